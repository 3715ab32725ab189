package audit

import (
	"bytes"
	"cmp"
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/lib/pq"
)

// DigestChain is the chain of the digests of openings in anchors and reports. Its entries are digests, not entries of the audit trail.
const DigestChain = "record_openings"

const (
	// digestEntry is the size of an opening in a digest: id, opened_at in microseconds, hash.
	digestEntry = 16 + 8 + len(OpeningHash{})
	// digestBytes is about how many bytes of digests are read at once.
	digestBytes = 4 << 20
	// openingPage is how many openings are read at once.
	openingPage = 10_000
	// mostNamed is how many broken openings are named.
	mostNamed = 10_000
	// lateness is for how long an opening may wait for its digest while digests of later openings are written: as long as its transaction
	// and those that began before it run.
	lateness = 24 * time.Hour
)

// OpeningBreak is a broken entry of record_openings.
type OpeningBreak struct {
	ID      uuid.UUID `json:"id"`
	Time    time.Time `json:"time"` // opened_at; the signed one if it was changed
	Problem Problem   `json:"problem"`
}

var openingExplanations = map[Problem]string{
	Altered: "was changed", Missing: "was removed", Extra: "was inserted: it is in no digest",
	Backdated: "was inserted more than a day after its time",
}

func (b OpeningBreak) String() string {
	return fmt.Sprintf("opening %s of %s %s", b.ID, b.Time.Format(time.RFC3339Nano), openingExplanations[b.Problem])
}

