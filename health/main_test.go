package health_test

import (
	"testing"

	"github.com/predicthealth/database/internal/testdb"
)

func TestMain(m *testing.M) { testdb.Main(m) }
