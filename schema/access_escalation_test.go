package schema_test

import (
	"context"
	"database/sql"
	"slices"
	"strings"
	"testing"

	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/schema/enum"
)

// TestServicesCannotEscalate: a service's login cannot gain privileges by plain SQL.
func TestServicesCannotEscalate(t *testing.T) {
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
				if _, err := execRolledBack(t, conn, statement); err == nil {
					t.Errorf("%s: succeeded", statement)
				}
			}
			// Temporary tables that shadow the tables that the rules use.
			exec(t, conn, `CREATE TEMP TABLE patients (id uuid, is_active bool); CREATE TEMP TABLE admins (id uuid, is_active bool);
				CREATE TEMP TABLE users (patient_id uuid, admin_id uuid, is_active bool);
				INSERT INTO pg_temp.admins VALUES ('`+id("missing").String()+`', true);
				SET search_path = pg_temp, public`)
			setActor(t, conn, testActor{enum.ActorTypeAdmin, "missing"})
			for _, relation := range []string{"public.patients", "public.doctors", "public.admins", "public.users", "public.health_profiles", "public.admin_audit_logs", "public.medical_institutions"} {
				rows, err := queryStrings(t, conn, "SELECT id::text FROM "+relation)
				if len(rows) > 0 || (err != nil && !isDenied(err)) {
					t.Errorf("as an admin in its own table it sees %d rows of %s, %v", len(rows), relation, err)
				}
			}
			exec(t, conn, "SET row_security = off")
			setActor(t, conn, testActor{enum.ActorTypeSystem, "job"})
			owners := []string{"public_doctors", "charts", "health_profile_keys", "opened_health_profiles"} // views of the tables' owner
			for relation := range tablesOf {
				if rows, err := queryStrings(t, conn, "SELECT id::text FROM public."+relation); err == nil && !slices.Contains(owners, relation) || len(rows) > 0 {
					t.Errorf("with row security off it sees %d rows of %s, %v", len(rows), relation, err)
				}
			}
		})
	}
}

func other(role string) string {
	return serviceRoles[(slices.Index(serviceRoles, role)+1)%len(serviceRoles)]
}

// TestInvalidSettingsShowNothing: invalid values of the settings show no row.
func TestInvalidSettingsShowNothing(t *testing.T) {
	t.Parallel()
	_, as := accessDB(t)
	for _, role := range serviceRoles {
		t.Run(role, func(t *testing.T) {
			t.Parallel()
			conn := connectAs(t, as[role])
			for _, kind := range []string{"", "admin", "patient", "Doctor", "system", "superuser", "' OR true --", "admin\nadmin", "é"} {
				for _, actorID := range []string{"", "x", "' OR true --", "00000000-0000-0000-0000-000000000000", id("missing").String(), "{" + id("adm1").String() + ",x}"} {
					exec(t, conn, "SELECT set_config('predicthealth.actor_type', $1, false), set_config('predicthealth.actor_id', $2, false)", kind, actorID)
					var active bool
					if err := conn.QueryRowContext(t.Context(), "SELECT act($1, $2)", kind, actorID).Scan(&active); err == nil && active {
						t.Errorf("%q %q is active", kind, actorID)
					}
					for relation := range tablesOf {
						rows, err := queryStrings(t, conn, "SELECT id::text FROM "+relation)
						if len(rows) > 0 {
							t.Errorf("%q %q sees %d rows of %s, %v", kind, actorID, len(rows), relation, err)
						}
					}
				}
			}
		})
	}
}

