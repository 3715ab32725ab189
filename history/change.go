package history

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/internal/recordtext"
	"github.com/predicthealth/database/schema/enum"
)

// Change is one change of a patient or their health profile.
type Change struct {
	// Time is PostgreSQL's clock at the change, in UTC.
	Time time.Time `json:"time"`
	// ActorType and ActorID are who made it; the ID is nil for a process.
	ActorType enum.ActorType `json:"actor_type"`
	ActorID   *uuid.UUID     `json:"actor_id,omitempty"`
	// ActorName is the present name of a doctor or an institution, or the name of a process.
	ActorName string `json:"actor_name,omitempty"`
	// Action is the one set by the caller (actor.WithAction), or create, update or delete, as Operation is.
	Action    string `json:"action"`
	Operation string `json:"operation"`
	Reason    string `json:"reason,omitempty"`
	// Table is patients or health_profiles, and ID the row.
	Table string    `json:"table"`
	ID    uuid.UUID `json:"id"`
	// Values are the changed columns, in alphabetical order.
	Values []Value `json:"values"`
}

// Value is the change of a column. From and To are JSON: null for NULL, for a row that did not exist, and for an unknown value.
type Value struct {
	Column string          `json:"column"`
	From   json.RawMessage `json:"from"`
	To     json.RawMessage `json:"to"`
	// FromUnknown and ToUnknown mean that the audit trail does not have the value, or that it was erased.
	FromUnknown bool `json:"from_unknown,omitempty"`
	ToUnknown   bool `json:"to_unknown,omitempty"`
}

// Changes returns the changes of a patient and their health profile after a time, newest first. A patient who does not exist, or whom the
// actor does not see, is an *ent.NotFoundError. Other errors: [*database.PermissionError], [*database.RecordNotOpenedError], those of
// package clinical.
func Changes(ctx context.Context, db *database.DB, patient uuid.UUID, after time.Time) iter.Seq2[Change, error] {
	return func(yield func(Change, error) bool) {
		_, err := read(ctx, db, patient, after, func(_ present, c Change) error {
			if !yield(c, nil) {
				return errStop
			}
			return nil
		})
		if err != nil && !errors.Is(err, errStop) {
			yield(Change{}, fmt.Errorf("history: %w", err))
		}
	}
}

var errStop = errors.New("stopped by the caller")

// state is a row, by column; nil if it does not exist.
type state map[string]json.RawMessage

// present is a patient's record as it is now.
type present struct {
	tables map[string]state // by table
	texts  *recordtext.Texts
	erased *time.Time // when the patient was erased
}

