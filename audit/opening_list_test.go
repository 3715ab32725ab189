package audit_test

import (
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/audit"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/paging"
	"github.com/predicthealth/database/schema/enum"
)

// TestOpeningPages: with any filter, the pages contain every matching opening once, newest first, as it was written.
func TestOpeningPages(t *testing.T) {
	t.Parallel()
	f := newOpeningsFixture(t)
	f.write(t, 60, "clock_timestamp() - n / 3 * interval '10 days'")
	whole, err := audit.Openings(f.owner(t), f.super, audit.OpeningFilter{}, paging.Page{Size: 200, Total: paging.Exact})
	if err != nil || len(whole.Rows) != 60 || *whole.Total != 60 || whole.Next != "" {
		t.Fatalf("%d rows, %v", len(whole.Rows), err)
	}
	all := whole.Rows
	for _, o := range all {
		if hash := queryRow[[]byte](t, f.super, "SELECT opening_hash(o) FROM record_openings o WHERE id = $1", o.ID); !slices.Equal(hash, o.Hash[:]) {
			t.Fatalf("the hash of %+v is %x", o, hash)
		}
	}
	one := all[slices.IndexFunc(all, func(o audit.Opening) bool { return o.ActorID != nil })]
	process := all[slices.IndexFunc(all, func(o audit.Opening) bool { return o.ActorID == nil })]
	for what, c := range map[string]struct {
		filter audit.OpeningFilter
		match  func(audit.Opening) bool
	}{
		"all":     {audit.OpeningFilter{}, func(audit.Opening) bool { return true }},
		"patient": {audit.OpeningFilter{Patient: one.PatientID}, func(o audit.Opening) bool { return o.PatientID == one.PatientID }},
		"actor":   {audit.OpeningFilter{Actor: "doctor:" + one.ActorID.String()}, func(o audit.Opening) bool { return o.ActorID != nil && *o.ActorID == *one.ActorID }},
		"process": {audit.OpeningFilter{Actor: "system:" + process.ReaderName}, func(o audit.Opening) bool { return o.ReaderName == process.ReaderName }},
		"purpose": {audit.OpeningFilter{Purpose: enum.PurposeTreatment}, func(o audit.Opening) bool { return o.Purpose == enum.PurposeTreatment }},
		"time": {audit.OpeningFilter{Since: all[40].Time, Before: all[10].Time}, func(o audit.Opening) bool {
			return !o.Time.Before(all[40].Time) && o.Time.Before(all[10].Time)
		}},
	} {
		var want, got []uuid.UUID
		for _, o := range all {
			if c.match(o) {
				want = append(want, o.ID)
			}
		}
		for page := (paging.Page{Size: 7}); ; {
			r, err := audit.Openings(f.owner(t), f.super, c.filter, page)
			if err != nil {
				t.Fatal(err)
			}
			for _, o := range r.Rows {
				got = append(got, o.ID)
			}
			if page.After = r.Next; r.Next == "" {
				break
			}
		}
		if len(want) == 0 || !slices.Equal(got, want) {
			t.Errorf("%s: %d openings; want %d", what, len(got), len(want))
		}
	}
	for _, bad := range []audit.OpeningFilter{{Actor: "x"}, {Actor: "doctor:x"}, {Actor: "system:"}, {Purpose: "x"}} {
		if _, err := audit.Openings(f.owner(t), f.super, bad, paging.Page{}); !errors.As(err, new(*audit.OpeningFilterError)) {
			t.Errorf("%+v: %v", bad, err)
		}
	}
	first, err := audit.Openings(f.owner(t), f.super, audit.OpeningFilter{}, paging.Page{Size: 1})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := audit.Openings(f.owner(t), f.super, audit.OpeningFilter{Purpose: enum.PurposeTreatment}, paging.Page{After: first.Next}); !errors.As(err, new(*paging.CursorError)) {
		t.Errorf("a cursor of another filter: %v", err)
	}
}

