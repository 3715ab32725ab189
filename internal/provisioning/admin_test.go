package provisioning_test

import (
	"database/sql"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/predicthealth/database/internal/local"
	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/provisioning"
	"github.com/predicthealth/database/internal/testenv/testpostgres"
	"github.com/predicthealth/database/migrate"
)

// initialize runs deploy/postgres-init.sh on a server.
func initialize(t *testing.T, s *testpostgres.Server) {
	t.Helper()
	bin, err := local.PostgresProgram("")
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "owner_password")
	if err := os.WriteFile(file, []byte("owner's"), 0o600); err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), "sh", "../../deploy/postgres-init.sh")
	cmd.Env = append(os.Environ(), "PATH="+bin+":"+os.Getenv("PATH"), "PGHOST="+s.Dir, "OWNER_PASSWORD_FILE="+file)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("postgres-init.sh: %v\n%s", err, out)
	}
}

// TestLoginsOfUpgradedRoles: after pg_upgrade to PostgreSQL 16 or newer the owner lacks ADMIN on the roles. Both the
// statement in the error and postgres-init.sh grant it.
func TestLoginsOfUpgradedRoles(t *testing.T) {
	t.Parallel()
	server := testpostgres.New(t, "")
	server.Start(t)
	initialize(t, server)
	if _, err := migrate.Apply(t.Context(), server.URL("predicthealth", "predicthealth")); err != nil {
		t.Fatal(err)
	}
	super := server.Open(t, "postgres")
	owner, err := postgres.Open(t.Context(), server.URL("predicthealth", "predicthealth"), "test")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = owner.Close() }()
	dir := t.TempDir()
	for _, login := range []string{"service_admins_a", "service_patients_a"} {
		if err := os.WriteFile(filepath.Join(dir, "login_"+login), []byte("password-of-"+login), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	align := func() error { _, err := provisioning.Logins(t.Context(), owner, dir); return err }
	if err := align(); err != nil {
		t.Fatal(err)
	}
	for name, repair := range map[string]func(grant string){
		"the statement":    func(grant string) { run(t, super, grant) },
		"postgres-init.sh": func(string) { initialize(t, server) },
	} {
		lacks := asUpgraded(t, super)
		err := align()
		var admin *provisioning.AdminError
		if errors.As(err, &admin) != lacks || (err == nil) == lacks || strings.Contains(fmt.Sprint(err), "\n") {
			t.Fatalf("%s: without ADMIN (%v): %v", name, lacks, err)
		}
		if lacks {
			if want := "GRANT service_admins, service_admins_a, service_patients, service_patients_a TO predicthealth WITH ADMIN TRUE, INHERIT FALSE, SET FALSE"; admin.Grant != want {
				t.Errorf("%s; want %s", admin.Grant, want)
			}
			repair(admin.Grant)
		}
		if err := align(); err != nil {
			t.Errorf("after %s: %v", name, err)
		}
	}
	var inherited int
	if err := owner.QueryRowContext(t.Context(), "SELECT count(*) FROM pg_roles WHERE rolname ~ '^service_' AND pg_has_role(oid, 'USAGE')").Scan(&inherited); err != nil || inherited > 0 {
		t.Errorf("the owner has the privileges of %d roles of services, %v", inherited, err)
	}
}

// asUpgraded revokes from the owner the roles that it created, and returns whether this release then needs a grant.
func asUpgraded(t *testing.T, super *sql.DB) (needs bool) {
	t.Helper()
	run(t, super, `DO $$
	DECLARE created name;
	BEGIN
		FOR created IN SELECT roleid::regrole FROM pg_auth_members WHERE member = 'predicthealth'::regrole AND admin_option LOOP
			EXECUTE format('REVOKE %I FROM predicthealth CASCADE', created);
		END LOOP;
	END $$`)
	for _, role := range []string{"service_admins", "service_patients"} {
		run(t, super, "GRANT "+role+" TO "+role+"_a")
	}
	if err := super.QueryRowContext(t.Context(), "SELECT current_setting('server_version_num')::int >= 160000").Scan(&needs); err != nil {
		t.Fatal(err)
	}
	return needs
}

func run(t *testing.T, db *sql.DB, statement string) {
	t.Helper()
	if _, err := db.ExecContext(t.Context(), statement); err != nil {
		t.Fatalf("%s: %v", statement, err)
	}
}
