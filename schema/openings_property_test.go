package schema_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"
	"pgregory.net/rapid"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/schema/enum"
)

// TestNoRecordArrivesUnopened draws roles, actors, openings and statements. A clinical value arrives only if the actor's opening was
// committed before, or if it is the patient's own. Otherwise the error is record_not_opened if the actor sees the patient, and the
// answer is empty if not.
func TestNoRecordArrivesUnopened(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	seen := map[string]int{}
	rapid.Check(t, func(r *rapid.T) {
		c := drawCase(r)
		what, wrong := s.run(c)
		if wrong != "" {
			r.Fatalf("%+v: %s", c, wrong)
		}
		seen[what]++
	})
	t.Log(seen)
}

// TestEveryShapeOfStatement runs each shape with each state of the openings once, as a doctor and their patient.
func TestEveryShapeOfStatement(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	arrived := map[string]bool{}
	for _, shape := range readShapes {
		for _, state := range []string{"none", "open", "same transaction"} {
			c := openingCase{role: "service_patients", reader: testActor{enum.ActorTypeDoctor, "docA"}, patient: "patA", state: state, shape: shape}
			what, wrong := s.run(c)
			if wrong != "" {
				t.Errorf("%+v: %s", c, wrong)
			}
			arrived[shape.name] = arrived[shape.name] || what == "arrived"
		}
		if shape.delivers && !arrived[shape.name] {
			t.Errorf("%s never delivers the value of an open record", shape.name)
		}
	}
}

// openingCase is one attempt to read a patient's record.
type openingCase struct {
	role     string
	reader   testActor
	forged   bool // set by the settings instead of act()
	patient  string
	state    string // of the reader's openings
	begin    string // "", or the isolation level and when the transaction begins
	prepared bool   // before the opening
	settings []string
	shape    readShape
}

var openingStates = []string{
	"none", "open", "open", "expired", "another actor's", "same transaction", "savepoint", "rolled back", "uncommitted", "opened again",
	"another patient's",
	"reader deactivated", "login deactivated", "patient moved", "patient moved, emergency set", "emergency", "emergency", "emergency without purpose",
}

// policyFirst makes PostgreSQL check the policy before the condition on the patient, so that records that were not asked for have to be
// open, too.
const policyFirst = "SET cpu_operator_cost = 0"

var planSettings = []string{
	"SET enable_seqscan = off", "SET enable_indexscan = off; SET enable_bitmapscan = off", "SET enable_nestloop = off", "SET enable_hashjoin = off",
	"SET enable_mergejoin = off", "SET enable_material = off", "SET enable_memoize = off; SET join_collapse_limit = 1", policyFirst,
	"SET cpu_tuple_cost = 0", "SET plan_cache_mode = force_generic_plan", "SET from_collapse_limit = 1", "SET geqo_threshold = 2",
	"SET force_parallel_mode = on; SET parallel_setup_cost = 0; SET parallel_tuple_cost = 0; SET min_parallel_table_scan_size = 0",
	"CREATE TEMP TABLE open_records AS SELECT now() AS expires_at; SET search_path = pg_temp, public",
	"CREATE FUNCTION pg_temp.record_opened(uuid) RETURNS boolean LANGUAGE sql AS 'SELECT true'; SET search_path = pg_temp, public",
	"CREATE FUNCTION pg_temp.statement_timestamp() RETURNS timestamptz LANGUAGE sql AS $$SELECT '-infinity'::timestamptz$$; SET search_path = pg_temp, pg_catalog, public",
	"CREATE FUNCTION pg_temp.never(uuid, uuid) RETURNS boolean LANGUAGE sql AS 'SELECT true'; CREATE OPERATOR pg_temp.= (LEFTARG = uuid, RIGHTARG = uuid, FUNCTION = pg_temp.never); SET search_path = pg_temp, pg_catalog, public",
	"SET row_security = on", "SET synchronous_commit = off", "SET session_replication_role = origin", "SET default_transaction_read_only = off",
}

