package main

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/predicthealth/database/auth"
)

// spikeLogins are concurrent logins, each of another user.
const spikeLogins = 1_000

// Charts are read during a spike of logins, in the same process, which is the worst case: bcrypt uses as many cores as
// there are workers, half of the machine's, and logins beyond the queue are rejected. The readers read either at a
// moderate pace, with capacity to spare, or as fast as they can, when bcrypt's share is missing.
var (
	spikeFigure     = spiking("charts a hundred a second", 2, connections*10*time.Millisecond)
	spikeBusyFigure = spiking("charts as fast as eight connections can", 2, 0)
)

func spiking(which string, target float64, every time.Duration) figure {
	var served, spikes atomic.Int64
	return figure{name: "p95 of " + which + ": in a spike of 1,000 logins / without", target: target, rounds: 3, sides: []side{
		{name: "in a spike", run: func(ctx context.Context, s *fixtures) (time.Duration, error) {
			f, err := s.redisSide(ctx)
			if err != nil {
				return 0, err
			}
			done := make(chan struct{})
			var n int
			var failed error
			go func() {
				defer close(done)
				n, failed = f.spike(ctx)
			}()
			took, err := f.charts(ctx, every, done)
			<-done
			served.Add(int64(n))
			spikes.Add(1)
			return took, errors.Join(err, failed)
		}},
		{name: "without", run: func(ctx context.Context, s *fixtures) (time.Duration, error) {
			f, err := s.redisSide(ctx)
			if err != nil {
				return 0, err
			}
			done := make(chan struct{})
			time.AfterFunc(5*time.Second, func() { close(done) })
			return f.charts(ctx, every, done)
		}},
	}, remark: func() string {
		return fmt.Sprintf("%d of 1,000 logins were served, the others rejected at once as overloaded", served.Load()/max(1, spikes.Load()))
	}}
}

// spike starts all logins, and returns how many were served.
func (f *redisSide) spike(ctx context.Context) (served int, err error) {
	errs := make([]error, spikeLogins)
	var wg sync.WaitGroup
	for i, at := range rand.Perm(len(f.people))[:spikeLogins] {
		wg.Go(func() { _, errs[i] = f.accounts.Login(ctx, f.people[at], password, client()) })
	}
	wg.Wait()
	for _, e := range errs {
		switch {
		case e == nil:
			served++
		case !errors.Is(e, auth.ErrOverloaded):
			err = e
		}
	}
	return served, err
}

// charts reads charts on each connection until done, one per interval or one after the other, and returns the 95th
// percentile.
func (f *redisSide) charts(ctx context.Context, every time.Duration, done <-chan struct{}) (time.Duration, error) {
	errs := make([]error, connections)
	all := make([][]time.Duration, connections)
	var wg sync.WaitGroup
	began := time.Now()
	for i := range connections {
		wg.Go(func() {
			// Due times do not depend on earlier durations, and are spread over the interval.
			for due := began.Add(every * time.Duration(i) / connections); ; due = due.Add(every) {
				select {
				case <-done:
					return
				case <-time.After(time.Until(due)):
				}
				if every == 0 {
					due = time.Now()
				}
				if errs[i] = f.chartTyped(ctx, nil, pick(f.subjects)); errs[i] != nil {
					return
				}
				all[i] = append(all[i], time.Since(due))
			}
		})
	}
	wg.Wait()
	took := slices.Sorted(slices.Values(slices.Concat(all...)))
	if len(took) == 0 {
		return 0, errors.Join(append(errs, errors.New("no chart was read"))...)
	}
	return took[len(took)*95/100], errors.Join(errs...)
}
