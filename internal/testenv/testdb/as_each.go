package testdb

import (
	"strings"
	"sync"
	"testing"

	"github.com/google/uuid"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/internal/postgres"
)

// roles are the roles that tests inside [AsEach] run as, by test name.
var roles sync.Map

// adminID is the acting admin of those tests, otherID another admin. Both are in each of their databases.
var (
	adminID = uuid.MustParse("00000000-0000-4000-8000-00000000ad10")
	otherID = uuid.MustParse("00000000-0000-4000-8000-00000000ad11")
)

// AsEach runs test twice in parallel: as the tables' owner with a process as the actor, and as a login of role with an admin as the actor. Open
// and Context return what fits.
func AsEach(t *testing.T, role string, test func(t *testing.T)) {
	t.Parallel()
	t.Run("owner", test)
	t.Run(role, func(t *testing.T) {
		roles.Store(t.Name(), role)
		test(t)
	})
}

// roleOf returns the role that a test runs as, or "" for the owner.
func roleOf(t testing.TB) string {
	for name := t.Name(); ; {
		if role, ok := roles.Load(name); ok {
			return role.(string)
		}
		i := strings.LastIndex(name, "/")
		if i < 0 {
			return ""
		}
		name = name[:i]
	}
}

// actorOf returns a test's actor.
func actorOf(t testing.TB) actor.Actor {
	if roleOf(t) == "" {
		return actor.System("test")
	}
	return actor.Admin(adminID)
}

// otherOf returns another actor of the same kind.
func otherOf(t testing.TB) actor.Actor {
	if roleOf(t) == "" {
		return actor.System("other test")
	}
	return actor.Admin(otherID)
}

// roleURL returns url for the role that the test runs as. It inserts the acting admins.
func roleURL(t testing.TB, url string) string {
	t.Helper()
	role := roleOf(t)
	if role == "" {
		return url
	}
	db, err := postgres.Open(t.Context(), url, "test")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	if _, err := db.ExecContext(t.Context(), "INSERT INTO admins (id, email, first_name, last_name) VALUES ($1, 'admin@test', 'a', 'a'), ($2, 'other@test', 'a', 'a')", adminID, otherID); err != nil {
		t.Fatal(err)
	}
	return As(t, url, role)
}
