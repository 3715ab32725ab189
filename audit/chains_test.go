package audit_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"

	"github.com/google/uuid"
	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/audit"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestConcurrentWriters: fifty writers, as one admin and as fifty, in each isolation level, leave chains without
// gaps and one entry for each committed change.
func TestConcurrentWriters(t *testing.T) {
	t.Parallel()
	const writers, each = 50, 8
	for what, admins := range map[string]int{"one admin": 1, "fifty admins": 50} {
		for _, level := range []sql.IsolationLevel{sql.LevelReadCommitted, sql.LevelRepeatableRead, sql.LevelSerializable} {
			t.Run(fmt.Sprintf("%s, %s", what, level), func(t *testing.T) {
				t.Parallel()
				d := newFixture(t)
				actors := make([]context.Context, admins)
				for i := range actors {
					actors[i] = actor.NewContext(t.Context(), actor.Admin(d.newAdmin(t, fmt.Sprint(i))))
				}
				var wg sync.WaitGroup
				for w := range writers {
					p := newPatient(d.db.Client).SaveX(d.owner(t))
					ctx := actors[w%admins]
					wg.Go(func() {
						for i := range each {
							if err := update(ctx, d.db.SQL(), level, p.ID, fmt.Sprint(i)); err != nil {
								t.Error(err)
								return
							}
						}
					})
				}
				wg.Wait()
				d.checkIntact(t, writers*each)
			})
		}
	}
}

// update changes a patient in a transaction, and retries serialization failures and deadlocks.
func update(ctx context.Context, db *sql.DB, level sql.IsolationLevel, id uuid.UUID, to string) error {
	for {
		err := func() error {
			tx, err := db.BeginTx(ctx, &sql.TxOptions{Isolation: level})
			if err != nil {
				return err
			}
			defer func() { _ = tx.Rollback() }()
			if _, err := tx.ExecContext(ctx, "SELECT count(*) FROM patients"); err != nil { // takes the snapshot
				return err
			}
			if _, err := tx.ExecContext(ctx, "UPDATE patients SET phone = $1 WHERE id = $2", to, id); err != nil {
				return err
			}
			return tx.Commit()
		}()
		var server *pq.Error
		if errors.As(err, &server) && (server.Code == pqerror.TRSerializationFailure || server.Code == pqerror.TRDeadlockDetected) {
			continue
		}
		return err
	}
}

// TestRollback: a rollback leaves neither an entry nor a gap.
func TestRollback(t *testing.T) {
	t.Parallel()
	d := newFixture(t)
	p := newPatient(d.db.Client).SaveX(d.owner(t))
	enough := errors.New("enough")
	for i := range 5 {
		err := d.db.WithTx(d.ctx(t), func(ctx context.Context, tx *ent.Client) error {
			tx.Patient.UpdateOneID(p.ID).SetPhone(fmt.Sprint(i)).ExecX(ctx)
			if i%2 == 0 {
				return enough
			}
			return nil
		})
		if err != nil && !errors.Is(err, enough) {
			t.Fatal(err)
		}
	}
	exec(t, d.db.SQL(), "SELECT 1")
	if _, err := d.db.SQL().ExecContext(d.ctx(t), "BEGIN; UPDATE patients SET phone = 'a'; SAVEPOINT s; UPDATE patients SET phone = 'b'; ROLLBACK TO s; UPDATE patients SET phone = 'c'; COMMIT"); err != nil {
		t.Fatal(err)
	}
	d.checkIntact(t, 4)
}

// TestManyRowsInOneStatement: 20,000 rows leave 20,000 entries in one chain.
func TestManyRowsInOneStatement(t *testing.T) {
	t.Parallel()
	d := newFixture(t)
	const rows = 20_000
	ctx := actor.WithAction(d.ctx(t), "import", "from the old system")
	if _, err := d.db.SQL().ExecContext(ctx, "INSERT INTO doctor_specialties (name, category) SELECT 'n' || n, 'c' FROM generate_series(1, $1) n", rows); err != nil {
		t.Fatal(err)
	}
	d.checkIntact(t, rows)
	page, err := audit.List(d.owner(t), d.db.SQL(), audit.Filter{Action: "import"}, pageOf(3))
	if err != nil || len(page.Rows) != 3 || *page.Total != rows || page.Rows[0].Seq != rows || detailsOf(t, page.Rows[0]).Reason != "from the old system" {
		t.Errorf("%+v, %v", page, err)
	}
}

// TestKilledBackend: a writer whose connection is terminated leaves no entry of its changes and no gap.
func TestKilledBackend(t *testing.T) {
	t.Parallel()
	d := newFixture(t)
	p := newPatient(d.db.Client).SaveX(d.owner(t))
	d.db.Patient.UpdateOneID(p.ID).SetPhone("1").ExecX(d.ctx(t))
	err := d.db.WithTx(d.ctx(t), func(ctx context.Context, tx *ent.Client) error {
		tx.Patient.UpdateOneID(p.ID).SetPhone("2").ExecX(ctx)
		exec(t, testdb.SQL(t, d.url), "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction'")
		return tx.Patient.UpdateOneID(p.ID).SetPhone("3").Exec(ctx)
	})
	if !errors.Is(err, database.ErrConnectionLost) {
		t.Fatal(err)
	}
	d.db.Patient.UpdateOneID(p.ID).SetPhone("4").ExecX(d.ctx(t))
	got := d.entries(t, d.chain(), 0)
	if len(got) != 3 || got[1].Success || !got[2].Success {
		t.Errorf("got %+v", got)
	}
	d.checkIntact(t, 3)
}

// TestParallelVerification: with several connections, every entry is verified and a forgery in any chain is found,
// also in chains without a head.
func TestParallelVerification(t *testing.T) {
	t.Parallel()
	d := newFixture(t)
	const chains, each = 9, 2_500
	names := make([]string, chains)
	for i := range chains {
		who := actor.Admin(d.newAdmin(t, fmt.Sprint(i)))
		names[i] = who.String()
		if _, err := d.db.SQL().ExecContext(actor.NewContext(t.Context(), who), "INSERT INTO doctor_specialties (name, category) SELECT $1 || ' ' || n, 'c' FROM generate_series(1, $2) n", fmt.Sprint(i), each); err != nil {
			t.Fatal(err)
		}
	}
	d.checkIntact(t, chains*each)
	db := d.db.SQL()
	exec(t, db, "ALTER TABLE admin_audit_logs DISABLE TRIGGER USER")
	for i, name := range names {
		exec(t, db, "UPDATE admin_audit_logs SET success = false WHERE chain = $1 AND seq = $2", name, each-i)
	}
	for _, name := range []string{"a", "system:x", "zzz"} {
		exec(t, db, "INSERT INTO admin_audit_logs (actor_type, action, resource_type, chain, seq, hash) VALUES ('system', 'a', 'r', $1, 1, sha256('x'))", name)
	}
	r, err := audit.Verify(d.owner(t), db)
	if err != nil || r.Entries != chains*each+3 || len(r.Breaks) != chains+3 {
		t.Fatalf("%d entries, %d breaks, %v", r.Entries, len(r.Breaks), err)
	}
	for _, b := range r.Breaks {
		if i := slices.Index(names, b.Chain); i >= 0 && b.Seq != int64(each-i) {
			t.Errorf("chain %d: %v", i, b)
		}
	}
}
