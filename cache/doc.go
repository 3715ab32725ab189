// Package cache keeps copies in Redis. Nothing in Redis is the only copy of anything but of what is
// temporary by its nature: it runs with a bound on its memory, writes nothing to disk, and forgets
// what it must. A program whose Redis is gone goes on, slower.
//
// [Connect] returns a [Cache]. On it stand
//
//   - [Entries]: values of one kind, by id, read through to their source. A value that was read before
//     a change is never kept after the change's [Entries.Invalidate] returned.
//   - [Temp]: codes, flags and the like, which end by themselves.
//   - [Cache.TryLock]: a lock that ends by itself.
//   - [Limiter]: so many events in so much time.
//
// No call waits longer than the timeout of the URL ([DefaultTimeout]), and while Redis does not answer
// most calls do not wait at all: after three failures in a row calls fail at once with
// [ErrUnavailable], and every half second one of them asks whether it is back.
//
// A nil *Cache is a Redis that is never there: entries are loaded each time, temporary data is refused,
// limits are kept in the process.
package cache
