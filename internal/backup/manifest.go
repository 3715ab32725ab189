package backup

import (
	"fmt"
	"path"
	"slices"
	"strconv"
	"strings"
	"time"
)

// format is the version of the manifest's format. A newer one is rejected.
const format = 1

// The parts of every backup.
const (
	databasePart = "database.dump"
	rolesPart    = "roles.sql"
)

// Manifest describes a backup's contents and their checksums. It contains no personal data.
type Manifest struct {
	Format    int       `json:"format"`
	Name      string    `json:"name"`
	CreatedAt time.Time `json:"created_at"`

	Tool     string `json:"tool"`              // the version of this program
	PgDump   string `json:"pg_dump"`           // the version of pg_dump
	Server   string `json:"server"`            // the version of the server
	Major    int    `json:"server_major"`      // its major version
	Database string `json:"database"`          // the name of the database
	Version  string `json:"migration_version"` // of the schema, "" for one without migrations

	// Encryption is "recipients", "passphrase" or "none". Recipients are public keys.
	Encryption string   `json:"encryption"`
	Recipients []string `json:"recipients,omitempty"`

	Rows    map[string]int64       `json:"rows"`    // of each table, in the dumped snapshot
	Objects map[string]ObjectCount `json:"objects"` // of the schema, by kind
	Audit   []AuditHead            `json:"audit_heads"`
	Parts   []Part                 `json:"parts"`

	// Ledger is the end of the ledger of erasures before the snapshot: the dump has all erasures up to it, and a restore
	// refuses a ledger without it. nil for a backup of an earlier release, or if LedgerProblem says why.
	Ledger        *LedgerHead `json:"ledger,omitempty"`
	LedgerProblem string      `json:"ledger_problem,omitempty"`

	// Extensions are those of others than this project, with the objects of each, named as in a table of contents.
	Extensions map[string][]string `json:"extensions,omitempty"`
	// LeftOut lists what the database holds for others than this project and the backup omits, with the reasons.
	LeftOut []string `json:"left_out,omitempty"`
}

// ObjectCount is the number of objects of a kind (constraint, trigger, policy, grant, …), and a hash of their
// definitions.
type ObjectCount struct {
	Count  int    `json:"count"`
	SHA256 string `json:"sha256"`
}

// AuditHead is the end of one chain of the audit trail.
type AuditHead struct {
	Chain  string `json:"chain"`
	Length int64  `json:"length"`
	Hash   string `json:"hash"` // hexadecimal, after \x
}

// Part is one file of a backup, with its size and hash both encrypted and decrypted.
type Part struct {
	Name        string `json:"name"`
	Key         string `json:"key"`
	Size        int64  `json:"size"`
	SHA256      string `json:"sha256"`
	PlainSize   int64  `json:"plain_size"`
	PlainSHA256 string `json:"plain_sha256"`
}

// Size is the size of all parts in the bucket, in bytes.
func (m *Manifest) Size() (n int64) {
	for _, p := range m.Parts {
		n += p.Size
	}
	return n
}

// toolMajor is the oldest major version of pg_restore that reads the archive.
func (m *Manifest) toolMajor() int {
	text, _, _ := strings.Cut(m.PgDump, ".")
	dumped, _ := strconv.Atoi(text)
	return max(m.Major, dumped)
}

func (m *Manifest) part(name string) Part {
	i := slices.IndexFunc(m.Parts, func(p Part) bool { return p.Name == name })
	return m.Parts[i]
}

// check compares a manifest with the name that it is stored under.
func (m *Manifest) check(name, key string) error {
	switch {
	case m.Format != format:
		return fmt.Errorf("%s: format %d is not known to this version of the program", key, m.Format)
	case m.Name != name:
		return &DamageError{key, fmt.Sprintf("it is the manifest of another backup, %q", m.Name)}
	}
	for _, name := range []string{databasePart, rolesPart} {
		i := slices.IndexFunc(m.Parts, func(p Part) bool { return p.Name == name })
		if i < 0 || path.Dir(m.Parts[i].Key)+"/" != partsPrefix(m.Name) {
			return &DamageError{key, "it lacks " + name}
		}
	}
	return nil
}
