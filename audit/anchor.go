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

// Head is the end of a chain.
type Head struct {
	Chain  string `json:"chain"`
	Length int64  `json:"length"`
	Hash   Hash   `json:"hash"`
}

// Anchor holds the ends of all chains at one moment. Signed and kept elsewhere, it proves the state of the
// audit trail even against a superuser of the database.
type Anchor struct {
	Time  time.Time
	Heads []Head
	// Restore is set if the anchor records a restore; see [RecordRestore].
	Restore *Restore
	// Signer is the name of the key that signed the anchor.
	Signer string
}

// Heads reads the ends of all chains. It requires the tables' owner or predicthealth_backup.
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

// anchorOf reads the ends of the chains in a REPEATABLE READ transaction.
func anchorOf(ctx context.Context, tx *sql.Tx) (a Anchor, err error) {
	if err := tx.QueryRowContext(ctx, "SELECT now()").Scan(&a.Time); err != nil {
		return Anchor{}, err
	}
	a.Time = a.Time.UTC()
	a.Heads, err = headsOf(ctx, tx)
	return a, err
}

// headsOf reads the ends of the chains of the audit trail, and of the digests of openings.
func headsOf(ctx context.Context, q Queryer) ([]Head, error) {
	heads, err := trailHeads(ctx, q)
	if err != nil {
		return nil, err
	}
	digests, err := digestHead(ctx, q)
	return append(heads, digests...), err
}

func trailHeads(ctx context.Context, q Queryer) (heads []Head, err error) {
	rows, err := q.QueryContext(ctx, "SELECT chain, length, hash FROM audit_heads ORDER BY chain")
	if err != nil {
		return nil, fmt.Errorf("read the ends of the chains, which requires the tables' owner or predicthealth_backup: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var h Head
		var hash []byte
		if err := rows.Scan(&h.Chain, &h.Length, &hash); err != nil {
			return nil, fmt.Errorf("read the ends of the chains: %w", err)
		}
		copy(h.Hash[:], hash)
		heads = append(heads, h)
	}
	return heads, rows.Err()
}

// header begins an anchor's text, and separates the anchors in a file.
const header = "predicthealth audit anchor v1\n"

// Sign returns the anchor as a signed note (golang.org/x/mod/sumdb/note): a header, the time, one line per
// chain with its quoted name, length and last hash, the recorded restore if any, and the signature. See
// [NewKey] for keys.
func (a Anchor) Sign(key note.Signer) ([]byte, error) {
	signed, err := note.Sign(&note.Note{Text: a.text()}, key)
	if err != nil {
		return nil, fmt.Errorf("audit: sign an anchor: %w", err)
	}
	return signed, nil
}

// text returns the text to sign.
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

// digest returns the SHA-256 of the anchor's text, which identifies it.
func (a Anchor) digest() Hash { return sha256.Sum256([]byte(a.text())) }

// AnchorError reports an anchor that cannot be trusted.
type AnchorError struct {
	Number int // in its file, from 1
	Reason string
}

func (e *AnchorError) Error() string { return fmt.Sprintf("anchor %d: %s", e.Number, e.Reason) }

// OpenAnchors reads the signed anchors of a file. One of keys must have signed each of them. Errors:
// [*AnchorError].
func OpenAnchors(file []byte, keys note.Verifiers) ([]Anchor, error) {
	begin := []byte(header)
	parts := bytes.Split(append([]byte("\n"), file...), append([]byte("\n"), begin...))
	if len(bytes.TrimSpace(parts[0])) > 0 || len(parts) < 2 {
		return nil, &AnchorError{1, "it does not begin with an anchor's header"}
	}
	var all []Anchor
	for i, part := range parts[1:] {
		signed := append(bytes.Clone(begin), bytes.TrimRight(part, "\n")...)
		n, err := note.Open(append(signed, '\n'), keys)
		var unknown *note.UnverifiedNoteError
		switch {
		case errors.As(err, &unknown):
			return nil, &AnchorError{i + 1, "it is not signed by any of the public keys"}
		case err != nil:
			return nil, &AnchorError{i + 1, "it is damaged, or its signature does not match its text"}
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

var errFormat = errors.New("unknown anchor version or format")

// parseAnchor parses what text writes, and nothing else.
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
				return a, errFormat
			}
		}
		if err == nil && a.Restore != nil {
			err = a.Restore.parse(word, rest)
		}
		if err != nil {
			return a, errFormat
		}
	}
	if a.text() != text {
		return a, errFormat
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
