package main

import (
	"net/http"
	"strconv"

	"cloud.google.com/go/civil"
	"github.com/google/uuid"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/list"
	"github.com/predicthealth/database/paging"
	"github.com/predicthealth/database/schema/enum"
)

// patientBody is what clients get of a patient. An entity of package ent would give them each column that is added later.
type patientBody struct {
	ID               uuid.UUID             `json:"id"`
	Version          int64                 `json:"version"`
	FirstName        string                `json:"first_name"`
	LastName         string                `json:"last_name"`
	DateOfBirth      civil.Date            `json:"date_of_birth"`
	Phone            *string               `json:"phone"`
	ValidationStatus enum.ValidationStatus `json:"validation_status"`
}

func patientOf(p *ent.Patient) patientBody {
	return patientBody{
		ID: p.ID, Version: p.Version, FirstName: p.FirstName, LastName: p.LastName, DateOfBirth: p.DateOfBirth,
		Phone: p.Phone, ValidationStatus: p.ValidationStatus,
	}
}

type patients struct {
	Patients []patientBody `json:"patients"`
	Next     string        `json:"next,omitempty"` // ?after= of the next page; absent on the last one
}

// list is a page of the patients that the actor sees, by one statement: ?search=, ?size=, ?after=. A search is a name:
// a proxy in front of the service must not log queries.
func (s *service) list(w http.ResponseWriter, r *http.Request) error {
	query := r.URL.Query()
	at := paging.Page{After: query.Get("after")}
	if size := query.Get("size"); size != "" {
		var err error
		if at.Size, err = strconv.Atoi(size); err != nil {
			return &paging.PageError{Reason: "the size is not a number"}
		}
	}
	page, err := list.Patients(r.Context(), s.db.Client, list.PatientFilter{Search: query.Get("search")}, at)
	if err != nil {
		return err
	}
	out := patients{Patients: make([]patientBody, len(page.Rows)), Next: page.Next}
	for i, p := range page.Rows {
		out.Patients[i] = patientOf(p)
	}
	return encode(w, http.StatusOK, out)
}
