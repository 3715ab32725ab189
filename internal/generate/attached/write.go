package attached

import (
	"fmt"
	"slices"
	"strings"

	"github.com/predicthealth/database/schema/attach"
)

// writer writes statements. It writes a function that several tables share only once.
type writer struct {
	strings.Builder

	functions map[string]bool
}

func (w *writer) line(format string, args ...any) { _, _ = fmt.Fprintf(w, format+"\n", args...) }

// trigger writes a row trigger. When is its condition, or "".
func (w *writer) trigger(t table, name, event, when, call string) {
	if when != "" {
		when = " WHEN (" + when + ")"
	}
	w.line("CREATE OR REPLACE TRIGGER %s_%s %s ON public.%s\n\tFOR EACH ROW%s EXECUTE FUNCTION public.%s;", t.name, name, event, t.name, when, call)
}

// function writes a trigger function that sets a column.
func (w *writer) function(name, column, value string) {
	if w.functions[name] {
		return
	}
	w.functions[name] = true
	w.line("CREATE OR REPLACE FUNCTION public.%s() RETURNS trigger\nLANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$\nBEGIN", name)
	w.line("\tNEW.%s := public.%s;\n\tRETURN NEW;\nEND;\n$$;", column, value)
}

// managedColumns writes the function that returns the columns that the database sets in any table.
func (w *writer) managedColumns(all []table) {
	var names []string
	for _, t := range all {
		for _, column := range t.managed {
			if !slices.Contains(names, column) {
				names = append(names, column)
			}
		}
	}
	w.line("\nCREATE OR REPLACE FUNCTION public.managed_columns() RETURNS text[]\nLANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN ARRAY['%s']::text[];", strings.Join(names, "', '"))
}

func (w *writer) table(t table) {
	w.line("\n-- %s", t.name)
	w.readers(t)
	if t.Public != nil {
		w.public(t)
	}
	switch {
	case t.Versioned:
		w.trigger(t, "touch", "BEFORE INSERT OR UPDATE", "", "touch()")
	case t.Row && !t.AppendOnly: // rows of append-only tables are written by triggers
		w.trigger(t, "stamp", "BEFORE INSERT", "", "stamp()")
	}
	for i, column := range t.lower {
		name := "email"
		if i > 0 {
			name = column
		}
		w.function("lower_"+column, column, "in_lower_case(NEW."+column+")")
		w.trigger(t, name, "BEFORE INSERT OR UPDATE OF "+column, "", "lower_"+column+"()")
	}
	if len(t.optional) > 0 {
		var blank, names []string
		for _, column := range t.optional {
			blank, names = append(blank, "public.is_blank(NEW."+column+")"), append(names, "'"+column+"'")
		}
		w.trigger(t, "blank", "BEFORE INSERT OR UPDATE", strings.Join(blank, " OR "), "blank_to_null("+strings.Join(names, ", ")+")")
	}
	if t.Search != nil {
		w.function(t.Search.Function, searchColumn, "search_words(NEW."+strings.Join(t.Search.Columns, ", NEW.")+")")
		w.trigger(t, "search", "BEFORE INSERT OR UPDATE OF "+strings.Join(append(slices.Clone(t.Search.Columns), searchColumn), ", "), "", t.Search.Function+"()")
	}
	if t.AppendOnly {
		w.appendOnly(t)
	}
	if t.Cache != nil {
		w.cache(t)
	}
	if t.Audit != nil {
		w.audit(t)
	}
}

// readers enables row level security, so that only the tables' owner sees rows without a policy. The two read-only roles see all rows, and
// the columns granted to them.
func (w *writer) readers(t table) {
	w.line("ALTER TABLE public.%s ENABLE ROW LEVEL SECURITY;", t.name)
	w.line("CREATE POLICY readers ON public.%s FOR SELECT TO predicthealth_readonly, predicthealth_backup USING (true);", t.name)
	w.line("GRANT SELECT ON public.%s TO predicthealth_backup;", t.name)
	switch {
	case slices.Equal(t.Statistics, attach.AllColumns()):
		w.line("GRANT SELECT ON public.%s TO predicthealth_readonly;", t.name)
	case len(t.Statistics) > 0:
		w.line("GRANT SELECT (%s)\n\tON public.%s TO predicthealth_readonly;", strings.Join(t.Statistics, ", "), t.name)
	}
}

