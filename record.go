package database

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"
	lru "github.com/hashicorp/golang-lru/v2"
	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/internal/driver"
	"github.com/predicthealth/database/internal/driver/replica"
	"github.com/predicthealth/database/schema/enum"
)

// The constraints' names in PostgreSQL's errors (schema/sql/openings.sql).
const (
	ruleRecordNotOpened = "record_not_opened"
	ruleTooMany         = "record_openings_many"
	ruleInactive        = "record_openings_actor"
	ruleReason          = "record_openings_reason"
)

// RecordNotOpenedError is returned for a read of a patient's record that is not open, and that the client did not open: the query
// has a condition or an order on a clinical column, reads health profiles in a condition of another entity, is plain SQL, reads
// more than a thousand records, or runs in a transaction whose snapshot is older than the opening. It is also returned to an admin
// who moves a patient's date of birth to a later one, because the rule about smoking_years depends on it. Open the records first
// ([DB.OpenRecords]).
type RecordNotOpenedError struct {
	Patient uuid.UUID // one whose record is not open; uuid.Nil if PostgreSQL did not report it
	err     error
}

func (e *RecordNotOpenedError) Error() string {
	return "the patient's record is not open; open it before reading it (docs/reading.md)"
}

func (e *RecordNotOpenedError) Unwrap() error { return e.err }

// OpenRecords opens the records of those of the patients that the actor sees, for fifteen minutes, and returns how many of them
// were not open. The opening is committed when it returns, also inside [DB.WithTx], where it needs a second connection of the
// pool. Reads of charts and health profiles by the typed client open what they read, so that OpenRecords is needed for plain SQL
// and for emergencies only:
//
//	ctx = actor.WithPurpose(actor.WithAction(ctx, "", "unconscious after an accident"), actor.Emergency)
//	if _, err := db.OpenRecords(ctx, patient); err != nil {
//		return err
//	}
//	chart, err := db.Chart.Get(ctx, patient)
//
// The purpose and the reason are those of ctx. The reason is encrypted for each patient who has a key (docs/encryption.md), which takes
// one more round trip. In an emergency a doctor opens the record of one patient whom they do not look
// after. A patient's own record is always open. Errors: [*PermissionError] with a rule record_openings_…: a purpose that the actor
// may not have, an emergency without a reason of ten characters, more emergencies than a doctor may declare in 24 hours, more than
// a thousand patients; [*clinical.KeyError] if a key for the reason cannot be had.
func (db *DB) OpenRecords(ctx context.Context, patients ...uuid.UUID) (opened int, err error) {
	if _, err := actor.FromContext(ctx); err != nil {
		return 0, err
	}
	return db.opener.open(ctx, patients)
}

// recordReader is a query or a mutation of an entity that is part of a patient's record.
type recordReader interface {
	RecordQuery(ctx context.Context) (query string, args []any, err error)
	InTx() bool
}

// recordQuery is a query that can be limited to the records of some patients.
type recordQuery interface {
	recordReader
	ReadsRecord() bool
	Of(ctx context.Context, patients []uuid.UUID) (ent.Query, error)
}

// recordMutation is a mutation that may read records.
type recordMutation interface {
	recordReader
	ReadsRecord() bool
}

// opensRecords reports whether the client opens what the actor of ctx reads. Emergencies are declared by OpenRecords only.
func opensRecords(ctx context.Context) bool {
	a, err := actor.FromContext(ctx)
	return err == nil && actor.PurposeOf(ctx) != actor.Emergency && (a.Type == enum.ActorTypeDoctor || a.Type == enum.ActorTypeInstitution)
}

// openAhead opens the records that r reads, on a connection of the pool: a failed statement would abort the transaction of r. It returns
// their patients.
func (o opener) openAhead(ctx context.Context, r recordReader) ([]uuid.UUID, error) {
	query, args, err := r.RecordQuery(ctx)
	if reason := reasonOf(ctx); err == nil && o.seals(reason) {
		return o.openSealed(ctx, reason, "(SELECT ARRAY("+query+")) q (patients), opening_keys(patients)", args...)
	}
	var ids []string
	if err == nil {
		err = o.pool.QueryRowContext(ctx, "SELECT patients FROM (SELECT ARRAY("+query+")) q (patients), open_records(patients)", args...).Scan(pq.Array(&ids))
	}
	if err != nil {
		return nil, fmt.Errorf("open records: %w", err)
	}
	patients := make([]uuid.UUID, len(ids))
	for i := range ids {
		if patients[i], err = uuid.Parse(ids[i]); err != nil {
			return nil, fmt.Errorf("open records: %w", err)
		}
	}
	return patients, nil
}

