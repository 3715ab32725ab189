// Package lookup reads doctors, institutions and specialties by id from Redis and from the process's own
// memory, for those who take a value that is up to a second old: what everybody may see and seldom changes.
//
//	reader := lookup.New(db)
//	d, err := reader.Doctor(ctx, id)
//
// # What is shared, and with whom
//
// A value in the cache is given to every actor who may see it, so nothing is there that some may not:
// of doctors the active ones, by the columns of PublicDoctor, for patients, doctors and institutions; of
// institutions the active ones; specialties. Whoever may see more, such as an admin, is read for in
// PostgreSQL, and so is what is not found. What is never in the cache: health profiles, patients, hashes.
//
// The actor's row policies decide what is loaded. Of what is there already, they are not asked again: an
// actor who was deactivated, and whose session a service has not validated, may be shown what is public.
//
// # How old a value may be
//
// In the process that changed it through the client's builders, not at all: updates, upserts and deletions,
// of one row or many, invalidate what they changed after their commit, and so do edges that are set or
// cleared from either end. Elsewhere, a second while Redis and PostgreSQL are up, by way of the outbox;
// ten minutes if Redis could not be reached in all that time. The outbox alone, in the same process too,
// carries changes by SQL (DB.SQL, and ExecContext of the client or of a transaction), and those of logins
// and sessions that PostgreSQL ends with their person.
//
// Uncommitted values are never kept, and a read inside a transaction is of what is committed: read with the
// transaction's client what it has changed.
//
// Without Redis each read is PostgreSQL's.
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
	"github.com/predicthealth/database/schema/enum"
)

// Reader reads from the cache of a database. It is safe for use by several goroutines; a process has one.
type Reader struct {
	db           *database.DB
	doctors      *cache.Entries[Doctor]
	institutions *cache.Entries[Institution]
	specialties  *cache.Entries[Specialty]
}

// New returns the reader of db, which has a cache where it was opened with a RedisURL.
func New(db *database.DB) *Reader {
	c := db.Cache()
	return &Reader{
		db: db, doctors: cache.NewEntries[Doctor](c, kind.Doctor),
		institutions: cache.NewEntries[Institution](c, kind.Institution), specialties: cache.NewEntries[Specialty](c, kind.Specialty),
	}
}

// Doctor is what anybody who looks for a doctor may know of one.
type Doctor struct {
	_ struct{} `cbor:",toarray"` // in Redis without names, which took a quarter of the decoding

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

// Institution is an active one.
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

// Specialty is a field of medicine.
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

// Doctor returns an active doctor, for a patient, a doctor or an institution. Errors are those of the
// client's PublicDoctor.Get: an [github.com/predicthealth/database/ent.NotFoundError], an
// [actor.ErrNone].
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

// Institution returns one that the actor may see. Errors are those of the client's Institution.Get.
func (r *Reader) Institution(ctx context.Context, id uuid.UUID) (Institution, error) {
	return read(ctx, r.institutions, id, anybody, func(ctx context.Context) (Institution, bool, error) {
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

// Specialty returns one. Errors are those of the client's Specialty.Get.
func (r *Reader) Specialty(ctx context.Context, id uuid.UUID) (Specialty, error) {
	return read(ctx, r.specialties, id, anybody, func(ctx context.Context) (Specialty, bool, error) {
		s, err := r.db.Specialty.Get(ctx, id)
		if err != nil {
			return Specialty{}, false, err
		}
		return Specialty{
			ID: s.ID, Version: s.Version, CreatedAt: s.CreatedAt.UTC(), Name: s.Name, Description: s.Description, Category: s.Category, IsActive: s.IsActive,
		}, true, nil
	})
}

func anybody(a actor.Actor) bool { return a.Type != enum.ActorTypeAdmin }

func isPerson(a actor.Actor) bool {
	return a.Type == enum.ActorTypePatient || a.Type == enum.ActorTypeDoctor || a.Type == enum.ActorTypeInstitution
}

// private is a value that is not everybody's, on its way past the cache.
type private[T any] struct{ v T }

func (*private[T]) Error() string { return "not everybody's" }

func read[T interface{ version() int64 }](ctx context.Context, e *cache.Entries[T], id uuid.UUID, sharers func(actor.Actor) bool,
	load func(context.Context) (v T, shared bool, err error),
) (T, error) {
	var none T
	who, err := actor.FromContext(ctx)
	if err != nil {
		return none, err
	}
	if !sharers(who) {
		v, _, err := load(ctx)
		return v, err
	}
	v, err := e.Get(ctx, id.String(), func(ctx context.Context) (T, int64, error) {
		v, shared, err := load(ctx)
		if err == nil && !shared {
			err = &private[T]{v}
		}
		return v, v.version(), err
	})
	if p := (*private[T])(nil); errors.As(err, &p) {
		return p.v, nil
	}
	if ent.IsNotFound(err) { // it may be who asked first that may not see it
		v, _, err = load(ctx)
	}
	return v, err
}

func (d Doctor) version() int64      { return d.Version }
func (i Institution) version() int64 { return i.Version }
func (s Specialty) version() int64   { return s.Version }
