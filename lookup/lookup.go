// Package lookup reads doctors, institutions and specialties by ID from Redis and from the process's own memory,
// for callers that accept a value up to a second old. It covers public data that seldom changes.
//
//	reader := lookup.New(db)
//	d, err := reader.Doctor(ctx, id)
//
// # What is cached, and for whom
//
// A cached value is returned to every actor of the kinds that may see it, so only such values are cached: active
// doctors, with the columns of PublicDoctor, for patients, doctors and institutions; active institutions; and
// specialties. For other actors, such as admins, reads go to PostgreSQL, and so do misses. Health profiles,
// patients and password hashes are never cached.
//
// The actor's row policies apply when a value is loaded, not when it is read from the cache: a deactivated actor
// whose session the service has not validated may still read public data.
//
// # Staleness
//
// In the process that made a change with the client's builders, there is none: updates, upserts and deletions, of
// one row or many, invalidate what they changed after their commit, and so do edges set or cleared from either end.
// Elsewhere a value is at most a second old while Redis and PostgreSQL are available, through the outbox, and ten
// minutes if Redis is unreachable for that long. Only the outbox, also in the same process, covers changes by SQL
// (DB.SQL, and ExecContext of the client or of a transaction), and the logins and sessions that PostgreSQL
// deactivates with their person.
//
// Uncommitted values are never cached. A read inside a transaction returns committed values: read the transaction's
// own changes with its client.
//
// Without Redis each read goes to PostgreSQL.
package lookup

import (
	"context"
	"errors"
	"time"

	"github.com/google/uuid"
	"github.com/shopspring/decimal"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/cache/kind"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/internal/driver/replica"
	"github.com/predicthealth/database/schema/enum"
)

// Reader reads through the cache of a database. It is safe for use by several goroutines. Use one per process.
type Reader struct {
	db           *database.DB
	doctors      *cache.Entries[Doctor]
	institutions *cache.Entries[Institution]
	specialties  *cache.Entries[Specialty]
}

// New returns a Reader for db, which has a cache if it was opened with a RedisURL.
func New(db *database.DB) *Reader {
	c := db.Cache()
	return &Reader{
		db: db, doctors: cache.NewEntries[Doctor](c, kind.Doctor),
		institutions: cache.NewEntries[Institution](c, kind.Institution), specialties: cache.NewEntries[Specialty](c, kind.Specialty),
	}
}

// Doctor is the public data of a doctor.
type Doctor struct {
	_ struct{} `cbor:",toarray"` // an array in Redis: field names took a quarter of the decoding time

	ID                   uuid.UUID
	Version              int64
	CreatedAt            time.Time
	InstitutionID        *uuid.UUID
	FirstName            string
	LastName             string
	MedicalLicense       string
	SpecialtyID          *uuid.UUID
	SecondarySpecialtyID *uuid.UUID
	YearsExperience      int
	ConsultationFee      *decimal.Decimal
	ProfessionalStatus   enum.ProfessionalStatus
}

// Institution is an institution; only active ones are cached.
type Institution struct {
	_ struct{} `cbor:",toarray"`

	ID              uuid.UUID
	Version         int64
	CreatedAt       time.Time
	Name            string
	InstitutionType enum.InstitutionType
	ContactEmail    string
	Address         *string
	RegionState     *string
	Phone           *string
	Website         *string
	LicenseNumber   *string
	IsActive        bool
	IsVerified      bool
}

// Specialty is a medical specialty.
type Specialty struct {
	_ struct{} `cbor:",toarray"`

	ID          uuid.UUID
	Version     int64
	CreatedAt   time.Time
	Name        string
	Description *string
	Category    string
	IsActive    bool
}

