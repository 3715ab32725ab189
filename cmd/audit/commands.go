package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/google/uuid"
	"github.com/urfave/cli/v3"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
)

func root() *cli.Command {
	return &cli.Command{
		Name:  "audit",
		Usage: "read, export, verify and anchor the audit trail and the openings of the database at DATABASE_URL, and record restores",
		Description: "Verifying, anchoring and following need the tables' owner or predicthealth_backup. Admins can read as well,\n" +
			"through service_admins, with their id in -admin. The manual is docs/audit.md.\n\n" +
			"  audit list -actor admin:0192…  -since 24h\n" +
			"  audit verify -anchor anchors/2026-11.txt",
		Commands: []*cli.Command{
			{
				Name: "tail", Usage: "print the newest entries, oldest first, and with -f new ones",
				Description: "  audit tail -f -resource users -outcome failure",
				Flags: append(filterFlags(), formatFlag(), jsonFlag(),
					&cli.IntFlag{Name: "n", Value: 20, Usage: "print `N` entries, at most 200"},
					&cli.BoolFlag{Name: "f", Usage: "also print new entries as they are written"}),
				Action: withDatabase(tail),
			},
			{
				Name: "list", Usage: "print a page of entries, newest first",
				Description: "  audit list -resource patients -id 0192… -size 100\n\n" +
					"If there are more, the next page's flag -after CURSOR is printed to standard error. Use it with the same filter.",
				Flags: append(filterFlags(), formatFlag(), jsonFlag(),
					&cli.IntFlag{Name: "size", Usage: "print `N` entries, at most 200 (default: 50)"},
					&cli.StringFlag{Name: "after", Usage: "print the page after `CURSOR`"}),
				Action: withDatabase(listEntries),
			},
			{
				Name: "export", Usage: "print all entries, chain by chain and oldest first, as an archive for verify -archive",
				Description: "  audit export -before 2026-01-01 -out trail-2025.jsonl\n  audit export -actor admin:0192… -format csv",
				Flags: append(filterFlags(), formatFlag(), jsonFlag(),
					&cli.StringFlag{Name: "out", Usage: "write to `FILE`, which must not exist, all or nothing (default: standard output)"}),
				Action: withDatabase(export),
			},
			{
				Name: "verify", Usage: "verify every chain and opening, and report what was changed, removed, inserted or moved",
				Description: "  audit verify -anchor anchors.txt -archive trail-2024.jsonl -archive trail-2025.jsonl\n\n" +
					"With -anchor it also detects a truncated chain and a recomputed one; the public keys are in the file\n" +
					"AUDIT_PUBLIC_KEY_FILE. Restores that the anchors record (audit restored) are listed, with the number of\n" +
					"signed entries that they lost. Of a chain the first broken entry is reported, of the openings each. The exit status\n" +
					"is 1 if anything is wrong.",
				Flags: []cli.Flag{
					&cli.StringSliceFlag{Name: "anchor", Usage: "check against the signed anchors in `FILE`, or in all files of a folder; may be repeated"},
					&cli.StringSliceFlag{Name: "archive", Usage: "begin with the exported entries in `FILE`; may be repeated, oldest first"},
					&cli.StringSliceFlag{Name: "openings-archive", Usage: "also check the openings in `FILE` of audit openings archive; may be repeated, oldest first"},
					jsonFlag(),
				},
				Action: withDatabase(verify),
			},
			openingsCommand(),
			{
				Name: "anchor", Usage: "sign the heads of all chains, to be kept elsewhere",
				Description: "  audit anchor -dir anchors\n  audit anchor >> anchors.txt\n\n" +
					"It is signed with the private key in the file AUDIT_KEY_FILE. Before, the openings of records since the last anchor are\n" +
					"digested, and partitions for those of the next twelve months created; a standby prints a warning instead.",
				Flags: []cli.Flag{
					&cli.StringFlag{Name: "out", Usage: "write to `FILE`, which must not exist (default: standard output)"},
					&cli.StringFlag{Name: "dir", Usage: "write to a file in `FOLDER` with the time as its name"},
				},
				Action: withDatabase(anchor),
			},
			{
				Name: "restored", Usage: "sign a record of a restore or failover to an earlier state, right after it",
				Description: "  audit restored -backup 20260102T030405Z-0a1b2c3d -reason 'disk failed' -dir anchors\n" +
					"  audit restored -from 'failover to db2' -to '2026-01-02 03:04:05.678+00' -reason 'db1 lost power' -dir anchors\n\n" +
					"From then on, verify accepts that entries that were anchored after that state are missing, and reports how many.\n" +
					"If more is missing, nothing is signed. Run it before the services start, with all anchors: in -dir, in -anchor, or\n" +
					"both. The record is an anchor itself, is kept with the others, and is signed with the private key in the file\n" +
					"AUDIT_KEY_FILE; the public keys are in the file AUDIT_PUBLIC_KEY_FILE. -from and -reason are not encrypted, and must\n" +
					"not contain personal data.",
				Flags: []cli.Flag{
					&cli.StringFlag{Name: "backup", Usage: "the backup `NAME` in BACKUP_URL that was restored; its manifest has the time and the heads of the chains"},
					&cli.StringFlag{Name: "from", Usage: "the source of the restore as `TEXT`, if it is not such a backup"},
					&cli.StringFlag{Name: "to", Usage: "the restored state is that of `TIME`; an earlier time is safe, and accepts a larger loss (default: that of the backup)"},
					&cli.StringFlag{Name: "at", Usage: "the `TIME` of the restore (default: that of the first entry since, or now)"},
					&cli.StringFlag{Name: "reason", Required: true, Usage: "the reason as `TEXT`"},
					&cli.StringSliceFlag{Name: "anchor", Usage: "read anchors in `FILE`, or in all files of a folder; may be repeated"},
					&cli.StringSliceFlag{Name: "archive", Usage: "begin with the exported entries in `FILE`; may be repeated, oldest first"},
					&cli.BoolFlag{Name: "broken", Usage: "sign even if chains are broken without any anchor; verify keeps reporting them"},
					&cli.StringFlag{Name: "out", Usage: "write to `FILE`, which must not exist (default: standard output)"},
					&cli.StringFlag{Name: "dir", Usage: "read the anchors in `FOLDER`, and write to a file in it with the time as its name"},
				},
				Action: withDatabase(restored),
			},
			{
				Name: "keygen", Usage: "create a key for anchors: write the private key to a file, and print the public key",
				Description: "  audit keygen -name audit-2026 -out audit-2026.key >> audit.pub",
				Flags: []cli.Flag{
					&cli.StringFlag{Name: "name", Required: true, Usage: "the `NAME` of the key, which its signatures contain"},
					&cli.StringFlag{Name: "out", Required: true, Usage: "write the private key to `FILE`, which must not exist"},
				},
				Action: keygen,
			},
		},
	}
}

// withDatabase opens the database for an action and sets the actor.
func withDatabase(action func(context.Context, *cli.Command, *sql.DB) error) cli.ActionFunc {
	return func(ctx context.Context, c *cli.Command) (err error) {
		by := actor.System("audit")
		if text := c.String("admin"); text != "" {
			id, err := uuid.Parse(text)
			if err != nil {
				return errors.New("-admin is not an id")
			}
			by = actor.Admin(id)
		}
		cfg, err := database.FromEnv()
		if err != nil {
			return err
		}
		cfg.RedisURL = "" // the audit trail is not in Redis
		db, err := database.Open(ctx, cfg)
		if err != nil {
			return err
		}
		defer func() { err = errors.Join(err, db.Close()) }()
		if c.NArg() > 0 {
			return fmt.Errorf("unexpected argument %q; see audit %s --help", c.Args().First(), c.Name)
		}
		return action(actor.NewContext(ctx, by), c, db.SQL())
	}
}
