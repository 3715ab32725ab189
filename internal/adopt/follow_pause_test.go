package adopt_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/predicthealth/database/internal/adopt"
	"github.com/predicthealth/database/internal/adopt/adopttest"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/internal/testenv/testpostgres"
	"github.com/predicthealth/database/internal/testenv/testproxy"
)

// closed reports whether all tables of a source of generation 1 refuse writes.
func (m *move) closed(t *testing.T) bool {
	t.Helper()
	var closed bool
	if err := m.source.QueryRowContext(t.Context(), "SELECT count(*) >= 8 FROM pg_trigger WHERE tgname = 'adopt_refuse_write'").Scan(&closed); err != nil {
		t.Fatal(err)
	}
	return closed
}

// finishAfter finishes, and calls inPause after the first round in the pause.
func (m *move) finishAfter(t *testing.T, inPause func()) (adopt.Comparison, error) {
	t.Helper()
	called := false
	c, err := adopt.Finish(t.Context(), m.source, m.target, m.config(), func(adopt.Round) {
		if !called && m.closed(t) {
			called = true
			inPause()
		}
	})
	if !called {
		t.Error("there was no round in the pause")
	}
	return c, err
}

// TestWritesInThePause: if the source permits writes before the end, however shortly, the end is an error.
func TestWritesInThePause(t *testing.T) {
	t.Parallel()
	for name, permit := range map[string][2]string{
		"permitted": {"DROP FUNCTION adopt_refuse_write() CASCADE", ""},
		"disabled":  {"ALTER TABLE patients DISABLE TRIGGER adopt_refuse_write", "ALTER TABLE patients ENABLE ALWAYS TRIGGER adopt_refuse_write"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			m := newSmall(t, 1, "")
			m.oneRound(t)
			_, err := m.finishAfter(t, func() {
				if _, err := adopt.Reopen(t.Context(), m.source); !errors.Is(err, adopt.ErrFinishing) {
					t.Errorf("-reopen in the pause: %v", err)
				}
				m.there(t, permit[0]+"; UPDATE patients SET first_name = 'Acknowledged'; "+permit[1])
			})
			if err == nil || !strings.Contains(err.Error(), "permitted writes") {
				t.Errorf("got %v", err)
			}
			if m.closed(t) {
				t.Error("the source refuses writes")
			}
			if c, err := m.finish(t, nil); err != nil || !c.Equal() || m.here(t, "SELECT first_name FROM patients") != "Acknowledged" {
				t.Errorf("the next -finish: %v", err)
			}
		})
	}
}

// TestStaleRoundInThePause: a round that reads an older state, as from a standby, does not undo newer rows unseen.
func TestStaleRoundInThePause(t *testing.T) {
	t.Parallel()
	m, stale := newSmall(t, 1, ""), newSmall(t, 1, "")
	stale.target = m.target
	m.oneRound(t)
	m.there(t, "UPDATE patients SET first_name = 'Newer'")
	_, err := m.finishAfter(t, func() {
		identity := func(of *move) {
			var id string
			err := of.source.QueryRowContext(t.Context(), "SELECT s.system_identifier || '/' || d.oid FROM pg_control_system() s, pg_database d WHERE d.datname = current_database()").Scan(&id)
			if err == nil {
				_, err = m.target.ExecContext(t.Context(), "UPDATE adopting.source SET identity = $1", id)
			}
			if err != nil {
				t.Fatal(err)
			}
		}
		identity(stale)
		stale.oneRound(t)
		identity(m)
	})
	if err == nil || !strings.Contains(err.Error(), "permitted writes") {
		t.Errorf("got %v", err)
	}
}

// TestOneFinishAtATime for a source: the other neither ends the move nor permits writes.
func TestOneFinishAtATime(t *testing.T) {
	t.Parallel()
	m := newSmall(t, 1, "")
	m.oneRound(t)
	c, err := m.finishAfter(t, func() {
		if _, err := m.finish(t, nil); !errors.Is(err, adopt.ErrFinishing) {
			t.Errorf("the other one: %v", err)
		}
	})
	if err != nil || !c.Equal() || !m.closed(t) {
		t.Errorf("%v, equal %v", err, c.Equal())
	}
}

