package cache

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"reflect"
	"strings"

	"github.com/fxamacker/cbor/v2"
)

// The value of a key has one of these forms. sum covers the other fields, the key and the shape of the Go
// type, so that truncated, modified or copied values, and those of a program with other fields, are detected.
//
//	'L' token(16)                          lease: a process is loading
//	'V' sum(4) revision(8) CBOR            value
//	'N' sum(4) revision(8)                 known to be missing
const (
	leaseMark  = 'L'
	valueMark  = 'V'
	absentMark = 'N'
	header     = 1 + 4 + 8
)

// maxEncoded is the maximum size of a cached value in bytes. A larger one is loaded each time.
const maxEncoded = 1 << 20

var (
	castagnoli = crc32.MakeTable(crc32.Castagnoli)
	errGarbage = errors.New("the value is not an entry of this kind")
	encoding   = must(cbor.EncOptions{Time: cbor.TimeRFC3339Nano}.EncMode())
	decoding   = must(cbor.DecOptions{
		DupMapKey: cbor.DupMapKeyEnforcedAPF, IndefLength: cbor.IndefLengthForbidden, MaxNestedLevels: 32,
	}.DecMode())
)

func must[M any](mode M, err error) M {
	if err != nil {
		panic(err)
	}
	return mode
}

// codec encodes and decodes values of T.
type codec[T any] struct{ shape uint32 }

func newCodec[T any]() codec[T] {
	var b strings.Builder
	describe(&b, reflect.TypeFor[T](), map[reflect.Type]bool{})
	return codec[T]{crc32.Checksum([]byte(b.String()), castagnoli)}
}

// describe writes everything that the encoding of t depends on.
func describe(b *strings.Builder, t reflect.Type, seen map[reflect.Type]bool) {
	fmt.Fprintf(b, "%s %s", t, t.Kind())
	if seen[t] {
		return
	}
	seen[t] = true
	switch t.Kind() {
	case reflect.Pointer, reflect.Slice, reflect.Array:
		describe(b, t.Elem(), seen)
	case reflect.Map:
		describe(b, t.Key(), seen)
		describe(b, t.Elem(), seen)
	case reflect.Struct:
		for f := range t.Fields() {
			if f.IsExported() {
				fmt.Fprintf(b, ";%s %q ", f.Name, f.Tag)
				describe(b, f.Type, seen)
			}
		}
	default:
	}
}

func (c codec[T]) sum(key string, raw []byte) uint32 {
	sum := crc32.Update(c.shape, castagnoli, []byte(key))
	sum = crc32.Update(sum, castagnoli, raw[:1])
	return crc32.Update(sum, castagnoli, raw[5:])
}

func (c codec[T]) encode(key string, v T, revision int64) ([]byte, error) {
	payload, err := encoding.Marshal(v)
	if err != nil {
		return nil, fmt.Errorf("cache: %T cannot be encoded: %w", v, err)
	}
	return c.seal(key, valueMark, revision, payload), nil
}

func (c codec[T]) seal(key string, mark byte, revision int64, payload []byte) []byte {
	raw := make([]byte, header, header+len(payload))
	raw[0] = mark
	binary.BigEndian.PutUint64(raw[5:], uint64(revision))
	raw = append(raw, payload...)
	binary.BigEndian.PutUint32(raw[1:], c.sum(key, raw))
	return raw
}

// decode returns the value, [ErrNotFound] if it is known to be missing, or errGarbage.
func (c codec[T]) decode(key string, raw []byte) (v T, err error) {
	if len(raw) < header || c.sum(key, raw) != binary.BigEndian.Uint32(raw[1:]) {
		return v, errGarbage
	}
	switch {
	case raw[0] == absentMark && len(raw) == header:
		return v, ErrNotFound
	case raw[0] != valueMark:
		return v, errGarbage
	}
	if err := decoding.Unmarshal(raw[header:], &v); err != nil {
		var none T
		return none, errGarbage
	}
	return v, nil
}

func isLease(raw []byte) bool { return len(raw) == leaseBytes && raw[0] == leaseMark }
