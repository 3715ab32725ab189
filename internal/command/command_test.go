package command_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/urfave/cli/v3"
	"pgregory.net/rapid"

	"github.com/predicthealth/database/internal/command"
)

func envFile(t interface{ Fatal(...any) }, dir, text string) string {
	path := filepath.Join(dir, ".env")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestLoadEnv(t *testing.T) {
	t.Setenv("GIVEN", "by the environment")
	for _, name := range []string{"ALONE", "QUOTED"} {
		t.Setenv(name, "") // to have it restored
		_ = os.Unsetenv(name)
	}
	path := envFile(t, t.TempDir(), "# a comment\nGIVEN=by the file\nexport ALONE=yes\nQUOTED=\"two words\"\n")
	if err := command.LoadEnv(path); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{"GIVEN": "by the environment", "ALONE": "yes", "QUOTED": "two words"} {
		if got := os.Getenv(name); got != want {
			t.Errorf("%s is %q; want %q", name, got, want)
		}
	}
	if err := command.LoadEnv(filepath.Join(t.TempDir(), ".env")); err != nil {
		t.Errorf("no file: %v", err)
	}
}

// TestGarbageEnv is one line that names the file and the line, and not what stands there.
func TestGarbageEnv(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"A=1\nADMIN_PASSWORD s3cret\n":           "line 2",
		"A=1\n\ns3cret\n":                        "line 3",
		"A=1\n\x00\x01\xff\xfes3cret":            "line 2",
		"ADMIN_PASSWORD=\"s3cret\nB=2\nC=3\n":    "line",
		strings.Repeat("s3cret", 100_000) + "\n": "line 1",
	} {
		_, err := command.ReadEnv(envFile(t, t.TempDir(), text))
		if err == nil || !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "s3cret") || strings.Contains(err.Error(), "\n") {
			t.Errorf("%.40q: got %.200v", text, err)
		}
	}
	if _, err := command.ReadEnv(t.TempDir()); err == nil {
		t.Error("a folder was read")
	}
}

// TestAnyEnv: no file makes it panic, and no error holds more than one line.
func TestAnyEnv(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	rapid.Check(t, func(t *rapid.T) {
		_, err := command.ReadEnv(envFile(t, dir, rapid.String().Draw(t, "text")))
		if err != nil && strings.Contains(err.Error(), "\n") {
			t.Fatalf("got %q", err)
		}
	})
}

func TestOneLine(t *testing.T) {
	t.Parallel()
	if got := command.OneLine(errors.Join(errors.New("a"), errors.New("b\r\nc"))); got != "a; b; c" {
		t.Errorf("got %q", got)
	}
}

func TestLogger(t *testing.T) {
	t.Setenv("LEVEL", "s3cret")
	if _, err := command.Logger("LEVEL"); err == nil || !strings.Contains(err.Error(), "LEVEL") || strings.Contains(err.Error(), "s3cret") {
		t.Errorf("got %v", err)
	}
	for _, level := range []string{"", "DEBUG", "info", "WARN", "ERROR"} {
		t.Setenv("LEVEL", level)
		if _, err := command.Logger("LEVEL"); err != nil {
			t.Errorf("%s: %v", level, err)
		}
	}
}

func TestUnknownWordsAreErrors(t *testing.T) {
	t.Parallel()
	for _, args := range [][]string{{"tool", "--nonsense"}, {"tool", "sub", "--nonsense"}, {"tool", "nonsense"}} {
		cmd := &cli.Command{Name: "tool", Writer: &strings.Builder{}, Commands: []*cli.Command{{Name: "sub"}}}
		if err := command.Run(t.Context(), cmd, args); err == nil || !strings.Contains(err.Error(), "--help") || strings.Contains(err.Error(), "\n") {
			t.Errorf("%v: got %v", args, err)
		}
	}
}
