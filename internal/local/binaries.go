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

// oldestPostgres is the first major version that the schema runs on.
const oldestPostgres = 15

// extensions are those that the migrations create; PostgreSQL's contrib modules have them.
var extensions = []string{"uuid-ossp", "pgcrypto", "pg_trgm", "unaccent"}

// ErrMissing is wrapped by errors about programs that this machine lacks.
var ErrMissing = errors.New("`make deps` installs what is missing")

// lackError names the programs.
type lackError struct{ names []string }

func (e *lackError) Error() string {
	return fmt.Sprintf("this machine lacks %s; %v", strings.Join(e.names, ", "), ErrMissing)
}

func (*lackError) Unwrap() error { return ErrMissing }

// binaries are the servers' programs as found on this machine.
type binaries struct {
	postgresBin string
	redis       string
}

func (b *binaries) postgres(program string) string { return filepath.Join(b.postgresBin, program) }

// findBinaries looks for the oldest PostgreSQL that will do, because that is what is deployed, in
// the places that Debian, Homebrew and the PATH have for it, or where POSTGRES_BIN says.
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
		return nil, &lackError{missing}
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

// postgresMajor is 0 for a folder that has no server.
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

// shareFolder asks pg_config, which Debian's server packages have beside the server.
func shareFolder(bin string) (string, error) {
	if out, err := exec.Command(filepath.Join(bin, "pg_config"), "--sharedir").Output(); err == nil {
		return strings.TrimSpace(string(out)), nil
	}
	// Without it, the place that PostgreSQL's own installation uses, or the one beside lib that Debian does.
	dir := filepath.Join(filepath.Dir(bin), "share", "postgresql")
	if _, err := os.Stat(dir); err != nil {
		dir = strings.Replace(filepath.Dir(bin), "/usr/lib/", "/usr/share/", 1)
	}
	_, err := os.Stat(dir)
	return dir, err
}

// Psql is the path of psql, beside the server that stacks run.
func Psql() (string, error) {
	bin, err := findPostgres()
	return filepath.Join(bin, "psql"), err
}

// RedisServer is the path of redis-server.
func RedisServer() (string, error) { return find("redis-server", "Redis") }

// PgBouncer is the path of pgbouncer, which the tests run.
func PgBouncer() (string, error) { return forTests("pgbouncer", "PgBouncer") }

// Promtool is the path of promtool, which checks the alert rules.
func Promtool() (string, error) { return forTests("promtool", "promtool") }

// Crun is the path of crun, which runs containers.
func Crun() (string, error) { return forTests("crun", "crun") }

// IP is the path of ip, which connects them.
func IP() (string, error) { return forTests("ip", "iproute2") }

// tini is the path of tini, the first process in some of them.
func tini() (string, error) { return forTests("tini", "tini") }

// newUIDMap is the path of newuidmap, by which an ordinary user has several in a container.
func newUIDMap() (string, error) { return forTests("newuidmap", "uidmap") }

func forTests(program, name string) (string, error) {
	path, err := find(program, name)
	if err != nil {
		return "", &lackError{[]string{err.Error()}}
	}
	return path, nil
}

// find looks for a program in the PATH, and where an ordinary user's may not lead.
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

// nodeFolders are where Debian's packages and npm -g put modules, which Node does not all search by itself.
const nodeFolders = "/usr/share/nodejs:/usr/lib/node_modules:/usr/local/lib/node_modules:/opt/homebrew/lib/node_modules"

// Python is the path of a Python that has SQLAlchemy and psycopg2. Debian's packages are for /usr/bin/python3 alone.
func Python() (string, error) {
	for _, name := range []string{"python3", "/usr/bin/python3"} {
		if path, err := exec.LookPath(name); err == nil && exec.Command(path, "-c", "import sqlalchemy, psycopg2").Run() == nil {
			return path, nil
		}
	}
	return "", &lackError{[]string{"python3 with SQLAlchemy and psycopg2 (apt-get install python3-sqlalchemy python3-psycopg2)"}}
}

// Node is the path of a Node that has pg, and the NODE_PATH by which it finds that.
func Node() (path, modules string, err error) {
	modules = strings.TrimPrefix(os.Getenv("NODE_PATH")+":"+nodeFolders, ":")
	if path, err = exec.LookPath("node"); err == nil {
		cmd := exec.Command(path, "-e", "require('pg')")
		cmd.Env = append(os.Environ(), "NODE_PATH="+modules)
		if cmd.Run() == nil {
			return path, modules, nil
		}
	}
	return "", "", &lackError{[]string{"node with pg (apt-get install nodejs node-pg, or npm install -g pg)"}}
}

// findLanguages says what is missing of what the examples in other languages run.
func findLanguages() error {
	var missing []string
	_, python := Python()
	_, _, node := Node()
	for _, err := range []error{python, node} {
		var lack *lackError
		if errors.As(err, &lack) {
			missing = append(missing, lack.names...)
		}
	}
	if len(missing) > 0 {
		return &lackError{missing}
	}
	return nil
}

// findAll says what is missing of all that the stack and the tests run.
func findAll() error {
	looks := []func() (string, error){
		func() (string, error) { _, err := findBinaries(); return "", err },
		PgBouncer, PgBackRest, Promtool,
	}
	if runtime.GOOS == "linux" { // elsewhere there are no containers
		looks = append(looks, Crun, IP, tini, newUIDMap)
	}
	var missing []string
	for _, look := range looks {
		_, err := look()
		var lack *lackError
		if errors.As(err, &lack) {
			missing = append(missing, lack.names...)
		} else if err != nil {
			return err
		}
	}
	if len(missing) > 0 {
		return &lackError{missing}
	}
	return nil
}

// PostgresProgram is the path of one of PostgreSQL's programs, such as pg_dump.
func PostgresProgram(name string) (string, error) {
	bin, err := findPostgres()
	if err != nil {
		return "", &lackError{[]string{err.Error()}}
	}
	return filepath.Join(bin, name), nil
}
