package main

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/urfave/cli/v3"
	"golang.org/x/mod/sumdb/note"

	"github.com/predicthealth/database/audit"
	"github.com/predicthealth/database/internal/backup"
	"github.com/predicthealth/database/internal/backup/ledger"
)

func envURL() string { return os.Getenv("BACKUP_URL") }

func create(ctx context.Context, c *cli.Command) error {
	var recipients []string
	for _, r := range c.StringSlice("recipient") {
		recipients = append(recipients, strings.Fields(r)...)
	}
	encryption, err := backup.NewEncryption(backup.EncryptionConfig{
		Recipients: recipients, PassphraseFile: c.String("passphrase-file"), Unencrypted: c.Bool("unencrypted"),
	})
	switch {
	case errors.Is(err, backup.ErrNoEncryption):
		return errors.New("no encryption chosen: give -recipient (BACKUP_RECIPIENTS), -passphrase-file or -unencrypted")
	case err != nil:
		return err
	}
	j, err := begin(ctx, c)
	if err != nil {
		return err
	}
	defer j.end()
	if due, err := j.due(ctx, c, backup.Due); err != nil || !due {
		return err
	}
	if !c.IsSet("every") {
		if err := backup.NoTimer(ctx, j.bucket); err != nil {
			return err
		}
	}
	creation := backup.Creation{DatabaseURL: os.Getenv("DATABASE_URL"), Encryption: encryption, Report: j.report}
	if creation.LedgerKey, err = ledger.Key(); err != nil {
		return err
	}
	if creation.LedgerKeys, err = ledger.Keys(); err != nil {
		return err
	}
	m, err := backup.Create(ctx, j.bucket, creation)
	if err != nil {
		return err
	}
	j.finish()
	return show(c, m, func(p *printer) { p.created(m) })
}

// due reports whether the command is due, and prints if it is not. Without -every it always is.
func (j *job) due(ctx context.Context, c *cli.Command, ask func(context.Context, *backup.Bucket, time.Duration, time.Time) (bool, error)) (bool, error) {
	every := c.Duration("every")
	switch {
	case !c.IsSet("every"):
		return true, nil
	case every <= 0:
		return false, fmt.Errorf("-every %s: must be above 0", every)
	}
	due, err := ask(ctx, j.bucket, every, time.Now())
	if err == nil && !due {
		j.finish()
		return false, show(c, map[string]bool{"due": false}, func(p *printer) { p.line("nothing to do: the last one is less than %s old", every) })
	}
	return due, err
}

func list(ctx context.Context, c *cli.Command) error {
	j, err := begin(ctx, c)
	if err != nil {
		return err
	}
	defer j.end()
	all, err := backup.List(ctx, j.bucket)
	if err != nil {
		return err
	}
	if all == nil {
		all = []*backup.Entry{}
	}
	return show(c, all, func(p *printer) { p.list(all) })
}

// name is the argument, or "" for the newest backup.
func name(c *cli.Command) (string, error) {
	if c.Args().Len() > 1 {
		return "", fmt.Errorf("unexpected argument %q; see %s --help", c.Args().Get(1), c.FullName())
	}
	return c.Args().First(), nil
}

// chosen are the name and the keys given to a command.
func chosen(c *cli.Command) (string, backup.Keys, error) {
	which, err := name(c)
	if err != nil {
		return "", backup.Keys{}, err
	}
	keys, err := backup.NewKeys(c.String("identity"), c.String("passphrase-file"))
	return which, keys, err
}

func verify(ctx context.Context, c *cli.Command) error {
	which, keys, err := chosen(c)
	if err != nil {
		return err
	}
	j, err := begin(ctx, c)
	if err != nil {
		return err
	}
	defer j.end()
	if due, err := j.due(ctx, c, backup.VerifyDue); err != nil || !due {
		return err
	}
	e, err := backup.Verify(ctx, j.bucket, backup.Verification{Name: which, Keys: keys, Report: j.report})
	if err != nil {
		return err
	}
	j.finish()
	return show(c, e, func(p *printer) {
		p.line("backup %s is intact: every checksum, and the archive to its last row", e.Name)
	})
}

