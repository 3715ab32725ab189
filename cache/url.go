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

// DefaultTimeout is how long a call waits for Redis: to connect, to send, to receive, and for a pool
// connection. dial_timeout, read_timeout, write_timeout and pool_timeout in the URL override it.
const DefaultTimeout = 250 * time.Millisecond

// Servers holds the options of a URL: exactly one of the fields is set.
type Servers struct {
	Standalone *redis.Options
	Sentinel   *redis.FailoverOptions
	Cluster    *redis.ClusterOptions
}

// Parse parses the URL of Redis, in the forms that go-redis supports:
//
//	redis://user:password@host:port/0                      one server; rediss:// for TLS
//	unix://user:password@/path/to/socket?db=0              one server on this machine
//	rediss://host:port/0?master_name=m&addr=host2:port     Sentinel: the master with the name m
//	rediss://user:password@host:port?addr=host2:port       Cluster: at least one addr
//
// With TLS, the parameter sslrootcert=/path/to/ca.crt names the certificate authorities that are trusted, in PEM,
// in place of the system's.
//
// With Sentinel, user and password before the host are those of the sentinels; Redis's own are the parameters
// username and password. Reading from replicas (read_only, replica_only, route_by_latency, route_randomly) is
// refused: a replica may not have received an invalidation yet.
//
// Its error does not contain the URL, which may include a password.
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
		return Servers{}, errors.New("REDIS_URL enables reading from replicas, which may lag behind invalidations")
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

// tune sets what the URL leaves open. By default go-redis ignores context deadlines, waits five seconds, dials a
// dead server five times, and sends commands on each new connection that Redis 7.0 does not know.
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

// Hosts returns the hosts of the URL; none for a Unix socket.
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

// Encrypted reports whether connections use TLS and verify the server's certificate.
func (s Servers) Encrypted() bool {
	t := s.tls()
	return t != nil && !t.InsecureSkipVerify
}

// tls returns nil for plaintext.
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

// timeout returns the maximum duration of a call of [Cache].
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
	if t <= 0 { // disabled by the URL
		return DefaultTimeout
	}
	return t
}

// once disables retries unless the URL sets them: if an answer is lost, a code may have been consumed or a lock
// acquired, and a second attempt would find the effect of the first.
func (s Servers) once() {
	switch {
	case s.Standalone != nil && s.Standalone.MaxRetries == 0:
		s.Standalone.MaxRetries = -1
	case s.Sentinel != nil && s.Sentinel.MaxRetries == 0:
		s.Sentinel.MaxRetries = -1
	} // a Cluster client does not retry by default
}

// go-redis logs to standard error what its calls return as errors. Its logger is a variable of the package, read without
// a lock by every client: it is set before there is one.
func init() { logging.Disable() }

// open returns a client that is not connected yet.
func (s Servers) open() redis.UniversalClient {
	switch {
	case s.Sentinel != nil:
		return redis.NewFailoverClient(s.Sentinel)
	case s.Cluster != nil:
		return redis.NewClusterClient(s.Cluster)
	}
	return redis.NewClient(s.Standalone)
}
