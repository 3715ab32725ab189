// Package rewrite changes statements of Ent's builder into equivalent ones that suit PostgreSQL better:
//
//   - A list of values, IN ($1, …, $n), becomes one array, = ANY ($1): lists of any length share one prepared
//     statement, and may exceed the protocol's 65,535 parameters.
//   - A zero time in an INSERT becomes DEFAULT: the column's own default is the database's clock.
//   - A statement that reads a table with an [Opened] reads a view instead.
//   - A statement that compares an encrypted column is refused ([Sealed]).
//
// Hand-written statements are not rewritten.
package rewrite

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"strconv"
	"strings"
	"time"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
	lru "github.com/hashicorp/golang-lru/v2"
	"github.com/lib/pq"

	pqdriver "github.com/predicthealth/database/internal/driver"
)

// Driver returns a driver that rewrites the statements that it sends to d.
func Driver(d dialect.Driver, sealed *Sealed, opened ...Opened) dialect.Driver {
	memo, _ := lru.New[string, rewritten](memoized) // the size is positive
	return rewriting{d, &rules{sealed, opened, memo}}
}

// memoized and memoizedLength bound the statements whose rewritten text is kept: the texts of a service's statements repeat, but for bulks.
const (
	memoized       = 512
	memoizedLength = 16 << 10
)

type rules struct {
	sealed *Sealed
	opened []Opened
	memo   *lru.Cache[string, rewritten]
}

type rewritten struct {
	query string
	err   error
}

func (r *rules) apply(query string) (string, error) {
	if known, ok := r.memo.Get(query); ok {
		return known.query, known.err
	}
	var to rewritten
	to.query, to.err = r.sealed.apply(query)
	for _, o := range r.opened {
		to.query = o.apply(to.query)
	}
	if len(query) <= memoizedLength {
		r.memo.Add(query, to)
	}
	return to.query, to.err
}

func (r *rules) statement(ctx context.Context, query string, args any) (string, any, error) {
	if err := r.sealed.checkScan(ctx, query); err != nil {
		return "", nil, err
	}
	query, err := r.apply(query)
	if err != nil {
		return "", nil, err
	}
	query, args = Statement(query, args)
	for _, o := range r.opened {
		query = o.values(query)
	}
	return query, args, nil
}

type rewriting struct {
	dialect.Driver
	*rules
}

func (d rewriting) Exec(ctx context.Context, query string, args, v any) error {
	query, args, err := d.statement(ctx, query, args)
	if err != nil {
		return err
	}
	return d.Driver.Exec(ctx, query, args, v)
}

func (d rewriting) Query(ctx context.Context, query string, args, v any) error {
	query, args, err := d.statement(ctx, query, args)
	if err != nil {
		return err
	}
	if strings.HasPrefix(query, "SELECT ") && !strings.Contains(query, " FOR ") { // not INSERT … RETURNING, and not FOR UPDATE
		ctx = pqdriver.WithRead(ctx)
	}
	return d.Driver.Query(ctx, query, args, v)
}

func (d rewriting) Tx(ctx context.Context) (dialect.Tx, error) {
	tx, err := d.Driver.Tx(ctx)
	if err != nil {
		return nil, err
	}
	return rewritingTx{tx, d.rules}, nil
}

// BeginTx serves the client's method of that name.
func (d rewriting) BeginTx(ctx context.Context, opts *sql.TxOptions) (dialect.Tx, error) {
	tx, err := d.Driver.(interface {
		BeginTx(context.Context, *sql.TxOptions) (dialect.Tx, error)
	}).BeginTx(ctx, opts)
	if err != nil {
		return nil, err
	}
	return rewritingTx{tx, d.rules}, nil
}

// ExecContext and QueryContext serve the client's own methods of those names, whose statements are not rewritten.
func (d rewriting) ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error) {
	return d.Driver.(entsql.ExecQuerier).ExecContext(ctx, query, args...)
}

func (d rewriting) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	return d.Driver.(entsql.ExecQuerier).QueryContext(ctx, query, args...)
}

type rewritingTx struct {
	dialect.Tx
	*rules
}

func (t rewritingTx) ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error) {
	return t.Tx.(entsql.ExecQuerier).ExecContext(ctx, query, args...)
}

func (t rewritingTx) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	return t.Tx.(entsql.ExecQuerier).QueryContext(ctx, query, args...)
}

func (t rewritingTx) Exec(ctx context.Context, query string, args, v any) error {
	query, args, err := t.statement(ctx, query, args)
	if err != nil {
		return err
	}
	return t.Tx.Exec(ctx, query, args, v)
}

func (t rewritingTx) Query(ctx context.Context, query string, args, v any) error {
	query, args, err := t.statement(ctx, query, args)
	if err != nil {
		return err
	}
	return t.Tx.Query(ctx, query, args, v)
}

// Statement rewrites one statement and its arguments. It returns a statement that it cannot parse unchanged.
func Statement(query string, args any) (string, any) {
	values, ok := args.([]any)
	if !ok || len(values) == 0 {
		return query, args
	}
	insert := strings.HasPrefix(query, "INSERT INTO ") && hasZeroTime(values)
	if !insert && !strings.Contains(query, " IN ($") {
		return query, args
	}
	w := writer{in: query, args: values, insert: insert}
	if !w.run() {
		return query, args
	}
	return w.out.String(), w.kept
}

func hasZeroTime(values []any) bool {
	for _, v := range values {
		if t, ok := v.(time.Time); ok && t.IsZero() {
			return true
		}
	}
	return false
}

