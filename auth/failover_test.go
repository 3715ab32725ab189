package auth_test

import (
	"math/rand/v2"
	"sync"
	"testing"
	"time"

	"github.com/predicthealth/database/auth"
	"github.com/predicthealth/database/internal/testenv/poll"
	"github.com/predicthealth/database/internal/testenv/testredis"
)

// endedSession is a session that was ended, and when every process rejects it.
type endedSession struct {
	token string
	at    time.Time
}

// crowd logs in and out, and keeps what every process must say of the sessions.
type crowd struct {
	first, second *auth.Authenticator
	mu            sync.Mutex
	ended         []endedSession
	rounds        int
}

func (c *crowd) remember(e endedSession) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.ended = append(c.ended, e)
	c.rounds++
}

func (c *crowd) latest(n int) []endedSession {
	c.mu.Lock()
	defer c.mu.Unlock()
	return append([]endedSession(nil), c.ended[max(0, len(c.ended)-n):]...)
}

func (c *crowd) count() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.rounds
}

// live logs in and out in the first process until done is closed. The second one validates the sessions, before and after.
func (c *crowd) live(t *testing.T, done <-chan struct{}) {
	kept, err := c.first.Login(t.Context(), email, right, client)
	if err != nil {
		t.Error(err)
		return
	}
	for {
		select {
		case <-done:
			return
		case <-time.After(20 * time.Millisecond): // the servers are few, and busy with each other
		}
		s, err := c.first.Login(t.Context(), email, right, client)
		if err != nil {
			t.Error(err)
			return
		}
		for _, a := range []*auth.Authenticator{c.first, c.second} {
			for _, token := range []string{kept.Token, s.Token} {
				if _, err := a.Validate(t.Context(), token); err != nil {
					t.Errorf("a session that lasts: %v", err)
				}
			}
		}
		ended, err := c.first.Logout(t.Context(), s.Token)
		if err != nil || ended.Sessions != 1 {
			t.Errorf("%+v, %v", ended, err)
			return
		}
		c.remember(endedSession{s.Token, time.Now().Add(ended.Within)})
		c.rejects(t, 20)
	}
}

// rejects checks that both processes reject the sessions that ended last.
func (c *crowd) rejects(t *testing.T, n int) {
	for _, e := range c.latest(n) {
		if time.Now().Before(e.at) {
			continue
		}
		for _, a := range []*auth.Authenticator{c.first, c.second} {
			if _, err := a.Validate(t.Context(), e.token); err == nil {
				t.Errorf("a session is valid %v after it ended everywhere", time.Since(e.at))
			}
		}
	}
}

// TestFailoverOfRedis: the primary is killed, or does not answer, at random moments, and a replica takes its place. No session is
// lost, and none is valid that has ended.
func TestFailoverOfRedis(t *testing.T) {
	t.Parallel()
	servers := testredis.WithSentinel(t, 2)
	during(t, servers.URL("auth-jwt-service"), func(_ *fixture, random *rand.Rand, wait func()) {
		for n, event := range random.Perm(2) {
			if n > 0 {
				servers.AwaitReplicas(t)
			}
			wait()
			primary := servers.Primary(t)
			switch event {
			case 0:
				primary.Kill(t)
				servers.AwaitOther(t, primary)
				primary.Start(t)
			case 1:
				primary.Freeze(t)
				servers.AwaitOther(t, primary)
				primary.Thaw(t)
			}
		}
	})
}

// TestClusterLosesAPrimary: as with Sentinel, two of a Cluster's primaries are killed.
func TestClusterLosesAPrimary(t *testing.T) {
	t.Parallel()
	servers := testredis.ClusterWithReplicas(t)
	during(t, servers.URL(t, "auth-jwt-service"), func(_ *fixture, random *rand.Rand, wait func()) {
		for _, n := range random.Perm(3)[:2] {
			wait()
			servers.Primary(n).Kill(t)
			servers.AwaitPromotion(t, n)
			servers.Primary(n).Start(t)
		}
	})
}

// during makes events happen while two processes with that Redis log in and out. wait lets up to fifty sessions come and go, at least one.
func during(t *testing.T, redis string, events func(f *fixture, random *rand.Rand, wait func())) {
	t.Helper()
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 0))
	f := newFixture(t, auth.Config{})
	c := &crowd{first: f.authenticator(t, redis), second: f.authenticator(t, redis)}
	done := make(chan struct{})
	var workers sync.WaitGroup
	for range 2 {
		workers.Go(func() { c.live(t, done) })
	}
	wait := func() {
		after := c.count() + 1 + random.IntN(50)
		poll.UntilTrue(t, time.Minute, "sessions come and go", func() bool { return c.count() >= after })
	}
	events(f, random, wait)
	wait()
	close(done)
	workers.Wait()
	c.rejects(t, c.count())
}
