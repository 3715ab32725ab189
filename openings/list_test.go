package openings_test

import (
	"context"
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/openings"
	"github.com/predicthealth/database/paging"
	"github.com/predicthealth/database/schema/enum"
)

func own(ctx context.Context, t *testing.T, fx *fixture) []openings.Opening {
	t.Helper()
	page, err := openings.Own(ctx, fx.patients, paging.Page{})
	if err != nil {
		t.Fatal(err)
	}
	return page.Rows
}

// TestOwn: a patient sees who has read their record, and an admin's review of an emergency; another patient does not.
func TestOwn(t *testing.T) {
	t.Parallel()
	fx := newFixture(t)
	if got := own(fx.asPatient, t, fx); len(got) != 0 {
		t.Fatalf("before any reader: %+v", got)
	}
	for _, ctx := range []context.Context{fx.asPatient, fx.asDoctor, fx.asDoctor, fx.asInstitution} {
		if _, err := fx.patients.Chart.Get(ctx, fx.patient.ID); err != nil {
			t.Fatal(err)
		}
	}
	fx.emergency(t, fx.patient.ID)
	all := own(fx.asPatient, t, fx)
	if len(all) != 3 {
		t.Fatalf("%d entries: %+v", len(all), all)
	}
	emergency, institution, doctor := all[0], all[1], all[2]
	for _, c := range []struct {
		got                                     openings.Opening
		reader                                  enum.ActorType
		purpose                                 enum.Purpose
		name, institution, reason, entryPatient string
	}{
		{doctor, enum.ActorTypeDoctor, actor.Treatment, "Ada Okafor", "Riverside", "", fx.patient.ID.String()},
		{institution, enum.ActorTypeInstitution, actor.Treatment, "Riverside", "Riverside", "", fx.patient.ID.String()},
		{emergency, enum.ActorTypeDoctor, actor.Emergency, "Bo Li", "", reason, fx.patient.ID.String()},
	} {
		o := c.got
		if o.ReaderType != c.reader || o.Purpose != c.purpose || o.ReaderName != c.name || o.Institution != c.institution || o.Reason != c.reason ||
			o.PatientID.String() != c.entryPatient || o.OpenedAt.IsZero() || o.Review != nil || o.Emergency() != (c.purpose == actor.Emergency) {
			t.Errorf("%+v; want %+v", o, c)
		}
	}
	if got := own(fx.asOther, t, fx); len(got) != 0 {
		t.Errorf("the other patient sees %+v", got)
	}
	if err := openings.Review(fx.asAdmin, fx.admins, emergency.ID, " confirmed by the ward "); err != nil {
		t.Fatal(err)
	}
	if got := own(fx.asPatient, t, fx)[0]; got.Review == nil || got.Review.Remark != "confirmed by the ward" || got.Review.At.Before(got.OpenedAt) {
		t.Errorf("after the review: %+v", got.Review)
	}
}

// TestActors: each function is for one kind of actor, and no service has another one's list.
func TestActors(t *testing.T) {
	t.Parallel()
	fx := newFixture(t)
	fx.emergency(t, fx.patient.ID)
	id := own(fx.asPatient, t, fx)[0].ID
	for name, call := range map[string]func(ctx context.Context, db *database.DB) error{
		"own": func(ctx context.Context, db *database.DB) error {
			_, err := openings.Own(ctx, db, paging.Page{})
			return err
		},
		"of": func(ctx context.Context, db *database.DB) error {
			_, err := openings.Of(ctx, db, fx.patient.ID, paging.Page{})
			return err
		},
		"emergencies": func(ctx context.Context, db *database.DB) error {
			_, err := openings.Emergencies(ctx, db, false, paging.Page{})
			return err
		},
		"review": func(ctx context.Context, db *database.DB) error { return openings.Review(ctx, db, id, "seen") },
	} {
		for who, ctx := range map[string]context.Context{
			"patient": fx.asPatient, "doctor": fx.asDoctor, "institution": fx.asInstitution, "admin": fx.asAdmin,
			"process": actor.NewContext(t.Context(), actor.System("test")),
		} {
			for _, db := range []*database.DB{fx.patients, fx.admins} {
				allowed := db == fx.admins && who == "admin" && name != "own" || db == fx.patients && who == "patient" && name == "own"
				err := call(ctx, db)
				if denied := new(*database.PermissionError); errors.As(err, denied) == allowed || allowed && err != nil {
					t.Errorf("%s by a %s: %v", name, who, err)
				}
			}
		}
		if err := call(t.Context(), fx.admins); err == nil {
			t.Errorf("%s without an actor", name)
		}
	}
}

