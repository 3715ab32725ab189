package main

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"github.com/google/uuid"
	"github.com/urfave/cli/v3"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/erasure"
)

func holdCommands() []*cli.Command {
	return []*cli.Command{
		{
			Name: "hold", ArgsUsage: "ID", Usage: "place a legal hold on a patient, who then cannot be erased, or print the hold",
			Description: "  patient hold -admin eve@clinic.example -reason 'claim 7 of 2026' 0191…\n  patient hold 0191…\n\n" +
				"Without -reason the command prints the patient's hold, and needs no admin. " + adminText,
			Flags: append(adminFlags(), &cli.StringFlag{Name: "reason", Usage: "the reason as `TEXT`, of at most 512 characters"}),
			Action: func(ctx context.Context, c *cli.Command) error {
				if c.IsSet("reason") {
					return withAdmin(place)(ctx, c)
				}
				return showHold(ctx, c)
			},
		},
		{
			Name: "release", ArgsUsage: "ID", Usage: "release the legal hold on a patient",
			Description: "  patient release -admin eve@clinic.example 0191…\n\n" + adminText,
			Flags:       adminFlags(),
			Action: withAdmin(func(ctx context.Context, c *cli.Command, db *database.DB, patient uuid.UUID) error {
				hold, err := erasure.Release(ctx, db, patient)
				if err != nil {
					return err
				}
				return line(c, "released (hold %s)", hold)
			}),
		},
	}
}

func place(ctx context.Context, c *cli.Command, db *database.DB, patient uuid.UUID) error {
	hold, err := erasure.Place(ctx, db, patient, c.String("reason"))
	if err != nil {
		return err
	}
	return line(c, "on hold: the patient cannot be erased until patient release %s (hold %s)", patient, hold)
}

func showHold(ctx context.Context, c *cli.Command) error {
	patient, err := patientOf(c)
	if err != nil {
		return err
	}
	return withDatabase(ctx, func(db *database.DB) error {
		var reason string
		var since time.Time
		var by uuid.UUID
		err := db.SQL().QueryRowContext(system(ctx), "SELECT reason, created_at, placed_by FROM legal_holds WHERE patient_id = $1 AND released_at IS NULL", patient).Scan(&reason, &since, &by)
		switch {
		case errors.Is(err, sql.ErrNoRows):
			return line(c, "not on hold")
		case err != nil:
			return err
		}
		return line(c, "on hold since %s, placed by admin %s: %s", since.UTC().Format(time.DateTime), by, reason)
	})
}
