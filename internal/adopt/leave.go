package adopt

import (
	"context"
	"database/sql"
	_ "embed"
	"errors"
	"fmt"
	"strings"

	"github.com/lib/pq"

	"github.com/predicthealth/database/clinical"
	"github.com/predicthealth/database/internal/postgres"
)

// Generation1 is the DDL of generation 1.
//
//go:embed generation1.sql
var Generation1 string

// LeaveConfig says where the data goes.
type LeaveConfig struct {
	// Target names the target in the report and in the audit trail, without a password: host:port/database.
	Target string
	// By is who runs it, for the audit trail: an account of the operating system.
	By string
	// Keys decrypt clinical text. Required if a text is encrypted, except for a dry run.
	Keys *clinical.Keyring
	// DryRun ends after the report.
	DryRun bool
	// Progress, if not nil, gets the number of rows that are written and the total.
	Progress func(done, total int64)
}

// Departure says what [Leave] writes, and what it does not. It has no id, name, address or clinical text.
type Departure struct {
	Target   string     `json:"target"`
	Snapshot string     `json:"snapshot"` // the time of what is read
	Tables   []Departed `json:"tables"`
	Changes  []Changed  `json:"changes"` // values that have another form there
	Lost     []Changed  `json:"lost"`    // rows and values that stay here
}

// Departed is the number of rows of a table.
type Departed struct {
	Table  string `json:"table"`
	Here   int64  `json:"here"`
	Leaves int64  `json:"leaves"`
}

// ErrNotEmpty is returned by [Leave] for a target that has tables.
var ErrNotEmpty = errors.New("the target is not empty")

// Leave writes the data of a database of this schema as generation 1 into an empty one. It reads one snapshot and writes in one transaction: all of
// it or, on any error, nothing. Clinical text is plain there. It calls show with the report before it writes anything, and does not go on if show
// fails. Memory holds a few thousand rows at a time.
//
// here must connect as the owner of the tables, whom no row policy restricts. An audit entry for each table is committed before the first row leaves;
// a run that fails afterwards has them too.
// Errors: [ErrNotEmpty], [*clinical.KeyError], those of ctx and of the servers.
func Leave(ctx context.Context, here, target *sql.DB, cfg LeaveConfig, show func(Departure) error) (err error) {
	defer func() {
		if ctx.Err() != nil && err != nil {
			err = ctx.Err() // instead of the server's error
		}
	}()
	from, err := here.BeginTx(ctx, &sql.TxOptions{Isolation: sql.LevelRepeatableRead, ReadOnly: true})
	if err != nil {
		return err
	}
	defer func() { _ = from.Rollback() }()
	if err := requireOwner(ctx, from); err != nil {
		return err
	}
	if _, err := from.ExecContext(ctx, fastQueries+"; "+exactText); err != nil {
		return err
	}
	// With ctx, database/sql would roll back during a COPY, which lib/pq does not support.
	to, err := target.BeginTx(context.WithoutCancel(ctx), nil)
	if err != nil {
		return fmt.Errorf("the target: %w", err)
	}
	defer func() { _ = to.Rollback() }() // no effect after Commit
	stop, err := postgres.CancelWith(ctx, target, to)
	if err != nil {
		return fmt.Errorf("the target: %w", err)
	}
	defer stop()
	if err := isEmpty(ctx, to); err != nil {
		return err
	}
	l := &leaving{cfg: cfg, from: &source{tx: from}, to: to}
	d, err := l.departure(ctx)
	if err != nil {
		return fmt.Errorf("report: %w", err)
	}
	if err := show(d); err != nil || cfg.DryRun {
		return err
	}
	if err := l.requireKeys(ctx); err != nil {
		return err
	}
	if err := recordLeave(ctx, here, cfg, d); err != nil {
		return err
	}
	if err := l.write(ctx); err != nil {
		return err
	}
	stop() // from here on, a cancellation would have no effect or cancel the commit
	if err := ctx.Err(); err != nil {
		return err
	}
	return to.Commit()
}

// leaving is one run.
type leaving struct {
	cfg         LeaveConfig
	from        *source
	to          *sql.Tx
	done, total int64
}

