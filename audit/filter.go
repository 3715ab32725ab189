package audit

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/google/uuid"
)

// Filter says which lines are asked for: those that have all that is set.
type Filter struct {
	// Actor is who acted, as actor.Actor.String names them: "admin:" and an id, "system:" and a name.
	Actor string
	// ResourceType is a table, e.g. patients.
	ResourceType string
	ResourceID   uuid.UUID // uuid.Nil for any
	Action       string
	Since        time.Time // that moment and later
	Before       time.Time // earlier than that moment
	Outcome      Outcome
}

// Outcome is how an attempt ended.
type Outcome string

// The outcomes; the zero one is any.
const (
	Succeeded Outcome = "success"
	Failed    Outcome = "failure"
)

// OutcomeError says that a Filter's Outcome is none.
type OutcomeError struct{ Outcome Outcome }

func (e *OutcomeError) Error() string {
	return fmt.Sprintf("there is no outcome %q: it is %s or %s", string(e.Outcome), Succeeded, Failed)
}

// where is the filter in SQL, with its arguments.
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

// sum tells filters apart.
func (f Filter) sum() (out [8]byte, err error) {
	f.Since, f.Before = f.Since.UTC(), f.Before.UTC()
	b, err := json.Marshal(f)
	if err != nil {
		return out, fmt.Errorf("filter: %w", err)
	}
	s := sha256.Sum256(b)
	copy(out[:], s[:])
	return out, nil
}
