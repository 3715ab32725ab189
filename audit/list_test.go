package audit_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/audit"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/paging"
)

func pageOf(size int) paging.Page { return paging.Page{Size: size, Total: paging.Exact} }

// TestPages: with any filter and page size, the pages contain every matching entry once, newest first.
func TestPages(t *testing.T) {
	t.Parallel()
	f := newTamperFixture(t)
	var all []audit.Entry
	for e, err := range audit.Export(f.owner(t), f.super, audit.Filter{}) {
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, e)
	}
	slices.SortFunc(all, func(a, b audit.Entry) int {
		if c := b.Time.Compare(a.Time); c != 0 {
			return c
		}
		return bytes.Compare(b.ID[:], a.ID[:])
	})
	rapid.Check(t, func(t *rapid.T) {
		some := rapid.SampledFrom(all)
		var filter audit.Filter
		if rapid.Bool().Draw(t, "by actor") {
			filter.Actor = some.Draw(t, "actor").Chain
		}
		if rapid.Bool().Draw(t, "since") {
			filter.Since = some.Draw(t, "entry").Time
		}
		if rapid.Bool().Draw(t, "before") {
			filter.Before = some.Draw(t, "entry").Time
		}
		if rapid.IntRange(0, 9).Draw(t, "by row") == 0 {
			filter.ResourceID = *some.Draw(t, "row").ResourceID
		}
		filter.Outcome = rapid.SampledFrom([]audit.Outcome{"", audit.Succeeded, audit.Failed}).Draw(t, "outcome")
		filter.Action = rapid.SampledFrom([]string{"", "look", "none"}).Draw(t, "action")
		filter.ResourceType = rapid.SampledFrom([]string{"", "patients"}).Draw(t, "resource")
		var want []uuid.UUID
		for _, e := range all {
			if (filter.Actor == "" || e.Chain == filter.Actor) && (filter.Since.IsZero() || !e.Time.Before(filter.Since)) && (filter.Before.IsZero() || e.Time.Before(filter.Before)) &&
				(filter.ResourceID == uuid.Nil || *e.ResourceID == filter.ResourceID) && (filter.Outcome == "" || e.Success == (filter.Outcome == audit.Succeeded)) && filter.Action != "none" {
				want = append(want, e.ID)
			}
		}
		page := pageOf(rapid.IntRange(1, 30).Draw(t, "size"))
		var got []uuid.UUID
		for {
			r, err := audit.List(f.owner(t), f.super, filter, page)
			if err != nil {
				t.Fatal(err)
			}
			if *r.Total != len(want) || len(r.Rows) > page.Size {
				t.Fatalf("a total of %d, %d rows; want %d", *r.Total, len(r.Rows), len(want))
			}
			for _, e := range r.Rows {
				got = append(got, e.ID)
			}
			if page.After = r.Next; r.Next == "" {
				break
			}
		}
		if !slices.Equal(got, want) {
			t.Fatalf("%+v: %d entries; want %d", filter, len(got), len(want))
		}
	})
}

// TestInvalidRequests: invalid cursors, pages and filters return typed errors.
func TestInvalidRequests(t *testing.T) {
	t.Parallel()
	f := newTamperFixture(t)
	first, err := audit.List(f.owner(t), f.super, audit.Filter{}, paging.Page{Size: 1})
	if err != nil {
		t.Fatal(err)
	}
	var cursor *paging.CursorError
	for _, after := range []string{"x", first.Next + "A", first.Next[1:], strings.Repeat("A", len(first.Next)), "\x00", strings.Repeat("A", 1<<20)} {
		if _, err := audit.List(f.owner(t), f.super, audit.Filter{}, paging.Page{After: after}); !errors.As(err, &cursor) {
			t.Errorf("%.30q: %v", after, err)
		}
	}
	if _, err := audit.List(f.owner(t), f.super, audit.Filter{Action: "look"}, paging.Page{After: first.Next}); !errors.As(err, &cursor) {
		t.Errorf("a cursor of another filter: %v", err)
	}
	var page *paging.PageError
	for _, size := range []int{-1, paging.MaxSize + 1} {
		if _, err := audit.List(f.owner(t), f.super, audit.Filter{}, paging.Page{Size: size}); !errors.As(err, &page) {
			t.Errorf("size %d: %v", size, err)
		}
	}
	var outcome *audit.OutcomeError
	if _, err := audit.List(f.owner(t), f.super, audit.Filter{Outcome: "maybe"}, paging.Page{}); !errors.As(err, &outcome) {
		t.Errorf("outcome: %v", err)
	}
	for _, err := range audit.Export(f.owner(t), f.super, audit.Filter{Outcome: "maybe"}) {
		if !errors.As(err, &outcome) {
			t.Errorf("export: %v", err)
		}
	}
}

