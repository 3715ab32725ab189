package catalog

import "regexp"

const identifier = `(?:"(?:[^"]|"")+"|[a-zA-Z_][\w$]*)`

// onlyTable is the FROM of a query that reads one table or view, as PostgreSQL prints it: its name, and its alias where
// it has one.
var onlyTable = regexp.MustCompile(`(?m)^   FROM (?:ONLY )?(?:` + identifier + `\.)?(` + identifier + `)(?: (` + identifier + `))?;?$`)

// continued is how the FROM goes on where it names more than one.
var continued = regexp.MustCompile(`^\s+(?:(?:LEFT|RIGHT|FULL|CROSS|NATURAL|INNER) )*JOIN `)

// Unqualify takes the table's name from before the columns of a view that reads one table. PostgreSQL 15 prints it
// there, and 16 and newer do not.
func Unqualify(view string) string {
	all := onlyTable.FindAllStringSubmatchIndex(view, 2)
	if len(all) != 1 || continued.MatchString(view[all[0][1]:]) {
		return view
	}
	name := view[all[0][2]:all[0][3]]
	if all[0][4] >= 0 {
		name = view[all[0][4]:all[0][5]]
	}
	// A string stays as it is.
	prefix := regexp.MustCompile(`('[^']*')|(^|[^\w".$])` + regexp.QuoteMeta(name) + `\.`)
	return prefix.ReplaceAllString(view, "$1$2")
}
