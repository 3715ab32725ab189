package health

import (
	"context"
	"strings"

	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/v1"
)

// oldSessions counts, per role of the schema v1, the sessions of its members in this database, also of those that are members through other
// roles.
var oldSessions = v1.MembersSQL + `
	SELECT r.rolname, count(s.pid) FROM (SELECT DISTINCT rolname FROM member) r JOIN member m USING (rolname)
	LEFT JOIN pg_stat_activity s ON s.usesysid = m.oid AND s.datname = current_database() GROUP BY 1 ORDER BY 1`

func (c *Checker) v1(ctx context.Context) (_ Finding, err error) {
	rows, err := c.pool.QueryContext(ctx, oldSessions)
	if err != nil {
		return Finding{}, c.explain(err)
	}
	defer func() { _ = rows.Close() }()
	sessions := map[string]float64{}
	for rows.Next() {
		var role string
		var number float64
		if err := rows.Scan(&role, &number); err != nil {
			return Finding{}, err
		}
		sessions[role] = number
	}
	if err := rows.Err(); err != nil {
		return Finding{}, c.explain(err)
	}
	var used []string
	all := 0.0
	f := found(OK, "no service of the first generation is connected")
	for _, service := range postgres.Services { // the roles exist once the schema is installed
		role := "v1_" + service
		if sessions[role] > 0 {
			used = append(used, role)
		}
		all += sessions[role]
		f = f.withLabeledFigure("predicthealth.postgres.old.sessions", role, sessions[role])
	}
	if len(used) > 0 {
		f.Status, f.Message = Warning, "services of the first generation are connected, to which no row policies apply: "+strings.Join(used, ", ")
	}
	return f.withValue(all), nil
}
