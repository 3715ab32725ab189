package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"time"

	"github.com/google/uuid"
	"github.com/urfave/cli/v3"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/history"
)

func historyCommand() *cli.Command {
	return &cli.Command{
		Name: "history", Usage: "print who changed a patient's record, or the record as it was",
		ArgsUsage: "ID",
		Description: "  patient history -reason 'request of 2026-11-25' 0193…\n" +
			"  patient history -reason 'complaint' -at 2026-03-01T00:00:00Z 0193…\n\n" +
			"Changes are printed newest first, one JSON object a line. DATABASE_URL must connect as the tables' owner, to a server that is\n" +
			"not a standby, and CLINICAL_KEY_URL must have the key of clinical text. The reading is recorded among the openings of the\n" +
			"record, where the patient sees the operating system's user and the reason. Values of an erased patient are unknown.",
		Flags: []cli.Flag{
			readingReasonFlag(),
			&cli.TimestampFlag{
				Name: "at", Usage: "print the record as it was at `TIME` (RFC 3339)", Config: cli.TimestampConfig{Layouts: []string{time.RFC3339Nano}, Timezone: time.UTC},
			},
			&cli.TimestampFlag{
				Name: "since", Usage: "print the changes after `TIME` (RFC 3339)", Config: cli.TimestampConfig{Layouts: []string{time.RFC3339Nano}, Timezone: time.UTC},
			},
		},
		Action: func(ctx context.Context, c *cli.Command) error {
			return withPatient(ctx, c, func(ctx context.Context, db *database.DB, id uuid.UUID) error {
				if c.IsSet("at") {
					return printRecord(ctx, c.Writer, db, id, c.Timestamp("at"))
				}
				return printChanges(ctx, c.Writer, db, id, c.Timestamp("since"))
			})
		},
	}
}

func printRecord(ctx context.Context, w io.Writer, db *database.DB, id uuid.UUID, at time.Time) error {
	record, err := history.AsOf(ctx, db, id, at)
	if err != nil {
		return err
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(record)
}

func printChanges(ctx context.Context, w io.Writer, db *database.DB, id uuid.UUID, since time.Time) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	for c, err := range history.Changes(ctx, db, id, since) {
		if err != nil {
			return err
		}
		if err := e.Encode(c); err != nil {
			return fmt.Errorf("print: %w", err)
		}
	}
	return nil
}
