package adopt

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"

	"github.com/lib/pq"
)

// applied are the triggers that check what the plan has checked already, by the triggerRules and assignmentRules among others, that do nothing for the tables'
// owner without an actor, or that assign what the INSERT has already: the touch triggers, the lower case of e-mail addresses, and the person of a login, whom
// each staged one has. The others that assign values stay.
var applied = []tableTriggers{
	{"doctor_specialties", "doctor_specialties_touch"},
	{"medical_institutions", "medical_institutions_touch medical_institutions_email"},
	{"admins", "admins_touch admins_email"},
	{"doctors", "doctors_assignment_insert doctors_insert doctors_join_insert doctors_touch doctors_email"},
	{"patients", "patients_assignment_insert patients_insert patients_audit_insert patients_touch patients_email"},
	{"health_profiles", "health_profiles_patient_erased health_profiles_smoking_years_insert health_profiles_sealed_insert health_profiles_audit_insert health_profiles_touch"},
	{"record_keys", "record_keys_active"}, // sealing holds its lock
	{"users", "users_insert users_patient_erased users_audit_insert users_touch users_email users_complete_owner"},
}

type tableTriggers struct{ table, triggers string }

// disableTriggers disables them, for this transaction, and returns the statements that restore each.
func (m *move) disableTriggers(ctx context.Context, applied []tableTriggers) (restore []string, err error) {
	var disable []string
	for _, a := range applied {
		for _, trigger := range strings.Fields(a.triggers) {
			var enabled string
			if err := m.tx.QueryRowContext(ctx, "SELECT tgenabled FROM pg_trigger WHERE tgrelid = $1::regclass AND tgname = $2", "public."+a.table, trigger).Scan(&enabled); err != nil {
				return nil, fmt.Errorf("the trigger %s: %w", trigger, err)
			}
			if how, ok := enabling[enabled]; ok {
				disable = append(disable, fmt.Sprintf("ALTER TABLE public.%s DISABLE TRIGGER %s", a.table, trigger))
				restore = append(restore, fmt.Sprintf("ALTER TABLE public.%s %s TRIGGER %s", a.table, how, trigger))
			}
		}
	}
	if err := m.exec(ctx, disable...); err != nil {
		return nil, fmt.Errorf("disable the triggers: %w", err)
	}
	return restore, nil
}

// enabling is how a trigger is enabled, by pg_trigger.tgenabled. One that is disabled stays so.
var enabling = map[string]string{"O": "ENABLE", "R": "ENABLE REPLICA", "A": "ENABLE ALWAYS"}

// lock locks the tables against other writers and, where they are empty, against readers, whose indexes may then be rebuilt: a lock that is
// raised later can deadlock.
func (m *move) lock(ctx context.Context) error {
	people := order[:len(order)-1] // no other transaction adds to the chain of imported audit entries
	var shared []string
	for _, name := range append(slices.Clone(people), "record_keys") {
		var filled bool
		if err := m.tx.QueryRowContext(ctx, "SELECT EXISTS (SELECT FROM public."+name+")").Scan(&filled); err != nil {
			return err
		}
		if filled || name == "record_keys" {
			shared = append(shared, "public."+name)
		} else {
			m.emptyTables = append(m.emptyTables, "public."+name)
		}
	}
	var statements []string
	if len(m.emptyTables) > 0 {
		statements = append(statements, "LOCK TABLE "+strings.Join(m.emptyTables, ", ")+" IN ACCESS EXCLUSIVE MODE")
	}
	return m.exec(ctx, append(statements, "LOCK TABLE "+strings.Join(shared, ", ")+" IN SHARE ROW EXCLUSIVE MODE")...)
}

// rebuiltFrom is the number of rows from which the indexes of an empty table are built after the rows are there, which is faster.
const rebuiltFrom = 1000

// rebuilt are the statements that drop and create again what a table has of indexes and foreign keys, except its primary key and the foreign keys
// to tables whose readers do not wait.
const rebuilt = `SELECT format('DROP INDEX %s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid) FROM pg_index i
		WHERE i.indrelid = $1::regclass AND NOT i.indisprimary AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)
	UNION ALL
	SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', c.conrelid::regclass, c.conname),
		format('ALTER TABLE %s ADD CONSTRAINT %I %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid)) FROM pg_constraint c
		WHERE c.conrelid = $1::regclass AND c.contype = 'f' AND c.convalidated AND c.confrelid = ANY ($2::regclass[])
	ORDER BY 1`

// withoutIndexes calls insert while an empty table into which many rows move has no index but its primary key and no foreign key, and adds
// them afterwards, as a restore does. Readers of the table wait until the transaction ends.
func (m *move) withoutIndexes(ctx context.Context, t *table, rows int64, insert func() error) error {
	if rows < rebuiltFrom || !slices.Contains(m.emptyTables, "public."+t.name) {
		return insert()
	}
	var filled bool // until the lock
	if err := m.tx.QueryRowContext(ctx, "SELECT EXISTS (SELECT FROM public."+t.name+")").Scan(&filled); err != nil {
		return err
	}
	if filled {
		return insert()
	}
	var drops, creates []string
	err := scan(ctx, m.tx, rebuilt, func(rows *sql.Rows) error {
		var drop, create string
		err := rows.Scan(&drop, &create)
		drops, creates = append(drops, drop), append(creates, create)
		return err
	}, "public."+t.name, pq.Array(m.emptyTables))
	if err != nil {
		return err
	}
	if err := m.exec(ctx, drops...); err != nil {
		return err
	}
	if err := insert(); err != nil {
		return err
	}
	return m.exec(ctx, creates...)
}

// exec runs statements in one round trip; "" is none.
func (m *move) exec(ctx context.Context, statements ...string) error {
	all := slices.DeleteFunc(statements, func(s string) bool { return s == "" })
	if len(all) == 0 {
		return nil
	}
	_, err := m.tx.ExecContext(ctx, strings.Join(all, ";\n"))
	return err
}
