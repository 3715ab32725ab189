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

// The requests of TestNobodySeesAnothersRows.

func (v *visit) list(ctx context.Context, who actor.Actor) error {
	return v.read(ctx, v.db.Client, who)
}

func (v *visit) get(ctx context.Context, who actor.Actor) error {
	id := v.patients[rand.IntN(len(v.patients))]
	p, err := v.db.Patient.Get(ctx, id)
	switch {
	case err == nil && (p.ID != id || !v.mine[who][id]):
		v.t.Errorf("%s %s got patient %s", who.Type, who.ID, id)
	case ent.IsNotFound(err) && v.mine[who][id]:
		v.t.Errorf("%s %s did not get patient %s", who.Type, who.ID, id)
	case ent.IsNotFound(err):
		return nil
	}
	return err
}

func (v *visit) eager(ctx context.Context, who actor.Actor) error {
	all, err := v.db.Patient.Query().WithHealthProfile().WithInstitution().All(ctx)
	ids := make([]uuid.UUID, 0, len(all))
	for _, p := range all {
		ids = append(ids, p.ID)
		if p.Edges.HealthProfile == nil || p.Edges.HealthProfile.PatientID != p.ID || p.Edges.Institution == nil {
			v.t.Errorf("%s %s sees patient %s without what belongs to it", who.Type, who.ID, p.ID)
		}
	}
	return v.sees(who, ids, err)
}

// transaction has somebody else act in the middle of it.
func (v *visit) transaction(ctx context.Context, who actor.Actor) error {
	other := v.anybody()
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

// savepoint changes who acts, and the setting behind its back, inside a part that is rolled back.
func (v *visit) savepoint(ctx context.Context, who actor.Actor) error {
	other := v.anybody()
	otherCtx := actor.NewContext(ctx, other)
	tx, err := v.db.SQL().BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }()
	steps := []func() error{
		func() error { return v.choose(ctx, tx, who) },
		func() error { return execute(ctx, tx, "SAVEPOINT here") },
		func() error { return v.choose(otherCtx, tx, other) },
		func() error {
			switch rand.IntN(4) {
			case 0: // an error is all that is left to roll back from
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
		func() error { return v.choose(ctx, tx, who) },
		func() error { return v.choose(otherCtx, tx, other) },
		func() error { return execute(otherCtx, tx, "RELEASE SAVEPOINT here") },
		func() error { return v.choose(ctx, tx, who) },
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

func (v *visit) choose(ctx context.Context, q sqlQuerier, who actor.Actor) error {
	ids, err := v.selectIDs(ctx, q, selectAll)
	return v.sees(who, ids, err)
}

func (*visit) selectIDs(ctx context.Context, q sqlQuerier, query string) (ids []uuid.UUID, err error) {
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

// change tries to change all patients, and changes those that it sees; a patient's own only, lest
// requests wait for each other all the time.
func (v *visit) change(ctx context.Context, who actor.Actor) error {
	if len(v.mine[who]) > 1 {
		return v.early(ctx, who)
	}
	ids, err := v.selectIDs(ctx, v.db.SQL(), "UPDATE patients SET phone = '555' WHERE is_active = $1 RETURNING id")
	return v.sees(who, ids, err)
}

// nobody acts, and nothing is to be seen.
func (v *visit) nobody(ctx context.Context, _ actor.Actor) error {
	ctx = actor.NewContext(ctx, actor.Actor{})
	ids, err := v.selectIDs(ctx, v.db.SQL(), selectAll)
	if len(ids) > 0 {
		v.t.Errorf("nobody sees %d patients", len(ids))
	}
	return err
}

// reset leaves a session in another state than it was found in, and reads on it.
func (v *visit) reset(ctx context.Context, who actor.Actor) error {
	statements := []string{
		"RESET ALL", "SET predicthealth.patient = '" + v.anybody().ID.String() + "'", "RESET predicthealth.patient",
		"SELECT set_config('predicthealth.doctor', '" + v.anybody().ID.String() + "', false)", "SELECT act()", "DEALLOCATE ALL",
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
	if err := v.choose(ctx, conn, who); err != nil {
		return err
	}
	if _, err := conn.ExecContext(ctx, statement); err != nil {
		return err
	}
	if err := v.choose(ctx, conn, who); err != nil {
		return err
	}
	// A transaction that somebody else ends on it.
	other := v.anybody()
	otherCtx := actor.NewContext(ctx, other)
	tx, err := conn.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	if err := errors.Join(v.choose(otherCtx, tx, other), tx.Rollback()); err != nil {
		return err
	}
	return errors.Join(v.choose(otherCtx, conn, other), v.choose(ctx, conn, who))
}

// early stops reading, by which the rest is thrown away.
func (v *visit) early(ctx context.Context, who actor.Actor) error {
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
		if !v.mine[who][id] {
			v.t.Errorf("%s %s sees patient %s", who.Type, who.ID, id)
		}
	}
	return rows.Err()
}
