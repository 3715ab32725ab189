package list_test

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/internal/testdb"
	"github.com/predicthealth/database/list"
	"github.com/predicthealth/database/schema/enum"
)

// maybe draws one of the values, or none.
func maybe[V any](t *rapid.T, name string, values ...V) (v V) {
	if rapid.Bool().Draw(t, "by "+name) {
		v = rapid.SampledFrom(values).Draw(t, name)
	}
	return v
}

func span(t *rapid.T) list.Between {
	day := func(n int) time.Time { return time.Date(2024, 1, 1, n, 0, 0, 0, time.UTC) }
	return list.Between{From: maybe(t, "from", day(0), day(5), day(20)), Before: maybe(t, "before", day(6), day(30))}
}

func within(b list.Between, at time.Time) bool {
	return (b.From.IsZero() || !at.Before(b.From)) && (b.Before.IsZero() || at.Before(b.Before))
}

// is says whether a filter's value, unless it is the zero one, is a row's.
func is[V comparable](want V, got *V) bool {
	var zero V
	return want == zero || (got != nil && *got == want)
}

var folding = strings.NewReplacer("é", "e", "ú", "u", "ñ", "n", "í", "i")

func fold(words ...string) string { return folding.Replace(strings.ToLower(strings.Join(words, " "))) }

// holds says whether a search finds a row by its words; two characters begin a word but the first.
func holds(search string, words ...string) bool {
	search = fold(search)
	if len(search) < 3 {
		search = " " + search
	}
	return strings.Contains(fold(words...), search)
}

// same reads a list to its end, in pages of a drawn size, and compares it with those of all that match.
func same[T any](t *rapid.T, who string, all []T, key func(T) (time.Time, uuid.UUID), match func(T) bool,
	read func(list.Page) (list.Result[T], error)) {
	var want, got []string
	slices.SortFunc(all, func(a, b T) int {
		at, aid := key(a)
		bt, bid := key(b)
		return cmp.Or(bt.Compare(at), strings.Compare(bid.String(), aid.String()))
	})
	name := func(v T) string { _, id := key(v); return id.String() }
	for _, v := range all {
		if match(v) {
			want = append(want, name(v))
		}
	}
	at := list.Page{Size: rapid.IntRange(1, 60).Draw(t, "size"), Total: list.Exact}
	for range len(all) + 1 {
		page, err := read(at)
		if err != nil {
			t.Fatalf("%s: %v", who, err)
		}
		if *page.Total != len(want) || len(page.Rows) > at.Size {
			t.Fatalf("%s: a page of %d, of %d in total; want %d", who, len(page.Rows), *page.Total, len(want))
		}
		for _, v := range page.Rows {
			got = append(got, name(v))
		}
		if at.After = page.Next; at.After == "" {
			break
		}
	}
	if !slices.Equal(got, want) {
		t.Fatalf("%s: got %d rows %v; want %d: %v", who, len(got), got, len(want), want)
	}
}

