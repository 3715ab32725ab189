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

// kinds are what a migration makes and drops object by object: what others look at comes first.
var kinds = []string{"extension", "function", "statistics", "view", "materialized view", "rule", "trigger", "policy"}

// properties are what those and tables have. They come last, as each object that is made brings some by itself.
var properties = []string{"table", "row security", "revoked", "grant", "comment"}

// draft is a migration while it is written. Each statement is tried as it is added, in a transaction that is
// rolled back: PostgreSQL knows best what depends on what.
type draft struct {
	*comparison
	tx   *sql.Tx
	down map[string]bool  // what is dropped to be made anew, since it stands in the way
	late []catalog.Object // what can be dropped once tables have gone
	text strings.Builder
}

// write returns the migration from a database at url, which has what is present.
func (c *comparison) write(ctx context.Context, url string) (_ string, err error) {
	db, err := pg.Open(ctx, url, application)
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	down := map[string]bool{}
	for {
		text, more, err := c.attempt(ctx, db, down)
		if err != nil || len(more) == 0 {
			return text, err
		}
		for _, o := range more {
			down[key(o)] = true
		}
	}
}

// attempt returns the migration that drops what is down and makes it anew, or what more has to be.
func (c *comparison) attempt(ctx context.Context, db *sql.DB, down map[string]bool) (text string, more []catalog.Object, err error) {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return "", nil, err
	}
	defer func() { _ = tx.Rollback() }()
	d := &draft{comparison: c, tx: tx, down: down}
	for _, step := range []func(context.Context) ([]catalog.Object, error){
		d.setRoles, d.drop, d.makeForTables, d.changeTables, d.dropLate, d.makeAll, d.setProperties,
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

// drop removes what is no longer declared, or cannot be replaced where it stands.
func (d *draft) drop(ctx context.Context) ([]catalog.Object, error) {
	var going []catalog.Object
	for _, o := range d.present {
		if d.goes(o) {
			going = append(going, o)
		}
	}
	slices.SortStableFunc(going, func(a, b catalog.Object) int { return -byRank(a, b) })
	left, err := d.inTurn(ctx, "Drop", going, dropOf)
	if err == nil && len(left) > 0 {
		left, err = d.dropReplaced(ctx, left)
	}
	if err != nil {
		return nil, err
	}
	var more []catalog.Object
	for _, f := range left {
		looking, err := d.lookingAt(ctx, f.Drop)
		if err != nil {
			return nil, err
		}
		more = append(more, looking...)
		d.late = append(d.late, f.Object)
	}
	return more, nil
}

// dropReplaced drops what only functions look at that are replaced, and then do so no more.
func (d *draft) dropReplaced(ctx context.Context, going []failed) ([]failed, error) {
	missing, err := d.missing(ctx)
	if err != nil {
		return nil, err
	}
	functions := slices.DeleteFunc(missing, func(o catalog.Object) bool { return o.Kind != "function" })
	if _, err := d.make(ctx, functions); err != nil { // what needs a table first can wait
		return nil, err
	}
	objects := make([]catalog.Object, len(going))
	for i, f := range going {
		objects[i] = f.Object
	}
	return d.inTurn(ctx, "Drop", objects, dropOf)
}

func dropOf(o catalog.Object) string { return o.Drop }

// dropLate removes what a table that has gone since needed.
func (d *draft) dropLate(ctx context.Context) ([]catalog.Object, error) {
	left, err := d.inTurn(ctx, "Drop", d.late, dropOf)
	if err != nil {
		return nil, err
	}
	return nil, noPlan(left)
}

func (d *draft) goes(o catalog.Object) bool {
	if o.Drop == "" || !slices.Contains(kinds, o.Kind) {
		return false
	}
	switch o.Kind {
	case "trigger", "policy", "rule", "statistics":
		if d.gone[o.Table] {
			return false // with its table
		}
	}
	i := slices.IndexFunc(d.declared, func(want catalog.Object) bool { return key(want) == key(o) })
	return i < 0 || d.down[key(o)] || (!replaces(d.declared[i]) && o.Definition != d.declared[i].Definition)
}

// replaces says whether what makes an object may find another of its name.
func replaces(o catalog.Object) bool { return strings.HasPrefix(o.Make, "CREATE OR REPLACE ") }

// makeForTables makes the extensions, and the functions that the statements about tables name, with those that they name.
func (d *draft) makeForTables(ctx context.Context) ([]catalog.Object, error) {
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
	_, err = d.make(ctx, wanted) // what needs a table first can wait
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
		for _, statement := range d.leaving {
			looking, err := d.lookingAt(ctx, statement)
			if err != nil {
				return nil, err
			}
			more = append(more, looking...)
		}
		if len(more) == 0 {
			return nil, fmt.Errorf("no plan was found; write this one by hand: %s: %w", t.Comment, failure)
		}
		return more, nil
	}
	return nil, nil
}

