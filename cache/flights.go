package cache

import (
	"context"
	"errors"
	"sync"
)

// flights has one fetch per key under way at a time. Who comes while one is under way does not share
// in it: it may have read before a change that the caller knows of. All who come meanwhile share the
// next one, which starts when it has ended.
type flights struct {
	mu   sync.Mutex
	keys map[string]*lane
}

type lane struct{ now, next *flight }

type flight struct {
	fetch    func(context.Context) ([]byte, error)
	ctx      context.Context //nolint:containedctx // of the fetch, which outlives whoever began it
	cancel   context.CancelFunc
	waiting  int // who waits for it; guarded by flights.mu
	done     chan struct{}
	raw      []byte
	err      error
	panicked any
}

// get is fetch's result, or the error of ctx, as soon as it ends. The fetch gets a context with the
// values of the first who asked, and is cancelled when nobody waits for it any more. It panics where
// fetch does. Nobody may change the bytes.
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
		fs.keys = map[string]*lane{}
	}
	fs.keys[key] = &lane{now: f}
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
	f.err = errors.New("cache: the loading function ended its goroutine")
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
