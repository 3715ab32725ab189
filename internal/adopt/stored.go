package adopt

import (
	"slices"
	"strings"

	"github.com/predicthealth/database/internal/keys"
	"github.com/predicthealth/database/internal/text"
)

// The changes of values that every table has.
const (
	changeForm    = "text as it is stored here" // without white space at its ends, in Unicode NFC, e-mail addresses in lower case
	changeWord    = "the word as it is here"
	changeBlank   = "blank is NULL"
	changeDefault = "NULL is the default"
	changeFalse   = "NULL is false"
	changeFuture  = "updated_at: in the future, is the time of the move"
	changeTime    = "NULL is the time of the move"
	changeCreated = "NULL is created_at"
)

// forms are the functions that bring text into the form that the rules of that name require.
var forms = map[string]func(string) string{"line": text.Line, "email": text.Email, "notes": text.Notes}

// store brings the values of a row into the form in which they are stored here, and records what changed.
func (t *table) store(r *row, names []string) {
	for _, name := range names {
		c := t.column(name)
		v, ok := r.get(name)
		switch {
		case !ok && c.name == "is_active": // the services of the source refuse those for whom it is not true
			r.set(name, "false")
			r.changed(name, changeFalse)
		case !ok && c.required && c.kind == "timestamp with time zone":
			if name == "created_at" {
				r.changed(name, changeTime)
			}
		case !ok && c.required && c.initial != "":
			r.changed(name, changeDefault)
		case !ok:
		case c.words != nil:
			trimmed := strings.TrimSpace(v)
			if trimmed == "" && !c.required {
				r.setNull(name)
				r.changed(name, changeBlank)
			} else if w, known := c.words[strings.ToLower(trimmed)]; known && w != v {
				r.set(name, w)
				r.changed(name, changeWord)
			}
		case c.form != "":
			if !c.required && text.Blank(v) {
				r.setNull(name)
				r.changed(name, changeBlank)
			} else if s := forms[c.form](v); s != v {
				r.set(name, s)
				r.changed(name, changeForm)
			}
		}
	}
}

// noCategory is the category of specialties without one, which a specialty needs here.
const noCategory = "Other"

// complete decides about values that depend on what is stored of others.
func (t *table) complete(r *row) {
	if v, _ := r.get(untouched); v == "true" {
		r.changed("updated_at", changeCreated)
	}
	switch t.name {
	case "doctor_specialties":
		if v, _ := r.get("category"); text.Blank(v) {
			r.set("category", noCategory)
			r.changed("category", "none is "+noCategory)
		}
	case "patients": // name and phone of the emergency contact are here together or not at all
		_, name := r.get("emergency_contact_name")
		_, phone := r.get("emergency_contact_phone")
		if name && !phone {
			r.setNull("emergency_contact_name")
			r.changed("emergency_contact_name", notKept+", there is no phone")
		}
		if phone && !name {
			r.setNull("emergency_contact_phone")
			r.changed("emergency_contact_phone", notKept+", there is no name")
		}
	}
}

func (r *row) changed(column, how string) { r.changes = append(r.changes, column+": "+how) }

// refuse adds a rule that a row breaks.
func (r *row) refuse(rule string) { r.refused = append(r.refused, rule) }

// clinicalTexts are the columns that are encrypted when the row is moved, and are not in a temporary table. Their order is that of [keys.Columns].
var clinicalTexts = func() (names []string) {
	for _, c := range keys.Columns {
		names = append(names, keys.NameOf(c))
	}
	return names
}()

// checkTexts applies the rule of the clinical texts, which PostgreSQL cannot check once they are encrypted.
func (t *table) checkTexts(r *row) {
	if t.name != "health_profiles" {
		return
	}
	for _, name := range clinicalTexts {
		if v, ok := r.get(name); ok && !text.IsNotes(v) {
			r.refuse(t.name + "_" + name + "_check")
		}
	}
}

// staged returns the columns of a load that are copied.
func (l load) staged() (names []string) {
	for _, c := range l.columns {
		if !strings.HasPrefix(c[0], "_") && !slices.Contains(clinicalTexts, c[0]) {
			names = append(names, c[0])
		}
	}
	return names
}

// stored returns the columns of a load that are columns here.
func (l load) stored() (names []string) {
	for _, c := range l.columns {
		if !strings.HasPrefix(c[0], "_") {
			names = append(names, c[0])
		}
	}
	return names
}
