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
	"github.com/predicthealth/database/internal/program"
)

func historyCommand() *cli.Command {
	return &cli.Command{
		Name: "history", Usage: "print who changed a patient's record, or the record as it was",
		ArgsUsage: "ID",
		Description: "  patient history -reason 'request of 2026-11-25' 0193…\n" +
			"  patient history -reason 'complaint' -at 2026-03-01 0193…\n\n" +
			"Changes are printed newest first, one JSON object a line. With -at the record has each column: null is NULL or, for a column in\n" +
			"unknown, a value that is not known. A time in the future, or before the patient existed, is an error.\n\n" +
			"DATABASE_URL must connect as the tables' owner, to a server that is not a standby, and CLINICAL_KEY_URL must have the key of\n" +
			"clinical text. The reading is recorded among the openings of the record, where the patient sees the operating system's user\n" +
			"and the reason. Values of an erased patient are unknown.",
		Flags: []cli.Flag{
			readingReasonFlag(),
			&cli.StringFlag{Name: "at", Usage: "print the record as it was at `TIME`: 2026-03-01, 2026-03-01T08:00:00Z, or 24h for that long ago"},
			&cli.StringFlag{Name: "since", Usage: "print the changes after `TIME`"},
		},
		Action: func(ctx context.Context, c *cli.Command) error {
			at, err := program.Time("at", c.String("at"))
			if err != nil {
				return err
			}
			since, err := program.Time("since", c.String("since"))
			if err != nil {
				return err
			}
			if at.After(time.Now()) {
				return fmt.Errorf("-at %s is in the future", at.UTC().Format(time.RFC3339))
			}
			return withPatient(ctx, c, func(ctx context.Context, db *database.DB, id uuid.UUID) error {
				if !at.IsZero() {
					return printRecord(ctx, c.Writer, db, id, at)
				}
				return printChanges(ctx, c.Writer, db, id, since)
			})
		},
	}
}

func printRecord(ctx context.Context, w io.Writer, db *database.DB, id uuid.UUID, at time.Time) error {
	record, err := history.AsOf(ctx, db, id, at)
	if err != nil {
		return err
	}
	if record.Patient == nil {
		return fmt.Errorf("the patient did not exist yet at %s", record.At.Format(time.RFC3339))
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