// TestSubscribedTables: a source into which logical replication writes is refused before the pause, for it runs no triggers of statements.
func TestSubscribedTables(t *testing.T) {
	t.Parallel()
	server := testpostgres.New(t, "")
	server.Start(t)
	super := server.Open(t, "postgres")
	for _, name := range []string{"publisher", "subscriber"} {
		if _, err := super.ExecContext(t.Context(), "CREATE DATABASE "+name); err != nil {
			t.Fatal(err)
		}
		db := server.Open(t, name)
		if err := adopttest.Create(t.Context(), db, 1); err != nil {
			t.Fatal(err)
		}
	}
	publisher := server.Open(t, "publisher")
	m := &move{generation: 1, source: server.Open(t, "subscriber"), target: testdb.SQL(t, testdb.URL(t))}
	if _, err := publisher.ExecContext(t.Context(), "CREATE PUBLICATION people FOR TABLE patients, doctors"); err != nil {
		t.Fatal(err)
	}
	m.oneRound(t)
	m.there(t, "CREATE SUBSCRIPTION people CONNECTION '"+server.URL("postgres", "publisher")+"' PUBLICATION people WITH (enabled = false, create_slot = false, slot_name = NONE, copy_data = false)")
	const want = "a subscription of the source writes to doctors, patients, which a trigger does not refuse; drop it before -finish"
	if _, err := m.finish(t, nil); err == nil || err.Error() != want || m.closed(t) {
		t.Errorf("got %v", err)
	}
	m.there(t, "DROP SUBSCRIPTION people")
	if c, err := m.finish(t, nil); err != nil || !c.Equal() {
		t.Errorf("without it: %v", err)
	}
}

// TestLostAnswerOfTheEnd: the connection is lost between the commit of the end and its answer. If the target cannot be asked, the source keeps
// refusing writes, for services may be pointed here; otherwise -finish finds that the move has ended.
func TestLostAnswerOfTheEnd(t *testing.T) {
	t.Parallel()
	for name, away := range map[string]bool{"the target is there": false, "the target is away": true} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			m := newSmall(t, 1, "")
			m.oneRound(t)
			p := testproxy.New(t, m.targetURL)
			through := *m
			through.target = testdb.SQL(t, p.URL)
			_, err := through.finishAfter(t, func() {
				p.Refuse(away)
				p.CutAt("COMMIT", true)
			})
			if away && (err == nil || !strings.Contains(err.Error(), "it is not known whether the move has ended, and the source refuses writes")) || !away && err != nil {
				t.Errorf("got %v", err)
			}
			if !m.closed(t) || m.here(t, "SELECT to_regclass('adopting.rows') IS NULL") != "true" {
				t.Error("the source permits writes, or the move has not ended")
			}
			if c, err := m.finish(t, nil); err != nil || !c.Before {
				t.Errorf("the next -finish: before %v, %v", c.Before, err)
			}
		})
	}
}

// TestChildTablesRefuseWrites: rows of a table that inherits from one that is read are read as well.
func TestChildTablesRefuseWrites(t *testing.T) {
	t.Parallel()
	m := newSmall(t, 1, "CREATE TABLE patients_archive () INHERITS (patients)")
	m.oneRound(t)
	if c, err := m.finish(t, nil); err != nil || !c.Equal() {
		t.Fatal(err)
	}
	if _, err := m.source.ExecContext(t.Context(), "DELETE FROM patients_archive"); err == nil || !strings.Contains(err.Error(), "25006") {
		t.Errorf("got %v", err)
	}
}

// TestOrphansAfterTheFirstLoad are refused by -finish, or listed.
func TestOrphansAfterTheFirstLoad(t *testing.T) {
	t.Parallel()
	m := newSmall(t, 3, "")
	m.oneRound(t)
	m.there(t, `INSERT INTO emails (entity_type, entity_id, email_address) VALUES ('patient', gen_random_uuid(), 'o@x');
		INSERT INTO medical_conditions (name) VALUES ('C');
		INSERT INTO patient_conditions (patient_id, condition_id) SELECT gen_random_uuid(), id FROM medical_conditions`)
	if _, err := m.finish(t, func(c *adopt.Config) { c.LeaveOut = false }); !errors.Is(err, adopt.ErrRefused) {
		t.Errorf("without -leave-out: %v", err)
	}
	c, err := m.finish(t, nil)
	rules := map[string]bool{}
	for _, r := range c.Listed {
		rules[r.Rule] = true
	}
	if err != nil || !c.Equal() || !rules["emails_entity"] || !rules["patient_conditions_patient"] {
		t.Errorf("listed %v, %v", c.Listed, err)
	}
}

