package audit_test

import (
	"context"

	"cloud.google.com/go/civil"
	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/admin"
	"github.com/predicthealth/database/ent/doctor"
	"github.com/predicthealth/database/ent/healthprofile"
	"github.com/predicthealth/database/ent/institution"
	"github.com/predicthealth/database/ent/patient"
	"github.com/predicthealth/database/ent/specialty"
	"github.com/predicthealth/database/ent/user"
	"github.com/predicthealth/database/schema/enum"
)

// entity is an Ent entity with a text column to change.
type entity struct {
	table, column string
	// make creates rows whose column is "old": one by Create, more by CreateBulk.
	make      func(ctx context.Context, c *ent.Client, n int) []uuid.UUID
	updateOne func(ctx context.Context, c *ent.Client, id uuid.UUID, to string) error
	update    func(ctx context.Context, c *ent.Client, ids []uuid.UUID, to string) error
	upsert    func(ctx context.Context, c *ent.Client, id uuid.UUID, to string) error
	deleteOne func(ctx context.Context, c *ent.Client, id uuid.UUID) error
	delete    func(ctx context.Context, c *ent.Client, ids []uuid.UUID) error
	copied    string // a row for COPY: columns, then values with %s for a unique string
}

func name() string { return uuid.NewString()[:18] }

func made[T any, B interface{ SaveX(context.Context) T }](ctx context.Context, n int, builder func() B, bulk func(...B) []T, id func(T) uuid.UUID) []uuid.UUID {
	if n == 1 {
		return []uuid.UUID{id(builder().SaveX(ctx))}
	}
	builders := make([]B, n)
	for i := range builders {
		builders[i] = builder()
	}
	var ids []uuid.UUID
	for _, row := range bulk(builders...) {
		ids = append(ids, id(row))
	}
	return ids
}

var born = civil.Date{Year: 1980, Month: 1, Day: 2}

func newPatient(c *ent.Client) *ent.PatientCreate {
	return c.Patient.Create().SetFirstName("old").SetLastName("l").SetEmail(name() + "@p").SetDateOfBirth(born).SetInstitutionID(clinic)
}

