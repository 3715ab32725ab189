package database_test

import (
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/predicthealth/database/internal/testdb"
)

// notPooled are tests of what a pooler does not let through or keeps, and of servers that they start and lines
// that they cut themselves, where none stands between.
var notPooled = []string{
	"TestPooled",
	"TestTimeoutsAreInForce", // asked for when a connection starts; see ignore_startup_parameters
	"TestNothingIsLeft",      // the pooler keeps connections to the server, as it should
	"TestTriesAreBounded",    // gives up in a transaction: PgBouncer before 1.21 may die of that (pgbouncer/pgbouncer#822)
	"TestServerThatDoesNotAnswer", "TestConnectionLost", "TestIdleConnectionsAreCut", "TestOpen", "TestRestart", "TestRolesOfAFreshCluster",
	"TestMigrationsUnderLoad", "TestServiceOutsideThisModule",
	"TestManyWritersInTheirOwnTime", "TestManyWritersTryAgain", "TestVersionsAreAsInTheModel", "TestRedis", "TestNoTelemetry", // long, and of other things
	"TestFromEnv", "TestValidate", "TestPlaintext", "TestConfigHidesPasswords", "TestOpenRefuses",
}

// notInMode are those that a mode or its documented options rule out.
var notInMode = map[string][]string{
	"session": {"TestNobodySeesAnothersRows/(0|2)_statements_kept"}, // as without a pooler
	"transaction": {
		"TestTelemetryTellsNoValues", "TestFigures", "TestErrorsRepeatNoValue", // they prepare statements outside a transaction
		"TestNobodySeesAnothersRows/(2|256)_statements_kept", "TestMigrationUnderKeptStatements", "TestLongLists", // statements are kept
	},
}

// TestPooled: these tests pass through a PgBouncer with the settings of deploy/, in session mode as they are, in
// transaction mode with WithStatementCache(0). One after the other: each fills the machine.
func TestPooled(t *testing.T) { //nolint:tparallel // see above
	t.Parallel()
	for mode, not := range notInMode {
		t.Run(mode, func(t *testing.T) {
			program, err := os.Executable()
			if err != nil {
				t.Fatal(err)
			}
			skip := "^" + strings.Join(append(slices.Clone(notPooled), not...), "|^")
			cmd := exec.CommandContext(t.Context(), program, "-test.v", "-test.skip="+skip)
			cmd.Env = append(os.Environ(), testdb.Pooler+"="+mode, "DATABASE_URL="+testdb.ServerURL(t))
			out, err := cmd.CombinedOutput()
			if passed := strings.Count(string(out), "\n--- PASS: "); err != nil || passed < 25 {
				t.Errorf("%d tests passed, %v\n%s", passed, err, out)
			}
		})
	}
}