// TestDeletedStaffOfAnotherSource: the number of a deleted member of the staff may be that of another source's, who stays.
func TestDeletedStaffOfAnotherSource(t *testing.T) {
	t.Parallel()
	staff := func(email string) string {
		return "INSERT INTO cms_users (id, email, password_hash, first_name, last_name, user_type) VALUES (1, '" + email + "', '$2b$12$x', 'A', 'A', 'admin')"
	}
	first, second := newMove(t, 2, false), newMove(t, 2, false)
	first.there(t, staff("a@x"))
	first.mustRun(t, nil)
	second.there(t, staff("b@x"))
	second.target = first.target
	second.oneRound(t)
	second.there(t, "DELETE FROM cms_users")
	second.oneRound(t)
	if got := first.here(t, "SELECT concat((SELECT string_agg(email, ' ') FROM admins), ' ', (SELECT string_agg(email, ' ') FROM users))"); got != "a@x a@x" {
		t.Errorf("there are %q", got)
	}
}

// TestFollowAfterTheEnd is an error: it would bring back what was deleted here since.
func TestFollowAfterTheEnd(t *testing.T) {
	t.Parallel()
	m := newSmall(t, 1, "INSERT INTO users (email, password_hash, user_type, reference_id) VALUES ('u@x', '$2b$12$x', 'doctor', '"+someDoctor+"')")
	m.oneRound(t)
	if c, err := m.finish(t, nil); err != nil || !c.Equal() {
		t.Fatal(err)
	}
	if _, err := m.target.ExecContext(t.Context(), "DELETE FROM users"); err != nil {
		t.Fatal(err)
	}
	err := adopt.Follow(t.Context(), m.source, m.target, m.config(), 0, func(adopt.Report) error { return nil }, func(adopt.Round, error) { t.Error("a round") })
	if err == nil || !strings.Contains(err.Error(), "-reopen") || m.here(t, "SELECT count(*) FROM users") != "0" {
		t.Errorf("got %v", err)
	}
	if c, err := m.finish(t, nil); err != nil || !c.Before {
		t.Errorf("-finish again: %v", err)
	}
}

// TestEndOfAnotherCutOver: an earlier end is not that of a source which permitted writes since.
func TestEndOfAnotherCutOver(t *testing.T) {
	t.Parallel()
	m := newSmall(t, 1, "")
	m.oneRound(t)
	if _, err := m.finish(t, nil); err != nil {
		t.Fatal(err)
	}
	m.there(t, "ALTER TABLE patients DISABLE TRIGGER adopt_refuse_write; UPDATE patients SET first_name = 'Later'; ALTER TABLE patients ENABLE ALWAYS TRIGGER adopt_refuse_write")
	if c, err := m.finish(t, nil); err == nil || c.Before {
		t.Errorf("before %v, %v", c.Before, err)
	}
}

// TestChangedAuditEntries are listed: an entry here never changes.
func TestChangedAuditEntries(t *testing.T) {
	t.Parallel()
	const setup = `INSERT INTO users (id, email, password_hash, user_type, reference_id) VALUES ('00000000-0000-4000-8000-0000000000e1', 'u@x', '$2b$12$x', 'admin', '00000000-0000-4000-8000-0000000000c1');
		INSERT INTO admins (id, user_id, email, first_name, last_name) VALUES ('00000000-0000-4000-8000-0000000000c1', '00000000-0000-4000-8000-0000000000e1', 'u@x', 'A', 'A');
		INSERT INTO admin_audit_logs (admin_id, action, resource_type, created_at) VALUES ('00000000-0000-4000-8000-0000000000c1', 'update', 'patient', NULL), ('00000000-0000-4000-8000-0000000000c1', 'create', 'patient', now())`
	m := newSmall(t, 1, setup)
	m.oneRound(t)
	m.there(t, "UPDATE admin_audit_logs SET action = 'other' WHERE action = 'create'")
	m.oneRound(t)
	c, err := m.finish(t, nil)
	if err != nil || !c.Equal() || len(c.Listed) != 1 || c.Listed[0].Rule != "admin_audit_logs_append_only" {
		t.Errorf("listed %v, %v", c.Listed, err)
	}
}
