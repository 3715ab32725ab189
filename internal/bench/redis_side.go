package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"net/netip"
	"time"

	"github.com/google/uuid"
	"github.com/redis/go-redis/v9"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/auth"
	"github.com/predicthealth/database/lookup"
	"github.com/predicthealth/database/schema/enum"
)

// redisSide is what services do with Redis besides PostgreSQL: they read public data from the cache, log users
// in, and validate sessions. Meanwhile it relays the outbox, as every service does.
type redisSide struct {
	*mainData

	redis  *redis.Client // plain go-redis, with its defaults
	reader *lookup.Reader
	// accounts uses Redis; bare uses PostgreSQL alone, with as many connections.
	accounts, bare *auth.Authenticator
	token          string // of the validated session
	people         []string
	old            []string // with hashes of a lower cost
}

func (s *fixtures) redisSide(ctx context.Context) (*redisSide, error) {
	if s.services != nil {
		return s.services, nil
	}
	w, err := s.mainData(ctx)
	if err != nil {
		return nil, err
	}
	f := &redisSide{mainData: w}
	if f.redis, err = s.plainRedis(); err != nil {
		return nil, err
	}
	patients, err := s.openAs(ctx, w.url, "service_patients", s.redis)
	if err != nil {
		return nil, err
	}
	f.reader = lookup.New(patients)
	if f.accounts, err = s.accounts(ctx, w.url, s.redis); err != nil {
		return nil, err
	}
	if f.bare, err = s.accounts(ctx, w.url, ""); err != nil {
		return nil, err
	}
	if err := f.givePasswords(ctx); err != nil {
		return nil, err
	}
	session, err := f.accounts.Login(ctx, f.people[0], password, client())
	if err != nil {
		return nil, err
	}
	f.token = session.Token
	s.services = f
	return f, nil
}

func (s *fixtures) plainRedis() (*redis.Client, error) {
	if s.redis == "" {
		return nil, errors.New("REDIS_URL is not set")
	}
	o, err := redis.ParseURL(s.redis)
	if err != nil {
		return nil, err
	}
	r := redis.NewClient(o)
	s.later(func(context.Context) error { return r.Close() })
	return r, nil
}

func (s *fixtures) openAs(ctx context.Context, url, role, redisURL string) (*database.DB, error) {
	own, err := s.as(ctx, url, role)
	if err != nil {
		return nil, err
	}
	db, err := database.Open(ctx, database.Config{DatabaseURL: own, RedisURL: redisURL, MaxOpenConns: connections, ConnMaxIdleTime: idle})
	if err != nil {
		return nil, err
	}
	s.later(func(context.Context) error { return db.Close() })
	return db, nil
}

func (s *fixtures) accounts(ctx context.Context, url, redisURL string) (*auth.Authenticator, error) {
	db, err := s.openAs(ctx, url, "auth_jwt_service", redisURL)
	if err != nil {
		return nil, err
	}
	return auth.New(db, auth.Config{})
}

// client has an unused address, so that no limit by address applies.
func client() auth.Client {
	var b [16]byte
	_, _ = rand.Read(b[:]) // never fails (crypto/rand)
	b[0], b[1] = 0x20, 0x01
	return auth.Client{IP: netip.AddrFrom16(b), UserAgent: "bench"}
}

// reads are operations by one client or by eight at once; warm runs before the timing.
func reads(name string, at, n int, warm, op func(f *redisSide, ctx context.Context) error) side {
	return side{name: name, run: func(ctx context.Context, s *fixtures) (time.Duration, error) {
		f, err := s.redisSide(ctx)
		if err != nil {
			return 0, err
		}
		ctx = actor.NewContext(ctx, f.reading())
		if err := warm(f, ctx); err != nil {
			return 0, err
		}
		if at == 1 {
			return onTheirOwn(n, func() error { return op(f, ctx) })
		}
		return parallel(n, func(int) error { return op(f, ctx) })
	}}
}

func onTheirOwn(n int, f func() error) (time.Duration, error) {
	start := time.Now()
	for range n {
		if err := f(); err != nil {
			return 0, err
		}
	}
	return time.Since(start) / time.Duration(n), nil
}

// reading is a patient, who may see public data.
func (f *redisSide) reading() actor.Actor {
	for _, s := range f.subjects {
		if s.actor.Type == enum.ActorTypePatient {
			return s.actor
		}
	}
	return actor.Actor{}
}

// gets are plain GETs of a value as long as the one that warm stores at key.
func gets(at int, key func(*redisSide) string, warm func(f *redisSide, ctx context.Context) error) side {
	mine := "bench:" + uuid.NewString()
	return reads("GET", at, getsEach, func(f *redisSide, ctx context.Context) error {
		if err := warm(f, ctx); err != nil {
			return err
		}
		n, err := f.redis.StrLen(ctx, key(f)).Result()
		if err == nil && n == 0 {
			err = fmt.Errorf("Redis has no %s", key(f)) //nolint:staticcheck // a name
		}
		if err != nil {
			return err
		}
		return f.redis.Set(ctx, mine, make([]byte, n), time.Minute).Err()
	}, func(f *redisSide, ctx context.Context) error {
		_, err := f.redis.Get(ctx, mine).Bytes()
		return err
	})
}

const getsEach = 2_000
