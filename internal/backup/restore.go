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
	"github.com/lib/pq/pqerror"
	"golang.org/x/mod/sumdb/note"

	"github.com/predicthealth/database/internal/postgres"
)

// Restoration configures [Restore].
type Restoration struct {
	Name string // "" for the newest complete one
	Keys Keys
	// DatabaseURL is the database to fill, for the role that becomes the owner of its objects.
	DatabaseURL string
	// Overwrite must be the database's name if it is not empty.
	Overwrite string
	// Jobs is the number of connections that restore in parallel; 0 streams, in one transaction.
	Jobs int
	// TempDir holds the decrypted archive if Jobs is set: a file without a name, which the system removes with its last
	// reader. The default is the system's folder.
	TempDir string
	// LedgerKeys verify the ledger of erasures, which is applied to the restored database before others can connect to it.
	// They may be nil while it has no entries.
	LedgerKeys note.Verifiers
	// IncompleteLedger accepts a ledger that is missing, damaged or incomplete, and applies the entries that are signed.
	IncompleteLedger bool
	Now              func() time.Time
	Report           Report
	// VerifyAudit reads the audit trail of the restored database from end to end; nil checks only the ends of its chains.
	VerifyAudit func(ctx context.Context, db *sql.DB) error
}

// Restored is the result of [Restore].
type Restored struct {
	Backup      string           `json:"backup"`
	Database    string           `json:"database"`
	Took        Duration         `json:"took_seconds"`
	Rows        map[string]int64 `json:"rows"`
	Objects     map[string]int   `json:"objects"` // by kind, as in the backup
	AuditChains int              `json:"audit_chains"`
	Erased      int              `json:"erased"` // patients erased since the backup, and now erased again
	Roles       []string         `json:"roles_created,omitempty"`
	Notes       []string         `json:"notes,omitempty"`
}

// Duration is encoded as seconds.
type Duration time.Duration

// MarshalJSON encodes seconds.
func (d Duration) MarshalJSON() ([]byte, error) {
	return strconv.AppendFloat(nil, time.Duration(d).Seconds(), 'f', 3, 64), nil
}

// UnmarshalJSON decodes seconds.
func (d *Duration) UnmarshalJSON(text []byte) error {
	s, err := strconv.ParseFloat(string(text), 64)
	*d = Duration(s * float64(time.Second))
	return err
}

// Restore fills a database from a backup, after it has checked the manifest and all checksums, and then compares the
// database with the manifest. If it fails, the database is unchanged. With one connection and without erasures in the
// ledger, an empty database is filled in one transaction. Otherwise a new database is filled and checked, and then
// renamed in one step.
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
	if server := (*pq.Error)(nil); errors.As(err, &server) && server.Code == pqerror.ObjectNotInPrerequisiteState { // a killed run has ended the access
		s, swept := openServer(ctx, r.DatabaseURL)
		if swept != nil {
			return nil, errors.Join(err, swept)
		}
		_ = s.Close()
		empty, err = r.checkTarget(ctx, cfg)
	}
	if err != nil {
		return nil, err
	}
	a, err := r.read(ctx, b, e.Manifest)
	if err != nil {
		return nil, fmt.Errorf("backup %s: %w", e.Name, err)
	}
	defer a.Close()
	var done *Restored
	if empty && r.Jobs == 0 && len(a.ledger.Erasures) == 0 { // otherwise other programs would see the patients until the ledger is applied
		if done, err = r.fillEmpty(ctx, a, r.DatabaseURL); err == nil {
			var late error // the data are there
			if done.Erased, late = r.applyLate(ctx, a, r.DatabaseURL, 0); late != nil {
				a.note("erasures since the restore began may not have been applied: run bin/patient ledger -apply before the services start: " + late.Error())
			}
		}
	} else {
		done, err = r.replace(ctx, a, cfg.Database)
	}
	if err != nil {
		return nil, fmt.Errorf("backup %s: %w", e.Name, err)
	}
	done.Notes = append(done.Notes, a.notes...)
	done.Database, done.Took = cfg.Database, Duration(time.Since(begun))
	return done, nil
}

// contentSQL reports objects that a dump could conflict with.
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

