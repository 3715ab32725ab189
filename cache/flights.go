package cache

import (
	"context"
	"errors"
	"sync"
)

// flights runs one fetch per key at a time. A caller that arrives during a fetch does not share it: the fetch may
// have read before a change that the caller knows of. All callers that arrive meanwhile share the next fetch, which
// starts when the current one ends.
type flights struct {
	mu   sync.Mutex
	keys map[string]*queue
}

type queue struct{ now, next *flight }

type flight struct {
	fetch    func(context.Context) ([]byte, error)
	ctx      context.Context //nolint:containedctx // the fetch outlives the caller that began it
	cancel   context.CancelFunc
	waiting  int // number of callers; guarded by flights.mu
	done     chan struct{}
	raw      []byte
	err      error
	panicked any
}

// get returns the result of fetch, or the error of ctx as soon as ctx ends. fetch gets a context with the first
// caller's values; it is canceled when no caller waits any longer. get panics if fetch does. Callers must not
// modify the bytes.
func (fs *flights) get(ctx context.Context, key string, fetch func(context.Context) ([]byte, error)) ([]byte, error) {
	f := fs.join(ctx, key, fetch)
	select {
	case <-f.done:
	case <-ctx.Done():
		fs.leave(f)
		return nil, ctx.Err()
	}
	if f.panicked != nil {
		panic(f.panicked)
	}
	return f.raw, f.err
}

func (fs *flights) join(ctx context.Context, key string, fetch func(context.Context) ([]byte, error)) *flight {
	fs.mu.Lock()
	defer fs.mu.Unlock()
	l := fs.keys[key]
	if l != nil && l.next != nil && l.next.waiting > 0 {
		l.next.waiting++
		return l.next
	}
	f := &flight{fetch: fetch, waiting: 1, done: make(chan struct{})}
	f.ctx, f.cancel = context.WithCancel(context.WithoutCancel(ctx))
	if l != nil {
		l.next = f
		return f
	}
	if fs.keys == nil {
		fs.keys = map[string]*queue{}
	}
	fs.keys[key] = &queue{now: f}
	go fs.run(key, f)
	return f
}

func (fs *flights) leave(f *flight) {
	fs.mu.Lock()
	defer fs.mu.Unlock()
	if f.waiting--; f.waiting == 0 {
		f.cancel()
	}
}

func (fs *flights) run(key string, f *flight) {
	f.err = errors.New("cache: the load called runtime.Goexit")
	defer func() {
		f.panicked = recover()
		f.cancel()
		close(f.done)
		fs.mu.Lock()
		defer fs.mu.Unlock()
		l := fs.keys[key]
		if l.now, l.next = l.next, nil; l.now == nil || l.now.waiting == 0 {
			delete(fs.keys, key)
			return
		}
		go fs.run(key, l.now)
	}()
	f.raw, f.err = f.fetch(f.ctx)
}
