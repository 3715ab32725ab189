package database_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/healthprofile"
	"github.com/predicthealth/database/ent/institution"
	"github.com/predicthealth/database/ent/patient"
	"github.com/predicthealth/database/ent/predicate"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// recordQuery is a query or a change by the typed client, with the patients whose records it opens.
type recordQuery struct {
	name  string
	run   func(ctx context.Context, c *ent.Client) (any, error)
	opens []int
	sees  []int // the markers that arrive; nil: those that it opens
}

func run[T any](f func(ctx context.Context, c *ent.Client) (T, error)) func(context.Context, *ent.Client) (any, error) {
	return func(ctx context.Context, c *ent.Client) (any, error) { return f(ctx, c) }
}

var recordQueries = []recordQuery{
	{"chart", run(func(ctx context.Context, c *ent.Client) (*ent.Chart, error) { return c.Chart.Get(ctx, patientN(1)) }), []int{1}, nil},
	{"chart without clinical columns", run(func(ctx context.Context, c *ent.Client) ([]string, error) {
		return c.Chart.Query().Select("first_name").Strings(ctx)
	}), nil, []int{}},
	{"by id", run(func(ctx context.Context, c *ent.Client) (*ent.HealthProfile, error) {
		return c.HealthProfile.Get(ctx, profileN(2))
	}), []int{2}, nil},
	{"by patient", run(func(ctx context.Context, c *ent.Client) (*ent.HealthProfile, error) {
		return c.HealthProfile.Query().Where(healthprofile.PatientID(patientN(2))).Only(ctx)
	}), []int{2}, nil},
	{"page", run(func(ctx context.Context, c *ent.Client) ([]*ent.HealthProfile, error) {
		return c.HealthProfile.Query().Order(healthprofile.ByID()).Offset(1).Limit(2).All(ctx)
	}), []int{2, 3}, nil},
	{"last page", run(func(ctx context.Context, c *ent.Client) ([]*ent.HealthProfile, error) {
		return c.HealthProfile.Query().Order(ent.Desc(healthprofile.FieldPatientID)).Limit(1).All(ctx)
	}), []int{5}, nil},
	{"page of an order without an index", run(func(ctx context.Context, c *ent.Client) ([]*ent.HealthProfile, error) {
		return c.HealthProfile.Query().Order(healthprofile.ByCreatedAt(), healthprofile.ByID()).Offset(3).Limit(2).All(ctx)
	}), []int{4, 5}, nil},
	{"count", run(func(ctx context.Context, c *ent.Client) (int, error) {
		return c.HealthProfile.Query().Where(healthprofile.PatientIDIn(patientN(1), patientN(2))).Count(ctx)
	}), []int{1, 2}, []int{}},
	{"exist", run(func(ctx context.Context, c *ent.Client) (bool, error) {
		return c.HealthProfile.Query().Where(healthprofile.PatientID(patientN(3))).Exist(ctx)
	}), []int{3}, []int{}},
	{"aggregate", run(func(ctx context.Context, c *ent.Client) ([]string, error) {
		n, err := c.HealthProfile.Query().Where(healthprofile.PatientIDIn(patientN(3), patientN(4))).Aggregate(ent.Max(healthprofile.FieldPhysicalActivityMinutesWeekly)).Int(ctx)
		return markers(err, n)
	}), []int{3, 4}, []int{4}},
	{"group by", run(func(ctx context.Context, c *ent.Client) ([]string, error) {
		n, err := c.HealthProfile.Query().Where(healthprofile.PatientIDIn(patientN(3), patientN(4))).GroupBy(healthprofile.FieldPhysicalActivityMinutesWeekly).Ints(ctx)
		return markers(err, n...)
	}), []int{3, 4}, nil},
	{"select", run(func(ctx context.Context, c *ent.Client) ([]string, error) {
		n, err := c.HealthProfile.Query().Where(healthprofile.PatientIDIn(patientN(3), patientN(4))).Select(healthprofile.FieldPhysicalActivityMinutesWeekly).Ints(ctx)
		return markers(err, n...)
	}), []int{3, 4}, nil},
	{"ids", run(func(ctx context.Context, c *ent.Client) ([]uuid.UUID, error) {
		return c.HealthProfile.Query().Where(healthprofile.PatientIDIn(patientN(3), patientN(4))).IDs(ctx)
	}), []int{3, 4}, []int{}},
	{"first id", run(func(ctx context.Context, c *ent.Client) (uuid.UUID, error) {
		return c.HealthProfile.Query().Order(healthprofile.ByID()).FirstID(ctx)
	}), []int{1}, []int{}},
	{"loaded with patients", run(func(ctx context.Context, c *ent.Client) ([]*ent.Patient, error) {
		return c.Patient.Query().Where(patient.IDIn(patientN(1), patientN(5))).WithHealthProfile().All(ctx)
	}), []int{1, 5}, nil},
	{"loaded with an institution's patients", run(func(ctx context.Context, c *ent.Client) (*ent.Institution, error) {
		return c.Institution.Query().Where(institution.ID(recordInstitution)).WithPatients(func(q *ent.PatientQuery) { q.WithHealthProfile() }).Only(ctx)
	}), []int{1, 2, 3, 4, 5}, nil},
	{"edge of a query", run(func(ctx context.Context, c *ent.Client) ([]*ent.HealthProfile, error) {
		return c.Patient.Query().Where(patient.ID(patientN(4))).QueryHealthProfile().All(ctx)
	}), []int{4}, nil},
	{"edge of an entity", run(func(ctx context.Context, c *ent.Client) (*ent.HealthProfile, error) {
		p, err := c.Patient.Get(ctx, patientN(4))
		if err != nil {
			return nil, err
		}
		return p.QueryHealthProfile().Only(ctx)
	}), []int{4}, nil},
	{"condition on the patient", run(func(ctx context.Context, c *ent.Client) ([]*ent.HealthProfile, error) {
		return c.HealthProfile.Query().Where(healthprofile.HasPatientWith(patient.Email("p2@x"))).All(ctx)
	}), []int{2}, nil},
	{"update by id", run(func(ctx context.Context, c *ent.Client) (*ent.HealthProfile, error) {
		return c.HealthProfile.UpdateOneID(profileN(1)).SetHeightCm(170).Save(ctx)
	}), []int{1}, nil},
	{"update of an entity", run(func(ctx context.Context, c *ent.Client) (*ent.HealthProfile, error) {
		h, err := c.HealthProfile.Get(ctx, profileN(2))
		if err != nil {
			return nil, err
		}
		return h.Update().SetHeightCm(171).Save(ctx)
	}), []int{2}, nil},
	{"update", run(func(ctx context.Context, c *ent.Client) (int, error) {
		return c.HealthProfile.Update().Where(healthprofile.PatientIDIn(patientN(1), patientN(3))).SetHeightCm(172).Save(ctx)
	}), []int{1, 3}, []int{}},
	{"upsert", run(func(ctx context.Context, c *ent.Client) (any, error) {
		return nil, c.HealthProfile.Create().SetPatientID(patientN(2)).SetAllergies(markerN(2)).OnConflictColumns(healthprofile.FieldPatientID).UpdateNewValues().Exec(ctx)
	}), []int{2}, []int{}},
	{"another doctor's patient", run(func(ctx context.Context, c *ent.Client) ([]*ent.HealthProfile, error) {
		return c.HealthProfile.Query().Where(healthprofile.PatientID(patientN(9))).All(ctx)
	}), nil, nil},
}

