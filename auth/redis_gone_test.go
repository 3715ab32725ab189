package auth_test

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/internal/testenv/poll"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/internal/testenv/testredis"
	"github.com/predicthealth/database/lookup"
)

var gone = flag.Duration("gone", 2*time.Second, "how long all of Redis is away in TestAllOfRedisGone, each time")

// TestAllOfRedisGone: the only Redis does not answer, and later it is killed and comes back empty, while processes log in and out, and read
// and change doctors. No call fails, no client is logged out, and no session is valid that has ended.
func TestAllOfRedisGone(t *testing.T) {
	t.Parallel()
	redis := testredis.Own(t)
	var read, changed atomic.Int64
	var workers sync.WaitGroup
	stop := make(chan struct{})
	during(t, redis.URL("auth-jwt-service"), func(f *fixture, random *rand.Rand, wait func()) {
		db, err := database.Open(t.Context(), database.Config{DatabaseURL: testdb.As(t, f.url, "service_doctors"), RedisURL: redis.URL("service-doctors"), AllowPlaintext: true})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = db.Close() })
		until := func(count *atomic.Int64, call func(n int64) error) {
			workers.Go(func() {
				for n := int64(0); ; n++ {
					select {
					case <-stop:
						return
					case <-time.After(5 * time.Millisecond): // the servers are few, and busy with each other
					}
					if err := call(n); err != nil {
						t.Errorf("a read or a change of a doctor: %v", err)
						return
					}
					count.Add(1)
				}
			})
		}
		reader := lookup.New(db)
		until(&read, func(int64) error {
			_, err := reader.Doctor(actor.NewContext(t.Context(), actor.Doctor(f.doctor)), f.doctor)
			return err
		})
		until(&changed, func(n int64) error {
			return db.Doctor.UpdateOneID(f.doctor).SetPhone(fmt.Sprintf("555-%04d", n%10_000)).Exec(actor.NewContext(t.Context(), actor.Admin(f.admin)))
		})
		for _, event := range random.Perm(2) {
			wait()
			leave, back := redis.Freeze, redis.Thaw
			if event == 1 {
				leave, back = redis.Kill, redis.Start
			}
			leave(t)
			since, reads, changes := time.Now(), read.Load(), changed.Load()
			poll.UntilTrue(t, *gone+time.Minute, "doctors are read and changed without Redis", func() bool {
				return time.Since(since) >= *gone && read.Load() > reads && changed.Load() > changes
			})
			wait()
			back(t)
			t.Logf("without Redis for %v: %d lookups and %d changes", time.Since(since).Round(time.Millisecond), read.Load()-reads, changed.Load()-changes)
		}
	})
	close(stop)
	workers.Wait()
}
