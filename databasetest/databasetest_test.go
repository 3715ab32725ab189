package databasetest_test

import (
	"context"
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/redis/go-redis/v9"
	"go.uber.org/goleak"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/databasetest"
	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestMain unsets REDIS_URL, which make test sets, so that each test has a process of its own, and checks that no
// goroutine is left, as a service's tests may.
func TestMain(m *testing.M) {
	if err := os.Unsetenv("REDIS_URL"); err != nil {
		panic(err)
	}
	goleak.VerifyTestMain(m)
}

// TestExample is not parallel: the example has its test in a variable.
func TestExample(test *testing.T) { //nolint:paralleltest // see above
	t = test
	Example()
}

func asTest(t testing.TB) context.Context {
	return actor.NewContext(t.Context(), actor.System("test"))
}

// TestAlone: two tests write the same unique values, and neither sees the other's.
func TestAlone(t *testing.T) {
	t.Parallel()
	worlds := []*databasetest.Database{databasetest.New(t), databasetest.New(t)}
	for _, world := range worlds {
		if n := world.Owner.Specialty.Query().CountX(asTest(t)); n != 0 {
			t.Errorf("it begins with %d specialties", n)
		}
		if err := world.Owner.Specialty.Create().SetName("Nephrology").SetCategory("Specialty").Exec(asTest(t)); err != nil {
			t.Error(err)
		}
		if is, err := world.Owner.Redis().SetNX(t.Context(), "key", 1, 0).Result(); err != nil || !is {
			t.Errorf("its Redis is not empty: %v", err)
		}
	}
}

// TestAs: grants hold in PostgreSQL, and the rights of the service's user in Redis.
func TestAs(t *testing.T) {
	t.Parallel()
	world := databasetest.New(t)
	db := world.As("service_patients")
	var denied *database.PermissionError
	if _, err := db.Admin.Query().Count(asTest(t)); !errors.As(err, &denied) {
		t.Errorf("the admins: %v, want *database.PermissionError", err)
	}
	if err := db.Redis().Set(t.Context(), "key", 1, 0).Err(); !redis.HasErrorPrefix(err, "NOPERM") {
		t.Errorf("a key of no service: %v, want NOPERM", err)
	}
	if _, err := cache.NewTemp[int](db.Cache(), cache.TempKind{Owner: "patients", Name: "code"}).Get(t.Context(), "x"); !errors.Is(err, cache.ErrNotFound) {
		t.Errorf("a key of the service: %v, want cache.ErrNotFound", err)
	}
	if url := world.Config("predicthealth_readonly").RedisURL; url != "" {
		t.Error("a role without a user in Redis has one")
	}
}

// TestConfig: a program can open its own client, with which rows are the same.
func TestConfig(t *testing.T) {
	t.Parallel()
	world := databasetest.New(t, databasetest.WithoutRedis())
	world.Owner.Specialty.Create().SetName("Nephrology").SetCategory("Specialty").ExecX(asTest(t))
	cfg := world.Config("service_doctors")
	db, err := database.Open(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	if n, err := db.Specialty.Query().Count(asTest(t)); n != 1 || err != nil {
		t.Errorf("%d specialties, %v", n, err)
	}
	if cfg.RedisURL != "" || db.Redis() != nil || world.Owner.Redis() != nil {
		t.Error("it has a Redis")
	}
}

// TestEndsWithItsTest: database, login and Redis go, though a client is still connected.
func TestEndsWithItsTest(t *testing.T) { //nolint:tparallel // the test looks after its subtest has ended
	t.Parallel()
	outer := t
	var cfg database.Config
	t.Run("test", func(t *testing.T) {
		cfg = databasetest.New(t).Config("service_patients")
		testdb.SQL(outer, cfg.DatabaseURL) // stays connected
	})
	settings, err := postgres.Config(cfg.DatabaseURL, "")
	if err != nil {
		t.Fatal(err)
	}
	var left int
	if err := testdb.SQL(t, testdb.ServerURL(t)).QueryRowContext(t.Context(), "SELECT (SELECT count(*) FROM pg_database WHERE datname = $1) + (SELECT count(*) FROM pg_roles WHERE rolname = $2)",
		settings.Database, settings.User).Scan(&left); err != nil || left != 0 {
		t.Errorf("%d of database and login are still there, %v", left, err)
	}
	if _, err := cache.Open(t.Context(), cfg.RedisURL); err == nil || !strings.Contains(err.Error(), "nothing listens") {
		t.Errorf("its Redis: %v", err)
	}
}
