package audit_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/lib/pq"

	"github.com/google/uuid"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/audit"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// newDoctor adds a doctor with n patients.
func (d *fixture) newDoctor(t *testing.T, n int) (doctor uuid.UUID, patients []uuid.UUID) {
	t.Helper()
	doctor = d.db.Doctor.Create().SetFirstName("Ada").SetLastName("Okafor").SetEmail(name() + "@d").SetMedicalLicense(name()).SetInstitutionID(clinic).SaveX(d.owner(t)).ID
	for range n {
		patients = append(patients, newPatient(d.db.Client).SetDoctorID(doctor).SaveX(d.owner(t)).ID)
	}
	return doctor, patients
}

// TestDigestsDuringOpenings: while records are opened in transactions of different length, some of which are rolled back, digests are written
// concurrently. Each committed opening is then in exactly one digest.
func TestDigestsDuringOpenings(t *testing.T) {
	t.Parallel()
	d := newFixture(t)
	service := testdb.SQL(t, testdb.As(t, d.url, "service_patients"))
	backup := testdb.SQL(t, testdb.As(t, d.url, "predicthealth_backup"))
	const readers, each = 6, 20
	var wg, digesting sync.WaitGroup
	var opened, digested atomic.Int64
	done := make(chan struct{})
	for range 2 {
		digesting.Go(func() {
			for {
				n, err := audit.DigestOpenings(t.Context(), backup)
				if err != nil {
					t.Error(err)
					return
				}
				digested.Add(n)
				select {
				case <-done:
					return
				default:
				}
			}
		})
	}
	for range 2 { // after each round all openings have a digest
		for range readers {
			doctor, patients := d.newDoctor(t, each)
			wg.Go(func() {
				conn, err := service.Conn(t.Context())
				if err != nil {
					t.Error(err)
					return
				}
				defer func() { _ = conn.Close() }()
				if err := testdb.SetActor(t.Context(), conn, actor.Doctor(doctor)); err != nil {
					t.Error(err)
					return
				}
				for some := range slices.Chunk(patients, 2) {
					tx, err := conn.BeginTx(t.Context(), nil)
					if err != nil {
						t.Error(err)
						return
					}
					n := 0
					for _, p := range some {
						var one int
						if err := tx.QueryRowContext(t.Context(), "SELECT open_records($1) FROM pg_sleep($2)", pq.Array([]uuid.UUID{p}), rand.Float64()/50).Scan(&one); err != nil {
							t.Error(err)
						}
						n += one
					}
					if rand.IntN(5) == 0 {
						err, n = tx.Rollback(), 0
					} else {
						err = tx.Commit()
					}
					if err != nil {
						t.Error(err)
					}
					opened.Add(int64(n))
				}
			})
		}
		wg.Wait()
		for deadline := time.Now().Add(time.Minute); digested.Load() < opened.Load() && time.Now().Before(deadline); {
			n, err := audit.DigestOpenings(t.Context(), backup)
			if err != nil {
				t.Fatal(err)
			}
			digested.Add(n)
		}
	}
	close(done)
	digesting.Wait()
	r, err := audit.Verify(t.Context(), backup)
	if err != nil || r.Err() != nil || r.Openings != opened.Load() || digested.Load() != opened.Load() || r.Undigested != 0 || r.Digests < 2 {
		t.Errorf("%d opened, %d digested, %+v, %v", opened.Load(), digested.Load(), r, err)
	}
	if n := queryRow[int64](t, d.db.SQL(), "SELECT sum(octet_length(entries)) / 40 FROM opening_digests"); n != opened.Load() {
		t.Errorf("the digests have %d openings", n)
	}
}

// TestExpiredRecords: a digest removes what expired an hour ago from open_records, and nothing else.
func TestExpiredRecords(t *testing.T) {
	t.Parallel()
	d := newFixture(t)
	for minutes := range 4 {
		exec(t, d.db.SQL(), "INSERT INTO open_records (actor_id, patient_id, purpose, expires_at, transaction) VALUES (gen_random_uuid(), gen_random_uuid(), 'treatment', now() + $1 * interval '1 minute', 1)", -40*minutes)
	}
	if _, err := audit.DigestOpenings(d.owner(t), d.db.SQL()); err != nil {
		t.Fatal(err)
	}
	if n := queryRow[int](t, d.db.SQL(), "SELECT count(*) FROM open_records"); n != 2 {
		t.Errorf("%d are left", n)
	}
	if n := queryRow[int](t, d.db.SQL(), "SELECT count(*) FROM opening_digests"); n != 0 {
		t.Errorf("%d digests of no opening", n)
	}
}

