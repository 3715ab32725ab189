package schema_test

import (
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/internal/text"
)

type textColumn struct {
	table, column, constraint string
	rule                      string // is_line, is_notes or is_email
	nullable                  bool
}

// textColumns returns the columns with a text rule.
func textColumns(t *testing.T, db *sql.DB) []textColumn {
	t.Helper()
	rows, err := db.QueryContext(testdb.Context(t), `
		SELECT conrelid::regclass::text, attname, conname, (regexp_match(pg_get_expr(conbin, conrelid), 'is_(?:line|notes|email)'))[1], NOT attnotnull
		FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1]
		WHERE connamespace = 'public'::regnamespace AND contype = 'c' AND pg_get_expr(conbin, conrelid) ~ '\mis_(line|notes|email)\M'`)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = rows.Close() }()
	var all []textColumn
	for rows.Next() {
		var c textColumn
		if err := rows.Scan(&c.table, &c.column, &c.constraint, &c.rule, &c.nullable); err != nil {
			t.Fatal(err)
		}
		all = append(all, c)
	}
	if rows.Err() != nil || len(all) < 30 {
		t.Fatalf("%d columns, %v", len(all), rows.Err())
	}
	return all
}

// TestEveryTextHasARule: one of schema/sql/text.sql, an enumeration, or a CHECK of its own named TABLE_COLUMN_check; except columns that the
// database or package auth sets.
func TestEveryTextHasARule(t *testing.T) {
	t.Parallel()
	db := testdb.Open(t)
	ruled := map[string]bool{}
	for _, c := range textColumns(t, db.SQL()) {
		ruled[c.table+"."+c.column] = true
	}
	for _, machine := range []string{"admin_audit_logs", "audit_heads", "cache_invalidations", "sessions", "provisioning_keys", "record_openings", "open_records"} {
		ruled[machine] = true // set by PostgreSQL and package auth, which truncate or clean values instead of refusing them: metadata of a request fails no opening
	}
	ruled["users.password_hash"] = true
	rows, err := db.SQL().QueryContext(testdb.Context(t), `
		SELECT c.table_name, c.column_name FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
		WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND NOT EXISTS (SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relname = c.table_name AND relispartition) AND data_type IN ('text', 'character varying')
			AND NOT EXISTS (SELECT FROM pg_constraint WHERE conrelid = c.table_name::regclass AND contype = 'c'
				AND (pg_get_expr(conbin, conrelid) LIKE '%' || column_name || ' = ANY%' OR conname = table_name || '_' || column_name || '_check'))`)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var table, column string
		if err := rows.Scan(&table, &column); err != nil {
			t.Fatal(err)
		}
		if !ruled[table] && !ruled[table+"."+column] && column != "user_type" && column != "search_text" {
			t.Errorf("%s.%s has no text rule", table, column)
		}
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
}

