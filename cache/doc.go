// Package cache caches data in Redis. Except for temporary data, Redis never holds the only copy of anything:
// it has a memory limit, evicts entries, and writes nothing to disk. A program whose Redis is unavailable
// continues, slower.
//
// [Connect] returns a [Cache]. It provides:
//
//   - [Entries]: values of one kind by ID, read through to their source. A value read before a change is
//     never cached after the change's [Entries.Invalidate] has returned.
//   - [Temp]: temporary data such as codes and flags, which expires.
//   - [Cache.TryLock]: a lock that expires.
//   - [Limiter]: rate limits.
//
// No call waits longer than the timeout of the URL ([DefaultTimeout]), and during an outage most calls do not
// wait at all: after three consecutive failures calls fail at once with [ErrUnavailable], and every half second
// one of them probes Redis.
//
// A nil *Cache acts as an unavailable Redis: entries are loaded each time, temporary data is refused, and limits
// are per process.
package cache
