package history

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/healthprofile"
	"github.com/predicthealth/database/ent/patient"
	"github.com/predicthealth/database/internal/recordtext"
)

// Record is a patient's record at a moment. The entities are values only: they belong to no client and have no edges. UpdatedAt and Version
// are zero if the row has changed since.
//
// Its JSON has each column of patients and of health_profiles, the clinical texts too, with null for NULL and for an unknown value. Ent's own
// JSON leaves out false and 0, which then look like an unknown value.
type Record struct {
	At time.Time
	// Patient is nil if the patient did not exist yet, and Profile if there was no health profile.
	Patient *ent.Patient
	Profile *ent.HealthProfile
	// Unknown are the columns whose values at that time are not known, such as health_profiles.allergies, in alphabetical order. In the
	// entities they are zero.
	Unknown []string
	// ErasedAt is when the patient was erased, or nil. All that identified them, and all clinical values, are unknown then, at any time.
	ErasedAt *time.Time

	rows map[string]state // by table
}

// MarshalJSON implements json.Marshaler.
func (r Record) MarshalJSON() ([]byte, error) {
	out := struct {
		At       time.Time       `json:"at"`
		ErasedAt *time.Time      `json:"erased_at,omitempty"`
		Patient  json.RawMessage `json:"patient"`
		Profile  json.RawMessage `json:"health_profile"`
		Unknown  []string        `json:"unknown,omitempty"`
	}{At: r.At, ErasedAt: r.ErasedAt, Unknown: r.Unknown}
	var err error
	if out.Patient, err = r.rows[patient.Table].object(patient.Columns); err != nil {
		return nil, err
	}
	if out.Profile, err = r.rows[healthprofile.Table].object(healthprofile.Columns); err != nil {
		return nil, err
	}
	return json.Marshal(out)
}

// object is the JSON of a row, in the order of the columns, without those that the database derives from others.
func (s state) object(columns []string) (json.RawMessage, error) {
	if s == nil {
		return orNull(nil), nil
	}
	out := []byte("{")
	for _, column := range columns {
		if column == patient.FieldSearchText || strings.HasSuffix(column, recordtext.Suffix) {
			continue
		}
		name, err := json.Marshal(column)
		if err != nil {
			return nil, err
		}
		if len(out) > 1 {
			out = append(out, ',')
		}
		out = append(append(append(out, name...), ':'), orNull(s[column])...)
	}
	return append(out, '}'), nil
}

// AsOf returns a patient's record as it was at a time, or as it is now for a later one. It undoes the later changes, newest first. Errors are
// those of [Changes].
func AsOf(ctx context.Context, db *database.DB, id uuid.UUID, at time.Time) (Record, error) {
	unknown := map[string]bool{}
	now, err := read(ctx, db, id, at, func(p present, c Change) error { return p.undo(c, unknown) })
	if err != nil {
		return Record{}, fmt.Errorf("history: %w", err)
	}
	for table, s := range now.tables {
		if err := s.unsetLater(table, at, unknown); err != nil {
			return Record{}, fmt.Errorf("history: %w", err)
		}
		if now.erased != nil {
			s.unsetErased(table, unknown)
		}
	}
	r := Record{At: at.UTC(), ErasedAt: now.erased, Unknown: slices.Sorted(maps.Keys(unknown)), rows: now.tables}
	if s := now.tables[patient.Table]; s != nil {
		r.Patient = &ent.Patient{}
		if err := s.into(r.Patient); err != nil {
			return Record{}, fmt.Errorf("history: %w", err)
		}
	}
	if s := now.tables[healthprofile.Table]; s != nil {
		r.Profile = &ent.HealthProfile{}
		if err = s.into(r.Profile); err == nil {
			err = s.texts(r.Profile)
		}
		if err != nil {
			return Record{}, fmt.Errorf("history: %w", err)
		}
	}
	if r.Patient == nil || r.Patient.CreatedAt.After(at) { // created before patients were audited
		return Record{At: r.At}, nil
	}
	if r.Profile != nil && r.Profile.CreatedAt.After(at) {
		r.Profile, r.rows[healthprofile.Table] = nil, nil
		r.Unknown = slices.DeleteFunc(r.Unknown, func(column string) bool { return strings.HasPrefix(column, healthprofile.Table+".") })
	}
	return r, nil
}

