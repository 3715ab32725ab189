package local

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"regexp"
)

// testSecrets matches what tests use in names, addresses, records and passwords, and hashes of passwords. No server may
// log it, however a statement fails.
var testSecrets = regexp.MustCompile(`(?i)m4rker|s3cret|[a-z0-9.]@[a-z0-9]+\.example\b|\$2[aby]\$[0-9]{2}\$`)

// LeakCheck returns a function that checks the servers' logs since the call of LeakCheck for personal data and secrets
// of tests. Its error has the line number, not the line.
func (s *Stack) LeakCheck() func() error {
	logs := []string{s.PostgresLog(), s.RedisLog()}
	begin := make([]int64, len(logs))
	for i, log := range logs {
		if info, err := os.Stat(log); err == nil {
			begin[i] = info.Size()
		}
	}
	return func() error {
		var errs []error
		for i, log := range logs {
			text, err := os.ReadFile(log)
			if err != nil {
				errs = append(errs, fmt.Errorf("the servers' logs: %w", err))
				continue
			}
			start := min(begin[i], int64(len(text)))
			if at := testSecrets.FindIndex(text[start:]); at != nil {
				line := bytes.Count(text[:int(start)+at[0]], []byte("\n")) + 1
				errs = append(errs, fmt.Errorf("%s:%d contains personal data or a secret", log, line))
			}
		}
		return errors.Join(errs...)
	}
}
