package paging_test

import (
	"testing"

	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestMain sets DATABASE_URL to a database for the Example.
func TestMain(m *testing.M) { testdb.Main(m) }
