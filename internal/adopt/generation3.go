package adopt

import (
	"fmt"
	"slices"
)

// Generation 3: contacts in polymorphic tables, words in tables of their own, and clinical facts in tables of terms.

const needs3 = `
users                  id email password_hash user_type reference_id is_active
medical_institutions   id name institution_type_id is_active
doctor_specialties     id name category_id
doctors                id institution_id first_name last_name medical_license specialty_id is_active
patients               id doctor_id institution_id first_name last_name date_of_birth gender_id emergency_contact_name is_active
health_profiles        id patient_id blood_type_id notes
emails                 id entity_type entity_id email_address is_primary
phones                 id entity_type entity_id country_code area_code phone_number is_primary
addresses              id entity_type entity_id street neighborhood city region_id postal_code
regions                id name
genders                id name
institution_types      id name
specialty_categories   id name
blood_types            id name
medical_conditions     id name
medications            id name
allergies              id name
patient_conditions     patient_id condition_id diagnosis_date notes
patient_medications    patient_id medication_id dosage frequency start_date
patient_allergies      patient_id allergy_id severity reaction_description
patient_family_history patient_id condition_id relative_type notes
` + needsStaff

func reads3(c columns, cfg Config) ([]load, []list) {
	return append([]load{
		specialties(c, "k.name", " LEFT JOIN specialty_categories k ON k.id = s.category_id"),
		institutions3(c, cfg), doctors3(c), patients3(c), profiles3(c), users(c),
	}, staff(c, cfg, 3)...), lists3(c)
}

// first is a join of the e-mail address, phone or address of each row: the primary one, else the oldest.
func first(c columns, as, table, kind, value string) string {
	return fmt.Sprintf(` LEFT JOIN (SELECT DISTINCT ON (entity_id) entity_id, %s FROM %s x WHERE lower(x.entity_type::text) = '%s' ORDER BY entity_id, %s) %s ON %[5]s.entity_id = %s.id`,
		value, table, kind, preference(c, table), as, ownerAlias[kind])
}

// touched is a join of the time of the last change of the contacts of each row, which the row's updated_at does not have.
func touched(c columns, as, table, kind string) (join, at string) {
	return fmt.Sprintf(" LEFT JOIN (SELECT entity_id, max(%s) AS touched FROM %s x WHERE lower(x.entity_type::text) = '%s' GROUP BY 1) %s ON %[4]s.entity_id = %s.id",
		lastChange(c, table), table, kind, as, ownerAlias[kind]), as + ".touched"
}

// lastChange is the time of the last change of a row x of a table, as far as it has times.
func lastChange(c columns, table string) string {
	return fmt.Sprintf("greatest(%s, %s)", c.optionalAs("x", table+".created_at", "timestamptz"), c.optionalAs("x", table+".updated_at", "timestamptz"))
}

// touchedBy makes updated_at the latest of itself and the contacts' times.
func (l *load) touchedBy(c columns, contacts ...[2]string) {
	for i, column := range l.columns {
		if column[0] != "updated_at" {
			continue
		}
		at := column[1]
		for n, contact := range contacts {
			join, touched := touched(c, fmt.Sprint("touched", n), contact[0], contact[1])
			l.from += join
			at += ", " + touched
		}
		l.columns[i][1] = "greatest(" + at + ")"
	}
}

// ownerAlias are the aliases of the tables that contacts belong to.
var ownerAlias = map[string]string{"doctor": "d", "patient": "p", "institution": "i", "emergency_contact": "p"}

// preference is the order of contacts of one row.
func preference(c columns, table string) string {
	return fmt.Sprintf("coalesce(%s, false) DESC, %s NULLS LAST, x.id", c.optionalAs("x", table+".is_primary", "boolean"), c.optionalAs("x", table+".created_at", "timestamptz"))
}

// optionalAs is optional with a type for NULL.
func (c columns) optionalAs(alias, name, as string) string {
	return c.optional(alias, name) + "::" + as
}

// phoneNumber is a phone as one text: with blanks between its parts if it then fits the 20 characters that a phone has.
const phoneNumber = "CASE WHEN char_length(concat_ws(' ', nullif(btrim(country_code), ''), nullif(btrim(area_code), ''), btrim(phone_number))) <= 20 " +
	"THEN concat_ws(' ', nullif(btrim(country_code), ''), nullif(btrim(area_code), ''), btrim(phone_number)) " +
	"ELSE concat(btrim(country_code), btrim(area_code), btrim(phone_number)) END AS number"

func institutions3(c columns, cfg Config) load {
	l := institutions(c, cfg)
	l.from += " LEFT JOIN institution_types t ON t.id = i.institution_type_id" + first(c, "e", "emails", "institution", "email_address") +
		first(c, "n", "phones", "institution", phoneNumber) + first(c, "a", "addresses", "institution", "street, neighborhood, city, postal_code, region_id") +
		" LEFT JOIN regions r ON r.id = a.region_id"
	l.columns = append(l.columns, [][2]string{
		{"institution_type", "t.name"}, {"contact_email", "e.email_address"}, {"phone", "n.number"}, {"region_state", "r.name"},
		{"address", "nullif(concat_ws(', ', nullif(btrim(a.street), ''), nullif(btrim(a.neighborhood), ''), nullif(btrim(a.city), ''), nullif(btrim(a.postal_code), '')), '')"},
	}...)
	l.touchedBy(c, [2]string{"emails", "institution"}, [2]string{"phones", "institution"}, [2]string{"addresses", "institution"})
	return l
}

