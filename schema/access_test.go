package schema_test

import (
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"
)

// tablesOf are the tables and views, with the table whose rows they show.
var tablesOf = map[string]string{
	"users": "users", "logins": "users", "medical_institutions": "medical_institutions", "doctor_specialties": "doctor_specialties",
	"doctors": "doctors", "public_doctors": "doctors", "patients": "patients", "health_profiles": "health_profiles",
	"admins": "admins", "admin_audit_logs": "admin_audit_logs", "charts": "patients", "sessions": "sessions", "account_tokens": "account_tokens",
	"provisioning_keys": "provisioning_keys", "health_profile_keys": "health_profiles", "opened_health_profiles": "health_profiles", "record_openings": "record_openings",
	"open_records": "open_records", "opening_reviews": "opening_reviews", "record_keys": "record_keys", "wrapping_keys": "wrapping_keys",
	"erasures": "erasures", "legal_holds": "legal_holds", "audit_values": "audit_values",
}

// TestVisibleRows: each role as each actor reads each relation by queries of several shapes.
func TestVisibleRows(t *testing.T) {
	t.Parallel()
	_, as := accessDB(t)
	for _, role := range serviceRoles {
		t.Run(role, func(t *testing.T) {
			t.Parallel()
			conn := connectAs(t, as[role])
			for _, w := range actors {
				setActor(t, conn, w)
				for relation, table := range tablesOf {
					if !strings.Contains(granted[role][relation], "S") {
						_, err := queryStrings(t, conn, "SELECT id::text FROM "+relation)
						if !isDenied(err) {
							t.Errorf("%s reads %s: %v; want it denied", w, relation, err)
						}
						continue
					}
					if isShut(role, w, relation) {
						for _, query := range readQueries(relation) {
							if _, err := queryStrings(t, conn, query); !isShutError(err) {
								t.Errorf("%s: %s: %v; want that the record is not open", w, query, err)
							}
						}
						continue
					}
					var want []string
					for _, r := range fixtureRows {
						if r.table == table {
							r.table = relation
							if sees(role, w, r) {
								want = append(want, r.id().String())
							}
						}
					}
					slices.Sort(want)
					for _, query := range readQueries(relation) {
						got, err := queryStrings(t, conn, query)
						if err != nil {
							t.Fatalf("%s: %s: %v", w, query, err)
						}
						if strings.Contains(query, "count(") {
							want := []string{fmt.Sprint(len(want))}
							if !slices.Equal(got, want) {
								t.Errorf("%s: %s: got %v; want %v", w, query, got, want)
							}
						} else if !slices.Equal(got, want) {
							t.Errorf("%s: %s: got %v; want %v", w, query, names(got), names(want))
						}
					}
				}
			}
		})
	}
}

// readQueries returns queries whose sorted result is the visible ids, or their count.
func readQueries(relation string) []string {
	return []string{
		"SELECT id::text FROM " + relation,
		"SELECT count(*) FROM " + relation,
		"SELECT count(id) FROM " + relation + " WHERE true OR id IS NULL",
		"SELECT a.id::text FROM " + relation + " a JOIN " + relation + " b ON a.id = b.id",
		"SELECT id::text FROM " + relation + " WHERE id IN (SELECT id FROM " + relation + ")",
		"SELECT unnest(array_agg(id))::text FROM " + relation,
		"WITH x AS MATERIALIZED (SELECT id FROM " + relation + ") SELECT id::text FROM x",
		"SELECT max(id::text) FROM " + relation + " GROUP BY id",
		"SELECT id::text FROM " + relation + " UNION SELECT id::text FROM " + relation,
		"SELECT l.id::text FROM (VALUES (1)) v, LATERAL (SELECT id FROM " + relation + ") l",
	}
}

func queryStrings(t *testing.T, conn *sql.Conn, query string) ([]string, error) {
	t.Helper()
	rows, err := conn.QueryContext(t.Context(), query)
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }()
	var all []string
	for rows.Next() {
		var s string
		if err := rows.Scan(&s); err != nil {
			return nil, err
		}
		all = append(all, s)
	}
	slices.Sort(all)
	return all, rows.Err()
}

func names(ids []string) []string {
	var all []string
	for _, s := range ids {
		for name := range fixtureRows {
			if id(name).String() == s {
				all = append(all, name)
			}
		}
	}
	return all
}

func isDenied(err error) bool {
	var server *pq.Error
	return errors.As(err, &server) && server.Code == pqerror.InsufficientPrivilege
}

func isShutError(err error) bool {
	var server *pq.Error
	return errors.As(err, &server) && server.Constraint == "record_not_opened"
}

func isBroken(err error) bool {
	var server *pq.Error
	return errors.As(err, &server) && server.Code == pqerror.CheckViolation
}

