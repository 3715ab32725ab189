// Command patient answers the requests of patients about their data, erases patients, and places legal holds on them.
package main

import (
	"context"
	"fmt"
	"os/user"
	"slices"

	"github.com/google/uuid"
	"github.com/urfave/cli/v3"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/internal/program"
)

func main() { program.Main(root()) }

func root() *cli.Command {
	return &cli.Command{
		Name:  "patient",
		Usage: "answer a patient's request about their data in the database at DATABASE_URL: export, history, erasure, legal hold",
		Description: "docs/privacy.md describes the procedures, and what remains.\n\n" +
			"  patient export -reason 'request of 2026-11-25' -o patient.json 0193…\n" +
			"  patient erase -admin eve@clinic.example -reason 'asked for by letter of 3 March' 0191…\n" +
			"  patient confirm -admin ivo@clinic.example 0191…",
		Commands: slices.Concat([]*cli.Command{exportCommand(), historyCommand()}, erasureCommands(), holdCommands()),
	}
}

func readingReasonFlag() cli.Flag {
	return &cli.StringFlag{Name: "reason", Required: true, Usage: "record `TEXT` as the reason, which the patient reads"}
}

// withPatient reads the record of the patient whose id is the argument, as a process named after the command and the operating system's user.
func withPatient(ctx context.Context, c *cli.Command, read func(ctx context.Context, db *database.DB, id uuid.UUID) error) (err error) {
	id, err := patientOf(c)
	if err != nil {
		return err
	}
	operator, err := user.Current()
	if err != nil {
		return fmt.Errorf("the operating system's user: %w", err)
	}
	return withDatabase(ctx, func(db *database.DB) error {
		ctx := actor.WithAction(actor.NewContext(ctx, actor.System(c.Name+" "+operator.Username)), "", c.String("reason"))
		return read(ctx, db, id)
	})
}
