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

// Record is a patient's record at a moment. The entities are values only: they belong to no client, have no edges, and UpdatedAt and Version
// are zero.
type Record struct {
	At time.Time `json:"at"`
	// Patient is nil if the patient did not exist yet, and Profile if there was no health profile.
	Patient *ent.Patient       `json:"patient"`
	Profile *ent.HealthProfile `json:"health_profile"`
	// Notes, Medications and Allergies are the texts of the profile, which Ent omits from its JSON.
	Texts map[string]string `json:"texts,omitempty"`
	// Unknown are the columns whose values at that time are not known, such as health_profiles.allergies. In the entities they are zero.
	Unknown []string `json:"unknown,omitempty"`
}

// AsOf returns a patient's record as it was at a time, or as it is now for a later one. It undoes the later changes, newest first. Errors are
// those of [Changes].
func AsOf(ctx context.Context, db *database.DB, id uuid.UUID, at time.Time) (Record, error) {
	unknown := map[string]bool{}
	now, err := read(ctx, db, id, at, func(p present, c Change) error { return p.undo(c, unknown) })
	if err != nil {
		return Record{}, fmt.Errorf("history: %w", err)
	}
	r := Record{At: at.UTC(), Unknown: slices.Sorted(maps.Keys(unknown))}
	if s := now.tables[patient.Table]; s != nil {
		r.Patient = &ent.Patient{}
		if err := s.into(r.Patient); err != nil {
			return Record{}, fmt.Errorf("history: %w", err)
		}
	}
	if s := now.tables[healthprofile.Table]; s != nil {
		r.Profile = &ent.HealthProfile{}
		if err = s.into(r.Profile); err == nil {
			r.Texts, err = s.texts(r.Profile)
		}
		if err != nil {
			return Record{}, fmt.Errorf("history: %w", err)
		}
	}
	if r.Patient == nil || r.Patient.CreatedAt.After(at) { // created before patients were audited
		return Record{At: r.At}, nil
	}
	if r.Profile != nil && r.Profile.CreatedAt.After(at) {
		r.Profile, r.Texts = nil, nil
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

// into sets the fields of an entity. Ent's JSON has the columns' names.
func (s state) into(entity any) error {
	s = maps.Clone(s)
	for _, managed := range []string{"updated_at", "version"} {
		delete(s, managed)
	}
	b, err := json.Marshal(s)
	if err == nil {
		err = json.Unmarshal(b, entity)
	}
	if err != nil {
		return fmt.Errorf("row: %w", err)
	}
	return nil
}

// texts sets the sensitive fields, and returns them by column.
func (s state) texts(h *ent.HealthProfile) (map[string]string, error) {
	all := map[string]string{}
	for column, into := range map[string]**string{
		healthprofile.FieldPreexistingConditionsNotes: &h.PreexistingConditionsNotes,
		healthprofile.FieldCurrentMedications:         &h.CurrentMedications,
		healthprofile.FieldAllergies:                  &h.Allergies,
	} {
		if v := s[column]; v != nil {
			if err := json.Unmarshal(v, into); err != nil {
				return nil, fmt.Errorf("%s: %w", column, err)
			}
		}
		if *into != nil {
			all[column] = **into
		}
	}
	return all, nil
}
