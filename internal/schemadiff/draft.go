package schemadiff

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/predicthealth/database/internal/catalog"
	pg "github.com/predicthealth/database/internal/postgres"
)

// kinds are the kinds that a migration creates and drops as single objects, in order of dependency.
var kinds = []string{"extension", "function", "statistics", "view", "materialized view", "rule", "trigger", "policy"}

// properties are set last: a newly created object has some by default.
var properties = []string{"table", "row security", "revoked", "grant", "comment"}

// draft is a migration under construction. Each statement is executed when it is added, in a transaction that is rolled
// back: PostgreSQL itself resolves dependencies.
type draft struct {
	*comparison
	tx        *sql.Tx
	recreated map[string]bool  // objects that are dropped and created again, because they block a change
	late      []catalog.Object // objects that can only be dropped after tables
	text      strings.Builder
}

// write returns the migration for the database at url, which has the current schema.
func (c *comparison) write(ctx context.Context, url string) (_ string, err error) {
	db, err := pg.Open(ctx, url, application)
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	recreated := map[string]bool{}
	for {
		text, more, err := c.attempt(ctx, db, recreated)
		if err != nil || len(more) == 0 {
			return text, err
		}
		for _, o := range more {
			recreated[key(o)] = true
		}
	}
}

// attempt returns the migration that recreates the given objects, or further objects that must be recreated.
func (c *comparison) attempt(ctx context.Context, db *sql.DB, recreated map[string]bool) (text string, more []catalog.Object, err error) {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return "", nil, err
	}
	defer func() { _ = tx.Rollback() }()
	d := &draft{comparison: c, tx: tx, recreated: recreated}
	for _, step := range []func(context.Context) ([]catalog.Object, error){
		d.setRoles, d.drop, d.createForTables, d.changeTables, d.dropLate, d.createAll, d.setProperties,
	} {
		if more, err := step(ctx); err != nil || len(more) > 0 {
			return "", more, err
		}
	}
	return strings.TrimLeft(d.text.String(), "\n"), nil, nil
}

func (d *draft) setRoles(ctx context.Context) ([]catalog.Object, error) {
	if d.roles == "" {
		return nil, nil
	}
	d.text.WriteString(d.roles)
	_, err := d.tx.ExecContext(ctx, d.roles)
	return nil, err
}

// drop drops what is no longer declared or cannot be replaced.
func (d *draft) drop(ctx context.Context) ([]catalog.Object, error) {
	var objects []catalog.Object
	for _, o := range d.current {
		if d.isDropped(o) {
			objects = append(objects, o)
		}
	}
	slices.SortStableFunc(objects, func(a, b catalog.Object) int { return -byRank(a, b) })
	left, err := d.retry(ctx, "Drop", objects, dropStatement)
	if err == nil && len(left) > 0 {
		left, err = d.dropAfterReplacing(ctx, left)
	}
	if err != nil {
		return nil, err
	}
	var more []catalog.Object
	for _, f := range left {
		blocking, err := d.dependents(ctx, f.Drop)
		if err != nil {
			return nil, err
		}
		more = append(more, blocking...)
		d.late = append(d.late, f.Object)
	}
	return more, nil
}

// dropAfterReplacing drops objects that only replaced functions depend on, after replacing those.
func (d *draft) dropAfterReplacing(ctx context.Context, blocked []failed) ([]failed, error) {
	missing, err := d.missing(ctx)
	if err != nil {
		return nil, err
	}
	functions := slices.DeleteFunc(missing, func(o catalog.Object) bool { return o.Kind != "function" })
	if _, err := d.create(ctx, functions); err != nil { // those that depend on a new table follow later
		return nil, err
	}
	objects := make([]catalog.Object, len(blocked))
	for i, f := range blocked {
		objects[i] = f.Object
	}
	return d.retry(ctx, "Drop", objects, dropStatement)
}

func dropStatement(o catalog.Object) string { return o.Drop }

// dropLate drops what a dropped table depended on.
func (d *draft) dropLate(ctx context.Context) ([]catalog.Object, error) {
	left, err := d.retry(ctx, "Drop", d.late, dropStatement)
	if err != nil {
		return nil, err
	}
	return nil, noPlan(left)
}

