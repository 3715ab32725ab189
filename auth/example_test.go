package auth_test

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"time"

	"cloud.google.com/go/civil"
	"github.com/google/uuid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/auth"
	"github.com/predicthealth/database/ent"
)

// A patient is registered, verifies the address, logs in and logs out. Here one program does it all as the
// tables' owner; in production service_patients does the first part and auth-jwt-service the rest.
func Example() {
	ctx := actor.NewContext(context.Background(), actor.System("registration"))
	db, err := database.Open(ctx, database.Config{DatabaseURL: os.Getenv("DATABASE_URL")})
	if err != nil {
		log.Fatal(err)
	}
	defer db.Close()
	ada := db.Doctor.Create().SetFirstName("Ada").SetLastName("Okafor").SetEmail("ada@x.example").SetMedicalLicense("MD-1").SaveX(ctx)

	cfg := auth.Config{Cost: auth.MinPasswordCost} // keeps the example fast
	admin, err := auth.NewAccountAdmin(db, cfg)
	if err != nil {
		log.Fatal(err)
	}
	credentials := auth.Credentials{Email: "ben@x.example", Password: "correct horse battery staple"}
	ben, err := admin.ProvisionPatient(ctx, uuid.New(), credentials, func(p *ent.PatientCreate, h *ent.HealthProfileCreate) {
		p.SetFirstName("Ben").SetLastName("Silva").SetDateOfBirth(civil.Date{Year: 1984, Month: time.March, Day: 9}).SetDoctor(ada)
		h.SetHeightCm(181)
	})
	if err != nil {
		log.Fatal(err)
	}

	accounts, err := auth.New(db, cfg)
	if err != nil {
		log.Fatal(err)
	}
	client := auth.Client{UserAgent: "example"}
	_, err = accounts.Login(ctx, "ben@x.example", credentials.Password, client)
	fmt.Println("before the address is verified:", errors.Is(err, auth.ErrUnverified))
	sent, err := accounts.RequestVerification(ctx, ben.UserID) // sent.Token goes to sent.Email
	if err != nil {
		log.Fatal(err)
	}
	if err := accounts.VerifyEmail(ctx, sent.Token, client); err != nil {
		log.Fatal(err)
	}
	login, err := accounts.Login(ctx, "Ben@X.example", credentials.Password, client)
	if err != nil {
		log.Fatal(err)
	}
	session, err := accounts.Validate(ctx, login.Token)
	fmt.Println("logged in as", session.Type, session.ReferenceID == ben.PersonID, err)
	ended, err := accounts.Logout(ctx, login.Token)
	fmt.Println("sessions ended:", ended.Sessions, err)
	_, err = accounts.Validate(ctx, login.Token)
	fmt.Println("afterwards:", errors.Is(err, auth.ErrSession))
	// Output:
	// before the address is verified: true
	// logged in as patient true <nil>
	// sessions ended: 1 <nil>
	// afterwards: true
}
