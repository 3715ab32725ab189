package database_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"
	"go.opentelemetry.io/otel/sdk/metric"
	"go.opentelemetry.io/otel/sdk/metric/metricdata"
	"go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/specialty"
	"github.com/predicthealth/database/internal/testenv/poll"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/list"
	"github.com/predicthealth/database/paging"
	"github.com/predicthealth/database/statistics"
)

// TestReadYourWrites: while the lag of the standby changes between nothing and two seconds, no read shows less than what its client, or
// the context with a position of its own, has written before.
func TestReadYourWrites(t *testing.T) {
	t.Parallel()
	for _, kept := range []int{256, 0} {
		t.Run(fmt.Sprintf("%d statements kept", kept), func(t *testing.T) {
			t.Parallel()
			s := newStandby(t, database.WithStatementCache(kept))
			seed := rand.Uint64()
			t.Logf("seed %d", seed)
			ctx, cancel := context.WithTimeout(testdb.Context(t), 8*time.Second)
			defer cancel()
			var reads, stale atomic.Int64
			var workers sync.WaitGroup
			for w := range 6 {
				db := s.db
				if w%3 == 2 { // a process of its own
					db = s.open(t, database.WithStatementCache(kept))
				}
				workers.Go(func() {
					random := rand.New(rand.NewPCG(seed, uint64(w))) //nolint:gosec // a workload
					r, st, err := readAndWrite(ctx, s.db, db, random, w%3 != 0)
					reads.Add(r)
					stale.Add(st)
					if err != nil {
						t.Error(err)
					}
				})
			}
			lags := rand.New(rand.NewPCG(seed, 100)) //nolint:gosec // a workload
			for ctx.Err() == nil {
				s.delay(t, []time.Duration{0, 5 * time.Millisecond, 50 * time.Millisecond, 500 * time.Millisecond, 2 * time.Second}[lags.IntN(5)])
				select {
				case <-ctx.Done():
				case <-time.After(time.Duration(lags.IntN(700)) * time.Millisecond):
				}
			}
			workers.Wait()
			byStandby, byPrimary := s.db.ReplicaReads()
			t.Logf("%d reads, %d stale; of the first client's, %d were answered by the standby and %d by the primary", reads.Load(), stale.Load(), byStandby, byPrimary)
			if stale.Load() != 0 || byStandby < 20 || byPrimary == 0 {
				t.Errorf("%d stale reads of %d; %d answered by the standby, %d by the primary", stale.Load(), reads.Load(), byStandby, byPrimary)
			}
		})
	}
}

// readAndWrite writes by one client and reads by another, or the same, until ctx ends. It returns how many reads there were, and how many
// showed less than was written. With carried the position travels from one to the other.
func readAndWrite(ctx context.Context, writer, reader *database.DB, random *rand.Rand, carried bool) (reads, stale int64, err error) {
	bounded := context.WithoutCancel(ctx)
	created, err := writer.Specialty.Create().SetName(uuid.NewString()).SetCategory("c").SetDescription("0").Save(bounded)
	if err != nil {
		return 0, 0, err
	}
	position := ""
	for n := 1; ctx.Err() == nil; n++ {
		own := bounded
		if carried {
			if position == "" {
				if position, err = writer.Position(bounded); err != nil {
					return reads, stale, err
				}
			}
			own = database.WithPosition(bounded, position)
		}
		write := setCounter
		if random.IntN(2) == 0 {
			write = func(ctx context.Context, client *ent.Client, id uuid.UUID, n int) error {
				return writer.WithTx(ctx, func(ctx context.Context, tx *ent.Client) error { return setCounter(ctx, tx, id, n) })
			}
		}
		if err := write(own, writer.Client, created.ID, n); err != nil {
			return reads, stale, err
		}
		if carried {
			if position, err = writer.Position(own); err != nil {
				return reads, stale, err
			}
			own = database.WithPosition(bounded, position)
		}
		for range 1 + random.IntN(8) {
			got, err := counter(yours(own), reader.Client, created.ID)
			if err != nil {
				return reads, stale, err
			}
			reads++
			if got < n {
				stale++
			}
		}
	}
	return reads, stale, nil
}

