package audit

import (
	"crypto/rand"
	"errors"
	"fmt"
	"strings"

	"golang.org/x/mod/sumdb/note"
)

// NewKey makes an Ed25519 key of that name: the private half, which signs, and the public one, which
// verifies. Both are one line of text. Where they are kept, and how one takes another's place, is in
// docs/security.md.
func NewKey(name string) (private, public string, err error) {
	private, public, err = note.GenerateKey(rand.Reader, name)
	if err != nil {
		return "", "", fmt.Errorf("audit: make a key: %w", err)
	}
	if _, err := note.NewVerifier(public); err != nil {
		return "", "", errors.New("audit: a key's name has neither blanks nor plus signs, and is not empty")
	}
	return private, public, nil
}

// ParsePrivateKey reads the private half of a key. Errors do not repeat it.
func ParsePrivateKey(text string) (note.Signer, error) {
	key, err := note.NewSigner(strings.TrimSpace(text))
	if err != nil {
		return nil, errors.New("audit: not a private key, as audit keygen makes them")
	}
	return key, nil
}

// ParsePublicKeys reads public halves, one a line: those of all keys that have signed an anchor which is
// kept. Lines that begin with # are left out.
func ParsePublicKeys(text string) (note.Verifiers, error) {
	var all []note.Verifier
	for i, line := range strings.Split(text, "\n") {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		key, err := note.NewVerifier(line)
		if err != nil {
			return nil, fmt.Errorf("audit: line %d is not a public key, as audit keygen makes them", i+1)
		}
		all = append(all, key)
	}
	if len(all) == 0 {
		return nil, errors.New("audit: there is no public key")
	}
	return note.VerifierList(all...), nil
}
