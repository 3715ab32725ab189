package migrate_test

import (
	"testing"

	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestMain sets DATABASE_URL to an empty database for the Example.
func TestMain(m *testing.M) { testdb.MainEmpty(m) }
