package main

import (
	"context"
	"runtime"
	"slices"
	"time"
)

// figure compares the first of its sides, the product, with the fastest of the others.
type figure struct {
	name   string
	target float64 // the maximum ratio; 0: for information only
	least  float64 // the minimum ratio, if the two times must not be distinguishable
	// rate shows both sides in operations per second, and target is the minimum ratio.
	rate   bool
	rounds int
	sides  []side
	allocs bool          // also show what each side allocates; its sides have ops
	remark func() string // a remark after the measurement; nil for none
}

// side is one way to do the figure's work; run returns the duration of one operation.
type side struct {
	name  string
	run   func(ctx context.Context, s *fixtures) (time.Duration, error)
	aside bool // shown, but not compared with the target
	ops   int  // how many operations a run has
}

// memory is what one operation allocates.
type memory struct{ objects, bytes uint64 }

// result has the median of each side.
type result struct {
	figure
	took   []time.Duration
	memory []memory // of the last round
}

// measure runs the sides in turns, each round beginning with another, so that all run under the same conditions.
func (f figure) measure(ctx context.Context, s *fixtures) (result, error) {
	all, used := make([][]time.Duration, len(f.sides)), make([]memory, len(f.sides))
	for round := range f.rounds {
		for turn := range f.sides {
			i := (round + turn) % len(f.sides)
			before := allocated()
			took, err := f.sides[i].run(ctx, s)
			if err != nil {
				return result{}, err
			}
			all[i] = append(all[i], took)
			if after := allocated(); f.allocs {
				ops := uint64(f.sides[i].ops) //nolint:gosec // it is positive
				used[i] = memory{(after.objects - before.objects) / ops, (after.bytes - before.bytes) / ops}
			}
		}
	}
	r := result{figure: f, memory: used}
	for _, took := range all {
		r.took = append(r.took, median(took))
	}
	return r, nil
}

// allocated is what this process has allocated since its start.
func allocated() memory {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return memory{m.Mallocs, m.TotalAlloc}
}

func median(all []time.Duration) time.Duration {
	slices.Sort(all)
	return all[len(all)/2]
}

// fastest is the peer that is compared.
func (r result) fastest() int {
	best := 1
	for i := range r.sides {
		if i > 0 && !r.sides[i].aside && (r.sides[best].aside || r.took[i] < r.took[best]) {
			best = i
		}
	}
	return best
}

func (r result) ratio(peer int) float64 {
	if r.rate {
		return float64(r.took[peer]) / float64(r.took[0])
	}
	return float64(r.took[0]) / float64(r.took[peer])
}

func (r result) verdict() string {
	ratio := r.ratio(r.fastest())
	switch {
	case r.target == 0:
		return ""
	case r.rate && ratio >= r.target, !r.rate && r.least <= ratio && ratio <= r.target:
		return "ok"
	}
	return "miss"
}