// columnsOf are columns of each table, one for each group with its own rule.
var columnsOf = map[string][]string{
	"users": {"is_active", "email", "password_hash"}, "medical_institutions": {"phone", "is_verified", "is_active"}, "doctor_specialties": {"category"},
	"doctors": {"phone", "is_active", "professional_status"}, "patients": {"phone", "first_name", "validation_status"}, "health_profiles": {"allergies"},
	"admins": {"phone"}, "admin_audit_logs": {"action"}, "sessions": {"last_seen_at"}, "account_tokens": {"used_at"}, "provisioning_keys": {"user_type"},
	"record_openings": {"reason"}, "open_records": {"purpose"}, "opening_reviews": {"remark"}, "record_keys": {"wrapped_by"}, "wrapping_keys": {"fingerprint"},
	"erasures": {"executed_at"}, "legal_holds": {"released_at"}, "audit_values": {"changes"},
}

var newValues = map[string]string{"last_seen_at": "now()", "used_at": "now()", "is_active": "NOT is_active", "is_verified": "NOT is_verified", "validation_status": "'doctor_validated'", "executed_at": "now()", "released_at": "now()", "changes": "'{}'", "professional_status": "'suspended'"}

// TestUpdatesAndDeletes: each role as each actor tries each kind of change of each row.
func TestUpdatesAndDeletes(t *testing.T) {
	t.Parallel()
	_, as := accessDB(t)
	for _, role := range serviceRoles {
		t.Run(role, func(t *testing.T) {
			t.Parallel()
			conn := connectAs(t, as[role])
			for _, w := range actors {
				setActor(t, conn, w)
				for _, r := range fixtureRows {
					if r.by != "" && !strings.HasSuffix(r.name, "emergency") {
						continue // no role changes any opening
					}
					for _, column := range columnsOf[r.table] {
						statement := updateOf(r, column)
						if got, want := attempt(t, conn, statement), changes(role, w, r, column); got != want {
							t.Errorf("%s: %s.%s of %s: it %s; want: it %s", w, r.table, column, r.name, got, want)
						}
					}
					if got, want := attempt(t, conn, deleteOf(r)), deletes(role, w, r); got != want {
						t.Errorf("%s: deleting %s: it %s; want: it %s", w, r.name, got, want)
					}
				}
			}
		})
	}
}

// updateOf returns an UPDATE that sets a column of a row to another value.
func updateOf(r row, column string) string {
	value, ok := newValues[column]
	if !ok {
		value = "'new'"
	}
	if strings.HasSuffix(column, "email") {
		value = "'new@x'"
	}
	return fmt.Sprintf("UPDATE %s SET %s = %s WHERE id = '%s'", r.table, column, value, r.id())
}

func deleteOf(r row) string { return fmt.Sprintf("DELETE FROM %s WHERE id = '%s'", r.table, r.id()) }

// TestInserts: each role as each actor tries to add each kind of row.
func TestInserts(t *testing.T) {
	t.Parallel()
	_, as := accessDB(t)
	for _, role := range serviceRoles {
		t.Run(role, func(t *testing.T) {
			t.Parallel()
			conn := connectAs(t, as[role])
			for _, w := range actors {
				setActor(t, conn, w)
				for _, n := range newRows {
					if got, want := attempt(t, conn, n.statement), adds(role, w, n.row); got != want {
						t.Errorf("%s: %s: it %s; want: it %s", w, n.statement, got, want)
					}
				}
			}
		})
	}
}

type newRow struct {
	row
	statement string
}

