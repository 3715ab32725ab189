package database_test

import (
	"bytes"
	"context"
	"encoding/hex"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/redis/go-redis/v9"
	"go.opentelemetry.io/otel/sdk/metric"
	"go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/internal/local"
	"github.com/predicthealth/database/internal/testenv/poll"
	"github.com/predicthealth/database/internal/testenv/testpostgres"
	"github.com/predicthealth/database/internal/testenv/testredis"
	"github.com/predicthealth/database/migrate"
)

// everythingLogged makes the server log and count each statement with its parameters.
const everythingLogged = `
log_statement = all
log_min_duration_statement = 0
log_parameter_max_length = -1
log_parameter_max_length_on_error = -1
shared_preload_libraries = 'pg_stat_statements'
`

// TestClinicalTextIsNowhere: a text that the client writes and reads, also as the reason of an emergency, is found neither in the files of a server and its replica (tables, WAL,
// log), nor in a dump, the statistics of statements, the audit trail, Redis, traces or the client's log. A text from before the key was active
// is found in the files and the dump, so that the search can fail.
func TestClinicalTextIsNowhere(t *testing.T) {
	t.Parallel()
	const before, after = "PlainTextBeforeTheKey", "MarkerAfterTheKey"
	server := testpostgres.New(t, everythingLogged)
	server.Start(t)
	mustExec(t, server.Open(t, "postgres"), "CREATE DATABASE app")
	url := server.URL("postgres", "app")
	if _, err := migrate.Apply(t.Context(), url); err != nil {
		t.Fatal(err)
	}
	owner := server.Open(t, "app")
	mustExec(t, owner, "CREATE EXTENSION pg_stat_statements")
	mustExec(t, owner, fmt.Sprintf(recordsSQL, 3))
	replica := server.Replica(t, "r")
	cache := testredis.Own(t).URL("default")
	key, spans, logged := localKey(), tracetest.NewInMemoryExporter(), &bytes.Buffer{}
	db, err := database.Open(t.Context(), database.Config{DatabaseURL: url, RedisURL: cache, ClinicalKeyURL: key},
		database.WithTelemetry(trace.NewTracerProvider(trace.WithSyncer(spans)), metric.NewMeterProvider()), database.WithLogger(slog.New(slog.NewTextHandler(logged, nil))))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	ctx := asDoctor(t)

	if err := db.HealthProfile.UpdateOneID(profileN(1)).SetAllergies(before).Exec(ctx); err != nil {
		t.Fatal(err)
	}
	activate(t, owner, key)
	mustExec(t, owner, "DELETE FROM health_profiles WHERE patient_id = $1", patientN(3))
	for _, write := range []func() error{
		func() error {
			return db.HealthProfile.UpdateOneID(profileN(2)).SetAllergies(after + " 1").SetCurrentMedications(after).Exec(ctx)
		},
		func() error { return db.HealthProfile.UpdateOneID(profileN(2)).SetAllergies(after + " 2").Exec(ctx) },
		func() error {
			return db.HealthProfile.Create().SetPatientID(patientN(3)).SetPreexistingConditionsNotes(strings.Repeat(after+"\n", 5000)).Exec(ctx)
		},
	} {
		if err := write(); err != nil {
			t.Fatal(err)
		}
	}
	err = db.HealthProfile.UpdateOneID(profileN(2)).SetAllergies(after + " 3").SetSmokingYears(-1).Exec(ctx)
	if err == nil || strings.Contains(fmt.Sprintf("%+v %#v", err, err), after) {
		t.Errorf("an invalid profile: %v", err)
	}
	if got, err := allergiesOf(ctx, db, patientN(2)); err != nil || got != after+" 2" {
		t.Fatalf("read %q, %v", got, err)
	}

	emergency := inEmergency(t, after+" in an emergency")
	if _, err := db.OpenRecords(emergency, patientN(2)); err != nil {
		t.Fatal(err)
	}
	if _, err := db.Chart.Get(emergency, patientN(2)); err != nil {
		t.Fatal(err)
	}
	if err := db.WithTx(emergency, func(ctx context.Context, tx *ent.Client) error { _, err := tx.Chart.Get(ctx, patientN(2)); return err }); err != nil {
		t.Fatal(err)
	}
	if got, err := ownReason(t, db, patientN(2)); err != nil || got != after+" in an emergency" {
		t.Fatalf("the reason is %q, %v", got, err)
	}

	var statements, entries, details string
	if err := owner.QueryRowContext(ctx, "SELECT string_agg(query, ' ') FROM pg_stat_statements").Scan(&statements); err != nil {
		t.Fatal(err)
	}
	if err := owner.QueryRowContext(ctx, "SELECT string_agg(l::text, ' '), string_agg(details::text, ' ') FROM admin_audit_logs l").Scan(&entries, &details); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(details, `"allergies_sealed": {"to": "\\x01`) || !strings.Contains(details, `"from": "\\x01`) {
		t.Errorf("the audit trail has no ciphertexts: %s", details)
	}
	mustExec(t, owner, "SELECT pg_switch_wal()")
	mustExec(t, owner, "CHECKPOINT")
	var lsn string
	if err := owner.QueryRowContext(ctx, "SELECT pg_current_wal_lsn()::text").Scan(&lsn); err != nil {
		t.Fatal(err)
	}
	standby := replica.Open(t, "app")
	poll.Until(t, time.Minute, func() error {
		var there bool
		if err := standby.QueryRowContext(ctx, "SELECT pg_last_wal_replay_lsn() >= $1::pg_lsn", lsn).Scan(&there); err != nil || !there {
			return fmt.Errorf("the replica is behind, %w", err)
		}
		return nil
	})
	mustExec(t, standby, "CHECKPOINT")
	dump := dumpOf(t, server)
	for place, found := range map[string]map[string]bool{
		"the server's files":  inFiles(t, server.Dir, before, after),
		"the replica's files": inFiles(t, replica.Dir, before, after),
		"a dump":              in(dump, before, after),
	} {
		if !found[before] || found[after] {
			t.Errorf("%s: plain text from before is found: %v; text from after: %v", place, found[before], found[after])
		}
	}
	for place, text := range map[string]string{
		"pg_stat_statements": statements, "the audit trail": entries, "traces": fmt.Sprintf("%+v", spans.GetSpans()), "the client's log": logged.String(), "Redis": redisText(t, cache),
	} {
		if in(text, after)[after] {
			t.Errorf("%s: the text is found", place)
		}
	}
	if len(spans.GetSpans()) == 0 {
		t.Error("there are no traces")
	}
}

