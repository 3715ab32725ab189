package migrate

import (
	"context"
	"log/slog"
	"time"

	"ariga.io/atlas/sql/migrate"
)

// stmtLog logs each statement of a file, with the time it took, at level DEBUG.
type stmtLog struct {
	ctx   context.Context //nolint:containedctx // Atlas's logger interface has none
	log   *slog.Logger
	file  string
	sql   string
	start time.Time
}

func (l *stmtLog) Log(entry migrate.LogEntry) {
	switch e := entry.(type) {
	case migrate.LogStmt:
		l.done()
		l.sql, l.start = e.SQL, time.Now()
	case migrate.LogError:
		l.done()
	}
}

// done logs the current statement, which has just ended.
func (l *stmtLog) done() {
	if l.sql != "" {
		l.log.DebugContext(l.ctx, "statement", "file", l.file, "took", time.Since(l.start).Round(time.Microsecond), "sql", l.sql)
	}
	l.sql = ""
}
