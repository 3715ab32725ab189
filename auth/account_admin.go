package auth

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/cache/kind"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/doctor"
	"github.com/predicthealth/database/ent/patient"
	"github.com/predicthealth/database/ent/user"
	"github.com/predicthealth/database/schema/enum"
)

// AccountAdmin provisions people with their logins and changes them, for the services that provision and for
// admins. Each call runs as the context's actor, through the role that the service connects as; what either
// is denied is a [*database.PermissionError]. It is safe for use by several goroutines.
//
// The audit trail records each call under the action that the context states
// ([github.com/predicthealth/database/actor.WithAction]), or under the call's own name: lock, unlock,
// deactivate, reactivate, change_email, provision.
type AccountAdmin struct {
	db     *database.DB
	hasher *hasher
	log    *slog.Logger
}

// NewAccountAdmin returns an AccountAdmin for db, with the Cost, Workers and Queue of cfg. Its error lists
// every invalid field of cfg.
func NewAccountAdmin(db *database.DB, cfg Config) (*AccountAdmin, error) {
	if err := cfg.Validate(); err != nil {
		return nil, fmt.Errorf("auth: %w", err)
	}
	return &AccountAdmin{db: db, hasher: newHasher(cfg.withDefaults()), log: slog.Default()}, nil
}

// Person identifies the owner of a login.
type Person struct {
	Type enum.UserType
	ID   uuid.UUID // in patients, doctors, medical_institutions or admins
}

// PatientsError reports that a doctor to be deactivated has active patients, who need another, active
// doctor in the same call.
type PatientsError struct{ Patients int }

func (e *PatientsError) Error() string {
	return fmt.Sprintf("the doctor has %d active patients, who need another active doctor", e.Patients)
}

// Lock locks a login until the given time. Even the right password fails, with [ErrLocked]; existing sessions
// stay valid. It is for admins, through service_admins. If this process cannot reach Redis, Ended.Within is not
// 0: other processes may use the login's previous state for that long.
func (d *AccountAdmin) Lock(ctx context.Context, userID uuid.UUID, until time.Time) (Ended, error) {
	return d.updateLogin(unlessStated(ctx, "lock"), userID, func(u *ent.UserUpdateOne) { u.SetLockedUntil(until).SetFailedLoginAttempts(0) })
}

// Unlock removes a lock, set by an admin or by wrong passwords, and resets the failure count. See [AccountAdmin.Lock] for Ended.
func (d *AccountAdmin) Unlock(ctx context.Context, userID uuid.UUID) (Ended, error) {
	return d.updateLogin(unlessStated(ctx, "unlock"), userID, func(u *ent.UserUpdateOne) { u.ClearLockedUntil().SetFailedLoginAttempts(0) })
}

func (d *AccountAdmin) updateLogin(ctx context.Context, userID uuid.UUID, change func(*ent.UserUpdateOne)) (Ended, error) {
	out, err := d.runChange(ctx, func(ctx context.Context, tx *ent.Client) error {
		u := tx.User.UpdateOneID(userID)
		change(u)
		return u.Exec(ctx)
	})
	return out, asNoAccount(err)
}

// Deactivate deactivates a person and their login in one transaction, and ends every session of the login.
// The active patients of a doctor move to the doctor reassignTo, which is required if there are any:
// otherwise nothing changes and the error is a [*PatientsError]. It is for admins, through service_admins.
func (d *AccountAdmin) Deactivate(ctx context.Context, p Person, reassignTo uuid.UUID) (Ended, error) {
	return d.runChange(unlessStated(ctx, "deactivate"), func(ctx context.Context, tx *ent.Client) error {
		if p.Type == enum.UserTypeDoctor {
			if err := reassign(ctx, tx, p.ID, reassignTo); err != nil {
				return err
			}
		}
		return setActive(ctx, tx, p, false)
	})
}

// Reactivate activates a person and their login again. Sessions that had ended stay ended.
func (d *AccountAdmin) Reactivate(ctx context.Context, p Person) (Ended, error) {
	return d.runChange(unlessStated(ctx, "reactivate"), func(ctx context.Context, tx *ent.Client) error { return setActive(ctx, tx, p, true) })
}

// reassign moves a doctor's patients to another doctor. It locks both rows: until the transaction ends, no
// patient is assigned to the one, and the other is not deactivated.
func reassign(ctx context.Context, tx *ent.Client, from, to uuid.UUID) error {
	if _, err := tx.Doctor.Query().Where(doctor.ID(from)).ForUpdate().Only(ctx); err != nil {
		return asNoAccount(err)
	}
	theirs := patient.And(patient.DoctorID(from), patient.IsActive(true))
	n, err := tx.Patient.Query().Where(theirs).Count(ctx)
	if err != nil || n == 0 {
		return err
	}
	_, err = tx.Doctor.Query().Where(doctor.ID(to), doctor.IDNEQ(from), doctor.IsActive(true)).ForShare().Only(ctx)
	switch {
	case ent.IsNotFound(err):
		return &PatientsError{Patients: n}
	case err != nil:
		return err
	}
	return tx.Patient.Update().Where(theirs).SetDoctorID(to).Exec(ctx)
}

