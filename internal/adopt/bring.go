package adopt

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/google/uuid"
	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"

	"github.com/predicthealth/database/clinical"
	"github.com/predicthealth/database/internal/keys"
)

// followedTriggers are the triggers, beside [applied], that would give a row other values than it has there, or that check a transition which
// took place there. A row that was brought over has version 1 and the updated_at of the source, as one that moved.
var followedTriggers = []tableTriggers{
	{"medical_institutions", "medical_institutions_deactivate"},
	{"admins", "admins_deactivate"},
	{"doctors", "doctors_deactivate doctors_assignment"},
	{"patients", "patients_deactivate patients_assignment"},
	{"users", "users_password users_unverify"},
}

// followed sets the state of rows that are here: they are brought over unless they were changed here. A time that the source does not have is
// that of the row here. The source's clock may be a minute ahead.
func (m *move) followed(t *table) []string {
	if t.column("version") == nil {
		return nil
	}
	const future = "isfinite(s.updated_at) AND s.updated_at > clock_timestamp() + interval '1 minute'"
	return []string{
		fmt.Sprintf(`UPDATE %[1]s s SET state = CASE WHEN t.version = 1 THEN 'changed' ELSE 'both' END, created_at = coalesce(s.created_at, t.created_at),
				updated_at = CASE WHEN %[3]s THEN t.updated_at ELSE coalesce(s.updated_at, s.created_at, t.updated_at) END
			FROM public.%[2]s t WHERE t.id = s.id AND (s.state <> 'other' OR EXISTS (
				SELECT FROM adopting.rows r WHERE r.moved = '%[2]s' AND r.source = s.source AND r.key = s.key AND r.here IS NOT NULL))`, t.stage(), t.name, future),
		fmt.Sprintf("UPDATE %s s SET updated_at = clock_timestamp(), changes = changes || '%s'::text WHERE state = 'new' AND %s", t.stage(), changeFuture, future),
	}
}

// unchanged is the statement that finds rows which are here as they are there. Of a profile the texts are compared by the digest.
func (m *move) unchanged(t *table) string {
	if t.column("version") == nil || len(t.loads) == 0 {
		return ""
	}
	texts := ""
	if t.name == "health_profiles" {
		texts = " AND EXISTS (SELECT FROM adopting.rows r WHERE r.moved = 'health_profiles' AND r.source = s.source AND r.key = s.key AND r.digest = s.digest)"
	}
	return fmt.Sprintf("UPDATE %s s SET state = 'same', refused = '{}' FROM public.%s t WHERE t.id = s.id AND s.state = 'changed' AND %s%s", t.stage(), t.name, t.equal(), texts)
}

// equal is the condition that a row t here has the values of a staged row s, without clinical texts and what is made when a row is moved.
func (t *table) equal() string {
	var here, there []string
	for _, c := range t.columns {
		stored := slices.ContainsFunc(t.loads, func(l load) bool { return slices.Contains(l.stored(), c.name) })
		if !stored || isText(c.name) || c.kind == "jsonb" || c.kind == "inet" {
			continue
		}
		value := c.value()
		if c.name == "created_at" { // a row without one has the time of its move
			value = "coalesce(s.created_at, t.created_at)"
		}
		if c.precision > 0 {
			value = fmt.Sprintf("round(%s, %d)", value, c.scale)
		}
		here, there = append(here, "t."+c.name), append(there, value)
	}
	return fmt.Sprintf("(%s) IS NOT DISTINCT FROM (%s)", strings.Join(here, ", "), strings.Join(there, ", "))
}

// onConflict makes an INSERT change the row if it is here.
func onConflict(names []string) string {
	var sets []string
	for _, name := range names {
		if name != "id" {
			sets = append(sets, name+" = excluded."+name)
		}
	}
	return " ON CONFLICT (id) DO UPDATE SET " + strings.Join(sets, ", ")
}

// insertRows runs an INSERT of the staged rows from n (exclusive) to last. Of a move that is followed, a row that a rule of the database
// refuses although the plan found none is refused, and the others move.
func (m *move) insertRows(ctx context.Context, t *table, insert string, n, last int64) error {
	if m.state == nil {
		_, err := m.tx.ExecContext(ctx, insert, n, last)
		return err
	}
	err := m.attempt(ctx, func() error {
		_, err := m.tx.ExecContext(ctx, insert, n, last)
		return err
	})
	switch rule := refusal(err); {
	case err == nil || rule == "":
		return err
	case last-n == 1:
		_, err := m.tx.ExecContext(ctx, "UPDATE "+t.stage()+" SET refused = ARRAY[$2] WHERE n = $1", last, rule)
		return err
	}
	middle := n + (last-n)/2
	if err := m.insertRows(ctx, t, insert, n, middle); err != nil {
		return err
	}
	return m.insertRows(ctx, t, insert, middle, last)
}

