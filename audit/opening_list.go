package audit

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database/paging"
	"github.com/predicthealth/database/schema/enum"
)

// OpeningFilter selects the openings that match all its set fields.
type OpeningFilter struct {
	Patient uuid.UUID // uuid.Nil for any
	// Actor is in the form of actor.Actor.String: "doctor:" and an ID, "institution:" and an ID, …; "system:" and a reader's name.
	Actor   string
	Purpose enum.Purpose
	Since   time.Time // inclusive
	Before  time.Time // exclusive
}

// OpeningFilterError reports a field of an OpeningFilter that cannot match.
type OpeningFilterError struct{ Reason string }

func (e *OpeningFilterError) Error() string { return e.Reason }

// where returns the filter as an SQL condition with its arguments.
func (f OpeningFilter) where() (string, []any, error) {
	var parts []string
	var args []any
	add := func(condition string, arg any) {
		args = append(args, arg)
		parts = append(parts, fmt.Sprintf(condition, len(args)))
	}
	if f.Patient != uuid.Nil {
		add("o.patient_id = $%d", f.Patient)
	}
	if f.Actor != "" {
		kind, name, _ := strings.Cut(f.Actor, ":")
		switch {
		case !slices.Contains(enum.ActorType("").Values(), kind) || name == "":
			return "", nil, &OpeningFilterError{fmt.Sprintf("%q is not an actor such as doctor:ID", f.Actor)}
		case enum.ActorType(kind) == enum.ActorTypeSystem:
			add("o.reader_name = $%d", name)
		default:
			id, err := uuid.Parse(name)
			if err != nil {
				return "", nil, &OpeningFilterError{fmt.Sprintf("%q is not an actor such as doctor:ID", f.Actor)}
			}
			add("o.actor_id = $%d", id)
		}
		add("o.actor_type = $%d", kind)
	}
	if f.Purpose != "" {
		if !slices.Contains(f.Purpose.Values(), string(f.Purpose)) {
			return "", nil, &OpeningFilterError{fmt.Sprintf("unknown purpose %q; use one of %s", string(f.Purpose), strings.Join(f.Purpose.Values(), ", "))}
		}
		add("o.purpose = $%d", string(f.Purpose))
	}
	if !f.Since.IsZero() {
		add("o.opened_at >= $%d", f.Since)
	}
	if !f.Before.IsZero() {
		add("o.opened_at < $%d", f.Before)
	}
	if len(parts) == 0 {
		return "true", nil, nil
	}
	return strings.Join(parts, " AND "), args, nil
}

// json describes the filter in the audit trail.
func (f OpeningFilter) json() ([]byte, error) {
	described := map[string]any{}
	for name, v := range map[string]string{"actor": f.Actor, "purpose": string(f.Purpose)} {
		if v != "" {
			described[name] = v
		}
	}
	for name, t := range map[string]time.Time{"since": f.Since, "before": f.Before} {
		if !t.IsZero() {
			described[name] = t.UTC()
		}
	}
	return json.Marshal(described)
}

// digest identifies the filter in cursors. It differs from that of any [Filter].
func (f OpeningFilter) digest() (out [8]byte, err error) {
	f.Since, f.Before = f.Since.UTC(), f.Before.UTC()
	b, err := json.Marshal(f)
	if err != nil {
		return out, fmt.Errorf("filter: %w", err)
	}
	s := sha256.Sum256(append([]byte("openings"), b...))
	copy(out[:], s[:])
	return out, nil
}

// Openings returns a page of the openings that the actor of ctx may read and that match f, newest first: a patient those of their own
// record, a doctor and an institution their own, an admin those of a patient whose record they have opened, without the reasons, and all
// emergencies. The tables' owner and predicthealth_backup read all; call [RecordOpeningsRead] before. Errors: [*OpeningFilterError],
// [*paging.PageError], [*paging.CursorError]; the client's.
func Openings(ctx context.Context, q Queryer, f OpeningFilter, p paging.Page) (paging.Result[Opening], error) {
	out, err := openings(ctx, q, f, p)
	if err != nil {
		return paging.Result[Opening]{}, fmt.Errorf("audit: %w", err)
	}
	return out, nil
}

