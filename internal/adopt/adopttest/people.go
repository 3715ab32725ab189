package adopttest

import (
	"fmt"
	"strings"
	"sync"

	"golang.org/x/crypto/bcrypt"
)

// fill makes everything. Each row is made good first, and then changed by one of the flaws of its table.
func (w *World) fill(patients int) {
	for _, name := range []string{"Cardiology", "General Medicine", "Sleep Medicine", "Oncology"} {
		w.specialty(name+" "+w.mark, nil)
	}
	for _, f := range specialtyFlaws {
		w.specialty(w.next("Specialty "), f)
	}
	n := max(patients/20, 4)
	for i := range n {
		w.institution(nil)
		w.institution(pickFlaw(w, institutionFlaws, i))
	}
	for i := range 2 * n {
		w.doctor(nil)
		w.doctor(pickFlaw(w, doctorFlaws, i))
	}
	for i := range patients {
		if i%2 == 0 || w.chance(0.4) {
			w.patient(nil)
			continue
		}
		w.patient(pickFlaw(w, patientFlaws, i/2))
	}
	for i := range max(patients/20, len(loginFlaws)) {
		w.strayLogin(pickFlaw(w, loginFlaws, i))
	}
	if w.Generation == 1 {
		w.oldAdmins(n)
	} else {
		w.staff(n)
	}
	if w.Generation == 3 {
		w.strayContacts(n)
	}
}

// pickFlaw returns the flaws of a list in turn, so that each occurs.
func pickFlaw[T any](_ *World, of []T, i int) T { return of[i%len(of)] }

// draft is a row before it is written in the form of its generation.
type draft struct {
	w     *World
	table string
	there Values // in the columns of generation 1
	here  Values // as it is in the target
	rule  string // that refuses it, or ""
	lost  []string
	extra func() // after the row is written
	alone bool   // no row refers to it, and it has no login
}

// finish writes the row and what is expected of it.
func (d *draft) finish() {
	if d.rule != "" {
		d.w.refuse(d.table, d.there["id"], d.rule)
	} else {
		d.w.want(d.table, d.here)
		for _, what := range d.lost {
			d.w.lose(d.table, d.there["id"], what)
		}
	}
	d.w.write(d.table, d.there)
	if d.extra != nil {
		d.extra()
	}
}

// set sets a column there and here.
func (d *draft) set(column, value string) { d.there[column], d.here[column] = value, value }

// becomes sets a column that is another one here; "" is NULL.
func (d *draft) becomes(column, there, here string) {
	d.there, d.here = d.there.with(column, there), d.here.with(column, here)
}

func (w *World) draft(table string) *draft {
	d := &draft{w: w, table: table, there: Values{}, here: Values{}}
	d.set("id", w.id())
	d.set("created_at", w.moment())
	d.set("updated_at", w.moment())
	return d
}

func (d *draft) active(yes bool) { d.set("is_active", fmt.Sprint(yes)) }

func (w *World) phone() string {
	return fmt.Sprintf("+%d %d %07d", 1+w.dice.IntN(98), 10+w.dice.IntN(89), w.dice.IntN(9_999_999))
}

func (w *World) name() string {
	return pick(w, "Ana", "José", "Noor", "Wei", "Olu", "Zoë", "Lucía", "D'Arcy", "Ngô")
}

func (w *World) specialty(name string, flaw func(*draft)) {
	d := w.draft("doctor_specialties")
	d.set("name", name)
	d.set("description", "Care of "+name+".")
	d.set("category", pick(w, "Primary Care", "Specialty"))
	d.active(w.chance(0.9))
	if flaw != nil {
		flaw(d)
	}
	if d.rule == "" && !d.alone {
		w.specialties = append(w.specialties, d.there["id"])
	}
	d.finish()
}

func (w *World) institution(flaw func(*draft)) {
	d := w.draft("medical_institutions")
	d.set("name", w.next("Clinic "))
	d.set("institution_type", pick(w, "preventive_clinic", "insurer", "public_health", "hospital", "health_center"))
	d.set("contact_email", w.email())
	if w.Generation == 3 {
		d.set("address", "12 Main Street, Centre, Riverside, 04100")
	} else {
		d.set("address", "12 Main Street")
	}
	d.set("region_state", pick(w, "Jalisco", "Puebla"))
	d.set("phone", w.phone())
	d.set("license_number", w.next("LIC-"))
	d.active(true)
	d.set("is_verified", fmt.Sprint(w.chance(0.5)))
	if flaw != nil {
		flaw(d)
	}
	if d.rule == "" && !d.alone {
		w.institutions = append(w.institutions, d.there["id"])
		w.login(d, "institution")
	}
	d.finish()
}

