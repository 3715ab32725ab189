package audit

import (
	"context"
	"errors"
	"fmt"

	"github.com/google/uuid"
	"github.com/lib/pq"

	"github.com/predicthealth/database/clinical"
)

// Unreadable says why the reason of an opening was not decrypted.
type Unreadable string

// The causes.
const (
	Erased    Unreadable = "erased"    // the patient's key was destroyed
	Encrypted Unreadable = "encrypted" // the keyring has not the key
	Damaged   Unreadable = "damaged"   // the ciphertext was changed, or belongs elsewhere
)

// OpenReasons decrypts the reasons of openings, and sets Unreadable where that is not possible. A nil keyring decrypts none. It reads
// record_keys, as the tables' owner or predicthealth_backup. Errors: those of q; a [*clinical.KeyError] if the key service cannot be reached.
func OpenReasons(ctx context.Context, q Queryer, keys *clinical.Keyring, openings []Opening) error {
	found := map[uuid.UUID]reasonKey{}
	for i := range openings {
		if openings[i].Sealed != nil {
			found[openings[i].PatientID] = reasonKey{}
		}
	}
	if len(found) == 0 {
		return nil
	}
	if err := readReasonKeys(ctx, q, found); err != nil {
		return fmt.Errorf("audit: read the keys of patients, which requires the tables' owner or predicthealth_backup: %w", err)
	}
	for i := range openings {
		if o := &openings[i]; o.Sealed != nil {
			if err := o.openReason(ctx, keys, found[o.PatientID]); err != nil {
				return fmt.Errorf("audit: %w", err)
			}
		}
	}
	return nil
}

// reasonKey is the key of a patient, encrypted.
type reasonKey struct {
	wrapped []byte
	by      string
	erased  bool
}

func readReasonKeys(ctx context.Context, q Queryer, into map[uuid.UUID]reasonKey) (err error) {
	ids := make([]string, 0, len(into))
	for id := range into {
		ids = append(ids, id.String())
	}
	rows, err := q.QueryContext(ctx, "SELECT patient_id, wrapped, coalesce(wrapped_by, ''), erased_at IS NOT NULL FROM record_keys WHERE patient_id = ANY ($1::uuid[])", pq.Array(ids))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var id uuid.UUID
		var k reasonKey
		if err := rows.Scan(&id, &k.wrapped, &k.by, &k.erased); err != nil {
			return err
		}
		into[id] = k
	}
	return rows.Err()
}

func (o *Opening) openReason(ctx context.Context, keys *clinical.Keyring, k reasonKey) error {
	if k.erased {
		o.Unreadable = Erased
		return nil
	}
	key, err := keys.KeyOf(ctx, o.PatientID, k.by, k.wrapped)
	if err == nil {
		var text string
		if text, err = key.Open(clinical.Reason, o.PatientID, o.Sealed); err == nil {
			o.Reason = &text
			return nil
		}
	}
	var missing *clinical.KeyError
	switch {
	case errors.As(err, new(*clinical.DamagedError)), errors.As(err, &missing) && missing.Kind == clinical.KeyWrong:
		o.Unreadable = Damaged
	case errors.As(err, &missing) && missing.Kind == clinical.KeyMissing:
		o.Unreadable = Encrypted
	default:
		return err
	}
	return nil
}
