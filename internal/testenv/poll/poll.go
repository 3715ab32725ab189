// Package poll waits for what a test has provoked.
package poll

import (
	"testing"
	"time"
)

// pause is between two checks.
const pause = 2 * time.Millisecond

// Until calls check until it returns nil. It fails the test with the last error if a check that began after limit
// returns one: a check that a busy machine delays beyond the limit is not the last one. A limit that is no promise of
// the product should be long, since it is waited for by a failing test only.
func Until(t testing.TB, limit time.Duration, check func() error) {
	t.Helper()
	tick := time.NewTicker(pause)
	defer tick.Stop()
	for began := time.Now(); ; <-tick.C {
		late := time.Since(began) >= limit
		err := check()
		if err == nil {
			return
		}
		if late {
			t.Fatalf("after %s: %v", limit, err)
		}
	}
}

// UntilTrue is Until for a condition. what names it.
func UntilTrue(t testing.TB, limit time.Duration, what string, holds func() bool) {
	t.Helper()
	Until(t, limit, func() error {
		if !holds() {
			return notYet(what)
		}
		return nil
	})
}

type notYet string

func (n notYet) Error() string { return "not true: " + string(n) }
