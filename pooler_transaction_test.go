package database_test

import (
	"context"
	stdsql "database/sql"
	"database/sql/driver"
	"errors"
	"math/rand/v2"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	pqdriver "github.com/predicthealth/database/internal/driver"
	"github.com/predicthealth/database/internal/testenv/poll"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestPoolerIsolation: two server connections serve the requests of many actors, beside a client that leaves everything on them that it can:
// another actor, another search path, deallocated statements. PgBouncer is killed, and reconnects. No actor sees another's rows.
func TestPoolerIsolation(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		complete int64
		settings []string
	}{
		"sessions are never reset": {600, []string{"server_reset_query ="}},
		// This takes longer: PostgreSQL plans everything anew.
		"sessions are always reset": {100, []string{"server_reset_query = DISCARD ALL", "server_reset_query_always = 1", "max_prepared_statements = 5"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			owner := testdb.URL(t)
			w := newFixture(t, owner)
			p := behindPooler(t, "transaction", append(c.settings, "default_pool_size = 2")...)
			url := p.url(t, testdb.As(t, owner, "service_patients"))
			var requesters []*requester
			for range 4 {
				db := open(t, url, database.WithTransactionPooler())
				requesters = append(requesters, &requester{t: t, fixture: w, db: db, kept: true, pooler: "transaction", faults: byPooler})
			}
			left := &residue{db: testdb.SQL(t, url), fixture: w}
			complete := func() (n int64) {
				for _, v := range requesters {
					n += v.complete.Load()
				}
				return n
			}
			var requests, residues atomic.Int64
			var workers, hostile sync.WaitGroup
			ctx, stop := context.WithCancel(t.Context())
			defer stop()
			for n := range 32 {
				workers.Go(func() {
					for ctx.Err() == nil && complete() < c.complete {
						requesters[n%4].request()
						requests.Add(1)
					}
				})
			}
			hostile.Go(func() {
				for ctx.Err() == nil {
					residues.Add(left.leave(ctx))
				}
			})
			for n, fault := range []func() error{p.Kill, p.Reconnect, p.Kill} {
				poll.UntilTrue(t, time.Minute, "requests go on", func() bool { return complete() >= int64(n+1)*c.complete/4 })
				if err := fault(); err != nil {
					t.Error(err)
				}
			}
			workers.Wait()
			stop()
			hostile.Wait()
			t.Logf("%d of %d requests succeeded, beside %d statements that changed a session", complete(), requests.Load(), residues.Load())
			if residues.Load() == 0 {
				t.Error("no statement changed a session")
			}
		})
	}
}

// byPooler reports whether an error is one that a crash of PgBouncer explains, statements that another client has deallocated, or the
// cancellation of another client's statement, which may arrive late.
func byPooler(err error) bool {
	var server *pq.Error
	return (errors.As(err, &server) && server.Code == pqerror.QueryCanceled) || errors.Is(err, database.ErrUnavailable) || errors.Is(err, database.ErrConnectionLost) || errors.Is(err, database.ErrOutcomeUnknown) ||
		errors.Is(err, driver.ErrBadConn) || errors.Is(err, stdsql.ErrTxDone) || pqdriver.IsStalePlan(err)
}

// residue is a client that does not keep to the rules.
type residue struct {
	*fixture

	db *stdsql.DB
}

// leave changes a session, and returns how many statements did.
func (r *residue) leave(ctx context.Context) (n int64) {
	who := r.randomActor().ID.String()
	for _, statement := range []string{
		"SET predicthealth.patient = '" + who + "'", "SET predicthealth.doctor = '" + who + "'", "SET predicthealth.institution = '" + who + "'",
		"SELECT act('doctor', '" + who + "')", "SET search_path = pg_catalog", "SET row_security = off",
		"DO $$ BEGIN EXECUTE 'DEALLOCATE ALL'; END $$", "SET ROLE service_patients",
	} {
		if rand.IntN(3) > 0 {
			continue
		}
		if _, err := r.db.ExecContext(ctx, statement); err == nil {
			n++
		}
	}
	return n
}

// TestTransactionPoolerIsRequired by WithTransactionPooler.
func TestTransactionPoolerIsRequired(t *testing.T) {
	t.Parallel()
	direct := testdb.URL(t)
	for name, url := range map[string]string{
		"no pooler":          direct,
		"session mode":       behindPooler(t, "session").url(t, direct),
		"no statements kept": behindPooler(t, "transaction", "max_prepared_statements = 0").url(t, direct),
	} {
		db, err := database.Open(t.Context(), database.Config{DatabaseURL: url}, database.WithTransactionPooler())
		if err == nil || !strings.Contains(err.Error(), "max_prepared_statements") {
			t.Errorf("%s: %v", name, err)
		}
		if err == nil {
			_ = db.Close()
		}
	}
}

