package database

import (
	"cmp"
	"context"
	stdsql "database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/schema/enum"
)

// recordWithin bounds how long the line about a failed attempt is waited for.
const recordWithin = 5 * time.Second

// recordAttempts has the audit trail keep what an admin tried and what failed or was denied, and what a
// process tried with a login: a line of its own, on a connection of its own, which stays when the
// transaction is rolled back. What succeeds, triggers have written down in its transaction
// (schema/sql/audit.sql). An attempt that cannot be noted is an error beside the one that it failed with.
func recordAttempts(pool *stdsql.DB, log *slog.Logger) ent.Hook {
	return func(next ent.Mutator) ent.Mutator {
		return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
			v, err := next.Mutate(ctx, m)
			if err == nil || errors.Is(err, ErrNothingWritten) || !isRecorded(ctx, m) || isRetryable(err) || stale(err) || errors.As(err, new(recordedError)) {
				return v, err
			}
			a := attemptOf(ctx, m, err)
			err = recordedError{err}
			tx := txOf(m)
			if tx == nil {
				return v, errors.Join(err, a.note(ctx, pool))
			}
			// While the transaction goes on it may hold what the line waits for: the end of the actor's chain.
			once := sync.OnceValue(func() error { return a.note(ctx, pool) })
			tx.OnRollback(func(rollback ent.Rollbacker) ent.Rollbacker {
				return ent.RollbackFunc(func(ctx context.Context, tx *ent.Tx) error {
					return errors.Join(rollback.Rollback(ctx, tx), logged(ctx, log, once()))
				})
			})
			tx.OnCommit(func(commit ent.Committer) ent.Committer {
				return ent.CommitFunc(func(ctx context.Context, tx *ent.Tx) error {
					err := commit.Commit(ctx, tx)
					_ = logged(ctx, log, once())
					return err
				})
			})
			return v, err
		})
	}
}

// recordedError is an error that the trail has a line about. The rows that are created at once fail with the
// same one.
type recordedError struct{ error }

func (e recordedError) Unwrap() error { return e.error }

// logged has the log say what the caller may not look at: a Rollback's error, or, of a transaction that was
// committed all the same, nothing at all.
func logged(ctx context.Context, log *slog.Logger, err error) error {
	if err != nil {
		log.ErrorContext(ctx, "database: a failed attempt is not in the audit trail", "err", err)
	}
	return err
}

// isRecorded says whether the trail keeps the attempts of who acts.
func isRecorded(ctx context.Context, m ent.Mutation) bool {
	a, err := actor.FromContext(ctx)
	switch {
	case err != nil:
		return false
	case a.Type == enum.ActorTypeAdmin:
		return true
	}
	return a.Type == enum.ActorTypeSystem && m.Type() == ent.TypeUser
}

// attempt is what is noted of a mutation that failed. It says what was refused and by which rule, and
// nothing of the values.
type attempt struct {
	action  string
	table   string
	id      *uuid.UUID // of the one row that it was about, if it was
	details map[string]any
}

func attemptOf(ctx context.Context, m ent.Mutation, err error) attempt {
	operation := "delete"
	switch {
	case m.Op().Is(ent.OpCreate):
		operation = "create"
	case m.Op().Is(ent.OpUpdate | ent.OpUpdateOne):
		operation = "update"
	}
	stated, _ := actor.Action(ctx)
	kind, rule := kindOf(err)
	a := attempt{
		action: cmp.Or(stated, operation), table: tableOf[m.Type()],
		details: map[string]any{"operation": operation, "error": kind},
	}
	if rule != "" {
		a.details["rule"] = rule
	}
	if of, ok := m.(interface{ ID() (uuid.UUID, bool) }); ok {
		if id, ok := of.ID(); ok {
			a.id = &id
		}
	}
	return a
}

// kindOf is the one word that stands for an error in the trail, and the rule that it names, if it does.
func kindOf(err error) (kind, rule string) {
	var (
		denied    *PermissionError
		duplicate *DuplicateError
		reference *ReferenceError
		broken    *RuleError
		conflict  *ConflictError
	)
	switch {
	case errors.As(err, &denied):
		return "denied", denied.Rule
	case ent.IsNotFound(err):
		return "not_found", ""
	case errors.As(err, &conflict):
		return "conflict", ""
	case errors.As(err, &duplicate):
		return "duplicate", duplicate.Constraint
	case errors.As(err, &reference):
		return "reference", reference.Constraint
	case errors.As(err, &broken):
		return "rule", broken.Rule
	case errors.Is(err, ErrOutcomeUnknown):
		return "outcome_unknown", ""
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return "cancelled", ""
	}
	return "failed", ""
}

// note adds the line, also when nobody waits for the caller any longer.
func (a attempt) note(ctx context.Context, pool *stdsql.DB) error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), recordWithin)
	defer cancel()
	details, err := json.Marshal(a.details)
	if err == nil {
		_, err = pool.ExecContext(ctx, "SELECT record_attempt($1, $2, $3, false, $4)", a.action, a.table, a.id, details)
	}
	if err != nil {
		return fmt.Errorf("note a failed attempt in the audit trail: %w", err)
	}
	return nil
}