// TestText tests every column in plain SQL.
func TestText(t *testing.T) {
	t.Parallel()
	db, _ := populated(t)
	exec(t, db.SQL(), "ALTER TABLE opening_reviews DISABLE TRIGGER USER")
	exec(t, db.SQL(), "ALTER TABLE record_keys DISABLE TRIGGER record_keys_erased")
	exec(t, db.SQL(), "ALTER TABLE erasures DISABLE TRIGGER erasures_append_only_row; ALTER TABLE legal_holds DISABLE TRIGGER legal_holds_append_only_row")
	exec(t, db.SQL(), "ALTER TABLE users DISABLE TRIGGER USER") // a login's address must equal its owner's
	good := map[string][]string{
		"is_line":  {"José", "O'Brien", "a b", "王小明", "می\u200cخواهم", "ක්\u200dෂ", "ﬁ", "👩\u200d⚕\ufe0f", "a_b%"},
		"is_email": {"a@b", "josé@müller.example", "o'brien+x@mail.example", strings.Repeat("a", 252) + "@b"},
		"is_notes": {"One\n\ttwo", "José\u00a0Núñez\n", "a", strings.Repeat("é", 1_000_000), "👩\u200d⚕\ufe0f"},
	}
	bad := map[string][]string{
		"is_line": {" a", "a ", "a\tb", "a\nb", "a\u0085b", "a\u00a0b", "\u00a0a", "a\u3000", "a\u202eb", "a\u2066b", "a\u200bb", "\ufeffa", "a\u2060b", "a\u00adb",
			"Jose\u0301", "a\u200cb", "\u0301", "a\x7fb", "a\u2028b", "a\u3164b", "a\u200e", "\u2800"},
		"is_email": {"nodomain", "@b", "a@", "a@b@c", "a b@c", "a@b c", " a@b", "a@b\nBcc: z@x.example", "a@b\u200b", "jose\u0301@x", strings.Repeat("a", 253) + "@b"},
		"is_notes": {"a\rb", "a\x01b", "a\u202eb", "a\ufeffb", "Jose\u0301", "a\u200cb", strings.Repeat("é", 1_000_001)},
	}
	blank := []string{"", " ", "\t\n", "\u00a0", "\u200b\ufeff", "\u3164", "\u2800"}
	pair := map[string]string{"emergency_contact_name": "emergency_contact_phone", "emergency_contact_phone": "emergency_contact_name"}
	for _, c := range textColumns(t, db.SQL()) {
		where := fmt.Sprintf(" WHERE id = (SELECT id FROM %s ORDER BY id LIMIT 1)", c.table)
		update := fmt.Sprintf("UPDATE %s SET %s = $1::text", c.table, c.column)
		if other := pair[c.column]; other != "" {
			update += ", " + other + " = CASE WHEN is_blank($1::text) THEN NULL ELSE '1' END"
		}
		if c.column == "wrapped_by" { // a key that is not destroyed has one
			update += ", wrapped = CASE WHEN NOT is_blank($1::text) THEN sha512('') END, erased_at = CASE WHEN is_blank($1::text) THEN now() END"
		}
		write := func(s string) error {
			_, err := db.SQL().ExecContext(testdb.Context(t), update+where, s)
			return err
		}
		for _, s := range good[c.rule] {
			if len(s) > 1000 && c.column != "allergies" { // once is enough
				continue
			}
			if err := write(s); err != nil {
				t.Errorf("%s.%s refuses %.20q: %v", c.table, c.column, s, err)
			}
		}
		refused := bad[c.rule]
		if !c.nullable {
			refused = append(refused[:len(refused):len(refused)], blank...)
		}
		for _, s := range refused {
			if len(s) > 1000 && c.column != "allergies" {
				continue
			}
			var broken *database.RuleError
			if err := write(s); c.nullable && strings.Trim(s, "\u2800") == "" {
				continue
			} else if !errors.As(err, &broken) || broken.Table != c.table || broken.Column != c.column || broken.Rule != c.constraint {
				t.Errorf("%s.%s = %.30q: %v", c.table, c.column, s, err)
			}
		}
		if !c.nullable {
			continue
		}
		for _, s := range blank {
			var null bool
			if err := write(s); err != nil {
				t.Errorf("%s.%s = %q: %v", c.table, c.column, s, err)
			} else if err := db.SQL().QueryRowContext(testdb.Context(t), fmt.Sprintf("SELECT %s IS NULL FROM %s%s", c.column, c.table, where)).Scan(&null); err != nil || !null {
				t.Errorf("%s.%s = %q is stored, %v", c.table, c.column, s, err)
			}
		}
	}
}

// TestClientNormalisesText: equal-looking text becomes equal, and blank optional text becomes NULL.
func TestClientNormalisesText(t *testing.T) {
	t.Parallel()
	db, w := populated(t)
	ctx := testdb.Context(t)
	made := db.Institution.CreateBulk(
		db.Institution.Create().SetName(" Clinica\u00a0Jose\u0301\t").SetInstitutionType("hospital").SetContactEmail(" Desk@NORTE.example ").
			SetPhone(" ").SetAddress(" 1 Main St ").SetLicenseNumber(""),
		db.Institution.Create().SetName("Other").SetInstitutionType("hospital").SetContactEmail("desk@sur.example").SetLicenseNumber("\u200b"),
	).SaveX(ctx)
	one := made[0]
	if one.Name != "Clinica José" || one.ContactEmail != "desk@norte.example" || one.Phone != nil || *one.Address != "1 Main St" || one.LicenseNumber != nil {
		t.Errorf("made %v", one)
	}
	one = one.Update().SetAddress("  ").SetPhone("1 ").SaveX(ctx)
	if one.Address != nil || *one.Phone != "1" {
		t.Errorf("updated %v", one)
	}
	db.HealthProfile.UpdateOneID(w["profile1"]).SetAllergies("one\r\ntwo\rthree").SetCurrentMedications("\n").ExecX(ctx)
	if p := db.HealthProfile.GetX(ctx, w["profile1"]); *p.Allergies != "one\ntwo\nthree" || p.CurrentMedications != nil {
		t.Errorf("a profile has %q, %v", *p.Allergies, p.CurrentMedications)
	}
	err := db.Doctor.UpdateOneID(w["doctor1"]).SetFirstName("\u202eadA").Exec(ctx)
	var broken *database.RuleError
	if !errors.As(err, &broken) || broken.Column != "first_name" || broken.Rule != "doctors_first_name_check" {
		t.Errorf("a name with a bidirectional control: %v", err)
	}
	if _, err := db.Doctor.UpdateOneID(w["doctor1"]).SetEmail("doctor2@X\u00a0").Save(ctx); !ent.IsConstraintError(err) {
		t.Errorf("a duplicate address: %v", err)
	}
}

