package audit

import (
	"bytes"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database/schema/enum"
)

// Entry is an entry of the audit trail. As JSON an entry of [Export] is a line of an archive, which [Verifier.Archive]
// verifies.
type Entry struct {
	// Chain is the actor, in the form of actor.Actor.String: for example "admin:" and an ID.
	Chain string `json:"chain"`
	// Seq is the entry's number in its chain, from 1 without gaps.
	Seq int64 `json:"seq"`
	// Time is PostgreSQL's clock when the entry was written, in UTC, in microseconds.
	Time      time.Time      `json:"time"`
	ID        uuid.UUID      `json:"id"`
	ActorType enum.ActorType `json:"actor_type"`
	ActorID   *uuid.UUID     `json:"actor_id,omitempty"` // nil for a process
	AdminID   *uuid.UUID     `json:"admin_id,omitempty"` // equal to ActorID for an admin
	// Action is the one set by the caller (actor.WithAction), or create, update or delete.
	Action string `json:"action"`
	// ResourceType is a table, and ResourceID a row of it, if there is one.
	ResourceType string     `json:"resource_type"`
	ResourceID   *uuid.UUID `json:"resource_id,omitempty"`
	// Details are {"operation": "create|update|delete", "changes": {column: {"from": old, "to": new}},
	// "reason": …, "on_behalf_of": …}. A change of a password, token or clinical text is
	// {"hidden": true}. For an attempt they are {"operation", "error", "rule"}.
	//
	// Values that identify a person, and clinical ones, are kept beside the entry until the person is erased. From
	// then on, and in [Export], their change is {"detached": true}, and "detached" has the person's ID and the SHA-256
	// of the values with a salt.
	Details   json.RawMessage `json:"details,omitempty"`
	IP        string          `json:"ip_address,omitempty"`
	UserAgent *string         `json:"user_agent,omitempty"`
	RequestID *string         `json:"request_id,omitempty"`
	// Success is false for an attempt that failed or was denied.
	Success bool `json:"success"`
	// Hash is the SHA-256 of the previous entry's hash and all values of this entry.
	Hash Hash `json:"hash"`
}

// Hash is a SHA-256, hexadecimal in JSON.
type Hash [sha256.Size]byte

func (h Hash) String() string { return hex.EncodeToString(h[:]) }

// MarshalText returns the hexadecimal digits.
func (h Hash) MarshalText() ([]byte, error) { return []byte(h.String()), nil }

// UnmarshalText parses hexadecimal digits.
func (h *Hash) UnmarshalText(text []byte) error {
	if hex.DecodedLen(len(text)) != len(h) {
		return fmt.Errorf("a hash has %d digits", hex.EncodedLen(len(h)))
	}
	_, err := hex.Decode(h[:], text)
	return err
}

// columns are the columns of an entry, cast to text where the hash covers PostgreSQL's text.
const columns = `chain, seq, created_at, id, actor_type, actor_id, admin_id, action, resource_type, resource_id,
	details::text, ip_address::text, user_agent, request_id, success, hash`

// readable are the same columns with the values that audit_values has for the entry, while it has them.
const readable = `chain, seq, created_at, id, actor_type, actor_id, admin_id, action, resource_type, resource_id,
	(CASE WHEN details ? 'detached' THEN with_values(details, (SELECT v.changes FROM audit_values v WHERE v.id = admin_audit_logs.id)) ELSE details END)::text, ip_address::text, user_agent, request_id, success, hash`

// row holds the scanned columns of an entry. Its values are valid until the next scan.
type row struct {
	chain                             sql.RawBytes
	seq                               int64
	created                           time.Time
	id, actorType, actorID, adminID   sql.RawBytes
	action, resourceType, resourceID  sql.RawBytes
	details, ip, userAgent, requestID sql.RawBytes
	success                           bool
	hash                              sql.RawBytes
	into                              []any
	buf, number                       []byte
}

func newRow() *row {
	r := &row{}
	r.into = []any{&r.chain, &r.seq, &r.created, &r.id, &r.actorType, &r.actorID, &r.adminID, &r.action, &r.resourceType, &r.resourceID,
		&r.details, &r.ip, &r.userAgent, &r.requestID, &r.success, &r.hash}
	return r
}

const timeLayout = "2006-01-02T15:04:05.000000Z"