// in reports which of the words a text has, as they are or as PostgreSQL prints bytes.
func in(text string, words ...string) map[string]bool {
	found := map[string]bool{}
	for _, w := range words {
		found[w] = strings.Contains(text, w) || strings.Contains(text, hex.EncodeToString([]byte(w)))
	}
	return found
}

func inFiles(t *testing.T, dir string, words ...string) map[string]bool {
	t.Helper()
	found := map[string]bool{}
	err := filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || !entry.Type().IsRegular() {
			return err
		}
		content, err := os.ReadFile(path)
		if err != nil {
			return nil //nolint:nilerr // the server has removed it
		}
		for w, is := range in(string(content), words...) {
			found[w] = found[w] || is
			if is && w == words[len(words)-1] {
				t.Logf("%s is in %s", w, path)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

func dumpOf(t *testing.T, server *testpostgres.Server) string {
	t.Helper()
	program, err := local.PostgresProgram("pg_dump")
	if err != nil {
		t.Fatal(err)
	}
	out, err := exec.CommandContext(t.Context(), program, "--host", server.Dir, "--username=postgres", "app").Output()
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

func redisText(t *testing.T, url string) string {
	t.Helper()
	o, err := redis.ParseURL(url)
	if err != nil {
		t.Fatal(err)
	}
	client := redis.NewClient(o)
	defer func() { _ = client.Close() }()
	keys, err := client.Keys(t.Context(), "*").Result()
	if err != nil {
		t.Fatal(err)
	}
	all := strings.Join(keys, " ")
	for _, k := range keys {
		all += client.Dump(t.Context(), k).Val()
	}
	return all
}
