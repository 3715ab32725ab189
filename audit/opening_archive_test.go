package audit_test

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/predicthealth/database/audit"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestArchivedOpenings: old months are archived, dropped and verified from the archive.
func TestArchivedOpenings(t *testing.T) {
	t.Parallel()
	f := newOpeningsFixture(t)
	for _, month := range []string{"2018-12-01", "2019-01-01", "2019-02-01"} {
		f.do(t, fmt.Sprintf("CREATE TABLE record_openings_%s PARTITION OF record_openings FOR VALUES FROM ('%s+00') TO (timestamptz '%[2]s+00' + interval '1 month')", strings.ReplaceAll(month[:7], "-", "_"), month))
	}
	f.write(t, 60, "timestamptz '2018-12-20+00' + n * interval '20 hours'") // until the 8th of February
	f.digest(t, 60)
	f.write(t, 5, "clock_timestamp()")
	f.digest(t, 5)
	before := time.Date(2019, 2, 1, 0, 0, 0, 0, time.UTC)
	archived := queryRow[int64](t, f.super, "SELECT count(*) FROM record_openings WHERE opened_at < $1", before)
	f.intact(t, 65, 0)

	archive := func() (string, audit.OpeningArchive, error) {
		var out bytes.Buffer
		a, err := audit.ArchiveOpenings(f.owner(t), f.super, before, &out, audit.WithAnchors(f.anchors...))
		return out.String(), a, err
	}
	verify := func(archives ...string) audit.Report {
		t.Helper()
		v := audit.NewVerifier(audit.WithAnchors(f.anchors...))
		for _, a := range archives {
			v.OpeningArchive(strings.NewReader(a))
		}
		r, err := v.Trail(f.owner(t), f.super)
		if err != nil {
			t.Fatal(err)
		}
		return r
	}

	// What is broken or has no digest is not archived.
	var refused *audit.OpeningArchiveError
	f.do(t, "CREATE TABLE saved_openings AS TABLE record_openings")
	f.do(t, "UPDATE record_openings SET reason = 'x', reason_sealed = NULL WHERE opened_at = (SELECT min(opened_at) FROM record_openings)")
	if _, _, err := archive(); !errors.As(err, &refused) || !errors.As(err, new(*audit.BrokenError)) {
		t.Errorf("a changed opening: %v", err)
	}
	f.do(t, "DELETE FROM record_openings; INSERT INTO record_openings TABLE saved_openings")

	text, a, err := archive()
	if err != nil || a.Openings != archived || len(a.Months) != 2 || a.Months[0].Table != "record_openings_2018_12" || int64(strings.Count(text, "\n")) != archived {
		t.Fatalf("%+v, %v", a, err)
	}
	if r := verify(text); r.Err() != nil || r.Openings != 65+archived {
		t.Errorf("archived and not dropped: %d openings, %v", r.Openings, r.Err())
	}

	// Only what was archived is dropped, and only by the owner.
	f.do(t, "UPDATE record_openings SET reason = 'x', reason_sealed = NULL WHERE opened_at = (SELECT min(opened_at) FROM record_openings)")
	if err := audit.DropOpenings(f.owner(t), f.super, a, "o", "r"); !errors.As(err, &refused) {
		t.Errorf("changed since: %v", err)
	}
	f.do(t, "DELETE FROM record_openings; INSERT INTO record_openings TABLE saved_openings")
	f.do(t, "CREATE TABLE record_openings_2018_11 PARTITION OF record_openings FOR VALUES FROM ('2018-11-01+00') TO ('2018-12-01+00')")
	if err := audit.DropOpenings(f.owner(t), f.super, a, "o", "r"); !errors.As(err, &refused) {
		t.Errorf("one partition more: %v", err)
	}
	f.do(t, "DROP TABLE record_openings_2018_11")
	if err := audit.DropOpenings(t.Context(), testdb.SQL(t, testdb.As(t, f.url, "predicthealth_backup")), a, "o", "r"); err == nil {
		t.Error("dropped by predicthealth_backup")
	}
	f.intact(t, 65, 0)
	if err := audit.DropOpenings(f.owner(t), f.super, a, "operator", "six years"); err != nil {
		t.Fatal(err)
	}
	f.anchor(t)
	if got := queryRow[string](t, f.super, "SELECT details ->> 'operator' FROM admin_audit_logs WHERE action = 'drop_openings'"); got != "operator" {
		t.Errorf("recorded: %q", got)
	}

	if r := verify(); r.Err() != nil || r.Archived != archived || r.Openings != 65-archived {
		t.Errorf("dropped: %+v", r)
	}
	if r := verify(text); r.Err() != nil || r.Archived != 0 || r.Openings != 65 {
		t.Errorf("with the archive: %+v", r)
	}
	all := strings.SplitAfter(strings.TrimSuffix(text, "\n"), "\n")
	all[len(all)-1] += "\n"
	if r := verify(strings.Join(all[:20], ""), strings.Join(all[20:], "")); r.Err() != nil || r.Openings != 65 {
		t.Errorf("with the archive in two parts: %+v", r)
	}
	for what, forge := range map[string]func([]string) []string{
		"a line less":    func(l []string) []string { return slices.Delete(l, 7, 8) },
		"the last less":  func(l []string) []string { return l[:len(l)-1] },
		"a line changed": func(l []string) []string { l[7] = strings.Replace(l[7], "Zo", "Ze", 1); return l },
		"another patient": func(l []string) []string {
			l[7] = strings.Replace(l[7], `"patient_id":"`, `"patient_id":"00000000-0000-4000-8000-000000000001","x":"`, 1)
			return l
		},
	} {
		if r := verify(strings.Join(forge(slices.Clone(all)), "")); len(r.OpeningBreaks) != 1 {
			t.Errorf("%s: %v", what, r.OpeningBreaks)
		}
	}
	for what, file := range map[string]string{"not JSON": "x\n", "out of order": all[1] + all[0]} {
		v := audit.NewVerifier()
		v.OpeningArchive(strings.NewReader(file))
		if _, err := v.Trail(f.owner(t), f.super); !errors.As(err, new(*audit.ArchiveError)) {
			t.Errorf("%s: %v", what, err)
		}
	}

	// Openings that two digests have are in the archive once.
	f.do(t, handDigestOfFirst)
	f.anchor(t)
	if r := verify(text); r.Err() != nil || r.Openings != 65 {
		t.Errorf("digested again: %+v", r)
	}
}

