package httpsession_test

import (
	"testing"

	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestMain gives the Example a database, by DATABASE_URL as a service has it.
func TestMain(m *testing.M) { testdb.Main(m) }
