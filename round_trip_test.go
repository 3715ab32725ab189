package database_test

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"testing"

	"github.com/google/uuid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/patient"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/internal/testenv/testproxy"
)

// TestRoundTrips: how often each operation waits for the server, once its statements are prepared. The actor is set anew by each.
func TestRoundTrips(t *testing.T) {
	t.Parallel()
	t.Run("directly", func(t *testing.T) {
		t.Parallel()
		owner, url := recordsDB(t, 40)
		testRoundTrips(t, owner, url, 2)
	})
	t.Run("behind a pooler", func(t *testing.T) {
		t.Parallel()
		owner, url := recordsDB(t, 40)
		pooled := behindPooler(t, "transaction")
		testRoundTrips(t, owner, pooled.url(t, url), 3, database.WithTransactionPooler())
	})
}

func testRoundTrips(t *testing.T, owner *sql.DB, url string, afterIdle int64, opts ...database.Option) {
	t.Helper()
	p := testproxy.New(t, url)
	db := open(t, p.URL, opts...)
	db.SQL().SetMaxOpenConns(1)
	ctx := actor.NewContext(t.Context(), actor.Doctor(recordDoctor))
	next := 0
	unopened := func() int { next++; return next }
	self := actor.NewContext(t.Context(), actor.Patient(patientN(1)))
	phone := func() string { return fmt.Sprintf("+5255%08d", unopened()) }
	own, err := db.Patient.Get(self, patientN(1))
	if err != nil {
		t.Fatal(err)
	}
	stale := own
	idle := func() error { _, err := owner.ExecContext(t.Context(), "SELECT pg_sleep(1.1)"); return err }
	for _, c := range []struct {
		name string
		want int64
		run  func(ctx context.Context) error
	}{
		{"a patient by id", 1, func(ctx context.Context) error { _, err := db.Patient.Get(ctx, patientN(1)); return err }},
		{"a page of a list", 1, func(ctx context.Context) error {
			_, err := db.Patient.Query().Where(patient.DoctorID(recordDoctor)).Order(ent.Asc(patient.FieldID)).Limit(20).All(ctx)
			return err
		}},
		{"all rows", 1, func(ctx context.Context) error { _, err := db.Patient.Query().All(ctx); return err }},
		{"a number", 1, func(ctx context.Context) error {
			_, err := db.Patient.Query().Where(patient.DoctorID(recordDoctor)).Count(ctx)
			return err
		}},
		{"a chart that is opened", 1, func(ctx context.Context) error { _, err := db.Chart.Get(ctx, patientN(unopened())); return err }},
		{"a chart that is open", 1, func(ctx context.Context) error { _, err := db.Chart.Get(ctx, patientN(1)); return err }},
		{"nothing in a transaction", 2, func(ctx context.Context) error {
			return db.WithTx(ctx, func(context.Context, *ent.Client) error { return nil })
		}},
		{"three reads in a transaction", 5, func(ctx context.Context) error {
			return db.WithTx(ctx, func(ctx context.Context, tx *ent.Client) error {
				for n := range 3 {
					if _, err := tx.Patient.Get(ctx, patientN(n+1)); err != nil {
						return err
					}
				}
				return nil
			})
		}},
		{"an update of an entity", 1, func(context.Context) (err error) {
			own, err = own.Update().SetPhone(phone()).Save(self)
			return err
		}},
		{"an update of an entity in a transaction", 3, func(context.Context) error {
			return db.WithTx(self, func(ctx context.Context, tx *ent.Client) (err error) {
				own, err = tx.Patient.UpdateOne(own).SetPhone(phone()).Save(ctx)
				return err
			})
		}},
		{"an update by id", 1, func(context.Context) error { return db.Patient.UpdateOneID(patientN(1)).SetPhone(phone()).Exec(self) }},
		{"an update on a connection that was idle", afterIdle, func(context.Context) error {
			return errors.Join(idle(), db.Patient.UpdateOneID(patientN(1)).SetPhone(phone()).Exec(self))
		}},
		{"an update of an entity that has changed", 2, func(context.Context) error {
			err := stale.Update().SetPhone(phone()).Exec(self)
			if errors.As(err, new(*database.ConflictError)) {
				return nil
			}
			return fmt.Errorf("not a conflict: %w", err)
		}},
		{"a new row", 1, func(ctx context.Context) error {
			return db.Patient.Create().SetFirstName("f").SetLastName("l").SetEmail(uuid.NewString() + "@x.example").SetDateOfBirth(own.DateOfBirth).SetDoctorID(recordDoctor).Exec(ctx)
		}},
		{"a new row and its health profile in a transaction", 4, func(ctx context.Context) error {
			return db.WithTx(ctx, func(ctx context.Context, tx *ent.Client) error {
				p, err := tx.Patient.Create().SetFirstName("f").SetLastName("l").SetEmail(uuid.NewString() + "@x.example").SetDateOfBirth(own.DateOfBirth).SetDoctorID(recordDoctor).Save(ctx)
				if err != nil {
					return err
				}
				return tx.HealthProfile.Create().SetPatient(p).SetHeightCm(170).Exec(ctx)
			})
		}},
		{"plain SQL", 1, func(context.Context) error {
			_, err := db.SQL().ExecContext(self, "UPDATE patients SET phone = $1 WHERE id = $2", phone(), patientN(1))
			return err
		}},
	} {
		for range 8 { // the statements are prepared
			if err := c.run(ctx); err != nil {
				t.Fatalf("%s: %v", c.name, err)
			}
		}
		before := p.Asked.Load()
		if err := c.run(ctx); err != nil {
			t.Fatalf("%s: %v", c.name, err)
		}
		if n := p.Asked.Load() - before; n != c.want {
			t.Errorf("%s: %d round trips, want %d", c.name, n, c.want)
		}
	}
	if patients, _ := openedSince(t, owner, 0); len(patients) < 9 {
		t.Errorf("%d records were opened", len(patients))
	}
}

