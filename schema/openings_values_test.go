package schema_test

import (
	"database/sql"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"
	"pgregory.net/rapid"

	"github.com/predicthealth/database/schema/enum"
)

// TestNoValueDecidesTheOutcome draws roles, actors, clinical columns and statements that use them in a condition. Without a committed opening
// the outcome is the same for each of two values.
func TestNoValueDecidesTheOutcome(t *testing.T) {
	t.Parallel()
	s := newValuesStage(t)
	rapid.Check(t, func(r *rapid.T) {
		c := valueCase{
			openingCase: openingCase{
				role:    rapid.SampledFrom(append(slices.Repeat([]string{"service_patients"}, 10), serviceRoles...)).Draw(r, "role"),
				reader:  rapid.SampledFrom(append(slices.Repeat(likelyReaders, 5), actors...)).Draw(r, "actor"),
				patient: "patA",
				state:   rapid.SampledFrom([]string{"none", "none", "expired", "another actor's", "another patient's", "rolled back"}).Draw(r, "state"),
			},
			column:    rapid.SampledFrom(valueColumns).Draw(r, "column"),
			condition: rapid.SampledFrom(valueConditions).Draw(r, "condition"),
			shape:     rapid.SampledFrom(valueShapes).Draw(r, "shape"),
			relation:  rapid.SampledFrom([]string{"health_profiles", "opened_health_profiles"}).Draw(r, "relation"),
		}
		c.settings = rapid.SliceOfN(rapid.SampledFrom(planSettings), 0, 3).Draw(r, "settings")
		c.prepared = rapid.Bool().Draw(r, "prepared")
		if c.reader.name == c.patient { // a patient needs no opening of their own record
			c.patient = "patB"
		}
		if wrong := s.differ(c); wrong != "" {
			r.Fatal(wrong)
		}
	})
}

// TestEveryConditionOnValues runs each shape with each condition on columns of each kind, as a doctor and as an admin, and fails for each rule
// that is missing.
func TestEveryConditionOnValues(t *testing.T) {
	t.Parallel()
	s := newValuesStage(t)
	differ := func(columns ...string) (by string) {
		for _, column := range valueColumns {
			if !slices.Contains(columns, column.name) {
				continue
			}
			var doctors, admins []valueCase
			for _, shape := range valueShapes {
				for i, condition := range valueConditions[:4] {
					if i > 0 && !strings.Contains(shape, "$C") {
						break
					}
					for relation := range map[string]bool{"health_profiles": true, "opened_health_profiles": strings.Contains(shape, "$R")} {
						c := valueCase{column: column, condition: condition, shape: shape, relation: relation}
						c.role, c.reader, c.patient, c.state = "service_patients", testActor{enum.ActorTypeDoctor, "docA"}, "patA", "none"
						if strings.Contains(shape, "date_of_birth") {
							c.role, c.reader = "service_admins", testActor{enum.ActorTypeAdmin, "adm1"}
							admins = append(admins, c)
							continue
						}
						doctors = append(doctors, c)
					}
				}
			}
			for _, cases := range [][]valueCase{doctors, admins} {
				if by := s.differ(cases...); by != "" {
					return by
				}
			}
		}
		return ""
	}
	if by := differ("is_smoker", "smoking_years", "alcohol_frequency", "allergies_sealed"); by != "" {
		t.Fatal(by)
	}
	var view, policy string
	if err := s.owner.QueryRowContext(t.Context(), "SELECT pg_get_viewdef('opened_health_profiles'::regclass), (SELECT pg_get_expr(polqual, polrelid) FROM pg_policy WHERE polname = 'patients_update' AND polrelid = 'health_profiles'::regclass)").Scan(&view, &policy); err != nil {
		t.Fatal(err)
	}
	const replace = "DROP VIEW opened_health_profiles; CREATE VIEW opened_health_profiles WITH (security_barrier = true) AS %s; GRANT SELECT, UPDATE (height_cm) ON opened_health_profiles TO service_patients"
	unfenced := func(column string) string { // PostgreSQL 16 and newer print columns of a single table without its name
		return regexp.MustCompile(`fenced\(((h\.)?`+column+`)\)`).ReplaceAllString(view, "$1")
	}
	for name, m := range map[string]struct{ column, worse, original string }{
		"grant":        {"is_smoker", "GRANT SELECT ON health_profiles TO service_patients", "REVOKE SELECT ON health_profiles FROM service_patients; GRANT SELECT (id, patient_id, created_at, updated_at, version) ON health_profiles TO service_patients"},
		"fence, flag":  {"is_smoker", fmt.Sprintf(replace, unfenced("is_smoker")), fmt.Sprintf(replace, view)},
		"fence, bytes": {"allergies_sealed", fmt.Sprintf(replace, unfenced("allergies_sealed")), fmt.Sprintf(replace, view)},
		"fence, count": {"smoking_years", fmt.Sprintf(replace, unfenced("smoking_years")), fmt.Sprintf(replace, view)},
		"stable fence": {"is_smoker", "ALTER FUNCTION fenced(anyelement) STABLE", "ALTER FUNCTION fenced(anyelement) VOLATILE"},
		"update":       {"alcohol_frequency", "ALTER POLICY patients_update ON health_profiles USING (" + strings.Replace(policy, "record_opened(patient_id)", "true", 1) + ")", "ALTER POLICY patients_update ON health_profiles USING (" + policy + ")"},
		"birth":        {"smoking_years", "DROP TRIGGER patients_opened ON patients", "CREATE TRIGGER patients_opened BEFORE UPDATE ON patients FOR EACH ROW WHEN (NEW.date_of_birth > OLD.date_of_birth) EXECUTE FUNCTION require_opened()"},
	} {
		exec(t, s.owner, m.worse)
		if by := differ(m.column); by == "" {
			t.Errorf("not caught: %s", name)
		}
		exec(t, s.owner, m.original)
	}
	// Most of the shapes show the value of a record that may be read; the others are denied.
	exec(t, s.owner, "CREATE OR REPLACE FUNCTION record_opened(patient uuid) RETURNS boolean LANGUAGE sql STABLE RETURN true")
	different := 0
	for _, shape := range valueShapes {
		c := valueCase{column: valueColumn{"is_smoker", "true", "false"}, condition: "$c = $V", shape: shape, relation: "opened_health_profiles"}
		c.role, c.reader, c.patient, c.state = "service_patients", testActor{enum.ActorTypeDoctor, "docA"}, "patA", "none"
		if s.differ(c) != "" {
			different++
		}
	}
	if different < 25 {
		t.Errorf("only %d shapes show a value", different)
	}
}

