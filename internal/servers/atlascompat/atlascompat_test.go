package atlascompat_test

import (
	"database/sql"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	atlas "ariga.io/atlas/sql/migrate"

	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/migrate"
)

// directory is a copy of the migrations, to which a test may add.
type directory struct{ path string }

func copyMigrations(t *testing.T) directory {
	t.Helper()
	path := t.TempDir()
	if err := os.CopyFS(path, migrate.Files()); err != nil {
		t.Fatal(err)
	}
	return directory{path}
}

func (d directory) add(t *testing.T, name, text string) {
	t.Helper()
	dir, err := atlas.NewLocalDir(d.path)
	if err != nil {
		t.Fatal(err)
	}
	if err := dir.WriteFile(name, []byte(text)); err != nil {
		t.Fatal(err)
	}
	sum, err := dir.Checksum()
	if err != nil {
		t.Fatal(err)
	}
	if err := atlas.WriteSumFile(dir, sum); err != nil {
		t.Fatal(err)
	}
}

func (d directory) flag() string { return "--dir=file://" + d.path }

func (d directory) option() migrate.Option { return migrate.WithFiles(os.DirFS(d.path)) }

// contents returns the texts of all files, by name.
func (d directory) contents(t *testing.T) map[string]string {
	t.Helper()
	entries, err := os.ReadDir(d.path)
	if err != nil {
		t.Fatal(err)
	}
	all := make(map[string]string, len(entries))
	for _, e := range entries {
		b, err := os.ReadFile(filepath.Join(d.path, e.Name()))
		if err != nil {
			t.Fatal(err)
		}
		all[e.Name()] = string(b)
	}
	return all
}

// texts returns the values of the single column of a query.
func texts(t *testing.T, db *sql.DB, query string) []string {
	t.Helper()
	rows, err := db.QueryContext(t.Context(), query)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = rows.Close() }()
	var all []string
	for rows.Next() {
		var s string
		if err := rows.Scan(&s); err != nil {
			t.Fatal(err)
		}
		all = append(all, s)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return all
}

func names(t *testing.T) []string {
	t.Helper()
	dir := copyMigrations(t).contents(t)
	delete(dir, "atlas.sum")
	return slices.Sorted(maps.Keys(dir))
}

// checkUpToDate checks that neither program finds a file to apply, and that both report the same state.
func checkUpToDate(t *testing.T, c cli) {
	t.Helper()
	if applied, err := migrate.Apply(t.Context(), c.target); err != nil || len(applied) != 0 {
		t.Errorf("the engine applied %v, %v", applied, err)
	}
	if applied, err := c.apply(t.Context(), "ci"); err != nil || len(applied) != 0 {
		t.Errorf("the CLI applied %v, %v", applied, err)
	}
	all := names(t)
	version, _, _ := strings.Cut(all[len(all)-1], "_")
	want := state{version, len(all), 0}
	if got := engineStatus(t, c.target); got != want {
		t.Errorf("the engine reports %+v; want %+v", got, want)
	}
	if got := c.status(t); got != want {
		t.Errorf("the CLI reports %+v; want %+v", got, want)
	}
	if out := c.mustRun(t, "status", "--env", "production"); !strings.Contains(out, "Already at latest version") {
		t.Errorf("status --env production: %s", out)
	}
	noDiff(t, c, copyMigrations(t))
}

// noDiff checks that the CLI plans no migration. It uses a copy, so that the checkout is never changed.
func noDiff(t *testing.T, c cli, dir directory) {
	t.Helper()
	before := dir.contents(t)
	out := c.mustRun(t, "diff", "unchanged", "--env", "local", dir.flag())
	if !strings.Contains(out, "no changes to be made") || !maps.Equal(before, dir.contents(t)) {
		t.Errorf("diff prints %q and leaves %v", out, slices.Sorted(maps.Keys(dir.contents(t))))
	}
}

func TestCLIFirst(t *testing.T) {
	t.Parallel()
	c := newCLI(t, testdb.EmptyURL(t)).withDev(t)
	c.mustRun(t, "validate", "--env", "ci")
	all := names(t)
	if before := c.status(t); before != (state{"", 0, len(all)}) {
		t.Errorf("before: %+v", before)
	}
	applied, err := c.apply(t.Context(), "ci")
	if err != nil || !slices.Equal(applied, all) {
		t.Fatalf("applied %v, %v; want %v", applied, err, all)
	}
	checkUpToDate(t, c)
}

