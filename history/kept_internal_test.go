package history

import (
	"maps"
	"testing"

	"entgo.io/ent"

	"github.com/predicthealth/database/schema"
	"github.com/predicthealth/database/schema/attach"
)

// TestKept: an erasure keeps what the schemas say.
func TestKept(t *testing.T) {
	t.Parallel()
	want := map[string]bool{}
	for _, e := range []ent.Interface{schema.Patient{}, schema.HealthProfile{}} {
		for _, a := range e.Annotations() {
			if table, ok := a.(attach.Table); ok {
				for _, column := range table.Person.Kept {
					want[column] = true
				}
			}
		}
	}
	if !maps.Equal(kept, want) {
		t.Errorf("kept are %v; the schemas have %v", kept, want)
	}
}
