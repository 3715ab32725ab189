// Command bench measures the product against its peers and prints one line a figure: its name, the
// ratio, the target, both sides, and whether the target is met. Both sides of a ratio run in turns,
// in one run, on the servers of DATABASE_URL and REDIS_URL.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"slices"
	"time"
)

// figure is one line: ours may take at most target times what theirs takes.
type figure struct {
	name   string
	target float64
	rounds int
	run    func(ctx context.Context) (ours, theirs time.Duration, err error)
}

var figures = []figure{applyFigure, readFigure, policiesFigure, cacheFigure, bareFigure, chartFigure, createFigure}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context) (err error) {
	defer func() { err = errors.Join(err, leave(context.WithoutCancel(ctx))) }()
	fmt.Printf("%-54s %5s  %7s %10s %10s  %s\n", "FIGURE", "RATIO", "TARGET", "OURS", "THEIRS", "VERDICT")
	for _, f := range figures {
		ours, theirs, err := f.measure(ctx)
		if err != nil {
			return fmt.Errorf("%s: %w", f.name, err)
		}
		ratio := float64(ours) / float64(theirs)
		verdict := "ok"
		if ratio > f.target {
			verdict = "miss"
		}
		fmt.Printf("%-54s %5.2f  <= %.2f %10v %10v  %s\n", f.name, ratio, f.target, ours, theirs, verdict)
	}
	return nil
}

// measure returns the medians of both sides.
func (f figure) measure(ctx context.Context) (ours, theirs time.Duration, err error) {
	var a, b []time.Duration
	for range f.rounds {
		x, y, err := f.run(ctx)
		if err != nil {
			return 0, 0, err
		}
		a, b = append(a, x), append(b, y)
	}
	return median(a), median(b), nil
}

func median(all []time.Duration) time.Duration {
	slices.Sort(all)
	return all[len(all)/2].Round(10 * time.Microsecond)
}
