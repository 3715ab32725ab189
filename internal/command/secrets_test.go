package command

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/urfave/cli/v3"
)

// TestSecretsFromFiles: NAME_FILE stands for NAME, and never beside it.
func TestSecretsFromFiles(t *testing.T) {
	t.Chdir(t.TempDir()) // where no .env is
	file := filepath.Join(t.TempDir(), "url")
	if err := os.WriteFile(file, []byte("postgres://u:p4ss-w0rd@h/d\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct{ direct, file, want, refused string }{
		"a file":          {"", file, "postgres://u:p4ss-w0rd@h/d", ""},
		"directly":        {"postgres://h/d", "", "postgres://h/d", ""},
		"both":            {"postgres://h/d", file, "", "both set"},
		"no file":         {"", file + ".none", "", "DATABASE_URL_FILE cannot be read: no such file"},
		"a folder":        {"", t.TempDir(), "", "DATABASE_URL_FILE cannot be read"},
		"neither of them": {"", "", "", ""},
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
