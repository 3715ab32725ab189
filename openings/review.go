package openings

import (
	"context"
	"fmt"
	"strings"

	"github.com/google/uuid"

	"github.com/predicthealth/database"
)

// Review records that the acting admin has reviewed an emergency, with a remark of one line that the patient can read.
// An emergency is reviewed once. Errors: [*database.PermissionError] with the rule opening_reviews_admin for another
// actor, or opening_reviews_emergency if no emergency has the id; [*database.DuplicateError] if it was reviewed
// already; [*database.RuleError] for an empty remark, or one of more than 512 characters.
func Review(ctx context.Context, db *database.DB, emergency uuid.UUID, remark string) error {
	if _, err := db.SQL().ExecContext(ctx, "SELECT review_emergency($1, $2)", emergency, strings.TrimSpace(remark)); err != nil {
		return fmt.Errorf("review an emergency: %w", err)
	}
	return nil
}
