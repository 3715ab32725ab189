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
	status, err := runMain(m)
	if err != nil {
		fmt.Fprintln(os.Stderr, "create a database for the examples:", err)
		status = 1
	}
	os.Exit(status)
}

func runMain(m *testing.M) (int, error) {
	ctx := context.Background()
	url, err := server()
	if err != nil {
		return 0, err
	}
	templateName, err := template()
	if err != nil {
		return 0, err
	}
	name := scratchName()
	if err := postgres.CreateDatabase(ctx, url, name, templateName); err != nil {
		return 0, err
	}
	dbURL, err := postgres.WithDatabase(url, name)
	if err == nil {
		dbURL, err = pooled(dbURL)
	}
	if err != nil {
		return 0, err
	}
	patients, drop, err := login(ctx, dbURL, "service_patients")
	if err != nil {
		return 0, err
	}
	for variable, value := range map[string]string{"DATABASE_URL": dbURL, "PATIENTS_DATABASE_URL": patients} {
		if err := os.Setenv(variable, value); err != nil {
			return 0, err
		}
	}
	status := m.Run()
	return status, errors.Join(drop(ctx), closePooled(ctx, url, name), postgres.DropDatabase(ctx, url, name))
}
