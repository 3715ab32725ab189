package schema_test

import (
	"fmt"
	"testing"

	"github.com/predicthealth/database/schema/enum"
)

// TestWhoSeesSessions: the processes of the authentication service alone, whoever is claimed; and of
// what was provisioned each service its own kind, for those who may provision it. What has not expired
// nobody removes, and the cache's outbox nobody reads.
func TestWhoSeesSessions(t *testing.T) {
	t.Parallel()
	owner, as := accessDB(t)
	exec(t, owner, `INSERT INTO sessions (user_id, family, token_hash, last_seen_at, idle_expires_at, expires_at)
		SELECT id, id, sha256(email::bytea), now(), now() + n * interval '1 day', now() + n * interval '1 day'
		FROM (SELECT id, email, CASE row_number() OVER (ORDER BY id) % 2 WHEN 0 THEN -1 ELSE 1 END n FROM users) u`)
	exec(t, owner, `INSERT INTO account_tokens (user_id, purpose, token_hash, email, expires_at)
		SELECT user_id, 'password_reset', token_hash, 'e@x', expires_at FROM sessions`)
	for _, kind := range enum.UserType("").Values() {
		exec(t, owner, `INSERT INTO provisioning_keys (user_type, key_hash, body_hash, person_id, user_id, created_at)
			VALUES ($1, sha256('k'), sha256('b'), gen_random_uuid(), gen_random_uuid(), now()), ($1, sha256('old'), sha256('b'), gen_random_uuid(), gen_random_uuid(), now() - interval '25 hours')`, kind)
	}
	own := map[string]string{"service_admins": "admin", "service_doctors": "doctor", "service_institutions": "institution", "service_patients": "patient"}
	var all int
	if err := owner.QueryRowContext(t.Context(), "SELECT count(*) FROM sessions").Scan(&all); err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for _, role := range serviceRoles {
		conn := connectAs(t, as[role])
		for _, w := range actors {
			become(t, conn, w)
			process := w.kind == enum.ActorTypeSystem && acts(role, w)
			for _, table := range []string{"sessions", "account_tokens"} {
				got, err := look(t, conn, "SELECT id::text FROM "+table)
				switch {
				case role != "auth_jwt_service" && !isDenied(err):
					t.Errorf("%s as %s reads %s: %v", role, w, table, err)
				case role == "auth_jwt_service" && (err != nil || (len(got) > 0) != process || (process && len(got) != all)):
					t.Errorf("%s as %s sees %d of %d %s: %v", role, w, len(got), all, table, err)
				}
				if role == "auth_jwt_service" {
					verdict := attempt(t, conn, fmt.Sprintf("DELETE FROM %s WHERE expires_at > now()", table))
					if verdict != hidden {
						t.Errorf("%s as %s removes what has not expired of %s: %v", role, w, table, verdict)
					}
				}
			}
			if _, err := look(t, conn, "SELECT key FROM cache_invalidations"); !isDenied(err) {
				t.Errorf("%s as %s reads the outbox: %v", role, w, err)
			}
			got, err := look(t, conn, "SELECT user_type FROM provisioning_keys")
			if kind, may := own[role]; !may {
				if !isDenied(err) {
					t.Errorf("%s as %s reads keys: %v", role, w, err)
				}
			} else {
				provisions := acts(role, w) && (w.kind == enum.ActorTypeAdmin || w.kind == enum.ActorTypeSystem ||
					(role == "service_patients" && w.kind != enum.ActorTypePatient))
				if err != nil || (len(got) == 2) != provisions || (len(got) > 0 && got[0] != kind) {
					t.Errorf("%s as %s sees keys of %v: %v; want %v", role, w, got, err, provisions)
				}
				if verdict := attempt(t, conn, "DELETE FROM provisioning_keys WHERE created_at > now() - interval '23 hours'"); verdict != hidden {
					t.Errorf("%s as %s removes a key of today: %v", role, w, verdict)
				}
				seen[role] = seen[role] || provisions
			}
		}
	}
	if len(seen) != 4 {
		t.Errorf("keys were seen as %v", seen)
	}
}
