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

// TestSearchesFindVisibleRows: each role as each actor finds exactly the rows that policies show.
func TestSearchesFindVisibleRows(t *testing.T) {
	t.Parallel()
	_, as := accessDB(t)
	found := 0
	for _, role := range serviceRoles {
		conn := connectAs(t, as[role])
		for _, w := range actors {
			setActor(t, conn, w)
			for search, relation := range searches {
				got, err := queryStrings(t, conn, "SELECT "+search+"('@X')::text")
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
