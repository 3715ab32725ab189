package database_test

import (
	"testing"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/internal/testenv/testpostgres"
)

// TestReplicaThroughPoolers: with a pooler in front of the primary and of the standby, reads show what was written, and the standby answers
// what it shows.
func TestReplicaThroughPoolers(t *testing.T) {
	t.Parallel()
	s := newStandby(t)
	through := func(server *testpostgres.Server) string {
		return poolerBefore(t, owner(server), "transaction", "auth_type = trust").url(t, "postgres://predicthealth@localhost/predicthealth?sslmode=disable")
	}
	db := openReplica(t, through(s.primary), through(s.replica), database.WithTransactionPooler())
	ctx := testdb.Context(t)
	id := addCounter(t, db)
	show := func(want int) {
		t.Helper()
		if got, err := counter(yours(ctx), db.Client, id); err != nil || got != want {
			t.Errorf("the read shows %d, %v; want %d", got, err, want)
		}
	}
	for n := range 20 {
		if err := setCounter(ctx, db.Client, id, n); err != nil {
			t.Fatal(err)
		}
		show(n)
	}
	s.replayed(t)
	answers(t, db, true, func() { show(19) })
	if err := setCounter(ctx, db.Client, id, 20); err != nil {
		t.Fatal(err)
	}
	s.pause(t)
	if err := setCounter(ctx, db.Client, id, 21); err != nil {
		t.Fatal(err)
	}
	answers(t, db, false, func() { show(21) })
	s.resume(t)
}
