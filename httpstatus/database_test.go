package httpstatus_test

import (
	"context"
	"encoding/json"
	"net/url"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/httpstatus"
	"github.com/predicthealth/database/internal/local"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/list"
	"github.com/predicthealth/database/paging"
)

// TestOfDatabase: what PostgreSQL refuses, and how it fails, with the column and the rule and without a value.
func TestOfDatabase(t *testing.T) {
	t.Parallel()
	const secret = "s3cret"
	url := testdb.URL(t)
	db, ctx := testdb.OpenURL(t, url), testdb.Context(t)
	db.Specialty.Create().SetName(secret).SetCategory("c").ExecX(ctx)
	other := db.Specialty.Create().SetName("other").SetCategory("c").SaveX(ctx)
	doctor := func() *ent.DoctorCreate {
		return db.Doctor.Create().SetFirstName("A").SetLastName("B").SetEmail("a@b.example").SetMedicalLicense("MD")
	}
	patient := uuid.New()
	asPatient := actor.NewContext(t.Context(), actor.Patient(patient))
	service := testdb.OpenURL(t, testdb.As(t, url, "service_patients"))
	late, cancel := context.WithTimeout(ctx, 50*time.Millisecond)
	defer cancel()
	left, leave := context.WithCancel(ctx)
	leave()
	sql := func(ctx context.Context, statement string) error {
		_, err := db.SQL().ExecContext(ctx, statement)
		return err
	}
	for name, c := range map[string]struct {
		err         error
		status      int
		kind        string
		field, rule string
	}{
		"duplicate":         {db.Specialty.Create().SetName(secret).SetCategory("c").Exec(ctx), 409, "duplicate", "name", "doctor_specialties_name_key"},
		"missing reference": {doctor().SetInstitutionID(uuid.New()).Exec(ctx), 409, "reference", "institution_id", "doctors_institution_id_fkey"},
		"required":          {doctor().SetFirstName("").Exec(ctx), 422, "rule", "first_name", ""},
		"rule":              {doctor().SetYearsExperience(-1).Exec(ctx), 422, "rule", "years_experience", ""},
		"stale":             {db.Specialty.UpdateOneID(other.ID).AtVersion(9).SetCategory("d").Exec(ctx), 409, "version", "", ""},
		"not found":         {db.Specialty.UpdateOneID(uuid.New()).SetCategory("d").Exec(ctx), 404, "not-found", "", ""},
		"not seen":          {get(asPatient, service, patient), 404, "not-found", "", ""},
		"no grant":          {service.Doctor.Create().SetFirstName("A").SetLastName("B").SetEmail("a@b.example").SetMedicalLicense("MD").Exec(asPatient), 403, "permission", "", ""},
		"kind of actor":     {get(actor.NewContext(t.Context(), actor.Admin(uuid.New())), service, patient), 403, "permission", "", database.RuleActorKind},
		"no actor":          {get(t.Context(), service, patient), 500, "internal", "", ""},
		"nothing written":   {upsert(ctx, db), 409, "exists", "", ""},
		"statement_timeout": {sql(ctx, "SET LOCAL statement_timeout = 10; SELECT pg_sleep(60)"), 503, "timeout", "", ""},
		"deadline":          {sql(late, "SELECT pg_sleep(60)"), 503, "timeout", "", ""},
		"canceled":          {sql(left, "SELECT 1"), 503, "canceled", "", ""},
		"read-only":         {sql(ctx, "SET TRANSACTION READ ONLY; UPDATE doctors SET phone = NULL"), 503, "unavailable", "", ""},
		"no statement":      {sql(ctx, "SELECT 's3cret' 's3cret'"), 500, "internal", "", ""},
		"filter":            {lists(ctx, db, list.DoctorFilter{Status: secret}, paging.Page{}), 400, "filter", "Status", ""},
		"search":            {lists(ctx, db, list.DoctorFilter{Search: "?"}, paging.Page{}), 400, "search", "", ""},
		"page":              {lists(ctx, db, list.DoctorFilter{}, paging.Page{Size: -1}), 400, "page", "", ""},
		"cursor":            {lists(ctx, db, list.DoctorFilter{}, paging.Page{After: secret}), 400, "cursor", "", ""},
	} {
		p := httpstatus.ProblemOf(c.err)
		body, err := json.Marshal(p)
		if err != nil || c.err == nil || strings.Contains(string(body), secret) {
			t.Errorf("%s: %s, of %v", name, body, c.err)
		}
		if p.Status != c.status || p.Type != problem+c.kind || p.Field != c.field || (c.rule != "" || c.kind != "rule") && p.Rule != c.rule {
			t.Errorf("%s: %+v, of %v", name, p, c.err)
		}
	}
}

func get(ctx context.Context, db *database.DB, id uuid.UUID) error {
	_, err := db.Patient.Get(ctx, id)
	return err
}

func upsert(ctx context.Context, db *database.DB) error {
	_, err := db.Specialty.Create().SetName("other").SetCategory("c").OnConflict().DoNothing().ID(ctx)
	return err
}

func lists(ctx context.Context, db *database.DB, f list.DoctorFilter, p paging.Page) error {
	_, err := list.Doctors(ctx, db.Client, f, p)
	return err
}

// TestOfServersGone: neither server is there.
func TestOfServersGone(t *testing.T) {
	t.Parallel()
	port, err := local.FreePort()
	if err != nil {
		t.Fatal(err)
	}
	gone := url.URL{Scheme: "postgres", User: url.UserPassword("u", "s3cret"), Host: "127.0.0.1:" + strconv.Itoa(port), Path: "/d", RawQuery: "sslmode=disable"}
	_, err = database.Open(t.Context(), database.Config{DatabaseURL: gone.String(), StartTimeout: 10 * time.Millisecond, AllowPlaintext: true})
	if p := httpstatus.ProblemOf(err); err == nil || p.Type != problem+"unavailable" {
		t.Errorf("PostgreSQL: %+v, of %v", p, err)
	}
	c, err := cache.Connect("redis://127.0.0.1:" + strconv.Itoa(port))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = c.Close() }()
	_, err = c.TryLock(t.Context(), "tests", "lock", time.Second)
	if p := httpstatus.ProblemOf(err); err == nil || p.Type != problem+"unavailable" {
		t.Errorf("Redis: %+v, of %v", p, err)
	}
}
