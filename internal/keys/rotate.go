package keys

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"sync"

	"github.com/google/uuid"
	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"
	"golang.org/x/sync/errgroup"

	"github.com/predicthealth/database/clinical"
	"github.com/predicthealth/database/internal/retry"
)

const batchSize = 1000

// wrapped is a row of record_keys.
type wrapped struct {
	id, patient uuid.UUID
	bytes       []byte
}

// Rotate makes the last key of the keyring the active one and encrypts all keys of patients by it, with so many workers, while services
// run. Texts are not touched. It can be repeated after it was interrupted. It refuses if the new key does not decrypt what it encrypted,
// or if the keyring lacks a key that is still needed.
func Rotate(ctx context.Context, db *sql.DB, ring *clinical.Keyring, workers int, progress Progress) error {
	to := last(ring)
	if err := try(ctx, ring, to); err != nil {
		return err
	}
	s, err := Status(ctx, db, ring)
	switch {
	case err != nil:
		return err
	case s.Active == "":
		return errors.New("no key is active; `bin/keys create` comes first")
	case len(s.Missing) > 0:
		return &clinical.KeyError{Kind: clinical.KeyMissing, Fingerprint: s.Missing[0]}
	}
	if s.Active != to {
		if err := inTx(ctx, db, func(tx *sql.Tx) error { return activate(ctx, tx, to) }); err != nil {
			return err
		}
		if s, err = Status(ctx, db, ring); err != nil { // keys that were committed meanwhile
			return err
		}
	}
	count := counter{total: total(s.Keys) - s.Keys[to], report: progress}
	for from := range s.Keys {
		if from == to {
			continue
		}
		if err := rewrap(ctx, db, ring, workers, from, to, &count); err != nil {
			return err
		}
	}
	return nil
}

func total(counts map[string]int64) (n int64) {
	for _, c := range counts {
		n += c
	}
	return n
}

// counter reports progress of several workers.
type counter struct {
	mu          sync.Mutex
	done, total int64
	report      Progress
}

func (c *counter) add(n int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.done += int64(n)
	if c.report != nil {
		c.report(c.done, max(c.total, c.done))
	}
}

// rewrap encrypts the keys of one wrapping key by another one.
func rewrap(ctx context.Context, db *sql.DB, ring *clinical.Keyring, workers int, from, to string, count *counter) error {
	group, ctx := errgroup.WithContext(ctx)
	batches := make(chan []wrapped)
	group.Go(func() error {
		defer close(batches)
		for after := uuid.Nil; ; {
			batch, err := readKeys(ctx, db, from, after)
			if err != nil || len(batch) == 0 {
				return err
			}
			after = batch[len(batch)-1].id
			select {
			case batches <- batch:
			case <-ctx.Done():
				return ctx.Err()
			}
		}
	})
	for range max(workers, 1) {
		group.Go(func() error {
			for batch := range batches {
				if err := rewrapBatch(ctx, db, ring, from, to, batch); err != nil {
					return err
				}
				count.add(len(batch))
			}
			return nil
		})
	}
	return group.Wait()
}

func readKeys(ctx context.Context, db *sql.DB, from string, after uuid.UUID) (batch []wrapped, err error) {
	rows, err := db.QueryContext(ctx, "SELECT id, patient_id, wrapped FROM record_keys WHERE wrapped_by = $1 AND id > $2 AND wrapped IS NOT NULL ORDER BY id LIMIT $3", from, after, batchSize)
	if err != nil {
		return nil, fmt.Errorf("read keys: %w", err)
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var w wrapped
		if err := rows.Scan(&w.id, &w.patient, &w.bytes); err != nil {
			return nil, fmt.Errorf("read keys: %w", err)
		}
		batch = append(batch, w)
	}
	return batch, rows.Err()
}

func rewrapBatch(ctx context.Context, db *sql.DB, ring *clinical.Keyring, from, to string, batch []wrapped) error {
	ids, bytes := make([]string, len(batch)), make([][]byte, len(batch))
	for i, w := range batch {
		key, err := ring.Unwrap(ctx, w.patient, from, w.bytes)
		if err != nil {
			return fmt.Errorf("the key of patient %s: %w", w.patient, err)
		}
		if bytes[i], err = ring.Wrap(ctx, w.patient, to, key); err != nil {
			return err
		}
		ids[i] = w.id.String()
	}
	// A key that was destroyed meanwhile stays destroyed.
	err := retry.WithPauses(ctx, isRetryable, func() error {
		_, err := db.ExecContext(ctx, `UPDATE record_keys k SET wrapped = v.wrapped, wrapped_by = $3
			FROM unnest($1::uuid[], $2::bytea[]) v (id, wrapped) WHERE k.id = v.id AND k.wrapped_by = $4 AND k.wrapped IS NOT NULL`,
			pq.Array(ids), pq.Array(bytes), to, from)
		return err
	})
	if err != nil {
		return fmt.Errorf("write keys: %w", err)
	}
	return nil
}

func isRetryable(err error) bool {
	var server *pq.Error
	return errors.As(err, &server) && (server.Code == pqerror.TRDeadlockDetected || server.Code == pqerror.TRSerializationFailure)
}
