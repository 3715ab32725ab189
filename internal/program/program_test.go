package program_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/urfave/cli/v3"
	"pgregory.net/rapid"

	"github.com/predicthealth/database/internal/program"
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
	t.Setenv("ALONE_FILE", "") // counts as not set
	path := envFile(t, t.TempDir(), "# a comment\nGIVEN=by the file\nexport ALONE=yes\nQUOTED=\"two words\"\n")
	if err := program.LoadEnv(path); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{"GIVEN": "by the environment", "ALONE": "yes", "QUOTED": "two words"} {
		if got := os.Getenv(name); got != want {
			t.Errorf("%s is %q; want %q", name, got, want)
		}
	}
	if err := program.LoadEnv(filepath.Join(t.TempDir(), ".env")); err != nil {
		t.Errorf("no file: %v", err)
	}
}

// TestEnvFormats: what Docker Compose, direnv and editors on Windows write, and passwords as they are.
func TestEnvFormats(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"A=Tr4mway$Pelican-82":           "Tr4mway$Pelican-82",
		"A=\"Tr4mway$Pelican-82\"":       "Tr4mway$Pelican-82",
		"A=$1${B}$(C)`d`":                "$1${B}$(C)`d`",
		`A="\$\"\\\n\t\x"`:               "$\"\\\n\t\\x",
		`A='\n$B "it\'s"'`:               `\n$B "it's"`,
		"A=ab#cd":                        "ab#cd",
		"A=ab #cd":                       "ab",
		"A='a # b' # c":                  "a # b",
		"A=#":                            "",
		"A=":                             "",
		"A":                              "line 1",
		"  export\tA = two words  ":      "two words",
		"A: yaml":                        "yaml",
		"\uFEFFA=bom":                    "bom",
		"B=1\r\nA=crlf\r\nC=2\r\n":       "crlf",
		"B=1\rA=cr\r":                    "cr",
		"\uFEFFexport A='a\r\nb'\r\nC=1": "a\nb",
		"A=\"one\ntwo\" # three\nB=2":    "one\ntwo",
		"A=1\nA=2":                       "2",
		`A=C:\new\table`:                 `C:\new\table`,
		`A=it's "so"`:                    `it's "so"`,
		"A=päss\u00a0wörd":               "päss\u00a0wörd",
		"A='x'y":                         "line 1",
		"B=1\n\nA='x":                    "line 3",
		"A=\xff":                         "line 1",
		"\xff\xfeA\x00=\x001\x00":        "UTF-16",
	} {
		values, err := program.ReadEnv(envFile(t, t.TempDir(), text))
		if got := values["A"]; err == nil && got != want || err != nil && !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %q, %v; want %q", text, got, err, want)
		}
	}
}

// TestEnvRoundTrip: every text can be quoted so that it is read back, and a password without white space or a leading
// quotation mark needs no quotes.
func TestEnvRoundTrip(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	rapid.Check(t, func(t *rapid.T) {
		value := rapid.StringMatching(`[^\x00\r]*`).Draw(t, "value")
		single := "'" + strings.ReplaceAll(value, "'", `\'`) + "'"
		double := `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "$", `\$`, "\n", `\n`).Replace(value) + `"`
		plain := rapid.StringMatching(`[!-&(-~][!-~]{0,40}`).Filter(func(s string) bool { return s[0] != '"' && s[0] != '#' }).Draw(t, "plain")
		if strings.Contains(value, `\`) { // a backslash before the closing quote would escape it
			single = double
		}
		text := "# a comment\nS=" + single + "\nD=" + double + " # another\nexport P=" + plain + "\n"
		values, err := program.ReadEnv(envFile(t, dir, text))
		if err != nil || values["S"] != value || values["D"] != value || values["P"] != plain {
			t.Fatalf("%q: %q, %v", text, values, err)
		}
	})
}

// TestMalformedEnv: the error is one line with the file and the line number, without the text.
func TestMalformedEnv(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"A=1\nADMIN_PASSWORD s3cret\n":           "line 2",
		"A=1\n\ns3cret\n":                        "line 3",
		"A=1\n\x00\x01\xff\xfes3cret":            "line 2",
		"ADMIN_PASSWORD=\"s3cret\nB=2\nC=3\n":    "line",
		strings.Repeat("s3cret", 100_000) + "\n": "line 1",
	} {
		_, err := program.ReadEnv(envFile(t, t.TempDir(), text))
		if err == nil || !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "s3cret") || strings.Contains(err.Error(), "\n") {
			t.Errorf("%.40q: got %.200v", text, err)
		}
	}
	if _, err := program.ReadEnv(t.TempDir()); err == nil {
		t.Error("a folder was read")
	}
}

// TestArbitraryEnv: no file causes a panic, and every error is one line.
func TestArbitraryEnv(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	rapid.Check(t, func(t *rapid.T) {
		_, err := program.ReadEnv(envFile(t, dir, rapid.String().Draw(t, "text")))
		if err != nil && strings.Contains(err.Error(), "\n") {
			t.Fatalf("got %q", err)
		}
	})
}

func TestOneLine(t *testing.T) {
	t.Parallel()
	if got := program.OneLine(errors.Join(errors.New("a"), errors.New("b\r\nc"))); got != "a; b; c" {
		t.Errorf("got %q", got)
	}
}

func TestLogger(t *testing.T) {
	t.Setenv("LEVEL", "s3cret")
	if _, err := program.Logger("LEVEL"); err == nil || !strings.Contains(err.Error(), "LEVEL") || strings.Contains(err.Error(), "s3cret") {
		t.Errorf("got %v", err)
	}
	for _, level := range []string{"", "DEBUG", "info", "WARN", "ERROR"} {
		t.Setenv("LEVEL", level)
		if _, err := program.Logger("LEVEL"); err != nil {
			t.Errorf("%s: %v", level, err)
		}
	}
}

func TestUnknownArguments(t *testing.T) {
	t.Parallel()
	for _, args := range [][]string{{"tool", "--nonsense"}, {"tool", "sub", "--nonsense"}, {"tool", "nonsense"}} {
		cmd := &cli.Command{Name: "tool", Writer: &strings.Builder{}, Commands: []*cli.Command{{Name: "sub"}}}
		if err := program.Run(t.Context(), cmd, args); err == nil || !strings.Contains(err.Error(), "--help") || strings.Contains(err.Error(), "\n") {
			t.Errorf("%v: got %v", args, err)
		}
	}
}