// checkTarget rejects, before anything is read, a database that is not empty, unless Overwrite names it.
func (r Restoration) checkTarget(ctx context.Context, cfg pq.Config) (empty bool, err error) {
	db, err := postgres.Open(ctx, r.DatabaseURL, applicationName)
	if err != nil {
		return false, err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	var full bool
	if err := db.QueryRowContext(ctx, contentSQL).Scan(&full); err != nil {
		return false, sqlError("check whether the database is empty", err)
	}
	switch {
	case r.Overwrite != "" && r.Overwrite != cfg.Database:
		return false, fmt.Errorf("database %q is not %q, which may be overwritten", cfg.Database, r.Overwrite)
	case full && r.Overwrite == "":
		return false, fmt.Errorf("database %q: %w; to replace its contents, name it", cfg.Database, ErrNotEmpty)
	}
	return !full, nil
}

// archive is a backup whose checksums match.
type archive struct {
	bucket   *Bucket
	manifest *Manifest
	keys     Keys
	roles    string
	tools    tools
	file     *os.File // decrypted and unlinked; nil if it is streamed
	ledger   *Ledger
	notes    []string
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

// read reads all of a backup, into a file if Jobs is set, and returns it if every checksum matches.
func (r Restoration) read(ctx context.Context, b *Bucket, m *Manifest) (_ *archive, err error) {
	a := &archive{bucket: b, manifest: m, keys: r.Keys, report: r.Report}
	if a.ledger, a.notes, err = r.ledgerOf(ctx, b); err != nil {
		return nil, err
	}
	if a.roles, err = readRoles(ctx, b, m, r.Keys); err != nil {
		return nil, err
	}
	if a.tools, err = findTools(ctx, m.toolMajor()); err != nil {
		return nil, err
	}
	to := io.Discard
	if r.Jobs > 0 {
		if a.file, err = unlinkedFile(r.TempDir); err != nil {
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

// unlinkedFile returns a temporary file without a name, which disappears with its last reader, even a killed one. On
// systems that cannot open such a file by its descriptor it has a name, and is removed after use.
func unlinkedFile(dir string) (*os.File, error) {
	f, err := os.CreateTemp(dir, "predicthealth-restore-*") // readable by its owner only
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

// replace fills a new database and renames it to target.
func (r Restoration) replace(ctx context.Context, a *archive, target string) (done *Restored, err error) {
	s, err := openServer(ctx, r.DatabaseURL)
	if err != nil {
		return nil, err
	}
	defer func() { _ = s.Close() }()
	name, err := s.scratch(ctx, target)
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, s.remove(context.WithoutCancel(ctx), name), r.undoRoles(ctx, s.db, done))
		}
	}()
	url, err := postgres.WithDatabase(r.DatabaseURL, name)
	if err != nil {
		return nil, err
	}
	if err := s.dryRunSwap(ctx, name, target); err != nil {
		return nil, err
	}
	if done, err = r.fillEmpty(ctx, a, url); err != nil {
		return done, err
	}
	// The services of the database that is replaced may work until now.
	known := len(a.ledger.Erasures)
	if err := r.keepReplaced(ctx, a, s, name, target); err != nil {
		return done, err
	}
	late, err := r.applyLate(ctx, a, url, known)
	if done.Erased += late; err != nil {
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

// fillEmpty fills an empty database and compares it. The result beside an error lists the created roles that still
// exist.
func (r Restoration) fillEmpty(ctx context.Context, a *archive, url string) (*Restored, error) {
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
		done.Notes = append(done.Notes, "not in the backup: "+left)
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
		// Nothing was committed, or its database is dropped: no object depends on the roles yet.
		if r.Jobs == 0 {
			err = errors.Join(err, dropRoles(context.WithoutCancel(ctx), db, roles.created))
			done.Roles = nil
		}
		return done, err
	}
	if err := r.compare(ctx, db, a.manifest, done); err != nil {
		return done, err
	}
	done.Erased, err = r.apply(ctx, a, db, owner, a.ledger.Erasures)
	return done, err
}

// ownerOf returns the role that becomes the owner of restored objects: the database's owner, or "" if that is the
// current role.
func ownerOf(ctx context.Context, db *sql.DB) (owner string, err error) {
	err = db.QueryRowContext(ctx, `SELECT CASE WHEN datdba = current_user::regrole OR NOT pg_has_role(datdba, act) THEN '' ELSE pg_get_userbyid(datdba) END
		FROM pg_database, (SELECT CASE WHEN current_setting('server_version_num')::int < 160000 THEN 'MEMBER' ELSE 'SET' END) may (act)
		WHERE datname = current_database()`).Scan(&owner)
	return owner, sqlError("read the database's owner", err)
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
		return c.pipeFrom(from)
	}
	// Each of its connections opens the file again, for its own position in it.
	archive := "/dev/fd/3"
	if !fileGoes {
		archive = a.file.Name()
	}
	// Each statement commits without waiting for the disk. The commit that renames the database waits, and then the log
	// before it is on the disk too.
	cfg.Options += " -c synchronous_commit=off"
	c := a.tools.command(ctx, cfg, "pg_restore", append(args, "--jobs="+strconv.Itoa(r.Jobs), archive)...)
	c.ExtraFiles = files
	if a.report != nil {
		a.report("restore", 0, 0)
	}
	return c.run()
}
