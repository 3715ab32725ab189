package database_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/specialty"
	"github.com/predicthealth/database/internal/testenv/poll"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/internal/testenv/testpostgres"
	"github.com/predicthealth/database/internal/testenv/testproxy"
	"github.com/predicthealth/database/migrate"
)

// migratedServer starts a server for t only, with the migrated database predicthealth.
func migratedServer(t *testing.T) *testpostgres.Server {
	t.Helper()
	server := testpostgres.New(t, "")
	server.Start(t)
	alter(t, server, "CREATE ROLE predicthealth LOGIN CREATEDB CREATEROLE")
	alter(t, server, "CREATE DATABASE predicthealth OWNER predicthealth")
	if _, err := migrate.Apply(t.Context(), owner(server)); err != nil {
		t.Fatal(err)
	}
	return server
}

func owner(s *testpostgres.Server) string { return s.URL("predicthealth", "predicthealth") }

// alter runs a statement of the superuser.
func alter(t *testing.T, server *testpostgres.Server, statement string) {
	t.Helper()
	db := server.Open(t, "postgres")
	defer func() { _ = db.Close() }()
	if _, err := db.ExecContext(t.Context(), statement); err != nil {
		t.Fatal(err)
	}
}

func addSpecialty(ctx context.Context, client *ent.Client, name string) error {
	return client.Specialty.Create().SetName(name).SetCategory("c").Exec(ctx)
}

func changeSpecialty(db *database.DB, name string) func(context.Context) error {
	return func(ctx context.Context) error {
		return db.WithTx(ctx, func(ctx context.Context, tx *ent.Client) error { return addSpecialty(ctx, tx, name) })
	}
}

// TestUnconfirmedCommit: a commit whose wait for a synchronous standby ends with the context is not reported as done, for a failover may
// lose it.
func TestUnconfirmedCommit(t *testing.T) {
	t.Parallel()
	server := migratedServer(t)
	alter(t, server, "ALTER ROLE predicthealth SET client_min_messages = error") // PostgreSQL says so by a warning
	db := testdb.OpenURL(t, owner(server))
	awaitStandby(t, server, db)
	for name, change := range map[string]func(context.Context) error{
		"a transaction": changeSpecialty(db, "a transaction"),
		"a statement":   func(ctx context.Context) error { return addSpecialty(ctx, db.Client, "a statement") },
		"plain SQL": func(ctx context.Context) error {
			_, err := db.SQL().ExecContext(ctx, "INSERT INTO doctor_specialties (name, category) VALUES ('plain SQL', 'c')")
			return err
		},
		"plain SQL's row": func(ctx context.Context) error {
			return db.SQL().QueryRowContext(ctx, "INSERT INTO doctor_specialties (name, category) VALUES ($1, 'c') RETURNING id", "plain SQL's row").Scan(new(string))
		},
	} {
		ctx, cancel := context.WithTimeout(testdb.Context(t), 300*time.Millisecond)
		err := change(ctx)
		cancel()
		if !errors.Is(err, database.ErrOutcomeUnknown) || !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("%s: %v", name, err)
		}
		if n := db.Specialty.Query().Where(specialty.Name(name)).CountX(testdb.Context(t)); n != 1 {
			t.Errorf("%s: %d rows: the test does not show what it should", name, n)
		}
	}
}

// awaitStandby makes commits wait for a synchronous standby that there is not.
func awaitStandby(t *testing.T, server *testpostgres.Server, db *database.DB) {
	t.Helper()
	alter(t, server, "ALTER SYSTEM SET synchronous_standby_names = 'missing'")
	alter(t, server, "SELECT pg_reload_conf()")
	poll.UntilTrue(t, time.Minute, "commits wait for a standby", func() bool {
		waited, _ := cancelWait(t, server, func() error { return changeSpecialty(db, uuid.NewString())(testdb.Context(t)) })
		return waited
	})
}

// cancelWait cancels the wait of a call for the standby, and returns the call's error, and whether it has waited.
func cancelWait(t *testing.T, server *testpostgres.Server, call func() error) (waited bool, err error) {
	t.Helper()
	admin := server.Open(t, "predicthealth")
	done := make(chan error, 1)
	go func() { done <- call() }()
	for !waited {
		select {
		case err := <-done:
			return false, err
		default:
		}
		const cancel = "SELECT coalesce(bool_or(pg_cancel_backend(pid)), false) FROM pg_stat_activity WHERE wait_event = 'SyncRep'"
		if err := admin.QueryRowContext(t.Context(), cancel).Scan(&waited); err != nil {
			t.Fatal(err)
		}
	}
	return true, <-done
}

