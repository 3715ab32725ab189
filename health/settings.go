package health

import (
	"context"
	"database/sql"
	"slices"
	"strings"

	"github.com/predicthealth/database/internal/postgres"
)

// requiredSettings are settings that the data layer relies on, with their required values. A wrong value of a critical
// one can lose or damage data in a crash.
var requiredSettings = []struct {
	name, value string
	critical    bool
}{
	{"fsync", "on", true},
	{"full_page_writes", "on", true},
	{"autovacuum", "on", false},
	{"track_counts", "on", false},
	{"row_security", "on", false},
	{"session_replication_role", "origin", false},
}

// settingOverrides lists the settings of roles and databases that apply in this database.
const settingOverrides = `SELECT split_part(one, '=', 1), split_part(one, '=', 2) FROM pg_db_role_setting, unnest(setconfig) one
	WHERE setdatabase IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))`

func (c *Checker) settings(ctx context.Context) (_ Finding, err error) {
	// A session without settings of its own sees the server's.
	bare := c.session.Clone()
	for _, s := range requiredSettings {
		delete(bare.Runtime, s.name)
	}
	pool := sql.OpenDB(postgres.Connector(bare))
	defer func() { _ = pool.Close() }()
	var wrong []string
	f := found(OK, "all required settings are set")
	collect := func(query string, args ...any) error {
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
			for _, s := range requiredSettings {
				if problem := s.name + " is " + value; s.name == name && value != s.value && !slices.Contains(wrong, problem) {
					wrong = append(wrong, problem)
					f.Status = worseOf(f.Status, map[bool]Status{true: Critical, false: Warning}[s.critical])
				}
			}
		}
		return rows.Err()
	}
	if err := collect("SELECT name, setting FROM pg_settings"); err != nil {
		return Finding{}, c.explain(err)
	}
	if err := collect(settingOverrides); err != nil {
		return Finding{}, c.explain(err)
	}
	if len(wrong) > 0 {
		f.Message = strings.Join(wrong, ", ")
	}
	return f.withValue(float64(len(wrong))).withFigure("predicthealth.postgres.settings.wrong", float64(len(wrong))), nil
}
