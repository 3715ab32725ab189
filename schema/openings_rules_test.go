package schema_test

import (
	"database/sql"
	"errors"
	"fmt"
	osexec "os/exec"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/internal/local"
	"github.com/predicthealth/database/internal/testenv/poll"
	"github.com/predicthealth/database/internal/testenv/testpostgres"
	"github.com/predicthealth/database/migrate"
	"github.com/predicthealth/database/schema/enum"
)

var (
	docA  = testActor{enum.ActorTypeDoctor, "docA"}
	docB  = testActor{enum.ActorTypeDoctor, "docB"}
	instA = testActor{enum.ActorTypeInstitution, "instA"}
	patA  = testActor{enum.ActorTypePatient, "patA"}
	adm1  = testActor{enum.ActorTypeAdmin, "adm1"}
)

// TestRefusedOpenings names the rule of each refusal.
func TestRefusedOpenings(t *testing.T) {
	t.Parallel()
	owner, as := openingsDB(t)
	const one, two = "open_record($1, $2, $3)", "open_records(ARRAY[$1, gen_random_uuid()], $2, $3)"
	for _, c := range []struct {
		reader                         testActor
		call, patient, purpose, reason string
		rule                           string
	}{
		{docB, one, "patA", "emergency", "", "record_openings_reason"},
		{docB, one, "patA", "emergency", "too short", "record_openings_reason"},
		{docB, one, "patA", "emergency", "  too short    ", "record_openings_reason"},
		{docB, one, "patA", "emergency", strings.Repeat("\u200b", 12), "record_openings_reason"},
		{docB, one, "patOff", "emergency", openReason, "record_openings_patient"},
		{docB, two, "patA", "emergency", openReason, "record_openings_one_patient"},
		{docB, one, "patA", "treatment", "", "record_openings_patient"},
		{docB, one, "patA", "", "", "record_openings_patient"},
		{docA, one, "missing", "", "", "record_openings_patient"},
		{docA, one, "patA", "operations", "", ""},
		{docA, one, "patA", "registration", "", ""},
		{instA, one, "patA", "emergency", openReason, "record_openings_purpose"},
		{instA, one, "patA", "", "", ""},
		{adm1, one, "patA", "treatment", "", "record_openings_purpose"},
		{adm1, one, "patA", "emergency", openReason, "record_openings_purpose"},
		{adm1, one, "patA", "", "", ""},
		{patA, one, "patA", "", "", ""},
		{patA, one, "patB", "", "", "record_openings_patient"},
		{testActor{}, one, "patA", "", "", "record_openings_actor"},
		{testActor{enum.ActorTypeSystem, "job"}, one, "patA", "", "", "record_openings_actor"},
		{testActor{enum.ActorTypeDoctor, "docOff"}, one, "patOfOff", "", "", "record_openings_actor"},
	} {
		what := fmt.Sprintf("%s opens %s for %q because %q", c.reader, c.patient, c.purpose, c.reason)
		conn := reader(t, as, c.reader)
		_, err := output(t.Context(), conn, "SELECT "+c.call, id(c.patient), c.purpose, c.reason)
		if c.rule != "" {
			refuses(t, what, c.rule, err)
		} else if err != nil {
			t.Errorf("%s: %v", what, err)
		}
	}
	conn := reader(t, as, docA)
	_, err := output(t.Context(), conn, "SELECT open_records(ARRAY(SELECT gen_random_uuid() FROM generate_series(1, 1001)))")
	refuses(t, "1,001 records", "record_openings_many", err)
	for _, level := range []string{"REPEATABLE READ", "SERIALIZABLE"} {
		do(output(t.Context(), conn, "BEGIN ISOLATION LEVEL "+level))
		if err := openRecord(t.Context(), conn, "patA", "", ""); err != nil {
			t.Errorf("%s: %v", level, err)
		}
		refuses(t, level, "record_openings_isolation", openRecord(t.Context(), conn, "patB", "emergency", openReason))
		do(output(t.Context(), conn, "ROLLBACK"))
	}
	_, err = output(t.Context(), conn, "SELECT open_record($1, 'curiosity')", id("patA"))
	if !isBroken(err) {
		t.Errorf("an unknown purpose: %v", err)
	}
	for role, w := range map[string]testActor{"service_patients": adm1, "service_admins": docA} {
		forging := connectAs(t, as[role])
		setActor(t, forging, w)
		refuses(t, role+" as "+w.String(), "actor_kind", openRecord(t.Context(), forging, "patA", "", ""))
	}
	for _, role := range []string{"service_doctors", "service_institutions", "auth_jwt_service"} {
		if err := openRecord(t.Context(), connectAs(t, as[role]), "patA", "", ""); !isDenied(err) {
			t.Errorf("%s opens: %v", role, err)
		}
	}
	if n := entries(t, owner, id("patA"), id("patA")); n != 0 {
		t.Errorf("a patient's own record has %d entries", n)
	}
}

