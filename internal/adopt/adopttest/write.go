package adopttest

import "strings"

// write adds a row, given in the columns of generation 1, in the form of the world's generation.
func (w *World) write(table string, v Values) {
	if w.Generation == 3 {
		v = w.inThree(table, v)
	}
	w.add(table, v)
}

// inThree takes words and contacts out of a row.
func (w *World) inThree(table string, v Values) Values {
	word := func(column, words, as string) {
		if name, ok := v[column]; ok {
			v = v.with(column, "", as, w.word(words, name))
		}
	}
	switch table {
	case "doctor_specialties":
		word("category", "specialty_categories", "category_id")
	case "medical_institutions":
		word("institution_type", "institution_types", "institution_type_id")
		w.contacts("institution", v["id"], v["contact_email"], v["phone"])
		if a, ok := v["address"]; ok {
			p := strings.Split(a, ", ")
			row := Values{"id": w.id(), "entity_type": "institution", "entity_id": v["id"], "street": p[0], "neighborhood": p[1], "city": p[2], "postal_code": p[3], "created_at": "2023-01-01 00:00:00+00"}
			w.touch("institution", v["id"], row["created_at"])
			if region, ok := v["region_state"]; ok {
				row["region_id"] = w.word("regions", region)
			}
			w.add("addresses", row)
		}
		v = v.with("contact_email", "", "phone", "", "address", "", "region_state", "")
	case "doctors":
		w.contacts("doctor", v["id"], v["email"], v["phone"])
		v = v.with("email", "", "phone", "")
	case "patients":
		word("gender", "genders", "gender_id")
		w.contacts("patient", v["id"], v["email"], v["phone"])
		if p, ok := v["emergency_contact_phone"]; ok {
			w.contacts("emergency_contact", v["id"], "", p)
		}
		v = v.with("email", "", "phone", "", "emergency_contact_phone", "")
	case "health_profiles":
		word("blood_type", "blood_types", "blood_type_id")
	}
	return v
}

// contacts adds the e-mail address and the phone of a row, at times beside others: older ones that are not primary.
func (w *World) contacts(kind, id, email, phone string) {
	for _, c := range []struct {
		table string
		v     Values
		ok    bool
	}{
		{"emails", Values{"email_address": email}, email != ""},
		{"phones", phoneParts(phone), phone != ""},
	} {
		if !c.ok {
			continue
		}
		row := c.v.with("id", w.id(), "entity_type", kind, "entity_id", id, "created_at", "2024-01-01 00:00:00+00", "is_primary", "true")
		if w.chance(0.2) {
			other := row.with("id", w.id(), "created_at", "2020-01-01 00:00:00+00", "is_primary", "false")
			if c.table == "emails" {
				other["email_address"] = w.email()
			}
			if w.chance(0.5) { // none is primary, and the oldest is the right one
				row["is_primary"], row["created_at"], other["created_at"] = "false", "2019-01-01 00:00:00+00", "2024-05-05 00:00:00+00"
			}
			w.touch(kind, id, other["created_at"])
			w.add(c.table, other)
			w.lose(c.table, other["id"], c.table+": not kept, another one is")
		}
		if c.table == "emails" && w.chance(0.2) {
			row["is_verified"] = "true"
			w.lose("emails", row["id"], "is_verified: not kept, there is no such column")
		}
		w.touch(kind, id, row["created_at"])
		w.add(c.table, row)
	}
}

// touch expects that a row was changed at the time of a contact, if that is later.
func (w *World) touch(kind, id, at string) {
	table := map[string]string{"doctor": "doctors", "patient": "patients", "institution": "medical_institutions", "emergency_contact": "patients"}[kind]
	if v := w.Want[table][id]; v["updated_at"] != "" {
		v["updated_at"] = max(v["updated_at"], at)
	}
}

func phoneParts(phone string) Values {
	p := strings.SplitN(phone, " ", 3)
	if len(p) < 3 {
		return Values{"phone_number": phone}
	}
	return Values{"country_code": p[0], "area_code": p[1], "phone_number": p[2]}
}

// strayContacts are contacts and terms of rows that are not there, and of kinds that there are not.
func (w *World) strayContacts(n int) {
	for i := range n {
		kind := []string{"patient", "doctor", "institution", "visitor"}[i%4]
		for _, c := range []struct{ table, column, value string }{{"emails", "email_address", "x@y"}, {"phones", "phone_number", "1234"}, {"addresses", "street", "S"}} {
			id := w.id()
			w.add(c.table, Values{"id": id, "entity_type": kind, "entity_id": w.id(), c.column: c.value})
			w.refuse(c.table, id, c.table+"_entity")
		}
		patient := w.id()
		w.add("patient_conditions", Values{"patient_id": patient, "condition_id": w.word("medical_conditions", "Asthma")})
		w.refuse("patient_conditions", patient, "patient_conditions_patient")
	}
}
