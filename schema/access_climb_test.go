package schema_test

import (
	"database/sql"
	"slices"
	"strings"
	"testing"

	"github.com/predicthealth/database/internal/testdb"
	"github.com/predicthealth/database/schema/enum"
)

// TestServicesCannotClimb: whatever a service's login tries in plain SQL, it gains nothing.
func TestServicesCannotClimb(t *testing.T) {
	t.Parallel()
	_, as := accessDB(t)
	for _, role := range serviceRoles {
		t.Run(role, func(t *testing.T) {
			t.Parallel()
			conn := connectAs(t, as[role])
			for _, statement := range []string{
				"SET ROLE predicthealth_backup", "SET SESSION AUTHORIZATION postgres", "SET ROLE " + other(role),
				"GRANT " + other(role) + " TO CURRENT_USER", "ALTER ROLE CURRENT_USER BYPASSRLS", "ALTER ROLE CURRENT_USER CREATEROLE",
				"CREATE ROLE stray", "CREATE TABLE stray ()", "CREATE FUNCTION stray() RETURNS int LANGUAGE sql RETURN 1",
				"ALTER TABLE patients DISABLE ROW LEVEL SECURITY", "DROP POLICY patients_select ON patients", "CREATE POLICY stray ON patients USING (true)",
				"CREATE OR REPLACE FUNCTION public.acting_admin() RETURNS uuid LANGUAGE sql RETURN gen_random_uuid()",
				"ALTER TABLE users DISABLE TRIGGER ALL", "SET session_replication_role = replica",
				"TRUNCATE admin_audit_logs", "UPDATE admin_audit_logs SET action = 'x'", "DELETE FROM admins", "COPY users TO PROGRAM 'cat'",
				"SELECT pg_read_file('/etc/passwd')", "REINDEX TABLE patients", "COMMENT ON TABLE users IS 'x'",
			} {
				if _, err := tryOut(t, conn, statement); err == nil {
					t.Errorf("%s: happened", statement)
				}
			}
			// Names of one's own in the way of those that the rules use.
			exec(t, conn, `CREATE TEMP TABLE patients (id uuid, is_active bool); CREATE TEMP TABLE admins (id uuid, is_active bool);
				CREATE TEMP TABLE users (patient_id uuid, admin_id uuid, is_active bool);
				INSERT INTO pg_temp.admins VALUES ('`+id("nobody").String()+`', true);
				SET search_path = pg_temp, public`)
			become(t, conn, who{enum.ActorTypeAdmin, "nobody"})
			for _, relation := range []string{"public.patients", "public.doctors", "public.admins", "public.users", "public.health_profiles", "public.admin_audit_logs", "public.medical_institutions"} {
				rows, err := look(t, conn, "SELECT id::text FROM "+relation)
				if len(rows) > 0 || (err != nil && !isDenied(err)) {
					t.Errorf("as an admin of its own making it sees %d rows of %s, %v", len(rows), relation, err)
				}
			}
			exec(t, conn, "SET row_security = off")
			become(t, conn, who{enum.ActorTypeSystem, "job"})
			for relation := range tablesOf {
				if rows, err := look(t, conn, "SELECT id::text FROM public."+relation); err == nil && relation != "public_doctors" || len(rows) > 0 {
					t.Errorf("with row security off it sees %d rows of %s, %v", len(rows), relation, err)
				}
			}
		})
	}
}

func other(role string) string {
	return serviceRoles[(slices.Index(serviceRoles, role)+1)%len(serviceRoles)]
}

// TestSettingsOfNobody: garbage in the settings, in every one of them, shows nothing.
func TestSettingsOfNobody(t *testing.T) {
	t.Parallel()
	_, as := accessDB(t)
	for _, role := range serviceRoles {
		t.Run(role, func(t *testing.T) {
			t.Parallel()
			conn := connectAs(t, as[role])
			for _, kind := range []string{"", "admin", "patient", "Doctor", "system", "superuser", "' OR true --", "admin\nadmin", "é"} {
				for _, who := range []string{"", "x", "' OR true --", "00000000-0000-0000-0000-000000000000", id("nobody").String(), "{" + id("adm1").String() + ",x}"} {
					exec(t, conn, "SELECT set_config('predicthealth.actor_type', $1, false), set_config('predicthealth.actor_id', $2, false)", kind, who)
					for relation := range tablesOf {
						rows, err := look(t, conn, "SELECT id::text FROM "+relation)
						if len(rows) > 0 {
							t.Errorf("%q %q sees %d rows of %s, %v", kind, who, len(rows), relation, err)
						}
					}
				}
			}
		})
	}
}

// TestSecretColumns: hashes and counters are the authentication service's, and what names a person is
// not for figures.
func TestSecretColumns(t *testing.T) {
	t.Parallel()
	url := testdb.URL(t)
	insertWorld(t, testdb.SQL(t, url))
	readers := map[string]*sql.Conn{}
	for _, role := range append(slices.Clone(serviceRoles), "predicthealth_readonly") {
		readers[role] = connectAs(t, testdb.As(t, url, role))
		become(t, readers[role], who{enum.ActorTypeAdmin, "adm1"})
	}
	personal := map[string]string{
		"users":                "id email reference_id patient_id doctor_id institution_id admin_id",
		"medical_institutions": "contact_email phone address website license_number search_text",
		"doctors":              "id first_name last_name email medical_license phone search_text",
		"patients":             "id first_name last_name email date_of_birth phone emergency_contact_name emergency_contact_phone doctor_id search_text",
		"health_profiles":      "patient_id allergies height_cm",
		"admins":               "id email", "admin_audit_logs": "admin_id ip_address", "logins": "email", "public_doctors": "last_name",
	}
	for table, columns := range personal {
		for _, column := range strings.Fields(columns) {
			if _, err := look(t, readers["predicthealth_readonly"], "SELECT "+column+"::text FROM "+table); !isDenied(err) {
				t.Errorf("predicthealth_readonly reads %s.%s: %v", table, column, err)
			}
		}
	}
	for role, conn := range readers {
		for _, column := range []string{"password_hash", "failed_login_attempts", "last_failed_login"} {
			_, err := look(t, conn, "SELECT coalesce("+column+"::text, '') FROM users")
			if may := role == "auth_jwt_service" || (role == "predicthealth_readonly" && column != "password_hash"); isDenied(err) == may {
				t.Errorf("%s reads users.%s: %v", role, column, err)
			}
		}
	}
}
