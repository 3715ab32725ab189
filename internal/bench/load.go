package main

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"sync"
	"time"
)

// users runs the mix with n clients at once, each one request after the other, and prints the latencies of each task.
// It stops at the first error: none is expected.
func users(ctx context.Context, s *fixtures, n int, lasts time.Duration) error {
	w, err := s.mainData(ctx)
	if err != nil {
		return err
	}
	var deck []int
	for i, t := range tasks {
		for range t.weight {
			deck = append(deck, i)
		}
	}
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	var mu sync.Mutex
	took := make([][]time.Duration, len(tasks))
	errs := make([]error, n)
	var wg sync.WaitGroup
	until := time.Now().Add(lasts)
	for user := range n {
		wg.Go(func() {
			mine := make([][]time.Duration, len(tasks))
			defer func() {
				mu.Lock()
				defer mu.Unlock()
				for i := range mine {
					took[i] = append(took[i], mine[i]...)
				}
			}()
			for time.Now().Before(until) && ctx.Err() == nil {
				i := deck[rand.IntN(len(deck))] //nolint:gosec // nothing is secret
				start := time.Now()
				if err := typed(tasks[i], w, ctx); err != nil {
					errs[user] = fmt.Errorf("%s: %w", tasks[i].name, err)
					stop()
					return
				}
				mine[i] = append(mine[i], time.Since(start))
			}
		})
	}
	wg.Wait()
	total := 0
	fmt.Printf("%-24s %9s %10s %10s %10s\n", "TASK", "DONE", "P50", "P95", "P99")
	for i, t := range tasks {
		all := took[i]
		slices.Sort(all)
		total += len(all)
		at := func(p int) time.Duration {
			if len(all) == 0 {
				return 0
			}
			return all[min(len(all)-1, len(all)*p/100)].Round(10 * time.Microsecond)
		}
		fmt.Printf("%-24s %9d %10v %10v %10v\n", t.name, len(all), at(50), at(95), at(99))
	}
	if err := errors.Join(errs...); err != nil {
		return err
	}
	fmt.Printf("%d users for %v: %d requests, %.0f a second, no error\n", n, lasts, total, float64(total)/lasts.Seconds())
	return nil
}
