package schema_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/login"
	"github.com/predicthealth/database/ent/user"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestAdminsUpdateLogins by ordinary client calls, although service_admins cannot read hashes.
func TestAdminsUpdateLogins(t *testing.T) {
	t.Parallel()
	_, as := accessDB(t)
	db := testdb.OpenURL(t, as["service_admins"])
	ctx := actor.NewContext(t.Context(), actor.Admin(id("adm1")))
	until := time.Now().Add(time.Hour).UTC().Truncate(time.Microsecond)
	locked, err := db.User.UpdateOneID(id("login-patA")).SetLockedUntil(until).Save(ctx)
	if err != nil || !locked.LockedUntil.Equal(until) || locked.Email != "pata@login" || locked.PasswordHash != "" {
		t.Fatalf("lock: %v, %v", locked, err)
	}
	if _, err := locked.Update().ClearLockedUntil().SetIsActive(false).Save(ctx); err != nil {
		t.Errorf("unlock and deactivate: %v", err)
	}
	var conflict *database.ConflictError
	if err := db.User.UpdateOneID(id("login-patA")).AtVersion(1).SetIsActive(true).Exec(ctx); !errors.As(err, &conflict) || conflict.Current != 3 {
		t.Errorf("an old version: %v", err)
	}
	seen := db.Login.Query().Where(login.ReferenceID(id("patA"))).OnlyX(ctx)
	if seen.IsActive || seen.LockedUntil != nil || seen.Version != 3 {
		t.Errorf("the login is %+v", seen)
	}
	for name, err := range map[string]error{
		"a hash":             errOf(db.User.Query().Select(user.FieldPasswordHash).Strings(ctx)),
		"all of a login":     errOf(db.User.Get(ctx, id("login-patA"))),
		"a counter, updated": errOf(db.User.UpdateOneID(id("login-patA")).SetIsActive(true).Select(user.FieldFailedLoginAttempts).Save(ctx)),
		"another's e-mail":   db.User.UpdateOneID(id("login-patA")).SetEmail("x@x").Exec(ctx),
	} {
		if !isPermission(err) {
			t.Errorf("%s: %v", name, err)
		}
	}
	// The authentication service receives all columns.
	auth := testdb.OpenURL(t, as["auth_jwt_service"])
	process := actor.NewContext(t.Context(), actor.System("login"))
	if u := auth.User.UpdateOneID(id("login-docA")).AddFailedLoginAttempts(1).SaveX(process); u.PasswordHash != "h" || u.FailedLoginAttempts != 1 {
		t.Errorf("auth receives %+v", u)
	}
}

// TestStatementsOfHooks: the result of a hook's own statements is not attributed to the mutation.
func TestStatementsOfHooks(t *testing.T) {
	t.Parallel()
	_, as := accessDB(t)
	doctor := actor.NewContext(t.Context(), actor.Doctor(id("docA")))
	institution := actor.NewContext(t.Context(), actor.Institution(id("instA")))
	with := func(before func(ctx context.Context, c *ent.Client) error) *database.DB {
		db := testdb.OpenURL(t, as["service_patients"])
		db.Use(func(next ent.Mutator) ent.Mutator {
			return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
				if ctx.Value(inHook{}) == nil {
					if err := before(context.WithValue(ctx, inHook{}, true), db.Client); err != nil {
						return nil, err
					}
				}
				return next.Mutate(ctx, m)
			})
		})
		return db
	}
	none := with(func(ctx context.Context, c *ent.Client) error {
		n, err := c.HealthProfile.Update().SetSmokingYears(1).Save(actor.NewContext(ctx, actor.Doctor(id("docFree"))))
		if n > 1 {
			t.Errorf("the hook changed %d rows", n)
		}
		return err
	})
	if err := none.HealthProfile.UpdateOneID(id("profile-patA")).SetIsSmoker(true).Exec(doctor); err != nil {
		t.Errorf("after a hook that changed no row: %v", err)
	}
	one := with(func(ctx context.Context, c *ent.Client) error {
		return c.HealthProfile.UpdateOneID(id("profile-patA")).SetSmokingYears(2).Exec(actor.NewContext(ctx, actor.Doctor(id("docA"))))
	})
	if err := one.HealthProfile.UpdateOneID(id("profile-patA")).SetIsSmoker(false).Exec(institution); !isPermission(err) {
		t.Errorf("denied, after a hook that changed one: %v", err)
	}
	missing := with(func(ctx context.Context, c *ent.Client) error {
		_, err := c.Patient.Get(ctx, id("missing"))
		return err
	})
	if err := missing.HealthProfile.GetX(doctor, id("profile-patA")).Update().SetIsSmoker(true).Exec(doctor); !ent.IsNotFound(err) {
		t.Errorf("after a hook that found nothing: %v", err)
	}
}

type inHook struct{}
