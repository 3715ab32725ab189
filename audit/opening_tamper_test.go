package audit_test

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database/audit"
)

// recomputeDigests rehashes the digests from one on.
const recomputeDigests = `DO $$
DECLARE d opening_digests; before bytea := coalesce((SELECT hash FROM opening_digests WHERE seq = %[1]d - 1), '');
BEGIN
	FOR d IN SELECT * FROM opening_digests WHERE seq >= %[1]d ORDER BY seq LOOP
		before := sha256(before || int8send(d.seq) || int8send(d.until) || int8send((extract(epoch FROM d.created_at) * 1000000)::bigint) || d.entries);
		UPDATE opening_digests SET hash = before WHERE seq = d.seq;
	END LOOP;
END $$`

// setEntry replaces the hash of an opening in the digest that has it by that of the row.
const setEntry = `UPDATE opening_digests d SET entries = overlay(entries PLACING opening_hash(o) FROM position(uuid_send(o.id) IN entries) + 24)
	FROM record_openings o WHERE o.id = $1 AND position(uuid_send(o.id) IN entries) > 0 RETURNING d.seq`

// TestTamperedOpenings: a thousand random edits, deletions, insertions and swaps by a superuser are all found, and the opening is named; if
// the digest was forged, too, the digest is.
func TestTamperedOpenings(t *testing.T) {
	t.Parallel()
	f := newOpeningsFixture(t)
	const digests, each = 6, 25
	for range digests {
		f.write(t, each, "clock_timestamp()")
		f.digest(t, each)
	}
	f.intact(t, digests*each, 0)
	f.do(t, "CREATE TABLE saved_openings AS TABLE record_openings; CREATE TABLE saved_digests AS TABLE opening_digests")
	all := f.all(t)
	last := queryRow[int64](t, f.super, "SELECT max(seq) FROM opening_digests")
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 1))
	edits := []string{
		"opened_at = opened_at + interval '1 microsecond'", "opened_at = opened_at - interval '3 years'", "opened_at = opened_at + interval '40 days'", "expires_at = expires_at + interval '1 microsecond'",
		"id = gen_random_uuid()", "patient_id = gen_random_uuid()", "actor_type = 'institution'", "actor_id = gen_random_uuid()", "actor_type = 'system', actor_id = NULL, reader_name = ''", "reader_name = reader_name || ' '",
		"institution_name = coalesce(institution_name, '') || 'x'", "purpose = CASE purpose WHEN 'treatment' THEN 'operations' ELSE 'treatment' END", "reason = coalesce(reason || ' ', ''), reason_sealed = NULL",
		"reason = NULL, reason_sealed = coalesce(reason_sealed, decode(repeat('01', 40), 'hex')) || '\\x00'",
		"ip_address = '192.0.2.9'", "user_agent = coalesce(user_agent || 'x', '')", "request_id = coalesce(request_id || 'x', '-')", "transaction = transaction + 1", "transaction = 0",
		"reader_name = reader_name || '5:', institution_name = coalesce(institution_name, '') || ','",
	}
	kinds := map[string]int{}
	for i := range 1_000 {
		o := all[random.IntN(len(all))]
		var want []audit.OpeningBreak
		seq, problem := int64(0), audit.Problem("") // of a broken digest
		what := ""
		switch kind := random.IntN(6); kind {
		case 0, 1:
			edit := edits[random.IntN(len(edits))]
			what = "edit: " + edit
			f.do(t, "UPDATE record_openings SET "+edit+" WHERE id = $1", o.id)
			want = []audit.OpeningBreak{{ID: o.id, Time: o.at, Problem: audit.Altered}}
			if strings.HasPrefix(edit, "id =") {
				id := queryRow[uuid.UUID](t, f.super, "SELECT id FROM record_openings EXCEPT SELECT id FROM saved_openings")
				want = []audit.OpeningBreak{{ID: o.id, Time: o.at, Problem: audit.Missing}, {ID: id, Time: o.at, Problem: audit.Extra}}
			}
		case 2:
			what = "delete"
			f.do(t, "DELETE FROM record_openings WHERE id = $1", o.id)
			want = []audit.OpeningBreak{{ID: o.id, Time: o.at, Problem: audit.Missing}}
		case 3:
			what = "insert"
			added := opened{uuid.New(), o.at}
			shift := []time.Duration{0, time.Microsecond, -time.Hour, -100 * 24 * time.Hour, -9 * 365 * 24 * time.Hour}[random.IntN(5)]
			added.at = added.at.Add(shift)
			if o == all[len(all)-1] && shift > 0 {
				added.at = o.at
			}
			f.do(t, `INSERT INTO record_openings SELECT (jsonb_populate_record(o, jsonb_build_object('id', $2::uuid, 'opened_at', $3::timestamptz, 'patient_id', gen_random_uuid()))).* FROM record_openings o WHERE id = $1`,
				o.id, added.id, added.at)
			want = []audit.OpeningBreak{{ID: added.id, Time: added.at, Problem: audit.Extra}}
		case 4:
			other := all[random.IntN(len(all))]
			for other == o {
				other = all[random.IntN(len(all))]
			}
			column := []string{"patient_id", "id", "opened_at", "reader_name"}[random.IntN(4)]
			if column == "reader_name" && queryRow[bool](t, f.super, "SELECT count(DISTINCT reader_name) = 1 FROM record_openings WHERE id IN ($1, $2)", o.id, other.id) {
				column = "patient_id"
			}
			what = "swap: " + column
			f.do(t, fmt.Sprintf("UPDATE record_openings o SET %[1]s = p.%[1]s FROM saved_openings p WHERE (o.id = $1 AND p.id = $2) OR (o.id = $2 AND p.id = $1)", column), o.id, other.id)
			want = []audit.OpeningBreak{{ID: o.id, Time: o.at, Problem: audit.Altered}, {ID: other.id, Time: other.at, Problem: audit.Altered}}
		case 5:
			what, problem = "edit with its digest", audit.Altered
			f.do(t, "UPDATE record_openings SET patient_id = gen_random_uuid() WHERE id = $1", o.id)
			seq = queryRow[int64](t, f.super, setEntry, o.id)
			if random.IntN(2) == 0 {
				what, problem = "edit with all digests", audit.Recomputed
				f.do(t, fmt.Sprintf(recomputeDigests, seq))
			}
		}
		kinds[strings.Split(what, ":")[0]]++
		r := f.verify(t)
		slices.SortFunc(want, func(a, b audit.OpeningBreak) int {
			return cmp.Or(a.Time.Compare(b.Time), slices.Compare(a.ID[:], b.ID[:]))
		})
		digest := []audit.Break{}
		if seq > 0 {
			digest = []audit.Break{{Chain: audit.DigestChain, Seq: seq, Problem: problem}}
		}
		if !slices.Equal(r.OpeningBreaks, want) || !slices.Equal(r.Breaks, digest) || r.BrokenOpenings != int64(len(want)) || r.Err() == nil {
			t.Fatalf("%d: %s of %s: found %v, %v; want %v, %v of %d", i, what, o.id, r.OpeningBreaks, r.Breaks, want, digest, last)
		}
		f.do(t, "DELETE FROM record_openings; INSERT INTO record_openings TABLE saved_openings")
		if seq > 0 {
			f.do(t, "DELETE FROM opening_digests; INSERT INTO opening_digests TABLE saved_digests")
		}
	}
	t.Logf("%v", kinds)
	f.intact(t, digests*each, 0)

	for _, forgery := range []string{
		"DELETE FROM opening_digests WHERE seq = (SELECT max(seq) FROM opening_digests)", "DELETE FROM opening_digests WHERE seq = 2", "DELETE FROM opening_digests", "UPDATE opening_digests SET until = until + 1 WHERE seq = 2",
		"UPDATE opening_digests SET created_at = created_at + interval '1 microsecond' WHERE seq = 3", "UPDATE opening_digests SET seq = seq + 1000", "UPDATE opening_digests SET entries = substr(entries, 1, 41) WHERE seq = 1",
		"UPDATE opening_digests SET entries = '' WHERE seq = 1", "UPDATE opening_digests SET hash = sha256(hash) WHERE seq = 1",
		"INSERT INTO admin_audit_logs (actor_type, action, resource_type, chain, seq, hash) VALUES ('system', 'a', 'r', 'record_openings', 1, sha256(''))",
	} {
		f.do(t, forgery)
		if r := f.verify(t); len(r.Breaks) != 1 || r.Breaks[0].Chain != audit.DigestChain {
			t.Errorf("%s: %+v", forgery, r.Breaks)
		}
		f.do(t, "DELETE FROM opening_digests; INSERT INTO opening_digests TABLE saved_digests")
	}
}

// TestBackdatedOpening: an opening that is inserted with a time of the past, and is digested, is found.
func TestBackdatedOpening(t *testing.T) {
	t.Parallel()
	f := newOpeningsFixture(t)
	f.write(t, 3, "clock_timestamp()")
	f.digest(t, 3)
	f.write(t, 1, "clock_timestamp() - interval '2 days'")
	forged := f.all(t)[0]
	for range 2 {
		if r := f.verify(t); len(r.OpeningBreaks) != 1 || r.OpeningBreaks[0].ID != forged.id || !r.OpeningBreaks[0].Time.Equal(forged.at) {
			t.Errorf("found %+v", r.OpeningBreaks)
		}
		f.digest(t, 1)
		f.write(t, 1, "clock_timestamp()")
	}
}
