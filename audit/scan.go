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
	// maxReaders is how many connections read the audit trail concurrently; more only wait for each other.
	maxReaders = 4
	// progressEvery is after how many entries a reader reports progress.
	progressEvery = 10_000
	// chainOrder makes PostgreSQL scan the index of the chains. Sorting the entries would take several times as
	// long, and disk space. JIT is off: the plan's high estimated cost would trigger it without benefit.
	chainOrder = "SET LOCAL enable_sort = off; SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off; SET LOCAL jit = off"
	// minParallel is the number of entries from which several readers are worth their connections.
	minParallel = 20_000
)

// chainRange is the chains from one, inclusive, to another, exclusive; nil means unbounded.
type chainRange struct{ from, before *string }

// splitChains divides the chains, given in PostgreSQL's order, into ranges with about the same number of entries.
// The ranges cover every possible name, so they include entries of chains without a head.
func splitChains(heads []Head, n int) []chainRange {
	var all, done int64
	for _, h := range heads {
		all += h.Length
	}
	if all < minParallel {
		n = 1
	}
	starts := []*string{nil}
	for i := range heads {
		if i > 0 && len(starts) < n && done >= all*int64(len(starts))/int64(n) {
			starts = append(starts, &heads[i].Chain)
		}
		done += heads[i].Length
	}
	ranges := make([]chainRange, len(starts))
	for i := range starts {
		ranges[i].from = starts[i]
		if i+1 < len(starts) {
			ranges[i].before = starts[i+1]
		}
	}
	return ranges
}

// scanAll verifies every entry that tx sees, with several connections on one snapshot if possible.
func (v *Verifier) scanAll(ctx context.Context, db *sql.DB, tx *sql.Tx, heads []Head) error {
	n := min(runtime.GOMAXPROCS(0), maxReaders)
	if most := db.Stats().MaxOpenConnections; most > 0 {
		n = min(n, most-1) // tx uses one
	}
	ranges := splitChains(heads, max(n, 1))
	readers, done := openReaders(ctx, db, tx, len(ranges))
	if readers == nil {
		return v.scanRange(ctx, tx, chainRange{})
	}
	defer done()
	group, ctx := errgroup.WithContext(ctx)
	for i, chains := range ranges {
		group.Go(func() error { return v.scanRange(ctx, readers[i], chains) })
	}
	return group.Wait()
}

// openReaders returns n transactions with the snapshot of tx. It returns nil on a standby, behind a pooler, and
// for a client that sets the actor at the start of each transaction.
func openReaders(ctx context.Context, db *sql.DB, tx *sql.Tx, n int) (readers []*sql.Tx, done func()) {
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
		reader, err := openReader(ctx, db, snapshot, &undo)
		if err != nil {
			done()
			return nil, nil
		}
		readers = append(readers, reader)
	}
	return readers, done
}

func openReader(ctx context.Context, db *sql.DB, snapshot string, undo *[]func() error) (*sql.Tx, error) {
	conn, err := db.Conn(ctx)
	if err != nil {
		return nil, err
	}
	*undo = append([]func() error{conn.Close}, *undo...)
	if _, err := conn.ExecContext(ctx, "SELECT 1"); err != nil { // sets the actor before the transaction begins
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

func (v *Verifier) scanRange(ctx context.Context, tx *sql.Tx, s chainRange) error {
	if _, err := tx.ExecContext(ctx, chainOrder); err != nil {
		return fmt.Errorf("read the audit trail: %w", err)
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
	var n int64
	err := scan(ctx, tx, "SELECT "+columns+" FROM admin_audit_logs WHERE "+where+" ORDER BY chain, seq", args, func(r *row) error {
		v.verifyStored(r, &last)
		if n++; n == progressEvery {
			v.addEntries(n)
			n = 0
		}
		return nil
	})
	v.addEntries(n)
	if errors.Is(err, context.Canceled) && ctx.Err() != nil {
		return context.Cause(ctx)
	}
	return err
}
