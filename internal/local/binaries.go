package local

import (
	"cmp"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"strings"

	"github.com/predicthealth/database/internal/postgres"
)

// oldestPostgres is the first major version that the schema supports.
const oldestPostgres = 15

// extensions are those that the migrations create. They are part of PostgreSQL's contrib modules.
var extensions = []string{"uuid-ossp", "pgcrypto", "pg_trgm", "unaccent"}

// ErrMissing is wrapped by errors about programs that are not installed.
var ErrMissing = errors.New("`make deps` installs what is missing")

// missingError lists the programs that are not installed.
type missingError struct{ names []string }

func (e *missingError) Error() string {
	return fmt.Sprintf("not installed: %s; %v", strings.Join(e.names, ", "), ErrMissing)
}

func (*missingError) Unwrap() error { return ErrMissing }

// binaries are the paths of the servers' programs on this machine.
type binaries struct {
	postgresBin string
	redis       string
}

func (b *binaries) postgres(program string) string { return filepath.Join(b.postgresBin, program) }

// findBinaries looks for the oldest supported PostgreSQL, because production runs that, in the
// folders of Debian and Homebrew and in the PATH, or in POSTGRES_BIN.
func findBinaries() (*binaries, error) {
	var missing []string
	bin, err := findPostgres()
	if err != nil {
		missing = append(missing, err.Error())
	}
	redis, err := RedisServer()
	if err != nil {
		missing = append(missing, err.Error())
	}
	if len(missing) > 0 {
		return nil, &missingError{missing}
	}
	return &binaries{bin, redis}, nil
}

func findPostgres() (string, error) {
	type candidate struct {
		bin   string
		major int
	}
	var found []candidate
	for _, bin := range postgres.ProgramFolders() {
		if major := postgresMajor(bin); major >= oldestPostgres {
			found = append(found, candidate{bin, major})
		}
	}
	if len(found) == 0 {
		return "", fmt.Errorf("PostgreSQL %d or newer", oldestPostgres)
	}
	slices.SortStableFunc(found, func(a, b candidate) int { return cmp.Compare(a.major, b.major) })
	for _, c := range found {
		if hasExtensions(c.bin) {
			return c.bin, nil
		}
	}
	return "", errors.New("PostgreSQL's contrib modules")
}

var majorVersion = regexp.MustCompile(`\(PostgreSQL\) (\d+)`)

// postgresMajor returns the major version of the server in a folder, or 0 if there is none.
func postgresMajor(bin string) int {
	for _, program := range []string{"postgres", "initdb", "pg_ctl"} {
		if _, err := os.Stat(filepath.Join(bin, program)); err != nil {
			return 0
		}
	}
	out, err := exec.Command(filepath.Join(bin, "postgres"), "--version").Output()
	if err != nil {
		return 0
	}
	m := majorVersion.FindSubmatch(out)
	if m == nil {
		return 0
	}
	major, _ := strconv.Atoi(string(m[1]))
	return major
}

func hasExtensions(bin string) bool {
	share, err := shareFolder(bin)
	if err != nil {
		return false
	}
	for _, name := range extensions {
		if _, err := os.Stat(filepath.Join(share, "extension", name+".control")); err != nil {
			return false
		}
	}
	return true
}

// shareFolder asks pg_config, which Debian's server packages include.
func shareFolder(bin string) (string, error) {
	if out, err := exec.Command(filepath.Join(bin, "pg_config"), "--sharedir").Output(); err == nil {
		return strings.TrimSpace(string(out)), nil
	}
	// Without pg_config: the folder of PostgreSQL's own installation, or Debian's.
	dir := filepath.Join(filepath.Dir(bin), "share", "postgresql")
	if _, err := os.Stat(dir); err != nil {
		dir = strings.Replace(filepath.Dir(bin), "/usr/lib/", "/usr/share/", 1)
	}
	_, err := os.Stat(dir)
	return dir, err
}

// Psql returns the path of psql, from the same installation as the server of the stacks.
func Psql() (string, error) {
	bin, err := findPostgres()
	return filepath.Join(bin, "psql"), err
}

// RedisServer returns the path of redis-server.
func RedisServer() (string, error) { return find("redis-server", "Redis") }

// UpgradePrograms returns the folders of the programs of the oldest and the newest supported PostgreSQL of this machine, for the test
// of an upgrade: those of the system, and those that unpack.sh has unpacked.
func UpgradePrograms() (older, newer string, err error) {
	folders := postgres.InstalledFolders()
	for _, parent := range []string{unpacked, filepath.Join(cmp.Or(os.Getenv("XDG_DATA_HOME"), filepath.Join(os.Getenv("HOME"), ".local/share")), "predicthealth")} {
		more, _ := filepath.Glob(filepath.Join(parent, "postgresql-*/usr/lib/postgresql/*/bin"))
		folders = append(folders, more...)
	}
	oldest, newest := 0, 0
	for _, bin := range folders {
		if _, err := os.Stat(filepath.Join(bin, "pg_upgrade")); err != nil {
			continue
		}
		major := postgresMajor(bin)
		if major >= oldestPostgres && (oldest == 0 || major < oldest) {
			oldest, older = major, bin
		}
		if major > newest {
			newest, newer = major, bin
		}
	}
	if newest <= oldest {
		return "", "", &missingError{[]string{"two major versions of PostgreSQL"}}
	}
	return older, newer, nil
}

// unpacked is where apt.sh unpacks programs that Debian's release has too old, or not at all.
const unpacked = "/usr/local/lib/predicthealth"

// newerPgBouncer is where apt.sh unpacks one if Debian's is too old.
const newerPgBouncer = unpacked + "/pgbouncer-debian13/bin/pgbouncer"