// TestSealedReasons: what PostgreSQL requires of an encrypted reason, of which it sees the length only, and who reads the keys for it.
func TestSealedReasons(t *testing.T) {
	t.Parallel()
	owner, as := openingsDB(t)
	const open = "SELECT open_record($1, $2, '', decode($3, 'hex'))"
	sealed := func(n int) string { return "01" + strings.Repeat("61", n-1) }
	for _, c := range []struct {
		reader                 testActor
		patient, purpose, seal string
		want                   string // of the error
	}{
		{docB, "patA", "emergency", sealed(38), "record_openings_reason"},
		{docB, "patA", "emergency", sealed(39), ""},
		{docA, "patA", "treatment", sealed(29), "record_openings_reason_sealed_check"},
		{docA, "patA", "treatment", sealed(2078), "record_openings_reason_sealed_check"},
		{docA, "patA", "treatment", "02" + sealed(40), "record_openings_reason_sealed_check"},
		{docA, "patA", "treatment", sealed(30), ""},
		{docA, "patA", "registration", sealed(2077), ""},
		{docA, "patA", "operations", "", ""}, // as without one
		{adm1, "patA", "operations", sealed(40), ""},
	} {
		conn := reader(t, as, c.reader)
		exec(t, conn, "SELECT set_config('predicthealth.reason', 'given to act()', false)")
		_, err := output(t.Context(), conn, open, id(c.patient), c.purpose, c.seal)
		got := ""
		var server *pq.Error
		if errors.As(err, &server) {
			got = server.Constraint
		}
		if got != c.want {
			t.Errorf("%s opens for %s with %d bytes: %v; want %q", c.reader, c.purpose, len(c.seal)/2, err, c.want)
		}
	}
	var plain, both int
	if err := owner.QueryRowContext(t.Context(), "SELECT count(reason), count(*) FILTER (WHERE num_nonnulls(reason, reason_sealed) <> 1) FROM record_openings").Scan(&plain, &both); err != nil || plain != 1 || both != 0 {
		t.Errorf("%d plain reasons, %d entries with both or neither, %v", plain, both, err)
	}
	for _, c := range []struct {
		a    testActor
		want string
	}{{docB, "true|"}, {instA, "true|"}, {adm1, "true|"}, {patA, "true|"}, {testActor{enum.ActorTypePatient, "patB"}, "false|"}, {testActor{}, "false|"}} {
		if out, err := output(t.Context(), reader(t, as, c.a), "SELECT erased_at IS NOT NULL FROM opening_keys(ARRAY[$1]::uuid[])", id("patA")); err != nil || out != c.want+"\n" {
			t.Errorf("%s reads the key %q, %v", c.a, out, err)
		}
	}
}

// TestOneEntryInFifteenMinutes for each purpose.
func TestOneEntryInFifteenMinutes(t *testing.T) {
	t.Parallel()
	owner, as := openingsDB(t)
	conn := reader(t, as, docA)
	for i, purpose := range []string{"", "treatment", "operations", "operations", ""} {
		if err := openRecord(t.Context(), conn, "patA", purpose, ""); err != nil {
			t.Fatal(err)
		}
		if n, want := entries(t, owner, id("docA"), id("patA")), 1+i/2; n != min(want, 2) {
			t.Errorf("after opening %d there are %d entries", i+1, n)
		}
	}
	exec(t, owner, "UPDATE open_records SET expires_at = now() + interval '50 seconds'")
	if err := openRecord(t.Context(), conn, "patA", "", ""); err != nil || entries(t, owner, id("docA"), id("patA")) != 3 {
		t.Errorf("it is not opened again in its last minute: %v", err)
	}
	exec(t, conn, "SET synchronous_commit = off")
	do(output(t.Context(), conn, "BEGIN"))
	do("", openRecord(t.Context(), conn, "patA", "registration", ""))
	if out, err := output(t.Context(), conn, "SHOW synchronous_commit"); out != "on|\n" || err != nil {
		t.Errorf("the opening is committed with synchronous_commit = %s, %v", out, err)
	}
}

