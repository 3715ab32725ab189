package schema_test

import (
	"context"
	"database/sql"
	"slices"
	"testing"

	"github.com/google/uuid"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/schema/enum"
)

// The access tests compute in Go, from a small set of rows, what each role and actor may do with each row, and compare it with PostgreSQL.

// row is a row of the fixture.
type row struct {
	name, table         string
	inactive            bool   // is_active = false
	inactiveLogin       bool   // its login is not active
	noLogin             bool   // it has no login
	doctor, institution string // of a patient; institution of a doctor
	of                  string // the owner of a login; the patient of a profile or an opening
	kind                string // kind of a login's owner or a provisioned person; resource_type of an audit entry; purpose of an opening
	by                  string // the reader of an opening
	expired             bool   // of a session, a token, a provisioning key
}

func (r row) id() uuid.UUID { return id(r.name) }

func id(name string) uuid.UUID { return uuid.NewSHA1(uuid.NameSpaceOID, []byte("access/"+name)) }

// personRows are the rows of persons, institutions and specialties.
var personRows = []row{
	{name: "instA", table: "medical_institutions"},
	{name: "instB", table: "medical_institutions"},
	{name: "instOff", table: "medical_institutions", inactive: true},
	{name: "instLoginOff", table: "medical_institutions", inactiveLogin: true},
	{name: "instNew", table: "medical_institutions", noLogin: true},
	{name: "docA", table: "doctors", institution: "instA"},
	{name: "docB", table: "doctors", institution: "instB"},
	{name: "docFree", table: "doctors"},
	{name: "docOff", table: "doctors", institution: "instA", inactive: true},
	{name: "docLoginOff", table: "doctors", institution: "instA", inactiveLogin: true},
	{name: "docNew", table: "doctors", institution: "instB", noLogin: true}, // opens no record
	{name: "docFar", table: "doctors"},                                      // looks after no patient, and declares an emergency
	{name: "patA", table: "patients", doctor: "docA"},
	{name: "patB", table: "patients", doctor: "docB"},
	{name: "patI", table: "patients", institution: "instA"},
	{name: "patBoth", table: "patients", doctor: "docB", institution: "instA"},
	{name: "patOff", table: "patients", doctor: "docA", institution: "instA", inactive: true},
	{name: "patOfOff", table: "patients", doctor: "docOff"},
	{name: "patLoginOff", table: "patients", doctor: "docFree", inactiveLogin: true},
	{name: "patNew", table: "patients", doctor: "docA", noLogin: true},
	{name: "patShut", table: "patients", doctor: "docNew"},
	{name: "adm1", table: "admins"},
	{name: "admOff", table: "admins", inactive: true},
	{name: "admLoginOff", table: "admins", inactiveLogin: true},
	{name: "admNew", table: "admins", noLogin: true}, // opens no record
	{name: "specOn", table: "doctor_specialties"},
	{name: "specOff", table: "doctor_specialties", inactive: true},
}

// people are the personRows by name.
var people = func() map[string]row {
	all := map[string]row{}
	for _, r := range personRows {
		all[r.name] = r
	}
	return all
}()

var kinds = map[string]string{"patients": "patient", "doctors": "doctor", "medical_institutions": "institution", "admins": "admin"}

// fixtureRows are the rows of all tables by name.
var fixtureRows = func() map[string]row {
	all := map[string]row{
		"audit1":  {name: "audit1", table: "admin_audit_logs", of: "adm1", kind: "patients"},
		"value1":  {name: "audit1", table: "audit_values", kind: "patients"}, // of the entries with the same ids
		"value2":  {name: "audit2", table: "audit_values", kind: "health_profiles"},
		"erasure": {name: "erasure", table: "erasures", of: "patA", by: "adm1"},
		"hold":    {name: "hold", table: "legal_holds", of: "patA", by: "adm1"},
		"audit2":  {name: "audit2", table: "admin_audit_logs", of: "adm1", kind: "health_profiles"},
		"wrap":    {name: "wrap", table: "wrapping_keys"},
	}
	for _, r := range personRows {
		all[r.name] = r
		if kind, ok := kinds[r.table]; ok && !r.noLogin {
			all["login-"+r.name] = row{name: "login-" + r.name, table: "users", of: r.name, kind: kind, inactive: r.inactiveLogin}
		}
		if r.table == "patients" && r.name != "patNew" {
			all["profile-"+r.name] = row{name: "profile-" + r.name, table: "health_profiles", of: r.name}
			all["key-"+r.name] = row{name: "key-" + r.name, table: "record_keys", of: r.name}
		}
	}
	for _, patient := range personRows {
		if patient.table != "patients" {
			continue
		}
		for _, w := range actors {
			admin := w.kind == enum.ActorTypeAdmin
			if w.isActive() && w.opensRecords() && (admin || (!patient.inactive && isOwnPatient(w, patient))) {
				name := "opening-" + w.name + "-" + patient.name
				purpose := enum.PurposeTreatment
				if admin {
					purpose = enum.PurposeOperations
				}
				all[name] = row{name: name, table: "record_openings", of: patient.name, by: w.name, kind: string(purpose)}
			}
		}
	}
	// No other actor has opened that record: the patient's doctor is inactive, and the admin sees emergencies without an opening.
	delete(all, "opening-adm1-patOfOff")
	all["emergency"] = row{name: "emergency", table: "record_openings", of: "patOfOff", by: "docFar", kind: string(enum.PurposeEmergency)}
	all["review"] = row{name: "review", table: "opening_reviews", of: "patOfOff", by: "adm1"}
	for name, opening := range all {
		if opening.table == "record_openings" {
			opening.name, opening.table = "open-"+name, "open_records"
			all[opening.name] = opening
		}
	}
	for _, age := range []string{"live", "old"} {
		all["session-"+age] = row{name: "session-" + age, table: "sessions", of: "login-patA", expired: age == "old"}
		all["token-"+age] = row{name: "token-" + age, table: "account_tokens", of: "login-patA", expired: age == "old"}
		for _, kind := range kinds {
			name := "key-" + kind + "-" + age
			all[name] = row{name: name, table: "provisioning_keys", kind: kind, expired: age == "old"}
		}
	}
	return all
}()

