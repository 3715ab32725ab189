package adopt_test

import (
	"context"
	"encoding/hex"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/lib/pq"
	"pgregory.net/rapid"

	"github.com/predicthealth/database/audit"
	"github.com/predicthealth/database/clinical"
	"github.com/predicthealth/database/internal/adopt"
	"github.com/predicthealth/database/internal/adopt/adopttest"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

var ctxOf = context.Background()

func bytea(text string) []byte {
	b, err := hex.DecodeString(strings.TrimPrefix(text, `\x`))
	if err != nil {
		panic(err)
	}
	return b
}

// TestMovesIn: thousands of rows of each generation move, with every flaw refused by its rule and none other, and the audit trail is intact.
func TestMovesIn(t *testing.T) {
	t.Parallel()
	ofEach(t, func(t *testing.T, generation int) {
		m := newMove(t, generation, true)
		w := m.fill(t, 1500)
		before := schemaOf(t, m.target)
		r := m.mustRun(t, nil)
		if after := schemaOf(t, m.target); after != before {
			t.Errorf("the schema was %s and is %s", before, after)
		}
		if r.Generation != generation {
			t.Errorf("recognised as generation %d", r.Generation)
		}
		sameRows(t, "refused", r.Refused, w.Refused)
		sameRows(t, "not kept", r.NotKept, w.NotKept)
		m.sameValues(t, w, false)
		m.trailIsIntact(t, r)
	})
}

// trailIsIntact verifies all chains, of which one has an entry for each table.
func (m *move) trailIsIntact(t testing.TB, r adopt.Report) {
	t.Helper()
	verified, err := audit.Verify(t.Context(), m.target)
	if err != nil || len(verified.Breaks) > 0 {
		t.Errorf("%+v, %v", verified.Breaks, err)
	}
	for _, c := range r.Tables {
		var by, source string
		var leftOut bool
		var rows int64
		err := m.target.QueryRowContext(t.Context(), `SELECT details ->> 'by', details ->> 'source', (details ->> 'rows')::bigint, (details ->> 'leave_out')::boolean FROM admin_audit_logs
			WHERE chain = 'system:bin/migrate' AND action = 'adopt' AND resource_type = $1`, c.Table).Scan(&by, &source, &rows, &leftOut)
		if err != nil || by != "a tester" || source != "old/db" || rows != c.Moves || !leftOut {
			t.Errorf("%s: by %q from %q, %d rows of %d, %v", c.Table, by, source, rows, c.Moves, err)
		}
	}
}

// TestEveryValueMoves: whatever the source has, the target has the same values through the mapping.
func TestEveryValueMoves(t *testing.T) {
	t.Parallel()
	of := map[int]*move{}
	for _, generation := range generations {
		of[generation] = newMove(t, generation, generation == 2)
	}
	used := map[uint64]bool{} // the targets have their rows
	rapid.Check(t, func(rt *rapid.T) {
		generation := rapid.SampledFrom(generations).Draw(rt, "generation")
		m, seed := of[generation], rapid.Uint64().Draw(rt, "seed")
		for used[seed] {
			seed++
		}
		used[seed] = true
		rt.Logf("seed %d", seed)
		w := adopttest.New(generation, seed, rapid.IntRange(1, 60).Draw(rt, "patients"))
		if err := w.Insert(t.Context(), m.source); err != nil {
			rt.Fatal(err)
		}
		r, err := m.run(t, nil)
		if err != nil {
			rt.Fatal(err)
		}
		sameRows(rt, "refused", r.Refused, w.Refused)
		sameRows(rt, "not kept", r.NotKept, w.NotKept)
		m.sameValues(rt, w, true)
	})
}

// TestDryRunChangesNothing, also if rows are refused and not left out.
func TestDryRunChangesNothing(t *testing.T) {
	t.Parallel()
	m := newMove(t, 1, true)
	w := m.fill(t, 40)
	before := m.contents(t)
	r := m.mustRun(t, func(c *adopt.Config) { c.DryRun, c.LeaveOut = true, false })
	sameRows(t, "refused", r.Refused, w.Refused)
	if _, err := m.run(t, func(c *adopt.Config) { c.LeaveOut = false }); !errors.Is(err, adopt.ErrRefused) {
		t.Errorf("got %v", err)
	}
	for _, dry := range []bool{true, false} {
		if _, err := m.run(t, func(c *adopt.Config) { c.Keys, c.DryRun = nil, dry }); !errors.As(err, new(*clinical.KeyError)) {
			t.Errorf("without a key, dry run %v: %v", dry, err)
		}
	}
	if after := m.contents(t); after != before {
		t.Errorf("%s became %s", before, after)
	}
}

// contents is the number of rows of all tables, and the state of triggers.
func (m *move) contents(t testing.TB) (all string) {
	t.Helper()
	rows, err := m.target.QueryContext(t.Context(), `SELECT relname || ': ' || (xpath('/row/n/text()', query_to_xml('SELECT count(*) AS n FROM public.' || relname, false, true, '')))[1]
		|| ', ' || (SELECT count(*) FROM pg_trigger WHERE tgrelid = c.oid AND tgenabled = 'D') FROM pg_class c WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1`)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var line string
		if err := rows.Scan(&line); err != nil {
			t.Fatal(err)
		}
		all += line + "\n"
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return all
}

// TestAgain: a second run changes nothing, and a third adds what is new.
func TestAgain(t *testing.T) {
	t.Parallel()
	ofEach(t, func(t *testing.T, generation int) {
		m := newMove(t, generation, true)
		m.fill(t, 100)
		first := m.mustRun(t, nil)
		before := m.contents(t)
		second := m.mustRun(t, nil)
		for i, c := range second.Tables {
			if c.Moves != 0 || c.Here != first.Tables[i].Moves || c.Newer != 0 || c.Both != 0 {
				t.Errorf("%+v after %+v", c, first.Tables[i])
			}
		}
		sameRows(t, "refused", second.Refused, asSet(first.Refused))
		if after := m.contents(t); after != before {
			t.Errorf("%s became %s", before, after)
		}
		if _, err := m.source.ExecContext(t.Context(), "INSERT INTO doctor_specialties (name, "+map[int]string{1: "category", 2: "category", 3: "category_id"}[generation]+
			") SELECT 'A new one', "+map[int]string{1: "'New'", 2: "'New'", 3: "min(id) FROM specialty_categories"}[generation]); err != nil {
			t.Fatal(err)
		}
		if third := m.mustRun(t, nil); third.Tables[0].Moves != 1 {
			t.Errorf("%+v", third.Tables[0])
		}
	})
}

func asSet(rows []adopt.Row) map[string]bool {
	set := map[string]bool{}
	for _, r := range rows {
		set[r.Table+" "+r.ID+" "+r.Rule] = true
	}
	return set
}

// TestConflicts: a row that was changed on both sides is listed, and keeps what it has here; one that was changed on one side is not a
// conflict.
func TestConflicts(t *testing.T) {
	t.Parallel()
	m := newMove(t, 1, false)
	m.fill(t, 40)
	m.mustRun(t, nil)
	ids := make([]string, 3)
	if err := m.target.QueryRowContext(t.Context(), "SELECT (array_agg(id ORDER BY id))[1:3] FROM patients WHERE is_active").Scan(pq.Array(&ids)); err != nil || len(ids) != 3 {
		t.Fatal(ids, err)
	}
	both, theirs, ours := ids[0], ids[1], ids[2]
	for _, id := range []string{both, ours} {
		if _, err := m.target.ExecContext(t.Context(), "UPDATE patients SET first_name = 'Here' WHERE id = $1", id); err != nil {
			t.Fatal(err)
		}
	}
	for _, id := range []string{both, theirs} {
		if _, err := m.source.ExecContext(t.Context(), "UPDATE patients SET first_name = 'There', updated_at = clock_timestamp() WHERE id = $1", id); err != nil {
			t.Fatal(err)
		}
	}
	r := m.mustRun(t, nil)
	if len(r.Conflicts) != 1 || r.Conflicts[0].Table != "patients" || r.Conflicts[0].ID != both {
		t.Errorf("conflicts: %v", r.Conflicts)
	}
	i := slices.IndexFunc(r.Tables, func(c adopt.Count) bool { return c.Table == "patients" })
	if c := r.Tables[i]; c.Both != 1 || c.Newer != 1 || c.Moves != 0 {
		t.Errorf("%+v", c)
	}
	var name string
	if err := m.target.QueryRowContext(t.Context(), "SELECT first_name FROM patients WHERE id = $1", both).Scan(&name); err != nil || name != "Here" {
		t.Errorf("%q, %v", name, err)
	}
}

// TestConflictAfterAnotherRun: another run after the change there does not hide it.
func TestConflictAfterAnotherRun(t *testing.T) {
	t.Parallel()
	m := newMove(t, 1, false)
	m.fill(t, 40)
	m.mustRun(t, nil)
	var id string
	if err := m.target.QueryRowContext(t.Context(), "SELECT id FROM patients WHERE is_active LIMIT 1").Scan(&id); err != nil {
		t.Fatal(err)
	}
	if _, err := m.source.ExecContext(t.Context(), `UPDATE patients SET first_name = 'There', updated_at = clock_timestamp() WHERE id = '`+id+`';
		INSERT INTO doctors (id, first_name, last_name, email, medical_license) VALUES ('`+newDoctor+`', 'Ada', 'One', 'ada@x', 'MD-0');
		INSERT INTO patients (doctor_id, first_name, last_name, email, date_of_birth) VALUES ('`+newDoctor+`', 'Bo', 'Two', 'bo@x', '1990-01-01')`); err != nil {
		t.Fatal(err)
	}
	m.mustRun(t, nil)
	if _, err := m.target.ExecContext(t.Context(), "UPDATE patients SET first_name = 'Here' WHERE id = $1", id); err != nil {
		t.Fatal(err)
	}
	if r := m.mustRun(t, nil); len(r.Conflicts) != 1 || r.Conflicts[0].ID != id {
		t.Errorf("%v", r.Conflicts)
	}
}

const newDoctor = "00000000-0000-4000-8000-0000000000d0"

// TestUnknownSources: what is wrong is one line, which names what the nearest generation lacks.
func TestUnknownSources(t *testing.T) {
	t.Parallel()
	m := &move{sourceURL: testdb.EmptyURL(t), targetURL: testdb.URL(t)}
	m.source, m.target = testdb.SQL(t, m.sourceURL), testdb.SQL(t, m.targetURL)
	if _, err := m.run(t, nil); err == nil || !strings.Contains(err.Error(), "has no tables") {
		t.Errorf("empty: %v", err)
	}
	if err := adopttest.Create(t.Context(), m.source, 2); err != nil {
		t.Fatal(err)
	}
	if _, err := m.source.ExecContext(t.Context(), "DROP TABLE cms_permissions CASCADE; ALTER TABLE users DROP COLUMN password_hash"); err != nil {
		t.Fatal(err)
	}
	var unknown *adopt.UnknownError
	_, err := m.run(t, nil)
	if !errors.As(err, &unknown) || unknown.Nearest != 2 || !slices.Equal(unknown.Missing, []string{"users.password_hash", "cms_permissions"}) {
		t.Errorf("half a schema: %v", err)
	}
	if err == nil || strings.Contains(err.Error(), "\n") {
		t.Errorf("not a line: %v", err)
	}
	m.source = m.target // this project's own tables are of no generation
	if _, err := m.run(t, nil); !errors.As(err, &unknown) {
		t.Errorf("the target: %v", err)
	}
}