var newRows = func() []newRow {
	null := func(name string) string {
		if name == "" {
			return "NULL"
		}
		return "'" + id(name).String() + "'"
	}
	var all []newRow
	for _, r := range []row{
		{doctor: "docA"},
		{doctor: "docB"},
		{institution: "instA"},
		{institution: "instB", doctor: "docFree"},
		{doctor: "docOff"},
		{institution: "instA", doctor: "docOff"},
		{institution: "instOff", doctor: "docA"},
		{doctor: "docLoginOff"},
	} {
		r.table = "patients"
		all = append(all, newRow{r, fmt.Sprintf("INSERT INTO patients (first_name, last_name, email, date_of_birth, doctor_id, institution_id) VALUES ('n', 'n', 'n@x', '1980-01-01', %s, %s)", null(r.doctor), null(r.institution))})
	}
	for _, name := range []string{"patNew", "docNew", "instNew", "admNew"} {
		kind := kinds[fixtureRows[name].table]
		all = append(all, newRow{row{table: "users", of: name, kind: kind},
			fmt.Sprintf("INSERT INTO users (email, password_hash, user_type, reference_id) VALUES ('n@x', 'h', '%s', %s)", kind, null(name))})
	}
	for _, kind := range kinds {
		all = append(all, newRow{row{table: "provisioning_keys", kind: kind}, fmt.Sprintf("INSERT INTO provisioning_keys (user_type, key_hash, body_hash, person_id, user_id) VALUES ('%s', sha256('n'), sha256('b'), %[2]s, %[2]s)", kind, null("n"))})
	}
	return append(all,
		newRow{row{table: "sessions"}, "INSERT INTO sessions (user_id, family, token_hash, last_seen_at, idle_expires_at, expires_at) VALUES (" + null("login-patA") + ", gen_random_uuid(), sha256('n'), now(), now() + interval '1 hour', now() + interval '1 hour')"},
		newRow{row{table: "account_tokens"}, "INSERT INTO account_tokens (user_id, purpose, token_hash, email, expires_at) VALUES (" + null("login-patA") + ", 'password_reset', sha256('n'), 'e@x', now())"},
		newRow{row{table: "health_profiles", of: "patNew"}, "INSERT INTO health_profiles (patient_id) VALUES (" + null("patNew") + ")"},
		newRow{row{table: "doctors"}, "INSERT INTO doctors (first_name, last_name, email, medical_license) VALUES ('n', 'n', 'n@x', 'n')"},
		newRow{row{table: "doctors", institution: "instA"}, "INSERT INTO doctors (first_name, last_name, email, medical_license, institution_id) VALUES ('n', 'n', 'n@x', 'n', " + null("instA") + ")"},
		newRow{row{table: "doctors", institution: "instOff"}, "INSERT INTO doctors (first_name, last_name, email, medical_license, institution_id) VALUES ('n', 'n', 'n@x', 'n', " + null("instOff") + ")"},
		newRow{row{table: "medical_institutions"}, "INSERT INTO medical_institutions (name, institution_type, contact_email) VALUES ('n', 'hospital', 'n@x')"},
		newRow{row{table: "doctor_specialties"}, "INSERT INTO doctor_specialties (name, category) VALUES ('n', 'c')"},
		newRow{row{table: "admins"}, "INSERT INTO admins (first_name, last_name, email) VALUES ('n', 'n', 'n@x')"},
		newRow{row{table: "record_openings"}, fmt.Sprintf("INSERT INTO record_openings (opened_at, expires_at, patient_id, actor_type, actor_id, reader_name, purpose, transaction) VALUES (now(), now(), %[1]s, 'doctor', %[1]s, 'r', 'treatment', 1)", null("n"))},
		newRow{row{table: "open_records"}, fmt.Sprintf("INSERT INTO open_records (actor_id, patient_id, purpose, expires_at, transaction) VALUES (%[1]s, %[1]s, 'treatment', now(), 1)", null("n"))},
		newRow{row{table: "opening_reviews"}, fmt.Sprintf("INSERT INTO opening_reviews (opening_id, patient_id, reviewed_by, reviewed_at, remark) VALUES (%[1]s, %[1]s, %[1]s, now(), 'r')", null("n"))},
		newRow{row{table: "record_keys", of: "patNew"}, "INSERT INTO record_keys (patient_id) VALUES (" + null("patNew") + ")"},
		newRow{row{table: "wrapping_keys"}, "INSERT INTO wrapping_keys (fingerprint) VALUES ('n')"},
		newRow{row{table: "erasures"}, fmt.Sprintf("INSERT INTO erasures (patient_id, executed_at) VALUES (%s, now())", null("n"))},
		newRow{row{table: "legal_holds"}, fmt.Sprintf("INSERT INTO legal_holds (patient_id, reason, placed_by) VALUES (%[1]s, 'r', %[1]s)", null("n"))},
		newRow{row{table: "audit_values"}, fmt.Sprintf("INSERT INTO audit_values (id, salt, changes) VALUES (%s, '', '{}')", null("n"))},
		newRow{row{table: "admin_audit_logs", of: "adm1"}, fmt.Sprintf("INSERT INTO admin_audit_logs (actor_type, actor_id, admin_id, action, resource_type, chain, seq, hash) VALUES ('admin', %[1]s, %[1]s, 'a', 'r', 'a', 1, sha256('a'))", null("adm1"))},
	)
}()

// attempt runs a statement, rolls it back and returns the result.
func attempt(t *testing.T, conn *sql.Conn, statement string) verdict {
	t.Helper()
	tx, err := conn.BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = tx.Rollback() }()
	res, err := tx.ExecContext(t.Context(), statement)
	switch {
	case isDenied(err):
		return denied
	case isBroken(err):
		return refused
	case err != nil:
		t.Fatalf("%s: %v", statement, err)
	}
	if n, err := res.RowsAffected(); err != nil || n == 0 {
		return hidden
	}
	return happens
}

// TestTablePrivileges: each role has exactly the privileges of granted.
func TestTablePrivileges(t *testing.T) {
	t.Parallel()
	owner, _ := accessDB(t)
	anyColumn, operations := []string{"SELECT", "INSERT", "UPDATE", "REFERENCES"}, []string{"SELECT", "INSERT", "UPDATE", "DELETE"}
	for role, tables := range granted {
		for relation := range tablesOf {
			for _, privilege := range []string{"SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER"} {
				query := "SELECT has_table_privilege($1, $2, $3)"
				if slices.Contains(anyColumn, privilege) {
					query = "SELECT has_any_column_privilege($1, $2, $3)"
				}
				var has bool
				if err := owner.QueryRowContext(t.Context(), query, role, relation, privilege).Scan(&has); err != nil {
					t.Fatal(err)
				}
				want := slices.Contains(operations, privilege) && strings.Contains(granted[role][relation], privilege[:1])
				if has != want {
					t.Errorf("%s has %s on %s: %v; want %v", role, privilege, relation, has, want)
				}
			}
		}
		if len(tables) == 0 {
			t.Errorf("%s has no privileges", role)
		}
	}
}
