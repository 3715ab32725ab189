package adopt

import (
	"encoding/json"
	"fmt"
	"regexp"
)

// auditLogs are the old audit entries.
func auditLogs(c columns) load {
	const table = "admin_audit_logs"
	return load{
		table: table, source: table, from: table + " l",
		columns: [][2]string{
			{"id", "l.id"}, {"created_at", c.optional("l", table+".created_at")}, {"actor_type", "'admin'"}, {"actor_id", "l.admin_id"}, {"admin_id", "l.admin_id"},
			{"action", "l.action"}, {"resource_type", "l.resource_type"}, {"resource_id", c.optional("l", table+".resource_id")}, {"details", "l.details"},
			{"ip_address", c.optional("l", table+".ip_address")}, {"user_agent", c.optional("l", table+".user_agent")},
		},
		compose: importedEntry,
	}
}

// importedEntry makes the details of an entry: the old ones, as JSON or else as text, are the value of a change, which is detached from the
// entry like that of any person (schema/sql/audit.sql).
func importedEntry(r *row) error {
	var old json.RawMessage
	if text, ok := r.get("details"); ok {
		if old = json.RawMessage(text); !json.Valid(old) || unfit.MatchString(text) {
			quoted, err := json.Marshal(text)
			if err != nil {
				return fmt.Errorf("the details of an entry: %w", err)
			}
			old = quoted
			r.changes = append(r.changes, "details: text that is not JSON is a string")
		}
	}
	changes := map[string]any{}
	if old != nil {
		changes["details"] = map[string]any{"to": old}
	}
	details, err := json.Marshal(map[string]any{"operation": "import", "changes": changes})
	if err != nil {
		return fmt.Errorf("the details of an entry: %w", err)
	}
	r.set("details", string(details))
	return nil
}

// unfit is JSON that jsonb does not store: U+0000 and surrogates.
var unfit = regexp.MustCompile(`\\u(0000|[dD][89a-fA-F])`)
