package enum

// Purpose is why an actor reads a patient's record.
type Purpose string

// The purposes.
const (
	PurposeTreatment    Purpose = "treatment"
	PurposeEmergency    Purpose = "emergency"    // a doctor who does not look after the patient
	PurposeRegistration Purpose = "registration" // the patient's account and validation
	PurposeOperations   Purpose = "operations"   // billing, quality, inquiries; the only one of an admin
)

// Values lists every Purpose.
func (Purpose) Values() []string {
	return values(PurposeTreatment, PurposeEmergency, PurposeRegistration, PurposeOperations)
}
