package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"math/rand/v2"
	"slices"
	"time"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/audit"
	"github.com/predicthealth/database/internal/cluster"
	"github.com/predicthealth/database/internal/postgres"
)

// result has the figures of a round.
type result struct {
	written                       int
	nothing, unknown              int // calls of writers and readers that failed
	overdue, untyped              int
	lost, twice                   int
	pause, afterLeader, rejoining time.Duration
	rebuilt                       bool            // the former primary did not follow by itself
	connections                   []time.Duration // how long new ones took while a host was silent
}

// afterwards is how long the load goes on once writes are possible again.
const afterwards = 2 * time.Second

// round provokes an event at a random moment, and returns its figures once the cluster is whole again.
func (d *drill) round(ctx context.Context, e event, run string, random *rand.Rand) (r result, err error) {
	if err := d.cluster.Await(ctx, rejoins); err != nil {
		return r, err
	}
	former, err := d.cluster.FindPrimary(ctx)
	if err != nil {
		return r, err
	}
	l := &load{ledger: newLedger(), run: run, admin: d.admin, charts: d.charts, transactionsOnly: e.transactionsOnly}
	order := append([]cluster.Node{former}, except(d.cluster.Nodes, former)...) // the one that will be away is first
	if l.writer, err = d.open(ctx, "predicthealth", order); err != nil {
		return r, err
	}
	defer func() { err = errors.Join(err, l.writer.Close()) }()
	if l.reader, err = d.open(ctx, "service_patients_a", order); err != nil {
		return r, err
	}
	defer func() { err = errors.Join(err, l.reader.Close()) }()
	stop := l.start(ctx)
	err = d.happen(ctx, e, former, order, l, &r, time.Second+time.Duration(random.Int64N(int64(4*time.Second))))
	stop()
	if err != nil {
		return r, err
	}
	return r, d.judge(ctx, l, &r)
}

func (d *drill) happen(ctx context.Context, e event, former cluster.Node, order []cluster.Node, l *load, r *result, moment time.Duration) error {
	if err := after(ctx, moment); err != nil {
		return err
	}
	if err := e.provoke(ctx, d, former); err != nil {
		return err
	}
	_, leader, err := d.watch(ctx, former)
	if err != nil {
		return err
	}
	for l.since(leader).IsZero() {
		if err := after(ctx, 10*time.Millisecond); err != nil {
			return err
		}
		if time.Since(leader) > fails {
			return fmt.Errorf("%s after another node became the primary nothing is written", fails)
		}
	}
	r.afterLeader = l.since(leader).Sub(leader)
	if err := after(ctx, afterwards); err != nil {
		return err
	}
	if e.silent {
		if r.connections, err = d.connections(ctx, order); err != nil {
			return err
		}
	}
	healed := leader // it returns by itself
	if e.heal != nil {
		healed = time.Now()
		if err := e.heal(ctx, d, former); err != nil {
			return err
		}
	}
	if err := d.cluster.Await(ctx, rejoins); err != nil {
		if ctx.Err() != nil {
			return err
		}
		// As the runbook says.
		r.rebuilt = true
		now, err := d.cluster.FindPrimary(ctx)
		if err != nil {
			return err
		}
		if _, err := d.cluster.Patronictl(ctx, now, "reinit", "predicthealth", former.Name, "--force"); err != nil {
			return err
		}
		if err := d.cluster.Await(ctx, fails); err != nil {
			return err
		}
	}
	r.rejoining = time.Since(healed)
	return nil
}

// after waits, or until the context ends.
func after(ctx context.Context, pause time.Duration) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(pause):
		return nil
	}
}

// judge compares what the calls reported with the database, and verifies the audit chains and the openings.
func (d *drill) judge(ctx context.Context, l *load, r *result) error {
	verdict, err := l.compare(ctx, l.writer.SQL(), l.run)
	if err != nil {
		return err
	}
	r.lost, r.twice = len(verdict.lost), len(verdict.twice)
	r.written, r.pause = l.count(acknowledged), l.pause()
	all := func(o outcome) int { return l.count(o) + l.reads[o] }
	r.nothing, r.unknown, r.overdue, r.untyped = all(nothing), all(unknown), all(overdue), all(untyped)
	for _, text := range slices.Sorted(maps.Keys(l.examples)) {
		d.print("    not typed, %d times: %s\n", l.examples[text], text)
	}
	if _, err := audit.DigestOpenings(ctx, l.writer.SQL()); err != nil {
		return err
	}
	report, err := audit.NewVerifier().Trail(ctx, l.writer.SQL())
	if err != nil {
		return err
	}
	return report.Err()
}

func (d *drill) open(ctx context.Context, user string, nodes []cluster.Node) (*database.DB, error) {
	url, err := d.cluster.URL(user, "predicthealth", nodes...)
	if err != nil {
		return nil, err
	}
	return database.Open(ctx, database.Config{DatabaseURL: url, ApplicationName: "drill", MaxOpenConns: workers}, database.WithFailoverWait(time.Minute),
		database.WithLogger(slog.New(slog.DiscardHandler)))
}

// connections measures new connections, each as of a process that has just started.
func (d *drill) connections(ctx context.Context, nodes []cluster.Node) (all []time.Duration, err error) {
	url, err := d.cluster.URL("service_patients_a", "predicthealth", nodes...)
	if err != nil {
		return nil, err
	}
	for range 50 {
		began := time.Now()
		db, err := postgres.Open(ctx, url, "drill")
		if err == nil {
			err = db.Close()
		}
		if err != nil {
			return nil, err
		}
		all = append(all, time.Since(began))
	}
	return all, nil
}
