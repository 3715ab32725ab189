package main

import (
	"bytes"
	"context"
	"encoding/json"
	"strings"
	"testing"

	"github.com/predicthealth/database/internal/adopt"
	"github.com/predicthealth/database/internal/adopt/adopttest"
	"github.com/predicthealth/database/internal/program"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// endWriter ends a context when a line of a round is written.
type endWriter struct {
	bytes.Buffer
	end context.CancelFunc
}

func (w *endWriter) Write(b []byte) (int, error) {
	if strings.Contains(string(b), "rows brought over") {
		w.end()
	}
	return w.Buffer.Write(b)
}

// TestCutOver: -follow prints a line a round and ends with its context, -finish closes the source and says that services may be pointed here, and
// -reopen opens it.
func TestCutOver(t *testing.T) {
	from, to := testdb.EmptyURL(t), testdb.URL(t)
	t.Setenv("DATABASE_URL", to)
	t.Setenv("CLINICAL_KEY_URL", "")
	t.Setenv("REDIS_URL", "")
	source := testdb.SQL(t, from)
	if err := adopttest.Create(t.Context(), source, 1); err != nil {
		t.Fatal(err)
	}
	w := adopttest.New(1, 5, 20)
	if err := w.Insert(t.Context(), source); err != nil {
		t.Fatal(err)
	}
	ctx, end := context.WithCancel(t.Context())
	defer end()
	out := &endWriter{end: end}
	cmd := root()
	cmd.Writer = out
	if err := program.Run(ctx, cmd, []string{"migrate", "adopt", "-from", from, "-yes", "-leave-out", "-follow"}); err != nil || !strings.Contains(out.String(), "is of generation 1") {
		t.Fatalf("%v: %s", err, out.String())
	}
	if _, err := run(t.Context(), "adopt", "-from", from, "-yes", "-finish"); err == nil || !strings.Contains(err.Error(), "-leave-out") {
		t.Errorf("with refused rows: %v", err)
	}
	write := func() error {
		_, err := source.ExecContext(t.Context(), "UPDATE patients SET phone = phone")
		return err
	}
	if err := write(); err != nil {
		t.Errorf("before: %v", err)
	}
	text, err := run(t.Context(), "adopt", "-from", from, "-yes", "-leave-out", "-finish", "-json")
	var c adopt.Comparison
	if err != nil || json.Unmarshal([]byte(text), &c) != nil || !c.Equal() || len(c.Tables) != 8 || len(c.Listed) == 0 {
		t.Errorf("%v: %s", err, text)
	}
	if err := write(); err == nil || !strings.Contains(err.Error(), "this database has moved and refuses writes") {
		t.Errorf("afterwards: %v", err)
	}
	const may = "services may be pointed at this database"
	if text, err := run(t.Context(), "adopt", "-from", from, "-yes", "-leave-out", "-finish"); err != nil || !strings.HasPrefix(text, may) {
		t.Errorf("again: %v: %s", err, text)
	}
	for _, want := range []string{"the source permits writes again", "the source permitted writes already"} {
		if text, err := run(t.Context(), "adopt", "-from", from, "-reopen"); err != nil || strings.TrimSpace(text) != want {
			t.Errorf("%v: %s", err, text)
		}
	}
	if err := write(); err != nil {
		t.Errorf("after -reopen: %v", err)
	}
	for _, format := range []string{"table", "csv"} {
		var b bytes.Buffer
		if err := printComparison(&b, format, c); err != nil || !strings.Contains(b.String(), c.Tables[0].HereSum) || !strings.Contains(b.String(), c.Listed[0].ID) || strings.Contains(b.String(), "old.example") {
			t.Errorf("%v: %s", err, b.String())
		}
	}
}

// TestCutOverRefuses: what is wrong is one line.
func TestCutOverRefuses(t *testing.T) {
	from := testdb.EmptyURL(t)
	t.Setenv("DATABASE_URL", testdb.URL(t))
	t.Setenv("CLINICAL_KEY_URL", "")
	if err := adopttest.Create(t.Context(), testdb.SQL(t, from), 1); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		args []string
		want string
	}{
		"without -yes":      {[]string{"-follow"}, "need -yes"},
		"two":               {[]string{"-follow", "-finish", "-yes"}, "exclude each other"},
		"a negative pause":  {[]string{"-follow", "-yes", "-pause", "-1s"}, "-pause is negative"},
		"nothing to finish": {[]string{"-finish", "-yes"}, "-follow begins it"},
	} {
		if out, err := run(t.Context(), append([]string{"adopt", "-from", from}, c.args...)...); err == nil || !strings.Contains(err.Error(), c.want) || out != "" {
			t.Errorf("%s: %v: %s", name, err, out)
		}
	}
}