// handDigestOfFirst digests the openings of the first digest again.
const handDigestOfFirst = `INSERT INTO opening_digests
	SELECT l.seq + 1, at, l.until, f.entries, sha256(l.hash || int8send(l.seq + 1) || int8send(l.until) || int8send((extract(epoch FROM at) * 1000000)::bigint) || f.entries)
	FROM (SELECT * FROM opening_digests ORDER BY seq DESC LIMIT 1) l, (SELECT * FROM opening_digests WHERE seq = 1) f, clock_timestamp() at`

// TestUndigestedOpenings: what has no digest is not archived.
func TestUndigestedOpenings(t *testing.T) {
	t.Parallel()
	f := newOpeningsFixture(t)
	f.do(t, "CREATE TABLE record_openings_2019_01 PARTITION OF record_openings FOR VALUES FROM ('2019-01-01+00') TO ('2019-02-01+00')")
	f.write(t, 1, "timestamptz '2019-01-20+00'")
	var refused *audit.OpeningArchiveError
	if _, err := audit.ArchiveOpenings(f.owner(t), f.super, time.Date(2019, 2, 1, 0, 0, 0, 0, time.UTC), &bytes.Buffer{}); !errors.As(err, &refused) || !strings.Contains(err.Error(), "audit anchor") {
		t.Errorf("%v", err)
	}
}