// TestAdminsRead: admins read all entries except those about health profiles; no other role or actor reads any.
func TestAdminsRead(t *testing.T) {
	t.Parallel()
	d := newFixture(t)
	p := newPatient(d.db.Client).SaveX(d.ctx(t))
	d.db.HealthProfile.Create().SetPatient(p).SetAllergies("pollen").ExecX(d.ctx(t))
	service := testdb.OpenURL(t, testdb.As(t, d.url, "service_admins"))
	r, err := audit.List(d.ctx(t), service.Client, audit.Filter{}, pageOf(10))
	if err != nil || len(r.Rows) != 1 || r.Rows[0].ResourceType != "patients" {
		t.Errorf("an admin: %+v, %v", r, err)
	}
	var refused *database.PermissionError
	r, err = audit.List(actor.NewContext(t.Context(), actor.System("job")), service.Client, audit.Filter{}, pageOf(10))
	if !errors.As(err, &refused) || refused.Rule != database.RuleActorKind {
		t.Errorf("a process: %+v, %v", r, err)
	}
	for _, role := range []string{"auth_jwt_service", "service_doctors", "service_institutions", "service_patients", "predicthealth_readonly"} {
		if _, err := audit.List(d.ctx(t), testdb.OpenURL(t, testdb.As(t, d.url, role)).Client, audit.Filter{}, pageOf(10)); err == nil {
			t.Errorf("%s reads the audit trail", role)
		}
	}
}

// TestArchive: exported entries verify by themselves, and with the rest in the database after their removal.
func TestArchive(t *testing.T) {
	t.Parallel()
	f := newTamperFixture(t)
	var file bytes.Buffer
	enc := json.NewEncoder(&file)
	var cut time.Time
	r, err := audit.List(f.owner(t), f.super, audit.Filter{}, paging.Page{Size: 20})
	if err != nil {
		t.Fatal(err)
	}
	cut = r.Rows[19].Time
	n := 0
	for e, err := range audit.Export(f.owner(t), f.super, audit.Filter{Before: cut}) {
		if err != nil {
			t.Fatal(err)
		}
		if err := enc.Encode(e); err != nil { // with encoding/json's escapes, and without spaces
			t.Fatal(err)
		}
		n++
	}
	f.do(t, "DELETE FROM admin_audit_logs WHERE created_at < $1", cut)
	v := audit.NewVerifier()
	if err := v.Archive(bytes.NewReader(file.Bytes())); err != nil {
		t.Fatal(err)
	}
	if r := v.Report(); r.Err() != nil || r.Entries != int64(n) {
		t.Errorf("by itself: %+v; want %d entries", r, n)
	}
	whole, err := v.Trail(f.owner(t), f.super)
	if err != nil || whole.Err() != nil || whole.Entries != int64(n+20) {
		t.Errorf("with the database: %+v, %v", whole, err)
	}
	if r := f.verify(t); r.Err() == nil {
		t.Error("without the archive, no entry is reported missing")
	}
	lines := bytes.Split(bytes.TrimSpace(file.Bytes()), []byte("\n"))
	for i := range lines {
		if bytes.Contains(lines[i], []byte(`"success":true`)) {
			lines[i] = bytes.Replace(lines[i], []byte(`"success":true`), []byte(`"success":false`), 1)
			v := audit.NewVerifier()
			if err := v.Archive(bytes.NewReader(bytes.Join(lines, []byte("\n")))); err != nil {
				t.Fatal(err)
			}
			if r := v.Report(); len(r.Breaks) != 1 {
				t.Errorf("entry %d was changed: %+v", i, r)
			}
			break
		}
	}
	var bad *audit.ArchiveError
	for _, text := range []string{"garbage", `{"hash":"00"}`, `{"seq":"x"}`, "\x00"} {
		if err := audit.NewVerifier().Archive(strings.NewReader(text)); !errors.As(err, &bad) || bad.Line != 1 {
			t.Errorf("%q: %v", text, err)
		}
	}
}

// FuzzArchive: no input panics.
func FuzzArchive(f *testing.F) {
	f.Add([]byte(`{"chain":"system:x","seq":1,"details":{"a":"\"\\"},"hash":"` + strings.Repeat("0", 64) + `"}`))
	f.Add([]byte(`{"details":"\`))
	f.Fuzz(func(t *testing.T, file []byte) {
		v := audit.NewVerifier()
		_ = v.Archive(bytes.NewReader(file))
		for _, b := range v.Report().Breaks {
			if strings.Contains(b.String(), "\n") {
				t.Errorf("%q", b)
			}
		}
	})
}

// TestFollow: an entry written before another but committed after it is returned.
func TestFollow(t *testing.T) {
	t.Parallel()
	d := newFixture(t)
	ctx, cancel := context.WithTimeout(d.owner(t), time.Minute)
	defer cancel()
	slow := actor.NewContext(t.Context(), actor.Admin(d.newAdmin(t, "slow")))
	tx, err := d.db.SQL().BeginTx(slow, nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := tx.ExecContext(slow, "INSERT INTO doctor_specialties (name, category) VALUES ('slow', 'c')"); err != nil {
		t.Fatal(err)
	}
	writing, stop := context.WithCancel(d.ctx(t))
	var writer sync.WaitGroup
	defer writer.Wait()
	defer stop()
	writer.Go(func() { // keeps writing entries for Follow to return
		for writing.Err() == nil {
			_ = d.db.Specialty.Create().SetName(name()).SetCategory("c").Exec(writing)
		}
	})
	first, seen := true, false
	for e, err := range audit.Follow(ctx, d.db.SQL(), audit.Filter{ResourceType: "doctor_specialties"}) {
		if err != nil {
			t.Fatal(err)
		}
		if first {
			if err := tx.Commit(); err != nil {
				t.Fatal(err)
			}
		}
		if first, seen = false, string(detailsOf(t, e).Changes["name"].To) == `"slow"`; seen {
			break
		}
	}
	if !seen {
		t.Error("the entry committed last was not returned")
	}
}