// TestPosition: a position makes another client's reads show what it covers. A text that is none, or of another cluster, does so, too.
func TestPosition(t *testing.T) {
	t.Parallel()
	s := newStandby(t)
	other := s.open(t)
	ctx := testdb.Context(t)
	if p, err := s.db.Position(ctx); err != nil || p != "" {
		t.Errorf("of a client that has written nothing: %q, %v", p, err)
	}
	id := addCounter(t, s.db)
	s.replayed(t)
	s.pause(t)
	if err := setCounter(ctx, s.db.Client, id, 1); err != nil {
		t.Fatal(err)
	}
	position, err := s.db.Position(ctx)
	if err != nil || position == "" || len(position) > 28 {
		t.Fatalf("%q, %v", position, err)
	}
	unrelated, err := open(t, testdb.URL(t)).Position(ctx)
	if err != nil || unrelated[:8] == position[:8] {
		t.Fatalf("of another cluster: %q, %v", unrelated, err)
	}
	for name, c := range map[string]struct {
		position string
		want     int
	}{
		"none":               {"", 0},
		"it":                 {position, 1},
		"of another cluster": {unrelated, 1},
		"garbage":            {"x' OR 1=1", 1},
		"a short one":        {position[1:], 1},
		"a later one":        {position[:20] + "________", 1},
	} {
		answers(t, other, c.want == 0, func() {
			if n, err := counter(yours(database.WithPosition(ctx, c.position)), other.Client, id); err != nil || n != c.want {
				t.Errorf("%s: %d, %v", name, n, err)
			}
		})
	}
	nested := database.WithPosition(database.WithPosition(ctx, position), mustPosition(ctx, t, s.db))
	if n, err := counter(yours(nested), other.Client, id); err != nil || n != 1 {
		t.Errorf("nested: %d, %v", n, err)
	}
	s.resume(t)
	s.replayed(t)
	answers(t, other, true, func() {
		if n, err := counter(yours(database.WithPosition(ctx, position)), other.Client, id); err != nil || n != 1 {
			t.Errorf("replayed: %d, %v", n, err)
		}
	})
}

func mustPosition(ctx context.Context, t *testing.T, db *database.DB) string {
	t.Helper()
	p, err := db.Position(ctx)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// TestWaitForReplay: a standby that is a little behind is waited for.
func TestWaitForReplay(t *testing.T) {
	t.Parallel()
	s := newStandby(t)
	id := addCounter(t, s.db)
	s.delay(t, 30*time.Millisecond)
	ctx := testdb.Context(t)
	n := 0
	poll.UntilTrue(t, time.Minute, "the standby answers a read of what was just written", func() bool {
		n++
		if err := setCounter(ctx, s.db.Client, id, n); err != nil {
			t.Fatal(err)
		}
		before, _ := s.db.ReplicaReads()
		if got, err := counter(yours(ctx), s.db.Client, id); err != nil || got != n {
			t.Fatalf("%d instead of %d, %v", got, n, err)
		}
		after, _ := s.db.ReplicaReads()
		return after > before
	})
}

// TestReplicaReads: what a standby answers, and what only the primary does.
func TestReplicaReads(t *testing.T) {
	t.Parallel()
	for _, kept := range []int{256, 0} {
		t.Run(fmt.Sprintf("%d statements kept", kept), func(t *testing.T) {
			t.Parallel()
			s := newStandby(t, database.WithStatementCache(kept))
			id := addCounter(t, s.db)
			s.replayed(t)
			ctx := yours(testdb.Context(t))
			for name, c := range map[string]struct {
				byStandby bool
				read      func(context.Context) error
			}{
				"a query":     {true, func(ctx context.Context) error { _, err := s.db.Specialty.Query().All(ctx); return err }},
				"a get":       {true, func(ctx context.Context) error { _, err := s.db.Specialty.Get(ctx, id); return err }},
				"a count":     {true, func(ctx context.Context) error { _, err := s.db.Specialty.Query().Count(ctx); return err }},
				"eager loads": {true, func(ctx context.Context) error { _, err := s.db.Patient.Query().WithDoctor().All(ctx); return err }},
				"statistics":  {true, func(ctx context.Context) error { _, err := statistics.Patients(ctx, s.db.Client); return err }},
				"a page": {true, func(ctx context.Context) error {
					_, err := list.Patients(ctx, s.db.Client, list.PatientFilter{Search: "silva"}, paging.Page{Total: paging.Estimated})
					return err
				}},
				"plain SQL": {true, func(ctx context.Context) error { return readPlain(ctx, s.db, "SELECT id FROM admin_audit_logs") }},
				"a read-only transaction": {true, func(ctx context.Context) error {
					tx, err := s.db.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
					if err != nil {
						return err
					}
					_, err = tx.Specialty.Query().All(ctx)
					return errors.Join(err, tx.Commit())
				}},
				"a write by plain SQL": {false, func(ctx context.Context) error {
					return readPlain(ctx, s.db, "WITH n AS (INSERT INTO doctor_specialties (name, category) VALUES ('plain', 'c') RETURNING 1) SELECT * FROM n")
				}},
			} {
				answers(t, s.db, c.byStandby, func() {
					if err := c.read(ctx); err != nil {
						t.Errorf("%s: %v", name, err)
					}
				})
				if !c.byStandby {
					s.replayed(t)
				}
			}
			before, _ := s.db.ReplicaReads()
			for name, call := range map[string]func(context.Context) error{
				"a change":      func(ctx context.Context) error { return setCounter(ctx, s.db.Client, id, 2) },
				"a transaction": changeSpecialty(s.db, "tx"),
				"a lock": func(ctx context.Context) error {
					_, err := s.db.Specialty.Query().Where(specialty.ID(id)).ForUpdate().All(ctx)
					return err
				},
				"a lock by plain SQL": func(ctx context.Context) error {
					return readPlain(ctx, s.db, "SELECT 1 FROM doctor_specialties FOR SHARE")
				},
				"a read by db.SQL": func(ctx context.Context) error { _, err := s.db.SQL().ExecContext(ctx, "SELECT 1"); return err },
			} {
				if err := call(ctx); err != nil {
					t.Errorf("%s: %v", name, err)
				}
			}
			if after, _ := s.db.ReplicaReads(); after != before {
				t.Errorf("%d went to the standby", after-before)
			}
		})
	}
}

// readPlain reads by hand-written SQL.
func readPlain(ctx context.Context, db *database.DB, query string) error {
	rows, err := db.QueryContext(ctx, query)
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }()
	rows.Next()
	return rows.Err()
}

