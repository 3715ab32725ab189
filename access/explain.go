package access

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"github.com/google/uuid"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/schema/enum"
)

// Question asks what an actor may do with a row.
type Question struct {
	Role  string      // whose rights apply: service_patients, or a login that is a member of it
	Actor actor.Actor // the zero Actor is none
	Table string      // a table or a view of the schema public
	ID    uuid.UUID   // of the row
}

// Answer says whether one operation is allowed. SELECT, UPDATE and DELETE are of the row as it is: an update that changes
// nothing. INSERT is of a row like it. Which columns a role or an actor may change besides, grants of columns and triggers
// say; Columns has the former.
type Answer struct {
	Operation string    `json:"operation"` // SELECT, INSERT, UPDATE or DELETE
	Columns   []string  `json:"columns"`   // those that the role may name, where it may not name all
	Condition Condition `json:"condition"` // whose Holds is the answer
}

// Condition is part of why. It never has a value of the row.
type Condition struct {
	Text  string      `json:"text"` // what it is: SQL as PostgreSQL prints it, or what stands for it in words
	Holds bool        `json:"holds"`
	Need  Need        `json:"need,omitempty"` // which of Parts have to hold
	Parts []Condition `json:"parts,omitempty"`
}

// Need says which parts of a condition have to hold.
type Need string

// All of them, at least one, or the one part not.
const (
	All Need = "all"
	Any Need = "any"
	Not Need = "not"
)

// ErrNoRow is for a row that does not exist.
var ErrNoRow = errors.New("no such row")

// Explain answers for SELECT, INSERT, UPDATE and DELETE, in this order; of a view for SELECT alone. The database is asked as
// the owner of the tables, in one transaction that changes nothing. Errors: [ErrNoRow]; a role, table or kind of
// actor that does not exist; a table without an id; a condition that it cannot take apart, which is one with a query in it
// other than EXISTS (SELECT FROM table WHERE …); a connection that is not the owner's.
func Explain(ctx context.Context, db *sql.DB, q Question) (_ []Answer, err error) {
	ctx = actor.NewContext(ctx, q.Actor) // a client's connection sets the context's actor before each statement
	tx, err := db.BeginTx(ctx, &sql.TxOptions{Isolation: sql.LevelRepeatableRead, ReadOnly: true})
	if err != nil {
		return nil, err
	}
	defer func() { _ = tx.Rollback() }()
	e := &explainer{tx: tx, q: q}
	if err := e.look(ctx); err != nil {
		return nil, err
	}
	who, err := e.actor(ctx)
	if err != nil {
		return nil, err
	}
	operations := []string{"SELECT", "INSERT", "UPDATE", "DELETE"}
	if e.is.view() {
		operations = operations[:1]
	}
	var answers []Answer
	for _, operation := range operations {
		a, err := e.operation(ctx, operation, who)
		if err != nil {
			return nil, fmt.Errorf("explain %s of %s: %w", operation, q.Table, err)
		}
		answers = append(answers, a)
	}
	return answers, nil
}

type explainer struct {
	tx *sql.Tx
	q  Question
	is relation
}

// look finds the relation, the role and the row.
func (e *explainer) look(ctx context.Context) error {
	var err error
	if e.is, err = e.relation(ctx, e.q.Table); err != nil {
		return err
	}
	if !e.is.owned {
		return errors.New("only the owner of the tables sees why: connect as the owner")
	}
	if !e.is.hasID {
		return fmt.Errorf("%s has no id: its rows cannot be told apart here", e.is.name)
	}
	var known bool
	if err := e.tx.QueryRowContext(ctx, "SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1)", e.q.Role).Scan(&known); err != nil {
		return err
	}
	if !known {
		return fmt.Errorf("there is no role %q", e.q.Role)
	}
	if e.is.view() {
		return nil // its row may be there for some alone
	}
	found, err := e.holds(ctx, "true", e.row(e.is.name))
	if errors.Is(err, sql.ErrNoRows) || (err == nil && !found) {
		return fmt.Errorf("%s: %w", e.is.name, ErrNoRow)
	}
	return err
}

