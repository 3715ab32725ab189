package audit_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/audit"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/schema/enum"
)

// TestEveryChangeRecorded: each row that an admin changes, in any way, leaves exactly one entry with the admin and
// the old and new values.
func TestEveryChangeRecorded(t *testing.T) {
	t.Parallel()
	for _, s := range entities {
		t.Run(s.table, func(t *testing.T) {
			t.Parallel()
			d := newFixture(t)
			from, to := "old", "new"
			old, renewed := `"old`, `"new`
			switch s.table {
			case "health_profiles":
				from, to, old, renewed = "AB-", "O+", `"AB-`, `"O+`
			case "users":
				from, to, old, renewed = "false", "true", "false", "true"
			}
			n := 0
			expect := func(what, operation string, ids []uuid.UUID, was, is string) {
				t.Helper()
				got := d.entries(t, d.chain(), n)
				n += len(got)
				if len(got) != len(ids) {
					t.Fatalf("%s: %d entries; want %d", what, len(got), len(ids))
				}
				for _, e := range got {
					dt := detailsOf(t, e)
					c, ok := dt.Changes[s.column]
					if e.AdminID == nil || *e.AdminID != d.admin || *e.ActorID != d.admin || e.ActorType != enum.ActorTypeAdmin || e.Action != operation || dt.Operation != operation ||
						e.ResourceType != s.table || e.ResourceID == nil || !slices.Contains(ids, *e.ResourceID) || !e.Success || !ok ||
						!strings.HasPrefix(string(c.From), was) || !strings.HasPrefix(string(c.To), is) {
						t.Errorf("%s: got %+v %s", what, e, e.Details)
					}
				}
			}
			one := s.make(d.ctx(t), d.db.Client, 1)
			expect("create", "create", one, "", old)
			three := s.make(d.ctx(t), d.db.Client, 3)
			expect("createBulk", "create", three, "", old)
			must := func(err error) {
				t.Helper()
				if err != nil {
					t.Fatal(err)
				}
			}
			must(s.updateOne(d.ctx(t), d.db.Client, one[0], to))
			expect("updateOne", "update", one, old, renewed)
			must(s.update(d.ctx(t), d.db.Client, three, to))
			expect("update", "update", three, old, renewed)
			must(s.upsert(d.ctx(t), d.db.Client, three[0], from))
			expect("upsert", "update", three[:1], renewed, old)
			must(s.deleteOne(d.ctx(t), d.db.Client, one[0]))
			expect("deleteOne", "delete", one, renewed, "")
			must(s.delete(d.ctx(t), d.db.Client, three[1:]))
			expect("delete", "delete", three[1:], renewed, "")
			must(s.delete(d.ctx(t), d.db.Client, []uuid.UUID{uuid.New()}))
			expect("delete of none", "delete", nil, "", "")

			// In plain SQL, with a data-modifying WITH.
			_, err := d.db.SQL().ExecContext(d.ctx(t), fmt.Sprintf("WITH gone AS (DELETE FROM %s WHERE id = $1 RETURNING *) SELECT FROM gone", s.table), three[0])
			must(err)
			expect("plain SQL", "delete", three[:1], old, "")

			if s.copied != "" {
				must(copyRows(d.ctx(t), t, d, s, 100))
				var ids []uuid.UUID
				for _, e := range d.entries(t, d.chain(), n) {
					ids = append(ids, *e.ResourceID)
				}
				if len(ids) != 100 {
					t.Errorf("COPY of 100 rows left %d entries", len(ids))
				}
				expect("COPY", "create", ids, "", old)
			}
			d.checkIntact(t, int64(n))
		})
	}
}

func copyRows(ctx context.Context, t *testing.T, d *fixture, s entity, rows int) error {
	t.Helper()
	columns, values, _ := strings.Cut(s.copied, "\t")
	tx, err := d.db.SQL().BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }()
	stmt, err := tx.PrepareContext(ctx, fmt.Sprintf("COPY %s (%s) FROM STDIN", s.table, columns))
	if err != nil {
		return err
	}
	defer func() { _ = stmt.Close() }()
	for range rows {
		var row []any
		for _, v := range strings.Split(fmt.Sprintf(values, name()), "\t") {
			row = append(row, v)
		}
		if _, err := stmt.ExecContext(ctx, row...); err != nil {
			return err
		}
	}
	if _, err := stmt.ExecContext(ctx); err != nil {
		return err
	}
	return tx.Commit()
}

