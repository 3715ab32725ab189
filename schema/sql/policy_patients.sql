-- A patient sees himself, a doctor her patients, an institution its own and those of its doctors, each
-- through service_patients; an admin sees all, through service_admins. Every arm of the policy is an
-- index condition: what somebody sees is found by index though the statement says no more than SELECT.
GRANT SELECT, INSERT, UPDATE ON public.patients TO service_patients;
GRANT SELECT, UPDATE ON public.patients TO service_admins;

CREATE POLICY patients_select ON public.patients FOR SELECT TO service_patients USING (public.sees_patient(id, doctor_id, institution_id, is_active));
CREATE POLICY patients_update ON public.patients FOR UPDATE TO service_patients USING (public.sees_patient(id, doctor_id, institution_id, is_active));
-- A process registers patients, and sees none of them.
CREATE POLICY patients_insert ON public.patients FOR INSERT TO service_patients WITH CHECK (public.adds_patient(doctor_id, institution_id));
CREATE POLICY admins_select ON public.patients FOR SELECT TO service_admins USING (public.is_admin());
CREATE POLICY admins_update ON public.patients FOR UPDATE TO service_admins USING (public.is_admin());

-- A patient changes contact data, a doctor and an institution move the validation on, an admin changes
-- all; a new patient is verified by nobody. What a new column is, is for none of the first three until
-- it is said here.
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
			PERFORM public.refuse_change('patients', 'patients_patient_change', 'A patient changes e-mail, phone and emergency contact.');
		END IF;
		RETURN NEW;
	END IF;
	allowed.validation_status := NEW.validation_status;
	IF NEW IS DISTINCT FROM allowed OR array_position(steps, NEW.validation_status) < array_position(steps, OLD.validation_status) THEN
		PERFORM public.refuse_change('patients', 'patients_validation_change', 'Doctors and institutions move the validation on, and change nothing else.');
	END IF;
	RETURN NEW;
END;
$$;

CREATE OR REPLACE TRIGGER patients_insert BEFORE INSERT ON public.patients
	FOR EACH ROW WHEN (NEW.is_verified OR NOT NEW.is_active OR NEW.validation_status <> 'pending')
	EXECUTE FUNCTION public.require_admin('patients_new', 'A new patient is active, pending, and not verified.');
CREATE OR REPLACE TRIGGER patients_change BEFORE UPDATE ON public.patients
	FOR EACH ROW EXECUTE FUNCTION public.check_patient_change();
