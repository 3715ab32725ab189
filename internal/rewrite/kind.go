package rewrite

import "reflect"

// text is a value of a type with a basic kind under it, as enumerations are.
func text(v any) (string, bool) {
	switch r := reflect.ValueOf(v); r.Kind() {
	case reflect.String:
		return r.String(), true
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return element(r.Int())
	case reflect.Bool:
		return element(r.Bool())
	}
	return "", false
}