// handDigest digests the openings of transactions before one, as a cluster with other transaction ids did.
const handDigest = `INSERT INTO opening_digests
	SELECT seq, at, until, entries, sha256(before || int8send(seq) || int8send(until) || int8send((extract(epoch FROM at) * 1000000)::bigint) || entries)
	FROM (SELECT coalesce(max(seq), 0) + 1 AS seq, clock_timestamp() AS at, $1::bigint AS until, coalesce((SELECT hash FROM opening_digests ORDER BY seq DESC LIMIT 1), '') AS before FROM opening_digests) d,
		(SELECT string_agg(uuid_send(id) || int8send((extract(epoch FROM opened_at) * 1000000)::bigint) || opening_hash(o), '' ORDER BY id) AS entries FROM record_openings o WHERE transaction < $1) e`

// TestOpeningsOfAnotherCluster: after a logical restore into a cluster with younger or older transaction ids, every opening gets a digest: one
// that had one, one that had none yet, one that was opened before the last digest and committed after it, and new ones.
func TestOpeningsOfAnotherCluster(t *testing.T) {
	t.Parallel()
	for what, base := range map[string]int64{"younger": 1_000_000_000_000, "older": 10} {
		t.Run(what, func(t *testing.T) {
			t.Parallel()
			f := newOpeningsFixture(t)
			f.write(t, 10, "clock_timestamp()")
			f.do(t, "UPDATE record_openings SET transaction = $1::bigint + substring(reader_name FROM '[0-9]+$')::bigint", base)
			f.do(t, handDigest, base+9) // two are left, of before the digest
			f.do(t, "INSERT INTO record_openings SELECT (jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid(), 'opened_at', clock_timestamp(), 'transaction', $1::bigint))).* FROM record_openings o LIMIT 1", base+20)
			f.anchor(t)
			f.intact(t, 11, 3)
			f.digest(t, 3)
			f.intact(t, 11, 0)
			for range 3 {
				f.write(t, 4, "clock_timestamp()")
				f.digest(t, 4)
			}
			f.intact(t, 23, 0)
			if n := queryRow[int](t, f.super, "SELECT sum(octet_length(entries)) / 40 FROM opening_digests"); n != 23 {
				t.Errorf("the digests have %d openings", n)
			}
			// The transaction ids grow past those of the backup: their openings are digested again.
			f.do(t, handDigest, base+12)
			f.anchor(t)
			f.intact(t, 23, 0)
			first := f.all(t)[0]
			f.do(t, "UPDATE record_openings SET reason = 'other', reason_sealed = NULL WHERE id = $1", first.id)
			if r := f.verify(t); len(r.OpeningBreaks) != 1 || r.OpeningBreaks[0] != (audit.OpeningBreak{ID: first.id, Time: first.at, Problem: audit.Altered}) {
				t.Errorf("found %v", r.OpeningBreaks)
			}
			f.do(t, "DELETE FROM record_openings WHERE id = $1", first.id)
			if r := f.verify(t); len(r.OpeningBreaks) != 1 || r.OpeningBreaks[0] != (audit.OpeningBreak{ID: first.id, Time: first.at, Problem: audit.Missing}) {
				t.Errorf("found %v", r.OpeningBreaks)
			}
		})
	}
}

