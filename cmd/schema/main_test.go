package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/predicthealth/database/internal/program"
)

// TestPrintsSchemaWithoutServer: the Atlas CLI may run it without a server.
func TestPrintsSchemaWithoutServer(t *testing.T) {
	t.Setenv("DATABASE_URL", "")
	var out bytes.Buffer
	cmd := root()
	cmd.Writer = &out
	if err := program.Run(t.Context(), cmd, []string{"schema"}); err != nil {
		t.Fatal(err)
	}
	at := 0
	for _, part := range []string{"CREATE EXTENSION IF NOT EXISTS pg_trgm", `CREATE TABLE "users"`, "CREATE OR REPLACE TRIGGER users_touch"} {
		i := strings.Index(out.String()[at:], part)
		if i < 0 {
			t.Errorf("%s is missing or too early", part)
			continue
		}
		at += i
	}
}

func TestRefusesArguments(t *testing.T) {
	t.Parallel()
	if err := program.Run(t.Context(), root(), []string{"schema", "print"}); err == nil {
		t.Error("an argument was ignored")
	}
}
