package lint

import "fmt"

// findRenames finds what programs know under a name that is nobody's when the file has run. Objects
// keep their number, or a column its place, under every name.
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
	// A schema's new name is no new name of each table in it.
	if before.name == "" || after.name == "" || before.schema == after.schema && before.name == after.name {
		return
	}
	if is.name == "" || was.schema == is.schema && was.name == is.name {
		return
	}
	stays := func(r relation) bool { return r.isTable() || r.isView() }
	if _, ok := end.find(p.start.schemas[was.schema], was.name, stays); ok {
		return
	}
	p.report(ruleIncompatible, "BC101", fmt.Sprintf("Renaming %s to %s", p.start.title(id), end.title(id)))
}

// changedName says whether the statement gave another name to what has another one in the end. The
// name of what is not there is empty.
func (p *step) changedName(before, after, start, end string) bool {
	return before != "" && after != "" && before != after && end != "" && end != start
}
