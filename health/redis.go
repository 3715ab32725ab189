package health

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/redis/go-redis/v9"

	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/internal/backup"
)

// memory is what the servers of Redis say of themselves, added up.
type memory struct{ used, most, evicted, hits, misses float64 }

func (c *Checker) inRedis(ctx context.Context) (Finding, error) {
	if c.redis == nil {
		return off("no REDIS_URL"), nil
	}
	m, rate, err := c.rated(ctx)
	if err != nil {
		if reason := cache.Check(ctx, c.redis); reason != nil {
			err = reason
		}
		if errors.Is(err, cache.ErrRefused) { // services may well be let in
			return Finding{}, err
		}
		return found(Warning, err.Error()).by(0).with("predicthealth.redis.up", 0), nil
	}
	f := found(OK, backup.Size(int64(m.used))+" used")
	if m.most > 0 {
		f.Message = fmt.Sprintf("%s of %s used", backup.Size(int64(m.used)), backup.Size(int64(m.most)))
	}
	f.Message += fmt.Sprintf(", %.0f keys evicted", m.evicted)
	if lookups := m.hits + m.misses; lookups > 0 {
		f.Message += fmt.Sprintf(", %.0f %% of lookups hit", 100*m.hits/lookups)
	}
	if rate > c.cfg.Limits.RedisEvictions {
		f.Status = Warning
		f.Message += fmt.Sprintf(", now %.0f a second", rate)
	}
	return f.by(1).with("predicthealth.redis.up", 1).with("predicthealth.redis.memory.used", m.used).with("predicthealth.redis.memory.max", m.most).
		with("predicthealth.redis.evictions", m.evicted).with("predicthealth.redis.keyspace.hits", m.hits).
		with("predicthealth.redis.keyspace.misses", m.misses), nil
}

// rated is info, and how many keys a second are forgotten, looked at where the memory is nearly full: a cache at its
// bound is as it should be, as long as it does not forget what is used.
func (c *Checker) rated(ctx context.Context) (now memory, rate float64, err error) {
	before, err := c.info(ctx)
	if err != nil || before.most == 0 || before.used/before.most <= c.cfg.Limits.RedisMemory {
		return before, 0, err
	}
	begun := time.Now()
	select {
	case <-ctx.Done():
		return before, 0, ctx.Err()
	case <-time.After(time.Second):
	}
	now, err = c.info(ctx)
	return now, (now.evicted - before.evicted) / time.Since(begun).Seconds(), err
}

func (c *Checker) info(ctx context.Context) (sum memory, err error) {
	var mu sync.Mutex
	add := func(ctx context.Context, client *redis.Client) error {
		for _, section := range []string{"memory", "stats"} {
			text, err := client.Info(ctx, section).Result()
			if err != nil {
				return err
			}
			mu.Lock()
			sum.read(text)
			mu.Unlock()
		}
		return nil
	}
	switch client := c.redis.(type) {
	case *redis.Client:
		err = add(ctx, client)
	case *redis.ClusterClient:
		err = client.ForEachMaster(ctx, add)
	default:
		err = errors.New("a Redis of this kind is not measured")
	}
	return sum, err
}

func (m *memory) read(info string) {
	fields := map[string]*float64{
		"used_memory": &m.used, "maxmemory": &m.most, "evicted_keys": &m.evicted, "keyspace_hits": &m.hits, "keyspace_misses": &m.misses,
	}
	for line := range strings.Lines(info) {
		name, text, _ := strings.Cut(strings.TrimSpace(line), ":")
		if sum := fields[name]; sum != nil {
			value, _ := strconv.ParseFloat(text, 64) // it is Redis's own number
			*sum += value
		}
	}
}
