package main

import (
	"context"
	"fmt"
	"syscall"
	"time"

	"github.com/predicthealth/database/internal/cluster"
)

// event is something that happens to the primary.
type event struct {
	name string
	// transactionsOnly: WithTx waits out what did not happen, a single statement does not.
	transactionsOnly bool
	provoke, heal    func(context.Context, *drill, cluster.Node) error
	// silent: meanwhile the former primary answers no packet, and new connections are measured.
	silent bool
}

var events = []event{
	{name: "switchover", transactionsOnly: true, provoke: func(ctx context.Context, d *drill, n cluster.Node) error {
		_, err := d.cluster.Patronictl(ctx, n, "switchover", "predicthealth", "--master", n.Name, "--force")
		return err
	}},
	{
		name: "kill -9 of the primary", provoke: func(_ context.Context, d *drill, n cluster.Node) error {
			return d.cluster.Signal(n, syscall.SIGKILL)
		}, heal: func(ctx context.Context, d *drill, n cluster.Node) error { return d.cluster.StartNode(ctx, n) },
	},
	{
		name: "SIGSTOP of the primary", silent: true, provoke: func(_ context.Context, d *drill, n cluster.Node) error {
			return d.cluster.Signal(n, syscall.SIGSTOP)
		}, heal: func(_ context.Context, d *drill, n cluster.Node) error { return d.cluster.Signal(n, syscall.SIGCONT) },
	},
	{
		name: "packets of the primary dropped", silent: true, provoke: func(ctx context.Context, _ *drill, n cluster.Node) error {
			return cut(ctx, n, "peers", "clients")
		}, heal: func(ctx context.Context, _ *drill, n cluster.Node) error { return mend(ctx, n, "peers", "clients") },
	},
	{
		name: "primary cut off from etcd and peers", provoke: func(ctx context.Context, _ *drill, n cluster.Node) error {
			return cut(ctx, n, "peers")
		}, heal: func(ctx context.Context, _ *drill, n cluster.Node) error { return mend(ctx, n, "peers") },
	},
}

const (
	fails   = 2 * time.Minute // for another primary to be there
	rejoins = time.Minute     // for the former primary to follow it
)

// watch returns the moment from which another node is the primary.
func (d *drill) watch(ctx context.Context, former cluster.Node) (cluster.Node, time.Time, error) {
	ctx, cancel := context.WithTimeout(ctx, fails)
	defer cancel()
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	for {
		now, err := d.cluster.FindPrimary(ctx, except(d.cluster.Nodes, former)...)
		if err == nil {
			return now, time.Now(), nil
		}
		select {
		case <-ctx.Done():
			return cluster.Node{}, time.Time{}, fmt.Errorf("after %s there is no other primary than %s", fails, former.Name)
		case <-tick.C:
		}
	}
}

func except(nodes []cluster.Node, one cluster.Node) (others []cluster.Node) {
	for _, n := range nodes {
		if n.Name != one.Name {
			others = append(others, n)
		}
	}
	return others
}
