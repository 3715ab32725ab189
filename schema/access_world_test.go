package schema_test

import (
	"database/sql"
	"testing"

	"github.com/google/uuid"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/schema/enum"
)

// The tests of access know each row of a small world, and work out by themselves, in Go, what domain
// and role allow of it. PostgreSQL must come to the same.

// row is a row of the world.
type row struct {
	name, table         string
	off                 bool   // is_active is false
	loginOff            bool   // it has a login that is not active
	noLogin             bool   // it has none
	doctor, institution string // of a patient; institution of a doctor
	of                  string // the person of a login or a profile
	kind                string // of a login
}

func (r row) id() uuid.UUID { return id(r.name) }

func id(name string) uuid.UUID { return uuid.NewSHA1(uuid.NameSpaceOID, []byte("access/"+name)) }

// peopled are the rows of persons and specialties.
var peopled = []row{
	{name: "instA", table: "medical_institutions"},
	{name: "instB", table: "medical_institutions"},
	{name: "instOff", table: "medical_institutions", off: true},
	{name: "instLoginOff", table: "medical_institutions", loginOff: true},
	{name: "instNew", table: "medical_institutions", noLogin: true},
	{name: "docA", table: "doctors", institution: "instA"},
	{name: "docB", table: "doctors", institution: "instB"},
	{name: "docFree", table: "doctors"},
	{name: "docOff", table: "doctors", institution: "instA", off: true},
	{name: "docLoginOff", table: "doctors", institution: "instA", loginOff: true},
	{name: "docNew", table: "doctors", institution: "instB", noLogin: true},
	{name: "patA", table: "patients", doctor: "docA"},
	{name: "patB", table: "patients", doctor: "docB"},
	{name: "patI", table: "patients", institution: "instA"},
	{name: "patBoth", table: "patients", doctor: "docB", institution: "instA"},
	{name: "patOff", table: "patients", doctor: "docA", institution: "instA", off: true},
	{name: "patOfOff", table: "patients", doctor: "docOff"},
	{name: "patLoginOff", table: "patients", doctor: "docFree", loginOff: true},
	{name: "patNew", table: "patients", doctor: "docA", noLogin: true},
	{name: "adm1", table: "admins"},
	{name: "admOff", table: "admins", off: true},
	{name: "admLoginOff", table: "admins", loginOff: true},
	{name: "admNew", table: "admins", noLogin: true},
	{name: "specOn", table: "doctor_specialties"},
	{name: "specOff", table: "doctor_specialties", off: true},
}

var kinds = map[string]string{"patients": "patient", "doctors": "doctor", "medical_institutions": "institution", "admins": "admin"}

// everything is the rows of all tables, by name.
var everything = func() map[string]row {
	all := map[string]row{"audit1": {name: "audit1", table: "admin_audit_logs", of: "adm1"}}
	for _, r := range peopled {
		all[r.name] = r
		if kind, ok := kinds[r.table]; ok && !r.noLogin {
			all["login-"+r.name] = row{name: "login-" + r.name, table: "users", of: r.name, kind: kind, off: r.loginOff}
		}
		if r.table == "patients" && r.name != "patNew" {
			all["profile-"+r.name] = row{name: "profile-" + r.name, table: "health_profiles", of: r.name}
		}
	}
	return all
}()

