package audit_test

import (
	"context"
	"database/sql"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/audit"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/schema/enum"
)

// tamperFixture is an audit trail without its triggers and constraints, for a superuser to tamper with.
type tamperFixture struct {
	*fixture
	super *sql.DB
	sizes map[string]int // entries by chain
}

func newTamperFixture(t *testing.T) *tamperFixture {
	t.Helper()
	d := newFixture(t)
	f := &tamperFixture{fixture: d, super: testdb.SQL(t, d.url), sizes: map[string]int{}}
	agent := "Mozilla, \"quoted\": {\\}\n"
	for i := range 4 {
		a := actor.Actor{Type: enum.ActorTypeAdmin, ID: d.newAdmin(t, fmt.Sprint(i)), UserAgent: agent, RequestID: "é"}
		if i == 3 {
			a = actor.Actor{Type: enum.ActorTypeSystem, Name: "job, with: \"quotes\"\nand 2 lines"}
		}
		ctx := actor.WithAction(actor.NewContext(t.Context(), a), "", `why "not", {a: b} <>&`)
		for j := range 15 + i {
			exec(t, f.db.SQL(), "SELECT 1")
			if _, err := f.db.SQL().ExecContext(ctx, "SELECT record_attempt('look', 'patients', $1, $2, $3)", uuid.New(), j%2 == 0, `{"a": [1, 2.50, "x:,\"y"], "ü": null}`); err != nil {
				t.Fatal(err)
			}
		}
		f.sizes[a.String()] = 15 + i
	}
	f.do(t, "ALTER TABLE admin_audit_logs DISABLE TRIGGER USER")
	f.do(t, "ALTER TABLE admin_audit_logs DROP CONSTRAINT admin_audit_logs_actor_type_check, DROP CONSTRAINT admin_audit_logs_admin_check, DROP CONSTRAINT admin_audit_logs_pkey, DROP CONSTRAINT admin_audit_logs_admin_id_fkey")
	f.do(t, "DROP INDEX admin_audit_logs_chain_seq_idx")
	f.do(t, "CREATE TABLE saved_entries AS TABLE admin_audit_logs")
	f.do(t, "CREATE TABLE saved_heads AS TABLE audit_heads")
	return f
}

func (f *tamperFixture) do(t *testing.T, query string, args ...any) {
	t.Helper()
	exec(t, f.super, query, args...)
}

func (f *tamperFixture) restore(t *testing.T) {
	t.Helper()
	f.do(t, "DELETE FROM admin_audit_logs; INSERT INTO admin_audit_logs TABLE saved_entries; DELETE FROM audit_heads; INSERT INTO audit_heads TABLE saved_heads")
}

// recompute rehashes a chain and its head.
const recompute = `DO $$
DECLARE l admin_audit_logs; before bytea := ''; n bigint := 0;
BEGIN
	FOR l IN SELECT * FROM admin_audit_logs WHERE chain = '%[1]s' ORDER BY seq LOOP
		n := n + 1; l.seq := n; before := audit_entry_hash(before, l);
		UPDATE admin_audit_logs SET hash = before, seq = n WHERE id = l.id;
	END LOOP;
	UPDATE audit_heads SET length = n, hash = before WHERE chain = '%[1]s';
END $$`

func (f *tamperFixture) recompute(t *testing.T, chain string) {
	t.Helper()
	f.do(t, fmt.Sprintf(recompute, strings.ReplaceAll(chain, "'", "''")))
}

