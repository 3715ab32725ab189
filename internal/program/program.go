// Package program is shared by all programs below cmd/: it reads the environment and .env, prints an error as one
// line, and handles signals and the exit status.
package program

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/urfave/cli/v3"
)

// Main runs cmd with the program's arguments and exits, with status 0, or with 1 and one line on
// standard error. An interrupt cancels the context of cmd.
func Main(cmd *cli.Command) { os.Exit(status(cmd)) }

func status(cmd *cli.Command) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	err := Run(ctx, cmd, os.Args)
	var exit *ExitError
	switch {
	case err == nil:
		return 0
	case errors.As(err, &exit):
		return exit.Status
	case ctx.Err() != nil:
		err = errors.New("interrupted")
	}
	fmt.Fprintf(os.Stderr, "%s: %s\n", cmd.Name, OneLine(err))
	return 1
}

// ExitError ends the program with this status, and without an error message.
type ExitError struct{ Status int }

func (e *ExitError) Error() string { return fmt.Sprintf("exit status %d", e.Status) }

// Run is Main without the exit.
func Run(ctx context.Context, cmd *cli.Command, args []string) error {
	cmd.EnableShellCompletion = true
	cmd.ExitErrHandler = func(context.Context, *cli.Command, error) {} // Main prints the error
	usage := func(_ context.Context, c *cli.Command, err error, _ bool) error {
		return fmt.Errorf("%w; see %s --help", err, c.FullName())
	}
	if cmd.Action == nil { // a command that only groups others
		cmd.Action = func(_ context.Context, c *cli.Command) error {
			if c.Args().Present() {
				return fmt.Errorf("no command %q; see %s --help", c.Args().First(), c.Name)
			}
			return cli.ShowRootCommandHelp(c)
		}
	}
	each(cmd, func(c *cli.Command) {
		c.OnUsageError = usage
		refuseArguments(c)
	})
	// Flags read variables before the command's Before. --help must work even if the variables are invalid.
	failed := LoadEnv(EnvFile)
	if failed == nil {
		failed = loadSecrets()
	}
	before := cmd.Before
	cmd.Before = func(ctx context.Context, c *cli.Command) (context.Context, error) {
		if failed != nil {
			return ctx, failed
		}
		if before != nil {
			return before(ctx, c)
		}
		return ctx, nil
	}
	return cmd.Run(ctx, args)
}

// each calls visit for a command and all below it.
func each(c *cli.Command, visit func(*cli.Command)) {
	visit(c)
	for _, sub := range c.Commands {
		each(sub, visit)
	}
}

// refuseArguments makes a command without arguments return an error if it gets one.
func refuseArguments(c *cli.Command) {
	action := c.Action
	if c.ArgsUsage != "" || c.SkipFlagParsing || action == nil || len(c.Commands) > 0 {
		return
	}
	c.Action = func(ctx context.Context, c *cli.Command) error {
		if c.Args().Present() {
			return fmt.Errorf("unexpected argument %q; see %s --help", c.Args().First(), c.FullName())
		}
		return action(ctx, c)
	}
}

// OneLine returns the text of an error without line breaks.
func OneLine(err error) string {
	return strings.Join(strings.FieldsFunc(err.Error(), func(r rune) bool { return r == '\n' || r == '\r' }), "; ")
}
