package audit

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/google/uuid"
)

// Filter selects the entries that match all its set fields.
type Filter struct {
	// Actor is in the form of actor.Actor.String: "admin:" and an ID, "system:" and a name.
	Actor string
	// ResourceType is a table, e.g. patients.
	ResourceType string
	ResourceID   uuid.UUID // uuid.Nil for any
	Action       string
	Since        time.Time // inclusive
	Before       time.Time // exclusive
	Outcome      Outcome
}

// Outcome is the outcome of an attempt.
type Outcome string

// The outcomes; the zero value matches any.
const (
	Succeeded Outcome = "success"
	Failed    Outcome = "failure"
)

// OutcomeError reports an unknown Outcome in a Filter.
type OutcomeError struct{ Outcome Outcome }

func (e *OutcomeError) Error() string {
	return fmt.Sprintf("unknown outcome %q; use %s or %s", string(e.Outcome), Succeeded, Failed)
}

// where returns the filter as an SQL condition with its arguments.
func (f Filter) where() (string, []any, error) {
	var parts []string
	var args []any
	add := func(condition string, arg any) {
		args = append(args, arg)
		parts = append(parts, fmt.Sprintf(condition, len(args)))
	}
	if f.Actor != "" {
		add("chain = $%d", f.Actor)
	}
	if f.ResourceType != "" {
		add("resource_type = $%d", f.ResourceType)
	}
	if f.ResourceID != uuid.Nil {
		add("resource_id = $%d", f.ResourceID)
	}
	if f.Action != "" {
		add("action = $%d", f.Action)
	}
	if !f.Since.IsZero() {
		add("created_at >= $%d", f.Since)
	}
	if !f.Before.IsZero() {
		add("created_at < $%d", f.Before)
	}
	switch f.Outcome {
	case "":
	case Succeeded, Failed:
		add("success = $%d", f.Outcome == Succeeded)
	default:
		return "", nil, &OutcomeError{f.Outcome}
	}
	if len(parts) == 0 {
		return "true", nil, nil
	}
	return strings.Join(parts, " AND "), args, nil
}

// digest identifies the filter in cursors.
func (f Filter) digest() (out [8]byte, err error) {
	f.Since, f.Before = f.Since.UTC(), f.Before.UTC()
	b, err := json.Marshal(f)
	if err != nil {
		return out, fmt.Errorf("filter: %w", err)
	}
	s := sha256.Sum256(b)
	copy(out[:], s[:])
	return out, nil
}
