package database_test

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/migrate"
)

var groupRoles = []string{
	"auth_jwt_service", "service_admins", "service_doctors", "service_institutions", "service_patients",
	"predicthealth_readonly", "predicthealth_backup",
}

// TestRolesOfAFreshCluster: concurrent migrations of several databases create each role once. A user without CREATEROLE gets
// an error that names a missing role, and can migrate once the roles exist.
func TestRolesOfAFreshCluster(t *testing.T) {
	server := ownServer(t).DatabaseURL()
	db := testdb.SQL(t, server)
	exec := func(statement string) {
		t.Helper()
		if _, err := db.ExecContext(t.Context(), statement); err != nil {
			t.Fatalf("%s: %v", statement, err)
		}
	}
	create := func(as, name string) string {
		t.Helper()
		if err := postgres.CreateDatabase(t.Context(), as, name, "template0"); err != nil {
			t.Fatal(err)
		}
		url, err := postgres.WithDatabase(as, name)
		if err != nil {
			t.Fatal(err)
		}
		return url
	}
	missing := func() (n int) {
		t.Helper()
		if err := db.QueryRowContext(t.Context(), "SELECT count(*) FROM unnest(string_to_array($1, ' ')) AS r WHERE to_regrole(r) IS NULL",
			strings.Join(groupRoles, " ")).Scan(&n); err != nil {
			t.Fatal(err)
		}
		return n
	}

	exec("CREATE ROLE plain LOGIN CREATEDB PASSWORD 'plain'")
	plain, err := postgres.WithUser(server, "plain", "plain")
	if err != nil {
		t.Fatal(err)
	}
	own := create(plain, "own")
	if n := missing(); n != len(groupRoles) {
		t.Fatalf("%d roles are missing in a fresh cluster", n)
	}
	_, err = migrate.Apply(t.Context(), own)
	if err == nil || !strings.Contains(err.Error(), `role "auth_jwt_service" is missing`) || strings.Contains(err.Error(), "\n") {
		t.Errorf("without the roles and CREATEROLE: %v", err)
	}

	const databases, rounds = 4, 2
	for round := range rounds {
		if round > 0 {
			for _, role := range groupRoles {
				exec("DROP ROLE " + role)
			}
		}
		var all sync.WaitGroup
		for n := range databases {
			url := create(server, fmt.Sprintf("fresh%d", n))
			all.Go(func() {
				if applied, err := migrate.Apply(t.Context(), url); err != nil || len(applied) == 0 {
					t.Errorf("round %d: %d files applied, %v", round, len(applied), err)
				}
			})
		}
		all.Wait()
		if n := missing(); n != 0 {
			t.Errorf("round %d: %d roles are missing", round, n)
		}
		for n := range databases {
			if round < rounds-1 {
				if err := postgres.DropDatabase(context.WithoutCancel(t.Context()), server, fmt.Sprintf("fresh%d", n)); err != nil {
					t.Error(err)
				}
			}
		}
	}
	if _, err := migrate.Apply(t.Context(), own); err != nil {
		t.Errorf("with existing roles: %v", err)
	}
}
