package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"syscall"

	"github.com/lib/pq"
	"github.com/urfave/cli/v3"

	"github.com/predicthealth/database/internal/local"
	"github.com/predicthealth/database/internal/program"
)

func root() *cli.Command {
	return &cli.Command{
		Name:  "local",
		Usage: "this checkout's own PostgreSQL and Redis",
		Description: "The servers listen on loopback, with their own ports and passwords, and keep their data\n" +
			"below the user's state folder (XDG_STATE_HOME, or ~/.local/state; /var/lib for root). If DATABASE_URL or REDIS_URL\n" +
			"is set, in the environment or in .env, that server is used instead.\n\n" +
			"  eval \"$(bin/local env -as service_patients)\"\n" +
			"  bin/local with go test ./schema",
		Commands: []*cli.Command{
			{
				Name: "deps", Usage: "install the missing programs of the servers and of the tests", Action: deps,
				Description: "With Debian's apt, as root or through sudo without a password; on macOS with Homebrew. Elsewhere it prints what to install.\n\n  bin/local deps -check",
				Flags: []cli.Flag{
					&cli.BoolFlag{Name: "servers", Usage: "succeed with PostgreSQL and Redis if the rest cannot be installed"},
					&cli.BoolFlag{Name: "check", Usage: "install nothing, and fail if something is missing"},
				},
			},
			clusterCommand(),
			{Name: "down", Usage: "stop the servers and keep the data", Action: down, Description: "  bin/local down"},
			{Name: "delete", Usage: "stop the servers and delete their data; keep ports and passwords", Action: remove, Description: "  bin/local delete && bin/up"},
			{
				Name: "env", Usage: "print DATABASE_URL, REDIS_URL and CLINICAL_KEY_URL as lines for a shell", Action: env,
				Description: "  eval \"$(bin/local env -as service_patients)\"",
				Flags: []cli.Flag{
					&cli.StringFlag{Name: "as", Usage: "for a login of `ROLE` (service_patients, …) instead of the owner; created if necessary"},
				},
			},
			{
				Name: "psql", ArgsUsage: "[ARGUMENT...]", Usage: "open psql on the database, with psql's arguments", SkipFlagParsing: true, Action: psql,
				Description: "  bin/local psql -c 'SELECT count(*) FROM patients'",
			},
			{
				Name: "measure", ArgsUsage: "COMMAND [ARGUMENT...]", SkipFlagParsing: true, Action: measure,
				Usage:       "start servers with the settings of production, run a command, and stop them",
				Description: "  bin/local measure bin/bench -only chart",
			},
			{
				Name: "with", ArgsUsage: "COMMAND [ARGUMENT...]", SkipFlagParsing: true, Action: with,
				Usage:       "start the test servers, run a command, and stop them; fail if their logs contain personal data of tests",
				Description: "  bin/local with go test ./schema",
			},
		},
	}
}

func deps(ctx context.Context, c *cli.Command) error {
	if c.Bool("check") {
		return local.ForChecks.Check()
	}
	out := c.Root().Writer
	err := local.InstallMissing(ctx, out, local.ForChecks)
	if err == nil && !c.Bool("servers") {
		failure := local.InstallMissing(ctx, out, local.ForLanguages)
		if failure == nil || ctx.Err() != nil {
			return failure
		}
		_, err = fmt.Fprintf(out, "not all examples in other languages can be tested: %v\n", failure)
		return err
	}
	if err == nil || !c.Bool("servers") || ctx.Err() != nil {
		return err
	}
	if failure := local.InstallMissing(ctx, out, local.ForServers); failure != nil {
		return failure
	}
	_, err = fmt.Fprintf(out, "not all tests can run: %v\n", err)
	return err
}

func dev() (*local.Stack, error) { return local.Open(".", local.Dev) }

func down(ctx context.Context, _ *cli.Command) error {
	stack, err := dev()
	if err != nil {
		return err
	}
	test, err := local.Open(".", local.Test)
	if err != nil {
		return err
	}
	return errors.Join(stack.Down(ctx), test.DownIfUnused(ctx))
}

// remove stops the servers, as down does, and deletes their data.
func remove(ctx context.Context, c *cli.Command) error {
	if err := down(ctx, c); err != nil {
		return err
	}
	for _, name := range []string{local.Dev, local.Test, local.Bench} {
		stack, err := local.Open(".", name)
		if err != nil {
			return err
		}
		if err := stack.Delete(ctx); err != nil {
			return err
		}
	}
	return nil
}

