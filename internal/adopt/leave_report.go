package adopt

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/lib/pq"
)

// departure counts what leaves, what changes, and what stays.
func (l *leaving) departure(ctx context.Context) (d Departure, err error) {
	d = Departure{Target: l.cfg.Target, Tables: []Departed{}, Changes: []Changed{}, Lost: []Changed{}}
	if err := l.from.tx.QueryRowContext(ctx, "SELECT now()::text").Scan(&d.Snapshot); err != nil {
		return d, err
	}
	var names []string
	for _, p := range leaves {
		names = append(names, p.table)
		if err := l.count(ctx, p, &d); err != nil {
			return d, fmt.Errorf("%s: %w", p.table, err)
		}
	}
	// The other tables are read from the catalog, so that none is missing.
	var others []string
	if err := l.from.tx.QueryRowContext(ctx, `SELECT coalesce(array_agg(relname ORDER BY relname), '{}') FROM pg_class
		WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition AND relname <> ALL ($1)`, pq.Array(names)).Scan(pq.Array(&others)); err != nil {
		return d, err
	}
	for _, name := range others {
		c := Changed{Table: name, Change: "there is no such table there"}
		if err := l.from.tx.QueryRowContext(ctx, "SELECT count(*) FROM public."+pq.QuoteIdentifier(name)).Scan(&c.Rows); err != nil {
			return d, fmt.Errorf("%s: %w", name, err)
		}
		if c.Rows > 0 {
			d.Lost = append(d.Lost, c)
		}
	}
	return d, nil
}

// count counts the rows of a table in one scan.
func (l *leaving) count(ctx context.Context, p part, d *Departure) error {
	leaving := p.only
	if leaving == "" {
		leaving = "true"
	}
	fields := []string{"count(*)", "count(*) FILTER (WHERE " + leaving + ")"}
	for _, c := range slices.Concat(p.changes, p.lost) {
		fields = append(fields, "count(*) FILTER (WHERE "+leaving+" AND ("+c[0]+"))")
	}
	for _, c := range p.kept {
		fields = append(fields, "count(*) FILTER (WHERE "+c[0]+")")
	}
	counts := make([]int64, len(fields))
	into := make([]any, len(fields))
	for i := range counts {
		into[i] = &counts[i]
	}
	if err := l.from.tx.QueryRowContext(ctx, "SELECT "+strings.Join(fields, ", ")+" FROM "+p.from).Scan(into...); err != nil {
		return err
	}
	d.Tables = append(d.Tables, Departed{Table: p.table, Here: counts[0], Leaves: counts[1]})
	l.total += counts[1]
	rest := counts[2:]
	for _, g := range []struct {
		of   [][2]string
		into *[]Changed
	}{{p.changes, &d.Changes}, {p.lost, &d.Lost}, {p.kept, &d.Lost}} {
		for i, c := range g.of {
			if rest[i] > 0 {
				*g.into = append(*g.into, Changed{p.table, c[1], rest[i]})
			}
		}
		rest = rest[len(g.of):]
	}
	return nil
}
