package database_test

import (
	"database/sql"
	"errors"
	"fmt"
	"sync"
	"testing"

	"github.com/google/uuid"

	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestTransactionLocalActor: an actor that plain SQL sets for a transaction applies to that transaction only, and a rollback
// to a savepoint restores it, on any connection.
func TestTransactionLocalActor(t *testing.T) {
	t.Parallel()
	url := testdb.URL(t)
	owner := testdb.SQL(t, url)
	const people = 8
	ids := make([]uuid.UUID, people)
	for i := range ids {
		ids[i] = uuid.New()
		if _, err := owner.ExecContext(t.Context(), `WITH d AS (INSERT INTO doctors (first_name, last_name, email, medical_license) VALUES ('a', 'b', $2, $2) RETURNING id)
			INSERT INTO patients (id, first_name, last_name, email, date_of_birth, doctor_id) SELECT $1, 'a', 'b', $2, '1980-01-01', id FROM d`, ids[i], fmt.Sprintf("%d@x", i)); err != nil {
			t.Fatal(err)
		}
	}
	db := testdb.SQL(t, testdb.As(t, url, "service_patients"))
	var wait sync.WaitGroup
	for i := range ids {
		wait.Go(func() {
			for range 30 {
				if err := checkTransactionActor(t, db, ids[i], ids[(i+1)%people]); err != nil {
					t.Error(err)
					return
				}
			}
		})
	}
	wait.Wait()
}

// checkTransactionActor runs a transaction for me, in which a savepoint sets the other actor.
func checkTransactionActor(t *testing.T, db *sql.DB, me, other uuid.UUID) error {
	ctx := t.Context()
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }()
	act := func(id uuid.UUID) error {
		_, err := tx.ExecContext(ctx, "SELECT act('patient', $1, local => true)", id)
		return err
	}
	sees := func(want uuid.UUID) error {
		var seen uuid.UUID
		if err := tx.QueryRowContext(ctx, "SELECT id FROM patients").Scan(&seen); err != nil || seen != want {
			return fmt.Errorf("%s sees %s, %w", want, seen, err)
		}
		return nil
	}
	exec := func(statement string) error {
		_, err := tx.ExecContext(ctx, statement)
		return err
	}
	if err := errors.Join(act(me), sees(me), exec("SAVEPOINT here"), act(other), sees(other), exec("ROLLBACK TO here"), sees(me), tx.Commit()); err != nil {
		return err
	}
	var left int
	if err := db.QueryRowContext(ctx, "SELECT count(*) FROM patients").Scan(&left); err != nil || left != 0 {
		return fmt.Errorf("without an actor %d rows are visible, %w", left, err)
	}
	return nil
}
