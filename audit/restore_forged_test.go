package audit_test

import (
	"bytes"
	"crypto/sha256"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/predicthealth/database/audit"
)

// TestForgedRecords: a record has no effect if it was changed, is unsigned, is signed by another key, or belongs to
// another audit trail or restore.
func TestForgedRecords(t *testing.T) {
	t.Parallel()
	l := newTimeline(t)
	l.write(t, "p", 2)
	backup := l.save(t)
	l.write(t, "p", 2)
	l.anchor(t)
	l.restoreTo(t, backup)
	record, _, err := audit.RecordRestore(l.owner(t), l.super, audit.Restore{From: "é", Reason: "test", After: backup.at}, l.anchors, nil)
	if err != nil {
		t.Fatal(err)
	}
	signed, err := record.Sign(l.key)
	if err != nil {
		t.Fatal(err)
	}
	want, err := audit.OpenAnchors(signed, l.keys)
	if err != nil || want[0].Restore == nil || want[0].Restore.From != "é" || len(want[0].Restore.SetAside) != 1 || len(want[0].Restore.Kept) != 5 {
		t.Fatalf("%v, %+v", err, want)
	}
	for i := range signed {
		changed := slices.Clone(signed)
		changed[i] ^= 1
		if got, err := audit.OpenAnchors(changed, l.keys); err == nil && !reflect.DeepEqual(got, want) {
			t.Fatalf("a bit flipped at %d of %q is accepted", i, signed[max(0, i-20):min(len(signed), i+20)])
		}
	}
	text, signature, _ := bytes.Cut(signed, []byte("\n\n"))
	_, restored, _ := bytes.Cut(text, []byte("restored "))
	anchor, err := l.anchors[0].Sign(l.key)
	if err != nil {
		t.Fatal(err)
	}
	_, anchorSignature, _ := bytes.Cut(anchor, []byte("\n\n"))
	private, _, err := audit.NewKey("audit-2026") // of the same name
	if err != nil {
		t.Fatal(err)
	}
	another, err := record.Sign(signer(t, private))
	if err != nil {
		t.Fatal(err)
	}
	for what, forged := range map[string][]byte{
		"unsigned":                         append(slices.Clone(text), '\n'),
		"with another anchor's signature":  slices.Concat(text, []byte("\n\n"), anchorSignature),
		"after another anchor's signature": slices.Concat(anchor, []byte("restored "), restored),
		"signed by another key":            another,
		"cut short":                        signed[:len(signed)/2],
		"with an additional line":          slices.Concat(text, []byte("\naside "+strings.Repeat("0", 64)+"\n\n"), signature),
	} {
		if got, err := audit.OpenAnchors(forged, l.keys); err == nil {
			t.Errorf("%s: accepted: %+v", what, got)
		}
	}
	// A signed record with a time that cannot be parsed back is rejected.
	restore := *record.Restore
	restore.Before = time.Date(20000, 1, 1, 0, 0, 0, 0, time.UTC)
	record.Restore = &restore
	if signed, err = record.Sign(l.key); err != nil {
		t.Fatal(err)
	}
	if got, err := audit.OpenAnchors(signed, l.keys); err == nil {
		t.Errorf("accepted: %+v", got)
	}
}

// TestReplayedRecords: a record covers only the restore it was made for, wherever and however often it is given.
func TestReplayedRecords(t *testing.T) {
	t.Parallel()
	l := newTimeline(t)
	l.write(t, "p", 2)
	backup := l.save(t)
	l.write(t, "p", 2)
	l.anchor(t)
	l.restoreTo(t, backup)
	record := l.record(t, backup)
	l.write(t, "p", 3)
	l.anchor(t)
	l.passes(t, "once")

	// The same entries are lost again, and that is not recorded.
	l.restoreTo(t, backup)
	want := audit.Break{Chain: "system:p", Seq: 3, Problem: audit.Missing}
	l.breaks(t, "the same loss again", want)
	kept := slices.Clone(l.anchors)
	l.anchors = append(l.anchors, record, record)
	l.breaks(t, "the record at the end, twice", want)
	l.anchors = append([]audit.Anchor{record, record}, kept...)
	l.breaks(t, "the record at the beginning", want)
	slices.Reverse(l.anchors)
	l.breaks(t, "in the reverse order", want)
	l.anchors = kept

	// A record that sets aside anchors from outside its period.
	outside := *record.Restore
	outside.SetAside = digests(t, l, kept)
	record.Restore = &outside
	l.keep(t, record)
	l.breaks(t, "a record that sets aside later anchors", want)
	l.anchors = kept

	// A record of another audit trail, signed by the same key, which kept nothing.
	other := newTimeline(t)
	other.do(t, "DELETE FROM admin_audit_logs; DELETE FROM audit_heads")
	empty := other.save(t)
	other.write(t, "x", 1)
	other.anchor(t)
	other.restoreTo(t, empty)
	foreign, _, err := audit.RecordRestore(other.owner(t), other.super, audit.Restore{From: "x", Reason: "r", After: backup.at.Add(-time.Minute)}, other.anchors, nil)
	if err != nil || len(foreign.Restore.SetAside) != 1 || len(foreign.Restore.Kept) != 0 {
		t.Fatalf("%v, %+v", err, foreign.Restore)
	}
	l.keep(t, foreign)
	l.breaks(t, "the record of another audit trail", want)
}

// digests returns the hashes by which a record identifies anchors.
func digests(t *testing.T, l *timeline, anchors []audit.Anchor) []audit.Hash {
	t.Helper()
	var all []audit.Hash
	for _, a := range anchors {
		signed, err := a.Sign(l.key)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, sha256.Sum256(signed[:bytes.Index(signed, []byte("\n\n"))+1]))
	}
	return all
}