func doctors3(c columns) load {
	l := doctors(c)
	l.from += first(c, "e", "emails", "doctor", "email_address") + first(c, "n", "phones", "doctor", phoneNumber)
	l.columns = append(l.columns, [][2]string{{"email", "e.email_address"}, {"phone", "n.number"}}...)
	l.touchedBy(c, [2]string{"emails", "doctor"}, [2]string{"phones", "doctor"})
	for _, name := range []string{"sex_id", "gender_id"} {
		if c.has("doctors." + name) {
			l.changes = append(l.changes, [2]string{"d." + name + " IS NOT NULL", name + ": " + notKept + ", there is no such column"})
		}
	}
	return l
}

func patients3(c columns) load {
	l := patients(c)
	const known = "lower(btrim(g.name::text))"
	l.from += " LEFT JOIN genders g ON g.id = p.gender_id" + first(c, "e", "emails", "patient", "email_address") +
		first(c, "n", "phones", "patient", phoneNumber) + first(c, "m", "phones", "emergency_contact", phoneNumber)
	other := known + " IN ('non_binary', 'genderqueer', 'agender', 'genderfluid')"
	l.columns = append(without(l.columns, "emergency_contact_phone"), [][2]string{
		{"emergency_contact_phone", "m.number"}, {"email", "e.email_address"}, {"phone", "n.number"}, {"gender", "CASE WHEN " + other + " THEN 'other' ELSE g.name END"},
	}...)
	l.touchedBy(c, [2]string{"emails", "patient"}, [2]string{"phones", "patient"}, [2]string{"phones", "emergency_contact"})
	l.changes = append(l.changes, [2]string{other, "gender: one that is not here is other"})
	if c.has("patients.sex_id") {
		l.changes = append(l.changes, [2]string{"p.sex_id IS NOT NULL", "sex_id: " + notKept + ", there is no such column"})
	}
	return l
}

func without(columns [][2]string, name string) [][2]string {
	return slices.DeleteFunc(columns, func(c [2]string) bool { return c[0] == name })
}

// lists3 are contacts that name no row, the others of a row that has several, terms of patients or with words that are not there, and
// profiles of patients that are not there.
func lists3(c columns) (all []list) {
	owner := map[string]string{"doctor": "doctors", "patient": "patients", "institution": "medical_institutions"}
	for _, t := range []struct {
		table string
		kinds []string
	}{
		{"emails", []string{"doctor", "patient", "institution"}},
		{"phones", []string{"doctor", "patient", "institution", "emergency_contact"}},
		{"addresses", []string{"institution"}},
	} {
		named := "false"
		for _, kind := range t.kinds {
			table := owner[kind]
			if table == "" {
				table = "patients"
			}
			named += fmt.Sprintf(" OR lower(x.entity_type::text) = '%s' AND EXISTS (SELECT FROM %s o WHERE o.id = x.entity_id)", kind, table)
		}
		all = append(all,
			list{t.table, fmt.Sprintf("SELECT x.id::text, '%[1]s_entity' FROM %[1]s x WHERE (%[2]s) IS NOT TRUE ORDER BY 1", t.table, named), true},
			list{t.table, fmt.Sprintf(`SELECT id::text, '%[1]s: `+notKept+`, another one is' FROM (
				SELECT x.id, row_number() OVER (PARTITION BY lower(x.entity_type::text), x.entity_id ORDER BY %[2]s) AS place FROM %[1]s x WHERE %[3]s) ranked WHERE place > 1 ORDER BY 1`,
				t.table, preference(c, t.table), named), false})
	}
	if c.has("emails.is_verified") {
		all = append(all, list{"emails", "SELECT id::text, 'is_verified: " + notKept + ", there is no such column' FROM emails WHERE is_verified ORDER BY 1", false})
	}
	for _, t := range []struct{ table, word, words string }{
		{"patient_conditions", "condition", "medical_conditions"}, {"patient_medications", "medication", "medications"},
		{"patient_allergies", "allergy", "allergies"}, {"patient_family_history", "condition", "medical_conditions"},
	} {
		id := "coalesce(" + c.optionalAs("x", t.table+".id", "text") + ", x.patient_id::text, x.ctid::text)"
		all = append(all,
			list{t.table, fmt.Sprintf("SELECT %s, '%[2]s_patient' FROM %[2]s x WHERE NOT EXISTS (SELECT FROM patients p WHERE p.id = x.patient_id) ORDER BY 1", id, t.table), true},
			list{t.table, fmt.Sprintf("SELECT %s, '%[2]s_%[3]s' FROM %[2]s x WHERE EXISTS (SELECT FROM patients p WHERE p.id = x.patient_id) AND NOT EXISTS (SELECT FROM %[4]s t WHERE t.id = x.%[3]s_id) ORDER BY 1",
				id, t.table, t.word, t.words), true})
	}
	return append(all, list{"health_profiles", `SELECT h.id::text, CASE WHEN h.patient_id IS NULL THEN 'health_profiles_patient_id_not_null' ELSE 'health_profiles_patient_id_fkey' END
		FROM health_profiles h WHERE NOT EXISTS (SELECT FROM patients p WHERE p.id = h.patient_id) ORDER BY 1`, true})
}
