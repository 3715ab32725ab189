package database_test

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/institution"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/internal/testenv/testproxy"
	"github.com/predicthealth/database/schema/enum"
)

// TestConnectionLostInUpdate: an update of one row whose answer is lost ran once if the server received it, and not otherwise. It is not sent
// twice, whether the connection was idle or new. In a transaction it did not take effect.
func TestConnectionLostInUpdate(t *testing.T) {
	t.Parallel()
	direct := testdb.URL(t)
	look := testdb.SQL(t, direct)
	for _, used := range []bool{false, true} {
		for _, arrives := range []bool{false, true} {
			for _, inTx := range []bool{false, true} {
				what := fmt.Sprintf("used before %t, arrives %t, in a transaction %t", used, arrives, inTx)
				t.Run(what, func(t *testing.T) {
					t.Parallel()
					p := testproxy.New(t, direct)
					db := testdb.OpenURL(t, p.URL)
					db.SQL().SetMaxOpenConns(1)
					read := db.Specialty.Create().SetName(what).SetCategory("c").SaveX(testdb.Context(t))
					update := func(description string) error {
						if !inTx {
							return db.Specialty.UpdateOneID(read.ID).SetDescription(description).Exec(testdb.Context(t))
						}
						return db.WithTx(testdb.Context(t), func(ctx context.Context, tx *ent.Client) error {
							return tx.Specialty.UpdateOneID(read.ID).SetDescription(description).Exec(ctx)
						})
					}
					version := int64(1)
					if used {
						for range 2 {
							if err := update("before"); err != nil {
								t.Fatal(err)
							}
							version++
						}
					}
					p.CutAt(what, arrives)
					want, n := database.ErrOutcomeUnknown, 0
					switch {
					case inTx:
						want = database.ErrConnectionLost
					case arrives:
						n = 1
						version++
					}
					if err := update(what); !errors.Is(err, want) {
						t.Errorf("got %v; want %v", err, want)
					}
					if got := count(t, look, what); got != n {
						t.Errorf("it ran %d times", got)
					}
					if got := db.Specialty.GetX(testdb.Context(t), read.ID); got.Version != version {
						t.Errorf("the version is %d; want %d", got.Version, version)
					}
				})
			}
		}
	}
}

// updated is one random update of an institution, and what it is expected to do.
type updated struct {
	who       actor.Actor
	row       int // of rows; the last one does not exist
	atVersion int64
	inTx      bool
	fault     string
}

