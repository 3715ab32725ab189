package migrate_test

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net/url"
	"os"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	atlas "ariga.io/atlas/sql/migrate"
	postgresdriver "ariga.io/atlas/sql/postgres"
	"ariga.io/atlas/sql/schema"

	"github.com/predicthealth/database/internal/local"
	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/migrate"
)

// directory returns a directory of migrations with a matching atlas.sum, from pairs of name and text.
func directory(t *testing.T, pairs ...string) fstest.MapFS {
	t.Helper()
	dir := &atlas.MemDir{}
	files := fstest.MapFS{}
	for i := 0; i < len(pairs); i += 2 {
		files[pairs[i]] = &fstest.MapFile{Data: []byte(pairs[i+1])}
		if err := dir.WriteFile(pairs[i], []byte(pairs[i+1])); err != nil {
			t.Fatal(err)
		}
	}
	sum, err := dir.Checksum()
	if err != nil {
		t.Fatal(err)
	}
	text, err := sum.MarshalText()
	if err != nil {
		t.Fatal(err)
	}
	files["atlas.sum"] = &fstest.MapFile{Data: text}
	return files
}

var three = []string{
	"1_one.sql", "CREATE TABLE one (id int);\nINSERT INTO one VALUES (1);\n",
	"2_two.sql", "CREATE TABLE two (id int);\n",
	"3_three.sql", "CREATE TABLE three (id int);\n",
}

func TestApplyBringsAnEmptyDatabaseToTheNewestVersion(t *testing.T) {
	t.Parallel()
	url := testdb.EmptyURL(t)
	before, err := migrate.Status(t.Context(), url)
	if err != nil || before.Version != "" || len(before.Pending) == 0 || len(before.Applied) != 0 {
		t.Fatalf("before: %+v, %v", before, err)
	}
	applied, err := migrate.Apply(t.Context(), url)
	if err != nil || len(applied) != len(before.Pending) {
		t.Fatalf("applied %v, %v; want %v", applied, err, before.Pending)
	}
	after, err := migrate.Status(t.Context(), url)
	if err != nil || len(after.Pending) != 0 || len(after.Applied) != len(applied) || after.Version == "" {
		t.Fatalf("after: %+v, %v", after, err)
	}
	again, err := migrate.Apply(t.Context(), url)
	if err != nil || len(again) != 0 {
		t.Errorf("again: %v, %v", again, err)
	}
}

// TestConcurrentApply: one program applies, the others wait and find nothing to do.
func TestConcurrentApply(t *testing.T) {
	t.Parallel()
	url := testdb.EmptyURL(t)
	var wg sync.WaitGroup
	counts := make([]int, 4)
	for i := range counts {
		wg.Go(func() {
			applied, err := migrate.Apply(t.Context(), url, migrate.WithFiles(directory(t, three...)))
			if err != nil {
				t.Error(err)
			}
			counts[i] = len(applied)
		})
	}
	wg.Wait()
	total := 0
	for _, n := range counts {
		total += n
		if n != 0 && n != 3 {
			t.Errorf("a program applied %d files of 3", n)
		}
	}
	if total != 3 {
		t.Errorf("%d files applied in total; want 3", total)
	}
	var rows int
	if err := testdb.SQL(t, url).QueryRowContext(t.Context(), "SELECT count(*) FROM one").Scan(&rows); err != nil || rows != 1 {
		t.Errorf("the insert ran %d times, %v", rows, err)
	}
}

