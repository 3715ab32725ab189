package database_test

import (
	"context"
	"database/sql"
	"errors"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/specialty"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/internal/testenv/testproxy"
)

func TestWithTx(t *testing.T) { testdb.AsEach(t, "service_doctors", testWithTx) }

func testWithTx(t *testing.T) {
	t.Parallel()
	db := testdb.Open(t)
	add := func(ctx context.Context, c *ent.Client, name string) error {
		return c.Specialty.Create().SetName(name).SetCategory("c").Exec(ctx)
	}
	count := func() int { return db.Specialty.Query().CountX(testdb.Context(t)) }

	if err := db.WithTx(testdb.Context(t), func(ctx context.Context, tx *ent.Client) error { return add(ctx, tx, "kept") }); err != nil || count() != 1 {
		t.Errorf("commit: %v, %d rows", err, count())
	}
	boom := errors.New("boom")
	err := db.WithTx(testdb.Context(t), func(ctx context.Context, tx *ent.Client) error {
		return errors.Join(add(ctx, tx, "gone"), boom)
	})
	if !errors.Is(err, boom) || count() != 1 {
		t.Errorf("error: %v, %d rows", err, count())
	}
	func() {
		defer func() {
			if p, _ := recover().(error); !errors.Is(p, boom) {
				t.Errorf("panic: recovered %v", p)
			}
		}()
		_ = db.WithTx(testdb.Context(t), func(ctx context.Context, tx *ent.Client) error {
			if err := add(ctx, tx, "gone too"); err != nil {
				t.Error(err)
			}
			panic(boom)
		})
	}()
	if count() != 1 {
		t.Errorf("panic: %d rows", count())
	}
	if open := db.SQL().Stats().InUse; open != 0 {
		t.Errorf("%d connections were not returned to the pool", open)
	}
}

// TestBeginTx: a transaction with options is the client's, with its hooks and its rewritten statements.
func TestBeginTx(t *testing.T) { testdb.AsEach(t, "service_doctors", testBeginTx) }