func setActive(ctx context.Context, tx *ent.Client, p Person, active bool) error {
	var err error
	switch p.Type {
	case enum.UserTypePatient:
		err = tx.Patient.UpdateOneID(p.ID).SetIsActive(active).Exec(ctx)
	case enum.UserTypeDoctor:
		err = tx.Doctor.UpdateOneID(p.ID).SetIsActive(active).Exec(ctx)
	case enum.UserTypeInstitution:
		err = tx.Institution.UpdateOneID(p.ID).SetIsActive(active).Exec(ctx)
	case enum.UserTypeAdmin:
		err = tx.Admin.UpdateOneID(p.ID).SetIsActive(active).Exec(ctx)
	default:
		return ErrNoAccount
	}
	if err != nil {
		return asNoAccount(err)
	}
	return tx.User.Update().Where(user.UserTypeEQ(p.Type), user.ReferenceID(p.ID)).SetIsActive(active).Exec(ctx)
}

// ChangeEmail changes the e-mail address of a person and of their login in one transaction. It ends every
// session of the login; the new address is unverified. People change their own address, through the service
// of their kind. Errors: [ErrEmail]; a [*database.DuplicateError] that names the column if the address is
// taken.
func (d *AccountAdmin) ChangeEmail(ctx context.Context, p Person, email string) (Ended, error) {
	email, err := checkEmail(email)
	if err != nil {
		return Ended{}, err
	}
	return d.runChange(unlessStated(ctx, "change_email"), func(ctx context.Context, tx *ent.Client) error {
		var err error
		switch p.Type {
		case enum.UserTypePatient:
			err = tx.Patient.UpdateOneID(p.ID).SetEmail(email).Exec(ctx)
		case enum.UserTypeDoctor:
			err = tx.Doctor.UpdateOneID(p.ID).SetEmail(email).Exec(ctx)
		case enum.UserTypeInstitution:
			err = tx.Institution.UpdateOneID(p.ID).SetContactEmail(email).Exec(ctx)
		case enum.UserTypeAdmin:
			err = tx.Admin.UpdateOneID(p.ID).SetEmail(email).Exec(ctx)
		default:
			return ErrNoAccount
		}
		if err != nil {
			return asNoAccount(err)
		}
		n, err := tx.User.Update().Where(user.UserTypeEQ(p.Type), user.ReferenceID(p.ID)).SetEmail(email).Save(ctx)
		if err == nil && n == 0 {
			err = ErrNoAccount
		}
		return err
	})
}

func asNoAccount(err error) error {
	if ent.IsNotFound(err) {
		return ErrNoAccount
	}
	return err
}

// runChange runs a change and then invalidates what it changed in Redis, as recorded by triggers in the same
// transaction.
func (d *AccountAdmin) runChange(ctx context.Context, change func(context.Context, *ent.Client) error) (Ended, error) {
	if d.db.InTx(ctx) {
		return Ended{}, ErrInTransaction
	}
	var changes []cache.Change
	err := d.db.WithTx(ctx, func(ctx context.Context, tx *ent.Client) (err error) {
		if err := change(ctx, tx); err != nil {
			return err
		}
		changes, err = ownInvalidations(ctx, tx)
		return err
	})
	if err != nil {
		return Ended{}, err
	}
	var out Ended
	for _, c := range changes {
		if c.Kind == kind.Session.Name {
			out.Sessions++
		}
	}
	if d.db.Cache() == nil && out.Sessions > 0 {
		out.Within = RevokedWithin
	}
	if err := d.db.Cache().Invalidate(ctx, changes...); err != nil {
		out.Within = RevokedWithin
		d.log.WarnContext(ctx, "auth: changed logins were not invalidated in Redis; their previous state stays cached for some seconds", "changes", len(changes), "err", err)
	}
	return out, nil
}

func ownInvalidations(ctx context.Context, tx *ent.Client) (all []cache.Change, err error) {
	rows, err := tx.QueryContext(ctx, "SELECT kind, key FROM own_invalidations()")
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var c cache.Change
		if err := rows.Scan(&c.Kind, &c.Key); err != nil {
			return nil, err
		}
		all = append(all, c)
	}
	return all, rows.Err()
}