var likelyReaders = []testActor{
	{enum.ActorTypeDoctor, "docA"}, {enum.ActorTypeInstitution, "instA"}, {enum.ActorTypeDoctor, "docB"}, {enum.ActorTypeAdmin, "adm1"}, {enum.ActorTypePatient, "patA"},
}

// valueColumn is a clinical column and two of its values. The second is another one.
type valueColumn struct{ name, one, two string }

var valueColumns = []valueColumn{
	{"height_cm", "NULL", "170"}, {"weight_kg", "60", "70"}, {"blood_type", "NULL", "'A+'"}, {"is_smoker", "true", "false"}, {"smoking_years", "0", "30"},
	{"consumes_alcohol", "false", "true"}, {"alcohol_frequency", "NULL", "'daily'"}, {"hypertension_diagnosis", "true", "false"},
	{"diabetes_diagnosis", "false", "true"}, {"high_cholesterol_diagnosis", "true", "false"}, {"has_stroke_history", "true", "false"},
	{"has_heart_disease_history", "true", "false"}, {"family_history_diabetes", "true", "false"}, {"family_history_hypertension", "true", "false"},
	{"family_history_heart_disease", "true", "false"}, {"physical_activity_minutes_weekly", "0", "10"}, {"preexisting_conditions_notes", "NULL", "'x'"},
	{"current_medications", "NULL", "'x'"}, {"allergies", "NULL", "'x'"}, {"preexisting_conditions_notes_sealed", "NULL", ciphertext},
	{"current_medications_sealed", "NULL", ciphertext}, {"allergies_sealed", "NULL", ciphertext},
}

const ciphertext = "decode('01' || repeat('61', 34), 'hex')"

