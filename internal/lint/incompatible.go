package lint

import "fmt"

// findRenames reports objects that programs use under a name that does not exist after the file.
// Objects keep their OID, and columns their number, under every name.
func (a *analysis) findRenames(end *catalog) {
	for _, p := range a.steps {
		for id, was := range a.start.schemas {
			if p.changedName(p.before.schemas[id], p.after.schemas[id], was, end.schemas[id]) {
				p.report(ruleIncompatible, "BC101", fmt.Sprintf("Renaming schema %q to %q", was, end.schemas[id]))
			}
		}
		for id, was := range a.start.relations {
			if was.isTable() || was.isView() {
				p.findRename(id, end)
			}
		}
		for id, was := range a.start.columns {
			if p.changedName(p.before.columns[id].name, p.after.columns[id].name, was.name, end.columns[id].name) &&
				!end.columnNames(id.table)[was.name] {
				p.report(ruleIncompatible, "BC102", fmt.Sprintf("Renaming column %q of %s to %q", was.name, a.start.title(id.table), end.columns[id].name))
			}
		}
	}
}

func (p *step) findRename(id oid, end *catalog) {
	was, is := p.start.relations[id], end.relations[id]
	before, after := p.before.relations[id], p.after.relations[id]
	// A renamed schema does not count as a rename of its tables.
	if before.name == "" || after.name == "" || before.schema == after.schema && before.name == after.name {
		return
	}
	if is.name == "" || was.schema == is.schema && was.name == is.name {
		return
	}
	isUsed := func(r relation) bool { return r.isTable() || r.isView() }
	if _, ok := end.find(p.start.schemas[was.schema], was.name, isUsed); ok {
		return
	}
	p.report(ruleIncompatible, "BC101", fmt.Sprintf("Renaming %s to %s", p.start.title(id), end.title(id)))
}

// changedName reports whether the statement renamed an object that has another name than before when
// the file ends. The name of an object that does not exist is empty.
func (p *step) changedName(before, after, start, end string) bool {
	return before != "" && after != "" && before != after && end != "" && end != start
}
