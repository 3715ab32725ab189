package adopt

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"time"

	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"

	"github.com/predicthealth/database/internal/retry"
)

// Comparison is the result of [Finish]: the rows of the source and those here, after the last round. It has ids, and no name, address or
// clinical text.
type Comparison struct {
	Source     string     `json:"source"`
	Generation int        `json:"generation"`
	Snapshot   string     `json:"snapshot"`
	Tables     []Compared `json:"tables"`
	Listed     []Row      `json:"listed"`        // rows that are not here as they are there, once each, with the rule
	Pause      float64    `json:"pause_seconds"` // from the first refused write to the end of the comparison
	Before     bool       `json:"before"`        // an earlier run has finished; nothing was compared
}

// Compared is the comparison of a table here.
type Compared struct {
	Table  string `json:"table"`
	There  int64  `json:"there"`  // rows of the source that would be in it
	Equal  int64  `json:"equal"`  // of these, here with the same values
	Listed int64  `json:"listed"` // of these, or of those deleted there, not: see Listed
	Differ int64  `json:"differ"` // that were brought over, and are not as they were
	Here   int64  `json:"here"`   // all rows of the table
	// The checksums of the rows that are not listed: as they were brought over, and as they are here.
	ThereSum string `json:"checksum_there"`
	HereSum  string `json:"checksum_here"`
}

// Equal reports whether all rows of the source but the listed ones are here with the same values.
func (c Comparison) Equal() bool {
	for _, t := range c.Tables {
		if t.Differ > 0 || t.ThereSum != t.HereSum {
			return false
		}
	}
	return true
}

// ErrDiffers is returned by [Finish] if rows here are not as they were brought over, although they were not changed by a client.
var ErrDiffers = errors.New("the databases are not equal, and services must not be pointed here")

// maxRounds is the number of rounds after which rows that depend on each other are refused.
const maxRounds = 10

// Finish ends what [Follow] began. It compares all values, makes the source refuse writes, brings over what changed until then, and compares the
// counts and checksums of all tables. It records the end in the audit trail and drops the schema adopting. On an error the source permits writes again.
// A run that was killed may leave a source that refuses them; the next one goes on, or [Reopen] permits them.
//
// source must connect as the owner of its tables. each gets the rounds.
// Errors: those of [Follow]; [ErrFinishing]; [ErrRefused]; [ErrDiffers] with the comparison; an error if the source permitted writes in the meantime.
func Finish(ctx context.Context, source, target *sql.DB, cfg Config, each func(Round)) (c Comparison, err error) {
	release, err := alone(ctx, source)
	if err != nil {
		return c, err
	}
	defer release()
	names, compared, err := cutOver(ctx, source, target, cfg, &c)
	if err != nil || c.Before {
		return c, err
	}
	closed := len(names) == 0
	next := func(how state) (Round, error) {
		round, err := bring(ctx, source, target, cfg, how, func(Report) error { return nil })
		if err == nil {
			each(round)
		}
		return round, err
	}
	// Before the pause, so that the last round has little to do.
	if !closed {
		if _, err := next(state{all: true}); err != nil {
			return c, err
		}
		last := time.Duration(math.MaxInt64)
		for range maxRounds {
			round, err := next(state{})
			if err != nil {
				return c, err
			}
			if round.Took > last/10*9 { // it does not become shorter
				break
			}
			last = round.Took
		}
		if err := refuseListed(ctx, target, cfg); err != nil {
			return c, err
		}
	}
	begun, ending := time.Now(), false
	defer func() {
		if err != nil {
			err = permit(context.WithoutCancel(ctx), source, target, err, ending)
		}
	}()
	if err := closeSource(ctx, source, names); err != nil {
		return c, err
	}
	how := state{all: closed && !compared} // of a run that was killed
	for range maxRounds {
		round, err := next(how)
		if err != nil {
			return c, err
		}
		if round.Moved+round.Deleted == 0 {
			break
		}
		how = state{closed: true}
	}
	if err := refuseListed(ctx, target, cfg); err != nil {
		return c, err
	}
	ending = true
	err = retry.WithPauses(ctx, transient, func() error {
		return transact(ctx, source, target, cfg, func(m *move) (bool, error) {
			var there bool // or else the connection was lost during the commit
			if err := m.tx.QueryRowContext(ctx, "SELECT to_regclass('adopting.rows') IS NOT NULL").Scan(&there); err != nil || !there {
				return false, err
			}
			seal, err := m.unwritten(ctx)
			if err != nil {
				return false, err
			}
			if err := m.compare(ctx, &c); err != nil {
				return false, err
			}
			c.Pause = time.Since(begun).Seconds()
			if !c.Equal() {
				return false, ErrDiffers
			}
			return true, m.end(ctx, c, seal)
		})
	})
	return c, err
}

// permit makes the source permit writes again after an error, unless the move has ended, or that is not known. If it had ended when its connection
// was lost, there is no error.
func permit(ctx context.Context, source, target *sql.DB, err error, ending bool) error {
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	followed, asking := true, error(nil)
	if ending || errors.Is(err, errNotFollowed) {
		followed, asking = isFollowed(ctx, target)
	}
	switch {
	case asking != nil:
		return fmt.Errorf("%w; it is not known whether the move has ended, and the source refuses writes: run -finish again: %w", err, asking)
	case !followed && ending:
		return nil
	case !followed: // another run has ended it
		return err
	}
	if _, reopening := reopen(ctx, source); reopening != nil {
		return fmt.Errorf("%w; the source still refuses writes: %w", err, reopening)
	}
	return err
}

