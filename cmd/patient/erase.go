package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/google/uuid"
	"github.com/lib/pq"
	"github.com/urfave/cli/v3"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/erasure"
	"github.com/predicthealth/database/internal/backup"
	"github.com/predicthealth/database/internal/backup/ledger"
	"github.com/predicthealth/database/internal/operator"
	"github.com/predicthealth/database/internal/text"
)

const adminText = "The admin gives the password of their own login, at the terminal or in -password-file. DATABASE_URL must connect as the\n" +
	"tables' owner, to verify it."

func erasureCommands() []*cli.Command {
	return []*cli.Command{
		{
			Name: "erase", ArgsUsage: "ID", Usage: "request the erasure of a patient, for another admin to confirm within a day",
			Description: "  patient erase -admin eve@clinic.example -reason 'asked for by letter of 3 March' 0191…\n\n" + adminText + "\n" +
				"The reason is kept for ever: do not name the person or their illness.",
			Flags: append(operator.Flags(), reasonFlag(true)),
			Action: withAdmin(func(ctx context.Context, c *cli.Command, db *database.DB, patient uuid.UUID) error {
				request, err := erasure.Request(ctx, db, patient, c.String("reason"))
				if err != nil {
					return err
				}
				return line(c, "requested: another admin confirms it within a day by patient confirm -admin EMAIL %s (request %s)", patient, request)
			}),
		},
		{
			Name: "confirm", ArgsUsage: "ID", Usage: "execute the erasure of a patient that another admin has requested; it cannot be undone",
			Description: "  patient confirm -admin ivo@clinic.example 0191…\n\n" + adminText + "\n" +
				"The erasure is then written to the ledger in BACKUP_URL, signed with the private key in the file AUDIT_KEY_FILE and verified\n" +
				"with the public keys in the file AUDIT_PUBLIC_KEY_FILE. If that fails, the erasure stands, and patient ledger writes it\n" +
				"later; until then the monitor warns.",
			Flags:  operator.Flags(),
			Action: withAdmin(confirm),
		},
		{
			Name: "ledger", Usage: "write the executed erasures that are not in the ledger yet",
			Description: "  patient ledger\n  patient ledger -apply\n\n" +
				"The ledger is in BACKUP_URL. It is signed with the private key in the file AUDIT_KEY_FILE; the public keys are in the file\n" +
				"AUDIT_PUBLIC_KEY_FILE. DATABASE_URL connects as the tables' owner. After a recovery to an earlier moment that bin/backup\n" +
				"restore did not do, -apply erases again whom the ledger names, before the services start.",
			Flags:  []cli.Flag{&cli.BoolFlag{Name: "apply", Usage: "erase in the database the patients whose erasure only the ledger has"}},
			Action: writeLedger,
		},
	}
}

func confirm(ctx context.Context, c *cli.Command, db *database.DB, patient uuid.UUID) error {
	request, err := erasure.Confirm(ctx, db, patient)
	if err != nil {
		return err
	}
	if err := line(c, "erased (request %s)", request); err != nil {
		return err
	}
	if _, err := toLedger(ctx, db, false); err != nil {
		_, werr := fmt.Fprintf(c.Root().ErrWriter, "warning: the erasure stands, but is not in the ledger: run patient ledger: %v\n", err)
		return werr
	}
	return line(c, "written to the ledger")
}

func writeLedger(ctx context.Context, c *cli.Command) error {
	return withDatabase(ctx, func(db *database.DB) error {
		done, err := toLedger(ctx, db, c.Bool("apply"))
		if err != nil {
			return err
		}
		if c.Bool("apply") {
			return line(c, "erased again: %s; written to the ledger: %d; it has %s", text.Count(done.applied, "patient", "patients"), done.written,
				text.Count(done.entries, "erasure", "erasures"))
		}
		return line(c, "written to the ledger: %d; it has %s", done.written, text.Count(done.entries, "erasure", "erasures"))
	})
}

type ledgerDone struct{ written, applied, entries int }

// toLedger writes what the ledger lacks, and with apply erases whom the database lacks.
func toLedger(ctx context.Context, db *database.DB, apply bool) (done ledgerDone, err error) {
	key, err := ledger.Key()
	if err != nil {
		return done, err
	}
	keys, err := ledger.Keys()
	if err != nil {
		return done, err
	}
	bucket, err := backup.Open(ctx, os.Getenv("BACKUP_URL"))
	if err != nil {
		return done, err
	}
	defer func() { err = errors.Join(err, bucket.Close()) }()
	sql := db.SQL()
	l, written, err := backup.WriteLedger(ctx, bucket, sql, key, keys)
	if done.written = written; err != nil {
		return done, err
	}
	if done.entries = len(l.Erasures); apply {
		done.applied, err = backup.ApplyLedger(ctx, sql, "", l.Erasures)
		return done, err
	}
	patients := make([]string, len(l.Erasures)) // one may be there twice: erased again after a recovery
	for i, e := range l.Erasures {
		patients[i] = e.Patient.String()
	}
	var lacking int
	if err := sql.QueryRowContext(ctx, `SELECT count(DISTINCT p) FROM unnest($1::uuid[]) p
		WHERE NOT EXISTS (SELECT FROM erasures WHERE patient_id = p AND executed_at IS NOT NULL)`, pq.Array(patients)).Scan(&lacking); err != nil {
		return done, err
	}
	if lacking > 0 {
		return done, fmt.Errorf("the database lacks %s of the ledger, as after a recovery to an earlier moment: run patient ledger -apply before the services start",
			text.Count(lacking, "erasure", "erasures"))
	}
	return done, nil
}

func line(c *cli.Command, format string, args ...any) error {
	_, err := fmt.Fprintf(c.Root().Writer, format+"\n", args...)
	return err
}
