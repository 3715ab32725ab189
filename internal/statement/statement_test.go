package statement_test

import (
	"errors"
	"io/fs"
	"slices"
	"strings"
	"testing"

	"ariga.io/atlas/sql/postgres"

	"github.com/predicthealth/database/internal/statement"
	"github.com/predicthealth/database/migrate"
)

func TestSplit(t *testing.T) {
	t.Parallel()
	for text, want := range map[string][]string{
		"":                        nil,
		" ;; \n-- only\n/* ; */":  nil,
		"SELECT 1":                {"SELECT 1"},
		"SELECT 1;SELECT 2;":      {"SELECT 1;", "SELECT 2;"},
		"SELECT 'a;b'; SELECT 2;": {"SELECT 'a;b';", "SELECT 2;"},
		"SELECT 'it''s;'; X":      {"SELECT 'it''s;';", "X"},
		`SELECT '\'; COMMIT;`:     {`SELECT '\';`, "COMMIT;"},
		`INSERT E'it\'s'; COMMIT; INSERT E'\\'; D`: {`INSERT E'it\'s';`, "COMMIT;", `INSERT E'\\';`, "D"},
		`SELECT e'\''';'; X`:                       {`SELECT e'\''';';`, "X"},
		"SELECT E'a'\n 'b\\'; c'; X":               {"SELECT E'a'\n 'b\\'; c';", "X"},
		"SELECT E'a' -- c;\n 'b\\'; c'; X":         {"SELECT E'a' -- c;\n 'b\\'; c';", "X"},
		`SELECT E'a' 'b\'; X`:                      {`SELECT E'a' 'b\';`, "X"},
		`SELECT re'a\'; X`:                         {`SELECT re'a\';`, "X"},
		`SELECT 1e'a\'; X`:                         {`SELECT 1e'a\';`, "X"},
		`SELECT U&'a\0041;', u&"b;""\"; X`:         {`SELECT U&'a\0041;', u&"b;""\";`, "X"},
		`SELECT "a;b""c'"; X`:                      {`SELECT "a;b""c'";`, "X"},
		"SELECT $$a;$a$;'$$; X":                    {"SELECT $$a;$a$;'$$;", "X"},
		"SELECT $é_1$a;$$;$é_1$; X":                {"SELECT $é_1$a;$$;$é_1$;", "X"},
		"SELECT a$$b; X$$; Y":                      {"SELECT a$$b;", "X$$;", "Y"},
		"SELECT $1, $2$$;$$; X":                    {"SELECT $1, $2$$;$$;", "X"},
		"SELECT 1 -- a;'\n; X":                     {"SELECT 1 -- a;'\n;", "X"},
		"SELECT 1 -- a;\rX; Y":                     {"SELECT 1 -- a;\rX;", "Y"},
		"SELECT 1 /* ; /* ; */ ; ' */; X":          {"SELECT 1 /* ; /* ; */ ; ' */;", "X"},
		"SELECT 1+--;\n2; X":                       {"SELECT 1+--;\n2;", "X"},
		"CREATE RULE r AS ON INSERT TO t DO (A; B); X": {
			"CREATE RULE r AS ON INSERT TO t DO (A; B);", "X",
		},
		"create or replace function f() returns int begin/**/atomic select case when a then 1 end; select 1 as end; end; X": {
			"create or replace function f() returns int begin/**/atomic select case when a then 1 end; select 1 as end; end;", "X",
		},
		"CREATE PROCEDURE p() BEGIN ATOMIC A; B; END; BEGIN; X; END; Y": {
			"CREATE PROCEDURE p() BEGIN ATOMIC A; B; END;", "BEGIN;", "X;", "END;", "Y",
		},
		`CREATE FUNCTION "begin"() RETURNS int RETURN 1; X`:             {`CREATE FUNCTION "begin"() RETURNS int RETURN 1;`, "X"},
		"CREATE FUNCTION s.begin() RETURNS int RETURN 1; X":             {"CREATE FUNCTION s.begin() RETURNS int RETURN 1;", "X"},
		"CREATE FUNCTION f() AS $f$ BEGIN A; END $f$; CREATE TABLE t()": {"CREATE FUNCTION f() AS $f$ BEGIN A; END $f$;", "CREATE TABLE t()"},
	} {
		all, err := statement.Split(text)
		var got []string
		for _, s := range all {
			got = append(got, s.Text)
			if text[s.Pos:s.Pos+len(s.Text)] != s.Text {
				t.Errorf("%q: %q is not at %d", text, s.Text, s.Pos)
			}
		}
		if err != nil || !slices.Equal(got, want) {
			t.Errorf("%q:\n%q, %v\nwant %q", text, got, err, want)
		}
	}
}

