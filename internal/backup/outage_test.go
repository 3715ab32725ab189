package backup_test

import (
	"context"
	"math/rand/v2"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/predicthealth/database/internal/backup"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestFullDisk: a limit on the file size simulates a full disk. No object is left that could count as a backup, and the
// error names the cause.
func TestFullDisk(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 1000)
	limited := func(step, url, blocks string, more ...string) string {
		t.Helper()
		cmd := w.process(t, step, url, more...)
		shell := exec.Command("sh", "-c", "ulimit -f "+blocks+"; exec "+cmd.Args[0])
		shell.Env = cmd.Env
		out, err := shell.CombinedOutput()
		if err == nil {
			t.Errorf("%s: it succeeded", step)
		}
		return string(out)
	}
	if out := limited("create", w.url, "100"); !strings.Contains(out, "file too large") || strings.Count(out, "\n") != 1 {
		t.Errorf("create: %s", out)
	}
	if all := w.list(t); len(all) > 0 {
		t.Errorf("%s is left: %s", all[0].Name, all[0].State)
	}
	w.create(t)
	url, tmp := testdb.EmptyURL(t), t.TempDir()
	if out := limited("restore", url, "100", "BACKUP_TEST_JOBS=2", "TMPDIR="+tmp); !strings.Contains(out, "file too large") {
		t.Errorf("restore: %s", out)
	}
	isEmpty(t, url)
	if left := filesIn(t, tmp); len(left) > 0 {
		t.Errorf("%d files are left", len(left))
	}
}

// TestServerStops: the server stops during a create and during a restore. The test stops the package's server, so it is
// not parallel.
func TestServerStops(t *testing.T) {
	w := newWorld(t, 2000)
	w.create(t)
	url := testdb.EmptyURL(t)
	for step, run := range map[string]func(context.Context, backup.Report) error{
		"dump": func(ctx context.Context, report backup.Report) error {
			_, err := backup.Create(ctx, w.bucket, backup.Creation{DatabaseURL: w.url, Encryption: w.to, Report: report})
			return err
		},
		"restore": func(ctx context.Context, report backup.Report) error {
			r := w.restoration(url)
			r.Report = report
			_, err := backup.Restore(ctx, w.bucket, r)
			return err
		},
	} {
		down := false
		err := run(t.Context(), func(at string, _, _ int64) {
			if at != step || down {
				return
			}
			down = true
			if err := stack.Down(context.Background()); err != nil {
				t.Error(err)
			}
		})
		if !down || err == nil || strings.Contains(err.Error(), "\n") || !strings.Contains(err.Error(), "terminat") && !strings.Contains(err.Error(), "connection") {
			t.Errorf("%s: got %v", step, err)
		}
		if err := stack.Up(context.Background()); err != nil {
			t.Fatal(err)
		}
		if w.allGood(t) != 1 || len(w.list(t)) != 1 {
			t.Errorf("%s left objects", step)
		}
		isEmpty(t, url)
	}
}

// TestInterrupted: a cancelled context leaves nothing behind.
func TestInterrupted(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 1000)
	begun := time.Now()
	w.create(t)
	whole := time.Since(begun)
	url := testdb.EmptyURL(t)
	for range 5 {
		before := len(w.list(t))
		ctx, cancel := context.WithTimeout(t.Context(), rand.N(whole))
		_, err := backup.Create(ctx, w.bucket, backup.Creation{DatabaseURL: w.url, Encryption: w.to})
		if n := len(w.list(t)); err == nil && n != before+1 { // it may succeed just before ctx ends
			t.Errorf("a backup was created, and %d became %d", before, n)
		}
		_, err = backup.RunDrill(ctx, w.bucket, w.restoration(url))
		if err == nil {
			t.Error("the drill was not interrupted")
		}
		cancel()
	}
	w.allGood(t)
	for _, e := range w.list(t) {
		if e.State != backup.Complete {
			t.Errorf("%s is %s", e.Name, e.State)
		}
	}
}
