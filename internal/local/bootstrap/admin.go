package bootstrap

import (
	"cmp"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/internal/local"
	"github.com/predicthealth/database/internal/program"
	"github.com/predicthealth/database/internal/seed"
)

// defaultEmail is the default administrator's if ADMIN_EMAIL is not set.
const defaultEmail = "admin@predicthealth.local"

type defaultAdmin struct {
	seed.Admin

	file string // that the new password was written to, or ""
}

// adminFor returns the administrator of the environment. For the checkout's own database, if it has no administrator
// yet, missing values are generated and written to the file.
func adminFor(ctx context.Context, db *database.DB, servers local.Servers, file string) (defaultAdmin, error) {
	admin := defaultAdmin{Admin: seed.Admin{
		Email: os.Getenv("ADMIN_EMAIL"), Password: os.Getenv("ADMIN_PASSWORD"), AllowWeakPassword: servers.Own,
	}}
	exists, err := seed.HasAdmin(ctx, db.Client)
	if err != nil || exists || !servers.Own {
		return admin, err
	}
	// Another process may have written the file since it was read.
	written, err := program.ReadEnv(file)
	if err != nil {
		return admin, err
	}
	admin.Email = cmp.Or(admin.Email, written["ADMIN_EMAIL"])
	admin.Password = cmp.Or(admin.Password, written["ADMIN_PASSWORD"])
	var lines []string
	if admin.Email == "" {
		admin.Email = defaultEmail
		lines = append(lines, "ADMIN_EMAIL="+admin.Email)
	}
	if admin.Password == "" {
		admin.Password = rand.Text()
		lines = append(lines, "ADMIN_PASSWORD="+admin.Password)
		admin.file = file
	}
	if len(lines) == 0 {
		return admin, nil
	}
	return admin, appendLines(file, lines)
}

// appendLines appends lines to a file and makes it readable only by its owner.
func appendLines(file string, lines []string) error {
	old, err := os.ReadFile(file)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%s: %w", file, err)
	}
	text := string(old)
	if text != "" && !strings.HasSuffix(text, "\n") {
		text += "\n"
	}
	text += strings.Join(lines, "\n") + "\n"
	if err := local.ReplaceFile(file, []byte(text), 0o600); err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	return nil
}

func (a defaultAdmin) describe(added bool) string {
	switch {
	case !added:
		return "exists already; not changed"
	case a.file != "":
		return fmt.Sprintf("%s, with a random password, written to %s", a.Email, a.file)
	}
	return a.Email + ", with the password in ADMIN_PASSWORD"
}
