-- A patient sees their own row, a doctor their patients, and an institution its patients and those of its doctors, each through
-- service_patients. An admin sees all patients through service_admins. Each operand of the policy's OR is an index condition, so that
-- the planner uses indexes even for a SELECT without WHERE.
GRANT SELECT, INSERT, UPDATE ON public.patients TO service_patients;
GRANT SELECT, UPDATE ON public.patients TO service_admins;

CREATE POLICY patients_select ON public.patients FOR SELECT TO service_patients USING (
	public.sees_patient_as((SELECT public.acting_patient()), (SELECT public.acting_doctor()), (SELECT public.acting_institution()),
		(SELECT public.acting_institution_doctors()), (SELECT public.acting_emergencies()), id, doctor_id, institution_id, is_active));
CREATE POLICY patients_update ON public.patients FOR UPDATE TO service_patients USING (public.changes_patient(id, doctor_id, institution_id, is_active));
-- A process adds patients and sees none.
CREATE POLICY patients_insert ON public.patients FOR INSERT TO service_patients WITH CHECK (public.adds_patient(doctor_id, institution_id));
CREATE POLICY admins_select ON public.patients FOR SELECT TO service_admins USING ((SELECT public.is_admin()));
CREATE POLICY admins_update ON public.patients FOR UPDATE TO service_admins USING (public.is_admin());

-- A patient changes contact data, a doctor or an institution advances the validation, and an admin changes everything. A new patient is
-- not verified. New columns are admin-only until listed here.
CREATE OR REPLACE FUNCTION public.check_patient_change() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	allowed public.patients := OLD;
	steps constant text[] := ARRAY['pending', 'doctor_validated', 'institution_validated', 'full_access'];
BEGIN
	IF public.bypasses_row_rules(TG_RELID) THEN
		RETURN NEW;
	END IF;
	allowed.updated_at := NEW.updated_at;
	allowed.version := NEW.version;
	allowed.search_text := NEW.search_text;
	IF public.is_patient(OLD.id) THEN
		allowed.email := NEW.email;
		allowed.phone := NEW.phone;
		allowed.emergency_contact_name := NEW.emergency_contact_name;
		allowed.emergency_contact_phone := NEW.emergency_contact_phone;
		IF NEW IS DISTINCT FROM allowed THEN
			PERFORM public.refuse_change('patients', 'patients_patient_change', 'Patients may change only e-mail, phone and emergency contact.');
		END IF;
		RETURN NEW;
	END IF;
	allowed.validation_status := NEW.validation_status;
	IF NEW IS DISTINCT FROM allowed OR array_position(steps, NEW.validation_status) < array_position(steps, OLD.validation_status) THEN
		PERFORM public.refuse_change('patients', 'patients_validation_change', 'Doctors and institutions may only advance the validation.');
	END IF;
	RETURN NEW;
END;
$$;

CREATE OR REPLACE TRIGGER patients_insert BEFORE INSERT ON public.patients
	FOR EACH ROW WHEN (NEW.is_verified OR NOT NEW.is_active OR NEW.validation_status <> 'pending')
	EXECUTE FUNCTION public.require_admin('patients_new', 'A new patient is active, pending and not verified.');
CREATE OR REPLACE TRIGGER patients_change BEFORE UPDATE ON public.patients
	FOR EACH ROW EXECUTE FUNCTION public.check_patient_change();
