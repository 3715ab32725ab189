package adopt_test

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/predicthealth/database/clinical"
	"github.com/predicthealth/database/internal/adopt"
	"github.com/predicthealth/database/internal/adopt/adopttest"
	"github.com/predicthealth/database/internal/keys"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// move is a source and a target.
type move struct {
	generation           int
	sourceURL, targetURL string
	source, target       *sql.DB
	ring                 *clinical.Keyring // nil for a target whose clinical text is plain
	keyURL               string
}

var generations = []int{1, 2, 3}

// ofEach runs a test of each generation.
func ofEach(t *testing.T, test func(t *testing.T, generation int)) {
	t.Helper()
	for _, generation := range generations {
		t.Run(fmt.Sprint("generation ", generation), func(t *testing.T) {
			t.Parallel()
			test(t, generation)
		})
	}
}

// newMove returns an empty source of a generation, and an empty target whose clinical text is encrypted if sealed.
func newMove(t testing.TB, generation int, sealed bool) *move {
	t.Helper()
	m := &move{generation: generation, sourceURL: testdb.EmptyURL(t), targetURL: testdb.URL(t)}
	m.source, m.target = testdb.SQL(t, m.sourceURL), testdb.SQL(t, m.targetURL)
	if err := adopttest.Create(t.Context(), m.source, generation); err != nil {
		t.Fatal(err)
	}
	if sealed {
		m.keyURL = "base64key://" + clinical.NewLocalKey()
		ring, err := clinical.Open(t.Context(), m.keyURL)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = ring.Close() })
		if _, err := keys.Create(t.Context(), m.target, ring); err != nil {
			t.Fatal(err)
		}
		m.ring = ring
	}
	return m
}

// fill fills the source from a random seed.
func (m *move) fill(t testing.TB, patients int) *adopttest.World {
	t.Helper()
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	w := adopttest.New(m.generation, seed, patients)
	if m.ring != nil {
		w.Sealed()
	}
	if err := w.Insert(t.Context(), m.source); err != nil {
		t.Fatal(err)
	}
	return w
}

// run moves it in, and leaves out what is refused.
func (m *move) run(t testing.TB, set func(*adopt.Config)) (adopt.Report, error) {
	t.Helper()
	cfg := adopt.Config{Source: "old/db", By: "a tester", Keys: m.ring, LeaveOut: true}
	if set != nil {
		set(&cfg)
	}
	var got adopt.Report
	err := adopt.Run(t.Context(), m.source, m.target, cfg, func(r adopt.Report) error {
		got = r
		return nil
	})
	return got, err
}

