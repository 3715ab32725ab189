package schema_test

// activeKey precedes statements that need an active wrapping key.
const activeKey = "UPDATE wrapping_keys SET is_active = true; "

// sealedText is a ciphertext by its form.
const sealedText = "decode('01' || repeat('61', 30), 'hex')"

func sealedRule(column string) rule {
	return rule{
		name: "health_profiles_" + column + "_sealed_check", kind: broken, column: column + "_sealed",
		accept: "UPDATE health_profiles SET " + column + "_sealed = " + sealedText,
		refuse: "UPDATE health_profiles SET " + column + "_sealed = decode('02' || repeat('61', 30), 'hex') /* s3cret */",
	}
}

const insertKey = "INSERT INTO record_keys (patient_id, wrapped, wrapped_by) VALUES "

var keyRules = []rule{
	sealedRule("preexisting_conditions_notes"), sealedRule("current_medications"), sealedRule("allergies"),
	{ // a text is either plain or encrypted
		name: "health_profiles_allergies_sealed_check", kind: broken, column: "allergies_sealed",
		accept: "UPDATE health_profiles SET allergies = NULL, allergies_sealed = " + sealedText,
		refuse: "UPDATE health_profiles SET allergies = 's3cret', allergies_sealed = " + sealedText,
	},
	{
		name: "clinical_text_plain", kind: broken,
		accept: "UPDATE health_profiles SET allergies = 'pollen'",
		refuse: activeKey + "UPDATE health_profiles SET allergies = 's3cret'",
	},
	{
		name: "clinical_text_plain", kind: broken,
		accept: activeKey + "DELETE FROM health_profiles; INSERT INTO health_profiles (patient_id) VALUES ($patient1)",
		refuse: activeKey + "DELETE FROM health_profiles; INSERT INTO health_profiles (patient_id, current_medications) VALUES ($patient1, 's3cret')",
	},
	{ // no text without the patient's key
		name: "clinical_text_key", kind: broken,
		accept: "UPDATE health_profiles SET allergies_sealed = " + sealedText,
		refuse: "SELECT destroy_record_key($patient1); UPDATE health_profiles SET allergies_sealed = " + sealedText,
	},
	{
		name: "record_keys_patient_id_fkey", kind: reference, column: "patient_id",
		accept: "INSERT INTO record_keys (patient_id, erased_at) VALUES ($patient2, now())",
		refuse: "INSERT INTO record_keys (patient_id, erased_at) VALUES ($missing, now())",
	},
	{
		name: "record_keys_patient_id_key", kind: duplicate, column: "patient_id",
		accept: "INSERT INTO record_keys (patient_id, erased_at) VALUES ($patient2, now())",
		refuse: "INSERT INTO record_keys (patient_id, erased_at) VALUES ($patient1, now())",
	},
	{
		name: "record_keys_wrapped_check", kind: broken, column: "wrapped",
		accept: activeKey + insertKey + "($patient2, decode(repeat('61', 49), 'hex'), 'local:1')",
		refuse: activeKey + insertKey + "($patient2, decode(repeat('61', 48), 'hex'), 'local:1')",
	},
	{
		name: "record_keys_erased_check", kind: broken,
		accept: "UPDATE record_keys SET wrapped = NULL, erased_at = now()",
		refuse: "UPDATE record_keys SET wrapped = NULL",
	},
	{ // a key that was destroyed never comes back
		name: "record_keys_erased", kind: broken, column: "erased_at",
		accept: "SELECT destroy_record_key($patient1), destroy_record_key($patient1), destroy_record_key($patient2)",
		refuse: "SELECT destroy_record_key($patient1); UPDATE record_keys SET wrapped = decode(repeat('61', 60), 'hex'), erased_at = NULL",
	},
	{
		name: "wrapping_keys_fingerprint_key", kind: duplicate, column: "fingerprint",
		accept: "INSERT INTO wrapping_keys (fingerprint) VALUES ('local:2')",
		refuse: "INSERT INTO wrapping_keys (fingerprint) VALUES ('local:1')",
	},
	{ // one key is active
		name: "wrapping_keys_active_key", kind: duplicate,
		accept: activeKey + "INSERT INTO wrapping_keys (fingerprint) VALUES ('local:2')",
		refuse: activeKey + "INSERT INTO wrapping_keys (fingerprint, is_active) VALUES ('local:2', true)",
	},
}
