package backup

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"path"
	"strings"
)

// A sealed object is JSON under a key that ends in the hash of its bytes, so that a change is detected. Keys are
// PREFIX.SHA256.json.

const sealedSuffix = ".json"

// maxSealed bounds the bytes read of one, in case it is damaged or planted.
const maxSealed = 16 << 20

// seal writes value and returns its key.
func (b *Bucket) seal(ctx context.Context, prefix string, value any) (string, error) {
	text, err := json.MarshalIndent(value, "", "\t")
	if err != nil {
		return "", err
	}
	text = append(text, '\n')
	key := prefix + "." + digest(text) + sealedSuffix
	return key, b.write(ctx, key, func(w io.Writer) error {
		_, err := w.Write(text)
		return err
	})
}

func digest(text []byte) string {
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:])
}

// sealedDigest returns the hash in a sealed object's key, or "" if it has none.
func sealedDigest(key string) string {
	parts := strings.Split(path.Base(key), ".")
	if len(parts) != 3 || "."+parts[2] != sealedSuffix || len(parts[1]) != 2*sha256.Size {
		return ""
	}
	return parts[1]
}

// text reads a small object.
func (b *Bucket) text(ctx context.Context, key string) ([]byte, error) {
	r, err := b.NewReader(ctx, key, nil)
	if err != nil {
		return nil, missing(key, err)
	}
	defer func() { _ = r.Close() }()
	text, err := io.ReadAll(io.LimitReader(r, maxSealed))
	if err != nil {
		return nil, &StoreError{"read " + key, err}
	}
	return text, nil
}

// unseal decodes an object into value, or returns a [*DamageError] if it was changed.
func (b *Bucket) unseal(ctx context.Context, key string, value any) (err error) {
	text, err := b.text(ctx, key)
	if err != nil {
		return err
	}
	if digest(text) != sealedDigest(key) {
		return &DamageError{key, "its checksum differs from the one in its name"}
	}
	d := json.NewDecoder(bytes.NewReader(text))
	if err := d.Decode(value); err != nil {
		return &DamageError{key, fmt.Sprintf("it cannot be decoded: %v", err)}
	}
	return nil
}
