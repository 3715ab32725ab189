package main

import (
	"context"
	"time"

	"github.com/urfave/cli/v3"

	"github.com/predicthealth/database/internal/backup"
)

func root() *cli.Command {
	return &cli.Command{
		Name:  "backup",
		Usage: "back up a database, and test the backups by restoring them",
		Description: "Backups are stored in the folder or bucket of BACKUP_URL: file:///var/backups/predicthealth, or\n" +
			"s3://bucket?region=…, with the keys that AWS's own programs use. DATABASE_URL is the database: to create, for\n" +
			"a login of predicthealth_backup; to restore, for the role that becomes the owner of the restored objects.\n\n" +
			"  age-keygen -o backup.key                                  # once; keep it off this machine\n" +
			"  bin/backup create -recipient age1…                        # each night\n" +
			"  bin/backup drill -identity backup.key                     # each week, where the key is\n" +
			"  bin/backup restore -identity backup.key                   # into the empty database of DATABASE_URL\n\n" +
			"docs/backup.md has a remedy for each error.",
		Commands: []*cli.Command{
			{
				Name: "create", Usage: "make a backup of DATABASE_URL", Action: create,
				Description: "Exactly one of -recipient, -passphrase-file and -unencrypted is required.\n\n" +
					"  bin/backup create -recipient age1… -recipient age1…\n  bin/backup create -unencrypted          # local development\n" +
					"  bin/backup create -every 24h            # for an hourly timer; the monitor warns when it stops",
				Flags: []cli.Flag{
					&cli.StringSliceFlag{Name: "recipient", Usage: "encrypt for this age public `KEY`; can be repeated", Sources: cli.EnvVars("BACKUP_RECIPIENTS")},
					passphraseFlag(), jsonFlag(),
					everyFlag("backup was made"),
					&cli.BoolFlag{Name: "unencrypted", Usage: "do not encrypt: anyone who can read the bucket can read all records", Sources: cli.EnvVars("BACKUP_UNENCRYPTED")},
				},
			},
			{
				Name: "list", Usage: "list the backups in the bucket", Action: list, Flags: []cli.Flag{jsonFlag()},
				Description: "The oldest first. The state of each is shown; only complete ones are backups.\n\n  bin/backup list -json | jq -r '.[-1].name'",
			},
			{
				Name: "verify", ArgsUsage: "[NAME]", Usage: "read a backup from end to end", Action: verify,
				Flags: []cli.Flag{identityFlag(), passphraseFlag(), jsonFlag(), everyFlag("backup was read to its end")},
				Description: "The newest one, or NAME: every checksum, the decryption, the archive to its last row.\n" +
					"It needs no server. `prune` keeps the newest verified backup.\n\n  bin/backup verify -identity backup.key",
			},
			{
				Name: "restore", ArgsUsage: "[NAME]", Usage: "fill the database of DATABASE_URL from a backup", Action: restore,
				Description: "The newest one, or NAME. The manifest and all checksums are checked first. If it fails,\n" +
					"the database is unchanged. At the end rows, constraints, triggers, policies, grants and the ends of\n" +
					"the audit chains are compared with the manifest. Then the patients who were erased since the backup are erased again, by\n" +
					"the ledger of erasures in the bucket, before others can connect. The public keys that verify it are in the file\n" +
					"AUDIT_PUBLIC_KEY_FILE.\n\n" +
					"  bin/backup restore -identity backup.key -jobs 4\n" +
					"  bin/backup restore -identity backup.key -overwrite predicthealth 20260102T030405Z-0a1b2c3d",
				Flags: []cli.Flag{
					identityFlag(), passphraseFlag(), jobsFlag(), jsonFlag(), ledgerFlag(),
					&cli.StringFlag{Name: "overwrite", Usage: "replace the contents of the database, which must be named `NAME`"},
				},
			},
			{
				Name: "prune", Usage: "remove old backups and what killed runs left", Action: prune,
				Description: "The newest backup and the newest verified one are kept, however old they are.\n\n  bin/backup prune -days 60",
				Flags: []cli.Flag{
					&cli.IntFlag{Name: "days", Value: backup.DefaultRetention, Usage: "keep backups up to `N` days old", Sources: cli.EnvVars("BACKUP_RETENTION_DAYS")},
					jsonFlag(),
				},
			},
			{
				Name: "drill", ArgsUsage: "[NAME]", Usage: "restore the newest backup into a scratch database, check it, and drop it", Action: drill,
				Description: "Run it from a timer: only a restore proves a backup. The result is stored in the\n" +
					"bucket, for the health check. BACKUP_DRILL_URL is the server (DATABASE_URL if it is not set),\n" +
					"for a role that may create databases; preferably a server without other users.\n\n  bin/backup drill -identity backup.key -jobs 4",
				Flags: []cli.Flag{
					identityFlag(), passphraseFlag(), jobsFlag(), jsonFlag(), ledgerFlag(), everyFlag("restore was drilled"),
				},
			},
			{
				Name: "moment", Usage: "restore the server by pgBackRest to a random second of the last week, compare it, and remove it", Action: moment,
				Description: "For a timer on a machine with pgBackRest's configuration and PostgreSQL's programs, as postgres. The\n" +
					"restored server listens on a socket in a private folder. Its audit trail must verify, and agree with that of DATABASE_URL up to that\n" +
					"second. The result is stored in the bucket, for the health check: how long the recovery took, and how much was missing.\n\n" +
					"  bin/backup moment -dir /var/lib/postgresql\n  bin/backup moment -target 2026-01-02T03:04:05Z",
				Flags: []cli.Flag{
					&cli.StringFlag{Name: "dir", Usage: "restore into a new folder in `FOLDER`, which needs room for the server's data (default: TMPDIR)"},
					&cli.TimestampFlag{Name: "target", Usage: "restore to `TIME` instead", Config: cli.TimestampConfig{Layouts: []string{time.RFC3339}}},
					jsonFlag(), everyFlag("recovery was drilled"),
				},
			},
		},
	}
}

