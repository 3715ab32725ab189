package database

import (
	"context"
	"sync"
	"time"

	"github.com/predicthealth/database/actor"
)

const (
	// openFor is how long a record is open at least once open_records() has returned (schema/sql/openings.sql).
	openFor = time.Minute
	// maxOpened bounds the memory for open records, to about 2 MB.
	maxOpened = 10_000
)

// openedRecords remembers which records were opened, so that repeated reads need not open them again. Only PostgreSQL decides whether a
// record is open: a read of one that was closed in the meantime opens it again.
type openedRecords struct {
	mu    sync.Mutex
	until map[openedKey]time.Time
}

type openedKey struct{ reader, patient string }

// keyOf returns the actor of ctx and their purpose.
func keyOf(ctx context.Context) string {
	a, err := actor.FromContext(ctx)
	if err != nil {
		return ""
	}
	return a.String() + " " + string(actor.PurposeOf(ctx))
}

func (o *openedRecords) has(key openedKey) bool {
	o.mu.Lock()
	defer o.mu.Unlock()
	return time.Now().Before(o.until[key])
}

func (o *openedRecords) add(key openedKey) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.until == nil || len(o.until) >= maxOpened {
		o.until = map[openedKey]time.Time{}
	}
	o.until[key] = time.Now().Add(openFor)
}
