package testredis

import (
	"context"
	"crypto/rand"
	"errors"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/cenkalti/backoff/v5"
	"github.com/redis/go-redis/v9"
)

const slots = 16384

// ClusterServers is a Redis Cluster: its primaries, which divide the slots evenly, and one replica of each, or none.
type ClusterServers struct {
	primaries, replicas []*Server
}

// Cluster starts a Redis Cluster of at least two primaries.
func Cluster(t testing.TB, primaries int, settings ...string) *ClusterServers {
	t.Helper()
	return cluster(t, primaries, false, settings)
}

// ClusterWithReplicas starts a Redis Cluster of three primaries, each with a replica that is promoted when its primary does not answer for a second.
func ClusterWithReplicas(t testing.TB) *ClusterServers {
	t.Helper()
	return cluster(t, 3, true, []string{"cluster-node-timeout 1000", "repl-diskless-sync-delay 0"})
}

func cluster(t testing.TB, primaries int, replicated bool, settings []string) *ClusterServers {
	t.Helper()
	password := rand.Text()
	settings = append([]string{"cluster-enabled yes", "masterauth " + password}, settings...)
	start := func() (all []*Server) {
		for range primaries {
			all = append(all, own(t, password, settings))
		}
		return all
	}
	c := &ClusterServers{primaries: start()}
	first := c.primaries[0].client(t)
	for n, s := range c.primaries {
		if err := s.client(t).Do(t.Context(), "CLUSTER", "ADDSLOTSRANGE", slots*n/primaries, slots*(n+1)/primaries-1).Err(); err != nil {
			t.Fatal(err)
		}
	}
	if replicated {
		c.replicas = start()
	}
	for _, s := range slices.Concat(c.primaries[1:], c.replicas) {
		if err := first.ClusterMeet(t.Context(), "127.0.0.1", strconv.Itoa(s.port)).Err(); err != nil {
			t.Fatal(err)
		}
	}
	for n, s := range c.replicas {
		id, err := c.primaries[n].client(t).ClusterMyID(t.Context()).Result()
		if err != nil {
			t.Fatal(err)
		}
		await(t, "a replica follows its primary", func() error { return s.client(t).ClusterReplicate(t.Context(), id).Err() })
	}
	for _, s := range slices.Concat(c.replicas, c.primaries) {
		c.awaitReady(t, s)
	}
	return c
}

func (c *ClusterServers) awaitReady(t testing.TB, s *Server) {
	t.Helper()
	await(t, "the cluster is ready", func() error {
		info, err := s.client(t).ClusterInfo(t.Context()).Result()
		if err == nil && !strings.Contains(info, "cluster_state:ok") {
			err = errors.New(info)
		}
		return err
	})
	if c.replicas != nil {
		await(t, "the primary has a replica", func() error {
			info, err := s.client(t).Info(t.Context(), "replication").Result()
			if err == nil && !strings.Contains(info, "connected_slaves:1") && !strings.Contains(info, "master_link_status:up") {
				err = errors.New(info)
			}
			return err
		})
	}
}

// Primary returns one of the primaries of the beginning.
func (c *ClusterServers) Primary(n int) *Server { return c.primaries[n] }

// AwaitPromotion waits until the replica of that primary is the primary.
func (c *ClusterServers) AwaitPromotion(t testing.TB, n int) {
	t.Helper()
	await(t, "the replica is promoted", func() error {
		info, err := c.replicas[n].client(t).Info(t.Context(), "replication").Result()
		if err == nil && !strings.Contains(info, "role:master") {
			err = errors.New(info)
		}
		return err
	})
}

// URL returns the URL of the cluster for a user of deploy/users.acl.
func (c *ClusterServers) URL(t testing.TB, user string) string {
	t.Helper()
	at, err := url.Parse(c.primaries[0].URL(user))
	if err != nil {
		t.Fatal(err)
	}
	addresses := url.Values{}
	for _, s := range slices.Concat(c.primaries[1:], c.replicas) {
		addresses.Add("addr", s.address())
	}
	at.RawQuery = addresses.Encode()
	return at.String()
}

func (s *Server) client(t testing.TB) *redis.Client {
	t.Helper()
	c := redis.NewClient(&redis.Options{Addr: s.address(), Password: s.password, DisableIdentity: true})
	t.Cleanup(func() { _ = c.Close() })
	return c
}

func await(t testing.TB, what string, f func() error) {
	t.Helper()
	if _, err := backoff.Retry(context.Background(), func() (struct{}, error) { return struct{}{}, f() },
		backoff.WithBackOff(backoff.NewConstantBackOff(50*time.Millisecond)), backoff.WithMaxElapsedTime(90*time.Second)); err != nil {
		t.Fatalf("%s: %v", what, err)
	}
}