func TestEngineFirst(t *testing.T) {
	t.Parallel()
	c := newCLI(t, testdb.EmptyURL(t)).withDev(t)
	if applied, err := migrate.Apply(t.Context(), c.target); err != nil || !slices.Equal(applied, names(t)) {
		t.Fatalf("applied %v, %v", applied, err)
	}
	checkUpToDate(t, c)
	c.mustRun(t, "validate", "--env", "ci")
}

// TestAlternating: the engine and the CLI apply alternately, one file each.
func TestAlternating(t *testing.T) {
	t.Parallel()
	for name, turn := range map[string]int{"engine first": 0, "CLI first": 1} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			dir := copyMigrations(t)
			c := newCLI(t, testdb.EmptyURL(t))
			want := names(t)
			for i := range 4 {
				var applied []string
				var err error
				if (i+turn)%2 == 0 {
					applied, err = migrate.Apply(t.Context(), c.target, dir.option())
				} else {
					applied, err = c.apply(t.Context(), "ci", dir.flag())
				}
				if err != nil || !slices.Equal(applied, want) {
					t.Fatalf("turn %d applied %v, %v; want %v", i, applied, err, want)
				}
				engine, cli := engineStatus(t, c.target, dir.option()), c.status(t, dir.flag())
				if engine != cli || engine.pending != 0 {
					t.Errorf("turn %d: the engine reports %+v, the CLI %+v", i, engine, cli)
				}
				want = []string{fmt.Sprintf("3000010100000%d_turn.sql", i)}
				dir.add(t, want[0], fmt.Sprintf("CREATE TABLE public.turn_%d (id int);\n", i))
			}
			// One writes null and the other an array; both programs have read both.
			kinds := texts(t, testdb.SQL(t, c.target), `SELECT DISTINCT jsonb_typeof(partial_hashes)
				FROM atlas_schema_revisions.atlas_schema_revisions ORDER BY 1`)
			if !slices.Equal(kinds, []string{"array", "null"}) {
				t.Errorf("partial_hashes are %v", kinds)
			}
		})
	}
}

// TestFailedFile: the revision table records that a file outside a transaction failed, and the other program continues
// with it.
func TestFailedFile(t *testing.T) {
	t.Parallel()
	for name, engineFirst := range map[string]bool{"engine first": true, "CLI first": false} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			const file = "30000101000000_late.sql"
			dir := copyMigrations(t)
			dir.add(t, file, "-- atlas:txmode none\n\nINSERT INTO public.late VALUES (1);\n")
			c := newCLI(t, testdb.EmptyURL(t))
			apply := func(engine bool) ([]string, error) {
				if engine {
					return migrate.Apply(t.Context(), c.target, dir.option())
				}
				return c.apply(t.Context(), "ci", dir.flag())
			}
			if _, err := apply(engineFirst); err == nil || !strings.Contains(err.Error(), "does not exist") {
				t.Fatalf("got %v", err)
			}
			db := testdb.SQL(t, c.target)
			failed := texts(t, db, `SELECT version FROM atlas_schema_revisions.atlas_schema_revisions WHERE applied < total`)
			if len(failed) != 1 {
				t.Fatalf("failed in the revision table: %v", failed)
			}
			if _, err := db.ExecContext(t.Context(), "CREATE TABLE public.late (id int)"); err != nil {
				t.Fatal(err)
			}
			if applied, err := apply(!engineFirst); err != nil || !slices.Equal(applied, []string{file}) {
				t.Fatalf("applied %v, %v", applied, err)
			}
			if rows := texts(t, db, "SELECT id::text FROM public.late"); len(rows) != 1 {
				t.Errorf("the statement ran %d times", len(rows))
			}
			engine, cli := engineStatus(t, c.target, dir.option()), c.status(t, dir.flag())
			if engine != cli || engine.pending != 0 {
				t.Errorf("the engine reports %+v, the CLI %+v", engine, cli)
			}
		})
	}
}

