package actor

import (
	"context"

	"github.com/predicthealth/database/schema/enum"
)

// Purpose is why an actor opens a patient's record.
type Purpose = enum.Purpose

// The purposes. Without one, doctors and institutions open records for [Treatment], admins for [Operations]. Only a doctor may
// declare an [Emergency], and an admin has no other purpose than [Operations].
const (
	Treatment    = enum.PurposeTreatment
	Emergency    = enum.PurposeEmergency
	Registration = enum.PurposeRegistration
	Operations   = enum.PurposeOperations
)

type purposeKey struct{}

// WithPurpose returns a context in which records are opened for p. It applies to the context's actor and to any that
// [NewContext] sets later. The reason is that of [WithAction].
func WithPurpose(ctx context.Context, p Purpose) context.Context {
	return renew(context.WithValue(ctx, purposeKey{}, p))
}

// PurposeOf returns the purpose of ctx, or "".
func PurposeOf(ctx context.Context) Purpose {
	p, _ := ctx.Value(purposeKey{}).(Purpose)
	return p
}
