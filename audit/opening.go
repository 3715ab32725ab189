package audit

import (
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"fmt"
	"strconv"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database/schema/enum"
)

// Opening is an entry of record_openings: who opened whose record, when and why. As JSON it is a line of an archive of openings
// ([ArchiveOpenings]).
type Opening struct {
	ID uuid.UUID `json:"id"`
	// Time is PostgreSQL's clock, in UTC, in microseconds. The record was open until Expires.
	Time      time.Time      `json:"time"`
	Expires   time.Time      `json:"expires"`
	PatientID uuid.UUID      `json:"patient_id"`
	ActorType enum.ActorType `json:"actor_type"`
	ActorID   *uuid.UUID     `json:"actor_id,omitempty"` // nil for a process
	// ReaderName and InstitutionName are those at that time.
	ReaderName      string       `json:"reader_name"`
	InstitutionName *string      `json:"institution_name,omitempty"`
	Purpose         enum.Purpose `json:"purpose"`
	// Reason is nil if none was given, and for an admin, who may not read it. An encrypted one is nil until [OpenReasons] decrypts it.
	Reason *string `json:"reason,omitempty"`
	// Sealed is the encrypted reason (docs/encryption.md).
	Sealed []byte `json:"reason_sealed,omitempty"`
	// Unreadable says why OpenReasons did not decrypt Sealed.
	Unreadable Unreadable `json:"reason_unreadable,omitempty"`
	IP         string     `json:"ip_address,omitempty"`
	UserAgent  *string    `json:"user_agent,omitempty"`
	RequestID  *string    `json:"request_id,omitempty"`
	// Transaction is the one that wrote the entry.
	Transaction int64 `json:"transaction"`
	// Hash is the first half of the SHA-256 of all values, as the digests have it; zero if the reason was not read. Of an encrypted reason
	// it covers the ciphertext.
	Hash OpeningHash `json:"hash,omitzero"`
}

// OpeningHash is the first half of a SHA-256, hexadecimal in JSON.
type OpeningHash [sha256.Size / 2]byte

func (h OpeningHash) String() string { return hex.EncodeToString(h[:]) }

// MarshalText returns the hexadecimal digits.
func (h OpeningHash) MarshalText() ([]byte, error) { return []byte(h.String()), nil }

// UnmarshalText parses hexadecimal digits.
func (h *OpeningHash) UnmarshalText(text []byte) error {
	if hex.DecodedLen(len(text)) != len(h) {
		return fmt.Errorf("an opening's hash has %d digits", hex.EncodedLen(len(h)))
	}
	_, err := hex.Decode(h[:], text)
	return err
}

const (
	// openingColumns are the columns of an opening, cast to text where the hash covers PostgreSQL's text.
	openingColumns = `o.opened_at, o.id, o.expires_at, o.patient_id, o.actor_type, o.actor_id, o.reader_name, o.institution_name, o.purpose, ` +
		openingReason + `, o.ip_address::text, o.user_agent, o.request_id, o.transaction`
	openingReason = "o.reason, " + openingSealed
	openingSealed = "encode(o.reason_sealed, 'hex')"
)

// openingRow holds the scanned columns of an opening. Its values are valid until the next scan.
type openingRow struct {
	openingKey
	expires                                   time.Time
	patientID                                 uuid.UUID
	actorType, actorID, reader, institution   sql.RawBytes
	purpose, reason, ip, userAgent, requestID sql.RawBytes
	sealed                                    sql.RawBytes // in hexadecimal
	transaction                               int64
	opened                                    time.Time
	into                                      []any
	buf, number                               []byte
}

// openingKey is the primary key of an opening. Digests and rows are in its order.
type openingKey struct {
	micros int64 // opened_at in microseconds since 1970
	id     uuid.UUID
}

func (k openingKey) time() time.Time { return time.UnixMicro(k.micros).UTC() }

func newOpeningRow() *openingRow {
	r := &openingRow{}
	r.into = []any{
		&r.opened, &r.id, &r.expires, &r.patientID, &r.actorType, &r.actorID, &r.reader, &r.institution, &r.purpose,
		&r.reason, &r.sealed, &r.ip, &r.userAgent, &r.requestID, &r.transaction,
	}
	return r
}

