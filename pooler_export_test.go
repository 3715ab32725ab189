package database

import "os"

// Behind a pooler in transaction mode every client of the tests is opened with WithStatementCache(0).
func init() {
	if os.Getenv("TESTDB_POOLER") == "transaction" {
		defaultStatements = 0
	}
}
