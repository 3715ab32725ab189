package schema_test

import (
	"slices"
	"strings"

	"github.com/predicthealth/database/schema/enum"
)

// granted are the privileges of a role on a table: S, I, U (on all or some columns), D, T.
var granted = map[string]map[string]string{
	"auth_jwt_service": {"users": "SU", "sessions": "SIUD", "account_tokens": "SIUD"},
	"service_admins": {
		"users": "SIU", "medical_institutions": "SU", "doctor_specialties": "S", "doctors": "SU", "patients": "SU", "admins": "SIU",
		"admin_audit_logs": "S", "logins": "S", "provisioning_keys": "SID", "record_openings": "S", "opening_reviews": "S",
		"erasures": "S", "legal_holds": "S", "audit_values": "S",
	},
	"service_doctors": {
		"users": "SIU", "medical_institutions": "S", "doctor_specialties": "SIU", "doctors": "SIU", "logins": "S", "public_doctors": "S",
		"provisioning_keys": "SID",
	},
	"service_institutions": {"users": "SIU", "medical_institutions": "SIU", "logins": "S", "provisioning_keys": "SID"},
	"service_patients": {
		"users": "SIU", "medical_institutions": "S", "doctor_specialties": "S", "patients": "SIU", "health_profiles": "SIU", "logins": "S",
		"public_doctors": "S", "charts": "S", "provisioning_keys": "SID", "health_profile_keys": "S", "opened_health_profiles": "SU", "record_openings": "S", "opening_reviews": "S",
		"record_keys": "SI",
	},
	"predicthealth_readonly": {
		"users": "S", "medical_institutions": "S", "doctor_specialties": "S", "doctors": "S", "patients": "S", "admin_audit_logs": "S", "record_openings": "S",
		"erasures": "S", "legal_holds": "S",
	},
	"predicthealth_backup": {
		"users": "S", "medical_institutions": "S", "doctor_specialties": "S", "doctors": "S", "patients": "S", "health_profiles": "S",
		"admins": "S", "admin_audit_logs": "S", "sessions": "S", "account_tokens": "S", "provisioning_keys": "S",
		"record_openings": "S", "open_records": "S", "opening_reviews": "S", "record_keys": "S", "wrapping_keys": "S",
		"erasures": "S", "legal_holds": "S", "audit_values": "S",
	},
}

// provisions is the kind of person that each service adds.
var provisions = map[string]string{"service_admins": "admin", "service_doctors": "doctor", "service_institutions": "institution", "service_patients": "patient"}

// verdict is the result of a statement.
type verdict string

const (
	happens verdict = "succeeds"
	hidden  verdict = "changes no row"
	denied  verdict = "is denied"
	refused verdict = "violates a constraint"
)

// canAct reports whether the role may act as the actor and the actor is active.
func canAct(role string, w testActor) bool {
	return w.kind != "" && slices.Contains(strings.Fields(allowedKinds[role]), string(w.kind)) && w.isActive()
}

// sees reports whether an actor sees a row, if the role may read the table.
func sees(role string, w testActor, r row) bool {
	if !canAct(role, w) {
		return false
	}
	admin, system := w.kind == enum.ActorTypeAdmin, w.kind == enum.ActorTypeSystem
	switch r.table {
	case "patients", "charts":
		return admin || (!r.inactive && (isOwnPatient(w, r) || isEmergency(w, r)))
	case "health_profiles", "health_profile_keys", "opened_health_profiles", "record_keys":
		patient := people[r.of]
		return !patient.inactive && (isOwnPatient(w, patient) || isEmergency(w, patient))
	case "record_openings":
		return admin || r.of == w.name || r.by == w.name
	case "opening_reviews":
		return admin || r.of == w.name
	case "doctors":
		return admin || (!r.inactive && (w.kind == enum.ActorTypeDoctor || w.kind == enum.ActorTypeInstitution))
	case "public_doctors":
		return !r.inactive && !admin && !system
	case "medical_institutions":
		return admin || !r.inactive
	case "doctor_specialties":
		return true
	case "users", "logins":
		return admin || r.of == w.name || (system && role == "auth_jwt_service")
	case "admins":
		return admin
	case "erasures", "legal_holds":
		return admin
	case "admin_audit_logs", "audit_values":
		return admin && r.kind != "health_profiles"
	case "sessions", "account_tokens":
		return system
	case "provisioning_keys":
		return provisions[role] == r.kind && (admin || system || (role == "service_patients" && w.kind != enum.ActorTypePatient))
	}
	return false
}

// isShut reports whether the role and the actor may read the relation and cannot, because a row's record is not open.
func isShut(role string, w testActor, relation string) bool {
	switch {
	case !canAct(role, w) || w.opensRecords():
		return false
	case role == "service_patients":
		return (relation == "health_profiles" || relation == "opened_health_profiles") && w.kind == enum.ActorTypeDoctor
	}
	return relation == "record_openings" && w.kind == enum.ActorTypeAdmin
}