// TestCancelledWait: an administrator cancels the wait for the standby. A change has an unknown outcome, and a record whose opening waited is
// not delivered.
func TestCancelledWait(t *testing.T) {
	t.Parallel()
	server := migratedServer(t)
	admin := server.Open(t, "predicthealth")
	mustExec(t, admin, fmt.Sprintf(recordsSQL, 20)+"; CREATE ROLE patients LOGIN IN ROLE service_patients")
	db, service := testdb.OpenURL(t, owner(server)), testdb.OpenURL(t, server.URL("patients", "predicthealth"))
	service.SQL().SetMaxOpenConns(1)
	for n := range 10 { // the opening is then sent ahead of the read
		if _, err := service.Chart.Get(asDoctor(t), patientN(n+1)); err != nil {
			t.Fatal(err)
		}
	}
	if err := changeSpecialty(db, "before")(testdb.Context(t)); err != nil {
		t.Fatal(err)
	}
	awaitStandby(t, server, db)
	for name, c := range map[string]struct {
		call func() error
		want error
	}{
		"a change": {func() error { return changeSpecialty(db, "cancelled")(testdb.Context(t)) }, database.ErrOutcomeUnknown},
		"a record": {func() error { _, err := service.Chart.Get(asDoctor(t), patientN(20)); return err }, database.ErrUnavailable},
	} {
		if waited, err := cancelWait(t, server, c.call); !waited || !errors.Is(err, c.want) {
			t.Errorf("%s: waited %v, %v", name, waited, err)
		}
	}
}

// TestOutage: while PostgreSQL is down each error says that nothing took effect, and with WithFailoverWait reads and transactions wait
// until it is back.
func TestOutage(t *testing.T) {
	t.Parallel()
	server := migratedServer(t)
	db := testdb.OpenURL(t, owner(server))
	patient := open(t, owner(server), database.WithFailoverWait(time.Minute))
	ctx := testdb.Context(t)
	if err := errors.Join(changeSpecialty(db, "before")(ctx), changeSpecialty(patient, "before, too")(ctx)); err != nil {
		t.Fatal(err)
	}
	server.Stop(t)
	for name, call := range map[string]func(context.Context) error{
		"read":        func(ctx context.Context) error { _, err := db.Specialty.Query().All(ctx); return err },
		"statement":   func(ctx context.Context) error { return addSpecialty(ctx, db.Client, "during") },
		"transaction": changeSpecialty(db, "during"),
		"update": func(ctx context.Context) error {
			return db.Specialty.Update().Where(specialty.Name("before")).SetCategory("d").Exec(ctx)
		},
		"plain SQL": func(ctx context.Context) error { _, err := db.SQL().ExecContext(ctx, "SELECT 1"); return err },
	} {
		err := call(ctx)
		var unavailable *database.UnavailableError
		if !errors.Is(err, database.ErrUnavailable) || !errors.As(err, &unavailable) || unavailable.RetryAfter <= 0 {
			t.Errorf("%s: %v", name, err)
		}
	}
	waiting := make(chan error, 2)
	go func() { _, err := patient.Specialty.Query().All(ctx); waiting <- err }()
	go func() { waiting <- changeSpecialty(patient, "after")(ctx) }()
	if err := changeSpecialty(db, "during")(ctx); !errors.Is(err, database.ErrUnavailable) {
		t.Error(err)
	}
	server.Start(t)
	if err := errors.Join(<-waiting, <-waiting); err != nil {
		t.Error(err)
	}
	if n := db.Specialty.Query().Where(specialty.Name("after")).CountX(ctx); n != 1 {
		t.Errorf("written %d times", n)
	}
}

// TestErrorsOfTheFunction: WithTx returns the function's own error as it is, also one that the client would say of an outage.
func TestErrorsOfTheFunction(t *testing.T) {
	t.Parallel()
	db := open(t, testdb.URL(t), database.WithFailoverWait(time.Minute))
	tries := 0
	err := db.WithTx(testdb.Context(t), func(context.Context, *ent.Client) error { tries++; return context.DeadlineExceeded })
	if !errors.Is(err, context.DeadlineExceeded) || errors.Is(err, database.ErrUnavailable) || tries != 1 {
		t.Errorf("%v, after %d tries", err, tries)
	}
}

