package postgres

import (
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/lib/pq"
)

// ProgramFolders returns the directories of PostgreSQL's programs: POSTGRES_BIN if it is set, otherwise those of Debian,
// Homebrew, Fedora and the PATH.
func ProgramFolders() []string {
	if folder := os.Getenv("POSTGRES_BIN"); folder != "" {
		return []string{folder}
	}
	return InstalledFolders()
}

// InstalledFolders returns ProgramFolders as without POSTGRES_BIN.
func InstalledFolders() []string {
	var folders []string
	for _, pattern := range []string{
		"/usr/lib/postgresql/*/bin",                                             // Debian, Ubuntu
		"/opt/homebrew/opt/postgresql@*/bin", "/usr/local/opt/postgresql@*/bin", // Homebrew
		"/usr/pgsql-*/bin", // Fedora, RHEL
	} {
		matches, _ := filepath.Glob(pattern)
		folders = append(folders, matches...)
	}
	for _, program := range []string{"pg_ctl", "pg_dump"} {
		if path, err := exec.LookPath(program); err == nil {
			if real, err := filepath.EvalSymlinks(path); err == nil {
				folders = append(folders, filepath.Dir(real))
			}
		}
	}
	return folders
}

// Environment returns this program's environment, changed so that PostgreSQL's own programs connect by cfg. Secrets are
// passed in it because every user of the machine can read command lines.
func Environment(cfg pq.Config) []string {
	var hosts, ports []string
	for _, h := range Hosts(cfg) {
		hosts, ports = append(hosts, h.Host), append(ports, fmt.Sprint(h.Port))
	}
	env := slices.DeleteFunc(os.Environ(), func(v string) bool {
		name, _, _ := strings.Cut(v, "=")
		return slices.Contains([]string{"PGSERVICE", "PGSERVICEFILE", "PGHOSTADDR"}, name) // they would take precedence
	})
	env = append(env,
		"PGHOST="+strings.Join(hosts, ","), "PGPORT="+strings.Join(ports, ","), "PGUSER="+cfg.User,
		"PGDATABASE="+cfg.Database, "PGSSLMODE="+string(cfg.SSLMode), "PGAPPNAME="+cfg.ApplicationName,
		fmt.Sprintf("PGCONNECT_TIMEOUT=%d", (cfg.ConnectTimeout+time.Second-1)/time.Second), "PGOPTIONS="+options(cfg), "PGCLIENTENCODING=UTF8")
	if cfg.Hostaddr.IsValid() && len(cfg.Multi) == 0 {
		env = append(env, "PGHOSTADDR="+cfg.Hostaddr.String())
	}
	for name, value := range map[string]string{
		"PGPASSWORD": cfg.Password, "PGPASSFILE": cfg.Passfile, "PGSSLCERT": cfg.SSLCert, "PGSSLKEY": cfg.SSLKey,
		"PGSSLROOTCERT": cfg.SSLRootCert, "PGTARGETSESSIONATTRS": string(cfg.TargetSessionAttrs),
	} {
		if value != "" {
			env = append(env, name+"="+value)
		}
	}
	return env
}

// options returns the options that each session sets: those of the URL, and cfg's settings.
func options(cfg pq.Config) string {
	all := cfg.Options
	for _, name := range slices.Sorted(maps.Keys(cfg.Runtime)) {
		all += " -c " + strings.NewReplacer(`\`, `\\`, " ", `\ `).Replace(name+"="+cfg.Runtime[name])
	}
	return strings.TrimSpace(all)
}

// DatabaseArgument quotes a database's name for those of PostgreSQL's programs that parse a name with an = in it as a
// connection string.
func DatabaseArgument(name string) string {
	return "dbname='" + strings.NewReplacer(`\`, `\\`, `'`, `\'`).Replace(name) + "'"
}
