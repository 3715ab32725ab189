// Package ledger reads the keys of the ledger of erasures from the files that the environment names. They are those of
// the anchors of the audit trail.
package ledger

import (
	"fmt"
	"os"

	"golang.org/x/mod/sumdb/note"

	"github.com/predicthealth/database/audit"
	"github.com/predicthealth/database/internal/program"
)

// Key returns the private key in the file AUDIT_KEY_FILE, or nil if the variable is not set.
func Key() (note.Signer, error) {
	if os.Getenv("AUDIT_KEY_FILE") == "" {
		return nil, nil
	}
	text, err := program.FileFromEnv("AUDIT_KEY_FILE", "the private key that signs")
	if err != nil {
		return nil, err
	}
	key, err := audit.ParsePrivateKey(text)
	if err != nil {
		return nil, fmt.Errorf("AUDIT_KEY_FILE: %w", err)
	}
	return key, nil
}

// Keys returns the public keys in the file AUDIT_PUBLIC_KEY_FILE, or nil if the variable is not set.
func Keys() (note.Verifiers, error) {
	if os.Getenv("AUDIT_PUBLIC_KEY_FILE") == "" {
		return nil, nil
	}
	text, err := program.FileFromEnv("AUDIT_PUBLIC_KEY_FILE", "the public keys")
	if err != nil {
		return nil, err
	}
	keys, err := audit.ParsePublicKeys(text)
	if err != nil {
		return nil, fmt.Errorf("AUDIT_PUBLIC_KEY_FILE: %w", err)
	}
	return keys, nil
}
