package enum_test

import (
	"fmt"
	"slices"

	"github.com/predicthealth/database/schema/enum"
)

// A handler checks a value before it uses it. The table's CHECK constraint accepts the same values.
func Example() {
	for _, text := range []string{"suspended", "Suspended"} {
		status := enum.ProfessionalStatus(text)
		fmt.Println(text, slices.Contains(status.Values(), text))
	}
	fmt.Println(enum.In("professional_status", enum.ProfessionalStatus("")))
	// Output:
	// suspended true
	// Suspended false
	// professional_status IN ('active', 'suspended', 'retired')
}
