package main

import (
	"context"
	"encoding/json"
	"errors"
	"time"

	"github.com/google/uuid"
	"github.com/redis/go-redis/v9"
	"gorm.io/gorm"

	"github.com/predicthealth/database/actor"
)

// Hot reads: the mix in which reads of doctors, institutions and specialties by id come from a cache.

// hotMixFigure compares the product's cache, whose values are at most a second old after a change elsewhere, with GORM without
// a cache, and with a cache by hand in front of GORM, as is usual: GET, SET with an expiry, and no invalidation.
var hotMixFigure = figure{name: "the services' mix with hot reads, operations a second: typed, from the product's cache / GORM", target: 1.6, rate: true, rounds: 7, sides: []side{
	mixed("typed, from the product's cache", hotTyped), mixed("GORM", loopback(byGORM)),
	aside(mixed("GORM, from Redis by hand, up to a minute old", hotGORM)),
}}

func hotTyped(ctx context.Context, s *fixtures) (*mainData, way, error) {
	f, err := s.redisSide(ctx)
	if err != nil {
		return nil, nil, err
	}
	hot := map[string]func(context.Context) error{"get a doctor": f.lookUpDoctor, "get an institution": f.lookUpInstitution}
	return f.mainData, func(t task, w *mainData, ctx context.Context) error {
		if read := hot[t.name]; read != nil {
			return read(actor.NewContext(ctx, t.who(w)))
		}
		return typed(t, w, ctx)
	}, nil
}

// lookUpDoctor reads a doctor and the specialty. The cache has the doctor's public columns.
func (f *redisSide) lookUpDoctor(ctx context.Context) error {
	d, err := f.reader.Doctor(ctx, pick(f.doctors))
	if err != nil || d.SpecialtyID == nil {
		return err
	}
	_, err = f.reader.Specialty(ctx, *d.SpecialtyID)
	return err
}

func (f *redisSide) lookUpInstitution(ctx context.Context) error {
	_, err := f.reader.Institution(ctx, pick(f.institutions))
	return err
}

func hotGORM(ctx context.Context, s *fixtures) (*mainData, way, error) {
	f, err := s.redisSide(ctx)
	if err != nil {
		return nil, nil, err
	}
	return f.mainData, func(t task, w *mainData, ctx context.Context) error {
		db := w.peers.gorm.WithContext(ctx)
		switch t.name {
		case "get a doctor":
			var d doctorModel
			return f.fromRedis(ctx, "bench:doctor:", pick(w.doctors), &d, func(id uuid.UUID) *gorm.DB { return db.Preload("Specialty").First(&d, "id = ? AND is_active", id) })
		case "get an institution":
			var i institutionModel
			return f.fromRedis(ctx, "bench:institution:", pick(w.institutions), &i, func(id uuid.UUID) *gorm.DB { return db.First(&i, "id = ? AND is_active", id) })
		}
		return t.gorm(w, db, t.who(w))
	}, nil
}

// fromRedis reads a model as JSON, for a minute after it was read from PostgreSQL.
func (f *redisSide) fromRedis(ctx context.Context, prefix string, id uuid.UUID, model any, load func(uuid.UUID) *gorm.DB) error {
	key := prefix + id.String()
	text, err := f.redis.Get(ctx, key).Bytes()
	if err == nil {
		return json.Unmarshal(text, model)
	}
	if !errors.Is(err, redis.Nil) {
		return err
	}
	if err := load(id).Error; err != nil {
		return err
	}
	if text, err = json.Marshal(model); err != nil {
		return err
	}
	return f.redis.Set(ctx, key, text, time.Minute).Err()
}