// TestEmergencies: as many in 24 hours as ALTER DATABASE allows, however many are declared at once.
func TestEmergencies(t *testing.T) {
	t.Parallel()
	server := testpostgres.New(t, "") // its superuser may set the limit
	server.Start(t)
	exec(t, server.Open(t, "postgres"), "CREATE DATABASE one")
	if _, err := migrate.Apply(t.Context(), server.URL("postgres", "one")); err != nil {
		t.Fatal(err)
	}
	owner, as := server.Open(t, "one"), map[string]string{"service_patients": server.URL("patients", "one")}
	exec(t, owner, "CREATE ROLE patients LOGIN IN ROLE service_patients")
	insertFixture(t, owner, openingTables...)
	exec(t, owner, `INSERT INTO patients (id, first_name, last_name, email, date_of_birth, doctor_id)
		SELECT md5('emergency ' || n)::uuid, 'n', 'n', 'n' || n || '@e', '1980-01-01', $1 FROM generate_series(1, 20) n`, id("docA"))
	exec(t, owner, "ALTER DATABASE one SET predicthealth.emergencies_per_day = 3")
	var wg sync.WaitGroup
	errs := make([]error, 20)
	for i := range errs {
		conn := reader(t, as, docB)
		exec(t, conn, "SET predicthealth.emergencies_per_day = 1000")
		wg.Go(func() {
			_, errs[i] = output(t.Context(), conn, "SELECT open_record(md5('emergency ' || $1::int)::uuid, 'emergency', $2)", i+1, openReason)
		})
	}
	wg.Wait()
	declared, last := 0, 0
	for i, err := range errs {
		if err == nil {
			declared, last = declared+1, i+1
		} else {
			refuses(t, "an emergency too many", "record_openings_emergencies", err)
		}
	}
	var n int
	if err := owner.QueryRowContext(t.Context(), "SELECT count(*) FROM record_openings WHERE purpose = 'emergency'").Scan(&n); err != nil || n != 3 || declared != 3 {
		t.Errorf("%d emergencies were declared, and %d have an entry, %v", declared, n, err)
	}
	conn := reader(t, as, docB)
	if _, err := output(t.Context(), conn, "SELECT open_record(md5('emergency ' || $1::int)::uuid, 'emergency', $2)", last, openReason); err != nil {
		t.Errorf("an emergency that is declared already: %v", err)
	}
	_, _ = output(t.Context(), conn, "ALTER ROLE CURRENT_USER SET predicthealth.emergencies_per_day = 1000")
	again := reader(t, as, docB)
	refuses(t, "with a setting of the role", "record_openings_emergencies", openRecord(t.Context(), again, "patA", "emergency", openReason))
	if err := openRecord(t.Context(), reader(t, as, testActor{enum.ActorTypeDoctor, "docFree"}), "patA", "emergency", openReason); err != nil {
		t.Errorf("another doctor: %v", err)
	}
	exec(t, owner, "ALTER DATABASE one SET predicthealth.emergencies_per_day = 4")
	if err := openRecord(t.Context(), conn, "patA", "emergency", openReason); err != nil {
		t.Errorf("after ALTER DATABASE: %v", err)
	}
}

