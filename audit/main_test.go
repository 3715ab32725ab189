package audit_test

import (
	"testing"

	"github.com/predicthealth/database/internal/testenv/testdb"
)

func TestMain(m *testing.M) { testdb.Main(m) }
