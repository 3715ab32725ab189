package adopt

import (
	"fmt"
	"slices"
	"strings"
)

// part is a query for the rows that leave a table, in the columns of generation 1. Its changes are those of values that have another form there.
type part struct {
	load
	lost [][2]string // a condition of a row that leaves, and the value that it loses
	kept [][2]string // a condition of a row here, and why it stays
}

// leaves are in the order in which they are written.
var leaves = []part{
	leaving1("doctor_specialties", "", "name description category is_active"),
	leaving1("medical_institutions", "institution_id", "name institution_type contact_email address region_state phone website license_number is_active is_verified"),
	leaving1("doctors", "doctor_id", "institution_id first_name last_name email medical_license specialty_id secondary_specialty_id phone years_experience consultation_fee "+
		"is_active professional_status"),
	leaving1("patients", "patient_id", "doctor_id institution_id first_name last_name email date_of_birth gender phone emergency_contact_name emergency_contact_phone "+
		"validation_status is_active is_verified"),
	leavesProfiles,
	leavesUsers(),
	leavesAdmins(),
	leavesEntries(),
}

// leaving1 is a table whose columns have the same names there, and whose persons have the time of the last login, which is the login's here.
func leaving1(table, person, columns string) part {
	p := part{load: load{table: table, from: "public." + table + " t"}, lost: [][2]string{{"t.version > 1", "version: " + notKept}}}
	for _, name := range append([]string{"id", "created_at", "updated_at"}, strings.Fields(columns)...) {
		p.columns = append(p.columns, [2]string{name, "t." + name})
	}
	if person != "" {
		p.from += " LEFT JOIN public.users u ON u." + person + " = t.id"
		p.columns = append(p.columns, [2]string{"last_login", "u.last_login"})
	}
	return p
}

// leavesProfiles are the health profiles, with what decrypts their texts.
var leavesProfiles = func() part {
	p := leaving1("health_profiles", "", strings.Join(slices.Concat([]string{"patient_id"}, measured, flags, clinicalTexts), " "))
	p.from += " LEFT JOIN public.record_keys k ON k.patient_id = t.patient_id"
	p.columns = append(p.columns, [2]string{"_wrapped", "k.wrapped"}, [2]string{"_wrapped_by", "k.wrapped_by"})
	for _, name := range clinicalTexts {
		sealed := "t." + name + sealedSuffix
		p.columns = append(p.columns, [2]string{"_" + name, sealed})
		p.changes = append(p.changes, [2]string{sealed + " IS NOT NULL AND k.wrapped IS NOT NULL", name + ": decrypted, is plain text there"})
		p.lost = append(p.lost, [2]string{sealed + " IS NOT NULL AND k.wrapped IS NULL", name + ": " + notKept + ", its key is destroyed"})
	}
	return p
}()

// anySealed is the condition of a profile with an encrypted text.
var anySealed = "num_nonnulls(t." + strings.Join(clinicalTexts, sealedSuffix+", t.") + sealedSuffix + ") > 0"

// leavesUsers are the logins. The time of the last one is that of their person.
func leavesUsers() part {
	p := leaving1("users", "", "email password_hash user_type reference_id is_active is_verified failed_login_attempts last_failed_login password_changed_at")
	p.lost = append(p.lost, [2]string{"t.locked_until IS NOT NULL", "locked_until: " + notKept})
	return p
}

// leavesAdmins are the admins, who refer to their logins there.
func leavesAdmins() part {
	p := leaving1("admins", "admin_id", "email first_name last_name department employee_id phone is_active")
	p.columns = append(p.columns, [2]string{"user_id", "u.id"})
	return p
}

// leavesEntries are the audit entries of what admins did. Details that were moved in are as they were.
func leavesEntries() part {
	const imported, moved = "t.chain = 'imported:admins'", "public.with_values(t.details, v.changes) #> '{changes,details,to}'"
	p := part{load: load{
		table: "admin_audit_logs", from: "public.admin_audit_logs t LEFT JOIN public.audit_values v ON v.id = t.id", only: "t.actor_type = 'admin' AND t.success",
		columns: [][2]string{
			{"id", "t.id"}, {"admin_id", "t.admin_id"}, {"action", "t.action"}, {"resource_type", "t.resource_type"}, {"resource_id", "t.resource_id"}, {"created_at", "t.created_at"},
			{"details", fmt.Sprintf("CASE WHEN %s THEN coalesce(%s #>> '{}', CASE WHEN %[2]s IS NOT NULL THEN 'null' END) ELSE public.with_values(t.details, v.changes)::text END", imported, "("+moved+")")},
		},
		changes: [][2]string{{fmt.Sprintf("CASE WHEN %s THEN jsonb_typeof(%s) <> 'string' ELSE t.details IS NOT NULL END", imported, moved), "details: JSON is text"}},
	}}
	p.lost = [][2]string{
		{"t.ip_address IS NOT NULL", "ip_address: " + notKept}, {"t.user_agent IS NOT NULL", "user_agent: " + notKept}, {"t.request_id IS NOT NULL", "request_id: " + notKept},
		{"true", "chain, seq, hash: " + notKept},
		{"t.details ? 'detached' AND v.id IS NULL", "details: " + notKept + ", the person is erased"},
	}
	for _, kind := range []string{"patient", "doctor", "institution", "system"} {
		p.kept = append(p.kept, [2]string{"t.actor_type = '" + kind + "'", "an entry of the actor type " + kind})
	}
	p.kept = append(p.kept, [2]string{"t.actor_type = 'admin' AND NOT t.success", "an entry of an admin's refused attempt"})
	return p
}
