package health

import (
	"context"
	"database/sql"
	"slices"
	"strings"

	"github.com/predicthealth/database/internal/postgres"
)

// watched are settings that nothing here works without, and what they should be. By each of the first data are lost or
// damaged in a crash.
var watched = []struct {
	name, value string
	worst       bool
}{
	{"fsync", "on", true},
	{"full_page_writes", "on", true},
	{"autovacuum", "on", false},
	{"track_counts", "on", false},
	{"row_security", "on", false},
	{"session_replication_role", "origin", false},
}

// ofLogins are what roles and databases have of these, in this database.
const ofLogins = `SELECT split_part(one, '=', 1), split_part(one, '=', 2) FROM pg_db_role_setting, unnest(setconfig) one
	WHERE setdatabase IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))`

func (c *Checker) settings(ctx context.Context) (_ Finding, err error) {
	// A session that asks for nothing, and so sees what the server has.
	bare := c.session.Clone()
	for _, s := range watched {
		delete(bare.Runtime, s.name)
	}
	pool := sql.OpenDB(postgres.Connector(bare))
	defer func() { _ = pool.Close() }()
	var wrong []string
	f := found(OK, "none is off that data or rules need")
	look := func(query string, args ...any) error {
		rows, err := pool.QueryContext(ctx, query, args...)
		if err != nil {
			return err
		}
		defer func() { _ = rows.Close() }()
		for rows.Next() {
			var name, value string
			if err := rows.Scan(&name, &value); err != nil {
				return err
			}
			for _, s := range watched {
				if said := s.name + " is " + value; s.name == name && value != s.value && !slices.Contains(wrong, said) {
					wrong = append(wrong, said)
					f.Status = worse(f.Status, map[bool]Status{true: Critical, false: Warning}[s.worst])
				}
			}
		}
		return rows.Err()
	}
	if err := look("SELECT name, setting FROM pg_settings"); err != nil {
		return Finding{}, c.explain(err)
	}
	if err := look(ofLogins); err != nil {
		return Finding{}, c.explain(err)
	}
	if len(wrong) > 0 {
		f.Message = strings.Join(wrong, ", ")
	}
	return f.by(float64(len(wrong))).with("predicthealth.postgres.settings.wrong", float64(len(wrong))), nil
}