// TestFailedFileLeavesNothing: the file that fails is neither applied nor recorded, those before it are both. After a
// correction the next Apply continues there.
func TestFailedFileLeavesNothing(t *testing.T) {
	t.Parallel()
	url := testdb.EmptyURL(t)
	bad := directory(t, "1_one.sql", three[1], "2_bad.sql", "CREATE TABLE half (id int);\n\n-- why not\nSELECT 1,\n\tno_such_column;\n")
	applied, err := migrate.Apply(t.Context(), url, migrate.WithFiles(bad))
	var stmt *migrate.StatementError
	if !errors.As(err, &stmt) || len(applied) != 1 {
		t.Fatalf("applied %v, %v", applied, err)
	}
	if stmt.File != "2_bad.sql" || stmt.Line != 5 || !strings.Contains(stmt.Reason, "no_such_column") {
		t.Errorf("got %s; want 2_bad.sql:5 and the column", stmt)
	}
	var half sql.NullString
	if err := testdb.SQL(t, url).QueryRowContext(t.Context(), "SELECT to_regclass('half')::text").Scan(&half); err != nil || half.Valid {
		t.Errorf("half of the file is applied: %v, %v", half, err)
	}
	state, err := migrate.Status(t.Context(), url, migrate.WithFiles(bad))
	if err != nil || state.Version != "1" || len(state.Pending) != 1 {
		t.Errorf("state %+v, %v", state, err)
	}
	corrected := directory(t, "1_one.sql", three[1], "2_bad.sql", "CREATE TABLE half (id int);\n")
	if applied, err := migrate.Apply(t.Context(), url, migrate.WithFiles(corrected)); err != nil || len(applied) != 1 {
		t.Errorf("corrected: %v, %v", applied, err)
	}
}

// TestLineInAFileWithADelimiter: the reported line is that of the file, also with a custom delimiter.
func TestLineInAFileWithADelimiter(t *testing.T) {
	t.Parallel()
	text := "-- atlas:delimiter \\n--end\n\nSELECT 1;\n--end\nSELECT no_such_column;\n--end\n"
	_, err := migrate.Apply(t.Context(), testdb.EmptyURL(t), migrate.WithFiles(directory(t, "1_own.sql", text)))
	var stmt *migrate.StatementError
	if !errors.As(err, &stmt) || stmt.Line != 5 {
		t.Errorf("got %v; want line 5", err)
	}
}

// TestHistoryMismatch: the error names the file, and nothing is applied.
func TestHistoryMismatch(t *testing.T) {
	t.Parallel()
	four := []string{"4_four.sql", "CREATE TABLE four (id int);\n"}
	for name, c := range map[string]struct {
		files []string
		want  string
	}{
		"edited":         {append([]string{three[0], three[1], three[2], "CREATE TABLE other (id int);\n", three[4], three[5]}, four...), "2_two.sql"},
		"removed":        {append([]string{three[0], three[1], three[4], three[5]}, four...), "2"},
		"inserted":       {append([]string{three[0], three[1], "2.5_new.sql", "SELECT 1;", three[2], three[3], three[4], three[5]}, four...), "2.5_new.sql"},
		"inserted first": {append([]string{"0_new.sql", "SELECT 1;"}, three...), "0_new.sql"},
		"older":          {three[:4], "3"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			url := testdb.EmptyURL(t)
			if _, err := migrate.Apply(t.Context(), url, migrate.WithFiles(directory(t, three...))); err != nil {
				t.Fatal(err)
			}
			_, err := migrate.Apply(t.Context(), url, migrate.WithFiles(directory(t, c.files...)))
			var history *migrate.HistoryError
			if !errors.As(err, &history) || history.File != c.want {
				t.Errorf("got %v; want %s named", err, c.want)
			}
			var found sql.NullString
			if err := testdb.SQL(t, url).QueryRowContext(t.Context(), "SELECT to_regclass('four')::text").Scan(&found); err != nil || found.Valid {
				t.Errorf("something was applied: %v, %v", found, err)
			}
		})
	}
}