func everything[T any](t *testing.T, all func(context.Context) ([]T, error), ctx context.Context) []T {
	t.Helper()
	rows, err := all(ctx)
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

// TestPatientsByEveryFilter at once, for everybody who sees some, against all that they see.
func TestPatientsByEveryFilter(t *testing.T) {
	t.Parallel()
	url := testdb.URL(t)
	populate(t, testdb.SQL(t, url), 150)
	for _, v := range views(t, url) {
		all := everything(t, v.db.Patient.Query().All, v.ctx)
		if len(all) < 5 {
			t.Fatalf("%s sees %d patients", v.name, len(all))
		}
		rapid.Check(t, func(t *rapid.T) {
			one := rapid.SampledFrom(all).Draw(t, "one")
			f := list.PatientFilter{
				Validation: maybe(t, "validation", enum.ValidationStatusPending, enum.ValidationStatusFullAccess, enum.ValidationStatusInstitutionValidated),
				Gender:     maybe(t, "gender", enum.GenderMale, enum.GenderOther), Active: maybe(t, "active", new(true), new(false)),
				Verified: maybe(t, "verified", new(true), new(false)), Created: span(t),
			}
			if one.DoctorID != nil {
				f.DoctorID = maybe(t, "doctor", *one.DoctorID)
			}
			if one.InstitutionID != nil {
				f.InstitutionID = maybe(t, "institution", *one.InstitutionID)
			}
			same(t, v.name, all, func(p *ent.Patient) (time.Time, uuid.UUID) { return p.CreatedAt, p.ID }, func(p *ent.Patient) bool {
				return is(f.DoctorID, p.DoctorID) && is(f.InstitutionID, p.InstitutionID) && is(f.Validation, &p.ValidationStatus) && is(f.Gender, p.Gender) &&
					(f.Active == nil || *f.Active == p.IsActive) && (f.Verified == nil || *f.Verified == p.IsVerified) && within(f.Created, p.CreatedAt)
			}, func(at list.Page) (list.Result[*ent.Patient], error) { return list.Patients(v.ctx, v.db.Client, f, at) })
			f.Search = rapid.SampledFrom([]string{"jose", "SIL", "li", "ñ", "o'hara pat1", "%", "ana li", "@p"}).Draw(t, "search")
			if f.Search == "%" {
				f.Search = "0%"
			}
			sameSet(t, v.name, all, func(p *ent.Patient) bool {
				return is(f.DoctorID, p.DoctorID) && is(f.Validation, &p.ValidationStatus) && is(f.InstitutionID, p.InstitutionID) && is(f.Gender, p.Gender) &&
					(f.Active == nil || *f.Active == p.IsActive) && (f.Verified == nil || *f.Verified == p.IsVerified) && within(f.Created, p.CreatedAt) &&
					holds(f.Search, p.FirstName, p.LastName, p.Email)
			}, func(at list.Page) (list.Result[*ent.Patient], error) { return list.Patients(v.ctx, v.db.Client, f, at) })
		})
	}
}

// sameSet compares a search, whose order is that of TestSearchRanks, with all that match.
func sameSet[T interface {
	comparable
	String() string
}](t *rapid.T, who string, all []T, match func(T) bool, read func(list.Page) (list.Result[T], error)) {
	want, got := 0, map[string]bool{}
	wanted := map[string]bool{}
	for _, v := range all {
		if match(v) {
			want++
			wanted[v.String()] = true
		}
	}
	at := list.Page{Size: rapid.IntRange(1, 60).Draw(t, "size of a search"), Total: list.Exact}
	for range len(all) + 1 {
		page, err := read(at)
		if err != nil {
			t.Fatalf("%s: %v", who, err)
		}
		if *page.Total != want {
			t.Fatalf("%s: total %d; want %d", who, *page.Total, want)
		}
		for _, v := range page.Rows {
			if got[v.String()] || !wanted[v.String()] {
				t.Fatalf("%s: found twice, or should not be: %s", who, v)
			}
			got[v.String()] = true
		}
		if at.After = page.Next; at.After == "" {
			break
		}
	}
	if len(got) != want {
		t.Fatalf("%s: found %d; want %d", who, len(got), want)
	}
}

// TestDoctorsByEveryFilter at once; each comes with the specialty that Ent loads.
func TestDoctorsByEveryFilter(t *testing.T) {
	t.Parallel()
	url := testdb.URL(t)
	populate(t, testdb.SQL(t, url), 120)
	for _, v := range views(t, url)[:2] {
		all := everything(t, v.db.Doctor.Query().WithSpecialty().All, v.ctx)
		whole := map[uuid.UUID]string{}
		special := func(d *ent.Doctor) string {
			if d.Edges.Specialty == nil {
				return ""
			}
			return d.Edges.Specialty.String()
		}
		for _, d := range all {
			whole[d.ID] = d.String() + special(d)
		}
		rapid.Check(t, func(t *rapid.T) {
			one := rapid.SampledFrom(all).Draw(t, "one")
			f := list.DoctorFilter{
				Status: maybe(t, "status", enum.ProfessionalStatusActive, enum.ProfessionalStatusRetired),
				Active: maybe(t, "active", new(true), new(false)), Created: span(t),
			}
			if one.SpecialtyID != nil {
				f.Specialty, f.SpecialtyID = maybe(t, "specialty", one.Edges.Specialty.Name), maybe(t, "specialty's id", *one.SpecialtyID)
			}
			if one.InstitutionID != nil {
				f.InstitutionID = maybe(t, "institution", *one.InstitutionID)
			}
			match := func(d *ent.Doctor) bool {
				return is(f.SpecialtyID, d.SpecialtyID) && is(f.InstitutionID, d.InstitutionID) && is(f.Status, &d.ProfessionalStatus) &&
					(f.Active == nil || *f.Active == d.IsActive) && within(f.Created, d.CreatedAt) &&
					(f.Specialty == "" || (d.Edges.Specialty != nil && d.Edges.Specialty.Name == f.Specialty))
			}
			read := func(at list.Page) (list.Result[*ent.Doctor], error) {
				page, err := list.Doctors(v.ctx, v.db.Client, f, at)
				for _, d := range page.Rows {
					if d.String()+special(d) != whole[d.ID] {
						t.Fatalf("%s has the specialty %s; want %s", d, special(d), whole[d.ID])
					}
				}
				return page, err
			}
			same(t, v.name, all, func(d *ent.Doctor) (time.Time, uuid.UUID) { return d.CreatedAt, d.ID }, match, read)
			f.Search = rapid.SampledFrom([]string{"jose nunez", "MD-1", "field 3", "fi", "li", "doc12@"}).Draw(t, "search")
			sameSet(t, v.name, all, func(d *ent.Doctor) bool {
				field := ""
				if d.Edges.Specialty != nil {
					field = d.Edges.Specialty.Name
				}
				return match(d) && (holds(f.Search, d.FirstName, d.LastName, d.Email, d.MedicalLicense) || holds(f.Search, "", field))
			}, read)
		})
	}
}
