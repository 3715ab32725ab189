package lint

import "fmt"

// findBlocking reports work that is proportional to the size of a populated table and blocks other
// sessions.
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
			p.report(ruleBlocking, "BL108", fmt.Sprintf("Table %s is rewritten under a lock that blocks reads; add a new column or table, fill it in batches, and switch over",
				p.after.title(id)))
		}
	}
	for name, id := range unexplained {
		// PostgreSQL's message has no schema for the table that it read.
		if !explained[name] {
			p.report(ruleBlocking, "BL109", fmt.Sprintf("Table %s is scanned while it is locked", p.after.title(id)))
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
		// A type change may give an index a new OID with the same data.
		if !r.isIndex() || known[r.data] || concurrently || !p.populated(r.table) || p.rewritten(r.table) {
			continue
		}
		table := p.after.title(r.table)
		_, rebuilt := p.before.find(p.before.schemas[r.schema], r.name, relation.isIndex)
		switch {
		case rebuilt || p.before.relations[id].isIndex():
			p.report(ruleBlocking, "BL102", fmt.Sprintf("Index %q of %s is rebuilt while writers wait; use REINDEX CONCURRENTLY, or a new index", r.name, table))
		case r.backs:
			p.report(ruleBlocking, "BL104", fmt.Sprintf("Constraint %q of %s builds its index while readers and writers wait; create the index CONCURRENTLY, then ADD CONSTRAINT … USING INDEX", r.name, table))
		default:
			p.report(ruleBlocking, "BL101", fmt.Sprintf("Index %q of %s is built while writers wait; use CREATE INDEX CONCURRENTLY in a separate file with `-- atlas:txmode none`", r.name, table))
		}
	}
	if concurrently || !has(p.words, "DROP", "INDEX") {
		return
	}
	for id, r := range p.start.relations {
		if r.isIndex() && p.before.relations[id].isIndex() && !p.after.relations[id].isIndex() && p.populated(r.table) && p.after.relations[r.table].isTable() {
			p.report(ruleBlocking, "BL103", fmt.Sprintf("Dropping index %q waits for all transactions that use %s, and blocks new ones; use DROP INDEX CONCURRENTLY in a separate file with `-- atlas:txmode none`",
				r.name, p.after.title(r.table)))
		}
	}
}

// findReads reports why PostgreSQL scanned a table to check its rows. It returns whether there was a
// scan for another reason.
func (p *step) findReads(table oid) bool {
	read := p.work.read[p.after.relations[table].name]
	recreated, explained := false, false
	for id, k := range p.after.constraints {
		switch {
		case k.table != table, k.kind == "c" && !read, k.kind == "f" && !p.work.keys[k.name], k.kind != "c" && k.kind != "f":
		case p.recreated(id, k):
			recreated = true
		case p.findConstraint(id, k):
			explained = explained || k.kind == "c"
		}
	}
	if read && p.findNotNull(table) {
		explained = true
	}
	return recreated || read && !explained
}

// findConstraint reports a constraint that was checked against every row. It returns whether the
// statement added or validated the constraint.
func (p *step) findConstraint(id oid, k constraint) bool {
	was, old := p.before.constraints[id]
	_, older := p.start.constraints[id]
	switch {
	case !k.checked:
		return false
	case !old:
		p.report(ruleBlocking, "BL105", fmt.Sprintf("Constraint %q keeps %s locked while every row is checked; add it NOT VALID, and VALIDATE it in a later file",
			k.name, p.after.title(k.table)))
		return true
	case was.checked:
		return false
	case p.f.inTx && !older:
		p.report(ruleBlocking, "BL106", fmt.Sprintf("Constraint %q is validated while %s is still locked from adding it; VALIDATE it in a later file",
			k.name, p.after.title(k.table)))
	}
	return true
}

// findNotNull reports columns that became NOT NULL, and returns whether there are any.
func (p *step) findNotNull(table oid) bool {
	any := false
	for id, now := range p.after.columns {
		was, old := p.before.columns[id]
		if id.table != table || !now.required || was.required {
			continue
		}
		any = true
		if old { // for a new column, Atlas reports MF103
			p.report(ruleBlocking, "BL107", fmt.Sprintf("NOT NULL on %q keeps %s locked while every row is checked; add CHECK (%s IS NOT NULL) NOT VALID, VALIDATE it in a later file, then SET NOT NULL",
				now.name, p.after.title(table), now.name))
		}
	}
	return any
}

// recreated reports whether a type change recreated the constraint. A foreign key may belong to another table than the
// column.
func (p *step) recreated(id oid, k constraint) bool {
	if _, old := p.before.constraints[id]; old {
		return false
	}
	if _, same := p.before.constraint(k.table, k.name); !same {
		return false
	}
	for column, was := range p.before.columns {
		if now, ok := p.after.columns[column]; ok && now.typ != was.typ {
			return true
		}
	}
	return false
}
