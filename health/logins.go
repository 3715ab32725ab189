package health

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/predicthealth/database/internal/postgres"
)

// serviceLogins counts, per service role, its logins, those that can log in, and their sessions in this database.
// A disabled login is normal while the role has another, as after a rotation. A member with ADMIN OPTION owns the role
// and is not a service.
const serviceLogins = `SELECT r.rolname, count(m.oid), count(m.oid) FILTER (WHERE m.rolcanlogin AND m.rolconnlimit <> 0
		AND coalesce(m.rolvaliduntil, 'infinity') > now() AND has_database_privilege(m.oid, current_database(), 'CONNECT')),
		coalesce(sum(s.n), 0), coalesce(bool_or(m.rolcanlogin AND m.rolconnlimit > 0 AND s.everywhere >= m.rolconnlimit), false)
	FROM pg_roles r LEFT JOIN (SELECT DISTINCT roleid, member FROM pg_auth_members WHERE NOT admin_option) a ON a.roleid = r.oid
	LEFT JOIN pg_roles m ON m.oid = a.member AND (m.rolcanlogin OR m.rolname IN (r.rolname || '_a', r.rolname || '_b'))
	LEFT JOIN LATERAL (SELECT count(*) FILTER (WHERE datname = current_database()) AS n, count(*) AS everywhere FROM pg_stat_activity WHERE usesysid = m.oid) s ON true
	WHERE r.rolname = ANY (string_to_array($1, ',')) GROUP BY 1 ORDER BY 1`

func (c *Checker) logins(ctx context.Context) (_ Finding, err error) {
	rows, err := c.pool.QueryContext(ctx, serviceLogins, strings.Join(postgres.Services, ","))
	if err != nil {
		return Finding{}, c.explain(err)
	}
	defer func() { _ = rows.Close() }()
	var shut, full []string
	f := found(OK, "every service role has a login that can log in")
	for rows.Next() {
		var role string
		var have, open, sessions float64
		var atLimit bool
		if err := rows.Scan(&role, &have, &open, &sessions, &atLimit); err != nil {
			return Finding{}, err
		}
		switch {
		case have > 0 && open == 0:
			shut = append(shut, role)
		case atLimit:
			full = append(full, role)
		}
		f = f.withLabeledFigure("predicthealth.postgres.sessions", role, sessions).
			withLabeledFigure("predicthealth.postgres.logins.shut", role, boolValue(slices.Contains(shut, role)))
	}
	switch {
	case len(shut) > 0:
		f.Status, f.Message = Critical, "roles without a login that can log in: "+strings.Join(shut, ", ")
	case len(full) > 0:
		f.Status, f.Message = Warning, fmt.Sprintf("roles with a login at its connection limit: %s", strings.Join(full, ", "))
	}
	return f.withValue(float64(len(shut))), c.explain(rows.Err())
}