// TestReplicaMetrics: the metrics say who answered.
func TestReplicaMetrics(t *testing.T) {
	t.Parallel()
	o := traced{spans: tracetest.NewInMemoryExporter(), reader: metric.NewManualReader()}
	s := newStandby(t, database.WithTelemetry(trace.NewTracerProvider(), metric.NewMeterProvider(metric.WithReader(o.reader))))
	id := addCounter(t, s.db)
	s.replayed(t)
	for _, ctx := range []context.Context{yours(testdb.Context(t)), database.FromReplica(testdb.Context(t), database.MaxStaleness(time.Hour))} {
		if _, err := counter(ctx, s.db.Client, id); err != nil {
			t.Fatal(err)
		}
	}
	byStandby, byPrimary := s.db.ReplicaReads()
	for name, want := range map[string]int64{"predicthealth.db.reads.standby": byStandby, "predicthealth.db.reads.primary": byPrimary} {
		got, _ := o.metrics(t)[name].(metricdata.Sum[int64])
		if len(got.DataPoints) != 1 || got.DataPoints[0].Value != want || byStandby+byPrimary != 2 {
			t.Errorf("%s: %+v, want %d", name, got, want)
		}
	}
	if err := s.db.Close(); err != nil {
		t.Error(err)
	}
	if got := o.metrics(t)["predicthealth.db.reads.standby"]; got != nil {
		t.Errorf("after Close: %+v", got)
	}
}

// TestMaxStaleness: what was committed longer ago is shown, what is more recent need not be.
func TestMaxStaleness(t *testing.T) {
	t.Parallel()
	s := newStandby(t)
	id := addCounter(t, s.db)
	s.replayed(t)
	ctx := testdb.Context(t)
	long := database.FromReplica(ctx, database.MaxStaleness(time.Hour))
	if n, err := counter(long, s.db.Client, id); err != nil || n != 0 {
		t.Errorf("%d, %v", n, err)
	}
	s.pause(t)
	if err := setCounter(ctx, s.db.Client, id, 1); err != nil {
		t.Fatal(err)
	}
	answers(t, s.db, true, func() {
		if n, err := counter(long, s.db.Client, id); err != nil || n != 0 {
			t.Errorf("within an hour: %d, %v", n, err)
		}
	})
	answers(t, s.db, false, func() {
		if n, err := counter(database.FromReplica(ctx, database.MaxStaleness(time.Millisecond)), s.db.Client, id); err != nil || n != 1 {
			t.Errorf("within a millisecond: %d, %v", n, err)
		}
	})
}