func (r *openingRow) scan(rows *sql.Rows, more ...any) error {
	if err := rows.Scan(append(r.into, more...)...); err != nil {
		return fmt.Errorf("read the openings: %w", err)
	}
	r.micros = r.opened.UnixMicro()
	return nil
}

// computeHash returns the hash of the opening. schema/sql/openings_digest.sql computes the same.
func (r *openingRow) computeHash() (hash OpeningHash) {
	b := r.buf[:0]
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
	id := func(v uuid.UUID) {
		var text [36]byte
		hexID(text[:], v)
		part(text[:])
	}
	id(r.id)
	r.number = r.opened.UTC().AppendFormat(r.number[:0], timeLayout)
	part(r.number)
	r.number = r.expires.UTC().AppendFormat(r.number[:0], timeLayout)
	part(r.number)
	id(r.patientID)
	part(r.actorType)
	part(r.actorID)
	part(r.reader)
	part(r.institution)
	part(r.purpose)
	part(r.reason)
	part(r.ip)
	part(r.userAgent)
	part(r.requestID)
	r.number = strconv.AppendInt(r.number[:0], r.transaction, 10)
	part(r.number)
	if r.sealed != nil { // an entry from before has no such value
		part(r.sealed)
	}
	r.buf = b
	sum := sha256.Sum256(b)
	copy(hash[:], sum[:])
	return hash
}

// hexID writes an id as text into 36 bytes.
func hexID(into []byte, id uuid.UUID) {
	hex.Encode(into, id[:4])
	for i, at := range []int{8, 13, 18, 23} {
		into[at] = '-'
		from := 4 + 2*i
		to := from + 2
		if i == 3 {
			to = len(id)
		}
		hex.Encode(into[at+1:], id[from:to])
	}
}

// opening copies the scanned values.
func (r *openingRow) opening() (Opening, error) {
	o := Opening{
		ID: r.id, Time: r.opened.UTC(), Expires: r.expires.UTC(), PatientID: r.patientID, ActorType: enum.ActorType(r.actorType), ReaderName: string(r.reader),
		InstitutionName: textOf(r.institution), Purpose: enum.Purpose(r.purpose), Reason: textOf(r.reason), IP: withoutPrefixLength(string(r.ip)),
		UserAgent: textOf(r.userAgent), RequestID: textOf(r.requestID), Transaction: r.transaction, Hash: r.computeHash(),
	}
	if r.actorID != nil {
		o.ActorID = new(uuid.UUID)
		if err := o.ActorID.UnmarshalText(r.actorID); err != nil {
			return Opening{}, fmt.Errorf("an opening's actor: %w", err)
		}
	}
	if r.sealed != nil {
		o.Sealed = make([]byte, hex.DecodedLen(len(r.sealed)))
		if _, err := hex.Decode(o.Sealed, r.sealed); err != nil {
			return Opening{}, fmt.Errorf("an opening's reason: %w", err)
		}
	}
	return o, nil
}

// set is the inverse of opening.
func (r *openingRow) set(o Opening) {
	text := func(s *string) []byte {
		if s == nil {
			return nil
		}
		return []byte(*s)
	}
	r.openingKey = openingKey{o.Time.UnixMicro(), o.ID}
	r.opened, r.expires, r.patientID, r.actorType, r.actorID = o.Time, o.Expires, o.PatientID, []byte(o.ActorType), nil
	if o.ActorID != nil {
		r.actorID = []byte(o.ActorID.String())
	}
	r.reader, r.institution, r.purpose, r.reason = []byte(o.ReaderName), text(o.InstitutionName), []byte(o.Purpose), text(o.Reason)
	r.sealed = nil
	if o.Sealed != nil {
		r.reason, r.sealed = nil, hex.AppendEncode(nil, o.Sealed)
	}
	r.ip, r.userAgent, r.requestID, r.transaction = withPrefixLength(o.IP), text(o.UserAgent), text(o.RequestID), o.Transaction
}
