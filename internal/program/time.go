package program

import (
	"fmt"
	"time"
)

// postgresTime is the format of a time in UTC in PostgreSQL's output and in pgBackRest's options.
const postgresTime = "2006-01-02 15:04:05Z07"

// Time parses the value of a flag: a date, which begins at midnight in UTC, a time in RFC 3339 or in PostgreSQL's format, or a duration, for
// that long ago. It is the zero time for an empty value.
func Time(flag, text string) (time.Time, error) {
	if text == "" {
		return time.Time{}, nil
	}
	if ago, err := time.ParseDuration(text); err == nil && ago >= 0 {
		return time.Now().Add(-ago), nil
	}
	for _, layout := range []string{time.DateOnly, time.RFC3339, postgresTime} {
		if t, err := time.Parse(layout, text); err == nil {
			return t, nil
		}
	}
	return time.Time{}, fmt.Errorf("-%s %q is not a time such as 2026-11-25 (in UTC), 2026-11-25T08:00:00Z, or 24h", flag, text)
}
