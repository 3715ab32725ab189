package schema_test

import "strings"

// readShape is a way to read a patient's record. $P is the patient's id.
type readShape struct {
	name       string
	statements []string
	delivers   bool // the marker, if the record is open
	writes     bool // it needs more than a readable record
	open       bool // it reads no clinical column
	loose      bool // it reads other patients too, or hides the error
	inTx       bool // it needs a transaction
	unprepared bool // PREPARE does not accept it
	denied     bool // no actor may do it, whether the record is open or not
}

func (s readShape) of(patient string) []string {
	var all []string
	for _, statement := range s.statements {
		all = append(all, strings.ReplaceAll(statement, "$P", "'"+patient+"'"))
	}
	return all
}

const (
	profile   = "FROM public.opened_health_profiles WHERE patient_id = $P"
	withLeak  = "CREATE FUNCTION pg_temp.leak(v text) RETURNS boolean LANGUAGE plpgsql COST 0.0000001 AS $$BEGIN RAISE EXCEPTION 'leaked %', v; END$$"
	withCatch = `CREATE FUNCTION pg_temp.catch(p uuid) RETURNS text LANGUAGE plpgsql AS $$DECLARE v text;
		BEGIN SELECT allergies INTO v FROM public.opened_health_profiles WHERE patient_id = p; RETURN v; EXCEPTION WHEN OTHERS THEN RETURN 'caught ' || SQLERRM; END$$`
)

func delivering(name string, statements ...string) readShape {
	return readShape{name: name, statements: statements, delivers: true}
}

func counting(name string, statements ...string) readShape {
	return readShape{name: name, statements: statements}
}

func (s readShape) writing() readShape     { s.writes = true; return s }
func (s readShape) notClinical() readShape { s.open = true; return s }
func (s readShape) onlySafe() readShape    { s.loose = true; return s }
func (s readShape) transaction() readShape { s.inTx = true; return s }
func (s readShape) notPrepared() readShape { s.unprepared = true; return s }

func denying(name, statement string) readShape {
	return readShape{name: name, statements: []string{statement}, denied: true}
}