func jsonFlag() cli.Flag {
	return &cli.BoolFlag{Name: "json", Usage: "print the result as JSON, and no progress"}
}

// everyFlag is for timers that run more often than the command is due, and may be restarted in between.
func everyFlag(last string) cli.Flag {
	return &cli.DurationFlag{Name: "every", Usage: "do nothing if the last " + last + " less than `TIME` ago (24h)"}
}

func identityFlag() cli.Flag {
	return &cli.StringFlag{Name: "identity", Usage: "the `FILE` with the age private key", Sources: cli.EnvVars("BACKUP_IDENTITY_FILE")}
}

func passphraseFlag() cli.Flag {
	return &cli.StringFlag{Name: "passphrase-file", Usage: "the passphrase is the first line of `FILE`", Sources: cli.EnvVars("BACKUP_PASSPHRASE_FILE")}
}

func ledgerFlag() cli.Flag {
	return &cli.BoolFlag{Name: "incomplete-ledger", Usage: "restore even if the ledger of erasures is missing, damaged or incomplete, and apply the entries that are signed: erased patients may come back"}
}

func jobsFlag() cli.Flag {
	return &cli.IntFlag{Name: "jobs", Usage: "restore with `N` connections, from a decrypted, unnamed file in TMPDIR (default: one connection, and no file)"}
}

// job is the common setup of every command: the bucket, and progress that ends with it.
type job struct {
	bucket *backup.Bucket
	report backup.Report
	finish func()
}

func begin(ctx context.Context, c *cli.Command) (*job, error) {
	b, err := backup.Open(ctx, envURL())
	if err != nil {
		return nil, err
	}
	j := &job{bucket: b, finish: func() {}}
	if !c.Bool("json") {
		j.report, j.finish = progressOn(c.Root().ErrWriter)
	}
	return j, nil
}

func (j *job) end() {
	j.finish()
	_ = j.bucket.Close()
}
