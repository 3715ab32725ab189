package audit

import (
	"bytes"
	"context"
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
	var a Anchor
	if err := tx.QueryRowContext(ctx, "SELECT now()").Scan(&a.Time); err != nil {
		return Anchor{}, fmt.Errorf("audit: %w", err)
	}
	a.Time = a.Time.UTC()
	if a.Heads, err = headsOf(ctx, tx); err != nil {
		return Anchor{}, fmt.Errorf("audit: %w", err)
	}
	return a, nil
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
// with its name in quotes, its length and its last hash, and the signature. [NewKey] makes keys.
func (a Anchor) Sign(key note.Signer) ([]byte, error) {
	var text strings.Builder
	text.WriteString(header)
	fmt.Fprintf(&text, "time %s\n", a.Time.UTC().Format(timeLayout))
	for _, h := range a.Heads {
		fmt.Fprintf(&text, "chain %s %d %s\n", strconv.QuoteToASCII(h.Chain), h.Length, h.Hash)
	}
	signed, err := note.Sign(&note.Note{Text: text.String()}, key)
	if err != nil {
		return nil, fmt.Errorf("audit: sign an anchor: %w", err)
	}
	return signed, nil
}

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

func parseAnchor(text string) (a Anchor, err error) {
	bad := errors.New("it is of another version")
	lines := strings.Split(strings.TrimSuffix(strings.TrimPrefix(text, header), "\n"), "\n")
	for i, line := range lines {
		word, rest, _ := strings.Cut(line, " ")
		switch {
		case i == 0 && word == "time":
			if a.Time, err = time.Parse(timeLayout, rest); err != nil {
				return a, bad
			}
		case i > 0 && word == "chain":
			var h Head
			quoted, err := strconv.QuotedPrefix(rest)
			if err != nil {
				return a, bad
			}
			if h.Chain, err = strconv.Unquote(quoted); err != nil {
				return a, bad
			}
			length, hash, _ := strings.Cut(strings.TrimPrefix(rest[len(quoted):], " "), " ")
			if h.Length, err = strconv.ParseInt(length, 10, 64); err != nil || h.Hash.UnmarshalText([]byte(hash)) != nil {
				return a, bad
			}
			a.Heads = append(a.Heads, h)
		default:
			return a, bad
		}
	}
	return a, nil
}
