package schema_test

import (
	"cmp"
	"reflect"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestTriggersFireInOrder: in every table, triggers that set a column fire before those that read it (docs/tables.md). PostgreSQL fires triggers of
// the same event in the byte order of their names.
func TestTriggersFireInOrder(t *testing.T) {
	t.Parallel()
	rows, err := testdb.SQL(t, testdb.URL(t)).QueryContext(t.Context(), `SELECT c.relname, substr(tgname, length(c.relname) + 2)
		FROM pg_trigger JOIN pg_class c ON c.oid = tgrelid JOIN pg_namespace n ON n.oid = relnamespace
		WHERE NOT tgisinternal AND nspname = 'public' AND tgtype & 3 = 3 AND tgparentid = 0 ORDER BY 1, tgname COLLATE "C"`)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = rows.Close() }()
	fire := map[string][]string{}
	for rows.Next() {
		var table, trigger string
		if err := rows.Scan(&table, &trigger); err != nil {
			t.Fatal(err)
		}
		fire[table] = append(fire[table], trigger)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	searched := 0
	for table, triggers := range fire {
		search := slices.Index(triggers, "search")
		for i, name := range triggers {
			switch {
			case name == "blank" && slices.ContainsFunc(triggers[:i], setsText):
				t.Errorf("%s: blank fires after %v", table, triggers[:i])
			case search >= 0 && i > search && setsText(name):
				t.Errorf("%s: %s sets text after search has read it", table, name)
			case (name == "touch" || name == "stamp") && i < search:
				t.Errorf("%s: %s fires before search", table, name)
			}
		}
		if search >= 0 {
			searched++
		}
	}
	if searched < 3 {
		t.Errorf("%d tables have search: %v", searched, fire)
	}
}

// setsText reports whether a trigger sets a text column, by its name: blank, email, and others named for their column.
func setsText(name string) bool { return name == "blank" || strings.HasSuffix(name, "email") }

var hookOf = regexp.MustCompile(`\.([A-Z]\w*)(\.func\d+)*$`)

// TestHooksRunInOrder: the mixins' hooks in the order of the entity's mixins, then its own (docs/tables.md). Hooks that retry a mutation are
// outermost.
func TestHooksRunInOrder(t *testing.T) {
	t.Parallel()
	order := []string{"RetryStalePlans", "Timestamps", "UpdatedAt", "Stored"}
	client := reflect.ValueOf(ent.NewClient()).Elem() // without hooks of the client
	seen := 0
	for i := range client.NumField() {
		name := client.Type().Field(i).Name
		of := client.Field(i).MethodByName("Hooks")
		if !of.IsValid() {
			continue // a view, or not an entity
		}
		hooks, ok := of.Call(nil)[0].Interface().([]ent.Hook)
		if !ok {
			t.Fatalf("%s has hooks of type %s", name, of.Type())
		}
		if len(hooks) == 0 {
			continue // only the database writes its rows
		}
		seen++
		var names []string
		for _, hook := range hooks {
			function := runtime.FuncForPC(reflect.ValueOf(hook).Pointer()).Name()
			m := hookOf.FindStringSubmatch(function)
			if m == nil {
				t.Fatalf("%s has a hook %s", name, function)
			}
			names = append(names, m[1])
		}
		place := func(hook string) int {
			if i := slices.Index(order, hook); i >= 0 {
				return i
			}
			return len(order) // the entity's own hook
		}
		if names[0] != order[0] || !slices.IsSortedFunc(names, func(a, b string) int { return cmp.Compare(place(a), place(b)) }) {
			t.Errorf("%s: %v", name, names)
		}
	}
	if seen < 11 {
		t.Errorf("%d entities have hooks", seen)
	}
}
