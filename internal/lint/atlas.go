package lint

import (
	"context"

	"ariga.io/atlas/sql/migrate"
	"ariga.io/atlas/sql/postgres"
	_ "ariga.io/atlas/sql/postgres/postgrescheck" // registers the analyzers
	"ariga.io/atlas/sql/schema"
	"ariga.io/atlas/sql/sqlcheck"
	"ariga.io/atlas/sql/sqlclient"
)

// runAtlas runs Atlas's own analyzers on the whole file.
func (a *analysis) runAtlas(ctx context.Context, s *scratch, from, to *schema.Realm) error {
	sum, err := s.drv.RealmDiff(from, to)
	if err != nil {
		return err
	}
	analyzers, err := sqlcheck.AnalyzerFor(postgres.DriverName, nil)
	if err != nil {
		return err
	}
	stmts := make(map[int]*migrate.Stmt, len(a.steps))
	for _, p := range a.steps {
		stmts[p.stmt.Pos] = p.stmt
	}
	f := &sqlcheck.File{File: a.f.LocalFile, Changes: a.changes, Sum: sum, From: from, To: to, Parser: parser{a.steps}}
	for _, analyzer := range analyzers {
		rule := analyzer.(sqlcheck.NamedAnalyzer).Name()
		reported := false
		err := analyzer.Analyze(ctx, &sqlcheck.Pass{
			File: f,
			Dev:  &sqlclient.Client{Name: postgres.DriverName, Driver: s.drv},
			Reporter: sqlcheck.ReportWriterFunc(func(r sqlcheck.Report) {
				reported = true
				for _, d := range r.Diagnostics {
					a.problems = append(a.problems, problem{stmts[d.Pos], rule, d.Code, d.Text})
				}
			}),
		})
		// An analyzer may also return its report as an error.
		if err != nil && !reported {
			return err
		}
	}
	return nil
}

// parser provides what Atlas's analyzers get from the parser of its CLI.
type parser struct{ steps []*step }

// ColumnFilledBefore reports whether the column has no NULL when the statement at pos sets NOT NULL:
// PostgreSQL did so without reading the rows, because of a validated constraint.
func (v parser) ColumnFilledBefore(_ []*migrate.Stmt, t *schema.Table, _ *schema.Column, pos int) (bool, error) {
	for _, p := range v.steps {
		if p.stmt.Pos == pos {
			id, ok := p.after.find(t.Schema.Name, t.Name, relation.isTable)
			return ok && !p.work.read[t.Name] && !p.rewritten(id), nil
		}
	}
	return false, nil
}

// withoutRenames removes from a difference, which has a renamed object as a dropped and an added one, the objects with
// the same OID. What the file itself created stays added, with its new name.
func (p *step) withoutRenames(changes schema.Changes) schema.Changes {
	var kept schema.Changes
	for _, change := range changes {
		switch c := change.(type) {
		case *schema.DropSchema:
			if id, ok := find(p.before.schemas, c.S.Name); ok && p.after.schemas[id] != "" {
				continue
			}
		case *schema.AddSchema:
			if id, ok := find(p.after.schemas, c.S.Name); ok && p.start.schemas[id] != "" {
				continue
			}
		case *schema.DropTable:
			if id, ok := p.before.find(c.T.Schema.Name, c.T.Name, relation.isTable); ok && p.after.relations[id].isTable() {
				continue
			}
		case *schema.AddTable:
			if id, ok := p.after.find(c.T.Schema.Name, c.T.Name, relation.isTable); ok && p.populated(id) {
				continue
			}
		case *schema.ModifyTable:
			change = &schema.ModifyTable{T: c.T, Changes: p.withoutRenamesOf(c)}
		}
		kept = append(kept, change)
	}
	return kept
}

func (p *step) withoutRenamesOf(m *schema.ModifyTable) schema.Changes {
	table, ok := p.after.find(m.T.Schema.Name, m.T.Name, relation.isTable)
	if !ok {
		return m.Changes
	}
	var kept schema.Changes
	for _, change := range m.Changes {
		same := false
		switch c := change.(type) {
		case *schema.DropColumn:
			id, ok := p.before.column(table, c.C.Name)
			same = ok && p.after.columns[id].name != ""
		case *schema.AddColumn:
			id, ok := p.after.column(table, c.C.Name)
			same = ok && p.start.columns[id].name != ""
		case *schema.DropForeignKey:
			id, ok := p.before.constraint(table, c.F.Symbol)
			same = ok && p.after.constraints[id].name != ""
		case *schema.AddForeignKey:
			id, ok := p.after.constraint(table, c.F.Symbol)
			same = ok && p.before.constraints[id].name != ""
		case *schema.DropIndex:
			id, ok := p.before.find(m.T.Schema.Name, c.I.Name, relation.isIndex)
			same = ok && p.after.relations[id].isIndex()
		case *schema.AddIndex:
			id, ok := p.after.find(m.T.Schema.Name, c.I.Name, relation.isIndex)
			same = ok && p.before.relations[id].isIndex()
		}
		if !same {
			kept = append(kept, change)
		}
	}
	return kept
}
