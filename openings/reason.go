package openings

import (
	"context"
	"database/sql"

	"github.com/google/uuid"
	"github.com/lib/pq"

	"github.com/predicthealth/database/clinical"
)

// openReasons decrypts the reasons of entries, in the transaction that has read them. It takes one more round trip if there are any.
func openReasons(ctx context.Context, tx *sql.Tx, ring *clinical.Keyring, all []Opening) error {
	keys := map[uuid.UUID]wrappedKey{}
	for _, o := range all {
		if o.sealed != "" {
			keys[o.PatientID] = wrappedKey{}
		}
	}
	if len(keys) == 0 {
		return nil
	}
	if err := readKeys(ctx, tx, keys); err != nil {
		return err
	}
	for i := range all {
		o := &all[i]
		k := keys[o.PatientID]
		switch {
		case o.sealed == "":
			continue
		case k.erased:
			o.Erased = true
		default:
			key, err := ring.KeyOf(ctx, o.PatientID, k.by, k.bytes)
			if err != nil {
				return err
			}
			if o.Reason, err = key.Open(clinical.Reason, o.PatientID, []byte(o.sealed)); err != nil {
				return err
			}
		}
		o.sealed = ""
	}
	return nil
}

type wrappedKey struct {
	bytes  []byte
	by     string
	erased bool
}

// readKeys reads the keys of the patients.
func readKeys(ctx context.Context, tx *sql.Tx, into map[uuid.UUID]wrappedKey) error {
	patients := make([]uuid.UUID, 0, len(into))
	for id := range into {
		patients = append(patients, id)
	}
	rows, err := tx.QueryContext(ctx, "SELECT patient_id, wrapped, coalesce(wrapped_by, ''), erased_at IS NOT NULL FROM opening_keys($1)", pq.Array(patients))
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var id uuid.UUID
		var k wrappedKey
		if err := rows.Scan(&id, &k.bytes, &k.by, &k.erased); err != nil {
			return err
		}
		into[id] = k
	}
	return rows.Err()
}
