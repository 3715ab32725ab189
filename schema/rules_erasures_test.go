package schema_test

import (
	"context"
	"time"

	"github.com/predicthealth/database/ent"
)

// erasureRules are the rules of erasures and legal holds. $patient2 has a request and a hold.
var erasureRules = []rule{
	{ // a patient is erased once
		name: "erasures_patient_id_key", kind: duplicate, column: "patient_id",
		accept: `INSERT INTO erasures (patient_id, executed_at) VALUES ($missing, now())`,
		refuse: `INSERT INTO erasures (patient_id, executed_at) VALUES ($erasure2, now())`,
	},
	{ // by two admins
		name: "erasures_admins_check", kind: broken,
		accept: `INSERT INTO erasures (patient_id, requested_by, reason, confirmed_by, executed_at) VALUES ($missing, $admin1, 'r', $admin2, now())`,
		refuse: `INSERT INTO erasures (patient_id, requested_by, reason, confirmed_by, executed_at) VALUES ($missing, $admin1, 's3cret', $admin1, now())`,
	},
	{
		name: "erasures_done_check", kind: broken,
		accept: `INSERT INTO erasures (patient_id, requested_by, reason) VALUES ($missing, $admin1, 'r')`,
		refuse: `INSERT INTO erasures (patient_id, reason) VALUES ($missing, 's3cret')`,
	},
	{ // a row is completed once
		name: "erasures_append_only", kind: broken,
		accept: `UPDATE erasures SET executed_at = now(), confirmed_by = $admin2 WHERE id = $erasure1`,
		refuse: `UPDATE erasures SET reason = 's3cret' WHERE id = $erasure1`,
	},
	{ // one hold at a time
		name: "legal_holds_patient_id_key", kind: duplicate, column: "patient_id",
		accept: `INSERT INTO legal_holds (patient_id, reason, placed_by) VALUES ($missing, 'r', $admin1)`,
		refuse: `INSERT INTO legal_holds (patient_id, reason, placed_by) VALUES ($patient2, 's3cret', $admin1)`,
		client: func(ctx context.Context, c *ent.Client, w rowIDs, good bool) error {
			return c.LegalHold.Create().SetPatientID(pick(good, w["missing"], w["patient2"])).SetPlacedBy(w["admin1"]).SetReason(secret).Exec(ctx)
		},
	},
	{
		name: "legal_holds_released_check", kind: broken,
		accept: `UPDATE legal_holds SET released_at = now(), released_by = $admin2 WHERE id = $hold1`,
		refuse: `UPDATE legal_holds SET released_at = now() WHERE id = $hold1`,
		client: func(ctx context.Context, c *ent.Client, w rowIDs, good bool) error {
			u := c.LegalHold.UpdateOneID(w["hold1"]).SetReleasedAt(time.Now())
			if good {
				u.SetReleasedBy(w["admin2"])
			}
			return u.Exec(ctx)
		},
	},
	{
		name: "legal_holds_append_only", kind: broken,
		accept: `UPDATE legal_holds SET released_at = now(), released_by = $admin2 WHERE id = $hold1`,
		refuse: `DELETE FROM legal_holds`,
	},
	{ // an erased patient stays erased
		name: "patients_erased", kind: broken,
		accept: erased3 + `UPDATE patients SET doctor_id = $doctor1 WHERE id = $patient3`,
		refuse: erased3 + `UPDATE patients SET phone = 's3cret' WHERE id = $patient3`,
	},
	{
		name: "users_patient_erased", kind: broken,
		accept: erased3 + `INSERT INTO users (email, password_hash, patient_id) VALUES ('n@x', 'h', $patient2)`,
		refuse: erased3 + `INSERT INTO users (email, password_hash, patient_id) VALUES ('s3cret@x', 'h', $patient3)`,
	},
	{
		name: "health_profiles_patient_erased", kind: broken,
		accept: erased3 + `INSERT INTO health_profiles (patient_id) VALUES ($patient2)`,
		refuse: erased3 + `INSERT INTO health_profiles (patient_id) VALUES ($patient3)`,
	},
}

const erased3 = `INSERT INTO erasures (patient_id, executed_at) VALUES ($patient3, now()); `
