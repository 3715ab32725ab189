package clinical

import (
	"crypto/rand"
	"fmt"

	"github.com/google/uuid"
	"github.com/tink-crypto/tink-go/v2/aead/subtle"
)

// Column is an encrypted column, by the name of its plain text: it is part of what a ciphertext is bound to.
type Column string

// The encrypted columns. The ciphertext of each is in the column of that name with the suffix _sealed.
const (
	Notes       Column = "health_profiles.preexisting_conditions_notes"
	Medications Column = "health_profiles.current_medications"
	Allergies   Column = "health_profiles.allergies"
	Reason      Column = "record_openings.reason"
)

const (
	version = 1 // the first byte of every format
	keySize = 32
)

// Key is the key of one patient.
type Key [keySize]byte

// NewKey returns a random key.
func NewKey() Key {
	var k Key
	_, _ = rand.Read(k[:]) // never fails
	return k
}

// Cipher is a key that is prepared for several texts: preparing it takes longer than a text.
type Cipher struct{ aead *subtle.AESGCM }

// Cipher prepares the key.
func (k *Key) Cipher() (Cipher, error) {
	aead, err := subtle.NewAESGCM(k[:])
	if err != nil {
		return Cipher{}, fmt.Errorf("prepare the key of a patient: %w", err)
	}
	return Cipher{aead}, nil
}

// Seal returns the ciphertext of a text, which can be opened for the same column and patient only. Each call has another result.
func (k *Key) Seal(column Column, patient uuid.UUID, text string) ([]byte, error) {
	c, err := k.Cipher()
	if err != nil {
		return nil, err
	}
	return c.Seal(column, patient, text)
}

// Open returns the text of a ciphertext. Errors: [*DamagedError].
func (k *Key) Open(column Column, patient uuid.UUID, sealed []byte) (string, error) {
	c, err := k.Cipher()
	if err != nil {
		return "", err
	}
	return c.Open(column, patient, sealed)
}

// Seal is [Key.Seal].
func (c Cipher) Seal(column Column, patient uuid.UUID, text string) ([]byte, error) {
	sealed, err := c.aead.Encrypt([]byte(text), associated(column, patient))
	if err != nil {
		return nil, fmt.Errorf("seal: %w", err)
	}
	return append([]byte{version}, sealed...), nil
}

// Open is [Key.Open].
func (c Cipher) Open(column Column, patient uuid.UUID, sealed []byte) (string, error) {
	damaged := &DamagedError{Patient: patient, Column: column}
	if len(sealed) == 0 || sealed[0] != version {
		return "", damaged
	}
	text, err := c.aead.Decrypt(sealed[1:], associated(column, patient))
	if err != nil {
		return "", damaged
	}
	return string(text), nil
}

func associated(column Column, patient uuid.UUID) []byte {
	return []byte(string(column) + ":" + patient.String())
}

// envelope is the plain text of a wrapped key. The patient in it shows when a row of record_keys has another patient's key.
func (k *Key) envelope(patient uuid.UUID) []byte {
	b := make([]byte, 0, envelopeSize)
	b = append(b, version)
	b = append(b, patient[:]...)
	return append(b, k[:]...)
}

const envelopeSize = 1 + 16 + keySize