// testRecordQueries runs each query outside a transaction and in one: what it reads has its entry, and nothing else has.
func testRecordQueries(t *testing.T, owner *sql.DB, db *database.DB) {
	t.Helper()
	ctx := asDoctor(t)
	for _, q := range recordQueries {
		for _, inTx := range []bool{false, true} {
			what := fmt.Sprintf("%s, in a transaction %v", q.name, inTx)
			closeAllRecords(t, owner)
			_, before := openedSince(t, owner, 0)
			var got any
			var err error
			if inTx {
				err = db.WithTx(ctx, func(ctx context.Context, tx *ent.Client) error { got, err = q.run(ctx, tx); return err })
			} else {
				got, err = q.run(ctx, db.Client)
			}
			if err != nil {
				t.Errorf("%s: %v", what, err)
				continue
			}
			opened, _ := openedSince(t, owner, before)
			if want := q.opens; !slices.Equal(opened, want) {
				t.Errorf("%s opens the records of %v; want %v", what, opened, want)
			}
			want := q.sees
			if want == nil {
				want = q.opens
			}
			text := clinicalText(got)
			for n := 1; n <= 5; n++ {
				if strings.Contains(text, markerN(n)) != slices.Contains(want, n) {
					t.Errorf("%s: the record of %d arrives: %v", what, n, !slices.Contains(want, n))
				}
			}
		}
	}
}

