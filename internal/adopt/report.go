package adopt

import (
	"cmp"
	"context"
	"database/sql"
	"fmt"
	"slices"
)

// Report says what a run moves, and what it does not. It has ids, and no name, address or clinical text.
type Report struct {
	Source     string    `json:"source"`
	Generation int       `json:"generation"`
	Snapshot   string    `json:"snapshot"` // the time of what is read, by the source's clock
	Tables     []Count   `json:"tables"`
	Changes    []Changed `json:"changes"`
	Refused    []Row     `json:"refused"`   // rows that do not move, once for each rule that they break
	NotKept    []Row     `json:"not_kept"`  // values that do not move, of rows that do; the rule says which
	Conflicts  []Row     `json:"conflicts"` // rows that are here, and were changed on both sides since or have another e-mail address
	Unread     []string  `json:"unread"`    // tables of the source that are not for this database
}

// Count is the number of rows of the source that would be in a table.
type Count struct {
	Table   string `json:"table"` // here
	Moves   int64  `json:"moves"` // without change, or with one
	Changed int64  `json:"moves_with_a_change"`
	Refused int64  `json:"refused"`
	Here    int64  `json:"here"`         // here already, and not changed by this
	Newer   int64  `json:"newer_there"`  // of these, changed in the source alone since they were moved
	Both    int64  `json:"changed_both"` // of these, changed on both sides
}

// Changed is the number of rows that move with one change.
type Changed struct {
	Table  string `json:"table"` // there
	Change string `json:"change"`
	Rows   int64  `json:"rows"`
}

// Row is a row of the source.
type Row struct {
	Table   string `json:"table"`
	ID      string `json:"id"`
	Rule    string `json:"rule"`
	refused bool
}

func (m *move) report(ctx context.Context) (Report, error) {
	r := Report{
		Source: m.cfg.Source, Generation: m.source.generation, Snapshot: m.source.snapshot, Unread: append([]string{}, m.source.unread...),
		Changes: []Changed{}, Refused: []Row{}, NotKept: []Row{}, Conflicts: []Row{},
	}
	for _, row := range m.rows {
		if row.refused {
			r.Refused = append(r.Refused, row)
		} else {
			r.NotKept = append(r.NotKept, row)
		}
	}
	for _, name := range order {
		t := m.tables[name]
		c := Count{Table: name}
		err := m.tx.QueryRowContext(ctx, fmt.Sprintf(`SELECT count(*) FILTER (WHERE %[1]s), count(*) FILTER (WHERE %[1]s AND changes <> '{}'),
			count(*) FILTER (WHERE %[3]s AND refused <> '{}'), count(*) FILTER (WHERE NOT %[3]s), count(*) FILTER (WHERE state = 'theirs'),
			count(*) FILTER (WHERE state = 'both') FROM %[2]s`, moves, t.stage(), considered)).Scan(&c.Moves, &c.Changed, &c.Refused, &c.Here, &c.Newer, &c.Both)
		if err != nil {
			return r, err
		}
		if len(t.loads) > 0 {
			r.Tables = append(r.Tables, c)
		}
		if err := m.changesOf(ctx, t, &r); err != nil {
			return r, err
		}
		for _, part := range []struct { // a call of unnest takes longer than all else about a row, and few rows have a change or a rule
			into  *[]Row
			query string
		}{
			{&r.Refused, "SELECT source, origin, rule FROM %s, unnest(refused) rule WHERE refused <> '{}' AND " + considered + " ORDER BY 1, 2, 3"},
			{&r.NotKept, "SELECT source, origin, rule FROM %s, unnest(changes) rule WHERE changes <> '{}' AND " + moves + " AND rule LIKE '%%: " + notKept + "%%' ORDER BY 1, 2, 3"},
			{&r.Conflicts, "SELECT source, origin, CASE state WHEN 'both' THEN 'changed on both sides' ELSE 'another e-mail address here' END FROM %s WHERE state IN ('both', 'other') ORDER BY 1, 2"},
		} {
			if err := m.rowsOf(ctx, fmt.Sprintf(part.query, t.stage()), part.into); err != nil {
				return r, err
			}
		}
	}
	return r, nil
}

func (m *move) changesOf(ctx context.Context, t *table, r *Report) error {
	return scan(ctx, m.tx, fmt.Sprintf("SELECT source, change, count(*) FROM %s, unnest(changes) change WHERE changes <> '{}' AND %s GROUP BY 1, 2 ORDER BY 1, 2", t.stage(), moves), func(rows *sql.Rows) error {
		var c Changed
		if err := rows.Scan(&c.Table, &c.Change, &c.Rows); err != nil {
			return err
		}
		r.Changes = append(r.Changes, c)
		return nil
	})
}

func (m *move) rowsOf(ctx context.Context, query string, into *[]Row) error {
	return scan(ctx, m.tx, query, func(rows *sql.Rows) error {
		var row Row
		if err := rows.Scan(&row.Table, &row.ID, &row.Rule); err != nil {
			return err
		}
		*into = append(*into, row)
		return nil
	})
}

// moving returns the number of rows that move.
func (r Report) moving() (n int64) {
	for _, c := range r.Tables {
		n += c.Moves
	}
	return n
}

// Rules returns the number of refused rows by table and rule, the most first.
func (r Report) Rules() []Changed {
	counts := map[[2]string]int64{}
	for _, row := range r.Refused {
		counts[[2]string{row.Table, row.Rule}]++
	}
	var all []Changed
	for k, n := range counts {
		all = append(all, Changed{k[0], k[1], n})
	}
	slices.SortFunc(all, func(a, b Changed) int {
		return cmp.Or(cmp.Compare(b.Rows, a.Rows), cmp.Compare(a.Table, b.Table), cmp.Compare(a.Change, b.Change))
	})
	return all
}
