package main

import (
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/urfave/cli/v3"

	"github.com/predicthealth/database/audit"
)

func filterFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "actor", Usage: "by `ACTOR`, as the trail names them: admin:ID, system:NAME, …"},
		&cli.StringFlag{Name: "resource", Usage: "about rows of `TABLE`"},
		&cli.StringFlag{Name: "id", Usage: "about the row of that `ID`"},
		&cli.StringFlag{Name: "action", Usage: "by the `NAME` of the action: create, update, delete, login, …"},
		&cli.StringFlag{Name: "since", Usage: "of `TIME` and later: 2026-11-25, 2026-11-25T08:00:00Z, or 24h for so long ago"},
		&cli.StringFlag{Name: "before", Usage: "of before `TIME`"},
		&cli.StringFlag{Name: "outcome", Usage: "that were a `success`, or a failure"},
		&cli.StringFlag{Name: "admin", Usage: "read for the admin of that `ID`, through service_admins"},
	}
}

func filterOf(c *cli.Command) (f audit.Filter, err error) {
	f = audit.Filter{
		Actor: c.String("actor"), ResourceType: c.String("resource"), Action: c.String("action"), Outcome: audit.Outcome(c.String("outcome")),
	}
	if text := c.String("id"); text != "" {
		if f.ResourceID, err = uuid.Parse(text); err != nil {
			return f, fmt.Errorf("-id %q is no id", text)
		}
	}
	if f.Since, err = moment(c, "since"); err != nil {
		return f, err
	}
	f.Before, err = moment(c, "before")
	return f, err
}

// postgresTime is how PostgreSQL prints a moment in UTC, and pgBackRest takes one.
const postgresTime = "2006-01-02 15:04:05Z07"

func moment(c *cli.Command, flag string) (time.Time, error) {
	text := c.String(flag)
	if text == "" {
		return time.Time{}, nil
	}
	if ago, err := time.ParseDuration(text); err == nil && ago >= 0 {
		return time.Now().Add(-ago), nil
	}
	for _, layout := range []string{time.DateOnly, time.RFC3339, postgresTime} {
		if t, err := time.Parse(layout, text); err == nil {
			return t, nil
		}
	}
	return time.Time{}, fmt.Errorf("-%s %q is no time: write 2026-11-25 (in UTC), 2026-11-25T08:00:00Z, or 24h", flag, text)
}
