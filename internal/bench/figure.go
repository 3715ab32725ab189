package main

import (
	"context"
	"slices"
	"time"
)

// figure compares the first of its sides, which is ours, with the fastest of the others.
type figure struct {
	name   string
	target float64 // ours may take at most so many times as long; 0: for information only
	least  float64 // and at least so many times, where neither may be told from the other by its time
	// rate turns it round: both are shown in operations per second, of which ours has to do at least
	// target times as many.
	rate   bool
	rounds int
	sides  []side
	note   func() string // what else there is to say once it was measured; nil for nothing
}

// side is one way to do the figure's work; run is how long it takes once.
type side struct {
	name  string
	run   func(ctx context.Context, s *site) (time.Duration, error)
	aside bool // shown, and not compared with the target
}

// result has the median of each side.
type result struct {
	figure
	took []time.Duration
}

// measure has the sides take turns, each round beginning with another, so that all meet the same machine.
func (f figure) measure(ctx context.Context, s *site) (result, error) {
	all := make([][]time.Duration, len(f.sides))
	for round := range f.rounds {
		for turn := range f.sides {
			i := (round + turn) % len(f.sides)
			took, err := f.sides[i].run(ctx, s)
			if err != nil {
				return result{}, err
			}
			all[i] = append(all[i], took)
		}
	}
	r := result{figure: f}
	for _, took := range all {
		r.took = append(r.took, median(took))
	}
	return r, nil
}

func median(all []time.Duration) time.Duration {
	slices.Sort(all)
	return all[len(all)/2]
}

// fastest is the peer that counts.
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
