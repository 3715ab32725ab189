package health

import (
	"context"
	"slices"
	"sync"
	"time"
)

// Watch holds the latest findings.
type Watch struct {
	mu       sync.RWMutex
	findings []Finding
	wg       sync.WaitGroup
}

// Watch runs the checks in the background until ctx ends. Each check runs by itself, and never twice concurrently.
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
				f := c.runCheck(ctx, check)
				if ctx.Err() != nil {
					return
				}
				w.mu.Lock()
				w.findings[i] = f
				w.mu.Unlock()
				pause.Reset(w.nextDelay(f, every, c.cfg.Every))
			}
		})
	}
	return w
}

// nextDelay returns the pause before the next run. A failed check is retried soon, to detect recovery quickly.
func (w *Watch) nextDelay(f Finding, every, soon time.Duration) time.Duration {
	if f.Status == Unknown && !f.Off {
		return min(every, 3*soon)
	}
	return every
}

// Report returns the latest findings, without a query.
func (w *Watch) Report() Report {
	w.mu.RLock()
	defer w.mu.RUnlock()
	return report(slices.Clone(w.findings))
}

// Wait returns when the watch's context has ended and no check is running.
func (w *Watch) Wait() { w.wg.Wait() }