// isUndetermined reports whether openAhead failed because a condition on a clinical column decides which records are read, because they
// are too many, because the role has no grant, or because the actor is inactive and sees none. The query itself then has the answer.
func isUndetermined(err error) bool {
	var server *pq.Error
	var refused *PermissionError
	return errors.As(err, new(*RecordNotOpenedError)) ||
		(errors.As(err, &refused) && slices.Contains([]string{"", ruleTooMany, ruleInactive}, refused.Rule)) ||
		(errors.As(err, &server) && server.Code == pqerror.UndefinedColumn)
}

// knownRecords is how many open records a client knows of; beyond it, it asks PostgreSQL about the least recently read ones again.
const knownRecords = 50_000

// The times for which a client does not ask again whether a record is open, after it has opened it for fifteen minutes, or has found it
// open for at least one minute more. They only spare the question: PostgreSQL decides.
const (
	knownOpened = 14 * time.Minute
	knownOpen   = time.Minute
)

// knownRecord is a record that a reader has opened for a purpose.
type knownRecord struct {
	reader, patient uuid.UUID
	purpose         actor.Purpose
}

// openRead opens the records that a query reads.
type openRead struct {
	opener
	known *lru.Cache[knownRecord, time.Time] // until when
}

func newOpenRead(o opener) openRead {
	known, err := lru.New[knownRecord, time.Time](knownRecords)
	if err != nil {
		panic(err) // the size is not positive
	}
	return openRead{o, known}
}

var _ ent.ContextInterceptor = openRead{}

// Intercept implements ent.Interceptor.
func (o openRead) Intercept(next ent.Querier) ent.Querier {
	return ent.QuerierFunc(func(ctx context.Context, q ent.Query) (ent.Value, error) {
		r, ok := q.(recordQuery)
		switch patient, one := ent.RecordOf(ctx); {
		case !ok || !r.ReadsRecord() || !opensRecords(ctx):
			return next.Query(ctx, q)
		case one:
			return o.one(ctx, next, q, patient, r.InTx())
		default:
			return o.many(ctx, next, q, r)
		}
	})
}

// one reads the record of a patient. Outside a transaction it is opened in the round trip that reads it, unless it is known to be open. A
// reason is encrypted before, which takes one more.
func (o openRead) one(ctx context.Context, next ent.Querier, q ent.Query, patient uuid.UUID, inTx bool) (ent.Value, error) {
	if !inTx { // a failed statement would abort the transaction
		a, err := actor.FromContext(ctx)
		if err != nil {
			return nil, err
		}
		record := knownRecord{a.ID, patient, actor.PurposeOf(ctx)}
		opening := driver.Opening{Patient: patient}
		first := ctx
		if until, ok := o.known.Get(record); !ok || time.Now().After(until) {
			replica.ToPrimary(ctx) // which opens it, too
			if opening.Sealed, err = o.sealOne(ctx, patient); err != nil {
				return nil, err
			}
			first = driver.WithOpening(ctx, &opening)
		}
		v, err := next.Query(first, q)
		switch {
		case errors.As(err, new(*RecordNotOpenedError)), errors.Is(err, ErrUnavailable): // no standby may have confirmed the opening
			o.known.Remove(record)
		case opening.Opened > 0:
			o.known.Add(record, time.Now().Add(knownOpened))
		case opening.Done:
			o.known.Add(record, time.Now().Add(knownOpen))
		}
		if !errors.As(err, new(*RecordNotOpenedError)) || replica.ByStandby(ctx) {
			return v, err
		}
	}
	if _, err := o.open(ctx, []uuid.UUID{patient}); err != nil && !isUndetermined(err) {
		return nil, err
	}
	return next.Query(ctx, q)
}

// many opens what q reads, and reads only that: PostgreSQL may read other rows to find a page, or those of a condition on another table.
func (o openRead) many(ctx context.Context, next ent.Querier, q ent.Query, r recordQuery) (ent.Value, error) {
	replica.ToPrimary(ctx) // which opens them
	patients, err := o.openAhead(ctx, r)
	switch {
	case isUndetermined(err):
		return next.Query(ctx, q)
	case err != nil:
		return nil, err
	}
	if q, err = r.Of(ctx, patients); err != nil {
		return nil, err
	}
	return next.Query(ctx, q)
}

// ContextOnly implements ent.ContextInterceptor.
func (openRead) ContextOnly() {}

// openChanged opens the records that a mutation reads: an update of a health profile by its id reads it, and so does an upsert. A new row is
// not read: in a transaction opening it would take a second connection of the pool.
func openChanged(o opener) ent.Hook {
	return func(next ent.Mutator) ent.Mutator {
		return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
			if r, ok := m.(recordMutation); ok && r.ReadsRecord() && opensRecords(ctx) {
				if _, err := o.openAhead(ctx, r); err != nil && !isUndetermined(err) {
					return nil, err
				}
			}
			return next.Mutate(ctx, m)
		})
	}
}
