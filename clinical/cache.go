package clinical

import (
	"crypto/sha256"
	"sync"
	"time"

	"github.com/google/uuid"
	"github.com/hashicorp/golang-lru/v2/simplelru"
)

const (
	cachedFor  = 5 * time.Minute
	cachedKeys = 10_000 // about a megabyte
)

// cache keeps keys of patients in memory: a bounded number, for a bounded time. Keys that leave it are overwritten.
type cache struct {
	mu      sync.Mutex
	entries *simplelru.LRU[uuid.UUID, *cachedKey]
	sweeper *time.Timer // runs while there are entries
	closed  bool
}

type cachedKey struct {
	key     Key
	wrapped [sha256.Size]byte // of the encrypted key
	expires time.Time
}

func newCache() *cache {
	c := &cache{}
	c.entries, _ = simplelru.NewLRU(cachedKeys, func(_ uuid.UUID, e *cachedKey) { clear(e.key[:]) }) // the size is positive
	return c
}

func (c *cache) get(patient uuid.UUID, wrapped []byte) (Key, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	e, ok := c.entries.Get(patient)
	if !ok || !time.Now().Before(e.expires) || (wrapped != nil && sha256.Sum256(wrapped) != e.wrapped) {
		return Key{}, false
	}
	return e.key, true
}

func (c *cache) add(patient uuid.UUID, key Key, wrapped []byte) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.closed {
		return
	}
	c.entries.Remove(patient)
	c.entries.Add(patient, &cachedKey{key, sha256.Sum256(wrapped), time.Now().Add(cachedFor)})
	if c.sweeper == nil {
		c.sweeper = time.AfterFunc(cachedFor, c.sweep)
	}
}

// sweep removes the keys that have expired, and runs again while others are left.
func (c *cache) sweep() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.sweeper = nil
	for _, patient := range c.entries.Keys() {
		if e, ok := c.entries.Peek(patient); ok && !time.Now().Before(e.expires) {
			c.entries.Remove(patient)
		}
	}
	if c.entries.Len() > 0 && !c.closed {
		c.sweeper = time.AfterFunc(time.Minute, c.sweep)
	}
}

func (c *cache) close() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.closed = true
	if c.sweeper != nil {
		c.sweeper.Stop()
	}
	c.entries.Purge()
}