var pgBouncerVersion = regexp.MustCompile(`^PgBouncer 1\.(\d+)`)

// PgBouncer returns the path of a pgbouncer that keeps prepared statements in transaction mode, 1.21 or newer, for tests.
func PgBouncer() (string, error) {
	found, _ := find("pgbouncer", "")
	for _, path := range []string{found, newerPgBouncer} {
		out, err := exec.Command(path, "--version").Output()
		if err != nil {
			continue
		}
		if m := pgBouncerVersion.FindSubmatch(out); m != nil {
			if minor, _ := strconv.Atoi(string(m[1])); minor >= 21 {
				return path, nil
			}
		}
	}
	return "", &missingError{[]string{"PgBouncer 1.21 or newer"}}
}

// Promtool returns the path of promtool, which checks the alert rules.
func Promtool() (string, error) { return forTests("promtool", "promtool") }

// Curl returns the path of curl, for the commands of docs/tutorial.md.
func Curl() (string, error) { return forTests("curl", "curl") }

// Crun returns the path of crun, which runs containers.
func Crun() (string, error) { return forTests("crun", "crun") }

// IP returns the path of ip, which connects containers.
func IP() (string, error) { return forTests("ip", "iproute2") }

// tini returns the path of tini, the first process of some containers.
func tini() (string, error) { return forTests("tini", "tini") }

// newUIDMap returns the path of newuidmap, which maps several user IDs into an unprivileged container.
func newUIDMap() (string, error) { return forTests("newuidmap", "uidmap") }

func forTests(program, name string) (string, error) {
	path, err := find(program, name)
	if err != nil {
		return "", &missingError{[]string{err.Error()}}
	}
	return path, nil
}

// find looks for a program in the PATH, and in folders that may be missing from a user's PATH.
func find(program, name string) (string, error) {
	if path, err := exec.LookPath(program); err == nil {
		return path, nil
	}
	for _, folder := range []string{"/opt/homebrew/bin", "/usr/local/bin", "/usr/bin", "/usr/sbin"} {
		path := filepath.Join(folder, program)
		if _, err := os.Stat(path); err == nil {
			return path, nil
		}
	}
	return "", errors.New(name)
}

// nodeFolders are where Debian's packages and npm -g install modules. Node does not search all of them by default.
const nodeFolders = "/usr/share/nodejs:/usr/lib/node_modules:/usr/local/lib/node_modules:/opt/homebrew/lib/node_modules"

// Python returns the path of a Python with SQLAlchemy, psycopg2, cryptography and NaCl. Debian's packages work only with /usr/bin/python3.
func Python() (string, error) {
	for _, name := range []string{"python3", "/usr/bin/python3"} {
		if path, err := exec.LookPath(name); err == nil && exec.Command(path, "-c", "import sqlalchemy, psycopg2, cryptography, nacl").Run() == nil {
			return path, nil
		}
	}
	return "", &missingError{[]string{"python3 with SQLAlchemy, psycopg2, cryptography and NaCl (apt-get install python3-sqlalchemy python3-psycopg2 python3-cryptography python3-nacl)"}}
}

// Node returns the path of a Node with pg, and the NODE_PATH that it needs to find it.
func Node() (path, modules string, err error) {
	modules = strings.TrimPrefix(os.Getenv("NODE_PATH")+":"+nodeFolders, ":")
	if path, err = exec.LookPath("node"); err == nil {
		cmd := exec.Command(path, "-e", "require('pg')")
		cmd.Env = append(os.Environ(), "NODE_PATH="+modules)
		if cmd.Run() == nil {
			return path, modules, nil
		}
	}
	return "", "", &missingError{[]string{"node with pg (apt-get install nodejs node-pg, or npm install -g pg)"}}
}

// findLanguages checks for what the examples in other languages need.
func findLanguages() error {
	var missing []string
	_, python := Python()
	_, _, node := Node()
	for _, err := range []error{python, node} {
		var m *missingError
		if errors.As(err, &m) {
			missing = append(missing, m.names...)
		}
	}
	if len(missing) > 0 {
		return &missingError{missing}
	}
	return nil
}

// findAll checks for what the stacks and the tests need.
func findAll() error {
	finders := []func() (string, error){
		func() (string, error) { _, err := findBinaries(); return "", err },
		PgBouncer, PgBackRest, Promtool, Curl,
		func() (string, error) { _, newer, err := UpgradePrograms(); return newer, err },
	}
	if runtime.GOOS == "linux" { // containers need Linux
		finders = append(finders, Crun, IP, tini, newUIDMap)
	}
	var missing []string
	for _, find := range finders {
		_, err := find()
		var m *missingError
		if errors.As(err, &m) {
			missing = append(missing, m.names...)
		} else if err != nil {
			return err
		}
	}
	if len(missing) > 0 {
		return &missingError{missing}
	}
	return nil
}

// findCluster checks for what a cluster needs.
func findCluster() error {
	var missing []string
	if _, err := findPostgres(); err != nil {
		missing = append(missing, err.Error())
	}
	for program, name := range map[string]string{"patroni": "Patroni", "etcd": "etcd", "haproxy": "HAProxy", "pgbackrest": "pgBackRest", "ip": "iproute2", "tini": "tini"} {
		if _, err := find(program, name); err != nil {
			missing = append(missing, name)
		}
	}
	if len(missing) > 0 {
		slices.Sort(missing)
		return &missingError{missing}
	}
	return nil
}

// PostgresProgram returns the path of one of PostgreSQL's programs, such as pg_dump.
func PostgresProgram(name string) (string, error) {
	bin, err := findPostgres()
	if err != nil {
		return "", &missingError{[]string{err.Error()}}
	}
	return filepath.Join(bin, name), nil
}
