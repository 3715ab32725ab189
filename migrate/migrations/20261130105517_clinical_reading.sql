-- Create function fenced(value anyelement)
CREATE OR REPLACE FUNCTION public.fenced(value anyelement)
 RETURNS anyelement
 LANGUAGE sql
 PARALLEL SAFE
AS $function$SELECT value$function$;

-- Create function require_opened()
CREATE OR REPLACE FUNCTION public.require_opened()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
	IF row_security_active(TG_RELID) THEN
		PERFORM public.record_opened(NEW.id);
	END IF;
	RETURN NEW;
END;
$function$;

-- Create view opened_health_profiles
CREATE OR REPLACE VIEW public.opened_health_profiles WITH (security_barrier=true) AS
 SELECT h.id,
    h.created_at,
    h.updated_at,
    h.version,
    h.patient_id,
    public.fenced(h.height_cm) AS height_cm,
    public.fenced(h.weight_kg) AS weight_kg,
    public.fenced(h.blood_type) AS blood_type,
    public.fenced(h.is_smoker) AS is_smoker,
    public.fenced(h.smoking_years) AS smoking_years,
    public.fenced(h.consumes_alcohol) AS consumes_alcohol,
    public.fenced(h.alcohol_frequency) AS alcohol_frequency,
    public.fenced(h.hypertension_diagnosis) AS hypertension_diagnosis,
    public.fenced(h.diabetes_diagnosis) AS diabetes_diagnosis,
    public.fenced(h.high_cholesterol_diagnosis) AS high_cholesterol_diagnosis,
    public.fenced(h.has_stroke_history) AS has_stroke_history,
    public.fenced(h.has_heart_disease_history) AS has_heart_disease_history,
    public.fenced(h.family_history_diabetes) AS family_history_diabetes,
    public.fenced(h.family_history_hypertension) AS family_history_hypertension,
    public.fenced(h.family_history_heart_disease) AS family_history_heart_disease,
    public.fenced(h.physical_activity_minutes_weekly) AS physical_activity_minutes_weekly,
    public.fenced(h.preexisting_conditions_notes) AS preexisting_conditions_notes,
    public.fenced(h.preexisting_conditions_notes_sealed) AS preexisting_conditions_notes_sealed,
    public.fenced(h.current_medications) AS current_medications,
    public.fenced(h.current_medications_sealed) AS current_medications_sealed,
    public.fenced(h.allergies) AS allergies,
    public.fenced(h.allergies_sealed) AS allergies_sealed
   FROM public.health_profiles h
  WHERE
        CASE
            WHEN (EXISTS ( SELECT
               FROM public.patients p
              WHERE ((p.id = h.patient_id) AND public.sees_patient(p.id, p.doctor_id, p.institution_id, p.is_active)))) THEN public.record_opened(h.patient_id)
            ELSE false
        END;

-- Create trigger patients.patients_opened
CREATE OR REPLACE TRIGGER patients_opened BEFORE UPDATE ON public.patients FOR EACH ROW WHEN ((new.date_of_birth > old.date_of_birth)) EXECUTE FUNCTION public.require_opened();

REVOKE SELECT ON public.health_profiles FROM service_patients;

GRANT SELECT (created_at, id, patient_id, updated_at, version) ON public.health_profiles TO service_patients;

GRANT SELECT ON public.opened_health_profiles TO service_patients;

GRANT UPDATE (allergies_sealed) ON public.opened_health_profiles TO service_patients;