// attempt runs a statement that may fail without an end of the transaction.
func (m *move) attempt(ctx context.Context, run func() error) error {
	if err := m.exec(ctx, "SAVEPOINT adopt"); err != nil {
		return err
	}
	err := run()
	if refusal(err) != "" {
		return errors.Join(err, m.exec(ctx, "ROLLBACK TO SAVEPOINT adopt"))
	}
	if err != nil {
		return err
	}
	return m.exec(ctx, "RELEASE SAVEPOINT adopt")
}

// refusal returns the name of the rule by which the database refused a row, or "" if it is another error.
func refusal(err error) string {
	var e *pq.Error
	if !errors.As(err, &e) || e.Code.Class() != pqerror.ClassIntegrityConstraintViolation && e.Code.Class() != pqerror.ClassPLpgSQLError {
		return ""
	}
	if e.Constraint != "" {
		return e.Constraint
	}
	return "SQLSTATE " + string(e.Code)
}

// remove deletes the rows that are not there any more, the dependent ones first. A row that was changed here, or that such a row refers to,
// stays, and so does one that a rule keeps; old audit entries stay.
func (m *move) remove(ctx context.Context) (deleted map[string]int64, err error) {
	deleted = map[string]int64{}
	for _, name := range slices.Backward(order) {
		gone := m.state.gone[name]
		if len(gone) == 0 {
			continue
		}
		sources, keys := make([]string, len(gone)), make([]string, len(gone))
		for i, g := range gone {
			sources[i], keys[i] = g.source, g.key
		}
		if _, err := m.tx.ExecContext(ctx, `UPDATE adopting.rows r SET gone = true, refused = false, rule = CASE WHEN moved = 'admin_audit_logs' AND brought THEN '`+ruleAppendOnly+`' END
			FROM unnest($2::text[], $3::text[]) g (source, key) WHERE r.moved = $1 AND r.source = g.source AND r.key = g.key`, name, pq.Array(sources), pq.Array(keys)); err != nil {
			return nil, err
		}
		if name != "admin_audit_logs" {
			if deleted[name], err = m.removeFrom(ctx, m.tables[name]); err != nil {
				return nil, fmt.Errorf("delete of %s: %w", name, err)
			}
		}
		if _, err := m.tx.ExecContext(ctx, "DELETE FROM adopting.rows WHERE moved = $1 AND gone AND rule IS NULL", name); err != nil {
			return nil, err
		}
	}
	return deleted, nil
}

// removeFrom deletes the rows of a table whose gone is true, and sets the rule of those that stay. A row of that id that never came from the
// source, such as that of another member of the staff, stays as it is.
func (m *move) removeFrom(ctx context.Context, t *table) (deleted int64, err error) {
	var used []string
	var dependents []string
	for _, name := range order {
		for _, r := range m.tables[name].references {
			if r.to != t.name || m.tables[name].column("version") == nil {
				continue
			}
			used = append(used, fmt.Sprintf("EXISTS (SELECT FROM public.%[1]s c WHERE c.%[2]s = t.id AND (c.version > 1 OR NOT EXISTS (SELECT FROM adopting.rows o WHERE o.moved = '%[1]s' AND o.id = c.id)))", name, r.column))
			dependents = append(dependents, fmt.Sprintf("UPDATE adopting.rows o SET digest = NULL FROM public.%[1]s c WHERE o.moved = '%[1]s' AND o.id = c.id AND c.%[2]s = ANY ($1)", name, r.column))
		}
	}
	if t.name == "patients" {
		used = append(used, "EXISTS (SELECT FROM public.legal_holds h WHERE h.patient_id = t.id AND h.released_at IS NULL)")
	}
	kept := "t.version > 1"
	if len(used) > 0 {
		kept += " OR " + strings.Join(used, " OR ")
	}
	if _, err := m.tx.ExecContext(ctx, fmt.Sprintf("UPDATE adopting.rows r SET rule = '%s, and deleted there' FROM public.%s t WHERE r.moved = $1 AND r.gone AND t.id = r.id AND (%s)", ruleHere, t.name, kept), t.name); err != nil {
		return 0, err
	}
	var ids []string
	err = scan(ctx, m.tx, "SELECT r.id FROM adopting.rows r JOIN public."+t.name+" t ON t.id = r.id WHERE r.moved = $1 AND r.gone AND r.brought AND r.rule IS NULL", func(rows *sql.Rows) error {
		var id uuid.UUID
		err := rows.Scan(&id)
		ids = append(ids, id.String())
		return err
	}, t.name)
	if err != nil || len(ids) == 0 {
		return 0, err
	}
	return m.deleteRows(ctx, t, ids, dependents)
}

