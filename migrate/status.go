package migrate

import (
	"context"
	"fmt"
	"runtime/debug"
	"strings"
	"time"

	"ariga.io/atlas/sql/migrate"
	"ariga.io/atlas/sql/postgres"

	"github.com/predicthealth/database/internal/v1"
)

// State is what was applied to a database, and what of this program's migrations is pending.
type State struct {
	Version string     // the last version applied; empty for a new database
	Applied []Revision // oldest first
	Pending []File     // those still to apply, oldest first
	V1      string     // the state of the schema v1: absent, current, outdated, removed (for migrations, by Apply), or foreign
}

// File is a migration that is not applied yet.
type File struct {
	Name string
	SQL  string // the whole text
}

// Revision is a migration that was applied.
type Revision struct {
	Version     string
	Description string
	AppliedAt   time.Time
	Took        time.Duration
	By          string // the program that applied it, and its version
}

// Status returns what was applied to the database at url and what is pending, up to the version of
// [WithTo] if given. It changes nothing and does not wait for locks. Errors are those of [Apply].
func Status(ctx context.Context, url string, opts ...Option) (*State, error) {
	c := configure(opts)
	c.baseline = "" // it would be recorded
	dir, err := load(c.files)
	if err != nil {
		return nil, err
	}
	conn, done, err := connect(ctx, url)
	if err != nil {
		return nil, err
	}
	defer done()
	drv, err := postgres.Open(conn)
	if err != nil {
		return nil, fmt.Errorf("migrate: %w", err)
	}
	revs, err := revisions{conn}.ReadRevisions(ctx)
	if err != nil {
		return nil, fmt.Errorf("migrate: %w", err)
	}
	files, err := pending(ctx, drv, dir, revisions{conn}, c)
	if err != nil {
		return nil, err
	}
	state := &State{}
	schema, err := v1.Read(ctx, conn)
	if err != nil {
		return nil, err
	}
	state.V1 = string(schema)
	for _, r := range revs {
		if r.Applied != r.Total {
			continue // failed outside a transaction, and still pending
		}
		state.Version = r.Version
		state.Applied = append(state.Applied, Revision{r.Version, r.Description, r.ExecutedAt, r.ExecutionTime, r.OperatorVersion})
	}
	for _, f := range files {
		state.Pending = append(state.Pending, File{Name: f.Name(), SQL: string(f.Bytes())})
	}
	return state, nil
}

// checkHistory checks the revision table against the directory. Hashes are cumulative, so the first
// file that does not match is the one that was changed.
func checkHistory(dir migrate.Dir, revs []*migrate.Revision) error {
	if len(revs) == 0 {
		return nil
	}
	files, err := dir.Files()
	if err != nil {
		return fmt.Errorf("read migrations: %w", err)
	}
	sums, err := dir.Checksum()
	if err != nil {
		return fmt.Errorf("read migrations: %w", err)
	}
	recorded := make(map[string]*migrate.Revision, len(revs))
	for _, r := range revs {
		recorded[r.Version] = r
	}
	if err := checkMissing(files, revs); err != nil {
		return err
	}
	first, last := revs[0].Version, revs[len(revs)-1]
	for _, f := range files {
		if f.Version() > last.Version || (f.Version() < first && revs[0].Type.Has(migrate.RevisionTypeBaseline)) {
			continue
		}
		rev, ok := recorded[f.Version()]
		if !ok {
			return &HistoryError{f.Name(), "was added before files that are already applied to this database; give it a newer version"}
		}
		if rev.Type.Has(migrate.RevisionTypeBaseline) || (rev == last && rev.Applied != rev.Total) {
			continue
		}
		sum, err := sums.SumByName(f.Name())
		if err != nil {
			return fmt.Errorf("read migrations: %w", err)
		}
		if sum != strings.TrimPrefix(rev.Hash, "h1:") {
			return &HistoryError{f.Name(), "is not the file that was applied to this database; restore it, and make the change in a new file"}
		}
	}
	return nil
}

// checkMissing returns an error if a recorded migration is not in the directory.
func checkMissing(files []migrate.File, revs []*migrate.Revision) error {
	exists := make(map[string]bool, len(files))
	newest := ""
	for _, f := range files {
		exists[f.Version()] = true
		newest = max(newest, f.Version())
	}
	for _, r := range revs {
		switch {
		case exists[r.Version]:
		case r.Applied != r.Total:
			return &HistoryError{r.Version, "failed on this database and is missing here; add a corrected file with its version"}
		case r.Version > newest:
			return &HistoryError{r.Version, "was applied to this database and is newer than every migration of this program; use a newer program"}
		default:
			return &HistoryError{r.Version, "was applied to this database and is missing here"}
		}
	}
	return nil
}

// operator identifies this program in the revision table.
func operator() string {
	version := "(devel)"
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		version = info.Main.Version
	}
	return "predicthealth-migrate " + version
}
