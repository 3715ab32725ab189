package health

import (
	"context"
	"slices"
	"sync"
	"time"
)

// Watch is what the checks have found last.
type Watch struct {
	mu       sync.RWMutex
	findings []Finding
	wg       sync.WaitGroup
}

// Watch makes the checks in the background until ctx ends: each by itself, one again only when it has ended.
func (c *Checker) Watch(ctx context.Context) *Watch {
	w := &Watch{}
	for _, check := range c.checks {
		w.findings = append(w.findings, Report{}.Finding(check.name))
	}
	for i, check := range c.checks {
		every := c.cfg.Every
		if check.slow {
			every = c.cfg.SlowEvery
		}
		w.wg.Go(func() {
			pause := time.NewTimer(0)
			defer pause.Stop()
			for {
				select {
				case <-ctx.Done():
					return
				case <-pause.C:
				}
				f := c.make(ctx, check)
				if ctx.Err() != nil {
					return
				}
				w.mu.Lock()
				w.findings[i] = f
				w.mu.Unlock()
				pause.Reset(w.next(f, every, c.cfg.Every))
			}
		})
	}
	return w
}

// next is when to look again: what could not be checked, soon, so that it is known soon after a server is back.
func (w *Watch) next(f Finding, every, soon time.Duration) time.Duration {
	if f.Status == Unknown && !f.Off {
		return min(every, 3*soon)
	}
	return every
}

// Report is what has been found last, without asking anybody.
func (w *Watch) Report() Report {
	w.mu.RLock()
	defer w.mu.RUnlock()
	return report(slices.Clone(w.findings))
}

// Wait returns when the context of the watch has ended and nothing runs any more.
func (w *Watch) Wait() { w.wg.Wait() }
