// Package recordtext decrypts the clinical texts of one patient that audit entries and rows have, for packages history and export.
package recordtext

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/google/uuid"

	"github.com/predicthealth/database/clinical"
	"github.com/predicthealth/database/ent/healthprofile"
)

// Suffix is that of a ciphertext's column; the name before it is the text's.
const Suffix = "_sealed"

// Converter is the process that encrypts the texts that were plain. It changes no text.
const Converter = "bin/keys"

// Texts decrypts the texts of one patient. It is not safe for concurrent use.
type Texts struct {
	Patient     uuid.UUID
	Keys        *clinical.Keyring // nil without CLINICAL_KEY_URL
	Fingerprint string            // of the wrapping key
	Wrapped     []byte            // the patient's key, encrypted
	Erased      bool              // the patient's key was destroyed
	key         *clinical.Key
}

// Value is the change of a text: in JSON, or null.
type Value struct {
	From, To               json.RawMessage
	FromUnknown, ToUnknown bool
}

// FromHex parses a bytea in PostgreSQL's text form.
func FromHex(text string) ([]byte, error) {
	digits, ok := strings.CutPrefix(text, `\x`)
	if !ok {
		return nil, errors.New("not a bytea")
	}
	return hex.DecodeString(digits)
}

// Change decrypts the change of a ciphertext. hadPlain means that the plain text changed as well: then a side without ciphertext is a plain
// text, which the audit trail does not have. Errors: those of package clinical.
func (t *Texts) Change(ctx context.Context, name string, from, to json.RawMessage, hadPlain bool) (v Value, err error) {
	if v.From, v.FromUnknown, err = t.Open(ctx, name, from, hadPlain); err != nil {
		return v, err
	}
	v.To, v.ToUnknown, err = t.Open(ctx, name, to, hadPlain)
	return v, err
}

// Open decrypts a ciphertext, as a value of an audit entry or of a row. It is unknown if the key was destroyed, or if there is a plain text
// instead.
func (t *Texts) Open(ctx context.Context, name string, sealed json.RawMessage, orPlain bool) (_ json.RawMessage, unknown bool, err error) {
	var text *string
	if sealed != nil {
		if err := json.Unmarshal(sealed, &text); err != nil {
			return nil, false, fmt.Errorf("%s: %w", name, err)
		}
	}
	switch {
	case text == nil:
		return json.RawMessage("null"), orPlain, nil
	case t.Erased:
		return json.RawMessage("null"), true, nil
	}
	ciphertext, err := FromHex(*text)
	if err != nil {
		return nil, false, fmt.Errorf("%s: %w", name, err)
	}
	if err := t.unwrap(ctx); err != nil {
		return nil, false, err
	}
	plain, err := t.key.Open(clinical.Column(healthprofile.Table+"."+name), t.Patient, ciphertext)
	if err != nil {
		return nil, false, err
	}
	v, err := json.Marshal(plain)
	return v, false, err
}

// Erased stands for the reason of an opening whose key was destroyed.
const Erased = "erased"

// Reason decrypts the reason of an opening. It is [Erased] if the key was destroyed. Errors: those of package clinical.
func (t *Texts) Reason(ctx context.Context, sealed []byte) (string, error) {
	if t.Erased {
		return Erased, nil
	}
	if err := t.unwrap(ctx); err != nil {
		return "", err
	}
	return t.key.Open(clinical.Reason, t.Patient, sealed)
}

func (t *Texts) unwrap(ctx context.Context) error {
	switch {
	case t.key != nil:
		return nil
	case t.Keys == nil, t.Wrapped == nil:
		return &clinical.KeyError{Kind: clinical.KeyMissing, Fingerprint: t.Fingerprint}
	}
	key, err := t.Keys.Unwrap(ctx, t.Patient, t.Fingerprint, t.Wrapped)
	if err == nil {
		t.key = &key
	}
	return err
}