// TestOf: an admin who reads a patient's list stands in it, before the page is read.
func TestOf(t *testing.T) {
	t.Parallel()
	fx := newFixture(t)
	if _, err := fx.patients.Chart.Get(fx.asDoctor, fx.patient.ID); err != nil {
		t.Fatal(err)
	}
	fx.emergency(t, fx.patient.ID)
	if _, err := openings.Of(fx.asAdmin, fx.admins, fx.patient.ID, paging.Page{Size: -1}); !errors.As(err, new(*paging.PageError)) {
		t.Errorf("a page of -1: %v", err)
	}
	if got := own(fx.asPatient, t, fx); len(got) != 2 {
		t.Errorf("an invalid page is recorded: %+v", got)
	}
	for range 2 {
		page, err := openings.Of(fx.asAdmin, fx.admins, fx.patient.ID, paging.Page{Total: paging.Exact})
		if err != nil {
			t.Fatal(err)
		}
		var names []string
		for _, o := range page.Rows {
			names = append(names, o.ReaderName)
			if o.Reason != "" {
				t.Errorf("an admin sees the reason %q", o.Reason)
			}
		}
		if !slices.Equal(names, []string{"Eve Moss", "Bo Li", "Ada Okafor"}) || *page.Total != 3 {
			t.Errorf("%v, in total %d", names, *page.Total)
		}
	}
	if got := own(fx.asPatient, t, fx); len(got) != 3 || got[0].ReaderName != "Eve Moss" || got[0].Purpose != actor.Operations {
		t.Errorf("the patient sees %+v", got)
	}
	if page, err := openings.Of(fx.asAdmin, fx.admins, uuid.New(), paging.Page{}); err != nil || len(page.Rows) != 0 {
		t.Errorf("of an unknown patient: %+v, %v", page.Rows, err)
	}
}

// TestEmergencies: an admin finds the emergencies of all patients, reviews each once, and no entry of another purpose.
func TestEmergencies(t *testing.T) {
	t.Parallel()
	fx := newFixture(t)
	if _, err := fx.patients.Chart.Get(fx.asDoctor, fx.patient.ID); err != nil {
		t.Fatal(err)
	}
	fx.emergency(t, fx.patient.ID)
	fx.emergency(t, fx.other.ID)
	emergencies := func(unreviewed bool, p paging.Page) paging.Result[openings.Opening] {
		t.Helper()
		page, err := openings.Emergencies(fx.asAdmin, fx.admins, unreviewed, p)
		if err != nil {
			t.Fatal(err)
		}
		return page
	}
	first := emergencies(true, paging.Page{Size: 1, Total: paging.Exact})
	if len(first.Rows) != 1 || first.Rows[0].PatientID != fx.other.ID || *first.Total != 2 {
		t.Fatalf("%+v", first)
	}
	if next := emergencies(true, paging.Page{Size: 1, After: first.Next}); len(next.Rows) != 1 || next.Rows[0].PatientID != fx.patient.ID || next.Next != "" {
		t.Fatalf("%+v", next)
	}
	id := first.Rows[0].ID
	if err := openings.Review(fx.asAdmin, fx.admins, id, " "); !errors.As(err, new(*database.RuleError)) {
		t.Errorf("an empty remark: %v", err)
	}
	if err := openings.Review(fx.asAdmin, fx.admins, id, strings.Repeat("x", 513)); !errors.As(err, new(*database.RuleError)) {
		t.Errorf("a long remark: %v", err)
	}
	for _, id := range []uuid.UUID{uuid.New(), own(fx.asPatient, t, fx)[1].ID} {
		var denied *database.PermissionError
		if err := openings.Review(fx.asAdmin, fx.admins, id, "seen"); !errors.As(err, &denied) || denied.Rule != "opening_reviews_emergency" {
			t.Errorf("no emergency: %v", err)
		}
	}
	if err := openings.Review(fx.asAdmin, fx.admins, id, "seen"); err != nil {
		t.Fatal(err)
	}
	if err := openings.Review(actor.NewContext(t.Context(), actor.Admin(fx.second.ID)), fx.admins, id, "again"); !errors.As(err, new(*database.DuplicateError)) {
		t.Errorf("reviewed twice: %v", err)
	}
	if rest := emergencies(true, paging.Page{}).Rows; len(rest) != 1 || rest[0].PatientID != fx.patient.ID {
		t.Errorf("unreviewed: %+v", rest)
	}
	if all := emergencies(false, paging.Page{}).Rows; len(all) != 2 || all[0].Review == nil || all[0].Review.Remark != "seen" || all[1].Review != nil {
		t.Errorf("all: %+v", all)
	}
}

