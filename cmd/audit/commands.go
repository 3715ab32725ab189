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
		Usage: "read, export, verify and anchor the audit trail of the database at DATABASE_URL, and record restores",
		Description: "Verifying, anchoring and following it need the tables' owner or predicthealth_backup. Reading is for admins\n" +
			"as well, through service_admins: -admin says who. docs/audit.md is the manual.\n\n" +
			"  audit list -actor admin:0192…  -since 24h\n" +
			"  audit verify -anchor anchors/2026-11.txt",
		Commands: []*cli.Command{
			{
				Name: "tail", Usage: "print the newest lines, oldest first, and with -f those that follow",
				Description: "  audit tail -f -resource users -outcome failure",
				Flags: append(filterFlags(), formatFlag(), jsonFlag(),
					&cli.IntFlag{Name: "n", Value: 20, Usage: "print `N` lines, at most 200"},
					&cli.BoolFlag{Name: "f", Usage: "go on with what is written from now on"}),
				Action: withTrail(tail),
			},
			{
				Name: "list", Usage: "print a page of lines, newest first",
				Description: "  audit list -resource patients -id 0192… -size 100\n\n" +
					"Where there are more, the last line on standard error says how to go on: -after CURSOR, with the same filter.",
				Flags: append(filterFlags(), formatFlag(), jsonFlag(),
					&cli.IntFlag{Name: "size", Usage: "print `N` lines, at most 200 (default: 50)"},
					&cli.StringFlag{Name: "after", Usage: "go on after the page that ended with `CURSOR`"}),
				Action: withTrail(listLines),
			},
			{
				Name: "export", Usage: "print all lines, chain by chain and the oldest first: an archive, which verify -archive reads",
				Description: "  audit export -before 2026-01-01 -out trail-2025.jsonl\n  audit export -actor admin:0192… -format csv",
				Flags: append(filterFlags(), formatFlag(), jsonFlag(),
					&cli.StringFlag{Name: "out", Usage: "write to `FILE`, which must not exist and has all of it or is not there (default: standard output)"}),
				Action: withTrail(export),
			},
			{
				Name: "verify", Usage: "verify every chain, and name the first line that was changed, removed, put in or moved",
				Description: "  audit verify -anchor anchors.txt -archive trail-2024.jsonl -archive trail-2025.jsonl\n\n" +
					"With -anchor it finds a tail that was cut off and a chain that was hashed anew, too; the public keys are\n" +
					"in the file AUDIT_PUBLIC_KEY_FILE. Restores that the anchors record (audit restored) are listed, with how many\n" +
					"signed lines are missing by them. The status is 1 when anything is wrong.",
				Flags: []cli.Flag{
					&cli.StringSliceFlag{Name: "anchor", Usage: "hold it against the signed anchors in `FILE`, or in all files of a folder; may be repeated"},
					&cli.StringSliceFlag{Name: "archive", Usage: "begin with the exported lines in `FILE`; may be repeated, the oldest first"},
					jsonFlag(),
				},
				Action: withTrail(verify),
			},
			{
				Name: "anchor", Usage: "sign where all chains end, to be kept elsewhere",
				Description: "  audit anchor -dir anchors\n  audit anchor >> anchors.txt\n\n" +
					"It is signed with the private key in the file AUDIT_KEY_FILE.",
				Flags: []cli.Flag{
					&cli.StringFlag{Name: "out", Usage: "write to `FILE`, which must not exist (default: standard output)"},
					&cli.StringFlag{Name: "dir", Usage: "write to a file in `FOLDER` that is named for the time"},
				},
				Action: withTrail(anchor),
			},
			{
				Name: "restored", Usage: "sign a record that the database went back to an earlier state, right after a restore or a failover",
				Description: "  audit restored -backup 20260102T030405Z-0a1b2c3d -reason 'disk failed' -dir anchors\n" +
					"  audit restored -from 'failover to db2' -to '2026-01-02 03:04:05.678+00' -reason 'db1 lost power' -dir anchors\n\n" +
					"From then on, verify accepts that what was anchored since that state is not in the trail, and says how much it is.\n" +
					"Nothing is signed where more than that is missing. Run it before the services start, with all anchors: in -dir, in\n" +
					"-anchor, or both. The record is an anchor as well, is kept with the others, and is signed with the private key in the\n" +
					"file AUDIT_KEY_FILE; the public keys are in the file AUDIT_PUBLIC_KEY_FILE. -from and -reason are kept in the clear,\n" +
					"and name no person.",
				Flags: []cli.Flag{
					&cli.StringFlag{Name: "backup", Usage: "it was restored from the backup `NAME` in BACKUP_URL, whose manifest says when it was made and where the chains ended"},
					&cli.StringFlag{Name: "from", Usage: "it was restored from what `TEXT` says, which is no such backup"},
					&cli.StringFlag{Name: "to", Usage: "the state is that of `TIME`; earlier is safe, and has more accepted (default: when the backup was made)"},
					&cli.StringFlag{Name: "at", Usage: "it went back at `TIME` (default: when the first line since was written, or now)"},
					&cli.StringFlag{Name: "reason", Required: true, Usage: "why, in `TEXT`"},
					&cli.StringSliceFlag{Name: "anchor", Usage: "read anchors in `FILE`, or in all files of a folder; may be repeated"},
					&cli.StringSliceFlag{Name: "archive", Usage: "begin with the exported lines in `FILE`; may be repeated, the oldest first"},
					&cli.BoolFlag{Name: "broken", Usage: "sign although chains are broken in themselves, without any anchor; they stay so, and verify goes on to name them"},
					&cli.StringFlag{Name: "out", Usage: "write to `FILE`, which must not exist (default: standard output)"},
					&cli.StringFlag{Name: "dir", Usage: "read the anchors in `FOLDER`, and write to a file in it that is named for the time"},
				},
				Action: withTrail(restored),
			},
			{
				Name: "keygen", Usage: "make a key for anchors: write the private half to a file, and print the public one",
				Description: "  audit keygen -name audit-2026 -out audit-2026.key >> audit.pub",
				Flags: []cli.Flag{
					&cli.StringFlag{Name: "name", Required: true, Usage: "call the key `NAME`, which its signatures carry"},
					&cli.StringFlag{Name: "out", Required: true, Usage: "write the private half to `FILE`, which must not exist"},
				},
				Action: keygen,
			},
		},
	}
}

// withTrail opens the database for an action, and says who acts.
func withTrail(action func(context.Context, *cli.Command, *sql.DB) error) cli.ActionFunc {
	return func(ctx context.Context, c *cli.Command) (err error) {
		who := actor.System("audit")
		if text := c.String("admin"); text != "" {
			id, err := uuid.Parse(text)
			if err != nil {
				return errors.New("-admin is no id")
			}
			who = actor.Admin(id)
		}
		cfg, err := database.FromEnv()
		if err != nil {
			return err
		}
		cfg.RedisURL = "" // nothing of the trail is there
		db, err := database.Open(ctx, cfg)
		if err != nil {
			return err
		}
		defer func() { err = errors.Join(err, db.Close()) }()
		if c.NArg() > 0 {
			return fmt.Errorf("%q is one argument too many; see audit %s --help", c.Args().First(), c.Name)
		}
		return action(actor.NewContext(ctx, who), c, db.SQL())
	}
}
