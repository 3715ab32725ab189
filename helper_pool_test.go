package database_test

import (
	"database/sql"
	"database/sql/driver"
	"errors"
	"testing"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// open returns a client that is closed when t ends.
func open(t *testing.T, url string, opts ...database.Option) *database.DB {
	t.Helper()
	db, err := database.Open(testdb.Context(t), database.Config{DatabaseURL: url}, opts...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return db
}

// useConnections reads on n connections of the pool at once.
func useConnections(t *testing.T, db *database.DB, n int) {
	t.Helper()
	db.SQL().SetMaxIdleConns(n)
	for got, tries := 0, 0; got < n; tries++ {
		conn, err := db.SQL().Conn(testdb.Context(t))
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = conn.Close() }()
		var one int
		err = conn.QueryRowContext(testdb.Context(t), "SELECT $1::int", 1).Scan(&one)
		switch {
		case errors.Is(err, driver.ErrBadConn) && tries < 2*n: // a dedicated connection is not retried
		case err != nil || one != 1:
			t.Fatalf("a connection of the pool: %d, %v", one, err)
		default:
			got++
		}
	}
}

// count returns how many specialties have key as their description.
func count(t *testing.T, db *sql.DB, key string) int {
	t.Helper()
	var n int
	if err := db.QueryRowContext(testdb.Context(t), "SELECT count(*) FROM doctor_specialties WHERE description = $1", key).Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

// rolledBack returns err, or nil for sql.ErrTxDone.
func rolledBack(err error) error {
	if errors.Is(err, sql.ErrTxDone) {
		return nil
	}
	return err
}
