package v1_test

import (
	"database/sql"
	"strings"
	"testing"

	"github.com/lib/pq"

	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestHashes: only the authentication service reads hashes, in whatever way.
func TestHashes(t *testing.T) {
	t.Parallel()
	o := newOld(t)
	o.people(t)
	for _, service := range postgres.Services {
		db := o.as(t, service)
		if service == "auth_jwt_service" {
			if one(t, db, "SELECT password_hash FROM users") != hash || one(t, db, "UPDATE users SET is_verified = true RETURNING password_hash") != hash {
				t.Error("the authentication service reads no hash")
			}
			continue
		}
		for _, query := range []string{
			"SELECT coalesce(max(password_hash), '') FROM users", "UPDATE users SET is_active = NOT is_active RETURNING password_hash",
			"UPDATE users u SET email = 'q@old.example' FROM users o WHERE o.id = u.id RETURNING concat(u.password_hash, o.password_hash)",
			"SELECT id FROM users WHERE password_hash LIKE '$2b$%'", "SELECT password_hash FROM users FOR UPDATE",
		} {
			if got := one(t, db, query); got != "" {
				t.Errorf("%s: %s: %s", service, query, got)
			}
		}
		o.refuses(t, db, "42501", "UPDATE users SET password_hash = 'other'")
		if got := one(t, o.owner, "SELECT password_hash FROM users"); got != hash {
			t.Errorf("%s changed the hash to %s", service, got)
		}
	}
	patients := o.as(t, "service_patients")
	if got := one(t, patients, "INSERT INTO users (email, password_hash, user_type, reference_id) VALUES ('e@old.example', '"+hash+"', 'patient', '"+patientB+"') RETURNING password_hash"); got != "" {
		t.Errorf("RETURNING of an INSERT has %s", got)
	}
	tx := begin(t, patients, sql.LevelDefault)
	if got := one(t, tx, "INSERT INTO users (email, password_hash, user_type, reference_id) VALUES ('w@old.example', '"+hash+"', 'patient', uuid_generate_v4()) RETURNING password_hash"); got != "" {
		t.Errorf("RETURNING of a login that waits has %s", got)
	}
	_ = tx.Rollback()
	if got := one(t, patients, "DELETE FROM users RETURNING password_hash"); got != "" {
		t.Errorf("RETURNING of a DELETE has %s", got)
	}
}

// TestForgery: settings of the session change neither the actor nor what it may do, and the actor stays in no session.
func TestForgery(t *testing.T) {
	t.Parallel()
	o := newOld(t)
	o.people(t)
	patients := o.as(t, "service_patients")
	conn, err := patients.Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close() }()
	forged := "SET predicthealth.admin = '" + adminOne + "'; SET predicthealth.process = 'bin/backup'; SET predicthealth.action = 'forged'; SET predicthealth.actor_type = 'admin'; SET predicthealth.same_password = '" + loginA + "'"
	exec(t, conn, forged)
	const change = "UPDATE patients SET phone = $1 WHERE id = $2 RETURNING phone"
	if one(t, conn, change, "1", patientA) != "1" {
		t.Error("no change")
	}
	if got := one(t, conn, "SELECT concat_ws(' ', current_setting('predicthealth.admin'), current_setting('predicthealth.process'), current_setting('predicthealth.action'))"); got != adminOne+" bin/backup forged" {
		t.Errorf("the settings are %s afterwards", got)
	}
	// A function of the session forges them in the middle of a statement.
	exec(t, conn, `CREATE FUNCTION pg_temp.forge() RETURNS text LANGUAGE plpgsql AS $$ BEGIN
		PERFORM set_config('predicthealth.admin', '`+adminOne+`', false), set_config('predicthealth.process', 'bin/keys', false), set_config('search_path', 'pg_temp, public', false);
		RETURN '2'; END $$`)
	exec(t, conn, "UPDATE v1.patients SET phone = pg_temp.forge(), last_login = now()")
	exec(t, conn, "RESET ALL; SET search_path = v1")
	o.refuses(t, conn, "patients_gender_check", "UPDATE patients SET gender = 'x'")
	if got := one(t, conn, "SELECT coalesce(current_setting('predicthealth.process', true), '')"); got != "" {
		t.Errorf("an error leaves the actor %s", got)
	}
	if got := one(t, o.owner, "SELECT string_agg(DISTINCT concat_ws(' ', chain, action), ',') FROM admin_audit_logs"); got != "system:v1:service_patients update" {
		t.Errorf("the entries are of %s", got)
	}
	// A new hash is a new password, whatever the session claims.
	auth := o.as(t, "auth_jwt_service")
	tx := begin(t, auth, sql.LevelDefault)
	exec(t, tx, "SET LOCAL predicthealth.same_password = '"+loginA+"'")
	if one(t, tx, "UPDATE users SET password_hash = 'other' RETURNING password_changed_at") == "" {
		t.Error("the password was not changed")
	}
}

