package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/list"
	"github.com/predicthealth/database/paging"
	"github.com/predicthealth/database/statistics"
)

// Statistics of the whole population, as an admin, and the plain GROUP BY statements with the same results: prepared,
// as the owner, which bypasses the policies, without an actor.
var (
	doctorCountsFigure = counting("doctors", func(w *mainData, ctx context.Context) error {
		got, err := statistics.Doctors(ctx, w.forAdmins.Client)
		return some(got.Total, err)
	}, `SELECT professional_status, count(*) FROM doctors GROUP BY 1`,
		`SELECT s.name, count(*) FROM doctors d LEFT JOIN doctor_specialties s ON s.id = d.specialty_id GROUP BY 1`,
		`SELECT count(*), count(*) FILTER (WHERE is_active) FROM doctors`)
	patientCountsFigure = counting("patients", func(w *mainData, ctx context.Context) error {
		got, err := statistics.Patients(ctx, w.forAdmins.Client)
		return some(got.Total, err)
	}, `SELECT gender, count(*) FROM patients GROUP BY 1`,
		`SELECT validation_status, count(*) FROM patients GROUP BY 1`,
		`SELECT doctor_id, count(*) FROM patients GROUP BY 1`,
		`SELECT count(*), count(*) FILTER (WHERE is_active), count(*) FILTER (WHERE is_verified),
			count(*) FILTER (WHERE created_at > now() - interval '30 days') FROM patients`)
	institutionCountsFigure = counting("institutions", func(w *mainData, ctx context.Context) error {
		got, err := statistics.Institutions(ctx, w.forAdmins.Client)
		return some(got.Total, err)
	}, `SELECT institution_type, count(*) FROM medical_institutions GROUP BY 1`,
		`SELECT region_state, count(*) FROM medical_institutions GROUP BY 1`,
		`SELECT count(*), count(*) FILTER (WHERE is_active), count(*) FILTER (WHERE is_verified) FROM medical_institutions`)
)

func some(n int, err error) error {
	if err == nil && n == 0 {
		return errors.New("the count is 0")
	}
	return err
}

func counting(table string, ours func(*mainData, context.Context) error, theirs ...string) figure {
	return figure{name: "statistics of " + table + ": typed / GROUP BY, by hand", rounds: 11, sides: []side{
		alone("typed", func(ctx context.Context, w *mainData) error { return ours(w, actor.NewContext(ctx, w.admin)) }),
		alone("by hand", func(ctx context.Context, w *mainData) error {
			for _, statement := range theirs {
				if err := w.readGroups(ctx, statement); err != nil {
					return err
				}
			}
			return nil
		}),
	}}
}

// readGroups reads a statement's groups, of a name and a number, or its single row of numbers.
func (w *mainData) readGroups(ctx context.Context, statement string) (err error) {
	stmt, ok := w.groups[statement]
	if !ok {
		if stmt, err = w.plain.PrepareContext(ctx, statement); err != nil {
			return err
		}
		w.groups[statement] = stmt
	}
	rows, err := stmt.QueryContext(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	columns, err := rows.Columns()
	if err != nil {
		return err
	}
	into := make([]any, len(columns))
	for i := range into {
		into[i] = new(any)
	}
	out := map[any]any{}
	for rows.Next() {
		if err := rows.Scan(into...); err != nil {
			return err
		}
		out[fmt.Sprint(*into[0].(*any))] = *into[1].(*any)
	}
	return rows.Err()
}

const countPatients = `SELECT count(*) FROM patients`

// totalFigure is a page with the exact total of all patients that an admin sees, and the count alone.
var totalFigure = figure{name: "page of 20 and the exact total of 100,000 patients: list / count, by hand", rounds: 11, sides: []side{
	alone("list", func(ctx context.Context, w *mainData) error {
		page, err := list.Patients(actor.NewContext(ctx, w.admin), w.forAdmins.Client, list.PatientFilter{}, paging.Page{Size: 20, Total: paging.Exact})
		if err != nil {
			return err
		}
		return some(*page.Total, nil)
	}),
	alone("by hand", func(ctx context.Context, w *mainData) error {
		if err := w.setAdmin(ctx, w.hand[0]); err != nil {
			return err
		}
		var n int
		err := w.hand[0].count.QueryRowContext(ctx).Scan(&n)
		return some(n, err)
	}),
}}

// alone is a side with a single connection.
func alone(name string, f func(ctx context.Context, w *mainData) error) side {
	return side{name: name, run: func(ctx context.Context, s *fixtures) (time.Duration, error) {
		w, err := s.mainData(ctx)
		if err != nil {
			return 0, err
		}
		start := time.Now()
		err = f(ctx, w)
		return time.Since(start), err
	}}
}
