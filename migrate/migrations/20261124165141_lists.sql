-- Rows of one created_at, as of one import, are told apart by id: the lists' order is one index.

-- Drop index "doctors_created_at_idx" from table: "doctors"
-- atlas:nolint BL103 no database had rows to wait for when this was written
DROP INDEX "public"."doctors_created_at_idx";

-- Create index "doctors_created_at_id_idx" to table: "doctors"
-- atlas:nolint BL101 no database had rows to wait for when this was written
CREATE INDEX "doctors_created_at_id_idx" ON "public"."doctors" ("created_at", "id");

-- Drop index "medical_institutions_created_at_idx" from table: "medical_institutions"
-- atlas:nolint BL103 no database had rows to wait for when this was written
DROP INDEX "public"."medical_institutions_created_at_idx";

-- Create index "medical_institutions_created_at_id_idx" to table: "medical_institutions"
-- atlas:nolint BL101 no database had rows to wait for when this was written
CREATE INDEX "medical_institutions_created_at_id_idx" ON "public"."medical_institutions" ("created_at", "id");

-- Drop index "patients_created_at_idx" from table: "patients"
-- atlas:nolint BL103 no database had rows to wait for when this was written
DROP INDEX "public"."patients_created_at_idx";

-- Create index "patients_created_at_id_idx" to table: "patients"
-- atlas:nolint BL101 no database had rows to wait for when this was written
CREATE INDEX "patients_created_at_id_idx" ON "public"."patients" ("created_at", "id");

-- schema/sql/policy_doctors.sql
-- Doctors and institutions see the active doctors, patients their public columns (public_doctors). A
-- doctor changes herself, an institution its own doctors, whom it may let go, an admin all; a process
-- registers new ones.
GRANT SELECT, INSERT, UPDATE ON public.doctors TO service_doctors;
GRANT SELECT, UPDATE ON public.doctors TO service_admins;

DROP POLICY IF EXISTS active_select ON public.doctors;
CREATE POLICY active_select ON public.doctors FOR SELECT TO service_doctors USING (
	is_active AND ((SELECT public.acting_doctor()) IS NOT NULL OR (SELECT public.acting_institution()) IS NOT NULL));
DROP POLICY IF EXISTS admins_select ON public.doctors;
CREATE POLICY admins_select ON public.doctors FOR SELECT TO service_admins, service_doctors USING (
	(SELECT public.acting_admin()) IS NOT NULL);
DROP POLICY IF EXISTS doctors_insert ON public.doctors;
CREATE POLICY doctors_insert ON public.doctors FOR INSERT TO service_doctors WITH CHECK (
	(SELECT public.acting_admin()) IS NOT NULL OR (SELECT public.acting_system()) IS NOT NULL);
DROP POLICY IF EXISTS doctors_update ON public.doctors;
CREATE POLICY doctors_update ON public.doctors FOR UPDATE TO service_doctors
	USING (is_active AND (id = (SELECT public.acting_doctor()) OR institution_id = (SELECT public.acting_institution())))
	WITH CHECK (id = (SELECT public.acting_doctor()) OR institution_id = (SELECT public.acting_institution())
		OR (institution_id IS NULL AND (SELECT public.acting_institution()) IS NOT NULL));
DROP POLICY IF EXISTS admins_update ON public.doctors;
CREATE POLICY admins_update ON public.doctors FOR UPDATE TO service_admins, service_doctors USING (
	(SELECT public.acting_admin()) IS NOT NULL);

-- An admin suspends and lifts a suspension, activates and deactivates.
CREATE OR REPLACE FUNCTION public.change_doctor() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF NOT public.unbound(TG_RELID) THEN
		PERFORM public.refuse_change('doctors', 'doctors_admin_change', 'An admin suspends, activates and deactivates doctors.');
	END IF;
	RETURN NEW;
END;
$$;

CREATE OR REPLACE TRIGGER doctors_insert BEFORE INSERT ON public.doctors
	FOR EACH ROW WHEN (NEW.professional_status = 'suspended' OR NOT NEW.is_active) EXECUTE FUNCTION public.change_doctor();
