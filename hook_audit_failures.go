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

// recordTimeout bounds the write of an audit entry for a failed attempt.
const recordTimeout = 5 * time.Second

// recordAttempts writes an audit entry for each failed mutation of an admin, and of a process if it is of a User. The entry
// is written on another connection, so that it remains after a rollback. Triggers record successful mutations in their
// own transactions (schema/sql/audit.sql). If the entry cannot be written, that error is joined to the mutation's.
func recordAttempts(pool *stdsql.DB, log *slog.Logger) ent.Hook {
	return func(next ent.Mutator) ent.Mutator {
		return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
			v, err := next.Mutate(ctx, m)
			if err == nil || errors.Is(err, ErrNothingWritten) || !isRecorded(ctx, m) || isRetryable(err) || isStalePlan(err) || errors.Is(err, ErrUnavailable) || errors.As(err, new(recordedError)) {
				return v, err
			}
			a := attemptOf(ctx, m, err)
			err = recordedError{err}
			tx := txOf(m)
			if tx == nil {
				return v, errors.Join(err, a.record(ctx, pool))
			}
			// Until the transaction ends it may hold the lock that the entry needs, on the end of the actor's chain.
			once := sync.OnceValue(func() error { return a.record(ctx, pool) })
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

// recordedError is an error that has an audit entry. The mutations of a bulk insert all fail with the same error, which is
// recorded once.
type recordedError struct{ error }

func (e recordedError) Unwrap() error { return e.error }

// logged logs err: callers may ignore Rollback's error, and a successful commit returns none.
func logged(ctx context.Context, log *slog.Logger, err error) error {
	if err != nil {
		log.ErrorContext(ctx, "database: a failed attempt was not recorded in the audit trail", "err", err)
	}
	return err
}

// isRecorded reports whether the actor's failed attempts are recorded.
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

// attempt is the audit entry of a failed mutation: the operation and the violated rule, without values.
type attempt struct {
	action  string
	table   string
	id      *uuid.UUID // of the row; nil for a mutation of many rows
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
	kind, rule := errorKind(err)
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

// errorKind returns the word for an error in the audit trail, and the rule that it names, or "".
func errorKind(err error) (kind, rule string) {
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

// record writes the entry, also after ctx has ended.
func (a attempt) record(ctx context.Context, pool *stdsql.DB) error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), recordTimeout)
	defer cancel()
	details, err := json.Marshal(a.details)
	if err == nil {
		_, err = pool.ExecContext(ctx, "SELECT record_attempt($1, $2, $3, false, $4)", a.action, a.table, a.id, details)
	}
	if err != nil {
		return fmt.Errorf("record a failed attempt in the audit trail: %w", err)
	}
	return nil
}
