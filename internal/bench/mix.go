package main

import (
	"context"
	"math/rand/v2"
	"slices"
	"time"

	"gorm.io/gorm"

	"github.com/predicthealth/database/actor"
)

const decksEach = 8

// task is one request to a service, with its weight in each deck, its actor, and its implementation on either side.
type task struct {
	name   string
	weight int
	role   string // the service's role
	who    func(*mainData) actor.Actor
	ours   func(w *mainData, ctx context.Context, who actor.Actor) error
	gorm   func(w *mainData, db *gorm.DB, who actor.Actor) error
}

const (
	doctorService      = "service_doctors"
	patientService     = "service_patients"
	institutionService = "service_institutions"
)

// tasks have the proportions measured in the services.
var tasks = []task{
	{"list doctors", 10, doctorService, (*mainData).aDoctor, (*mainData).listDoctors, (*mainData).listDoctorsByGORM},
	{"get a doctor", 5, doctorService, (*mainData).aDoctor, (*mainData).getDoctor, (*mainData).getDoctorByGORM},
	{"count doctors", 3, doctorService, (*mainData).aDoctor, (*mainData).countDoctors, (*mainData).countDoctorsByGORM},
	{"create a doctor", 1, doctorService, (*mainData).anAdmin, (*mainData).createDoctor, (*mainData).createDoctorByGORM},
	{"list patients", 10, patientService, (*mainData).aDoctor, (*mainData).listPatients, (*mainData).listPatientsByGORM},
	{"create a patient", 1, patientService, (*mainData).aDoctor, (*mainData).createPatient, (*mainData).createPatientByGORM},
	{"list institutions", 10, institutionService, (*mainData).aDoctor, (*mainData).listInstitutions, (*mainData).listInstitutionsByGORM},
	{"get an institution", 5, institutionService, (*mainData).aDoctor, (*mainData).getInstitution, (*mainData).getInstitutionByGORM},
	{"search institutions", 4, institutionService, (*mainData).aDoctor, (*mainData).searchInstitutions, (*mainData).searchInstitutionsByGORM},
	{"update an institution", 1, institutionService, (*mainData).anInstitution, (*mainData).updateInstitution, (*mainData).updateInstitutionByGORM},
}

// way is how one side does a task.
type way func(t task, w *mainData, ctx context.Context) error

func typed(t task, w *mainData, ctx context.Context) error {
	who := t.who(w)
	return t.ours(w, actor.NewContext(ctx, who), who)
}

func byGORM(t task, w *mainData, ctx context.Context) error {
	return t.gorm(w, w.peers.gorm.WithContext(ctx), t.who(w))
}

// byGORMWithActor is GORM with the same access control: it connects as the service, and sets the actor on the
// connection that the task then uses exclusively.
func byGORMWithActor(t task, w *mainData, ctx context.Context) error {
	who := t.who(w)
	return w.peers.services[t.role].WithContext(ctx).Connection(func(db *gorm.DB) error {
		db = db.Session(&gorm.Session{NewDB: true, Context: ctx}) // each statement runs separately, on this connection
		var set int
		if err := db.Raw(setActorByGORM, string(who.Type), who.ID.String()).Scan(&set).Error; err != nil {
			return err
		}
		return t.gorm(w, db, who)
	})
}

const setActorByGORM = "SELECT num_nulls(public.act(?, ?))"

// The mix is all tasks in the services' proportions. The product uses one pool per service, so it has more connections,
// of which eight work at once.
var (
	mixFigure      = mixOf("the services' mix", "GORM, policies on, actor set", 1.5, loopback, byGORMWithActor)
	mixOwnerFigure = mixOf("the services' mix", "GORM", 1.1, loopback, byGORM)

	mixNetworkFigure      = mixOf("the services' mix, network", "GORM, policies on, actor set", 2.5, behindNetwork, byGORMWithActor)
	mixOwnerNetworkFigure = mixOf("the services' mix, network", "GORM", 1.5, behindNetwork, byGORM)
)

func mixOf(name, peer string, target float64, where func(way) ground, theirs way) figure {
	return figure{name: name + ", operations a second: typed / " + peer, target: target, rate: true, rounds: 7, sides: []side{
		mixed("typed", where(typed)), mixed(peer, where(theirs)),
	}}
}

// ground is where a side runs the mix, and how.
type ground func(context.Context, *fixtures) (*mainData, way, error)

func loopback(do way) ground {
	return func(ctx context.Context, s *fixtures) (*mainData, way, error) {
		w, err := s.mainData(ctx)
		return w, do, err
	}
}

func behindNetwork(do way) ground {
	return func(ctx context.Context, s *fixtures) (*mainData, way, error) {
		w, err := s.network(ctx)
		return w, do, err
	}
}

// taskFigures are the tasks, each by itself.
func taskFigures() []figure {
	var all []figure
	for _, t := range tasks {
		all = append(all, figure{name: "in the mix, " + t.name + ": typed / GORM", rate: true, allocs: true, rounds: 5, sides: []side{
			t.side("typed", (*fixtures).mainData, typed), t.side("GORM", (*fixtures).mainData, byGORM),
			aside(t.side("GORM, policies on, actor set", (*fixtures).mainData, byGORMWithActor)),
		}})
	}
	return all
}

func (t task) side(name string, where place, do way) side {
	return eachAt(where, name, 100, func(w *mainData, ctx context.Context, _ *connection, _ subject) error { return do(t, w, ctx) })
}

// An update of one column of one row: the client compares the version, increments it and reads the row; GORM's Update does not.
var (
	updateFigure        = updating("update of one row: typed / GORM's Update", 1.5, (*fixtures).mainData)
	updateNetworkFigure = updating("update of one row, network: typed / GORM's Update", 2, (*fixtures).network)
)

func updating(name string, target float64, where place) figure {
	t := taskNamed("update an institution")
	return figure{name: name, target: target, rounds: 7, sides: []side{
		t.side("typed", where, typed), t.side("GORM's Update", where, byGORM), aside(t.side("GORM's Update, policies on, actor set", where, byGORMWithActor)),
	}}
}

func taskNamed(name string) task {
	return tasks[slices.IndexFunc(tasks, func(t task) bool { return t.name == name })]
}

// mixed shuffles a deck for each connection, the same for both sides.
func mixed(name string, where ground) side {
	var deck []task
	for _, t := range tasks {
		for range t.weight {
			deck = append(deck, t)
		}
	}
	return side{name: name, run: func(ctx context.Context, s *fixtures) (time.Duration, error) {
		w, do, err := where(ctx, s)
		if err != nil {
			return 0, err
		}
		var order [connections][]int
		for i := range order {
			order[i] = rand.New(rand.NewPCG(uint64(i), 0)).Perm(len(deck)) //nolint:gosec // nothing is secret
		}
		var at [connections]int
		return parallel(decksEach*len(deck), func(i int) error {
			t := deck[order[i][at[i]%len(deck)]]
			at[i]++
			return do(t, w, ctx)
		})
	}}
}
