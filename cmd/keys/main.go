// Command keys manages the keys of clinical text.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/urfave/cli/v3"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/clinical"
	_ "github.com/predicthealth/database/clinical/allkeys" // the key services
	"github.com/predicthealth/database/internal/keys"
	"github.com/predicthealth/database/internal/program"
	"github.com/predicthealth/database/internal/recordtext"
)

func main() { program.Main(root()) }

func root() *cli.Command {
	return &cli.Command{
		Name:  "keys",
		Usage: "manage the keys of clinical text, in the database at DATABASE_URL",
		Description: "CLINICAL_KEY_URL names the keys: awskms://, gcpkms://, azurekeyvault:// or hashivault://; for development\n" +
			"base64key:// or file://. If there are several, separated by blanks, the last one is the new one.\n" +
			"DATABASE_URL must connect as the tables' owner.",
		Commands: []*cli.Command{
			{
				Name: "create", Usage: "make a key the active one: from then on clinical text is written encrypted",
				Description: "  keys create\n\n" +
					"Before that, every service must have CLINICAL_KEY_URL and a release that knows it: PostgreSQL refuses plain\n" +
					"clinical text afterwards. Texts that are there stay as they are until `keys encrypt`.",
				Action: withDB(create),
			},
			{
				Name: "status", Usage: "print which keys are in use, and how many texts are not encrypted yet",
				Description: "  keys status\n  keys status -json | jq .plain",
				Flags:       []cli.Flag{&cli.BoolFlag{Name: "json", Usage: "print JSON"}},
				Action:      withDB(status),
			},
			{
				Name: "encrypt", Usage: "encrypt the texts that are not encrypted yet",
				Description: "  keys encrypt\n\nIt works in batches while services run, and continues where it was interrupted. It skips patients whose key was\n" +
					"destroyed, encrypts all others, and then prints the patients' ids and ends with the exit status 1.",
				Action: withDB(encrypt),
			},
			{
				Name: "rotate", Usage: "make the last key of CLINICAL_KEY_URL the active one, and encrypt the keys of all patients by it",
				Description: "  CLINICAL_KEY_URL=\"$OLD $NEW\" keys rotate -workers 4\n\n" +
					"Every service must have both keys before. It works in batches while services run, touches no text, and continues\n" +
					"where it was interrupted. Afterwards no service needs the old key any more.",
				Flags:  []cli.Flag{&cli.IntFlag{Name: "workers", Value: 4, Usage: "how many batches are converted at the same time"}},
				Action: withDB(rotate),
			},
		},
	}
}

// withDB runs an action with the database and the keyring, which is nil without CLINICAL_KEY_URL.
func withDB(action func(ctx context.Context, c *cli.Command, db *database.DB, ring *clinical.Keyring) error) cli.ActionFunc {
	return func(ctx context.Context, c *cli.Command) (err error) {
		if c.NArg() > 0 {
			return fmt.Errorf("unexpected argument; see keys %s --help", c.Name)
		}
		cfg, err := database.FromEnv()
		if err != nil {
			return err
		}
		cfg.RedisURL = "" // not needed
		if n := c.Int("workers"); n >= cfg.MaxOpenConns {
			cfg.MaxOpenConns = n + 1
		}
		if cfg.ClinicalKeyURL == "" && c.Name != "status" {
			return errors.New("CLINICAL_KEY_URL is not set")
		}
		db, err := database.Open(ctx, cfg)
		if err != nil {
			return err
		}
		defer func() { err = errors.Join(err, db.Close()) }()
		return action(actor.NewContext(ctx, actor.System(recordtext.Converter)), c, db, db.Keyring())
	}
}

func create(ctx context.Context, c *cli.Command, db *database.DB, ring *clinical.Keyring) error {
	fingerprint, err := keys.Create(ctx, db.SQL(), ring)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(c.Root().Writer, "%s is active\n", fingerprint)
	return err
}

func status(ctx context.Context, c *cli.Command, db *database.DB, ring *clinical.Keyring) error {
	s, err := keys.Status(ctx, db.SQL(), ring)
	if err != nil {
		return err
	}
	out := c.Root().Writer
	if c.Bool("json") {
		return json.NewEncoder(out).Encode(s)
	}
	if s.Active == "" {
		_, _ = fmt.Fprintln(out, "no key is active: clinical text is not encrypted")
	}
	for _, fingerprint := range slices.Sorted(maps.Keys(s.Keys)) {
		note := ""
		switch {
		case slices.Contains(s.Missing, fingerprint):
			note = ", not in CLINICAL_KEY_URL"
		case fingerprint != s.Active:
			note = ", to be replaced by `keys rotate`"
		}
		_, _ = fmt.Fprintf(out, "%s wraps the keys of %d patients%s\n", fingerprint, s.Keys[fingerprint], note)
	}
	if s.Active != "" {
		_, _ = fmt.Fprintf(out, "%s is active\n", s.Active)
	}
	_, err = fmt.Fprintf(out, "%d keys were destroyed\n%d health profiles have text that is not encrypted\n", s.Erased, s.Plain)
	return err
}

func encrypt(ctx context.Context, c *cli.Command, db *database.DB, ring *clinical.Keyring) error {
	progress, finish := program.Progress(c.Root().ErrWriter, "encrypt")
	defer finish()
	return keys.Encrypt(ctx, db.SQL(), ring, progress)
}

func rotate(ctx context.Context, c *cli.Command, db *database.DB, ring *clinical.Keyring) error {
	progress, finish := program.Progress(c.Root().ErrWriter, "rotate")
	err := keys.Rotate(ctx, db.SQL(), ring, c.Int("workers"), progress)
	finish()
	if err != nil {
		return err
	}
	return status(ctx, c, db, ring) // there was perhaps nothing to do
}
