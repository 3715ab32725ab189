package export

import (
	"context"
	"database/sql"
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/schema/enum"
)

// recorder is what has recorded the events.
var recorder = source{reference{Display: "PredictHealth"}}

// agentOf is an actor, with a reference to one whom the bundle has.
func (x *exporter) agentOf(a actor.Actor, name string) []agent {
	out := agent{Role: []concept{coded(string(a.Type))}, AltID: a.String(), Name: name, Requestor: true}
	if x.known[a.ID] {
		who := refer(a.ID)
		out.Who = &who
	}
	return []agent{out}
}

// openings writes who has opened the record.
func (x *exporter) openings(ctx context.Context) error {
	const query = `SELECT id, opened_at, expires_at, actor_type, actor_id, reader_name, institution_name, purpose, reason, reason_sealed
		FROM record_openings WHERE patient_id = $1 ORDER BY opened_at, id`
	return x.rows(ctx, "openings", query, func(rows *sql.Rows) error {
		var id uuid.UUID
		var opened, expires time.Time
		var kind enum.ActorType
		var actorID uuid.NullUUID
		var reader string
		var institution, reason sql.NullString
		var purpose enum.Purpose
		var sealed []byte
		if err := rows.Scan(&id, &opened, &expires, &kind, &actorID, &reader, &institution, &purpose, &reason, &sealed); err != nil {
			return err
		}
		if sealed != nil {
			text, err := x.texts.Reason(ctx, sealed)
			if err != nil {
				return err
			}
			reason.String = text
		}
		who := actor.Actor{Type: kind, ID: actorID.UUID}
		if kind == enum.ActorTypeSystem {
			who.Name = reader
		}
		what := refer(x.patient)
		e := entity{What: &what}
		if institution.Valid {
			e.Detail = []detail{{"institution_name", institution.String}}
		}
		x.add(auditEvent{
			resource: newResource("AuditEvent", id), Type: patientRecord, Action: "R", Period: &period{instant(opened), instant(expires)}, Recorded: instant(opened),
			Outcome: "0", PurposeOfEvent: []concept{coded(reason.String, purposes[purpose])}, Agent: x.agentOf(who, reader), Source: recorder, Entity: []entity{e},
		})
		return nil
	})
}

// reviews writes the admins' reviews of emergencies.
func (x *exporter) reviews(ctx context.Context) error {
	const query = "SELECT id, created_at, opening_id, reviewed_by, reviewed_at, remark FROM opening_reviews WHERE patient_id = $1 ORDER BY reviewed_at, id"
	return x.rows(ctx, "reviews", query, func(rows *sql.Rows) error {
		var id, opening, by uuid.UUID
		var created, reviewed time.Time
		var remark string
		if err := rows.Scan(&id, &created, &opening, &by, &reviewed, &remark); err != nil {
			return err
		}
		what := name(opening)
		x.add(auditEvent{
			resource: newResource("AuditEvent", id), Type: patientRecord, Subtype: []coding{{Display: "review"}}, Action: "R", Recorded: instant(reviewed), Outcome: "0",
			Agent: x.agentOf(actor.Admin(by), ""), Source: recorder,
			Entity: []entity{{What: &what, Detail: []detail{{"created_at", instant(created)}, {"remark", remark}}}},
		})
		return nil
	})
}

// changes writes the audit entries.
func (x *exporter) changes(ctx context.Context) error {
	const query = `SELECT id, created_at, actor_type, actor_id, chain, action, resource_type, resource_id, details, ip_address, user_agent, success
		FROM exported_admin_audit_logs($1)`
	return x.rows(ctx, "changes", query, func(rows *sql.Rows) error {
		var c change
		if err := rows.Scan(&c.id, &c.at, &c.actorType, &c.actorID, &c.chain, &c.action, &c.table, &c.row, &c.details, &c.ip, &c.userAgent, &c.success); err != nil {
			return err
		}
		return x.change(ctx, c)
	})
}

// change is an audit entry.
type change struct {
	id                   uuid.UUID
	at                   time.Time
	actorType            enum.ActorType
	actorID, row         uuid.NullUUID
	chain, action, table string
	details              []byte
	ip, userAgent        sql.NullString // the patient's own
	success              bool
}

func (c change) actor() actor.Actor {
	a := actor.Actor{Type: c.actorType, ID: c.actorID.UUID}
	if a.Type == enum.ActorTypeSystem {
		_, a.Name, _ = strings.Cut(c.chain, ":")
	}
	return a
}

func (x *exporter) change(ctx context.Context, c change) error {
	var details struct {
		Operation string                     `json:"operation"`
		Changes   map[string]json.RawMessage `json:"changes"`
	}
	var all map[string]json.RawMessage
	if c.details != nil {
		for _, into := range []any{&details, &all} {
			if err := json.Unmarshal(c.details, into); err != nil {
				return err
			}
		}
	}
	e := entity{Name: c.table}
	if c.row.Valid {
		what := name(c.row.UUID)
		if c.row.UUID == x.patient {
			what = refer(x.patient)
		}
		e.What = &what
	}
	if err := x.decrypt(ctx, details.Changes); err != nil {
		return err
	}
	for _, column := range slices.Sorted(maps.Keys(details.Changes)) {
		e.Detail = append(e.Detail, detail{column, string(details.Changes[column])})
	}
	for _, key := range slices.Sorted(maps.Keys(all)) {
		if key != "operation" && key != "changes" {
			e.Detail = append(e.Detail, detail{key, unquoted(all[key])})
		}
	}
	if c.userAgent.Valid {
		e.Detail = append(e.Detail, detail{"user_agent", c.userAgent.String})
	}
	out := auditEvent{
		resource: newResource("AuditEvent", c.id), Type: eventType(c.table, details.Operation), Subtype: []coding{{Display: c.action}}, Action: eventAction(details.Operation), Recorded: instant(c.at),
		Outcome: map[bool]string{true: "0", false: "4"}[c.success], Agent: x.agentOf(c.actor(), ""), Source: recorder, Entity: []entity{e},
	}
	if c.ip.Valid {
		out.Agent[0].Network = &network{c.ip.String, "2"} // an IP address
	}
	x.add(out)
	return nil
}

// eventType is the type of an event about a row of a table.
func eventType(table, operation string) coding {
	switch {
	case table == "users" && operation != "":
		return userSecurity
	case table == "users", table == "sessions", table == "account_tokens":
		return authentication
	}
	return patientRecord
}

// eventAction is FHIR's code of an operation: create, update, delete, or execute.
func eventAction(operation string) string {
	switch operation {
	case "create":
		return "C"
	case "update":
		return "U"
	case "delete":
		return "D"
	}
	return "E"
}

// unquoted is a JSON string's text, or the JSON.
func unquoted(raw json.RawMessage) string {
	var s string
	if json.Unmarshal(raw, &s) != nil {
		return string(raw)
	}
	return s
}
