package audit

import (
	"crypto/rand"
	"errors"
	"fmt"
	"strings"

	"golang.org/x/mod/sumdb/note"
)

// NewKey generates an Ed25519 key with the given name: the private key, which signs, and the public key, which
// verifies. Each is one line of text. docs/security.md describes where to keep and how to rotate them.
func NewKey(name string) (private, public string, err error) {
	private, public, err = note.GenerateKey(rand.Reader, name)
	if err != nil {
		return "", "", fmt.Errorf("audit: make a key: %w", err)
	}
	if _, err := note.NewVerifier(public); err != nil {
		return "", "", errors.New("audit: a key's name must not be empty or contain spaces or plus signs")
	}
	return private, public, nil
}

// ParsePrivateKey parses a private key. Errors do not contain it.
func ParsePrivateKey(text string) (note.Signer, error) {
	key, err := note.NewSigner(strings.TrimSpace(text))
	if err != nil {
		return nil, errors.New("audit: not a private key of audit keygen")
	}
	return key, nil
}

// ParsePublicKeys parses public keys, one per line: those of every key that has signed an anchor still in use.
// Lines that begin with # are ignored.
func ParsePublicKeys(text string) (note.Verifiers, error) {
	var all []note.Verifier
	for i, line := range strings.Split(text, "\n") {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		key, err := note.NewVerifier(line)
		if err != nil {
			return nil, fmt.Errorf("audit: line %d is not a public key of audit keygen", i+1)
		}
		all = append(all, key)
	}
	if len(all) == 0 {
		return nil, errors.New("audit: no public key")
	}
	return note.VerifierList(all...), nil
}