// TestPlainSQLThroughTheAdminsRole: changes in plain SQL within the role's grants are recorded.
func TestPlainSQLThroughTheAdminsRole(t *testing.T) {
	t.Parallel()
	d := newFixture(t)
	conn := connect(t, testdb.SQL(t, testdb.As(t, d.url, "service_admins")))
	setActor(t, conn, actor.Admin(d.admin))
	for _, s := range entities[:4] {
		if s.table != "doctor_specialties" { // read-only for that role
			s.make(d.owner(t), d.db.Client, 2)
		}
	}
	n := 0
	for _, statement := range []string{
		"UPDATE patients SET phone = '1'", "UPDATE doctors SET phone = '1'", "UPDATE medical_institutions SET phone = '1'", "UPDATE admins SET phone = '1' WHERE id <> $1",
		"INSERT INTO admins (email, first_name, last_name, employee_id) VALUES ('1@x', 'a', 'b', '1'), ('2@x', 'a', 'b', '2') ON CONFLICT DO NOTHING",
		"INSERT INTO admins (email, first_name, last_name, employee_id) VALUES ('1@x', 'a', 'b', '1') ON CONFLICT DO NOTHING",
		"WITH changed AS (UPDATE patients SET phone = '2' RETURNING id) UPDATE doctors SET phone = '2' WHERE EXISTS (SELECT FROM changed)",
		"UPDATE patients SET phone = '3' WHERE false",
	} {
		args := []any{d.admin}
		if !strings.Contains(statement, "$1") {
			args = nil
		}
		exec(t, conn, statement, args...)
		got := d.entries(t, d.chain(), n)
		n += len(got)
		want := 2
		switch {
		case strings.Contains(statement, "institutions"):
			want = 3
		case strings.Contains(statement, "false"):
			want = 0
		case strings.HasPrefix(statement, "WITH"):
			want = 4
		case strings.HasPrefix(statement, "UPDATE admins"), strings.Contains(statement, "('1@x', 'a', 'b', '1') ON"):
			want = 0
		}
		if len(got) != want {
			t.Errorf("%s: %d entries; want %d", statement, len(got), want)
		}
	}
	d.checkIntact(t, int64(n))

	// Without a valid admin as actor, that role changes nothing.
	for _, a := range []actor.Actor{actor.System("job"), actor.Admin(uuid.New())} {
		setActor(t, conn, a)
		exec(t, conn, "UPDATE patients SET phone = '4'") // matches no row
		if _, err := conn.ExecContext(t.Context(), "INSERT INTO admins (email, first_name, last_name) VALUES ('3@x', 'a', 'b')"); err == nil {
			t.Errorf("%v created an admin", a)
		}
	}
	if got := d.entries(t, d.chain(), n); len(got) > 0 {
		t.Errorf("unexpected entries: %+v", got)
	}
}

// TestNoChangeWithoutEntry: if the entry cannot be written, the change fails.
func TestNoChangeWithoutEntry(t *testing.T) {
	t.Parallel()
	d := newFixture(t)
	p := newPatient(d.db.Client).SaveX(d.owner(t))
	exec(t, d.db.SQL(), "ALTER TABLE admin_audit_logs ADD CONSTRAINT full_disk CHECK (request_id IS DISTINCT FROM 'full')")
	ctx := actor.NewContext(t.Context(), actor.Actor{Type: enum.ActorTypeAdmin, ID: d.admin, RequestID: "full"})
	if err := d.db.Patient.UpdateOneID(p.ID).SetFirstName("new").Exec(ctx); err == nil {
		t.Error("a row was changed without an entry")
	}
	err := d.db.WithTx(ctx, func(ctx context.Context, tx *ent.Client) error {
		if _, err := newPatient(tx).Save(actor.NewContext(ctx, actor.System("test"))); err != nil {
			return err
		}
		return tx.Patient.DeleteOneID(p.ID).Exec(ctx)
	})
	if err == nil {
		t.Error("a row was deleted without an entry")
	}
	if all := d.db.Patient.Query().AllX(d.owner(t)); len(all) != 1 || all[0].FirstName != "old" {
		t.Errorf("got %v", all)
	}
	r, err := audit.Verify(d.owner(t), d.db.SQL())
	if err != nil || r.Err() != nil {
		t.Error(r.Err(), err)
	}
}
