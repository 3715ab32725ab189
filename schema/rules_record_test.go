package schema_test

import (
	"context"
	"strconv"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/schema/enum"
)

var recordRules = []rule{
	{
		name: "health_profiles_blood_type_check", kind: broken, column: "blood_type",
		accept: `UPDATE health_profiles SET blood_type = 'AB-'`,
		refuse: `UPDATE health_profiles SET blood_type = 's3cret'`,
		client: func(ctx context.Context, c *ent.Client, _ rowIDs, good bool) error {
			return c.HealthProfile.Update().SetBloodType(pick(good, enum.BloodTypeONegative, secret)).Exec(ctx)
		},
	},
	{
		name: "health_profiles_alcohol_frequency_check", kind: broken, column: "alcohol_frequency",
		accept: `UPDATE health_profiles SET alcohol_frequency = 'rarely'`,
		refuse: `UPDATE health_profiles SET alcohol_frequency = 's3cret'`,
		client: func(ctx context.Context, c *ent.Client, _ rowIDs, good bool) error {
			return c.HealthProfile.Update().SetAlcoholFrequency(pick(good, enum.AlcoholFrequencyDaily, secret)).Exec(ctx)
		},
	},
	{
		name: "health_profiles_smoking_years_check", kind: broken, column: "smoking_years",
		accept: `UPDATE health_profiles SET smoking_years = 0`,
		refuse: `UPDATE health_profiles SET smoking_years = -1`,
		client: func(ctx context.Context, c *ent.Client, _ rowIDs, good bool) error {
			return c.HealthProfile.Update().SetSmokingYears(pick(good, 1, -1)).Exec(ctx)
		},
	},
	{ // at three years of age
		name: "health_profiles_smoking_years_age", kind: broken, column: "smoking_years",
		accept: `UPDATE health_profiles SET smoking_years = 40; UPDATE patients SET date_of_birth = now() - interval '41 years' WHERE id = $patient1`,
		refuse: `UPDATE health_profiles SET smoking_years = 40; UPDATE patients SET date_of_birth = now() - interval '3 years' WHERE id = $patient1`,
		client: func(ctx context.Context, c *ent.Client, _ rowIDs, good bool) error {
			return c.HealthProfile.Update().SetSmokingYears(pick(good, 40, 1<<31-1)).Exec(ctx)
		},
	},
	{
		name: "health_profiles_smoking_years_age", kind: broken, column: "smoking_years",
		accept: `INSERT INTO health_profiles (patient_id, smoking_years) VALUES ($patient2, 30)`,
		refuse: `INSERT INTO health_profiles (patient_id, smoking_years) VALUES ($patient2, 60)`,
		client: func(ctx context.Context, c *ent.Client, w rowIDs, good bool) error {
			return c.HealthProfile.Create().SetPatientID(w["patient2"]).SetSmokingYears(pick(good, 30, 60)).Exec(ctx)
		},
	},
	{
		name: "health_profiles_patient_id_immutable", kind: broken, column: "patient_id",
		accept: `UPDATE health_profiles SET patient_id = patient_id`,
		refuse: `UPDATE health_profiles SET patient_id = $patient2`,
	},
	{ // more minutes than a week has
		name: "health_profiles_physical_activity_minutes_weekly_check", kind: broken, column: "physical_activity_minutes_weekly",
		accept: `UPDATE health_profiles SET physical_activity_minutes_weekly = 10080`,
		refuse: `UPDATE health_profiles SET physical_activity_minutes_weekly = 10081`,
	},
	{
		name: "health_profiles_physical_activity_minutes_weekly_check", kind: broken, column: "physical_activity_minutes_weekly",
		accept: `UPDATE health_profiles SET physical_activity_minutes_weekly = 0`,
		refuse: `UPDATE health_profiles SET physical_activity_minutes_weekly = -1`,
		client: func(ctx context.Context, c *ent.Client, _ rowIDs, good bool) error {
			return c.HealthProfile.Update().SetPhysicalActivityMinutesWeekly(pick(good, 150, -1)).Exec(ctx)
		},
	},
	{ // a drinker without a frequency
		name: "health_profiles_drinker_frequency_check", kind: broken,
		accept: `UPDATE health_profiles SET consumes_alcohol = true, alcohol_frequency = 'daily'`,
		refuse: `UPDATE health_profiles SET consumes_alcohol = true`,
		client: func(ctx context.Context, c *ent.Client, _ rowIDs, good bool) error {
			u := c.HealthProfile.Update().SetConsumesAlcohol(true)
			if good {
				u.SetAlcoholFrequency(enum.AlcoholFrequencyRarely)
			}
			return u.Exec(ctx)
		},
	},
	{ // a drinker with the frequency never
		name: "health_profiles_drinker_frequency_check", kind: broken,
		accept: `UPDATE health_profiles SET consumes_alcohol = false, alcohol_frequency = 'never'`,
		refuse: `UPDATE health_profiles SET consumes_alcohol = true, alcohol_frequency = 'never'`,
		client: func(ctx context.Context, c *ent.Client, _ rowIDs, good bool) error {
			return c.HealthProfile.Update().SetConsumesAlcohol(!good).SetAlcoholFrequency(enum.AlcoholFrequencyNever).Exec(ctx)
		},
	},
	{
		name: "admin_audit_logs_actor_type_check", kind: broken, column: "actor_type",
		accept: `INSERT INTO admin_audit_logs (actor_type, action, resource_type, chain, seq, hash) VALUES ('system', 'a', 'r', 'x', 1, sha256('x'))`,
		refuse: `INSERT INTO admin_audit_logs (actor_type, action, resource_type, chain, seq, hash) VALUES ('s3cret', 'a', 'r', 'x', 1, sha256('x'))`,
		client: func(ctx context.Context, c *ent.Client, _ rowIDs, good bool) error {
			return c.AuditLog.Create().SetActorType(pick(good, enum.ActorTypeSystem, secret)).
				SetAction("a").SetResourceType("r").SetChain("x").SetSeq(1).SetHash(make([]byte, 32)).Exec(ctx)
		},
	},
	{ // admin_id is set when the actor is an admin
		name: "admin_audit_logs_admin_check", kind: broken,
		accept: `INSERT INTO admin_audit_logs (actor_type, admin_id, action, resource_type, chain, seq, hash) VALUES ('admin', $admin1, 'a', 'r', 'x', 1, sha256('x'))`,
		refuse: `INSERT INTO admin_audit_logs (actor_type, action, resource_type, chain, seq, hash) VALUES ('admin', 's3cret', 'r', 'x', 1, sha256('x'))`,
		client: func(ctx context.Context, c *ent.Client, w rowIDs, good bool) error {
			return c.AuditLog.Create().SetActorType(pick(good, enum.ActorTypeAdmin, enum.ActorTypeDoctor)).
				SetAdminID(w["admin1"]).SetAction("a").SetResourceType("r").SetChain("x").SetSeq(1).SetHash(make([]byte, 32)).Exec(ctx)
		},
	},
	{
		name: "admin_audit_logs_admin_id_fkey", kind: reference, column: "admin_id",
		accept: `INSERT INTO admin_audit_logs (actor_type, admin_id, action, resource_type, chain, seq, hash) VALUES ('admin', $admin2, 'a', 'r', 'x', 1, sha256('x'))`,
		refuse: `INSERT INTO admin_audit_logs (actor_type, admin_id, action, resource_type, chain, seq, hash) VALUES ('admin', $missing, 'a', 'r', 'x', 1, sha256('x'))`,
		client: func(ctx context.Context, c *ent.Client, w rowIDs, good bool) error {
			return c.AuditLog.Create().SetActorType(enum.ActorTypeAdmin).SetAdminID(w[pick(good, "admin2", "missing")]).
				SetAction("a").SetResourceType("r").SetChain("x").SetSeq(1).SetHash(make([]byte, 32)).Exec(ctx)
		},
	},
	{ // an admin with audit entries cannot be deleted
		name: "admin_audit_logs_admin_id_fkey", kind: reference, column: "admin_id",
		accept: `DELETE FROM admins WHERE id = $admin2`,
		refuse: `DELETE FROM admins WHERE id = $admin1`,
		client: func(ctx context.Context, c *ent.Client, w rowIDs, good bool) error {
			return c.Admin.DeleteOneID(w[pick(good, "admin2", "admin1")]).Exec(ctx)
		},
	},
	{ // an entry has a position in a chain
		name: "admin_audit_logs_place_check", kind: broken,
		accept: `INSERT INTO admin_audit_logs (actor_type, action, resource_type, chain, seq, hash) VALUES ('system', 'a', 'r', 'x', 1, sha256('x'))`,
		refuse: `INSERT INTO admin_audit_logs (actor_type, action, resource_type) VALUES ('system', 'a', 's3cret')`,
		client: func(ctx context.Context, c *ent.Client, _ rowIDs, good bool) error {
			return c.AuditLog.Create().SetActorType(enum.ActorTypeSystem).SetAction("a").SetResourceType("r").
				SetChain("x").SetHash(make([]byte, 32)).SetSeq(pick(good, int64(1), 0)).Exec(ctx)
		},
	},
	{ // positions are unique
		name: "admin_audit_logs_chain_seq_idx", kind: duplicate,
		accept: `INSERT INTO admin_audit_logs (actor_type, action, resource_type, chain, seq, hash) VALUES ('system', 'a', 'r', 'system:x', 1, sha256('x'))`,
		refuse: `INSERT INTO admin_audit_logs (actor_type, action, resource_type, chain, seq, hash) SELECT 'system', 'a', 'r', chain, seq, hash FROM admin_audit_logs`,
		client: func(ctx context.Context, c *ent.Client, w rowIDs, good bool) error {
			l, err := c.AuditLog.Get(ctx, w["audit1"])
			if err != nil {
				return err
			}
			return c.AuditLog.Create().SetActorType(enum.ActorTypeSystem).SetAction("a").SetResourceType("r").
				SetChain(l.Chain).SetSeq(l.Seq + pick(good, int64(100), 0)).SetHash(l.Hash).Exec(ctx)
		},
	},
	// The audit trail is append-only. The client has no update for it, and its delete is refused.
	{
		name: "admin_audit_logs_append_only", kind: broken,
		accept: `INSERT INTO admin_audit_logs (actor_type, action, resource_type, chain, seq, hash) VALUES ('system', 'a', 'r', 'x', 1, sha256('x'))`,
		refuse: `UPDATE admin_audit_logs SET success = false`,
	},
	{
		name: "admin_audit_logs_append_only", kind: broken,
		accept: `SELECT FROM admin_audit_logs`,
		refuse: `DELETE FROM admin_audit_logs`,
		client: func(ctx context.Context, c *ent.Client, w rowIDs, good bool) error {
			if good {
				_, err := c.AuditLog.Get(ctx, w["audit1"])
				return err
			}
			return c.AuditLog.DeleteOneID(w["audit1"]).Exec(ctx)
		},
	},
	{ // an UPDATE of no row
		name: "admin_audit_logs_append_only", kind: broken,
		accept: `SELECT FROM admin_audit_logs`,
		refuse: `DELETE FROM admin_audit_logs WHERE false`,
	},
	{
		name: "admin_audit_logs_append_only", kind: broken,
		accept: `SELECT FROM admin_audit_logs`,
		refuse: `TRUNCATE admin_audit_logs`,
	},
	{ // through another table
		name: "admin_audit_logs_append_only", kind: broken,
		accept: `SELECT FROM admin_audit_logs`,
		refuse: `TRUNCATE admins CASCADE`,
	},
	{ // as a child of another table
		name: "admin_audit_logs_append_only", kind: broken,
		accept: `SELECT FROM admin_audit_logs`,
		refuse: `CREATE TABLE parent (LIKE admin_audit_logs INCLUDING ALL);
			ALTER TABLE admin_audit_logs INHERIT parent; DELETE FROM parent`,
	},
	{ // by INSERT ... ON CONFLICT DO UPDATE
		name: "admin_audit_logs_append_only", kind: broken,
		accept: `INSERT INTO admin_audit_logs (actor_type, action, resource_type, chain, seq, hash) VALUES ('system', 'a', 'r', 'x', 1, sha256('x')) ON CONFLICT DO NOTHING`,
		refuse: `INSERT INTO admin_audit_logs (id, actor_type, action, resource_type, chain, seq, hash) VALUES ($audit1, 'system', 'a', 'r', 'x', 1, sha256('x'))
			ON CONFLICT (id) DO UPDATE SET action = 's3cret'`,
	},
}

// measure is a limit of a measurement, in SQL and through the client.
func measure(column, accepted string, set func(*ent.HealthProfileUpdate, float64), good, bad float64) rule {
	return rule{
		name: "health_profiles_" + column + "_check", kind: broken, column: column,
		accept: "UPDATE health_profiles SET " + column + " = " + accepted,
		refuse: "UPDATE health_profiles SET " + column + " = '" + strconv.FormatFloat(bad, 'f', -1, 64) + "'",
		client: func(ctx context.Context, c *ent.Client, _ rowIDs, ok bool) error {
			u := c.HealthProfile.Update()
			set(u, pick(ok, good, bad))
			return u.Exec(ctx)
		},
	}
}
