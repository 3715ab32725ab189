package list

import (
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"entgo.io/ent/dialect/sql"
)

// conditions collects what a filter asks, and the first thing that it cannot ask.
type conditions struct {
	where []clause
	err   error
}

// when adds a condition about a value other than the zero one.
func when[V comparable, P ~func(*sql.Selector)](c *conditions, v V, p func(V) P) {
	var zero V
	if v != zero {
		c.where = append(c.where, p(v))
	}
}

// is adds a condition about a value that is asked for.
func is[V any, P ~func(*sql.Selector)](c *conditions, v *V, p func(V) P) {
	if v != nil {
		c.where = append(c.where, p(*v))
	}
}

// word adds a condition about a value of an enumeration.
func word[V interface {
	~string
	Values() []string
}, P ~func(*sql.Selector)](c *conditions, field string, v V, p func(V) P) {
	if v != "" && !slices.Contains(v.Values(), string(v)) {
		c.fail(field, "there is no such value")
	}
	when(c, v, p)
}

// text adds a condition about a text, as it stands.
func text[P ~func(*sql.Selector)](c *conditions, field, v string, p func(string) P) {
	if !utf8.ValidString(v) || strings.ContainsRune(v, 0) {
		c.fail(field, "no text of PostgreSQL: a NUL byte, or not UTF-8")
	}
	when(c, v, p)
}

// named is the rows of which a column refers to what has a name in a table.
func named(column, table string) func(string) clause {
	return func(name string) clause {
		return func(s *sql.Selector) {
			s.Where(where(s.C(column)+" = (SELECT id FROM "+table+" WHERE name = ?)", name))
		}
	}
}

// between adds the conditions of Created, and has equal moments be equal for the cursor's hash.
//
// Years of more than four digits are none of ours, and none of JSON's, of which the cursor's hash is.
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

// look reads Search; it returns nil without one, and puts its tidied words in place.
func (c *conditions) look(words *string, function, also string) *search {
	tidied, err := tidy(*words)
	if err != nil && c.err == nil {
		c.err = err
	}
	if *words = tidied; tidied == "" {
		return nil
	}
	return &search{words: tidied, function: function, also: also}
}

func (c *conditions) fail(field, reason string) {
	if c.err == nil {
		c.err = &FilterError{field, reason}
	}
}

// Between is a span of time. Either end may be zero, which leaves it open.
type Between struct {
	From   time.Time // inclusive
	Before time.Time // exclusive
}

// utc makes equal moments equal texts, for the cursor's hash, to PostgreSQL's precision.
func (b Between) utc() Between {
	return Between{b.From.UTC().Truncate(time.Microsecond), b.Before.UTC().Truncate(time.Microsecond)}
}
