package list_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/list"
	"github.com/predicthealth/database/paging"
	"github.com/predicthealth/database/schema/enum"
)

// TestForeignCursors: cursors of other lists and filters, and invalid ones, are refused.
func TestForeignCursors(t *testing.T) {
	t.Parallel()
	url := testdb.URL(t)
	populate(t, testdb.SQL(t, url), 20)
	db, ctx := testdb.OpenURL(t, url), testdb.Context(t)
	first, err := list.Doctors(ctx, db.Client, list.DoctorFilter{Active: new(true)}, paging.Page{Size: 2})
	if err != nil || first.Next == "" || strings.ContainsAny(first.Next, "+/=") {
		t.Fatalf("%q: %v", first.Next, err)
	}
	refused := func(name string, err error) {
		t.Helper()
		var cursor *paging.CursorError
		if !errors.As(err, &cursor) {
			t.Errorf("%s: %v", name, err)
		}
	}
	_, err = list.Doctors(ctx, db.Client, list.DoctorFilter{Active: new(false)}, paging.Page{After: first.Next})
	refused("another filter", err)
	_, err = list.Doctors(ctx, db.Client, list.DoctorFilter{Active: new(true), Search: "ana"}, paging.Page{After: first.Next})
	refused("a search", err)
	_, err = list.Patients(ctx, db.Client, list.PatientFilter{Active: new(true)}, paging.Page{After: first.Next})
	refused("another list", err)
	flipped := []byte(first.Next)
	flipped[20] ^= 1
	for _, s := range []string{"x", "2", " " + first.Next, first.Next + "A", first.Next[1:], string(flipped), strings.Repeat("A", len(first.Next)), strings.Repeat("\x00", 55)} {
		_, err = list.Doctors(ctx, db.Client, list.DoctorFilter{Active: new(true)}, paging.Page{After: s})
		refused(s, err)
	}
	// The same moments in another zone and the same words with other spacing are the same filter.
	at := time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC)
	first, err = list.Doctors(ctx, db.Client, list.DoctorFilter{Created: list.Between{From: at}, Search: "doc1"}, paging.Page{Size: 1})
	if err != nil {
		t.Fatal(err)
	}
	same := list.DoctorFilter{Created: list.Between{From: at.In(time.FixedZone("", 3600))}, Search: " doc1 "}
	if _, err = list.Doctors(ctx, db.Client, same, paging.Page{Size: 50, After: first.Next}); err != nil {
		t.Error(err)
	}
}

// TestRefusals: an invalid or denied list returns an error, never an empty list.
func TestRefusals(t *testing.T) {
	t.Parallel()
	url := testdb.URL(t)
	db, ctx := testdb.OpenURL(t, url), testdb.Context(t)
	var page *paging.PageError
	for _, p := range []paging.Page{{Size: -1}, {Size: paging.MaxSize + 1}, {Total: 7}} {
		if _, err := list.Specialties(ctx, db.Client, list.SpecialtyFilter{}, p); !errors.As(err, &page) {
			t.Errorf("%+v: %v", p, err)
		}
	}
	var filter *list.FilterError
	for _, f := range []list.PatientFilter{{Gender: "no"}, {Validation: "no"}, {Created: list.Between{From: time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC)}}} {
		if _, err := list.Patients(ctx, db.Client, f, paging.Page{}); !errors.As(err, &filter) {
			t.Errorf("%+v: %v", f, err)
		}
	}
	if _, err := list.Doctors(ctx, db.Client, list.DoctorFilter{Specialty: "a\x00"}, paging.Page{}); !errors.As(err, &filter) {
		t.Error(err)
	}
	if _, err := list.Doctors(ctx, db.Client, list.DoctorFilter{Status: enum.ProfessionalStatus("x")}, paging.Page{}); !errors.As(err, &filter) {
		t.Error(err)
	}
	if _, err := list.Patients(t.Context(), db.Client, list.PatientFilter{}, paging.Page{}); !errors.Is(err, actor.ErrNone) {
		t.Errorf("without an actor: %v", err)
	}
	// A role without access to doctors, and a closed client.
	service := testdb.OpenURL(t, testdb.As(t, url, "service_patients"))
	if got, err := list.Doctors(ctx, service.Client, list.DoctorFilter{}, paging.Page{}); err == nil {
		t.Errorf("got %v", got)
	}
	closed := testdb.OpenURL(t, url)
	if err := closed.Close(); err != nil {
		t.Fatal(err)
	}
	for _, total := range []paging.Total{paging.NoTotal, paging.Exact, paging.Estimated} {
		for _, words := range []string{"", "ana"} {
			if got, err := list.Patients(ctx, closed.Client, list.PatientFilter{Search: words}, paging.Page{Total: total}); err == nil || got.Rows != nil {
				t.Errorf("got %v", got)
			}
		}
	}
}
