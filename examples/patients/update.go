package main

import (
	"net/http"

	"github.com/predicthealth/database/httpstatus"
	"github.com/predicthealth/database/schema/enum"
)

// change is what may change of a patient: a field that is absent stays, a phone that is "" is removed. Who may change
// which field PostgreSQL decides: patients their phone, doctors and institutions the validation.
type change struct {
	Phone            *string                `json:"phone"`
	ValidationStatus *enum.ValidationStatus `json:"validation_status"`
}

// update changes a patient who has the version of If-Match, and answers 412 where another request was first.
func (s *service) update(w http.ResponseWriter, r *http.Request) error {
	id, err := patientID(r)
	if err != nil {
		return err
	}
	version, ok, err := httpstatus.Version(r)
	if err != nil {
		return err
	}
	if !ok {
		return httpstatus.ErrPreconditionRequired
	}
	body, err := decode[change](r)
	if err != nil {
		return err
	}
	p, err := s.db.Patient.UpdateOneID(id).AtVersion(version).
		SetNillablePhone(body.Phone).SetNillableValidationStatus(body.ValidationStatus).Save(r.Context())
	if err != nil {
		return err
	}
	w.Header().Set("ETag", httpstatus.ETag(p.Version))
	return encode(w, http.StatusOK, patientOf(p))
}
