package adopt

import (
	"context"
	"encoding/hex"
	"fmt"
	"strings"

	"github.com/google/uuid"
	"golang.org/x/sync/errgroup"

	"github.com/predicthealth/database/internal/keys"
)

// unwrapping bounds the requests to a key service at once.
const unwrapping = 16

// decrypt replaces the encrypted texts of profiles by plain ones. A text whose key is destroyed stays NULL.
func (l *leaving) decrypt(ctx context.Context, batch []*row) error {
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(unwrapping)
	for _, r := range batch {
		group.Go(func() error {
			id, _ := r.get("id")
			if err := l.decryptRow(ctx, r); err != nil {
				return fmt.Errorf("the profile %s: %w", id, err)
			}
			return nil
		})
	}
	return group.Wait()
}

func (l *leaving) decryptRow(ctx context.Context, r *row) error {
	of, _ := r.get("patient_id")
	patient, err := uuid.Parse(of)
	if err != nil {
		return err
	}
	wrapped, there := r.get("_wrapped")
	if !there {
		return nil
	}
	var sealed [3][]byte
	found := false
	for i, name := range clinicalTexts {
		if v, ok := r.get("_" + name); ok {
			if sealed[i], err = decodeBytea(v); err != nil {
				return err
			}
			found = true
		}
	}
	if !found {
		return nil
	}
	by, _ := r.get("_wrapped_by")
	b, err := decodeBytea(wrapped)
	if err != nil {
		return err
	}
	key, err := l.cfg.Keys.Unwrap(ctx, patient, by, b)
	if err != nil {
		return err
	}
	defer clear(key[:])
	cipher, err := key.Cipher()
	if err != nil {
		return err
	}
	for i, name := range clinicalTexts {
		if sealed[i] == nil {
			continue
		}
		text, err := cipher.Open(keys.Columns[i], patient, sealed[i])
		if err != nil {
			return err
		}
		r.set(name, text)
	}
	return nil
}

// decodeBytea decodes PostgreSQL's hex form.
func decodeBytea(text string) ([]byte, error) {
	return hex.DecodeString(strings.TrimPrefix(text, `\x`))
}
