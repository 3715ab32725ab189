// Package actor defines the actor of a statement: the person or process that it runs for, and the origin of the request.
//
// The context carries the actor. The client of package database rejects a query or a mutation without one. The driver
// sets the actor in PostgreSQL before each statement, and row policies decide what it may see and change
// (docs/security.md).
//
//	ctx = actor.NewContext(ctx, actor.Actor{
//		Type: enum.ActorTypeDoctor, ID: claims.ReferenceID, UserID: claims.UserID,
//		IP: remote.Addr(), UserAgent: r.UserAgent(), RequestID: id,
//	})
//
// A process that acts for no person has a name: actor.System("nightly-statistics"). [WithAction] adds an action and a
// reason for the audit trail.
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

// ErrNone is returned for a statement whose context carries no actor.
var ErrNone = errors.New("no actor: the context carries none (actor.NewContext)")

// InvalidError is returned for an invalid actor: a person without an id, a process without a name, or an unknown type.
// Such an actor sees and changes nothing.
type InvalidError struct{ Reason string }

func (e *InvalidError) Error() string { return "no actor: " + e.Reason }

// Is reports whether target is [ErrNone].
func (e *InvalidError) Is(target error) bool { return target == ErrNone }

// Actor is a patient, doctor, institution or admin, or a process.
type Actor struct {
	Type enum.ActorType
	// ID is the id in patients, doctors, medical_institutions or admins (reference_id of a login). Required for
	// a person; a process has none.
	ID uuid.UUID
	// Name is the name of a process. Required for a process; a person has none.
	Name string
	// UserID is the id of the login, in users. Optional.
	UserID uuid.UUID

	// OnBehalfOf is the actor that a process works for, as [Actor.String] formats it. Optional; it gives the
	// process no rights, and is for the audit trail.
	OnBehalfOf string

	// The origin of the request, for the audit trail. All of it is optional, and never makes a statement fail:
	// long texts are truncated; NUL characters and invalid UTF-8 are removed.

	IP        netip.Addr
	UserAgent string // up to MaxText characters
	RequestID string // up to MaxText characters
}

// MaxText is the maximum length of a user agent, a request id, a reason or a process's name, in characters.
const MaxText = 512

// Patient returns the patient with that id.
func Patient(id uuid.UUID) Actor { return Actor{Type: enum.ActorTypePatient, ID: id} }

// Doctor returns the doctor with that id.
func Doctor(id uuid.UUID) Actor { return Actor{Type: enum.ActorTypeDoctor, ID: id} }

// Institution returns the institution with that id.
func Institution(id uuid.UUID) Actor { return Actor{Type: enum.ActorTypeInstitution, ID: id} }

// Admin returns the admin with that id.
func Admin(id uuid.UUID) Actor { return Actor{Type: enum.ActorTypeAdmin, ID: id} }

// System returns the process with that name, such as "seed".
func System(name string) Actor { return Actor{Type: enum.ActorTypeSystem, Name: name} }

// String returns the actor's name in the audit trail: "doctor:" and the id, or "system:" and the name.
func (a Actor) String() string {
	if a.Type == enum.ActorTypeSystem {
		return string(a.Type) + ":" + Text(a.Name)
	}
	return string(a.Type) + ":" + a.ID.String()
}

// Validate returns an [*InvalidError] unless the type is known and has exactly what it requires of ID and Name.
func (a Actor) Validate() error {
	switch {
	case !slices.Contains(a.Type.Values(), string(a.Type)):
		return &InvalidError{fmt.Sprintf("%q is not a type of actor", a.Type)}
	case a.Type == enum.ActorTypeSystem && (Text(a.Name) == "" || a.ID != uuid.Nil):
		return &InvalidError{"a process has a name, and no id"}
	case a.Type != enum.ActorTypeSystem && (a.ID == uuid.Nil || a.Name != ""):
		return &InvalidError{fmt.Sprintf("actor %q has an id, and no name", a.Type)}
	}
	return nil
}

type actorKey struct{}

// contextActor is an actor with its setting values, computed once for all statements.
type contextActor struct {
	Actor

	err    error
	values []string
}

// NewContext returns a context with the actor a and the action and the purpose of ctx. With an invalid actor the client rejects
// statements, and those that reach PostgreSQL have no actor and see no rows.
func NewContext(ctx context.Context, a Actor) context.Context {
	in := &contextActor{Actor: a, err: a.Validate(), values: noValues}
	if in.err == nil {
		s, _ := ctx.Value(actionKey{}).(actionInfo)
		in.values = a.values(s, PurposeOf(ctx))
	}
	return context.WithValue(ctx, actorKey{}, in)
}

// renew sets the actor of ctx, if it has one, with the present action and purpose.
func renew(ctx context.Context) context.Context {
	if in, ok := ctx.Value(actorKey{}).(*contextActor); ok && in.err == nil {
		return NewContext(ctx, in.Actor)
	}
	return ctx
}

// FromContext returns the actor of ctx. Errors: [ErrNone], [*InvalidError] (which is an ErrNone).
func FromContext(ctx context.Context) (Actor, error) {
	in, ok := ctx.Value(actorKey{}).(*contextActor)
	if !ok {
		return Actor{}, ErrNone
	}
	return in.Actor, in.err
}
