package lint

import (
	"context"
	"database/sql"
	"fmt"
	"strings"

	"github.com/lib/pq"
)

// findLostRows reports TRUNCATE and DELETE. In an empty database their only trace is the new
// relfilenode of truncated tables.
func (p *step) findLostRows(ctx context.Context, conn *sql.Conn) error {
	if len(p.words) == 0 || p.words[0].is("CREATE") {
		return nil // a function or a rule, which does not run it yet
	}
	lost, err := p.deleted(ctx, conn)
	if err != nil {
		return err
	}
	for title := range lost {
		p.report(ruleDestructive, "DS203", "Deleting rows of "+title)
	}
	lost, err = p.truncated(ctx, conn)
	if err != nil {
		return err
	}
	for title := range lost {
		p.report(ruleDestructive, "DS202", "Truncating "+title)
	}
	return nil
}

func (p *step) deleted(ctx context.Context, conn *sql.Conn) (map[string]bool, error) {
	lost := map[string]bool{}
	places := after(p.words, "DELETE", "FROM")
	if has(p.words, "THEN", "DELETE") {
		places = append(places, after(p.words, "MERGE", "INTO")...)
	}
	for _, i := range places {
		if err := p.addPopulated(ctx, conn, lost, names(p.words, i)[:1]); err != nil {
			return nil, err
		}
	}
	return lost, nil
}

func (p *step) truncates() bool {
	return len(p.words) > 0 && (p.words[0].is("TRUNCATE") || p.words[0].is("DO")) && has(p.words, "TRUNCATE")
}

func (p *step) truncated(ctx context.Context, conn *sql.Conn) (map[string]bool, error) {
	lost := map[string]bool{}
	if !p.truncates() {
		return lost, nil
	}
	for id := range p.start.relations { // CASCADE truncates more than the statement names
		if p.populated(id) && p.rewritten(id) {
			lost[p.after.title(id)] = true
		}
	}
	for _, i := range after(p.words, "TRUNCATE") {
		if err := p.addPopulated(ctx, conn, lost, names(p.words, i)); err != nil {
			return nil, err
		}
	}
	return lost, nil
}

// addPopulated adds the titles of those of the tables that may have rows.
func (p *step) addPopulated(ctx context.Context, conn *sql.Conn, lost map[string]bool, tables [][]string) error {
	const unknown = "a table that is known only at run time"
	for _, name := range tables {
		if len(name) == 0 {
			lost[unknown] = true
			continue
		}
		quoted := make([]string, len(name))
		for i := range name {
			quoted[i] = pq.QuoteIdentifier(name[i])
		}
		var id oid
		err := conn.QueryRowContext(ctx, "SELECT coalesce(to_regclass($1)::oid, 0)", strings.Join(quoted, ".")).Scan(&id)
		switch {
		case err != nil:
			return err
		case id == 0:
			lost[unknown] = true
		case p.populated(id):
			lost[p.after.title(id)] = true
		}
	}
	return nil
}

// findDroppedViews reports views that the file dropped and did not recreate with all columns. Inside of a transaction,
// other sessions do not see that a view is missing.
func (a *analysis) findDroppedViews(end *catalog) {
	for _, p := range a.steps {
		for id, view := range a.start.relations {
			if !view.isView() || p.before.relations[id].name == "" || p.after.relations[id].name != "" {
				continue
			}
			recreated, ok := end.find(a.start.schemas[view.schema], view.name, relation.isView)
			if !ok {
				p.report(ruleDestructive, "DS201", "Dropping view "+a.start.title(id))
				continue
			}
			has := end.columnNames(recreated)
			for name := range a.start.columnNames(id) {
				if !has[name] {
					p.report(ruleIncompatible, "BC201", fmt.Sprintf("View %s is recreated without column %q", a.start.title(id), name))
				}
			}
		}
	}
}