func insertWorld(t *testing.T, db *sql.DB) {
	t.Helper()
	null := func(name string) any {
		if name == "" {
			return nil
		}
		return id(name)
	}
	for _, r := range peopled {
		email := r.name + "@x"
		switch r.table {
		case "medical_institutions":
			exec(t, db, "INSERT INTO medical_institutions (id, name, institution_type, contact_email, is_active) VALUES ($1, $2, 'hospital', $3, $4)", r.id(), r.name, email, !r.off)
		case "doctors":
			exec(t, db, "INSERT INTO doctors (id, first_name, last_name, email, medical_license, institution_id, is_active) VALUES ($1, $2, 'D', $3, $2, $4, $5)", r.id(), r.name, email, null(r.institution), !r.off)
		case "patients":
			exec(t, db, "INSERT INTO patients (id, first_name, last_name, email, date_of_birth, doctor_id, institution_id, is_active) VALUES ($1, $2, 'P', $3, '1980-01-01', $4, $5, $6)", r.id(), r.name, email, null(r.doctor), null(r.institution), !r.off)
		case "admins":
			exec(t, db, "INSERT INTO admins (id, first_name, last_name, email, is_active) VALUES ($1, $2, 'A', $3, $4)", r.id(), r.name, email, !r.off)
		case "doctor_specialties":
			exec(t, db, "INSERT INTO doctor_specialties (id, name, category, is_active) VALUES ($1, $2, 'c', $3)", r.id(), r.name, !r.off)
		}
	}
	for _, r := range everything {
		switch r.table {
		case "users":
			exec(t, db, "INSERT INTO users (id, email, password_hash, user_type, reference_id, is_active) VALUES ($1, $2, 'h', $3, $4, $5)", r.id(), r.of+"@login", r.kind, id(r.of), !r.off)
		case "health_profiles":
			exec(t, db, "INSERT INTO health_profiles (id, patient_id, allergies) VALUES ($1, $2, 'pollen')", r.id(), id(r.of))
		case "admin_audit_logs":
			exec(t, db, "INSERT INTO admin_audit_logs (id, actor_type, actor_id, admin_id, action, resource_type, chain, seq, hash) VALUES ($1, 'admin', $2, $2, 'look', 'patient', 'look', 1, sha256('one'))", r.id(), id(r.of))
		}
	}
}

// who is an actor of the world: a person by name, or a process, or nobody.
type who struct {
	kind enum.ActorType
	name string
}

func (w who) String() string {
	if w.kind == "" {
		return "nobody"
	}
	return string(w.kind) + " " + w.name
}

func (w who) actor() actor.Actor {
	if w.kind == enum.ActorTypeSystem {
		return actor.System(w.name)
	}
	return actor.Actor{Type: w.kind, ID: id(w.name)}
}

// actors are everybody there is, some who are not, and some who are taken for another kind.
var actors = func() []who {
	all := []who{
		{}, {enum.ActorTypeSystem, "job"}, {enum.ActorTypePatient, "nobody-at-all"}, {enum.ActorTypeAdmin, "docA"}, {enum.ActorTypeDoctor, "patA"},
		{enum.ActorTypePatient, "docA"}, {enum.ActorTypeInstitution, "adm1"},
	}
	for _, r := range peopled {
		if kind, ok := kinds[r.table]; ok {
			all = append(all, who{enum.ActorType(kind), r.name})
		}
	}
	return all
}()

// present says whether the actor is somebody who counts.
func (w who) present() bool {
	if w.kind == enum.ActorTypeSystem {
		return true
	}
	r, ok := everything[w.name]
	return ok && kinds[r.table] == string(w.kind) && !r.off && !r.loginOff
}

var serviceRoles = []string{"auth_jwt_service", "service_admins", "service_doctors", "service_institutions", "service_patients"}

// mayBe are the kinds of actor that each role may claim to be.
var mayBe = map[string]string{
	"auth_jwt_service":     "patient doctor institution admin system",
	"service_admins":       "admin",
	"service_doctors":      "patient doctor institution admin system",
	"service_institutions": "patient doctor institution admin system",
	"service_patients":     "patient doctor institution system",
}

// accessDB is a database with the world in it, and a URL for a login of each role.
func accessDB(t *testing.T) (owner *sql.DB, as map[string]string) {
	t.Helper()
	url := testdb.URL(t)
	owner = testdb.SQL(t, url)
	insertWorld(t, owner)
	as = map[string]string{}
	for _, role := range serviceRoles {
		as[role] = testdb.As(t, url, role)
	}
	return owner, as
}

// become sets, in plain SQL and on one connection, what the settings say of who acts.
func become(t *testing.T, conn *sql.Conn, w who) {
	t.Helper()
	values := make([]string, len(actor.Settings))
	if w.kind != "" {
		values = actor.Values(actor.NewContext(t.Context(), w.actor()))
	}
	for i, name := range actor.Settings {
		if _, err := conn.ExecContext(t.Context(), "SELECT set_config($1, $2, false)", name, values[i]); err != nil {
			t.Fatal(err)
		}
	}
}

func connectAs(t *testing.T, url string) *sql.Conn {
	t.Helper()
	conn, err := testdb.SQL(t, url).Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() })
	return conn
}
