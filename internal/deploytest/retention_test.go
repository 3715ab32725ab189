package deploytest

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/predicthealth/database/internal/backup"
)

// TestRetentionHasOneHome: no file in deploy/ sets another retention than the program's default, which the documents
// state.
func TestRetentionHasOneHome(t *testing.T) {
	t.Parallel()
	if value, set := service(t, "backup").Environment["BACKUP_RETENTION_DAYS"]; set && value != nil {
		t.Errorf("compose.yaml sets %q by default", *value)
	}
	setting := regexp.MustCompile(`(?i)retention_days["']?\s*[:=]\s*["']?(\d+)`)
	for _, file := range checkout(t) {
		if dir, _, _ := bytes.Cut([]byte(file), []byte("/")); string(dir) != "deploy" && file != ".env.example" {
			continue
		}
		b, err := os.ReadFile(filepath.Join(root, file))
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range setting.FindAllSubmatch(b, -1) {
			if bytes.HasPrefix(bytes.TrimSpace(line(b, m[0])), []byte("# ")) { // an example of another value
				continue
			}
			if string(m[1]) != fmt.Sprint(backup.DefaultRetention) {
				t.Errorf("%s: %s; the default is %d", file, m[0], backup.DefaultRetention)
			}
		}
	}
	doc, err := os.ReadFile(filepath.Join(root, "docs", "backup.md"))
	if want := fmt.Sprintf("maximum age of a backup in days; %d |", backup.DefaultRetention); err != nil || !bytes.Contains(doc, []byte(want)) {
		t.Errorf("docs/backup.md does not say %q, %v", want, err)
	}
}

// line is the line of text that contains part.
func line(text, part []byte) []byte {
	i := bytes.Index(text, part)
	start := bytes.LastIndexByte(text[:i], '\n') + 1
	rest, _, _ := bytes.Cut(text[start:], []byte("\n"))
	return rest
}