// clinicalText returns the allergies in a result; entities do not print them.
func clinicalText(v any) string {
	var all strings.Builder
	add := func(h *ent.HealthProfile) {
		if h != nil && h.Allergies != nil {
			all.WriteString(*h.Allergies)
		}
	}
	switch v := v.(type) {
	case *ent.Chart:
		if v.Allergies != nil {
			all.WriteString(*v.Allergies)
		}
	case *ent.HealthProfile:
		add(v)
	case []*ent.HealthProfile:
		for _, h := range v {
			add(h)
		}
	case []*ent.Patient:
		for _, p := range v {
			add(p.Edges.HealthProfile)
		}
	case *ent.Institution:
		for _, p := range v.Edges.Patients {
			add(p.Edges.HealthProfile)
		}
	default:
		fmt.Fprint(&all, v)
	}
	return all.String()
}

// TestQueriesOpenWhatTheyRead directly, without prepared statements, and behind PgBouncer in transaction mode.
func TestQueriesOpenWhatTheyRead(t *testing.T) {
	t.Parallel()
	owner, url := recordsDB(t, 5)
	testRecordQueries(t, owner, testdb.OpenURL(t, url))
	testRecordQueries(t, owner, open(t, url, database.WithStatementCache(0)))
	pooled := behindPooler(t, "transaction").url(t, url)
	testRecordQueries(t, owner, open(t, pooled, database.WithStatementCache(0)))
	testRecordQueries(t, owner, open(t, pooled, database.WithTransactionPooler()))
}

// TestOneOpeningInFifteenMinutes: reads of an open record write no entry. The entry has the purpose and the reason of the context.
func TestOneOpeningInFifteenMinutes(t *testing.T) {
	t.Parallel()
	owner, url := recordsDB(t, 3)
	db, ctx := testdb.OpenURL(t, url), asDoctor(t)
	for range 3 {
		if _, err := db.Chart.Get(ctx, patientN(1)); err != nil {
			t.Fatal(err)
		}
		db.HealthProfile.GetX(ctx, profileN(1))
		db.Patient.Query().Where(patient.ID(patientN(1))).WithHealthProfile().OnlyX(ctx)
	}
	if opened, _ := openedSince(t, owner, 0); !slices.Equal(opened, []int{1}) {
		t.Errorf("nine reads have the entries %v", opened)
	}
	described := actor.WithPurpose(actor.WithAction(ctx, "second opinion", "asked by the patient"), actor.Operations)
	if _, err := db.Chart.Get(described, patientN(2)); err != nil {
		t.Fatal(err)
	}
	var entry [5]string
	if err := owner.QueryRowContext(t.Context(), `SELECT purpose, reason, reader_name, institution_name, actor_type FROM record_openings WHERE patient_id = $1`, patientN(2)).
		Scan(&entry[0], &entry[1], &entry[2], &entry[3], &entry[4]); err != nil || entry != [5]string{"operations", "asked by the patient", "Ada One", "Clinic", "doctor"} {
		t.Errorf("the entry is %q, %v", entry, err)
	}
	if _, err := db.Chart.Get(actor.WithPurpose(ctx, actor.Registration), patientN(2)); err != nil {
		t.Fatal(err)
	}
	if opened, _ := openedSince(t, owner, 0); !slices.Equal(opened, []int{1, 2, 2}) {
		t.Errorf("with a read for another purpose there are the entries %v", opened)
	}
	own := actor.NewContext(t.Context(), actor.Patient(patientN(3)))
	if c, err := db.Chart.Get(own, patientN(3)); err != nil || *c.Allergies != markerN(3) {
		t.Errorf("the patient's own chart: %v", err)
	}
	if _, err := db.HealthProfile.UpdateOneID(profileN(3)).SetHeightCm(160).Save(own); err != nil {
		t.Errorf("the patient's own change: %v", err)
	}
	if opened, _ := openedSince(t, owner, 0); slices.Contains(opened, 3) {
		t.Error("a patient's reads of their own record have an entry")
	}
	if _, err := db.Chart.Get(actor.NewContext(t.Context(), actor.Institution(recordInstitution)), patientN(3)); err != nil {
		t.Errorf("as an institution: %v", err)
	}
	if opened, _ := openedSince(t, owner, 0); !slices.Equal(opened, []int{1, 2, 2, 3}) {
		t.Errorf("with the institution's read there are the entries %v", opened)
	}
}

