package backup_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"testing"

	"github.com/predicthealth/database/internal/local"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// stack is this package's own server. Roles belong to the server: the roles restored here, and stopping the server,
// must not affect other packages.
var stack *local.Stack

func TestMain(m *testing.M) {
	if step := os.Getenv("BACKUP_TEST_STEP"); step != "" {
		os.Exit(runStep(step))
	}
	status, err := runTests(m)
	if err != nil {
		fmt.Fprintln(os.Stderr, "a server for the backups:", err)
		status = 1
	}
	os.Exit(status)
}

func runTests(m *testing.M) (status int, err error) {
	ctx := context.Background()
	root, err := testdb.Root()
	if err != nil {
		return 1, err
	}
	if stack, err = local.Open(root, "backup"); err != nil {
		return 1, err
	}
	end, err := stack.Use(ctx)
	if err != nil {
		return 1, err
	}
	defer func() { err = errors.Join(err, end(ctx)) }()
	if err := os.Setenv("DATABASE_URL", stack.DatabaseURL()); err != nil {
		return 1, err
	}
	return m.Run(), nil
}
