package adopt

import (
	"context"
	"fmt"
	"slices"
	"strings"
)

// moves is the condition of staged rows that move, and considered that of those that do so unless a rule refuses them.
const (
	moves      = considered + " AND refused = '{}'"
	considered = "state IN ('new', 'changed')"
)

// plan finds the rows that are here already, and those that break a rule.
func (m *move) plan(ctx context.Context, t *table) error {
	steps := []string{
		fmt.Sprintf("CREATE INDEX ON %s (id)", t.stage()), t.analyze(),
	}
	steps = append(steps, m.here(t)...)
	if m.state != nil {
		steps = append(steps, m.followed(t)...)
	}
	for _, r := range t.references {
		if r.soft {
			steps = append(steps, m.loosen(t, r))
		}
	}
	steps = append(steps, t.apply(t.columnRules()), t.apply(t.rowRules()))
	steps = append(steps, t.adjusted(m.state != nil)...)
	for _, r := range t.references {
		if !r.soft {
			steps = append(steps, t.refuse(rule{r.name, m.dangles(r)}))
		}
	}
	for _, r := range triggerRules[t.name] {
		steps = append(steps, t.refuse(r))
	}
	for _, u := range t.unique {
		steps = append(steps, t.once(u))
	}
	for _, r := range assignmentRules[t.name] {
		steps = append(steps, t.refuse(r.rule(m.state != nil)))
	}
	if m.state != nil {
		steps = append(steps, m.unchanged(t))
	}
	return m.exec(ctx, steps...)
}

// analyze collects statistics about the columns by which rows are joined and selected.
func (t *table) analyze() string {
	columns := []string{"id", "n", "source", "state", "refused"}
	for _, r := range t.references {
		if !slices.Contains(columns, r.column) {
			columns = append(columns, r.column)
		}
	}
	return "ANALYZE " + t.stage() + " (" + strings.Join(columns, ", ") + ")"
}

// here sets the state of rows whose id is in the table already. A moved row has version 1 and the source's updated_at until it is changed
// here. The source's updated_at is then compared with the first snapshot after the row's creation from which rows of its table moved.
func (m *move) here(t *table) (steps []string) {
	state := "'same'"
	if t.column("version") != nil {
		before := fmt.Sprintf("coalesce((SELECT min(b.at) FROM pg_temp.adopt_snapshots b WHERE b.moved = '%s' AND (b.at >= s.created_at) IS NOT FALSE), '-infinity')", t.name)
		state = fmt.Sprintf(`CASE WHEN NOT coalesce(isfinite(s.updated_at) AND s.updated_at <= now(), false) THEN CASE WHEN t.version = 1 THEN 'same' ELSE 'ours' END
			WHEN t.version = 1 THEN CASE WHEN s.updated_at > t.updated_at THEN 'theirs' ELSE 'same' END
			WHEN s.updated_at > %s THEN 'both' ELSE 'ours' END`, before)
	}
	steps = append(steps, fmt.Sprintf("UPDATE %s s SET state = %s FROM public.%s t WHERE t.id = s.id", t.stage(), state, t.name))
	switch t.name {
	case "admins", "users":
		steps = append(steps, fmt.Sprintf("UPDATE %s s SET state = 'other' FROM public.%s t WHERE t.id = s.id AND s.source = 'cms_users' AND t.email <> s.email", t.stage(), t.name))
	case "admin_audit_logs":
		steps = append(steps, fmt.Sprintf("UPDATE %s SET changes = changes || 'ip_address: %s, it is no address'::text WHERE state = 'new' AND ip_address IS NOT NULL AND public.audit_ip(ip_address) IS NULL",
			t.stage(), notKept))
		steps = append(steps, fmt.Sprintf(`UPDATE %s s SET details = details || '{"changes": {}}', changes = changes || 'details: %s, the patient is erased'::text
			WHERE state = 'new' AND details -> 'changes' <> '{}' AND EXISTS (SELECT FROM public.erasures e WHERE e.executed_at IS NOT NULL AND (
				e.patient_id IN (s.resource_id, (s.details ->> 'person')::uuid) OR e.user_id = s.resource_id
				OR e.patient_id = (SELECT h.patient_id FROM public.health_profiles h WHERE h.id = s.resource_id)))`, t.stage(), notKept))
	case "doctor_specialties":
		steps = append(steps, fmt.Sprintf("UPDATE %s s SET state = 'named' FROM public.%s t WHERE t.name = s.name AND s.state = 'new'", t.stage(), t.name))
	case "doctors":
		for _, c := range []string{"specialty_id", "secondary_specialty_id"} {
			steps = append(steps, fmt.Sprintf(`UPDATE %s s SET %s = t.id, changes = s.changes || '%[2]s: the specialty of that name here'::text
				FROM %s d JOIN public.doctor_specialties t ON t.name = d.name WHERE d.state = 'named' AND d.id = s.%[2]s`, t.stage(), c, m.tables["doctor_specialties"].stage()))
		}
	}
	return steps
}

