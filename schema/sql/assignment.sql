-- No patient or doctor is assigned to an inactive doctor or institution, and no patient is reactivated there. The rows of the doctor and
-- the institution are locked FOR SHARE: of a concurrent assignment and deactivation, the later one waits and sees the other's result.

CREATE OR REPLACE FUNCTION public.refuse_inactive_reference(relation name, rule name, foreign_key name) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RAISE EXCEPTION 'relation "%" violates rule "%"', relation, rule
		USING ERRCODE = 'check_violation', SCHEMA = 'public', TABLE = relation, COLUMN = foreign_key, CONSTRAINT = rule,
			HINT = 'The assigned doctor and institution must be active.';
END;
$$;

CREATE OR REPLACE FUNCTION public.is_inactive_doctor(doctor uuid) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	active boolean;
BEGIN
	SELECT is_active INTO active FROM public.doctors WHERE id = doctor FOR SHARE;
	RETURN NOT active; -- NULL if there is no such doctor, which the foreign key refuses
END;
$$;

CREATE OR REPLACE FUNCTION public.is_inactive_institution(institution uuid) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	active boolean;
BEGIN
	SELECT is_active INTO active FROM public.medical_institutions WHERE id = institution FOR SHARE;
	RETURN NOT active;
END;
$$;

CREATE OR REPLACE FUNCTION public.check_patient_assignment() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	activated constant boolean := TG_OP = 'INSERT' OR (NEW.is_active AND NOT OLD.is_active);
BEGIN
	IF (activated OR NEW.doctor_id IS DISTINCT FROM OLD.doctor_id) AND public.is_inactive_doctor(NEW.doctor_id) THEN
		PERFORM public.refuse_inactive_reference('patients', 'patients_doctor_active', 'doctor_id');
	END IF;
	IF (activated OR NEW.institution_id IS DISTINCT FROM OLD.institution_id) AND public.is_inactive_institution(NEW.institution_id) THEN
		PERFORM public.refuse_inactive_reference('patients', 'patients_institution_active', 'institution_id');
	END IF;
	RETURN NULL;
END;
$$;

CREATE OR REPLACE FUNCTION public.check_doctor_assignment() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF public.is_inactive_institution(NEW.institution_id) THEN
		PERFORM public.refuse_inactive_reference('doctors', 'doctors_institution_active', 'institution_id');
	END IF;
	RETURN NULL;
END;
$$;

REVOKE EXECUTE ON FUNCTION public.is_inactive_doctor(uuid), public.is_inactive_institution(uuid), public.check_patient_assignment(), public.check_doctor_assignment() FROM PUBLIC;

-- AFTER triggers, so that row policies are checked first.
CREATE OR REPLACE TRIGGER patients_assignment_insert AFTER INSERT ON public.patients
	FOR EACH ROW EXECUTE FUNCTION public.check_patient_assignment();
CREATE OR REPLACE TRIGGER patients_assignment AFTER UPDATE ON public.patients
	FOR EACH ROW WHEN ((OLD.doctor_id, OLD.institution_id, OLD.is_active) IS DISTINCT FROM (NEW.doctor_id, NEW.institution_id, NEW.is_active))
	EXECUTE FUNCTION public.check_patient_assignment();
CREATE OR REPLACE TRIGGER doctors_assignment_insert AFTER INSERT ON public.doctors
	FOR EACH ROW WHEN (NEW.institution_id IS NOT NULL) EXECUTE FUNCTION public.check_doctor_assignment();
CREATE OR REPLACE TRIGGER doctors_assignment AFTER UPDATE ON public.doctors
	FOR EACH ROW WHEN (NEW.institution_id IS NOT NULL AND OLD.institution_id IS DISTINCT FROM NEW.institution_id)
	EXECUTE FUNCTION public.check_doctor_assignment();
