package health_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"

	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestRoleSeesNoPerson: the monitor's role can read no personal data, and no service may call its functions.
func TestRoleSeesNoPerson(t *testing.T) {
	t.Parallel()
	fx := newFixture(t)
	monitor := testdb.SQL(t, fx.cfg.Database.DatabaseURL)
	conn, err := fx.owner.Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close() }()
	if _, err := conn.ExecContext(t.Context(), "SELECT '"+marker+"'"); err != nil { // stays in pg_stat_activity as its last statement
		t.Fatal(err)
	}
	var seen int
	if err := monitor.QueryRowContext(t.Context(), "SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%"+marker[:5]+"'||'%' AND pid <> pg_backend_pid()").Scan(&seen); err != nil || seen != 0 {
		t.Errorf("the monitor reads %d statements of other sessions, %v", seen, err)
	}
	denied := func(err error) bool {
		var server *pq.Error
		return errors.As(err, &server) && server.Code == pqerror.InsufficientPrivilege
	}
	for _, query := range []string{
		"SELECT chain FROM admin_audit_logs", "SELECT details FROM admin_audit_logs", "SELECT hash FROM audit_heads", "SELECT key FROM cache_invalidations",
		"SELECT email FROM users", "UPDATE users SET is_active = false", "DELETE FROM cache_invalidations", "INSERT INTO atlas_schema_revisions.atlas_schema_revisions (version) VALUES ('1')",
	} {
		if _, err := monitor.ExecContext(t.Context(), query); !denied(err) {
			t.Errorf("%s: %v", query, err)
		}
	}
	service := testdb.SQL(t, testdb.As(t, fx.url, "service_patients"))
	for _, function := range []string{"oldest_transaction()", "replica_lags()", "audit_chain_breaks(now(), 10)"} {
		if _, err := service.ExecContext(t.Context(), "SELECT "+function); !denied(err) {
			t.Errorf("service_patients calls %s: %v", function, err)
		}
		var text string
		if err := monitor.QueryRowContext(t.Context(), "SELECT coalesce(string_agg(x::text, ' '), '') FROM "+function+" x").Scan(&text); err != nil || strings.Contains(text, marker) {
			t.Errorf("%s returns %q, %v", function, text, err)
		}
	}
}
