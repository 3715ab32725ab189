package auth

import (
	"slices"
	"testing"
)

func TestNamedArguments(t *testing.T) {
	t.Parallel()
	q := named("SELECT @b::text, @a, @b WHERE x = @a")
	if q.text != "SELECT $1::text, $2, $1 WHERE x = $2" {
		t.Error(q.text)
	}
	if got := q.args(map[string]any{"a": 1, "b": "two"}); !slices.Equal(got, []any{"two", 1}) {
		t.Error(got)
	}
	for name, values := range map[string]map[string]any{"missing": {"a": 1}, "another": {"a": 1, "c": 2}, "one more": {"a": 1, "b": 2, "c": 3}} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%s: no panic", name)
				}
			}()
			q.args(values)
		}()
	}
}