var entities = []entity{
	{
		table: "medical_institutions", column: "name",
		make: func(ctx context.Context, c *ent.Client, n int) []uuid.UUID {
			return made(ctx, n, func() *ent.InstitutionCreate {
				return c.Institution.Create().SetName("old").SetContactEmail(name() + "@i").SetInstitutionType(enum.InstitutionTypeHospital)
			}, func(b ...*ent.InstitutionCreate) []*ent.Institution { return c.Institution.CreateBulk(b...).SaveX(ctx) }, func(e *ent.Institution) uuid.UUID { return e.ID })
		},
		updateOne: func(ctx context.Context, c *ent.Client, id uuid.UUID, to string) error {
			return c.Institution.UpdateOneID(id).SetName(to).Exec(ctx)
		},
		update: func(ctx context.Context, c *ent.Client, ids []uuid.UUID, to string) error {
			return c.Institution.Update().Where(institution.IDIn(ids...)).SetName(to).Exec(ctx)
		},
		upsert: func(ctx context.Context, c *ent.Client, id uuid.UUID, to string) error {
			return c.Institution.Create().SetID(id).SetName(to).SetContactEmail(name() + "@i").SetInstitutionType(enum.InstitutionTypeHospital).
				OnConflict(sql.ConflictColumns("id")).Update(func(u *ent.InstitutionUpsert) { u.UpdateName() }).Exec(ctx)
		},
		deleteOne: func(ctx context.Context, c *ent.Client, id uuid.UUID) error {
			return c.Institution.DeleteOneID(id).Exec(ctx)
		},
		delete: func(ctx context.Context, c *ent.Client, ids []uuid.UUID) error {
			_, err := c.Institution.Delete().Where(institution.IDIn(ids...)).Exec(ctx)
			return err
		},
		copied: "name, contact_email, institution_type\told\t%s@i\thospital",
	},
	{
		table: "doctor_specialties", column: "category",
		make: func(ctx context.Context, c *ent.Client, n int) []uuid.UUID {
			return made(ctx, n, func() *ent.SpecialtyCreate { return c.Specialty.Create().SetName(name()).SetCategory("old") },
				func(b ...*ent.SpecialtyCreate) []*ent.Specialty { return c.Specialty.CreateBulk(b...).SaveX(ctx) }, func(e *ent.Specialty) uuid.UUID { return e.ID })
		},
		updateOne: func(ctx context.Context, c *ent.Client, id uuid.UUID, to string) error {
			return c.Specialty.UpdateOneID(id).SetCategory(to).Exec(ctx)
		},
		update: func(ctx context.Context, c *ent.Client, ids []uuid.UUID, to string) error {
			return c.Specialty.Update().Where(specialty.IDIn(ids...)).SetCategory(to).Exec(ctx)
		},
		upsert: func(ctx context.Context, c *ent.Client, id uuid.UUID, to string) error {
			return c.Specialty.Create().SetID(id).SetName(name()).SetCategory(to).
				OnConflict(sql.ConflictColumns("id")).Update(func(u *ent.SpecialtyUpsert) { u.UpdateCategory() }).Exec(ctx)
		},
		deleteOne: func(ctx context.Context, c *ent.Client, id uuid.UUID) error {
			return c.Specialty.DeleteOneID(id).Exec(ctx)
		},
		delete: func(ctx context.Context, c *ent.Client, ids []uuid.UUID) error {
			_, err := c.Specialty.Delete().Where(specialty.IDIn(ids...)).Exec(ctx)
			return err
		},
		copied: "category, name\told\t%s",
	},
	{
		table: "doctors", column: "first_name",
		make: func(ctx context.Context, c *ent.Client, n int) []uuid.UUID {
			return made(ctx, n, func() *ent.DoctorCreate {
				return c.Doctor.Create().SetFirstName("old").SetLastName("l").SetEmail(name() + "@d").SetMedicalLicense(name())
			}, func(b ...*ent.DoctorCreate) []*ent.Doctor { return c.Doctor.CreateBulk(b...).SaveX(ctx) }, func(e *ent.Doctor) uuid.UUID { return e.ID })
		},
		updateOne: func(ctx context.Context, c *ent.Client, id uuid.UUID, to string) error {
			return c.Doctor.UpdateOneID(id).SetFirstName(to).Exec(ctx)
		},
		update: func(ctx context.Context, c *ent.Client, ids []uuid.UUID, to string) error {
			return c.Doctor.Update().Where(doctor.IDIn(ids...)).SetFirstName(to).Exec(ctx)
		},
		upsert: func(ctx context.Context, c *ent.Client, id uuid.UUID, to string) error {
			return c.Doctor.Create().SetID(id).SetFirstName(to).SetLastName("l").SetEmail(name() + "@d").SetMedicalLicense(name()).
				OnConflict(sql.ConflictColumns("id")).Update(func(u *ent.DoctorUpsert) { u.UpdateFirstName() }).Exec(ctx)
		},
		deleteOne: func(ctx context.Context, c *ent.Client, id uuid.UUID) error {
			return c.Doctor.DeleteOneID(id).Exec(ctx)
		},
		delete: func(ctx context.Context, c *ent.Client, ids []uuid.UUID) error {
			_, err := c.Doctor.Delete().Where(doctor.IDIn(ids...)).Exec(ctx)
			return err
		},
		copied: "first_name, last_name, email, medical_license\told\tl\t%[1]s@d\t%[1]s",
	},
	{
		table: "patients", column: "first_name",
		make: func(ctx context.Context, c *ent.Client, n int) []uuid.UUID {
			return made(ctx, n, func() *ent.PatientCreate { return newPatient(c) },
				func(b ...*ent.PatientCreate) []*ent.Patient { return c.Patient.CreateBulk(b...).SaveX(ctx) }, func(e *ent.Patient) uuid.UUID { return e.ID })
		},
		updateOne: func(ctx context.Context, c *ent.Client, id uuid.UUID, to string) error {
			return c.Patient.UpdateOneID(id).SetFirstName(to).Exec(ctx)
		},
		update: func(ctx context.Context, c *ent.Client, ids []uuid.UUID, to string) error {
			return c.Patient.Update().Where(patient.IDIn(ids...)).SetFirstName(to).Exec(ctx)
		},
		upsert: func(ctx context.Context, c *ent.Client, id uuid.UUID, to string) error {
			return newPatient(c).SetID(id).SetFirstName(to).
				OnConflict(sql.ConflictColumns("id")).Update(func(u *ent.PatientUpsert) { u.UpdateFirstName() }).Exec(ctx)
		},
		deleteOne: func(ctx context.Context, c *ent.Client, id uuid.UUID) error {
			return c.Patient.DeleteOneID(id).Exec(ctx)
		},
		delete: func(ctx context.Context, c *ent.Client, ids []uuid.UUID) error {
			_, err := c.Patient.Delete().Where(patient.IDIn(ids...)).Exec(ctx)
			return err
		},
		copied: "first_name, last_name, email, date_of_birth, institution_id\told\tl\t%s@p\t1980-01-02\t" + clinic.String(),
	},
	{
		table: "health_profiles", column: "blood_type",
		make: func(ctx context.Context, c *ent.Client, n int) []uuid.UUID {
			owner := actor.NewContext(ctx, actor.System("test")) // creating the patients is not recorded
			return made(ctx, n, func() *ent.HealthProfileCreate {
				return c.HealthProfile.Create().SetPatient(newPatient(c).SaveX(owner)).SetBloodType(enum.BloodTypeABNegative)
			}, func(b ...*ent.HealthProfileCreate) []*ent.HealthProfile {
				return c.HealthProfile.CreateBulk(b...).SaveX(ctx)
			},
				func(e *ent.HealthProfile) uuid.UUID { return e.ID })
		},
		updateOne: func(ctx context.Context, c *ent.Client, id uuid.UUID, to string) error {
			return c.HealthProfile.UpdateOneID(id).SetBloodType(enum.BloodType(to)).Exec(ctx)
		},
		update: func(ctx context.Context, c *ent.Client, ids []uuid.UUID, to string) error {
			return c.HealthProfile.Update().Where(healthprofile.IDIn(ids...)).SetBloodType(enum.BloodType(to)).Exec(ctx)
		},
		upsert: func(ctx context.Context, c *ent.Client, id uuid.UUID, to string) error {
			of := c.HealthProfile.Query().Where(healthprofile.ID(id)).QueryPatient().OnlyIDX(ctx)
			return c.HealthProfile.Create().SetID(id).SetPatientID(of).SetBloodType(enum.BloodType(to)).
				OnConflict(sql.ConflictColumns("id")).Update(func(u *ent.HealthProfileUpsert) { u.UpdateBloodType() }).Exec(ctx)
		},
		deleteOne: func(ctx context.Context, c *ent.Client, id uuid.UUID) error {
			return c.HealthProfile.DeleteOneID(id).Exec(ctx)
		},
		delete: func(ctx context.Context, c *ent.Client, ids []uuid.UUID) error {
			_, err := c.HealthProfile.Delete().Where(healthprofile.IDIn(ids...)).Exec(ctx)
			return err
		},
	},
	{
		table: "admins", column: "first_name",
		make: func(ctx context.Context, c *ent.Client, n int) []uuid.UUID {
			return made(ctx, n, func() *ent.AdminCreate {
				return c.Admin.Create().SetFirstName("old").SetLastName("l").SetEmail(name() + "@a")
			}, func(b ...*ent.AdminCreate) []*ent.Admin { return c.Admin.CreateBulk(b...).SaveX(ctx) }, func(e *ent.Admin) uuid.UUID { return e.ID })
		},
		updateOne: func(ctx context.Context, c *ent.Client, id uuid.UUID, to string) error {
			return c.Admin.UpdateOneID(id).SetFirstName(to).Exec(ctx)
		},
		update: func(ctx context.Context, c *ent.Client, ids []uuid.UUID, to string) error {
			return c.Admin.Update().Where(admin.IDIn(ids...)).SetFirstName(to).Exec(ctx)
		},
		upsert: func(ctx context.Context, c *ent.Client, id uuid.UUID, to string) error {
			return c.Admin.Create().SetID(id).SetFirstName(to).SetLastName("l").SetEmail(name() + "@a").
				OnConflict(sql.ConflictColumns("id")).Update(func(u *ent.AdminUpsert) { u.UpdateFirstName() }).Exec(ctx)
		},
		deleteOne: func(ctx context.Context, c *ent.Client, id uuid.UUID) error { return c.Admin.DeleteOneID(id).Exec(ctx) },
		delete: func(ctx context.Context, c *ent.Client, ids []uuid.UUID) error {
			_, err := c.Admin.Delete().Where(admin.IDIn(ids...)).Exec(ctx)
			return err
		},
		copied: "first_name, last_name, email\told\tl\t%s@a",
	},
	{
		table: "users", column: "is_verified",
		make: func(ctx context.Context, c *ent.Client, n int) []uuid.UUID {
			owner := actor.NewContext(ctx, actor.System("test"))
			return made(ctx, n, func() *ent.UserCreate {
				return c.User.Create().SetEmail(name() + "@x").SetPasswordHash("h").SetUserType(enum.UserTypePatient).SetReferenceID(newPatient(c).SaveX(owner).ID)
			}, func(b ...*ent.UserCreate) []*ent.User { return c.User.CreateBulk(b...).SaveX(ctx) }, func(e *ent.User) uuid.UUID { return e.ID })
		},
		updateOne: func(ctx context.Context, c *ent.Client, id uuid.UUID, to string) error {
			return c.User.UpdateOneID(id).SetIsVerified(to == "true").Exec(ctx)
		},
		update: func(ctx context.Context, c *ent.Client, ids []uuid.UUID, to string) error {
			return c.User.Update().Where(user.IDIn(ids...)).SetIsVerified(to == "true").Exec(ctx)
		},
		upsert: func(ctx context.Context, c *ent.Client, id uuid.UUID, to string) error {
			was := c.User.GetX(ctx, id)
			return c.User.Create().SetID(id).SetEmail(was.Email).SetPasswordHash("h").SetUserType(was.UserType).SetReferenceID(was.ReferenceID).SetIsVerified(to == "true").
				OnConflict(sql.ConflictColumns("id")).Update(func(u *ent.UserUpsert) { u.UpdateIsVerified() }).Exec(ctx)
		},
		deleteOne: func(ctx context.Context, c *ent.Client, id uuid.UUID) error { return c.User.DeleteOneID(id).Exec(ctx) },
		delete: func(ctx context.Context, c *ent.Client, ids []uuid.UUID) error {
			_, err := c.User.Delete().Where(user.IDIn(ids...)).Exec(ctx)
			return err
		},
	},
}
