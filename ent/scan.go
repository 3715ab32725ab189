// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

import "entgo.io/ent/dialect/sql"

// sameValues returns scan with the values of its first call in each call. Rows are copied from them before the next is scanned; a
// column that is no field is kept by its row, so it gets a value of its own.
func sameValues(scan func(columns []string) ([]any, error)) func([]string) ([]any, error) {
	var values []any
	var others []int
	return func(columns []string) (_ []any, err error) {
		if values == nil {
			if values, err = scan(columns); err != nil {
				return nil, err
			}
			for i, v := range values {
				if _, ok := v.(*sql.UnknownType); ok {
					others = append(others, i)
				}
			}
		}
		for _, i := range others {
			values[i] = new(sql.UnknownType) // Ent replaces it
		}
		return values, nil
	}
}