// read opens the record and reads it: the rows as they are, and each change after a time, until visit returns an error.
func read(ctx context.Context, db *database.DB, id uuid.UUID, after time.Time, visit func(present, Change) error) (_ present, err error) {
	if err := open(ctx, db, id); err != nil {
		return present{}, err
	}
	since := after.Truncate(time.Microsecond) // PostgreSQL would round it
	rows, err := db.SQL().QueryContext(ctx, "SELECT source, at, actor_type, actor_id, actor_name, action, resource_type, resource_id, details FROM record_history($1, $2)", id, since)
	if err != nil {
		return present{}, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	now := present{tables: map[string]state{}, texts: &recordtext.Texts{Patient: id, Keys: db.Keyring()}}
	found, decrypted := false, false
	decrypt := func() error { // once the row of record_keys, if there is one, was read
		if decrypted {
			return nil
		}
		decrypted = true
		return now.decrypt(ctx)
	}
	for rows.Next() {
		var e entry
		if err := rows.Scan(&e.source, &e.at, &e.actorType, &e.actorID, &e.actorName, &e.action, &e.table, &e.row, &e.details); err != nil {
			return now, err
		}
		switch e.source {
		case "audit":
			if err := decrypt(); err != nil {
				return now, err
			}
			c, err := e.change(ctx, now.texts)
			if err != nil {
				return now, err
			}
			if err := visit(now, c); err != nil {
				return now, err
			}
		case "record_keys": // after the rows and before the audit entries
			if now.erased, err = setKey(now.texts, e); err != nil {
				return now, err
			}
		default:
			var s state
			if err := json.Unmarshal(e.details, &s); err != nil {
				return now, fmt.Errorf("row of %s: %w", e.source, err)
			}
			now.tables[e.source], found = s, true
		}
	}
	if err := rows.Err(); err != nil {
		return now, err
	}
	if !found {
		_, err := db.Patient.Get(ctx, id)
		return now, err
	}
	return now, decrypt()
}

// open leaves an entry before the record is read.
func open(ctx context.Context, db *database.DB, patient uuid.UUID) error {
	a, err := actor.FromContext(ctx)
	switch {
	case err != nil:
		return err
	case a.Type == enum.ActorTypeSystem:
		_, err := db.SQL().ExecContext(ctx, "SELECT record_export($1)", patient)
		return err
	case a.Type == enum.ActorTypePatient, actor.PurposeOf(ctx) == actor.Emergency: // which is declared by OpenRecords
		return nil
	}
	_, err = db.OpenRecords(ctx, patient)
	return err
}

// entry is a row of record_history().
type entry struct {
	source                              string
	actorType, actorName, action, table sql.NullString
	at                                  time.Time
	actorID, row                        uuid.NullUUID
	details                             []byte
}

// details are the details of an audit entry.
type details struct {
	Operation string `json:"operation"`
	Reason    string `json:"reason"`
	Changes   map[string]struct {
		From     json.RawMessage `json:"from"`
		To       json.RawMessage `json:"to"`
		Hidden   bool            `json:"hidden"`
		Detached bool            `json:"detached"`
	} `json:"changes"`
}

// change converts an entry of the audit trail, and decrypts its texts.
func (e entry) change(ctx context.Context, t *recordtext.Texts) (Change, error) {
	var d details
	if err := json.Unmarshal(e.details, &d); err != nil {
		return Change{}, fmt.Errorf("audit entry: %w", err)
	}
	c := Change{
		Time: e.at.UTC(), ActorType: enum.ActorType(e.actorType.String), ActorName: e.actorName.String, Action: e.action.String,
		Operation: d.Operation, Reason: d.Reason, Table: e.table.String, ID: e.row.UUID,
	}
	if e.actorID.Valid {
		c.ActorID = &e.actorID.UUID
	}
	for _, column := range slices.Sorted(maps.Keys(d.Changes)) {
		v := d.Changes[column]
		unknown := v.Hidden || v.Detached
		name, isSealed := strings.CutSuffix(column, recordtext.Suffix)
		if _, hasSealed := d.Changes[column+recordtext.Suffix]; hasSealed {
			continue // part of the change of the ciphertext
		}
		value := Value{column, orNull(v.From), orNull(v.To), unknown, unknown}
		if isSealed {
			_, hadPlain := d.Changes[name]
			text, err := t.Change(ctx, name, v.From, v.To, hadPlain)
			if err != nil {
				return Change{}, err
			}
			value = Value{name, text.From, text.To, text.FromUnknown, text.ToUnknown}
			if c.ActorType == enum.ActorTypeSystem && c.ActorName == recordtext.Converter && value.FromUnknown {
				value.From, value.FromUnknown = value.To, value.ToUnknown
			}
		}
		c.Values = append(c.Values, value)
	}
	return c, nil
}

func orNull(v json.RawMessage) json.RawMessage {
	if v == nil {
		return json.RawMessage("null")
	}
	return v
}

// setKey sets the key of the texts, and returns when it was destroyed, which an erasure does.
func setKey(t *recordtext.Texts, e entry) (erased *time.Time, err error) {
	var k struct {
		Wrapped  *string    `json:"wrapped"`
		ErasedAt *time.Time `json:"erased_at"`
	}
	err = json.Unmarshal(e.details, &k)
	t.Fingerprint, t.Erased = e.actorName.String, k.ErasedAt != nil
	if err == nil && k.Wrapped != nil {
		t.Wrapped, err = recordtext.FromHex(*k.Wrapped)
	}
	if err != nil {
		return nil, fmt.Errorf("record key: %w", err)
	}
	if k.ErasedAt != nil {
		erased = new(k.ErasedAt.UTC())
	}
	return erased, nil
}
