package main

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/shopspring/decimal"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/list"
	"github.com/predicthealth/database/paging"
)

const pagesEach = 100

// doctorsFigure is a page of 50 doctors with their specialties, as an admin: with package list, and with a join of the
// columns that the client reads.
var doctorsFigure = figure{name: "page of 50 doctors with specialty: list / hand-written, prepared", target: 1.5, rounds: 7, sides: []side{
	each("list", pagesEach, (*mainData).doctorsByList), each("by hand", pagesEach, (*mainData).doctorsByHand),
}}

func (w *mainData) doctorsByList(ctx context.Context, _ *connection, _ subject) error {
	page, err := list.Doctors(actor.NewContext(ctx, w.admin), w.forAdmins.Client, list.DoctorFilter{Status: "active"}, paging.Page{})
	if err == nil && len(page.Rows) != 50 {
		return fmt.Errorf("%d doctors", len(page.Rows))
	}
	return err
}

// One more row than the page shows whether there is a next one.
const selectDoctors = `SELECT d.id, d.created_at, d.updated_at, d.version, d.search_text, d.institution_id, d.first_name, d.last_name, d.email,
	d.medical_license, d.specialty_id, d.secondary_specialty_id, d.phone, d.years_experience, d.consultation_fee, d.is_active, d.professional_status,
	s.created_at, s.updated_at, s.version, s.name, s.description, s.category, s.is_active
	FROM doctors d LEFT JOIN doctor_specialties s ON s.id = d.specialty_id
	WHERE d.professional_status = $1 ORDER BY d.created_at DESC, d.id DESC LIMIT 51`

func (w *mainData) doctorsByHand(ctx context.Context, c *connection, _ subject) error {
	if err := w.setAdmin(ctx, c); err != nil {
		return err
	}
	rows, err := c.doctors.QueryContext(ctx, "active")
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }()
	out := make([]*ent.Doctor, 0, 51)
	for rows.Next() {
		d, s := &ent.Doctor{}, &ent.Specialty{}
		var name, category *string
		var created, updated *time.Time
		var version *int64
		var active *bool
		var fee *decimal.Decimal
		var second *uuid.UUID
		if err := rows.Scan(&d.ID, &d.CreatedAt, &d.UpdatedAt, &d.Version, &d.SearchText, &d.InstitutionID, &d.FirstName, &d.LastName, &d.Email,
			&d.MedicalLicense, &d.SpecialtyID, &second, &d.Phone, &d.YearsExperience, &fee, &d.IsActive, &d.ProfessionalStatus,
			&created, &updated, &version, &name, &s.Description, &category, &active); err != nil {
			return err
		}
		d.Edges.Specialty = s
		out = append(out, d)
	}
	if len(out) != 51 {
		return fmt.Errorf("%d doctors", len(out))
	}
	return rows.Err()
}

// patientsFigure is a page of 20 of a doctor's patients: with package list, and with pgx as the same service for the same actor.
var patientsFigure = figure{name: "page of 20 of a doctor's patients: list / pgx by hand, one round trip", target: 1.3, rounds: 7, sides: []side{
	each("list", pagesEach, (*mainData).patientsByList), each("pgx by hand", pagesEach, (*mainData).patientsByPgx),
}}

func (w *mainData) patientsByList(ctx context.Context, _ *connection, _ subject) error {
	who := w.aDoctor()
	return w.listPatients(actor.NewContext(ctx, who), who)
}

const selectPatients = "SELECT " + patientColumns + " FROM patients WHERE doctor_id = $1 ORDER BY created_at DESC, id DESC LIMIT 21"

func (w *mainData) patientsByPgx(ctx context.Context, _ *connection, _ subject) error {
	who := w.aDoctor()
	var b pgx.Batch
	b.Queue(setActor, actorArguments(who)...)
	out := make([]*patient, 0, 21)
	b.Queue(selectPatients, who.ID).Query(func(rows pgx.Rows) error {
		for rows.Next() {
			var p patient
			if err := p.scan(rows); err != nil {
				return err
			}
			out = append(out, &p)
		}
		return rows.Err()
	})
	return w.peers.pgx.SendBatch(ctx, &b).Close()
}

func (w *mainData) setAdmin(ctx context.Context, c *connection) error {
	_, err := c.setAdmin.ExecContext(ctx, actorArguments(w.admin)...)
	return err
}

// Page 1,000 over page 1, of 20 patients each.
var (
	deepOwnerFigure = deep("the owner", func(t *dataset) (*database.DB, actor.Actor) { return t.owner, t.admin })
	deepAdminFigure = deep("an admin", func(t *dataset) (*database.DB, actor.Actor) { return t.forAdmins, t.admin })
)

func deep(who string, as func(*dataset) (*database.DB, actor.Actor)) figure {
	at := func(page int) side {
		var cursor string
		return side{name: fmt.Sprintf("page %d", page), run: func(ctx context.Context, s *fixtures) (time.Duration, error) {
			w, err := s.mainData(ctx)
			if err != nil {
				return 0, err
			}
			db, who := as(w.dataset)
			ctx = actor.NewContext(ctx, who)
			if cursor == "" && page > 1 {
				if cursor, err = before(ctx, db, page); err != nil {
					return 0, err
				}
			}
			return parallel(pagesEach, func(int) error { return twenty(ctx, db, cursor) })
		}}
	}
	return figure{name: "page 1,000 of patients, as " + who + ": list / page 1", target: 1.2, rounds: 7, sides: []side{at(1000), at(1), aside(at(2))}}
}

func twenty(ctx context.Context, db *database.DB, after string) error {
	page, err := list.Patients(ctx, db.Client, list.PatientFilter{}, paging.Page{Size: 20, After: after})
	if err == nil && len(page.Rows) != 20 {
		return fmt.Errorf("%d patients", len(page.Rows))
	}
	return err
}

// before is the cursor of a page of 20. A cursor does not depend on the size of the pages that led to it, so this walks
// in larger ones.
func before(ctx context.Context, db *database.DB, page int) (string, error) {
	at := paging.Page{}
	for left := 20 * (page - 1); left > 0; left -= at.Size {
		at.Size = min(left, paging.MaxSize)
		got, err := list.Patients(ctx, db.Client, list.PatientFilter{}, at)
		if err != nil {
			return "", err
		}
		if at.After = got.Next; at.After == "" {
			return "", fmt.Errorf("there is no page %d", page)
		}
	}
	return at.After, nil
}
