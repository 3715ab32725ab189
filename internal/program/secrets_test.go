package program

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/urfave/cli/v3"
)

// TestSecretsFromFiles: NAME_FILE sets NAME, and both at once are an error.
func TestSecretsFromFiles(t *testing.T) {
	t.Chdir(t.TempDir()) // without a .env
	file := filepath.Join(t.TempDir(), "url")
	if err := os.WriteFile(file, []byte("postgres://u:p4ss-w0rd@h/d\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	empty := filepath.Join(t.TempDir(), "empty")
	if err := os.WriteFile(empty, []byte("\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct{ direct, file, want, refused string }{
		"a file":                      {"", file, "postgres://u:p4ss-w0rd@h/d", ""},
		"directly":                    {"postgres://h/d", "", "postgres://h/d", ""},
		"both":                        {"postgres://h/d", file, "", "both set"},
		"no file":                     {"", file + ".none", "", "DATABASE_URL_FILE cannot be read: no such file"},
		"a folder":                    {"", t.TempDir(), "", "DATABASE_URL_FILE cannot be read"},
		"an empty file":               {"", empty, "", "DATABASE_URL_FILE names a file that is empty"},
		"a secret in place of a file": {"", "postgres://u:p4ss-w0rd@h/d", "", "DATABASE_URL_FILE cannot be read"},
		"neither of them":             {"", "", "", ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Setenv("DATABASE_URL", c.direct)
			t.Setenv("DATABASE_URL_FILE", c.file)
			var got, flag string
			sub := &cli.Command{
				Name: "s", Flags: []cli.Flag{&cli.StringFlag{Name: "url", Sources: cli.EnvVars("DATABASE_URL")}},
				Action: func(_ context.Context, c *cli.Command) error {
					got, flag = os.Getenv("DATABASE_URL"), c.String("url")
					return nil
				},
			}
			err := Run(t.Context(), &cli.Command{Name: "c", Commands: []*cli.Command{sub}}, []string{"c", "s"})
			if c.refused == "" && (err != nil || got != c.want || flag != c.want) {
				t.Errorf("%q, as a flag %q, %v", got, flag, err)
			}
			if c.refused != "" && (err == nil || !strings.Contains(err.Error(), c.refused) || strings.Contains(err.Error(), "p4ss")) {
				t.Errorf("got %v", err)
			}
		})
	}
}

// TestEnvironmentPrecedence: the environment takes precedence over .env, with NAME or NAME_FILE in either.
func TestEnvironmentPrecedence(t *testing.T) {
	dir := t.TempDir()
	t.Chdir(dir)
	for _, name := range []string{"DATABASE_URL", "DATABASE_URL_FILE", "REDIS_URL", "REDIS_URL_FILE"} {
		t.Setenv(name, "") // to have it restored
		_ = os.Unsetenv(name)
	}
	for name, text := range map[string]string{
		"direct": "from a file of the environment", "file": "from a file of .env",
		EnvFile: "DATABASE_URL_FILE=file\nREDIS_URL=from .env\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	t.Setenv("DATABASE_URL", "from the environment")
	t.Setenv("REDIS_URL_FILE", "direct")
	err := Run(t.Context(), &cli.Command{Name: "c", Action: func(context.Context, *cli.Command) error {
		if d, r := os.Getenv("DATABASE_URL"), os.Getenv("REDIS_URL"); d != "from the environment" || r != "from a file of the environment" {
			t.Errorf("%q, %q", d, r)
		}
		return nil
	}}, []string{"c"})
	if err != nil {
		t.Error(err)
	}
}

// TestFileFromEnv: the error has the variable, not a secret that was given instead of a file.
func TestFileFromEnv(t *testing.T) {
	t.Setenv("AUDIT_KEY_FILE", "s3cret key")
	if _, err := FileFromEnv("AUDIT_KEY_FILE", "a key"); err == nil || !strings.Contains(err.Error(), "AUDIT_KEY_FILE cannot be read: no such file") ||
		strings.Contains(err.Error(), "s3cret") {
		t.Errorf("got %v", err)
	}
}
