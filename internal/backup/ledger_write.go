package backup

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"gocloud.dev/blob"
	"gocloud.dev/gcerrors"
	"golang.org/x/mod/sumdb/note"
)

// BeginLedger begins the ledger if there is none. A restore refuses a bucket without one: it would not be known whether
// there were erasures.
func BeginLedger(ctx context.Context, b *Bucket) error {
	there, err := b.Exists(ctx, ledgerKey(0))
	if err != nil {
		return &StoreError{"read " + ledgerKey(0), err}
	}
	if there {
		return nil
	}
	all, err := b.ledgerObjects(ctx)
	if err != nil {
		return err
	}
	if len(all) > 0 {
		return &LedgerError{ledgerKey(0), "it is missing"}
	}
	_, err = b.add(ctx, ledgerKey(0), []byte(ledgerBegin))
	return err
}

// add creates an object, and reports false if another writer has.
func (b *Bucket) add(ctx context.Context, key string, text []byte) (bool, error) {
	err := b.WriteAll(ctx, key, text, &blob.WriterOptions{IfNotExist: true, ContentType: "text/plain; charset=utf-8"})
	if gcerrors.Code(err) == gcerrors.FailedPrecondition {
		return false, nil
	}
	if err != nil {
		return false, &StoreError{"write " + key, err}
	}
	return true, b.sync(key)
}

// maxLedgerAttempts bounds how often a writer begins again because another one was faster.
const maxLedgerAttempts = 20

// WriteLedger adds the executed erasures of a database that the ledger does not have, oldest first, and returns the ledger
// and their number. It needs the tables' owner or predicthealth_backup. key may be nil if there is nothing to add.
func WriteLedger(ctx context.Context, b *Bucket, db *sql.DB, key note.Signer, keys note.Verifiers) (l *Ledger, written int, err error) {
	executed, err := executedErasures(ctx, db)
	if err != nil {
		return nil, 0, err
	}
	if err := BeginLedger(ctx, b); err != nil {
		return nil, 0, err
	}
	for range maxLedgerAttempts {
		if l, err = ReadLedger(ctx, b, keys); err != nil {
			return nil, written, err
		}
		n, all, err := l.add(ctx, b, executed, key, keys)
		written += n
		if err != nil || all {
			return l, written, err
		}
	}
	return nil, written, errors.New("other programs write the ledger of erasures all the time")
}

// add writes the erasures that the ledger does not have. all is false if another writer has added an entry meanwhile.
func (l *Ledger) add(ctx context.Context, b *Bucket, erasures []Erasure, key note.Signer, keys note.Verifiers) (written int, all bool, err error) {
	for _, e := range erasures {
		if l.Has(e.Request) {
			continue
		}
		if key == nil {
			return written, false, errors.New("erasures are not in the ledger yet, and no private key signs them: AUDIT_KEY_FILE is not set")
		}
		if keys == nil {
			return written, false, errors.New("erasures are not in the ledger yet, and no public keys verify the private key that signs them: AUDIT_PUBLIC_KEY_FILE is not set")
		}
		head := l.Head()
		e.Number = head.Entries + 1
		signed, err := note.Sign(&note.Note{Text: e.text(head.SHA256)}, key)
		if err != nil {
			return written, false, fmt.Errorf("sign an entry of the ledger: %w", err)
		}
		if _, _, err := openErasure(signed, keys); err != nil {
			return written, false, errors.New("the public keys do not verify the private key that signs the ledger")
		}
		if added, err := b.add(ctx, ledgerKey(e.Number), signed); err != nil || !added {
			return written, false, err
		}
		l.Erasures, l.hashes = append(l.Erasures, e), append(l.hashes, digest(signed))
		written++
	}
	return written, true, nil
}

// executedErasures returns the executed erasures of a database, or none for one of a release without them.
func executedErasures(ctx context.Context, db querier) (all []Erasure, err error) {
	var there bool
	if err := db.QueryRowContext(ctx, "SELECT to_regclass('public.erasures') IS NOT NULL").Scan(&there); err != nil || !there {
		return nil, sqlError("read the erasures", err)
	}
	rows, err := db.QueryContext(ctx, "SELECT id, patient_id, executed_at FROM public.erasures WHERE executed_at IS NOT NULL ORDER BY executed_at, id")
	if err != nil {
		return nil, sqlError("read the erasures", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var e Erasure
		if err := rows.Scan(&e.Request, &e.Patient, &e.Executed); err != nil {
			return nil, sqlError("read the erasures", err)
		}
		all = append(all, e)
	}
	return all, sqlError("read the erasures", rows.Err())
}
