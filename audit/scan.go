package audit

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"runtime"

	"github.com/lib/pq"
	"golang.org/x/sync/errgroup"
)

const (
	// mostReaders is how many connections read the trail at once; more than a few only wait for each other.
	mostReaders = 4
	// countEvery is after how many lines of a reader they are counted.
	countEvery = 10_000
	// inOrder has PostgreSQL walk along the index of the chains. Sorting the lines would take several
	// times as long, and the disk. Such a plan looks so dear that it would be compiled, for nothing.
	inOrder = "SET LOCAL enable_sort = off; SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off; SET LOCAL jit = off"
	// worthReaders is from how many lines on it is worth connecting more often.
	worthReaders = 20_000
)

// stretch is the chains from one on, and before another; nil is from the first on, or to the last.
type stretch struct{ from, before *string }

// stretches cuts the chains, which are in PostgreSQL's order, into pieces of about as many lines. They are all
// there is: what is of no chain that has a head is in one of them too.
func stretches(heads []Head, n int) []stretch {
	var all, done int64
	for _, h := range heads {
		all += h.Length
	}
	if all < worthReaders {
		n = 1
	}
	cuts := []*string{nil}
	for i := range heads {
		if i > 0 && len(cuts) < n && done >= all*int64(len(cuts))/int64(n) {
			cuts = append(cuts, &heads[i].Chain)
		}
		done += heads[i].Length
	}
	pieces := make([]stretch, len(cuts))
	for i := range cuts {
		pieces[i].from = cuts[i]
		if i+1 < len(cuts) {
			pieces[i].before = cuts[i+1]
		}
	}
	return pieces
}

// scanAll looks at every line that tx sees, with several connections of the same snapshot where there can be.
func (v *Verifier) scanAll(ctx context.Context, db *sql.DB, tx *sql.Tx, heads []Head) error {
	n := min(runtime.GOMAXPROCS(0), mostReaders)
	if most := db.Stats().MaxOpenConnections; most > 0 {
		n = min(n, most-1) // tx has one
	}
	pieces := stretches(heads, max(n, 1))
	readers, done := readersOf(ctx, db, tx, len(pieces))
	if readers == nil {
		return v.scanStretch(ctx, tx, stretch{})
	}
	defer done()
	group, ctx := errgroup.WithContext(ctx)
	for i, piece := range pieces {
		group.Go(func() error { return v.scanStretch(ctx, readers[i], piece) })
	}
	return group.Wait()
}

// readersOf are transactions that see what tx does, or nil: on a standby, behind a pooler, or of a client that
// says in each transaction first who acts, there are none.
func readersOf(ctx context.Context, db *sql.DB, tx *sql.Tx, n int) (readers []*sql.Tx, done func()) {
	var standby bool
	var snapshot string
	if n < 2 || tx.QueryRowContext(ctx, "SELECT pg_is_in_recovery()").Scan(&standby) != nil || standby ||
		tx.QueryRowContext(ctx, "SELECT pg_export_snapshot()").Scan(&snapshot) != nil {
		return nil, nil
	}
	var undo []func() error
	done = func() {
		for _, f := range undo {
			_ = f()
		}
	}
	for range n {
		reader, err := readerOf(ctx, db, snapshot, &undo)
		if err != nil {
			done()
			return nil, nil
		}
		readers = append(readers, reader)
	}
	return readers, done
}

func readerOf(ctx context.Context, db *sql.DB, snapshot string, undo *[]func() error) (*sql.Tx, error) {
	conn, err := db.Conn(ctx)
	if err != nil {
		return nil, err
	}
	*undo = append([]func() error{conn.Close}, *undo...)
	if _, err := conn.ExecContext(ctx, "SELECT 1"); err != nil { // who acts is told before the transaction begins
		return nil, err
	}
	tx, err := conn.BeginTx(ctx, &sql.TxOptions{Isolation: sql.LevelRepeatableRead, ReadOnly: true})
	if err != nil {
		return nil, err
	}
	*undo = append([]func() error{tx.Rollback}, *undo...)
	_, err = tx.ExecContext(ctx, "SET TRANSACTION SNAPSHOT "+pq.QuoteLiteral(snapshot))
	return tx, err
}

func (v *Verifier) scanStretch(ctx context.Context, tx *sql.Tx, s stretch) error {
	if _, err := tx.ExecContext(ctx, inOrder); err != nil {
		return fmt.Errorf("read the trail: %w", err)
	}
	where, args := "true", []any(nil)
	for _, bound := range []struct {
		sign string
		at   *string
	}{{">=", s.from}, {"<", s.before}} {
		if bound.at != nil {
			args = append(args, *bound.at)
			where += fmt.Sprintf(" AND chain %s $%d", bound.sign, len(args))
		}
	}
	var last *chain
	var lines int64
	err := scan(ctx, tx, "SELECT "+columns+" FROM admin_audit_logs WHERE "+where+" ORDER BY chain, seq", args, func(r *row) error {
		v.lookInDatabase(r, &last)
		if lines++; lines == countEvery {
			v.count(lines)
			lines = 0
		}
		return nil
	})
	v.count(lines)
	if errors.Is(err, context.Canceled) && ctx.Err() != nil {
		return context.Cause(ctx)
	}
	return err
}
