package backup_test

import (
	"context"
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/predicthealth/database/internal/backup"
	"github.com/predicthealth/database/internal/local"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestRestoreIntoANewServer: the server has none of the roles. The test has a state folder of its own, so it is not
// parallel.
func TestRestoreIntoANewServer(t *testing.T) {
	w := newWorld(t, 50)
	m := w.create(t)
	state := t.TempDir()
	if err := os.Chmod(filepath.Dir(state), 0o711); err != nil { // for root, whose servers run as another user
		t.Fatal(err)
	}
	t.Setenv("XDG_STATE_HOME", state)
	fresh, err := local.Open(t.TempDir(), "fresh")
	if err == nil {
		err = fresh.Up(t.Context())
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := fresh.Delete(context.Background()); err != nil {
			t.Error(err)
		}
	})
	// A drill drops the roles that it created; a restore leaves them.
	if d, err := backup.RunDrill(t.Context(), w.bucket, w.restoration(fresh.DatabaseURL())); err != nil || len(d.Restored.Roles) == 0 {
		t.Fatalf("drill: %+v, %v", d, err)
	}
	db := testdb.SQL(t, fresh.DatabaseURL())
	roles := func() (n int) {
		if err := db.QueryRowContext(t.Context(), "SELECT count(*) FROM pg_roles WHERE rolname LIKE 'service\\_%' OR rolname = 'predicthealth_backup'").Scan(&n); err != nil {
			t.Fatal(err)
		}
		return n
	}
	if n := roles(); n != 0 {
		t.Errorf("%d roles are left after the drill", n)
	}
	done, err := backup.Restore(t.Context(), w.bucket, w.restoration(fresh.DatabaseURL()))
	if err != nil {
		t.Fatal(err)
	}
	if marked(t, fresh.DatabaseURL()) != 50 || roles() == 0 || len(done.Notes) > 0 || done.Objects["grant"] != m.Objects["grant"].Count {
		t.Errorf("%+v", done)
	}
	// The restored database can be backed up.
	again, err := backup.Create(t.Context(), open(t, "file://"+t.TempDir()), backup.Creation{DatabaseURL: fresh.DatabaseURL(), Encryption: w.to})
	if err != nil {
		t.Fatal(err)
	}
	for kind, count := range m.Objects {
		if again.Objects[kind] != count {
			t.Errorf("objects of kind %s differ", kind)
		}
	}
}

// TestAuditIsVerified: the audit trail of the restored database is verified before it replaces another.
func TestAuditIsVerified(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 5)
	w.create(t)
	url := testdb.EmptyURL(t)
	r := w.restoration(url)
	r.Jobs = 1
	broken := errors.New("the chain is broken")
	r.VerifyAudit = func(ctx context.Context, db *sql.DB) error {
		if err := db.PingContext(ctx); err != nil {
			return err
		}
		return broken
	}
	if _, err := backup.Restore(t.Context(), w.bucket, r); !errors.Is(err, backup.ErrMismatch) || !errors.Is(err, broken) || strings.Contains(err.Error(), "\n") {
		t.Errorf("got %v", err)
	}
	isEmpty(t, url)
}
