package backup

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"time"

	"github.com/lib/pq"

	"github.com/predicthealth/database/internal/postgres"
)

// Restoration is what to restore, and where to.
type Restoration struct {
	Name string // "" for the newest complete one
	Keys Keys
	// DatabaseURL is the database that is filled, for the role that is to own what is in it.
	DatabaseURL string
	// Overwrite has to be the database's name for one that is not empty.
	Overwrite string
	// Jobs is how many connections restore at once; 0 streams, in one transaction.
	Jobs int
	// TempDir holds the decrypted archive where Jobs asks for one: a file without a name, which the system
	// removes with its last reader. Empty for the system's own.
	TempDir string
	Now     func() time.Time
	Report  Report
	// VerifyAudit reads the audit trail of the restored database from end to end; nil for its heads only.
	VerifyAudit func(ctx context.Context, db *sql.DB) error
}

// Restored says what a restore did and found.
type Restored struct {
	Backup      string           `json:"backup"`
	Database    string           `json:"database"`
	Took        Duration         `json:"took_seconds"`
	Rows        map[string]int64 `json:"rows"`
	Objects     map[string]int   `json:"objects"` // by kind, as in the backup
	AuditChains int              `json:"audit_chains"`
	Roles       []string         `json:"roles_created,omitempty"`
	Notes       []string         `json:"notes,omitempty"`
}

// Duration is written as seconds.
type Duration time.Duration

// MarshalJSON writes seconds.
func (d Duration) MarshalJSON() ([]byte, error) {
	return strconv.AppendFloat(nil, time.Duration(d).Seconds(), 'f', 3, 64), nil
}

// UnmarshalJSON reads seconds.
func (d *Duration) UnmarshalJSON(text []byte) error {
	s, err := strconv.ParseFloat(string(text), 64)
	*d = Duration(s * float64(time.Second))
	return err
}

// Restore fills a database from a backup, after manifest and checksums were found right, and compares what
// is there then with the manifest. Where it fails the database is as it was. An empty database that is
// filled by one connection is filled in one transaction. Otherwise a new database is filled and checked
// beside it, and takes its place in one step.
func Restore(ctx context.Context, b *Bucket, r Restoration) (*Restored, error) {
	begun := time.Now()
	e, err := Find(ctx, b, r.Name)
	if err != nil {
		return nil, err
	}
	cfg, err := postgres.Config(r.DatabaseURL, applicationName)
	if err != nil {
		return nil, err
	}
	empty, err := r.checkTarget(ctx, cfg)
	if err != nil {
		return nil, err
	}
	a, err := r.read(ctx, b, e.Manifest)
	if err != nil {
		return nil, fmt.Errorf("backup %s: %w", e.Name, err)
	}
	defer a.Close()
	var done *Restored
	if empty && r.Jobs == 0 {
		done, err = r.into(ctx, a, r.DatabaseURL)
	} else {
		done, err = r.beside(ctx, a, cfg.Database)
	}
	if err != nil {
		return nil, fmt.Errorf("backup %s: %w", e.Name, err)
	}
	done.Database, done.Took = cfg.Database, Duration(time.Since(begun))
	return done, nil
}

// contentSQL finds something that a dump could not be restored beside.
const contentSQL = `SELECT EXISTS (
	SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace WHERE nspname <> 'information_schema' AND nspname !~ '^pg_'
		AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = c.oid AND deptype = 'e')
	UNION ALL
	SELECT FROM pg_proc p JOIN pg_namespace n ON n.oid = pronamespace WHERE nspname <> 'information_schema' AND nspname !~ '^pg_'
		AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_proc'::regclass AND objid = p.oid AND deptype = 'e')
	UNION ALL
	SELECT FROM pg_type t JOIN pg_namespace n ON n.oid = typnamespace WHERE nspname <> 'information_schema' AND nspname !~ '^pg_'
		AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_type'::regclass AND objid = t.oid AND deptype IN ('e', 'i'))
	UNION ALL
	SELECT FROM pg_namespace WHERE nspname NOT IN ('public', 'information_schema') AND nspname !~ '^pg_'
)`

