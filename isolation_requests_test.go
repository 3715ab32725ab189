package database_test

import (
	"context"
	"database/sql"
	"errors"
	"math/rand/v2"

	"github.com/google/uuid"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/ent"
)

// The requests of TestRowIsolation.

func (v *requester) list(ctx context.Context, who actor.Actor) error {
	return v.read(ctx, v.db.Client, who)
}

func (v *requester) get(ctx context.Context, who actor.Actor) error {
	id := v.patients[rand.IntN(len(v.patients))]
	p, err := v.db.Patient.Get(ctx, id)
	switch {
	case err == nil && (p.ID != id || !v.visible[who][id]):
		v.t.Errorf("%s %s got patient %s", who.Type, who.ID, id)
	case ent.IsNotFound(err) && v.visible[who][id]:
		v.t.Errorf("%s %s did not get patient %s", who.Type, who.ID, id)
	case ent.IsNotFound(err):
		return nil
	}
	return err
}

func (v *requester) eager(ctx context.Context, who actor.Actor) error {
	all, err := v.db.Patient.Query().WithHealthProfile().WithInstitution().All(ctx)
	ids := make([]uuid.UUID, 0, len(all))
	for _, p := range all {
		ids = append(ids, p.ID)
		if p.Edges.HealthProfile == nil || p.Edges.HealthProfile.PatientID != p.ID || p.Edges.Institution == nil {
			v.t.Errorf("%s %s sees patient %s without its edges", who.Type, who.ID, p.ID)
		}
	}
	return v.checkVisible(who, ids, err)
}

// transaction runs statements of another actor within it.
func (v *requester) transaction(ctx context.Context, who actor.Actor) error {
	other := v.randomActor()
	return v.db.WithTx(ctx, func(ctx context.Context, tx *ent.Client) error {
		for range 1 + rand.IntN(2) {
			if err := v.read(ctx, tx, who); err != nil {
				return err
			}
			if err := v.read(actor.NewContext(ctx, other), tx, other); err != nil {
				return err
			}
		}
		if err := v.read(ctx, tx, who); err != nil || rand.IntN(2) == 0 {
			return err
		}
		return errOnPurpose
	})
}

// savepoint changes the actor, and a setting without the driver's knowledge, after a savepoint that is rolled back.
func (v *requester) savepoint(ctx context.Context, who actor.Actor) error {
	other := v.randomActor()
	otherCtx := actor.NewContext(ctx, other)
	tx, err := v.db.SQL().BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }()
	steps := []func() error{
		func() error { return v.selectVisible(ctx, tx, who) },
		func() error { return execute(ctx, tx, "SAVEPOINT here") },
		func() error { return v.selectVisible(otherCtx, tx, other) },
		func() error {
			switch rand.IntN(4) {
			case 0: // an error, after which only a rollback is possible
				_ = execute(otherCtx, tx, "SELECT 1 / $1::int", 0)
			case 1:
				return execute(ctx, tx, "SET LOCAL predicthealth.doctor = '"+other.ID.String()+"'")
			case 2:
				return execute(ctx, tx, "SELECT SET_CONFIG('predicthealth.doctor', $1, true)", other.ID.String())
			}
			return nil
		},
		func() error {
			by := ctx
			if rand.IntN(2) == 0 {
				by = otherCtx
			}
			return execute(by, tx, "ROLLBACK TO SAVEPOINT here")
		},
		func() error { return v.selectVisible(ctx, tx, who) },
		func() error { return v.selectVisible(otherCtx, tx, other) },
		func() error { return execute(otherCtx, tx, "RELEASE SAVEPOINT here") },
		func() error { return v.selectVisible(ctx, tx, who) },
		tx.Commit,
	}
	for _, step := range steps {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

type sqlQuerier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

const selectAll = "SELECT id FROM patients WHERE is_active = $1"

func (v *requester) selectVisible(ctx context.Context, q sqlQuerier, who actor.Actor) error {
	ids, err := v.selectIDs(ctx, q, selectAll)
	return v.checkVisible(who, ids, err)
}

func (*requester) selectIDs(ctx context.Context, q sqlQuerier, query string) (ids []uuid.UUID, err error) {
	rows, err := q.QueryContext(ctx, query, true)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var id uuid.UUID
		if err := rows.Scan(&id); err != nil {
			return ids, err
		}
		ids = append(ids, id)
	}
	return ids, rows.Err()
}

// change updates all visible patients, for actors with one patient only: others would wait for each other's locks.
func (v *requester) change(ctx context.Context, who actor.Actor) error {
	if len(v.visible[who]) > 1 {
		return v.partialRead(ctx, who)
	}
	ids, err := v.selectIDs(ctx, v.db.SQL(), "UPDATE patients SET phone = '555' WHERE is_active = $1 RETURNING id")
	return v.checkVisible(who, ids, err)
}

// withoutActor reads with no actor: no rows are visible.
func (v *requester) withoutActor(ctx context.Context, _ actor.Actor) error {
	ctx = actor.NewContext(ctx, actor.Actor{})
	ids, err := v.selectIDs(ctx, v.db.SQL(), selectAll)
	if len(ids) > 0 {
		v.t.Errorf("without an actor %d patients are visible", len(ids))
	}
	return err
}

// reset changes the session's state, and reads on it.
func (v *requester) reset(ctx context.Context, who actor.Actor) error {
	statements := []string{
		"RESET ALL", "SET predicthealth.patient = '" + v.randomActor().ID.String() + "'", "RESET predicthealth.patient",
		"SELECT set_config('predicthealth.doctor', '" + v.randomActor().ID.String() + "', false)", "SELECT act()", "DEALLOCATE ALL",
	}
	if v.kept { // not in a transaction
		statements = append(statements, "DISCARD ALL")
	}
	statement := statements[rand.IntN(len(statements))]
	conn, err := v.db.SQL().Conn(ctx)
	if err != nil {
		return err
	}
	defer func() { _ = conn.Close() }()
	if err := v.selectVisible(ctx, conn, who); err != nil {
		return err
	}
	if _, err := conn.ExecContext(ctx, statement); err != nil {
		return err
	}
	if err := v.selectVisible(ctx, conn, who); err != nil {
		return err
	}
	// A transaction of another actor on the same session.
	other := v.randomActor()
	otherCtx := actor.NewContext(ctx, other)
	tx, err := conn.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	if err := errors.Join(v.selectVisible(otherCtx, tx, other), tx.Rollback()); err != nil {
		return err
	}
	return errors.Join(v.selectVisible(otherCtx, conn, other), v.selectVisible(ctx, conn, who))
}

// partialRead closes the rows after the first one.
func (v *requester) partialRead(ctx context.Context, who actor.Actor) error {
	rows, err := v.db.SQL().QueryContext(ctx, selectAll, true)
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }()
	var id uuid.UUID
	if rows.Next() {
		if err := rows.Scan(&id); err != nil {
			return err
		}
		if !v.visible[who][id] {
			v.t.Errorf("%s %s sees patient %s", who.Type, who.ID, id)
		}
	}
	return rows.Err()
}
