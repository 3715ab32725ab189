package audit

import (
	"bufio"
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"time"

	"github.com/lib/pq"
)

// OpeningMonth is a partition of record_openings.
type OpeningMonth struct {
	Table    string
	From, To time.Time // To is exclusive
	oid      uint32
}

// openingMonths returns the partitions but for the default one, oldest first.
func openingMonths(ctx context.Context, q Queryer) (all []OpeningMonth, err error) {
	rows, err := q.QueryContext(ctx, `SELECT c.oid, c.relname, substring(bound FROM 'FROM \(''([^'']+)''\)')::timestamptz, substring(bound FROM 'TO \(''([^'']+)''\)')::timestamptz
		FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid, pg_get_expr(c.relpartbound, c.oid) bound
		WHERE i.inhparent = 'public.record_openings'::regclass AND bound <> 'DEFAULT' ORDER BY 3`)
	if err != nil {
		return nil, fmt.Errorf("read the partitions of record_openings: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var m OpeningMonth
		if err := rows.Scan(&m.oid, &m.Table, &m.From, &m.To); err != nil {
			return nil, fmt.Errorf("read the partitions of record_openings: %w", err)
		}
		all = append(all, m)
	}
	return all, rows.Err()
}

// OpeningArchive describes the openings that [ArchiveOpenings] wrote.
type OpeningArchive struct {
	Before   time.Time // the archive has the partitions of the months before
	Months   []OpeningMonth
	Openings int64
	// Hash is the SHA-256 of the keys and hashes of all openings, in their order.
	Hash Hash
}

// openingSum computes the Hash of an OpeningArchive.
type openingSum struct {
	n   int64
	sum interface {
		io.Writer
		Sum(b []byte) []byte
	}
}

func newOpeningSum() *openingSum { return &openingSum{sum: sha256.New()} }

func (s *openingSum) add(r *openingRow) {
	s.n++
	b := binary.BigEndian.AppendUint64(nil, uint64(r.micros))
	b = append(b, r.id[:]...)
	hash := r.computeHash()
	_, _ = s.sum.Write(append(b, hash[:]...)) // never fails
}

func (s *openingSum) hash() Hash { return Hash(s.sum.Sum(nil)) }

// OpeningArchiveError reports why openings were not archived or dropped.
type OpeningArchiveError struct {
	Reason string
	err    error // a *BrokenError, or nil
}

func (e *OpeningArchiveError) Error() string {
	if e.err != nil {
		return fmt.Sprintf("%s: %v", e.Reason, e.err)
	}
	return e.Reason
}

func (e *OpeningArchiveError) Unwrap() error { return e.err }

// ArchiveOpenings writes the openings of all partitions of months before a time to w, as JSON lines in the order of their time, for
// [Verifier.OpeningArchive]. Each is compared with its digest, and the digests with the anchors of opts: if anything is broken or has no
// digest yet, that is an [*OpeningArchiveError], and what was written is no archive. It requires the tables' owner or
// predicthealth_backup.
func ArchiveOpenings(ctx context.Context, db *sql.DB, before time.Time, w io.Writer, opts ...VerifyOption) (a OpeningArchive, err error) {
	tx, err := db.BeginTx(ctx, &sql.TxOptions{Isolation: sql.LevelRepeatableRead, ReadOnly: true})
	if err != nil {
		return a, fmt.Errorf("audit: %w", err)
	}
	defer func() { _ = tx.Rollback() }()
	a.Before = before.UTC()
	if a.Months, err = monthsBefore(ctx, tx, a.Before); err != nil {
		return a, fmt.Errorf("audit: %w", err)
	}
	sum := newOpeningSum()
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	v := NewVerifier(opts...)
	err = v.verifyOpenings(ctx, tx, openingScan{a.Before, func(r *openingRow, table uint32) error {
		if !slices.ContainsFunc(a.Months, func(m OpeningMonth) bool { return m.oid == table }) {
			return nil // it stays in the default partition
		}
		o, err := r.opening()
		if err != nil {
			return err
		}
		sum.add(r)
		return enc.Encode(o)
	}})
	if err != nil {
		return a, fmt.Errorf("audit: %w", err)
	}
	v.chain([]byte(DigestChain)).finishDigests()
	switch r := v.Report(); {
	case r.Err() != nil:
		return a, &OpeningArchiveError{"the openings are not archived", r.Err()}
	case r.Undigested > 0:
		return a, &OpeningArchiveError{Reason: fmt.Sprintf("the openings are not archived: %d have no digest yet; run audit anchor first", r.Undigested)}
	}
	a.Openings, a.Hash = sum.n, sum.hash()
	return a, nil
}

// finishDigests is finish for the chain alone, without the head in the database.
func (c *chain) finishDigests() {
	if c.broken == nil && slices.ContainsFunc(c.anchored, signedHead.required) {
		c.broken = &Break{Chain: c.name, Seq: c.seq + 1, Problem: Missing}
	}
}

// monthsBefore returns the partitions that end at a time or before.
func monthsBefore(ctx context.Context, q Queryer, before time.Time) ([]OpeningMonth, error) {
	months, err := openingMonths(ctx, q)
	months = slices.DeleteFunc(months, func(m OpeningMonth) bool { return m.To.After(before) })
	return months, err
}

// DropOpenings drops exactly the partitions of an archive, after it has compared their rows with it again, and records that in the
// audit trail, in one transaction. Openings written meanwhile wait for at most two seconds, after which it fails and may be repeated. It
// requires the tables' owner. Errors: [*OpeningArchiveError].
func DropOpenings(ctx context.Context, db *sql.DB, a OpeningArchive, operator, reason string) error {
	if err := dropOpenings(ctx, db, a, operator, reason); err != nil {
		return fmt.Errorf("audit: the openings are not dropped: %w", err)
	}
	return nil
}

func dropOpenings(ctx context.Context, db *sql.DB, a OpeningArchive, operator, reason string) error {
	if len(a.Months) == 0 {
		return nil
	}
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }()
	if _, err := tx.ExecContext(ctx, "SET LOCAL lock_timeout = '2s'"); err != nil {
		return err
	}
	var oids []int64
	var tables []string
	for _, m := range a.Months {
		if _, err := tx.ExecContext(ctx, "LOCK TABLE public."+pq.QuoteIdentifier(m.Table)+" IN SHARE MODE"); err != nil { // old months get no entries
			return err
		}
		oids, tables = append(oids, int64(m.oid)), append(tables, m.Table)
	}
	months, err := monthsBefore(ctx, tx, a.Before)
	if err != nil {
		return err
	}
	if !slices.EqualFunc(months, a.Months, func(x, y OpeningMonth) bool { return x.oid == y.oid && x.Table == y.Table }) {
		return &OpeningArchiveError{Reason: "the partitions are not those of the archive"}
	}
	sum := newOpeningSum()
	err = scanOpenings(ctx, tx, "SELECT "+openingColumns+" FROM record_openings o WHERE o.tableoid = ANY ($1::oid[]) AND o.opened_at < $2 ORDER BY o.opened_at, o.id",
		[]any{pq.Array(oids), a.Before}, func(r *openingRow) error { sum.add(r); return nil })
	if err != nil {
		return err
	}
	if sum.n != a.Openings || sum.hash() != a.Hash {
		return &OpeningArchiveError{Reason: "the openings have changed since they were archived"}
	}
	if _, err := tx.ExecContext(ctx, "LOCK TABLE ONLY public.record_openings IN ACCESS EXCLUSIVE MODE"); err != nil {
		return err
	}
	for _, m := range a.Months {
		if _, err := tx.ExecContext(ctx, "DROP TABLE public."+pq.QuoteIdentifier(m.Table)); err != nil {
			return err
		}
	}
	details, err := json.Marshal(map[string]any{
		"operator": operator, "reason": reason, "before": a.Before.Format(time.DateOnly), "tables": tables, "openings": a.Openings, "hash": a.Hash,
	})
	if err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, `SELECT add_audit_entry(jsonb_populate_record(NULL::admin_audit_logs,
		jsonb_build_object('chain', 'system:audit', 'actor_type', 'system', 'action', 'drop_openings', 'resource_type', 'record_openings', 'success', true, 'details', $1::jsonb)))`, string(details))
	if err != nil {
		return err
	}
	return tx.Commit()
}

