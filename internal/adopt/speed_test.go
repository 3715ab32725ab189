package adopt_test

import (
	"context"
	"database/sql"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/predicthealth/database/internal/adopt"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// go test -run '^$' -bench . -benchtime 1x ./internal/adopt -args -patients 100000
var benchPatients = flag.Int("patients", 2000, "the number of patients of a benchmark, each with a profile and a login")

// fillLarge fills a source of generation 1, without flaws.
func fillLarge(b *testing.B, db *sql.DB, patients int) {
	b.Helper()
	for _, s := range []string{
		`INSERT INTO doctor_specialties (name, category) SELECT 'Specialty ' || n, 'Primary Care' FROM generate_series(1, 20) n`,
		`INSERT INTO medical_institutions (name, institution_type, contact_email, phone, license_number) SELECT 'Clinic ' || n, 'hospital', 'c' || n || '@old.example', '+52 55 ' || n, 'L-' || n
			FROM generate_series(1, greatest(PATIENTS / 1000, 2)) n`,
		`INSERT INTO doctors (institution_id, first_name, last_name, email, medical_license, specialty_id) SELECT i.ids[1 + n % cardinality(i.ids)], 'Ada', 'Okafor ' || n, 'd' || n || '@old.example', 'MD-' || n, s.ids[1 + n % 20]
			FROM generate_series(1, greatest(PATIENTS / 100, 2)) n, (SELECT array_agg(id) AS ids FROM medical_institutions) i, (SELECT array_agg(id) AS ids FROM doctor_specialties) s`,
		`INSERT INTO patients (doctor_id, first_name, last_name, email, date_of_birth, gender, phone, last_login, created_at) SELECT d.ids[1 + n % cardinality(d.ids)], 'Ben', 'Silva ' || n, 'p' || n || '@old.example',
				date '1940-01-01' + n % 20000, 'male', '+52 55 ' || n, now() - interval '1 day', now() - interval '1 year' FROM generate_series(1, PATIENTS) n, (SELECT array_agg(id) AS ids FROM doctors) d`,
		`INSERT INTO health_profiles (patient_id, height_cm, weight_kg, blood_type, is_smoker, preexisting_conditions_notes, current_medications, allergies)
			SELECT id, 170.5, 70.25, 'A+', false, 'Asthma since childhood; see the file of ' || last_name, 'Metformin 500 mg', 'pollen' FROM patients`,
		`INSERT INTO users (email, password_hash, user_type, reference_id, is_verified) SELECT email, '$2b$12$WApznUPhDubN0oeveSXHp.Rk0rMhwV9hPzAdWyUVO6kOOxnqBiOPG', 'patient', id, true FROM patients`,
		`ANALYZE`,
	} {
		if _, err := db.ExecContext(b.Context(), strings.ReplaceAll(s, "PATIENTS", strconv.Itoa(patients))); err != nil {
			b.Fatal(err)
		}
	}
}

// load is the machine's load in the last minute, which a figure depends on.
func load(b *testing.B) {
	b.Helper()
	text, err := os.ReadFile("/proc/loadavg")
	if err == nil {
		b.Logf("load %.4s, %d patients", text, *benchPatients)
	}
}

// BenchmarkLoad compares the first load with pg_dump | pg_restore of the same source.
func BenchmarkLoad(b *testing.B) {
	m := newMove(b, 1, false)
	fillLarge(b, m.source, *benchPatients)
	restored := testdb.EmptyURL(b)
	load(b)
	for b.Loop() {
		begun := time.Now()
		dump := exec.CommandContext(b.Context(), "sh", "-c", `pg_dump --format=custom --compress=0 "$0" | pg_restore --no-owner --dbname="$1"`, m.sourceURL, restored)
		if out, err := dump.CombinedOutput(); err != nil {
			b.Fatalf("%v: %s", err, out)
		}
		restore := time.Since(begun)
		begun = time.Now()
		m.mustRun(b, nil)
		took := time.Since(begun)
		b.ReportMetric(restore.Seconds(), "restore-s")
		b.ReportMetric(took.Seconds(), "adopt-s")
		b.ReportMetric(took.Seconds()/restore.Seconds(), "ratio")
	}
	load(b)
}

// BenchmarkPause measures the pause of the end while 200 writes a second arrive.
func BenchmarkPause(b *testing.B) {
	m := newMove(b, 1, false)
	fillLarge(b, m.source, *benchPatients)
	load(b)
	for b.Loop() {
		m.oneRound(b)
		ctx, stop := context.WithCancel(b.Context())
		written := make(chan int)
		go func() { written <- write(ctx, m.source, 200) }()
		begun := time.Now()
		c, err := adopt.Finish(b.Context(), m.source, m.target, m.config(), func(r adopt.Round) {
			b.Logf("%.1f s: a round of %.1f s, %d rows brought over", time.Since(begun).Seconds(), r.Took.Seconds(), r.Moved)
		})
		if err != nil || !c.Equal() {
			b.Fatalf("%v, equal %v", err, c.Equal())
		}
		stop()
		b.ReportMetric(c.Pause, "pause-s")
		b.ReportMetric(float64(<-written)/time.Since(begun).Seconds(), "writes/s")
	}
	load(b)
}

// write updates so many random patients and logins a second until an end or a refusal, and returns their number.
func write(ctx context.Context, db *sql.DB, perSecond int) (n int) {
	tick := time.NewTicker(time.Second / time.Duration(perSecond))
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return n
		case <-tick.C:
		}
		at := fmt.Sprintf("p%d@old.example", 1+rand.IntN(*benchPatients))
		_, err := db.ExecContext(ctx, "WITH p AS (UPDATE patients SET last_login = clock_timestamp() WHERE email = $1) UPDATE users SET failed_login_attempts = failed_login_attempts + 1 WHERE email = $1", at)
		if err != nil {
			return n
		}
		n++
	}
}
