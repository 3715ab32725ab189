package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"sync"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/ent"
)

const (
	workers = 8               // writers, and as many readers
	patient = 5 * time.Second // how long a call may take
	pace    = 25 * time.Millisecond
)

// load is the work of clients during a round.
type load struct {
	*ledger
	run              string // the prefix of the names that are written
	writer, reader   *database.DB
	admin            uuid.UUID
	charts           []chart
	transactionsOnly bool
}

// chart is a patient with a doctor who may read their chart.
type chart struct{ doctor, patient uuid.UUID }

// start starts the workers and returns a function that stops them and waits.
func (l *load) start(ctx context.Context) (stop func()) {
	ctx, cancel := context.WithCancel(ctx)
	var wg sync.WaitGroup
	for i := range workers {
		wg.Go(func() { each(ctx, func(n int) { l.write(ctx, i, n) }) })
		wg.Go(func() { each(ctx, func(int) { l.readChart(ctx) }) })
	}
	return func() { cancel(); wg.Wait() }
}

// each calls do again and again until the context ends.
func each(ctx context.Context, do func(n int)) {
	tick := time.NewTicker(pace)
	defer tick.Stop()
	for n := 0; ; n++ {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
			do(n)
		}
	}
}

// call returns the context of a call, which does not end with the round: its outcome would be unknown.
func call(ctx context.Context, a actor.Actor) (context.Context, context.CancelFunc) {
	return context.WithTimeout(actor.NewContext(context.WithoutCancel(ctx), a), patient)
}

// write adds a row as an admin, and thereby an audit entry: in a transaction, or in a statement of its own.
func (l *load) write(ctx context.Context, worker, n int) {
	ctx, cancel := call(ctx, actor.Admin(l.admin))
	defer cancel()
	name := fmt.Sprintf("%s %d %d", l.run, worker, n)
	create := func(ctx context.Context, client *ent.Client) error {
		return client.Specialty.Create().SetName(name).SetCategory("drill").Exec(ctx)
	}
	if l.transactionsOnly || n%2 == 0 {
		l.wrote(name, l.writer.WithTx(ctx, create))
	} else {
		l.wrote(name, create(ctx, l.writer.Client))
	}
}

// readChart reads a chart, and thereby records an opening.
func (l *load) readChart(ctx context.Context) {
	c := l.charts[rand.IntN(len(l.charts))] //nolint:gosec // it only spreads the reads
	ctx, cancel := call(ctx, actor.Doctor(c.doctor))
	defer cancel()
	_, err := l.reader.Chart.Get(ctx, c.patient)
	l.read(err)
}
