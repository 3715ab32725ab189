package adopt

import (
	"context"
	"fmt"
	"slices"
	"strings"
)

// batch is the number of rows of one INSERT: its foreign keys are checked at its end, from a list in the server's memory.
const batch = 20_000

// write inserts what the plan moves.
func (m *move) write(ctx context.Context, r Report) error {
	if r.moving() == 0 && m.state == nil {
		return nil
	}
	applied := applied
	if m.state != nil {
		applied = slices.Concat(applied, followedTriggers)
	}
	restore, err := m.disableTriggers(ctx, applied)
	if err != nil {
		return err
	}
	for _, c := range r.Tables {
		t := m.tables[c.Table]
		err := m.withoutIndexes(ctx, t, c.Moves, func() error {
			switch t.name {
			case "health_profiles":
				return m.insertProfiles(ctx, t)
			case "admin_audit_logs":
				return m.insertEntries(ctx, t)
			}
			return m.insert(ctx, t, t.columns, "")
		})
		if err != nil {
			return fmt.Errorf("move %s: %w", t.name, err)
		}
	}
	if m.state != nil {
		if r, err = m.bring(ctx); err != nil {
			return err
		}
	}
	if err := m.exec(ctx, restore...); err != nil {
		return fmt.Errorf("restore the triggers: %w", err)
	}
	if m.state == nil || r.moving() >= batch {
		if err := m.finish(ctx); err != nil {
			return err
		}
	}
	return m.record(ctx, r)
}

// generated are the columns that PostgreSQL sets.
var generated = []string{"version", "search_text"}

// value is the expression of a column of a staged row s as it is inserted.
func (c *column) value() string {
	switch {
	case c.name == "updated_at":
		return "coalesce(s.updated_at, s.created_at, now())"
	case c.form == "email":
		return "public.in_lower_case(s." + c.name + ")"
	case c.required && c.initial != "":
		return "coalesce(s." + c.name + ", " + c.initial + ")"
	}
	return "s." + c.name
}

// insert moves the rows of a table, in batches. join may add the columns of another temporary table.
func (m *move) insert(ctx context.Context, t *table, columns []*column, join string) error {
	var names, values []string
	for _, c := range columns {
		if slices.Contains(generated, c.name) {
			continue
		}
		value := c.value()
		if c.name == "updated_at" && m.state == nil { // of a move that is followed, the source's clock may be ahead
			value = "least(" + value + ", now())"
		}
		if join != "" && isText(c.name) {
			value = "x." + c.name
		}
		names, values = append(names, c.name), append(values, value)
	}
	var last int64
	if err := m.tx.QueryRowContext(ctx, "SELECT coalesce(max(n), 0) FROM "+t.stage()).Scan(&last); err != nil {
		return err
	}
	insert := fmt.Sprintf("INSERT INTO public.%s (%s) SELECT %s FROM %s s%s WHERE s.n > $1 AND s.n <= $2 AND s.%s",
		t.name, strings.Join(names, ", "), strings.Join(values, ", "), t.stage(), join, strings.Replace(moves, "refused", "s.refused", 1))
	if m.state != nil {
		insert += onConflict(names)
	}
	for from := int64(0); from < last; from += batch {
		if err := m.insertRows(ctx, t, insert, from, min(from+batch, last)); err != nil {
			return err
		}
		m.step(min(batch, last-from))
	}
	return nil
}

// finish merges the pending lists of the search indexes, and updates the planner's statistics.
func (m *move) finish(ctx context.Context) error {
	statements := []string{"ANALYZE public.record_keys"}
	for _, name := range order {
		statements = append(statements, "ANALYZE public."+name)
		if m.tables[name].column("search_text") != nil {
			statements = append(statements, "SELECT gin_clean_pending_list('public."+name+"_search_text_idx')")
		}
	}
	if err := m.exec(ctx, statements...); err != nil {
		return fmt.Errorf("the statistics: %w", err)
	}
	return nil
}
