// Package bootstrap prepares a development database: servers, migrations, initial data, and a summary.
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
	"github.com/predicthealth/database/internal/keys"
	"github.com/predicthealth/database/internal/local"
	"github.com/predicthealth/database/internal/seed"
	"github.com/predicthealth/database/migrate"
)

// Options are where Run writes and logs.
type Options struct {
	EnvFile string // for the default administrator's password
	Out     io.Writer
	Log     *slog.Logger // of the migrations
}

// Run starts the servers, migrates, seeds, and prints a summary. Existing data is not changed.
func Run(ctx context.Context, stack *local.Stack, o Options) error {
	if local.NeedsStack(stack) {
		if err := stack.Up(ctx); err != nil {
			return err
		}
	}
	servers := local.FromEnv(stack)
	if !servers.Own {
		return prepare(ctx, servers, o)
	}
	err := stack.Explain(stack.Exclusively(ctx, func() error {
		if err := stack.MakeClinicalKey(); err != nil {
			return err
		}
		return prepare(ctx, servers, o)
	}))
	var history *migrate.HistoryError
	if errors.As(err, &history) {
		return fmt.Errorf("%w; the local database has other migrations: `make reset` starts afresh", err)
	}
	return err
}

// prepare migrates and seeds the servers' database, and prints the summary. It must not run twice at once for one
// stack: each run would generate a password.
func prepare(ctx context.Context, servers local.Servers, o Options) error {
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
	allows := func(name string) bool { // any other value than a true one means no
		yes, _ := strconv.ParseBool(os.Getenv(name))
		return yes
	}
	db, err := database.Open(ctx, database.Config{
		DatabaseURL: servers.DatabaseURL, ApplicationName: "predicthealth-up", AllowPlaintext: allows("DATABASE_ALLOW_PLAINTEXT"),
		RedisURL: servers.RedisURL, RedisAllowPlaintext: allows("REDIS_ALLOW_PLAINTEXT"),
		ClinicalKeyURL: servers.ClinicalKeyURL, ClinicalAllowLocalKey: allows("CLINICAL_ALLOW_LOCAL_KEY"),
	})
	if err != nil {
		return err
	}
	defer func() { _ = db.Close() }()
	ctx = actor.NewContext(ctx, actor.System("up"))
	if servers.Own {
		if err := encrypt(ctx, db, o.Out); err != nil {
			return err
		}
	}
	admin, err := adminFor(ctx, db, servers, o.EnvFile)
	if err != nil {
		return err
	}
	added, err := seed.Run(ctx, db, admin.Admin)
	if err != nil {
		return err
	}
	if err := seed.DrainOutbox(ctx, db); err != nil {
		return err
	}
	return summary{servers, len(applied), added, admin}.print(ctx, o.Out, db)
}

// encrypt makes the key of the checkout's own database the active one, and encrypts texts that are there. A text whose patient's key was
// destroyed is a warning: it does not keep the database from being used.
func encrypt(ctx context.Context, db *database.DB, out io.Writer) error {
	if _, err := keys.Create(ctx, db.SQL(), db.Keyring()); err != nil {
		return err
	}
	err := keys.Encrypt(ctx, db.SQL(), db.Keyring(), nil)
	if skipped := (*keys.SkippedError)(nil); errors.As(err, &skipped) {
		_, err = fmt.Fprintf(out, "warning: %v\n", skipped)
	}
	return err
}

type summary struct {
	servers local.Servers
	applied int
	added   seed.Result
	admin   defaultAdmin
}

func (s summary) print(ctx context.Context, out io.Writer, db *database.DB) error {
	counts, err := count(ctx, db)
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
Rows        %s
Admin       %s

Try next    make psql              look around with psql
            eval "$(make env)"     set DATABASE_URL, REDIS_URL and CLINICAL_KEY_URL in your shell
            make test              run the tests, on separate servers
            make down              stop the servers and keep the data
            make help              everything else
`, s.servers.DatabaseURL, s.servers.RedisURL, state.Version, migrationsApplied(s.applied), counts, s.admin.describe(s.added.Admin))
	return err
}

func migrationsApplied(n int) string {
	switch n {
	case 0:
		return "up to date"
	case 1:
		return "1 migration applied"
	}
	return fmt.Sprintf("%d migrations applied", n)
}

// count returns the number of rows of each kind, as text.
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