CREATE OR REPLACE TRIGGER doctors_change BEFORE UPDATE ON public.doctors
	FOR EACH ROW WHEN (OLD.is_active IS DISTINCT FROM NEW.is_active
		OR (OLD.professional_status IS DISTINCT FROM NEW.professional_status
			AND (OLD.professional_status = 'suspended' OR NEW.professional_status = 'suspended')))
	EXECUTE FUNCTION public.change_doctor();

-- What a patient, or anybody who looks for a doctor, may know of one. The planner may not look into it for
-- an order of the rows that a query asks for, so it has that of the lists, which an index has: a page of it
-- reads no more than the page.
CREATE OR REPLACE VIEW public.public_doctors WITH (security_barrier = true) AS
	SELECT id, institution_id, first_name, last_name, medical_license, specialty_id, secondary_specialty_id, years_experience,
		consultation_fee, professional_status, created_at,
		(SELECT name FROM public.doctor_specialties WHERE doctor_specialties.id = doctors.specialty_id) AS specialty
	FROM public.doctors
	WHERE is_active AND (SELECT public.acting_person()) IS NOT NULL
	ORDER BY created_at DESC, id DESC;
GRANT SELECT ON public.public_doctors TO service_doctors, service_patients;
-- end of schema/sql/policy_doctors.sql

-- schema/sql/search_rows.sql
-- Searching. LIKE is not leakproof: behind a row policy its index would not be used. So searches go
-- through these functions, which look behind the policies and apply them themselves: each finds what its
-- caller would see (policy_*.sql; a test holds the two against each other), by the trigram index, also
-- where the planner, who does not know the words yet, would guess that most rows have them. The words are looked for as they stand, in whatever letter case and with or without accents.
CREATE OR REPLACE FUNCTION public.search_pattern(words text) RETURNS text
LANGUAGE sql STABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
	SELECT '%' || regexp_replace(public.search_words(words), '([\\%_])', '\\\1', 'g') || '%'
$$;

-- Words that begin with a blank are looked for at the beginning of a word, of the first one too.
CREATE OR REPLACE FUNCTION public.search_patterns(words text) RETURNS text[]
LANGUAGE sql STABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
	SELECT CASE WHEN starts_with(pattern, '% ') THEN ARRAY[pattern, substr(pattern, 3)] ELSE ARRAY[pattern] END
	FROM public.search_pattern(words) AS pattern
$$;

CREATE OR REPLACE FUNCTION public.search_patients(words text) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100 SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
DECLARE
	patterns constant text[] := public.search_patterns(words);
	patient uuid; doctor uuid; institution uuid; doctors uuid[];
BEGIN
	IF public.sees_all('service_admins') THEN
		RETURN QUERY SELECT id FROM public.patients WHERE search_text LIKE ANY (patterns);
	ELSIF pg_has_role(session_user, 'service_patients', 'USAGE') THEN
		patient := public.present_patient();
		doctor := public.present_doctor();
		institution := public.present_institution();
		doctors := public.acting_institution_doctors();
		RETURN QUERY SELECT id FROM public.patients WHERE search_text LIKE ANY (patterns) AND is_active
			AND (id = patient OR doctor_id = doctor OR institution_id = institution OR doctor_id = ANY (doctors));
	END IF;
END;
$$;

-- A patient finds doctors by their public columns only: not by an e-mail address.
CREATE OR REPLACE FUNCTION public.search_doctors(words text) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100 SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
DECLARE
	patterns constant text[] := public.search_patterns(words);
BEGIN
	IF public.sees_all('service_admins', 'service_doctors') THEN
		RETURN QUERY SELECT id FROM public.doctors WHERE search_text LIKE ANY (patterns);
	ELSIF pg_has_role(session_user, 'service_doctors', 'USAGE') AND public.acting_type() IN ('doctor', 'institution') THEN
		IF public.acting_person() IS NOT NULL THEN
			RETURN QUERY SELECT id FROM public.doctors WHERE search_text LIKE ANY (patterns) AND is_active;
		END IF;
	ELSIF (pg_has_role(session_user, 'service_doctors', 'USAGE') OR pg_has_role(session_user, 'service_patients', 'USAGE'))
		AND public.acting_person() IS NOT NULL THEN
		RETURN QUERY SELECT id FROM public.doctors WHERE search_text LIKE ANY (patterns) AND is_active
			AND public.search_words(first_name, last_name, medical_license) LIKE ANY (patterns);
	END IF;
