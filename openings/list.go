package openings

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/paging"
	"github.com/predicthealth/database/schema/enum"
)

// Own returns a page of the acting patient's own list.
func Own(ctx context.Context, db *database.DB, p paging.Page) (paging.Result[Opening], error) {
	me, err := require(ctx, enum.ActorTypePatient)
	if err != nil {
		return paging.Result[Opening]{}, err
	}
	return list{kind: 'p', reason: ownReason, where: wherePatient, args: []any{me.ID}}.page(ctx, db, p)
}

// Of returns a page of a patient's list for an admin. It opens the patient's record for [actor.Operations] first, so
// that the list begins with the admin's own entry, of at most fifteen minutes ago. The list of a patient who does not
// exist is empty, or a [*database.RecordNotOpenedError] if there are entries from before the patient was erased.
func Of(ctx context.Context, db *database.DB, patient uuid.UUID, p paging.Page) (paging.Result[Opening], error) {
	if _, err := require(ctx, enum.ActorTypeAdmin); err != nil {
		return paging.Result[Opening]{}, err
	}
	l := list{kind: 'p', reason: noReason, where: wherePatient, args: []any{patient}}
	if _, err := l.query(p); err != nil { // an invalid page opens no record
		return paging.Result[Opening]{}, err
	}
	if _, err := db.OpenRecords(actor.WithPurpose(ctx, actor.Operations), patient); err != nil {
		return paging.Result[Opening]{}, fmt.Errorf("openings of a patient: %w", err)
	}
	return l.page(ctx, db, p)
}

// Emergencies returns a page of the emergencies of all patients for an admin: all of them, or those that no admin has
// reviewed. It opens no record.
func Emergencies(ctx context.Context, db *database.DB, unreviewed bool, p paging.Page) (paging.Result[Opening], error) {
	if _, err := require(ctx, enum.ActorTypeAdmin); err != nil {
		return paging.Result[Opening]{}, err
	}
	l := list{kind: 'e', reason: noReason, where: "o.purpose = 'emergency'"}
	if unreviewed {
		l.kind, l.where = 'u', l.where+" AND r.opening_id IS NULL"
	}
	return l.page(ctx, db, p)
}

// require returns the actor of ctx, which must be of a kind.
func require(ctx context.Context, kind enum.ActorType) (actor.Actor, error) {
	a, err := actor.FromContext(ctx)
	if err == nil && a.Type != kind {
		err = &database.PermissionError{Table: "record_openings"}
	}
	return a, err
}

const (
	wherePatient = "o.patient_id = $1"
	columns      = "o.id, o.opened_at, o.patient_id, o.actor_type, o.reader_name, coalesce(o.institution_name, ''), o.purpose, r.reviewed_at, coalesce(r.remark, ''), "
	ownReason    = "CASE o.purpose WHEN 'emergency' THEN coalesce(o.reason, '') ELSE '' END, CASE o.purpose WHEN 'emergency' THEN o.reason_sealed END"
	noReason     = "'', NULL::bytea" // admins may not read it
	from         = " FROM record_openings o LEFT JOIN opening_reviews r ON r.opening_id = o.id AND o.purpose = 'emergency' WHERE "
	newestFirst  = " ORDER BY o.opened_at DESC, o.id DESC LIMIT %d"
	afterOpening = " AND o.opened_at <= $%d AND (o.opened_at, o.id) < ($%[1]d, $%d)"
	sinceOpening = " AND o.opened_at >= $%d"
)

// list is a list with its filter.
type list struct {
	kind          byte // in the cursor; the values must not change
	reason, where string
	args          []any
}

// recent is the time in which a page is looked for first: PostgreSQL then plans and reads one or two of the partitions of years.
const recent = 30 * 24 * time.Hour

// statement is the SQL of a page, with one row more than the page, which shows whether there is a next one.
type statement struct {
	text   string
	args   []any
	filter filter
	size   int
	from   time.Time // where the page begins
}

