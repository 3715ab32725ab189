package schema_test

import (
	"slices"
	"strings"

	"github.com/predicthealth/database/schema/enum"
)

// granted says which operations a role has on a table: S, I, U (whole or on some columns), D, T.
var granted = map[string]map[string]string{
	"auth_jwt_service": {"users": "SU", "sessions": "SIUD", "account_tokens": "SIUD"},
	"service_admins": {
		"users": "SIU", "medical_institutions": "SU", "doctor_specialties": "S", "doctors": "SU", "patients": "SU", "admins": "SIU",
		"admin_audit_logs": "S", "logins": "S", "provisioning_keys": "SID",
	},
	"service_doctors": {
		"users": "SIU", "medical_institutions": "S", "doctor_specialties": "SIU", "doctors": "SIU", "logins": "S", "public_doctors": "S",
		"provisioning_keys": "SID",
	},
	"service_institutions": {"users": "SIU", "medical_institutions": "SIU", "logins": "S", "provisioning_keys": "SID"},
	"service_patients": {
		"users": "SIU", "medical_institutions": "S", "doctor_specialties": "S", "patients": "SIU", "health_profiles": "SIU", "logins": "S",
		"public_doctors": "S", "charts": "S", "provisioning_keys": "SID",
	},
	"predicthealth_readonly": {"users": "S", "medical_institutions": "S", "doctor_specialties": "S", "doctors": "S", "patients": "S", "admin_audit_logs": "S"},
	"predicthealth_backup": {
		"users": "S", "medical_institutions": "S", "doctor_specialties": "S", "doctors": "S", "patients": "S", "health_profiles": "S",
		"admins": "S", "admin_audit_logs": "S", "sessions": "S", "account_tokens": "S", "provisioning_keys": "S",
	},
}

// provisions is the kind of person that a service adds.
var provisions = map[string]string{"service_admins": "admin", "service_doctors": "doctor", "service_institutions": "institution", "service_patients": "patient"}

// verdict is what becomes of an attempt.
type verdict string

const (
	happens verdict = "happens"
	hidden  verdict = "changes no row"
	denied  verdict = "is denied"
	refused verdict = "breaks a rule of the table"
)

// acts says whether the role may be the actor, and the actor is there.
func acts(role string, w who) bool {
	return w.kind != "" && slices.Contains(strings.Fields(mayBe[role]), string(w.kind)) && w.present()
}

// sees says whether an actor sees a row, where the role may read the table.
func sees(role string, w who, r row) bool {
	if !acts(role, w) {
		return false
	}
	admin, system := w.kind == enum.ActorTypeAdmin, w.kind == enum.ActorTypeSystem
	switch r.table {
	case "patients", "charts":
		return admin || (!r.off && looksAfter(w, r))
	case "health_profiles":
		patient := everything[r.of]
		return !patient.off && looksAfter(w, patient)
	case "doctors":
		return admin || (!r.off && (w.kind == enum.ActorTypeDoctor || w.kind == enum.ActorTypeInstitution))
	case "public_doctors":
		return !r.off && !admin && !system
	case "medical_institutions":
		return admin || !r.off
	case "doctor_specialties":
		return true
	case "users", "logins":
		return admin || r.of == w.name || (system && role == "auth_jwt_service")
	case "admins":
		return admin
	case "admin_audit_logs":
		return admin && r.kind != "health_profiles"
	case "sessions", "account_tokens":
		return system
	case "provisioning_keys":
		return provisions[role] == r.kind && (admin || system || (role == "service_patients" && w.kind != enum.ActorTypePatient))
	}
	return false
}

// looksAfter says whether a patient is the actor's: himself, or of the doctor or the institution.
func looksAfter(w who, patient row) bool {
	switch w.kind {
	case enum.ActorTypePatient:
		return patient.name == w.name
	case enum.ActorTypeDoctor:
		return patient.doctor == w.name
	case enum.ActorTypeInstitution:
		doctor := everything[patient.doctor]
		return patient.institution == w.name || (doctor.institution == w.name && !doctor.off)
	default:
		return false
	}
}

// changes is what becomes of an update of a column of a row. The columns stand for what they are of:
// of a patient phone (contact data), first_name (no such) and validation_status; of a login is_active
// (locks), email and password_hash.
func changes(role string, w who, r row, column string) verdict {
	switch {
	case !strings.Contains(granted[role][r.table], "U"),
		r.table == "users" && column == "password_hash" && role != "auth_jwt_service",
		r.table == "users" && column == "is_active" && role != "auth_jwt_service" && role != "service_admins":
		return denied
	}
	admin, system := w.kind == enum.ActorTypeAdmin, w.kind == enum.ActorTypeSystem
	switch {
	case !sees(role, w, r):
		return hidden
	case r.table == "users" && admin && r.of != w.name && role != "auth_jwt_service" && role != "service_admins":
		return hidden
	case r.table == "users" && admin && column != "is_active" && r.of != w.name:
		return denied
	case r.table == "users" && admin && r.of == w.name && role != "auth_jwt_service" && role != "service_admins":
		return hidden // an admin's own login is the business of the admins' service
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
		return denied // what is an admin's to say
	}
	return hidden
}

// deletes is what becomes of removing a row: what has expired, where a role removes anything.
func deletes(role string, w who, r row) verdict {
	switch {
	case !strings.Contains(granted[role][r.table], "D"):
		return denied
	case sees(role, w, r) && r.expired:
		return happens
	}
	return hidden
}

// adds is what becomes of a new row: a person as r describes one, or the login or profile of one.
func adds(role string, w who, r row) verdict {
	if !strings.Contains(granted[role][r.table], "I") || !acts(role, w) {
		return denied
	}
	admin, system := w.kind == enum.ActorTypeAdmin, w.kind == enum.ActorTypeSystem
	ok := false
	switch r.table {
	case "patients":
		doctor := everything[r.doctor]
		ok = system || (w.kind == enum.ActorTypeDoctor && r.doctor == w.name) ||
			(w.kind == enum.ActorTypeInstitution && (r.institution == w.name || (doctor.institution == w.name && !doctor.off)))
	case "health_profiles":
		ok = system || (w.kind != enum.ActorTypeInstitution && !everything[r.of].off && looksAfter(w, everything[r.of]))
	case "doctors":
		ok = admin || (system && r.institution == "") // who joins an institution does by an admin's act
	case "medical_institutions":
		ok = admin || system
	case "doctor_specialties", "admins":
		ok = admin
	case "sessions", "account_tokens", "provisioning_keys":
		ok = sees(role, w, r)
	case "users":
		person := everything[r.of]
		ok = provisions[role] == r.kind && (admin || system || (role == "service_patients" && w.kind != enum.ActorTypePatient && !person.off && looksAfter(w, person)))
	}
	switch {
	case !ok:
		return denied
	case everything[r.doctor].off || everything[r.institution].off:
		return refused
	}
	return happens
}
