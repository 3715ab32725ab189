package testdb

import (
	"context"
	"database/sql"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/schema/enum"
)

type execer interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
}

// ActorSettings are the settings of an active actor that act() sets, by kind of actor: the actor's has its id or, of a process, its name,
// and the others are empty.
var ActorSettings = map[enum.ActorType]string{
	enum.ActorTypePatient: "predicthealth.patient", enum.ActorTypeDoctor: "predicthealth.doctor", enum.ActorTypeInstitution: "predicthealth.institution",
	enum.ActorTypeAdmin: "predicthealth.admin", enum.ActorTypeSystem: "predicthealth.process",
}

// SetActor sets the actor of a connection's session by act(), or none for an invalid Actor, as the zero one is. A kind that the role may not act
// as is an error with the constraint database.RuleActorKind.
func SetActor(ctx context.Context, db execer, a actor.Actor) error {
	var args []any
	for _, value := range actor.Values(actor.NewContext(ctx, a)) {
		args = append(args, value)
	}
	_, err := db.ExecContext(ctx, "SELECT public.act($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, false, $11)", args...)
	return err
}

// ForgeActor sets the actor by its settings, without the checks of act(), as a service may.
func ForgeActor(ctx context.Context, db execer, a actor.Actor) error {
	value := a.ID.String()
	if a.Type == enum.ActorTypeSystem {
		value = a.Name
	}
	_, err := db.ExecContext(ctx, "SELECT public.act(), set_config('predicthealth.actor_type', $1, false), set_config('predicthealth.actor_id', $2, false), "+
		"set_config($3, $4, false)", string(a.Type), a.ID.String(), ActorSettings[a.Type], value)
	return err
}