// servers returns the servers in use. The checkout's own must be up.
func servers(ctx context.Context) (local.Servers, error) {
	stack, err := dev()
	if err != nil {
		return local.Servers{}, err
	}
	if local.NeedsStack(stack) && !stack.Running(ctx) {
		return local.Servers{}, local.ErrDown
	}
	return local.FromEnv(stack), nil
}

func env(ctx context.Context, c *cli.Command) error {
	s, err := servers(ctx)
	if err != nil {
		return err
	}
	if role := c.String("as"); role != "" {
		if !s.Own {
			return errors.New("-as is for this checkout's own database, but DATABASE_URL is another")
		}
		stack, err := dev()
		if err != nil {
			return err
		}
		if s.DatabaseURL, err = stack.LoginURL(ctx, role); err != nil {
			return err
		}
		if user, ok := local.RedisUser(role); ok && s.RedisURL == stack.RedisURL() {
			s.RedisURL = stack.RedisUserURL(user)
		}
	}
	lines := fmt.Sprintf("export DATABASE_URL=%s\nexport REDIS_URL=%s\n", quote(s.DatabaseURL), quote(s.RedisURL))
	if s.ClinicalKeyURL != "" {
		lines += fmt.Sprintf("export CLINICAL_KEY_URL=%s\n", quote(s.ClinicalKeyURL))
	}
	_, err = fmt.Fprint(c.Root().Writer, lines)
	return err
}

// quote quotes s as one word for any POSIX shell.
func quote(s string) string { return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'" }

func psql(ctx context.Context, c *cli.Command) error {
	if args := c.Args().Slice(); len(args) == 1 && args[0] == "--help" {
		return cli.ShowSubcommandHelp(c)
	}
	s, err := servers(ctx)
	if err != nil {
		return err
	}
	cfg, err := pq.NewConfig(s.DatabaseURL)
	if err != nil {
		return err
	}
	program, err := exec.LookPath("psql")
	if err != nil {
		return errors.New("psql is not installed; `make deps` installs it")
	}
	// Replace this process, so that psql alone receives an interrupt. The environment, unlike arguments, is not
	// visible to other users of the machine.
	env := append(os.Environ(), "PGHOST="+cfg.Host, fmt.Sprintf("PGPORT=%d", cfg.Port), "PGUSER="+cfg.User,
		"PGPASSWORD="+cfg.Password, "PGDATABASE="+cfg.Database, "PGSSLMODE="+string(cfg.SSLMode))
	return syscall.Exec(program, append([]string{"psql"}, c.Args().Slice()...), env)
}

func with(ctx context.Context, c *cli.Command) error { return runWithStack(ctx, c, local.Test) }

func measure(ctx context.Context, c *cli.Command) error { return runWithStack(ctx, c, local.Bench) }

// runWithStack runs a command while the named stack is up.
func runWithStack(ctx context.Context, c *cli.Command, name string) error {
	args := c.Args().Slice()
	switch {
	case len(args) == 0:
		return fmt.Errorf("%s: the command to run is missing", c.Name)
	case args[0] == "--help" || args[0] == "-h":
		return cli.ShowSubcommandHelp(c)
	}
	stack, err := local.Open(".", name)
	if err != nil {
		return err
	}
	end, err := stack.Use(ctx)
	if err != nil {
		return err
	}
	leakCheck := stack.LeakCheck()
	err = child(ctx, args[0], args[1:], "DATABASE_URL="+stack.DatabaseURL(), "REDIS_URL="+stack.RedisURL())
	return errors.Join(err, leakCheck(), end(context.WithoutCancel(ctx)))
}

// child runs a program with this one's input, output, signals and exit status.
func child(ctx context.Context, name string, args []string, env ...string) error {
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Cancel = func() error { return cmd.Process.Signal(syscall.SIGTERM) }
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	cmd.Env = append(os.Environ(), env...)
	err := cmd.Run()
	var exit *exec.ExitError
	switch {
	case errors.As(err, &exit):
		return &program.ExitError{Status: max(exit.ExitCode(), 1)}
	case errors.Is(err, exec.ErrNotFound):
		return fmt.Errorf("%s is not installed", name)
	}
	return err
}
