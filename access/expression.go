package access

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"regexp"
	"strings"

	"github.com/lib/pq"

	"github.com/predicthealth/database/internal/condition"
)

var (
	call   = regexp.MustCompile(`^(?:public\.)?(\w+)\((.*)\)$`)
	query  = regexp.MustCompile(`\bSELECT\b`)
	exists = regexp.MustCompile(`(?s)^EXISTS \( SELECT\s+FROM (?:public\.)?(\w+)(?: (\w+))?\s+WHERE (.*)\)$`)
)

// expression splits a condition for the row of source into parts. PostgreSQL evaluates what has no parts, and what they alone do not
// decide; the rest follows from the parts.
func (e *explainer) expression(ctx context.Context, text, source string) (c Condition, err error) {
	text = condition.Bare(condition.Simple(text))
	c.Text = strings.Join(strings.Fields(text), " ")
	if rest, ok := strings.CutPrefix(text, "CASE"); ok {
		return c, e.branches(ctx, &c, strings.TrimSuffix(rest, "END"), source)
	}
	if or := condition.Split(text, "OR"); len(or) > 1 {
		c.Need = Any
		return c, e.parts(ctx, &c, or, source)
	}
	if and := condition.Split(text, "AND"); len(and) > 1 {
		c.Need = All
		return c, e.parts(ctx, &c, and, source)
	}
	m := call.FindStringSubmatch(text)
	if m != nil && condition.Closing(text, strings.Index(text, "(")) == len(text)-1 {
		arguments := condition.Split(m[2], ",")
		f, err := e.predicate(ctx, m[1], len(arguments))
		if err != nil {
			return c, err
		}
		if f != nil {
			var columns []string
			for i, argument := range arguments {
				columns = append(columns, fmt.Sprintf("(%s)::%s AS %s", argument, f.types[i], pq.QuoteIdentifier(f.names[i])))
			}
			c.Need = All
			return c, e.parts(ctx, &c, []string{strings.TrimPrefix(f.body, "RETURN ")}, fmt.Sprintf("(SELECT %s FROM %s) AS %s", strings.Join(columns, ", "), source, pq.QuoteIdentifier(m[1])))
		}
	}
	if c.Holds, err = e.holds(ctx, text, source); err != nil {
		return c, err
	}
	if m := exists.FindStringSubmatch(text); m != nil {
		return e.exists(ctx, c, m[1], m[2], m[3], source)
	}
	if query.MatchString(text) {
		return c, fmt.Errorf("cannot parse a condition with a query: %s", c.Text)
	}
	if rest, ok := strings.CutPrefix(text, "NOT "); ok {
		c.Need = Not
		return c, e.parts(ctx, &c, []string{rest}, source)
	}
	return c, nil
}

func (e *explainer) parts(ctx context.Context, c *Condition, texts []string, source string) error {
	for _, text := range texts {
		part, err := e.expression(ctx, text, source)
		if err != nil {
			return err
		}
		if len(texts) == 1 && part.Need == c.Need && c.Need == All { // a predicate whose body is one conjunction
			c.Parts = append(c.Parts, part.Parts...)
			continue
		}
		c.Parts = append(c.Parts, part)
	}
	if c.Need != Not { // parts account for rows that the owner sees and the role does not
		c.Holds = join("", c.Need, c.Parts).Holds
	}
	return nil
}

// branches adds the parts of a CASE: its conditions up to the first one that holds, and the result that this one leads to.
func (e *explainer) branches(ctx context.Context, c *Condition, text, source string) error {
	c.Need = Last
	text, otherwise := condition.Cut(text, "ELSE")
	for _, branch := range condition.Split(text, "WHEN") {
		if branch == "" { // before the first WHEN
			continue
		}
		when, then := condition.Cut(branch, "THEN")
		part, err := e.expression(ctx, when, source)
		if err != nil {
			return err
		}
		c.Parts = append(c.Parts, part)
		if part.Holds {
			otherwise = then
			break
		}
	}
	result, err := e.expression(ctx, otherwise, source)
	c.Parts = append(c.Parts, result)
	c.Holds = result.Holds
	return err
}

// exists returns the condition that the role sees matching rows of another table. The predicates among its conditions become parts.
func (e *explainer) exists(ctx context.Context, c Condition, table, alias, where, source string) (Condition, error) {
	c.Need = All
	rel, err := e.relation(ctx, table)
	if err != nil {
		return c, err
	}
	if alias == "" {
		alias = table
	}
	var matches, predicates []string
	for _, part := range condition.Split(condition.Bare(where), "AND") {
		if call.MatchString(part) {
			predicates = append(predicates, part)
		} else {
			matches = append(matches, part)
		}
	}
	rows := fmt.Sprintf("(SELECT %[1]s.* FROM public.%[2]s AS %[1]s, %[3]s WHERE %[4]s) AS ",
		pq.QuoteIdentifier(alias), pq.QuoteIdentifier(table), source, strings.Join(matches, " AND "))
	if _, err := e.holds(ctx, "true", rows+"match"); errors.Is(err, sql.ErrNoRows) {
		return c, nil
	} else if err != nil {
		return c, err
	}
	for _, predicate := range predicates {
		part, err := e.expression(ctx, predicate, rows+pq.QuoteIdentifier(alias))
		if err != nil {
			return c, err
		}
		c.Parts = append(c.Parts, part)
	}
	if !e.rel.view() { // a view's condition is the owner's
		visible, err := e.policies(ctx, rel, use{"SELECT", true}, rows+pq.QuoteIdentifier(table))
		if err != nil {
			return c, err
		}
		c.Parts = append(c.Parts, visible)
	}
	c.Holds = join("", All, c.Parts).Holds
	return c, nil
}

// view returns the condition of a view: its WHERE clause or, with security_invoker, the policies of its table.
func (e *explainer) view(ctx context.Context) (Condition, error) {
	var text string
	if err := e.tx.QueryRowContext(ctx, "SELECT pg_get_viewdef(('public.' || quote_ident($1))::regclass)", e.rel.name).Scan(&text); err != nil {
		return Condition{}, err
	}
	text = strings.TrimSuffix(strings.TrimSpace(text), ";")
	body, _ := condition.Cut(text, "ORDER BY")
	body, where := condition.Cut(body, "WHERE")
	columns, from := condition.Cut(body, "FROM")
	id, _ := condition.Cut(condition.Split(strings.TrimPrefix(columns, "SELECT "), ",")[0], "AS")
	if e.rel.invoker {
		if where != "" || strings.ContainsAny(from, " (,") {
			return Condition{}, errors.New("cannot parse a security_invoker view of more than one whole table")
		}
		table, err := e.relation(ctx, strings.TrimPrefix(from, "public."))
		if err != nil {
			return Condition{}, err
		}
		return e.policies(ctx, table, use{"SELECT", true}, e.row(table.name))
	}
	source := fmt.Sprintf("%s JOIN (VALUES ('%s'::uuid)) asked (asked_id) ON asked_id = %s", from, e.q.ID, id)
	if _, err := e.holds(ctx, "true", source); errors.Is(err, sql.ErrNoRows) {
		return Condition{}, fmt.Errorf("%s: %w", e.rel.name, ErrNoRow)
	} else if err != nil {
		return Condition{}, err
	}
	if where == "" {
		where = "true"
	}
	c, err := e.expression(ctx, where, source)
	return join(e.rel.name+": the view's condition", All, []Condition{c}), err
}