func (d *draft) isDropped(o catalog.Object) bool {
	if o.Drop == "" || !slices.Contains(kinds, o.Kind) {
		return false
	}
	switch o.Kind {
	case "trigger", "policy", "rule", "statistics":
		if d.droppedTables[o.Table] {
			return false // dropped with its table
		}
	}
	i := slices.IndexFunc(d.declared, func(want catalog.Object) bool { return key(want) == key(o) })
	return i < 0 || d.recreated[key(o)] || (!isReplaceable(d.declared[i]) && o.Definition != d.declared[i].Definition)
}

// isReplaceable reports whether the statement that creates an object replaces an existing one.
func isReplaceable(o catalog.Object) bool { return strings.HasPrefix(o.Make, "CREATE OR REPLACE ") }

// createForTables creates the extensions, and the functions that the changes of tables use, directly or not.
func (d *draft) createForTables(ctx context.Context) ([]catalog.Object, error) {
	text := ""
	for _, t := range d.tables {
		text += t.Cmd
	}
	var wanted []catalog.Object
	missing, err := d.missing(ctx)
	for found := true; found; {
		found = false
		for i, o := range missing {
			name, _, isFunction := strings.Cut(o.Name, "(")
			if o.Kind == "extension" || (isFunction && o.Kind == "function" && strings.Contains(text, name+"(")) {
				text += o.Definition
				wanted, missing, found = append(wanted, o), slices.Delete(missing, i, i+1), true
				break
			}
		}
	}
	if err != nil {
		return nil, err
	}
	_, err = d.create(ctx, wanted) // those that depend on a new table follow later
	return nil, err
}

func (d *draft) changeTables(ctx context.Context) ([]catalog.Object, error) {
	if _, err := d.tx.ExecContext(ctx, "SAVEPOINT tables"); err != nil {
		return nil, err
	}
	for _, t := range d.tables {
		_, failure := d.tx.ExecContext(ctx, t.Cmd)
		if failure == nil {
			d.add(strings.ToUpper(t.Comment[:1])+t.Comment[1:], t.Cmd)
			continue
		}
		if _, err := d.tx.ExecContext(ctx, "ROLLBACK TO SAVEPOINT tables"); err != nil {
			return nil, err
		}
		var more []catalog.Object
		for _, statement := range d.dropped {
			blocking, err := d.dependents(ctx, statement)
			if err != nil {
				return nil, err
			}
			more = append(more, blocking...)
		}
		if len(more) == 0 {
			return nil, fmt.Errorf("no working migration was found; write it by hand: %s: %w", t.Comment, failure)
		}
		return more, nil
	}
	return nil, nil
}

// createAll creates what is missing and replaces what differs.
func (d *draft) createAll(ctx context.Context) ([]catalog.Object, error) {
	missing, err := d.missing(ctx)
	if err != nil {
		return nil, err
	}
	left, err := d.create(ctx, missing)
	if err != nil {
		return nil, err
	}
	var more []catalog.Object
	for _, f := range left {
		if d.isCurrent(f.Object) && !d.recreated[key(f.Object)] {
			more = append(more, f.Object)
		}
	}
	if len(more) == 0 {
		return nil, noPlan(left)
	}
	return more, nil
}

// setProperties sets privileges, row security and comments.
func (d *draft) setProperties(ctx context.Context) ([]catalog.Object, error) {
	differences, err := d.differences(ctx)
	if err != nil {
		return nil, err
	}
	slices.SortStableFunc(differences, func(a, b catalog.Difference) int {
		return cmp.Compare(slices.Index(properties, a.Kind), slices.Index(properties, b.Kind))
	})
	var grants grants
	for _, o := range differences {
		about, statement := fmt.Sprintf("Set %s %s", o.Kind, o.Name), o.Make
		if o.Change == catalog.Extra {
			about, statement = fmt.Sprintf("Drop %s %s", o.Kind, o.Name), o.Drop
		}
		switch {
		case !slices.Contains(properties, o.Kind) || statement == "":
		case o.Kind == "grant" || o.Kind == "revoked":
			if o.Change == catalog.Changed {
				grants.add(o.Drop)
			}
			grants.add(statement)
		default:
			if err := d.set(ctx, about, statement); err != nil {
				return nil, err
			}
		}
	}
	for _, statement := range grants.statements() {
		if err := d.set(ctx, "", statement); err != nil {
			return nil, err
		}
	}
	differences, err = d.differences(ctx)
	if len(differences) > 0 {
		return nil, fmt.Errorf("the migration does not lead to the declared schema; write it by hand: %v", differences)
	}
	return nil, err
}

