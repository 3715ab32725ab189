package main

import (
	"bytes"
	"context"
	"io"
	"log/slog"
	"os"
	"sync"
	"testing"
	"time"

	"cloud.google.com/go/civil"
	"github.com/google/uuid"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/auth"
	"github.com/predicthealth/database/databasetest"
	"github.com/predicthealth/database/ent"
)

// marker is in every name and address of these tests, and must not be in the log.
const marker, password = "Zyx", "a very long night in Lisbon"

var born = civil.Date{Year: 1984, Month: time.March, Day: 9}

// logged is what the service logs.
var logged buffer

type buffer struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (b *buffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.text.Write(p)
}

func (b *buffer) has(text string) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	return bytes.Contains(b.text.Bytes(), []byte(text))
}

func TestMain(m *testing.M) {
	slog.SetDefault(slog.New(slog.NewJSONHandler(&logged, nil)))
	status := m.Run()
	if logged.has(marker) || logged.has(password) {
		_, _ = io.WriteString(os.Stderr, "the log has a name, an address or a password\n")
		status = 1
	}
	os.Exit(status)
}

// world is a service on a database and a Redis of the test's own.
type world struct {
	*databasetest.Database
	t       *testing.T
	service *service
	people  *auth.AccountAdmin // as the tables' owner: doctors are another service's
}

func newWorld(t *testing.T) *world {
	t.Helper()
	db := databasetest.New(t)
	return worldOf(t, db, config{data: db.Config("service_patients"), auth: db.Config("auth_jwt_service")})
}

func worldOf(t *testing.T, db *databasetest.Database, cfg config) *world {
	t.Helper()
	cfg.accounts = auth.Config{Cost: auth.MinPasswordCost}
	s, err := open(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.close(); err != nil {
			t.Error(err)
		}
	})
	people, err := auth.NewAccountAdmin(db.Owner, cfg.accounts)
	if err != nil {
		t.Fatal(err)
	}
	return &world{db, t, s, people}
}

// asTest is the context of what a test does itself.
func asTest(t *testing.T) context.Context { return actor.NewContext(t.Context(), actor.System("test")) }

// doctor makes one who can log in, and returns the id and the address.
func (w *world) doctor(name string) (uuid.UUID, string) {
	w.t.Helper()
	email := name + "@" + marker + ".example"
	made, err := w.people.ProvisionDoctor(asTest(w.t), uuid.New(), auth.Credentials{Email: email, Password: password}, func(d *ent.DoctorCreate) {
		d.SetFirstName(name).SetLastName(marker).SetMedicalLicense("MD-" + name)
	})
	if err != nil {
		w.t.Fatal(err)
	}
	w.verify(made.UserID)
	return made.PersonID, email
}

// patient makes one of a doctor's, who can log in.
func (w *world) patient(name string, doctor uuid.UUID) (uuid.UUID, string) {
	w.t.Helper()
	email := name + "@" + marker + ".example"
	made, err := w.people.ProvisionPatient(asTest(w.t), uuid.New(), auth.Credentials{Email: email, Password: password}, func(p *ent.PatientCreate, _ *ent.HealthProfileCreate) {
		p.SetFirstName(name).SetLastName(marker).SetDateOfBirth(born).SetDoctorID(doctor)
	})
	if err != nil {
		w.t.Fatal(err)
	}
	w.verify(made.UserID)
	return made.PersonID, email
}

// verify does what auth-jwt-service does by e-mail.
func (w *world) verify(user uuid.UUID) {
	w.t.Helper()
	sent, err := w.service.accounts.RequestVerification(asTest(w.t), user)
	if err == nil {
		err = w.service.accounts.VerifyEmail(w.t.Context(), sent.Token, auth.Client{})
	}
	if err != nil {
		w.t.Fatal(err)
	}
}