func restoration(c *cli.Command, j *job, url string) (backup.Restoration, error) {
	which, keys, err := chosen(c)
	jobs := c.Int("jobs")
	if err == nil && (jobs < 0 || jobs > 64) {
		err = fmt.Errorf("-jobs %d: must be from 1 to 64", jobs)
	}
	var ledgerKeys note.Verifiers
	if err == nil {
		ledgerKeys, err = ledger.Keys()
	}
	return backup.Restoration{
		Name: which, Keys: keys, DatabaseURL: url, Overwrite: c.String("overwrite"), Jobs: jobs, Report: j.report,
		VerifyAudit: verifyAudit, LedgerKeys: ledgerKeys, IncompleteLedger: c.Bool("incomplete-ledger"),
	}, err
}

func verifyAudit(ctx context.Context, db *sql.DB) error {
	r, err := audit.Verify(ctx, db)
	if err != nil {
		return err
	}
	return r.Err()
}

func restore(ctx context.Context, c *cli.Command) error {
	j, err := begin(ctx, c)
	if err != nil {
		return err
	}
	defer j.end()
	r, err := restoration(c, j, os.Getenv("DATABASE_URL"))
	if err != nil {
		return err
	}
	done, err := backup.Restore(ctx, j.bucket, r)
	if err != nil {
		return err
	}
	j.finish()
	return show(c, done, func(p *printer) {
		p.restored(done)
		p.line("if the audit trail is anchored, record the restore before the services start: audit restored -backup %s -reason … -dir …", done.Backup)
	})
}

func prune(ctx context.Context, c *cli.Command) error {
	j, err := begin(ctx, c)
	if err != nil {
		return err
	}
	defer j.end()
	done, err := backup.Prune(ctx, j.bucket, backup.Retention{Days: c.Int("days")})
	if err != nil {
		return err
	}
	return show(c, done, func(p *printer) {
		p.line("removed %d backups older than %d days and %d unfinished ones; kept %d",
			len(done.Removed), c.Int("days"), len(done.Cleaned), len(done.Kept))
		for _, name := range done.TooOld {
			p.line("kept %s although it is older: it is the newest, or the newest verified", name)
		}
	})
}

func drill(ctx context.Context, c *cli.Command) error {
	j, err := begin(ctx, c)
	if err != nil {
		return err
	}
	defer j.end()
	r, err := restoration(c, j, cmp.Or(os.Getenv("BACKUP_DRILL_URL"), os.Getenv("DATABASE_URL")))
	if err != nil {
		return err
	}
	if due, err := j.due(ctx, c, backup.DrillDue); err != nil || !due {
		return err
	}
	d, err := backup.RunDrill(ctx, j.bucket, r)
	if err != nil {
		return err
	}
	j.finish()
	return show(c, d, func(p *printer) {
		p.restored(d.Restored)
		p.line("the drill took %s; its database was dropped", seconds(d.Took))
	})
}

func moment(ctx context.Context, c *cli.Command) error {
	j, err := begin(ctx, c)
	if err != nil {
		return err
	}
	defer j.end()
	if due, err := j.due(ctx, c, backup.MomentDrillDue); err != nil || !due {
		return err
	}
	m, err := backup.RunMomentDrill(ctx, j.bucket, backup.MomentDrill{
		DatabaseURL: os.Getenv("DATABASE_URL"), Folder: cmp.Or(c.String("dir"), os.TempDir()), Target: c.Timestamp("target"), VerifyAudit: verifyAudit,
	})
	if err != nil {
		return err
	}
	j.finish()
	return show(c, m, func(p *printer) {
		p.line("restored the state of %s in %s; missing before it: %s; %d audit entries verified; removed again",
			m.Target.Format(time.RFC3339), seconds(m.Took), seconds(m.Lost), m.Entries)
	})
}
