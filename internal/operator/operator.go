// Package operator verifies the admin for whom an operator runs a command.
package operator

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/urfave/cli/v3"
	"golang.org/x/term"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/auth"
	"github.com/predicthealth/database/internal/secret"
	"github.com/predicthealth/database/schema/enum"
)

// Flags name the acting admin, and the file of their password.
func Flags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "admin", Usage: "the `EMAIL` of the acting admin's login"},
		&cli.StringFlag{Name: "password-file", Usage: "the admin's password is in `FILE` (default: ask at the terminal)"},
	}
}

// Admin is the acting admin, whose password is not verified yet.
type Admin struct{ email, password string }

// FromFlags returns the admin of [Flags]. It asks for the password at the terminal, if no file has it.
func FromFlags(c *cli.Command) (a Admin, err error) {
	if a.email = c.String("admin"); a.email == "" {
		return a, errors.New("-admin is missing: the e-mail address of the acting admin's login")
	}
	a.password, err = Password(c, "password-file", "the admin's password", a.email)
	return a, err
}

// Password reads a password from the file that a flag names, or else from the terminal.
func Password(c *cli.Command, flag, what, owner string) (string, error) {
	if name := c.String(flag); name != "" {
		text, err := secret.Read("-"+flag, name)
		return strings.TrimRight(text, "\r\n"), err
	}
	stdin := int(os.Stdin.Fd())
	if !term.IsTerminal(stdin) {
		return "", fmt.Errorf("there is no terminal to ask for %s; give -%s", what, flag)
	}
	_, _ = io.WriteString(os.Stderr, "password of "+owner+": ")
	password, err := term.ReadPassword(stdin)
	_, _ = fmt.Fprintln(os.Stderr)
	return string(password), err
}

// Login verifies the password as at any login, failures counted and locked, and ends the session at once. ctx has the process of the command.
// program is the user agent in the audit trail.
func (a Admin) Login(ctx context.Context, db *database.DB, program string) (actor.Actor, error) {
	accounts, err := auth.New(db, auth.Config{AllowUnverified: true})
	if err != nil {
		return actor.Actor{}, err
	}
	client := auth.Client{UserAgent: program}
	issued, err := accounts.Login(ctx, a.email, a.password, client)
	if err != nil {
		return actor.Actor{}, fmt.Errorf("the login of the acting admin: %w", err)
	}
	if _, err := accounts.Logout(ctx, issued.Token); err != nil {
		return actor.Actor{}, err
	}
	if issued.Type != enum.UserTypeAdmin {
		return actor.Actor{}, errors.New("the login is not an admin's")
	}
	return issued.Actor(client), nil
}