// TestNormalisedTextIsStored: normalised text is blank, refused by PostgreSQL or stored unchanged, and blank text does not satisfy a rule.
func TestNormalisedTextIsStored(t *testing.T) {
	t.Parallel()
	db := testdb.SQL(t, testdb.URL(t))
	any := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) string {
		alphabet := []rune("aB é\u0301ñ@.-' \t\n\r\u00a0\u200b\u200c\u202e\ufeff王می👩\u3164\u0345ﬁ\u1100\u1161\u0958")
		return rapid.StringOfN(rapid.OneOf(rapid.SampledFrom(alphabet), rapid.Rune().Filter(func(r rune) bool { return r != 0 })), 0, 8, -1).Draw(t, "text")
	}), 40, 40)
	rapid.Check(t, func(t *rapid.T) {
		for _, s := range any.Draw(t, "texts") {
			line, notes := text.Line(s), text.Notes(s)
			var ok, blank, again bool
			if err := db.QueryRow("SELECT is_line($1), is_blank($1), is_notes($2)", line, notes).Scan(&ok, &blank, &again); err != nil {
				t.Fatalf("%q: %v", s, err)
			}
			if blank && ok {
				t.Fatalf("%q is blank and a line", line)
			}
			if text.Line(line) != line || text.Notes(notes) != notes || text.Email(text.Email(s)) != text.Email(s) {
				t.Fatalf("%q: normalising twice changes it", s)
			}
		}
	})
}

// TestBlankCharacters: the client and PostgreSQL agree on every character.
func TestBlankCharacters(t *testing.T) {
	t.Parallel()
	db := testdb.SQL(t, testdb.URL(t))
	rows, err := db.QueryContext(t.Context(), "SELECT n FROM generate_series(1, 1114111) n WHERE n NOT BETWEEN 55296 AND 57343 AND is_blank(chr(n))")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = rows.Close() }()
	theirs := map[rune]bool{}
	for rows.Next() {
		var n rune
		if err := rows.Scan(&n); err != nil {
			t.Fatal(err)
		}
		theirs[n] = true
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	for r := rune(1); r <= utf8.MaxRune; r++ {
		if utf8.ValidRune(r) && theirs[r] != text.Blank(string(r)) {
			t.Errorf("%U: blank to PostgreSQL %v", r, theirs[r])
		}
	}
}

// TestNotesInGo: the client checks encrypted text as PostgreSQL checks plain text.
func TestNotesInGo(t *testing.T) {
	t.Parallel()
	db := testdb.Open(t)
	special := []rune("a é\t\n\r\x01\x7f\u0085\u00a0\u00ad\u0301\u034f\u061c\u115f\u1680\u17b4\u180e\u200b\u200c\u200d\u200e\u2028\u202e\u2060\u2800\u3000\u3164\ufe0f\ufeff\uffa0\ufffa\u06a9\u0cb0👩⚕王\U000e0041")
	rapid.Check(t, func(rt *rapid.T) {
		s := string(rapid.SliceOfN(rapid.SampledFrom(special), 0, 6).Draw(rt, "text"))
		var want bool
		if err := db.SQL().QueryRowContext(testdb.Context(t), "SELECT is_notes($1)", s).Scan(&want); err != nil {
			rt.Fatal(err)
		}
		if got := text.IsNotes(s); got != want {
			rt.Errorf("IsNotes(%q) is %v; is_notes says %v", s, got, want)
		}
	})
	for n, want := range map[int]bool{1_000_000: true, 1_000_001: false} {
		if text.IsNotes(strings.Repeat("é", n)) != want {
			t.Errorf("%d characters: want %v", n, want)
		}
	}
}
