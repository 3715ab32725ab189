package adopttest

import (
	"strings"
	"time"
)

// no is the absence of a flaw in a list of flaws.
func no[T any](*T) {}

var specialtyFlaws = []func(*draft){
	func(d *draft) { d.becomes("name", " "+d.there["name"]+"\u00a0", d.there["name"]) },
	func(d *draft) {
		if d.w.Generation != 2 {
			d.becomes("category", "", "Other")
		}
	},
	func(d *draft) { d.becomes("description", " \t", "") },
	func(d *draft) { d.becomes("category", "\t", "Other") },
	func(d *draft) { d.set("description", "\\N\n\\.\n\"'\\\t😀,{}") }, // what COPY and arrays escape
	func(d *draft) { d.there["description"], d.rule = "a\u0007b", "doctor_specialties_description_check" },
	func(d *draft) {
		d.there["name"], d.rule = strings.ReplaceAll(d.there["name"], " ", "\u202e"), "doctor_specialties_name_check"
	},
}

var institutionFlaws = []func(*draft){
	func(d *draft) { d.becomes("institution_type", " Hospital", "hospital") },
	func(d *draft) {
		d.there["institution_type"], d.rule = pick(d.w, "research", "education", "pharmacy"), typeRule
	},
	func(d *draft) { // the second spelling of a licence
		license := d.w.next("LIC-")
		d.set("license_number", license)
		d.w.institution(func(o *draft) {
			o.there["license_number"], o.there["created_at"] = strings.ToLower(strings.ReplaceAll(license, "-", " ")), later(d)
			o.rule = "medical_institutions_license_number_folded_key"
		})
	},
	func(d *draft) { // and the same one
		license := d.w.next("LIC-")
		d.set("license_number", license)
		d.w.institution(func(o *draft) {
			o.there["license_number"], o.there["created_at"] = license, later(d)
			o.rule = "medical_institutions_license_number_folded_key"
		})
	},
	func(d *draft) {
		d.w.institution(func(o *draft) {
			o.there["contact_email"], o.there["created_at"] = strings.ToUpper(d.there["contact_email"]), later(d)
			o.rule = "medical_institutions_contact_email_key"
		})
	},
	func(d *draft) { d.becomes("website", "  ", "") },
	func(d *draft) { d.alone = true; d.becomes("created_at", "", ""); d.becomes("updated_at", "", "") },
	func(d *draft) {
		d.there["contact_email"], d.rule = d.w.next("no address "), "medical_institutions_contact_email_check"
	},
	func(d *draft) {
		if d.w.Generation != 3 {
			d.becomes("contact_email", strings.ToUpper(d.there["contact_email"]), d.there["contact_email"])
		}
	},
	func(d *draft) { d.alone = true; d.active(false) },
	func(d *draft) { // a time without a login for it
		d.alone, d.there["last_login"], d.lost = true, d.w.moment(), []string{noLogin}
	},
}

const (
	typeRule = "medical_institutions_institution_type_check"
	noLogin  = "last_login: not kept, there is no login"
)

// later is a time after a row was added, so that the row is the older one.
func later(d *draft) string {
	at, err := time.Parse(timeForm, d.there["created_at"])
	if err != nil {
		panic(err)
	}
	return at.Add(time.Hour).Format(timeForm)
}

var doctorFlaws = []func(*draft){
	func(d *draft) {
		d.becomes("institution_id", d.w.id(), "")
		d.lost = append(d.lost, "institution_id: not kept, the row is not here")
	},
	func(d *draft) {
		d.becomes("specialty_id", d.w.id(), "")
		d.lost = append(d.lost, "specialty_id: not kept, the row is not here")
	},
	func(d *draft) { d.becomes("years_experience", "", "0"); d.becomes("professional_status", "", "active") },
	func(d *draft) { d.there["years_experience"], d.rule = "-1", "doctors_years_experience_check" },
	func(d *draft) {
		d.there["professional_status"], d.rule = "working", "doctors_professional_status_check"
	},
	func(d *draft) { d.there["consultation_fee"], d.rule = "-5", "doctors_consultation_fee_check" },
	func(d *draft) {
		d.w.doctor(func(o *draft) {
			o.there["email"], o.there["created_at"], o.rule = strings.ToUpper(d.there["email"]), later(d), "doctors_email_key"
		})
	},
	func(d *draft) {
		d.w.doctor(func(o *draft) {
			o.there["medical_license"], o.there["created_at"], o.rule = strings.ToLower(d.there["medical_license"]), later(d), "doctors_medical_license_folded_key"
		})
	},
	func(d *draft) {
		if d.w.Generation == 1 {
			d.there["secondary_specialty_id"], d.rule = d.there["specialty_id"], "doctors_specialties_differ_check"
		}
	},
	func(d *draft) { d.active(false) }, // patients keep them
	func(d *draft) { d.becomes("first_name", "  Ana\u00a0", "Ana") },
	func(d *draft) { d.there["last_name"], d.rule = " ", "doctors_last_name_check" },
	func(d *draft) {
		d.there["medical_license"], d.rule = d.there["medical_license"]+"\u200b", "doctors_medical_license_check"
	},
}