// TestChartsAreOpenedAgain: the client knows that it has opened a record, but an opening that has ended since is repeated.
func TestChartsAreOpenedAgain(t *testing.T) {
	t.Parallel()
	owner, url := recordsDB(t, 1)
	db, ctx := testdb.OpenURL(t, url), asDoctor(t)
	for n := 1; n <= 3; n++ {
		for range 2 {
			if c, err := db.Chart.Get(ctx, patientN(1)); err != nil || *c.Allergies != markerN(1) {
				t.Fatal(err)
			}
		}
		if opened, _ := openedSince(t, owner, 0); len(opened) != n {
			t.Errorf("after %d openings there are the entries %v", n, opened)
		}
		closeAllRecords(t, owner)
	}
	if _, err := owner.ExecContext(ctx, "UPDATE doctors SET is_active = false WHERE id = $1", recordDoctor); err != nil {
		t.Fatal(err)
	}
	if _, err := db.Chart.Get(ctx, patientN(1)); !ent.IsNotFound(err) {
		t.Errorf("the chart for a deactivated doctor: %v", err)
	}
}

// isNotOpened fails the test unless the error is a RecordNotOpenedError without personal data in its text.
func isNotOpened(t *testing.T, what string, err error) {
	t.Helper()
	var closed *database.RecordNotOpenedError
	if !errors.As(err, &closed) {
		t.Errorf("%s: %v; want a RecordNotOpenedError", what, err)
		return
	}
	for _, personal := range []string{"00000000-", "marker", "Cy", "@x", "71.25"} {
		if strings.Contains(fmt.Sprintf("%v %+v", err, errors.Unwrap(closed)), personal) {
			t.Errorf("%s: the error contains %q", what, personal)
		}
	}
}

// TestRecordNotOpened: what the client cannot open before it reads is a RecordNotOpenedError, and works after OpenRecords.
func TestRecordNotOpened(t *testing.T) {
	t.Parallel()
	owner, url := recordsDB(t, 3)
	db, ctx := testdb.OpenURL(t, url), asDoctor(t)
	for name, read := range map[string]func(ctx context.Context, c *ent.Client) error{
		"condition": func(ctx context.Context, c *ent.Client) error {
			return errOf(c.HealthProfile.Query().Where(healthprofile.WeightKgGT(71)).All(ctx))
		},
		"condition of a count": func(ctx context.Context, c *ent.Client) error {
			return errOf(c.HealthProfile.Query().Where(healthprofile.WeightKgGT(72)).Count(ctx))
		},
		"condition on a flag": func(ctx context.Context, c *ent.Client) error {
			return errOf(c.HealthProfile.Query().Where(healthprofile.IsSmoker(false)).IDs(ctx))
		},
		"locking condition": func(ctx context.Context, c *ent.Client) error {
			return errOf(c.HealthProfile.Query().Where(healthprofile.IsSmoker(false)).ForUpdate().All(ctx))
		},
		"update with a condition on a flag": func(ctx context.Context, c *ent.Client) error {
			return errOf(c.HealthProfile.Update().Where(healthprofile.IsSmoker(true)).SetHeightCm(170).Save(ctx))
		},
		"update that adds": func(ctx context.Context, c *ent.Client) error {
			return errOf(c.HealthProfile.Update().Where(healthprofile.IsSmoker(true)).AddHeightCm(1).Save(ctx))
		},
		"order": func(ctx context.Context, c *ent.Client) error {
			return errOf(c.HealthProfile.Query().Order(healthprofile.ByWeightKg()).Limit(1).All(ctx))
		},
		"condition of another entity's query": func(ctx context.Context, c *ent.Client) error {
			return errOf(c.Patient.Query().Where(patient.HasHealthProfileWith(healthprofile.WeightKgGT(71))).All(ctx))
		},
		"existence of another entity's query": func(ctx context.Context, c *ent.Client) error {
			return errOf(c.Patient.Query().Where(patient.HasHealthProfile()).All(ctx))
		},
		"update with a condition": func(ctx context.Context, c *ent.Client) error {
			return errOf(c.HealthProfile.Update().Where(healthprofile.WeightKgGT(500)).SetHeightCm(170).Save(ctx))
		},
		"plain SQL": func(ctx context.Context, _ *ent.Client) error {
			return db.SQL().QueryRowContext(ctx, "SELECT allergies FROM opened_health_profiles LIMIT 1").Scan(new(string))
		},
	} {
		closeAllRecords(t, owner)
		isNotOpened(t, name, read(ctx, db.Client))
		closeAllRecords(t, owner)
		err := db.WithTx(ctx, func(ctx context.Context, tx *ent.Client) error { return read(ctx, tx) })
		isNotOpened(t, name+" in a transaction", err)
		openRecordsOf(ctx, t, db, 1, 2, 3)
		if err := read(ctx, db.Client); err != nil {
			t.Errorf("%s, of open records: %v", name, err)
		}
		if err := db.WithTx(ctx, func(ctx context.Context, tx *ent.Client) error { return read(ctx, tx) }); err != nil {
			t.Errorf("%s, of open records, in a transaction: %v", name, err)
		}
	}
}

