package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net"
	"os"
	"os/user"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/urfave/cli/v3"

	"github.com/predicthealth/database/clinical"
	_ "github.com/predicthealth/database/clinical/allkeys" // the key services
	"github.com/predicthealth/database/internal/adopt"
	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/program"
	"github.com/predicthealth/database/migrate"
	"github.com/predicthealth/database/schema/enum"
)

func adoptCommand() *cli.Command {
	return &cli.Command{
		Name: "adopt", Usage: "move an older PredictHealth database into the one at DATABASE_URL", Action: adoptSource,
		Description: "It recognises which of the three older generations the source is, reads it in one snapshot, and prints what would move,\n" +
			"what would change on the way, and what is refused: the table, the id and the rule, without names or clinical text. It\n" +
			"changes nothing without -yes. Then everything moves in one transaction, or nothing. Rows keep their ids, times and\n" +
			"passwords. Run again, it adds what is new. DATABASE_URL must connect as the tables' owner; CLINICAL_KEY_URL must name the\n" +
			"key of clinical text, if one is active. The manual is docs/moving-in.md.\n\n" +
			"-follow then brings over what changes in the source, in rounds, until a signal ends it. -finish makes the source refuse\n" +
			"writes, brings over the rest, compares both databases, and prints whether services may be pointed here. Either may be\n" +
			"killed at any moment and goes on when it is run again. -reopen makes the source permit writes again.\n\n" +
			"  bin/migrate adopt -from 'postgres://reader@old:5432/predicthealth?sslmode=verify-full'\n" +
			"  bin/migrate adopt -from … -format csv > report.csv\n" +
			"  bin/migrate adopt -from … -map-institution-type research=hospital -editors inactive -leave-out -yes\n" +
			"  bin/migrate adopt -from … -leave-out -yes -follow\n" +
			"  bin/migrate adopt -from 'postgres://owner@old:5432/predicthealth?sslmode=verify-full' -leave-out -yes -finish\n\n" +
			"Keep the password of the source in ~/.pgpass: others can read a command's arguments.",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "from", Usage: "the `URL` of the older database, or of a restored dump of it"},
			&cli.BoolFlag{Name: "yes", Usage: "move what the report lists"},
			&cli.BoolFlag{Name: "dry-run", Usage: "print the report alone, as without -yes"},
			&cli.BoolFlag{Name: "leave-out", Usage: "with -yes: move the other rows if some are refused"},
			&cli.BoolFlag{Name: "follow", Usage: "with -yes: move the rows, and bring over what changes afterwards"},
			&cli.DurationFlag{Name: "pause", Value: 5 * time.Second, Usage: "with -follow: the `TIME` between two rounds"},
			&cli.BoolFlag{Name: "finish", Usage: "with -yes: make the source refuse writes, bring over the rest, and compare; -from needs the tables' owner"},
			&cli.BoolFlag{Name: "reopen", Usage: "make the source permit writes again, after -finish"},
			&cli.StringFlag{Name: "format", Value: "table", Usage: "the `FORMAT` of the report: table, json or csv"},
			&cli.BoolFlag{Name: "json", Usage: "print JSON, as -format json"},
			&cli.StringSliceFlag{Name: "map-institution-type", Usage: "the institution type here of a word there, as `WORD=TYPE`; may be repeated"},
			&cli.StringFlag{Name: "editors", Value: string(adopt.EditorsRefused), Usage: "`WHAT` becomes of the staff's editors: refuse, or an admin who is inactive or active"},
		},
	}
}

func adoptSource(ctx context.Context, c *cli.Command) (err error) {
	cfg, err := adoptConfig(c)
	if err != nil {
		return err
	}
	format := reportFormat(c)
	show, err := printer(format, c.Root().Writer, reportTable, reportCSV)
	if err != nil {
		return err
	}
	if c.Bool("reopen") {
		return reopen(ctx, c)
	}
	target, err := openMigrated(ctx, "adopt")
	if err != nil {
		return err
	}
	defer func() { _ = target.Close() }()
	source, err := postgres.Open(ctx, c.String("from"), "adopt")
	if err != nil {
		return flagError("-from", err)
	}
	defer func() { _ = source.Close() }()
	if cfg.Keys, err = keyring(ctx); err != nil {
		return err
	}
	if cfg.Keys != nil {
		defer func() { err = errors.Join(err, cfg.Keys.Close()) }()
	}
	if c.Bool("finish") {
		return finishSource(ctx, c, source, target, cfg, format)
	}
	progress, finish := program.Progress(c.Root().ErrWriter, "rows")
	cfg.Progress = progress
	defer finish()
	if c.Bool("follow") {
		return adopt.Follow(ctx, source, target, cfg, c.Duration("pause"), show, roundPrinter(format, c.Root().Writer, c.Root().ErrWriter))
	}
	if err := adopt.Run(ctx, source, target, cfg, show); err != nil {
		return err
	}
	if cfg.DryRun {
		_, err = fmt.Fprintln(c.Root().ErrWriter, "nothing was changed; -yes moves the rows")
	} else {
		_, err = fmt.Fprintln(c.Root().ErrWriter, "moved; bin/audit list -action adopt has the entries")
	}
	return err
}