// actor has the transaction act for the actor, as far as the role may be one, and says how far.
func (e *explainer) actor(ctx context.Context) ([]Condition, error) {
	a := e.q.Actor
	if a.Type == "" {
		_, err := e.tx.ExecContext(ctx, "SELECT public.act(local => true)")
		return nil, err
	}
	id := ""
	if a.ID != uuid.Nil {
		id = a.ID.String()
	}
	var present bool
	if err := e.tx.QueryRowContext(ctx, "SELECT public.act($1, $2, $3, local => true)", string(a.Type), id, a.Name).Scan(&present); err != nil {
		return nil, err
	}
	argument, active := "uuid", fmt.Sprintf("the %s exists, is active, and has no login that is not", a.Type)
	if a.Type == enum.ActorTypeSystem {
		argument, active = "text", "the process has a name"
	}
	var may bool
	if err := e.tx.QueryRowContext(ctx, "SELECT has_function_privilege($1, 'public.active_' || $2 || '(' || $3 || ')', 'EXECUTE')", e.q.Role, string(a.Type), argument).Scan(&may); err != nil {
		return nil, err
	}
	if !may {
		if _, err := e.tx.ExecContext(ctx, "SELECT public.act(local => true)"); err != nil {
			return nil, err
		}
	}
	return []Condition{
		{Text: fmt.Sprintf("%s may act as %q", e.q.Role, string(a.Type)), Holds: may},
		{Text: active, Holds: present},
	}, nil
}

// operation answers for one.
func (e *explainer) operation(ctx context.Context, name string, who []Condition) (Answer, error) {
	a := Answer{Operation: name}
	granted, columns, err := e.granted(ctx, name)
	if err != nil {
		return a, err
	}
	a.Columns = columns
	parts := append([]Condition{{Text: fmt.Sprintf("%s is granted %s on %s", e.q.Role, name, e.is.name), Holds: granted}}, who...)
	rows, err := e.rows(ctx, name)
	if err != nil {
		return a, err
	}
	a.Condition = join(name, All, append(parts, rows...))
	return a, nil
}

// rows are the conditions on the row.
func (e *explainer) rows(ctx context.Context, operation string) ([]Condition, error) {
	source := e.row(e.is.name)
	if e.is.view() {
		c, err := e.ofView(ctx)
		return []Condition{c}, err
	}
	uses := []use{{operation, operation != "INSERT"}}
	switch operation {
	case "UPDATE": // finds the row as SELECT does, and leaves one
		uses = []use{{"SELECT", true}, {"UPDATE", true}, {"UPDATE", false}}
	case "DELETE":
		uses = []use{{"SELECT", true}, {"DELETE", true}}
	}
	var all []Condition
	for _, u := range uses {
		c, err := e.policies(ctx, e.is, u, source)
		if err != nil {
			return nil, err
		}
		all = append(all, c)
	}
	return all, nil
}

// join makes one condition of parts.
func join(text string, need Need, parts []Condition) Condition {
	holds := need == All
	for _, p := range parts {
		if need == All {
			holds = holds && p.Holds
		} else {
			holds = holds || p.Holds
		}
	}
	return Condition{Text: text, Holds: holds, Need: need, Parts: parts}
}

// row is the row that was asked about, under the relation's own name.
func (e *explainer) row(table string) string {
	return fmt.Sprintf("(SELECT * FROM public.%[1]s WHERE id = '%[2]s') AS %[1]s", quoted(table), e.q.ID)
}

func quoted(name string) string { return `"` + strings.ReplaceAll(name, `"`, `""`) + `"` }

// holds asks PostgreSQL. What is unknown does not hold.
func (e *explainer) holds(ctx context.Context, expression, source string) (bool, error) {
	var holds bool
	err := e.tx.QueryRowContext(ctx, "SELECT coalesce(("+expression+"), false) FROM "+source).Scan(&holds)
	return holds, err
}
