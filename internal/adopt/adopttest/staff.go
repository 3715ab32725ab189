package adopttest

import (
	"encoding/json"
	"fmt"

	"github.com/google/uuid"
)

// oldAdmins are the admins of generation 1 and their entries. The default one's login has a random reference_id.
func (w *World) oldAdmins(n int) {
	for i := range n {
		d, login := w.draft("admins"), w.draft("users")
		d.set("email", w.email())
		d.set("first_name", w.name())
		d.set("last_name", w.name())
		d.set("employee_id", w.next("E"))
		d.active(true)
		d.there["user_id"] = login.there["id"]
		login.set("email", d.there["email"])
		login.set("password_hash", hashes()[i%2])
		login.set("user_type", "admin")
		login.set("reference_id", d.there["id"])
		login.here["admin_id"] = d.here["id"]
		login.active(true)
		login.set("is_verified", "true")
		login.set("failed_login_attempts", "1")
		d.there["last_login"] = w.moment()
		login.here["last_login"] = d.there["last_login"]
		switch i % 4 {
		case 0:
			login.there["reference_id"] = w.id()
			w.Passwords[login.here["email"]] = passwords[i%2]
		case 1:
			if i == 1 { // it is unique
				d.becomes("employee_id", " ", "")
			}
		case 2:
			d.there["first_name"], d.rule, login.rule = "\u200b", "admins_first_name_check", "users_admin_id_fkey"
		}
		login.finish()
		d.finish()
		for j := range 5 {
			w.oldEntry(d, j)
		}
	}
}

// oldEntry is an audit entry of an admin, with details in JSON, as a dict of Python, or none.
func (w *World) oldEntry(admin *draft, kind int) {
	d := &draft{w: w, table: "admin_audit_logs", there: Values{}, here: Values{}}
	d.set("id", w.id())
	d.set("created_at", w.moment())
	d.set("admin_id", admin.there["id"])
	d.set("action", pick(w, "create_patient", "deactivate_user"))
	d.set("resource_type", "patient")
	d.set("resource_id", w.id())
	d.here["actor_type"], d.here["actor_id"] = "admin", d.here["admin_id"]
	var old any
	switch kind {
	case 0:
		d.there["details"], old = `{"status": ["active", 1.5]}`, json.RawMessage(`{"status": ["active", 1.5]}`)
	case 1:
		d.there["details"] = `{'name': 'Ana', 'seen': None, 'zero': '\u0000'}`
		old = d.there["details"]
		if admin.rule == "" {
			w.texts = append(w.texts, d.there["id"])
		}
	case 3:
		d.there["details"] = `{"list": [{"Allergies": {"old": "dust"}, "password_hash": "$2b$12$x", "n": 1e999999, "m": 1.50}], "current_medications": null}`
		old = json.RawMessage(`{"list": [{"Allergies": {"hidden": true}, "password_hash": {"hidden": true}, "n": "1e999999", "m": 1.50}], "current_medications": {"hidden": true}}`)
	}
	changes := map[string]any{}
	if old != nil {
		changes["details"] = map[string]any{"to": old}
	}
	text, err := json.Marshal(changes)
	if err != nil {
		panic(err)
	}
	d.here["changes"] = string(text) // with the detached values, compact
	if admin.rule != "" {
		d.rule = "admin_audit_logs_admin_id_fkey"
	}
	d.finish()
}

// Sealed expects that the target encrypts clinical text, which the details that are not JSON may have.
func (w *World) Sealed() {
	for _, id := range w.texts {
		w.Want["admin_audit_logs"][id]["changes"] = "{}"
		w.lose("admin_audit_logs", id, "details: not kept")
	}
}

// staff are the users of the content management of generations 2 and 3.
func (w *World) staff(n int) {
	base := int(w.dice.Int32N(1 << 30))
	for i := range n {
		number := fmt.Sprint(base + i)
		key := fmt.Sprintf("predicthealth/adopt/generation %d/cms_users/", w.Generation)
		v := Values{
			"id": number, "email": w.email(), "password_hash": hashes()[i%2], "first_name": w.name(), "last_name": w.name(), "user_type": "admin",
			"is_active": "true", "last_login": w.moment(),
		}
		switch i % 4 {
		case 1:
			v["user_type"] = "editor"
			w.refuse("cms_users", number, "cms_users_editor")
		case 2:
			v["user_type"] = "owner"
			w.refuse("cms_users", number, "cms_users_user_type")
		case 3:
			v["is_active"] = "false"
		}
		w.add("cms_users", v)
		if v["user_type"] != "admin" {
			continue
		}
		id := uuid.NewSHA1(uuid.NameSpaceOID, []byte(key+number)).String()
		w.want("admins", Values{"id": id, "email": v["email"], "first_name": v["first_name"], "last_name": v["last_name"], "is_active": v["is_active"]})
		w.want("users", Values{
			"id": uuid.NewSHA1(uuid.NameSpaceOID, []byte(key+"login/"+number)).String(), "email": v["email"], "password_hash": v["password_hash"],
			"user_type": "admin", "reference_id": id, "admin_id": id, "is_active": v["is_active"], "last_login": v["last_login"],
			"is_verified": "true", "failed_login_attempts": "0",
		})
		if v["is_active"] == "true" {
			w.Passwords[v["email"]] = passwords[i%2]
		}
	}
}