// checkTarget refuses a database that is not empty and not named, before anything is read.
func (r Restoration) checkTarget(ctx context.Context, cfg pq.Config) (empty bool, err error) {
	db, err := postgres.Open(ctx, r.DatabaseURL, applicationName)
	if err != nil {
		return false, err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	var full bool
	if err := db.QueryRowContext(ctx, contentSQL).Scan(&full); err != nil {
		return false, sqlError("look into the database", err)
	}
	switch {
	case r.Overwrite != "" && r.Overwrite != cfg.Database:
		return false, fmt.Errorf("database %q is not the %q that may be overwritten", cfg.Database, r.Overwrite)
	case full && r.Overwrite == "":
		return false, fmt.Errorf("database %q: %w; to replace all that is in it, name it", cfg.Database, ErrNotEmpty)
	}
	return !full, nil
}

// archive is a backup whose checksums were found right.
type archive struct {
	bucket   *Bucket
	manifest *Manifest
	keys     Keys
	roles    string
	tools    tools
	file     *os.File // decrypted, nameless; nil for one that is streamed
	report   Report
}

func (a *archive) Close() {
	if a.file != nil {
		_ = a.file.Close()
		if !fileGoes {
			_ = os.Remove(a.file.Name())
		}
	}
}

// read reads all of a backup, into a file where it is asked for, and returns it when every checksum is right.
func (r Restoration) read(ctx context.Context, b *Bucket, m *Manifest) (_ *archive, err error) {
	a := &archive{bucket: b, manifest: m, keys: r.Keys, report: r.Report}
	if a.roles, err = readRoles(ctx, b, m, r.Keys); err != nil {
		return nil, err
	}
	if a.tools, err = findTools(ctx, m.toolMajor()); err != nil {
		return nil, err
	}
	to := io.Discard
	if r.Jobs > 0 {
		if a.file, err = nameless(r.TempDir); err != nil {
			return nil, err
		}
		to = a.file
	}
	p := m.part(databasePart)
	from, err := b.openPart(ctx, m, p, r.Keys, r.Report.step("check", p.Size))
	if err == nil {
		_, err = io.CopyBuffer(struct{ io.Writer }{to}, struct{ io.Reader }{from}, make([]byte, pipeBuffer))
		_ = from.Close()
	}
	if err != nil {
		a.Close()
		return nil, err
	}
	return a, nil
}

// nameless is a file that nobody finds, and that goes with its last reader, also when that is killed; where
// the system has no such files, one that is removed when it was read.
func nameless(dir string) (*os.File, error) {
	f, err := os.CreateTemp(dir, "predicthealth-restore-*") // for its owner alone
	if err != nil {
		return nil, fmt.Errorf("the temporary folder: %w", err)
	}
	if fileGoes {
		if err := os.Remove(f.Name()); err != nil {
			return nil, errors.Join(err, f.Close())
		}
	}
	return f, nil
}

// beside fills a new database and puts it in the place of target.
func (r Restoration) beside(ctx context.Context, a *archive, target string) (done *Restored, err error) {
	s, err := openServer(ctx, r.DatabaseURL)
	if err != nil {
		return nil, err
	}
	defer func() { _ = s.Close() }()
	if err := s.sweep(ctx); err != nil {
		return nil, err
	}
	name, err := s.scratch(ctx, target)
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, s.drop(context.WithoutCancel(ctx), name), r.undoRoles(ctx, s.db, done))
		}
	}()
	url, err := postgres.WithDatabase(r.DatabaseURL, name)
	if err != nil {
		return nil, err
	}
	if err := s.rehearse(ctx, name, target); err != nil {
		return nil, err
	}
	if done, err = r.into(ctx, a, url); err != nil {
		return done, err
	}
	left, err := s.swap(ctx, name, target)
	done.Notes = append(done.Notes, left...)
	return done, err
}

func (r Restoration) undoRoles(ctx context.Context, db *sql.DB, done *Restored) error {
	if done == nil {
		return nil
	}
	return dropRoles(context.WithoutCancel(ctx), db, done.Roles)
}

