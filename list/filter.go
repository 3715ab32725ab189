package list

import (
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"entgo.io/ent/dialect/sql"
)

// conditions collects a filter's conditions, and its first error.
type conditions struct {
	where []clause
	err   error
}

// when adds a condition unless v is the zero value.
func when[V comparable, P ~func(*sql.Selector)](c *conditions, v V, p func(V) P) {
	var zero V
	if v != zero {
		c.where = append(c.where, p(v))
	}
}

// is adds a condition unless v is nil.
func is[V any, P ~func(*sql.Selector)](c *conditions, v *V, p func(V) P) {
	if v != nil {
		c.where = append(c.where, p(*v))
	}
}

// word adds a condition on an enumeration.
func word[V interface {
	~string
	Values() []string
}, P ~func(*sql.Selector)](c *conditions, field string, v V, p func(V) P) {
	if v != "" && !slices.Contains(v.Values(), string(v)) {
		c.fail(field, "unknown value")
	}
	when(c, v, p)
}

// text adds a condition for an exact text.
func text[P ~func(*sql.Selector)](c *conditions, field, v string, p func(string) P) {
	if !utf8.ValidString(v) || strings.ContainsRune(v, 0) {
		c.fail(field, "not valid text for PostgreSQL: a NUL byte, or not UTF-8")
	}
	when(c, v, p)
}

// named returns a predicate for rows whose column references the row of table with a given name.
func named(column, table string) func(string) clause {
	return func(name string) clause {
		return func(s *sql.Selector) {
			s.Where(where(s.C(column)+" = (SELECT id FROM "+table+" WHERE name = ?)", name))
		}
	}
}

// between adds the conditions of Created, and normalizes v so that equal moments give the same cursor hash.
//
// Years above 9999 are rejected: JSON, which the cursor hash uses, cannot encode them.
func between[P ~func(*sql.Selector)](c *conditions, v *Between, from, before func(time.Time) P) {
	for _, end := range []time.Time{v.From.UTC(), v.Before.UTC()} {
		if end.Year() < 0 || end.Year() > 9999 {
			c.fail("Created", "a year before 0 or after 9999")
		}
	}
	if !v.From.IsZero() {
		c.where = append(c.where, from(v.From))
	}
	if !v.Before.IsZero() {
		c.where = append(c.where, before(v.Before))
	}
	*v = v.utc()
}

// parseSearch returns the search for text, or nil if it is empty, and normalizes text in place.
func (c *conditions) parseSearch(words *string, function, also string) *search {
	normalized, err := normalizeSearch(*words)
	if err != nil && c.err == nil {
		c.err = err
	}
	if *words = normalized; normalized == "" {
		return nil
	}
	return &search{words: normalized, function: function, also: also}
}

func (c *conditions) fail(field, reason string) {
	if c.err == nil {
		c.err = &FilterError{field, reason}
	}
}

// Between is a period. A zero From or Before sets no bound.
type Between struct {
	From   time.Time // inclusive
	Before time.Time // exclusive
}

// utc gives equal moments equal JSON for the cursor hash, with PostgreSQL's precision.
func (b Between) utc() Between {
	return Between{b.From.UTC().Truncate(time.Microsecond), b.Before.UTC().Truncate(time.Microsecond)}
}
