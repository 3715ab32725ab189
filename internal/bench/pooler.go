package main

import (
	"context"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/testenv/testpgbouncer"
)

// The client behind PgBouncer in transaction mode, which keeps its prepared statements, and without kept statements, as behind one before 1.21.
var (
	pooledChartFigure  = pooledFigure("chart", readsEach, 0.55, (*mainData).chartTyped)
	pooledPageFigure   = pooledFigure("page of 20 of a doctor's patients", pagesEach, 0, (*mainData).patientsByList)
	pooledUpdateFigure = pooledFigure("update of one row", 100, 0, func(w *mainData, ctx context.Context, _ *connection, _ subject) error {
		return typed(taskNamed("update an institution"), w, ctx)
	})
)

func pooledFigure(name string, n int, target float64, op operation) figure {
	return figure{name: name + ", behind PgBouncer: WithTransactionPooler / WithStatementCache(0)", target: target, rounds: 7, sides: []side{
		eachAt((*fixtures).keeping, "kept", n, op), eachAt((*fixtures).planning, "WithStatementCache(0)", n, op),
	}}
}

// pooled are mainData's clients behind a pooler.
type pooled struct {
	pooler            *testpgbouncer.Pooler
	keeping, planning *mainData
}

func (s *fixtures) keeping(ctx context.Context) (*mainData, error) {
	return s.behindPooler(ctx, &s.pooled.keeping, database.WithTransactionPooler())
}

func (s *fixtures) planning(ctx context.Context) (*mainData, error) {
	return s.behindPooler(ctx, &s.pooled.planning, database.WithStatementCache(0))
}

func (s *fixtures) behindPooler(ctx context.Context, built **mainData, opt database.Option) (*mainData, error) {
	if *built != nil {
		return *built, nil
	}
	w, err := s.mainData(ctx)
	if err != nil {
		return nil, err
	}
	at, err := s.throughPooler(w.url)
	if err != nil {
		return nil, err
	}
	behind := *w
	if behind.dataset, err = s.dataset(ctx, at, opt); err != nil {
		return nil, err
	}
	*built = &behind
	return *built, nil
}

// throughPooler returns a URL through the pooler, which knows all logins.
func (s *fixtures) throughPooler(direct string) (string, error) {
	p := s.pooled.pooler
	if p == nil {
		var err error
		if p, err = testpgbouncer.Start(s.server, "transaction"); err != nil {
			return "", err
		}
		s.pooled.pooler = p
		s.later(func(context.Context) error { return p.End() })
	}
	for _, own := range s.logins {
		url, err := postgres.WithUser(direct, own[0], own[1])
		if err != nil {
			return "", err
		}
		if _, err := p.URL(url); err != nil {
			return "", err
		}
	}
	return p.URL(direct)
}
