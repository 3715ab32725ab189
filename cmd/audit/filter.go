package main

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/urfave/cli/v3"

	"github.com/predicthealth/database/audit"
	"github.com/predicthealth/database/internal/program"
	"github.com/predicthealth/database/schema/enum"
)

func filterFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "actor", Usage: "by `ACTOR`: admin:ID, system:NAME, …"},
		&cli.StringFlag{Name: "resource", Usage: "about rows of `TABLE`"},
		&cli.StringFlag{Name: "id", Usage: "about the row with that `ID`"},
		&cli.StringFlag{Name: "action", Usage: "with the action `NAME`: create, update, delete, login, …"},
		&cli.StringFlag{Name: "since", Usage: "from `TIME` on: 2026-11-25, 2026-11-25T08:00:00Z, or 24h for that long ago"},
		&cli.StringFlag{Name: "before", Usage: "before `TIME`"},
		&cli.StringFlag{Name: "outcome", Usage: "with the outcome `success` or failure"},
		&cli.StringFlag{Name: "admin", Usage: "read as the admin with that `ID`, through service_admins"},
	}
}

func filterOf(c *cli.Command) (f audit.Filter, err error) {
	f = audit.Filter{
		Actor: c.String("actor"), ResourceType: c.String("resource"), Action: c.String("action"), Outcome: audit.Outcome(c.String("outcome")),
	}
	if kind, name, _ := strings.Cut(f.Actor, ":"); f.Actor != "" {
		_, err := uuid.Parse(name)
		if !slices.Contains(enum.ActorType("").Values(), kind) || name == "" || (enum.ActorType(kind) != enum.ActorTypeSystem && err != nil) {
			return f, fmt.Errorf("-actor %q is not an actor such as admin:ID or system:NAME", f.Actor)
		}
	}
	if text := c.String("id"); text != "" {
		if f.ResourceID, err = uuid.Parse(text); err != nil {
			return f, fmt.Errorf("-id %q is not an id", text)
		}
	}
	if f.Since, err = moment(c, "since"); err != nil {
		return f, err
	}
	f.Before, err = moment(c, "before")
	return f, err
}

func moment(c *cli.Command, flag string) (time.Time, error) {
	return program.Time(flag, c.String(flag))
}
