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

// TestForgedRecords excuse nothing: one that was changed, that is not signed, that another key has signed, that
// another trail's is, or that is of another cut.
func TestForgedRecords(t *testing.T) {
	t.Parallel()
	l := newTimeline(t)
	l.write(t, "p", 2)
	backup := l.save(t)
	l.write(t, "p", 2)
	l.anchor(t)
	l.goBack(t, backup)
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
			t.Fatalf("a bit flipped at %d of %q is believed", i, signed[max(0, i-20):min(len(signed), i+20)])
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
		"unsigned":                       append(slices.Clone(text), '\n'),
		"with the signature of another":  slices.Concat(text, []byte("\n\n"), anchorSignature),
		"after another one's signature":  slices.Concat(anchor, []byte("restored "), restored),
		"signed by another key":          another,
		"cut short":                      signed[:len(signed)/2],
		"with a line more, signed twice": slices.Concat(text, []byte("\naside "+strings.Repeat("0", 64)+"\n\n"), signature),
	} {
		if got, err := audit.OpenAnchors(forged, l.keys); err == nil {
			t.Errorf("%s: believed: %+v", what, got)
		}
	}
	// A moment that cannot be read back is not taken for another, whoever has signed it.
	restore := *record.Restore
	restore.Before = time.Date(20000, 1, 1, 0, 0, 0, 0, time.UTC)
	record.Restore = &restore
	if signed, err = record.Sign(l.key); err != nil {
		t.Fatal(err)
	}
	if got, err := audit.OpenAnchors(signed, l.keys); err == nil {
		t.Errorf("believed: %+v", got)
	}
}

// TestReplayedRecords excuse nothing but what they were made for, wherever they are put, and however often.
func TestReplayedRecords(t *testing.T) {
	t.Parallel()
	l := newTimeline(t)
	l.write(t, "p", 2)
	backup := l.save(t)
	l.write(t, "p", 2)
	l.anchor(t)
	l.goBack(t, backup)
	record := l.record(t, backup)
	l.write(t, "p", 3)
	l.anchor(t)
	l.passes(t, "once")

	// The same cut again, which nobody records.
	l.goBack(t, backup)
	want := audit.Break{Chain: "system:p", Seq: 3, Problem: audit.Missing}
	l.breaks(t, "the same cut again", want)
	kept := slices.Clone(l.anchors)
	l.anchors = append(l.anchors, record, record)
	l.breaks(t, "the record at the end, twice", want)
	l.anchors = append([]audit.Anchor{record, record}, kept...)
	l.breaks(t, "the record at the beginning", want)
	slices.Reverse(l.anchors)
	l.breaks(t, "in the reverse order", want)
	l.anchors = kept

	// One that sets aside an anchor which is not of its time.
	outside := *record.Restore
	outside.SetAside = digests(t, l, kept)
	record.Restore = &outside
	l.keep(t, record)
	l.breaks(t, "a record that names anchors of after it", want)
	l.anchors = kept

	// One of another trail, by the same key, in which nothing was kept.
	other := newTimeline(t)
	other.do(t, "DELETE FROM admin_audit_logs; DELETE FROM audit_heads")
	empty := other.save(t)
	other.write(t, "x", 1)
	other.anchor(t)
	other.goBack(t, empty)
	foreign, _, err := audit.RecordRestore(other.owner(t), other.super, audit.Restore{From: "x", Reason: "r", After: backup.at.Add(-time.Minute)}, other.anchors, nil)
	if err != nil || len(foreign.Restore.SetAside) != 1 || len(foreign.Restore.Kept) != 0 {
		t.Fatalf("%v, %+v", err, foreign.Restore)
	}
	l.keep(t, foreign)
	l.breaks(t, "the record of another trail", want)
}

// digests are those by which a record names all anchors.
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
