package schema_test

import (
	"context"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database/ent"
)

// opening returns a statement that adds an entry of a kind of actor, with a purpose and a reason.
func opening(kind, purpose, reason string) string {
	return `INSERT INTO record_openings (opened_at, expires_at, patient_id, actor_type, actor_id, reader_name, purpose, reason, transaction)
		VALUES (now(), now(), $patient1, '` + kind + `', $doctor1, 'r', '` + purpose + `', '` + reason + `', 1)`
}

// sealedOpening returns a statement that adds an entry with a plain and an encrypted reason, in SQL.
func sealedOpening(reason, sealed string) string {
	return `INSERT INTO record_openings (opened_at, expires_at, patient_id, actor_type, actor_id, reader_name, purpose, reason, reason_sealed, transaction)
		VALUES (now(), now(), $patient1, 'doctor', $doctor1, 'r', 'treatment', ` + reason + `, ` + sealed + `, 1)`
}

const insertOpenRecord = `INSERT INTO open_records (actor_id, patient_id, purpose, expires_at, transaction) VALUES ($doctor2, $patient2, `

var openingRules = []rule{
	{
		name: "record_openings_actor_type_check", kind: broken, column: "actor_type",
		accept: opening("institution", "treatment", "r"),
		refuse: opening("s3cret", "treatment", "r"),
	},
	{
		name: "record_openings_purpose_check", kind: broken, column: "purpose",
		accept: opening("doctor", "registration", "r"),
		refuse: opening("doctor", "s3cret", "r"),
	},
	{ // a doctor declares an emergency, and gives a reason
		name: "record_openings_emergency_check", kind: broken,
		accept: opening("doctor", "emergency", "ten letter"),
		refuse: opening("doctor", "emergency", " s3cret    "),
	},
	{
		name: "record_openings_emergency_check", kind: broken,
		accept: opening("doctor", "emergency", "ten letter"),
		refuse: opening("institution", "emergency", "ten letter"),
	},
	{ // the ciphertext has the version and a tag, and stands instead of the plain text
		name: "record_openings_reason_sealed_check", kind: broken, column: "reason_sealed",
		accept: sealedOpening("NULL", "decode('01' || repeat('61', 29), 'hex')"),
		refuse: sealedOpening("NULL", "decode('02' || repeat('61', 29), 'hex')"),
	},
	{
		name: "record_openings_reason_sealed_check", kind: broken, column: "reason_sealed",
		accept: sealedOpening("'r'", "NULL"),
		refuse: sealedOpening("'s3cret'", "decode('01' || repeat('61', 29), 'hex')"),
	},
	{
		name: "record_openings_append_only", kind: broken,
		accept: opening("doctor", "treatment", "r"),
		refuse: `UPDATE record_openings SET reason = 's3cret'`,
	},
	{
		name: "record_openings_append_only", kind: broken,
		accept: `SELECT FROM record_openings`,
		refuse: `DELETE FROM record_openings WHERE false`,
	},
	{
		name: "record_openings_append_only", kind: broken,
		accept: `SELECT FROM record_openings`,
		refuse: `TRUNCATE record_openings`,
	},
	{ // the derived table has one row of an actor, a patient and a purpose
		name: "open_records_actor_id_patient_id_purpose_key", kind: duplicate,
		accept: insertOpenRecord + `'treatment', now(), 1)`,
		refuse: insertOpenRecord + `'emergency', now(), 1)`,
	},
	{ // an emergency is reviewed once
		name: "opening_reviews_opening_id_key", kind: duplicate, column: "opening_id",
		accept: `INSERT INTO opening_reviews (opening_id, patient_id, reviewed_by, reviewed_at, remark) VALUES ($missing, $patient2, $admin1, now(), 'r')`,
		refuse: `INSERT INTO opening_reviews (opening_id, patient_id, reviewed_by, reviewed_at, remark) VALUES ($opening1, $patient2, $admin1, now(), 's3cret')`,
		client: func(ctx context.Context, c *ent.Client, w rowIDs, good bool) error {
			return c.OpeningReview.Create().SetOpeningID(pick(good, uuid.New(), w["opening1"])).SetPatientID(w["patient2"]).
				SetReviewedBy(w["admin1"]).SetReviewedAt(time.Now()).SetRemark(secret).Exec(ctx)
		},
	},
	{
		name: "opening_reviews_append_only", kind: broken,
		accept: `SELECT FROM opening_reviews`,
		refuse: `UPDATE opening_reviews SET remark = 's3cret'`,
	},
	{
		name: "opening_digests_append_only", kind: broken,
		accept: `SELECT FROM opening_digests`,
		refuse: `DELETE FROM opening_digests`,
	},
}
