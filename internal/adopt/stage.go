package adopt

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"github.com/lib/pq"

	"github.com/predicthealth/database/internal/postgres"
)

// stage is the temporary table of a table. Its texts have no length, so that the plan finds those that are too long.
func (t *table) stage() string { return "pg_temp.adopt_" + t.name }

// stageDDL creates it: with the columns of the table, and of each row its number, where it comes from, what changed, which rules it breaks,
// and its state: "new", "changed" (there, and is brought over), "same", "theirs" (changed in the source since it was moved), "ours", "both", "other"
// (of that id, with another e-mail address), or "named" (a specialty of that name is here).
func (t *table) stageDDL() string {
	parts := []string{
		"n bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY", "source text", "origin text", "key text", "digest uuid", "changes text[] NOT NULL", "refused text[] NOT NULL",
		"state text NOT NULL DEFAULT 'new'",
	}
	for _, c := range t.columns {
		kind := c.kind
		if kind == "character varying" || kind == "inet" {
			kind = "text"
		}
		parts = append(parts, pq.QuoteIdentifier(c.name)+" "+kind)
	}
	return "CREATE TEMPORARY TABLE adopt_" + t.name + " (" + strings.Join(parts, ", ") + ") ON COMMIT DROP"
}

// stepEvery is the number of rows between two calls of Progress.
const stepEvery = 1000

// stage copies the rows of a load into the temporary table of its table.
func (m *move) stage(ctx context.Context, l load) (err error) {
	t := m.tables[l.table]
	t.loads = append(t.loads, l)
	names, copied := l.stored(), l.staged()
	copying, err := m.tx.PrepareContext(ctx, fmt.Sprintf("COPY %s (source, origin, key, digest, changes, refused, %s) FROM STDIN", t.stage(), strings.Join(copied, ", ")))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, copying.Close()) }()
	const before = 6
	values := make([]any, before+len(copied))
	n := int64(0)
	err = m.source.each(ctx, l, func(r *row) error {
		t.store(r, names)
		t.complete(r)
		t.checkTexts(r)
		values[0], values[1], values[4], values[5] = l.source, r.origin, arrayText(r.changes), arrayText(r.refused)
		if l.followed {
			values[2], values[3] = r.key, r.digest
		}
		for i, name := range copied {
			if v, ok := r.get(name); ok {
				values[before+i] = v
			} else {
				values[before+i] = nil
			}
		}
		if n++; n%stepEvery == 0 {
			m.step(stepEvery)
		}
		_, err := copying.ExecContext(ctx, values...)
		return err
	})
	if err != nil {
		return err
	}
	m.step(n % stepEvery)
	_, err = copying.ExecContext(ctx) // ends the COPY, and returns pending errors about rows
	return err
}

// withoutValue returns an error without PostgreSQL's message if it is one of PostgreSQL's: that of a value which a type does not have repeats it.
func withoutValue(err error) error {
	var e *pq.Error
	if !errors.As(err, &e) || postgres.Transient(err) {
		return err
	}
	return fmt.Errorf("SQLSTATE %s (%s)", e.Code, e.Code.Name())
}

// arrayText is an array in PostgreSQL's form: COPY takes no other.
func arrayText(of []string) string {
	if len(of) == 0 {
		return "{}"
	}
	v, _ := pq.StringArray(of).Value() // no error
	s, _ := v.(string)
	return s
}

// list reads the rows that do not become a row here.
func (m *move) list(ctx context.Context) error {
	for _, l := range m.source.lists {
		if err := m.listOne(ctx, l); err != nil {
			return fmt.Errorf("%s: %w", l.source, err)
		}
	}
	return nil
}

func (m *move) listOne(ctx context.Context, l list) error {
	return scan(ctx, m.source.tx, l.query, func(rows *sql.Rows) error {
		r := Row{Table: l.source, refused: l.refused}
		if err := rows.Scan(&r.ID, &r.Rule); err != nil {
			return err
		}
		m.rows = append(m.rows, r)
		return nil
	})
}
