package backup

import (
	"context"
	"database/sql"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// compare holds a restored database against its manifest, and reports what it found.
func (r Restoration) compare(ctx context.Context, db *sql.DB, m *Manifest, done *Restored) error {
	conn, err := db.Conn(ctx)
	if err != nil {
		return sqlError("check what was restored", err)
	}
	defer func() { _ = conn.Close() }()
	if _, err := conn.ExecContext(ctx, "SET statement_timeout = 0"); err != nil {
		return sqlError("check what was restored", err)
	}
	is, err := readContents(ctx, conn, scope{}, func(n, total int) {
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
	if wrong := differences(m, is, major == m.Major); len(wrong) > 0 {
		return fmt.Errorf("%w: %s", ErrMismatch, strings.Join(wrong, "; "))
	}
	if r.VerifyAudit != nil {
		if err := r.VerifyAudit(ctx, db); err != nil {
			return fmt.Errorf("%w: the audit trail: %w", ErrMismatch, err)
		}
	}
	// A dump brings no statistics, without which the first queries are slow ones.
	if _, err := conn.ExecContext(ctx, "ANALYZE"); err != nil {
		return sqlError("analyze", err)
	}
	done.Rows, done.AuditChains, done.Objects = is.rows, len(is.audit), map[string]int{}
	for kind, o := range is.objects {
		done.Objects[kind] = o.Count
	}
	return nil
}

// differences says in which tables and kinds a database is not what its backup was. Definitions are
// compared where both servers print them alike, which those of one major version do.
func differences(m *Manifest, is contents, alike bool) (wrong []string) {
	for _, table := range union(m.Rows, is.rows) {
		if want, got := m.Rows[table], is.rows[table]; want != got {
			wrong = append(wrong, fmt.Sprintf("%s has %d rows, and had %d", table, got, want))
		}
	}
	for _, kind := range union(m.Objects, is.objects) {
		want, got := m.Objects[kind], is.objects[kind]
		switch {
		case want.Count != got.Count:
			wrong = append(wrong, fmt.Sprintf("%d of kind %q, and there were %d", got.Count, kind, want.Count))
		case alike && want.SHA256 != got.SHA256:
			wrong = append(wrong, fmt.Sprintf("of kind %q some are defined in another way", kind))
		}
	}
	if is.version != m.Version {
		wrong = append(wrong, fmt.Sprintf("migration version %q, and it was %q", is.version, m.Version))
	}
	if !slices.Equal(m.Audit, is.audit) {
		wrong = append(wrong, "the audit chains end elsewhere")
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