func drawCase(r *rapid.T) openingCase {
	c := openingCase{
		role:     rapid.SampledFrom(append(slices.Repeat([]string{"service_patients"}, 15), serviceRoles...)).Draw(r, "role"),
		patient:  rapid.SampledFrom([]string{"patA", "patA", "patA", "patA", "patA", "patA", "patB", "patI", "patBoth", "patOff", "patOfOff", "patLoginOff"}).Draw(r, "patient"),
		state:    rapid.SampledFrom(openingStates).Draw(r, "state"),
		begin:    rapid.SampledFrom([]string{"", "", "READ COMMITTED, before", "READ COMMITTED, after", "REPEATABLE READ, before", "REPEATABLE READ, after", "SERIALIZABLE, before", "SERIALIZABLE, after"}).Draw(r, "begin"),
		prepared: rapid.Bool().Draw(r, "prepared"),
		forged:   rapid.SampledFrom([]bool{false, false, false, true}).Draw(r, "forged"),
		settings: rapid.SliceOfN(rapid.SampledFrom(planSettings), 0, 3).Draw(r, "settings"),
	}
	likely := []testActor{
		{enum.ActorTypeDoctor, "docA"}, {enum.ActorTypeDoctor, "docA"}, {enum.ActorTypeDoctor, "docA"}, {enum.ActorTypeDoctor, "docB"},
		{enum.ActorTypeInstitution, "instA"}, {enum.ActorTypeInstitution, "instA"}, {enum.ActorTypePatient, "patA"}, {enum.ActorTypeInstitution, "instB"}, {enum.ActorTypeDoctor, "docFree"},
	}
	if rapid.IntRange(0, 9).Draw(r, "any actor") == 0 {
		likely = actors
	}
	c.reader = rapid.SampledFrom(likely).Draw(r, "actor")
	c.shape = rapid.SampledFrom(readShapes).Draw(r, "shape")
	return c
}

// stage is a database with sessions for each role, which each case uses anew.
type stage struct {
	ctx   func() context.Context
	owner *sql.DB
	as    map[string]*sql.DB
}

func newStage(t *testing.T) *stage {
	t.Helper()
	owner, as := openingsDB(t)
	s := &stage{ctx: t.Context, owner: owner, as: map[string]*sql.DB{}}
	for role, url := range as {
		s.as[role] = testdb.SQL(t, url)
	}
	return s
}

// do stops the case if a statement that is no part of what is tested fails.
func do(_ string, err error) {
	if err != nil {
		panic(err)
	}
}

func (s *stage) session(role string) (conn *sql.Conn, end func()) {
	conn, err := s.as[role].Conn(s.ctx())
	do("", err)
	return conn, func() {
		do(output(s.ctx(), conn, "ROLLBACK"))
		do(output(s.ctx(), conn, "DISCARD ALL"))
		_ = conn.Close()
	}
}

// set sets the actor, by its settings if act() is not allowed or not wanted.
func (c openingCase) set(ctx context.Context, conn *sql.Conn, purpose actor.Purpose) {
	ctx = actor.WithPurpose(ctx, purpose)
	err := testdb.SetActor(ctx, conn, c.reader.actor())
	if (c.forged && c.reader.kind != "") || isDenied(err) {
		err = testdb.ForgeActor(ctx, conn, c.reader.actor())
		do(output(ctx, conn, "SELECT set_config('predicthealth.purpose', $1, false)", string(purpose)))
	}
	do("", err)
}

