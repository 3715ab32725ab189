package list_test

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/predicthealth/database/list"
	"github.com/predicthealth/database/paging"
)

// maybe draws one of the values, or the zero value.
func maybe[V any](t *rapid.T, name string, values ...V) (v V) {
	if rapid.Bool().Draw(t, "by "+name) {
		v = rapid.SampledFrom(values).Draw(t, name)
	}
	return v
}

func span(t *rapid.T) list.Between {
	day := func(n int) time.Time { return time.Date(2024, 1, 1, n, 0, 0, 0, time.UTC) }
	return list.Between{From: maybe(t, "from", day(0), day(5), day(20)), Before: maybe(t, "before", day(6), day(30))}
}

func within(b list.Between, at time.Time) bool {
	return (b.From.IsZero() || !at.Before(b.From)) && (b.Before.IsZero() || at.Before(b.Before))
}

// is reports whether a row's value matches a filter's; the zero value matches all.
func is[V comparable](want V, got *V) bool {
	var zero V
	return want == zero || (got != nil && *got == want)
}

var folding = strings.NewReplacer("é", "e", "ú", "u", "ñ", "n", "í", "i")

func fold(words ...string) string { return folding.Replace(strings.ToLower(strings.Join(words, " "))) }

// holds reports whether a search finds a row by its words; one or two letters match only a beginning.
func holds(search string, words ...string) bool {
	text := "|" + strings.NewReplacer(" ", "|", "'", "", "-", "|").Replace(fold(words...)) + "|" + strings.ReplaceAll(fold(words...), "-", "")
	for _, word := range strings.Fields(strings.NewReplacer("'", "", "-", "").Replace(fold(search))) {
		if len(word) < 3 && word[0] != '@' {
			word = "|" + word
		}
		if !strings.Contains(text, word) {
			return false
		}
	}
	return true
}

// same reads a list in pages of a random size, and compares it with all matching rows.
func same[T any](t *rapid.T, who string, all []T, key func(T) (time.Time, uuid.UUID), match func(T) bool,
	read func(paging.Page) (paging.Result[T], error)) {
	var want, got []string
	slices.SortFunc(all, func(a, b T) int {
		at, aid := key(a)
		bt, bid := key(b)
		return cmp.Or(bt.Compare(at), strings.Compare(bid.String(), aid.String()))
	})
	name := func(v T) string { _, id := key(v); return id.String() }
	for _, v := range all {
		if match(v) {
			want = append(want, name(v))
		}
	}
	at := paging.Page{Size: rapid.IntRange(15, 70).Draw(t, "size"), Total: paging.Exact}
	for range len(all) + 1 {
		page, err := read(at)
		if err != nil {
			t.Fatalf("%s: %v", who, err)
		}
		if *page.Total != len(want) || len(page.Rows) > at.Size {
			t.Fatalf("%s: a page of %d, of %d in total; want %d", who, len(page.Rows), *page.Total, len(want))
		}
		for _, v := range page.Rows {
			got = append(got, name(v))
		}
		if at.After = page.Next; at.After == "" {
			break
		}
	}
	if !slices.Equal(got, want) {
		t.Fatalf("%s: got %d rows %v; want %d: %v", who, len(got), got, len(want), want)
	}
}

// sameSet compares a search with all matching rows; TestSearchRanks covers its order.
func sameSet[T interface {
	comparable
	String() string
}](t *rapid.T, who string, all []T, match func(T) bool, read func(paging.Page) (paging.Result[T], error)) {
	want, got := 0, map[string]bool{}
	wanted := map[string]bool{}
	for _, v := range all {
		if match(v) {
			want++
			wanted[v.String()] = true
		}
	}
	at := paging.Page{Size: rapid.IntRange(15, 70).Draw(t, "size of a search"), Total: paging.Exact}
	for range len(all) + 1 {
		page, err := read(at)
		if err != nil {
			t.Fatalf("%s: %v", who, err)
		}
		if *page.Total != want {
			t.Fatalf("%s: total %d; want %d", who, *page.Total, want)
		}
		for _, v := range page.Rows {
			if got[v.String()] || !wanted[v.String()] {
				t.Fatalf("%s: found twice or wrongly: %s", who, v)
			}
			got[v.String()] = true
		}
		if at.After = page.Next; at.After == "" {
			break
		}
	}
	if len(got) != want {
		t.Fatalf("%s: found %d; want %d", who, len(got), want)
	}
}

func everything[T any](ctx context.Context, t *testing.T, all func(context.Context) ([]T, error)) []T {
	t.Helper()
	rows, err := all(ctx)
	if err != nil {
		t.Fatal(err)
	}
	return rows
}