// TestDirectoryChecksumMismatch: the directory is refused before the server is contacted.
func TestDirectoryChecksumMismatch(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		change func(fstest.MapFS)
		file   string
	}{
		"edited":  {func(f fstest.MapFS) { f["2_two.sql"].Data = []byte("SELECT 1;") }, "2_two.sql"},
		"removed": {func(f fstest.MapFS) { delete(f, "2_two.sql") }, "2_two.sql"},
		"added":   {func(f fstest.MapFS) { f["9.sql"] = &fstest.MapFile{Data: []byte("SELECT 1;")} }, "9.sql"},
		"duplicate version": {func(f fstest.MapFS) {
			for name, file := range directory(t, append([]string{"2_also.sql", "SELECT 1;"}, three...)...) {
				f[name] = file
			}
		}, "2_two.sql"},
		"no sum":     {func(f fstest.MapFS) { delete(f, "atlas.sum") }, ""},
		"garbage":    {func(f fstest.MapFS) { f["atlas.sum"].Data = []byte("\x00garbage\nx\n") }, ""},
		"half a sum": {func(f fstest.MapFS) { f["atlas.sum"].Data = f["atlas.sum"].Data[:60] }, ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			files := directory(t, three...)
			c.change(files)
			_, err := migrate.Apply(t.Context(), "postgres://unused@127.0.0.1:1/x", migrate.WithFiles(files))
			var dir *migrate.DirectoryError
			if !errors.As(err, &dir) || dir.File != c.file {
				t.Errorf("got %v; want a DirectoryError about %q", err, c.file)
			}
		})
	}
}

// TestUnsupportedEncodings: refused with a one-line error, before anything is created.
func TestUnsupportedEncodings(t *testing.T) {
	t.Parallel()
	server := testdb.ServerURL(t)
	for _, encoding := range []string{"SQL_ASCII", "LATIN1"} {
		name := "test_encoding_" + strings.ToLower(encoding)
		admin := testdb.SQL(t, server)
		for _, statement := range []string{"DROP DATABASE IF EXISTS " + name, "CREATE DATABASE " + name + " TEMPLATE template0 LOCALE 'C' ENCODING '" + encoding + "'"} {
			if _, err := admin.ExecContext(t.Context(), statement); err != nil {
				t.Fatal(err)
			}
		}
		t.Cleanup(func() { _ = postgres.DropDatabase(context.WithoutCancel(t.Context()), server, name) })
		url, err := postgres.WithDatabase(server, name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := migrate.Apply(t.Context(), url); err == nil || !strings.Contains(err.Error(), encoding) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%s: %v", encoding, err)
		}
		n := 0
		if err := testdb.SQL(t, url).QueryRowContext(t.Context(), "SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'atlas%'").Scan(&n); err != nil || n > 0 {
			t.Errorf("%s: %d schemas were created, %v", encoding, n, err)
		}
	}
}

// TestCRLF: the error for a checkout that changed line endings names CRLF, and does not report an edited migration.
func TestCRLF(t *testing.T) {
	t.Parallel()
	for name, sumToo := range map[string]bool{"all files": true, "the migrations": false} {
		files := directory(t, three...)
		for file, f := range files {
			if sumToo || file != "atlas.sum" {
				f.Data = bytes.ReplaceAll(f.Data, []byte("\n"), []byte("\r\n"))
			}
		}
		_, err := migrate.Apply(t.Context(), "postgres://unused@127.0.0.1:1/x", migrate.WithFiles(files))
		if err == nil || !strings.Contains(err.Error(), "CRLF") {
			t.Errorf("%s: got %v", name, err)
		}
		files["2_two.sql"].Data = append(files["2_two.sql"].Data, "SELECT 1;\r\n"...)
		_, err = migrate.Apply(t.Context(), "postgres://unused@127.0.0.1:1/x", migrate.WithFiles(files))
		if err == nil || strings.Contains(err.Error(), "CRLF") {
			t.Errorf("%s, one of them edited: got %v", name, err)
		}
	}
}

