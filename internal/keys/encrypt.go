package keys

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"github.com/google/uuid"
	"github.com/lib/pq"
	"golang.org/x/sync/errgroup"

	"github.com/predicthealth/database/clinical"
	"github.com/predicthealth/database/internal/retry"
)

// Columns are the encrypted columns of a health profile. lib/pq sends no NULL in an array of bytea; an empty one stands for it.
var Columns = []clinical.Column{clinical.Notes, clinical.Medications, clinical.Allergies}

// NameOf returns the name of a column, without the table.
func NameOf(c clinical.Column) string { return strings.TrimPrefix(string(c), "health_profiles.") }

const hasPlain = "num_nonnulls(preexisting_conditions_notes, current_medications, allergies) > 0"

// atOnce bounds the requests to a key service of one batch.
const atOnce = 16

// SkippedError is returned by [Encrypt] when it has encrypted all texts except those of patients whose key was destroyed.
type SkippedError struct{ Patients []uuid.UUID }

func (e *SkippedError) Error() string {
	ids := make([]string, len(e.Patients))
	for i, p := range e.Patients {
		ids[i] = p.String()
	}
	return fmt.Sprintf("%d health profiles still have plain text, because the patient's key was destroyed: patient %s", len(ids), strings.Join(ids, ", "))
}

// Encrypt replaces the plain texts of all health profiles by ciphertexts, in batches of one transaction each, while services run. It can be
// repeated after it was interrupted. It does not change the profiles of patients whose key was destroyed, and names them at the end by a
// [*SkippedError]: no new key may be made for them, and to delete a text is not for this function to decide.
func Encrypt(ctx context.Context, db *sql.DB, ring *clinical.Keyring, progress Progress) error {
	s, err := Status(ctx, db, ring)
	switch {
	case err != nil:
		return err
	case s.Active == "":
		return errors.New("no key is active; `bin/keys create` comes first")
	case !ring.Has(s.Active):
		return &clinical.KeyError{Kind: clinical.KeyMissing, Fingerprint: s.Active}
	}
	count := counter{total: s.Plain, report: progress}
	var skipped []uuid.UUID
	for after := uuid.Nil; ; {
		var found, destroyed []uuid.UUID
		err := retry.WithPauses(ctx, isRetryable, func() error {
			return inTx(ctx, db, func(tx *sql.Tx) (err error) {
				if found, err = lockPatients(ctx, tx, after); err != nil || len(found) == 0 {
					return err
				}
				batch, err := plainProfiles(ctx, tx, found)
				if err != nil {
					return err
				}
				destroyed, err = encryptBatch(ctx, tx, ring, batch)
				return err
			})
		})
		switch {
		case err != nil:
			return err
		case len(found) == 0 && len(skipped) > 0:
			return &SkippedError{skipped}
		case len(found) == 0:
			return nil
		}
		skipped = append(skipped, destroyed...)
		after = found[len(found)-1]
		count.add(len(found))
	}
}

type profile struct {
	id, patient uuid.UUID
	texts       [3]sql.NullString // of columns
}

// lockPatients returns the next profiles with plain text in the order of their ids, and locks their patients as the foreign key of a new key
// does. An erasure locks the patient before the profile: in the other order the two would be a deadlock, and PostgreSQL could end the erasure.
func lockPatients(ctx context.Context, tx *sql.Tx, after uuid.UUID) (profiles []uuid.UUID, err error) {
	rows, err := tx.QueryContext(ctx, `SELECT h.id FROM health_profiles h JOIN patients p ON p.id = h.patient_id
		WHERE h.id > $1 AND `+hasPlain+` ORDER BY h.id LIMIT $2 FOR KEY SHARE OF p`, after, batchSize/4)
	if err != nil {
		return nil, fmt.Errorf("lock patients: %w", err)
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var id uuid.UUID
		if err := rows.Scan(&id); err != nil {
			return nil, fmt.Errorf("lock patients: %w", err)
		}
		profiles = append(profiles, id)
	}
	return profiles, rows.Err()
}

// plainProfiles returns those of the profiles that still have plain text, and locks them.
func plainProfiles(ctx context.Context, tx *sql.Tx, profiles []uuid.UUID) (batch []profile, err error) {
	ids := make([]string, len(profiles))
	for i, p := range profiles {
		ids[i] = p.String()
	}
	rows, err := tx.QueryContext(ctx, `SELECT id, patient_id, preexisting_conditions_notes, current_medications, allergies FROM health_profiles
		WHERE id = ANY ($1::uuid[]) AND `+hasPlain+` ORDER BY id FOR UPDATE`, pq.Array(ids))
	if err != nil {
		return nil, fmt.Errorf("read texts: %w", err)
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var p profile
		if err := rows.Scan(&p.id, &p.patient, &p.texts[0], &p.texts[1], &p.texts[2]); err != nil {
			return nil, fmt.Errorf("read texts: %w", err)
		}
		batch = append(batch, p)
	}
	return batch, rows.Err()
}

