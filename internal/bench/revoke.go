package main

import (
	"context"
	"crypto/rand"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"time"

	"github.com/google/uuid"
	"github.com/lib/pq"
	"github.com/redis/go-redis/v9"

	"github.com/predicthealth/database/auth"
)

const (
	otherSessions = 10_000
	revokedUsers  = 30
	ownSessions   = 10 // of each user
)

// revokeFigure ends all sessions of a login, with none or ten thousand sessions of others in PostgreSQL and Redis. It
// finds the login's own by an index, and deletes them from Redis by key, so others' sessions do not matter. Redis
// counts its commands: one KEYS or SCAN is an error.
var revokeFigure = figure{name: "revoke all of a login's 10 sessions: 10,000 others' / none", target: 1.5, rounds: 9, sides: []side{
	revoking("10,000 others'", otherSessions), revoking("none", 0),
}}

// sessionData is a copy of the population with a number of sessions of others.
type sessionData struct {
	owner    *sql.DB
	redis    *redis.Client
	accounts *auth.Authenticator
	users    []uuid.UUID // those that log in and out; the others are not among them
	others   []string    // the keys of the others' sessions
}

func (s *fixtures) sessionData(ctx context.Context, others int) (*sessionData, error) {
	if h, ok := s.sessionDatasets[others]; ok {
		return h, nil
	}
	base, err := s.base(ctx)
	if err != nil {
		return nil, err
	}
	url, err := s.copyOf(ctx, base)
	if err != nil {
		return nil, err
	}
	h := &sessionData{}
	if h.redis, err = s.plainRedis(); err != nil {
		return nil, err
	}
	if h.accounts, err = s.accounts(ctx, url, s.redis); err != nil {
		return nil, err
	}
	if h.owner, err = sql.Open("postgres", url); err != nil {
		return nil, err
	}
	s.later(func(context.Context) error { return h.owner.Close() })
	var ids pq.StringArray
	if err := h.owner.QueryRowContext(ctx, `SELECT array_agg(id) FROM (SELECT id FROM users WHERE is_active LIMIT $1) u`, revokedUsers+otherSessions).Scan(&ids); err != nil {
		return nil, err
	}
	all := make([]uuid.UUID, len(ids))
	for i, id := range ids {
		all[i] = uuid.MustParse(id)
	}
	h.users = all[:revokedUsers]
	if h.others, err = h.open(ctx, all[revokedUsers:revokedUsers+others], 1); err != nil {
		return nil, err
	}
	if _, err := h.owner.ExecContext(ctx, "VACUUM ANALYZE sessions"); err != nil {
		return nil, err
	}
	if s.sessionDatasets == nil {
		s.sessionDatasets = map[int]*sessionData{}
	}
	s.sessionDatasets[others] = h
	return h, nil
}

// open creates sessions for each user, and returns their keys in Redis.
func (h *sessionData) open(ctx context.Context, users []uuid.UUID, each int) (keys []string, err error) {
	var hashes [][]byte
	var of []string
	for _, user := range users {
		for range each {
			hash := make([]byte, 32)
			_, _ = rand.Read(hash) // never fails (crypto/rand)
			hashes, of, keys = append(hashes, hash), append(of, user.String()), append(keys, sessionKeys+hex.EncodeToString(hash))
		}
	}
	_, err = h.owner.ExecContext(ctx, `INSERT INTO sessions (family, user_id, token_hash, last_seen_at, idle_expires_at, expires_at)
		SELECT gen_random_uuid(), u, t, now(), now() + interval '30 minutes', now() + interval '12 hours'
		FROM unnest($1::uuid[], $2::bytea[]) s (u, t)`, pq.Array(of), pq.ByteaArray(hashes))
	return keys, err
}

// keep stores sessions in Redis as their validation would.
func (h *sessionData) keep(ctx context.Context, keys []string) error {
	if len(keys) == 0 {
		return nil
	}
	_, err := h.redis.Pipelined(ctx, func(p redis.Pipeliner) error {
		for _, key := range keys {
			p.Set(ctx, key, make([]byte, 200), time.Minute)
		}
		return nil
	})
	return err
}

func (h *sessionData) drop(ctx context.Context, keys []string) error {
	if len(keys) == 0 {
		return nil
	}
	return h.redis.Unlink(ctx, keys...).Err()
}

func revoking(name string, others int) side {
	return side{name: name, run: func(ctx context.Context, s *fixtures) (took time.Duration, err error) {
		h, err := s.sessionData(ctx, others)
		if err != nil {
			return 0, err
		}
		mine, err := h.open(ctx, h.users, ownSessions)
		if err != nil {
			return 0, err
		}
		if err := h.keep(ctx, append(mine, h.others...)); err != nil {
			return 0, err
		}
		// Both sides share this Redis.
		defer func() { err = errors.Join(err, h.drop(context.WithoutCancel(ctx), h.others)) }()
		before, err := h.walks(ctx)
		if err != nil {
			return 0, err
		}
		start := time.Now()
		for _, user := range h.users {
			ended, err := h.accounts.RevokeAll(ctx, user, uuid.Nil)
			if err != nil {
				return 0, err
			}
			if ended.Sessions != ownSessions || ended.Within != 0 {
				return 0, fmt.Errorf("%d sessions ended, within %v", ended.Sessions, ended.Within)
			}
		}
		took = time.Since(start) / revokedUsers
		after, err := h.walks(ctx)
		if err == nil && after != before {
			err = fmt.Errorf("Redis was sent %d KEYS and SCANs", after-before) //nolint:staticcheck // a name
		}
		if err != nil {
			return 0, err
		}
		if left, err := h.redis.Exists(ctx, mine...).Result(); err != nil || left > 0 {
			return 0, errors.Join(err, fmt.Errorf("Redis still has %d sessions", left))
		}
		_, err = h.owner.ExecContext(ctx, `DELETE FROM sessions WHERE revoked_at IS NOT NULL`)
		return took, err
	}}
}

var walking = regexp.MustCompile(`(?m)^cmdstat_(?:keys|scan):calls=(\d+)`)

// walks is the number of times that Redis scanned all of its keys.
func (h *sessionData) walks(ctx context.Context) (n int, err error) {
	stats, err := h.redis.Info(ctx, "commandstats").Result()
	if err != nil {
		return 0, err
	}
	for _, m := range walking.FindAllStringSubmatch(stats, -1) {
		calls, err := strconv.Atoi(m[1])
		if err != nil {
			return 0, err
		}
		n += calls
	}
	return n, nil
}