// Doctor returns an active doctor, for a patient, a doctor or an institution. Errors are those of the client's
// PublicDoctor.Get: a [github.com/predicthealth/database/ent.NotFoundError], [actor.ErrNone].
func (r *Reader) Doctor(ctx context.Context, id uuid.UUID) (Doctor, error) {
	return read(ctx, r.doctors, id, isPerson, func(ctx context.Context) (Doctor, bool, error) {
		d, err := r.db.PublicDoctor.Get(ctx, id)
		if err != nil {
			return Doctor{}, false, err
		}
		return Doctor{
			ID: d.ID, Version: d.Version, CreatedAt: d.CreatedAt.UTC(), InstitutionID: d.InstitutionID, FirstName: d.FirstName, LastName: d.LastName,
			MedicalLicense: d.MedicalLicense, SpecialtyID: d.SpecialtyID, SecondarySpecialtyID: d.SecondarySpecialtyID,
			YearsExperience: d.YearsExperience, ConsultationFee: d.ConsultationFee, ProfessionalStatus: d.ProfessionalStatus,
		}, true, nil
	})
}

// Institution returns an institution that the actor may see. Errors are those of the client's Institution.Get.
func (r *Reader) Institution(ctx context.Context, id uuid.UUID) (Institution, error) {
	return read(ctx, r.institutions, id, notAdmin, func(ctx context.Context) (Institution, bool, error) {
		i, err := r.db.Institution.Get(ctx, id)
		if err != nil {
			return Institution{}, false, err
		}
		return Institution{
			ID: i.ID, Version: i.Version, CreatedAt: i.CreatedAt.UTC(), Name: i.Name, InstitutionType: i.InstitutionType, ContactEmail: i.ContactEmail,
			Address: i.Address, RegionState: i.RegionState, Phone: i.Phone, Website: i.Website, LicenseNumber: i.LicenseNumber,
			IsActive: i.IsActive, IsVerified: i.IsVerified,
		}, i.IsActive, nil
	})
}

// Specialty returns a specialty. Errors are those of the client's Specialty.Get.
func (r *Reader) Specialty(ctx context.Context, id uuid.UUID) (Specialty, error) {
	return read(ctx, r.specialties, id, notAdmin, func(ctx context.Context) (Specialty, bool, error) {
		s, err := r.db.Specialty.Get(ctx, id)
		if err != nil {
			return Specialty{}, false, err
		}
		return Specialty{
			ID: s.ID, Version: s.Version, CreatedAt: s.CreatedAt.UTC(), Name: s.Name, Description: s.Description, Category: s.Category, IsActive: s.IsActive,
		}, true, nil
	})
}

func notAdmin(a actor.Actor) bool { return a.Type != enum.ActorTypeAdmin }

func isPerson(a actor.Actor) bool {
	return a.Type == enum.ActorTypePatient || a.Type == enum.ActorTypeDoctor || a.Type == enum.ActorTypeInstitution
}

// uncached carries a value that must not be cached past the cache, as an error.
type uncached[T any] struct{ v T }

func (*uncached[T]) Error() string { return "the value must not be cached" }

func read[T interface{ version() int64 }](ctx context.Context, e *cache.Entries[T], id uuid.UUID, mayShare func(actor.Actor) bool,
	load func(context.Context) (v T, shared bool, err error),
) (T, error) {
	var none T
	ctx = replica.OnPrimary(ctx) // what a standby shows may have changed, and would stay in the cache
	a, err := actor.FromContext(ctx)
	if err != nil {
		return none, err
	}
	if !mayShare(a) {
		v, _, err := load(ctx)
		return v, err
	}
	v, err := e.Get(ctx, id.String(), func(ctx context.Context) (T, int64, error) {
		v, shared, err := load(ctx)
		if err == nil && !shared {
			err = &uncached[T]{v}
		}
		return v, v.version(), err
	})
	if p := (*uncached[T])(nil); errors.As(err, &p) {
		return p.v, nil
	}
	if ent.IsNotFound(err) { // the load may have run for an actor that may not see it
		v, _, err = load(ctx)
	}
	return v, err
}

func (d Doctor) version() int64      { return d.Version }
func (i Institution) version() int64 { return i.Version }
func (s Specialty) version() int64   { return s.Version }