// TestSecretColumns: only the authentication service reads hashes and counters, and predicthealth_readonly reads no column that identifies a
// person.
func TestSecretColumns(t *testing.T) {
	t.Parallel()
	url := testdb.URL(t)
	insertFixture(t, testdb.SQL(t, url))
	readers := map[string]*sql.Conn{}
	for _, role := range append(slices.Clone(serviceRoles), "predicthealth_readonly") {
		readers[role] = connectAs(t, testdb.As(t, url, role))
		setActor(t, readers[role], testActor{enum.ActorTypeAdmin, "adm1"})
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
			if _, err := queryStrings(t, readers["predicthealth_readonly"], "SELECT "+column+"::text FROM "+table); !isDenied(err) {
				t.Errorf("predicthealth_readonly reads %s.%s: %v", table, column, err)
			}
		}
	}
	for role, conn := range readers {
		for _, column := range []string{"password_hash", "failed_login_attempts", "last_failed_login"} {
			_, err := queryStrings(t, conn, "SELECT coalesce("+column+"::text, '') FROM users")
			if may := role == "auth_jwt_service" || (role == "predicthealth_readonly" && column != "password_hash"); isDenied(err) == may {
				t.Errorf("%s reads users.%s: %v", role, column, err)
			}
		}
	}
}

// TestActorChangedInStatement: a statement that sets another actor while it runs gains nothing that its role may not act as.
func TestActorChangedInStatement(t *testing.T) {
	t.Parallel()
	owner, as := accessDB(t)
	exec(t, owner, "UPDATE patients SET doctor_id = $1", id("docA"))
	conn := connectAs(t, as["service_patients"])
	setActor(t, conn, testActor{enum.ActorTypeDoctor, "docA"})
	const setAdmin = `set_config('predicthealth.actor_type', 'admin', false) || set_config('predicthealth.actor_id', $1, false) || set_config('predicthealth.admin', $1, false)`
	for _, statement := range []string{
		"UPDATE patients SET first_name = CASE WHEN id = (SELECT min(id::text)::uuid FROM patients) THEN first_name WHEN " + setAdmin + " <> '' THEN 'x' END",
		"UPDATE patients SET first_name = 'x' WHERE " + setAdmin + " <> ''",
		"WITH turned AS MATERIALIZED (SELECT " + setAdmin + ") UPDATE patients SET first_name = 'x' FROM turned",
	} {
		setActor(t, conn, testActor{enum.ActorTypeDoctor, "docA"})
		_, err := conn.ExecContext(t.Context(), statement, id("adm1").String())
		if err != nil && !isDenied(err) {
			t.Fatal(err)
		}
		var changed int
		if err := owner.QueryRowContext(t.Context(), "SELECT count(*) FROM patients WHERE first_name = 'x'").Scan(&changed); err != nil || changed > 0 {
			t.Errorf("%s: %d patients have another name, %v", statement, changed, err)
		}
	}
}

// TestAdminUnsetInStatement: a service that unsets the admin while a statement runs, after policies have accepted the admin, changes no more of a
// login than an admin may.
func TestAdminUnsetInStatement(t *testing.T) {
	t.Parallel()
	owner, as := accessDB(t)
	for role, unset := range map[string]string{
		"service_admins":   "set_config('predicthealth.actor_type', 'system', true) || set_config('predicthealth.admin', '', true) || 'x'",
		"auth_jwt_service": "set_config('predicthealth.actor_type', 'patient', true) || set_config('predicthealth.admin', '', true) || 'x'",
	} {
		conn := connectAs(t, as[role])
		setActor(t, conn, testActor{enum.ActorTypeAdmin, "adm1"})
		_, err := conn.ExecContext(t.Context(), `UPDATE users SET email = CASE WHEN v.n = 1 THEN email WHEN `+unset+` <> '' THEN 'evil@x' END
			FROM (SELECT * FROM (VALUES (1, $1::uuid), (2, $2::uuid)) v (n, uid) ORDER BY n OFFSET 0) v WHERE users.id = v.uid`,
			id("login-adm1"), id("login-patA"))
		if !isDenied(err) {
			t.Errorf("%s: %v", role, err)
		}
	}
	var n int
	if err := owner.QueryRowContext(t.Context(), "SELECT count(*) FROM users WHERE email = 'evil@x'").Scan(&n); err != nil || n > 0 {
		t.Errorf("%d logins have another address, %v", n, err)
	}
}