// TestOpeningsOfActors: patients read who opened their record, and admins do after they have opened it themselves, without the reasons.
func TestOpeningsOfActors(t *testing.T) {
	t.Parallel()
	d := newFixture(t)
	doctor, patients := d.newDoctor(t, 2)
	service := testdb.OpenURL(t, testdb.As(t, d.url, "service_patients"))
	admins := testdb.OpenURL(t, testdb.As(t, d.url, "service_admins"))
	ctx := actor.WithAction(actor.NewContext(t.Context(), actor.Doctor(doctor)), "", "a yearly check")
	if _, err := service.OpenRecords(ctx, patients...); err != nil {
		t.Fatal(err)
	}
	own, err := audit.Openings(actor.NewContext(t.Context(), actor.Patient(patients[0])), service.Client, audit.OpeningFilter{}, paging.Page{})
	if err != nil || len(own.Rows) != 1 || own.Rows[0].PatientID != patients[0] || own.Rows[0].ReaderName != "Ada Okafor" || *own.Rows[0].InstitutionName != "clinic" || *own.Rows[0].Reason != "a yearly check" {
		t.Errorf("%+v, %v", own.Rows, err)
	}
	mine, err := audit.Openings(ctx, service.Client, audit.OpeningFilter{}, paging.Page{})
	if err != nil || len(mine.Rows) != 2 {
		t.Errorf("%+v, %v", mine.Rows, err)
	}
	filter := audit.OpeningFilter{Patient: patients[0]}
	if _, err := audit.Openings(d.ctx(t), admins.Client, filter, paging.Page{}); !errors.As(err, new(*database.RecordNotOpenedError)) {
		t.Errorf("an admin, before: %v", err)
	}
	if _, err := admins.OpenRecords(d.ctx(t), patients[0]); err != nil {
		t.Fatal(err)
	}
	seen, err := audit.Openings(d.ctx(t), admins.Client, filter, paging.Page{})
	if err != nil || len(seen.Rows) != 2 || seen.Rows[0].ActorType != enum.ActorTypeAdmin || seen.Rows[1].Reason != nil || seen.Rows[1].Hash != (audit.OpeningHash{}) {
		t.Errorf("an admin: %+v, %v", seen.Rows, err)
	}
}

// TestRecordedReading: an operator who reads openings leaves an opening of the patient's record, or an audit entry.
func TestRecordedReading(t *testing.T) {
	t.Parallel()
	d := newFixture(t)
	_, patients := d.newDoctor(t, 1)
	backup := testdb.SQL(t, testdb.As(t, d.url, "predicthealth_backup"))
	since := time.Date(2026, 1, 2, 0, 0, 0, 0, time.UTC)
	for _, f := range []audit.OpeningFilter{{Patient: patients[0]}, {Purpose: enum.PurposeEmergency, Since: since}} {
		if err := audit.RecordOpeningsRead(t.Context(), backup, f, "root", "a request"); err != nil {
			t.Fatal(err)
		}
	}
	got, err := audit.Openings(t.Context(), backup, audit.OpeningFilter{}, paging.Page{})
	if err != nil || len(got.Rows) != 1 {
		t.Fatalf("%+v, %v", got.Rows, err)
	}
	if o := got.Rows[0]; o.PatientID != patients[0] || o.ReaderName != "audit root" || o.ActorType != enum.ActorTypeSystem || o.Purpose != enum.PurposeOperations || *o.Reason != "a request" || !o.Expires.Equal(o.Time) {
		t.Errorf("%+v", o)
	}
	entries := d.entries(t, "system:audit", 0)
	if len(entries) != 1 || entries[0].Action != "read_openings" || string(entries[0].Details) != `{"filter": {"since": "2026-01-02T00:00:00Z", "purpose": "emergency"}, "reason": "a request", "operator": "root"}` {
		t.Errorf("%+v", entries)
	}
	if r, err := audit.Verify(t.Context(), backup); err != nil || r.Err() != nil {
		t.Errorf("%v, %v", r.Err(), err)
	}
}
