package testdb

import (
	"context"
	"errors"
	"fmt"
	"os"
	"testing"

	"github.com/predicthealth/database/internal/postgres"
)

// Main runs a package's tests with DATABASE_URL naming a migrated database for its Examples, which
// have no other way to be told, and PATIENTS_DATABASE_URL the same for a login of service_patients.
// Tests go on asking for databases of their own.
func Main(m *testing.M) {
	status, err := runMain(m)
	if err != nil {
		fmt.Fprintln(os.Stderr, "a database for the examples:", err)
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
	from, err := template()
	if err != nil {
		return 0, err
	}
	name := scratchName()
	if err := postgres.CreateDatabase(ctx, url, name, from); err != nil {
		return 0, err
	}
	own, err := postgres.WithDatabase(url, name)
	if err == nil {
		own, err = pooled(own)
	}
	if err != nil {
		return 0, err
	}
	patients, drop, err := login(ctx, own, "service_patients")
	if err != nil {
		return 0, err
	}
	for variable, value := range map[string]string{"DATABASE_URL": own, "PATIENTS_DATABASE_URL": patients} {
		if err := os.Setenv(variable, value); err != nil {
			return 0, err
		}
	}
	status := m.Run()
	return status, errors.Join(drop(ctx), letGo(ctx, url, name), postgres.DropDatabase(ctx, url, name))
}
