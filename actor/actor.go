// Package actor says who acts: for whom a statement runs, and from where it was asked for.
//
// The actor travels in the context. The client of package database refuses a query or a mutation
// whose context names nobody; the driver beneath tells PostgreSQL who it is before each statement,
// and row policies decide what that actor may see and change (docs/security.md).
//
//	ctx = actor.NewContext(ctx, actor.Actor{
//		Type: enum.ActorTypeDoctor, ID: claims.ReferenceID, UserID: claims.UserID,
//		IP: remote.Addr(), UserAgent: r.UserAgent(), RequestID: id,
//	})
//
// A process that acts for no person says its own name: actor.System("nightly-statistics"). What an actor is
// about, and why, can be said as well, by [WithAction].
package actor

import (
	"context"
	"errors"
	"fmt"
	"net/netip"
	"slices"

	"github.com/google/uuid"

	"github.com/predicthealth/database/schema/enum"
)

// ErrNone is returned for a statement in whose context nobody acts.
var ErrNone = errors.New("nobody acts: the context carries no actor (actor.NewContext)")

// InvalidError says that a context carries an actor who is nobody: a person without an id, a process
// without a name, or an unknown type. Such a one may do nothing.
type InvalidError struct{ Reason string }

func (e *InvalidError) Error() string { return "nobody acts: " + e.Reason }

// Is makes every InvalidError an [ErrNone].
func (e *InvalidError) Is(target error) bool { return target == ErrNone }

// Actor is a patient, doctor, institution or admin, or a process.
type Actor struct {
	Type enum.ActorType
	// ID is the person's: the id in patients, doctors, medical_institutions or admins (what a
	// login calls reference_id). Required, but for a process, which has none.
	ID uuid.UUID
	// Name is a process's. Required for one; a person has none.
	Name string
	// UserID is the login's, in users. Optional.
	UserID uuid.UUID

	// OnBehalfOf is whom a process does something for, as [Actor.String] says it. Optional; it gives
	// the process no rights, and is for the audit trail.
	OnBehalfOf string

	// The rest is where the request came from, for the audit trail. All of it is optional, and
	// none of it ever stops a statement: what is too long is cut, what is no text is left out.

	IP        netip.Addr
	UserAgent string // cut at MaxText characters
	RequestID string // cut at MaxText characters
}

// MaxText is how many characters of a user agent, a request id or a process's name are kept.
const MaxText = 512

// Patient is the patient with that id.
func Patient(id uuid.UUID) Actor { return Actor{Type: enum.ActorTypePatient, ID: id} }

// Doctor is the doctor with that id.
func Doctor(id uuid.UUID) Actor { return Actor{Type: enum.ActorTypeDoctor, ID: id} }

// Institution is the institution with that id.
func Institution(id uuid.UUID) Actor { return Actor{Type: enum.ActorTypeInstitution, ID: id} }

// Admin is the admin with that id.
func Admin(id uuid.UUID) Actor { return Actor{Type: enum.ActorTypeAdmin, ID: id} }

// System is a process that acts for no person, by its own name, e.g. "seed".
func System(name string) Actor { return Actor{Type: enum.ActorTypeSystem, Name: name} }

// String is the actor's name in the audit trail: "doctor:" and the id, or "system:" and the name.
func (a Actor) String() string {
	if a.Type == enum.ActorTypeSystem {
		return string(a.Type) + ":" + Text(a.Name)
	}
	return string(a.Type) + ":" + a.ID.String()
}

// Validate returns an [*InvalidError] when nobody, or nobody in particular, acts.
func (a Actor) Validate() error {
	switch {
	case !slices.Contains(a.Type.Values(), string(a.Type)):
		return &InvalidError{fmt.Sprintf("%q is no type of actor", a.Type)}
	case a.Type == enum.ActorTypeSystem && (Text(a.Name) == "" || a.ID != uuid.Nil):
		return &InvalidError{"a process has a name, and no id"}
	case a.Type != enum.ActorTypeSystem && (a.ID == uuid.Nil || a.Name != ""):
		return &InvalidError{fmt.Sprintf("actor %q has an id, and no name", a.Type)}
	}
	return nil
}

type key struct{}

// acting is an actor with what PostgreSQL is told of it, worked out once for all statements.
type acting struct {
	Actor

	err    error
	values []string
}

// NewContext returns a context in which a acts, by the action that ctx states. One that is not valid acts
// for nobody: statements are refused by the client, and find nothing in PostgreSQL.
func NewContext(ctx context.Context, a Actor) context.Context {
	in := &acting{Actor: a, err: a.Validate(), values: nobody}
	if in.err == nil {
		s, _ := ctx.Value(statedKey{}).(stated)
		in.values = a.values(s)
	}
	return context.WithValue(ctx, key{}, in)
}

// FromContext returns who acts in ctx. Errors: [ErrNone], [*InvalidError] (which is one).
func FromContext(ctx context.Context) (Actor, error) {
	in, ok := ctx.Value(key{}).(*acting)
	if !ok {
		return Actor{}, ErrNone
	}
	return in.Actor, in.err
}
