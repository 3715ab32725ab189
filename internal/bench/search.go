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
	searchAdminFigure  = searching("an admin", func(t *dataset) (*database.DB, actor.Actor) { return t.forAdmins, t.admin })
	searchDoctorFigure = searching("their doctor", func(t *dataset) (*database.DB, actor.Actor) { return t.forPatients, t.rare })
)

// searchRuleFigure is the cost of the rule that doctors see their own patients only.
var searchRuleFigure = figure{name: "search for 20 patients of 100,000: as their doctor / as an admin", target: 1, rounds: 7, sides: []side{
	searchingAs("their doctor", func(t *dataset) (*database.DB, actor.Actor) { return t.forPatients, t.rare }),
	searchingAs("an admin", func(t *dataset) (*database.DB, actor.Actor) { return t.forAdmins, t.admin }),
}}

func searchingAs(name string, as func(*dataset) (*database.DB, actor.Actor)) side {
	return side{name: name, run: func(ctx context.Context, s *fixtures) (time.Duration, error) {
		w, err := s.mainData(ctx)
		if err != nil {
			return 0, err
		}
		db, who := as(w.dataset)
		ctx = actor.NewContext(ctx, who)
		return parallel(searchesEach, func(int) error { return searchRare(ctx, db) })
	}}
}

func searching(who string, as func(*dataset) (*database.DB, actor.Actor)) figure {
	among := func(name string, of func(*fixtures, context.Context) (*dataset, error)) side {
		return side{name: name, run: func(ctx context.Context, s *fixtures) (time.Duration, error) {
			t, err := of(s, ctx)
			if err != nil {
				return 0, err
			}
			db, who := as(t)
			ctx = actor.NewContext(ctx, who)
			return parallel(searchesEach, func(int) error { return searchRare(ctx, db) })
		}}
	}
	return figure{name: "search for 20 patients, as " + who + ": of 1,000,000 / of 100,000", target: 3, rounds: 7, sides: []side{
		among("1,000,000", (*fixtures).large),
		among("100,000", func(s *fixtures, ctx context.Context) (*dataset, error) {
			w, err := s.mainData(ctx)
			if err != nil {
				return nil, err
			}
			return w.dataset, nil
		}),
	}}
}

func searchRare(ctx context.Context, db *database.DB) error {
	page, err := list.Patients(ctx, db.Client, list.PatientFilter{Search: rare}, paging.Page{})
	if err == nil && len(page.Rows) != rareCount {
		return fmt.Errorf("%d patients found", len(page.Rows))
	}
	return err
}
