package openings

import (
	"github.com/google/uuid"

	"github.com/predicthealth/database/paging"
)

// OwnStatements returns the SQL of a page of a patient's own list: for the last month, and for all of it.
func OwnStatements(patient uuid.UUID, p paging.Page) (texts [2]string, args [2][]any, err error) {
	s, err := list{kind: 'p', reason: ownReason, where: wherePatient, args: []any{patient}}.query(p)
	if err != nil {
		return texts, args, err
	}
	texts[0], args[0] = s.recent()
	texts[1], args[1] = s.all()
	return texts, args, nil
}

// Begin begins the transaction in which they run.
var Begin = begin
