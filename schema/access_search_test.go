package schema_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/schema/enum"
)

// searches are the search functions and the tables that they search.
var searches = map[string]string{"search_patients": "patients", "search_doctors": "doctors", "search_institutions": "medical_institutions"}

// TestSearchesFindVisibleRows: each role as each actor finds exactly the rows that policies show, with the statement that is planned once a
// session and with one that is planned for the words.
func TestSearchesFindVisibleRows(t *testing.T) {
	t.Parallel()
	owner, as := accessDB(t)
	exec(t, owner, `UPDATE patients SET email = md5(id::text) || '@common'; UPDATE doctors SET email = md5(id::text) || '@common';
		UPDATE medical_institutions SET contact_email = md5(id::text) || '@common'`)
	found := 0
	for _, role := range serviceRoles {
		conn := connectAs(t, as[role])
		for _, w := range actors {
			setActor(t, conn, w)
			for search, relation := range searches {
				got, err := queryStrings(t, conn, "SELECT "+search+"('@COMMON')::text")
				if isDenied(err) && (!strings.Contains(granted[role][relation], "S") || role == "auth_jwt_service") {
					continue
				} else if err != nil {
					t.Fatalf("%s as %s: %s: %v", role, w, search, err)
				}
				var want []string
				for _, r := range fixtureRows {
					if r.table == relation && strings.Contains(granted[role][relation], "S") && sees(role, w, r) {
						want = append(want, r.id().String())
					}
				}
				slices.Sort(want)
				found += len(got)
				if !slices.Equal(got, want) {
					t.Errorf("%s as %s: %s: got %v; want %v", role, w, search, names(got), names(want))
				}
				planned, err := queryStrings(t, conn, "SELECT "+search+"('@C')::text")
				if err != nil || !slices.Equal(planned, want) {
					t.Errorf("%s as %s: %s of two characters: got %v, %v; want %v", role, w, search, names(planned), err, names(want))
				}
			}
		}
	}
	if found == 0 {
		t.Error("no rows were found")
	}
}

// TestSearchesUseTheEffectiveRole: a login with NOINHERIT finds rows only after SET ROLE.
func TestSearchesUseTheEffectiveRole(t *testing.T) {
	t.Parallel()
	owner, as := accessDB(t)
	conn := connectAs(t, as["service_patients"])
	var login string
	if err := conn.QueryRowContext(t.Context(), "SELECT session_user").Scan(&login); err != nil {
		t.Fatal(err)
	}
	// Since PostgreSQL 16 a membership has its own INHERIT option, which is set when it is granted.
	exec(t, owner, "ALTER ROLE "+login+" NOINHERIT; REVOKE service_patients FROM "+login+"; GRANT service_patients TO "+login)
	setActor(t, conn, testActor{enum.ActorTypeDoctor, "docA"})
	if _, err := queryStrings(t, conn, "SELECT search_patients('@X')::text"); !isDenied(err) {
		t.Errorf("without its role it searches: %v", err)
	}
	exec(t, conn, "SET ROLE service_patients")
	seen, err := queryStrings(t, conn, "SELECT id::text FROM patients")
	if err != nil {
		t.Fatal(err)
	}
	found, err := queryStrings(t, conn, "SELECT search_patients('@X')::text")
	if err != nil || len(seen) == 0 || !slices.Equal(found, seen) {
		t.Errorf("it finds %v and sees %v: %v", names(found), names(seen), err)
	}
	if _, err := conn.ExecContext(t.Context(), "SELECT set_config('role', 'service_admins', false)"); err == nil {
		t.Error("set_config sets a role that the login is not a member of")
	}
}

