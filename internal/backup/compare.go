package backup

import (
	"context"
	"database/sql"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// compare checks a restored database against its manifest, and records the result in done.
func (r Restoration) compare(ctx context.Context, db *sql.DB, m *Manifest, done *Restored) error {
	conn, err := db.Conn(ctx)
	if err != nil {
		return sqlError("check the restored database", err)
	}
	defer func() { _ = conn.Close() }()
	if _, err := conn.ExecContext(ctx, "SET statement_timeout = 0"); err != nil {
		return sqlError("check the restored database", err)
	}
	restored, err := readContents(ctx, conn, scope{}, func(n, total int) {
		if r.Report != nil {
			r.Report("compare", int64(n), int64(total))
		}
	})
	if err != nil {
		return err
	}
	_, major, err := serverVersion(ctx, conn)
	if err != nil {
		return err
	}
	if wrong := differences(m, restored, major == m.Major); len(wrong) > 0 {
		return fmt.Errorf("%w: %s", ErrMismatch, strings.Join(wrong, "; "))
	}
	if r.VerifyAudit != nil {
		if err := r.VerifyAudit(ctx, db); err != nil {
			return fmt.Errorf("%w: the audit trail: %w", ErrMismatch, err)
		}
	}
	// A dump contains no statistics, without which the first queries are slow.
	if _, err := conn.ExecContext(ctx, "ANALYZE"); err != nil {
		return sqlError("analyze", err)
	}
	done.Rows, done.AuditChains, done.Objects = restored.rows, len(restored.audit), map[string]int{}
	for kind, o := range restored.objects {
		done.Objects[kind] = o.Count
	}
	return nil
}

// differences lists the tables and kinds in which a database differs from its backup. Definitions are compared if both
// servers print them alike, as servers of one major version do.
func differences(m *Manifest, got contents, alike bool) (wrong []string) {
	for _, table := range union(m.Rows, got.rows) {
		if want, n := m.Rows[table], got.rows[table]; want != n {
			wrong = append(wrong, fmt.Sprintf("%s has %d rows, and the backup %d", table, n, want))
		}
	}
	for _, kind := range union(m.Objects, got.objects) {
		want, is := m.Objects[kind], got.objects[kind]
		switch {
		case want.Count != is.Count:
			wrong = append(wrong, fmt.Sprintf("%d of kind %q, and %d in the backup", is.Count, kind, want.Count))
		case alike && want.SHA256 != is.SHA256:
			wrong = append(wrong, fmt.Sprintf("some of kind %q are defined differently", kind))
		}
	}
	if got.version != m.Version {
		wrong = append(wrong, fmt.Sprintf("migration version %q, and %q in the backup", got.version, m.Version))
	}
	if !slices.Equal(m.Audit, got.audit) {
		wrong = append(wrong, "the ends of the audit chains differ")
	}
	return wrong
}

func union[V any](a, b map[string]V) []string {
	all := maps.Clone(a)
	if all == nil {
		all = map[string]V{}
	}
	maps.Copy(all, b)
	return slices.Sorted(maps.Keys(all))
}
