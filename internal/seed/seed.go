// Package seed adds the initial data of a new database.
package seed

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/auth"
	"github.com/predicthealth/database/ent"
	entadmin "github.com/predicthealth/database/ent/admin"
	"github.com/predicthealth/database/ent/specialty"
	"github.com/predicthealth/database/ent/user"
	"github.com/predicthealth/database/internal/text"
	"github.com/predicthealth/database/schema/enum"
)

// Admin is the login of the default administrator.
type Admin struct {
	Email    string
	Password string
	// AllowWeakPassword accepts a password that can be guessed: for local development only.
	AllowWeakPassword bool
}

// Result is what was added: its zero value if everything existed.
type Result struct {
	Specialties int  `json:"specialties_added"`
	Admin       bool `json:"administrator_added"`
}

// lockKey serializes the seeds of one database. Any number not used elsewhere will do.
const lockKey = 0x7072656469637400

// Run adds the missing specialties and, if there is no login of an administrator yet, the default administrator: both
// or neither. It does not undo changes: a renamed specialty keeps its name, and an administrator their password.
//
// If a password is set, it must be a good one (errors of [auth.CheckPassword]), even if it is not
// needed.
func Run(ctx context.Context, db *database.DB, admin Admin) (Result, error) {
	if admin.Password != "" && !admin.AllowWeakPassword {
		if err := auth.CheckPassword(admin.Password, admin.Email, "predicthealth"); err != nil {
			return Result{}, fmt.Errorf("ADMIN_PASSWORD: %w", err)
		}
	}
	var added Result
	err := db.WithTx(ctx, func(ctx context.Context, tx *ent.Client) error {
		if _, err := tx.ExecContext(ctx, "SELECT pg_advisory_xact_lock($1)", int64(lockKey)); err != nil {
			return fmt.Errorf("wait for another seed: %w", err)
		}
		n, err := addSpecialties(ctx, tx)
		if err != nil {
			return fmt.Errorf("specialties: %w", err)
		}
		adminAdded, err := addAdmin(ctx, tx, admin)
		if err != nil {
			return err
		}
		added = Result{Specialties: n, Admin: adminAdded}
		return nil
	})
	if err != nil {
		return Result{}, err
	}
	return added, nil
}

// HasAdmin reports whether there is a login of an administrator, so that no default one is needed.
func HasAdmin(ctx context.Context, c *ent.Client) (bool, error) {
	return c.User.Query().Where(user.UserTypeEQ(enum.UserTypeAdmin)).Exist(ctx)
}

func addAdmin(ctx context.Context, tx *ent.Client, admin Admin) (bool, error) {
	if exists, err := HasAdmin(ctx, tx); err != nil || exists {
		return false, err
	}
	if !strings.Contains(admin.Email, "@") {
		return false, errors.New("ADMIN_EMAIL is not an e-mail address: the default administrator needs one, and there is no administrator yet")
	}
	hash, err := auth.HashPassword(admin.Password)
	if err != nil {
		return false, fmt.Errorf("ADMIN_PASSWORD: %w", err)
	}
	person, err := findOrCreateAdmin(ctx, tx, admin.Email)
	if err != nil {
		return false, fmt.Errorf("administrator: %w", err)
	}
	err = tx.User.Create().
		SetAdmin(person).SetEmail(admin.Email).SetPasswordHash(hash).SetIsVerified(true).
		SetPasswordChangedAt(time.Now()).
		Exec(ctx)
	if err != nil {
		return false, fmt.Errorf("administrator's login: %w", err)
	}
	return true, nil
}

// findOrCreateAdmin returns the administrator with that e-mail address and without a login, or a new one.
func findOrCreateAdmin(ctx context.Context, tx *ent.Client, email string) (*ent.Admin, error) {
	person, err := tx.Admin.Query().
		Where(entadmin.Email(text.Email(email)), entadmin.Not(entadmin.HasUser())).
		Order(entadmin.ByCreatedAt()).
		First(ctx)
	if !ent.IsNotFound(err) {
		return person, err
	}
	return tx.Admin.Create().SetEmail(email).SetFirstName("Default").SetLastName("Administrator").Save(ctx)
}

// addSpecialties identifies a specialty by an ID that is derived from its original name, so that it finds
// renamed ones. The IDs are the same in every database.
func addSpecialties(ctx context.Context, tx *ent.Client) (int, error) {
	added := 0
	for _, s := range specialties {
		id := uuid.NewSHA1(uuid.NameSpaceOID, []byte("predicthealth/doctor_specialties/"+s.name))
		exists, err := tx.Specialty.Query().
			Where(specialty.Or(specialty.ID(id), specialty.Name(s.name))).
			Exist(ctx)
		if err != nil {
			return 0, err
		}
		if exists {
			continue
		}
		err = tx.Specialty.Create().
			SetID(id).SetName(s.name).SetCategory(s.category).SetDescription(s.description).
			Exec(ctx)
		if err != nil {
			return 0, err
		}
		added++
	}
	return added, nil
}
