package audit_test

import (
	"context"
	"fmt"
	"log"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/audit"
	"github.com/predicthealth/database/paging"
)

// An admin changes a row. The audit trail records the change, and its chains are intact.
func Example() {
	ctx := actor.NewContext(context.Background(), actor.System("example"))
	cfg, err := database.FromEnv() // DATABASE_URL of the tables' owner
	if err != nil {
		log.Fatal(err)
	}
	db, err := database.Open(ctx, cfg)
	if err != nil {
		log.Fatal(err)
	}
	defer db.Close()
	eve := db.Admin.Create().SetFirstName("Eve").SetLastName("Moss").SetEmail("eve@riverside.example").SaveX(ctx)
	sleep := db.Specialty.Create().SetName("Sleep Medicin").SetCategory("Specialty").SaveX(ctx)

	asEve := actor.NewContext(ctx, actor.Admin(eve.ID))
	sleep.Update().SetName("Sleep Medicine").ExecX(actor.WithAction(asEve, "rename", "misspelled"))

	page, err := audit.List(asEve, db.Client, audit.Filter{ResourceType: "doctor_specialties", ResourceID: sleep.ID}, paging.Page{})
	if err != nil {
		log.Fatal(err)
	}
	for _, e := range page.Rows {
		fmt.Println(e.ActorType, e.Action, e.ResourceType, string(e.Details))
	}
	report, err := audit.Verify(ctx, db.SQL())
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("broken chains:", len(report.Breaks))
	// Output:
	// admin rename doctor_specialties {"reason": "misspelled", "changes": {"name": {"to": "Sleep Medicine", "from": "Sleep Medicin"}}, "operation": "update"}
	// broken chains: 0
}