// TestWaitEnds with the time that it was given, or with the context, and says what it waited for.
func TestWaitEnds(t *testing.T) {
	t.Parallel()
	server := migratedServer(t)
	for name, c := range map[string]struct {
		wait, patience time.Duration
	}{"the wait": {300 * time.Millisecond, time.Minute}, "the context": {time.Minute, 300 * time.Millisecond}} {
		db := open(t, owner(server), database.WithFailoverWait(c.wait))
		server.Stop(t)
		ctx, cancel := context.WithTimeout(testdb.Context(t), c.patience)
		_, err := db.Specialty.Query().All(ctx)
		cancel()
		if !errors.Is(err, database.ErrUnavailable) {
			t.Errorf("%s: %v", name, err)
		}
		server.Start(t)
	}
}

// TestSilentServer: a call without a deadline ends once the server has sent nothing for longer than statements may take.
func TestSilentServer(t *testing.T) {
	t.Parallel()
	p := testproxy.New(t, testdb.URL(t))
	db, err := database.Open(t.Context(), database.Config{DatabaseURL: p.URL, StatementTimeout: time.Second, AllowPlaintext: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	ctx := testdb.Context(t)
	for name, c := range map[string]struct {
		at   string
		call func(context.Context) error
		want error
	}{
		"a read":   {"specialties", func(ctx context.Context) error { _, err := db.Specialty.Query().All(ctx); return err }, database.ErrConnectionLost},
		"a commit": {"COMMIT", changeSpecialty(db, "committed"), database.ErrOutcomeUnknown},
	} {
		thaw := p.FreezeAt(c.at)
		if err := c.call(ctx); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
		thaw()
	}
}

// TestReadOnlyServer: a connection whose server accepts no writes any more is dropped, with an error that says that nothing took effect.
func TestReadOnlyServer(t *testing.T) {
	t.Parallel()
	server := migratedServer(t)
	db := testdb.OpenURL(t, owner(server))
	ctx := testdb.Context(t)
	db.SQL().SetMaxOpenConns(1)
	before := pid(t, db.SQL())
	readOnly := func(value string) {
		alter(t, server, "ALTER SYSTEM SET default_transaction_read_only = "+value)
		alter(t, server, "SELECT pg_reload_conf()")
		poll.UntilTrue(t, time.Minute, "the setting is in force", func() bool {
			var now string
			err := db.SQL().QueryRowContext(t.Context(), "SHOW default_transaction_read_only").Scan(&now)
			return err == nil && now == value
		})
	}
	readOnly(`on`)
	if err := addSpecialty(ctx, db.Client, "refused"); !errors.Is(err, database.ErrUnavailable) {
		t.Error(err)
	}
	if after := pid(t, db.SQL()); after == before {
		t.Error("the connection is still in use")
	}
	err := db.WithTx(ctx, func(ctx context.Context, tx *ent.Client) error {
		if _, err := tx.ExecContext(ctx, "SET TRANSACTION READ ONLY"); err != nil {
			return err
		}
		return addSpecialty(ctx, tx, "refused")
	})
	if err == nil || errors.Is(err, database.ErrUnavailable) {
		t.Errorf("a transaction that is read-only by its own wish: %v", err)
	}
}

func pid(t *testing.T, db *sql.DB) (n int) {
	t.Helper()
	if err := db.QueryRowContext(t.Context(), "SELECT pg_backend_pid()").Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

// TestStandby: a client opens on a standby and reads there, also where sessions keep no state; a change is refused there as by a server
// that is not available.
func TestStandby(t *testing.T) {
	t.Parallel()
	primary := migratedServer(t)
	if err := changeSpecialty(testdb.OpenURL(t, owner(primary)), "streamed")(testdb.Context(t)); err != nil {
		t.Fatal(err)
	}
	standby := primary.Replica(t, "standby")
	for _, kept := range []int{256, 0} {
		db := open(t, owner(standby), database.WithStatementCache(kept))
		ctx := testdb.Context(t)
		if n, err := db.Specialty.Query().Where(specialty.Name("streamed")).Count(ctx); err != nil || n != 1 {
			t.Errorf("with %d kept statements: %d, %v", kept, n, err)
		}
		for name, change := range map[string]func(context.Context) error{
			"transaction": changeSpecialty(db, "refused"),
			"statement":   func(ctx context.Context) error { return addSpecialty(ctx, db.Client, "refused") },
		} {
			if err := change(ctx); !errors.Is(err, database.ErrUnavailable) {
				t.Errorf("with %d kept statements, a %s: %v", kept, name, err)
			}
		}
	}
}
