package main

import (
	"context"
	"io"

	"github.com/google/uuid"
	"github.com/urfave/cli/v3"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/export"
	"github.com/predicthealth/database/internal/program"
)

func exportCommand() *cli.Command {
	return &cli.Command{
		Name: "export", Usage: "write all that is kept of a patient, as a FHIR R4 Bundle",
		ArgsUsage: "ID",
		Description: "  patient export -reason 'request of 2026-11-25' -o patient.json 0193…\n\n" +
			"DATABASE_URL must connect as the tables' owner, to a server that is not a standby. Before the record is read, the export is\n" +
			"recorded among the openings of the record, where the patient sees the operating system's user and the reason. If the export\n" +
			"fails, the exit status is 1; there is no file then, and what was printed is incomplete.",
		Flags: []cli.Flag{
			readingReasonFlag(),
			&cli.StringFlag{Name: "o", Usage: "write to `FILE`, which must not exist and which only its owner can read (default: print)"},
		},
		Action: func(ctx context.Context, c *cli.Command) error {
			return withPatient(ctx, c, func(ctx context.Context, db *database.DB, id uuid.UUID) error {
				write := func(w io.Writer) error { return export.Patient(ctx, db, id, w) }
				if name := c.String("o"); name != "" {
					return program.WriteFile("-o", name, 0o600, write)
				}
				return write(c.Writer)
			})
		},
	}
}