// TestOpenRecordIsKnown: a client does not ask again to open a record that it has opened.
func TestOpenRecordIsKnown(t *testing.T) {
	t.Parallel()
	_, url := recordsDB(t, 3)
	p := testproxy.New(t, url)
	db := open(t, p.URL)
	db.SQL().SetMaxOpenConns(1)
	ctx := actor.NewContext(t.Context(), actor.Doctor(recordDoctor))
	if _, err := db.Patient.Get(ctx, patientN(1)); err != nil { // a connection's first actor is set alone
		t.Fatal(err)
	}
	for i, want := range []int{2, 1, 1} { // the id is an argument of the opening and of the read
		for n := 1; n <= 3; n++ {
			if _, err := db.Chart.Get(ctx, patientN(n)); err != nil {
				t.Fatal(err)
			}
			if got := bytes.Count(p.Sent.Load().([]byte), []byte(patientN(n).String())); got != want {
				t.Errorf("reading %d of patient %d: its id was sent %d times, want %d", i, n, got, want)
			}
		}
	}
}

// TestReadIsRepeated: a typed read whose connection is lost, before or after the server got it, is repeated.
func TestReadIsRepeated(t *testing.T) {
	t.Parallel()
	_, url := recordsDB(t, 1)
	for _, arrives := range []bool{false, true} {
		for _, freshly := range []bool{false, true} {
			p := testproxy.New(t, url)
			db := open(t, p.URL)
			db.SQL().SetMaxOpenConns(1)
			ctx := actor.NewContext(testdb.Context(t), actor.Doctor(recordDoctor))
			if !freshly {
				if _, err := db.Patient.Get(ctx, patientN(1)); err != nil {
					t.Fatal(err)
				}
			}
			p.CutAt(patientN(1).String(), arrives)
			if got, err := db.Patient.Get(ctx, patientN(1)); err != nil || got.ID != patientN(1) {
				t.Errorf("arrives %t, freshly %t: %v, %v", arrives, freshly, got, err)
			}
			if p.Pending() {
				t.Error("nothing was cut")
			}
		}
	}
}
