package schema_test

import (
	"context"
	"slices"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/schema/enum"
)

// rules are all rules of the domain, and every enumeration, key and reference.
var rules = slices.Concat(accountRules, careRules, recordRules, openingRules, keyRules, erasureRules, sessionRules)

func pick[T any](good bool, accepted, refused T) T {
	if good {
		return accepted
	}
	return refused
}

var accountRules = []rule{
	{
		name: "users_email_key", kind: duplicate, column: "email",
		accept: `INSERT INTO users (email, password_hash, patient_id) VALUES ('new@x', 'h', $patient2)`,
		refuse: `INSERT INTO users (email, password_hash, patient_id) VALUES ('PATIENT1@x', 's3cret', $patient2)`,
		client: func(ctx context.Context, c *ent.Client, w rowIDs, good bool) error {
			return c.User.Create().SetEmail(pick(good, "new@x", "Patient1@X")).SetPasswordHash(secret).
				SetPatientID(w["patient2"]).Exec(ctx)
		},
	},
	{
		name: "users_user_type_check", kind: broken, column: "user_type",
		accept: `INSERT INTO users (email, password_hash, user_type, reference_id) VALUES ('new@x', 'h', 'admin', $admin2)`,
		refuse: `INSERT INTO users (email, password_hash, user_type, patient_id) VALUES ('new@x', 'h', 's3cret', $patient2)`,
		client: func(ctx context.Context, c *ent.Client, w rowIDs, good bool) error {
			return c.User.Create().SetEmail("new@x").SetPasswordHash("h").
				SetUserType(pick(good, enum.UserTypePatient, secret)).SetPatientID(w["patient2"]).Exec(ctx)
		},
	},
	{
		name: "users_failed_login_attempts_check", kind: broken, column: "failed_login_attempts",
		accept: `UPDATE users SET failed_login_attempts = 0`,
		refuse: `UPDATE users SET failed_login_attempts = -1`,
		client: func(ctx context.Context, c *ent.Client, _ rowIDs, good bool) error {
			return c.User.Update().SetFailedLoginAttempts(pick(good, 0, -1)).Exec(ctx)
		},
	},
	{ // a login with two owners
		name: "users_person_check", kind: broken,
		accept: `INSERT INTO users (email, password_hash, doctor_id) VALUES ('new@x', 'h', $doctor2)`,
		refuse: `INSERT INTO users (email, password_hash, doctor_id, patient_id) VALUES ('new@x', 'h', $doctor2, $patient2)`,
		client: func(ctx context.Context, c *ent.Client, w rowIDs, good bool) error {
			b := c.User.Create().SetEmail("new@x").SetPasswordHash("h").SetDoctorID(w["doctor2"])
			if !good {
				b.SetPatientID(w["patient2"]).SetUserType(enum.UserTypeDoctor).SetReferenceID(w["doctor2"])
			}
			return b.Exec(ctx)
		},
	},
	{ // user_type differs from the foreign key
		name: "users_person_check", kind: broken,
		accept: `INSERT INTO users (email, password_hash, user_type, doctor_id) VALUES ('new@x', 'h', 'doctor', $doctor2)`,
		refuse: `INSERT INTO users (email, password_hash, user_type, doctor_id) VALUES ('new@x', 'h', 'patient', $doctor2)`,
		client: func(ctx context.Context, c *ent.Client, w rowIDs, good bool) error {
			return c.User.Create().SetEmail("new@x").SetPasswordHash("h").SetDoctorID(w["doctor2"]).
				SetUserType(pick(good, enum.UserTypeDoctor, enum.UserTypePatient)).Exec(ctx)
		},
	},
	{ // reference_id differs from the foreign key
		name: "users_person_check", kind: broken,
		accept: `INSERT INTO users (email, password_hash, reference_id, doctor_id) VALUES ('new@x', 'h', $doctor2, $doctor2)`,
		refuse: `INSERT INTO users (email, password_hash, reference_id, doctor_id) VALUES ('new@x', 'h', $doctor1, $doctor2)`,
		client: func(ctx context.Context, c *ent.Client, w rowIDs, good bool) error {
			return c.User.Create().SetEmail("new@x").SetPasswordHash("h").SetDoctorID(w["doctor2"]).
				SetReferenceID(pick(good, w["doctor2"], w["doctor1"])).Exec(ctx)
		},
	},
	// The owner never changes; the client has no setter for it.
	{
		name: "users_person_immutable", kind: broken,
		accept: `UPDATE users SET user_type = user_type, reference_id = reference_id, is_verified = true`,
		refuse: `UPDATE users SET patient_id = NULL, doctor_id = $doctor2, user_type = 'doctor', reference_id = $doctor2
			WHERE patient_id = $patient1`,
	},
	{
		name: "users_person_immutable", kind: broken,
		accept: `UPDATE users SET is_active = false`,
		refuse: `UPDATE users SET patient_id = $patient2, reference_id = $patient2 WHERE patient_id = $patient1`,
	},
	loginReference("patient", func(c *ent.UserCreate, w rowIDs, owner string) { c.SetPatientID(w[owner]) }),
	loginReference("doctor", func(c *ent.UserCreate, w rowIDs, owner string) { c.SetDoctorID(w[owner]) }),
	loginReference("institution", func(c *ent.UserCreate, w rowIDs, owner string) { c.SetInstitutionID(w[owner]) }),
	loginReference("admin", func(c *ent.UserCreate, w rowIDs, owner string) { c.SetAdminID(w[owner]) }),
	oneLogin("patient", func(c *ent.UserCreate, w rowIDs, owner string) { c.SetPatientID(w[owner]) }),
	oneLogin("doctor", func(c *ent.UserCreate, w rowIDs, owner string) { c.SetDoctorID(w[owner]) }),
	oneLogin("institution", func(c *ent.UserCreate, w rowIDs, owner string) { c.SetInstitutionID(w[owner]) }),
	oneLogin("admin", func(c *ent.UserCreate, w rowIDs, owner string) { c.SetAdminID(w[owner]) }),
	{
		name: "admins_employee_id_key", kind: duplicate, column: "employee_id",
		accept: `UPDATE admins SET employee_id = 'E-2' WHERE id = $admin2`,
		refuse: `UPDATE admins SET employee_id = 'E-1' WHERE id = $admin2`,
		client: func(ctx context.Context, c *ent.Client, w rowIDs, good bool) error {
			return c.Admin.UpdateOneID(w["admin2"]).SetEmployeeID(pick(good, "E-2", "E-1")).Exec(ctx)
		},
	},
}

