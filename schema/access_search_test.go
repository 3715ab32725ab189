package schema_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/schema/enum"
)

// searches are the functions by which rows are searched, and the relation whose rows they find.
var searches = map[string]string{"search_patients": "patients", "search_doctors": "doctors", "search_institutions": "medical_institutions"}

// TestSearchesFindWhatIsSeen: by each role for each actor, the rows that a policy shows, and no others.
func TestSearchesFindWhatIsSeen(t *testing.T) {
	t.Parallel()
	_, as := accessDB(t)
	found := 0
	for _, role := range serviceRoles {
		conn := connectAs(t, as[role])
		for _, w := range actors {
			become(t, conn, w)
			for search, relation := range searches {
				got, err := look(t, conn, "SELECT "+search+"('@X')::text")
				if isDenied(err) && (!strings.Contains(granted[role][relation], "S") || role == "auth_jwt_service") {
					continue
				} else if err != nil {
					t.Fatalf("%s as %s: %s: %v", role, w, search, err)
				}
				var want []string
				for _, r := range everything {
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
		t.Error("nothing was found at all")
	}
}

// TestSearchesGoByTheRoleInForce: a login that does not inherit its role finds what it sees once it has set it.
func TestSearchesGoByTheRoleInForce(t *testing.T) {
	t.Parallel()
	owner, as := accessDB(t)
	conn := connectAs(t, as["service_patients"])
	var login string
	if err := conn.QueryRowContext(t.Context(), "SELECT session_user").Scan(&login); err != nil {
		t.Fatal(err)
	}
	// From PostgreSQL 16 on the membership says so, which is made by what the role is at that moment.
	exec(t, owner, "ALTER ROLE "+login+" NOINHERIT; REVOKE service_patients FROM "+login+"; GRANT service_patients TO "+login)
	become(t, conn, who{enum.ActorTypeDoctor, "docA"})
	if _, err := look(t, conn, "SELECT search_patients('@X')::text"); !isDenied(err) {
		t.Errorf("without its role it searches: %v", err)
	}
	exec(t, conn, "SET ROLE service_patients")
	seen, err := look(t, conn, "SELECT id::text FROM patients")
	if err != nil {
		t.Fatal(err)
	}
	found, err := look(t, conn, "SELECT search_patients('@X')::text")
	if err != nil || len(seen) == 0 || !slices.Equal(found, seen) {
		t.Errorf("it finds %v and sees %v: %v", names(found), names(seen), err)
	}
	if _, err := conn.ExecContext(t.Context(), "SELECT set_config('role', 'service_admins', false)"); err == nil {
		t.Error("it claims a role that it is not in")
	}
}

// TestSearchIsLiteral, and knows neither letter case nor accents; a patient finds doctors by what is
// public.
func TestSearchIsLiteral(t *testing.T) {
	t.Parallel()
	owner, as := accessDB(t)
	exec(t, owner, "UPDATE doctors SET first_name = 'José 100%_\\x' WHERE id = $1", id("docA"))
	conn := connectAs(t, as["service_doctors"])
	for _, c := range []struct {
		who
		words string
		found bool
	}{
		{who{enum.ActorTypeDoctor, "docB"}, "JOSE", true},
		{who{enum.ActorTypeDoctor, "docB"}, "José", true},
		{who{enum.ActorTypeDoctor, "docB"}, "0%_\\X", true},
		{who{enum.ActorTypeDoctor, "docB"}, "j%e", false},
		{who{enum.ActorTypeDoctor, "docB"}, "jos_", false},
		{who{enum.ActorTypeDoctor, "docB"}, "docA@x", true},
		{who{enum.ActorTypePatient, "patA"}, "jose", true},
		{who{enum.ActorTypePatient, "patA"}, "docA@x", false},
		{who{}, "jose", false},
	} {
		become(t, conn, c.who)
		var found bool
		if err := conn.QueryRowContext(t.Context(), "SELECT EXISTS (SELECT search_doctors($1))", c.words).Scan(&found); err != nil {
			t.Fatal(err)
		}
		if found != c.found {
			t.Errorf("%s looks for %q: found %v", c.who, c.words, found)
		}
	}
}

// TestSearchesUseIndexes: for whoever searches.
func TestSearchesUseIndexes(t *testing.T) {
	t.Parallel()
	url := testdb.URL(t)
	owner := testdb.SQL(t, url)
	insertWorld(t, owner)
	exec(t, owner, largeWorld)
	for search, relation := range searches {
		for _, w := range []who{{enum.ActorTypeAdmin, "adm1"}, {enum.ActorTypeDoctor, "docA"}, {enum.ActorTypeInstitution, "instA"}} {
			role := map[string]string{"search_patients": "service_patients", "search_doctors": "service_doctors", "search_institutions": "service_institutions"}[search]
			if w.kind == enum.ActorTypeAdmin {
				role = "service_admins"
			}
			conn := connectAs(t, testdb.As(t, url, role))
			become(t, conn, w)
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
				t.Errorf("%s by %s as %s finds %d and reads %s from end to end %d times", search, role, w, found, relation, scans)
			}
			if err := tx.Rollback(); err != nil {
				t.Fatal(err)
			}
		}
	}
}