// isEmergency reports whether a doctor has declared an emergency to read a patient's record.
func isEmergency(w testActor, patient row) bool {
	return w.purpose() == enum.PurposeEmergency && patient.name == fixtureRows["emergency"].of
}

// isOwnPatient reports whether a patient is the actor, or a patient of the acting doctor or institution.
func isOwnPatient(w testActor, patient row) bool {
	switch w.kind {
	case enum.ActorTypePatient:
		return patient.name == w.name
	case enum.ActorTypeDoctor:
		return patient.doctor == w.name
	case enum.ActorTypeInstitution:
		doctor := people[patient.doctor]
		return patient.institution == w.name || (doctor.institution == w.name && !doctor.inactive)
	default:
		return false
	}
}

// changes returns the result of updating a column of a row. Columns represent groups: of a patient phone (contact data), first_name (other data)
// and validation_status; of a login is_active (locks), email and password_hash.
func changes(role string, w testActor, r row, column string) verdict {
	switch {
	case !strings.Contains(granted[role][r.table], "U"),
		r.table == "users" && column == "password_hash" && role != "auth_jwt_service",
		r.table == "users" && column == "is_active" && role != "auth_jwt_service" && role != "service_admins":
		return denied
	}
	admin, system := w.kind == enum.ActorTypeAdmin, w.kind == enum.ActorTypeSystem
	switch {
	case !sees(role, w, r), isEmergency(w, r), isEmergency(w, people[r.of]): // an emergency permits no change
		return hidden
	case isShut(role, w, r.table):
		return denied
	case r.table == "users" && admin && r.of != w.name && role != "auth_jwt_service" && role != "service_admins":
		return hidden
	case r.table == "users" && admin && column != "is_active" && r.of != w.name:
		return denied
	case r.table == "users" && admin && r.of == w.name && role != "auth_jwt_service" && role != "service_admins":
		return hidden // only service_admins changes an admin's own login
	case admin, r.table == "users", r.table == "sessions", r.table == "account_tokens":
		return happens
	case system:
		return hidden
	case r.table == "patients":
		if (w.kind == enum.ActorTypePatient) == (column == "phone") && column != "first_name" {
			return happens
		}
		return denied
	case r.table == "health_profiles" && w.kind != enum.ActorTypeInstitution:
		return happens
	case r.table == "doctors" && (r.name == w.name || (w.kind == enum.ActorTypeInstitution && r.institution == w.name)),
		r.table == "medical_institutions" && r.name == w.name:
		if column == "phone" {
			return happens
		}
		return denied // only an admin may
	}
	return hidden
}

// deletes returns the result of deleting a row. Roles with DELETE delete expired rows only.
func deletes(role string, w testActor, r row) verdict {
	switch {
	case !strings.Contains(granted[role][r.table], "D"):
		return denied
	case sees(role, w, r) && r.expired:
		return happens
	}
	return hidden
}

// adds returns the result of inserting a row: a person as r describes, or the login or profile of one.
func adds(role string, w testActor, r row) verdict {
	if !strings.Contains(granted[role][r.table], "I") || !canAct(role, w) {
		return denied
	}
	admin, system := w.kind == enum.ActorTypeAdmin, w.kind == enum.ActorTypeSystem
	ok := false
	switch r.table {
	case "patients":
		doctor := fixtureRows[r.doctor]
		ok = system || (w.kind == enum.ActorTypeDoctor && r.doctor == w.name) ||
			(w.kind == enum.ActorTypeInstitution && (r.institution == w.name || (doctor.institution == w.name && !doctor.inactive)))
	case "health_profiles", "record_keys":
		ok = system || (w.kind != enum.ActorTypeInstitution && !fixtureRows[r.of].inactive && isOwnPatient(w, fixtureRows[r.of]))
	case "doctors":
		ok = admin || (system && r.institution == "") // only an admin assigns a doctor to an institution
	case "medical_institutions":
		ok = admin || system
	case "doctor_specialties", "admins":
		ok = admin
	case "sessions", "account_tokens", "provisioning_keys":
		ok = sees(role, w, r)
	case "users":
		person := fixtureRows[r.of]
		ok = provisions[role] == r.kind && (admin || system || (role == "service_patients" && w.kind != enum.ActorTypePatient && !person.inactive && isOwnPatient(w, person)))
	}
	switch {
	case !ok:
		return denied
	case fixtureRows[r.doctor].inactive || fixtureRows[r.institution].inactive, r.table == "record_keys": // the fixture has no active key
		return refused
	}
	return happens
}
