package audit_test

import (
	"strings"
	"testing"

	"entgo.io/ent"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/schema"
)

// TestSecretsHidden: no audit entry contains a password hash, a token hash or clinical text; that it changed is
// recorded.
func TestSecretsHidden(t *testing.T) {
	t.Parallel()
	d := newFixture(t)
	const marker = "s3cretMarker"
	p := newPatient(d.db.Client).SaveX(d.ctx(t))
	h := d.db.HealthProfile.Create().SetPatient(p).SetAllergies(marker).SetCurrentMedications(marker).SetPreexistingConditionsNotes(marker).SaveX(d.ctx(t))
	d.db.HealthProfile.UpdateOneID(h.ID).SetAllergies(marker + "2").ClearCurrentMedications().ExecX(d.ctx(t))
	u := d.db.User.Create().SetEmail(name() + "@x").SetPasswordHash(marker).SetUserType("patient").SetReferenceID(p.ID).SaveX(d.ctx(t))
	d.db.User.UpdateOneID(u.ID).SetPasswordHash(marker + "2").ExecX(d.ctx(t))
	process := actor.NewContext(t.Context(), actor.System("job"))
	for i, statement := range []string{
		"INSERT INTO account_tokens (user_id, purpose, token_hash, email, expires_at) SELECT id, 'password_reset', sha256('" + marker + "'), email, now() FROM users",
		"UPDATE account_tokens SET token_hash = sha256('" + marker + "2')",
		"INSERT INTO sessions (user_id, family, token_hash, last_seen_at, idle_expires_at, expires_at) SELECT id, id, sha256('" + marker + "'), now(), now() + interval '1 hour', now() + interval '1 day' FROM users",
		"UPDATE sessions SET revoked_at = now()",
		"INSERT INTO provisioning_keys (user_type, key_hash, body_hash, person_id, user_id) SELECT 'patient', sha256('" + marker + "'), sha256('" + marker + "2'), reference_id, id FROM users",
	} {
		ctx := d.ctx(t)
		if i == 1 {
			ctx = process
		}
		if _, err := d.db.SQL().ExecContext(ctx, statement); err != nil {
			t.Fatalf("%s: %v", statement, err)
		}
	}
	if err := d.db.HealthProfile.UpdateOneID(h.ID).SetAllergies(strings.Repeat(marker, 100)).SetSmokingYears(-1).Exec(d.ctx(t)); err == nil {
		t.Error("an invalid profile was written")
	}
	d.db.HealthProfile.DeleteOneID(h.ID).ExecX(d.ctx(t))

	var leaks, hidden int
	err := d.db.SQL().QueryRowContext(d.owner(t), `SELECT count(*) FILTER (WHERE l::text LIKE '%' || $1 || '%' OR l::text LIKE '%' || encode(sha256($1::bytea), 'hex') || '%' OR l::text LIKE '%' || encode(sha256(($1 || '2')::bytea), 'hex') || '%'),
		count(*) FILTER (WHERE details::text LIKE '%"hidden": true%') FROM admin_audit_logs l`, marker).Scan(&leaks, &hidden)
	if err != nil || leaks > 0 || hidden < 9 {
		t.Errorf("%d entries contain a secret, %d hide one, %v", leaks, hidden, err)
	}
}

// TestSensitiveFieldsHidden: the audit trigger of each table hides the schema's sensitive fields.
func TestSensitiveFieldsHidden(t *testing.T) {
	t.Parallel()
	db := testdb.SQL(t, testdb.URL(t))
	checked := 0
	for table, s := range map[string]ent.Interface{
		"users": schema.User{}, "account_tokens": schema.AccountToken{}, "sessions": schema.Session{}, "provisioning_keys": schema.ProvisioningKey{}, "patients": schema.Patient{},
		"health_profiles": schema.HealthProfile{}, "doctors": schema.Doctor{}, "medical_institutions": schema.Institution{}, "doctor_specialties": schema.Specialty{}, "admins": schema.Admin{},
	} {
		for _, f := range s.Fields() {
			if !f.Descriptor().Sensitive || strings.HasSuffix(f.Descriptor().Name, "_sealed") { // of ciphertexts the values are recorded
				continue
			}
			checked++
			var triggers, hiding int
			err := db.QueryRowContext(t.Context(), `SELECT count(*), count(*) FILTER (WHERE encode(tgargs, 'escape') ~ ('[{,]' || $2 || '[,}]'))
				FROM pg_trigger WHERE tgrelid = $1::regclass AND tgfoid IN ('audit'::regproc, 'audit_row'::regproc)`, table, f.Descriptor().Name).Scan(&triggers, &hiding)
			if err != nil || triggers < 2 || hiding != triggers {
				t.Errorf("%s.%s: hidden by %d of %d triggers, %v", table, f.Descriptor().Name, hiding, triggers, err)
			}
		}
	}
	if checked < 7 {
		t.Errorf("only %d fields are sensitive", checked)
	}
}
