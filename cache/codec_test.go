package cache

import (
	"bytes"
	"errors"
	"testing"
	"time"
)

type fuzzed struct {
	A string
	B []int
	C map[string]*fuzzed
	D time.Time
	E any
	f int
}

// FuzzDecode: any bytes are garbage, or what encode wrote.
func FuzzDecode(f *testing.F) {
	c := newCodec[fuzzed]()
	v := fuzzed{A: "a", B: []int{1}, C: map[string]*fuzzed{"x": {}}, D: time.Unix(1, 2), E: "e", f: 1}
	raw, err := c.encode("k", v, 7)
	if err != nil {
		f.Fatal(err)
	}
	absent := c.seal("k", absentMark, 0, nil)
	for _, seed := range [][]byte{nil, {}, []byte("x"), raw, raw[:len(raw)-1], raw[:header], absent, newLease()} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		_, err := c.decode("k", b)
		switch {
		case err == errGarbage: //nolint:errorlint // returned unwrapped
		case err == nil && !bytes.Equal(b, raw) && b[0] != valueMark, errors.Is(err, ErrNotFound) && b[0] != absentMark:
			t.Errorf("%x was decoded as an entry: %v", b, err)
		}
		// Any payload with a valid checksum: no panic.
		sealed := c.seal("k", valueMark, 1, b)
		_, _ = c.decode("k", sealed)
		// A single changed bit is detected.
		if _, err := c.decode("k", sealed); err == nil {
			for i := range sealed {
				changed := bytes.Clone(sealed)
				changed[i] ^= 1 << (i % 8)
				if _, err := c.decode("k", changed); err != errGarbage { //nolint:errorlint // returned unwrapped
					t.Errorf("a change of byte %d of %x was not detected: %v", i, sealed, err)
				}
			}
		}
	})
}

// TestShape: other fields give another shape, even with the same type name.
func TestShape(t *testing.T) {
	t.Parallel()
	shapes := map[uint32]string{}
	a := func() uint32 { type row struct{ A, B int }; return newCodec[row]().shape }
	b := func() uint32 { type row struct{ A, C int }; return newCodec[row]().shape }
	c := func() uint32 { type row struct{ A, B string }; return newCodec[row]().shape }
	d := func() uint32 {
		type row struct {
			A int
			B int `cbor:"b"`
		}
		return newCodec[row]().shape
	}
	for name, shape := range map[string]func() uint32{"a": a, "b": b, "c": c, "d": d} {
		if other, ok := shapes[shape()]; ok {
			t.Errorf("%s has the shape of %s", name, other)
		}
		shapes[shape()] = name
	}
	if again := a(); shapes[again] != "a" {
		t.Error("one type has two shapes")
	}
}
