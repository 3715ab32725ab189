package main

import (
	"context"
	"net/http"

	"cloud.google.com/go/civil"
	"github.com/google/uuid"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/auth"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/httpsession"
	"github.com/predicthealth/database/httpstatus"
)

type registration struct {
	Email       string     `json:"email"`
	Password    string     `json:"password"`
	FirstName   string     `json:"first_name"`
	LastName    string     `json:"last_name"`
	DateOfBirth civil.Date `json:"date_of_birth"`
	Phone       *string    `json:"phone"`
}

type registered struct {
	ID uuid.UUID `json:"id"`
}

var errKey = httpstatus.Problem{Type: "urn:example:problem:key", Title: "Idempotency-Key must be a random UUID.", Status: http.StatusBadRequest}

// register makes a patient of the doctor who asks, with a login. The same request with the same key makes no second
// one: 200 instead of 201. Doctors alone may ask, because an address that is in use is a 409, which reveals that it is.
func (s *service) register(w http.ResponseWriter, r *http.Request) error {
	key, err := uuid.Parse(r.Header.Get("Idempotency-Key"))
	if err != nil || key == uuid.Nil {
		return errKey
	}
	body, err := decode[registration](r)
	if err != nil {
		return err
	}
	doctor, _ := httpsession.FromContext(r.Context())
	made, err := s.people.ProvisionPatient(asProcess(r), key, auth.Credentials{Email: body.Email, Password: body.Password},
		func(p *ent.PatientCreate, _ *ent.HealthProfileCreate) {
			p.SetFirstName(body.FirstName).SetLastName(body.LastName).SetDateOfBirth(body.DateOfBirth).
				SetNillablePhone(body.Phone).SetDoctorID(doctor.ReferenceID)
		})
	if err != nil {
		return err
	}
	status := http.StatusCreated
	if made.Existed {
		status = http.StatusOK
	}
	w.Header().Set("Location", "/patients/"+made.PersonID.String())
	return encode(w, status, registered{made.PersonID})
}

// asProcess is the context of a process that does what the request's person asks for. The audit trail names both.
func asProcess(r *http.Request) context.Context {
	process, client := actor.System("patients-registration"), httpsession.Client(r)
	if person, err := actor.FromContext(r.Context()); err == nil {
		process.OnBehalfOf = person.String()
	}
	process.IP, process.UserAgent, process.RequestID = client.IP, client.UserAgent, client.RequestID
	return actor.NewContext(r.Context(), process)
}