// TestEmergencyIsReadOnly: the doctor reads one patient's record, with the purpose only, until it expires.
func TestEmergencyIsReadOnly(t *testing.T) {
	t.Parallel()
	owner, as := openingsDB(t)
	conn := reader(t, as, docB)
	actFor(t, conn, docB, actor.Emergency)
	seesNone(t, conn, "before", "patA")
	do("", openRecord(t.Context(), conn, "patA", "", openReason))
	reads(t, conn, "in an emergency", "patA")
	seesNone(t, conn, "another patient", "patI")
	for _, statement := range []string{"UPDATE health_profiles SET height_cm = 150 WHERE patient_id = $1", "UPDATE patients SET validation_status = 'doctor_validated' WHERE id = $1"} {
		res, err := conn.ExecContext(t.Context(), statement, id("patA"))
		if err == nil {
			if n, _ := res.RowsAffected(); n > 0 {
				t.Errorf("%s: changed %d rows", statement, n)
			}
		} else if !isDenied(err) {
			t.Error(err)
		}
	}
	if out, err := output(t.Context(), conn, "SELECT id FROM patients"); err != nil || !strings.Contains(out, id("patA").String()) || strings.Contains(out, id("patI").String()) {
		t.Errorf("it sees the patients %s, %v", out, err)
	}
	actFor(t, conn, docB, "")
	seesNone(t, conn, "without the purpose", "patA")
	actFor(t, conn, docB, actor.Emergency)
	exec(t, owner, "UPDATE open_records SET expires_at = now() - interval '1 second'")
	seesNone(t, conn, "after it has expired", "patA")
}

// TestDeactivationClosesRecords, also in sessions that keep the actor, and those whose opening is not committed yet.
func TestDeactivationClosesRecords(t *testing.T) {
	t.Parallel()
	owner, as := openingsDB(t)
	for w, statements := range map[testActor][]string{
		docA:  {"UPDATE users SET is_active = false WHERE doctor_id = $1", "UPDATE doctors SET is_active = false WHERE id = $1"},
		instA: {"UPDATE users SET is_active = false WHERE institution_id = $1", "UPDATE medical_institutions SET is_active = false WHERE id = $1"},
	} {
		patient := map[testActor]string{docA: "patA", instA: "patI"}[w]
		for _, statement := range statements {
			conn, opener := reader(t, as, w), reader(t, as, w)
			do("", openRecord(t.Context(), conn, patient, "", ""))
			reads(t, conn, "before", patient)
			do(output(t.Context(), opener, "BEGIN"))
			do("", openRecord(t.Context(), opener, patient, "operations", ""))
			done := make(chan error)
			go func() {
				_, err := owner.ExecContext(t.Context(), statement, id(w.name))
				done <- err
			}()
			poll.Until(t, 20*time.Second, func() error {
				var n int
				err := owner.QueryRowContext(t.Context(), "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())").Scan(&n)
				if err == nil && n == 0 {
					err = errors.New("the deactivation does not wait for the opening")
				}
				return err
			})
			do(output(t.Context(), opener, "COMMIT"))
			if err := <-done; err != nil {
				t.Fatal(err)
			}
			isClosed(t, conn, statement, patient)
			refuses(t, statement, "record_openings_actor", openRecord(t.Context(), conn, patient, "", ""))
			exec(t, owner, "UPDATE users SET is_active = true WHERE reference_id = $1", id(w.name))
		}
	}
}

// TestReviewEmergency: admins review an emergency, once.
func TestReviewEmergency(t *testing.T) {
	t.Parallel()
	owner, as := openingsDB(t)
	do("", openRecord(t.Context(), reader(t, as, docB), "patA", "emergency", openReason))
	do("", openRecord(t.Context(), reader(t, as, docA), "patA", "", ""))
	opening := func(reader testActor) (o uuid.UUID) {
		if err := owner.QueryRowContext(t.Context(), "SELECT id FROM record_openings WHERE actor_id = $1", id(reader.name)).Scan(&o); err != nil {
			t.Fatal(err)
		}
		return o
	}
	review := func(conn *sql.Conn, of testActor) error {
		_, err := output(t.Context(), conn, "SELECT review_emergency($1, 'seen')", opening(of))
		return err
	}
	if err := review(reader(t, as, docB), docB); !isDenied(err) {
		t.Errorf("the doctor reviews: %v", err)
	}
	noActor := connectAs(t, as["service_admins"])
	refuses(t, "without an actor", "opening_reviews_admin", review(noActor, docB))
	setActor(t, noActor, testActor{enum.ActorTypeAdmin, "admOff"})
	refuses(t, "an inactive admin", "opening_reviews_admin", review(noActor, docB))
	admin := reader(t, as, adm1)
	refuses(t, "of no emergency", "opening_reviews_emergency", review(admin, docA))
	if err := review(admin, docB); err != nil {
		t.Error(err)
	}
	var server *pq.Error
	if err := review(admin, docB); !errors.As(err, &server) || server.Code != pqerror.UniqueViolation {
		t.Errorf("again: %v", err)
	}
	if _, err := output(t.Context(), admin, "INSERT INTO opening_reviews (opening_id, patient_id, reviewed_by, reviewed_at, remark) VALUES ($1, $2, $3, now(), 'x')", opening(docA), id("patA"), id("adm1")); !isDenied(err) {
		t.Errorf("an admin's own INSERT: %v", err)
	}
}

