package lookup_test

import (
	"testing"

	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/internal/testenv/testredis"
)

// TestMain sets DATABASE_URL and REDIS_URL to a database and a Redis for the Example.
func TestMain(m *testing.M) {
	testredis.SetEnv()
	testdb.Main(m)
}
