package schema_test

import (
	"context"
	"database/sql"
	"fmt"
	"testing"
	"time"

	"cloud.google.com/go/civil"
	entsql "entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/specialty"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

func populated(t *testing.T) (*database.DB, rowIDs) {
	t.Helper()
	db, w := testdb.Open(t), newRowIDs()
	exec(t, db.SQL(), w.sql(rowsSQL))
	return db, w
}

func exec(t *testing.T, db interface {
	ExecContext(context.Context, string, ...any) (sql.Result, error)
}, statement string, args ...any,
) {
	t.Helper()
	if _, err := db.ExecContext(testdb.Context(t), statement, args...); err != nil {
		t.Fatalf("%s: %v", statement, err)
	}
}

// TestEveryUpdateIncrementsTheVersion: through Ent, of one or many rows, by upsert, and in plain SQL that changes nothing or sets the columns
// itself.
func TestEveryUpdateIncrementsTheVersion(t *testing.T) {
	t.Parallel()
	db, w := populated(t)
	id := w["specialty1"]
	ways := map[string]func(ctx context.Context) error{
		"Ent, one row":   func(ctx context.Context) error { return db.Specialty.UpdateOneID(id).SetCategory("a").Exec(ctx) },
		"Ent, many rows": func(ctx context.Context) error { return db.Specialty.Update().SetCategory("b").Exec(ctx) },
		"Ent, a revision of one's own": func(ctx context.Context) error {
			return db.Specialty.UpdateOneID(id).SetUpdatedAt(time.Unix(0, 0)).Exec(ctx)
		},
		"Ent, upsert": func(ctx context.Context) error {
			return db.Specialty.Create().SetName("One").SetCategory("c").
				OnConflict(entsql.ConflictColumns(specialty.FieldName)).
				Update(func(u *ent.SpecialtyUpsert) { u.SetCategory("d") }).Exec(ctx)
		},
		"plain SQL": func(ctx context.Context) error {
			_, err := db.SQL().ExecContext(ctx, "UPDATE doctor_specialties SET category = category")
			return err
		},
		"plain SQL, a revision of one's own": func(ctx context.Context) error {
			_, err := db.SQL().ExecContext(ctx, "UPDATE doctor_specialties SET version = 1, updated_at = '1970-01-01'")
			return err
		},
	}
	for name, update := range ways {
		before := db.Specialty.GetX(testdb.Context(t), id)
		if err := update(testdb.Context(t)); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		after := db.Specialty.GetX(testdb.Context(t), id)
		if after.Version != before.Version+1 {
			t.Errorf("%s: version went from %d to %d", name, before.Version, after.Version)
		}
		if !after.UpdatedAt.After(before.UpdatedAt) {
			t.Errorf("%s: updated_at went from %v to %v", name, before.UpdatedAt, after.UpdatedAt)
		}
		if !after.CreatedAt.Equal(before.CreatedAt) {
			t.Errorf("%s: created_at changed", name)
		}
	}
}

// TestEveryVersionedTableHasTheTrigger: an update increments the version in every table with one.
func TestEveryVersionedTableHasTheTrigger(t *testing.T) {
	t.Parallel()
	db, _ := populated(t)
	rows, err := db.SQL().QueryContext(testdb.Context(t), `SELECT table_name FROM information_schema.columns
		WHERE table_schema = 'public' AND column_name = 'version' AND table_name NOT IN (SELECT table_name FROM information_schema.views)`)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = rows.Close() }()
	tables := 0
	for rows.Next() {
		var table string
		if err := rows.Scan(&table); err != nil {
			t.Fatal(err)
		}
		tables++
		versions := func() (sum, rows int) {
			if err := db.SQL().QueryRowContext(testdb.Context(t), fmt.Sprintf("SELECT coalesce(sum(version), 0), count(*) FROM %s", table)).Scan(&sum, &rows); err != nil {
				t.Fatal(err)
			}
			return sum, rows
		}
		before, all := versions()
		exec(t, db.SQL(), fmt.Sprintf("UPDATE %s SET created_at = created_at", table))
		if after, _ := versions(); after != before+all {
			t.Errorf("%s: the version of %d of %d rows was incremented", table, after-before, all)
		}
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	if tables < 9 {
		t.Errorf("%d tables have a version", tables)
	}
}

// TestUpdatedAtNeverGoesBack: a transaction that began first writes second.
func TestUpdatedAtNeverGoesBack(t *testing.T) {
	t.Parallel()
	db, w := populated(t)
	older, err := db.SQL().BeginTx(testdb.Context(t), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = older.Rollback() }()
	exec(t, older, "SELECT now()") // now() is constant from here on
	ahead := time.Now().Add(time.Hour).UTC().Truncate(time.Microsecond)
	exec(t, db.SQL(), "ALTER TABLE doctors DISABLE TRIGGER doctors_touch")
	exec(t, db.SQL(), "UPDATE doctors SET updated_at = $1", ahead) // as a server with a fast clock would set it
	exec(t, db.SQL(), "ALTER TABLE doctors ENABLE TRIGGER doctors_touch")
	exec(t, older, "UPDATE doctors SET years_experience = 1, updated_at = now()")
	if err := older.Commit(); err != nil {
		t.Fatal(err)
	}
	got := db.Doctor.GetX(testdb.Context(t), w["doctor1"]).UpdatedAt
	if want := ahead.Add(time.Microsecond); !got.Equal(want) {
		t.Errorf("updated_at is %v; want %v, just after what it was", got, want)
	}
}

// TestCreatedEntityEqualsTheRow: the values that the client sets are stored unchanged.
func TestCreatedEntityEqualsTheRow(t *testing.T) {
	t.Parallel()
	db, w := populated(t)
	alaska := time.FixedZone("west of Greenwich", -9*60*60)
	made := db.Patient.Create().
		SetFirstName("Åse").SetLastName("N").SetEmail("Åse@X.Example").SetDoctorID(w["doctor1"]).
		SetDateOfBirth(civil.DateOf(time.Date(2001, 5, 6, 23, 30, 0, 0, alaska))).
		SaveX(testdb.Context(t))
	read := db.Patient.GetX(testdb.Context(t), made.ID)
	if made.Email != read.Email || read.Email != "åse@x.example" {
		t.Errorf("e-mail: made %q, read %q", made.Email, read.Email)
	}
	if made.DateOfBirth != read.DateOfBirth || read.DateOfBirth.String() != "2001-05-06" {
		t.Errorf("date of birth: made %v, read %v", made.DateOfBirth, read.DateOfBirth)
	}
	if !made.CreatedAt.Equal(read.CreatedAt) || !made.UpdatedAt.Equal(read.UpdatedAt) || made.Version != read.Version {
		t.Errorf("created_at, updated_at, version: made %v %v %d, read %v %v %d", made.CreatedAt, made.UpdatedAt, made.Version,
			read.CreatedAt, read.UpdatedAt, read.Version)
	}
	if made.ID.Version() != 7 {
		t.Errorf("id %v is no UUIDv7", made.ID)
	}
}

// TestInsertedVersionsAreIgnored: whatever version and updated_at an INSERT sets, the next update increments both.
func TestInsertedVersionsAreIgnored(t *testing.T) {
	t.Parallel()
	db := testdb.Open(t)
	for i, revision := range []string{
		"'infinity', 1", "'-infinity', 1", "'294276-12-31 23:59:59.999999+00', 1", "now(), 9223372036854775807", "now(), -5",
	} {
		name := fmt.Sprint(i)
		exec(t, db.SQL(), "INSERT INTO doctor_specialties (name, category, updated_at, version) VALUES ($1, 'c', "+revision+")", name)
		made := db.Specialty.Query().Where(specialty.Name(name)).OnlyX(testdb.Context(t))
		if made.Version != 1 || made.UpdatedAt.After(time.Now().Add(time.Minute)) {
			t.Errorf("%s: made %v, version %d", revision, made.UpdatedAt, made.Version)
		}
		moved := made.Update().SetCategory("d").SaveX(testdb.Context(t))
		if moved.Version != 2 || !moved.UpdatedAt.After(made.UpdatedAt) {
			t.Errorf("%s: updated to %v, version %d", revision, moved.UpdatedAt, moved.Version)
		}
	}
}

// TestSearchPathDoesNotAffectFunctions: a session's functions cannot shadow PostgreSQL's.
func TestSearchPathDoesNotAffectFunctions(t *testing.T) {
	t.Parallel()
	db, w := populated(t)
	exec(t, db.SQL(), `CREATE SCHEMA evil;
		CREATE FUNCTION evil.lower(varchar) RETURNS text LANGUAGE sql AS 'SELECT $1::text';
		CREATE FUNCTION evil.clock_timestamp() RETURNS timestamptz LANGUAGE sql AS $$SELECT timestamptz '2000-01-01'$$`)
	tx, err := db.SQL().BeginTx(testdb.Context(t), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = tx.Rollback() }()
	exec(t, tx, "SET LOCAL search_path = evil, public, pg_catalog")
	exec(t, tx, "UPDATE doctors SET email = 'NEW@X' WHERE id = $1", w["doctor1"])
	var email string
	var recent bool
	err = tx.QueryRowContext(testdb.Context(t), "SELECT email, updated_at > now() - interval '1 hour' FROM doctors WHERE id = $1", w["doctor1"]).Scan(&email, &recent)
	if err != nil || email != "new@x" || !recent {
		t.Errorf("e-mail %q, recent %v, %v", email, recent, err)
	}
}

func TestPlainSQLNeedsNoID(t *testing.T) {
	t.Parallel()
	db, _ := populated(t)
	var id uuid.UUID
	var version int64
	err := db.SQL().QueryRowContext(testdb.Context(t),
		"INSERT INTO doctor_specialties (name, category) VALUES ('n', 'c') RETURNING id, version").Scan(&id, &version)
	if err != nil || id == uuid.Nil || version != 1 {
		t.Errorf("got %v, version %d, %v", id, version, err)
	}
}