// undo makes the rows what they were before a change, and updates the columns whose values are unknown.
func (p present) undo(c Change, unknown map[string]bool) error {
	row := p.tables[c.Table]
	if c.Operation == "create" {
		if row == nil || row.is(c.ID) { // otherwise the row was deleted before the present one was created
			p.tables[c.Table] = nil
			maps.DeleteFunc(unknown, func(column string, _ bool) bool { return strings.HasPrefix(column, c.Table+".") })
		}
		return nil
	}
	if row == nil || c.Operation == "delete" {
		id, err := json.Marshal(c.ID)
		if err != nil {
			return err
		}
		row = state{"id": id}
		p.tables[c.Table] = row
	}
	for _, v := range c.Values {
		row[v.Column] = v.From
		if v.FromUnknown {
			unknown[c.Table+"."+v.Column] = true
		} else {
			delete(unknown, c.Table+"."+v.Column)
		}
	}
	return nil
}

func (s state) is(id uuid.UUID) bool {
	var own uuid.UUID
	return json.Unmarshal(s["id"], &own) == nil && own == id
}

// decrypt replaces the ciphertexts of the present profile by its texts.
func (p present) decrypt(ctx context.Context) error {
	s := p.tables[healthprofile.Table]
	for column, sealed := range s {
		name, ok := strings.CutSuffix(column, recordtext.Suffix)
		if !ok {
			continue
		}
		delete(s, column)
		if string(sealed) == "null" {
			continue
		}
		text, _, err := p.texts.Open(ctx, name, sealed, false)
		if err != nil {
			return err
		}
		s[name] = text
	}
	return nil
}

// unsetLater removes the time and the version of a row that has changed after a time: the audit trail does not have the earlier ones.
func (s state) unsetLater(table string, at time.Time, unknown map[string]bool) error {
	if s == nil {
		return nil
	}
	var updated time.Time
	if v := s["updated_at"]; v != nil {
		if err := json.Unmarshal(v, &updated); err != nil {
			return fmt.Errorf("row of %s: %w", table, err)
		}
	}
	if updated.IsZero() || updated.After(at) {
		for _, column := range []string{"updated_at", "version"} {
			delete(s, column)
			unknown[table+"."+column] = true
		}
	}
	return nil
}

// kept are the columns that an erasure keeps.
var kept = map[string]bool{
	patient.FieldID: true, patient.FieldCreatedAt: true, patient.FieldUpdatedAt: true, patient.FieldVersion: true, patient.FieldDoctorID: true,
	patient.FieldInstitutionID: true, patient.FieldValidationStatus: true, patient.FieldIsActive: true, patient.FieldIsVerified: true,
	healthprofile.FieldPatientID: true,
}

// unsetErased removes the values that an erasure sets, such as false for a smoker, and those that it happens to have left: a false that
// stays would show that the value was false.
func (s state) unsetErased(table string, unknown map[string]bool) {
	for column := range s {
		if !kept[column] {
			delete(s, column)
			unknown[table+"."+column] = true
		}
	}
}

// into sets the fields of an entity. Ent's JSON has the columns' names.
func (s state) into(entity any) error {
	b, err := json.Marshal(s)
	if err == nil {
		err = json.Unmarshal(b, entity)
	}
	if err != nil {
		return fmt.Errorf("row: %w", err)
	}
	return nil
}

// texts sets the sensitive fields, which Ent's JSON omits.
func (s state) texts(h *ent.HealthProfile) error {
	_, texts := h.SealedTexts()
	for _, t := range texts {
		if v := s[t.Field]; v != nil {
			if err := json.Unmarshal(v, t.Text); err != nil {
				return fmt.Errorf("%s: %w", t.Field, err)
			}
		}
	}
	return nil
}
