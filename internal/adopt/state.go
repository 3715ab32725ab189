package adopt

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/google/uuid"
	"github.com/lib/pq"

	"github.com/predicthealth/database/clinical"
)

// The schema adopting has, from the first round of [Follow] to the end of [Finish], what was brought over last: of each row of the source a
// digest of all that a row here is made of, and of the row here. It is no part of the migrations, and drift is not about it.
const stateDDL = `CREATE SCHEMA adopting;
CREATE TABLE adopting.source (identity text NOT NULL, generation int NOT NULL, wrapped bytea, wrapped_by text,
	compared boolean NOT NULL DEFAULT false, retry boolean NOT NULL DEFAULT false, seal text NOT NULL DEFAULT '');
CREATE TABLE adopting.rows (moved text, source text, key text COLLATE "C", id uuid, digest uuid, brought boolean NOT NULL DEFAULT false, here bigint, again boolean NOT NULL DEFAULT false,
	gone boolean NOT NULL DEFAULT false, refused boolean NOT NULL DEFAULT false, rule text, PRIMARY KEY (moved, source, key));
CREATE INDEX rows_id_idx ON adopting.rows (id)`

// state is that of a move that is followed.
type state struct {
	first    bool // nothing was brought over yet
	compared bool // once with all values
	retry    bool // the round before changed rows, so that rows which depend on others may move now
	all      bool // also rows that did not change
	closed   bool // the source refuses writes, and was read since
	salt     string
	gone     map[string][]goneRow // rows that are not there any more, by table here
	rows     int64                // of the source
}

// goneRow is a row that was brought over, or refused, and is not in the source any more.
type goneRow struct{ source, key string }

// errNotFollowed is returned if the schema adopting is not there.
var errNotFollowed = errors.New("nothing is followed here; bin/migrate adopt -follow begins it")

// errEnded is returned if a source is to be followed that refuses writes: rows that were deleted here since would come back.
var errEnded = errors.New("the source refuses writes since the end of a cut-over; bin/migrate adopt -reopen permits them again")

// openState reads the state, or creates it.
func (m *move) openState(ctx context.Context, create bool) error {
	var identity string
	err := m.source.tx.QueryRowContext(ctx, "SELECT s.system_identifier || '/' || d.oid FROM pg_control_system() s, pg_database d WHERE d.datname = current_database()").Scan(&identity)
	if err != nil {
		return fmt.Errorf("the source's identity: %w", err)
	}
	var there bool
	if err := m.tx.QueryRowContext(ctx, "SELECT to_regclass('adopting.source') IS NOT NULL").Scan(&there); err != nil {
		return fmt.Errorf("the schema adopting: %w", err)
	}
	if !there {
		if !create {
			return errNotFollowed
		}
		if seal, err := m.source.seal(ctx); err != nil {
			return err
		} else if seal != "" {
			return errEnded
		}
		if err := m.exec(ctx, stateDDL); err != nil {
			return fmt.Errorf("create the schema adopting: %w", err)
		}
		if _, err := m.tx.ExecContext(ctx, "INSERT INTO adopting.source (identity, generation) VALUES ($1, $2)", identity, m.source.generation); err != nil {
			return err
		}
		m.state.first = true
	}
	var known string
	var generation int
	var wrapped []byte
	var by sql.NullString
	if err := m.tx.QueryRowContext(ctx, "SELECT identity, generation, wrapped, wrapped_by, compared, retry FROM adopting.source").
		Scan(&known, &generation, &wrapped, &by, &m.state.compared, &m.state.retry); err != nil {
		return fmt.Errorf("the schema adopting: %w", err)
	}
	if known != identity || generation != m.source.generation {
		return fmt.Errorf("another database is followed here: of generation %d, and this one is not the same cluster and database", generation)
	}
	return m.salt(ctx, wrapped, by.String)
}

