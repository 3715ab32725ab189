package rewrite

import "reflect"

// basicText returns the text of a value whose underlying type is a string or a signed integer, such as an enumeration.
func basicText(v any) (string, bool) {
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
