package catalog

import "testing"

func TestFlatten(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"WHEN ((((a IS NOT NULL) OR (b)) OR (c)))": "WHEN (((a IS NOT NULL) OR (b) OR (c)))",
		"((a) AND (((b) OR (c)) OR (d)))":          "((a) AND ((b) OR (c) OR (d)))",
		"((a) OR ((b) AND (c)))":                   "((a) OR ((b) AND (c)))",
		"((a) OR (b)) AND (c)":                     "((a) OR (b)) AND (c)",
		"f((a) OR (b)) OR (c)":                     "f((a) OR (b)) OR (c)",
		"(NOT ((a) OR (b))) OR (c)":                "(NOT ((a) OR (b))) OR (c)",
		"(x = '((a) OR (b)) OR (') OR (c)":         "(x = '((a) OR (b)) OR (') OR (c)",
		"(((a) OR (b)) OR ((c) OR (d)))":           "((a) OR (b) OR (c) OR (d))",
		"EXECUTE FUNCTION f()":                     "EXECUTE FUNCTION f()",
		"an unclosed ( one":                        "an unclosed ( one)",
	} {
		if got := flatten(text); got != want {
			t.Errorf("%s: got %s; want %s", text, got, want)
		}
	}
}