// TestIDsOfOtherTables: a service may choose the id of a new row, and gains nothing by choosing the id of a person in another table.
func TestIDsOfOtherTables(t *testing.T) {
	t.Parallel()
	_, as := accessDB(t)
	conn := connectAs(t, as["service_patients"])
	for _, name := range []string{"adm1", "docB", "instB"} {
		setActor(t, conn, testActor{enum.ActorTypeSystem, "job"})
		exec(t, conn, `INSERT INTO patients (id, first_name, last_name, email, date_of_birth, doctor_id) VALUES ($1, 'n', 'n', $2, '1980-01-01', $3)`,
			id(name), name+"@n", id("docA"))
		setActor(t, conn, testActor{enum.ActorTypePatient, name})
		if rows, err := queryStrings(t, conn, "SELECT id::text FROM logins"); len(rows) > 0 || err != nil {
			t.Errorf("as a patient with the id of %s it sees %d logins, %v", name, len(rows), err)
		}
	}
}

// TestAdminOnlyValuesOfNewRows: only an admin inserts a verified, suspended, validated or inactive row.
func TestAdminOnlyValuesOfNewRows(t *testing.T) {
	t.Parallel()
	_, as := accessDB(t)
	for _, c := range []struct {
		role string
		testActor
		statement string
		want      verdict
	}{
		{"service_institutions", testActor{enum.ActorTypeSystem, "job"}, "INSERT INTO medical_institutions (name, institution_type, contact_email, is_verified) VALUES ('n', 'hospital', 'n@x', true)", denied},
		{"service_institutions", testActor{enum.ActorTypeAdmin, "adm1"}, "INSERT INTO medical_institutions (name, institution_type, contact_email, is_verified) VALUES ('n', 'hospital', 'n@x', true)", happens},
		{"service_institutions", testActor{enum.ActorTypeSystem, "job"}, "INSERT INTO medical_institutions (name, institution_type, contact_email, is_active) VALUES ('n', 'hospital', 'n@x', false)", denied},
		{"service_doctors", testActor{enum.ActorTypeSystem, "job"}, "INSERT INTO doctors (first_name, last_name, email, medical_license, professional_status) VALUES ('n', 'n', 'n@x', 'n', 'suspended')", denied},
		{"service_doctors", testActor{enum.ActorTypeSystem, "job"}, "INSERT INTO doctors (first_name, last_name, email, medical_license, professional_status) VALUES ('n', 'n', 'n@x', 'n', 'retired')", happens},
		{"service_patients", testActor{enum.ActorTypeDoctor, "docA"}, "INSERT INTO patients (first_name, last_name, email, date_of_birth, doctor_id, validation_status) VALUES ('n', 'n', 'n@x', '1980-01-01', '" + id("docA").String() + "', 'full_access')", denied},
		{"service_patients", testActor{enum.ActorTypeSystem, "job"}, "INSERT INTO users (email, password_hash, user_type, reference_id, is_verified) VALUES ('n@n', 'h', 'patient', '" + id("patNew").String() + "', true)", denied},
		{"service_patients", testActor{enum.ActorTypeSystem, "job"}, "INSERT INTO users (email, password_hash, user_type, reference_id, last_login) VALUES ('n@n', 'h', 'patient', '" + id("patNew").String() + "', now())", denied},
		{"service_admins", testActor{enum.ActorTypeAdmin, "adm1"}, "INSERT INTO users (email, password_hash, user_type, reference_id, is_verified) VALUES ('n@n', 'h', 'admin', '" + id("admNew").String() + "', true)", happens},
		{"service_patients", testActor{enum.ActorTypeSystem, "job"}, "INSERT INTO patients (first_name, last_name, email, date_of_birth, doctor_id, is_verified) VALUES ('n', 'n', 'n@x', '1980-01-01', '" + id("docA").String() + "', true)", denied},
	} {
		conn := connectAs(t, as[c.role])
		setActor(t, conn, c.testActor)
		if got := attempt(t, conn, c.statement); got != c.want {
			t.Errorf("%s: %s: it %s; want: it %s", c.testActor, c.statement, got, c.want)
		}
	}
}

