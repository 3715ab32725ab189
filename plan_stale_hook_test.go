package database_test

import (
	"context"
	"fmt"
	"testing"

	"entgo.io/ent/dialect/sql"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/hook"
	"github.com/predicthealth/database/ent/patient"
	"github.com/predicthealth/database/ent/predicate"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestHooksRunOnceWithStalePlans: retries do not repeat a service's hook.
func TestHooksRunOnceWithStalePlans(t *testing.T) {
	t.Parallel()
	s, _ := openForMigrations(t)
	doc, ran := s.doctor, 0
	s.db.Doctor.Use(hook.On(func(next ent.Mutator) ent.Mutator {
		return hook.DoctorFunc(func(ctx context.Context, m *ent.DoctorMutation) (ent.Value, error) {
			ran++
			m.AddYearsExperience(1)
			return next.Mutate(ctx, m)
		})
	}, ent.OpUpdateOne))
	update := func() { doc = doc.Update().SetLastName("m").SaveX(testdb.Context(t)) }
	onEachConnection(t, s.db, update)
	if _, err := s.db.SQL().ExecContext(testdb.Context(t), "DROP TRIGGER doctors_blank ON doctors; ALTER TABLE doctors ALTER phone TYPE varchar(40)"); err != nil {
		t.Fatal(err)
	}
	onEachConnection(t, s.db, update)
	if want := 2 * connections; ran != want || doc.YearsExperience != want || doc.Version != int64(1+want) {
		t.Errorf("%d updates: the hook ran %d times and counted %d; the row is at version %d", want, ran, doc.YearsExperience, doc.Version)
	}
}

// TestTransactionOfManyStalePlans: more stale statements than retries after a deadlock.
func TestTransactionOfManyStalePlans(t *testing.T) {
	t.Parallel()
	s, _ := openForMigrations(t)
	read := func() {
		err := s.db.WithTx(testdb.Context(t), func(ctx context.Context, tx *ent.Client) error {
			for i := range 20 {
				// Twenty query texts, each of which returns the phone.
				also := predicate.Patient(func(s *sql.Selector) { s.Where(sql.ExprP(fmt.Sprintf("%d = %[1]d", i))) })
				if _, err := tx.Patient.Query().Where(patient.Email("k@known"), also).Only(ctx); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			t.Error(err)
		}
	}
	onEachConnection(t, s.db, read)
	widen(t, s.db.SQL(), 40)
	onEachConnection(t, s.db, read)
}