func (f *tamperFixture) verify(t *testing.T, opts ...audit.VerifyOption) audit.Report {
	t.Helper()
	r, err := audit.Verify(f.owner(t), f.super, opts...)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// TestTampering: a thousand random edits, deletions, insertions and swaps by a superuser are all found, each at the
// first entry that differs from what was written.
func TestTampering(t *testing.T) {
	t.Parallel()
	f := newTamperFixture(t)
	if r := f.verify(t); r.Err() != nil || r.Chains != 4 {
		t.Fatalf("before: %+v", r)
	}
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 1))
	chains := slices.Sorted(func(yield func(string) bool) {
		for c := range f.sizes {
			if !yield(c) {
				return
			}
		}
	})
	edits := []string{
		"action = action || ' '", "resource_type = 'doctors'", "resource_id = gen_random_uuid()", "resource_id = NULL", "details = details || '{\"b\": 1}'", "details = NULL",
		"details = jsonb_set(details, '{a,0}', '1.0')", "ip_address = '192.0.2.9'", "user_agent = coalesce(user_agent, '') || 'x'", "request_id = ''", "success = NOT success",
		"created_at = created_at + interval '1 microsecond'", "id = gen_random_uuid()", "actor_id = gen_random_uuid()", "admin_id = NULL, actor_type = 'doctor'", "actor_type = 'patient'",
		"hash = sha256(hash)", "hash = set_byte(hash, 31, get_byte(hash, 31) # 1)",
	}
	kinds := map[string]int{}
	for i := range 1_000 {
		chain := chains[random.IntN(len(chains))]
		size := f.sizes[chain]
		at := 1 + random.IntN(size)
		want, problem := at, audit.Altered
		what := ""
		switch kind := random.IntN(4); kind {
		case 0:
			edit := edits[random.IntN(len(edits))]
			what = "edit: " + edit
			if edit == "admin_id = NULL, actor_type = 'doctor'" && strings.HasPrefix(chain, "system") {
				edit = "actor_type = 'doctor'"
			}
			f.do(t, "UPDATE admin_audit_logs SET "+edit+" WHERE chain = $1 AND seq = $2", chain, at)
		case 1:
			what, problem = "delete", audit.Missing
			f.do(t, "DELETE FROM admin_audit_logs WHERE chain = $1 AND seq = $2", chain, at)
			if random.IntN(2) == 0 && at < size { // and renumber the others
				what, problem = "delete and renumber", audit.Altered
				f.do(t, "UPDATE admin_audit_logs SET seq = seq - 1 WHERE chain = $1 AND seq > $2", chain, at)
			}
		case 2:
			what = "insert"
			f.do(t, "UPDATE admin_audit_logs SET seq = seq + 1 WHERE chain = $1 AND seq >= $2", chain, at)
			f.do(t, `INSERT INTO admin_audit_logs (actor_type, action, resource_type, chain, seq, hash)
				SELECT actor_type, 'look', 'patients', chain, $2, hash FROM admin_audit_logs WHERE chain = $1 ORDER BY random() LIMIT 1`, chain, at)
			if random.IntN(3) == 0 { // after the end, with a valid hash
				f.restore(t)
				what, want, problem = "append", size+1, audit.Extra
				f.do(t, `INSERT INTO admin_audit_logs SELECT (l).* FROM (SELECT jsonb_populate_record(l, jsonb_build_object('id', gen_random_uuid(), 'seq', l.seq + 1)) AS l
					FROM admin_audit_logs l WHERE chain = $1 AND seq = $2) x`, chain, size)
				f.do(t, `UPDATE admin_audit_logs l SET hash = audit_entry_hash(h.hash, l) FROM audit_heads h WHERE h.chain = l.chain AND l.chain = $1 AND l.seq = $2`, chain, size+1)
			}
		case 3:
			what = "swap"
			other := 1 + random.IntN(size)
			for other == at {
				other = 1 + random.IntN(size)
			}
			want = min(at, other)
			f.do(t, "UPDATE admin_audit_logs SET seq = CASE seq WHEN $2 THEN $3::bigint ELSE $2 END WHERE chain = $1 AND seq IN ($2, $3)", chain, at, other)
		}
		kinds[strings.Split(what, ":")[0]]++
		r := f.verify(t)
		if len(r.Breaks) != 1 || r.Breaks[0].Chain != chain || r.Breaks[0].Seq != int64(want) || r.Breaks[0].Problem != problem || (r.Breaks[0].ID == uuid.Nil) != (problem == audit.Missing) {
			t.Fatalf("%d: %s of entry %d of %d in %q: found %+v; want entry %d %s", i, what, at, size, chain, r.Breaks, want, problem)
		}
		f.restore(t)
	}
	t.Logf("%v", kinds)
	if r := f.verify(t); r.Err() != nil {
		t.Errorf("afterwards: %v", r.Err())
	}

	// Tampering with the heads.
	for _, forgery := range []string{
		"UPDATE audit_heads SET hash = sha256(hash) WHERE chain = $1", "DELETE FROM audit_heads WHERE chain = $1",
		"UPDATE audit_heads SET length = length + 1 WHERE chain = $1", "UPDATE audit_heads SET length = length - 1 WHERE chain = $1",
	} {
		f.do(t, forgery, chains[0])
		if r := f.verify(t); len(r.Breaks) != 1 || r.Breaks[0].Chain != chains[0] {
			t.Errorf("%s: %+v", forgery, r.Breaks)
		}
		f.restore(t)
	}
}

