package audit

import (
	"context"
	"database/sql"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	"iter"
	"slices"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database/paging"
)

// Queryer is implemented by Ent's client, in a transaction or not, and by *sql.DB, Conn and Tx.
type Queryer interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// List returns a page of the entries that the actor of ctx may read and that match f, newest first. Through
// service_admins an admin reads all entries except those about health profiles. Errors: [*OutcomeError],
// [*paging.PageError], [*paging.CursorError]; the client's.
func List(ctx context.Context, q Queryer, f Filter, p paging.Page) (paging.Result[Entry], error) {
	out, err := listed(ctx, q, f, p)
	if err != nil {
		return paging.Result[Entry]{}, fmt.Errorf("audit: %w", err)
	}
	return out, nil
}

func listed(ctx context.Context, q Queryer, f Filter, p paging.Page) (out paging.Result[Entry], err error) {
	if p.Size, err = p.Limit(); err != nil {
		return out, err
	}
	if p.Total == paging.Estimated {
		return out, &paging.PageError{Reason: "the audit trail has no estimated total"}
	}
	where, args, err := f.where()
	if err != nil {
		return out, err
	}
	filter, err := f.digest()
	if err != nil {
		return out, err
	}
	query := "SELECT " + readable + " FROM admin_audit_logs WHERE " + where
	values := args
	if p.After != "" {
		after, err := parseCursor(p.After, filter)
		if err != nil {
			return out, err
		}
		n := len(args)
		values = append(slices.Clone(args), after.created(), after.ID)
		query += fmt.Sprintf(" AND (created_at, id) < ($%d, $%d)", n+1, n+2)
	}
	query += fmt.Sprintf(" ORDER BY created_at DESC, id DESC LIMIT %d", p.Size+1)
	for e, err := range entries(ctx, q, query, values...) {
		if err != nil {
			return out, err
		}
		out.Rows = append(out.Rows, e)
	}
	if len(out.Rows) > p.Size {
		out.Rows = out.Rows[:p.Size]
		last := out.Rows[p.Size-1]
		out.Next = cursor{filter, last.Time.UnixMicro(), last.ID}.String()
	}
	if p.Total == paging.Exact {
		out.Total, err = count(ctx, q, "SELECT count(*) FROM admin_audit_logs WHERE "+where, args)
	}
	return out, err
}

// Export returns every entry that matches f, chain by chain and oldest first: the order in which archives are
// verified. Values that an erasure could remove are not in it (Entry.Details), for no erasure reaches an archive.
func Export(ctx context.Context, q Queryer, f Filter) iter.Seq2[Entry, error] {
	where, args, err := f.where()
	if err != nil {
		return func(yield func(Entry, error) bool) { yield(Entry{}, fmt.Errorf("audit: %w", err)) }
	}
	return entries(ctx, q, "SELECT "+columns+" FROM admin_audit_logs WHERE "+where+" ORDER BY chain, seq", args...)
}

// entries reads the entries of a query, one at a time.
func entries(ctx context.Context, q Queryer, query string, args ...any) iter.Seq2[Entry, error] {
	return func(yield func(Entry, error) bool) {
		stopped := false
		err := scan(ctx, q, query, args, func(r *row) error {
			e, err := r.entry()
			if err == nil && !yield(e, nil) {
				stopped = true
				return errStop
			}
			return err
		})
		if err != nil && !stopped {
			yield(Entry{}, err)
		}
	}
}

var errStop = errors.New("stopped by the caller")

// scan calls visit for each row of a query, until it returns an error.
func scan(ctx context.Context, q Queryer, query string, args []any, visit func(*row) error) (err error) {
	rows, err := q.QueryContext(ctx, query, args...)
	if err != nil {
		return fmt.Errorf("read the audit trail: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	r := newRow()
	for rows.Next() {
		if err := rows.Scan(r.into...); err != nil {
			return fmt.Errorf("read the audit trail: %w", err)
		}
		if err := visit(r); err != nil {
			return err
		}
	}
	if err := rows.Err(); err != nil {
		return fmt.Errorf("read the audit trail: %w", err)
	}
	return nil
}

func count(ctx context.Context, q Queryer, query string, args []any) (_ *int, err error) {
	rows, err := q.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	var n int
	for rows.Next() {
		if err := rows.Scan(&n); err != nil {
			return nil, err
		}
	}
	return &n, rows.Err()
}

// cursor is the last entry of a page. It contains only values of that entry, and grants no access.
type cursor struct {
	Filter  [8]byte
	Created int64 // microseconds since 1970
	ID      uuid.UUID
}

func (c cursor) created() time.Time { return time.UnixMicro(c.Created).UTC() }

var cursorEncoding = base64.RawURLEncoding.Strict()

func (c cursor) String() string {
	b, err := binary.Append(nil, binary.BigEndian, c)
	if err != nil {
		panic(err) // the type has a fixed size
	}
	return cursorEncoding.EncodeToString(b)
}

func parseCursor(s string, filter [8]byte) (c cursor, err error) {
	b, err := cursorEncoding.DecodeString(s)
	if err != nil || len(b) != binary.Size(c) {
		return c, &paging.CursorError{Reason: "not a cursor"}
	}
	if _, err := binary.Decode(b, binary.BigEndian, &c); err != nil {
		return c, &paging.CursorError{Reason: "not a cursor"}
	}
	switch year := c.created().Year(); {
	case c.Filter != filter:
		return c, &paging.CursorError{Reason: "belongs to another filter"}
	case year < 1 || year > 9999:
		return c, &paging.CursorError{Reason: "not a cursor"}
	}
	return c, nil
}