// digestHead returns the newest digest of openings, if there is one, as the end of a chain.
func digestHead(ctx context.Context, q Queryer) (heads []Head, err error) {
	if columns, err := storedOpeningColumns(ctx, q); err != nil || columns == "" {
		return nil, err
	}
	rows, err := q.QueryContext(ctx, "SELECT seq, hash FROM opening_digests ORDER BY seq DESC LIMIT 1")
	if err != nil {
		return nil, fmt.Errorf("read the digests of openings, which requires the tables' owner or predicthealth_backup: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		h := Head{Chain: DigestChain}
		var hash []byte
		if err := rows.Scan(&h.Length, &hash); err != nil {
			return nil, fmt.Errorf("read the digests of openings: %w", err)
		}
		copy(h.Hash[:], hash)
		heads = append(heads, h)
	}
	return heads, rows.Err()
}

// storedOpeningColumns are openingColumns for the schema of q, which may be of an earlier release, as that of a backup: "" if it has no
// openings, and NULL instead of a ciphertext if it has none.
func storedOpeningColumns(ctx context.Context, q Queryer) (columns string, err error) {
	rows, err := q.QueryContext(ctx, `SELECT to_regclass('public.opening_digests') IS NOT NULL,
		EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('public.record_openings') AND attname = 'reason_sealed' AND NOT attisdropped)`)
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	var there, sealed bool
	for rows.Next() {
		if err := rows.Scan(&there, &sealed); err != nil {
			return "", err
		}
	}
	switch {
	case !there:
		return "", rows.Err()
	case !sealed:
		return strings.Replace(openingColumns, openingSealed, "NULL::text", 1), rows.Err()
	}
	return openingColumns, rows.Err()
}

// openingState is the state of the verification of openings.
type openingState struct {
	columns string // storedOpeningColumns
	archive *archivedOpenings
	// waiting are the openings that were read, and that no digest had so far.
	waiting map[openingKey]hashedOpening
	// unresolved are the digests' entries of dropped months that were not among the archived openings when their digest was read.
	unresolved map[openingKey]OpeningHash

	rows, undigested, archived, broken int64
	altered, missing, extra            map[uuid.UUID]OpeningBreak // by the opening's id; at most mostNamed
}

func newOpeningState() openingState {
	return openingState{
		archive: &archivedOpenings{}, waiting: map[openingKey]hashedOpening{}, unresolved: map[openingKey]OpeningHash{},
		altered: map[uuid.UUID]OpeningBreak{}, missing: map[uuid.UUID]OpeningBreak{}, extra: map[uuid.UUID]OpeningBreak{},
	}
}

// hashedOpening is an opening that was read.
type hashedOpening struct {
	openingKey
	hash        OpeningHash
	transaction int64
}

func (k openingKey) compare(other openingKey) int {
	return cmp.Or(cmp.Compare(k.micros, other.micros), bytes.Compare(k.id[:], other.id[:]))
}

func (s *openingState) add(to map[uuid.UUID]OpeningBreak, k openingKey, p Problem) {
	if _, named := to[k.id]; !named {
		s.broken++
		if len(to) < mostNamed {
			to[k.id] = OpeningBreak{k.id, k.time(), p}
		}
	}
}

// report adds the result to a Report. An opening of which the signed row is missing and another one was inserted was changed.
func (s *openingState) report(r *Report) {
	r.Openings, r.Undigested, r.Archived, r.BrokenOpenings = s.rows, s.undigested, s.archived, s.broken
	var all []OpeningBreak
	for id, b := range s.missing {
		if _, moved := s.extra[id]; moved {
			b.Problem = Altered
			r.BrokenOpenings--
		}
		all = append(all, b)
	}
	for id, b := range s.extra {
		if _, moved := s.missing[id]; !moved {
			all = append(all, b)
		}
	}
	for _, b := range s.altered {
		all = append(all, b)
	}
	slices.SortFunc(all, func(a, b OpeningBreak) int {
		return cmp.Or(a.Time.Compare(b.Time), bytes.Compare(a.ID[:], b.ID[:]), cmp.Compare(a.Problem, b.Problem))
	})
	r.OpeningBreaks = all[:min(len(all), mostNamed)]
}

// openingScan limits a verification of openings to those before a time, and calls visit for each that the database has.
type openingScan struct {
	before time.Time // zero means all
	visit  func(r *openingRow, table uint32) error
}

// digest is a row of opening_digests.
type digest struct {
	row     // seq, created, hash
	until   int64
	entries []byte
}

func (d *digest) sum(before []byte) [sha256.Size]byte {
	b := binary.BigEndian.AppendUint64(bytes.Clone(before), uint64(d.seq))
	b = binary.BigEndian.AppendUint64(b, uint64(d.until))
	b = binary.BigEndian.AppendUint64(b, uint64(d.created.UnixMicro()))
	return sha256.Sum256(append(b, d.entries...))
}

// all calls visit for each opening in the digest.
func (d *digest) all(visit func(openingKey, OpeningHash)) {
	for b := d.entries; len(b) >= digestEntry; b = b[digestEntry:] {
		k := openingKey{int64(binary.BigEndian.Uint64(b[16:])), uuid.UUID(b[:16])}
		visit(k, OpeningHash(b[24:digestEntry]))
	}
}

// verifyOpenings verifies the digests of openings, and the openings against them. Openings are read in the order of their time, as far as
// each digest's newest one; those that were not in any digest yet wait for a later one.
func (v *Verifier) verifyOpenings(ctx context.Context, tx *sql.Tx, scan openingScan) error {
	columns, err := storedOpeningColumns(ctx, tx)
	if err != nil || columns == "" {
		return err
	}
	s := &v.openings
	s.columns = columns
	dropped, err := droppedBefore(ctx, tx)
	if err != nil {
		return err
	}
	before := int64(math.MaxInt64)
	if !scan.before.IsZero() {
		before = scan.before.UnixMicro()
	}
	source := &openingSource{tx: tx, columns: columns, scan: scan, archive: s.archive, before: before, after: openingKey{micros: math.MinInt64}}
	c := v.chain([]byte(DigestChain))
	last := digest{row: row{seq: math.MinInt64}, until: 0}
	previous := int64(math.MaxInt64) // when the digest before was written; the first may have openings of any time
	read := int64(math.MinInt64)
	for {
		digests, err := digestsAfter(ctx, tx, last.seq)
		if err != nil {
			return err
		}
		if len(digests) == 0 {
			break
		}
		for _, d := range digests {
			c.verifyNext(&d.row, d.sum(c.hash))
			d.all(func(k openingKey, _ OpeningHash) {
				if k.micros < before {
					read = max(read, k.micros)
				}
			})
			if err := v.readOpenings(ctx, source, read, s.wait); err != nil {
				return err
			}
			var others []openingEntry
			d.all(func(k openingKey, hash OpeningHash) {
				if k.micros >= before {
					return
				}
				o, ok := s.waiting[k]
				switch {
				case !ok && k.micros < dropped:
					s.dropped(k, hash)
				case !ok:
					others = append(others, openingEntry{k, hash})
				case o.hash != hash:
					s.add(s.altered, k, Altered)
				case previous != math.MaxInt64 && k.micros < previous-lateness.Microseconds():
					s.add(s.altered, k, Backdated)
				}
				delete(s.waiting, k)
			})
			if err := s.compareAgain(ctx, tx, others); err != nil {
				return err
			}
			last, previous = d, d.created.UnixMicro()
		}
	}
	if err := s.resolveArchived(); err != nil {
		return err
	}
	end := int64(math.MinInt64)
	if last.seq != math.MinInt64 {
		end = last.created.UnixMicro()
	}
	undigested := func(o hashedOpening) {
		_, moved := s.missing[o.id]
		if !moved && (o.micros > end || (o.transaction >= last.until && o.micros > end-lateness.Microseconds())) {
			s.undigested++
			return
		}
		s.add(s.extra, o.openingKey, Extra)
	}
	if err := v.readOpenings(ctx, source, math.MaxInt64, undigested); err != nil {
		return err
	}
	for _, o := range s.waiting {
		undigested(o)
	}
	clear(s.waiting)
	return nil
}

// wait keeps an opening until its digest is read.
func (s *openingState) wait(o hashedOpening) {
	if other, twice := s.waiting[o.openingKey]; twice && other.hash != o.hash { // in an archive and in the database
		s.add(s.altered, o.openingKey, Altered)
	}
	s.waiting[o.openingKey] = o
}

// dropped handles an entry of a digest of which the partition was dropped.
func (s *openingState) dropped(k openingKey, hash OpeningHash) {
	if len(s.archive.files) == 0 {
		s.archived++
		return
	}
	s.unresolved[k] = hash
}

type openingEntry struct {
	openingKey
	hash OpeningHash
}

// compareAgain compares entries of which no row is waiting: an earlier digest has them too, as after a restore into another cluster, or
// the rows are missing.
func (s *openingState) compareAgain(ctx context.Context, tx *sql.Tx, entries []openingEntry) error {
	for some := range slices.Chunk(entries, openingPage) {
		hashes := make(map[openingKey]OpeningHash, len(some))
		times, ids := make([]string, 0, len(some)), make([]string, 0, len(some))
		for _, e := range some {
			hashes[e.openingKey] = e.hash
			times, ids = append(times, e.time().Format(timeLayout)), append(ids, e.id.String())
		}
		err := scanOpenings(ctx, tx, "SELECT "+s.columns+` FROM unnest($1::timestamptz[], $2::uuid[]) AS e(opened_at, id)
			JOIN record_openings o ON o.opened_at = e.opened_at AND o.id = e.id`, []any{pq.Array(times), pq.Array(ids)}, func(r *openingRow) error {
			if hash, ok := hashes[r.openingKey]; ok && r.computeHash() != hash {
				s.add(s.altered, r.openingKey, Altered)
			}
			delete(hashes, r.openingKey)
			return nil
		})
		if err != nil {
			return err
		}
		for k := range hashes {
			s.add(s.missing, k, Missing)
		}
	}
	return nil
}

// resolveArchived looks for entries that more than one digest has in the archives again.
func (s *openingState) resolveArchived() error {
	if len(s.unresolved) == 0 {
		return nil
	}
	err := s.archive.each(func(o hashedOpening) {
		if hash, ok := s.unresolved[o.openingKey]; ok {
			if hash != o.hash {
				s.add(s.altered, o.openingKey, Altered)
			}
			delete(s.unresolved, o.openingKey)
		}
	})
	if err != nil {
		return err
	}
	for k := range s.unresolved {
		s.add(s.missing, k, Missing)
	}
	clear(s.unresolved)
	return nil
}

// readOpenings calls visit for the next openings, up to those of a time.
func (v *Verifier) readOpenings(ctx context.Context, source *openingSource, until int64, visit func(hashedOpening)) error {
	for {
		o, err := source.next(ctx, until)
		if err != nil || o == nil {
			return err
		}
		if o.micros >= source.before {
			continue // of an archive that goes on
		}
		visit(*o)
		if v.openings.rows++; v.openings.rows%progressEvery == 0 {
			v.progress(v.entries + v.openings.rows)
		}
	}
}

// digestsAfter reads the next digests, about digestBytes of them, and at least one if there is one.
func digestsAfter(ctx context.Context, tx *sql.Tx, seq int64) (all []digest, err error) {
	rows, err := tx.QueryContext(ctx, `SELECT seq, created_at, until, entries, hash FROM (
		SELECT d.*, sum(octet_length(entries)) OVER (ORDER BY seq) - octet_length(entries) AS before
		FROM (SELECT * FROM opening_digests WHERE seq > $1 ORDER BY seq LIMIT 1000) d) d
		WHERE before < $2 ORDER BY seq`, seq, digestBytes)
	if err != nil {
		return nil, fmt.Errorf("read the digests of openings: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var d digest
		var hash []byte
		if err := rows.Scan(&d.seq, &d.created, &d.until, &d.entries, &hash); err != nil {
			return nil, fmt.Errorf("read the digests of openings: %w", err)
		}
		d.hash = hash
		all = append(all, d)
	}
	return all, rows.Err()
}

// droppedBefore returns the lower bound of the oldest month that has a partition, in microseconds. Older ones were dropped.
func droppedBefore(ctx context.Context, q Queryer) (int64, error) {
	months, err := openingMonths(ctx, q)
	if err != nil || len(months) == 0 {
		return math.MinInt64, err
	}
	return months[0].From.UnixMicro(), nil
}

// openingSource merges the openings of archives and of the database, in the order of their keys.
type openingSource struct {
	tx      *sql.Tx
	columns string
	scan    openingScan
	archive *archivedOpenings
	before  int64

	after openingKey
	page  []hashedOpening
	ended bool
}

// next returns the next opening, or nil after those of a time.
func (s *openingSource) next(ctx context.Context, until int64) (*hashedOpening, error) {
	archived, err := s.archive.peek()
	if err != nil {
		return nil, err
	}
	if len(s.page) == 0 && !s.ended {
		if err := s.read(ctx); err != nil {
			return nil, err
		}
	}
	switch {
	case archived != nil && (len(s.page) == 0 || archived.compare(s.page[0].openingKey) <= 0):
		if archived.micros > until {
			return nil, nil
		}
		s.archive.pop()
		return archived, nil
	case len(s.page) == 0 || s.page[0].micros > until:
		return nil, nil
	}
	o := &s.page[0]
	s.page = s.page[1:]
	return o, nil
}

// read reads the next page from the database.
func (s *openingSource) read(ctx context.Context) (err error) {
	where, args := "true", []any(nil)
	if s.after.micros != math.MinInt64 {
		where, args = "o.opened_at >= $1 AND (o.opened_at, o.id) > ($1, $2)", []any{s.after.time(), s.after.id}
	}
	if s.before != math.MaxInt64 {
		args = append(args, s.scan.before)
		where += fmt.Sprintf(" AND o.opened_at < $%d", len(args))
	}
	rows, err := s.tx.QueryContext(ctx, fmt.Sprintf("SELECT %s, o.tableoid FROM record_openings o WHERE %s ORDER BY o.opened_at, o.id LIMIT %d",
		s.columns, where, openingPage), args...)
	if err != nil {
		return fmt.Errorf("read the openings: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	r := newOpeningRow()
	var table uint32
	page := make([]hashedOpening, 0, openingPage)
	for rows.Next() {
		if err := r.scan(rows, &table); err != nil {
			return err
		}
		page = append(page, hashedOpening{r.openingKey, r.computeHash(), r.transaction})
		if s.scan.visit != nil {
			if err := s.scan.visit(r, table); err != nil {
				return err
			}
		}
	}
	if err := rows.Err(); err != nil {
		return fmt.Errorf("read the openings: %w", err)
	}
	s.page, s.ended = page, len(page) < openingPage
	if len(page) > 0 {
		s.after = page[len(page)-1].openingKey
	}
	return nil
}
