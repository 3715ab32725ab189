package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/google/uuid"
	"github.com/urfave/cli/v3"
	"golang.org/x/term"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/auth"
	"github.com/predicthealth/database/erasure"
	"github.com/predicthealth/database/internal/secret"
	"github.com/predicthealth/database/schema/enum"
)

func adminFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "admin", Usage: "the `EMAIL` of the acting admin's login"},
		&cli.StringFlag{Name: "password-file", Usage: "the admin's password is in `FILE` (default: ask at the terminal)"},
	}
}

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
		if c.String("admin") == "" {
			return errors.New("-admin is missing: the e-mail address of the acting admin's login")
		}
		password, err := passwordOf(c)
		if err != nil {
			return err
		}
		return withDatabase(ctx, func(db *database.DB) error {
			admin, err := login(ctx, db, c.String("admin"), password)
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

func passwordOf(c *cli.Command) (string, error) {
	if name := c.String("password-file"); name != "" {
		text, err := secret.Read("-password-file", name)
		return strings.TrimRight(text, "\r\n"), err
	}
	stdin := int(os.Stdin.Fd())
	if !term.IsTerminal(stdin) {
		return "", errors.New("there is no terminal to ask for the admin's password; give -password-file")
	}
	_, _ = fmt.Fprintf(os.Stderr, "password of %s: ", c.String("admin"))
	password, err := term.ReadPassword(stdin)
	_, _ = fmt.Fprintln(os.Stderr)
	return string(password), err
}

// login verifies the password as at any login, failures counted and locked, and ends the session at once.
func login(ctx context.Context, db *database.DB, email, password string) (actor.Actor, error) {
	accounts, err := auth.New(db, auth.Config{AllowUnverified: true})
	if err != nil {
		return actor.Actor{}, err
	}
	ctx = system(ctx)
	issued, err := accounts.Login(ctx, email, password, auth.Client{UserAgent: "bin/patient"})
	if err != nil {
		return actor.Actor{}, fmt.Errorf("the login of the acting admin: %w", err)
	}
	if _, err := accounts.Logout(ctx, issued.Token); err != nil {
		return actor.Actor{}, err
	}
	if issued.Type != enum.UserTypeAdmin {
		return actor.Actor{}, errors.New("the login is not an admin's")
	}
	return issued.Actor(auth.Client{UserAgent: "bin/patient"}), nil
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
