package lint

import "fmt"

// findTypeChanges reports columns whose values were converted. A binary-compatible type, such as a
// longer varchar, cannot fail.
func (p *step) findTypeChanges() {
	for id, was := range p.before.columns {
		now, ok := p.after.columns[id]
		if !ok || was.typ == now.typ || p.start.columns[id].name == "" || !p.populated(id.table) || !p.rewritten(id.table) {
			continue
		}
		p.report(ruleDataDepend, "MF201", fmt.Sprintf("Changing column %q of %s from %s to %s can fail on existing values",
			now.name, p.after.title(id.table), was.typ, now.typ))
	}
}