// valueConditions use the column $c and its second value $V.
var valueConditions = []string{
	"$c IS NULL", "$c IS NOT NULL", "$c = $V", "$c <> $V", "$c IS DISTINCT FROM $V", "$c >= $V", "$c IN ($V)", "coalesce($c = $V, false)", "($c = $V) IS TRUE",
	"md5($c::text) = md5(($V)::text)", "CASE WHEN $c = $V THEN 1 / 0 ELSE 1 END = 1",
}

// qualified matches a use of the condition, with a table or without.
var qualified = regexp.MustCompile(`(\w+\.)?\$C`)

// valueShapes use the column $c, a condition $C, the relation $R and the patient $P.
var valueShapes = []string{
	"SELECT 1 FROM public.$R WHERE patient_id = $P AND $C",
	"SELECT 1 FROM public.$R WHERE $C",
	"SELECT count(*) FROM public.$R WHERE patient_id = $P AND $C",
	"SELECT count(*) FILTER (WHERE $C) FROM public.$R WHERE patient_id = $P",
	"SELECT max(version) FROM public.$R WHERE patient_id = $P HAVING bool_or($C)",
	"SELECT 1 FROM public.$R WHERE patient_id = $P ORDER BY $C LIMIT 1",
	"SELECT 1 FROM public.$R WHERE patient_id = $P AND $C LIMIT 0",
	"SELECT 1 FROM public.$R WHERE patient_id = $P AND $C FOR UPDATE",
	"SELECT 1 FROM public.$R WHERE patient_id = $P AND $C FOR SHARE SKIP LOCKED",
	"SELECT 1 FROM public.$R WHERE patient_id = $P AND $C FOR KEY SHARE NOWAIT",
	"SELECT EXISTS (SELECT FROM public.$R WHERE patient_id = $P AND $C)",
	"SELECT 1 WHERE $P NOT IN (SELECT patient_id FROM public.$R WHERE $C)",
	"SELECT 1 FROM public.patients p WHERE id = $P AND EXISTS (SELECT FROM public.$R h WHERE h.patient_id = p.id AND $C)",
	"SELECT 1 FROM public.patients p JOIN public.$R h ON h.patient_id = p.id AND $C WHERE p.id = $P",
	"SELECT h.id FROM public.patients p LEFT JOIN public.$R h ON h.patient_id = p.id AND $C WHERE p.id = $P",
	"SELECT 1 FROM public.health_profile_keys k JOIN public.$R h USING (id) WHERE k.patient_id = $P AND $C",
	"SELECT 1 FROM (VALUES ($V)) v (x), public.$R WHERE patient_id = $P AND $c = x",
	"SELECT DISTINCT $C FROM public.$R WHERE patient_id = $P",
	"SELECT count(*) FROM public.$R WHERE patient_id = $P GROUP BY $c",
	"SELECT row_number() OVER (PARTITION BY $c) FROM public.$R WHERE patient_id = $P",
	"SELECT 1 FROM public.$R TABLESAMPLE SYSTEM (100) WHERE $C",
	"WITH x AS MATERIALIZED (SELECT id FROM public.$R WHERE $C) SELECT count(*) FROM x",
	"EXPLAIN (ANALYZE, COSTS off, TIMING off, SUMMARY off) SELECT 1 FROM public.$R WHERE patient_id = $P AND $C",
	"DECLARE x CURSOR FOR SELECT 1 FROM public.$R WHERE patient_id = $P AND $C; FETCH ALL FROM x",
	"DECLARE x CURSOR WITH HOLD FOR SELECT 1 FROM public.$R WHERE patient_id = $P AND $C; COMMIT; FETCH ALL FROM x",
	"CREATE TEMP VIEW mine AS SELECT * FROM public.$R WHERE $C; SELECT count(*) FROM mine WHERE patient_id = $P",
	"CREATE TEMP TABLE mine AS SELECT 1 FROM public.$R WHERE patient_id = $P AND $C; SELECT count(*) FROM mine",
	"DO $$BEGIN PERFORM FROM public.$R WHERE patient_id = $P AND $C; IF FOUND THEN RAISE 'found'; END IF; END$$",

	"SELECT 1 FROM public.charts WHERE id = $P AND $C",
	"SELECT count(*) FROM public.charts WHERE id = $P AND $C",
	"SELECT count(*) FILTER (WHERE $C) FROM public.charts WHERE id = $P",
	"SELECT 1 FROM public.charts WHERE id = $P ORDER BY $C LIMIT 1",
	"SELECT 1 FROM public.patients p JOIN public.charts c USING (id) WHERE p.id = $P AND $C",
	"SELECT 1 FROM public.charts WHERE id = $P AND $C FOR SHARE",
	"SELECT resource_id FROM public.record_history($P, '-infinity')",

	"UPDATE public.health_profiles SET weight_kg = 70 WHERE patient_id = $P AND $C",
	"UPDATE public.health_profiles SET weight_kg = 70 WHERE $C",
	"UPDATE public.health_profiles SET weight_kg = 70 WHERE patient_id = $P RETURNING $c",
	"UPDATE public.health_profiles SET weight_kg = CASE WHEN $C THEN 70 ELSE 71 END WHERE patient_id = $P",
	"UPDATE public.health_profiles SET $c = $c WHERE patient_id = $P",
	"UPDATE public.health_profiles t SET weight_kg = 70 FROM public.$R h WHERE h.id = t.id AND h.patient_id = $P AND h.$C",
	"UPDATE public.health_profiles t SET weight_kg = 70 FROM (SELECT id FROM public.opened_health_profiles WHERE patient_id = $P AND $C FOR UPDATE) h WHERE h.id = t.id",
	"UPDATE public.health_profiles SET consumes_alcohol = true WHERE patient_id = $P",
	"UPDATE public.health_profiles SET consumes_alcohol = true",
	"UPDATE public.health_profiles SET allergies = 'x' WHERE patient_id = $P",
	"UPDATE public.health_profiles SET smoking_years = 5 WHERE patient_id = $P",
	"DELETE FROM public.health_profiles WHERE patient_id = $P AND $C",
	"INSERT INTO public.health_profiles (patient_id) VALUES ($P) ON CONFLICT (patient_id) DO UPDATE SET weight_kg = 70 WHERE health_profiles.$C",
	"INSERT INTO public.health_profiles (patient_id) VALUES ($P) ON CONFLICT (patient_id) DO UPDATE SET consumes_alcohol = true",
	"INSERT INTO public.health_profiles (patient_id) VALUES ($P) ON CONFLICT (patient_id) DO NOTHING RETURNING $c",
	"MERGE INTO public.health_profiles h USING (SELECT $P::uuid AS id) s ON h.patient_id = s.id WHEN MATCHED AND h.$C THEN UPDATE SET weight_kg = 70",
	"MERGE INTO public.health_profiles h USING (SELECT $P::uuid AS id) s ON h.patient_id = s.id WHEN MATCHED AND h.$C THEN DO NOTHING WHEN MATCHED THEN UPDATE SET consumes_alcohol = true",
	"UPDATE public.patients SET date_of_birth = '2010-01-01' WHERE id = $P",
	"UPDATE public.patients SET doctor_id = NULL WHERE id = $P",
}

