package schema_test

import (
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// setByTriggers are columns that the database sets even if a writer sets NULL.
var setByTriggers = map[string]bool{"updated_at": true, "version": true, "search_text": true, "id": true, "created_at": true}

type column struct {
	table, name string
	nullable    bool
	length      sql.NullInt64
}

func columns(t *testing.T, db *sql.DB) []column {
	t.Helper()
	rows, err := db.QueryContext(testdb.Context(t), `SELECT table_name, column_name, is_nullable = 'YES', character_maximum_length
		FROM information_schema.columns WHERE table_schema = 'public' AND table_name IN (SELECT relname FROM pg_class WHERE relkind IN ('r', 'p') AND NOT relispartition) ORDER BY 1, 2`)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = rows.Close() }()
	var all []column
	for rows.Next() {
		var c column
		if err := rows.Scan(&c.table, &c.name, &c.nullable, &c.length); err != nil {
			t.Fatal(err)
		}
		all = append(all, c)
	}
	if rows.Err() != nil || len(all) < 100 {
		t.Fatalf("%d columns, %v", len(all), rows.Err())
	}
	return all
}

// TestRequiredColumns: NULL is refused, by the column's name.
func TestRequiredColumns(t *testing.T) {
	t.Parallel()
	db, _ := populated(t)
	exec(t, db.SQL(), "ALTER TABLE users DISABLE TRIGGER users_keep_owner")
	exec(t, db.SQL(), "ALTER TABLE health_profiles DISABLE TRIGGER health_profiles_keep_patient")
	for _, table := range []string{"admin_audit_logs", "record_openings", "opening_reviews", "opening_digests", "erasures", "legal_holds"} {
		exec(t, db.SQL(), "ALTER TABLE "+table+" DISABLE TRIGGER USER")
	}
	refused := 0
	for _, c := range columns(t, db.SQL()) {
		if c.nullable || (setByTriggers[c.name] && c.table != "admin_audit_logs") {
			continue
		}
		res, err := db.SQL().ExecContext(testdb.Context(t), fmt.Sprintf("UPDATE %s SET %s = NULL", c.table, c.name))
		if err == nil {
			if n, err := res.RowsAffected(); err == nil && n == 0 {
				continue // the table is empty
			}
		}
		refused++
		var broken *database.RuleError
		if !errors.As(err, &broken) || broken.Rule != database.RuleRequired || broken.Column != c.name || !strings.HasPrefix(broken.Table, c.table) { // PostgreSQL names the partition
			t.Errorf("%s.%s = NULL: got %v", c.table, c.name, err)
		}
	}
	if refused < 60 {
		t.Errorf("%d columns were tested", refused)
	}
}

// TestTextLengths: the limit counts characters, not bytes.
func TestTextLengths(t *testing.T) {
	t.Parallel()
	url := testdb.URL(t)
	db, w := testdb.OpenURL(t, url), newRowIDs()
	exec(t, db.SQL(), w.sql(rowsSQL))
	for _, table := range []string{"admin_audit_logs", "record_openings", "opening_reviews", "opening_digests", "erasures", "legal_holds"} {
		exec(t, db.SQL(), "ALTER TABLE "+table+" DISABLE TRIGGER USER")
	}
	plain := testdb.SQL(t, url)
	checked := 0
	for _, c := range columns(t, db.SQL()) {
		if !c.length.Valid {
			continue
		}
		most := c.length.Int64
		checked++
		text := func(n int64) string { return strings.Repeat("é", int(n)) }
		if strings.HasSuffix(c.name, "email") { // an address has fewer than the column
			most = 254
			text = func(n int64) string { return strings.Repeat("é", int(n)-2) + "@x" }
		}
		one := fmt.Sprintf("UPDATE %[1]s SET %[2]s = $1 WHERE id = (SELECT id FROM %[1]s LIMIT 1)", c.table, c.name)
		if c.name == "emergency_contact_name" || c.name == "emergency_contact_phone" {
			one = strings.Replace(one, "$1", "$1, emergency_contact_"+map[bool]string{true: "phone", false: "name"}[c.name == "emergency_contact_name"]+" = '1'", 1)
		}
		if _, err := plain.ExecContext(testdb.Context(t), one, text(most)); err != nil {
			t.Errorf("%s.%s: %d characters: %v", c.table, c.name, most, err)
		}
		var e *pq.Error
		if _, err := plain.ExecContext(testdb.Context(t), one, text(c.length.Int64+1)); !errors.As(err, &e) || e.Code != pqerror.StringDataRightTruncation {
			t.Errorf("%s.%s: %d characters: %v", c.table, c.name, c.length.Int64+1, err)
		}
	}
	if checked < 25 {
		t.Errorf("only %d columns have a length", checked)
	}
	// The client's error names the column.
	err := db.Doctor.UpdateOneID(w["doctor1"]).SetFirstName(strings.Repeat("é", 101)).Exec(testdb.Context(t))
	var broken *database.RuleError
	if !errors.As(err, &broken) || broken.Table != "doctors" || broken.Column != "first_name" || strings.Contains(err.Error(), "é") {
		t.Errorf("the client: got %v", err)
	}
	db.Doctor.UpdateOneID(w["doctor1"]).SetFirstName(strings.Repeat("é", 100)).ExecX(testdb.Context(t))
}

// TestForeignKeysAreIndexed: deleting a referenced row does not scan the whole table.
func TestForeignKeysAreIndexed(t *testing.T) {
	t.Parallel()
	db := testdb.Open(t)
	rows, err := db.SQL().QueryContext(testdb.Context(t), `
		SELECT conname FROM pg_constraint c
		WHERE contype = 'f' AND connamespace = 'public'::regnamespace
			AND NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.conrelid AND i.indkey[0] = c.conkey[1])`)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			t.Fatal(err)
		}
		t.Errorf("%s has no index", name)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
}

// TestSearchTextIsSetByTrigger, whatever value a writer sets.
func TestSearchTextIsSetByTrigger(t *testing.T) {
	t.Parallel()
	db, w := populated(t)
	for _, c := range []struct{ statement, query, want string }{
		{
			`UPDATE doctors SET first_name = 'José', last_name = 'ÑUÑO', email = 'J@X', medical_license = 'MD-Ö' WHERE id = $doctor1`,
			`SELECT search_text FROM doctors WHERE id = $doctor1`, " jose nuno j@x mdo md o ",
		},
		{
			`UPDATE doctors SET search_text = 'other words' WHERE id = $doctor2`,
			`SELECT search_text FROM doctors WHERE id = $doctor2`, " bo two doctor2@x md2 md 2 ",
		},
		{ // words with joiners are added joined and as parts; in scripts without blanks each pair of characters is a word
			"UPDATE patients SET first_name = 'Παπαδόπουλος', last_name = 'O’Brien 王小明' WHERE id = $patient1",
			`SELECT search_text FROM patients WHERE id = $patient1`, " παπαδοπουλοσ obrien o brien 王小明 王小 小明 patient1@x ",
		},
		{
			`UPDATE medical_institutions SET name = 'Clínica Ångström' WHERE id = $institution2`,
			`SELECT search_text FROM medical_institutions WHERE id = $institution2`, " clinica angstrom institution2@x ",
		},
	} {
		exec(t, db.SQL(), w.sql(c.statement))
		var got string
		if err := db.SQL().QueryRowContext(testdb.Context(t), w.sql(c.query)).Scan(&got); err != nil {
			t.Fatal(err)
		}
		if got != c.want {
			t.Errorf("%s\ngot %q; want %q", c.statement, got, c.want)
		}
	}
}
