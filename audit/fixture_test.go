package audit_test

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"testing"

	"github.com/google/uuid"
	"github.com/lib/pq"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/audit"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/schema/enum"
)

// clinic is the institution of the patients.
var clinic = uuid.MustParse("00000000-0000-4000-8000-000000000001")

// fixture is a database with an admin, opened as the tables' owner.
type fixture struct {
	url   string
	db    *database.DB
	admin uuid.UUID
}

type contexts interface{ Context() context.Context }

// owner returns a context with the process that makes the tests' rows. checkIntact does not count its entries.
func (d *fixture) owner(t contexts) context.Context {
	return actor.NewContext(t.Context(), actor.System("test"))
}

// ctx returns a context with the admin as actor.
func (d *fixture) ctx(t contexts) context.Context {
	return actor.NewContext(t.Context(), actor.Admin(d.admin))
}

func newFixture(t *testing.T) *fixture {
	t.Helper()
	d := &fixture{url: testdb.URL(t)}
	d.db = testdb.OpenURL(t, d.url)
	d.db.Institution.Create().SetID(clinic).SetName("clinic").SetContactEmail("clinic@fixture").SetInstitutionType(enum.InstitutionTypeHospital).ExecX(d.owner(t))
	d.admin = d.newAdmin(t, "ada")
	return d
}

func (d *fixture) newAdmin(t *testing.T, name string) uuid.UUID {
	t.Helper()
	return d.db.Admin.Create().SetFirstName(name).SetLastName("a").SetEmail(name + "@fixture").SaveX(d.owner(t)).ID
}

func (d *fixture) chain() string { return actor.Admin(d.admin).String() }

// entries returns the entries of a chain after the first n.
func (d *fixture) entries(t *testing.T, chain string, n int) []audit.Entry {
	t.Helper()
	var all []audit.Entry
	for e, err := range audit.Read(d.owner(t), d.db.SQL(), audit.Filter{Actor: chain}) {
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, e)
	}
	if len(all) < n {
		t.Fatalf("%d entries of %s; want at least %d", len(all), chain, n)
	}
	return all[n:]
}

// checkIntact fails the test unless the audit trail is intact and has n entries beside those of d.owner.
func (d *fixture) checkIntact(t *testing.T, n int64) {
	t.Helper()
	own := len(d.entries(t, actor.System("test").String(), 0))
	r, err := audit.Verify(d.owner(t), d.db.SQL())
	if err != nil || r.Err() != nil || r.Entries != n+int64(own) {
		t.Errorf("%d entries, %v, %v; want %d and an intact audit trail", r.Entries-int64(own), r.Err(), err, n)
	}
}

type change struct {
	From, To json.RawMessage
	Hidden   bool
}

type details struct {
	Operation  string
	Changes    map[string]change
	Error      string
	Rule       string
	Reason     string
	OnBehalfOf string `json:"on_behalf_of"`
	Claimed    string
}

func detailsOf(t *testing.T, e audit.Entry) (d details) {
	t.Helper()
	if err := json.Unmarshal(e.Details, &d); err != nil {
		t.Fatalf("%s: %v", e.Details, err)
	}
	return d
}

func exec(t *testing.T, db interface {
	ExecContext(context.Context, string, ...any) (sql.Result, error)
}, query string, args ...any,
) {
	t.Helper()
	if _, err := db.ExecContext(t.Context(), query, args...); err != nil {
		t.Fatalf("%s: %v", query, err)
	}
}

// setActor sets the actor of a connection until it is closed. If its role does not permit that kind of actor, it sets
// the actor's settings directly, as a forger would.
func setActor(t *testing.T, conn *sql.Conn, a actor.Actor) {
	t.Helper()
	err := testdb.SetActor(t.Context(), conn, a)
	var refused *pq.Error
	if errors.As(err, &refused) && refused.Constraint == database.RuleActorKind {
		err = testdb.ForgeActor(t.Context(), conn, a)
	}
	if err != nil {
		t.Fatal(err)
	}
}

func connect(t *testing.T, db *sql.DB) *sql.Conn {
	t.Helper()
	conn, err := db.Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() })
	return conn
}