// TestOpeningsAreAppendOnly for the owner too, in the table and in its partitions.
func TestOpeningsAreAppendOnly(t *testing.T) {
	t.Parallel()
	owner, as := openingsDB(t)
	conn := reader(t, as, docA)
	do("", openRecord(t.Context(), conn, "patA", "", ""))
	out, err := output(t.Context(), owner, "SELECT 'record_openings' UNION ALL SELECT inhrelid::regclass::text FROM pg_inherits WHERE inhparent = 'record_openings'::regclass")
	do("", err)
	tables := strings.Fields(strings.ReplaceAll(out, "|", ""))
	if len(tables) < 14 {
		t.Errorf("only %d tables: %v", len(tables), tables)
	}
	for _, table := range tables {
		statements := []string{"TRUNCATE " + table, "UPDATE " + table + " SET reason = 'x'", "DELETE FROM " + table}
		for i, statement := range statements {
			_, err := output(t.Context(), owner, statement)
			if !isBroken(err) && (i == 0 || table == "record_openings" || err != nil) { // a partition without rows has none to change
				t.Errorf("the owner: %s: %v", statement, err)
			}
			if _, err := output(t.Context(), conn, statement); !isDenied(err) {
				t.Errorf("service_patients: %s: %v", statement, err)
			}
		}
		if _, err := output(t.Context(), conn, "SELECT 1 FROM "+table); table != "record_openings" && !isDenied(err) {
			t.Errorf("service_patients reads %s: %v", table, err)
		}
	}
	if n := entries(t, owner, id("docA"), id("patA")); n != 1 {
		t.Errorf("%d entries are left", n)
	}
	var off int
	if err := owner.QueryRowContext(t.Context(), `SELECT count(*) FROM pg_trigger WHERE tgenabled <> 'A' AND tgname LIKE '%append_only%'
		AND tgrelid IN (SELECT 'record_openings'::regclass UNION ALL SELECT inhrelid FROM pg_inherits WHERE inhparent = 'record_openings'::regclass)`).Scan(&off); err != nil || off > 0 {
		t.Errorf("session_replication_role turns %d triggers off, %v", off, err)
	}
	for _, statement := range []string{"SELECT 1 FROM open_records", "DELETE FROM open_records", "INSERT INTO record_openings (patient_id) VALUES (NULL)", "SELECT create_opening_partitions()"} {
		if _, err := output(t.Context(), conn, statement); !isDenied(err) {
			t.Errorf("%s: %v", statement, err)
		}
	}
}