// OpeningArchive adds archived openings ([ArchiveOpenings]) to the verification: every opening of a dropped month that a digest has must
// then be in an archive. Call it before [Verifier.Trail], with the oldest archive first; r is read there. Errors of Trail:
// [*ArchiveError].
func (v *Verifier) OpeningArchive(r io.ReadSeeker) {
	v.openings.archive.files = append(v.openings.archive.files, r)
}

// archivedOpenings reads the openings of archives, one after the other.
type archivedOpenings struct {
	files []io.ReadSeeker
	at    int // of files
	lines *bufio.Scanner
	line  int
	last  *openingKey
	head  *hashedOpening
	row   openingRow
}

// peek returns the next opening, or nil at the end. Errors: [*ArchiveError].
func (a *archivedOpenings) peek() (*hashedOpening, error) {
	for a.head == nil && a.at < len(a.files) {
		if a.lines == nil {
			a.lines, a.line = bufio.NewScanner(a.files[a.at]), 0
			a.lines.Buffer(nil, maxArchiveLine)
		}
		if !a.lines.Scan() {
			if err := a.lines.Err(); err != nil {
				return nil, &ArchiveError{a.line + 1, err}
			}
			a.at, a.lines = a.at+1, nil
			continue
		}
		a.line++
		var o Opening
		if err := json.Unmarshal(a.lines.Bytes(), &o); err != nil {
			var syntax *json.SyntaxError
			if errors.As(err, &syntax) {
				err = errors.New("not JSON")
			}
			return nil, &ArchiveError{a.line, err}
		}
		a.row.set(o)
		if a.last != nil && a.row.compare(*a.last) <= 0 {
			return nil, &ArchiveError{a.line, errors.New("the openings are not in the order of their time; give the oldest archive first")}
		}
		key := a.row.openingKey
		a.last, a.head = &key, &hashedOpening{key, a.row.computeHash(), o.Transaction}
	}
	return a.head, nil
}

func (a *archivedOpenings) pop() { a.head = nil }

// each reads the archives again, from the start.
func (a *archivedOpenings) each(visit func(hashedOpening)) error {
	again := archivedOpenings{files: a.files}
	for _, f := range a.files {
		if _, err := f.Seek(0, io.SeekStart); err != nil {
			return fmt.Errorf("read an archive of openings again: %w", err)
		}
	}
	for {
		o, err := again.peek()
		if err != nil || o == nil {
			return err
		}
		visit(*o)
		again.pop()
	}
}
