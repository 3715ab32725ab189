package adopt

import "fmt"

// Generation 2: as generation 1, narrower, and with its staff in tables of their own.

const needs2 = `
users                id email password_hash user_type reference_id is_active
medical_institutions id name institution_type contact_email is_active
doctor_specialties   id name category
doctors              id institution_id first_name last_name email medical_license specialty_id is_active
patients             id doctor_id institution_id first_name last_name email date_of_birth gender emergency_contact_name emergency_contact_phone is_active
health_profiles      id patient_id blood_type preexisting_conditions_notes current_medications allergies
` + needsStaff

// needsStaff are the tables of the staff, whose rights have no counterpart here.
const needsStaff = `
cms_users            id email password_hash first_name last_name user_type is_active
cms_roles
cms_permissions
cms_role_permissions
`

func reads2(c columns, cfg Config) ([]load, []list) {
	return append([]load{specialties(c, "s.category", ""), institutions(c, cfg), doctors(c), patients(c), profiles(c), users(c)}, staff(c, cfg, 2)...), nil
}

// staff are cms_users, each as an admin and their login. Their ids are numbers, which those of another generation have as well.
func staff(c columns, cfg Config, generation int) []load {
	const table, kind = "cms_users", "lower(btrim(u.user_type::text))"
	active := "u.is_active"
	if cfg.Editors == EditorsInactive {
		active = "u.is_active AND " + kind + " <> 'editor'"
	}
	moves := kind + " = 'admin'"
	var changes, refused [][2]string
	if cfg.Editors == EditorsInactive || cfg.Editors == EditorsActive {
		moves = kind + " IN ('admin', 'editor')"
		changes = [][2]string{{kind + " = 'editor'", "user_type: an editor is an admin, " + string(cfg.Editors)}}
	} else {
		refused = [][2]string{{kind + " = 'editor'", ruleEditor}}
	}
	refused = append(refused, [2]string{"(" + kind + " IN ('admin', 'editor')) IS NOT TRUE", ruleStaff})
	name := fmt.Sprintf("%sgeneration %d/%s/", deriving, generation, table)
	id := "'" + name + "' || u.id"
	return []load{
		{
			table: "admins", source: table, from: table + " u", origin: "u.id", derived: []string{"id"},
			columns: all([][2]string{{"id", id}}, times(c, "u", table), plain(c, "u", table, "email", "first_name", "last_name"), [][2]string{{"is_active", active}}),
			changes: changes, refused: refused,
		},
		{
			table: "users", source: table, from: table + " u", only: moves, origin: "u.id", derived: []string{"id", "reference_id", "admin_id"},
			columns: all([][2]string{{"id", "'" + name + "login/' || u.id"}}, times(c, "u", table), plain(c, "u", table, "email", "password_hash", "last_login"),
				[][2]string{{"user_type", "'admin'"}, {"reference_id", id}, {"admin_id", id}, {"is_active", active}, {"is_verified", "true"}}),
		},
	}
}

// The rules of staff.
const (
	ruleEditor = "cms_users_editor"    // an editor, whom [EditorsRefused] refuses
	ruleStaff  = "cms_users_user_type" // neither an admin nor an editor
)
