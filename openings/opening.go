package openings

import (
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database/schema/enum"
)

// Opening is one entry: a reader opened a patient's record.
type Opening struct {
	ID          uuid.UUID
	OpenedAt    time.Time
	PatientID   uuid.UUID
	ReaderType  enum.ActorType
	ReaderName  string // at that time
	Institution string // the reader's, at that time; empty if they had none
	Purpose     enum.Purpose
	// Reason is the doctor's reason for an emergency. It is empty for other purposes, for an admin, and if Erased.
	Reason string
	sealed string // Opening is comparable
	// Erased reports that the key of the reason was destroyed.
	Erased bool
	// Review is nil unless an admin has reviewed the emergency.
	Review *Reviewed
}

// Emergency reports whether a doctor who does not look after the patient opened the record.
func (o Opening) Emergency() bool { return o.Purpose == enum.PurposeEmergency }

// Reviewed is an admin's review of an emergency.
type Reviewed struct {
	At     time.Time
	Remark string
}