var patientFlaws = []func(*draft){
	func(d *draft) {
		d.there = d.there.with("doctor_id", "", "institution_id", "")
		d.rule = "patients_doctor_or_institution_check"
	},
	func(d *draft) {
		d.there = d.there.with("doctor_id", d.w.id(), "institution_id", "")
		d.rule = "patients_doctor_or_institution_check"
	},
	func(d *draft) {
		d.becomes("doctor_id", d.w.id(), "")
		d.set("institution_id", pick(d.w, d.w.institutions...))
		d.lost = []string{"doctor_id: not kept, the row is not here"}
	},
	func(d *draft) {
		d.becomes("institution_id", d.w.id(), "")
		d.lost = []string{"institution_id: not kept, the row is not here"}
	},
	func(d *draft) {
		d.w.patient(func(o *draft) {
			o.there["email"], o.there["created_at"], o.rule = strings.ToUpper(d.there["email"]), later(d), "patients_email_key"
			o.extra = func() { d.w.loginOf(o, "patient", "users_patient_id_fkey") }
		})
	},
	func(d *draft) { d.there["gender"], d.rule = "unknown", "patients_gender_check" },
	func(d *draft) { d.becomes("gender", "Female", "female") },
	func(d *draft) { d.becomes("gender", "", "") },
	func(d *draft) {
		if d.w.Generation == 3 {
			d.becomes("gender", pick(d.w, "non_binary", "genderqueer", "agender", "genderfluid"), "other")
		}
	},
	func(d *draft) {
		d.becomes("emergency_contact_name", "Ana Ngô", "")
		d.becomes("emergency_contact_phone", "", "")
		d.lost = []string{"emergency_contact_name: not kept, there is no phone"}
	},
	func(d *draft) {
		d.becomes("emergency_contact_name", "", "")
		d.becomes("emergency_contact_phone", d.w.phone(), "")
		d.lost = []string{"emergency_contact_phone: not kept, there is no name"}
	},
	func(d *draft) { d.there["date_of_birth"], d.rule = "2199-01-01", "patients_date_of_birth_check" },
	func(d *draft) { d.there["date_of_birth"], d.rule = "1780-01-01", "patients_date_of_birth_check" },
	func(d *draft) {
		if d.w.Generation != 3 {
			d.becomes("validation_status", "", "pending")
		}
	},
	func(d *draft) {
		if d.w.Generation != 3 {
			d.there["validation_status"], d.rule = "almost", "patients_validation_status_check"
		}
	},
	func(d *draft) { d.becomes("first_name", "Jose\u0301 ", "José") },
	func(d *draft) { d.there["first_name"], d.rule = "\u200b", "patients_first_name_check" },
	func(d *draft) { d.set("first_name", "predicthealth/adopt/x") }, // as the name of a derived id begins
	func(d *draft) {
		d.becomes("emergency_contact_name", "\t", "")
		d.becomes("emergency_contact_phone", d.w.phone(), "")
		d.lost = []string{"emergency_contact_phone: not kept, there is no name"}
	},
	func(d *draft) {
		d.there["created_at"], d.rule = pick(d.w, "infinity", "-infinity", "20000-01-01 00:00:00+00"), "patients_created_at_finite"
	},
	func(d *draft) { d.there["updated_at"], d.rule = "infinity", "patients_updated_at_finite" },
	func(d *draft) { d.alone = true; d.becomes("created_at", "", ""); d.becomes("updated_at", "", "") },
	func(d *draft) { d.becomes("updated_at", "", d.there["created_at"]) },
	func(d *draft) { d.alone, d.there["last_login"], d.lost = true, d.w.moment(), []string{noLogin} },
	func(d *draft) {
		d.alone = true
		d.becomes("is_active", "", "false")
		d.becomes("is_verified", "", "false")
	},
	func(d *draft) { // two logins of one person
		d.alone = true
		d.w.login(d, "patient")
		d.extra = func() { d.w.loginOf(d, "patient", "users_patient_id_key") }
	},
}

// loginOf adds a login that a rule refuses.
func (w *World) loginOf(person *draft, kind, rule string) {
	w.strayLogin(func(d *draft) {
		d.there["user_type"], d.there["reference_id"], d.rule = kind, person.there["id"], rule
		d.there["created_at"] = "2025-12-31 00:00:00+00" // the later one
	})
}

// strayLogin adds a login that names no person, before a flaw.
func (w *World) strayLogin(flaw func(*draft)) {
	d := w.draft("users")
	d.there["email"], d.there["password_hash"], d.there["user_type"], d.there["reference_id"] = w.email(), hashes()[1], "patient", w.id()
	d.there["is_active"], d.rule = "true", "users_patient_id_fkey"
	flaw(d)
	d.finish()
}

var loginFlaws = []func(*draft){
	no[draft],
	func(d *draft) { d.there["user_type"], d.rule = "doctor", "users_doctor_id_fkey" },
	func(d *draft) { d.there["user_type"], d.rule = "institution", "users_institution_id_fkey" },
	func(d *draft) { d.there["user_type"], d.rule = "admin", "users_admin_id_fkey" },
	func(d *draft) { d.there["user_type"], d.rule = "nurse", "users_user_type_check" },
	func(d *draft) { // the type names another kind of person than the id
		d.there["user_type"], d.there["reference_id"], d.rule = "doctor", pick(d.w, d.w.institutions...), "users_doctor_id_fkey"
	},
	func(d *draft) { d.there["email"], d.rule = d.w.next("two@at@"), "users_email_check" },
	func(d *draft) { d.there["failed_login_attempts"], d.rule = "-1", "users_failed_login_attempts_check" },
}
