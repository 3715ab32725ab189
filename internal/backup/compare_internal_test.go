package backup

import (
	"strings"
	"testing"
)

// TestDifferences: everything that a restored database lacks or has in excess is named.
func TestDifferences(t *testing.T) {
	t.Parallel()
	m := func() *Manifest {
		return &Manifest{
			Rows: map[string]int64{"public.patients": 5}, Version: "1", Audit: []AuditHead{{"system", 3, "ab"}},
			Objects: map[string]ObjectCount{"policy": {2, "x"}},
		}
	}
	is := contents{
		rows: map[string]int64{"public.patients": 5}, version: "1", audit: []AuditHead{{"system", 3, "ab"}},
		objects: map[string]ObjectCount{"policy": {2, "x"}},
	}
	if wrong := differences(m(), is, true); len(wrong) > 0 {
		t.Errorf("of equal contents: %v", wrong)
	}
	for want, change := range map[string]func(*Manifest){
		"public.patients has 5 rows, and the backup 6": func(m *Manifest) { m.Rows["public.patients"] = 6 },
		"public.doctors has 0 rows, and the backup 1":  func(m *Manifest) { m.Rows["public.doctors"] = 1 },
		"public.patients has 5 rows, and the backup 0": func(m *Manifest) { m.Rows = nil },
		`2 of kind "policy", and 3 in the backup`:      func(m *Manifest) { m.Objects["policy"] = ObjectCount{3, "x"} },
		`some of kind "policy" are defined`:            func(m *Manifest) { m.Objects["policy"] = ObjectCount{2, "y"} },
		`0 of kind "trigger"`:                          func(m *Manifest) { m.Objects["trigger"] = ObjectCount{1, "x"} },
		`migration version "1"`:                        func(m *Manifest) { m.Version = "2" },
		"the ends of the audit chains differ":          func(m *Manifest) { m.Audit[0].Length++ },
	} {
		other := m()
		change(other)
		if wrong := differences(other, is, true); len(wrong) != 1 || !strings.HasPrefix(wrong[0], want) {
			t.Errorf("got %v; want %s", wrong, want)
		}
	}
	other := m()
	other.Objects["policy"] = ObjectCount{2, "y"}
	if wrong := differences(other, is, false); len(wrong) > 0 {
		t.Errorf("on another major version: %v", wrong)
	}
}

// TestReasons: error texts of PostgreSQL's programs are one line, without rows and values.
func TestReasons(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"pg_restore: error: could not execute query: ERROR:  duplicate key value violates unique constraint \"users_email_key\"\nDETAIL:  Key (email)=(ben@mail) already exists.\n": `duplicate key value violates unique constraint "users_email_key"`,
		"pg_restore: while PROCESSING TOC:\npg_restore: error: COPY failed for table \"patients\": ERROR:  invalid input syntax for type date: \"Ben\"\nCONTEXT:  COPY patients":    `invalid input syntax for type date`,
		"pg_dump: error: aborting because of server version mismatch\n": "aborting because of server version mismatch",
		"pg_restore: warning: restoring large objects\n":                "",
	} {
		if got := reasonIn(text); got != want {
			t.Errorf("got %q; want %q", got, want)
		}
	}
}

// TestForeignRoles: statements that pg_dumpall does not write are rejected.
func TestForeignRoles(t *testing.T) {
	t.Parallel()
	for _, text := range []string{
		"DROP DATABASE predicthealth;", "CREATE ROLE a; DROP ROLE b;", "ALTER ROLE postgres WITH SUPERUSER;",
		"CREATE ROLE a SUPERUSER;", "CREATE ROLE x/**/SUPERUSER/**/PASSWORD'p'--\n;", "CREATE ROLE a; ALTER ROLE a WITH LOGIN IN ROLE b;",
		"GRANT a TO b WITH ADMIN OPTION, b TO c;", "GRANT a--\n TO b;", "SET ROLE postgres;", "GRANT SELECT ON pg_authid TO a;", "ALTER SYSTEM SET a = b;", "SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY;", "GRANT a TO b; SELECT pg_read_file('x');", "CREATE ROLE \"unclosed;",
	} {
		if known, err := parseRoles(text); err == nil {
			t.Errorf("%s: %v", text, known)
		}
	}
}

// TestRolesOfEachRelease: the statements that PostgreSQL 15 to 18 write for roles, according to the sources of
// pg_dumpall (dumpRoles, dumpRoleMembership, dumpRoleGUCPrivs, dumpUserConfig, dumpSecLabel).
func TestRolesOfEachRelease(t *testing.T) {
	t.Parallel()
	known, err := parseRoles(`--
-- PostgreSQL database cluster dump
--

\restrict kX0fGq3LhY

SET default_transaction_read_only = off;

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

CREATE ROLE "odd ""; DROP";
ALTER ROLE "odd ""; DROP" WITH NOSUPERUSER INHERIT NOCREATEROLE NOCREATEDB LOGIN NOREPLICATION NOBYPASSRLS CONNECTION LIMIT 3 VALID UNTIL '2030-01-01 00:00:00+00';
COMMENT ON ROLE "odd ""; DROP" IS 'a comment;
CREATE ROLE none; it''s one\';
SECURITY LABEL FOR selinux ON ROLE "odd ""; DROP" IS 'system_u';
CREATE ROLE service;
ALTER ROLE service WITH NOSUPERUSER INHERIT NOCREATEROLE NOCREATEDB NOLOGIN NOREPLICATION NOBYPASSRLS;
CREATE ROLE postgres;
ALTER ROLE postgres WITH SUPERUSER INHERIT CREATEROLE CREATEDB LOGIN REPLICATION BYPASSRLS;

ALTER ROLE service SET search_path TO 'a b', 'c''d';
ALTER ROLE service SET "my.setting" TO E'C:\\x';

GRANT service TO "odd ""; DROP" WITH ADMIN OPTION GRANTED BY postgres;
GRANT service TO postgres WITH ADMIN OPTION, INHERIT FALSE, SET FALSE GRANTED BY postgres;
GRANT SET ON PARAMETER log_min_duration_statement TO service;
GRANT ALTER SYSTEM ON PARAMETER "my.setting" TO service WITH GRANT OPTION;
GRANT ALL ON PARAMETER work_mem TO PUBLIC;
REVOKE ALL ON PARAMETER work_mem FROM postgres;
SET SESSION AUTHORIZATION service;
GRANT SET,ALTER SYSTEM ON PARAMETER "my.setting" TO postgres;
RESET SESSION AUTHORIZATION;

\unrestrict kX0fGq3LhY
`)
	if err != nil {
		t.Fatal(err)
	}
	if len(known.roles) != 3 || len(known.grants) != 2 || len(known.server) != 5 || len(known.roles[0].more) != 2 || len(known.roles[1].more) != 2 {
		t.Errorf("%d roles, %d memberships, %d rights on the server, %q", len(known.roles), len(known.grants), len(known.server), known.roles[0].more)
	}
}