// deleteRows deletes rows, and those that a rule keeps one by one. The rows that refer to them are read again in the next round.
func (m *move) deleteRows(ctx context.Context, t *table, ids, dependents []string) (deleted int64, err error) {
	err = m.attempt(ctx, func() error {
		for _, d := range dependents {
			if _, err := m.tx.ExecContext(ctx, d, pq.Array(ids)); err != nil {
				return err
			}
		}
		_, err := m.tx.ExecContext(ctx, "DELETE FROM public."+t.name+" WHERE id = ANY ($1)", pq.Array(ids))
		return err
	})
	switch rule := refusal(err); {
	case err == nil:
		return int64(len(ids)), nil
	case rule == "":
		return 0, err
	case len(ids) == 1:
		_, err := m.tx.ExecContext(ctx, "UPDATE adopting.rows SET rule = $3 WHERE moved = $1 AND id = $2 AND gone", t.name, ids[0], rule)
		return 0, err
	}
	middle := len(ids) / 2
	for _, part := range [][]string{ids[:middle], ids[middle:]} {
		n, err := m.deleteRows(ctx, t, part, dependents)
		if err != nil {
			return 0, err
		}
		deleted += n
	}
	return deleted, nil
}

// verify compares the rows that were brought over with those there, value by value.
func (m *move) verify(ctx context.Context) error {
	for _, name := range order {
		t := m.tables[name]
		if len(t.loads) == 0 {
			continue
		}
		is := " OR state = 'same'"
		if t.column("version") == nil { // an entry never changes here; [move.save] lists one that did there
			is = ""
		}
		var differ int64
		err := m.tx.QueryRowContext(ctx, fmt.Sprintf("SELECT count(*) FROM %s s WHERE (%s%s) AND NOT EXISTS (SELECT FROM public.%s t WHERE t.id = s.id AND %s)",
			t.stage(), moves, is, t.name, t.equal())).Scan(&differ)
		switch {
		case err != nil:
			return fmt.Errorf("compare %s: %w", name, err)
		case differ > 0:
			return fmt.Errorf("%d rows of %s are not here as they are there; nothing was brought over", differ, name)
		}
		if name == "health_profiles" {
			if err := m.verifyTexts(ctx, t); err != nil {
				return fmt.Errorf("compare the texts of %s: %w", name, err)
			}
		}
	}
	return nil
}

// verifyTexts decrypts the texts of profiles here and compares them with those there.
func (m *move) verifyTexts(ctx context.Context, t *table) error {
	hasID := func(p profileTexts) bool { return p.id != uuid.Nil }
	return m.eachTexts(ctx, t, hasID, func(texts []profileTexts) error { return m.compareTexts(ctx, t, texts) })
}

func (m *move) compareTexts(ctx context.Context, t *table, all []profileTexts) error {
	ids, there := make([]string, len(all)), make(map[uuid.UUID]profileTexts, len(all))
	for i, p := range all {
		ids[i], there[p.id] = p.id.String(), p
	}
	type sealedTexts struct {
		profileTexts
		sealed [3][]byte
	}
	var here []sealedTexts
	var patients []uuid.UUID
	fields := "h.id, h.patient_id"
	for _, name := range clinicalTexts {
		fields += ", h." + name + ", h." + name + sealedSuffix
	}
	err := scan(ctx, m.tx, "SELECT "+fields+" FROM public.health_profiles h JOIN "+t.stage()+" s ON s.id = h.id WHERE s.id = ANY ($1::uuid[]) AND ("+
		strings.ReplaceAll(moves, "refused", "s.refused")+" OR s.state = 'same')", func(rows *sql.Rows) error {
		var p sealedTexts
		err := rows.Scan(&p.id, &p.patient, &p.texts[0], &p.sealed[0], &p.texts[1], &p.sealed[1], &p.texts[2], &p.sealed[2])
		here = append(here, p)
		if slices.ContainsFunc(p.sealed[:], func(b []byte) bool { return b != nil }) {
			patients = append(patients, p.patient)
		}
		return err
	}, pq.Array(ids))
	if err != nil {
		return err
	}
	ring := map[uuid.UUID]clinical.Key{}
	if len(patients) > 0 {
		if ring, err = keys.Of(ctx, m.tx, m.cfg.Keys, patients); err != nil {
			return err
		}
		defer clear(ring)
	}
	for _, p := range here {
		for i, sealed := range p.sealed {
			if sealed != nil {
				key := ring[p.patient]
				text, err := key.Open(keys.Columns[i], p.patient, sealed)
				if err != nil {
					return err
				}
				p.texts[i] = &text
			}
			if is, want := p.texts[i], there[p.id].texts[i]; (is == nil) != (want == nil) || is != nil && *is != *want {
				return fmt.Errorf("the profile %s is not here as it is there; nothing was brought over", p.id)
			}
		}
	}
	return nil
}

// bring ends what write begins, of a move that is followed.
func (m *move) bring(ctx context.Context) (r Report, err error) {
	if !m.state.first { // of the first load, [Finish] compares all
		if err := m.verify(ctx); err != nil {
			return r, err
		}
	}
	if err := m.save(ctx); err != nil {
		return r, err
	}
	if m.deleted, err = m.remove(ctx); err != nil {
		return r, err
	}
	r, err = m.report(ctx) // with the rows that were refused when they were written
	m.round = Round{Snapshot: r.Snapshot, Rows: m.state.rows, Moved: r.moving(), Refused: r.Refused, Conflicts: r.Conflicts}
	for _, n := range m.deleted {
		m.round.Deleted += n
	}
	return r, err
}