// TestPages: pages of any size have each entry once, also entries of the same time and of other months.
func TestPages(t *testing.T) {
	t.Parallel()
	fx := newFixture(t)
	fx.grow(t, 100)
	all, err := openings.Own(fx.asPatient, fx.patients, paging.Page{Size: 200, Total: paging.Exact})
	if err != nil || len(all.Rows) != 100 || all.Next != "" || *all.Total != 100 {
		t.Fatalf("%d entries, %v", len(all.Rows), err)
	}
	var got []openings.Opening
	p := paging.Page{Size: 7}
	for {
		page, err := openings.Own(fx.asPatient, fx.patients, p)
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, page.Rows...)
		if p.After = page.Next; p.After == "" {
			break
		}
		if len(got) == 7 {
			for name, call := range map[string]func() error{
				"another patient": func() error { _, err := openings.Own(fx.asOther, fx.patients, p); return err },
				"another list":    func() error { _, err := openings.Emergencies(fx.asAdmin, fx.admins, false, p); return err },
				"not a cursor":    func() error { _, err := openings.Own(fx.asPatient, fx.patients, paging.Page{After: "x"}); return err },
			} {
				if err := call(); !errors.As(err, new(*paging.CursorError)) {
					t.Errorf("%s: %v", name, err)
				}
			}
		}
	}
	if !slices.Equal(got, all.Rows) {
		t.Errorf("pages of 7 differ from one page: %d entries", len(got))
	}
	if _, err := openings.Own(fx.asPatient, fx.patients, paging.Page{Total: paging.Estimated}); !errors.As(err, new(*paging.PageError)) {
		t.Errorf("an estimated total: %v", err)
	}
}

// TestPlan: a page of a patient's own list is read by the patient's index in its order, without a sort, and without reading other entries.
func TestPlan(t *testing.T) {
	t.Parallel()
	fx := newFixture(t)
	fx.grow(t, 10_000)
	tx, err := openings.Begin(fx.asPatient, fx.patients.SQL())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = tx.Rollback() }()
	p := paging.Page{}
	for page := range 3 {
		texts, args, err := openings.OwnStatements(fx.patient.ID, p)
		if err != nil {
			t.Fatal(err)
		}
		for i, text := range texts {
			var plan []byte
			if err := tx.QueryRowContext(fx.asPatient, "EXPLAIN (ANALYZE, FORMAT JSON, COSTS false) "+text, args[i]...).Scan(&plan); err != nil {
				t.Fatal(err)
			}
			var plans []struct{ Plan node }
			if err := json.Unmarshal(plan, &plans); err != nil || len(plans) != 1 {
				t.Fatal(err)
			}
			// One of each partition, and those of the page.
			if read := plans[0].Plan.check(t); read < 51 || read > 51+11 {
				t.Errorf("page %d reads %v entries", page+1, read)
			}
			if t.Failed() {
				t.Fatalf("page %d: %s: %s", page+1, text, plan)
			}
		}
		got, err := openings.Own(fx.asPatient, fx.patients, p)
		if err != nil {
			t.Fatal(err)
		}
		p.After = got.Next
	}
}

// node is a part of a plan.
type node struct {
	Type     string  `json:"Node Type"`
	Relation string  `json:"Relation Name"`
	Index    string  `json:"Index Name"`
	Rows     float64 `json:"Actual Rows"`
	Removed  float64 `json:"Rows Removed by Filter"`
	Plans    []node
}

// check returns the number of entries that the plan reads.
func (n node) check(t *testing.T) (read float64) {
	t.Helper()
	if strings.HasSuffix(n.Type, "Sort") {
		t.Errorf("the plan has a %s", n.Type)
	}
	if strings.HasPrefix(n.Relation, "record_openings") {
		if n.Type != "Index Scan" || !strings.Contains(n.Index, "patient_id") {
			t.Errorf("the plan has a %s of %s by %q", n.Type, n.Relation, n.Index)
		}
		read = n.Rows + n.Removed
	}
	for _, part := range n.Plans {
		read += part.check(t)
	}
	return read
}
