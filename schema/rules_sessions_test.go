package schema_test

// sessionRules are the rules for the tables of package auth besides users. The package uses plain SQL.
var sessionRules = []rule{
	{
		name: "sessions_token_hash_key", kind: duplicate, column: "token_hash",
		accept: newSession(`sha256('other')`, `now(), now()`),
		refuse: newSession(`sha256('one')`, `now(), now()`),
	},
	{
		name: "sessions_token_hash_check", kind: broken, column: "token_hash",
		accept: newSession(`sha256('other')`, `now(), now()`),
		refuse: newSession(`'s3cret'`, `now(), now()`),
	},
	{
		name: "sessions_expires_at_check", kind: broken, column: "expires_at",
		accept: newSession(`sha256('other')`, `now(), now()`),
		refuse: newSession(`sha256('other')`, `now(), now() - interval '1 microsecond'`),
	},
	{
		name: "sessions_expires_at_check", kind: broken, column: "expires_at",
		accept: newSession(`sha256('other')`, `now(), now()`),
		refuse: newSession(`sha256('other')`, `now(), 'infinity'`),
	},
	{
		name: "sessions_user_id_fkey", kind: reference, column: "user_id",
		accept: newSession(`sha256('other')`, `now(), now()`),
		refuse: `UPDATE sessions SET user_id = $missing`,
	},
	{ // a revoked session stays revoked
		name: "sessions_ended", kind: broken,
		accept: `UPDATE sessions SET revoked_at = now()`,
		refuse: `UPDATE sessions SET revoked_at = now(); UPDATE sessions SET revoked_at = NULL`,
	},
	{
		name: "sessions_ended", kind: broken,
		accept: `UPDATE sessions SET idle_expires_at = expires_at, last_seen_at = now()`,
		refuse: `UPDATE sessions SET revoked_at = now(); UPDATE sessions SET idle_expires_at = now()`,
	},
	{
		name: "sessions_ended", kind: broken,
		accept: `UPDATE sessions SET rotated_at = now()`,
		refuse: `UPDATE sessions SET rotated_at = now(); UPDATE sessions SET rotated_at = NULL`,
	},
	{
		name: "account_tokens_token_hash_key", kind: duplicate, column: "token_hash",
		accept: newToken(`sha256('other')`, `password_reset`),
		refuse: newToken(`sha256('one')`, `password_reset`),
	},
	{
		name: "account_tokens_token_hash_check", kind: broken, column: "token_hash",
		accept: newToken(`sha256('other')`, `email_verification`),
		refuse: newToken(`''`, `email_verification`),
	},
	{
		name: "account_tokens_purpose_check", kind: broken, column: "purpose",
		accept: newToken(`sha256('other')`, `email_verification`),
		refuse: newToken(`sha256('other')`, `s3cret`),
	},
	{
		name: "account_tokens_user_id_fkey", kind: reference, column: "user_id",
		accept: newToken(`sha256('other')`, `password_reset`),
		refuse: `UPDATE account_tokens SET user_id = $missing`,
	},
	{ // a used token stays used
		name: "account_tokens_ended", kind: broken,
		accept: `UPDATE account_tokens SET used_at = now()`,
		refuse: `UPDATE account_tokens SET used_at = now(); UPDATE account_tokens SET used_at = NULL`,
	},
	{
		name: "provisioning_keys_key_hash_key", kind: duplicate,
		accept: newKey("doctor", "sha256('one')"),
		refuse: newKey("patient", "sha256('one')"),
	},
	{
		name: "provisioning_keys_hashes_check", kind: broken,
		accept: newKey("patient", "sha256('other')"),
		refuse: newKey("patient", "'s3cret'"),
	},
	{
		name: "provisioning_keys_user_type_check", kind: broken, column: "user_type",
		accept: newKey("institution", "sha256('one')"),
		refuse: newKey("s3cret", "sha256('one')"),
	},
}

func newSession(hash, expires string) string {
	return `INSERT INTO sessions (user_id, family, token_hash, last_seen_at, idle_expires_at, expires_at)
		SELECT id, id, ` + hash + `, now(), ` + expires + ` FROM users WHERE patient_id = $patient1`
}

func newToken(hash, purpose string) string {
	return `INSERT INTO account_tokens (user_id, purpose, token_hash, email, expires_at)
		SELECT id, '` + purpose + `', ` + hash + `, email, now() FROM users WHERE patient_id = $patient1`
}

func newKey(userType, hash string) string {
	return `INSERT INTO provisioning_keys (user_type, key_hash, body_hash, person_id, user_id)
		VALUES ('` + userType + `', ` + hash + `, sha256('body'), $patient1, $patient1)`
}