// TestOutside: a service reaches nothing beside its views.
func TestOutside(t *testing.T) {
	t.Parallel()
	o := newOld(t)
	o.people(t)
	var tables []string
	rows, err := o.owner.QueryContext(t.Context(), "SELECT quote_ident(relname) FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'S') UNION ALL SELECT 'v1.awaited_logins'")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			t.Fatal(err)
		}
		tables = append(tables, name)
	}
	if err := rows.Err(); err != nil || len(tables) < 20 {
		t.Fatal(len(tables), err)
	}
	for _, service := range postgres.Services {
		db := o.as(t, service)
		for _, name := range tables {
			if !strings.Contains(name, ".") {
				name = "public." + name
			}
			for _, privilege := range []string{"SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "TRIGGER"} {
				if !strings.HasSuffix(name, "_seq") && one(t, db, "SELECT has_table_privilege($1, $2) OR ($2 IN ('SELECT', 'INSERT', 'UPDATE') AND has_any_column_privilege($1, $2))", name, privilege) == "true" {
					t.Errorf("%s may %s %s", service, privilege, name)
				}
			}
		}
		for _, statement := range []string{
			"UPDATE public.patients SET phone = '1'", "CREATE TABLE v1.mine (id uuid)", "CREATE TABLE public.mine (id uuid)", "SELECT v1.enter()",
			"SELECT v1.insert_row('patients', '{}')", "SELECT v1.update_row('users', '" + loginA + "', '{\"is_active\": false}')", "SELECT v1.remove_row('patients', '" + patientA + "')",
			"SET ROLE service_patients", "SET ROLE v1_nobody", "SET SESSION AUTHORIZATION postgres", "SELECT public.act('system', name => 'bin/keys')", "SELECT public.act('admin', '" + adminOne + "')",
			"DELETE FROM admin_audit_logs", "UPDATE admin_audit_logs SET action = 'x'", "TRUNCATE users",
			"CREATE TEMP TABLE patients (LIKE v1.patients); CREATE TRIGGER t BEFORE INSERT ON pg_temp.patients FOR EACH ROW EXECUTE FUNCTION v1.write()",
			"CREATE OR REPLACE VIEW v1.users AS SELECT 1", "ALTER VIEW v1.users SET (security_barrier = false)", "DROP SCHEMA v1 CASCADE",
		} {
			if _, err := db.ExecContext(t.Context(), statement); err == nil {
				t.Errorf("%s: %s", service, statement)
			}
		}
	}
	// Each service has what the guide says, and no more: what others own is refused by the grants.
	for service, statement := range map[string]string{
		"service_patients": "UPDATE doctors SET phone = '1'", "service_doctors": "SELECT * FROM patients", "service_institutions": "SELECT * FROM doctors",
		"auth_jwt_service": "INSERT INTO users (email) VALUES ('x')", "service_admins": "SELECT * FROM health_profiles",
	} {
		o.refuses(t, o.as(t, service), "42501", statement)
	}
	// Temporary objects of the session are in the way of nothing.
	conn, err := o.as(t, "service_patients").Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close() }()
	exec(t, conn, `CREATE TEMP TABLE patients (id uuid); CREATE TEMP TABLE legal_holds (patient_id uuid, released_at timestamptz);
		CREATE FUNCTION pg_temp.is_blank(text) RETURNS boolean LANGUAGE sql AS 'SELECT false'; CREATE FUNCTION pg_temp.service() RETURNS text LANGUAGE sql AS 'SELECT ''auth_jwt_service''';
		SET search_path = pg_temp, v1, public, pg_catalog`)
	o.hold(t, patientA)
	o.refuses(t, conn, "erasures_hold", "DELETE FROM v1.patients WHERE id = $1", patientA)
	if got := one(t, conn, "SELECT coalesce(max(password_hash), '') FROM v1.users"); got != "" {
		t.Errorf("a search_path shows %s", got)
	}
	// Values of rows of others do not reach a function of the session.
	o.exec(t, "INSERT INTO users (email, password_hash, user_type, reference_id) VALUES ('ada@old.example', '"+hash+"', 'doctor', '"+doctorID+"')")
	exec(t, conn, `CREATE TEMP TABLE seen (value text); CREATE FUNCTION pg_temp.leak(text) RETURNS boolean LANGUAGE plpgsql COST 0.0000001 AS $$ BEGIN
		INSERT INTO pg_temp.seen VALUES ($1); RETURN true; END $$`)
	exec(t, conn, "SELECT FROM v1.users WHERE pg_temp.leak(email)")
	if got := one(t, conn, "SELECT string_agg(value, ' ') FROM pg_temp.seen"); got != "ben@old.example" {
		t.Errorf("a condition saw %s", got)
	}
}

// TestMembership: a login is a member of one role of v1, directly or through another role, and of no role of a service beside.
func TestMembership(t *testing.T) {
	t.Parallel()
	o := newOld(t)
	o.people(t)
	url, name := o.login(t, "v1_service_patients")
	db := open(t, url)
	if one(t, db, "SELECT count(*) FROM patients") != "2" {
		t.Error("one role does not suffice")
	}
	for _, role := range []string{"v1_service_doctors", "v1_auth_jwt_service", "service_patients", "auth_jwt_service"} {
		o.exec(t, "GRANT "+role+" TO "+pq.QuoteIdentifier(name))
		for _, statement := range []string{"SELECT * FROM patients", "SELECT * FROM users", "UPDATE patients SET phone = '1'", "SELECT * FROM health_profiles", "DELETE FROM patients"} {
			if e := o.refuses(t, db, "v1_role", statement); !strings.Contains(e.Message, name) || e.Hint == "" {
				t.Errorf("%s: %+v", role, e)
			}
		}
		o.exec(t, "REVOKE "+role+" FROM "+pq.QuoteIdentifier(name))
	}
	// A team's role between.
	_, team := o.login(t, "v1_service_doctors")
	nested, _ := o.login(t, team)
	if one(t, open(t, nested), "UPDATE doctors SET phone = '1' RETURNING phone") != "1" {
		t.Error("a nested membership does not suffice")
	}
	if got := one(t, o.owner, "SELECT chain FROM admin_audit_logs"); got != "system:v1:service_doctors" {
		t.Errorf("the entry is of %s", got)
	}
	o.refuses(t, o.owner, "v1_role", "SELECT * FROM v1.patients")
	o.refuses(t, testdb.SQL(t, testdb.As(t, o.url, "service_patients")), "42501", "SELECT * FROM v1.patients")
}