// TestUpdatesOfOneRow: whatever fails before and between, each update takes effect for the actor of its context at the version that it
// expects, once, and returns the stored row, or returns the reason why it did not.
func TestUpdatesOfOneRow(t *testing.T) {
	t.Parallel()
	direct := testdb.URL(t)
	owner := testdb.OpenURL(t, direct)
	rows := []*ent.Institution{nil, nil, {ID: uuid.New()}}
	for i := range 2 {
		rows[i] = owner.Institution.Create().SetName("n").SetContactEmail(fmt.Sprint(i, "@x")).SetInstitutionType(enum.InstitutionTypeHospital).SaveX(testdb.Context(t))
	}
	if _, err := owner.SQL().ExecContext(testdb.Context(t), "REVOKE EXECUTE ON FUNCTION active_patient(uuid) FROM service_institutions"); err != nil {
		t.Fatal(err)
	}
	p := testproxy.New(t, testdb.As(t, direct, "service_institutions"))
	db := open(t, p.URL)
	db.SQL().SetMaxOpenConns(2)
	type saved struct {
		row *ent.Institution
		err error
	}
	update := func(ctx context.Context, c *ent.Client, u updated, phone string) (s saved) {
		b := c.Institution.UpdateOneID(rows[u.row].ID).SetPhone(phone)
		if u.atVersion != 0 {
			b.AtVersion(u.atVersion)
		}
		s.row, s.err = b.Save(ctx)
		return s
	}
	run := func(u updated, phone string) (s saved) {
		ctx, cancel := context.WithCancel(actor.NewContext(t.Context(), u.who))
		defer cancel()
		switch u.fault {
		case "lost":
			p.CutAt(phone, false)
		case "answer lost":
			p.CutAt(phone, true)
		case "cancelled":
			cancel()
		case "idle connections lost":
			p.CutAll()
		case "statements deallocated":
			if _, err := db.SQL().ExecContext(ctx, "DO $$ BEGIN EXECUTE 'DEALLOCATE ALL'; END $$"); err != nil {
				s.err = err
				return s
			}
		}
		defer p.Disarm()
		if !u.inTx {
			return update(ctx, db.Client, u, phone)
		}
		err := db.WithTx(ctx, func(ctx context.Context, tx *ent.Client) error {
			s = update(ctx, tx, u, phone)
			return s.err
		})
		s.err = err
		return s
	}
	faults := []string{"", "", "", "", "lost", "answer lost", "cancelled", "idle connections lost", "statements deallocated"}
	rapid.Check(t, func(rt *rapid.T) {
		for i := range rapid.IntRange(1, 8).Draw(rt, "updates") {
			who := rapid.IntRange(0, 2).Draw(rt, "actor")
			u := updated{
				who: actor.Institution(rows[who].ID), row: rapid.SampledFrom([]int{who, who, 0, 1, 2}).Draw(rt, "row"),
				inTx: rapid.IntRange(0, 3).Draw(rt, "transaction") == 0, fault: rapid.SampledFrom(faults).Draw(rt, "fault"),
			}
			row := rows[u.row]
			if rapid.Bool().Draw(rt, "at a version") {
				u.atVersion = max(1, row.Version) + rapid.Int64Range(0, 1).Draw(rt, "later")
			}
			refusedKind := rapid.IntRange(0, 9).Draw(rt, "refused") == 0
			if refusedKind {
				u.who = actor.Patient(uuid.New())
			}
			phone := fmt.Sprintf("%d %s", i, uuid.NewString()[:8])
			s := run(u, phone)

			var denied *database.PermissionError
			var conflict *database.ConflictError
			isDenied := errors.As(s.err, &denied)
			isConflict := errors.As(s.err, &conflict)
			mine := u.row == who && u.row < 2 && !refusedKind
			current := u.atVersion == 0 || u.atVersion == row.Version
			var took, ok bool
			switch {
			case u.fault == "cancelled":
				ok = errors.Is(s.err, context.Canceled)
			case refusedKind && (u.fault == "" || u.fault == "statements deallocated"):
				ok = isDenied && denied.Rule == database.RuleActorKind
			case refusedKind: // before or after the connection was lost
				ok = s.err != nil
			case u.fault == "lost", u.fault == "answer lost":
				want := database.ErrOutcomeUnknown
				if u.inTx {
					want = database.ErrConnectionLost
				}
				ok = errors.Is(s.err, want)
				// The answer may be that the statement was deallocated.
				stored := owner.Institution.GetX(testdb.Context(t), rows[u.row%2].ID).Phone
				took = u.fault == "answer lost" && !u.inTx && mine && current && stored != nil && *stored == phone
			case u.row == 2 || who == 2: // there is no such row, or its institution does not exist and sees none
				ok = ent.IsNotFound(s.err)
			case !current:
				ok = isConflict && conflict.Read == u.atVersion && conflict.Current == row.Version
			case !mine:
				ok = isDenied && denied.Rule == "" && denied.Table == institution.Table
			default:
				ok, took = s.err == nil, true
			}
			if !ok {
				rt.Fatalf("%+v: got %v", u, s.err)
			}
			for j := range 2 {
				stored := owner.Institution.GetX(testdb.Context(t), rows[j].ID)
				wanted := *rows[j]
				if took && j == u.row {
					wanted.Version++
					wanted.Phone, wanted.UpdatedAt = &phone, stored.UpdatedAt
				}
				if stored.String() != wanted.String() || (s.row != nil && j == u.row && s.err == nil && s.row.String() != stored.String()) {
					rt.Fatalf("%+v: %v; stored %v, returned %v; want %v", u, s.err, stored, s.row, &wanted)
				}
				rows[j] = stored
			}
		}
	})
}