func insertFixture(t *testing.T, db *sql.DB, without ...string) {
	t.Helper()
	null := func(name string) any {
		if name == "" {
			return nil
		}
		return id(name)
	}
	for _, r := range personRows {
		email := r.name + "@x"
		switch r.table {
		case "medical_institutions":
			exec(t, db, "INSERT INTO medical_institutions (id, name, institution_type, contact_email) VALUES ($1, $2, 'hospital', $3)", r.id(), r.name, email)
		case "doctors":
			exec(t, db, "INSERT INTO doctors (id, first_name, last_name, email, medical_license, institution_id) VALUES ($1, $2, 'D', $3, $2, $4)", r.id(), r.name, email, null(r.institution))
		case "patients":
			exec(t, db, "INSERT INTO patients (id, first_name, last_name, email, date_of_birth, doctor_id, institution_id) VALUES ($1, $2, 'P', $3, '1980-01-01', $4, $5)", r.id(), r.name, email, null(r.doctor), null(r.institution))
		case "admins":
			exec(t, db, "INSERT INTO admins (id, first_name, last_name, email) VALUES ($1, $2, 'A', $3)", r.id(), r.name, email)
		case "doctor_specialties":
			exec(t, db, "INSERT INTO doctor_specialties (id, name, category) VALUES ($1, $2, 'c')", r.id(), r.name)
		}
	}
	for _, r := range personRows { // after assignments, which need active rows
		if r.inactive {
			exec(t, db, "UPDATE "+r.table+" SET is_active = false WHERE id = $1", r.id())
		}
	}
	for _, r := range fixtureRows {
		if slices.Contains(without, r.table) {
			continue
		}
		switch r.table {
		case "users":
			exec(t, db, "INSERT INTO users (id, email, password_hash, user_type, reference_id, is_active) VALUES ($1, $2, 'h', $3, $4, $5)", r.id(), r.of+"@login", r.kind, id(r.of), !r.inactive)
		case "record_openings":
			exec(t, db, `INSERT INTO record_openings (id, opened_at, expires_at, patient_id, actor_type, actor_id, reader_name, purpose, reason, transaction)
				VALUES ($1, now(), now() + interval '1 day', $2, $3, $4, 'r', $5, 'unconscious', 1)`, r.id(), id(r.of), kinds[people[r.by].table], id(r.by), r.kind)
		case "open_records":
			exec(t, db, "INSERT INTO open_records (id, actor_id, patient_id, purpose, expires_at, transaction) VALUES ($1, $2, $3, $4, now() + interval '1 day', 1)",
				r.id(), id(r.by), id(r.of), r.kind)
		case "erasures":
			exec(t, db, "INSERT INTO erasures (id, patient_id, requested_by, reason) VALUES ($1, $2, $3, 'r')", r.id(), id(r.of), id(r.by))
		case "legal_holds":
			exec(t, db, "INSERT INTO legal_holds (id, patient_id, placed_by, reason) VALUES ($1, $2, $3, 'r')", r.id(), id(r.of), id(r.by))
		case "audit_values":
			exec(t, db, "INSERT INTO audit_values (id, salt, changes) VALUES ($1, '', '{}')", r.id())
		case "opening_reviews":
			exec(t, db, "INSERT INTO opening_reviews (id, opening_id, patient_id, reviewed_by, reviewed_at, remark) VALUES ($1, $1, $2, $3, now(), 'r')", r.id(), id(r.of), id(r.by))
		case "record_keys": // of an erased patient, which needs no active key
			exec(t, db, "INSERT INTO record_keys (id, patient_id, erased_at) VALUES ($1, $2, now())", r.id(), id(r.of))
		case "wrapping_keys":
			exec(t, db, "INSERT INTO wrapping_keys (id, fingerprint) VALUES ($1, 'local:1')", r.id())
		case "health_profiles":
			exec(t, db, "INSERT INTO health_profiles (id, patient_id, allergies) VALUES ($1, $2, 'pollen')", r.id(), id(r.of))
		case "admin_audit_logs":
			exec(t, db, "INSERT INTO admin_audit_logs (id, actor_type, actor_id, admin_id, action, resource_type, chain, seq, hash) VALUES ($1, 'admin', $2, $2, 'look', $3, $4, 1, sha256('one'))", r.id(), id(r.of), r.kind, r.name)
		}
	}
	for _, r := range fixtureRows { // these refer to logins
		at := "now() + interval '1 day'"
		if r.expired {
			at = "now() - interval '25 hours'"
		}
		switch r.table {
		case "sessions":
			exec(t, db, "INSERT INTO sessions (id, user_id, family, token_hash, last_seen_at, idle_expires_at, expires_at) VALUES ($1, $2, $1, sha256($3), now(), "+at+", "+at+")", r.id(), id(r.of), []byte(r.name))
		case "account_tokens":
			exec(t, db, "INSERT INTO account_tokens (id, user_id, purpose, token_hash, email, expires_at) VALUES ($1, $2, 'password_reset', sha256($3), 'e@x', "+at+")", r.id(), id(r.of), []byte(r.name))
		case "provisioning_keys":
			exec(t, db, "INSERT INTO provisioning_keys (id, user_type, key_hash, body_hash, person_id, user_id, created_at) VALUES ($1, $2, sha256($3), sha256('b'), $1, $1, least(now(), "+at+"))", r.id(), r.kind, []byte(r.name))
		}
	}
}

