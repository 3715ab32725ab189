package backup

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"filippo.io/age"

	"github.com/predicthealth/database/internal/secret"
)

// Encryption determines who can read a backup. The zero value is rejected.
type Encryption struct {
	kind       string
	names      []string // the recipients
	recipients []age.Recipient
}

// Kinds of encryption, as named in a manifest.
const (
	toRecipients = "recipients"
	byPassphrase = "passphrase"
	notAtAll     = "none"
)

// EncryptionConfig selects the encryption; exactly one of the three is set.
type EncryptionConfig struct {
	Recipients     []string // age public keys
	PassphraseFile string   // a file with the passphrase in its first line
	Unencrypted    bool
}

// workFactor makes each guess at a passphrase cost 64 MB, and so each use.
const workFactor = 16

// NewEncryption reads the keys or the passphrase of a config.
func NewEncryption(c EncryptionConfig) (Encryption, error) {
	chosen := 0
	for _, is := range []bool{len(c.Recipients) > 0, c.PassphraseFile != "", c.Unencrypted} {
		if is {
			chosen++
		}
	}
	switch {
	case chosen == 0:
		return Encryption{}, ErrNoEncryption
	case chosen > 1:
		return Encryption{}, ErrTwoEncryptions
	case c.Unencrypted:
		return Encryption{kind: notAtAll}, nil
	case c.PassphraseFile != "":
		passphrase, err := readPassphrase(c.PassphraseFile)
		if err != nil {
			return Encryption{}, err
		}
		r, err := age.NewScryptRecipient(passphrase)
		if err != nil {
			return Encryption{}, errors.New("the passphrase is invalid")
		}
		r.SetWorkFactor(workFactor)
		return Encryption{kind: byPassphrase, recipients: []age.Recipient{r}}, nil
	}
	e := Encryption{kind: toRecipients}
	for i, text := range c.Recipients {
		rs, err := age.ParseRecipients(strings.NewReader(text))
		if err != nil { // it contains the text, which may be a private key by mistake
			return Encryption{}, fmt.Errorf("recipient %d is not an age public key (age1…)", i+1)
		}
		e.names, e.recipients = append(e.names, text), append(e.recipients, rs...)
	}
	return e, nil
}

func readPassphrase(path string) (string, error) {
	text, err := secret.Read("the passphrase's file", path)
	if err != nil {
		return "", err
	}
	line, _, _ := strings.Cut(text, "\n")
	if line = strings.TrimRight(line, "\r"); line == "" {
		return "", errors.New("the first line of the passphrase's file is empty")
	}
	return line, nil
}

// suffix is the ending of a part's key.
func (e Encryption) suffix() string {
	if e.kind == notAtAll {
		return ""
	}
	return ".age"
}

func (e Encryption) encrypt(w io.Writer) (io.WriteCloser, error) {
	switch e.kind {
	case "":
		return nil, ErrNoEncryption
	case notAtAll:
		return unclosed{w}, nil
	}
	return age.Encrypt(w, e.recipients...)
}

type unclosed struct{ io.Writer }

func (unclosed) Close() error { return nil }

// Keys decrypt backups.
type Keys struct{ identities []age.Identity }

// NewKeys reads private keys from an age identity file, a passphrase from another file, or both. Backups without
// encryption need neither.
func NewKeys(identityFile, passphraseFile string) (Keys, error) {
	var k Keys
	if identityFile != "" {
		text, err := secret.Read("the identity file", identityFile)
		if err != nil {
			return Keys{}, err
		}
		if k.identities, err = age.ParseIdentities(strings.NewReader(text)); err != nil { // the error may contain a key
			return Keys{}, errors.New("the identity file holds no age private key (AGE-SECRET-KEY-…)")
		}
	}
	if passphraseFile != "" {
		passphrase, err := readPassphrase(passphraseFile)
		if err != nil {
			return Keys{}, err
		}
		identity, err := age.NewScryptIdentity(passphrase)
		if err != nil {
			return Keys{}, errors.New("the passphrase is invalid")
		}
		identity.SetMaxWorkFactor(workFactor)
		k.identities = append(k.identities, identity)
	}
	return k, nil
}

func (k Keys) decrypt(r io.Reader, encryption string) (io.Reader, error) {
	if encryption == notAtAll {
		return r, nil
	}
	if len(k.identities) == 0 {
		return nil, fmt.Errorf("it is encrypted (%s), and no identity or passphrase file is given: %w", encryption, ErrKey)
	}
	plain, err := age.Decrypt(r, k.identities...)
	if err != nil {
		return nil, fmt.Errorf("it is encrypted for another key (%s): %w", encryption, ErrKey)
	}
	return plain, nil
}
