package adopt

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/predicthealth/database/clinical"
	"github.com/predicthealth/database/internal/postgres"
)

// Config says what to move, and what to do with rows for which there is no rule without a decision.
type Config struct {
	// Source names the source in the report and in the audit trail, without a password: host:port/database.
	Source string
	// By is who runs it, for the audit trail: an account of the operating system.
	By string
	// Keys encrypt clinical text. Required if a wrapping key is active in the target.
	Keys *clinical.Keyring
	// InstitutionTypes maps words of the source, such as research, to an institution type here.
	InstitutionTypes map[string]string
	// Editors says what becomes of editors among the staff.
	Editors Editors
	// LeaveOut moves the others if rows are refused.
	LeaveOut bool
	// DryRun ends after the report.
	DryRun bool
	// Progress, if not nil, gets the number of steps done and the total: a row that is read or written is one.
	Progress func(done, total int64)
}

// Editors says what becomes of an editor of cms_users, for whom there is no kind of person here.
type Editors string

// What becomes of editors.
const (
	EditorsRefused  Editors = "refuse"
	EditorsInactive Editors = "inactive" // an admin who is not active, until an admin activates them
	EditorsActive   Editors = "active"   // an admin, with all that an admin may do
)

// ErrRefused is returned if rows are refused and [Config] does not leave them out. Nothing was changed.
var ErrRefused = errors.New("rows are refused; correct them in the source, or leave them out with -leave-out")

// lockKey serializes the runs on one target.
const lockKey = 0x7072656469637403

// Run moves the rows of source into target in one transaction: all of them or, on any error, nothing. It calls show with the report
// before it changes anything, and does not go on if show fails. Rows whose id is in the target already are not changed, so that a second
// run adds only what is new.
//
// source is read in one read-only snapshot, of which memory holds a few thousand rows at a time. target must connect as the tables' owner.
// Unless it is a dry run, other writers of the tables that rows move into wait until the end, and so do readers of those that were empty.
// Errors: [*UnknownError], [ErrRefused], [*clinical.KeyError], those of ctx and of the servers.
func Run(ctx context.Context, source, target *sql.DB, cfg Config, show func(Report) error) error {
	return transact(ctx, source, target, cfg, func(m *move) (bool, error) { return !cfg.DryRun, m.run(ctx, show) })
}

// transact calls run with a snapshot of the source and a transaction of the target, which it commits if run says so. Other runs on the target
// wait. Once one has begun, the snapshot is newer than what the run before has written.
func transact(ctx context.Context, source, target *sql.DB, cfg Config, run func(*move) (commit bool, err error)) (err error) {
	defer func() {
		if ctx.Err() != nil && err != nil {
			err = ctx.Err() // instead of the server's error
		}
	}()
	// With ctx, database/sql would roll back during a COPY, which lib/pq does not support.
	to, err := target.BeginTx(context.WithoutCancel(ctx), nil)
	if err != nil {
		return err
	}
	defer func() { _ = to.Rollback() }() // no effect after Commit
	stop, err := postgres.CancelWith(ctx, target, to)
	if err != nil {
		return err
	}
	defer stop()
	m := &move{cfg: cfg, tx: to, tables: map[string]*table{}}
	if err := m.begin(ctx); err != nil {
		return err
	}
	from, err := source.BeginTx(ctx, &sql.TxOptions{Isolation: sql.LevelRepeatableRead, ReadOnly: true})
	if err != nil {
		return fmt.Errorf("the source: %w", err)
	}
	defer func() { _ = from.Rollback() }()
	if m.source, err = open(ctx, from, cfg); err != nil {
		return err
	}
	if m.source.sealed, err = m.sealing(ctx); err != nil {
		return err
	}
	commit, err := run(m)
	if err != nil {
		return err
	}
	stop() // from here on, a cancellation would have no effect or cancel the commit
	if err := ctx.Err(); err != nil || !commit {
		return err
	}
	return to.Commit()
}

// move is one run.
type move struct {
	cfg    Config
	source *source
	tx     *sql.Tx
	tables map[string]*table
	state  *state // of a move that is followed
	rows   []Row  // that are refused or not kept before they become a row here
	done   int64
	total  int64

	emptyTables []string // whose readers wait
	deleted     map[string]int64
	round       Round
}

