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

	"github.com/predicthealth/database/clinical"
	"github.com/predicthealth/database/internal/keys"
)

const sealedSuffix = "_sealed"

func isText(column string) bool {
	return slices.Contains(clinicalTexts, strings.TrimSuffix(column, sealedSuffix))
}

// sealing reports whether the target demands that clinical text is encrypted. The lock makes a rotation of the wrapping key wait. Error:
// [*clinical.KeyError].
func (m *move) sealing(ctx context.Context) (bool, error) {
	var by string
	err := m.tx.QueryRowContext(ctx, "SELECT fingerprint FROM public.wrapping_keys WHERE is_active FOR SHARE").Scan(&by)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return false, nil
	case err != nil:
		return false, fmt.Errorf("the active key: %w", err)
	case m.cfg.Keys == nil || !m.cfg.Keys.Has(by):
		return false, &clinical.KeyError{Kind: clinical.KeyMissing, Fingerprint: by}
	}
	return true, nil
}

// insertProfiles reads the texts of the profiles that move a second time, in the same snapshot, and encrypts them: the plan needs no text, and
// no text is written that stays plain.
func (m *move) insertProfiles(ctx context.Context, t *table) error {
	seal := m.source.sealed
	names, kind := slices.Clone(clinicalTexts), "text"
	if seal {
		kind = "bytea"
		for i := range names {
			names[i] += sealedSuffix
		}
	}
	if _, err := m.tx.ExecContext(ctx, fmt.Sprintf("CREATE TEMPORARY TABLE adopt_texts (id uuid PRIMARY KEY, %[2]s %[1]s, %[3]s %[1]s, %[4]s %[1]s) ON COMMIT DROP",
		kind, names[0], names[1], names[2])); err != nil {
		return err
	}
	// The planner does not know that record_keys grows, and would read all of it for each batch.
	if err := m.exec(ctx, "SET LOCAL enable_seqscan = off"); err != nil {
		return err
	}
	hasText := func(p profileTexts) bool {
		return slices.ContainsFunc(p.texts[:], func(text *string) bool { return text != nil })
	}
	if err := m.eachTexts(ctx, t, hasText, func(texts []profileTexts) error { return m.copyTexts(ctx, t, texts, names, seal) }); err != nil {
		return err
	}
	if err := m.exec(ctx, "SET LOCAL enable_seqscan = on"); err != nil {
		return err
	}
	columns := slices.DeleteFunc(slices.Clone(t.columns), func(c *column) bool { return isText(c.name) && !slices.Contains(names, c.name) })
	return m.insert(ctx, t, columns, " LEFT JOIN pg_temp.adopt_texts x ON x.id = s.id")
}

// atOnce is the number of profiles whose texts are in memory.
const atOnce = 2000

type profileTexts struct {
	id, patient uuid.UUID
	texts       [3]*string
}

// eachTexts calls use with the texts of the profiles of the source that are wanted, at most [atOnce] at a time.
func (m *move) eachTexts(ctx context.Context, t *table, wanted func(profileTexts) bool, use func([]profileTexts) error) error {
	for _, l := range t.loads {
		var texts []profileTexts
		err := m.source.each(ctx, l, func(r *row) error {
			p, err := textsOf(t, l, r)
			if err != nil || !wanted(p) {
				return err
			}
			if texts = append(texts, p); len(texts) < atOnce {
				return nil
			}
			err = use(texts)
			texts = texts[:0]
			return err
		})
		if err == nil {
			err = use(texts)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// textsOf returns the texts of a row in the form in which they are stored.
func textsOf(t *table, l load, r *row) (p profileTexts, err error) {
	t.store(r, l.stored())
	for i, name := range clinicalTexts {
		if v, ok := r.get(name); ok {
			p.texts[i] = &v
		}
	}
	for column, into := range map[string]*uuid.UUID{"id": &p.id, "patient_id": &p.patient} {
		v, ok := r.get(column)
		if !ok {
			return profileTexts{}, nil // it is refused
		}
		if *into, err = uuid.Parse(v); err != nil {
			return p, fmt.Errorf("%s: %w", column, err)
		}
	}
	return p, nil
}

// copyTexts copies the texts of those profiles that move.
func (m *move) copyTexts(ctx context.Context, t *table, all []profileTexts, names []string, seal bool) (err error) {
	defer func() { err = withoutValue(err) }()
	if all, err = m.thatMove(ctx, t, all); err != nil || len(all) == 0 {
		return err
	}
	var ring map[uuid.UUID]clinical.Key
	if seal {
		patients := make([]uuid.UUID, len(all))
		for i, p := range all {
			patients[i] = p.patient
		}
		if ring, err = keys.Of(ctx, m.tx, m.cfg.Keys, patients); err != nil {
			return err
		}
		defer clear(ring)
	}
	copying, err := m.tx.PrepareContext(ctx, "COPY pg_temp.adopt_texts (id, "+strings.Join(names, ", ")+") FROM STDIN")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, copying.Close()) }()
	for _, p := range all {
		values := []any{p.id.String(), nil, nil, nil}
		if seal {
			err = p.seal(ring, values[1:])
		} else {
			p.plain(values[1:])
		}
		if err == nil {
			_, err = copying.ExecContext(ctx, values...)
		}
		if err != nil {
			return err
		}
	}
	_, err = copying.ExecContext(ctx)
	return err
}

// thatMove returns the profiles that the plan moves.
func (m *move) thatMove(ctx context.Context, t *table, all []profileTexts) (moving []profileTexts, err error) {
	ids := make([]string, len(all))
	for i, p := range all {
		ids[i] = p.id.String()
	}
	found := map[uuid.UUID]bool{}
	err = scan(ctx, m.tx, "SELECT id FROM "+t.stage()+" WHERE id = ANY ($1::uuid[]) AND "+moves, func(rows *sql.Rows) error {
		var id uuid.UUID
		err := rows.Scan(&id)
		found[id] = true
		return err
	}, pq.Array(ids))
	for _, p := range all {
		if found[p.id] {
			moving = append(moving, p)
		}
	}
	return moving, err
}

func (p profileTexts) plain(into []any) {
	for i, text := range p.texts {
		if text != nil {
			into[i] = *text
		}
	}
}

// seal encrypts the texts by the patient's key.
func (p profileTexts) seal(ring map[uuid.UUID]clinical.Key, into []any) error {
	key, ok := ring[p.patient]
	if !ok {
		return fmt.Errorf("the profile %s: %w", p.id, &clinical.ErasedError{Patient: p.patient})
	}
	cipher, err := key.Cipher()
	if err != nil {
		return err
	}
	for i, text := range p.texts {
		if text == nil {
			continue
		}
		if into[i], err = cipher.Seal(keys.Columns[i], p.patient, *text); err != nil {
			return err
		}
	}
	return nil
}