// salt sets what digests depend on beside the row: the decisions and, where clinical text is encrypted, a secret, without which texts cannot be guessed
// from digests. It is encrypted by the wrapping key. Another salt makes all rows be read again.
func (m *move) salt(ctx context.Context, wrapped []byte, by string) error {
	decisions, err := json.Marshal([]any{m.cfg.Editors, m.cfg.InstitutionTypes, m.source.sealed})
	if err != nil {
		return err
	}
	var secret clinical.Key
	switch {
	case !m.source.sealed:
	case m.cfg.Keys.Has(by):
		if secret, err = m.cfg.Keys.Unwrap(ctx, uuid.Nil, by, wrapped); err != nil {
			return fmt.Errorf("the secret of the digests: %w", err)
		}
	default:
		secret = clinical.NewKey()
		if err := m.tx.QueryRowContext(ctx, "SELECT fingerprint FROM public.wrapping_keys WHERE is_active").Scan(&by); err != nil {
			return fmt.Errorf("the active key: %w", err)
		}
		if wrapped, err = m.cfg.Keys.Wrap(ctx, uuid.Nil, by, secret); err != nil {
			return fmt.Errorf("the secret of the digests: %w", err)
		}
		if _, err := m.tx.ExecContext(ctx, "UPDATE adopting.source SET wrapped = $1, wrapped_by = $2", wrapped, by); err != nil {
			return err
		}
	}
	m.state.salt = fmt.Sprintf("%x", sha256.Sum256(append(secret[:], decisions...)))
	return nil
}

// key is the expression of the key of a row in its load.
func (l load) key() string { return "coalesce((" + l.expression("id") + ")::text, '')" }

// onlyKeys is the number of keys up to which a load reads rows by their keys, and not all.
const onlyKeys = 50_000

// changed replaces the loads by those of the rows that are to be brought over, and reports whether there are any.
func (m *move) changed(ctx context.Context) (bool, error) {
	found, again := m.state.all, make([][]string, len(m.source.loads))
	keys := make([][]string, len(m.source.loads))
	m.state.gone = map[string][]goneRow{}
	for i := range m.source.loads {
		l := &m.source.loads[i]
		l.followed, l.args = true, []any{m.state.salt}
		d, err := m.compareKeys(ctx, *l)
		if err != nil {
			return false, fmt.Errorf("%s: %w", l.source, withoutValue(err))
		}
		found = found || len(d.changed)+len(d.gone) > 0 || m.state.retry && len(d.again)+len(d.goneAgain) > 0
		keys[i], again[i] = d.changed, d.again
		for _, key := range slices.Concat(d.gone, d.goneAgain) {
			m.state.gone[l.table] = append(m.state.gone[l.table], goneRow{l.source, key})
		}
	}
	if !found {
		return false, nil
	}
	var loads []load
	for i, l := range m.source.loads {
		only := slices.Concat(keys[i], again[i])
		switch {
		case m.state.all || len(only) > onlyKeys:
		case len(only) == 0:
			continue
		default:
			l.only = and(l.only, l.key()+" IN (SELECT unnest($2::text[]))")
			l.args = append(l.args, pq.Array(only))
		}
		loads = append(loads, l)
	}
	m.source.loads = loads
	return true, nil
}

func and(a, b string) string {
	if a == "" {
		return b
	}
	return "(" + a + ") AND " + b
}

// difference has the keys of rows of a load.
type difference struct {
	changed   []string // new, or with another digest
	again     []string // unchanged, and not as they are there because of other rows
	gone      []string // brought over and not there any more
	goneAgain []string // as before, and could not be deleted here
}

