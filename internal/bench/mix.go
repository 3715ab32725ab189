package main

import (
	"context"
	"math/rand/v2"
	"time"
)

const decksEach = 8

// task is one thing that a service does, so often in each deck, by either side.
type task struct {
	name       string
	weight     int
	ours, gorm func(w *world, ctx context.Context) error
}

// tasks are what the services were measured to do.
var tasks = []task{
	{"list doctors", 10, (*world).listDoctors, (*world).listDoctorsByGORM},
	{"get a doctor", 5, (*world).getDoctor, (*world).getDoctorByGORM},
	{"count doctors", 3, (*world).countDoctors, (*world).countDoctorsByGORM},
	{"create a doctor", 1, (*world).createDoctor, (*world).createDoctorByGORM},
	{"list patients", 10, (*world).listPatients, (*world).listPatientsByGORM},
	{"create a patient", 1, (*world).createPatient, (*world).createPatientByGORM},
	{"list institutions", 10, (*world).listInstitutions, (*world).listInstitutionsByGORM},
	{"get an institution", 5, (*world).getInstitution, (*world).getInstitutionByGORM},
	{"search institutions", 4, (*world).searchInstitutions, (*world).searchInstitutionsByGORM},
	{"update an institution", 1, (*world).updateInstitution, (*world).updateInstitutionByGORM},
}

// mixFigure is all of them in the services' proportions, each operation of ours through its service's
// role and for somebody who may ask for it.
var mixFigure = figure{name: "the services' mix, operations a second: typed / GORM", target: 2, rate: true, rounds: 7, sides: []side{
	mixed("typed", func(t task) func(*world, context.Context) error { return t.ours }),
	mixed("GORM", func(t task) func(*world, context.Context) error { return t.gorm }),
}}

// taskFigures are the same, each by itself.
func taskFigures() []figure {
	var all []figure
	for _, t := range tasks {
		one := func(name string, do func(*world, context.Context) error) side {
			return each(name, 50, func(w *world, ctx context.Context, _ *connection, _ subject) error { return do(w, ctx) })
		}
		all = append(all, figure{name: "in the mix, " + t.name + ": typed / GORM", rate: true, rounds: 3, sides: []side{one("typed", t.ours), one("GORM", t.gorm)}})
	}
	return all
}

// mixed shuffles a deck for each connection, the same for both sides.
func mixed(name string, of func(task) func(*world, context.Context) error) side {
	var deck []func(*world, context.Context) error
	for _, t := range tasks {
		for range t.weight {
			deck = append(deck, of(t))
		}
	}
	return side{name: name, run: func(ctx context.Context, s *site) (time.Duration, error) {
		w, err := s.world(ctx)
		if err != nil {
			return 0, err
		}
		var order [connections][]int
		for i := range order {
			order[i] = rand.New(rand.NewPCG(uint64(i), 0)).Perm(len(deck)) //nolint:gosec // nothing is secret
		}
		var at [connections]int
		return parallel(decksEach*len(deck), func(i int) error {
			do := deck[order[i][at[i]%len(deck)]]
			at[i]++
			return do(w, ctx)
		})
	}}
}
