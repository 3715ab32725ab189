package backup

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"runtime/debug"
	"time"

	"github.com/lib/pq"
	"golang.org/x/mod/sumdb/note"
	"golang.org/x/sync/errgroup"

	"github.com/predicthealth/database/internal/postgres"
)

// Report is called with the progress of a step. total is 0 if unknown.
type Report func(step string, done, total int64)

func (r Report) step(name string, total int64) func(int64) {
	if r == nil {
		return nil
	}
	return func(done int64) { r(name, done, total) }
}

// Creation configures [Create].
type Creation struct {
	// DatabaseURL is the database, for a login of predicthealth_backup or one that no policy binds.
	DatabaseURL string
	Encryption  Encryption
	// LedgerKey signs the erasures that are not in the ledger yet, and LedgerKeys verify the ledger. Either may be nil: what
	// cannot be done is the manifest's LedgerProblem, and the backup is made.
	LedgerKey  note.Signer
	LedgerKeys note.Verifiers
	// Now is the clock; time.Now when nil.
	Now    func() time.Time
	Report Report
}

// Create makes a backup of one snapshot and returns its manifest. The backup exists if and only if Create returns no
// error: a failed run removes its objects, those of a killed run are removed by a later [Prune].
func Create(ctx context.Context, b *Bucket, c Creation) (_ *Manifest, err error) {
	if c.Encryption.kind == "" {
		return nil, ErrNoEncryption
	}
	if c.Now == nil {
		c.Now = time.Now
	}
	now := c.Now().UTC().Truncate(time.Second)
	m := &Manifest{
		Format: format, Name: newName(now), CreatedAt: now, Tool: version(),
		Encryption: c.Encryption.kind, Recipients: c.Encryption.names,
	}
	c.ledger(ctx, b, m)
	s, err := openSnapshot(ctx, c.DatabaseURL)
	if err != nil {
		return nil, err
	}
	defer func() { _ = s.Close() }()
	m.Database = s.cfg.Database
	if m.Server, m.Major, err = serverVersion(ctx, s.tx); err != nil {
		return nil, err
	}
	left, err := readScope(ctx, s.tx)
	if err != nil {
		return nil, err
	}
	m.LeftOut = left.notes
	if m.Extensions, err = otherExtensions(ctx, s.tx); err != nil {
		return nil, err
	}
	t, err := findTools(ctx, m.Major)
	if err != nil {
		return nil, err
	}
	m.PgDump = t.version
	defer func() {
		if err != nil {
			_ = b.removePrefix(context.WithoutCancel(ctx), partsPrefix(m.Name))
		}
	}()
	if err := c.fill(ctx, b, s, t, left, m); err != nil {
		return nil, err
	}
	_, err = b.seal(ctx, manifestPrefix(m.Name), m)
	return m, err
}

// ledger adds what is missing to the ledger of erasures, and records its end. The snapshot is taken afterwards, so that
// the dump has every erasure that the ledger has so far.
func (c Creation) ledger(ctx context.Context, b *Bucket, m *Manifest) {
	head, err := c.ledgerHead(ctx, b)
	if err != nil {
		m.LedgerProblem = err.Error()
	}
	m.Ledger = head
}

func (c Creation) ledgerHead(ctx context.Context, b *Bucket) (*LedgerHead, error) {
	db, err := postgres.Open(ctx, c.DatabaseURL, applicationName)
	if err != nil {
		return nil, err
	}
	defer func() { _ = db.Close() }()
	l, _, problem := WriteLedger(ctx, b, db, c.LedgerKey, c.LedgerKeys)
	if problem != nil {
		if l, err = ReadLedger(ctx, b, c.LedgerKeys); err != nil && !errors.Is(err, ErrLedgerKey) { // the end is known without keys too
			return nil, err
		}
	}
	if errors.Is(problem, ErrLedgerKey) { // nothing can be added, and the monitor reports what is missing
		problem = nil
	}
	head := l.Head()
	return &head, problem
}

// fill dumps and counts concurrently: both read the same snapshot, and pg_dump mostly compresses.
func (c Creation) fill(ctx context.Context, b *Bucket, s *snapshot, t tools, left scope, m *Manifest) error {
	var found contents
	m.Parts = make([]Part, 2)
	both, ctx := errgroup.WithContext(ctx)
	both.Go(func() (err error) {
		// Row security stays on: without the option pg_dump fails for tables that have it. -B omits large objects, in every
		// release; its long name changed.
		args := []string{"--format=custom", "--snapshot=" + s.id, "--enable-row-security", "-B", "--no-password", "--lock-wait-timeout=5min"}
		for _, schema := range left.schemas {
			args = append(args, "--exclude-schema="+pq.QuoteIdentifier(schema))
		}
		dump := t.command(ctx, s.cfg, "pg_dump", args...)
		if m.Parts[0], err = b.writePart(ctx, m.Name, databasePart, c.Encryption, c.Report.step("dump", 0), dump.pipeTo); err != nil {
			return err
		}
		roles := t.command(ctx, s.cfg, "pg_dumpall", "--roles-only", "--no-role-passwords", "--no-password", "--database="+postgres.DatabaseArgument(s.cfg.Database))
		var written bytes.Buffer // statements that a restore would reject are found now
		m.Parts[1], err = b.writePart(ctx, m.Name, rolesPart, c.Encryption, nil, func(w io.Writer) error { return roles.pipeTo(io.MultiWriter(w, &written)) })
		if err != nil {
			return err
		}
		return checkRoles(written.String())
	})
	both.Go(func() (err error) {
		found, err = readContents(ctx, s.tx, left, nil)
		return err
	})
	if err := both.Wait(); err != nil {
		return err
	}
	m.Rows, m.Objects, m.Audit, m.Version = found.rows, found.objects, found.audit, found.version
	return nil
}

// pipeBuffer is the size of a read from a program.
const pipeBuffer = 256 << 10

// pipeTo runs the program and copies its output.
func (c *tool) pipeTo(w io.Writer) error {
	out, in, err := os.Pipe()
	if err != nil {
		return err
	}
	defer func() { _ = out.Close() }()
	c.Stdout = in
	err = c.start()
	_ = in.Close() // the program has its own
	if err != nil {
		return err
	}
	_, failed := io.CopyBuffer(struct{ io.Writer }{w}, struct{ io.Reader }{out}, make([]byte, pipeBuffer))
	if failed != nil {
		_ = out.Close() // it ends at its next write
		_ = c.wait()
		return failed
	}
	return c.wait()
}

// removePrefix deletes all objects below a prefix.
func (b *Bucket) removePrefix(ctx context.Context, prefix string) error {
	all, err := b.objects(ctx, prefix)
	for _, o := range all {
		err = errors.Join(err, b.remove(ctx, o.Key))
	}
	return err
}

// version returns this program's version.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" {
			return info.Main.Version + " " + s.Value
		}
	}
	return info.Main.Version
}