// TestKilledApply: the transaction and the lock of a terminated backend are gone, and the next
// apply completes.
func TestKilledApply(t *testing.T) {
	t.Parallel()
	target := testdb.EmptyURL(t)
	files := directory(t, "1_one.sql", three[1], "2_slow.sql", "CREATE TABLE slow (id int);\nSELECT pg_sleep(600);\n")
	failed := make(chan error, 1)
	go func() {
		_, err := migrate.Apply(context.WithoutCancel(t.Context()), target, migrate.WithFiles(files))
		failed <- err
	}()
	db := testdb.SQL(t, target)
	terminate(t, db, "SELECT pg_sleep(600)")
	if err := <-failed; err == nil {
		t.Fatal("the killed apply returned no error")
	}
	quick := directory(t, "1_one.sql", three[1], "2_slow.sql", "CREATE TABLE slow (id int);\n")
	if applied, err := migrate.Apply(t.Context(), target, migrate.WithFiles(quick), migrate.WithLockTimeout(10*time.Second)); err != nil || len(applied) != 1 {
		t.Errorf("the next apply: %v, %v", applied, err)
	}
	var rows int
	if err := db.QueryRowContext(t.Context(), "SELECT count(*) FROM one").Scan(&rows); err != nil || rows != 1 {
		t.Errorf("the first file ran %d times, %v", rows, err)
	}
}

// terminate waits for a backend that runs the statement and terminates it.
func terminate(t *testing.T, db *sql.DB, statement string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	for {
		var n int
		err := db.QueryRowContext(ctx, `SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
			WHERE datname = current_database() AND pid <> pg_backend_pid() AND state = 'active' AND query LIKE $1 || '%'`, statement).Scan(&n)
		if err != nil {
			t.Fatal(err)
		}
		if n > 0 {
			return
		}
	}
}

func TestLockTimeout(t *testing.T) {
	t.Parallel()
	target := testdb.EmptyURL(t)
	slow := directory(t, "1_slow.sql", "SELECT pg_sleep(601);\n")
	failed := make(chan error, 1)
	go func() {
		_, err := migrate.Apply(context.WithoutCancel(t.Context()), target, migrate.WithFiles(slow))
		failed <- err
	}()
	db := testdb.SQL(t, target)
	waitFor(t, db, "SELECT pg_sleep(601)")
	_, err := migrate.Apply(t.Context(), target, migrate.WithFiles(slow), migrate.WithLockTimeout(time.Millisecond))
	if !errors.Is(err, migrate.ErrLocked) || !strings.Contains(err.Error(), ", of role ") {
		t.Errorf("got %v", err)
	}
	terminate(t, db, "SELECT pg_sleep(601)")
	if err := <-failed; err == nil {
		t.Error("the killed apply returned no error")
	}
}

// TestCancelWhileWaiting: the wait ends with the context, before the lock timeout.
func TestCancelWhileWaiting(t *testing.T) {
	t.Parallel()
	target := testdb.EmptyURL(t)
	db := testdb.SQL(t, target)
	drv, err := postgresdriver.Open(db)
	if err != nil {
		t.Fatal(err)
	}
	unlock, err := drv.(schema.Locker).Lock(t.Context(), "atlas_migrate_execute", 0)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = unlock() }()
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	log := slog.New(slog.NewTextHandler(writerFunc(func(b []byte) (int, error) {
		if bytes.Contains(b, []byte("waiting")) {
			cancel()
		}
		return len(b), nil
	}), nil))
	_, err = migrate.Apply(ctx, target, migrate.WithFiles(directory(t, three...)), migrate.WithLogger(log))
	if !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

type writerFunc func([]byte) (int, error)

func (f writerFunc) Write(b []byte) (int, error) { return f(b) }

func waitFor(t *testing.T, db *sql.DB, statement string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	for n := 0; n == 0; {
		err := db.QueryRowContext(ctx, `SELECT count(*) FROM pg_stat_activity
			WHERE datname = current_database() AND state = 'active' AND query LIKE $1 || '%'`, statement).Scan(&n)
		if err != nil {
			t.Fatal(err)
		}
	}
}

