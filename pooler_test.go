package database_test

import (
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/predicthealth/database/internal/testenv/testdb"
)

// throughPoolers are the tests of what a pooler has a part in: whose session a statement gets, as which actor, what
// begins and ends a transaction, what is kept on a session, how errors come back, and how all of it ends. What the client
// does by itself, and servers that a test starts, are no matter of it.
var throughPoolers = []string{
	"TestNobodySeesAnothersRows", "TestPoolBounds", "TestCloseIsGraceful", "TestErrorsRepeatNoValue", "TestManyWriters",
	"TestStaleEntityDoesNotOverwrite", "TestConflictInTransaction", "TestAtVersion", "TestWithTx", "TestNestedWithTxJoins",
	"TestDeadlockIsTriedAgain", "TestSwallowedFailureIsNoCommit", "TestHooksRunOnceThoughPlansAreStale", "TestTransactionOfManyStalePlans",
	"TestMigrationUnderKeptStatements", "TestTelemetryTellsNoValues", "TestFigures", "TestTypedErrorsThroughTelemetry",
	"TestBulkThatFails", "TestListsMeanTheSame", "TestUpdateThatSetsNothing", "TestUpsertThatWritesNothing", "TestActLocally",
}

// notInMode are those of them that a mode or its documented options rule out.
var notInMode = map[string][]string{
	"session": {"TestNobodySeesAnothersRows/(0|2)_statements_kept"}, // as without a pooler
	"transaction": {
		"TestTelemetryTellsNoValues", "TestFigures", "TestErrorsRepeatNoValue", // they prepare statements outside a transaction
		"TestNobodySeesAnothersRows/(2|256)_statements_kept", "TestMigrationUnderKeptStatements", // statements are kept
	},
}

// TestPooled: these tests pass through a PgBouncer with the settings of deploy/, in session mode as they are, in
// transaction mode with WithStatementCache(0).
func TestPooled(t *testing.T) {
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
