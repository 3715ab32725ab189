package kind_test

import (
	"testing"

	"go.uber.org/goleak"

	"github.com/predicthealth/database/internal/testenv/testredis"
)

// TestMain sets REDIS_URL for the Example, and checks that no goroutine is left.
func TestMain(m *testing.M) {
	testredis.SetEnv()
	goleak.VerifyTestMain(m)
}
