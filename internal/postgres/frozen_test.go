package postgres_test

import (
	"context"
	"database/sql"
	"errors"
	"syscall"
	"testing"
	"time"

	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/testenv/testpostgres"
)

// TestFrozenServer: calls on a session whose server process is stopped return soon after their context ends.
func TestFrozenServer(t *testing.T) {
	t.Parallel()
	server := testpostgres.New(t, "")
	server.Start(t)
	for name, ask := range map[string]func(context.Context, *sql.Conn, *sql.Tx) error{
		"query": func(ctx context.Context, c *sql.Conn, _ *sql.Tx) error {
			return c.QueryRowContext(ctx, "SELECT 1").Scan(new(int))
		},
		"exec": func(ctx context.Context, c *sql.Conn, _ *sql.Tx) error {
			_, err := c.ExecContext(ctx, "SELECT 1")
			return err
		},
		"with arguments": func(ctx context.Context, c *sql.Conn, _ *sql.Tx) error {
			_, err := c.ExecContext(ctx, "SELECT $1::int", 1)
			return err
		},
		"ping": func(ctx context.Context, c *sql.Conn, _ *sql.Tx) error { return c.PingContext(ctx) },
		"prepare": func(ctx context.Context, c *sql.Conn, _ *sql.Tx) error {
			stmt, err := c.PrepareContext(ctx, "SELECT 1")
			if err != nil {
				return err
			}
			defer func() { _ = stmt.Close() }()
			return nil
		},
		"begin":    func(ctx context.Context, c *sql.Conn, _ *sql.Tx) error { _, err := c.BeginTx(ctx, nil); return err },
		"commit":   func(_ context.Context, _ *sql.Conn, tx *sql.Tx) error { return tx.Commit() },
		"rollback": func(_ context.Context, _ *sql.Conn, tx *sql.Tx) error { return tx.Rollback() },
		"in a transaction": func(ctx context.Context, _ *sql.Conn, tx *sql.Tx) error {
			_, err := tx.ExecContext(ctx, "SELECT 1")
			return err
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			db, err := postgres.Open(t.Context(), server.URL("postgres", "postgres"), "test")
			if err != nil {
				t.Fatal(err)
			}
			conn, err := db.Conn(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			var pid int
			if err := conn.QueryRowContext(t.Context(), "SELECT pg_backend_pid()").Scan(&pid); err != nil {
				t.Fatal(err)
			}
			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			var tx *sql.Tx
			if name == "commit" || name == "rollback" || name == "in a transaction" {
				if tx, err = conn.BeginTx(ctx, nil); err != nil {
					t.Fatal(err)
				}
			}
			if err := syscall.Kill(pid, syscall.SIGSTOP); err != nil {
				t.Fatal(err)
			}
			defer func() { _ = syscall.Kill(pid, syscall.SIGCONT) }()
			time.AfterFunc(300*time.Millisecond, cancel)
			ended := make(chan error, 1)
			go func() {
				err := ask(ctx, conn, tx)
				ended <- errors.Join(err, ignored(conn.Close()), ignored(db.Close()))
			}()
			select {
			case err := <-ended:
				if err == nil && name != "rollback" { // its error is ignored
					t.Error("it succeeded")
				}
			case <-time.After(20 * time.Second):
				t.Fatal("it did not return")
			}
		})
	}
}

// ignored drops the error of closing a lost connection.
func ignored(error) error { return nil }
