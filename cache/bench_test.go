package cache_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database/cache"
)

// BenchmarkHot reads one entry repeatedly, compared with a plain GET of the same bytes.
func BenchmarkHot(b *testing.B) {
	c := open(b)
	v := thing{ID: uuid.New(), Name: "Ada Okafor", Tags: []string{"a", "b"}, N: 7, At: time.Now()}
	load := func(context.Context) (thing, int64, error) { return v, 1, nil }
	for _, shared := range []bool{false, true} {
		k := cache.Kind{Name: "bench", Version: map[bool]int{true: 1}[shared], TTL: time.Hour, Shared: shared}
		entries := cache.NewEntries[thing](c, k)
		if _, err := entries.Get(b.Context(), "x", load); err != nil {
			b.Fatal(err)
		}
		b.Run(map[bool]string{false: "own", true: "shared"}[shared], func(b *testing.B) {
			for b.Loop() {
				if _, err := entries.Get(b.Context(), "x", load); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
	b.Run("plain", func(b *testing.B) {
		for b.Loop() {
			if _, err := c.Client().Get(b.Context(), "ph:bench:v0:x").Bytes(); err != nil {
				b.Fatal(err)
			}
		}
	})
}
