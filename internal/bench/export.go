package main

import (
	"context"
	"io"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/export"
)

// exportFigure is one export at a time. The peer reads the openings alone, as text.
var exportFigure = func() figure {
	f := figure{name: "export of a patient with 1,000 openings: FHIR Bundle / its openings read by SQL", rounds: 11, sides: []side{
		{name: "export", run: exportOne}, {name: "SELECT", run: selectOpenings},
	}}
	f.remark = func() string { return "at most 200 ms are the target" }
	return f
}()

// exported returns a patient with 1,000 openings.
func (w *mainData) exported(ctx context.Context) (patient uuid.UUID, err error) {
	patient = w.subjects[0].patient
	_, err = w.plain.ExecContext(ctx, `INSERT INTO record_openings (opened_at, expires_at, patient_id, actor_type, actor_id, reader_name, institution_name, purpose, transaction)
		SELECT now(), now() + interval '15 minutes', $1, 'doctor', $2, 'Ada Okafor', 'Riverside', 'treatment', 3
		FROM generate_series((SELECT count(*) FROM record_openings WHERE patient_id = $1) + 1, 1000)`, patient, w.doctors[0])
	return patient, err
}

func exportOne(ctx context.Context, s *fixtures) (time.Duration, error) {
	w, err := s.mainData(ctx)
	if err != nil {
		return 0, err
	}
	patient, err := w.exported(ctx)
	if err != nil {
		return 0, err
	}
	start := time.Now()
	err = export.Patient(actor.NewContext(ctx, actor.Patient(patient)), w.forPatients, patient, io.Discard)
	return time.Since(start), err
}

func selectOpenings(ctx context.Context, s *fixtures) (time.Duration, error) {
	w, err := s.mainData(ctx)
	if err != nil {
		return 0, err
	}
	patient, err := w.exported(ctx)
	if err != nil {
		return 0, err
	}
	start := time.Now()
	rows, err := w.plain.QueryContext(ctx, "SELECT o::text FROM record_openings o WHERE patient_id = $1 ORDER BY opened_at, id", patient)
	if err != nil {
		return 0, err
	}
	defer func() { _ = rows.Close() }()
	var text string
	for rows.Next() {
		if err := rows.Scan(&text); err != nil {
			return 0, err
		}
	}
	return time.Since(start), rows.Err()
}
