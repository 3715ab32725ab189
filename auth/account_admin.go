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

// AccountAdmin is the people and their logins: what the services do that provision, and admins. Each call
// runs for the context's actor, through the role that the service connects as; what neither may is a
// [*database.PermissionError]. It is safe for use by several goroutines.
//
// The audit trail files what it does under the action that the context states ([github.com/predicthealth/database/actor.WithAction]), or
// under the call's own name: lock, unlock, deactivate, reactivate, change_email, provision.
type AccountAdmin struct {
	db     *database.DB
	hasher *hasher
	log    *slog.Logger
}

// NewAccountAdmin returns the directory of db, with the Cost, Workers and Queue of cfg. Its error says all that
// is wrong with cfg.
func NewAccountAdmin(db *database.DB, cfg Config) (*AccountAdmin, error) {
	if err := cfg.Validate(); err != nil {
		return nil, fmt.Errorf("auth: %w", err)
	}
	return &AccountAdmin{db: db, hasher: newHasher(cfg.withDefaults()), log: slog.Default()}, nil
}

// Person names somebody who has a login.
type Person struct {
	Type enum.UserType
	ID   uuid.UUID // in patients, doctors, medical_institutions or admins
}

// PatientsError says that a doctor who was to be deactivated has active patients: they need another one
// in the same call, who is active.
type PatientsError struct{ Patients int }

func (e *PatientsError) Error() string {
	return fmt.Sprintf("the doctor has %d active patients, who need another doctor who is active", e.Patients)
}

// Lock lets nobody log in with a login until then: even the right password fails, with [ErrLocked]. Its sessions go on.
// It is for admins, through service_admins. Ended.Within is not 0 where this process could not reach Redis: for so long
// other processes may answer by what the login was before.
func (d *AccountAdmin) Lock(ctx context.Context, userID uuid.UUID, until time.Time) (Ended, error) {
	return d.login(unlessStated(ctx, "lock"), userID, func(u *ent.UserUpdateOne) { u.SetLockedUntil(until).SetFailedLoginAttempts(0) })
}

// Unlock takes a lock back, an admin's or that of wrong passwords, and the failures that led to it. Of Ended see [AccountAdmin.Lock].
func (d *AccountAdmin) Unlock(ctx context.Context, userID uuid.UUID) (Ended, error) {
	return d.login(unlessStated(ctx, "unlock"), userID, func(u *ent.UserUpdateOne) { u.ClearLockedUntil().SetFailedLoginAttempts(0) })
}

func (d *AccountAdmin) login(ctx context.Context, userID uuid.UUID, change func(*ent.UserUpdateOne)) (Ended, error) {
	out, err := d.changing(ctx, func(ctx context.Context, tx *ent.Client) error {
		u := tx.User.UpdateOneID(userID)
		change(u)
		return u.Exec(ctx)
	})
	return out, noAccount(err)
}

// Deactivate switches a person and the login off, in one transaction, and ends every session of it. The
// active patients of a doctor go to another one, who must be given where there are any: otherwise
// nothing happens, and the error is a [*PatientsError]. It is for admins, through service_admins.
func (d *AccountAdmin) Deactivate(ctx context.Context, p Person, reassignTo uuid.UUID) (Ended, error) {
	return d.changing(unlessStated(ctx, "deactivate"), func(ctx context.Context, tx *ent.Client) error {
		if p.Type == enum.UserTypeDoctor {
			if err := reassign(ctx, tx, p.ID, reassignTo); err != nil {
				return err
			}
		}
		return setActive(ctx, tx, p, false)
	})
}

// Reactivate switches a person and the login on again. Who wants a session logs in.
func (d *AccountAdmin) Reactivate(ctx context.Context, p Person) (Ended, error) {
	return d.changing(unlessStated(ctx, "reactivate"), func(ctx context.Context, tx *ent.Client) error { return setActive(ctx, tx, p, true) })
}

// reassign gives a doctor's patients to another one. Both rows are held: nobody becomes a patient of the
// one, or deactivates the other, until the transaction has ended.
func reassign(ctx context.Context, tx *ent.Client, from, to uuid.UUID) error {
	if _, err := tx.Doctor.Query().Where(doctor.ID(from)).ForUpdate().Only(ctx); err != nil {
		return noAccount(err)
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
		return noAccount(err)
	}
	return tx.User.Update().Where(user.UserTypeEQ(p.Type), user.ReferenceID(p.ID)).SetIsActive(active).Exec(ctx)
}

// ChangeEmail gives a person another address, and the login with it, in one transaction; it ends every
// session of the login, and the address is not verified. A person does so for themselves, through the
// service of their kind. Errors: [ErrEmail]; a [*database.DuplicateError] that names the column, where the
// address is taken.
func (d *AccountAdmin) ChangeEmail(ctx context.Context, p Person, email string) (Ended, error) {
	email, err := checkEmail(email)
	if err != nil {
		return Ended{}, err
	}
	return d.changing(unlessStated(ctx, "change_email"), func(ctx context.Context, tx *ent.Client) error {
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
			return noAccount(err)
		}
		n, err := tx.User.Update().Where(user.UserTypeEQ(p.Type), user.ReferenceID(p.ID)).SetEmail(email).Save(ctx)
		if err == nil && n == 0 {
			err = ErrNoAccount
		}
		return err
	})
}

func noAccount(err error) error {
	if ent.IsNotFound(err) {
		return ErrNoAccount
	}
	return err
}

// changing runs a change, and has Redis forget what it has ended, which triggers have written down in the
// same transaction.
func (d *AccountAdmin) changing(ctx context.Context, change func(context.Context, *ent.Client) error) (Ended, error) {
	if d.db.InTx(ctx) {
		return Ended{}, ErrInTransaction
	}
	var changes []cache.Change
	err := d.db.WithTx(ctx, func(ctx context.Context, tx *ent.Client) (err error) {
		if err := change(ctx, tx); err != nil {
			return err
		}
		changes, err = ownChanges(ctx, tx)
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
	if err := d.db.Cache().Forget(ctx, changes...); err != nil {
		out.Within = RevokedWithin
		d.log.WarnContext(ctx, "auth: Redis was not told what has changed; it answers for it some seconds more", "changes", len(changes), "err", err)
	}
	return out, nil
}

func ownChanges(ctx context.Context, tx *ent.Client) (all []cache.Change, err error) {
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
