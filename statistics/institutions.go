package statistics

import (
	"context"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/institution"
	"github.com/predicthealth/database/schema/enum"
)

// InstitutionCounts are numbers of institutions.
type InstitutionCounts struct {
	Total, Active, Verified int
	ByType                  map[enum.InstitutionType]int
	ByRegion                map[string]int // "" if not set
}

// Institutions counts institutions.
func Institutions(ctx context.Context, c *ent.Client) (InstitutionCounts, error) {
	columns := []string{institution.FieldInstitutionType, institution.FieldRegionState}
	rows, err := read(ctx, "institutions", c.Institution.Query().Aggregate(groups(columns, "coalesce(institution_type, region_state)", active(), verified())...))
	if err != nil {
		return InstitutionCounts{}, err
	}
	out := InstitutionCounts{ByType: map[enum.InstitutionType]int{}, ByRegion: map[string]int{}}
	for _, g := range rows {
		switch g.By {
		case 0:
			out.ByType[enum.InstitutionType(g.value())] = g.N
		case 1:
			out.ByRegion[g.value()] += g.N
		default:
			out.Total, out.Active, out.Verified = g.N, g.Active, g.Verified
		}
	}
	return out, nil
}
