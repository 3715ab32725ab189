package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"os"
	"os/user"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/urfave/cli/v3"

	"github.com/predicthealth/database/audit"
	"github.com/predicthealth/database/clinical"
	_ "github.com/predicthealth/database/clinical/allkeys" // the key services
	"github.com/predicthealth/database/internal/program"
	plural "github.com/predicthealth/database/internal/text" // text is a function here
	"github.com/predicthealth/database/paging"
	"github.com/predicthealth/database/schema/enum"
)

// retentionYears is how long openings are kept at least: 45 CFR §164.316(b)(2)(i).
const retentionYears = 6

func openingsCommand() *cli.Command {
	return &cli.Command{
		Name: "openings", Usage: "print who opened patients' records, newest first",
		Description: "  audit openings -patient 0192… -reason 'request of 2026-11-25' -format csv -all\n  audit openings -purpose emergency -since 24h\n\n" +
			"It needs the tables' owner or predicthealth_backup. Before it prints, it records itself: for one patient as an opening,\n" +
			"which the patient sees, otherwise in the audit trail. Encrypted reasons are decrypted with CLINICAL_KEY_URL; without it, or\n" +
			"after an erasure, the table and CSV print (encrypted) or (erased). If there are more, the next page's flag -after CURSOR is printed\n" +
			"to standard error. Use it with the same filter.",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "patient", Usage: "of the record of the patient with that `ID`"},
			&cli.StringFlag{Name: "actor", Usage: "by `ACTOR`: doctor:ID, institution:ID, admin:ID, or system: and a reader's name"},
			&cli.StringFlag{Name: "purpose", Usage: "for `PURPOSE`: treatment, emergency, registration or operations"},
			&cli.StringFlag{Name: "since", Usage: "from `TIME` on: 2026-11-25, 2026-11-25T08:00:00Z, or 24h for that long ago"},
			&cli.StringFlag{Name: "until", Usage: "before `TIME`"},
			&cli.StringFlag{Name: "reason", Usage: "record `TEXT` as the reason for reading"},
			formatFlag(), jsonFlag(),
			&cli.IntFlag{Name: "size", Usage: "print `N` entries, at most 200 (default: 50)"},
			&cli.StringFlag{Name: "after", Usage: "print the page after `CURSOR`"},
			&cli.BoolFlag{Name: "all", Usage: "print all pages"},
		},
		Action: withDatabase(openings),
		Commands: []*cli.Command{{
			Name: "archive", Usage: "export the openings of old months and, with -drop, remove them",
			Description: "  audit openings archive -before 2021-01 -to openings-2020.jsonl -anchor anchors\n\n" +
				"Each opening is compared with its digest. With -drop the partitions of these months are dropped, in a transaction that\n" +
				"compares them again and leaves an audit entry; that needs the tables' owner. Keep the file: audit verify\n" +
				"-openings-archive checks it against the digests, which stay.",
			Flags: []cli.Flag{
				&cli.StringFlag{Name: "before", Usage: "the months before `MONTH`, such as 2021-01 (default: that of six years ago)"},
				&cli.StringFlag{Name: "to", Required: true, Usage: "write to `FILE`, which must not exist"},
				&cli.StringSliceFlag{Name: "anchor", Usage: "check against the signed anchors in `FILE`, or in all files of a folder; may be repeated"},
				&cli.BoolFlag{Name: "drop", Usage: "drop these months' partitions after they were written"},
				&cli.BoolFlag{Name: "force", Usage: "also months of less than six years ago; needs -reason"},
				&cli.StringFlag{Name: "reason", Usage: "record `TEXT` as the reason for dropping them"},
			},
			Action: withDatabase(archiveOpenings),
		}},
	}
}

func openings(ctx context.Context, c *cli.Command, db *sql.DB) error {
	f, err := openingFilterOf(c)
	if err != nil {
		return err
	}
	page := paging.Page{Size: c.Int("size"), After: c.String("after")}
	if _, err := page.Limit(); err != nil {
		return err
	}
	if c.Bool("all") && !c.IsSet("size") {
		page.Size = paging.MaxSize
	}
	p, err := printerOf(c, c.Writer, defaultFormat(c.Writer), openingLayout)
	if err != nil {
		return err
	}
	operator, err := operatorName()
	if err != nil {
		return err
	}
	var keys *clinical.Keyring
	if urls := os.Getenv("CLINICAL_KEY_URL"); urls != "" {
		if keys, err = clinical.Open(ctx, urls); err != nil {
			return err
		}
		defer func() { _ = keys.Close() }()
	}
	if err := audit.RecordOpeningsRead(ctx, db, f, operator, c.String("reason")); err != nil {
		return err
	}
	for {
		got, err := audit.Openings(ctx, db, f, page)
		if err != nil {
			return err
		}
		if err := audit.OpenReasons(ctx, db, keys, got.Rows); err != nil {
			return err
		}
		for _, o := range got.Rows {
			if err := p.row(o); err != nil {
				return err
			}
		}
		page.After = got.Next
		if got.Next == "" || !c.Bool("all") {
			break
		}
	}
	if err := p.flush(); err != nil || page.After == "" {
		return err
	}
	_, err = fmt.Fprintf(c.ErrWriter, "more: -after %s\n", page.After)
	return err
}

