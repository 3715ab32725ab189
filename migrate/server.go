package migrate

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

// oldest is the first major version of PostgreSQL that the migrations support. newest is the last whose catalog was
// compared with that of the others after the migrations.
const (
	oldest = 15
	newest = 18
)

// checkServer refuses a server or database that the migrations do not support, before it is changed.
func checkServer(ctx context.Context, conn *sql.Conn) error {
	var version int
	var encoding string
	var icu bool
	err := conn.QueryRowContext(ctx, `SELECT pg_catalog.current_setting('server_version_num')::int / 10000, pg_catalog.current_setting('server_encoding'),
		EXISTS (SELECT FROM pg_catalog.pg_collation WHERE collname = 'und-x-icu')`).Scan(&version, &encoding, &icu)
	if err != nil {
		return fmt.Errorf("migrate: %w", err)
	}
	return serverProblem(version, encoding, icu)
}

func serverProblem(version int, encoding string, icu bool) error {
	switch {
	case version < oldest:
		return fmt.Errorf("the server is PostgreSQL %d; %d or newer is needed", version, oldest)
	case encoding != "UTF8":
		return fmt.Errorf("the database's encoding is %s; create it with ENCODING 'UTF8'", encoding)
	case !icu:
		return errors.New("the server was built without ICU, which comparisons of text need, or the database lacks ICU's collations (pg_import_system_collations)")
	}
	return nil
}