// loginReference: the owner of a login exists.
func loginReference(kind string, set func(*ent.UserCreate, rowIDs, string)) rule {
	insert := `INSERT INTO users (email, password_hash, user_type, reference_id) VALUES ('new@x', 'h', '` + kind + `', `
	return rule{
		name: "users_" + kind + "_id_fkey", kind: reference, column: kind + "_id",
		accept: insert + "$" + kind + "2)",
		refuse: insert + "$missing)",
		client: newLogin(kind+"2", "missing", set),
	}
}

// oneLogin: a person has at most one login.
func oneLogin(kind string, set func(*ent.UserCreate, rowIDs, string)) rule {
	insert := `INSERT INTO users (email, password_hash, ` + kind + `_id) VALUES ('new@x', 'h', `
	return rule{
		name: "users_" + kind + "_id_key", kind: duplicate, column: kind + "_id",
		accept: insert + "$" + kind + "2)",
		refuse: insert + "$" + kind + "1)",
		client: newLogin(kind+"2", kind+"1", set),
	}
}

func newLogin(accepted, refused string, set func(*ent.UserCreate, rowIDs, string)) func(context.Context, *ent.Client, rowIDs, bool) error {
	return func(ctx context.Context, c *ent.Client, w rowIDs, good bool) error {
		b := c.User.Create().SetEmail("new@x").SetPasswordHash("h")
		set(b, w, pick(good, accepted, refused))
		return b.Exec(ctx)
	}
}
