package database_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/internal/testenv/poll"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/internal/testenv/testpostgres"
)

// standby is a standby of a primary, and a client of both.
type standby struct {
	primary, replica *testpostgres.Server
	db               *database.DB
}

func newStandby(t *testing.T, opts ...database.Option) standby {
	t.Helper()
	s := standby{primary: migratedServer(t)}
	s.replica = s.primary.Replica(t, "standby")
	s.db = s.open(t, opts...)
	return s
}

// open returns another client of both.
func (s standby) open(t *testing.T, opts ...database.Option) *database.DB {
	t.Helper()
	return openReplica(t, owner(s.primary), owner(s.replica), opts...)
}

func openReplica(t *testing.T, primary, replica string, opts ...database.Option) *database.DB {
	t.Helper()
	db, err := database.Open(t.Context(), database.Config{DatabaseURL: primary, ReplicaURL: replica}, opts...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return db
}

// pause makes the standby replay nothing until resume.
func (s standby) pause(t *testing.T) { t.Helper(); alter(t, s.replica, "SELECT pg_wal_replay_pause()") }
func (s standby) resume(t *testing.T) {
	t.Helper()
	alter(t, s.replica, "SELECT pg_wal_replay_resume()")
}

// delay makes the standby replay each commit that much later.
func (s standby) delay(t *testing.T, d time.Duration) {
	t.Helper()
	alter(t, s.replica, fmt.Sprintf("ALTER SYSTEM SET recovery_min_apply_delay = %d", d.Milliseconds()))
	alter(t, s.replica, "SELECT pg_reload_conf()")
}

// replayed waits until the standby shows all that the primary has committed.
func (s standby) replayed(t *testing.T) {
	t.Helper()
	primary, replica := s.primary.Open(t, "postgres"), s.replica.Open(t, "postgres")
	defer func() { _, _ = primary.Close(), replica.Close() }()
	var lsn string
	if err := primary.QueryRowContext(t.Context(), "SELECT pg_current_wal_flush_lsn()").Scan(&lsn); err != nil {
		t.Fatal(err)
	}
	poll.UntilTrue(t, time.Minute, "the standby has replayed all", func() bool {
		var done bool
		err := replica.QueryRowContext(t.Context(), "SELECT pg_last_wal_replay_lsn() >= $1::pg_lsn", lsn).Scan(&done)
		return err == nil && done
	})
}

// promote makes a standby the primary.
func promote(t *testing.T, s *testpostgres.Server) {
	t.Helper()
	alter(t, s, "SELECT pg_promote()")
}

// answers requires that a standby, or the primary instead, answers the reads of f.
func answers(t *testing.T, db *database.DB, byStandby bool, f func()) {
	t.Helper()
	standbyBefore, primaryBefore := db.ReplicaReads()
	f()
	standbyAfter, primaryAfter := db.ReplicaReads()
	if onStandby, onPrimary := standbyAfter-standbyBefore, primaryAfter-primaryBefore; (onStandby > 0) != byStandby || (onPrimary > 0) == byStandby {
		t.Errorf("%d reads were answered by the standby and %d by the primary", onStandby, onPrimary)
	}
}

// addCounter creates a specialty whose description is a counter, and returns its id.
func addCounter(t *testing.T, db *database.DB) uuid.UUID {
	t.Helper()
	return db.Specialty.Create().SetName(uuid.NewString()).SetCategory("c").SetDescription("0").SaveX(testdb.Context(t)).ID
}

func setCounter(ctx context.Context, client *ent.Client, id uuid.UUID, n int) error {
	return client.Specialty.UpdateOneID(id).SetDescription(fmt.Sprint(n)).Exec(ctx)
}

// counter reads a counter.
func counter(ctx context.Context, client *ent.Client, id uuid.UUID) (n int, err error) {
	s, err := client.Specialty.Get(ctx, id)
	if err == nil {
		_, err = fmt.Sscan(*s.Description, &n)
	}
	return n, err
}

func yours(ctx context.Context) context.Context {
	return database.FromReplica(ctx, database.ReadYourWrites)
}
