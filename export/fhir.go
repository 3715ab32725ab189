package export

import (
	"time"

	"github.com/google/uuid"
)

// The parts of FHIR R4 that an export uses (http://hl7.org/fhir/R4/).

type resource struct {
	ResourceType string `json:"resourceType"`
	ID           string `json:"id"`
	Meta         *meta  `json:"meta,omitempty"`
}

type meta struct {
	VersionID   string `json:"versionId"`
	LastUpdated string `json:"lastUpdated"`
}

type reference struct {
	Reference  string      `json:"reference,omitempty"`
	Identifier *identifier `json:"identifier,omitempty"`
	Display    string      `json:"display,omitempty"`
}

type identifier struct {
	System string `json:"system"`
	Value  string `json:"value"`
}

type coding struct {
	System  string `json:"system,omitempty"`
	Code    string `json:"code,omitempty"`
	Display string `json:"display,omitempty"`
}

type concept struct {
	Coding []coding `json:"coding,omitempty"`
	Text   string   `json:"text,omitempty"`
}

type quantity struct {
	Value  float64 `json:"value"`
	Unit   string  `json:"unit"`
	System string  `json:"system"`
	Code   string  `json:"code"`
}

type period struct {
	Start string `json:"start,omitempty"`
	End   string `json:"end,omitempty"`
}

type humanName struct {
	Use    string   `json:"use,omitempty"`
	Text   string   `json:"text,omitempty"`
	Family string   `json:"family,omitempty"`
	Given  []string `json:"given,omitempty"`
}

type contactPoint struct {
	System string `json:"system"`
	Value  string `json:"value"`
}

type patient struct {
	resource

	Active               bool           `json:"active"`
	Name                 []humanName    `json:"name"`
	Telecom              []contactPoint `json:"telecom"`
	Gender               string         `json:"gender,omitempty"`
	BirthDate            string         `json:"birthDate"`
	Contact              []contact      `json:"contact,omitempty"`
	GeneralPractitioner  []reference    `json:"generalPractitioner,omitempty"`
	ManagingOrganization *reference     `json:"managingOrganization,omitempty"`
}

type contact struct {
	Relationship []concept      `json:"relationship"`
	Name         humanName      `json:"name"`
	Telecom      []contactPoint `json:"telecom,omitempty"`
}

type practitioner struct {
	resource

	Name []humanName `json:"name"`
}

type organization struct {
	resource

	Name string `json:"name"`
}

type observation struct {
	resource

	Status               string      `json:"status"`
	Category             []concept   `json:"category"`
	Code                 concept     `json:"code"`
	Subject              reference   `json:"subject"`
	EffectiveDateTime    string      `json:"effectiveDateTime"`
	ValueQuantity        *quantity   `json:"valueQuantity,omitempty"`
	ValueCodeableConcept *concept    `json:"valueCodeableConcept,omitempty"`
	Component            []component `json:"component,omitempty"`
}

type component struct {
	Code                 concept   `json:"code"`
	ValueQuantity        *quantity `json:"valueQuantity,omitempty"`
	ValueCodeableConcept *concept  `json:"valueCodeableConcept,omitempty"`
}

type annotation struct {
	Text string `json:"text"`
}

type condition struct {
	resource

	ClinicalStatus     *concept     `json:"clinicalStatus,omitempty"`
	VerificationStatus *concept     `json:"verificationStatus,omitempty"`
	Category           []concept    `json:"category,omitempty"`
	Code               *concept     `json:"code,omitempty"`
	Subject            reference    `json:"subject"`
	Note               []annotation `json:"note,omitempty"`
}

type familyMemberHistory struct {
	resource

	Status       string            `json:"status"`
	Patient      reference         `json:"patient"`
	Relationship concept           `json:"relationship"`
	Condition    []familyCondition `json:"condition"`
}

type familyCondition struct {
	Code concept `json:"code"`
}

type allergyIntolerance struct {
	resource

	ClinicalStatus     concept   `json:"clinicalStatus"`
	VerificationStatus concept   `json:"verificationStatus"`
	Code               concept   `json:"code"`
	Patient            reference `json:"patient"`
}

type medicationStatement struct {
	resource

	Status                    string    `json:"status"`
	MedicationCodeableConcept concept   `json:"medicationCodeableConcept"`
	Subject                   reference `json:"subject"`
}

// parameters are values that no other resource has a place for.
type parameters struct {
	resource

	Parameter []parameter `json:"parameter"`
}

type parameter struct {
	Name         string      `json:"name"`
	ValueString  *string     `json:"valueString,omitempty"`
	ValueInstant *string     `json:"valueInstant,omitempty"`
	ValueBoolean *bool       `json:"valueBoolean,omitempty"`
	ValueInteger *int64      `json:"valueInteger,omitempty"`
	Part         []parameter `json:"part,omitempty"`
}

type auditEvent struct {
	resource

	Type           coding    `json:"type"`
	Subtype        []coding  `json:"subtype,omitempty"`
	Action         string    `json:"action,omitempty"`
	Period         *period   `json:"period,omitempty"`
	Recorded       string    `json:"recorded"`
	Outcome        string    `json:"outcome"`
	PurposeOfEvent []concept `json:"purposeOfEvent,omitempty"`
	Agent          []agent   `json:"agent"`
	Source         source    `json:"source"`
	Entity         []entity  `json:"entity,omitempty"`
}

type agent struct {
	Role      []concept  `json:"role"`
	Who       *reference `json:"who,omitempty"`
	AltID     string     `json:"altId,omitempty"`
	Name      string     `json:"name,omitempty"`
	Requestor bool       `json:"requestor"`
	Network   *network   `json:"network,omitempty"`
}

type network struct {
	Address string `json:"address"`
	Type    string `json:"type"`
}

type source struct {
	Observer reference `json:"observer"`
}

type entity struct {
	What   *reference `json:"what,omitempty"`
	Name   string     `json:"name,omitempty"`
	Detail []detail   `json:"detail,omitempty"`
}

type detail struct {
	Type        string `json:"type"`
	ValueString string `json:"valueString"`
}

func newResource(kind string, id uuid.UUID) resource {
	return resource{ResourceType: kind, ID: id.String()}
}

// versioned returns a resource with the version and the last change of the row that it comes from.
func versioned(kind string, id uuid.UUID, version int64, updated time.Time) resource {
	r := newResource(kind, id)
	r.Meta = &meta{VersionID: decimal(version), LastUpdated: instant(updated)}
	return r
}

// refer returns a reference to a resource of the bundle.
func refer(id uuid.UUID) reference { return reference{Reference: "urn:uuid:" + id.String()} }

// name returns a reference to a row that the bundle may not have, such as a session that was deleted.
func name(id uuid.UUID) reference {
	return reference{Identifier: &identifier{"urn:ietf:rfc:3986", "urn:uuid:" + id.String()}}
}