// into fills an empty database and compares it. What it returns beside an error says which roles were made,
// where they are still there.
func (r Restoration) into(ctx context.Context, a *archive, url string) (*Restored, error) {
	cfg, err := postgres.Config(url, applicationName)
	if err != nil {
		return nil, err
	}
	db, err := postgres.Open(ctx, url, applicationName)
	if err != nil {
		return nil, err
	}
	defer func() { _ = db.Close() }()
	roles, err := restoreRoles(ctx, db, a.roles)
	if err != nil {
		return nil, err
	}
	done := &Restored{Backup: a.manifest.Name, Roles: roles.created, Notes: roles.notes}
	for _, left := range a.manifest.LeftOut {
		done.Notes = append(done.Notes, "the backup has not: "+left)
	}
	owner, err := ownerOf(ctx, db)
	if err == nil {
		var s selection
		if s, err = a.choose(ctx, cfg, db); err == nil {
			done.Notes = append(done.Notes, s.notes...)
			err = r.run(ctx, a, cfg, owner, s)
		}
		if err == nil && owner != "" && a.manifest.Major < adminSince {
			err = giveAdmin(ctx, db, owner, roles.created)
		}
	}
	if err != nil {
		// Nothing was committed, or what was goes with its database: the roles are nobody's yet.
		if r.Jobs == 0 {
			err = errors.Join(err, dropRoles(context.WithoutCancel(ctx), db, roles.created))
			done.Roles = nil
		}
		return done, err
	}
	return done, r.compare(ctx, db, a.manifest, done)
}

// ownerOf is the role that is to own what is restored: the database's owner, or "" where that is who restores.
func ownerOf(ctx context.Context, db *sql.DB) (owner string, err error) {
	err = db.QueryRowContext(ctx, `SELECT CASE WHEN datdba = current_user::regrole OR NOT pg_has_role(datdba, act) THEN '' ELSE pg_get_userbyid(datdba) END
		FROM pg_database, (SELECT CASE WHEN current_setting('server_version_num')::int < 160000 THEN 'MEMBER' ELSE 'SET' END) may (act)
		WHERE datname = current_database()`).Scan(&owner)
	return owner, sqlError("ask for the database's owner", err)
}

// run runs pg_restore.
func (r Restoration) run(ctx context.Context, a *archive, cfg pq.Config, owner string, s selection) (err error) {
	args := []string{
		"--exit-on-error", "--no-owner", "--no-password",
		"--dbname=" + postgres.DatabaseArgument(cfg.Database),
	}
	if owner != "" {
		args = append(args, "--role="+owner)
	}
	var files []*os.File
	if r.Jobs > 0 {
		files = append(files, a.file)
	}
	list, path, err := s.file(r.TempDir, len(files))
	if err != nil {
		return err
	}
	if list != nil {
		defer func() {
			err = errors.Join(err, list.Close())
			if !fileGoes {
				err = errors.Join(err, os.Remove(list.Name()))
			}
		}()
		args, files = append(args, "--use-list="+path), append(files, list)
	}
	if r.Jobs == 0 {
		c := a.tools.command(ctx, cfg, "pg_restore", append(args, "--single-transaction")...)
		c.ExtraFiles = files
		p := a.manifest.part(databasePart)
		from, err := a.bucket.openPart(ctx, a.manifest, p, a.keys, a.report.step("restore", p.Size))
		if err != nil {
			return err
		}
		defer func() { _ = from.Close() }()
		return c.from(from)
	}
	// Each of its connections opens the file anew, to read its own place in it.
	archive := "/dev/fd/3"
	if !fileGoes {
		archive = a.file.Name()
	}
	// Each statement commits, and needs not wait for the disk: the commit that puts the database in its place
	// does, and what is before it in the log is on the disk then too.
	cfg.Options += " -c synchronous_commit=off"
	c := a.tools.command(ctx, cfg, "pg_restore", append(args, "--jobs="+strconv.Itoa(r.Jobs), archive)...)
	c.ExtraFiles = files
	if a.report != nil {
		a.report("restore", 0, 0)
	}
	return c.run()
}