// isFollowed reports whether the schema adopting is there. It waits for the end of a transaction that drops it.
func isFollowed(ctx context.Context, target *sql.DB) (bool, error) {
	var e *pq.Error
	err := target.QueryRowContext(ctx, "SELECT FROM adopting.source").Scan()
	switch {
	case err == nil, errors.Is(err, sql.ErrNoRows):
		return true, nil
	case errors.As(err, &e) && (e.Code == pqerror.UndefinedTable || e.Code == pqerror.InvalidSchemaName):
		return false, nil
	}
	return false, err
}

// cutOver checks that there is something to finish, and that the source's user may.
func cutOver(ctx context.Context, source, target *sql.DB, cfg Config, c *Comparison) (names []string, compared bool, err error) {
	err = transact(ctx, source, target, cfg, func(m *move) (_ bool, err error) {
		if names, err = m.source.openTables(ctx); err != nil {
			return false, err
		}
		c.Source, c.Generation, c.Snapshot = m.cfg.Source, m.source.generation, m.source.snapshot
		m.state = &state{}
		if err := m.openState(ctx, false); !errors.Is(err, errNotFollowed) {
			compared = m.state.compared
			if err == nil && len(names) > 0 {
				err = m.source.mayClose(ctx, names)
			}
			return false, err
		}
		seal, err := m.source.seal(ctx)
		if err != nil {
			return false, err
		}
		if err := m.tx.QueryRowContext(ctx, "SELECT EXISTS (SELECT FROM public.admin_audit_logs WHERE chain = $1 AND action = $2 AND details ->> 'seal' = nullif($3, ''))",
			chainAdopt, actionFinish, seal).Scan(&c.Before); err != nil {
			return false, err
		}
		if !c.Before {
			return false, errNotFollowed
		}
		return false, nil
	})
	return names, compared, err
}

// refuseListed returns [ErrRefused] if rows are refused and not left out.
func refuseListed(ctx context.Context, target *sql.DB, cfg Config) error {
	var refused bool
	err := target.QueryRowContext(ctx, "SELECT EXISTS (SELECT FROM adopting.rows WHERE refused)").Scan(&refused)
	if err == nil && refused && !cfg.LeaveOut {
		err = ErrRefused
	}
	return err
}

// compare compares the rows here with those that were brought over.
func (m *move) compare(ctx context.Context, c *Comparison) error {
	c.Snapshot, c.Tables, c.Listed = m.source.snapshot, nil, []Row{}
	moved := map[string]bool{}
	for _, l := range m.source.loads {
		moved[l.table] = true
	}
	for _, name := range order {
		if !moved[name] {
			continue
		}
		if name != "admin_audit_logs" {
			if err := m.exec(ctx, fmt.Sprintf("UPDATE adopting.rows r SET rule = '%s' FROM public.%s t WHERE r.moved = '%[2]s' AND r.rule IS NULL AND t.id = r.id AND t.version > 1", ruleHere, name)); err != nil {
				return fmt.Errorf("compare %s: %w", name, err)
			}
		}
		t := Compared{Table: name}
		sum := func(digest string) string {
			return "coalesce(to_hex((abs(sum(" + digest + ") FILTER (WHERE r.rule IS NULL AND r.key IS NOT NULL)) % 9223372036854775807)::bigint), '0')"
		}
		err := m.tx.QueryRowContext(ctx, fmt.Sprintf(`SELECT count(*) FILTER (WHERE NOT r.gone), count(*) FILTER (WHERE r.rule IS NULL AND r.here = t.digest), count(r.rule),
				count(*) FILTER (WHERE r.key IS NOT NULL AND r.rule IS NULL AND r.here IS DISTINCT FROM t.digest), count(t.id), %s, %s
			FROM (SELECT * FROM adopting.rows WHERE moved = '%s') r FULL JOIN (SELECT id, hash_record_extended(t, 0) AS digest FROM public.%[3]s t) t ON t.id = r.id`,
			sum("r.here"), sum("t.digest"), name)).Scan(&t.There, &t.Equal, &t.Listed, &t.Differ, &t.Here, &t.ThereSum, &t.HereSum)
		if err != nil {
			return fmt.Errorf("compare %s: %w", name, err)
		}
		c.Tables = append(c.Tables, t)
	}
	if err := m.list(ctx); err != nil {
		return err
	}
	c.Listed = append(c.Listed, m.rows...)
	if !m.cfg.LeaveOut && slices.ContainsFunc(m.rows, func(r Row) bool { return r.refused }) {
		return ErrRefused
	}
	return scan(ctx, m.tx, "SELECT source, key, rule FROM adopting.rows WHERE rule IS NOT NULL ORDER BY moved, source, key", func(rows *sql.Rows) error {
		var r Row
		err := rows.Scan(&r.Table, &r.ID, &r.Rule)
		if strings.HasPrefix(r.ID, deriving) {
			r.ID = r.ID[strings.LastIndex(r.ID, "/")+1:]
		}
		c.Listed = append(c.Listed, r)
		return err
	})
}

// end records the end and drops the state.
func (m *move) end(ctx context.Context, c Comparison, seal string) error {
	for _, t := range c.Tables {
		if err := recordEntry(ctx, m.tx, m.cfg.By, actionFinish, t.Table, map[string]any{
			"operation": "import", "source": c.Source, "generation": c.Generation, "snapshot": c.Snapshot,
			"there": t.There, "equal": t.Equal, "listed": t.Listed, "checksum": t.HereSum, "seal": seal,
		}); err != nil {
			return err
		}
	}
	return m.exec(ctx, "DROP SCHEMA adopting CASCADE")
}