// TestRestoredOpenings: a recorded restore sets aside the digests that it lost, and no others.
func TestRestoredOpenings(t *testing.T) {
	t.Parallel()
	f := newOpeningsFixture(t)
	f.write(t, 5, "clock_timestamp()")
	f.digest(t, 5)
	f.do(t, "CREATE TABLE saved_openings AS TABLE record_openings; CREATE TABLE saved_digests AS TABLE opening_digests")
	at := queryRow[time.Time](t, f.super, "SELECT clock_timestamp()")
	f.write(t, 5, "clock_timestamp()")
	f.digest(t, 5)
	restore := func() {
		f.do(t, "DELETE FROM record_openings; INSERT INTO record_openings TABLE saved_openings; DELETE FROM opening_digests; INSERT INTO opening_digests TABLE saved_digests")
	}
	restore()
	broken := audit.Break{Chain: audit.DigestChain, Seq: queryRow[int64](t, f.super, "SELECT max(seq) + 1 FROM opening_digests"), Problem: audit.Missing}
	if r := f.verify(t); !slices.Equal(r.Breaks, []audit.Break{broken}) || len(r.OpeningBreaks) > 0 {
		t.Fatalf("unrecorded: %v, %v", r.Breaks, r.OpeningBreaks)
	}
	f.write(t, 6, "clock_timestamp()")
	f.digest(t, 6)
	record, _, err := audit.RecordRestore(f.owner(t), f.super, audit.Restore{From: "a backup", Reason: "test", After: at}, f.anchors, nil)
	if err != nil {
		t.Fatal(err)
	}
	f.keep(t, record)
	if r := f.intact(t, 11, 0); len(r.Restores) != 1 || r.Restores[0].Chains != 1 {
		t.Errorf("%+v", r.Restores)
	}
	restore()
	if r := f.verify(t); !slices.Equal(r.Breaks, []audit.Break{broken}) {
		t.Errorf("the same again: %v", r.Breaks)
	}
}

// TestManyOpenings: digests of different sizes are verified in pages.
func TestManyOpenings(t *testing.T) {
	t.Parallel()
	f := newOpeningsFixture(t)
	var total int64
	for _, n := range []int{1, 30_000, 3, 12_000} {
		f.write(t, n, fmt.Sprintf("clock_timestamp() - interval '%d microseconds' * n", 7))
		f.digest(t, int64(n))
		total += int64(n)
	}
	f.intact(t, total, 0)
	f.do(t, "UPDATE record_openings SET opened_at = opened_at + interval '1 hour' WHERE reader_name LIKE '% 11111'")
	if r := f.verify(t); len(r.OpeningBreaks) != 2 || r.OpeningBreaks[0].Problem != audit.Altered {
		t.Errorf("found %v", r.OpeningBreaks)
	}
	f.do(t, "DELETE FROM record_openings")
	if r := f.verify(t); r.BrokenOpenings != total || len(r.OpeningBreaks) != 10_000 {
		t.Errorf("%d broken openings, %d named", r.BrokenOpenings, len(r.OpeningBreaks))
	}
}

// TestDigestOnly: backups may digest openings and record that they read them, and may not write either table.
func TestDigestOnly(t *testing.T) {
	t.Parallel()
	d := newFixture(t)
	for role, allowed := range map[string]bool{"predicthealth_backup": true, "predicthealth_readonly": false, "service_patients": false, "service_admins": false} {
		db := testdb.SQL(t, testdb.As(t, d.url, role))
		for query, may := range map[string]bool{
			"SELECT digest_openings()": allowed, "SELECT record_openings_read(gen_random_uuid(), 'o', 'r', NULL)": allowed, "SELECT record_openings_read(NULL, 'o', 'r', '{}')": allowed,
			"INSERT INTO opening_digests SELECT 1, now(), 1, '', ''": false, "DELETE FROM opening_digests": false, "DELETE FROM record_openings": false, "UPDATE opening_digests SET until = 1": false,
			"INSERT INTO record_openings (opened_at, expires_at, patient_id, actor_type, reader_name, purpose, transaction) SELECT now(), now(), gen_random_uuid(), 'system', 'x', 'operations', 1": false,
		} {
			if _, err := db.ExecContext(context.WithoutCancel(t.Context()), query); (err == nil) != may {
				t.Errorf("%s as %s: %v", query, role, err)
			}
		}
	}
}

// TestOpeningsOfAnEarlierRelease: openings of a schema without encrypted reasons, as in a backup, are verified.
func TestOpeningsOfAnEarlierRelease(t *testing.T) {
	t.Parallel()
	f := newOpeningsFixture(t)
	f.write(t, 20, "clock_timestamp()")
	f.do(t, "UPDATE record_openings SET reason_sealed = NULL")
	f.digest(t, 20)
	f.do(t, "ALTER TABLE record_openings DROP COLUMN reason_sealed CASCADE")
	f.intact(t, 20, 0)
}
