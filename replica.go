package database

import (
	"context"
	"fmt"
	"time"

	"github.com/predicthealth/database/internal/driver"
	"github.com/predicthealth/database/internal/driver/replica"
	"github.com/predicthealth/database/internal/postgres"
)

// Freshness is what a read from a standby must show: [ReadYourWrites] or [MaxStaleness].
type Freshness = replica.Freshness

// ReadYourWrites is the Freshness of reads that show every change that the client has acknowledged before they begin, in whichever context, or
// with [WithPosition] those of the context. They may not show the latest changes of others. They wait up to 100 ms for a standby. The
// first one after a change asks the primary for its position, which takes a round trip. How old the rest is has no limit, so that
// reads go on while the primary is away: add MaxStaleness for one.
const ReadYourWrites Freshness = 0

// MaxStaleness returns the Freshness of reads that show what was committed at least d ago. They may not show what the client has written since.
// The primary is asked for its position every d/2 at most. While it cannot be reached, a standby answers until what it shows may be older
// than d.
func MaxStaleness(d time.Duration) Freshness { return Freshness(max(d, 1)) }

// FromReplica returns a context whose reads by the typed client, and read-only transactions ([ent.Client.BeginTx] with ReadOnly), go to a standby
// of [Config.ReplicaURL] that shows all that f and more say. Where none does, or none can be reached, the primary answers, and so do reads that
// lock rows, all reads of a mutation, of [DB.WithTx], of [DB.SQL] and of packages auth and lookup, and reads that open patients' records.
// All statements of one query, such as its eager loads, are answered by one server. A read-only transaction shows what was written
// before it began. Without ReplicaURL it has no effect.
//
//	ctx = database.FromReplica(ctx, database.ReadYourWrites)
//	page, err := list.Patients(ctx, db.Client, filter, paging.Page{Size: 20})
//
// Grants, row policies and openings of records hold as the standby shows them: the deactivation of an actor counts there
// once it is replayed.
//
// A standby is trusted for a position only on that position's timeline. After a failover it counts as being on the new one
// from its next restartpoint on (checkpoint_timeout); until then the primary answers what was written since. A standby that
// has become a primary, or that belongs to another cluster or database, is not used. When no standby answers any more, that is logged
// as a warning, and they are tried again every second.
func FromReplica(ctx context.Context, f Freshness, more ...Freshness) context.Context {
	return replica.WithFreshness(ctx, append([]Freshness{f}, more...)...)
}

// WithPosition returns a context for work that continues another one's, such as a request of another service: its reads with [ReadYourWrites]
// show what position covers ([DB.Position]), and the changes that are made with it or with contexts derived from it. They do not wait
// for other changes of the client. With an empty position it returns ctx: reads then show all changes of the client. A text that is
// no position, or one of another cluster, stands for everything that was committed before the first read.
//
// A position that a caller invented delays the reads of its own request, fails them, or lets them miss its changes.
func WithPosition(ctx context.Context, position string) context.Context {
	if position == "" {
		return ctx
	}
	at, err := postgres.ParsePosition(position)
	if err != nil {
		return driver.WithWrites(ctx, driver.NewUnknownWrites(driver.WritesOf(ctx)))
	}
	return driver.WithWrites(ctx, driver.NewWrites(driver.WritesOf(ctx), at))
}

// Position returns a text of up to 28 letters, digits, hyphens and underscores, for [WithPosition] in another process: it covers what a read of
// ctx with [ReadYourWrites] shows. It is empty if that is nothing. It asks the primary if there were changes since it did; without
// [Config.ReplicaURL] always, and then a transaction must not turn synchronous_commit off for itself. Errors: those of a read.
func (db *DB) Position(ctx context.Context) (string, error) {
	var at postgres.Position
	var err error
	if db.replicas != nil {
		at, err = db.replicas.Position(ctx)
	} else {
		at, _, err = replica.Ask(ctx, db.pool, false)
	}
	switch {
	case err != nil:
		return "", fmt.Errorf("ask for the position: %w", err)
	case at.IsZero():
		return "", nil
	}
	return at.String(), nil
}
