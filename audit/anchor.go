package audit

import (
	"bytes"
	"context"
	"crypto/sha256"
	"database/sql"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"golang.org/x/mod/sumdb/note"
)

// Head is where a chain ends.
type Head struct {
	Chain  string `json:"chain"`
	Length int64  `json:"length"`
	Hash   Hash   `json:"hash"`
}

// Anchor is where all chains ended at a moment. Signed and kept elsewhere, it is proof against whoever can
// do anything to the database.
type Anchor struct {
	Time  time.Time
	Heads []Head
	// Restore is what the anchor records of a restore; nil for one that records none. See [RecordRestore].
	Restore *Restore
	// Signer is the name of the key that it was signed with.
	Signer string
}

// Heads reads where all chains of the trail end. It needs the tables' owner, or predicthealth_backup.
func Heads(ctx context.Context, db *sql.DB) (Anchor, error) {
	tx, err := db.BeginTx(ctx, &sql.TxOptions{Isolation: sql.LevelRepeatableRead, ReadOnly: true})
	if err != nil {
		return Anchor{}, fmt.Errorf("audit: %w", err)
	}
	defer func() { _ = tx.Rollback() }()
	a, err := anchorOf(ctx, tx)
	if err != nil {
		return Anchor{}, fmt.Errorf("audit: %w", err)
	}
	return a, nil
}

// anchorOf reads where the chains end in a transaction that sees one moment.
func anchorOf(ctx context.Context, tx *sql.Tx) (a Anchor, err error) {
	if err := tx.QueryRowContext(ctx, "SELECT now()").Scan(&a.Time); err != nil {
		return Anchor{}, err
	}
	a.Time = a.Time.UTC()
	a.Heads, err = headsOf(ctx, tx)
	return a, err
}

func headsOf(ctx context.Context, q Queryer) (heads []Head, err error) {
	rows, err := q.QueryContext(ctx, "SELECT chain, length, hash FROM audit_heads ORDER BY chain")
	if err != nil {
		return nil, fmt.Errorf("read where the chains end, which is for the tables' owner and predicthealth_backup: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var h Head
		var hash []byte
		if err := rows.Scan(&h.Chain, &h.Length, &hash); err != nil {
			return nil, fmt.Errorf("read where the chains end: %w", err)
		}
		copy(h.Hash[:], hash)
		heads = append(heads, h)
	}
	return heads, rows.Err()
}

// header begins an anchor's text, and tells anchors in one file apart.
const header = "predicthealth audit anchor v1\n"

// Sign returns the anchor as a signed note (golang.org/x/mod/sumdb/note): a header, the time, a line a chain
// with its name in quotes, its length and its last hash, what it records of a restore, and the signature.
// [NewKey] makes keys.
func (a Anchor) Sign(key note.Signer) ([]byte, error) {
	signed, err := note.Sign(&note.Note{Text: a.text()}, key)
	if err != nil {
		return nil, fmt.Errorf("audit: sign an anchor: %w", err)
	}
	return signed, nil
}

// text is what is signed.
func (a Anchor) text() string {
	var text strings.Builder
	text.WriteString(header)
	fmt.Fprintf(&text, "time %s\n", a.Time.UTC().Format(timeLayout))
	writeHeads(&text, "chain", a.Heads)
	if a.Restore != nil {
		a.Restore.write(&text)
	}
	return text.String()
}

func writeHeads(text *strings.Builder, word string, heads []Head) {
	for _, h := range heads {
		fmt.Fprintf(text, "%s %s %d %s\n", word, strconv.QuoteToASCII(h.Chain), h.Length, h.Hash)
	}
}

// digest names the anchor: the SHA-256 of its text.
func (a Anchor) digest() Hash { return sha256.Sum256([]byte(a.text())) }

// AnchorError says that an anchor cannot be relied on.
type AnchorError struct {
	Number int // in its file, from 1
	Reason string
}

func (e *AnchorError) Error() string { return fmt.Sprintf("anchor %d: %s", e.Number, e.Reason) }

// OpenAnchors reads the signed anchors of a file, each of which one of keys must have signed. Errors:
// [*AnchorError].
func OpenAnchors(file []byte, keys note.Verifiers) ([]Anchor, error) {
	begin := []byte(header)
	parts := bytes.Split(append([]byte("\n"), file...), append([]byte("\n"), begin...))
	if len(bytes.TrimSpace(parts[0])) > 0 || len(parts) < 2 {
		return nil, &AnchorError{1, "it does not begin as an anchor does"}
	}
	var all []Anchor
	for i, part := range parts[1:] {
		signed := append(bytes.Clone(begin), bytes.TrimRight(part, "\n")...)
		n, err := note.Open(append(signed, '\n'), keys)
		var unknown *note.UnverifiedNoteError
		switch {
		case errors.As(err, &unknown):
			return nil, &AnchorError{i + 1, "none of the public keys has signed it"}
		case err != nil:
			return nil, &AnchorError{i + 1, "it is damaged, or its signature is not of this text"}
		}
		a, err := parseAnchor(n.Text)
		if err != nil {
			return nil, &AnchorError{i + 1, err.Error()}
		}
		a.Signer = n.Sigs[0].Name
		all = append(all, a)
	}
	return all, nil
}

var errVersion = errors.New("it is of another version")

// parseAnchor is the reverse of text, and takes nothing that text would not have written.
func parseAnchor(text string) (a Anchor, err error) {
	for line := range strings.Lines(strings.TrimPrefix(text, header)) {
		word, rest, _ := strings.Cut(strings.TrimSuffix(line, "\n"), " ")
		switch word {
		case "time":
			a.Time, err = time.Parse(timeLayout, rest)
		case "chain":
			a.Heads, err = appendHead(a.Heads, rest)
		case "restored":
			a.Restore = &Restore{}
		default:
			if a.Restore == nil {
				return a, errVersion
			}
		}
		if err == nil && a.Restore != nil {
			err = a.Restore.parse(word, rest)
		}
		if err != nil {
			return a, errVersion
		}
	}
	if a.text() != text {
		return a, errVersion
	}
	return a, nil
}

func appendHead(heads []Head, text string) ([]Head, error) {
	quoted, err := strconv.QuotedPrefix(text)
	if err != nil {
		return nil, err
	}
	var h Head
	if h.Chain, err = strconv.Unquote(quoted); err != nil {
		return nil, err
	}
	length, hash, _ := strings.Cut(strings.TrimPrefix(text[len(quoted):], " "), " ")
	if h.Length, err = strconv.ParseInt(length, 10, 64); err != nil {
		return nil, err
	}
	if err := h.Hash.UnmarshalText([]byte(hash)); err != nil {
		return nil, err
	}
	return append(heads, h), nil
}