func (w *World) doctor(flaw func(*draft)) {
	d := w.draft("doctors")
	d.set("institution_id", pick(w, w.institutions...))
	d.set("first_name", w.name())
	d.set("last_name", w.name())
	d.set("email", w.email())
	d.set("medical_license", w.next("MD-"))
	d.set("specialty_id", pick(w, w.specialties...))
	d.set("phone", w.phone())
	d.set("years_experience", fmt.Sprint(w.dice.IntN(40)))
	d.set("consultation_fee", fmt.Sprintf("%d.50", w.dice.IntN(900)))
	d.active(true)
	d.set("professional_status", pick(w, "active", "suspended", "retired"))
	if w.Generation == 3 && w.chance(0.2) {
		d.there["gender_id"], d.there["sex_id"] = w.word("genders", "female"), w.word("sexes", "female")
		d.lost = []string{"gender_id: not kept, there is no such column", "sex_id: not kept, there is no such column"}
	}
	if flaw != nil {
		flaw(d)
	}
	if d.rule == "" && !d.alone {
		w.doctors = append(w.doctors, d.there["id"])
		w.login(d, "doctor")
	}
	d.finish()
}

func (w *World) patient(flaw func(*draft)) {
	d := w.draft("patients")
	d.set("doctor_id", pick(w, w.doctors...))
	if w.chance(0.5) {
		d.set("institution_id", pick(w, w.institutions...))
	}
	d.set("first_name", w.name())
	d.set("last_name", w.name())
	d.set("email", w.email())
	d.set("date_of_birth", w.date(1930, 2000))
	d.set("gender", pick(w, "male", "female", "other", "prefer_not_to_say"))
	d.set("phone", w.phone())
	if w.chance(0.5) {
		d.set("emergency_contact_name", w.name()+" "+w.name())
		d.set("emergency_contact_phone", w.phone())
	}
	if w.Generation == 3 {
		d.here["validation_status"] = "pending"
	} else {
		d.set("validation_status", pick(w, "pending", "doctor_validated", "institution_validated", "full_access"))
	}
	d.active(w.chance(0.95))
	d.set("is_verified", fmt.Sprint(w.chance(0.5)))
	if flaw != nil {
		flaw(d)
	}
	if d.rule == "" && !d.alone {
		if w.chance(0.8) {
			w.login(d, "patient")
		}
		if w.Generation == 3 && w.chance(0.1) {
			w.termsAlone(d)
		} else if w.chance(0.7) {
			w.profile(d, pickFlaw(w, profileFlaws, w.serial))
		}
	}
	d.finish()
}

// hashes are of the passwords below, of a cost of twelve and of a lower one, in the form that Python's bcrypt writes.
var hashes = sync.OnceValue(func() (all []string) {
	for i, cost := range []int{bcrypt.DefaultCost + 2, bcrypt.MinCost + 2} {
		h, err := bcrypt.GenerateFromPassword([]byte(passwords[i]), cost)
		if err != nil {
			panic(err)
		}
		all = append(all, strings.Replace(string(h), "$2a$", "$2b$", 1))
	}
	return all
})

var passwords = []string{"seven quiet otters swim", "a lower cost than today's"}

// login gives a person a login.
func (w *World) login(person *draft, kind string) {
	d := w.draft("users")
	d.set("email", w.email())
	which := w.dice.IntN(2)
	d.set("password_hash", hashes()[which])
	d.set("user_type", kind)
	d.set("reference_id", person.there["id"])
	d.here[kind+"_id"] = person.there["id"]
	d.active(person.there["is_active"] == "true")
	d.set("is_verified", fmt.Sprint(w.chance(0.7)))
	d.set("failed_login_attempts", fmt.Sprint(w.dice.IntN(3)))
	if w.chance(0.3) {
		d.becomes("failed_login_attempts", "", "0")
	}
	d.set("password_changed_at", w.moment())
	if w.chance(0.7) {
		d.here["last_login"] = w.moment()
		person.there["last_login"] = d.here["last_login"]
	}
	if d.there["is_active"] == "true" && d.there["is_verified"] == "true" && len(w.Passwords) < 6 {
		w.Passwords[d.here["email"]] = passwords[which]
	}
	d.finish()
}
