package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/google/uuid"
	"github.com/urfave/cli/v3"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/erasure"
	"github.com/predicthealth/database/internal/operator"
)

func reasonFlag(required bool) cli.Flag {
	return &cli.StringFlag{Name: "reason", Required: required, Usage: "the reason as `TEXT`, of at most 512 characters"}
}

// withAdmin runs an action for the admin of -admin, whose password is verified.
func withAdmin(action func(context.Context, *cli.Command, *database.DB, uuid.UUID) error) cli.ActionFunc {
	return func(ctx context.Context, c *cli.Command) error {
		patient, err := patientOf(c)
		if err != nil {
			return err
		}
		given, err := operator.FromFlags(c)
		if err != nil {
			return err
		}
		return withDatabase(ctx, func(db *database.DB) error {
			admin, err := given.Login(system(ctx), db, "bin/patient")
			if err != nil {
				return err
			}
			return explained(action(actor.NewContext(ctx, admin), c, db, patient))
		})
	}
}

// explained adds to an error the reason of a hold, which errors do not repeat.
func explained(err error) error {
	var held *erasure.HeldError
	if errors.As(err, &held) {
		return fmt.Errorf("%w, placed by admin %s: %s", held, held.By, held.Reason)
	}
	return err
}

func patientOf(c *cli.Command) (uuid.UUID, error) {
	if c.NArg() != 1 {
		return uuid.Nil, fmt.Errorf("need the id of a patient; see patient %s --help", c.Name)
	}
	id, err := uuid.Parse(c.Args().First())
	if err != nil {
		return uuid.Nil, errors.New("the id of the patient is not a UUID")
	}
	return id, nil
}

func system(ctx context.Context) context.Context {
	return actor.NewContext(ctx, actor.System("patient"))
}

// withDatabase opens the database. Redis is not needed: services drain the outbox.
func withDatabase(ctx context.Context, action func(*database.DB) error) (err error) {
	cfg, err := database.FromEnv()
	if err != nil {
		return err
	}
	cfg.RedisURL = ""
	db, err := database.Open(system(ctx), cfg)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	return action(db)
}
