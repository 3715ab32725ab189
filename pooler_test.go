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

// preparesOutside are those of them that prepare statements outside a transaction.
var preparesOutside = []string{"TestTelemetryContainsNoValues", "TestMetrics", "TestErrorsRepeatNoValue"}

// TestThroughPooler runs throughPoolers through a PgBouncer with the settings of deploy/, in session mode, in transaction
// mode with WithTransactionPooler, and, of what WithStatementCache(0) does otherwise, through a PgBouncer that keeps no statements.
func TestThroughPooler(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		mode, statements string
		tests, not       []string
	}{
		"session":      {"session", "", throughPoolers, []string{"TestRowIsolation/(0|2)_statements_kept"}}, // as without a pooler
		"transaction":  {"transaction", "", throughPoolers, append(preparesOutside, "TestRowIsolation/0_statements_kept")},
		"nothing kept": {"transaction", "0", []string{"TestRowIsolation", "TestCloseIsGraceful", "TestWithTx", "TestTransactionLocalActor"}, []string{"TestRowIsolation/(2|256)_statements_kept"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			program, err := os.Executable()
			if err != nil {
				t.Fatal(err)
			}
			cmd := exec.CommandContext(t.Context(), program, "-test.v",
				"-test.run=^("+strings.Join(c.tests, "|")+")$", "-test.skip=^"+strings.Join(c.not, "|^"))
			cmd.Env = append(os.Environ(), testdb.Pooler+"="+c.mode, "TESTDB_STATEMENTS="+c.statements, "DATABASE_URL="+testdb.ServerURL(t))
			out, err := cmd.CombinedOutput()
			if err != nil {
				t.Errorf("%v\n%s", err, out)
			}
			for _, name := range c.tests {
				if passed := strings.Contains(string(out), "\n--- PASS: "+name+" ("); passed == slices.Contains(c.not, name) {
					t.Errorf("%s: passed %v", name, passed)
				}
			}
		})
	}
}
