package demo

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"github.com/lib/pq"
)

// chunk is the number of people in one COPY. Foreign keys are checked at the end of a COPY: with a million rows that
// takes long, without progress, and the server keeps each row in memory until then.
const chunk = 5_000

// reportEvery is the number of rows between two calls of progress.
const reportEvery = 1_000

type loader struct {
	*sealer // nil without encryption

	tx          *sql.Tx
	inactive    map[string][]string // ids to deactivate at the end, by table: no row may refer to them after that
	done, total int
	progress    func(done, total int)
}

// fill inserts rows before those that refer to them.
func fill(ctx context.Context, l *loader, m *generator) error {
	// A larger pending list is merged into the trigram indexes in fewer, larger steps.
	if _, err := l.tx.ExecContext(ctx, "SET LOCAL gin_pending_list_limit = '32MB'; SET LOCAL work_mem = '128MB'"); err != nil {
		return err
	}
	for from := 0; from < m.institutions; from += chunk {
		people := batch(m.institution, from, m.institutions)
		if err := l.people(ctx, "medical_institutions", institutionColumns, people); err != nil {
			return err
		}
	}
	for from := 0; from < m.doctors; from += chunk {
		people := batch(m.doctor, from, m.doctors)
		if err := l.people(ctx, "doctors", doctorColumns, people); err != nil {
			return err
		}
	}
	for from := 0; from < m.patients; from += chunk {
		people := batch(m.patient, from, m.patients)
		if err := l.people(ctx, "patients", patientColumns, people); err != nil {
			return err
		}
		if err := l.profiles(ctx, people); err != nil {
			return err
		}
	}
	for table, ids := range l.inactive {
		if _, err := l.tx.ExecContext(ctx, "UPDATE public."+table+" SET is_active = false WHERE id = ANY ($1)", pq.Array(ids)); err != nil {
			return fmt.Errorf("%s: %w", table, err)
		}
	}
	return finish(ctx, l.tx)
}

// finish merges the pending lists of the search indexes, and updates the planner's statistics.
func finish(ctx context.Context, tx *sql.Tx) error {
	for _, table := range []string{"medical_institutions", "doctors", "patients", "health_profiles", "users"} {
		if _, err := tx.ExecContext(ctx, "ANALYZE public."+table); err != nil {
			return err
		}
	}
	for _, table := range []string{"medical_institutions", "doctors", "patients"} {
		if _, err := tx.ExecContext(ctx, "SELECT gin_clean_pending_list('public."+table+"_search_text_idx')"); err != nil {
			return err
		}
	}
	return nil
}

func batch(one func(int) person, from, n int) []person {
	people := make([]person, min(chunk, n-from))
	for i := range people {
		people[i] = one(from + i)
	}
	return people
}

// people inserts people and their logins.
func (l *loader) people(ctx context.Context, table string, columns []string, people []person) error {
	if err := l.copy(ctx, table, columns, len(people), func(i int) []any { return people[i].row }); err != nil {
		return err
	}
	for _, p := range people {
		if p.inactive {
			l.inactive[table] = append(l.inactive[table], fmt.Sprint(p.row[0]))
		}
	}
	return l.copy(ctx, "users", loginColumns, len(people), func(i int) []any { return people[i].login })
}

func (l *loader) copy(ctx context.Context, table string, columns []string, n int, row func(i int) []any) (err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("%s: %w", table, err)
		}
	}()
	stmt, err := l.tx.PrepareContext(ctx, fmt.Sprintf("COPY public.%s (%s) FROM STDIN", table, strings.Join(columns, ", ")))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, stmt.Close()) }()
	for i := range n {
		if _, err := stmt.ExecContext(ctx, row(i)...); err != nil {
			return err
		}
		l.done++
		if l.progress != nil && (l.done%reportEvery == 0 || l.done == l.total) {
			l.progress(l.done, l.total)
		}
	}
	_, err = stmt.ExecContext(ctx) // ends the COPY, and returns pending errors about rows
	return err
}
