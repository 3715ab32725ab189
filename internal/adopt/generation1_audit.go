package adopt

import (
	"cmp"
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// auditLogs are the old audit entries.
func auditLogs(c columns) load {
	const table = "admin_audit_logs"
	resource := c.optionalAs("l", table+".resource_id", "text")
	return load{
		table: table, source: table,
		from: table + " l LEFT JOIN health_profiles h ON h.id::text = " + resource +
			" LEFT JOIN users u ON u.id::text = " + resource + " AND lower(btrim(u.user_type::text)) = 'patient'",
		columns: [][2]string{
			{"id", "l.id"}, {"created_at", c.optional("l", table+".created_at")}, {"actor_type", "'admin'"}, {"actor_id", "l.admin_id"}, {"admin_id", "l.admin_id"},
			{"action", "l.action"}, {"resource_type", "l.resource_type"}, {"resource_id", c.optional("l", table+".resource_id")}, {"details", "l.details"},
			{"_person", "coalesce(h.patient_id, u.reference_id)"}, {"ip_address", c.optional("l", table+".ip_address")}, {"user_agent", c.optional("l", table+".user_agent")},
		},
		compose: importedEntry,
	}
}

// importedEntry makes the details of an entry: the old ones, as JSON or else as text, are the value of a change, which is detached from the
// entry like that of any person (schema/sql/audit.sql). The key "person" is the patient whose profile or login the entry is about, for
// entries.sql. Text may be clinical, and is not kept where that is encrypted.
func importedEntry(r *row) error {
	changes := map[string]any{}
	if old, ok := r.get("details"); ok {
		value, changed, ok := detailsOf(old)
		switch {
		case ok:
			r.changes = append(r.changes, changed...)
			changes["details"] = map[string]any{"to": value}
		case r.sealed:
			r.changed("details", notKept)
		default:
			r.changed("details", "text that is not JSON is a string")
			changes["details"] = map[string]any{"to": old}
		}
	}
	all := map[string]any{"operation": "import", "changes": changes}
	if person, ok := r.get("_person"); ok {
		all["person"] = person
	}
	details, err := json.Marshal(all)
	if err != nil {
		return fmt.Errorf("the details of an entry: %w", err)
	}
	r.set("details", string(details))
	return nil
}

// detailsOf returns details that are an object or an array which jsonb stores, without clinical text and hashes of passwords, and what changed.
func detailsOf(old string) (value json.RawMessage, changed []string, ok bool) {
	if !json.Valid([]byte(old)) || unfit.MatchString(old) {
		return nil, nil, false
	}
	read := json.NewDecoder(strings.NewReader(old))
	read.UseNumber()
	var v any
	if err := read.Decode(&v); err != nil {
		return nil, nil, false
	}
	if _, text := v.(string); text {
		return nil, nil, false
	}
	w := &detailsWalk{}
	v = w.mask(v)
	if w.hidden {
		changed = append(changed, "details: clinical text and hashes of passwords are hidden")
	}
	if w.large {
		changed = append(changed, "details: a number that jsonb does not have is a string")
	}
	if changed == nil {
		return json.RawMessage(old), nil, true
	}
	value, err := json.Marshal(v)
	return value, changed, err == nil
}

// detailsWalk is a walk through details, and what it found.
type detailsWalk struct{ hidden, large bool }

func (w *detailsWalk) mask(v any) any {
	switch v := v.(type) {
	case map[string]any:
		for k, inner := range v {
			if isHidden(k) {
				v[k], w.hidden = map[string]any{"hidden": true}, true
			} else {
				v[k] = w.mask(inner)
			}
		}
	case []any:
		for i, inner := range v {
			v[i] = w.mask(inner)
		}
	case json.Number:
		_, exponent, _ := strings.Cut(strings.ToLower(v.String()), "e")
		if n, err := strconv.Atoi(cmp.Or(exponent, "0")); err != nil || max(n, -n, len(v)) > 1000 {
			w.large = true
			return v.String()
		}
	}
	return v
}

// isHidden reports whether a key's value is not kept: a clinical text, by the column's name, or the hash of a password.
func isHidden(key string) bool {
	key = strings.ToLower(strings.TrimSpace(key))
	return key == "password_hash" || slices.Contains(clinicalTexts, key)
}

// unfit is JSON that jsonb does not store: U+0000 and surrogates.
var unfit = regexp.MustCompile(`\\u(0000|[dD][89a-fA-F])`)