// TestRevisionTable: both use the same revision table, and write the same except for the program and the time.
func TestRevisionTable(t *testing.T) {
	t.Parallel()
	target, c := testdb.EmptyURL(t), newCLI(t, testdb.EmptyURL(t))
	if _, err := migrate.Apply(t.Context(), target); err != nil {
		t.Fatal(err)
	}
	if _, err := c.apply(t.Context(), "ci"); err != nil {
		t.Fatal(err)
	}
	const schema = "'atlas_schema_revisions'"
	for what, query := range map[string]string{
		"columns": `SELECT concat_ws(' ', ordinal_position, table_schema, table_name, column_name, udt_name,
				character_maximum_length, is_nullable, column_default, is_identity, is_generated, collation_name)
			FROM information_schema.columns WHERE table_schema = ` + schema + ` ORDER BY 1`,
		"constraints": `SELECT conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
			WHERE connamespace = ` + schema + `::regnamespace ORDER BY 1`,
		"indexes": `SELECT indexdef FROM pg_indexes WHERE schemaname = ` + schema + ` ORDER BY 1`,
		"rows": `SELECT concat_ws(' ', version, description, type, applied, total, coalesce(error, ''), coalesce(error_stmt, ''), hash)
			FROM atlas_schema_revisions.atlas_schema_revisions ORDER BY 1`,
	} {
		engine, cli := texts(t, testdb.SQL(t, target), query), texts(t, testdb.SQL(t, c.target), query)
		if len(engine) == 0 || !slices.Equal(engine, cli) {
			t.Errorf("%s: the engine has\n%s\nand the CLI\n%s", what, strings.Join(engine, "\n"), strings.Join(cli, "\n"))
		}
	}
}

// TestDiffDetectsAChange: so an empty diff is meaningful.
func TestDiffDetectsAChange(t *testing.T) {
	t.Parallel()
	c := newCLI(t, testdb.EmptyURL(t)).withDev(t)
	dir := copyMigrations(t)
	dir.add(t, "20000101000000_before.sql", "SELECT 1;\n")
	noDiff(t, c, dir)
	dir.add(t, "30000101000000_undo.sql", "DROP INDEX public.users_email_key;\n")
	before := dir.contents(t)
	c.mustRun(t, "diff", "again", "--env", "local", dir.flag())
	for name, text := range dir.contents(t) {
		if _, old := before[name]; !old {
			if !strings.HasSuffix(name, "_again.sql") || !strings.Contains(text, "users_email_key") {
				t.Errorf("wrote %s:\n%s", name, text)
			}
			return
		}
	}
	t.Error("wrote nothing")
}

func TestDestructiveChangesAreErrors(t *testing.T) {
	t.Parallel()
	dir := copyMigrations(t)
	dir.add(t, "30000101000000_drop.sql", "DROP TABLE public.account_tokens;\n")
	for _, env := range []string{"local", "ci", "production"} {
		t.Run(env, func(t *testing.T) {
			t.Parallel()
			c := newCLI(t, "").withDev(t)
			out, err := c.run(t.Context(), "lint", "--env", env, "--latest", "1", dir.flag())
			if err == nil || !strings.Contains(out, `Dropping table "account_tokens"`) {
				t.Errorf("got %v: %s", err, out)
			}
		})
	}
}

// TestChangedFile: both refuse it before anything is applied.
func TestChangedFile(t *testing.T) {
	t.Parallel()
	dir := copyMigrations(t)
	c := newCLI(t, testdb.EmptyURL(t))
	first := filepath.Join(dir.path, names(t)[0])
	text, err := os.ReadFile(first)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(first, append(text, "SELECT 1;\n"...), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := migrate.Apply(t.Context(), c.target, dir.option()); err == nil {
		t.Error("the engine applied it")
	}
	if _, err := c.apply(t.Context(), "ci", dir.flag()); err == nil {
		t.Error("the CLI applied it")
	}
	if _, err := c.run(t.Context(), "validate", "--env", "ci", dir.flag()); err == nil {
		t.Error("the CLI validates it")
	}
	if tables := texts(t, testdb.SQL(t, c.target), "SELECT tablename::text FROM pg_tables WHERE schemaname = 'public'"); len(tables) != 0 {
		t.Errorf("there are tables: %v", tables)
	}
}
