package list_test

import (
	"testing"

	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/list"
	"github.com/predicthealth/database/paging"
)

// TestSearchFindsNamesAsTyped: in any order and letter case, with or without diacritics, apostrophes, hyphens and dots.
func TestSearchFindsNamesAsTyped(t *testing.T) {
	t.Parallel()
	url := testdb.URL(t)
	owner := testdb.SQL(t, url)
	names := map[[2]string][]string{
		{"Muñoz", "Zeta"}:          {"zeta muñoz", "Zeta, Muñoz", "MUNOZ zeta", "mun\u0303oz", "ze mu"},
		{"Sean", "O'Brien"}:        {"obrien", "o'brien", "o brien", "o’brien", "O‘BRIEN sean", "OʼBrien", "o`brien", "o´brien", "o＇brien", "o′brien"},
		{"Ana", "García-López"}:    {"garcia lopez", "garcia-lopez", "garcialopez", "lopez ana garcía", "garcía‐lópez", "garcia–lopez", "GARCIA−LOPEZ"},
		{"Luz", "García Pérez"}:    {"garcia-perez", "perez luz"},
		{"Dr. J.P.", "Smith"}:      {"dr j p smith", "j.p.", "jp", "J.P. Smith", "smith jp dr"},
		{"Νίκος", "Παπαδόπουλος"}:  {"ΠΑΠΑΔΟΠΟΥΛΟΣ", "παπαδόπουλος νικος", "ΝΊΚΟΣ", "παπαδοπουλοσ"},
		{"Jürgen", "Groß"}:         {"GROSS", "gross jurgen", "GROẞ", "groß"},
		{"İpek", "Işık"}:           {"ipek isik", "IŞIK", "ışık", "İPEK"},
		{"Олег", "Йовович"}:        {"ЙОВОВИЧ олег", "иовович"},
		{"小明", "王小明"}:              {"小明", "王小明"},
		{"กมล", "สมชาย"}:           {"มช", "สมชาย"},
		{"민수", "김민수"}:              {"민수", "김민"},
		{"राम", "शर्मा"}:           {"राम शर्मा", "रम"},
		{"דָּוִד", "כֹּהֵן"}:       {"דוד כהן"},
		{"ﬁona", "Łukasz Ødegård"}: {"fiona lukasz", "odegard", "ØDEGÅRD ﬁona"},
	}
	i := 0
	for name := range names {
		exec(t, owner, "INSERT INTO doctors (first_name, last_name, email, medical_license) VALUES ($1, $2, 'doc' || $3::int || '.x@mail-1.example', 'ZQ-7 ' || $3::int)", name[0], name[1], i)
		i++
	}
	db, ctx := testdb.OpenURL(t, url), testdb.Context(t)
	for name, searches := range names {
		for _, words := range searches {
			page, err := list.Doctors(ctx, db.Client, list.DoctorFilter{Search: words}, paging.Page{})
			if err != nil {
				t.Fatal(err)
			}
			found := false
			for _, d := range page.Rows {
				found = found || d.FirstName == name[0] && d.LastName == name[1]
			}
			if !found {
				t.Errorf("%q does not find %q", words, name)
			}
		}
	}
	for words, want := range map[string]int{"doc1.x@mail-1": 1, "doc1x@mail": 1, "zq7": len(names), "zq-7-1": 1, "zeta obrien": 0, "mail1.example": len(names), "z_ta": 0, "z%ta": 0, `\zeta`: 0} {
		page, err := list.Doctors(ctx, db.Client, list.DoctorFilter{Search: words}, paging.Page{})
		if err != nil {
			t.Fatal(err)
		}
		if len(page.Rows) < want || want < 2 && want == 0 && len(page.Rows) > 0 {
			t.Errorf("%q finds %d; want %d", words, len(page.Rows), want)
		}
	}
}