func testBeginTx(t *testing.T) {
	t.Parallel()
	db, ctx := testdb.Open(t), testdb.Context(t)
	tx, err := db.BeginTx(ctx, &sql.TxOptions{Isolation: sql.LevelRepeatableRead, ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = tx.Rollback() }()
	before := tx.Specialty.Query().CountX(ctx)
	added := db.Specialty.Create().SetName("new").SetCategory("c").SaveX(ctx)
	if seen := tx.Specialty.Query().Where(specialty.IDIn(added.ID, uuid.New())).CountX(ctx); seen != 0 || before != 0 {
		t.Errorf("the snapshot has %d rows, and then %d", before, seen)
	}
	if _, err := tx.Specialty.Query().Count(t.Context()); !errors.Is(err, actor.ErrNone) {
		t.Errorf("without an actor: %v", err)
	}
	if err := tx.Specialty.Create().SetName("newer").SetCategory("c").Exec(ctx); err == nil {
		t.Error("a read-only transaction has written")
	}
}

// TestNestedWithTxJoins the outer transaction: an error rolls back both.
func TestNestedWithTxJoins(t *testing.T) { testdb.AsEach(t, "service_doctors", testNestedWithTxJoins) }

func testNestedWithTxJoins(t *testing.T) {
	t.Parallel()
	db, other := testdb.Open(t), testdb.Open(t)
	boom := errors.New("boom")
	add := func(name string) func(context.Context, *ent.Client) error {
		return func(ctx context.Context, tx *ent.Client) error {
			return tx.Specialty.Create().SetName(name).SetCategory("c").Exec(ctx)
		}
	}
	err := db.WithTx(testdb.Context(t), func(ctx context.Context, _ *ent.Client) error {
		// A WithTx of another database is a separate transaction.
		return errors.Join(db.WithTx(ctx, add("inner")), other.WithTx(ctx, add("elsewhere")), boom)
	})
	if !errors.Is(err, boom) || db.Specialty.Query().ExistX(testdb.Context(t)) || !other.Specialty.Query().ExistX(testdb.Context(t)) {
		t.Errorf("%v; here %v, there %v", err, db.Specialty.Query().ExistX(testdb.Context(t)), other.Specialty.Query().ExistX(testdb.Context(t)))
	}
}

// TestDeadlockIsRetried: two transactions that lock two rows in opposite order both succeed.
func TestDeadlockIsRetried(t *testing.T) {
	testdb.AsEach(t, "service_doctors", testDeadlockIsRetried)
}

func testDeadlockIsRetried(t *testing.T) {
	t.Parallel()
	db := testdb.Open(t)
	for _, name := range []string{"a", "b"} {
		db.Specialty.Create().SetName(name).SetCategory("0").ExecX(testdb.Context(t))
	}
	var firsts, runs sync.WaitGroup
	firsts.Add(2)
	tries := make([]int, 2)
	who := []context.Context{testdb.Context(t), testdb.OtherContext(t)} // changes of one admin wait for each other
	for i, order := range [][]string{{"a", "b"}, {"b", "a"}} {
		runs.Go(func() {
			err := db.WithTx(who[i], func(ctx context.Context, tx *ent.Client) error {
				tries[i]++
				touch := func(name string) error {
					return tx.Specialty.Update().Where(specialty.Name(name)).SetCategory("1").Exec(ctx)
				}
				if err := touch(order[0]); err != nil {
					return err
				}
				if tries[i] == 1 { // both hold their first row
					firsts.Done()
					firsts.Wait()
				}
				return touch(order[1])
			})
			if err != nil {
				t.Error(err)
			}
		})
	}
	runs.Wait()
	if tries[0]+tries[1] < 3 {
		t.Errorf("%v tries: there was no deadlock", tries)
	}
}

// TestRetriesAreBounded in number, and by the caller's context.
func TestRetriesAreBounded(t *testing.T) { testdb.AsEach(t, "service_doctors", testRetriesAreBounded) }

func testRetriesAreBounded(t *testing.T) {
	t.Parallel()
	db := testdb.Open(t)
	conflict := &pq.Error{Code: pqerror.TRSerializationFailure}
	tries := 0
	err := db.WithTx(testdb.Context(t), func(context.Context, *ent.Client) error { tries++; return conflict })
	if !errors.Is(err, conflict) || tries != 6 {
		t.Errorf("%d tries, %v", tries, err)
	}
	ctx, cancel := context.WithCancel(testdb.Context(t))
	tries = 0
	err = db.WithTx(ctx, func(context.Context, *ent.Client) error { tries++; cancel(); return conflict })
	if err == nil || tries != 1 {
		t.Errorf("after the caller gave up: %d tries, %v", tries, err)
	}
}

// TestIgnoredErrorPreventsCommit: WithTx returns an error, which is not ErrOutcomeUnknown.
func TestIgnoredErrorPreventsCommit(t *testing.T) {
	testdb.AsEach(t, "service_doctors", testIgnoredErrorPreventsCommit)
}

func testIgnoredErrorPreventsCommit(t *testing.T) {
	t.Parallel()
	db := testdb.Open(t)
	err := db.WithTx(testdb.Context(t), func(ctx context.Context, tx *ent.Client) error {
		_, _ = tx.ExecContext(ctx, "SELECT no_such_column")
		return nil
	})
	if err == nil || errors.Is(err, database.ErrOutcomeUnknown) {
		t.Errorf("got %v", err)
	}
}

// TestConnectionLostAtCommit: the error is ErrOutcomeUnknown, whether or not the server received COMMIT, and nothing runs
// twice.
func TestConnectionLostAtCommit(t *testing.T) {
	t.Parallel()
	for name, arrives := range map[string]bool{"before the server had it": false, "after the server had it": true} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			direct := testdb.URL(t)
			p := testproxy.New(t, direct)
			db := testdb.OpenURL(t, p.URL)
			p.CutAt("COMMIT", arrives)
			tries := 0
			err := db.WithTx(testdb.Context(t), func(ctx context.Context, tx *ent.Client) error {
				tries++
				return tx.Specialty.Create().SetName("n").SetCategory("c").Exec(ctx)
			})
			if !errors.Is(err, database.ErrOutcomeUnknown) || tries != 1 {
				t.Fatalf("%d tries, %v", tries, err)
			}
			there := testdb.OpenURL(t, direct).Specialty.Query()
			ctx, cancel := context.WithTimeout(testdb.Context(t), 10*time.Second)
			defer cancel()
			// The server commits after the connection is closed.
			for arrives && !there.Clone().ExistX(ctx) {
			}
			if !arrives && there.ExistX(ctx) {
				t.Error("it was committed without COMMIT")
			}
		})
	}
}