func TestDatabaseWithOtherTables(t *testing.T) {
	t.Parallel()
	target := testdb.EmptyURL(t)
	if _, err := testdb.SQL(t, target).ExecContext(t.Context(), "CREATE TABLE other (id int)"); err != nil {
		t.Fatal(err)
	}
	if _, err := migrate.Apply(t.Context(), target); !errors.Is(err, migrate.ErrNotEmpty) {
		t.Errorf("got %v", err)
	}
}

// TestUnusableServer: the error is one line with the cause, without the password.
func TestUnusableServer(t *testing.T) {
	t.Parallel()
	const password = "p4ss-w0rd"
	good, err := url.Parse(testdb.ServerURL(t))
	if err != nil {
		t.Fatal(err)
	}
	closed, err := local.FreePort()
	if err != nil {
		t.Fatal(err)
	}
	with := func(change func(*url.URL)) string {
		u := *good
		u.User = url.UserPassword(u.User.Username(), password)
		change(&u)
		return u.String()
	}
	for name, c := range map[string]struct{ url, want string }{
		"no server":       {with(func(u *url.URL) { u.Host = fmt.Sprintf("127.0.0.1:%d", closed) }), "nothing listens"},
		"wrong password":  {with(func(*url.URL) {}), "wrong password"},
		"no such user":    {with(func(u *url.URL) { u.User = url.UserPassword("unknown", password) }), "refused"},
		"no such host":    {with(func(u *url.URL) { u.Host = "no-such-host.invalid:5432" }), "no such host"},
		"no database":     {with(func(u *url.URL) { u.Path = "" }), "names no database"},
		"garbage":         {"postgres://" + password + "@[::1", "cannot be read"},
		"another scheme":  {"mysql://u:" + password + "@h/d", "not a URL of the form"},
		"empty":           {"", "not set"},
		"search_path set": {with(func(u *url.URL) { u.RawQuery += "&search_path=other" }), "search_path"},
		"unknown option":  {with(func(u *url.URL) { u.RawQuery = "sslmode=" + password }), "cannot be read"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, err := migrate.Apply(t.Context(), c.url)
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v; want %q in it", err, c.want)
			}
			if err != nil && (strings.Contains(err.Error(), password) || strings.Contains(err.Error(), "\n")) {
				t.Errorf("want one line without the password: %q", err)
			}
		})
	}
}

// TestDebugLog: DEBUG logs each statement with its time, INFO logs none.
func TestDebugLog(t *testing.T) {
	t.Parallel()
	for level, want := range map[slog.Level]int{slog.LevelDebug: 4, slog.LevelInfo: 0} {
		var out bytes.Buffer
		log := slog.New(slog.NewTextHandler(&out, &slog.HandlerOptions{Level: level}))
		if _, err := migrate.Apply(t.Context(), testdb.EmptyURL(t), migrate.WithFiles(directory(t, three...)), migrate.WithLogger(log)); err != nil {
			t.Fatal(err)
		}
		if got := strings.Count(out.String(), "msg=statement"); got != want {
			t.Errorf("%v: %d statements are logged; want %d\n%s", level, got, want, &out)
		}
		if got := strings.Count(out.String(), "took="); got != want+3 {
			t.Errorf("%v: %d times are logged; want %d\n%s", level, got, want+3, &out)
		}
	}
}

// TestEmbeddedFilesAreTheFolder: the program contains the files of the folder.
func TestEmbeddedFilesAreTheFolder(t *testing.T) {
	t.Parallel()
	embedded, err := fs.Glob(migrate.Files(), "*")
	if err != nil {
		t.Fatal(err)
	}
	folder, err := os.ReadDir("migrations")
	if err != nil {
		t.Fatal(err)
	}
	if len(embedded) != len(folder) || len(embedded) < 2 {
		t.Errorf("embedded %v; the folder has %d", embedded, len(folder))
	}
}
