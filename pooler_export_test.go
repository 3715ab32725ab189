package database

import "os"

// Behind a pooler in transaction mode every client of the tests is opened with WithTransactionPooler, or with WithStatementCache(0).
func init() {
	switch os.Getenv("TESTDB_POOLER") + os.Getenv("TESTDB_STATEMENTS") {
	case "transaction":
		defaults.pooled = true
	case "transaction0":
		defaults.statements = 0
	}
}
