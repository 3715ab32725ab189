// Command access explains why an actor may or may not read and change a row.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/google/uuid"
	"github.com/urfave/cli/v3"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/access"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/internal/program"
	"github.com/predicthealth/database/schema/enum"
)

func main() { program.Main(root()) }

func root() *cli.Command {
	return &cli.Command{
		Name:  "access",
		Usage: "explain why an actor may or may not read and change a row of the database at DATABASE_URL",
		Commands: []*cli.Command{
			{
				Name: "explain", Usage: "print for SELECT, INSERT, UPDATE and DELETE whether they are allowed, and whether each condition holds",
				ArgsUsage: "TABLE ID",
				Description: "  access explain -role service_patients -actor doctor:0190… patients 0191…\n" +
					"  access explain -role service_patients -actor institution:0190… charts 0191…\n\n" +
					"The output contains no value of the row. INSERT means a new row with the same values. For a view only SELECT is\n" +
					"explained. DATABASE_URL must connect as the tables' owner. The exit status is 0 whether or not the operations are\n" +
					"allowed, and 1 if there is no such row, role or table.",
				Flags: []cli.Flag{
					&cli.StringFlag{Name: "role", Required: true, Usage: "the `ROLE` whose privileges apply: service_patients, or a login that is a member of it"},
					&cli.StringFlag{Name: "actor", Usage: "the actor as `KIND:ID`: patient:ID, doctor:ID, institution:ID, admin:ID or system:NAME (default: no actor)"},
					&cli.StringFlag{Name: "purpose", Usage: "why the actor opens records: `PURPOSE` emergency shows what a doctor who has declared one may read"},
					&cli.BoolFlag{Name: "json", Usage: "print JSON"},
				},
				Action: explain,
			},
		},
	}
}

func explain(ctx context.Context, c *cli.Command) (err error) {
	q := access.Question{Role: c.String("role"), Purpose: actor.Purpose(c.String("purpose"))}
	if c.NArg() != 2 {
		return errors.New("need a table and an id; see access explain --help")
	}
	q.Table = c.Args().First()
	if q.ID, err = uuid.Parse(c.Args().Get(1)); err != nil {
		return errors.New("the second argument is not a UUID")
	}
	if q.Actor, err = parseActor(c.String("actor")); err != nil {
		return err
	}
	cfg, err := database.FromEnv()
	if err != nil {
		return err
	}
	cfg.RedisURL = "" // not needed
	db, err := database.Open(ctx, cfg)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	answers, err := access.Explain(ctx, db.SQL(), q)
	if err != nil {
		return err
	}
	if c.Bool("json") {
		e := json.NewEncoder(c.Writer)
		e.SetIndent("", "  ")
		return e.Encode(answers)
	}
	for _, a := range answers {
		if err := write(c.Writer, a.Condition, 0); err != nil {
			return err
		}
		if len(a.Columns) > 0 {
			if _, err := fmt.Fprintf(c.Writer, "       only columns %s\n", strings.Join(a.Columns, ", ")); err != nil {
				return err
			}
		}
	}
	return nil
}

func parseActor(text string) (actor.Actor, error) {
	kind, name, _ := strings.Cut(text, ":")
	id, err := uuid.Parse(name)
	switch enum.ActorType(kind) {
	case "":
		if text == "" {
			return actor.Actor{}, nil
		}
	case enum.ActorTypeSystem:
		if name != "" {
			return actor.System(name), nil
		}
	case enum.ActorTypePatient, enum.ActorTypeDoctor, enum.ActorTypeInstitution, enum.ActorTypeAdmin:
		if err == nil {
			return actor.Actor{Type: enum.ActorType(kind), ID: id}, nil
		}
	}
	return actor.Actor{}, errors.New("-actor must be KIND:ID (patient, doctor, institution, admin) or system:NAME")
}

// write prints a condition and, indented, its parts.
func write(w io.Writer, c access.Condition, depth int) error {
	holds := map[bool]string{true: "yes", false: "no"}[c.Holds]
	need := map[access.Need]string{access.Any: ", if any of", access.Not: ", if not", access.Last: ", by the last of"}[c.Need]
	if len(c.Parts) == 0 {
		need = ""
	}
	if _, err := fmt.Fprintf(w, "%-4s %s%s%s\n", holds, strings.Repeat("  ", depth), c.Text, need); err != nil {
		return err
	}
	for _, p := range c.Parts {
		if err := write(w, p, depth+1); err != nil {
			return err
		}
	}
	return nil
}
