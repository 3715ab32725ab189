// Command access says why an actor may or may not read and change a row.
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
		Usage: "say why an actor may or may not read and change a row of the database at DATABASE_URL",
		Commands: []*cli.Command{
			{
				Name: "explain", Usage: "say it of SELECT, INSERT, UPDATE and DELETE, and of each condition whether it holds",
				ArgsUsage: "TABLE ID",
				Description: "  access explain -role service_patients -actor doctor:0190… patients 0191…\n" +
					"  access explain -role service_patients -actor institution:0190… charts 0191…\n\n" +
					"No value of the row is shown. INSERT is of a row like it. Of a view SELECT alone is explained. DATABASE_URL is the\n" +
					"tables' owner's. The status is 0 whatever the answer is, and 1 when there is none: no such row, role or table.",
				Flags: []cli.Flag{
					&cli.StringFlag{Name: "role", Required: true, Usage: "with the rights of `ROLE`: service_patients, or a login that is in it"},
					&cli.StringFlag{Name: "actor", Usage: "for `KIND:ID`: patient:ID, doctor:ID, institution:ID, admin:ID, or system:NAME (default: nobody)"},
					&cli.BoolFlag{Name: "json", Usage: "print JSON"},
				},
				Action: explain,
			},
		},
	}
}

func explain(ctx context.Context, c *cli.Command) (err error) {
	q := access.Question{Role: c.String("role")}
	if c.NArg() != 2 {
		return errors.New("a table and an id are needed; see access explain --help")
	}
	q.Table = c.Args().First()
	if q.ID, err = uuid.Parse(c.Args().Get(1)); err != nil {
		return errors.New("the second argument is no id")
	}
	if q.Actor, err = parseActor(c.String("actor")); err != nil {
		return err
	}
	cfg, err := database.FromEnv()
	if err != nil {
		return err
	}
	cfg.RedisURL = "" // nothing of it is there
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
			if _, err := fmt.Fprintf(c.Writer, "       of the columns %s\n", strings.Join(a.Columns, ", ")); err != nil {
				return err
			}
		}
	}
	return nil
}

func parseActor(text string) (actor.Actor, error) {
	kind, who, _ := strings.Cut(text, ":")
	id, err := uuid.Parse(who)
	switch enum.ActorType(kind) {
	case "":
		if text == "" {
			return actor.Actor{}, nil
		}
	case enum.ActorTypeSystem:
		if who != "" {
			return actor.System(who), nil
		}
	case enum.ActorTypePatient, enum.ActorTypeDoctor, enum.ActorTypeInstitution, enum.ActorTypeAdmin:
		if err == nil {
			return actor.Actor{Type: enum.ActorType(kind), ID: id}, nil
		}
	}
	return actor.Actor{}, errors.New("-actor is neither KIND:ID (patient, doctor, institution, admin) nor system:NAME")
}

// write prints a condition, and indented what it is made of.
func write(w io.Writer, c access.Condition, depth int) error {
	holds := map[bool]string{true: "yes", false: "no"}[c.Holds]
	need := map[access.Need]string{access.Any: ", by one of", access.Not: ", by not"}[c.Need]
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
