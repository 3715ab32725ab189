package adopt

import "strings"

// Generation 1: eight tables with the names of this project's. Few references are foreign keys there, and many columns may be NULL.

const needs1 = `
users                id email password_hash user_type reference_id is_active
medical_institutions id name institution_type contact_email is_active
doctor_specialties   id name category
doctors              id institution_id first_name last_name email medical_license specialty_id secondary_specialty_id professional_status last_login is_active
patients             id doctor_id institution_id first_name last_name email date_of_birth gender emergency_contact_name emergency_contact_phone validation_status last_login is_active
health_profiles      id patient_id blood_type preexisting_conditions_notes current_medications allergies
admins               id user_id email first_name last_name
admin_audit_logs     id admin_id action resource_type details
`

func reads1(c columns, cfg Config) ([]load, []list) {
	return []load{
		specialties(c, "s.category", ""), institutions(c, cfg), admins(c), doctors(c), patients(c), profiles(c), users(c), auditLogs(c),
	}, nil
}

// untouched is the input that is true for a row without updated_at.
const untouched = "_untouched"

// times are the columns of every row, as far as the source has them. A row that was never changed has the time of its creation.
func times(c columns, alias, table string) (all [][2]string) {
	created, updated := c.optional(alias, table+".created_at"), c.optional(alias, table+".updated_at")
	if created != "NULL" {
		all = append(all, [2]string{"created_at", created})
		if updated != "NULL" {
			all = append(all, [2]string{untouched, updated + " IS NULL"})
		}
		updated = "coalesce(" + updated + ", " + created + ")"
	}
	if updated != "NULL" {
		all = append(all, [2]string{"updated_at", updated})
	}
	return all
}

// plain are columns of the same name there and here.
func plain(c columns, alias, table string, names ...string) (all [][2]string) {
	for _, name := range names {
		if c.has(table + "." + name) {
			all = append(all, [2]string{name, alias + "." + name})
		}
	}
	return all
}

func all(of ...[][2]string) (joined [][2]string) {
	for _, each := range of {
		joined = append(joined, each...)
	}
	return joined
}

// specialties are the same in all generations, but for where the category is.
func specialties(c columns, category, join string) load {
	const table = "doctor_specialties"
	return load{
		table: table, source: table, from: table + " s" + join,
		columns: all([][2]string{{"id", "s.id"}}, times(c, "s", table), plain(c, "s", table, "name", "description", "is_active"),
			[][2]string{{"category", category}}),
	}
}

func institutions(c columns, cfg Config) load {
	const table = "medical_institutions"
	return load{
		table: table, source: table, from: table + " i",
		columns: all([][2]string{{"id", "i.id"}}, times(c, "i", table), plain(c, "i", table, "name", "institution_type", "contact_email", "address",
			"region_state", "phone", "website", "license_number", "is_active", "is_verified")),
		changes: noLogin(c, "i", table, "institution"),
		compose: func(r *row) error {
			word, _ := r.get("institution_type")
			if kind, ok := cfg.InstitutionTypes[strings.ToLower(strings.TrimSpace(word))]; ok {
				r.set("institution_type", kind)
				r.changed("institution_type", "a word that is mapped")
			}
			return nil
		},
	}
}

func doctors(c columns) load {
	const table = "doctors"
	return load{
		table: table, source: table, from: table + " d",
		columns: all([][2]string{{"id", "d.id"}}, times(c, "d", table), plain(c, "d", table, "institution_id", "first_name", "last_name", "email",
			"medical_license", "specialty_id", "secondary_specialty_id", "phone", "years_experience", "consultation_fee", "is_active", "professional_status")),
		changes: noLogin(c, "d", table, "doctor"),
	}
}

func patients(c columns) load {
	const table = "patients"
	return load{
		table: table, source: table, from: table + " p",
		columns: all([][2]string{{"id", "p.id"}}, times(c, "p", table), plain(c, "p", table, "doctor_id", "institution_id", "first_name", "last_name", "email",
			"date_of_birth", "gender", "phone", "emergency_contact_name", "emergency_contact_phone", "validation_status", "is_active", "is_verified")),
		changes: noLogin(c, "p", table, "patient"),
	}
}

