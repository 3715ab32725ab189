package database_test

import (
	"reflect"
	"testing"

	"entgo.io/ent/dialect/sql"
	"github.com/shopspring/decimal"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/doctor"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestRowsOfOneQuery: each row has its own values, also those that are missing in the row before or after it, and those of columns
// that are no fields.
func TestRowsOfOneQuery(t *testing.T) {
	t.Parallel()
	db, ctx := testdb.Open(t), testdb.Context(t)
	specialty := db.Specialty.Create().SetName("n").SetCategory("c").SaveX(ctx)
	letters := map[string]int64{"a@x.example": 11, "bb@x.example": 12, "ccc@x.example": 13, "dddd@x.example": 14}
	for email, n := range letters {
		create := db.Doctor.Create().SetFirstName("F" + email[:1]).SetLastName("L").SetEmail(email).SetMedicalLicense("M" + email[:1])
		if n%2 == 0 {
			create.SetPhone("5551234567").SetSpecialty(specialty).SetYearsExperience(int(n)).SetConsultationFee(decimal.NewFromInt(n))
		}
		create.ExecX(ctx)
	}
	rows := db.Doctor.Query().Order(doctor.ByEmail(), func(s *sql.Selector) {
		s.AppendSelectExprAs(sql.Raw("length(email)"), "letters")
	}).AllX(ctx)
	if len(rows) != len(letters) {
		t.Fatalf("got %d rows; want %d", len(rows), len(letters))
	}
	for _, row := range rows {
		if n, err := row.Value("letters"); err != nil || n != letters[row.Email] {
			t.Errorf("%s: the column that is no field is %v, %v; want %d", row.Email, n, err, letters[row.Email])
		}
		alone := db.Doctor.GetX(ctx, row.ID)
		if got, want := fields(row), fields(alone); !reflect.DeepEqual(got, want) {
			t.Errorf("%s: among others %v, alone %v", row.Email, got, want)
		}
	}
}

// fields returns the exported fields of a doctor; the client does not select the search text by itself.
func fields(d *ent.Doctor) map[string]any {
	out, v := map[string]any{}, reflect.ValueOf(*d)
	for i := range v.NumField() {
		if f := v.Type().Field(i); f.IsExported() && f.Name != "SearchText" {
			out[f.Name] = v.Field(i).Interface()
		}
	}
	return out
}