func (m *move) run(ctx context.Context, show func(Report) error) error {
	r, err := m.planned(ctx)
	if err != nil {
		return err
	}
	if err := show(r); err != nil || m.cfg.DryRun {
		return err
	}
	if len(r.Refused) > 0 && !m.cfg.LeaveOut {
		return ErrRefused
	}
	return m.write(ctx, r)
}

// planned stages the rows and returns what becomes of them.
func (m *move) planned(ctx context.Context) (Report, error) {
	if err := m.prepare(ctx); err != nil {
		return Report{}, err
	}
	for _, l := range m.source.loads {
		if err := m.stage(ctx, l); err != nil {
			return Report{}, fmt.Errorf("%s: %w", l.source, withoutValue(err))
		}
	}
	if m.state == nil || m.state.first || m.state.all {
		if err := m.list(ctx); err != nil {
			return Report{}, err
		}
	}
	for _, name := range order {
		if err := m.plan(ctx, m.tables[name]); err != nil {
			return Report{}, fmt.Errorf("plan %s: %w", name, err)
		}
	}
	r, err := m.report(ctx)
	if err != nil {
		return Report{}, fmt.Errorf("report: %w", err)
	}
	return r, nil
}

// begin makes other runs wait.
func (m *move) begin(ctx context.Context) error {
	if err := requireOwner(ctx, m.tx); err != nil {
		return err
	}
	if _, err := m.tx.ExecContext(ctx, "SELECT pg_advisory_xact_lock($1)", int64(lockKey)); err != nil {
		return fmt.Errorf("wait for another run: %w", err)
	}
	if _, err := m.tx.ExecContext(ctx, "SET LOCAL gin_pending_list_limit = '32MB'; SET LOCAL maintenance_work_mem = '256MB'; "+fastQueries+"; "+exactText); err != nil {
		return err
	}
	return nil
}

// exactText are settings by which values are text that is read back as it was.
const exactText = "SET LOCAL timezone = 'UTC'; SET LOCAL datestyle = 'ISO'; SET LOCAL bytea_output = 'hex'; SET LOCAL extra_float_digits = 1"

// requireOwner returns an error unless the user of DATABASE_URL owns the tables.
func requireOwner(ctx context.Context, tx *sql.Tx) error {
	var owner bool
	err := tx.QueryRowContext(ctx, "SELECT pg_has_role(relowner, 'USAGE') FROM pg_class WHERE oid = 'public.patients'::regclass").Scan(&owner)
	switch {
	case err != nil:
		return fmt.Errorf("the database at DATABASE_URL: %w", err)
	case !owner:
		return errors.New("DATABASE_URL must connect as the owner of the tables")
	}
	return nil
}

// prepare takes the locks, reads the target's rules and creates the temporary tables.
func (m *move) prepare(ctx context.Context) error {
	if !m.cfg.DryRun {
		if err := m.lock(ctx); err != nil { // the plan holds until the end
			return fmt.Errorf("lock the tables: %w", err)
		}
	}
	if err := m.readTrail(ctx); err != nil {
		return err
	}
	var stages []string
	for _, name := range order {
		t, err := readTable(ctx, m.tx, name)
		if err != nil {
			return fmt.Errorf("the rules of %s: %w", name, err)
		}
		m.tables[name], stages = t, append(stages, t.stageDDL())
	}
	if err := m.exec(ctx, stages...); err != nil {
		return fmt.Errorf("the temporary tables: %w", err)
	}
	if m.state != nil {
		m.total = 2 * m.state.rows
		return nil
	}
	for _, l := range m.source.loads {
		n, err := m.source.count(ctx, l)
		if err != nil {
			return fmt.Errorf("count %s: %w", l.source, err)
		}
		m.total += n
		if !m.cfg.DryRun {
			m.total += n
		}
	}
	return nil
}

// step reports progress.
func (m *move) step(n int64) {
	m.done += n
	if m.cfg.Progress != nil {
		m.cfg.Progress(m.done, max(m.total, m.done, 1))
	}
}

// order is that of the tables: each after those that its rows refer to. The audit trail is the last.
var order = []string{
	"doctor_specialties", "medical_institutions", "admins", "doctors", "patients", "health_profiles", "users", "admin_audit_logs",
}
