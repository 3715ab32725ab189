package rewrite

import "reflect"

// text is a value of a type with a basic kind under it, as enumerations are.
func text(v any) (string, bool) {
	r := reflect.ValueOf(v)
	switch {
	case !r.IsValid():
		return "", false
	case r.Kind() == reflect.String:
		return r.String(), true
	case r.CanInt():
		return element(r.Int())
	}
	return "", false
}