// run returns what happened, and what was wrong with it.
func (s *stage) run(c openingCase) (what, wrong string) {
	do(output(s.ctx(), s.owner, "DELETE FROM open_records"))
	conn, end := s.session(c.role)
	defer end()
	purpose := actor.Purpose("")
	if c.state == "emergency" || c.state == "patient moved, emergency set" {
		purpose = actor.Emergency
	}
	for _, set := range c.settings {
		_, _ = output(s.ctx(), conn, set) // a role may not be allowed to
	}
	c.set(s.ctx(), conn, purpose)

	statements := c.shape.of(id(c.patient).String())
	prepared := c.prepared && len(statements) == 1 && !c.shape.unprepared
	if prepared {
		if _, err := output(s.ctx(), conn, "PREPARE kept AS "+statements[0]); err == nil {
			_, _ = output(s.ctx(), conn, "EXECUTE kept")
			statements = []string{"EXECUTE kept"}
		}
	}
	level, when, _ := strings.Cut(c.begin, ", ")
	inTx := when == "before"
	begin := func() {
		inTx = true
		do(output(s.ctx(), conn, "BEGIN ISOLATION LEVEL "+level))
		do(output(s.ctx(), conn, "SELECT count(*) FROM pg_class")) // takes the snapshot
	}
	if inTx {
		begin()
	}
	visibleBefore := s.visible(c)
	inOwn, restore := s.prepare(c, conn, &inTx)
	defer func() {
		do(output(s.ctx(), conn, "ROLLBACK"))
		restore()
	}()
	if when == "after" && !inTx {
		begin()
	}

	visible, opened := s.visible(c), map[string]bool{}
	for _, r := range fixtureRows {
		if r.table == "health_profiles" {
			opened[r.of] = s.opened(c, r.of)
		}
	}
	snapshotBefore := when == "before" && level != "READ COMMITTED"
	if snapshotBefore {
		visible = visibleBefore
	}
	own := c.reader.kind == enum.ActorTypePatient && c.reader.name == c.patient
	if c.state == "emergency" && c.reader.kind == enum.ActorTypeDoctor && opened[c.patient] && !snapshotBefore {
		visible = !fixtureRows[c.patient].inactive
	}
	permitted := visible && (own || (opened[c.patient] && !snapshotBefore && !inOwn))

	out, err := s.read(conn, statements, c.shape, inTx)
	var server *pq.Error
	if err != nil && !errors.As(err, &server) {
		return "", err.Error()
	}
	for patient, open := range opened {
		mine := c.reader.kind == enum.ActorTypePatient && c.reader.name == patient
		if strings.Contains(out, marker(patient)) && !mine && !open {
			return "", fmt.Sprintf("the record of %s arrived: %s", patient, out)
		}
	}
	arrived := strings.Contains(out, marker(c.patient)) || (server != nil && server.Code == pqerror.DivisionByZero)
	if arrived && !permitted {
		return "", fmt.Sprintf("the record arrived: %s", out)
	}
	switch {
	case arrived:
		return "arrived", ""
	case server != nil && server.Code == pqerror.TRSerializationFailure:
		return "serialization failure", ""
	case c.role != "service_patients":
		if err != nil && !isDenied(err) {
			return "", err.Error()
		}
		return "another role", ""
	case c.shape.denied:
		if !isDenied(err) || ruleOf(err) != "" {
			return "", fmt.Sprintf("got %q, %v; want that it is denied", out, err)
		}
		return "denied", ""
	case c.shape.loose, slices.Contains(c.settings, policyFirst):
		return "loose", ""
	case !visible && (err != nil || strings.Contains(out, "\n1|")) && !c.shape.writes:
		return "", fmt.Sprintf("not visible: got %q, %v; want an empty answer", out, err)
	case !visible:
		return "not visible", ""
	case c.shape.open && err != nil:
		return "", fmt.Sprintf("it reads no clinical column, and fails: %v", err)
	case c.shape.open:
		return "not clinical", ""
	case !permitted && ruleOf(err) != "record_not_opened" && (!c.shape.writes || c.reader.kind == enum.ActorTypeDoctor && c.state != "emergency"):
		return "", fmt.Sprintf("not open: got %q, %v; want record_not_opened", out, err)
	case !permitted:
		return "refused", ""
	case c.shape.writes && (c.reader.kind == enum.ActorTypeInstitution || strings.HasPrefix(c.state, "emergency")):
		return "read only", ""
	case err != nil:
		return "", fmt.Sprintf("open: %v", err)
	case c.shape.delivers:
		return "", fmt.Sprintf("open: got %q; want the record", out)
	}
	return "open", ""
}

// read runs the statements, in a transaction of their own if they need one and inTx is false, and returns all that arrives.
func (s *stage) read(conn *sql.Conn, statements []string, shape readShape, inTx bool) (string, error) {
	if shape.inTx && !inTx {
		statements = append([]string{"BEGIN"}, statements...)
	}
	var all strings.Builder
	for _, statement := range statements {
		out, err := output(s.ctx(), conn, statement)
		all.WriteString("\n" + out)
		if err != nil {
			return all.String(), err
		}
	}
	return all.String(), nil
}

