package testdb

import (
	"context"
	"errors"
	"fmt"
	"os"
	"testing"

	"github.com/predicthealth/database/internal/postgres"
)

// Main runs a package's tests with a migrated database for its Examples in DATABASE_URL, and the same database for a login of service_patients
// in PATIENTS_DATABASE_URL. Tests create their own databases.
func Main(m *testing.M) {
	name, err := template()
	if err != nil {
		exit(1, err)
	}
	exit(runWith(name, func(ctx context.Context, url string) (int, error) {
		patients, drop, err := login(ctx, url, "service_patients")
		if err != nil {
			return 1, err
		}
		if err := os.Setenv("PATIENTS_DATABASE_URL", patients); err != nil {
			return 1, err
		}
		return m.Run(), drop(ctx)
	}))
}

// MainEmpty is Main with a database without a schema, in DATABASE_URL only.
func MainEmpty(m *testing.M) {
	exit(runWith("template0", func(context.Context, string) (int, error) { return m.Run(), nil }))
}

func exit(status int, err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "create a database for the examples:", err)
		status = 1
	}
	os.Exit(status)
}

// runWith calls run while DATABASE_URL names a copy of a template database.
func runWith(template string, run func(ctx context.Context, url string) (status int, err error)) (status int, err error) {
	ctx := context.Background()
	url, err := server()
	if err != nil {
		return 1, err
	}
	name := scratchName()
	if err := postgres.CreateDatabase(ctx, url, name, template); err != nil {
		return 1, err
	}
	defer func() { err = errors.Join(err, closePooled(ctx, url, name), drop(ctx, url, name)) }()
	own, err := postgres.WithDatabase(url, name)
	if err == nil {
		own, err = pooled(own)
	}
	if err != nil {
		return 1, err
	}
	if err := os.Setenv("DATABASE_URL", own); err != nil {
		return 1, err
	}
	return run(ctx, own)
}
