package main

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

// readAs reads a row as an actor, in one round trip once pgx has prepared the two statements. A batch is one transaction.
func readAs(ctx context.Context, pool *pgxpool.Pool, kind, id string, scan func(pgx.Row) error, query string, args ...any) error {
	b := &pgx.Batch{}
	b.Queue("SELECT act($1, $2, local => true)", kind, id).QueryRow(func(row pgx.Row) error {
		var active bool
		if err := row.Scan(&active); err != nil || active {
			return err
		}
		return fmt.Errorf("the %s is not active", kind)
	})
	b.Queue(query, args...).QueryRow(scan)
	return pool.SendBatch(ctx, b).Close()
}