// TestEmailChangesInOneTransaction: a person changes their own e-mail and the login's through the service of their kind.
func TestEmailChangesInOneTransaction(t *testing.T) {
	t.Parallel()
	_, as := accessDB(t)
	for role, person := range map[string]struct {
		testActor
		table, column, key string
	}{
		"service_patients":     {testActor{enum.ActorTypePatient, "patA"}, "patients", "email", "patient_id"},
		"service_doctors":      {testActor{enum.ActorTypeDoctor, "docA"}, "doctors", "email", "doctor_id"},
		"service_institutions": {testActor{enum.ActorTypeInstitution, "instA"}, "medical_institutions", "contact_email", "institution_id"},
		"service_admins":       {testActor{enum.ActorTypeAdmin, "adm1"}, "admins", "email", "admin_id"},
	} {
		conn := connectAs(t, as[role])
		setActor(t, conn, person.testActor)
		tx, err := conn.BeginTx(t.Context(), nil)
		if err != nil {
			t.Fatal(err)
		}
		exec(t, tx, "UPDATE "+person.table+" SET "+person.column+" = $2 WHERE id = $1", id(person.name), role+"@new")
		exec(t, tx, "UPDATE users SET email = $2 WHERE "+person.key+" = $1", id(person.name), role+"@new")
		if err := tx.Commit(); err != nil {
			t.Errorf("%s: %v", role, err)
		}
	}
}

// TestIDsAndCreationTimesStay for services and the owner.
func TestIDsAndCreationTimesStay(t *testing.T) {
	t.Parallel()
	owner, as := accessDB(t)
	conn := connectAs(t, as["service_doctors"])
	setActor(t, conn, testActor{enum.ActorTypeDoctor, "docFree"})
	for _, db := range []interface {
		ExecContext(context.Context, string, ...any) (sql.Result, error)
	}{conn, owner} {
		exec(t, db, "UPDATE doctors SET id = gen_random_uuid(), created_at = '1900-01-01', phone = '7' WHERE id = $1", id("docFree"))
		var n int
		if err := owner.QueryRowContext(t.Context(), "SELECT count(*) FROM doctors WHERE id = $1 AND created_at > '2000-01-01' AND phone = '7'", id("docFree")).Scan(&n); err != nil || n != 1 {
			t.Errorf("%d rows keep id and created_at, %v", n, err)
		}
	}
}

// TestSecurityDefinerPrivileges: only named roles execute SECURITY DEFINER functions, and no role executes trigger functions: it could run them by
// a trigger on its own table.
func TestSecurityDefinerPrivileges(t *testing.T) {
	t.Parallel()
	owner, as := accessDB(t)
	rows, err := owner.QueryContext(t.Context(), `SELECT p.oid::regprocedure::text, format_type(prorettype, NULL), coalesce(string_agg(r.rolname, ' '), '')
		FROM pg_proc p LEFT JOIN pg_roles r ON has_function_privilege(r.oid, p.oid, 'EXECUTE') AND rolname = ANY ($1)
		WHERE pronamespace = 'public'::regnamespace AND prosecdef GROUP BY p.oid, prorettype`, grantees())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = rows.Close() }()
	definers := 0
	for rows.Next() {
		var name, returns, executes string
		if err := rows.Scan(&name, &returns, &executes); err != nil {
			t.Fatal(err)
		}
		definers++
		if (returns == "trigger" && executes != "") || len(strings.Fields(executes)) == len(granted) {
			t.Errorf("%s, which returns %s, is executed by %s", name, returns, executes)
		}
	}
	if err := rows.Err(); err != nil || definers < 20 {
		t.Errorf("%d functions, %v", definers, err)
	}
	conn := connectAs(t, as["service_patients"])
	setActor(t, conn, testActor{enum.ActorTypeSystem, "job"})
	exec(t, conn, "CREATE TEMP TABLE mine (id uuid, patient_id uuid, smoking_years int, date_of_birth date, doctor_id uuid, institution_id uuid, is_active boolean)")
	for _, function := range []string{"deactivate_login('admin')", "end_sessions()", "record_change('doctor')", "record_session()", "check_date_of_birth()", "check_smoking_years()", "check_patient_assignment()", "check_doctor_assignment()"} {
		if _, err := conn.ExecContext(t.Context(), "CREATE TRIGGER own AFTER INSERT ON mine FOR EACH ROW EXECUTE FUNCTION public."+function); !isDenied(err) {
			t.Errorf("%s as a trigger of its own table: %v", function, err)
		}
	}
}