// public writes the policies of a table that every person and process reads and admins change.
func (w *writer) public(t table) {
	const reader, admin = "public.sees_public()", "public.is_admin()"
	w.line("GRANT SELECT, INSERT, UPDATE ON public.%s TO %s;", t.name, t.Public.Writer)
	for _, role := range append(slices.Clone(t.Public.Readers), "service_admins") {
		if role != t.Public.Writer {
			w.line("GRANT SELECT ON public.%s TO %s;", t.name, role)
		}
	}
	admins := "service_admins"
	if t.Public.Writer != admins {
		admins += ", " + t.Public.Writer
	}
	w.line("CREATE POLICY public_select ON public.%s FOR SELECT TO %s\n\tUSING (%s);", t.name, strings.Join(t.Public.Readers, ", "), reader)
	w.line("CREATE POLICY admins_select ON public.%s FOR SELECT TO %s USING (%s);", t.name, admins, admin)
	w.line("CREATE POLICY admins_insert ON public.%s FOR INSERT TO %s WITH CHECK (%s);", t.name, t.Public.Writer, admin)
	w.line("CREATE POLICY admins_update ON public.%s FOR UPDATE TO %s USING (%s);", t.name, t.Public.Writer, admin)
}

// appendOnly writes a statement trigger, which refuses even an UPDATE of no row, and a row trigger, which also fires for changes through a
// parent table. Both fire always, also in replication sessions.
func (w *writer) appendOnly(t table) {
	w.line("CREATE OR REPLACE TRIGGER %s_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON public.%s\n\tFOR EACH STATEMENT EXECUTE FUNCTION public.append_only();", t.name, t.name)
	w.line("CREATE OR REPLACE TRIGGER %s_append_only_row BEFORE UPDATE OR DELETE ON public.%s\n\tFOR EACH ROW EXECUTE FUNCTION public.append_only();", t.name, t.name)
	w.line("ALTER TABLE public.%s ENABLE ALWAYS TRIGGER %s_append_only;", t.name, t.name)
	w.line("ALTER TABLE public.%s ENABLE ALWAYS TRIGGER %s_append_only_row;", t.name, t.name)
}

func (w *writer) cache(t table) {
	call := fmt.Sprintf("record_change('%s')", t.Cache.Kind)
	if t.Cache.Function != "" {
		call = t.Cache.Function + "()"
	}
	if len(t.Cache.Columns) == 0 {
		w.trigger(t, "outbox", "AFTER INSERT OR UPDATE OR DELETE", "", call)
		return
	}
	w.trigger(t, "outbox", "AFTER UPDATE", differ(t.Cache.Columns), call)
	w.trigger(t, "outbox_delete", "AFTER DELETE", "", call)
}

// differ returns the condition that one of the columns changes.
func differ(columns []string) string {
	if len(columns) == 1 {
		return "OLD." + columns[0] + " IS DISTINCT FROM NEW." + columns[0]
	}
	return "(OLD." + strings.Join(columns, ", OLD.") + ") IS DISTINCT FROM (NEW." + strings.Join(columns, ", NEW.") + ")"
}

const actorIsAdmin = "public.acting_type() = 'admin'"

func (w *writer) audit(t table) {
	hidden := "'{" + strings.Join(t.sensitive, ",") + "}'"
	if len(t.Audit.Detached) > 0 {
		hidden += fmt.Sprintf(", '{%s}', '%s'", strings.Join(t.Audit.Detached, ","), t.Audit.Of)
	}
	if len(t.Audit.ProcessColumns) > 0 {
		w.trigger(t, "audit", "AFTER INSERT OR UPDATE OR DELETE", actorIsAdmin, fmt.Sprintf("audit_row('%s', %s)", t.Audit.Scope, hidden))
		w.trigger(t, "audit_end", "AFTER UPDATE", differ(t.Audit.ProcessColumns)+" AND public.acting_type() <> 'admin'",
			fmt.Sprintf("audit_row('%s', %s)", attach.Processes, hidden))
		return
	}
	for _, o := range []struct{ name, rows string }{
		{"insert", "NEW TABLE AS new_rows"}, {"update", "OLD TABLE AS old_rows NEW TABLE AS new_rows"}, {"delete", "OLD TABLE AS old_rows"},
	} {
		when := ""
		switch {
		case t.Audit.AdminDeletesOnly && o.name == "delete":
			when = "\n\tWHEN (" + actorIsAdmin + ")"
		case t.Audit.Scope == attach.Admins:
			when = "\n\tWHEN (" + actorIsAdmin + " OR pg_has_role('service_admins', 'USAGE'))"
		}
		w.line("CREATE OR REPLACE TRIGGER %s_audit_%s AFTER %s ON public.%s\n\tREFERENCING %s FOR EACH STATEMENT%s EXECUTE FUNCTION public.audit('%s', %s);",
			t.name, o.name, strings.ToUpper(o.name), t.name, o.rows, when, t.Audit.Scope, hidden)
	}
}