// TestAnchors: changes that keep a chain consistent are found by comparison with an anchor.
func TestAnchors(t *testing.T) {
	t.Parallel()
	f := newTamperFixture(t)
	private, public, err := audit.NewKey("audit-2026")
	if err != nil {
		t.Fatal(err)
	}
	anchor := sign(f.owner(t), t, f.super, private)
	keys, err := audit.ParsePublicKeys(public)
	if err != nil {
		t.Fatal(err)
	}
	anchors, err := audit.OpenAnchors(anchor, keys)
	if err != nil || len(anchors) != 1 || len(anchors[0].Heads) != 4 || anchors[0].Signer != "audit-2026" {
		t.Fatalf("%v, %+v", err, anchors)
	}
	if r := f.verify(t, audit.WithAnchors(anchors...)); r.Err() != nil || r.Anchors != 1 {
		t.Fatal(r.Err())
	}
	for chain, size := range f.sizes {
		last, half := int64(size), int64(size/2)
		for _, c := range []struct {
			what    string
			forge   func()
			seq     int64
			problem audit.Problem
		}{
			{"a truncated chain", func() {
				f.do(t, "DELETE FROM admin_audit_logs WHERE chain = $1 AND seq > $2", chain, half)
				f.recompute(t, chain)
			}, half + 1, audit.Missing},
			{"the last entry removed", func() {
				f.do(t, "DELETE FROM admin_audit_logs WHERE chain = $1 AND seq = $2", chain, last)
				f.recompute(t, chain)
			}, last, audit.Missing},
			{"a removed chain", func() {
				f.do(t, "DELETE FROM admin_audit_logs WHERE chain = $1", chain)
				f.do(t, "DELETE FROM audit_heads WHERE chain = $1", chain)
			}, 1, audit.Missing},
			{"a chain rehashed after an edit", func() {
				f.do(t, "UPDATE admin_audit_logs SET success = NOT success WHERE chain = $1 AND seq = $2", chain, half)
				f.recompute(t, chain)
			}, last, audit.Recomputed},
			{"a chain rehashed after an insertion", func() {
				f.do(t, "UPDATE admin_audit_logs SET seq = seq + 1 WHERE chain = $1 AND seq > $2", chain, half)
				f.do(t, `INSERT INTO admin_audit_logs (actor_type, action, resource_type, chain, seq, hash) VALUES ('system', 'a', 'r', $1, $2, sha256(''))`, chain, half+1)
				f.recompute(t, chain)
			}, last, audit.Recomputed},
		} {
			c.forge()
			if r := f.verify(t); r.Err() != nil {
				t.Errorf("%s: found without an anchor: %v", c.what, r.Err())
			}
			r := f.verify(t, audit.WithAnchors(anchors...))
			if len(r.Breaks) != 1 || r.Breaks[0].Chain != chain || r.Breaks[0].Seq != c.seq || r.Breaks[0].Problem != c.problem {
				t.Errorf("%s: found %+v", c.what, r.Breaks)
			}
			f.restore(t)
		}
	}
}

func sign(ctx context.Context, t *testing.T, db *sql.DB, private string) []byte {
	t.Helper()
	key, err := audit.ParsePrivateKey(private)
	if err != nil {
		t.Fatal(err)
	}
	a, err := audit.Heads(ctx, db)
	if err != nil {
		t.Fatal(err)
	}
	signed, err := a.Sign(key)
	if err != nil {
		t.Fatal(err)
	}
	return signed
}

// TestAnchorFiles: keys rotate, a file holds several anchors, and a modified one is rejected.
func TestAnchorFiles(t *testing.T) {
	t.Parallel()
	f := newTamperFixture(t)
	oldKey, oldPublic, _ := audit.NewKey("audit-2025")
	newKey, newPublic, _ := audit.NewKey("audit-2026")
	file := slices.Concat(sign(f.owner(t), t, f.super, oldKey), sign(f.owner(t), t, f.super, newKey))
	both, err := audit.ParsePublicKeys("# all years\n" + oldPublic + "\n" + newPublic + "\n")
	if err != nil {
		t.Fatal(err)
	}
	anchors, err := audit.OpenAnchors(file, both)
	if err != nil || len(anchors) != 2 || anchors[0].Signer != "audit-2025" || anchors[1].Signer != "audit-2026" {
		t.Fatalf("%v, %+v", err, anchors)
	}
	onlyNew, err := audit.ParsePublicKeys(newPublic)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := audit.OpenAnchors(file, onlyNew); err == nil || !strings.Contains(err.Error(), "anchor 1") {
		t.Errorf("without the old key: %v", err)
	}
	for i := range file {
		damaged := slices.Clone(file)
		damaged[i] ^= 1
		// The last digit of a signature has unused bits; flipping one leaves the same anchor.
		if got, err := audit.OpenAnchors(damaged, both); err == nil && !reflect.DeepEqual(got, anchors) {
			t.Fatalf("a bit flipped at %d of %q is accepted", i, file[max(0, i-20):min(len(file), i+20)])
		}
	}
	for _, bad := range []string{"", "\n", "garbage", string(file[:len(file)/3]), strings.Repeat("x", 1<<20)} {
		if _, err := audit.OpenAnchors([]byte(bad), both); err == nil {
			t.Errorf("%.20q is accepted", bad)
		}
	}
	for _, bad := range []string{"", "s3cret", oldPublic, newKey + "x"} {
		if _, err := audit.ParsePrivateKey(bad); err == nil || (bad != "" && strings.Contains(err.Error(), bad)) {
			t.Errorf("%.20q: %v", bad, err)
		}
	}
	for _, bad := range []string{"", "#\n", newKey, newPublic + "\nx"} {
		if _, err := audit.ParsePublicKeys(bad); err == nil {
			t.Errorf("%.20q is accepted as a public key", bad)
		}
	}
}
