package schema_test

import (
	"fmt"

	"github.com/predicthealth/database/schema"
)

// A program reads the declaration of an entity: here the columns that a new patient must have.
func Example() {
	for _, f := range (schema.Patient{}).Fields() {
		if d := f.Descriptor(); !d.Optional && d.Default == nil {
			fmt.Println(d.Name, d.Info)
		}
	}
	// Output:
	// first_name string
	// last_name string
	// email string
	// date_of_birth civil.Date
}