// testActor is an actor of the fixture: a person by name, a process, or no actor.
type testActor struct {
	kind enum.ActorType
	name string
}

func (w testActor) String() string {
	if w.kind == "" {
		return "no actor"
	}
	return string(w.kind) + " " + w.name
}

// opensRecords reports whether the fixture has the openings of the records that the actor sees.
func (w testActor) opensRecords() bool {
	return w.kind != enum.ActorTypePatient && w.kind != enum.ActorTypeSystem && w.name != "docNew" && w.name != "admNew"
}

// purpose is why the actor opens records.
func (w testActor) purpose() enum.Purpose {
	if w == (testActor{enum.ActorTypeDoctor, "docFar"}) {
		return enum.PurposeEmergency
	}
	return ""
}

// context returns a context with the actor and the purpose.
func (w testActor) context(ctx context.Context) context.Context {
	return actor.NewContext(actor.WithPurpose(ctx, w.purpose()), w.actor())
}

func (w testActor) actor() actor.Actor {
	if w.kind == enum.ActorTypeSystem {
		return actor.System(w.name)
	}
	return actor.Actor{Type: w.kind, ID: id(w.name)}
}

// actors are all persons of the fixture, a process, no actor, missing persons, and persons claimed as another kind.
var actors = func() []testActor {
	all := []testActor{
		{}, {enum.ActorTypeSystem, "job"}, {enum.ActorTypePatient, "missing"}, {enum.ActorTypeAdmin, "docA"}, {enum.ActorTypeDoctor, "patA"},
		{enum.ActorTypePatient, "docA"}, {enum.ActorTypeInstitution, "adm1"},
	}
	for _, r := range personRows {
		if kind, ok := kinds[r.table]; ok {
			all = append(all, testActor{enum.ActorType(kind), r.name})
		}
	}
	return all
}()

// isActive reports whether the actor exists and is active.
func (w testActor) isActive() bool {
	if w.kind == enum.ActorTypeSystem {
		return true
	}
	r, ok := people[w.name]
	return ok && kinds[r.table] == string(w.kind) && !r.inactive && !r.inactiveLogin
}

var serviceRoles = []string{"auth_jwt_service", "service_admins", "service_doctors", "service_institutions", "service_patients"}

// allowedKinds are the kinds of actor that each role may act as.
var allowedKinds = map[string]string{
	"auth_jwt_service":     "patient doctor institution admin system",
	"service_admins":       "admin",
	"service_doctors":      "patient doctor institution admin system",
	"service_institutions": "patient doctor institution admin system",
	"service_patients":     "patient doctor institution system",
}

// accessDB returns a database with the fixture, and a URL for a login of each role.
func accessDB(t *testing.T) (owner *sql.DB, as map[string]string) {
	t.Helper()
	url := testdb.URL(t)
	owner = testdb.SQL(t, url)
	insertFixture(t, owner)
	as = map[string]string{}
	for _, role := range serviceRoles {
		as[role] = testdb.As(t, url, role)
	}
	return owner, as
}

// setActor sets a connection's actor by act(). If the role may not act as that kind, it sets the settings directly, which must have no effect.
func setActor(t *testing.T, conn *sql.Conn, w testActor) {
	t.Helper()
	err := testdb.SetActor(w.context(t.Context()), conn, w.actor())
	if isDenied(err) {
		err = testdb.ForgeActor(t.Context(), conn, w.actor())
	}
	if err != nil {
		t.Fatal(err)
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