// TestSearchesReturnTheBest: at most as many rows as the caller wants, the best matches first.
func TestSearchesReturnTheBest(t *testing.T) {
	t.Parallel()
	owner, as := accessDB(t)
	for i, name := range []string{"Submarina", "Marina", "Marinas"} {
		exec(t, owner, "UPDATE patients SET last_name = $1, doctor_id = $2 WHERE id = $3", name, id("docA"), id([]string{"patA", "patB", "patNew"}[i]))
		exec(t, owner, "UPDATE doctors SET last_name = $1 WHERE id = $2", name, id([]string{"docA", "docB", "docFar"}[i]))
		exec(t, owner, "UPDATE medical_institutions SET name = $1 WHERE id = $2", name, id([]string{"instA", "instB", "instNew"}[i]))
	}
	for _, c := range []struct {
		role   string
		actor  testActor
		search string
		best   string
	}{
		{"service_patients", testActor{enum.ActorTypeDoctor, "docA"}, "search_patients", "patB"},
		{"service_admins", testActor{enum.ActorTypeAdmin, "adm1"}, "search_patients", "patB"},
		{"service_doctors", testActor{enum.ActorTypeDoctor, "docA"}, "search_doctors", "docB"},
		{"service_patients", testActor{enum.ActorTypePatient, "patA"}, "search_doctors", "docB"},
		{"service_institutions", testActor{enum.ActorTypeDoctor, "docA"}, "search_institutions", "instB"},
	} {
		conn := connectAs(t, as[c.role])
		setActor(t, conn, c.actor)
		for _, words := range []string{"marina", "Mari-na"} {
			all, err := queryStrings(t, conn, "SELECT "+c.search+"('"+words+"')::text")
			best, err2 := queryStrings(t, conn, "SELECT "+c.search+"('"+words+"', 1)::text")
			if err != nil || err2 != nil || len(all) != 3 || !slices.Equal(best, []string{id(c.best).String()}) {
				t.Errorf("%s as %s: %q: best %v of %v, %v, %v; want %s", c.search, c.actor, words, names(best), names(all), err, err2, c.best)
			}
		}
	}
}

// TestSearchIsLiteral: words are not patterns, and letter case and accents are ignored. A patient finds doctors only by public columns.
func TestSearchIsLiteral(t *testing.T) {
	t.Parallel()
	owner, as := accessDB(t)
	exec(t, owner, "UPDATE doctors SET first_name = 'José 100%_\\x' WHERE id = $1", id("docA"))
	conn := connectAs(t, as["service_doctors"])
	for _, c := range []struct {
		testActor
		words string
		found bool
	}{
		{testActor{enum.ActorTypeDoctor, "docB"}, "JOSE", true},
		{testActor{enum.ActorTypeDoctor, "docB"}, "José", true},
		{testActor{enum.ActorTypeDoctor, "docB"}, "0%_\\X", true},
		{testActor{enum.ActorTypeDoctor, "docB"}, "j%e", false},
		{testActor{enum.ActorTypeDoctor, "docB"}, "jos_", false},
		{testActor{enum.ActorTypeDoctor, "docB"}, "docA@x", true},
		{testActor{enum.ActorTypePatient, "patA"}, "jose", true},
		{testActor{enum.ActorTypePatient, "patA"}, "docA@x", false},
		{testActor{}, "jose", false},
	} {
		setActor(t, conn, c.testActor)
		var found bool
		if err := conn.QueryRowContext(t.Context(), "SELECT EXISTS (SELECT search_doctors($1))", c.words).Scan(&found); err != nil {
			t.Fatal(err)
		}
		if found != c.found {
			t.Errorf("%s looks for %q: found %v", c.testActor, c.words, found)
		}
	}
}

// TestSearchesUseIndexes for each kind of actor.
func TestSearchesUseIndexes(t *testing.T) {
	t.Parallel()
	url := testdb.URL(t)
	owner := testdb.SQL(t, url)
	insertFixture(t, owner)
	exec(t, owner, manyRows)
	for search, relation := range searches {
		for _, w := range []testActor{{enum.ActorTypeAdmin, "adm1"}, {enum.ActorTypeDoctor, "docA"}, {enum.ActorTypeInstitution, "instA"}} {
			role := map[string]string{"search_patients": "service_patients", "search_doctors": "service_doctors", "search_institutions": "service_institutions"}[search]
			if w.kind == enum.ActorTypeAdmin {
				role = "service_admins"
			}
			conn := connectAs(t, testdb.As(t, url, role))
			setActor(t, conn, w)
			tx, err := conn.BeginTx(t.Context(), nil)
			if err != nil {
				t.Fatal(err)
			}
			var found, scans int
			if err := tx.QueryRowContext(t.Context(), "SELECT count(*) FROM "+search+"('2777@')").Scan(&found); err != nil {
				t.Fatal(err)
			}
			if err := tx.QueryRowContext(t.Context(), "SELECT seq_scan FROM pg_stat_xact_user_tables WHERE relname = $1", relation).Scan(&scans); err != nil {
				t.Fatal(err)
			}
			if scans > 0 || (found == 0 && w.kind == enum.ActorTypeAdmin) {
				t.Errorf("%s by %s as %s finds %d with %[6]d sequential scans of %[5]s", search, role, w, found, relation, scans)
			}
			if err := tx.Rollback(); err != nil {
				t.Fatal(err)
			}
		}
	}
}