END;
$$;

CREATE OR REPLACE FUNCTION public.search_institutions(words text) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100 SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
DECLARE
	patterns constant text[] := public.search_patterns(words);
BEGIN
	IF public.sees_all('service_admins', 'service_institutions', 'service_doctors') THEN
		RETURN QUERY SELECT id FROM public.medical_institutions WHERE search_text LIKE ANY (patterns);
	ELSIF (pg_has_role(session_user, 'service_institutions', 'USAGE') OR pg_has_role(session_user, 'service_doctors', 'USAGE')
			OR pg_has_role(session_user, 'service_patients', 'USAGE'))
		AND (public.acting_person() IS NOT NULL OR public.acting_system() IS NOT NULL) THEN
		RETURN QUERY SELECT id FROM public.medical_institutions WHERE search_text LIKE ANY (patterns) AND is_active;
	END IF;
END;
$$;

-- Whether the login sees all rows: an admin's, by one of the roles, or the owner's, as whom this runs.
CREATE OR REPLACE FUNCTION public.sees_all(VARIADIC roles text[]) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF pg_has_role(session_user, current_user, 'USAGE') THEN
		RETURN true;
	END IF;
	RETURN EXISTS (SELECT FROM unnest(roles) role WHERE pg_has_role(session_user, role, 'USAGE')) AND public.acting_admin() IS NOT NULL;
END;
$$;

REVOKE EXECUTE ON FUNCTION public.search_patients(text), public.search_doctors(text), public.search_institutions(text),
	public.sees_all(text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.search_patients(text) TO service_admins, service_patients;
GRANT EXECUTE ON FUNCTION public.search_doctors(text) TO service_admins, service_doctors, service_patients;
GRANT EXECUTE ON FUNCTION public.search_institutions(text) TO service_admins, service_doctors, service_institutions, service_patients;
-- end of schema/sql/search_rows.sql

-- schema/sql/view_chart.sql
-- A patient's chart, in one row: the patient, the health profile, the doctor and her specialty, the
-- institution. What the reader may not see of these is NULL; who may not see the patient finds no chart.
-- The doctor is looked up by a query of its own, which its limit keeps apart: joined, all doctors behind
-- the security barrier would be read.
CREATE OR REPLACE VIEW public.charts WITH (security_invoker = true) AS
	SELECT p.id, p.version, p.first_name, p.last_name, p.email, p.date_of_birth, p.gender, p.phone, p.emergency_contact_name,
		p.emergency_contact_phone, p.validation_status, p.is_verified,
		h.id AS profile_id, h.version AS profile_version, h.height_cm, h.weight_kg, h.blood_type, h.is_smoker, h.smoking_years,
		h.consumes_alcohol, h.alcohol_frequency, h.hypertension_diagnosis, h.diabetes_diagnosis, h.high_cholesterol_diagnosis,
		h.has_stroke_history, h.has_heart_disease_history, h.family_history_diabetes, h.family_history_hypertension,
		h.family_history_heart_disease, h.physical_activity_minutes_weekly, h.preexisting_conditions_notes,
		h.current_medications, h.allergies,
		p.doctor_id, d.first_name AS doctor_first_name, d.last_name AS doctor_last_name, s.name AS doctor_specialty,
		p.institution_id, i.name AS institution_name
	FROM public.patients p
		LEFT JOIN public.health_profiles h ON h.patient_id = p.id
		LEFT JOIN LATERAL (SELECT first_name, last_name, specialty_id FROM public.public_doctors WHERE public_doctors.id = p.doctor_id LIMIT 1) d ON true
		LEFT JOIN public.doctor_specialties s ON s.id = d.specialty_id
		LEFT JOIN public.medical_institutions i ON i.id = p.institution_id;
GRANT SELECT ON public.charts TO service_patients;
-- end of schema/sql/view_chart.sql