// TestWhoSeesOpenings: patients those of their record, readers their own, and admins emergencies and, after opening, the rest without reasons.
func TestWhoSeesOpenings(t *testing.T) {
	t.Parallel()
	_, as := openingsDB(t)
	for _, o := range []struct {
		reader  testActor
		patient string
		purpose string
	}{{docA, "patA", ""}, {docB, "patB", ""}, {docB, "patA", "emergency"}, {instA, "patI", ""}, {instA, "patA", ""}} {
		do("", openRecord(t.Context(), reader(t, as, o.reader), o.patient, o.purpose, openReason))
	}
	for w, want := range map[testActor][]string{
		patA:                               {"docA D treatment patA", "docB D emergency patA", "instA treatment patA"},
		{enum.ActorTypePatient, "patB"}:    {"docB D treatment patB"},
		{enum.ActorTypePatient, "patI"}:    {"instA treatment patI"},
		{enum.ActorTypePatient, "patBoth"}: nil,
		docA:                               {"docA D treatment patA"},
		docB:                               {"docB D emergency patA", "docB D treatment patB"},
		instA:                              {"instA treatment patA", "instA treatment patI"},
		{enum.ActorTypeDoctor, "docFree"}:  nil,
		{enum.ActorTypeSystem, "job"}:      nil,
		{}:                                 nil,
	} {
		got, err := queryStrings(t, reader(t, as, w), "SELECT concat_ws(' ', reader_name, purpose, patient_id) FROM record_openings")
		for i := range got {
			for _, name := range []string{"patA", "patB", "patI"} {
				got[i] = strings.ReplaceAll(got[i], id(name).String(), name)
			}
		}
		if slices.Sort(got); err != nil || !slices.Equal(got, want) {
			t.Errorf("%s sees %q, %v; want %q", w, got, err, want)
		}
	}
	if out, err := output(t.Context(), reader(t, as, patA), "SELECT reason FROM record_openings WHERE purpose = 'emergency'"); err != nil || !strings.Contains(out, openReason) {
		t.Errorf("the patient reads the reason %q, %v", out, err)
	}
	admin := reader(t, as, adm1)
	_, err := output(t.Context(), admin, "SELECT id FROM record_openings WHERE patient_id = $1", id("patB"))
	refuses(t, "an admin before opening", "record_not_opened", err)
	if out, err := output(t.Context(), admin, "SELECT reader_name FROM record_openings WHERE purpose = 'emergency'"); err != nil || !strings.Contains(out, "docB") {
		t.Errorf("an admin reads emergencies: %q, %v", out, err)
	}
	do("", openRecord(t.Context(), admin, "patB", "", ""))
	if out, err := output(t.Context(), admin, "SELECT reader_name FROM record_openings WHERE patient_id = $1", id("patB")); err != nil || !strings.Contains(out, "docB") {
		t.Errorf("an admin after opening: %q, %v", out, err)
	}
	for _, statement := range []string{"SELECT reason FROM record_openings", "SELECT * FROM record_openings", "SELECT id FROM record_openings WHERE reason <> ''", "SELECT r FROM record_openings r"} {
		if _, err := output(t.Context(), admin, statement); !isDenied(err) || ruleOf(err) != "" {
			t.Errorf("an admin: %s: %v", statement, err)
		}
	}
}

// TestCopyOfRecords by psql: COPY (SELECT) TO STDOUT needs an open record too.
func TestCopyOfRecords(t *testing.T) {
	t.Parallel()
	_, as := openingsDB(t)
	psql, err := local.PostgresProgram("psql")
	if err != nil {
		t.Fatal(err)
	}
	const copies = "COPY (SELECT allergies FROM opened_health_profiles WHERE patient_id = '%s') TO STDOUT"
	act, open := fmt.Sprintf("SELECT act('doctor', '%s')", id("docA")), fmt.Sprintf("SELECT open_record('%s')", id("patA"))
	for _, c := range []struct {
		what, patient string
		commands      []string
		want          string
	}{
		{"closed", "patA", []string{act}, "record is not open"},
		{"of the same transaction", "patA", []string{act, "BEGIN", open}, "record is not open"},
		{"not visible", "patB", []string{act}, ""},
		{"the whole table", "patA", []string{act, "COPY health_profiles TO STDOUT"}, ""},
		{"open", "patA", []string{act, open}, marker("patA")},
	} {
		args := []string{"-X", "-q", "-t", "-d", as["service_patients"], "-c", "\\o /dev/null"}
		for _, command := range c.commands {
			args = append(args, "-c", command)
		}
		out, _ := runProgram(t, psql, append(args, "-c", "\\o", "-c", fmt.Sprintf(copies, id(c.patient)))...)
		if !strings.Contains(out, c.want) || strings.Contains(out, marker(c.patient)) != (c.want == marker(c.patient)) {
			t.Errorf("%s: got %q", c.what, out)
		}
	}
}

func runProgram(t *testing.T, program string, args ...string) (string, error) {
	t.Helper()
	out, err := osexec.CommandContext(t.Context(), program, args...).CombinedOutput() //nolint:gosec // the tests' psql
	return string(out), err
}
