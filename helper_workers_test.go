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
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// worker does one kind of thing again and again.
type worker struct {
	name   string
	writes bool
	run    func(ctx context.Context, key string) error
	ledger map[string]error // by key, what the writer was told
	streak atomic.Int64     // successes in a row
}

type crew struct {
	all  []*worker
	stop func()
}

func startWorkers(t *testing.T, db *database.DB) *crew {
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
	c := &crew{}
	var wg sync.WaitGroup
	c.stop = func() { cancel(); wg.Wait() }
	t.Cleanup(c.stop)
	for i := range 12 {
		kind := kinds[i%len(kinds)]
		w := &worker{name: kind.name, writes: kind.writes, run: kind.run, ledger: map[string]error{}}
		c.all = append(c.all, w)
		wg.Go(func() { w.work(ctx) })
	}
	return c
}

func (w *worker) work(ctx context.Context) {
	for ctx.Err() == nil {
		key := w.name + " " + uuid.NewString()
		// What was begun is ended: what the writer is told is all that counts.
		own, cancel := context.WithTimeout(context.WithoutCancel(ctx), 20*time.Second)
		err := w.run(own, key)
		cancel()
		w.ledger[key] = err
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

// await waits until each worker has succeeded some times in a row, from now on.
func (c *crew) await(t *testing.T, what string, limit time.Duration) {
	t.Helper()
	start := time.Now()
	for _, w := range c.all {
		w.streak.Store(0)
	}
	within(t, limit, func() error {
		for _, w := range c.all {
			if w.streak.Load() < 20 {
				return fmt.Errorf("not %s: %s", what, w.name)
			}
		}
		return nil
	})
	t.Logf("%s in %v", what, time.Since(start))
}

func (c *crew) check(t *testing.T, db *database.DB) {
	t.Helper()
	there := map[string]int{}
	for _, row := range db.Specialty.Query().Where(specialty.DescriptionNotNil()).AllX(testdb.Context(t)) {
		there[*row.Description]++
	}
	told := map[string]int{}
	updates, unknownUpdates := 0, 0
	for _, w := range c.all {
		for key, err := range w.ledger {
			unknown := errors.Is(err, database.ErrOutcomeUnknown)
			switch n := there[key]; {
			case err == nil:
				told["acknowledged"]++
				if w.writes && n != 1 {
					t.Errorf("%s: acknowledged, and there %d times", w.name, n)
				}
			case unknown:
				told[fmt.Sprintf("unknown, and there %d times", n)]++
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
				told[what]++
				if n != 0 {
					t.Errorf("%s: there %d times, and the writer was told %v", w.name, n, err)
				}
			}
			if w.name == "update" && err == nil {
				updates++
			} else if w.name == "update" && unknown {
				unknownUpdates++
			}
		}
	}
	t.Log(told)
	mine := db.Specialty.Query().Where(specialty.Name("mine")).OnlyX(testdb.Context(t))
	if got := int(mine.Version) - 1; got < updates || got > updates+unknownUpdates {
		t.Errorf("%d updates; %d were acknowledged, of %d nobody knows", got, updates, unknownUpdates)
	}
}
