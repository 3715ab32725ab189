package main

import (
	"fmt"
	"slices"
	"strings"
	"time"
)

func (r result) String() string {
	text := fmt.Sprintf("%d written, %d lost, %d twice; pause %s, writes %s after the new primary, whole after %s; calls failed: %d nothing happened, %d unknown, %d at their own deadline, %d without a type",
		r.written, r.lost, r.twice, seconds(r.pause), seconds(r.afterLeader), seconds(r.rejoining), r.nothing, r.unknown, r.overdue, r.untyped)
	if r.rebuilt {
		text += "; the former primary had to be built again"
	}
	if len(r.connections) > 0 {
		text += fmt.Sprintf("; new connections: p99 %s", seconds(p99(r.connections)))
	}
	return text
}

// figures are those of all rounds of an event.
type figures struct {
	name    string
	results []result
}

func (f *figures) add(r result) { f.results = append(f.results, r) }

// sum and worst are over the rounds.
func (f *figures) sum(of func(result) int) (n int) {
	for _, r := range f.results {
		n += of(r)
	}
	return n
}

func (f *figures) worst(of func(result) time.Duration) (d time.Duration) {
	for _, r := range f.results {
		d = max(d, of(r))
	}
	return d
}

func (f *figures) median(of func(result) time.Duration) time.Duration {
	var all []time.Duration
	for _, r := range f.results {
		all = append(all, of(r))
	}
	slices.Sort(all)
	return all[len(all)/2]
}

func p99(all []time.Duration) time.Duration {
	all = slices.Sorted(slices.Values(all))
	return all[(len(all)-1)*99/100]
}

func seconds(d time.Duration) string { return fmt.Sprintf("%.2f s", d.Seconds()) }

// markdown is the table of docs/high-availability.md.
func markdown(all []figures) string {
	var b strings.Builder
	b.WriteString("| event | rounds | acknowledged | lost | twice | failed: nothing happened / unknown / deadline / no type | pause, median and longest | writes after the new primary | whole again | built again by hand | new connection, p99 |\n")
	b.WriteString("|---|---|---|---|---|---|---|---|---|---|---|\n")
	for _, f := range all {
		pause := func(r result) time.Duration { return r.pause }
		var connections []time.Duration
		for _, r := range f.results {
			connections = append(connections, r.connections...)
		}
		connecting := "–"
		if len(connections) > 0 {
			connecting = seconds(p99(connections))
		}
		fmt.Fprintf(&b, "| %s | %d | %d | %d | %d | %d / %d / %d / %d | %s, %s | ≤ %s | ≤ %s | %d | %s |\n", f.name, len(f.results),
			f.sum(func(r result) int { return r.written }), f.sum(func(r result) int { return r.lost }), f.sum(func(r result) int { return r.twice }),
			f.sum(func(r result) int { return r.nothing }), f.sum(func(r result) int { return r.unknown }), f.sum(func(r result) int { return r.overdue }), f.sum(func(r result) int { return r.untyped }),
			seconds(f.median(pause)), seconds(f.worst(pause)), seconds(f.worst(func(r result) time.Duration { return r.afterLeader })),
			seconds(f.worst(func(r result) time.Duration { return r.rejoining })), f.sum(func(r result) int {
				if r.rebuilt {
					return 1
				}
				return 0
			}), connecting)
	}
	return b.String()
}