// notKept marks a change by which a value is lost. The report lists each of these rows.
const notKept = "not kept"

func profiles(c columns) load {
	const table = "health_profiles"
	return load{
		table: table, source: table, from: table + " h",
		columns: all([][2]string{{"id", "h.id"}, {"patient_id", "h.patient_id"}}, times(c, "h", table), plain(c, "h", table, measured...), plain(c, "h", table, flags...),
			plain(c, "h", table, clinicalTexts...)),
	}
}

// measured are what all generations have in columns of the profile.
var measured = []string{
	"height_cm", "weight_kg", "blood_type", "is_smoker", "smoking_years", "consumes_alcohol", "alcohol_frequency", "physical_activity_minutes_weekly",
}

// flags are what generation 3 has in tables.
var flags = []string{
	"hypertension_diagnosis", "diabetes_diagnosis", "high_cholesterol_diagnosis", "has_stroke_history", "has_heart_disease_history",
	"family_history_diabetes", "family_history_hypertension", "family_history_heart_disease",
}

func admins(c columns) load {
	const table = "admins"
	return load{
		table: table, source: table, from: table + " a",
		columns: all([][2]string{{"id", "a.id"}}, times(c, "a", table), plain(c, "a", table, "email", "first_name", "last_name", "department", "employee_id", "phone", "is_active")),
		changes: [][2]string{{
			c.optional("a", table+".last_login") + " IS NOT NULL AND NOT EXISTS (SELECT FROM users u WHERE u.id = a.user_id)",
			"last_login: " + notKept + ", there is no login",
		}},
	}
}

// persons are the tables whose rows have logins, with the user_type. The time of the last login is the login's here.
var persons = []struct{ kind, table string }{{"patient", "patients"}, {"doctor", "doctors"}, {"institution", "medical_institutions"}}

// noLogin is the change of a person whose time of the last login has no login to move to.
func noLogin(c columns, alias, table, kind string) [][2]string {
	column := c.optional(alias, table+".last_login")
	if column == "NULL" {
		return nil
	}
	return [][2]string{{
		column + " IS NOT NULL AND NOT EXISTS (SELECT FROM users u WHERE u.reference_id = " + alias + ".id AND lower(btrim(u.user_type::text)) = '" + kind + "')",
		"last_login: " + notKept + ", there is no login",
	}}
}

// users are the logins. A login of generation 1 that is an admin's is known by admins.user_id: its reference_id may be any.
func users(c columns) load {
	const table, kind = "users", "lower(btrim(u.user_type::text))"
	from, reference, last := table+" u", "u.reference_id", "greatest("+c.optional("u", "users.last_login")
	var changes [][2]string
	if c.has("admins.user_id") {
		from += " LEFT JOIN admins a ON a.user_id = u.id AND " + kind + " = 'admin'"
		reference = "coalesce(a.id, u.reference_id)"
		changes = [][2]string{{"a.id <> u.reference_id", "reference_id: the id of the admin"}}
		last += ", " + c.optional("a", "admins.last_login")
	}
	columns := all([][2]string{{"id", "u.id"}}, times(c, "u", table), plain(c, "u", table, "email", "password_hash", "is_active", "is_verified", "failed_login_attempts",
		"last_failed_login", "locked_until", "password_changed_at"), [][2]string{{"user_type", "u.user_type"}, {"reference_id", reference}})
	for _, p := range persons {
		columns = append(columns, [2]string{p.kind + "_id", "CASE WHEN " + kind + " = '" + p.kind + "' THEN u.reference_id END"})
		if c.has(p.table + ".last_login") {
			from += " LEFT JOIN " + p.table + " " + p.kind + " ON " + p.kind + ".id = u.reference_id AND " + kind + " = '" + p.kind + "'"
			last += ", " + p.kind + ".last_login"
		}
	}
	columns = append(columns, [2]string{"admin_id", "CASE WHEN " + kind + " = 'admin' THEN " + reference + " END"}, [2]string{"last_login", last + ")"})
	return load{table: table, source: table, from: from, columns: columns, changes: changes}
}
