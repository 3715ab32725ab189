package clinical

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strings"

	"github.com/google/uuid"
	"gocloud.dev/gcerrors"
	"gocloud.dev/secrets"
	"gocloud.dev/secrets/localsecrets"

	"github.com/predicthealth/database/internal/secret"
)

// Keyring has the wrapping keys that a service may use, and the keys of patients that it has used in the last minutes. It is safe for
// concurrent use.
type Keyring struct {
	keepers map[string]*secrets.Keeper // by fingerprint
	order   []string
	cache   *cache
}

// Open returns the keyring of one or more URLs, separated by blanks: awskms://, gcpkms://, azurekeyvault:// or hashivault:// of a key
// service, as gocloud.dev/secrets documents them, base64key:// with 32 bytes in URL-safe Base64, or file:// and the absolute path of a
// file that contains such Base64. It does not connect. Errors name no key.
func Open(ctx context.Context, urls string) (*Keyring, error) {
	k := &Keyring{keepers: map[string]*secrets.Keeper{}, cache: newCache()}
	for _, u := range strings.Fields(urls) {
		fingerprint, keeper, err := open(ctx, u)
		if err == nil && k.keepers[fingerprint] != nil {
			err = errors.Join(errors.New("CLINICAL_KEY_URL has a key twice"), keeper.Close())
		}
		if err != nil {
			return nil, errors.Join(err, k.Close())
		}
		k.keepers[fingerprint] = keeper
		k.order = append(k.order, fingerprint)
	}
	if len(k.order) == 0 {
		return nil, errors.New("CLINICAL_KEY_URL is empty")
	}
	return k, nil
}

// IsLocal reports whether one of the URLs is a key on this machine, as readable as its files: for development only.
func IsLocal(urls string) bool {
	return slices.ContainsFunc(strings.Fields(urls), isLocal)
}

func isLocal(u string) bool {
	return strings.HasPrefix(u, localsecrets.Scheme+"://") || strings.HasPrefix(u, "file://")
}

func open(ctx context.Context, u string) (fingerprint string, _ *secrets.Keeper, err error) {
	if isLocal(u) {
		return openLocal(u)
	}
	scheme, _, ok := strings.Cut(u, "://")
	if !ok || !secrets.DefaultURLMux().ValidKeeperScheme(scheme) {
		return "", nil, errors.New("CLINICAL_KEY_URL has no known scheme: import github.com/predicthealth/database/clinical/allkeys for key services")
	}
	keeper, err := secrets.OpenKeeper(ctx, u)
	if err != nil {
		return "", nil, fmt.Errorf("CLINICAL_KEY_URL: %w", err)
	}
	fingerprint, _, _ = strings.Cut(u, "?")
	return fingerprint, keeper, nil
}

func openLocal(u string) (fingerprint string, _ *secrets.Keeper, err error) {
	_, encoded, _ := strings.Cut(u, "://")
	if parsed, err := url.Parse(u); err == nil && parsed.Scheme == "file" {
		if encoded, err = secret.Read("the key file of CLINICAL_KEY_URL", parsed.Path); err != nil {
			return "", nil, err
		}
		encoded = strings.TrimSpace(encoded)
	}
	key, err := localsecrets.Base64Key(encoded)
	if err != nil {
		return "", nil, errors.New("CLINICAL_KEY_URL has a local key that is not 32 bytes in URL-safe Base64")
	}
	digest := sha256.Sum256(key[:])
	return "local:" + hex.EncodeToString(digest[:8]), localsecrets.NewKeeper(key), nil
}

// NewLocalKey returns a random key for a key file, or after base64key://.
func NewLocalKey() string {
	k := NewKey()
	return base64.URLEncoding.EncodeToString(k[:])
}

// Fingerprints returns what wrapping_keys has of each wrapping key, in the order of the URLs: the URL without parameters, or for a key on
// this machine local: and 16 hexadecimal digits of its SHA-256.
func (r *Keyring) Fingerprints() []string { return slices.Clone(r.order) }

