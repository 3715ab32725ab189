package sql_test

import (
	"fmt"

	"github.com/predicthealth/database/schema/sql"
)

// A server must offer these extensions. The named files run before the tables are created; the rest of Files runs after.
func Example() {
	fmt.Println("extensions:", sql.Extensions())
	fmt.Println("before the tables:", sql.First)
	// Output:
	// extensions: [pg_trgm unaccent pgcrypto uuid-ossp]
	// before the tables: [extensions.sql roles.sql text.sql]
}