// isEmpty returns an error if a database has tables, views or sequences other than those of extensions.
func isEmpty(ctx context.Context, tx *sql.Tx) error {
	var names []string
	err := tx.QueryRowContext(ctx, `SELECT coalesce(array_agg(format('%I.%I', nspname, relname) ORDER BY nspname, relname), '{}') FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
		WHERE relkind IN ('r', 'p', 'v', 'm', 'f', 'S') AND nspname <> 'information_schema' AND nspname NOT LIKE 'pg\_%'
			AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')`).Scan(pq.Array(&names))
	switch {
	case err != nil:
		return fmt.Errorf("the target's catalog: %w", err)
	case len(names) > 3:
		return fmt.Errorf("%w: it has %s and %d more", ErrNotEmpty, strings.Join(names[:3], ", "), len(names)-3)
	case len(names) > 0:
		return fmt.Errorf("%w: it has %s", ErrNotEmpty, strings.Join(names, ", "))
	}
	return nil
}

// requireKeys returns an error unless the keyring has the keys of all texts.
func (l *leaving) requireKeys(ctx context.Context) error {
	return scan(ctx, l.from.tx, "SELECT DISTINCT k.wrapped_by FROM "+leavesProfiles.from+" WHERE k.wrapped IS NOT NULL AND "+anySealed, func(rows *sql.Rows) error {
		var by string
		if err := rows.Scan(&by); err != nil {
			return err
		}
		if l.cfg.Keys == nil || !l.cfg.Keys.Has(by) {
			return &clinical.KeyError{Kind: clinical.KeyMissing, Fingerprint: by}
		}
		return nil
	})
}

// recordLeave writes an audit entry for each table of which rows leave.
func recordLeave(ctx context.Context, here *sql.DB, cfg LeaveConfig, d Departure) error {
	tx, err := here.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }()
	for _, t := range d.Tables {
		if t.Leaves == 0 {
			continue
		}
		if err := recordEntry(ctx, tx, cfg.By, actionLeave, t.Table, map[string]any{
			"operation": "export", "target": d.Target, "generation": 1, "snapshot": d.Snapshot, "rows": t.Leaves,
		}); err != nil {
			return err
		}
	}
	return tx.Commit()
}

// write creates the tables and copies the rows.
func (l *leaving) write(ctx context.Context) error {
	if _, err := l.to.ExecContext(ctx, "SET LOCAL search_path = public; SET LOCAL maintenance_work_mem = '256MB'; "+exactText+"; "+Generation1); err != nil {
		return fmt.Errorf("create the tables: %w", err)
	}
	for _, p := range leaves {
		if err := l.copyRows(ctx, p); err != nil {
			return fmt.Errorf("%s: %w", p.table, withoutValue(err))
		}
	}
	return nil
}

// copyRows copies the rows of a table.
func (l *leaving) copyRows(ctx context.Context, p part) (err error) {
	names := p.stored()
	copying, err := l.to.PrepareContext(ctx, "COPY public."+p.table+" ("+strings.Join(names, ", ")+") FROM STDIN")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, copying.Close()) }()
	values := make([]any, len(names))
	write := func(r *row) error {
		for i, name := range names {
			if v, ok := r.get(name); ok {
				values[i] = v
			} else {
				values[i] = nil
			}
		}
		_, err := copying.ExecContext(ctx, values...)
		return err
	}
	var batch []*row // of profiles, which are decrypted together
	flush := func() error {
		if err := l.decrypt(ctx, batch); err != nil {
			return err
		}
		for _, r := range batch {
			if err := write(r); err != nil {
				return err
			}
		}
		batch = batch[:0]
		return nil
	}
	n := int64(0)
	err = l.from.each(ctx, p.load, func(r *row) (err error) {
		if n++; n%stepEvery == 0 {
			l.step(stepEvery)
		}
		if p.table != leavesProfiles.table {
			return write(r)
		}
		if batch = append(batch, r.clone()); len(batch) == atOnce {
			err = flush()
		}
		return err
	})
	if err == nil {
		err = flush()
	}
	if err != nil {
		return err
	}
	l.step(n % stepEvery)
	_, err = copying.ExecContext(ctx) // ends the COPY
	return err
}

func (l *leaving) step(n int64) {
	l.done += n
	if l.cfg.Progress != nil {
		l.cfg.Progress(l.done, max(l.total, 1))
	}
}