func errOf[T any](_ T, err error) error { return err }

// TestSnapshotOlderThanTheOpening: a REPEATABLE READ transaction reads what was opened before its first statement.
func TestSnapshotOlderThanTheOpening(t *testing.T) {
	t.Parallel()
	_, url := recordsDB(t, 3)
	ctx := asDoctor(t)
	db := testdb.OpenURL(t, url+"&default_transaction_isolation=repeatable%20read")
	var level string
	if err := db.SQL().QueryRowContext(ctx, "SHOW transaction_isolation").Scan(&level); err != nil || level != "repeatable read" {
		t.Fatalf("the level is %q, %v", level, err)
	}
	err := db.WithTx(ctx, func(ctx context.Context, tx *ent.Client) error {
		if h, err := tx.HealthProfile.Get(ctx, profileN(1)); err != nil || *h.Allergies != markerN(1) {
			t.Errorf("the first statement: %v", err)
		}
		return errOf(tx.HealthProfile.Get(ctx, profileN(2)))
	})
	isNotOpened(t, "a later statement", err)
	if h, err := db.HealthProfile.Get(ctx, profileN(3)); err != nil || *h.Allergies != markerN(3) {
		t.Errorf("outside a transaction: %v", err)
	}
	tx, err := testdb.OpenURL(t, url).SQL().BeginTx(ctx, &sql.TxOptions{Isolation: sql.LevelRepeatableRead})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = tx.Rollback() }()
	read := func(n int) error {
		return tx.QueryRowContext(ctx, "SELECT allergies FROM opened_health_profiles WHERE patient_id = $1", patientN(n)).Scan(new(string))
	}
	if err := read(3); err != nil {
		t.Errorf("plain SQL, opened before: %v", err)
	}
}

// TestManyRecords: a query of more than a thousand records works after they were opened in several calls.
func TestManyRecords(t *testing.T) {
	t.Parallel()
	_, url := recordsDB(t, 1010)
	db, ctx := testdb.OpenURL(t, url), asDoctor(t)
	isNotOpened(t, "1,010 records", errOf(db.HealthProfile.Query().All(ctx)))
	var all []uuid.UUID
	for n := range 1010 {
		all = append(all, patientN(n+1))
	}
	var refused *database.PermissionError
	if _, err := db.OpenRecords(ctx, all...); !errors.As(err, &refused) || refused.Rule != "record_openings_many" {
		t.Errorf("opening 1,010 records at once: %v", err)
	}
	for chunk := range slices.Chunk(all, 1000) {
		if _, err := db.OpenRecords(ctx, chunk...); err != nil {
			t.Fatal(err)
		}
	}
	read := func(ctx context.Context, c *ent.Client) error {
		rows, err := c.HealthProfile.Query().All(ctx)
		if err == nil && len(rows) != 1010 {
			err = fmt.Errorf("%d rows", len(rows))
		}
		return err
	}
	if err := read(ctx, db.Client); err != nil {
		t.Error(err)
	}
	if err := db.WithTx(ctx, read); err != nil {
		t.Errorf("in a transaction: %v", err)
	}
}

