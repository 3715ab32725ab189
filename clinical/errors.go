package clinical

import (
	"fmt"

	"github.com/google/uuid"
)

// KeyErrorKind says why a key cannot be used.
type KeyErrorKind string

// The kinds of [KeyError].
const (
	// KeyMissing: no key of CLINICAL_KEY_URL has the fingerprint, or the patient has no key.
	KeyMissing KeyErrorKind = "missing"
	// KeyWrong: the key service rejects the patient's wrapped key. The key was replaced, or the wrapped key was changed.
	KeyWrong KeyErrorKind = "wrong"
	// KeyUnavailable: the key service cannot be reached, or refuses its caller. The call can be repeated.
	KeyUnavailable KeyErrorKind = "unavailable"
)

// KeyError is returned for clinical text that cannot be read or written because of a key.
type KeyError struct {
	Kind        KeyErrorKind
	Fingerprint string // of the wrapping key; "" if there is none
	err         error
}

func (e *KeyError) Error() string {
	switch {
	case e.Fingerprint == "":
		return "the key of clinical text is missing"
	case e.Kind == KeyMissing:
		return fmt.Sprintf("CLINICAL_KEY_URL does not have the key %s", e.Fingerprint)
	}
	return fmt.Sprintf("the key %s of clinical text is %s", e.Fingerprint, e.Kind)
}

func (e *KeyError) Unwrap() error { return e.err }

// DamagedError is returned for a ciphertext that was not made for its place: it was changed, cut off, or moved from another column or
// patient, or was made by another key.
type DamagedError struct {
	Patient uuid.UUID
	Column  Column // or "record_keys.wrapped"
}

func (e *DamagedError) Error() string {
	return fmt.Sprintf("the ciphertext of %s is damaged, or belongs elsewhere", e.Column)
}

// ErasedError is returned for a write of clinical text of a patient whose key was destroyed.
type ErasedError struct{ Patient uuid.UUID }

func (e *ErasedError) Error() string {
	return "the patient's clinical text was erased, and no more can be written"
}

// FieldError is returned for a use of an encrypted field that needs its plain text in PostgreSQL, or for a write of its ciphertext.
type FieldError struct {
	Field string // a column
	Use   string // what was tried: "a condition or an order"
}

func (e *FieldError) Error() string {
	return fmt.Sprintf("%s is encrypted and does not permit %s", e.Field, e.Use)
}
