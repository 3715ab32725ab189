package variants_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/predicthealth/database/internal/testenv/testpostgres"
)

// locales are the tested locales, with the options of CREATE DATABASE.
var locales = map[string]string{
	"C": "LOCALE 'C'", "C.UTF-8": "LOCALE 'C.UTF-8'", "en_US": "LOCALE 'en_US.UTF-8'", "tr_TR": "LOCALE 'tr_TR.UTF-8'",
	"de-x-icu": "LOCALE 'C.UTF-8' LOCALE_PROVIDER icu ICU_LOCALE 'de'", "und-x-icu": "LOCALE 'C.UTF-8' LOCALE_PROVIDER icu ICU_LOCALE 'und'",
	"tr-x-icu": "LOCALE 'C.UTF-8' LOCALE_PROVIDER icu ICU_LOCALE 'tr-TR'",
}

// TestLocales: with each locale, migrations apply, services write and search, and backups are restored.
func TestLocales(t *testing.T) {
	t.Parallel()
	server := testpostgres.New(t, "max_connections = 200\n")
	server.Env = append(server.Env, "LOCPATH="+compileLocales(t, server, "en_US", "tr_TR"))
	server.Start(t)
	super := server.Open(t, "postgres")
	if _, err := super.ExecContext(t.Context(), logins); err != nil {
		t.Fatal(err)
	}
	for name, create := range locales {
		database := "d_" + strings.ToLower(strings.NewReplacer("-", "_", ".", "_").Replace(name))
		if _, err := super.ExecContext(t.Context(), "CREATE DATABASE "+database+" OWNER owner TEMPLATE template0 ENCODING 'UTF8' "+create); err != nil {
			t.Fatal(err)
		}
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := &testDatabase{Server: server, database: database, create: "ENCODING 'UTF8' " + create, super: server.Open(t, database)}
			s.migrate(t)
			s.useServices(t)
			s.verify(t)
		})
	}
}

// compileLocales compiles locales from the system's sources, and returns their folder. It does not need root.
func compileLocales(t *testing.T, s *testpostgres.Server, names ...string) string {
	t.Helper()
	dir := filepath.Join(s.Dir, "locales")
	if err := os.Mkdir(dir, 0o755); err != nil { //nolint:gosec // the servers run as another user
		t.Fatal(err)
	}
	for _, name := range names {
		out, err := exec.CommandContext(t.Context(), "localedef", "--inputfile="+name, "--charmap=UTF-8", "--no-archive", filepath.Join(dir, name+".UTF-8")).CombinedOutput()
		if err != nil {
			t.Fatalf("%v: %s", err, out)
		}
	}
	return dir
}