// Has reports whether the keyring has the wrapping key of a fingerprint.
func (r *Keyring) Has(fingerprint string) bool { return r.keepers[fingerprint] != nil }

// Wrap encrypts a patient's key by a wrapping key, for record_keys. Errors: [*KeyError].
func (r *Keyring) Wrap(ctx context.Context, patient uuid.UUID, fingerprint string, key Key) ([]byte, error) {
	keeper, ok := r.keepers[fingerprint]
	if !ok {
		return nil, &KeyError{Kind: KeyMissing, Fingerprint: fingerprint}
	}
	plain := key.envelope(patient)
	defer clear(plain)
	wrapped, err := keeper.Encrypt(ctx, plain)
	if err != nil {
		return nil, keyError(ctx, fingerprint, err)
	}
	return wrapped, nil
}

// Unwrap decrypts a patient's key. Errors: [*KeyError]; [*DamagedError] if it is the key of another patient.
func (r *Keyring) Unwrap(ctx context.Context, patient uuid.UUID, fingerprint string, wrapped []byte) (Key, error) {
	keeper, ok := r.keepers[fingerprint]
	if !ok {
		return Key{}, &KeyError{Kind: KeyMissing, Fingerprint: fingerprint}
	}
	plain, err := keeper.Decrypt(ctx, wrapped)
	if err != nil {
		return Key{}, keyError(ctx, fingerprint, err)
	}
	defer clear(plain)
	if len(plain) != envelopeSize || plain[0] != version || uuid.UUID(plain[1:17]) != patient {
		return Key{}, &DamagedError{Patient: patient, Column: "record_keys.wrapped"}
	}
	return Key(plain[17:]), nil
}

// keyError types an error of a key service. The local keys of gocloud.dev have no error codes, and fail only for a wrong key.
func keyError(ctx context.Context, fingerprint string, err error) error {
	e := &KeyError{Kind: KeyUnavailable, Fingerprint: fingerprint, err: err}
	switch code := gcerrors.Code(err); {
	case ctx.Err() != nil:
		e.err = ctx.Err()
	case strings.HasPrefix(fingerprint, "local:"), code == gcerrors.InvalidArgument:
		e.Kind = KeyWrong
	}
	return e
}

// Cached returns the key of a patient that was kept in the last minutes. Wrapped is what record_keys has of it now, or nil if that is not
// known: after a restore or a failover it may be another key, by which all new texts must be encrypted.
func (r *Keyring) Cached(patient uuid.UUID, wrapped []byte) (Key, bool) {
	return r.cache.get(patient, wrapped)
}

// KeyOf returns the key of a patient, from memory or by [Keyring.Unwrap], and keeps it. It must be one that is committed in record_keys, as
// wrapped and fingerprint. A nil Keyring has no keys. Errors: [*KeyError], [*DamagedError].
func (r *Keyring) KeyOf(ctx context.Context, patient uuid.UUID, fingerprint string, wrapped []byte) (Key, error) {
	if r == nil || wrapped == nil {
		return Key{}, &KeyError{Kind: KeyMissing, Fingerprint: fingerprint}
	}
	if key, ok := r.Cached(patient, wrapped); ok {
		return key, nil
	}
	key, err := r.Unwrap(ctx, patient, fingerprint, wrapped)
	if err == nil {
		r.Keep(patient, key, wrapped)
	}
	return key, err
}

// Keep keeps the key of a patient in memory, for five minutes. It must be one that is committed in record_keys, as wrapped.
func (r *Keyring) Keep(patient uuid.UUID, key Key, wrapped []byte) {
	r.cache.add(patient, key, wrapped)
}

// Close overwrites the keys of patients in memory and releases the wrapping keys.
func (r *Keyring) Close() error {
	r.cache.close()
	var errs []error
	for _, keeper := range r.keepers {
		errs = append(errs, keeper.Close())
	}
	return errors.Join(errs...)
}
