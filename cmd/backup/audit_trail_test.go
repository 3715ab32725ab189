package main

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/internal/backup"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestAuditTrailIsVerified: the audit trail is restored unchanged, and a drill fails if the audit trail was tampered
// with.
func TestAuditTrailIsVerified(t *testing.T) {
	t.Parallel()
	owner := testdb.URL(t)
	db := testdb.OpenURL(t, owner)
	admin := db.Admin.Create().SetFirstName("a").SetLastName("b").SetEmail("a@b").SaveX(testdb.Context(t))
	ctx := actor.WithAction(actor.NewContext(t.Context(), actor.Admin(admin.ID)), "", "é \"why\" <b>")
	for _, name := range []string{"one", "two", "three"} {
		db.Specialty.Create().SetName(name).SetCategory("c").ExecX(ctx)
	}
	s := newShell(t, testdb.As(t, owner, "predicthealth_backup"))
	s.env = append(s.env, "BACKUP_DRILL_URL="+owner, "BACKUP_UNENCRYPTED=true")
	s.must(t, "create")
	var d backup.Drill
	if err := json.Unmarshal([]byte(s.must(t, "drill", "-json")), &d); err != nil || !d.OK {
		t.Fatalf("%+v, %v", d, err)
	}
	for _, statement := range []string{
		"ALTER TABLE admin_audit_logs DISABLE TRIGGER USER", "UPDATE admin_audit_logs SET action = 'x' WHERE seq = 2",
		"ALTER TABLE admin_audit_logs ENABLE ALWAYS TRIGGER admin_audit_logs_append_only, ENABLE ALWAYS TRIGGER admin_audit_logs_append_only_row",
	} {
		if _, err := db.SQL().ExecContext(testdb.Context(t), statement); err != nil {
			t.Fatal(err)
		}
	}
	s.must(t, "create")
	_, failure, err := s.run(t, "drill", "-json")
	if err == nil || !strings.Contains(failure, "entry 2") || !strings.Contains(failure, "was changed") {
		t.Errorf("%v: %s", err, failure)
	}
}
