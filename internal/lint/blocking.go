package lint

import "fmt"

// findBlocking finds work on a populated table that takes as long as the table is big, while others
// wait for the table.
func (p *step) findBlocking() {
	p.findIndexes()
	unexplained, explained := map[string]oid{}, map[string]bool{}
	for id, r := range p.after.relations {
		switch {
		case !r.isTable():
		case !p.populated(id):
			explained[r.name] = true
		case !p.rewritten(id):
			if p.findReads(id) {
				unexplained[r.name] = id
			} else if p.work.read[r.name] {
				explained[r.name] = true
			}
		case !p.truncates():
			p.report(ruleBlocking, "BL108", fmt.Sprintf("Table %s is written anew while nobody can read it; add a new column or table, fill it in parts, and switch over",
				p.after.title(id)))
		}
	}
	for name, id := range unexplained {
		// PostgreSQL does not say in which schema the table is that it read.
		if !explained[name] {
			p.report(ruleBlocking, "BL109", fmt.Sprintf("Table %s is read as a whole while it is locked", p.after.title(id)))
		}
	}
}

func (p *step) findIndexes() {
	known := map[oid]bool{}
	for _, r := range p.before.relations {
		known[r.data] = true
	}
	concurrently := has(p.words, "CONCURRENTLY")
	for id, r := range p.after.relations {
		// A type change may give an index a new number over the same data.
		if !r.isIndex() || known[r.data] || concurrently || !p.populated(r.table) || p.rewritten(r.table) {
			continue
		}
		table := p.after.title(r.table)
		_, rebuilt := p.before.find(p.before.schemas[r.schema], r.name, relation.isIndex)
		switch {
		case rebuilt || p.before.relations[id].isIndex():
			p.report(ruleBlocking, "BL102", fmt.Sprintf("Index %q of %s is built anew while writers wait; use REINDEX CONCURRENTLY, or a new index", r.name, table))
		case r.backs:
			p.report(ruleBlocking, "BL104", fmt.Sprintf("Constraint %q of %s builds its index while everybody waits; make the index CONCURRENTLY, then ADD CONSTRAINT … USING INDEX", r.name, table))
		default:
			p.report(ruleBlocking, "BL101", fmt.Sprintf("Index %q of %s is built while writers wait; use CREATE INDEX CONCURRENTLY in a file of its own that says `-- atlas:txmode none`", r.name, table))
		}
	}
	if concurrently || !has(p.words, "DROP", "INDEX") {
		return
	}
	for id, r := range p.start.relations {
		if r.isIndex() && p.before.relations[id].isIndex() && !p.after.relations[id].isIndex() && p.populated(r.table) && p.after.relations[r.table].isTable() {
			p.report(ruleBlocking, "BL103", fmt.Sprintf("Dropping index %q waits for all that use %s while others wait for it; use DROP INDEX CONCURRENTLY in a file of its own that says `-- atlas:txmode none`",
				r.name, p.after.title(r.table)))
		}
	}
}

// findReads looks for why PostgreSQL read a whole table to check its rows, and says whether it did so
// for no reason that is found.
func (p *step) findReads(table oid) bool {
	read := p.work.read[p.after.relations[table].name]
	remade, known := false, false
	for id, k := range p.after.constraints {
		switch {
		case k.table != table, k.kind == "c" && !read, k.kind == "f" && !p.work.keys[k.name], k.kind != "c" && k.kind != "f":
		case p.remade(id, k):
			remade = true
		case p.findConstraint(id, k):
			known = known || k.kind == "c"
		}
	}
	if read && p.findNotNull(table) {
		known = true
	}
	return remade || read && !known
}

// findConstraint looks at a constraint that PostgreSQL held against every row, and says whether the
// statement was about it.
func (p *step) findConstraint(id oid, k constraint) bool {
	was, old := p.before.constraints[id]
	_, older := p.start.constraints[id]
	switch {
	case !k.checked:
		return false
	case !old:
		p.report(ruleBlocking, "BL105", fmt.Sprintf("Constraint %q holds %s locked while every row is checked; add it NOT VALID, and VALIDATE it in a later file",
			k.name, p.after.title(k.table)))
		return true
	case was.checked:
		return false
	case p.f.inTx && !older:
		p.report(ruleBlocking, "BL106", fmt.Sprintf("Constraint %q is validated under the lock on %s that adding it took; VALIDATE it in a later file",
			k.name, p.after.title(k.table)))
	}
	return true
}

// findNotNull looks at columns that became NOT NULL, and says whether there are any.
func (p *step) findNotNull(table oid) bool {
	any := false
	for id, is := range p.after.columns {
		was, old := p.before.columns[id]
		if id.table != table || !is.required || was.required {
			continue
		}
		any = true
		if old { // a new one fails on any row, which is Atlas's MF103
			p.report(ruleBlocking, "BL107", fmt.Sprintf("NOT NULL on %q holds %s locked while every row is checked; add CHECK (%s IS NOT NULL) NOT VALID, VALIDATE it in a later file, then SET NOT NULL",
				is.name, p.after.title(table), is.name))
		}
	}
	return any
}

// remade says whether a type change made the constraint again. Its own table may be another than that
// of the column, when it is a foreign key.
func (p *step) remade(id oid, k constraint) bool {
	if _, old := p.before.constraints[id]; old {
		return false
	}
	if _, same := p.before.constraint(k.table, k.name); !same {
		return false
	}
	for column, was := range p.before.columns {
		if is, ok := p.after.columns[column]; ok && is.typ != was.typ {
			return true
		}
	}
	return false
}