// valueCase is one statement.
type valueCase struct {
	openingCase

	column    valueColumn
	condition string
	shape     string
	relation  string
}

func (c valueCase) statements() []string {
	text := qualified.ReplaceAllStringFunc(c.shape, func(use string) string { // t.$C has t.$c
		return strings.ReplaceAll(c.condition, "$c", strings.TrimSuffix(use, "$C")+"$c")
	})
	for from, to := range map[string]string{"$c": c.column.name, "$V": c.column.two, "$R": c.relation, "$P": "'" + id(c.patient).String() + "'::uuid"} {
		text = strings.ReplaceAll(text, from, to)
	}
	if strings.HasPrefix(text, "DO ") {
		return []string{text}
	}
	return strings.Split(text, "; ")
}

// newValuesStage returns a stage whose owner changes health profiles without triggers, so that no other column changes.
func newValuesStage(t *testing.T) *stage {
	t.Helper()
	s := newStage(t)
	exec(t, s.owner, `ALTER TABLE health_profiles DISABLE TRIGGER USER;
		UPDATE health_profiles SET preexisting_conditions_notes = NULL, current_medications = NULL, allergies = NULL, alcohol_frequency = 'rarely';
		UPDATE patients SET date_of_birth = '1960-01-01';
		ALTER TABLE health_profiles ENABLE TRIGGER USER`)
	return s
}