// makeAll makes what is missing and replaces what is another.
func (d *draft) makeAll(ctx context.Context) ([]catalog.Object, error) {
	missing, err := d.missing(ctx)
	if err != nil {
		return nil, err
	}
	left, err := d.make(ctx, missing)
	if err != nil {
		return nil, err
	}
	var more []catalog.Object
	for _, f := range left {
		if d.isPresent(f.Object) && !d.down[key(f.Object)] {
			more = append(more, f.Object)
		}
	}
	if len(more) == 0 {
		return nil, noPlan(left)
	}
	return more, nil
}

// setProperties grants and revokes, switches row security, and writes comments.
func (d *draft) setProperties(ctx context.Context) ([]catalog.Object, error) {
	differences, err := d.differences(ctx)
	if err != nil {
		return nil, err
	}
	slices.SortStableFunc(differences, func(a, b catalog.Difference) int {
		return cmp.Compare(slices.Index(properties, a.Kind), slices.Index(properties, b.Kind))
	})
	var rights rights
	for _, o := range differences {
		about, statement := fmt.Sprintf("Set %s %s", o.Kind, o.Name), o.Make
		if o.Change == catalog.Extra {
			about, statement = fmt.Sprintf("Drop %s %s", o.Kind, o.Name), o.Drop
		}
		switch {
		case !slices.Contains(properties, o.Kind) || statement == "":
		case o.Kind == "grant" || o.Kind == "revoked":
			if o.Change == catalog.Changed {
				rights.add(o.Drop)
			}
			rights.add(statement)
		default:
			if err := d.set(ctx, about, statement); err != nil {
				return nil, err
			}
		}
	}
	for _, statement := range rights.statements() {
		if err := d.set(ctx, "", statement); err != nil {
			return nil, err
		}
	}
	differences, err = d.differences(ctx)
	if len(differences) > 0 {
		return nil, fmt.Errorf("the planned statements do not reach the declared schema; write this one by hand: %v", differences)
	}
	return nil, err
}

func (d *draft) set(ctx context.Context, about, statement string) error {
	d.add(about, statement)
	if err := d.exec(ctx, statement); err != nil {
		return fmt.Errorf("no plan was found; write this one by hand: %s: %w", statement, err)
	}
	return nil
}

func (d *draft) differences(ctx context.Context) ([]catalog.Difference, error) {
	is, err := read(ctx, d.tx)
	return catalog.Compare(is, d.declared), err
}

// missing are the objects that are declared, and are not there, or are others.
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

func (d *draft) make(ctx context.Context, objects []catalog.Object) ([]failed, error) {
	slices.SortStableFunc(objects, byRank)
	return d.inTurn(ctx, "Make", objects, func(o catalog.Object) string { return o.Make })
}

// failed is an object of which the statement fails.
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
	return fmt.Errorf("no plan was found; write this one by hand: %w", failures)
}

// inTurn tries the statements until none of those that are left succeeds, and adds those that do.
func (d *draft) inTurn(ctx context.Context, verb string, objects []catalog.Object, statement func(catalog.Object) string) (left []failed, err error) {
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

// lookingAt are the objects that stand in a statement's way: those which it would take away with CASCADE.
func (d *draft) lookingAt(ctx context.Context, statement string) ([]catalog.Object, error) {
	if _, err := d.tx.ExecContext(ctx, "SAVEPOINT looking"); err != nil {
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
	if _, err := d.tx.ExecContext(ctx, "ROLLBACK TO SAVEPOINT looking"); err != nil || failure != nil {
		return nil, err // the statement without CASCADE says why
	}
	var all []catalog.Object
	for _, o := range d.present {
		if slices.Contains(kinds, o.Kind) && !d.goes(o) && !d.gone[o.Table] &&
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

// add writes a statement, with a line that says what it is about.
func (d *draft) add(about, statement string) {
	d.text.WriteString("\n")
	if about != "" {
		d.text.WriteString("-- " + about + "\n")
	}
	d.text.WriteString(statement + ";\n")
}

func (d *draft) isPresent(o catalog.Object) bool {
	return slices.ContainsFunc(d.present, func(p catalog.Object) bool { return key(p) == key(o) })
}

func byRank(a, b catalog.Object) int {
	return cmp.Compare(slices.Index(kinds, a.Kind), slices.Index(kinds, b.Kind))
}

func key(o catalog.Object) string { return o.Kind + " " + o.Name }