var readShapes = []readShape{
	delivering("select", "SELECT allergies "+profile),
	delivering("select all columns", "SELECT * "+profile),
	delivering("whole row", "SELECT h::text FROM public.opened_health_profiles h WHERE patient_id = $P"),
	delivering("json", "SELECT to_jsonb(h) FROM public.opened_health_profiles h WHERE patient_id = $P"),
	delivering("all rows", "SELECT allergies FROM public.opened_health_profiles").onlySafe(),
	delivering("join", "SELECT h.allergies FROM public.patients p JOIN public.opened_health_profiles h ON h.patient_id = p.id WHERE p.id = $P"),
	delivering("outer join", "SELECT h.allergies FROM (VALUES ($P::uuid)) v (id) LEFT JOIN public.opened_health_profiles h ON h.patient_id = v.id"),
	delivering("lateral", "SELECT l.allergies FROM public.patients p, LATERAL (SELECT allergies FROM public.opened_health_profiles h WHERE h.patient_id = p.id) l WHERE p.id = $P"),
	delivering("self join", "SELECT a.allergies FROM public.opened_health_profiles a JOIN public.opened_health_profiles b USING (patient_id) WHERE a.patient_id = $P"),
	counting("condition", "SELECT 1 "+profile+" AND weight_kg > 500"),
	counting("condition of a semi-join", "SELECT 1 FROM public.patients p WHERE id = $P AND EXISTS (SELECT FROM public.opened_health_profiles h WHERE h.patient_id = p.id AND h.weight_kg > 500)"),
	counting("flag", "SELECT 1 "+profile+" AND NOT is_smoker"),
	counting("null", "SELECT 1 "+profile+" AND allergies IS NULL"),
	counting("equal", "SELECT 1 "+profile+" AND smoking_years = 77"),
	counting("flag, for update", "SELECT 1 "+profile+" AND NOT is_smoker FOR UPDATE"),
	counting("order", "SELECT 1 "+profile+" ORDER BY is_smoker LIMIT 1"),
	counting("plain columns of the table", "SELECT version FROM public.health_profiles WHERE patient_id = $P"),
	denying("column of the table", "SELECT allergies FROM public.health_profiles WHERE patient_id = $P"),
	denying("condition of the table", "SELECT FROM public.health_profiles WHERE patient_id = $P AND is_smoker"),
	denying("locking condition of the table", "SELECT FROM public.health_profiles WHERE patient_id = $P AND is_smoker FOR UPDATE"),
	denying("whole row of the table", "SELECT h FROM public.health_profiles h"),
	denying("system column of the table", "SELECT xmin FROM public.health_profiles WHERE patient_id = $P"),
	counting("count", "SELECT count(allergies) "+profile),
	counting("exists", "SELECT EXISTS (SELECT "+profile+")"),
	delivering("aggregate", "SELECT string_agg(allergies, ',') "+profile),
	delivering("window", "SELECT first_value(allergies) OVER () "+profile),
	delivering("group by", "SELECT allergies, count(*) "+profile+" GROUP BY allergies"),
	delivering("order and limit", "SELECT DISTINCT allergies "+profile+" ORDER BY allergies LIMIT 1"),
	delivering("scalar subquery", "SELECT (SELECT allergies "+profile+")"),
	delivering("common table expression", "WITH x AS MATERIALIZED (SELECT allergies "+profile+") SELECT allergies FROM x"),
	delivering("recursive", "WITH RECURSIVE x AS (SELECT allergies "+profile+" UNION SELECT allergies FROM x) SELECT allergies FROM x"),
	delivering("union", "SELECT NULL::text UNION ALL SELECT allergies "+profile),
	delivering("for key share", "SELECT allergies "+profile+" FOR KEY SHARE"),
	delivering("for update", "SELECT allergies "+profile+" FOR UPDATE"),

	delivering("chart", "SELECT * FROM public.charts WHERE id = $P"),
	delivering("chart, one column", "SELECT allergies FROM public.charts WHERE id = $P"),
	delivering("chart, join", "SELECT c.allergies FROM public.patients p JOIN public.charts c USING (id) WHERE p.id = $P"),
	delivering("charts, all rows", "SELECT allergies FROM public.charts").onlySafe(),
	counting("chart, flag", "SELECT 1 FROM public.charts WHERE id = $P AND NOT is_smoker"),
	counting("chart, null", "SELECT 1 FROM public.charts WHERE id = $P AND allergies IS NULL"),
	counting("chart, equal", "SELECT 1 FROM public.charts WHERE id = $P AND smoking_years = 77"),
	counting("chart, text", "SELECT 1 FROM public.charts WHERE id = $P AND allergies = 'none'"),
	counting("chart, count of a column", "SELECT count(allergies) FROM public.charts WHERE id = $P"),
	counting("chart, outer condition", "SELECT 1 FROM public.charts c JOIN (VALUES (77)) v (y) ON c.smoking_years = v.y WHERE c.id = $P"),
	counting("chart without clinical columns", "SELECT id, first_name, doctor_last_name FROM public.charts WHERE id = $P").notClinical(),
	counting("chart, count", "SELECT 'n', count(*) FROM public.charts WHERE id = $P").notClinical(),

	delivering("cursor", "DECLARE c SCROLL CURSOR FOR SELECT allergies "+profile, "FETCH 1 FROM c", "MOVE BACKWARD ALL FROM c", "FETCH ALL FROM c").transaction(),
	delivering("cursor with hold", "DECLARE held CURSOR WITH HOLD FOR SELECT allergies "+profile, "COMMIT", "FETCH ALL FROM held").transaction(),
	delivering("rollback after reading", "SELECT allergies "+profile, "ROLLBACK").transaction(),
	delivering("savepoints", "SAVEPOINT a", "SELECT allergies "+profile, "ROLLBACK TO a", "SELECT allergies "+profile, "RELEASE a").transaction(),
	delivering("into a temporary table", "CREATE TEMP TABLE mine AS SELECT allergies "+profile, "SELECT * FROM mine"),
	delivering("materialized by insert", "CREATE TEMP TABLE mine (v text)", "INSERT INTO mine SELECT allergies "+profile+" RETURNING v"),
	delivering("merge into a temporary table", "CREATE TEMP TABLE mine (v text)", "MERGE INTO mine USING (SELECT allergies "+profile+") s ON mine.v = s.allergies WHEN NOT MATCHED THEN INSERT VALUES (s.allergies)", "SELECT v FROM mine"),

	counting("update", "UPDATE public.health_profiles SET physical_activity_minutes_weekly = 10 WHERE patient_id = $P").writing(),
	counting("update that breaks a rule", "UPDATE public.health_profiles SET smoking_years = -1 WHERE patient_id = $P AND version < 0").onlySafe(),
	counting("update with a condition", "UPDATE public.health_profiles t SET physical_activity_minutes_weekly = 10 FROM (SELECT * "+profile+" AND weight_kg > 500 FOR UPDATE) h WHERE t.id = h.id").writing(),
	delivering("update returning", "UPDATE public.health_profiles t SET physical_activity_minutes_weekly = 10 FROM public.opened_health_profiles h WHERE h.patient_id = $P AND t.id = h.id RETURNING h.allergies").writing(),
	counting("insert or update", "INSERT INTO public.health_profiles (patient_id) VALUES ($P) ON CONFLICT (patient_id) DO UPDATE SET physical_activity_minutes_weekly = 10 RETURNING id").writing(),
	counting("insert or nothing", "INSERT INTO public.health_profiles (patient_id) VALUES ($P) ON CONFLICT (patient_id) DO NOTHING RETURNING id").onlySafe(),
	counting("merge", "MERGE INTO public.health_profiles h USING (SELECT $P::uuid AS id) s ON h.patient_id = s.id WHEN MATCHED THEN UPDATE SET physical_activity_minutes_weekly = 10").writing().notPrepared(),
	denying("update returning from the table", "UPDATE public.health_profiles SET physical_activity_minutes_weekly = 10 WHERE patient_id = $P RETURNING allergies"),
	denying("update with a condition on the table", "UPDATE public.health_profiles SET physical_activity_minutes_weekly = 10 WHERE patient_id = $P AND is_smoker"),
	denying("update from itself", "UPDATE public.health_profiles SET physical_activity_minutes_weekly = CASE WHEN weight_kg > 500 THEN 1 ELSE 2 END WHERE patient_id = $P"),
	denying("insert or update with a condition", "INSERT INTO public.health_profiles (patient_id) VALUES ($P) ON CONFLICT (patient_id) DO UPDATE SET height_cm = 170 WHERE health_profiles.is_smoker"),
	denying("insert or nothing, returning", "INSERT INTO public.health_profiles (patient_id) VALUES ($P) ON CONFLICT (patient_id) DO NOTHING RETURNING allergies"),
	denying("merge with a condition", "MERGE INTO public.health_profiles h USING (SELECT $P::uuid AS id) s ON h.patient_id = s.id WHEN MATCHED AND h.is_smoker THEN UPDATE SET height_cm = 170").notPrepared(),
	denying("update of the view", "UPDATE public.opened_health_profiles SET version = 1 WHERE patient_id = $P"),

	counting("explain analyze", "EXPLAIN (ANALYZE, VERBOSE) SELECT allergies "+profile).notPrepared(),
	counting("explain analyze of a chart", "EXPLAIN (ANALYZE, BUFFERS) SELECT * FROM public.charts WHERE id = $P AND is_smoker").notPrepared(),
	delivering("sql function", "CREATE FUNCTION pg_temp.mine() RETURNS SETOF text LANGUAGE sql STABLE AS $$SELECT allergies "+profile+"$$", "SELECT pg_temp.mine()"),
	delivering("security definer function", "CREATE FUNCTION pg_temp.mine() RETURNS SETOF text LANGUAGE sql SECURITY DEFINER AS $$SELECT allergies "+profile+"$$", "SELECT pg_temp.mine()"),
	delivering("view of one's own", "CREATE TEMP VIEW mine AS SELECT * "+profile, "SELECT allergies FROM mine"),
	delivering("function that catches the error", withCatch, "SELECT pg_temp.catch($P)").onlySafe(),
	delivering("leaky condition", withLeak, "SELECT 1 "+profile+" AND pg_temp.leak(allergies)"),
	delivering("leaky condition of a chart", withLeak, "SELECT 1 FROM public.charts WHERE id = $P AND pg_temp.leak(allergies)"),
	delivering("leaky condition of a join", withLeak, "SELECT 1 FROM public.patients p JOIN public.opened_health_profiles h ON h.patient_id = p.id AND pg_temp.leak(h.allergies) WHERE p.id = $P"),
	delivering("leaky order", withLeak, "SELECT 1 "+profile+" ORDER BY pg_temp.leak(allergies)"),
	delivering("division by zero", "SELECT 1 / (weight_kg - 71.25) "+profile),
	delivering("division by zero in a condition", "SELECT 1 "+profile+" AND 1 / (weight_kg - 71.25) > 0"),
	delivering("cast", "SELECT allergies::int "+profile),
	delivering("cast in a condition of a chart", "SELECT 1 FROM public.charts WHERE id = $P AND allergies::int = 1"),
	delivering("block", "DO $$DECLARE v text; BEGIN SELECT allergies INTO v "+profile+"; RAISE EXCEPTION 'value %', v; END$$").notPrepared().onlySafe(),
}
