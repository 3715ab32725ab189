package lint

import "fmt"

// findTypeChanges finds columns whose values PostgreSQL had to convert. A type that reads the same
// bytes, such as a longer varchar, cannot fail.
func (p *step) findTypeChanges() {
	for id, was := range p.before.columns {
		is, ok := p.after.columns[id]
		if !ok || was.typ == is.typ || p.start.columns[id].name == "" || !p.populated(id.table) || !p.rewritten(id.table) {
			continue
		}
		p.report(ruleDataDepend, "MF201", fmt.Sprintf("Changing column %q of %s from %s to %s might fail on values that are there",
			is.name, p.after.title(id.table), was.typ, is.typ))
	}
}
