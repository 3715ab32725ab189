package demo_test

import (
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/predicthealth/database/internal/seed"
	"github.com/predicthealth/database/internal/seed/demo"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// seeded returns a database with the initial data.
func seeded(t *testing.T) *sql.DB {
	t.Helper()
	url := testdb.URL(t)
	admin := seed.Admin{Email: "root@predicthealth.example", Password: "correct horse battery staple"}
	if _, err := seed.Run(testdb.Context(t), testdb.OpenURL(t, url), admin); err != nil {
		t.Fatal(err)
	}
	return testdb.SQL(t, url)
}

func people(n int) demo.Population { return demo.Population{Patients: n, PasswordHash: "hash"} }

func fill(t *testing.T, db *sql.DB, n int) demo.Result {
	t.Helper()
	result, err := demo.Run(t.Context(), db, people(n), nil)
	if err != nil {
		t.Fatal(err)
	}
	return result
}

// one returns the single value of a query, as text.
func one(t *testing.T, db *sql.DB, query string, args ...any) string {
	t.Helper()
	var value sql.NullString
	if err := db.QueryRowContext(t.Context(), query, args...).Scan(&value); err != nil {
		t.Fatalf("%s: %v", query, err)
	}
	return value.String
}

var tables = []string{"medical_institutions", "doctors", "patients", "health_profiles", "users"}

func counts(t *testing.T, db *sql.DB) string {
	t.Helper()
	var all []string
	for _, table := range tables {
		all = append(all, one(t, db, "SELECT count(*) FROM "+table))
	}
	return strings.Join(all, " ")
}

func TestProportions(t *testing.T) {
	t.Parallel()
	for n, want := range map[int]string{
		1:    "2 3 1 1 7",
		2:    "2 3 2 2 8",
		7:    "2 3 7 7 13",
		1000: "2 20 1000 1000 1023",
		5001: "10 100 5001 5001 5112", // two COPYs, the second with one row
	} {
		t.Run(fmt.Sprint(n), func(t *testing.T) {
			t.Parallel()
			db := seeded(t)
			last := 0
			result, err := demo.Run(t.Context(), db, people(n), func(done, total int) {
				if done <= last || done > total {
					t.Errorf("%d of %d rows after %d", done, total, last)
				}
				last = done
			})
			if err != nil {
				t.Fatal(err)
			}
			if got := counts(t, db); got != want {
				t.Errorf("rows: %s; want %s", got, want)
			}
			if got := fmt.Sprint(result.Institutions, result.Doctors, result.Patients); !strings.HasPrefix(want, got) || result.Existed {
				t.Errorf("result: %+v", result)
			}
			if want := 2*result.Institutions + 2*result.Doctors + 3*result.Patients; last != want {
				t.Errorf("progress ended at %d of %d", last, want)
			}
		})
	}
}

// sums returns checksums of the rows, except for what depends on the time of the run.
func sums(t *testing.T, db *sql.DB, minus string, upTo int) string {
	t.Helper()
	var all []string
	for _, table := range tables {
		limit := "ALL"
		if upTo > 0 {
			limit = fmt.Sprint(upTo)
			if table != "patients" && table != "health_profiles" {
				continue
			}
		}
		all = append(all, one(t, db, fmt.Sprintf(`SELECT md5(string_agg(row, E'\n' ORDER BY row)) FROM (
			SELECT (to_jsonb(r) - 'updated_at' %s)::text AS row FROM %s r
			WHERE id::text LIKE '01%%' AND NOT to_jsonb(r) @> '{"user_type": "admin"}' ORDER BY id LIMIT %s) AS rows`, minus, table, limit)))
	}
	return strings.Join(all, " ")
}

func TestDeterministic(t *testing.T) {
	t.Parallel()
	a, b, larger := seeded(t), seeded(t), seeded(t)
	fill(t, a, 600)
	fill(t, b, 600)
	fill(t, larger, 1100)
	if x, y := sums(t, a, "", 0), sums(t, b, "", 0); x != y || len(strings.Fields(x)) != len(tables) {
		t.Errorf("two databases differ:\n%s\n%s", x, y)
	}
	minus := "- 'doctor_id' - 'institution_id'"
	if x, y := sums(t, a, minus, 600), sums(t, larger, minus, 600); x != y {
		t.Errorf("the first patients of a larger population differ:\n%s\n%s", x, y)
	}
}

func TestSecondRun(t *testing.T) {
	t.Parallel()
	db := seeded(t)
	fill(t, db, 40)
	before := one(t, db, "SELECT md5(string_agg(to_jsonb(p)::text, '' ORDER BY id)) FROM patients p")
	for _, n := range []int{1, 40, 3000} {
		if result := fill(t, db, n); !result.Existed || result.Patients != 40 || result.Doctors != 3 || result.Institutions != 2 {
			t.Errorf("%d: %+v", n, result)
		}
	}
	if after := one(t, db, "SELECT md5(string_agg(to_jsonb(p)::text, '' ORDER BY id)) FROM patients p"); after != before {
		t.Error("patients changed")
	}
}

func TestConcurrentRuns(t *testing.T) {
	t.Parallel()
	db := seeded(t)
	made := make(chan bool)
	for range 3 {
		go func() {
			result, err := demo.Run(t.Context(), db, people(200), nil)
			if err != nil {
				t.Error(err)
			}
			made <- !result.Existed
		}()
	}
	n := 0
	for range 3 {
		if <-made {
			n++
		}
	}
	if got := counts(t, db); n != 1 || got != "2 4 200 200 207" {
		t.Errorf("%d of 3 runs added a population; rows: %s", n, got)
	}
}

func TestRefused(t *testing.T) {
	t.Parallel()
	db := testdb.SQL(t, testdb.URL(t))
	for _, n := range []int{-1, 0, demo.MaxPatients + 1} {
		if _, err := demo.Run(t.Context(), db, people(n), nil); !errors.Is(err, demo.ErrPatients) {
			t.Errorf("%d: %v", n, err)
		}
	}
	if _, err := demo.Run(t.Context(), db, demo.Population{Patients: 1}, nil); err == nil {
		t.Error("a population without a password hash was accepted")
	}
	if _, err := demo.Run(t.Context(), db, people(1), nil); err == nil || !strings.Contains(err.Error(), "bin/seed") {
		t.Errorf("without specialties: %v", err)
	}
}
