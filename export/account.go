package export

import (
	"context"
	"database/sql"
	"strconv"
	"time"

	"github.com/google/uuid"
)

// column is a column and its value: a string, time.Time, bool, int64, or nil.
type column struct {
	name  string
	value any
}

// row writes values of a table that have no place in another resource, as a parameter named like the table with a part for each column.
func (x *exporter) row(table string, id uuid.UUID, columns []column) {
	row := parameter{Name: table}
	for _, c := range columns {
		part := parameter{Name: c.name}
		switch v := c.value.(type) {
		case nil:
			continue
		case time.Time:
			at := instant(v)
			part.ValueInstant = &at
		case bool:
			part.ValueBoolean = &v
		case int64:
			part.ValueInteger = &v
		case []byte:
			value := string(v)
			part.ValueString = &value
		case string:
			part.ValueString = &v
		}
		row.Part = append(row.Part, part)
	}
	x.add(parameters{newResource("Parameters", id), []parameter{row}})
}

// accounts writes the login, its sessions, and the tokens sent to it by e-mail.
func (x *exporter) accounts(ctx context.Context) error {
	for _, table := range []string{"users", "sessions", "account_tokens"} {
		var columns []column
		var into []any
		err := x.rows(ctx, table, "SELECT * FROM exported_"+table+"($1)", func(rows *sql.Rows) error {
			if columns == nil {
				names, err := rows.Columns()
				if err != nil {
					return err
				}
				columns, into = make([]column, len(names)), make([]any, len(names))
				for i := range names {
					columns[i].name, into[i] = names[i], &columns[i].value
				}
			}
			if err := rows.Scan(into...); err != nil {
				return err
			}
			id, err := uuid.ParseBytes(columns[0].value.([]byte)) //nolint:forcetypeassert // the functions return the id first, as text
			if err != nil {
				return err
			}
			x.row(table, id, columns)
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// text is the value of an optional column.
func text[T ~string](p *T) any {
	if p == nil {
		return nil
	}
	return string(*p)
}

func decimal(n int64) string { return strconv.FormatInt(n, 10) }