func openingFilterOf(c *cli.Command) (f audit.OpeningFilter, err error) {
	f = audit.OpeningFilter{Actor: c.String("actor"), Purpose: enum.Purpose(c.String("purpose"))}
	if text := c.String("patient"); text != "" {
		if f.Patient, err = uuid.Parse(text); err != nil {
			return f, fmt.Errorf("-patient %q is not an id", text)
		}
	}
	if f.Since, err = moment(c, "since"); err != nil {
		return f, err
	}
	f.Before, err = moment(c, "until")
	return f, err
}

// operatorName is the name of the operating system's user.
func operatorName() (string, error) {
	u, err := user.Current()
	if err != nil {
		return "", fmt.Errorf("the operating system's user: %w", err)
	}
	return u.Username, nil
}

// reason is the reason of an opening, or why it cannot be read.
func reason(o audit.Opening) string {
	if o.Unreadable != "" {
		return "(" + string(o.Unreadable) + ")"
	}
	return text(o.Reason)
}

// openingLayout is the layout of openings.
var openingLayout = layout[audit.Opening]{
	csvHeader: []string{
		"time", "expires", "id", "patient_id", "actor_type", "actor_id", "reader_name", "institution_name", "purpose", "reason", "ip_address", "user_agent",
		"request_id", "hash",
	},
	csv: func(o audit.Opening) []string {
		return []string{
			o.Time.Format(time.RFC3339Nano), o.Expires.Format(time.RFC3339Nano), o.ID.String(), o.PatientID.String(), string(o.ActorType), text(o.ActorID), o.ReaderName,
			text(o.InstitutionName), string(o.Purpose), reason(o), o.IP, text(o.UserAgent), text(o.RequestID), o.Hash.String(),
		}
	},
	tableHeader: []string{"TIME", "PATIENT", "READER", "INSTITUTION", "PURPOSE", "FROM", "REASON"},
	table: func(o audit.Opening) []string {
		return []string{
			o.Time.Format(time.DateTime), o.PatientID.String(), cell(string(o.ActorType)+" "+o.ReaderName, 60), cell(text(o.InstitutionName), 40), string(o.Purpose), o.IP,
			cell(reason(o), 80),
		}
	},
}

func archiveOpenings(ctx context.Context, c *cli.Command, db *sql.DB) error {
	before, err := archiveBefore(c, time.Now().UTC())
	if err != nil {
		return err
	}
	operator, err := operatorName()
	if err != nil {
		return err
	}
	anchors, err := readAnchors(c.StringSlice("anchor"))
	if err != nil {
		return err
	}
	var archive audit.OpeningArchive
	err = program.WriteFile("-to", c.String("to"), 0o600, func(w io.Writer) (err error) {
		archive, err = audit.ArchiveOpenings(ctx, db, before, w, audit.WithAnchors(anchors...))
		return err
	})
	if err != nil {
		return err
	}
	result := "kept in the database"
	if c.Bool("drop") {
		if err := audit.DropOpenings(ctx, db, archive, operator, c.String("reason")); err != nil {
			return err
		}
		result = "dropped"
	}
	var months []string
	for _, m := range archive.Months {
		months = append(months, m.From.UTC().Format("2006-01"))
	}
	_, err = fmt.Fprintf(c.Writer, "%s of %s before %s archived and %s: %s\n", plural.Count(archive.Openings, "opening", "openings"), plural.Count(len(months), "month", "months"), before.Format("2006-01"), result, strings.Join(months, " "))
	return err
}

// archiveBefore returns the first month that is not archived.
func archiveBefore(c *cli.Command, now time.Time) (time.Time, error) {
	limit := time.Date(now.Year()-retentionYears, now.Month(), 1, 0, 0, 0, 0, time.UTC)
	text := c.String("before")
	if text == "" {
		return limit, nil
	}
	before, err := time.Parse("2006-01", text)
	switch {
	case err != nil:
		return before, fmt.Errorf("-before %q is not a month such as 2021-01", text)
	case !before.After(limit):
		return before, nil
	case !c.Bool("force"):
		return before, fmt.Errorf("-before %s: openings are kept for %d years; see -force", text, retentionYears)
	case strings.TrimSpace(c.String("reason")) == "":
		return before, errors.New("-force needs -reason")
	}
	return before, nil
}
