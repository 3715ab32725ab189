package main

import (
	"context"
	"fmt"
	"time"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/list"
	"github.com/predicthealth/database/paging"
)

const searchesEach = 50

// The search for the twenty patients with a rare surname, among a million and among a hundred thousand.
var (
	searchAdminFigure  = searching("an admin", asAdmin)
	searchDoctorFigure = searching("their doctor", asDoctor)
)

// searchRuleFigure is the cost of the rule that doctors see their own patients only.
var searchRuleFigure = figure{name: "search for 20 patients of 100,000: as their doctor / as an admin", target: 1, rounds: 7, sides: []side{
	searchSide("their doctor", hundredThousand, asDoctor), searchSide("an admin", hundredThousand, asAdmin),
}}

type searcher func(*dataset) (*database.DB, actor.Actor)

func asAdmin(t *dataset) (*database.DB, actor.Actor)  { return t.forAdmins, t.admin }
func asDoctor(t *dataset) (*database.DB, actor.Actor) { return t.forPatients, t.rare }

func searching(name string, as searcher) figure {
	return figure{name: "search for 20 patients, as " + name + ": of 1,000,000 / of 100,000", target: 3, rounds: 7, sides: []side{
		searchSide("1,000,000", (*fixtures).large, as), searchSide("100,000", hundredThousand, as),
	}}
}

func hundredThousand(s *fixtures, ctx context.Context) (*dataset, error) {
	w, err := s.mainData(ctx)
	if err != nil {
		return nil, err
	}
	return w.dataset, nil
}

func searchSide(name string, among func(*fixtures, context.Context) (*dataset, error), as searcher) side {
	return side{name: name, run: func(ctx context.Context, s *fixtures) (time.Duration, error) {
		t, err := among(s, ctx)
		if err != nil {
			return 0, err
		}
		db, a := as(t)
		ctx = actor.NewContext(ctx, a)
		return parallel(searchesEach, func(int) error { return searchRare(ctx, db) })
	}}
}

func searchRare(ctx context.Context, db *database.DB) error {
	page, err := list.Patients(ctx, db.Client, list.PatientFilter{Search: rare}, paging.Page{})
	if err == nil && len(page.Rows) != rareCount {
		return fmt.Errorf("%d patients found", len(page.Rows))
	}
	return err
}
