package attach_test

import (
	"encoding/json"
	"fmt"
	"log"

	"entgo.io/ent"
	"entgo.io/ent/entc/load"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"

	"github.com/predicthealth/database/schema/attach"
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

func (Ward) Annotations() []schema.Annotation {
	return []schema.Annotation{attach.Table{
		Audit:      &attach.Audit{Scope: attach.Admins},
		NotCached:  "seldom read",
		Statistics: attach.AllColumns(),
	}}
}

// Code generation reads the annotation of the entity, merged with those of its mixins.
func Example() {
	b, err := load.MarshalSchema(Ward{})
	if err != nil {
		log.Fatal(err)
	}
	ward, err := load.UnmarshalSchema(b)
	if err != nil {
		log.Fatal(err)
	}
	b, err = json.Marshal(ward.Annotations[attach.Name])
	fmt.Println(string(b), err)
	// Output:
	// {"Audit":{"Scope":"admins"},"NotCached":"seldom read","Row":true,"Statistics":["*"],"Versioned":true} <nil>
}
