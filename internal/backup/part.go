package backup

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"

	"gocloud.dev/blob"
)

// counter hashes and counts the bytes written to it.
type counter struct {
	hash     hash.Hash
	n        int64
	progress func(n int64)
}

func newCounter(progress func(int64)) *counter { return &counter{sha256.New(), 0, progress} }

func (c *counter) Write(p []byte) (int, error) {
	n, err := c.hash.Write(p)
	c.n += int64(n)
	if c.progress != nil {
		c.progress(c.n)
	}
	return n, err
}

func (c *counter) sum() string { return hex.EncodeToString(c.hash.Sum(nil)) }

// writePart encrypts fill's output into the bucket.
func (b *Bucket) writePart(ctx context.Context, backup, name string, e Encryption, progress func(int64), fill func(io.Writer) error) (Part, error) {
	p := Part{Name: name, Key: partsPrefix(backup) + name + e.suffix()}
	before, after := newCounter(progress), newCounter(nil)
	err := b.write(ctx, p.Key, func(w io.Writer) error {
		sealed, err := e.encrypt(io.MultiWriter(after, w))
		if err != nil {
			return err
		}
		if err := fill(io.MultiWriter(before, sealed)); err != nil {
			return err
		}
		return sealed.Close()
	})
	p.Size, p.SHA256, p.PlainSize, p.PlainSHA256 = after.n, after.sum(), before.n, before.sum()
	return p, err
}

// partReader decrypts a part, and checks its checksums at the end.
type partReader struct {
	part          Part
	stored        *blob.Reader
	raw           io.Reader // stored, counted
	plain         io.Reader
	before, after *counter
}

func (b *Bucket) openPart(ctx context.Context, m *Manifest, p Part, keys Keys, progress func(int64)) (*partReader, error) {
	stored, err := b.NewReader(ctx, p.Key, nil)
	if err != nil {
		return nil, missing(p.Key, err)
	}
	r := &partReader{part: p, stored: stored, before: newCounter(nil), after: newCounter(progress)}
	r.raw = io.TeeReader(stored, r.after)
	if stored.Size() != p.Size {
		_ = r.Close()
		return nil, &DamageError{p.Key, fmt.Sprintf("it has %d bytes instead of %d", stored.Size(), p.Size)}
	}
	plain, err := keys.decrypt(r.raw, m.Encryption)
	if err != nil {
		err = r.judge(fmt.Errorf("%s: %w", p.Key, err))
		_ = r.Close()
		return nil, err
	}
	r.plain = io.TeeReader(plain, r.before)
	return r, nil
}

// Read returns io.EOF only if both checksums match.
func (r *partReader) Read(p []byte) (int, error) {
	n, err := r.plain.Read(p)
	switch {
	case errors.Is(err, io.EOF):
		if err := r.judge(nil); err != nil {
			return 0, err
		}
		if r.before.n != r.part.PlainSize || r.before.sum() != r.part.PlainSHA256 {
			return 0, &DamageError{r.part.Key, "the checksum of its content differs from the manifest's"}
		}
	case err != nil:
		err = r.judge(fmt.Errorf("%s cannot be read: %w", r.part.Key, err))
	}
	return n, err
}

// judge reads the rest of the stored bytes and returns a [DamageError] if their checksum is wrong; else otherwise.
func (r *partReader) judge(otherwise error) error {
	if _, err := io.Copy(io.Discard, r.raw); err != nil {
		return &StoreError{"read " + r.part.Key, err}
	}
	if r.after.n != r.part.Size || r.after.sum() != r.part.SHA256 {
		return &DamageError{r.part.Key, "its checksum differs from the manifest's"}
	}
	return otherwise
}

func (r *partReader) Close() error { return r.stored.Close() }