func (m *move) mustRun(t testing.TB, set func(*adopt.Config)) adopt.Report {
	t.Helper()
	r, err := m.run(t, set)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// reporter is a test, or a check of a property.
type reporter interface {
	Helper()
	Errorf(format string, args ...any)
	Fatalf(format string, args ...any)
}

// sameRows compares the rows of a report with the expected ones.
func sameRows(t reporter, what string, got []adopt.Row, want map[string]bool) {
	t.Helper()
	seen := map[string]int{}
	for _, r := range got {
		seen[r.Table+" "+r.ID+" "+r.Rule]++
	}
	for _, k := range slices.Sorted(maps.Keys(want)) {
		if seen[k] != 1 {
			t.Errorf("%s %s: %d times", what, k, seen[k])
		}
	}
	for _, k := range slices.Sorted(maps.Keys(seen)) {
		if !want[k] {
			t.Errorf("%s %s: unexpected", what, k)
		}
	}
}

// sameValues compares the target with what is expected of a source, value by value.
func (m *move) sameValues(t reporter, w *adopttest.World, others bool) {
	t.Helper()
	for _, table := range slices.Sorted(maps.Keys(w.Want)) {
		got := m.read(t, table, slices.Collect(maps.Keys(w.Want[table])), !others)
		for id, want := range w.Want[table] {
			row, ok := got[id]
			if !ok {
				t.Errorf("%s %s did not move", table, id)
				continue
			}
			for column, v := range row {
				expected, has := want[column]
				switch {
				case !has && (column == "created_at" || column == "updated_at"): // the time of the move
				case column == "changes":
					if !sameJSON(v.String, expected) {
						t.Errorf("%s %s: changes %s; want %s", table, id, v.String, expected)
					}
				case v.Valid != has || v.String != expected:
					t.Errorf("%s %s: %s is %q (%v); want %q (%v)", table, id, column, v.String, v.Valid, expected, has)
				}
			}
			delete(got, id)
		}
		for id := range got {
			t.Errorf("%s %s moved", table, id)
		}
	}
}

func sameJSON(a, b string) bool {
	var x, y any
	return json.Unmarshal([]byte(a), &x) == nil && json.Unmarshal([]byte(b), &y) == nil && reflect.DeepEqual(x, y)
}

// read returns rows of a table as text by id, with clinical texts as they are read by who has the key: all, or those with some ids.
func (m *move) read(t reporter, table string, ids []string, all bool) map[string]map[string]sql.NullString {
	t.Helper()
	columns := "*"
	if table == "admin_audit_logs" {
		columns = "id, created_at, actor_type, actor_id, admin_id, action, resource_type, resource_id, " +
			"with_values(details, (SELECT v.changes FROM audit_values v WHERE v.id = r.id)) -> 'changes' AS changes, chain"
	}
	query := fmt.Sprintf("SELECT r.id, e.key, e.value FROM (SELECT %s FROM %s r) r, LATERAL json_each_text(to_json(r)) e WHERE ($1 OR r.id = ANY (string_to_array($2, ',')::uuid[]))", columns, table)
	if table == "admin_audit_logs" {
		query += " AND r.chain = 'imported:admins'"
	}
	rows, err := m.target.Query(query, all, strings.Join(ids, ","))
	if err != nil {
		t.Fatalf("%s: %v", table, err)
	}
	defer func() { _ = rows.Close() }()
	got := map[string]map[string]sql.NullString{}
	for rows.Next() {
		var id, column string
		var v sql.NullString
		if err := rows.Scan(&id, &column, &v); err != nil {
			t.Fatalf("%s: %v", table, err)
		}
		if got[id] == nil {
			got[id] = map[string]sql.NullString{}
		}
		if v.Valid && (column == "created_at" || column == "updated_at" || strings.HasSuffix(column, "_login") || strings.HasSuffix(column, "_changed_at")) {
			v.String = strings.Replace(strings.TrimSuffix(v.String, ":00"), "T", " ", 1)
		}
		got[id][column] = v
	}
	if err := rows.Err(); err != nil {
		t.Fatalf("%s: %v", table, err)
	}
	for _, row := range got {
		for _, c := range []string{"version", "search_text", "chain"} {
			delete(row, c)
		}
	}
	if table == "health_profiles" {
		m.open(t, got)
	}
	return got
}

// open replaces ciphertexts by texts. In a target whose text is encrypted none may be plain.
func (m *move) open(t reporter, profiles map[string]map[string]sql.NullString) {
	t.Helper()
	wrapped := map[string][2][]byte{}
	rows, err := m.target.Query("SELECT patient_id, wrapped, wrapped_by FROM record_keys")
	if err != nil {
		t.Fatalf("%v", err)
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var patient string
		var k [2][]byte
		if err := rows.Scan(&patient, &k[0], &k[1]); err != nil {
			t.Fatalf("%v", err)
		}
		wrapped[patient] = k
	}
	if err := rows.Err(); err != nil {
		t.Fatalf("%v", err)
	}
	for id, row := range profiles {
		patient := uuid.MustParse(row["patient_id"].String)
		for _, c := range keys.Columns {
			name := strings.TrimPrefix(string(c), "health_profiles.")
			sealed := row[name+"_sealed"]
			delete(row, name+"_sealed")
			if m.ring == nil {
				if sealed.Valid {
					t.Errorf("the profile %s has a ciphertext", id)
				}
				continue
			}
			if row[name].Valid {
				t.Errorf("the profile %s has a plain text", id)
			}
			if !sealed.Valid {
				continue
			}
			k := wrapped[patient.String()]
			key, err := m.ring.Unwrap(ctxOf, patient, string(k[1]), k[0])
			if err != nil {
				t.Fatalf("%v", err)
			}
			text, err := key.Open(c, patient, bytea(sealed.String))
			if err != nil {
				t.Fatalf("%v", err)
			}
			row[name] = sql.NullString{String: text, Valid: true}
		}
	}
}

// schemaOf is the state of indexes, constraints and triggers, which a run restores.
func schemaOf(t testing.TB, db *sql.DB) (all string) {
	t.Helper()
	err := db.QueryRowContext(t.Context(), `SELECT (SELECT string_agg(indexdef, E'\n' ORDER BY indexdef) FROM pg_indexes WHERE schemaname = 'public')
		|| (SELECT string_agg(tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text, E'\n' ORDER BY tgrelid::regclass::text, tgname) FROM pg_trigger WHERE NOT tgisinternal)
		|| (SELECT string_agg(conrelid::regclass || ' ' || conname || ' ' || convalidated || pg_get_constraintdef(oid), E'\n' ORDER BY conrelid::regclass::text, conname) FROM pg_constraint WHERE connamespace = 'public'::regnamespace)`).Scan(&all)
	if err != nil {
		t.Fatal(err)
	}
	return all
}
