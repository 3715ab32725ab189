package migrate

import (
	"strings"
	"testing"
)

// TestServerProblem: the one-line error states what is required.
func TestServerProblem(t *testing.T) {
	t.Parallel()
	for want, err := range map[string]error{
		"15 or newer": serverProblem(14, "UTF8", true), "ENCODING 'UTF8'": serverProblem(15, "EUC_JP", true), "without ICU": serverProblem(15, "UTF8", false),
	} {
		if err == nil || !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "\n") {
			t.Errorf("got %v; want %s", err, want)
		}
	}
	if err := serverProblem(oldest, "UTF8", true); err != nil {
		t.Error(err)
	}
}
