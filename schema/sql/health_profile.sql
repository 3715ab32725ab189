-- A health profile cannot move to another patient.
CREATE OR REPLACE FUNCTION public.refuse_patient_change() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RAISE EXCEPTION 'update of relation "health_profiles" violates rule "health_profiles_patient_id_immutable"'
		USING ERRCODE = 'check_violation', SCHEMA = 'public', TABLE = 'health_profiles', COLUMN = 'patient_id',
			CONSTRAINT = 'health_profiles_patient_id_immutable', HINT = 'A health profile cannot move to another patient.';
END;
$$;

CREATE OR REPLACE TRIGGER health_profiles_keep_patient BEFORE UPDATE ON public.health_profiles
	FOR EACH ROW WHEN (OLD.patient_id IS DISTINCT FROM NEW.patient_id) EXECUTE FUNCTION public.refuse_patient_change();

-- smoking_years must not exceed the patient's age. Each trigger locks the other table's row, so that the later of two concurrent writers
-- sees the first one's change.
CREATE OR REPLACE FUNCTION public.refuse_smoking_years() RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RAISE EXCEPTION 'relation "health_profiles" violates rule "health_profiles_smoking_years_age"'
		USING ERRCODE = 'check_violation', SCHEMA = 'public', TABLE = 'health_profiles', COLUMN = 'smoking_years',
			CONSTRAINT = 'health_profiles_smoking_years_age', HINT = 'smoking_years must not exceed the patient''s age.';
END;
$$;

-- The age in whole years on the current date in UTC+14, the latest date anywhere.
CREATE OR REPLACE FUNCTION public.age_in_years(born date) RETURNS integer
LANGUAGE sql STABLE PARALLEL SAFE
RETURN extract(year FROM age((now() AT TIME ZONE 'UTC' + interval '14 hours')::date::timestamp, born::timestamp))::integer;

CREATE OR REPLACE FUNCTION public.check_smoking_years() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	born date;
BEGIN
	SELECT date_of_birth INTO born FROM public.patients WHERE id = NEW.patient_id FOR SHARE;
	IF NEW.smoking_years > public.age_in_years(born) THEN
		PERFORM public.refuse_smoking_years();
	END IF;
	RETURN NULL;
END;
$$;

CREATE OR REPLACE TRIGGER health_profiles_smoking_years_insert AFTER INSERT ON public.health_profiles
	FOR EACH ROW WHEN (NEW.smoking_years > 0) EXECUTE FUNCTION public.check_smoking_years();
CREATE OR REPLACE TRIGGER health_profiles_smoking_years_update AFTER UPDATE ON public.health_profiles
	FOR EACH ROW WHEN (NEW.smoking_years > OLD.smoking_years) EXECUTE FUNCTION public.check_smoking_years();

CREATE OR REPLACE FUNCTION public.check_date_of_birth() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	PERFORM FROM public.health_profiles WHERE patient_id = NEW.id AND smoking_years > public.age_in_years(NEW.date_of_birth) FOR SHARE;
	IF FOUND THEN
		PERFORM public.refuse_smoking_years();
	END IF;
	RETURN NULL;
END;
$$;

CREATE OR REPLACE TRIGGER patients_birth AFTER UPDATE ON public.patients
	FOR EACH ROW WHEN (NEW.date_of_birth > OLD.date_of_birth) EXECUTE FUNCTION public.check_date_of_birth();

-- Whether the rule refuses a date of birth shows what the profile has, so that the record must be open. Its name sorts the trigger after
-- patients_change.
CREATE OR REPLACE FUNCTION public.require_opened() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF row_security_active(TG_RELID) THEN
		PERFORM public.record_opened(NEW.id);
	END IF;
	RETURN NEW;
END;
$$;

CREATE OR REPLACE TRIGGER patients_opened BEFORE UPDATE ON public.patients
	FOR EACH ROW WHEN (NEW.date_of_birth > OLD.date_of_birth) EXECUTE FUNCTION public.require_opened();

REVOKE EXECUTE ON FUNCTION public.check_smoking_years(), public.check_date_of_birth() FROM PUBLIC;