// TestUnclosed: the error has the line where the unterminated token begins.
func TestUnclosed(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"X;\nSELECT 'a;": "line 2: unterminated string", `SELECT E'a\'`: "line 1: unterminated string",
		"\n\nSELECT \"a": "line 3: unterminated quoted name", "SELECT $a$ $$": "line 1: unterminated string after $a$",
		"X; /* /* */": "line 1: unterminated comment",
	} {
		_, err := statement.Split(text)
		var unclosed *statement.UnclosedError
		if !errors.As(err, &unclosed) || err.Error() != want {
			t.Errorf("%q: got %v; want %s", text, err, want)
		}
	}
}

func TestEndsTransaction(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]bool{
		"COMMIT": true, "/* */ commit/**/;": true, "END": true, "ABORT;": true, "BEGIN ISOLATION LEVEL SERIALIZABLE": true,
		"START -- x\n TRANSACTION": true, "PREPARE TRANSACTION 'x'": true, "PREPARE q AS SELECT 1": false, "COMMIT PREPARED 'x'": true,
		"ROLLBACK": true, "rollback /* to */ ;": true, "ROLLBACK WORK": true, "ROLLBACK AND CHAIN": true, "ROLLBACK TRANSACTION /**/": true,
		"ROLLBACK TO s": false, "ROLLBACK WORK TO SAVEPOINT s": false, "SAVEPOINT s": false, `"COMMIT"`: false, "SELECT 'COMMIT'": false,
	} {
		all, err := statement.Split(text)
		if err != nil || len(all) != 1 || all[0].EndsTransaction() != want {
			t.Errorf("%q: %v, %v; want %v", text, all, err, want)
		}
	}
}

// TestLikeAtlas: the Atlas CLI finds the same statements in the existing migrations, and the same comments, which contain
// its directives.
func TestLikeAtlas(t *testing.T) {
	t.Parallel()
	names, err := fs.Glob(migrate.Files(), "*.sql")
	if err != nil || len(names) == 0 {
		t.Fatal(names, err)
	}
	texts := []string{
		"-- atlas:delimiter \\n\\n\\n\n\nSELECT 1;\nSELECT 2;\n\n\nSELECT 3;\n",
		"-- atlas:nolint\n\nSELECT 1;\n-- apart\n\n-- atlas:nolint DS102 why\n/* and */\nSELECT 2;",
	}
	for _, name := range names {
		b, err := fs.ReadFile(migrate.Files(), name)
		if err != nil {
			t.Fatal(err)
		}
		texts = append(texts, string(b))
	}
	for _, text := range texts {
		want, err := (&postgres.Driver{}).ScanStmts(text)
		if err != nil {
			t.Fatal(err)
		}
		got, err := statement.Scan(text)
		if err != nil {
			t.Fatal(err)
		}
		if strings.HasPrefix(text, "-- atlas:delimiter") { // Atlas may return several statements as one
			if len(got) != 3 || text[got[1].Pos:got[1].Pos+9] != "SELECT 2;" || got[2].Text != "SELECT 3;" {
				t.Errorf("with a delimiter: %v", got)
			}
			continue
		}
		if len(got) != len(want) {
			t.Fatalf("%.40q: %d statements; Atlas finds %d", text, len(got), len(want))
		}
		for i := range got {
			comments := func(all []string) string { return strings.ReplaceAll(strings.Join(all, ""), "\n", "") }
			if got[i].Pos != want[i].Pos || got[i].Text != want[i].Text || comments(got[i].Comments) != comments(want[i].Comments) {
				t.Errorf("%v\n%v", got[i], want[i])
			}
		}
	}
}
