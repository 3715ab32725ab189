package database

import (
	"context"
	"errors"
	"fmt"
	"slices"

	entgo "entgo.io/ent"
	"github.com/google/uuid"
	"golang.org/x/sync/errgroup"

	"github.com/predicthealth/database/clinical"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/internal/driver/rewrite"
)

// sealedEntity is an entity with encrypted texts.
type sealedEntity interface {
	SealedTexts() (patient uuid.UUID, texts []ent.SealedText)
}

// sealedQuery is a query for such entities.
type sealedQuery interface {
	SelectedSealed() (fields, ciphertexts []string)
	SelectSealed() (restore func())
	RecordKeys(ctx context.Context, patients []uuid.UUID) ([]*ent.RecordKey, error)
	InTx() bool
}

// openSealed decrypts the clinical texts of the entities that a query returns.
type openSealed struct{ *sealer }

var (
	_ ent.ContextInterceptor = openSealed{}
	_                        = []sealedQuery{(*ent.HealthProfileQuery)(nil), (*ent.ChartQuery)(nil), (*ent.RecordOpeningQuery)(nil)}
)

// Intercept implements ent.Interceptor.
func (s openSealed) Intercept(next ent.Querier) ent.Querier {
	return ent.QuerierFunc(func(ctx context.Context, q ent.Query) (ent.Value, error) {
		sealed, ok := q.(sealedQuery)
		if !ok {
			return next.Query(ctx, q)
		}
		fields, ciphertexts := sealed.SelectedSealed()
		refused := ciphertexts
		if op := entgo.QueryFromContext(ctx).Op; op == entgo.OpQuerySelect || op == entgo.OpQueryGroupBy {
			refused = append(refused, fields...)
			ctx = rewrite.WithScan(ctx) // without fields it selects all
		}
		if len(refused) > 0 {
			return nil, &clinical.FieldError{Field: refused[0], Use: "being scanned; read entities with All, Only or First"}
		}
		defer sealed.SelectSealed()()
		v, err := next.Query(ctx, q)
		if err != nil {
			return nil, err
		}
		switch all := v.(type) {
		case []*ent.HealthProfile:
			err = openAll(ctx, s.sealer, sealed, nil, all...)
		case []*ent.Chart:
			err = openAll(ctx, s.sealer, sealed, nil, all...)
		case []*ent.RecordOpening:
			err = openAll(ctx, s.sealer, sealed, nil, all...)
		case *ent.Chart: // of a Get
			err = openAll(ctx, s.sealer, sealed, nil, all)
		}
		if err != nil {
			return nil, err
		}
		return v, nil
	})
}

// ContextOnly implements ent.ContextInterceptor.
func (openSealed) ContextOnly() {}

// openAll decrypts the texts of entities. Known may be the key of one patient.
func openAll[E sealedEntity](ctx context.Context, s *sealer, q sealedQuery, known *patientKey, all ...E) error {
	keys := map[uuid.UUID]clinical.Key{}
	if known != nil {
		keys[known.patient] = known.key
	}
	defer clear(keys)
	wrapped := map[uuid.UUID]wrappedKey{}
	erased := map[uuid.UUID]bool{}
	var missing []uuid.UUID
	for _, e := range all {
		patient, texts := e.SealedTexts()
		inRow := takeKey(e)
		if !slices.ContainsFunc(texts, isSealed) {
			continue
		}
		if _, ok := keys[patient]; ok {
			continue
		}
		_, stays := any(e).(*ent.RecordOpening) // also when the key is destroyed, which memory does not show
		if s.keys != nil && !stays {
			if key, ok := s.keys.Cached(patient, inRow.bytes); ok {
				keys[patient] = key
				continue
			}
		}
		if inRow.bytes != nil {
			wrapped[patient] = inRow
		} else {
			missing = append(missing, patient)
		}
	}
	if len(missing) > 0 {
		rows, err := q.RecordKeys(ctx, missing)
		if err != nil {
			return fmt.Errorf("read the keys of patients: %w", err)
		}
		for _, row := range rows {
			if row.Wrapped != nil && row.WrappedBy != nil {
				wrapped[row.PatientID] = wrappedKey{row.Wrapped, *row.WrappedBy}
			}
			if s.keys != nil && row.Wrapped != nil {
				if key, ok := s.keys.Cached(row.PatientID, row.Wrapped); ok {
					keys[row.PatientID] = key
					delete(wrapped, row.PatientID)
				}
			}
			erased[row.PatientID] = row.ErasedAt != nil
		}
	}
	if err := s.unwrap(ctx, q.InTx(), wrapped, keys); err != nil {
		return err
	}
	for _, e := range all {
		if o, ok := any(e).(*ent.RecordOpening); ok && erased[o.PatientID] { // the entry stays
			o.ReasonSealed = nil
		}
		if err := openTexts(e, keys); err != nil {
			return err
		}
	}
	return nil
}

type wrappedKey struct {
	bytes []byte
	by    string
}

// takeKey returns the wrapped key in a chart, and removes it.
func takeKey(e any) (key wrappedKey) {
	c, ok := e.(*ent.Chart)
	if !ok {
		return key
	}
	if c.WrappedBy != nil {
		key = wrappedKey{c.WrappedKey, *c.WrappedBy}
	}
	c.WrappedKey, c.WrappedBy = nil, nil
	return key
}

// atOnce bounds the requests to a key service of one query.
const atOnce = 16

// unwrap adds the decrypted keys to keys.
func (s *sealer) unwrap(ctx context.Context, inTx bool, wrapped map[uuid.UUID]wrappedKey, keys map[uuid.UUID]clinical.Key) error {
	if len(wrapped) == 0 {
		return nil
	}
	type result struct {
		patient uuid.UUID
		key     clinical.Key
		wrapped []byte
	}
	results := make(chan result, len(wrapped))
	group, groupCtx := errgroup.WithContext(ctx)
	group.SetLimit(atOnce)
	for patient, w := range wrapped {
		if s.keys == nil {
			return errors.Join(group.Wait(), &clinical.KeyError{Kind: clinical.KeyMissing, Fingerprint: w.by})
		}
		group.Go(func() error {
			key, err := s.keys.Unwrap(groupCtx, patient, w.by, w.bytes)
			if err == nil {
				results <- result{patient, key, w.bytes}
			}
			return err
		})
	}
	if err := group.Wait(); err != nil {
		return err
	}
	close(results)
	for r := range results {
		keys[r.patient] = r.key
		if !inTx { // in a transaction it may be a key of its own, which a rollback removes
			s.keys.Keep(r.patient, r.key, r.wrapped)
		}
	}
	return nil
}

func openTexts(e sealedEntity, keys map[uuid.UUID]clinical.Key) error {
	patient, texts := e.SealedTexts()
	if !slices.ContainsFunc(texts, isSealed) {
		return nil
	}
	key, ok := keys[patient]
	if !ok {
		return &clinical.KeyError{Kind: clinical.KeyMissing}
	}
	cipher, err := key.Cipher()
	if err != nil {
		return err
	}
	for _, t := range texts {
		sealed := *t.Sealed
		*t.Sealed = nil
		if sealed == nil {
			continue
		}
		plain, err := cipher.Open(clinical.Column(t.Column), patient, sealed)
		if err != nil {
			return err
		}
		*t.Text = &plain
	}
	return nil
}

func isSealed(t ent.SealedText) bool { return *t.Sealed != nil }