// TestSessionStateIsRefused with WithTransactionPooler, and nothing but prepared statements is left on a session.
func TestSessionStateIsRefused(t *testing.T) {
	t.Parallel()
	url := behindPooler(t, "transaction", "default_pool_size = 1").url(t, testdb.URL(t))
	db := open(t, url, database.WithTransactionPooler())
	ctx := testdb.Context(t)
	for _, statement := range []string{
		"SET statement_timeout = 0", "set session work_mem = '1MB'", "RESET ALL", "LISTEN outbox", "PREPARE s AS SELECT 1", "DEALLOCATE ALL", "DISCARD ALL",
		"SELECT pg_advisory_lock(1)", "SELECT pg_try_advisory_lock_shared(1)",
	} {
		if _, err := db.SQL().ExecContext(ctx, statement); err == nil || !strings.Contains(err.Error(), "WithTransactionPooler") {
			t.Errorf("%s: %v", statement, err)
		}
	}
	tx, err := db.SQL().BeginTx(ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, statement := range []string{"SET LOCAL statement_timeout = 0", "SET TRANSACTION READ ONLY", "SELECT pg_advisory_xact_lock(1)"} {
		if _, err := tx.ExecContext(ctx, statement); err != nil {
			t.Errorf("%s: %v", statement, err)
		}
	}
	if err := tx.Rollback(); err != nil {
		t.Error(err)
	}
	db.Specialty.Create().SetName("n").SetCategory("c").SaveX(ctx)
	db.Specialty.Query().AllX(ctx)
	other := testdb.SQL(t, url)
	var left string
	if err := other.QueryRowContext(t.Context(), "SELECT concat(current_setting('predicthealth.actor_type', true), current_setting('predicthealth.process', true))").Scan(&left); err != nil || left != "" {
		t.Errorf("the actor %q is left, %v", left, err)
	}
	if _, err := db.SQL().PrepareContext(ctx, "SELECT 1"); err == nil { //nolint:sqlclosecheck // no statement is returned
		t.Error("a statement was prepared outside a transaction")
	}
}

// TestCancelThroughPooler: a statement ends with its context, and its server connection serves the next one.
func TestCancelThroughPooler(t *testing.T) {
	t.Parallel()
	db := open(t, behindPooler(t, "transaction", "default_pool_size = 1").url(t, testdb.URL(t)), database.WithTransactionPooler())
	for range 3 {
		for _, read := range []bool{true, false} {
			ctx, cancel := context.WithTimeout(testdb.Context(t), 200*time.Millisecond)
			if read {
				ctx = pqdriver.WithRead(ctx)
			}
			began := time.Now()
			_, err := db.SQL().ExecContext(ctx, "SELECT pg_sleep($1)", 60)
			cancel()
			if !errors.Is(err, context.DeadlineExceeded) || time.Since(began) > 5*time.Second {
				t.Errorf("after %v: %v", time.Since(began), err)
			}
			var one int
			if err := db.SQL().QueryRowContext(testdb.Context(t), "SELECT $1::int", 1).Scan(&one); err != nil || one != 1 {
				t.Errorf("the next statement: %d, %v", one, err)
			}
		}
	}
}

// TestTimeoutThroughPooler: a statement that is sent in one round trip with its actor has the timeout that is set with it.
func TestTimeoutThroughPooler(t *testing.T) {
	t.Parallel()
	cfg := database.Config{DatabaseURL: behindPooler(t, "transaction").url(t, testdb.URL(t)), StatementTimeout: 300 * time.Millisecond}
	db, err := database.Open(t.Context(), cfg, database.WithTransactionPooler())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	ctx := pqdriver.WithRead(testdb.Context(t))
	for range 2 {
		_, err := db.SQL().ExecContext(ctx, "SELECT pg_sleep($1)", 60)
		var server *pq.Error
		if !errors.As(err, &server) || server.Code != pqerror.QueryCanceled {
			t.Errorf("got %v", err)
		}
	}
}

// TestChangeLostWithPooler: a change that was sent before PgBouncer crashed has an unknown outcome, a read is repeated.
func TestChangeLostWithPooler(t *testing.T) {
	t.Parallel()
	p := behindPooler(t, "transaction")
	url := p.url(t, testdb.URL(t))
	db := open(t, url, database.WithTransactionPooler())
	ctx := actor.NewContext(t.Context(), actor.System("test"))
	for _, c := range []struct {
		read      bool
		statement string
		want      error
	}{
		{false, "INSERT INTO doctor_specialties (name, category) SELECT $1, 'c' FROM pg_sleep($2)", database.ErrOutcomeUnknown},
		{true, "SELECT $1::text FROM pg_sleep($2)", database.ErrConnectionLost},
	} {
		ctx := ctx
		if c.read {
			ctx = pqdriver.WithRead(ctx)
		}
		if _, err := db.SQL().ExecContext(ctx, c.statement, uuid.NewString(), 0); err != nil { // now it is prepared
			t.Fatal(err)
		}
		failed := make(chan error)
		go func() {
			_, err := db.SQL().ExecContext(ctx, c.statement, uuid.NewString(), 5)
			failed <- err
		}()
		look := testdb.SQL(t, testdb.ServerURL(t))
		poll.UntilTrue(t, 10*time.Second, "the statement runs", func() bool {
			var runs bool
			err := look.QueryRowContext(t.Context(), "SELECT EXISTS (SELECT FROM pg_stat_activity WHERE query LIKE $1 || '%' AND state = 'active')", c.statement).Scan(&runs)
			return err == nil && runs
		})
		if err := p.Kill(); err != nil {
			t.Fatal(err)
		}
		if err := <-failed; !errors.Is(err, c.want) {
			t.Errorf("%s: %v; want %v", c.statement, err, c.want)
		}
	}
	if _, err := db.SQL().ExecContext(ctx, "SELECT $1::int", 1); err != nil {
		t.Errorf("the next statement: %v", err)
	}
}