func openings(ctx context.Context, q Queryer, f OpeningFilter, p paging.Page) (out paging.Result[Opening], err error) {
	if p.Size, err = p.Limit(); err != nil {
		return out, err
	}
	if p.Total == paging.Estimated {
		return out, &paging.PageError{Reason: "the openings have no estimated total"}
	}
	where, args, err := f.where()
	if err != nil {
		return out, err
	}
	filter, err := f.digest()
	if err != nil {
		return out, err
	}
	columns, err := readableOpeningColumns(ctx, q)
	if err != nil {
		return out, err
	}
	query := "SELECT " + columns + " FROM record_openings o WHERE " + where
	values := args
	if p.After != "" {
		after, err := parseCursor(p.After, filter)
		if err != nil {
			return out, err
		}
		n := len(args)
		values = append(slices.Clone(args), after.created(), after.ID)
		query += fmt.Sprintf(" AND o.opened_at <= $%d AND (o.opened_at, o.id) < ($%[1]d, $%d)", n+1, n+2)
	}
	query += fmt.Sprintf(" ORDER BY o.opened_at DESC, o.id DESC LIMIT %d", p.Size+1)
	err = scanOpenings(ctx, q, query, values, func(r *openingRow) error {
		o, err := r.opening()
		if columns != openingColumns {
			o.Hash = OpeningHash{}
		}
		out.Rows = append(out.Rows, o)
		return err
	})
	if err != nil {
		return out, err
	}
	if len(out.Rows) > p.Size {
		out.Rows = out.Rows[:p.Size]
		last := out.Rows[p.Size-1]
		out.Next = cursor{filter, last.Time.UnixMicro(), last.ID}.String()
	}
	if p.Total == paging.Exact {
		out.Total, err = count(ctx, q, "SELECT count(*) FROM record_openings o WHERE "+where, args)
	}
	return out, err
}

// readableOpeningColumns are openingColumns, with NULL instead of the reason for a role that may not read it.
func readableOpeningColumns(ctx context.Context, q Queryer) (_ string, err error) {
	rows, err := q.QueryContext(ctx, "SELECT has_column_privilege('public.record_openings', 'reason_sealed', 'SELECT')")
	if err != nil {
		return "", fmt.Errorf("read the openings: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	readable := false
	for rows.Next() {
		if err := rows.Scan(&readable); err != nil {
			return "", err
		}
	}
	if readable {
		return openingColumns, rows.Err()
	}
	return strings.Replace(openingColumns, openingReason, "NULL::text, NULL::text", 1), rows.Err()
}

// scanOpenings calls visit for each row of a query, until it returns an error.
func scanOpenings(ctx context.Context, q Queryer, query string, args []any, visit func(*openingRow) error) (err error) {
	rows, err := q.QueryContext(ctx, query, args...)
	if err != nil {
		return fmt.Errorf("read the openings: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	r := newOpeningRow()
	for rows.Next() {
		if err := r.scan(rows); err != nil {
			return err
		}
		if err := visit(r); err != nil {
			return err
		}
	}
	if err := rows.Err(); err != nil {
		return fmt.Errorf("read the openings: %w", err)
	}
	return nil
}

// RecordOpeningsRead records, committed, that an operator is about to read the openings that match f: with f.Patient as an opening
// of their record, which the patient sees, otherwise as an entry of the audit trail. operator is the name of the operating system's
// user. It requires the tables' owner or predicthealth_backup, and a database that is not a standby.
func RecordOpeningsRead(ctx context.Context, db *sql.DB, f OpeningFilter, operator, reason string) error {
	if _, _, err := f.where(); err != nil {
		return fmt.Errorf("audit: %w", err)
	}
	described, err := f.json()
	if err != nil {
		return fmt.Errorf("audit: %w", err)
	}
	patient := uuid.NullUUID{UUID: f.Patient, Valid: f.Patient != uuid.Nil}
	if _, err := db.ExecContext(ctx, "SELECT record_openings_read($1, $2, $3, $4)", patient, operator, reason, described); err != nil {
		return fmt.Errorf("audit: record that the openings are read, which requires the tables' owner or predicthealth_backup: %w", err)
	}
	return nil
}
