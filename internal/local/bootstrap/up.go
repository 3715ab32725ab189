// Package up brings a development database up: servers, migrations, initial data, a summary.
package bootstrap

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"strconv"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/internal/local"
	"github.com/predicthealth/database/internal/seed"
	"github.com/predicthealth/database/migrate"
)

// Options say what may be written and whom to tell.
type Options struct {
	EnvFile string // where the default administrator's password is written
	Out     io.Writer
	Log     *slog.Logger // of the migrations
}

// Run brings everything up and prints what is there. What is there already stays as it is.
func Run(ctx context.Context, stack *local.Stack, o Options) error {
	if local.NeedsStack(stack) {
		if err := stack.Up(ctx); err != nil {
			return err
		}
	}
	servers := local.FromEnv(stack)
	if !servers.Own {
		return fill(ctx, servers, o)
	}
	err := stack.Explain(stack.Exclusively(ctx, func() error { return fill(ctx, servers, o) }))
	var history *migrate.HistoryError
	if errors.As(err, &history) {
		return fmt.Errorf("%w; the local database is from another history: `make reset` starts afresh", err)
	}
	return err
}

// fill brings the servers' database to the newest version, and says what is there. Two at once
// would both make up a password, and one of them would be lost.
func fill(ctx context.Context, servers local.Servers, o Options) error {
	redis, err := cache.Open(ctx, servers.RedisURL)
	if err != nil {
		return err
	}
	if err := redis.Close(); err != nil {
		return err
	}
	applied, err := migrate.Apply(ctx, servers.DatabaseURL, migrate.WithLogger(o.Log))
	if err != nil {
		return err
	}
	allows := func(name string) bool { // what is neither true nor false allows nothing
		yes, _ := strconv.ParseBool(os.Getenv(name))
		return yes
	}
	db, err := database.Open(ctx, database.Config{
		DatabaseURL: servers.DatabaseURL, ApplicationName: "predicthealth-up", AllowPlaintext: allows("DATABASE_ALLOW_PLAINTEXT"),
		RedisURL: servers.RedisURL, RedisAllowPlaintext: allows("REDIS_ALLOW_PLAINTEXT"),
	})
	if err != nil {
		return err
	}
	defer func() { _ = db.Close() }()
	ctx = actor.NewContext(ctx, actor.System("up"))
	admin, err := adminFor(ctx, db, servers, o.EnvFile)
	if err != nil {
		return err
	}
	added, err := seed.Run(ctx, db, admin.Admin)
	if err != nil {
		return err
	}
	if err := seed.Relay(ctx, db); err != nil {
		return err
	}
	return summary{servers, len(applied), added, admin}.print(ctx, o.Out, db)
}

type summary struct {
	servers local.Servers
	applied int
	added   seed.Result
	admin   defaultAdmin
}

func (s summary) print(ctx context.Context, out io.Writer, db *database.DB) error {
	holds, err := count(ctx, db)
	if err != nil {
		return err
	}
	state, err := migrate.Status(ctx, s.servers.DatabaseURL)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(out, `
PostgreSQL  %s
Redis       %s
Schema      version %s (%s)
Holds       %s
Admin       %s

Try next    make psql              look around with psql
            eval "$(make env)"     give your shell DATABASE_URL and REDIS_URL
            make test              run the tests, on servers of their own
            make down              stop the servers; the data stays
            make help              everything else
`, s.servers.DatabaseURL, s.servers.RedisURL, state.Version, news(s.applied, "migration"), holds, s.admin.say(s.added.Admin))
	return err
}

func news(n int, what string) string {
	switch n {
	case 0:
		return "up to date"
	case 1:
		return "1 " + what + " applied"
	}
	return fmt.Sprintf("%d %ss applied", n, what)
}

// count says how many rows of each kind there are.
func count(ctx context.Context, db *database.DB) (string, error) {
	var text string
	for _, kind := range []struct {
		name  string
		count func(context.Context) (int, error)
	}{
		{"specialties", db.Specialty.Query().Count},
		{"institutions", db.Institution.Query().Count},
		{"doctors", db.Doctor.Query().Count},
		{"patients", db.Patient.Query().Count},
		{"admins", db.Admin.Query().Count},
		{"logins", db.User.Query().Count},
	} {
		n, err := kind.count(ctx)
		if err != nil {
			return "", err
		}
		if text != "" {
			text += ", "
		}
		text += fmt.Sprintf("%d %s", n, kind.name)
	}
	return text, nil
}
