package catalog

import "regexp"

const identifier = `(?:"(?:[^"]|"")+"|[a-zA-Z_][\w$]*)`

// onlyTable matches the FROM clause of a query of one table or view, as PostgreSQL prints it: its name, and its alias if
// any.
var onlyTable = regexp.MustCompile(`(?m)^   FROM (?:ONLY )?(?:` + identifier + `\.)?(` + identifier + `)(?: (` + identifier + `))?;?$`)

// continued matches the continuation of a FROM clause with several tables.
var continued = regexp.MustCompile(`^\s+(?:(?:LEFT|RIGHT|FULL|CROSS|NATURAL|INNER) )*JOIN `)

// Unqualify removes the table's name before the columns of a view of one table. PostgreSQL 15 prints it; 16 and newer
// do not.
func Unqualify(view string) string {
	all := onlyTable.FindAllStringSubmatchIndex(view, 2)
	if len(all) != 1 || continued.MatchString(view[all[0][1]:]) {
		return view
	}
	name := view[all[0][2]:all[0][3]]
	if all[0][4] >= 0 {
		name = view[all[0][4]:all[0][5]]
	}
	// Strings are not changed.
	prefix := regexp.MustCompile(`('[^']*')|(^|[^\w".$])` + regexp.QuoteMeta(name) + `\.`)
	return prefix.ReplaceAllString(view, "$1$2")
}