func (d *draft) set(ctx context.Context, about, statement string) error {
	d.add(about, statement)
	if err := d.exec(ctx, statement); err != nil {
		return fmt.Errorf("no working migration was found; write it by hand: %s: %w", statement, err)
	}
	return nil
}

func (d *draft) differences(ctx context.Context) ([]catalog.Difference, error) {
	objects, err := read(ctx, d.tx)
	return catalog.Compare(objects, d.declared), err
}

// missing returns the declared objects that do not exist or differ.
func (d *draft) missing(ctx context.Context) ([]catalog.Object, error) {
	differences, err := d.differences(ctx)
	var all []catalog.Object
	for _, o := range differences {
		if o.Change != catalog.Extra && o.Make != "" && slices.Contains(kinds, o.Kind) {
			all = append(all, o.Object)
		}
	}
	return all, err
}

func (d *draft) create(ctx context.Context, objects []catalog.Object) ([]failed, error) {
	slices.SortStableFunc(objects, byRank)
	return d.retry(ctx, "Create", objects, func(o catalog.Object) string { return o.Make })
}

// failed is an object whose statement fails.
type failed struct {
	catalog.Object
	err error
}

func noPlan(all []failed) error {
	if len(all) == 0 {
		return nil
	}
	var failures error
	for _, f := range all {
		failures = errors.Join(failures, fmt.Errorf("%s %s: %w", f.Kind, f.Name, f.err))
	}
	return fmt.Errorf("no working migration was found; write it by hand: %w", failures)
}

// retry executes the statements repeatedly, adds those that succeed, and returns the rest once none succeeds.
func (d *draft) retry(ctx context.Context, verb string, objects []catalog.Object, statement func(catalog.Object) string) (left []failed, err error) {
	for len(objects) > 0 {
		var again []catalog.Object
		left = nil
		for _, o := range objects {
			if _, err := d.tx.ExecContext(ctx, "SAVEPOINT one"); err != nil {
				return nil, err
			}
			failure := d.exec(ctx, statement(o))
			if failure == nil {
				d.add(fmt.Sprintf("%s %s %s", verb, o.Kind, o.Name), statement(o))
				continue
			}
			if _, err := d.tx.ExecContext(ctx, "ROLLBACK TO SAVEPOINT one"); err != nil {
				return nil, errors.Join(err, failure)
			}
			again, left = append(again, o), append(left, failed{o, failure})
		}
		if len(again) == len(objects) {
			return left, nil
		}
		objects = again
	}
	return nil, nil
}

// dependents returns the objects that block a statement: those that it would drop with CASCADE.
func (d *draft) dependents(ctx context.Context, statement string) ([]catalog.Object, error) {
	if _, err := d.tx.ExecContext(ctx, "SAVEPOINT dependents"); err != nil {
		return nil, err
	}
	var after []catalog.Object
	failure := d.exec(ctx, statement+" CASCADE")
	if failure == nil {
		var err error
		if after, err = read(ctx, d.tx); err != nil {
			return nil, err
		}
	}
	if _, err := d.tx.ExecContext(ctx, "ROLLBACK TO SAVEPOINT dependents"); err != nil || failure != nil {
		return nil, err // the statement without CASCADE has the better error
	}
	var all []catalog.Object
	for _, o := range d.current {
		if slices.Contains(kinds, o.Kind) && !d.isDropped(o) && !d.droppedTables[o.Table] &&
			!slices.ContainsFunc(after, func(a catalog.Object) bool { return key(a) == key(o) }) {
			all = append(all, o)
		}
	}
	return all, nil
}

func (d *draft) exec(ctx context.Context, statement string) error {
	_, err := d.tx.ExecContext(ctx, statement)
	return err
}

// add appends a statement, below a comment about it if about is not empty.
func (d *draft) add(about, statement string) {
	d.text.WriteString("\n")
	if about != "" {
		d.text.WriteString("-- " + about + "\n")
	}
	d.text.WriteString(statement + ";\n")
}

func (d *draft) isCurrent(o catalog.Object) bool {
	return slices.ContainsFunc(d.current, func(c catalog.Object) bool { return key(c) == key(o) })
}

func byRank(a, b catalog.Object) int {
	return cmp.Compare(slices.Index(kinds, a.Kind), slices.Index(kinds, b.Kind))
}

func key(o catalog.Object) string { return o.Kind + " " + o.Name }
