package demo

import (
	"encoding/binary"
	"math"
	"math/rand/v2"
	"time"

	"github.com/google/uuid"
)

// kind and an index identify an entity and determine its random numbers. The values of the constants must not change:
// others would generate other people.
type kind uint64

const (
	institution kind = iota + 1
	doctor
	patient
	profile
	loginOf kind = 16 // added to the kind of the login's owner
)

// All rows are created in the three years before reference: institutions first, then doctors, then patients, so that no
// row refers to a later one.
var (
	reference      = time.Date(2026, time.January, 1, 0, 0, 0, 0, time.UTC)
	firstClinics   = reference.AddDate(-3, 0, 0)
	firstDoctors   = firstClinics.AddDate(0, 2, 0)
	firstPatients  = firstDoctors.AddDate(0, 4, 0)
	betweenIDs     = reference.Sub(firstClinics) / (MaxPatients + 1)
	beginOfIDsTime = firstClinics.UnixMilli()
)

// id returns a UUIDv7 whose time rises with the index, so that rows are inserted in the order of their primary key, as
// by the services.
func id(k kind, i int) string {
	var u uuid.UUID
	binary.BigEndian.PutUint64(u[:], uint64(beginOfIDsTime+int64(i)*betweenIDs.Milliseconds())<<16|mix(uint64(k)<<32|uint64(i))>>52)
	binary.BigEndian.PutUint64(u[8:], mix(uint64(k)<<40|uint64(i)))
	u[6] = u[6]&0x0f | 0x70
	u[8] = u[8]&0x3f | 0x80
	return u.String()
}

// mix spreads neighbouring numbers over all 64 bits (SplitMix64's finalizer).
func mix(x uint64) uint64 {
	x += 0x9e3779b97f4a7c15
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}

// dice are random numbers that are reseeded for each entity.
type dice struct {
	*rand.Rand
	pcg rand.PCG
}

func newDice() *dice {
	d := &dice{}
	d.Rand = rand.New(&d.pcg)
	return d
}

func (d *dice) reseed(k kind, i int) { d.pcg.Seed(mix(uint64(k)), mix(uint64(i))) }

func (d *dice) chance(p float64) bool { return d.Float64() < p }

// logistic is true with the probability of the given log odds, to which risks are added.
func (d *dice) logistic(odds float64) bool { return d.chance(1 / (1 + math.Exp(-odds))) }

func (d *dice) normal(mean, deviation, low, high float64) float64 {
	return min(max(mean+deviation*d.NormFloat64(), low), high)
}

// skewed returns an index below n, the lower the more likely: of 20,000, the first with a probability of 1/700, the last
// with 1/30,000.
func (d *dice) skewed(n int) int { return int(float64(n) * math.Pow(d.Float64(), 1.5)) }

func (d *dice) between(from, to time.Time) time.Time {
	return from.Add(time.Duration(d.Float64() * float64(to.Sub(from)))).Truncate(time.Microsecond)
}

func pick[T any](d *dice, list []T) T { return list[d.IntN(len(list))] }

// weighed picks a value by weights, which add up to 100.
func weighed(d *dice, list []share) any {
	n := d.IntN(100)
	for _, s := range list {
		if n -= s.percent; n < 0 {
			return s.value
		}
	}
	return list[len(list)-1].value
}

type share struct {
	percent int
	value   any // nil for NULL
}

// maybe returns v, or NULL.
func maybe(set bool, v any) any {
	if set {
		return v
	}
	return nil
}
