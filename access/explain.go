package access

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"github.com/google/uuid"
	"github.com/lib/pq"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/schema/enum"
)

// Question is the actor, the role and the row to explain.
type Question struct {
	Role  string      // the role whose privileges apply: service_patients, or a login that is a member of it
	Actor actor.Actor // the zero Actor means no actor
	// Purpose is why the actor opens records. It matters for actor.Emergency only.
	Purpose actor.Purpose
	Table   string    // a table or view in schema public
	ID      uuid.UUID // the row's id
}

// Answer is whether one operation is allowed. SELECT, DELETE and an UPDATE that changes nothing apply to the existing row; INSERT applies to a
// new row with the same values. Column privileges and triggers further limit which columns may change; Columns has only the former.
type Answer struct {
	Operation string    `json:"operation"` // SELECT, INSERT, UPDATE or DELETE
	Columns   []string  `json:"columns"`   // the columns that the role has the privilege on, if not all
	Condition Condition `json:"condition"` // its Holds is the answer
}

// Condition is a node of the explanation. It never contains values of the row.
type Condition struct {
	Text  string      `json:"text"` // SQL as PostgreSQL prints it, or a description
	Holds bool        `json:"holds"`
	Need  Need        `json:"need,omitempty"` // which of Parts must hold
	Parts []Condition `json:"parts,omitempty"`
}

// Need is which parts of a condition must hold.
type Need string

// All parts, at least one, not the one part, or the last one: the result of a CASE, after the conditions that lead to it.
const (
	All  Need = "all"
	Any  Need = "any"
	Not  Need = "not"
	Last Need = "last"
)

// ErrNoRow is returned for a row that does not exist.
var ErrNoRow = errors.New("no such row")

// Explain returns answers for SELECT, INSERT, UPDATE and DELETE, in this order; for a view only for SELECT. It needs a connection of the tables'
// owner and uses one read-only transaction. It fails with [ErrNoRow], and for an unknown role, table or kind of actor, a table without an
// id, a connection of another role, and a condition that it cannot parse: one with a query other than EXISTS (SELECT FROM table WHERE …).
func Explain(ctx context.Context, db *sql.DB, q Question) (_ []Answer, err error) {
	ctx = actor.NewContext(ctx, q.Actor) // a client's connection sets the context's actor before each statement
	tx, err := db.BeginTx(ctx, &sql.TxOptions{Isolation: sql.LevelRepeatableRead, ReadOnly: true})
	if err != nil {
		return nil, err
	}
	defer func() { _ = tx.Rollback() }()
	e := &explainer{tx: tx, q: q}
	if err := e.lookup(ctx); err != nil {
		return nil, err
	}
	actorParts, err := e.actor(ctx)
	if err != nil {
		return nil, err
	}
	operations := []string{"SELECT", "INSERT", "UPDATE", "DELETE"}
	if e.rel.view() {
		operations = operations[:1]
	}
	var answers []Answer
	for _, operation := range operations {
		a, err := e.operation(ctx, operation, actorParts)
		if err != nil {
			return nil, fmt.Errorf("explain %s of %s: %w", operation, q.Table, err)
		}
		answers = append(answers, a)
	}
	return answers, nil
}

type explainer struct {
	tx  *sql.Tx
	q   Question
	rel relation
}

// lookup finds the relation, the role and the row.
func (e *explainer) lookup(ctx context.Context) error {
	var err error
	if e.rel, err = e.relation(ctx, e.q.Table); err != nil {
		return err
	}
	if !e.rel.owned {
		return errors.New("connect as the owner of the tables")
	}
	if !e.rel.hasID {
		return fmt.Errorf("%s has no column id of type uuid", e.rel.name)
	}
	var known bool
	if err := e.tx.QueryRowContext(ctx, "SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1)", e.q.Role).Scan(&known); err != nil {
		return err
	}
	if !known {
		return fmt.Errorf("there is no role %q", e.q.Role)
	}
	if e.rel.view() {
		return nil // the row may be visible to some actors only
	}
	found, err := e.holds(ctx, "true", e.row(e.rel.name))
	if errors.Is(err, sql.ErrNoRows) || (err == nil && !found) {
		return fmt.Errorf("%s: %w", e.rel.name, ErrNoRow)
	}
	return err
}

// actor sets the transaction's actor if the role may act as it, and returns the conditions for that.
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
	var isActive bool
	if err := e.tx.QueryRowContext(ctx, "SELECT public.act($1, $2, $3, local => true, purpose => $4)", string(a.Type), id, a.Name, string(e.q.Purpose)).Scan(&isActive); err != nil {
		return nil, err
	}
	argument, active := "uuid", fmt.Sprintf("the %s exists, is active and has no inactive login", a.Type)
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
		{Text: active, Holds: isActive},
	}, nil
}

// operation returns the answer for one operation.
func (e *explainer) operation(ctx context.Context, name string, actorParts []Condition) (Answer, error) {
	a := Answer{Operation: name}
	granted, columns, err := e.granted(ctx, name)
	if err != nil {
		return a, err
	}
	a.Columns = columns
	parts := append([]Condition{{Text: fmt.Sprintf("%s is granted %s on %s", e.q.Role, name, e.rel.name), Holds: granted}}, actorParts...)
	rows, err := e.rows(ctx, name)
	if err != nil {
		return a, err
	}
	a.Condition = join(name, All, append(parts, rows...))
	return a, nil
}

// rows returns the conditions on the row.
func (e *explainer) rows(ctx context.Context, operation string) ([]Condition, error) {
	source := e.row(e.rel.name)
	if e.rel.view() {
		c, err := e.view(ctx)
		return []Condition{c}, err
	}
	uses := []use{{operation, operation != "INSERT"}}
	switch operation {
	case "UPDATE": // SELECT policies apply too
		uses = []use{{"SELECT", true}, {"UPDATE", true}, {"UPDATE", false}}
	case "DELETE":
		uses = []use{{"SELECT", true}, {"DELETE", true}}
	}
	var all []Condition
	for _, u := range uses {
		c, err := e.policies(ctx, e.rel, u, source)
		if err != nil {
			return nil, err
		}
		all = append(all, c)
	}
	return all, nil
}

// join combines parts into one condition.
func join(text string, need Need, parts []Condition) Condition {
	holds := need == All
	for _, p := range parts {
		switch need {
		case All:
			holds = holds && p.Holds
		case Last:
			holds = p.Holds
		default:
			holds = holds || p.Holds
		}
	}
	return Condition{Text: text, Holds: holds, Need: need, Parts: parts}
}

// row returns a FROM item for the row, under the relation's own name.
func (e *explainer) row(table string) string {
	return fmt.Sprintf("(SELECT * FROM public.%[1]s WHERE id = '%[2]s') AS %[1]s", pq.QuoteIdentifier(table), e.q.ID)
}

// holds evaluates a condition in PostgreSQL. NULL counts as false, and so does the error that the record is not open.
func (e *explainer) holds(ctx context.Context, expression, source string) (bool, error) {
	raises := strings.Contains(expression, "record_opened(")
	if raises {
		if _, err := e.tx.ExecContext(ctx, "SAVEPOINT condition"); err != nil {
			return false, err
		}
	}
	var holds bool
	err := e.tx.QueryRowContext(ctx, "SELECT coalesce(("+expression+"), false) FROM "+source).Scan(&holds)
	var server *pq.Error
	if raises && errors.As(err, &server) && server.Constraint == "record_not_opened" {
		_, err = e.tx.ExecContext(ctx, "ROLLBACK TO SAVEPOINT condition")
	}
	return holds, err
}