// encryptBatch encrypts the texts of profiles, and returns the patients whose key was destroyed.
func encryptBatch(ctx context.Context, tx *sql.Tx, ring *clinical.Keyring, batch []profile) (destroyed []uuid.UUID, err error) {
	patients := make([]uuid.UUID, len(batch))
	for i, p := range batch {
		patients[i] = p.patient
	}
	keys, err := Of(ctx, tx, ring, patients)
	if err != nil {
		return nil, err
	}
	defer clear(keys)
	var ids []string
	var sealed [3][][]byte
	for _, p := range batch {
		key, ok := keys[p.patient]
		if !ok {
			destroyed = append(destroyed, p.patient)
			continue
		}
		cipher, err := key.Cipher()
		if err != nil {
			return nil, err
		}
		ids = append(ids, p.id.String())
		for c, text := range p.texts {
			var b []byte
			if text.Valid {
				if b, err = cipher.Seal(Columns[c], p.patient, text.String); err != nil {
					return nil, err
				}
			}
			sealed[c] = append(sealed[c], b)
		}
	}
	if len(ids) == 0 {
		return destroyed, nil
	}
	var set []string
	for i, c := range Columns {
		// A trigger removes the plain text. It must not be named here: what names it replaces the ciphertext, also of another text.
		set = append(set, fmt.Sprintf("%[1]s_sealed = coalesce(nullif(v.c%[2]d, ''), h.%[1]s_sealed)", NameOf(c), i))
	}
	_, err = tx.ExecContext(ctx, "UPDATE health_profiles h SET "+strings.Join(set, ", ")+`
		FROM unnest($1::uuid[], $2::bytea[], $3::bytea[], $4::bytea[]) v (id, c0, c1, c2) WHERE h.id = v.id`,
		pq.Array(ids), pq.Array(sealed[0]), pq.Array(sealed[1]), pq.Array(sealed[2]))
	if err != nil {
		return nil, fmt.Errorf("write ciphertexts: %w", err)
	}
	return destroyed, nil
}

// Of returns the keys of patients without those that were destroyed, and adds those that are missing, by the active wrapping key.
func Of(ctx context.Context, tx *sql.Tx, ring *clinical.Keyring, patients []uuid.UUID) (map[uuid.UUID]clinical.Key, error) {
	by, err := active(ctx, tx)
	if err != nil {
		return nil, err
	}
	found, err := readKeysOf(ctx, tx, patients)
	if err != nil {
		return nil, err
	}
	var missing []uuid.UUID
	for _, p := range patients {
		if _, ok := found[p]; !ok {
			missing = append(missing, p)
		}
	}
	added, fresh := make([][]byte, len(missing)), make([]clinical.Key, len(missing))
	defer clear(fresh)
	group, groupCtx := errgroup.WithContext(ctx)
	group.SetLimit(atOnce)
	for i, p := range missing {
		group.Go(func() (err error) {
			fresh[i] = clinical.NewKey()
			added[i], err = ring.Wrap(groupCtx, p, by, fresh[i])
			return err
		})
	}
	if err := group.Wait(); err != nil {
		return nil, err
	}
	if len(missing) > 0 {
		ids := make([]string, len(missing))
		for i, p := range missing {
			ids[i] = p.String()
		}
		if _, err := tx.ExecContext(ctx, "INSERT INTO record_keys (patient_id, wrapped, wrapped_by) SELECT v.*, $3 FROM unnest($1::uuid[], $2::bytea[]) v ON CONFLICT DO NOTHING",
			pq.Array(ids), pq.Array(added), by); err != nil {
			return nil, fmt.Errorf("add keys: %w", err)
		}
		if found, err = readKeysOf(ctx, tx, patients); err != nil { // a service may have added one at the same time
			return nil, err
		}
	}
	keys := make(map[uuid.UUID]clinical.Key, len(patients))
	for i, p := range missing {
		if bytes.Equal(found[p].bytes, added[i]) {
			keys[p] = fresh[i]
		}
	}
	results := make([]clinical.Key, len(patients))
	group, groupCtx = errgroup.WithContext(ctx)
	group.SetLimit(atOnce)
	for i, p := range patients {
		row, ok := found[p]
		switch {
		case !ok:
			return nil, errors.Join(group.Wait(), &clinical.KeyError{Kind: clinical.KeyMissing})
		case row.bytes == nil:
			continue
		}
		if _, known := keys[p]; known {
			continue
		}
		group.Go(func() (err error) {
			results[i], err = ring.Unwrap(groupCtx, p, row.by, row.bytes)
			return err
		})
	}
	if err := group.Wait(); err != nil {
		return nil, err
	}
	for i, p := range patients {
		if _, known := keys[p]; !known && found[p].bytes != nil {
			keys[p] = results[i]
		}
	}
	return keys, nil
}

type storedKey struct {
	bytes []byte
	by    string
}

func readKeysOf(ctx context.Context, tx *sql.Tx, patients []uuid.UUID) (map[uuid.UUID]storedKey, error) {
	rows, err := tx.QueryContext(ctx, "SELECT patient_id, wrapped, coalesce(wrapped_by, '') FROM record_keys WHERE patient_id = ANY ($1)", pq.Array(patients))
	if err != nil {
		return nil, fmt.Errorf("read keys: %w", err)
	}
	defer func() { _ = rows.Close() }()
	found := map[uuid.UUID]storedKey{}
	for rows.Next() {
		var patient uuid.UUID
		var k storedKey
		if err := rows.Scan(&patient, &k.bytes, &k.by); err != nil {
			return nil, fmt.Errorf("read keys: %w", err)
		}
		found[patient] = k
	}
	return found, rows.Err()
}
