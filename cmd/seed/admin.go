package main

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/google/uuid"
	"github.com/urfave/cli/v3"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/auth"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/internal/operator"
)

func adminCommand() *cli.Command {
	return &cli.Command{
		Name: "admin", Usage: "add an administrator with a login, for an administrator that there is", ArgsUsage: "EMAIL",
		Description: "  seed admin -admin eve@clinic.example -first-name Ivo -last-name Ash ivo@clinic.example\n\n" +
			"It asks for the acting administrator's password, and twice for the new one's, which must be strong. The audit trail\n" +
			"names the acting administrator. DATABASE_URL must connect as the tables' owner. An erasure needs two administrators.",
		Flags: slices.Concat(operator.Flags(), []cli.Flag{
			&cli.StringFlag{Name: "first-name", Required: true, Usage: "the `NAME` of the new administrator"},
			&cli.StringFlag{Name: "last-name", Required: true, Usage: "their last `NAME`"},
			&cli.StringFlag{Name: newPasswordFile, Usage: "the new administrator's password is in `FILE` (default: ask at the terminal)"},
		}),
		Action: addAdmin,
	}
}

const newPasswordFile = "new-password-file"

func addAdmin(ctx context.Context, c *cli.Command) (err error) {
	if c.NArg() != 1 {
		return errors.New("need the e-mail address of the new administrator's login; see seed admin --help")
	}
	added := auth.Credentials{Email: c.Args().First()}
	acting, err := operator.FromFlags(c)
	if err != nil {
		return err
	}
	if added.Password, err = newPassword(c, added.Email); err != nil {
		return err
	}
	cfg, err := database.FromEnv()
	if err != nil {
		return err
	}
	cfg.RedisURL = "" // services drain the outbox
	ctx = actor.NewContext(ctx, actor.System("seed"))
	db, err := database.Open(ctx, cfg)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	by, err := acting.Login(ctx, db, "bin/seed")
	if err != nil {
		return err
	}
	accounts, err := auth.NewAccountAdmin(db, auth.Config{})
	if err != nil {
		return err
	}
	admin, err := accounts.ProvisionAdmin(actor.NewContext(ctx, by), uuid.New(), added, func(a *ent.AdminCreate) {
		a.SetFirstName(c.String("first-name")).SetLastName(c.String("last-name"))
	})
	if err != nil {
		return fmt.Errorf("the new administrator: %w", err)
	}
	_, err = fmt.Fprintf(c.Writer, "administrator %s added\n", admin.PersonID)
	return err
}

// newPassword asks twice at a terminal.
func newPassword(c *cli.Command, email string) (string, error) {
	first, err := operator.Password(c, newPasswordFile, "the new administrator's password", email)
	if err != nil || c.String(newPasswordFile) != "" {
		return first, err
	}
	again, err := operator.Password(c, newPasswordFile, "the new administrator's password", email+" again")
	if err == nil && again != first {
		err = errors.New("the two passwords of the new administrator differ")
	}
	return first, err
}