func (l list) query(p paging.Page) (s statement, err error) {
	if s.size, err = p.Limit(); err != nil {
		return s, err
	}
	if p.Total == paging.Estimated {
		return s, &paging.PageError{Reason: "openings have no estimated total"}
	}
	s.filter, s.from = filterOf(l), time.Now()
	s.text, s.args = "SELECT "+columns+l.reason+from+l.where, slices.Clone(l.args)
	if p.After != "" {
		after, err := parseCursor(p.After, s.filter)
		if err != nil {
			return s, err
		}
		s.from = after.opened()
		s.text += fmt.Sprintf(afterOpening, len(s.args)+1, len(s.args)+2)
		s.args = append(s.args, s.from, after.ID)
	}
	return s, nil
}

// all returns the statement for all entries of the page.
func (s statement) all() (text string, args []any) {
	return s.text + fmt.Sprintf(newestFirst, s.size+1), s.args
}

// recent returns the statement for those of the last month.
func (s statement) recent() (text string, args []any) {
	return s.text + fmt.Sprintf(sinceOpening, len(s.args)+1) + fmt.Sprintf(newestFirst, s.size+1), append(slices.Clone(s.args), s.from.Add(-recent))
}

func (l list) page(ctx context.Context, db *database.DB, p paging.Page) (out paging.Result[Opening], err error) {
	s, err := l.query(p)
	if err != nil {
		return out, err
	}
	tx, err := begin(ctx, db.SQL())
	if err != nil {
		return out, fmt.Errorf("list openings: %w", err)
	}
	defer func() { _ = tx.Rollback() }() // it only reads
	for _, statement := range []func() (string, []any){s.recent, s.all} {
		text, args := statement()
		if out.Rows, err = read(ctx, tx, text, args); err != nil {
			return paging.Result[Opening]{}, fmt.Errorf("list openings: %w", err)
		}
		if len(out.Rows) > s.size {
			break
		}
	}
	if err := openReasons(ctx, tx, db.Keyring(), out.Rows); err != nil {
		return paging.Result[Opening]{}, fmt.Errorf("list openings: %w", err)
	}
	if len(out.Rows) > s.size {
		out.Rows = out.Rows[:s.size]
		last := out.Rows[s.size-1]
		out.Next = cursor{s.filter, last.OpenedAt.UnixMicro(), last.ID}.String()
	}
	if p.Total == paging.Exact {
		out.Total = new(int)
		if err := tx.QueryRowContext(ctx, "SELECT count(*)"+from+l.where, l.args...).Scan(out.Total); err != nil {
			return paging.Result[Opening]{}, fmt.Errorf("count openings: %w", err)
		}
	}
	return out, nil
}

// begin begins a transaction in which a page is read by an index in its order. PostgreSQL underestimates how many entries a policy
// lets through, and would read and sort all entries of a patient.
func begin(ctx context.Context, db *sql.DB) (*sql.Tx, error) {
	tx, err := db.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return nil, err
	}
	if _, err := tx.ExecContext(ctx, "SELECT set_config('enable_sort', 'off', true)"); err != nil {
		return nil, errors.Join(err, tx.Rollback())
	}
	return tx, nil
}

func read(ctx context.Context, tx *sql.Tx, text string, args []any) (all []Opening, err error) {
	rows, err := tx.QueryContext(ctx, text, args...)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var o Opening
		var reviewed sql.NullTime
		var remark string
		var sealed []byte
		if err := rows.Scan(&o.ID, &o.OpenedAt, &o.PatientID, &o.ReaderType, &o.ReaderName, &o.Institution, &o.Purpose, &reviewed, &remark, &o.Reason, &sealed); err != nil {
			return nil, err
		}
		o.sealed = string(sealed)
		if reviewed.Valid {
			o.Review = &Reviewed{reviewed.Time, remark}
		}
		all = append(all, o)
	}
	return all, rows.Err()
}
