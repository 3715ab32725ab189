package plan

import (
	"context"
	"database/sql"
	"errors"

	"github.com/predicthealth/database/internal/catalog"
	pg "github.com/predicthealth/database/internal/postgres"
)

// order puts what is dropped into an order in which it can be: it is found by trying, in a
// transaction that is rolled back, since PostgreSQL knows best what depends on what. What can never
// be dropped stays last, for the trial of the whole to report.
func (d *draft) order(ctx context.Context, before string) (err error) {
	db, err := pg.Open(ctx, before, application)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }()
	var done []catalog.Object
	waiting := d.dropped
	for len(waiting) > 0 {
		var again []catalog.Object
		for _, o := range waiting {
			ok, err := tryDrop(ctx, tx, o)
			if err != nil {
				return err
			}
			if ok {
				done = append(done, o)
			} else {
				again = append(again, o)
			}
		}
		if len(again) == len(waiting) {
			break
		}
		waiting = again
	}
	if len(done) < len(d.dropped) {
		done = append(done, waiting...)
	}
	d.dropped = done
	return nil
}

func tryDrop(ctx context.Context, tx *sql.Tx, o catalog.Object) (bool, error) {
	if _, err := tx.ExecContext(ctx, "SAVEPOINT dropping"); err != nil {
		return false, err
	}
	if _, err := tx.ExecContext(ctx, o.Drop); err == nil {
		return true, nil
	}
	_, err := tx.ExecContext(ctx, "ROLLBACK TO SAVEPOINT dropping")
	return false, err
}
