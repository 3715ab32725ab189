package cache

import (
	"crypto/tls"
	"errors"
	"net"
	"net/url"
	"time"

	"github.com/redis/go-redis/v9"
	"github.com/redis/go-redis/v9/logging"
	"github.com/redis/go-redis/v9/maintnotifications"
)

// DefaultTimeout is how long a call waits for Redis: to connect, to send, for the answer, and for a
// connection of the pool. dial_timeout, read_timeout, write_timeout and pool_timeout of the URL win.
const DefaultTimeout = 250 * time.Millisecond

// Servers are what a URL names: exactly one of the three fields is set.
type Servers struct {
	Standalone *redis.Options
	Sentinel   *redis.FailoverOptions
	Cluster    *redis.ClusterOptions
}

// Parse reads the URL of Redis, in the forms that go-redis has:
//
//	redis://user:password@host:port/0                      one server; rediss:// for TLS
//	unix://user:password@/path/to/socket?db=0              one server on this machine
//	rediss://host:port/0?master_name=m&addr=host2:port     Sentinel: who answers for the name m
//	rediss://user:password@host:port?addr=host2:port       Cluster: at least one addr
//
// With TLS, sslrootcert=/path/to/ca.crt among the parameters names the authorities that may certify the
// server, in PEM, in place of the system's.
//
// With Sentinel, user and password before the host are those of the sentinels; Redis's own are the
// parameters username and password. Reading from replicas (read_only, replica_only, route_by_latency,
// route_randomly) is refused: a replica may not know yet what was invalidated.
//
// Its error does not repeat the URL: it may hold a password.
func Parse(address string) (Servers, error) {
	if address == "" {
		return Servers{}, errors.New("REDIS_URL is not set")
	}
	address, authorities, err := takeParameter(address, rootCert)
	if err != nil {
		return Servers{}, errForm
	}
	s, err := parse(address)
	if err != nil {
		return Servers{}, errForm
	}
	if authorities != "" {
		if err := s.trust(authorities); err != nil {
			return Servers{}, err
		}
	}
	if s.readsReplicas() {
		return Servers{}, errors.New("REDIS_URL asks for reading from replicas, which may not know yet what was invalidated")
	}
	s.tune()
	return s, nil
}

var errForm = errors.New("REDIS_URL is not a URL of the form redis://user:password@host:port/0")

func parse(address string) (s Servers, err error) {
	u, err := url.Parse(address)
	if err != nil {
		return s, err
	}
	query, err := url.ParseQuery(u.RawQuery)
	switch {
	case err != nil:
	case query.Has("master_name"):
		s.Sentinel, err = redis.ParseFailoverURL(address)
	case query.Has("addr"):
		s.Cluster, err = redis.ParseClusterURL(address)
	default:
		s.Standalone, err = redis.ParseURL(address)
	}
	return s, err
}

func (s Servers) readsReplicas() bool {
	switch {
	case s.Sentinel != nil:
		return s.Sentinel.ReplicaOnly || s.Sentinel.RouteByLatency || s.Sentinel.RouteRandomly
	case s.Cluster != nil:
		return s.Cluster.ReadOnly || s.Cluster.RouteByLatency || s.Cluster.RouteRandomly
	}
	return false
}

// tune sets what the URL leaves open. go-redis by itself ignores deadlines, waits for five seconds,
// dials a dead server five times, and tells and asks each new connection what Redis 7.0 does not know.
func (s Servers) tune() {
	timeouts := func(all ...*time.Duration) {
		for _, t := range all {
			if *t == 0 {
				*t = DefaultTimeout
			}
		}
	}
	switch {
	case s.Standalone != nil:
		o := s.Standalone
		o.ContextTimeoutEnabled, o.DialerRetries, o.DisableIdentity = true, 1, true
		o.MaintNotificationsConfig = &maintnotifications.Config{Mode: maintnotifications.ModeDisabled}
		timeouts(&o.DialTimeout, &o.ReadTimeout, &o.WriteTimeout, &o.PoolTimeout)
	case s.Sentinel != nil:
		o := s.Sentinel
		o.ContextTimeoutEnabled, o.DialerRetries, o.DisableIdentity = true, 1, true
		timeouts(&o.DialTimeout, &o.ReadTimeout, &o.WriteTimeout, &o.PoolTimeout)
	case s.Cluster != nil:
		o := s.Cluster
		o.ContextTimeoutEnabled, o.DialerRetries, o.DisableIdentity = true, 1, true
		o.MaintNotificationsConfig = &maintnotifications.Config{Mode: maintnotifications.ModeDisabled}
		timeouts(&o.DialTimeout, &o.ReadTimeout, &o.WriteTimeout, &o.PoolTimeout)
	}
}

// Hosts are the machines that the URL names, none for a socket of this one.
func (s Servers) Hosts() []string {
	var addresses []string
	switch {
	case s.Standalone != nil && s.Standalone.Network != "unix":
		addresses = []string{s.Standalone.Addr}
	case s.Sentinel != nil:
		addresses = s.Sentinel.SentinelAddrs
	case s.Cluster != nil:
		addresses = s.Cluster.Addrs
	}
	var hosts []string
	for _, a := range addresses {
		host, _, _ := net.SplitHostPort(a)
		hosts = append(hosts, host)
	}
	return hosts
}

// Encrypted says whether connections are TLS to a server whose certificate is verified.
func (s Servers) Encrypted() bool {
	t := s.tls()
	return t != nil && !t.InsecureSkipVerify
}

// tls is nil for plaintext.
func (s Servers) tls() *tls.Config {
	switch {
	case s.Standalone != nil:
		return s.Standalone.TLSConfig
	case s.Sentinel != nil:
		return s.Sentinel.TLSConfig
	case s.Cluster != nil:
		return s.Cluster.TLSConfig
	}
	return nil
}

// timeout bounds a whole call of [Cache].
func (s Servers) timeout() time.Duration {
	t := DefaultTimeout
	switch {
	case s.Standalone != nil:
		t = s.Standalone.ReadTimeout
	case s.Sentinel != nil:
		t = s.Sentinel.ReadTimeout
	case s.Cluster != nil:
		t = s.Cluster.ReadTimeout
	}
	if t <= 0 { // the URL says never
		return DefaultTimeout
	}
	return t
}

// once has each command sent once, unless the URL says otherwise: after a lost answer nobody knows
// whether a code was taken or a lock is held, and a second attempt would find its own traces.
func (s Servers) once() {
	switch {
	case s.Standalone != nil && s.Standalone.MaxRetries == 0:
		s.Standalone.MaxRetries = -1
	case s.Sentinel != nil && s.Sentinel.MaxRetries == 0:
		s.Sentinel.MaxRetries = -1
	} // a client of a Cluster does not retry by itself
}

// open returns a client, connected to nothing yet.
func (s Servers) open() redis.UniversalClient {
	logging.Disable() // go-redis writes to standard error on its own; all it says comes back as errors
	switch {
	case s.Sentinel != nil:
		return redis.NewFailoverClient(s.Sentinel)
	case s.Cluster != nil:
		return redis.NewClusterClient(s.Cluster)
	}
	return redis.NewClient(s.Standalone)
}
