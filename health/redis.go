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

// memory holds the sums of the Redis servers' statistics.
type memory struct{ used, most, evicted, hits, misses, replicas float64 }

func (c *Checker) redisServers(ctx context.Context) (Finding, error) {
	if c.redis == nil {
		return notConfigured("REDIS_URL is not set"), nil
	}
	m, rate, err := c.infoWithRate(ctx)
	if err != nil {
		if reason := cache.Check(ctx, c.redis); reason != nil {
			err = reason
		}
		if errors.Is(err, cache.ErrRefused) { // services may still be able to log in
			return Finding{}, err
		}
		return found(Warning, err.Error()).withValue(0).withFigure("predicthealth.redis.up", 0), nil
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
		f.Message += fmt.Sprintf(", %.0f per second now", rate)
	}
	if m.replicas > 0 {
		f.Message += fmt.Sprintf(", %.0f replicas", m.replicas)
	}
	if expected := float64(c.cfg.RedisReplicas); expected > 0 {
		if m.replicas < expected {
			f.Status = Warning
			f.Message += fmt.Sprintf("; %.0f expected", expected)
		}
		f = f.withFigure("predicthealth.redis.replicas.expected", expected)
	}
	return f.withValue(1).withFigure("predicthealth.redis.replicas", m.replicas).withFigure("predicthealth.redis.up", 1).withFigure("predicthealth.redis.memory.used", m.used).withFigure("predicthealth.redis.memory.max", m.most).
		withFigure("predicthealth.redis.evictions", m.evicted).withFigure("predicthealth.redis.keyspace.hits", m.hits).
		withFigure("predicthealth.redis.keyspace.misses", m.misses), nil
}

// infoWithRate returns info, and the evictions per second if the memory is nearly full. A full cache is normal unless
// it evicts keys that are in use.
func (c *Checker) infoWithRate(ctx context.Context) (now memory, rate float64, err error) {
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
		for _, section := range []string{"memory", "stats", "replication"} {
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
		err = errors.New("unsupported kind of Redis client")
	}
	return sum, err
}

func (m *memory) read(info string) {
	fields := map[string]*float64{
		"used_memory": &m.used, "maxmemory": &m.most, "evicted_keys": &m.evicted, "keyspace_hits": &m.hits, "keyspace_misses": &m.misses,
		"connected_slaves": &m.replicas,
	}
	for line := range strings.Lines(info) {
		name, text, _ := strings.Cut(strings.TrimSpace(line), ":")
		if sum := fields[name]; sum != nil {
			value, _ := strconv.ParseFloat(text, 64) // always a number
			*sum += value
		}
	}
}
