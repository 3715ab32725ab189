package mixin_test

import (
	"fmt"
	"log"

	"entgo.io/ent"
	"entgo.io/ent/entc/load"
	"entgo.io/ent/schema/field"

	"github.com/predicthealth/database/schema/mixin"
)

// Ward is a department of a hospital.
type Ward struct{ ent.Schema }

func (Ward) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Row{}, mixin.Versioned{}}
}

func (Ward) Fields() []ent.Field {
	return []ent.Field{field.String("name").NotEmpty()}
}

// A table has the columns of its mixins, then its own.
func Example() {
	b, err := load.MarshalSchema(Ward{}) // as code generation does
	if err != nil {
		log.Fatal(err)
	}
	ward, err := load.UnmarshalSchema(b)
	if err != nil {
		log.Fatal(err)
	}
	for _, f := range ward.Fields {
		fmt.Println(f.Name, f.Info)
	}
	// Output:
	// id uuid.UUID
	// created_at time.Time
	// updated_at time.Time
	// version int64
	// name string
}