// TestEmergencyThroughTheClient: the doctor opens one record, with a reason, and reads it.
func TestEmergencyThroughTheClient(t *testing.T) {
	t.Parallel()
	owner, url := recordsDB(t, 2)
	// Only a superuser may set the limit by ALTER DATABASE.
	if _, err := owner.ExecContext(t.Context(), "CREATE OR REPLACE FUNCTION public.emergencies_per_day() RETURNS integer LANGUAGE sql STABLE RETURN 1"); err != nil {
		t.Fatal(err)
	}
	db := testdb.OpenURL(t, url)
	other := actor.NewContext(t.Context(), actor.Doctor(otherDoctor))
	without := actor.WithPurpose(other, actor.Emergency)
	ctx := actor.WithPurpose(actor.WithAction(other, "", "unconscious after an accident"), actor.Emergency)
	rule := func(what, want string, err error) {
		t.Helper()
		var refused *database.PermissionError
		if !errors.As(err, &refused) || refused.Rule != want {
			t.Errorf("%s: %v; want the rule %s", what, err, want)
		}
	}
	rule("without a reason", "record_openings_reason", errOf(db.OpenRecords(without, patientN(1))))
	rule("two patients", "record_openings_one_patient", errOf(db.OpenRecords(ctx, patientN(1), patientN(2))))
	if _, err := db.Chart.Get(ctx, patientN(1)); !ent.IsNotFound(err) {
		t.Errorf("before: %v", err)
	}
	if opened, _ := openedSince(t, owner, 0); len(opened) != 0 {
		t.Errorf("reading declares an emergency: %v", opened)
	}
	openRecordsOf(ctx, t, db, 1)
	read := func(ctx context.Context, c *ent.Client) error {
		chart, err := c.Chart.Get(ctx, patientN(1))
		if err != nil {
			return err
		}
		if h, err := c.HealthProfile.Query().Only(ctx); err != nil || *h.Allergies != markerN(1) || *chart.Allergies != markerN(1) {
			return fmt.Errorf("the profile: %w", err)
		}
		return nil
	}
	if err := read(ctx, db.Client); err != nil {
		t.Error(err)
	}
	if err := db.WithTx(ctx, read); err != nil {
		t.Errorf("in a transaction: %v", err)
	}
	if err := db.WithTx(ctx, func(ctx context.Context, tx *ent.Client) error { return errOf(tx.Chart.Get(ctx, patientN(2))) }); !ent.IsNotFound(err) {
		t.Errorf("another patient in a transaction: %v", err)
	}
	if _, err := db.Chart.Get(other, patientN(1)); !ent.IsNotFound(err) {
		t.Errorf("without the purpose: %v", err)
	}
	if err := db.HealthProfile.UpdateOneID(profileN(1)).SetHeightCm(170).Exec(ctx); err == nil {
		t.Error("the doctor changes the profile")
	}
	rule("a second one", "record_openings_emergencies", errOf(db.OpenRecords(ctx, patientN(2))))
	if opened, _ := openedSince(t, owner, 0); !slices.Equal(opened, []int{1}) {
		t.Errorf("the entries are %v", opened)
	}
}

// TestClinicalConditions: a condition on a clinical column shows nothing about records that are not open, whether it holds or not.
func TestClinicalConditions(t *testing.T) {
	t.Parallel()
	owner, url := recordsDB(t, 3)
	db := testdb.OpenURL(t, url)
	for name, c := range map[string]struct {
		condition predicate.HealthProfile
		want      int
	}{
		"holds": {healthprofile.IsSmoker(false), 3}, "does not hold": {healthprofile.IsSmoker(true), 0},
		"is not null": {healthprofile.WeightKgNotNil(), 3}, "is null": {healthprofile.WeightKgIsNil(), 0},
		"equal": {healthprofile.SmokingYears(0), 3}, "not equal": {healthprofile.SmokingYearsNEQ(0), 0},
	} {
		for shape, run := range map[string]func(ctx context.Context) (int, error){
			"count":        db.HealthProfile.Query().Where(c.condition).Count,
			"aggregate":    db.HealthProfile.Query().Where(c.condition).Aggregate(ent.Count()).Int,
			"of patients":  db.Patient.Query().Where(patient.HasHealthProfileWith(c.condition)).Count,
			"edge's query": db.Patient.Query().QueryHealthProfile().Where(c.condition).Count,
		} {
			closeAllRecords(t, owner)
			if n, err := run(asDoctor(t)); !errors.As(err, new(*database.RecordNotOpenedError)) {
				t.Errorf("%s, %s: %d, %v", shape, name, n, err)
			}
			openRecordsOf(asDoctor(t), t, db, 1, 2, 3)
			if n, err := run(asDoctor(t)); err != nil || n != c.want {
				t.Errorf("%s, %s, open: %d, %v; want %d", shape, name, n, err, c.want)
			}
		}
	}
}