// prepare produces the state, and returns whether conn's transaction has opened the record, and a function that restores the rows. It
// sets inTx if it begins a transaction on conn.
func (s *stage) prepare(c openingCase, conn *sql.Conn, inTx *bool) (openedInTx bool, restore func()) {
	restore = func() {}
	other, end := s.session("service_patients")
	opens := func(purpose actor.Purpose) {
		if err := testdb.SetActor(actor.WithPurpose(actor.WithAction(s.ctx(), "", openReason), purpose), other, c.reader.actor()); err == nil {
			_, _ = output(s.ctx(), other, "SELECT open_record($1)", id(c.patient))
		}
	}
	entry := func(reader testActor, patient, expires string) {
		do(output(s.ctx(), s.owner, `WITH entry AS (INSERT INTO record_openings (opened_at, expires_at, patient_id, actor_type, actor_id, reader_name, purpose, transaction)
				VALUES (now() - interval '15 minutes', now() + $3::interval, $1, 'doctor', $2, 'n', 'treatment', 3) RETURNING *)
			INSERT INTO open_records (id, actor_id, patient_id, purpose, expires_at, transaction)
			SELECT id, actor_id, patient_id, purpose, expires_at, transaction FROM entry`, id(patient), id(reader.name), expires))
	}
	inOwn := func(after ...string) {
		if !*inTx {
			do(output(s.ctx(), conn, "BEGIN"))
			*inTx = true
		}
		do(output(s.ctx(), conn, "SAVEPOINT opening"))
		if _, err := output(s.ctx(), conn, fmt.Sprintf("SELECT public.open_record('%s')", id(c.patient))); err != nil {
			do(output(s.ctx(), conn, "ROLLBACK TO opening"))
			return
		}
		openedInTx = true
		for _, statement := range after {
			do(output(s.ctx(), conn, statement))
		}
	}
	table := map[enum.ActorType]string{enum.ActorTypeDoctor: "doctors", enum.ActorTypeInstitution: "medical_institutions", enum.ActorTypePatient: "patients"}[c.reader.kind]
	switch c.state {
	case "open":
		opens("")
	case "expired":
		entry(c.reader, c.patient, "-1 second")
	case "another actor's":
		entry(testActor{enum.ActorTypeDoctor, "docNew"}, c.patient, "15 minutes")
	case "another patient's":
		entry(c.reader, "patNew", "15 minutes")
	case "same transaction":
		inOwn()
	case "savepoint":
		inOwn("RELEASE opening")
	case "opened again": // less than a minute before the end, so that it writes the same row
		entry(c.reader, c.patient, "30 seconds")
		inOwn()
	case "rolled back":
		do(output(s.ctx(), other, "BEGIN"))
		opens("")
		do(output(s.ctx(), other, "ROLLBACK"))
	case "uncommitted":
		do(output(s.ctx(), other, "BEGIN"))
		opens("")
		return false, end
	case "reader deactivated", "login deactivated":
		opens("")
		r, exists := fixtureRows[c.reader.name]
		if table == "" || !exists || r.table != table || r.inactive || r.inactiveLogin || r.noLogin {
			break
		}
		if c.state == "login deactivated" {
			do(output(s.ctx(), s.owner, "UPDATE users SET is_active = false WHERE reference_id = $1", r.id()))
		} else {
			do(output(s.ctx(), s.owner, "UPDATE "+table+" SET is_active = false WHERE id = $1", r.id()))
		}
		restore = func() {
			do(output(s.ctx(), s.owner, "UPDATE "+table+" SET is_active = true WHERE id = $1", r.id()))
			do(output(s.ctx(), s.owner, "UPDATE users SET is_active = true WHERE reference_id = $1", r.id()))
		}
		opens("") // again, by a session that keeps the actor
	case "patient moved", "patient moved, emergency set":
		opens("")
		r := fixtureRows[c.patient]
		if r.inactive || r.doctor == "docOff" {
			break
		}
		do(output(s.ctx(), s.owner, "UPDATE patients SET doctor_id = $2, institution_id = NULL WHERE id = $1", r.id(), id("docNew")))
		restore = func() {
			var doctor, institution any
			if r.doctor != "" {
				doctor = id(r.doctor)
			}
			if r.institution != "" {
				institution = id(r.institution)
			}
			do(output(s.ctx(), s.owner, "UPDATE patients SET doctor_id = $2, institution_id = $3 WHERE id = $1", r.id(), doctor, institution))
		}
	case "emergency", "emergency without purpose":
		opens(actor.Emergency)
	}
	end()
	return openedInTx, restore
}

// visible returns whether service_patients sees the patient with the actor's settings, but for emergencies.
func (s *stage) visible(c openingCase) bool {
	if c.role != "service_patients" || (!c.forged && !c.reader.isActive()) {
		return false
	}
	var visible bool
	if err := s.owner.QueryRowContext(s.ctx(), `SELECT is_active AND CASE $2 WHEN 'patient' THEN id = $3 WHEN 'doctor' THEN coalesce(doctor_id = $3, false)
		WHEN 'institution' THEN coalesce(institution_id = $3, false) OR EXISTS (SELECT FROM doctors d WHERE d.id = doctor_id AND d.institution_id = $3 AND d.is_active) ELSE false END
		FROM patients WHERE id = $1`, id(c.patient), string(c.reader.kind), id(c.reader.name)).Scan(&visible); err != nil {
		panic(err)
	}
	return visible
}

// opened returns whether another transaction has committed an opening of the actor that has not expired.
func (s *stage) opened(c openingCase, patient string) bool {
	var opened bool
	if err := s.owner.QueryRowContext(s.ctx(), `SELECT EXISTS (SELECT FROM record_openings JOIN open_records USING (id)
		WHERE record_openings.actor_id = $1 AND record_openings.patient_id = $2 AND record_openings.expires_at > $3)`,
		id(c.reader.name), id(patient), time.Now()).Scan(&opened); err != nil {
		panic(err)
	}
	return opened
}