// writer copies a statement and renumbers its parameters.
type writer struct {
	in     string
	args   []any
	insert bool
	out    strings.Builder
	kept   []any
	next   int // the expected parameter: the builder numbers them in the order of the text
}

// run reports whether it could parse the whole statement.
func (w *writer) run() bool {
	w.out.Grow(len(w.in))
	w.next = 1
	for i := 0; i < len(w.in); {
		switch c := w.in[i]; {
		case c == '\'' || c == '"':
			n := quotedLength(w.in[i:])
			if n == 0 {
				return false
			}
			w.out.WriteString(w.in[i : i+n])
			i += n
		case c == '$':
			number, n := parameterAt(w.in[i:])
			if number != w.next || number > len(w.args) {
				return false // a repeated parameter or a dollar quote: not from the builder
			}
			w.value(w.args[number-1])
			w.next++
			i += n
		case c == '-' && strings.HasPrefix(w.in[i:], "--"), c == '/' && strings.HasPrefix(w.in[i:], "/*"):
			return false
		case c == ' ' && strings.HasPrefix(w.in[i:], " IN ($"):
			n, ok := w.list(w.in[i+len(" IN ("):], " = ANY (")
			if !ok {
				return false
			}
			i += len(" IN (") + n
		case c == ' ' && strings.HasPrefix(w.in[i:], " NOT IN ($"):
			n, ok := w.list(w.in[i+len(" NOT IN ("):], " <> ALL (")
			if !ok {
				return false
			}
			i += len(" NOT IN (") + n
		default:
			w.out.WriteByte(c)
			i++
		}
	}
	return w.next == len(w.args)+1
}

func (w *writer) value(v any) {
	if t, ok := v.(time.Time); ok && w.insert && t.IsZero() {
		w.out.WriteString("DEFAULT")
		return
	}
	w.parameter(v)
}

func (w *writer) parameter(v any) {
	w.kept = append(w.kept, v)
	w.out.WriteByte('$')
	w.out.WriteString(strconv.Itoa(len(w.kept)))
}

// list reads the parameters of a list up to its closing parenthesis, and writes them as one array, or unchanged where
// arrayOf has none for such values.
func (w *writer) list(text, operator string) (length int, ok bool) {
	first := w.next
	for i := 0; ; {
		number, n := parameterAt(text[i:])
		if n == 0 || number != w.next || number > len(w.args) {
			return 0, false
		}
		w.next++
		i += n
		if strings.HasPrefix(text[i:], ", ") {
			i += 2
			continue
		}
		if !strings.HasPrefix(text[i:], ")") {
			return 0, false
		}
		length = i + 1
		break
	}
	values := w.args[first-1 : w.next-1]
	array, ok := arrayOf(values)
	if !ok {
		w.out.WriteString(strings.Replace(strings.Replace(operator, " = ANY (", " IN (", 1), " <> ALL (", " NOT IN (", 1))
		for i, v := range values {
			if i > 0 {
				w.out.WriteString(", ")
			}
			w.parameter(v)
		}
		w.out.WriteByte(')')
		return length, true
	}
	w.out.WriteString(operator)
	w.parameter(array)
	w.out.WriteByte(')')
	return length, true
}

// arrayOf returns the values as the text of an array, whose type PostgreSQL infers from the column.
func arrayOf(values []any) (driver.Value, bool) {
	out := make([]string, len(values))
	for i, v := range values {
		text, ok := element(v)
		if !ok {
			return nil, false
		}
		out[i] = text
	}
	array, err := pq.StringArray(out).Value()
	return array, err == nil
}

// element returns a value as text, if all of PostgreSQL's types that it can be compared with parse that text alike. It
// returns none for NULL: IN and ANY treat NULL alike, but a text array would hold the word.
func element(v any) (string, bool) {
	switch v := v.(type) {
	case string:
		return v, true
	case uuid.UUID:
		return v.String(), true
	case *uuid.UUID:
		if v == nil {
			return "", false
		}
		return v.String(), true
	case int:
		return strconv.Itoa(v), true
	case int64:
		return strconv.FormatInt(v, 10), true
	case bool:
		return strconv.FormatBool(v), true
	case float64:
		return strconv.FormatFloat(v, 'g', -1, 64), true
	case time.Time:
		return string(pq.FormatTimestamp(v)), true
	case driver.Valuer:
		return valuerElement(v)
	}
	return basicText(v)
}

func valuerElement(v driver.Valuer) (string, bool) {
	plain, err := v.Value()
	if err != nil || plain == nil {
		return "", false
	}
	if _, again := plain.(driver.Valuer); again {
		return "", false
	}
	return element(plain)
}

// quotedLength returns the length of the literal or quoted name that text begins with, or 0.
func quotedLength(text string) int {
	mark := text[0]
	for i := 1; i < len(text); i++ {
		if text[i] != mark {
			continue
		}
		if i+1 < len(text) && text[i+1] == mark {
			i++
			continue
		}
		return i + 1
	}
	return 0
}

// parameterAt parses $n, and returns n and its length, or zeros.
func parameterAt(text string) (number, length int) {
	if text == "" || text[0] != '$' {
		return 0, 0
	}
	i := 1
	for i < len(text) && i < 12 && text[i] >= '0' && text[i] <= '9' {
		number = number*10 + int(text[i]-'0')
		i++
	}
	if i == 1 {
		return 0, 0
	}
	return number, i
}
