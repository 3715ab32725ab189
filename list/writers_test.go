package list_test

import (
	"database/sql"
	"slices"
	"testing"
	"time"

	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/list"
	"github.com/predicthealth/database/paging"
)

const addPatient = `INSERT INTO patients (id, first_name, last_name, email, date_of_birth, doctor_id, created_at)
	SELECT $1::uuid, 'New', 'New', $1::uuid::text || '@x', '1980-01-01', (SELECT id FROM doctors LIMIT 1), $2::timestamptz`

// TestPagesDuringWrites: rows are inserted and deleted between the pages, at every position. Each remaining row is read
// once, and no row twice.
func TestPagesDuringWrites(t *testing.T) {
	t.Parallel()
	url := testdb.URL(t)
	owner := testdb.SQL(t, url)
	populate(t, owner, 100)
	db, ctx := testdb.OpenURL(t, url), testdb.Context(t)
	rapid.Check(t, func(rt *rapid.T) {
		before := map[uuid.UUID]bool{}
		for _, id := range db.Patient.Query().IDsX(ctx) {
			before[id] = true
		}
		seen := map[uuid.UUID]bool{}
		for at := (paging.Page{Size: rapid.IntRange(5, 40).Draw(rt, "size")}); ; {
			page, err := list.Patients(ctx, db.Client, list.PatientFilter{}, at)
			if err != nil {
				rt.Fatal(err)
			}
			for _, p := range page.Rows {
				if seen[p.ID] {
					rt.Fatalf("%s is on two pages", p.ID)
				}
				seen[p.ID] = true
			}
			if at.After = page.Next; at.After == "" {
				break
			}
			for range rapid.IntRange(0, 3).Draw(rt, "new") {
				created := time.Date(2024, 1, 1, rapid.IntRange(0, 26).Draw(rt, "hour"), 0, 0, 0, time.UTC)
				exec(t, owner, addPatient, uuid.New(), created)
			}
			for range rapid.IntRange(0, 3).Draw(rt, "gone") {
				// Preferably the last row read: the cursor's own row.
				gone := rapid.SampledFrom(append(page.Rows[len(page.Rows)-1:], page.Rows...)).Draw(rt, "which").ID
				if rapid.Bool().Draw(rt, "of all") {
					gone = rapid.SampledFrom(db.Patient.Query().IDsX(ctx)).Draw(rt, "of all which")
				}
				exec(t, owner, "DELETE FROM patients WHERE id = $1", gone)
				delete(before, gone)
			}
		}
		for id := range before {
			if !seen[id] {
				rt.Fatalf("%s existed throughout and is on no page", id)
			}
		}
		if n := db.Patient.Query().CountX(ctx); n < 60 {
			for range 60 - n {
				exec(t, owner, addPatient, uuid.New(), time.Date(2024, 1, 1, n, 0, 0, 0, time.UTC))
			}
		}
	})
}

// TestPagesDuringConcurrentWrites: the same with a writer that does not wait for the reader.
func TestPagesDuringConcurrentWrites(t *testing.T) {
	t.Parallel()
	url := testdb.URL(t)
	owner := testdb.SQL(t, url)
	populate(t, owner, 200)
	db, ctx := testdb.OpenURL(t, url), testdb.Context(t)
	stay := db.Patient.Query().IDsX(ctx)
	stop, failed := make(chan struct{}), make(chan error, 1)
	go func() { failed <- insertAndDelete(owner, stop) }()
	for range 20 {
		var read []uuid.UUID
		for at := (paging.Page{Size: 17}); ; {
			page, err := list.Patients(ctx, db.Client, list.PatientFilter{}, at)
			if err != nil {
				t.Fatal(err)
			}
			for _, p := range page.Rows {
				read = append(read, p.ID)
			}
			if at.After = page.Next; at.After == "" {
				break
			}
		}
		once := map[uuid.UUID]bool{}
		for _, id := range read {
			once[id] = true
		}
		if len(once) != len(read) || slices.ContainsFunc(stay, func(id uuid.UUID) bool { return !once[id] }) {
			t.Errorf("%d rows read, %d of them once; %d existed throughout", len(read), len(once), len(stay))
		}
	}
	close(stop)
	if err := <-failed; err != nil {
		t.Fatal(err)
	}
}

func insertAndDelete(db *sql.DB, stop chan struct{}) error {
	for i := 0; ; i++ {
		select {
		case <-stop:
			return nil
		default:
		}
		id := uuid.New()
		if _, err := db.Exec(addPatient, id, time.Date(2024, 1, 1, i%50, 0, 0, 0, time.UTC)); err != nil {
			return err
		}
		if _, err := db.Exec("DELETE FROM patients WHERE id = $1", id); err != nil {
			return err
		}
	}
}
