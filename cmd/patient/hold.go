package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/urfave/cli/v3"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/erasure"
	"github.com/predicthealth/database/internal/operator"
)

func holdCommands() []*cli.Command {
	return []*cli.Command{
		{
			Name: "hold", ArgsUsage: "ID", Usage: "place a legal hold on a patient, who then cannot be erased, or print the hold",
			Description: "  patient hold -admin eve@clinic.example -reason 'claim 7 of 2026' 0191…\n  patient hold 0191…\n\n" +
				"Without -reason the command prints the patient's hold, and needs no admin. " + adminText,
			Flags: append(operator.Flags(), reasonFlag(false),
				&cli.BoolFlag{Name: "json", Usage: "print the hold as JSON, or null"}),
			Action: func(ctx context.Context, c *cli.Command) error {
				switch {
				case c.IsSet("reason"):
					return withAdmin(place)(ctx, c)
				case c.IsSet("admin") || c.IsSet("password-file"):
					return errors.New("-reason is missing: an admin places a hold with a reason; without -admin the command prints the hold")
				}
				return showHold(ctx, c)
			},
		},
		{
			Name: "release", ArgsUsage: "ID", Usage: "release the legal hold on a patient",
			Description: "  patient release -admin eve@clinic.example 0191…\n\n" + adminText,
			Flags:       operator.Flags(),
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
	return line(c, "on hold: the patient cannot be erased until patient release -admin EMAIL %s (hold %s)", patient, hold)
}

// held is the JSON of a hold.
type held struct {
	Since    time.Time `json:"since"`
	PlacedBy uuid.UUID `json:"placed_by"`
	Reason   string    `json:"reason"`
}

func showHold(ctx context.Context, c *cli.Command) error {
	patient, err := patientOf(c)
	if err != nil {
		return err
	}
	return withDatabase(ctx, func(db *database.DB) error {
		var known bool
		if err := db.SQL().QueryRowContext(system(ctx), "SELECT EXISTS (SELECT FROM patients WHERE id = $1)", patient).Scan(&known); err != nil {
			return err
		}
		if !known {
			return fmt.Errorf("there is no patient %s", patient)
		}
		h, err := erasure.Held(system(ctx), db, patient)
		switch {
		case err != nil:
			return err
		case c.Bool("json"):
			var hold *held
			if h != nil {
				hold = &held{h.Since.UTC(), h.By, h.Reason}
			}
			return json.NewEncoder(c.Root().Writer).Encode(hold)
		case h == nil:
			return line(c, "not on hold")
		}
		return line(c, "on hold since %s, placed by admin %s: %s", h.Since.UTC().Format(time.DateTime), h.By, h.Reason)
	})
}
