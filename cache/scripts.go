package cache

import (
	"context"
	"crypto/rand"
	"time"

	"github.com/redis/go-redis/v9"
)

const leaseBytes = 1 + 16

func newLease() []byte {
	lease := make([]byte, leaseBytes)
	lease[0] = leaseMark
	_, _ = rand.Read(lease[1:]) // never fails
	return lease
}

// acquireScript stores the lease, unless the key holds a value that is not the given garbage: then it returns that
// value.
var acquireScript = redis.NewScript(`
if redis.call('TYPE', KEYS[1]).ok == 'string' then
	local held = redis.call('GET', KEYS[1])
	if held ~= ARGV[1] and held ~= ARGV[3] then
		return held
	end
end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return false
`)

// fillScript stores the value if its lease is still there, or, without a lease, if an older revision is. It reduces
// the TTL by the time since the lease was stored; a TTL of 0 or less removes the lease.
var fillScript = redis.NewScript(`
local held = redis.call('GET', KEYS[1])
if not held then
	return 0
end
local ttl = tonumber(ARGV[3])
if held == ARGV[1] then
	ttl = ttl - (tonumber(ARGV[4]) - redis.call('PTTL', KEYS[1]))
	if ttl <= 0 then
		redis.call('DEL', KEYS[1])
		return 0
	end
else
	local mark = string.sub(held, 1, 1)
	if ARGV[1] ~= '' or ttl <= 0 or #held < 13 or (mark ~= 'V' and mark ~= 'N') then
		return 0
	end
	local theirs, low = struct.unpack('>i4I4', string.sub(held, 6, 13))
	local ours, ourLow = struct.unpack('>i4I4', string.sub(ARGV[2], 6, 13))
	if theirs > ours or (theirs == ours and low >= ourLow) then
		return 0
	end
end
redis.call('SET', KEYS[1], ARGV[2], 'PX', ttl)
return 1
`)

// extendScript extends the TTL of the key if it holds the caller's value.
var extendScript = redis.NewScript(`
if redis.call('GET', KEYS[1]) == ARGV[1] then
	return redis.call('PEXPIRE', KEYS[1], ARGV[2])
end
return 0
`)

// removeScript removes the key if it holds the caller's value.
var removeScript = redis.NewScript(`
if redis.call('GET', KEYS[1]) == ARGV[1] then
	return redis.call('DEL', KEYS[1])
end
return 0
`)

// acquire returns nil if the lease was stored, or the value of the key.
func (c *Cache) acquire(ctx context.Context, key string, lease, garbage []byte, holds time.Duration) (held []byte, err error) {
	err = c.do(ctx, func(ctx context.Context) error {
		text, err := acquireScript.Run(ctx, c.client, []string{key}, lease, holds.Milliseconds(), garbage).Text()
		held = []byte(text)
		return err
	})
	if isNil(err) {
		return nil, nil
	}
	return held, err
}

// fill reports whether the value was stored.
func (c *Cache) fill(ctx context.Context, key string, lease, value []byte, ttl, holds time.Duration) (filled bool, err error) {
	err = c.do(ctx, func(ctx context.Context) error {
		filled, err = fillScript.Run(ctx, c.client, []string{key}, lease, value, ttl.Milliseconds(), holds.Milliseconds()).Bool()
		return err
	})
	return filled, err
}

// remove reports whether the key held the caller's value.
func (c *Cache) remove(ctx context.Context, key string, own []byte) (removed bool, err error) {
	err = c.do(ctx, func(ctx context.Context) error {
		removed, err = removeScript.Run(ctx, c.client, []string{key}, own).Bool()
		return err
	})
	return removed, err
}