// differ describes the first case whose outcome depends on the column's value. The cases differ in their statements only.
func (s *stage) differ(cases ...valueCase) string {
	column := cases[0].column
	one, err := s.outcomes(cases, column.one)
	if err != nil {
		return err.Error()
	}
	two, err := s.outcomes(cases, column.two)
	if err != nil {
		return err.Error()
	}
	for i, c := range cases {
		if one[i] != two[i] {
			return fmt.Sprintf("%+v: %s\nwith %s: %s\nwith %s: %s", c, strings.Join(c.statements(), "; "), column.one, one[i], column.two, two[i])
		}
	}
	return ""
}

// outcomes returns all that arrives from the statements of each case, for a value of the column.
func (s *stage) outcomes(cases []valueCase, value string) (all []string, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("%v", p)
		}
	}()
	c := cases[0]
	old := c.column.one
	if c.column.name == "alcohol_frequency" {
		old = "'rarely'"
	}
	s.set(c, value)
	defer s.set(c, old)
	do(output(s.ctx(), s.owner, "DELETE FROM open_records"))
	conn, end := s.session(c.role)
	defer end()
	for _, set := range c.settings {
		_, _ = output(s.ctx(), conn, set) // a role may not be allowed to
	}
	c.set(s.ctx(), conn, "")
	inTx := false
	_, restore := s.prepare(c.openingCase, conn, &inTx)
	defer restore()
	for _, c := range cases {
		do(output(s.ctx(), conn, "BEGIN"))
		out, err := s.outcome(conn, c)
		if err != nil {
			return nil, fmt.Errorf("%+v: %w", c, err)
		}
		all = append(all, out)
		do(output(s.ctx(), conn, "ROLLBACK"))
	}
	return all, nil
}

// malformed are the codes of statements that show nothing whatever the rules are.
var malformed = []pqerror.Code{pqerror.SyntaxError, pqerror.UndefinedColumn, pqerror.UndefinedFunction, pqerror.UndefinedTable, pqerror.AmbiguousColumn}

// outcome returns all that arrives from the statements of a case.
func (s *stage) outcome(conn *sql.Conn, c valueCase) (string, error) {
	statements := c.statements()
	if c.prepared && len(statements) == 1 {
		do(output(s.ctx(), conn, "SAVEPOINT prepared"))
		if _, err := output(s.ctx(), conn, "PREPARE kept AS "+statements[0]); err != nil {
			do(output(s.ctx(), conn, "ROLLBACK TO prepared"))
		} else {
			statements = []string{"EXECUTE kept"}
		}
	}
	var all strings.Builder
	for _, statement := range statements {
		text, err := s.arrives(conn, statement, c.shape)
		all.WriteString(text + "\n")
		var server *pq.Error
		if !errors.As(err, &server) && err != nil || server != nil && slices.Contains(malformed, server.Code) {
			return "", err
		}
		if server != nil {
			all.WriteString(string(server.Code) + " " + server.Constraint)
			break
		}
	}
	return all.String(), nil
}

// arrives returns the rows of a statement, or how many it changes, and the error's texts.
func (s *stage) arrives(conn *sql.Conn, statement, shape string) (string, error) {
	verb, _, _ := strings.Cut(shape, " ")
	if !slices.Contains([]string{"INSERT", "UPDATE", "DELETE", "MERGE"}, verb) || strings.Contains(shape, " RETURNING ") {
		return output(s.ctx(), conn, statement)
	}
	done, err := conn.ExecContext(s.ctx(), statement)
	if err != nil {
		return err.Error(), err
	}
	n, err := done.RowsAffected()
	return fmt.Sprint(n), err
}

// set sets the column, without triggers.
func (s *stage) set(c valueCase, value string) {
	do(output(s.ctx(), s.owner, "ALTER TABLE health_profiles DISABLE TRIGGER USER"))
	do(output(s.ctx(), s.owner, fmt.Sprintf("UPDATE health_profiles SET %s = %s WHERE patient_id = '%s'", c.column.name, value, id(c.patient))))
	do(output(s.ctx(), s.owner, "ALTER TABLE health_profiles ENABLE TRIGGER USER"))
	// A statement for several patients names the first whose record is not open: an update moves its row.
	do(output(s.ctx(), s.owner, "CLUSTER health_profiles USING health_profiles_pkey"))
}
