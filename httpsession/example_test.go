package httpsession_test

import (
	"context"
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"strings"
	"time"

	"cloud.google.com/go/civil"
	"github.com/google/uuid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/auth"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/httpsession"
	"github.com/predicthealth/database/httpstatus"
	"github.com/predicthealth/database/schema/enum"
)

// A patient logs in and reads their own row. Here one program does it all as the tables' owner; a service opens one
// database as auth_jwt_service, for sessions, and one by its own role, for its rows.
func Example() {
	ctx := actor.NewContext(context.Background(), actor.System("example"))
	cfg, err := database.FromEnv() // DATABASE_URL
	if err != nil {
		log.Fatal(err)
	}
	db, err := database.Open(ctx, cfg)
	if err != nil {
		log.Fatal(err)
	}
	defer db.Close()
	accounts, err := auth.New(db, auth.Config{Cost: auth.MinPasswordCost, AllowUnverified: true}) // so that the example is short
	if err != nil {
		log.Fatal(err)
	}
	register(ctx, db, "ben@riverside.example", "correct horse battery staple")

	sessions := httpsession.New(accounts, httpsession.WithTrustedProxies(netip.MustParsePrefix("192.0.2.0/24")))
	mux := http.NewServeMux()
	mux.HandleFunc("POST /login", func(w http.ResponseWriter, r *http.Request) {
		login, err := accounts.Login(r.Context(), r.PostFormValue("email"), r.PostFormValue("password"), httpsession.Client(r))
		if err != nil {
			httpstatus.Write(w, r, err)
			return
		}
		json.NewEncoder(w).Encode(map[string]string{"access_token": login.Token, "token_type": "Bearer"})
	})
	mux.Handle("GET /me", sessions.Require(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		session, _ := httpsession.FromContext(r.Context())
		me, err := db.Patient.Get(r.Context(), session.ReferenceID)
		if err != nil {
			httpstatus.Write(w, r, err)
			return
		}
		fmt.Fprintf(w, "%s %s, from %s", session.Type, me.FirstName, httpsession.Client(r).IP)
	}), enum.UserTypePatient))
	handler := sessions.Identify(mux)

	form := url.Values{"email": {"ben@riverside.example"}, "password": {"correct horse battery staple"}}.Encode()
	login := httptest.NewRequest(http.MethodPost, "/login", strings.NewReader(form))
	login.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	w := httptest.NewRecorder()
	handler.ServeHTTP(w, login)
	var issued struct {
		Token string `json:"access_token"`
	}
	if err := json.Unmarshal(w.Body.Bytes(), &issued); err != nil {
		log.Fatal(err)
	}

	for _, token := range []string{issued.Token, "guessed"} {
		me := httptest.NewRequest(http.MethodGet, "/me", nil) // by way of 192.0.2.1
		me.Header.Set("Authorization", "Bearer "+token)
		me.Header.Set("X-Forwarded-For", "10.0.0.1, 198.51.100.7")
		w = httptest.NewRecorder()
		handler.ServeHTTP(w, me)
		fmt.Println(w.Code, w.Body)
	}
	// Output:
	// 200 patient Ben, from 198.51.100.7
	// 401 {"type":"urn:predicthealth:problem:session","title":"A valid session is required.","status":401}
}

func register(ctx context.Context, db *database.DB, email, password string) {
	admin, err := auth.NewAccountAdmin(db, auth.Config{Cost: auth.MinPasswordCost})
	if err != nil {
		log.Fatal(err)
	}
	ada := db.Doctor.Create().SetFirstName("Ada").SetLastName("Okafor").SetEmail("ada@riverside.example").SetMedicalLicense("MD-7").SaveX(ctx)
	_, err = admin.ProvisionPatient(ctx, uuid.New(), auth.Credentials{Email: email, Password: password}, func(p *ent.PatientCreate, _ *ent.HealthProfileCreate) {
		p.SetFirstName("Ben").SetLastName("Silva").SetDateOfBirth(civil.Date{Year: 1984, Month: time.March, Day: 9}).SetDoctor(ada)
	})
	if err != nil {
		log.Fatal(err)
	}
}
