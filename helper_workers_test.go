package database_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/specialty"
	"github.com/predicthealth/database/internal/testenv/poll"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// worker repeats one kind of operation.
type worker struct {
	name     string
	writes   bool
	run      func(ctx context.Context, key string) error
	outcomes map[string]error // by key, the error that the operation returned
	streak   atomic.Int64     // successes in a row
}

type workerSet struct {
	all  []*worker
	stop func()
}

func startWorkers(t *testing.T, db *database.DB) *workerSet {
	t.Helper()
	mine := db.Specialty.Create().SetName("mine").SetCategory("c").SaveX(testdb.Context(t))
	entry := func(c *ent.Client, key string) *ent.SpecialtyCreate {
		return c.Specialty.Create().SetName(uuid.NewString()).SetCategory("c").SetDescription(key)
	}
	const insert = "INSERT INTO doctor_specialties (name, category, description) VALUES (gen_random_uuid()::text, 'c', $1)"
	kinds := []*worker{
		{name: "ent", writes: true, run: func(ctx context.Context, key string) error { return entry(db.Client, key).Exec(ctx) }},
		{name: "transaction", writes: true, run: func(ctx context.Context, key string) error {
			return db.WithTx(ctx, func(ctx context.Context, tx *ent.Client) error {
				if _, err := tx.Specialty.Get(ctx, mine.ID); err != nil {
					return err
				}
				return entry(tx, key).Exec(ctx)
			})
		}},
		{name: "returning", writes: true, run: func(ctx context.Context, key string) error {
			var id string
			return db.SQL().QueryRowContext(ctx, insert+" RETURNING id", key).Scan(&id)
		}},
		{name: "plain", writes: true, run: func(ctx context.Context, key string) error {
			_, err := db.SQL().ExecContext(ctx, strings.ReplaceAll(insert, "$1", "'"+key+"'"))
			return err
		}},
		{name: "update", run: func(ctx context.Context, key string) error {
			return db.Specialty.UpdateOneID(mine.ID).SetDescription(key).Exec(ctx)
		}},
		{name: "read", run: func(ctx context.Context, _ string) error {
			_, err := db.Specialty.Query().Order(specialty.ByID()).Limit(10).All(ctx)
			return err
		}},
	}
	ctx, cancel := context.WithCancel(testdb.Context(t))
	c := &workerSet{}
	var wg sync.WaitGroup
	c.stop = func() { cancel(); wg.Wait() }
	t.Cleanup(c.stop)
	for i := range 12 {
		kind := kinds[i%len(kinds)]
		w := &worker{name: kind.name, writes: kind.writes, run: kind.run, outcomes: map[string]error{}}
		c.all = append(c.all, w)
		wg.Go(func() { w.work(ctx) })
	}
	return c
}

func (w *worker) work(ctx context.Context) {
	for ctx.Err() == nil {
		key := w.name + " " + uuid.NewString()
		// The last operation completes: only its returned error is checked.
		own, cancel := context.WithTimeout(context.WithoutCancel(ctx), 20*time.Second)
		err := w.run(own, key)
		cancel()
		w.outcomes[key] = err
		if err == nil {
			w.streak.Add(1)
			continue
		}
		w.streak.Store(0)
		select {
		case <-ctx.Done():
		case <-time.After(5 * time.Millisecond):
		}
	}
}

// await waits until each worker has succeeded 20 times in a row from now.
func (c *workerSet) await(t *testing.T, what string, limit time.Duration) {
	t.Helper()
	start := time.Now()
	for _, w := range c.all {
		w.streak.Store(0)
	}
	poll.Until(t, limit, func() error {
		for _, w := range c.all {
			if w.streak.Load() < 20 {
				return fmt.Errorf("not %s: %s", what, w.name)
			}
		}
		return nil
	})
	t.Logf("%s in %v", what, time.Since(start))
}

func (c *workerSet) check(t *testing.T, db *database.DB) {
	t.Helper()
	there := map[string]int{}
	for _, row := range db.Specialty.Query().Where(specialty.DescriptionNotNil()).AllX(testdb.Context(t)) {
		there[*row.Description]++
	}
	totals := map[string]int{}
	updates, unknownUpdates := 0, 0
	for _, w := range c.all {
		for key, err := range w.outcomes {
			unknown := errors.Is(err, database.ErrOutcomeUnknown)
			switch n := there[key]; {
			case err == nil:
				totals["acknowledged"]++
				if w.writes && n != 1 {
					t.Errorf("%s: acknowledged, and there %d times", w.name, n)
				}
			case unknown:
				totals[fmt.Sprintf("unknown, and there %d times", n)]++
				if n > 1 {
					t.Errorf("%s: there %d times", w.name, n)
				}
			default:
				what := err.Error()
				if errors.Is(err, database.ErrConnectionLost) {
					what = "lost in a transaction"
				} else if strings.Contains(what, "refused") {
					what = "refused"
				}
				totals[what]++
				if n != 0 {
					t.Errorf("%s: there %d times, and the error was %v", w.name, n, err)
				}
			}
			if w.name == "update" && err == nil {
				updates++
			} else if w.name == "update" && unknown {
				unknownUpdates++
			}
		}
	}
	t.Log(totals)
	mine := db.Specialty.Query().Where(specialty.Name("mine")).OnlyX(testdb.Context(t))
	if got := int(mine.Version) - 1; got < updates || got > updates+unknownUpdates {
		t.Errorf("%d updates; %d were acknowledged, %d had an unknown outcome", got, updates, unknownUpdates)
	}
}
