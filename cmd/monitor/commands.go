package main

import (
	"context"
	"errors"
	"os"
	"strings"
	"time"

	"github.com/urfave/cli/v3"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/health"
	"github.com/predicthealth/database/internal/program"
)

func root() *cli.Command {
	only := &cli.StringSliceFlag{Name: "only", Usage: "run only these `CHECKS`, separated by commas: " + strings.Join(health.Checks(), ",")}
	redisReplicas := &cli.IntFlag{Name: "redis-replicas", Sources: cli.EnvVars("MONITOR_REDIS_REPLICAS"), Usage: "warn if Redis has fewer than `N` replicas"}
	replicas := &cli.IntFlag{Name: "replicas", Sources: cli.EnvVars("MONITOR_REPLICAS"), Usage: "warn if PostgreSQL has fewer than `N` replicas"}
	disk := &cli.Int64Flag{Name: "disk", Sources: cli.EnvVars("MONITOR_DISK_GB"), Usage: "the size of PostgreSQL's disk in `GB` (2^30 bytes), which SQL cannot query"}
	return &cli.Command{
		Name:  "monitor",
		Usage: "check PostgreSQL at DATABASE_URL, Redis at REDIS_URL, and the backups at BACKUP_URL",
		Description: "It needs a login of predicthealth_readonly, and Redis's user monitor. AUDIT_ANCHORS is the file or folder with the anchors\n" +
			"of the audit trail, AUDIT_PUBLIC_KEY_FILE the keys that verify them. Components that are not set are not checked.\n" +
			"docs/monitoring.md describes each finding and its remedy.\n\n" +
			"  monitor check\n" +
			"  monitor serve -listen :9187",
		Commands: []*cli.Command{
			{
				Name: "check", Usage: "run all checks once; exit status 1 if any is critical or unknown",
				Description: "  monitor check -only postgres,migrations\n  monitor check -json | jq '.findings[] | select(.status != \"ok\" and (.off | not))'",
				Flags: []cli.Flag{
					only, replicas, redisReplicas, disk,
					&cli.BoolFlag{Name: "json", Usage: "print JSON"},
					&cli.BoolFlag{Name: "strict", Usage: "exit with status 1 on a warning as well"},
					&cli.DurationFlag{Name: "timeout", Usage: "cancel a check after `TIME` (default: 5s, and 30s for slow ones)"},
				},
				Action: check,
			},
			{
				Name: "serve", Usage: "serve /metrics for Prometheus, and /healthz and /readyz for probes, until a signal ends it",
				Description: "/healthz reports that the monitor is alive, /readyz that PostgreSQL accepts queries: 503 if not. /readyz shows the\n" +
					"state of Redis, which does not affect its status: everything works without Redis. Checks run in the background.\n\n" +
					"  monitor serve -listen :9187 -every 30s",
				Flags: []cli.Flag{
					replicas, redisReplicas, disk,
					&cli.StringFlag{Name: "listen", Value: "127.0.0.1:9187", Sources: cli.EnvVars("MONITOR_LISTEN"), Usage: "listen on `ADDRESS`"},
					&cli.DurationFlag{Name: "every", Value: 10 * time.Second, Usage: "run the quick checks each `TIME`"},
					&cli.DurationFlag{Name: "slow-every", Value: 5 * time.Minute, Usage: "run the slow checks each `TIME`"},
				},
				Action: serve,
			},
		},
	}
}

// checker opens what the environment and the flags set.
func checker(c *cli.Command) (*health.Checker, error) {
	cfg := health.Config{BackupURL: os.Getenv("BACKUP_URL"), Anchors: os.Getenv("AUDIT_ANCHORS"), Only: c.StringSlice("only")}
	cfg.Replicas, cfg.RedisReplicas, cfg.Disk = c.Int("replicas"), c.Int("redis-replicas"), c.Int64("disk")<<30
	var err error
	if cfg.Database, err = database.FromEnv(); err != nil {
		return nil, err
	}
	if cfg.Anchors != "" {
		if cfg.AnchorKeys, err = program.FileFromEnv("AUDIT_PUBLIC_KEY_FILE", "the public keys that verify AUDIT_ANCHORS"); err != nil {
			return nil, err
		}
	}
	cfg.Timeout, cfg.SlowTimeout = c.Duration("timeout"), c.Duration("timeout")
	cfg.Every, cfg.SlowEvery = c.Duration("every"), c.Duration("slow-every")
	for _, d := range []time.Duration{cfg.Timeout, cfg.Every, cfg.SlowEvery} {
		if d < 0 {
			return nil, errors.New("-timeout, -every and -slow-every must not be negative")
		}
	}
	return health.New(cfg)
}

func check(ctx context.Context, c *cli.Command) (err error) {
	checker, err := checker(c)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, checker.Close()) }()
	r := checker.Check(ctx)
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if err := show(c, r); err != nil {
		return err
	}
	if r.Status == health.Critical || r.Status == health.Unknown || (r.Status == health.Warning && c.Bool("strict")) {
		return &program.ExitError{Status: 1}
	}
	return nil
}