// computeHash returns the hash of the entry that follows one with hash before, which is empty for the first: the
// SHA-256 of before and of all values, each as its length in bytes, ":", the value, ",". schema/sql/audit.sql
// computes the same.
func (r *row) computeHash(before []byte) [sha256.Size]byte {
	b := r.buf[:0]
	b = append(b, before...)
	part := func(v []byte) {
		if v == nil {
			b = append(b, ":,"...)
			return
		}
		b = strconv.AppendInt(b, int64(len(v)), 10)
		b = append(b, ':')
		b = append(b, v...)
		b = append(b, ',')
	}
	part(r.chain)
	r.number = strconv.AppendInt(r.number[:0], r.seq, 10)
	part(r.number)
	part(r.id)
	r.number = r.created.UTC().AppendFormat(r.number[:0], timeLayout)
	part(r.number)
	part(r.actorType)
	part(r.actorID)
	part(r.adminID)
	part(r.action)
	part(r.resourceType)
	part(r.resourceID)
	part(r.details)
	part(r.ip)
	part(r.userAgent)
	part(r.requestID)
	r.number = strconv.AppendBool(r.number[:0], r.success)
	part(r.number)
	r.buf = b
	return sha256.Sum256(b)
}

// entry copies the scanned values.
func (r *row) entry() (Entry, error) {
	e := Entry{
		Chain: string(r.chain), Seq: r.seq, Time: r.created.UTC(), ActorType: enum.ActorType(r.actorType),
		Action: string(r.action), ResourceType: string(r.resourceType), Details: bytes.Clone(r.details), IP: withoutPrefixLength(string(r.ip)),
		UserAgent: textOf(r.userAgent), RequestID: textOf(r.requestID), Success: r.success,
	}
	copy(e.Hash[:], r.hash)
	if err := e.ID.UnmarshalText(r.id); err != nil {
		return Entry{}, fmt.Errorf("an entry's ID: %w", err)
	}
	for _, id := range []struct {
		text []byte
		into **uuid.UUID
	}{{r.actorID, &e.ActorID}, {r.adminID, &e.AdminID}, {r.resourceID, &e.ResourceID}} {
		if id.text == nil {
			continue
		}
		*id.into = new(uuid.UUID)
		if err := (*id.into).UnmarshalText(id.text); err != nil {
			return Entry{}, fmt.Errorf("an entry's ID: %w", err)
		}
	}
	return e, nil
}

func textOf(b []byte) *string {
	if b == nil {
		return nil
	}
	s := string(b)
	return &s
}

// set is the inverse of entry.
func (r *row) set(e Entry) {
	id := func(id *uuid.UUID) []byte {
		if id == nil {
			return nil
		}
		return []byte(id.String())
	}
	text := func(s *string) []byte {
		if s == nil {
			return nil
		}
		return []byte(*s)
	}
	r.chain, r.seq, r.created, r.id = []byte(e.Chain), e.Seq, e.Time, []byte(e.ID.String())
	r.actorType, r.actorID, r.adminID = []byte(e.ActorType), id(e.ActorID), id(e.AdminID)
	r.action, r.resourceType, r.resourceID = []byte(e.Action), []byte(e.ResourceType), id(e.ResourceID)
	r.details, r.ip, r.userAgent, r.requestID = postgresJSON(e.Details), withPrefixLength(e.IP), text(e.UserAgent), text(e.RequestID)
	r.success, r.hash = e.Success, e.Hash[:]
}

// An Entry's IP omits the prefix length of a single address, which PostgreSQL's text includes.

func withoutPrefixLength(text string) string {
	return strings.TrimSuffix(strings.TrimSuffix(text, "/32"), "/128")
}

func withPrefixLength(ip string) []byte {
	switch {
	case ip == "":
		return nil
	case strings.Contains(ip, "/"):
		return []byte(ip)
	case strings.Contains(ip, ":"):
		return []byte(ip + "/128")
	}
	return []byte(ip + "/32")
}

// goEscapes are the characters that encoding/json escapes and PostgreSQL does not.
var goEscapes = map[string]string{`\u003c`: "<", `\u003e`: ">", `\u0026`: "&", `\u2028`: "\u2028", `\u2029`: "\u2029"}

// postgresJSON returns JSON in the form of PostgreSQL's jsonb output: a space after each comma and colon.
func postgresJSON(compact json.RawMessage) []byte {
	if compact == nil {
		return nil
	}
	out := make([]byte, 0, len(compact)*5/4)
	inString := false
	for i := 0; i < len(compact); i++ {
		c := compact[i]
		switch {
		case inString && c == '\\' && i+1 < len(compact):
			if plain, ok := goEscapes[string(compact[i:min(i+6, len(compact))])]; ok {
				out = append(out, plain...)
				i += 5
				continue
			}
			out = append(out, c)
			i++
			c = compact[i]
		case c == '"':
			inString = !inString
		case !inString && (c == ' ' || c == '\n' || c == '\t' || c == '\r'):
			continue
		case !inString && (c == ',' || c == ':'):
			out = append(out, c)
			c = ' '
		}
		out = append(out, c)
	}
	return out
}