// openMigrated opens the database at DATABASE_URL, which must have all migrations, under the name of an application.
func openMigrated(ctx context.Context, name string) (*sql.DB, error) {
	here := os.Getenv("DATABASE_URL")
	state, err := migrate.Status(ctx, here)
	switch {
	case err != nil:
		return nil, err
	case len(state.Pending) > 0:
		return nil, fmt.Errorf("%d migrations are pending; run bin/migrate apply first", len(state.Pending))
	}
	return postgres.Open(ctx, here, name)
}

// keyring opens the keys of CLINICAL_KEY_URL; it is nil without any.
func keyring(ctx context.Context) (*clinical.Keyring, error) {
	keys := os.Getenv("CLINICAL_KEY_URL")
	if keys == "" {
		return nil, nil
	}
	return clinical.Open(ctx, keys)
}

// flagError is an error about the URL of a flag, which package postgres calls DATABASE_URL.
func flagError(flag string, err error) error {
	return errors.New(flag + ": " + strings.ReplaceAll(err.Error(), "DATABASE_URL", "the URL"))
}

// databaseName names the database of a URL, without a password: host:port/database.
func databaseName(url string) (string, error) {
	cfg, err := postgres.Config(url, "")
	if err != nil {
		return "", err
	}
	return net.JoinHostPort(cfg.Host, strconv.Itoa(int(cfg.Port))) + "/" + cfg.Database, nil
}

// adoptConfig checks the flags.
func adoptConfig(c *cli.Command) (cfg adopt.Config, err error) {
	if c.String("from") == "" {
		return cfg, errors.New("-from is missing: the URL of the older database")
	}
	if c.Bool("yes") && c.Bool("dry-run") {
		return cfg, errors.New("-yes and -dry-run exclude each other")
	}
	modes := 0
	for _, name := range []string{"follow", "finish", "reopen"} {
		if c.Bool(name) {
			modes++
		}
	}
	switch {
	case modes > 1:
		return cfg, errors.New("-follow, -finish and -reopen exclude each other")
	case modes == 1 && !c.Bool("reopen") && !c.Bool("yes"):
		return cfg, errors.New("-follow and -finish change the databases, and need -yes")
	case c.Duration("pause") < 0:
		return cfg, errors.New("-pause is negative")
	}
	name, err := databaseName(c.String("from"))
	if err != nil {
		return cfg, flagError("-from", err)
	}
	cfg = adopt.Config{
		Source: name, By: account(),
		Editors: adopt.Editors(c.String("editors")), LeaveOut: c.Bool("leave-out"), DryRun: !c.Bool("yes"), InstitutionTypes: map[string]string{},
	}
	if !slices.Contains([]adopt.Editors{adopt.EditorsRefused, adopt.EditorsInactive, adopt.EditorsActive}, cfg.Editors) {
		return cfg, fmt.Errorf("-editors %s: not one of refuse, inactive, active", cfg.Editors)
	}
	types := enum.InstitutionType("").Values()
	for _, pair := range c.StringSlice("map-institution-type") {
		word, kind, _ := strings.Cut(pair, "=")
		if word == "" || !slices.Contains(types, kind) {
			return cfg, fmt.Errorf("-map-institution-type %s: not WORD=TYPE with one of the types %s", pair, strings.Join(types, ", "))
		}
		cfg.InstitutionTypes[strings.ToLower(word)] = kind
	}
	return cfg, nil
}

// account names who runs the command: an account of this machine.
func account() string {
	name, host := "unknown", "unknown"
	if u, err := user.Current(); err == nil {
		name = u.Username
	}
	if h, err := os.Hostname(); err == nil {
		host = h
	}
	return name + "@" + host
}
