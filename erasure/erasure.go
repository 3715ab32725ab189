package erasure

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/ent"
)

// Rules of an erasure, in the Rule of errors.
const (
	RuleUnknown      = "erasures_patient"       // no such patient
	RuleErased       = "erasures_erased"        // the patient is erased already
	RuleHold         = "erasures_hold"          // the patient is on legal hold
	RuleReason       = "erasures_reason"        // the request has no reason
	RulePending      = "erasures_pending"       // an admin has requested it within the last day
	RuleNotRequested = "erasures_not_requested" // no admin has requested it
	RuleExpired      = "erasures_expired"       // the request is older than a day
	RuleSameAdmin    = "erasures_same_admin"    // the confirming admin is the requesting one
	RuleRequester    = "erasures_requester"     // the requesting admin is not active any more
)

const badReason = "the reason must be one line of text, of at most 512 characters"

// reasons say why a rule refuses a change.
var reasons = map[string]string{
	RuleUnknown:                    "there is no such patient",
	"legal_holds_patient":          "there is no such patient",
	RuleErased:                     "the patient is erased already",
	"legal_holds_erased":           "the patient is erased",
	RuleReason:                     "the reason is missing",
	"erasures_reason_check":        badReason,
	"legal_holds_reason_check":     badReason,
	"string_data_right_truncation": badReason, // no other argument is a text
	RulePending:                    "an admin has requested it within the last day: another admin confirms it",
	RuleNotRequested:               "no admin has requested the erasure of the patient",
	RuleExpired:                    "the request is older than a day: request the erasure again",
	RuleSameAdmin:                  "another admin than the one who requested it must confirm it",
	RuleRequester:                  "the admin who requested it is not active any more",
	"erasures_admin":               "the actor is not an active admin",
	"legal_holds_admin":            "the actor is not an active admin",
	"legal_holds_held":             "the patient is on legal hold already",
	"legal_holds_none":             "the patient is not on legal hold",
	"erasures_isolation":           "the transaction's isolation level must be READ COMMITTED",
	"legal_holds_isolation":        "the transaction's isolation level must be READ COMMITTED",
}

// refusal is the error of a rule with a sentence for a reader, who cannot know a constraint's name.
type refusal struct {
	reason string
	err    error
}

func (e *refusal) Error() string { return e.reason }

func (e *refusal) Unwrap() error { return e.err }

// explained adds the reason to the error of a rule.
func explained(err error) error {
	rule := ""
	var broken *database.RuleError
	var denied *database.PermissionError
	switch {
	case errors.As(err, &broken):
		rule = broken.Rule
	case errors.As(err, &denied):
		rule = denied.Rule
	}
	if reason, ok := reasons[rule]; ok {
		return &refusal{reason, err}
	}
	return err
}

// HeldError reports that a patient is on legal hold. It wraps the error of the rule, if a call was refused.
type HeldError struct {
	Reason string // not in the error's text
	Since  time.Time
	By     uuid.UUID // the admin who placed it
	err    error
}

func (e *HeldError) Error() string {
	return "the patient is on legal hold since " + e.Since.UTC().Format(time.DateOnly)
}

func (e *HeldError) Unwrap() error { return e.err }

// Request requests the erasure of a patient for the acting admin, with a reason of one line, of 512 characters at most,
// and returns the request's ID. The request has no effect unless another admin confirms it within a day.
func Request(ctx context.Context, db *database.DB, patient uuid.UUID, reason string) (uuid.UUID, error) {
	return call(ctx, db, patient, "request an erasure", "SELECT request_erasure($1, $2)", patient, reason)
}

// Confirm executes the erasure of a patient that another admin has requested, and returns the request's ID.
func Confirm(ctx context.Context, db *database.DB, patient uuid.UUID) (uuid.UUID, error) {
	return call(ctx, db, patient, "confirm an erasure", "SELECT confirm_erasure($1)", patient)
}

// Place places a legal hold on a patient, with a reason of one line, of 512 characters at most, and returns its ID. A
// patient has at most one hold at a time: the rule is legal_holds_held.
func Place(ctx context.Context, db *database.DB, patient uuid.UUID, reason string) (uuid.UUID, error) {
	return call(ctx, db, patient, "place a legal hold", "SELECT place_hold($1, $2)", patient, reason)
}

// Release releases the legal hold on a patient, and returns its ID. If there is none, the rule is legal_holds_none.
func Release(ctx context.Context, db *database.DB, patient uuid.UUID) (uuid.UUID, error) {
	return call(ctx, db, patient, "release a legal hold", "SELECT release_hold($1)", patient)
}

func call(ctx context.Context, db *database.DB, patient uuid.UUID, doing, statement string, args ...any) (id uuid.UUID, err error) {
	err = db.WithTx(ctx, func(ctx context.Context, tx *ent.Client) error { // which repeats it after a deadlock
		rows, err := tx.QueryContext(ctx, statement, args...)
		if err != nil {
			return err
		}
		defer func() { _ = rows.Close() }()
		for rows.Next() {
			if err := rows.Scan(&id); err != nil {
				return err
			}
		}
		return rows.Err()
	})
	var broken *database.RuleError
	if errors.As(err, &broken) && broken.Rule == RuleHold {
		held, e := Held(ctx, db, patient)
		switch {
		case e != nil:
			err = errors.Join(err, e)
		case held != nil: // it was not released since
			held.err = err
			err = held
		}
	} else {
		err = explained(err)
	}
	if err != nil {
		return uuid.Nil, fmt.Errorf("%s: %w", doing, err)
	}
	return id, nil
}

// Held returns the legal hold on a patient, or nil.
func Held(ctx context.Context, db *database.DB, patient uuid.UUID) (*HeldError, error) {
	h := &HeldError{}
	err := db.SQL().QueryRowContext(ctx, "SELECT reason, created_at, placed_by FROM legal_holds WHERE patient_id = $1 AND released_at IS NULL", patient).
		Scan(&h.Reason, &h.Since, &h.By)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return nil, nil
	case err != nil:
		return nil, fmt.Errorf("read the legal hold: %w", err)
	}
	return h, nil
}
