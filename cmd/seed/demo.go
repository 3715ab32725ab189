package main

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/schollz/progressbar/v3"
	"github.com/urfave/cli/v3"
	"golang.org/x/term"

	"github.com/predicthealth/database/auth"
	"github.com/predicthealth/database/clinical"
	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/seed/demo"
)

// population adds the made-up population.
func population(ctx context.Context, c *cli.Command, url string) error {
	password := cmp.Or(os.Getenv("DEMO_PASSWORD"), demo.DefaultPassword)
	hash, err := auth.HashPassword(password)
	if err != nil {
		return fmt.Errorf("DEMO_PASSWORD: %w", err)
	}
	db, err := postgres.Open(ctx, url, "seed")
	if err != nil {
		return err
	}
	defer func() { _ = db.Close() }()
	var keys *clinical.Keyring
	if urls := os.Getenv("CLINICAL_KEY_URL"); urls != "" {
		if keys, err = clinical.Open(ctx, urls); err != nil {
			return err
		}
		defer func() { _ = keys.Close() }()
	}
	begun := time.Now()
	progress, finish := progressOn(c.Root().ErrWriter)
	got, err := demo.Run(ctx, db, demo.Population{Patients: c.Int("demo"), PasswordHash: hash, Keys: keys}, progress)
	finish()
	switch {
	case err != nil:
		return fmt.Errorf("the made-up population, which was rolled back: %w", err)
	case c.Bool("json"):
		return json.NewEncoder(c.Writer).Encode(got)
	case got.Existed:
		_, err = fmt.Fprintf(c.Writer, "a made-up population exists already and was not changed: the database has %d patients, %d doctors, %d institutions\n",
			got.Patients, got.Doctors, got.Institutions)
	default:
		_, err = fmt.Fprintf(c.Writer, "added %d made-up patients, %d doctors, %d institutions in %s; the password of every login: %s\n",
			got.Patients, got.Doctors, got.Institutions, time.Since(begun).Round(100*time.Millisecond), password)
	}
	return err
}

// progressOn shows progress on w: as a bar on a terminal, elsewhere as a line for each tenth. finish ends the
// bar's line.
func progressOn(w io.Writer) (progress func(done, total int), finish func()) {
	if file, ok := w.(*os.File); !ok || !term.IsTerminal(int(file.Fd())) {
		return lines(w), func() {}
	}
	var bar *progressbar.ProgressBar
	progress = func(done, total int) {
		if bar == nil {
			bar = progressbar.NewOptions(total, progressbar.OptionSetWriter(w), progressbar.OptionSetDescription("rows"),
				progressbar.OptionShowCount(), progressbar.OptionSetWidth(30), progressbar.OptionThrottle(100*time.Millisecond))
		}
		_ = bar.Set(done)
	}
	finish = func() {
		if bar != nil {
			_, _ = fmt.Fprintln(w)
		}
	}
	return progress, finish
}

func lines(w io.Writer) func(done, total int) {
	last := 0
	return func(done, total int) {
		if tenth := int(int64(done) * 10 / int64(total)); tenth > last {
			last = tenth
			_, _ = fmt.Fprintf(w, "%d %%: %d of %d rows\n", tenth*10, done, total)
		}
	}
}
