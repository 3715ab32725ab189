package list_test

import (
	"errors"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/list"
	"github.com/predicthealth/database/paging"
)

// TestSearchIsLiteral: a patient with special characters in the name, for each actor that sees them.
func TestSearchIsLiteral(t *testing.T) {
	t.Parallel()
	url := testdb.URL(t)
	owner := testdb.SQL(t, url)
	populate(t, owner, 120)
	seen := views(t, url)
	exec(t, owner, `UPDATE patients SET first_name = 'José 100%_\x', last_name = 'O''Brien "Q" 😀 Ñandú ½' WHERE id =
		(SELECT id FROM patients WHERE doctor_id = $1 AND is_active ORDER BY id LIMIT 1)`, strings.Fields(seen[2].name)[1])
	for _, v := range seen {
		for words, want := range map[string]int{
			"100%": 1, `%_\X`: 1, "O'Brien": 1, `"q"`: 1, "😀 ñAN": 1, "nandu": 1, "N\u0303andu\u0301": 1, "jose\u0301 100%": 1,
			"  o'brien \t \"Q\" ": 1, "J%sé": 0, "jos_ 1": 0, `100\%`: 0, "'; DROP TABLE patients; --": 0, "%%%a": 0, "*and*": 0,
		} {
			page, err := list.Patients(v.ctx, v.db.Client, list.PatientFilter{Search: words}, paging.Page{Total: paging.Exact})
			if err != nil {
				t.Fatalf("%s searches for %q: %v", v.name, words, err)
			}
			if len(page.Rows) != want || *page.Total != want {
				t.Errorf("%s searches for %q: %d rows, total %d; want %d", v.name, words, len(page.Rows), *page.Total, want)
			}
		}
		for _, words := range []string{"a\x00b", "abc\xff", strings.Repeat("a", 1<<20), strings.Repeat("é", 201), "%", "_%\\", "😀😀😀", "\u0301\u0301\u0301", "  "} {
			page, err := list.Patients(v.ctx, v.db.Client, list.PatientFilter{Search: words}, paging.Page{})
			var refused *list.SearchError
			if !errors.As(err, &refused) || page.Rows != nil || len(err.Error()) > 100 {
				t.Errorf("%s searches for %.20q: %v", v.name, words, err)
			}
		}
	}
}

// TestSearchFinds: each list searches its documented columns; fewer than three letters match only beginnings of words.
func TestSearchFinds(t *testing.T) {
	t.Parallel()
	url := testdb.URL(t)
	populate(t, testdb.SQL(t, url), 24)
	db, ctx := testdb.OpenURL(t, url), testdb.Context(t)
	for words, want := range map[string]int{
		"li": 6, "SI": 6, "n": 6, "md-1 ": 24 - 13, "il": 0, "doc7@": 1, "MD-12": 1, "field": 20, "jose nunez": 2, "fi": 20, "jo": 8, "bo": 8,
	} {
		page, err := list.Doctors(ctx, db.Client, list.DoctorFilter{Search: words}, paging.Page{})
		if err != nil {
			t.Fatal(err)
		}
		if len(page.Rows) != want {
			t.Errorf("doctors by %q: %d; want %d", words, len(page.Rows), want)
		}
	}
	for words, want := range map[string]int{"clinica": 24, "no": 24, "cl": 24, "desk3@": 1, "l24": 1, "norte desk2": 6} {
		page, err := list.Institutions(ctx, db.Client, list.InstitutionFilter{Search: words}, paging.Page{})
		if err != nil {
			t.Fatal(err)
		}
		if len(page.Rows) != want {
			t.Errorf("institutions by %q: %d; want %d", words, len(page.Rows), want)
		}
	}
}

// TestSearchRanks: whole words come before prefixes, prefixes before the rest, and the search ends at the cap.
func TestSearchRanks(t *testing.T) {
	t.Parallel()
	url := testdb.URL(t)
	owner := testdb.SQL(t, url)
	populate(t, owner, 7)
	for i, name := range []string{"Marina", "Marinas", "Submarina", "Marina", "Submarina"} {
		exec(t, owner, `INSERT INTO doctors (first_name, last_name, email, medical_license) VALUES ('X', $1, $2 || '@x', $2)`, name, "m"+strconv.Itoa(i))
	}
	exec(t, owner, "INSERT INTO doctor_specialties (id, name, category) VALUES ($1, 'Marina Medicine', 'c')", id("marina"))
	exec(t, owner, `INSERT INTO doctors (first_name, last_name, email, medical_license, specialty_id) VALUES ('X', 'Y', 'y@x', 'y', $1)`, id("marina"))
	exec(t, owner, `INSERT INTO patients (first_name, last_name, email, date_of_birth, doctor_id)
		SELECT 'Many', 'Of', n || '@x', '1980-01-01', (SELECT id FROM doctors LIMIT 1) FROM generate_series(1, $1::int) n`, list.SearchCap+5)
	db, ctx := testdb.OpenURL(t, url), testdb.Context(t)
	var got []string
	for at := (paging.Page{Size: 1}); ; {
		page, err := list.Doctors(ctx, db.Client, list.DoctorFilter{Search: "marina"}, at)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range page.Rows {
			got = append(got, d.LastName)
		}
		if at.After = page.Next; at.After == "" {
			break
		}
	}
	if want := []string{"Marina", "Marina", "Marinas", "Submarina", "Submarina", "Y"}; !slices.Equal(got, want) {
		t.Errorf("in the order %q; want %q", got, want)
	}
	seen := map[string]bool{}
	var last paging.Result[*ent.Patient]
	for at := (paging.Page{Size: 150, Total: paging.Exact}); ; {
		page, err := list.Patients(ctx, db.Client, list.PatientFilter{Search: "many"}, at)
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range page.Rows {
			seen[p.ID.String()] = true
		}
		last = page
		if at.After = page.Next; at.After == "" {
			break
		}
	}
	if len(seen) != list.SearchCap || !last.Capped || *last.Total != list.SearchCap+5 {
		t.Errorf("%d rows, capped %v, total %d", len(seen), last.Capped, *last.Total)
	}
}
