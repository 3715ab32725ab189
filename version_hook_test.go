package database_test

import (
	"context"
	"testing"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/hook"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestOldValuesInHooks: a service's own hook reads the old values with one query, as without versions, and the version that
// it reads does not count as read by the caller.
func TestOldValuesInHooks(t *testing.T) {
	t.Parallel()
	db, read := oneSpecialty(t)
	queries := 0
	db.Intercept(ent.InterceptFunc(func(next ent.Querier) ent.Querier {
		return ent.QuerierFunc(func(ctx context.Context, q ent.Query) (ent.Value, error) {
			queries++
			return next.Query(ctx, q)
		})
	}))
	var old []string
	var interfere func()
	db.Specialty.Use(func(next ent.Mutator) ent.Mutator {
		return hook.SpecialtyFunc(func(ctx context.Context, m *ent.SpecialtyMutation) (ent.Value, error) {
			for range 2 {
				_, _ = m.VersionRead()
				category, err := m.OldCategory(ctx)
				if err != nil {
					return nil, err
				}
				old = append(old, category)
			}
			interfere()
			return next.Mutate(ctx, m)
		})
	})
	for _, c := range []struct {
		name    string
		update  *ent.SpecialtyUpdateOne
		another bool // another writer between the hook's query and the update
		old     string
		queries int
	}{
		{name: "an entity", update: read.Update(), old: "0"},
		{name: "an id", update: db.Specialty.UpdateOneID(read.ID), old: "an entity", queries: 1},
		{name: "an id, and another writer", update: db.Specialty.UpdateOneID(read.ID), another: true, old: "an id", queries: 1},
	} {
		old, queries = nil, 0
		interfere = func() {
			if !c.another {
				return
			}
			if _, err := db.SQL().ExecContext(testdb.Context(t), "UPDATE doctor_specialties SET category = 'x'"); err != nil {
				t.Error(err)
			}
		}
		saved, err := c.update.SetCategory(c.name).Save(testdb.Context(t))
		if err != nil || saved.Category != c.name {
			t.Errorf("%s: %v, %v", c.name, saved, err)
		}
		if len(old) != 2 || old[0] != c.old || old[1] != c.old || queries != c.queries {
			t.Errorf("%s: the hook read %q with %d queries; want %q with %d", c.name, old, queries, c.old, c.queries)
		}
	}
}

// TestVersionReadWithoutQuery: VersionRead works with a closed database.
func TestVersionReadWithoutQuery(t *testing.T) {
	t.Parallel()
	db, read := oneSpecialty(t)
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		mutation *ent.SpecialtyMutation
		want     int64 // 0 for none
	}{
		"an entity":                   {read.Update().Mutation(), 1},
		"an entity, at a version":     {read.Update().AtVersion(7).Mutation(), 7},
		"an id":                       {db.Specialty.UpdateOneID(read.ID).Mutation(), 0},
		"an id, at a version":         {db.Specialty.UpdateOneID(read.ID).AtVersion(7).Mutation(), 7},
		"many":                        {db.Specialty.Update().Mutation(), 0},
		"a new row":                   {db.Specialty.Create().Mutation(), 0},
		"an entity without a version": {db.Specialty.UpdateOne(&ent.Specialty{ID: read.ID}).Mutation(), 0},
	} {
		for range 2 {
			if version, ok := c.mutation.VersionRead(); version != c.want || ok != (c.want != 0) {
				t.Errorf("%s: got %d, %v; want %d", name, version, ok, c.want)
			}
		}
	}
}