// dangles is the condition of a reference to a row that neither is here nor moves.
func (m *move) dangles(r reference) string {
	return fmt.Sprintf("%s IS NOT NULL AND NOT EXISTS (SELECT FROM public.%s t WHERE t.id = s.%[1]s) AND NOT EXISTS (SELECT FROM %[3]s o WHERE o.id = s.%[1]s AND o.state = 'new' AND o.refused = '{}')",
		r.column, r.to, m.tables[r.to].stage())
}

// notHere is the change of a reference to a row that is not here.
const notHere = notKept + ", the row is not here"

// loosen sets dangling references to NULL, as the deletion of the row does here.
func (m *move) loosen(t *table, r reference) string {
	return fmt.Sprintf("UPDATE %s s SET %s = NULL, changes = changes || '%[2]s: %s'::text WHERE "+considered+" AND %s",
		t.stage(), r.column, notHere, m.dangles(r))
}

// apply adds the rules that rows break, to rows that break none yet.
func (t *table) apply(rules []rule) string {
	if len(rules) == 0 {
		return ""
	}
	parts := make([]string, len(rules))
	for i, r := range rules {
		parts[i] = fmt.Sprintf("CASE WHEN %s THEN '%s' END", r.broken, r.name)
	}
	return fmt.Sprintf(`UPDATE %[1]s u SET refused = b.rules FROM (
		SELECT n, array_remove(ARRAY[%[2]s]::text[], NULL) AS rules FROM %[1]s s WHERE %[3]s) b WHERE b.n = u.n AND b.rules <> '{}'`,
		t.stage(), strings.Join(parts, ",\n\t"), moves)
}

// refuse adds a rule about other rows to rows that break it and no other: as a condition of the statement it is a join.
func (t *table) refuse(r rule) string {
	return fmt.Sprintf("UPDATE %s s SET refused = ARRAY['%s'] WHERE %s AND %s", t.stage(), r.name, moves, r.broken)
}

// once refuses all rows with one value of a unique index but the oldest, and all if the value is here.
func (t *table) once(u unique) string {
	return fmt.Sprintf(`UPDATE %[1]s u SET refused = ARRAY['%[2]s'] FROM (
		SELECT n FROM (SELECT n, value, id, row_number() OVER (PARTITION BY value ORDER BY created_at NULLS LAST, id) AS place
			FROM (SELECT n, created_at, id, %[3]s AS value FROM %[1]s WHERE %[4]s) valued WHERE value IS NOT NULL) ranked
		WHERE place > 1 OR EXISTS (SELECT FROM public.%[5]s t WHERE %[3]s = ranked.value AND t.id IS DISTINCT FROM ranked.id)) b WHERE b.n = u.n`,
		t.stage(), u.name, u.expression, moves, t.name)
}

// adjusted records what PostgreSQL changes when the row is inserted.
func (t *table) adjusted(followed bool) (steps []string) {
	record := func(condition, change string) {
		steps = append(steps, fmt.Sprintf("UPDATE %s SET changes = changes || '%s'::text WHERE %s AND %s", t.stage(), change, moves, condition))
	}
	for _, c := range t.columns {
		switch {
		case c.name == "updated_at" && !followed:
			record("updated_at > now()", changeFuture)
		case c.precision > 0:
			record(fmt.Sprintf("%s <> round(%[1]s, %d)", c.name, c.scale), fmt.Sprintf("%s: rounded to %d digits", c.name, c.scale))
		}
	}
	return steps
}

// assignmentRules refuse new rows of doctors and institutions that are here and not active, as the triggers do. The assignments that move
// together with the doctor or institution are older than the deactivation.
var assignmentRules = map[string][]assignment{
	"doctors":  {{"doctors_institution_active", "institution_id", "medical_institutions"}},
	"patients": {{"patients_doctor_active", "doctor_id", "doctors"}, {"patients_institution_active", "institution_id", "medical_institutions"}},
}

type assignment struct{ name, column, to string }

// rule is the rule of an assignment. Of a move that is followed, one to a row that was deactivated there is older than the deactivation.
func (a assignment) rule(followed bool) rule {
	inactive := "NOT t.is_active"
	if followed {
		inactive += " AND t.version > 1"
	}
	return rule{a.name, fmt.Sprintf("%s IN (SELECT t.id FROM public.%s t WHERE %s)", a.column, a.to, inactive)}
}

// triggerRules are the rules that triggers keep here, by their names in schema/sql, and that an erased patient does not come back.
var triggerRules = map[string][]rule{
	"patients": {{"patients_erased", "id IN (SELECT e.patient_id FROM public.erasures e WHERE e.executed_at IS NOT NULL)"}},
	"users":    {{"users_patient_erased", erased}},
	"health_profiles": {
		{"health_profiles_patient_erased", erased},
		{"health_profiles_smoking_years_age", `smoking_years > 0 AND n IN (
			SELECT h.n FROM pg_temp.adopt_health_profiles h LEFT JOIN public.patients t ON t.id = h.patient_id LEFT JOIN pg_temp.adopt_patients o ON o.id = h.patient_id
			WHERE h.smoking_years > public.age_in_years(coalesce(t.date_of_birth, o.date_of_birth)))`},
	},
}

const erased = "patient_id IN (SELECT e.patient_id FROM public.erasures e WHERE e.executed_at IS NOT NULL)"