// TestUnflushedCommit: a commit that did not wait until it was flushed counts as the client's write.
func TestUnflushedCommit(t *testing.T) {
	t.Parallel()
	s := newStandby(t)
	alter(t, s.primary, "ALTER SYSTEM SET wal_writer_delay = '10s'")
	alter(t, s.primary, "SELECT pg_reload_conf()")
	id := addCounter(t, s.db)
	ctx := testdb.Context(t)
	for n := 1; n <= 20; n++ {
		err := s.db.WithTx(ctx, func(ctx context.Context, tx *ent.Client) error {
			if _, err := tx.ExecContext(ctx, "SET LOCAL synchronous_commit TO off"); err != nil {
				return err
			}
			return setCounter(ctx, tx, id, n)
		})
		if err != nil {
			t.Fatal(err)
		}
		if got, err := counter(yours(ctx), s.db.Client, id); err != nil || got != n {
			t.Fatalf("%d instead of %d, %v", got, n, err)
		}
	}
}

// TestReplicaOpenings: an opening counts on the standby from the first read on.
func TestReplicaOpenings(t *testing.T) {
	t.Parallel()
	s := newStandby(t)
	admin := s.primary.Open(t, "predicthealth")
	mustExec(t, admin, fmt.Sprintf(recordsSQL, 5)+"; CREATE ROLE patients LOGIN IN ROLE service_patients")
	s.replayed(t)
	db := openReplica(t, s.primary.URL("patients", "predicthealth"), s.replica.URL("patients", "predicthealth"))
	ctx := yours(asDoctor(t))
	s.pause(t)
	for n := 1; n <= 2; n++ { // the opening, and what is known to be open
		if c, err := db.Chart.Get(ctx, patientN(1)); err != nil || *c.Allergies != markerN(1) {
			t.Fatalf("just opened: %v", err)
		}
	}
	if all, err := db.HealthProfile.Query().All(ctx); err != nil || len(all) != 5 {
		t.Errorf("%d profiles, %v", len(all), err)
	}
	openRecordsOf(ctx, t, db, 2)
	if _, err := db.Chart.Get(ctx, patientN(2)); err != nil {
		t.Errorf("opened by hand: %v", err)
	}
	s.resume(t)
	s.replayed(t)
	answers(t, db, true, func() {
		if c, err := db.Chart.Get(ctx, patientN(1)); err != nil || *c.Allergies != markerN(1) {
			t.Errorf("replayed: %v", err)
		}
	})
	// Another context with a position of its own does not wait for the opening, and does not need to.
	mustExec(t, admin, "DELETE FROM open_records")
	s.replayed(t)
	s.pause(t)
	position := mustPosition(ctx, t, db)
	if _, err := db.OpenRecords(ctx, patientN(1)); err != nil {
		t.Fatal(err)
	}
	if _, err := db.Chart.Get(database.WithPosition(ctx, position), patientN(1)); err != nil {
		t.Errorf("in another context: %v", err)
	}
	// A later statement of a query fails on the standby that has answered the first one: the primary answers all of them.
	patients, err := db.Patient.Query().WithHealthProfile().All(database.WithPosition(ctx, position))
	if err != nil || len(patients) != 5 || slices.ContainsFunc(patients, func(p *ent.Patient) bool { return p.Edges.HealthProfile == nil }) {
		t.Errorf("eager loads: %d patients, %v", len(patients), err)
	}
	if n, err := db.Patient.Query().Count(yours(t.Context())); !errors.Is(err, actor.ErrNone) {
		t.Errorf("without an actor: %d, %v", n, err)
	}
	if n, err := db.Patient.Query().Count(yours(actor.NewContext(t.Context(), actor.Doctor(otherDoctor)))); err != nil || n != 0 {
		t.Errorf("another doctor: %d, %v", n, err)
	}
}
