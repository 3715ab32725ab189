package testredis

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/cenkalti/backoff/v5"
	"github.com/redis/go-redis/v9"
)

const slots = 16384

// Cluster starts a Redis Cluster of at least two servers with evenly divided slots. It returns a function that returns its URL for a user.
func Cluster(t testing.TB, servers int, settings ...string) func(user string) string {
	t.Helper()
	password := rand.Text()
	var all []*Server
	var clients []*redis.Client
	for range servers {
		s := own(t, password, append([]string{"cluster-enabled yes"}, settings...))
		c := redis.NewClient(&redis.Options{Addr: s.address(), Password: password})
		defer func() { _ = c.Close() }()
		all, clients = append(all, s), append(clients, c)
	}
	for n, c := range clients {
		err := errors.Join(c.Do(t.Context(), "CLUSTER", "ADDSLOTSRANGE", slots*n/servers, slots*(n+1)/servers-1).Err(),
			c.Do(t.Context(), "CLUSTER", "MEET", "127.0.0.1", all[0].port).Err())
		if err != nil {
			t.Fatal(err)
		}
	}
	for _, c := range clients {
		if _, err := backoff.Retry(context.Background(), func() (struct{}, error) {
			info, err := c.ClusterInfo(t.Context()).Result()
			if err == nil && !strings.Contains(info, "cluster_state:ok") {
				err = fmt.Errorf("the cluster is not ready: %s", info)
			}
			return struct{}{}, err
		}, backoff.WithBackOff(backoff.NewConstantBackOff(50*time.Millisecond)), backoff.WithMaxElapsedTime(20*time.Second)); err != nil {
			t.Fatal(err)
		}
	}
	return func(user string) string {
		at, err := url.Parse(all[0].URL(user))
		if err != nil {
			t.Fatal(err)
		}
		addresses := url.Values{}
		for _, s := range all[1:] {
			addresses.Add("addr", s.address())
		}
		at.RawQuery = addresses.Encode()
		return at.String()
	}
}
