package local

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"regexp"
)

// secretive is what tests put into names, addresses, records and passwords, and hashes of passwords: what no server
// may write into its log, however a statement fails.
var secretive = regexp.MustCompile(`(?i)m4rker|s3cret|[a-z0-9.]@[a-z0-9]+\.example\b|\$2[aby]\$[0-9]{2}\$`)

// Logged returns what says whether the servers' logs hold, since Logged was called, anything that tests marked as a
// person's. The error names the line, and does not repeat it.
func (s *Stack) Logged() func() error {
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
			if at := secretive.FindIndex(text[start:]); at != nil {
				line := bytes.Count(text[:int(start)+at[0]], []byte("\n")) + 1
				errs = append(errs, fmt.Errorf("%s:%d holds what is a person's or secret", log, line))
			}
		}
		return errors.Join(errs...)
	}
}
