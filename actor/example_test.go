package actor_test

import (
	"context"
	"errors"
	"fmt"
	"net/netip"

	"github.com/google/uuid"

	"github.com/predicthealth/database/actor"
)

// A service puts the actor into the context of each request, and passes that context to the client.
func Example() {
	ctx := context.Background()
	_, err := actor.FromContext(ctx)
	fmt.Println("no actor:", errors.Is(err, actor.ErrNone))

	ada := actor.Doctor(uuid.MustParse("0198c0de-0000-7000-8000-000000000001")) // from the session
	ada.IP = netip.MustParseAddr("198.51.100.7")
	ada.RequestID = "req-42"
	ctx = actor.NewContext(ctx, ada)
	a, err := actor.FromContext(ctx)
	fmt.Println(a, "from", a.IP, err)

	// The audit trail records the action and the reason of a change.
	ctx = actor.WithAction(ctx, "correct_birth_date", "the identity card was read again")
	fmt.Println(actor.Action(ctx))

	// A process that acts for no person has a name.
	fmt.Println(actor.System("nightly-statistics"))
	// Output:
	// no actor: true
	// doctor:0198c0de-0000-7000-8000-000000000001 from 198.51.100.7 <nil>
	// correct_birth_date the identity card was read again
	// system:nightly-statistics
}
