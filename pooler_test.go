package database_test

import (
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/predicthealth/database/internal/testenv/testdb"
)

// throughPoolers are the tests whose result a pooler can affect: sessions, actors, transactions, prepared statements, errors
// and closing. Not included are tests of the client alone and tests that start servers.
var throughPoolers = []string{
	"TestRowIsolation", "TestPoolBounds", "TestCloseIsGraceful", "TestErrorsRepeatNoValue", "TestManyWriters",
	"TestStaleEntityDoesNotOverwrite", "TestConflictInTransaction", "TestAtVersion", "TestWithTx", "TestNestedWithTxJoins",
	"TestDeadlockIsRetried", "TestIgnoredErrorPreventsCommit", "TestHooksRunOnceWithStalePlans", "TestTransactionOfManyStalePlans",
	"TestMigrationWithPreparedStatements", "TestTelemetryContainsNoValues", "TestMetrics", "TestTypedErrorsThroughTelemetry",
	"TestFailedBulk", "TestRewrittenListsMatchTheSame", "TestUpdateThatSetsNothing", "TestUpsertThatWritesNothing", "TestTransactionLocalActor",
}

// notInMode are those of them that a mode or its documented options exclude.
var notInMode = map[string][]string{
	"session": {"TestRowIsolation/(0|2)_statements_kept"}, // as without a pooler
	"transaction": {
		"TestTelemetryContainsNoValues", "TestMetrics", "TestErrorsRepeatNoValue", // they prepare statements outside a transaction
		"TestRowIsolation/(2|256)_statements_kept", "TestMigrationWithPreparedStatements", // they keep prepared statements
	},
}

// TestThroughPooler runs throughPoolers through a PgBouncer with the settings of deploy/, in session mode, and in transaction
// mode with WithStatementCache(0).
func TestThroughPooler(t *testing.T) {
	t.Parallel()
	for mode, not := range notInMode {
		t.Run(mode, func(t *testing.T) {
			t.Parallel()
			program, err := os.Executable()
			if err != nil {
				t.Fatal(err)
			}
			cmd := exec.CommandContext(t.Context(), program, "-test.v",
				"-test.run=^("+strings.Join(throughPoolers, "|")+")$", "-test.skip=^"+strings.Join(not, "|^"))
			cmd.Env = append(os.Environ(), testdb.Pooler+"="+mode, "DATABASE_URL="+testdb.ServerURL(t))
			out, err := cmd.CombinedOutput()
			if err != nil {
				t.Errorf("%v\n%s", err, out)
			}
			for _, name := range throughPoolers {
				if passed := strings.Contains(string(out), "\n--- PASS: "+name+" ("); passed == slices.Contains(not, name) {
					t.Errorf("%s: passed %v", name, passed)
				}
			}
		})
	}
}
