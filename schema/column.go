package schema

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"entgo.io/ent"
	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/index"
)

// length is the maximum number of characters (not bytes) of a column. The column's type and the client's validator are made from it.
type length int

const (
	emailLength     length = 255
	hashLength      length = 255
	addressLength   length = 255
	nameLength      length = 100
	longNameLength  length = 200
	phoneLength     length = 20
	licenseLength   length = 50
	categoryLength  length = 50
	userAgentLength length = 512
)

func (n length) column() map[string]string { return column(fmt.Sprintf("varchar(%d)", n)) }

func (n length) check(s string) error {
	if utf8.RuneCountInString(s) > int(n) {
		return fmt.Errorf("longer than %d characters", n)
	}
	return nil
}

// column returns a PostgreSQL type for Ent's SchemaType.
func column(postgres string) map[string]string {
	return map[string]string{dialect.Postgres: postgres}
}

// login returns the edge from a person to their login, which is deleted with the person. foreignKey is the column of users that refers to
// the person.
func login(foreignKey string) ent.Edge {
	return edge.To("user", User.Type).
		Unique().
		StorageKey(edge.Symbol("users_" + foreignKey + "_fkey")).
		Annotations(entsql.OnDelete(entsql.Cascade))
}

// indexed returns an index of columns of table, named as PostgreSQL would name it.
func indexed(table string, columns ...string) ent.Index {
	return index.Fields(columns...).StorageKey(table + "_" + strings.Join(columns, "_") + "_idx")
}
