package schema_test

import (
	"fmt"
	"maps"
	"net/netip"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/schema/enum"
	sqlfiles "github.com/predicthealth/database/schema/sql"
)

// settings are those of act() that describe the actor, by its arguments.
var settings = map[string]string{
	"kind": "predicthealth.actor_type", "id": "predicthealth.actor_id", "ip_address": "predicthealth.ip_address",
	"user_agent": "predicthealth.user_agent", "request_id": "predicthealth.request_id", "on_behalf_of": "predicthealth.on_behalf_of",
	"action": "predicthealth.action", "reason": "predicthealth.reason", "purpose": "predicthealth.purpose",
}

// TestSettingsOfActorSQL: actor.sql uses only settings that act() sets.
func TestSettingsOfActorSQL(t *testing.T) {
	t.Parallel()
	text, err := sqlfiles.Files.ReadFile("actor.sql")
	if err != nil {
		t.Fatal(err)
	}
	read := regexp.MustCompile(`'(predicthealth\.\w+)'`).FindAllStringSubmatch(string(text), -1)
	if len(read) == 0 {
		t.Fatal("actor.sql reads no setting")
	}
	for _, name := range read {
		if !slices.Contains(slices.Collect(maps.Values(settings)), name[1]) && !slices.Contains(slices.Collect(maps.Values(testdb.ActorSettings)), name[1]) {
			t.Errorf("%s is never set", name[1])
		}
	}
}

// TestActorIsSetInPostgres: the settings have the context's actor on every connection, inside and outside a transaction, and are empty without an
// actor.
func TestActorIsSetInPostgres(t *testing.T) {
	t.Parallel()
	db := testdb.Open(t)
	a := actor.Actor{
		Type: enum.ActorTypeDoctor, ID: id("docA"), UserID: id("login"), IP: netip.MustParseAddr("2001:db8::1"),
		UserAgent: strings.Repeat("é", 100_000) + "\x00\xff", RequestID: "'; DROP TABLE users; --",
	}
	ctx := actor.NewContext(t.Context(), a)
	tx, err := db.SQL().BeginTx(ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = tx.Rollback() }()
	for i, argument := range actor.Arguments {
		name := settings[argument]
		if name == "" {
			continue // of a doctor, act() keeps no name, and of no actor the login
		}
		for where, query := range map[string]func(string, any) string{
			"out of": func(q string, a any) (s string) { _ = db.SQL().QueryRowContext(ctx, q, a).Scan(&s); return s },
			"in":     func(q string, a any) (s string) { _ = tx.QueryRowContext(ctx, q, a).Scan(&s); return s },
		} {
			if got, want := query("SELECT current_setting($1)", name), actor.Values(ctx)[i]; got != want {
				t.Errorf("%s a transaction %s is %.40q; want %.40q", where, name, got, want)
			}
		}
		var left string
		if err := db.SQL().QueryRowContext(t.Context(), "SELECT current_setting($1)", name).Scan(&left); err != nil || left != "" {
			t.Errorf("%s is %q without an actor, %v", name, left, err)
		}
	}
}

// TestValidationOnlyAdvances in the order of its values.
func TestValidationOnlyAdvances(t *testing.T) {
	t.Parallel()
	owner, as := accessDB(t)
	conn := connectAs(t, as["service_patients"])
	setActor(t, conn, testActor{enum.ActorTypeDoctor, "docA"})
	steps := enum.ValidationStatus("").Values()
	for i, from := range steps {
		for j, to := range steps {
			exec(t, owner, "UPDATE patients SET validation_status = $1 WHERE id = $2", from, id("patA"))
			want := happens
			if j < i {
				want = denied
			}
			statement := fmt.Sprintf("UPDATE patients SET validation_status = '%s' WHERE id = '%s'", to, id("patA"))
			if got := attempt(t, conn, statement); got != want {
				t.Errorf("from %s to %s: it %s; want: it %s", from, to, got, want)
			}
		}
	}
}

// TestChangesReservedForAdmins: reinstating, deactivating and assigning doctors.
func TestChangesReservedForAdmins(t *testing.T) {
	t.Parallel()
	owner, as := accessDB(t)
	exec(t, owner, "UPDATE doctors SET professional_status = 'suspended'")
	conn := connectAs(t, as["service_doctors"])
	for _, c := range []struct {
		testActor
		statement string
		want      verdict
	}{
		{testActor{enum.ActorTypeDoctor, "docA"}, "UPDATE doctors SET professional_status = 'active' WHERE id = $docA", denied},
		{testActor{enum.ActorTypeDoctor, "docA"}, "UPDATE doctors SET phone = '1' WHERE id = $docA", happens},
		{testActor{enum.ActorTypeInstitution, "instA"}, "UPDATE doctors SET professional_status = 'retired' WHERE id = $docA", denied},
		{testActor{enum.ActorTypeAdmin, "adm1"}, "UPDATE doctors SET professional_status = 'active' WHERE id = $docA", happens},
		{testActor{enum.ActorTypeDoctor, "docA"}, "UPDATE doctors SET is_active = false", denied},
		{testActor{enum.ActorTypeDoctor, "docA"}, "UPDATE doctors SET is_active = false WHERE id = $docA", denied},
		{testActor{enum.ActorTypeInstitution, "instA"}, "UPDATE doctors SET institution_id = NULL WHERE id = $docA", happens},
		{testActor{enum.ActorTypeInstitution, "instA"}, "UPDATE doctors SET institution_id = $instB WHERE id = $docA", denied},
		{testActor{enum.ActorTypeInstitution, "instA"}, "UPDATE doctors SET institution_id = $instA WHERE id = $docB", hidden},
	} {
		setActor(t, conn, c.testActor)
		statement := regexp.MustCompile(`\$\w+`).ReplaceAllStringFunc(c.statement, func(name string) string { return "'" + id(name[1:]).String() + "'" })
		if got := attempt(t, conn, statement); got != c.want {
			t.Errorf("%s: %s: it %s; want: it %s", c.testActor, c.statement, got, c.want)
		}
	}
}
