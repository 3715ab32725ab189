package lint

import (
	"context"

	"ariga.io/atlas/sql/migrate"
	"ariga.io/atlas/sql/schema"
	"ariga.io/atlas/sql/sqlcheck"
)

// analysis is the state of linting one new file.
type analysis struct {
	f        *file
	start    *catalog // before the file
	steps    []*step
	changes  []*sqlcheck.Change
	problems []problem
}

// step is one statement of the file, and its effect.
type step struct {
	*analysis
	stmt          *migrate.Stmt
	words         []word
	before, after *catalog
	work          work
}

func analyze(ctx context.Context, s *scratch, f *file) ([]problem, error) {
	start, err := readCatalog(ctx, s.conn)
	if err != nil {
		return nil, err
	}
	a := &analysis{f: f, start: start}
	first, err := inspect(ctx, s)
	if err != nil {
		return nil, err
	}
	realm, end := first, start
	err = s.run(ctx, f, func(stmt *migrate.Stmt) error {
		p := &step{analysis: a, stmt: stmt, words: words(stmt.Text), before: end, work: s.work}
		if p.after, err = readCatalog(ctx, s.conn); err != nil {
			return err
		}
		a.steps = append(a.steps, p)
		if !p.after.equal(p.before) { // Atlas's inspection is slow
			next, err := inspect(ctx, s)
			if err != nil {
				return err
			}
			diff, err := s.drv.RealmDiff(realm, next)
			if err != nil {
				return err
			}
			realm, end = next, p.after
			a.changes = append(a.changes, &sqlcheck.Change{Stmt: stmt, Changes: p.withoutRenames(diff)})
		}
		p.findTypeChanges()
		p.findBlocking()
		return p.findLostRows(ctx, s.conn)
	})
	if err != nil {
		return nil, err
	}
	a.findDroppedViews(end)
	a.findRenames(end)
	return a.problems, a.runAtlas(ctx, s, first, realm)
}

func inspect(ctx context.Context, s *scratch) (*schema.Realm, error) {
	return s.drv.InspectRealm(ctx, &schema.InspectRealmOption{Mode: schema.InspectSchemas | schema.InspectTables})
}

func (p *step) report(rule, code, text string) {
	p.problems = append(p.problems, problem{p.stmt, rule, code, text})
}

// populated reports whether the table may have rows: it existed before the file.
func (a *analysis) populated(table oid) bool { return a.start.relations[table].isTable() }

// rewritten reports whether the statement rewrote the data of a table or an index.
func (p *step) rewritten(id oid) bool {
	was, is := p.before.relations[id], p.after.relations[id]
	return was.data != 0 && is.data != 0 && was.data != is.data
}