// compareKeys compares the digests of a load with those that were brought over: both are read in the order of their keys.
func (m *move) compareKeys(ctx context.Context, l load) (d difference, err error) {
	some := ""
	if m.state.closed {
		some = " AND (gone OR again OR digest IS NULL)"
	}
	here, err := m.tx.QueryContext(ctx, "SELECT key, coalesce(replace(digest::text, '-', ''), ''), again, gone FROM adopting.rows WHERE moved = $1 AND source = $2"+some+" ORDER BY key", l.table, l.source)
	if err != nil {
		return d, err
	}
	defer func() { _ = here.Close() }()
	var there *sql.Rows
	if !m.state.closed {
		if there, err = m.source.tx.QueryContext(ctx, "SELECT q.adopt_key, md5($1::text || q::text) FROM ("+l.rows()+") q ORDER BY 1", l.args...); err != nil {
			return d, err
		}
		defer func() { _ = there.Close() }()
	}
	var key, digest, knownKey, known sql.RawBytes
	var again, gone bool
	next := func(rows *sql.Rows, into ...any) (bool, error) {
		if rows == nil || !rows.Next() {
			return false, nil
		}
		return true, rows.Scan(into...)
	}
	nextHere := func() (bool, error) { return next(here, &knownKey, &known, &again, &gone) }
	moreHere, err := nextHere()
	if err != nil {
		return d, err
	}
	if m.state.closed { // nothing changed there since
		for ; err == nil && moreHere; moreHere, err = nextHere() {
			switch {
			case gone:
				d.goneAgain = append(d.goneAgain, string(knownKey))
			case len(known) == 0:
				d.changed = append(d.changed, string(knownKey))
			case again:
				d.again = append(d.again, string(knownKey))
			}
		}
		return d, errors.Join(err, here.Err())
	}
	moreThere, err := next(there, &key, &digest)
	for err == nil && (moreHere || moreThere) {
		var order int // of the key here to that there
		switch {
		case !moreHere:
			order = 1
		case !moreThere:
			order = -1
		default:
			order = slices.Compare(knownKey, key)
		}
		switch {
		case order < 0 && gone:
			d.goneAgain = append(d.goneAgain, string(knownKey))
		case order < 0:
			d.gone = append(d.gone, string(knownKey))
		case order > 0, gone, !slices.Equal(known, digest):
			d.changed = append(d.changed, string(key))
		case again:
			d.again = append(d.again, string(key))
		}
		if order >= 0 {
			m.state.rows++
			moreThere, err = next(there, &key, &digest)
		}
		if err == nil && order <= 0 {
			moreHere, err = nextHere()
		}
	}
	if there != nil {
		err = errors.Join(err, there.Err())
	}
	return d, errors.Join(err, here.Err())
}

// ruleHere is the reason why a row is not as it is there: it was changed here.
const ruleHere = "changed here"

// ruleAppendOnly is the reason why an audit entry that was changed or deleted there is as it was here.
const ruleAppendOnly = "admin_audit_logs_append_only"

// save records what was brought over, or refused.
func (m *move) save(ctx context.Context) error {
	for _, name := range order {
		t := m.tables[name]
		if len(t.loads) == 0 {
			continue
		}
		kept := ""
		if t.column("version") == nil {
			kept = fmt.Sprintf(" WHEN state = 'same' AND NOT EXISTS (SELECT FROM public.%s t WHERE t.id = s.id AND %s) THEN '%s'", t.name, t.equal(), ruleAppendOnly)
		}
		_, err := m.tx.ExecContext(ctx, fmt.Sprintf(`INSERT INTO adopting.rows AS r (moved, source, key, id, digest, brought, here, again, refused, rule)
			SELECT '%[1]s', s.source, s.key, s.id, s.digest, s.rule IS NULL, CASE WHEN s.rule IS NULL AND t.id IS NOT NULL THEN hash_record_extended(t, 0) END, s.again, s.broken, s.rule
			FROM (SELECT *, %[3]s AND refused <> '{}' AS broken, state = 'named' OR %[3]s AND (refused <> '{}' OR changes::text LIKE '%%: %[5]s%%') AS again,
				CASE WHEN %[3]s AND refused <> '{}' THEN array_to_string(refused, ', ') WHEN state = 'both' THEN '%[4]s'
					WHEN state = 'other' THEN 'another e-mail address here' WHEN state = 'named' THEN 'a specialty of that name is here'%[6]s END AS rule FROM %[2]s s) s
			LEFT JOIN public.%[1]s t ON t.id = s.id
			ON CONFLICT (moved, source, key) DO UPDATE SET id = excluded.id, digest = excluded.digest, brought = r.brought OR excluded.brought, here = excluded.here, again = excluded.again,
				gone = false, refused = excluded.refused, rule = excluded.rule`, t.name, t.stage(), considered, ruleHere, notHere, kept))
		if err != nil {
			return fmt.Errorf("record %s: %w", t.name, err)
		}
	}
	if m.state.first {
		return m.exec(ctx, "ANALYZE adopting.rows")
	}
	return nil
}
