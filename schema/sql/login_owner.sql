-- A login refers to its owner twice: by one of four foreign keys, and by (user_type, reference_id). A writer may set either one; this
-- trigger sets the other. users_person_check and the foreign keys refuse contradictions, and a login with no owner or with two.
CREATE OR REPLACE FUNCTION public.complete_login_owner() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF num_nonnulls(NEW.patient_id, NEW.doctor_id, NEW.institution_id, NEW.admin_id) = 0 THEN
		CASE NEW.user_type
			WHEN 'patient' THEN NEW.patient_id := NEW.reference_id;
			WHEN 'doctor' THEN NEW.doctor_id := NEW.reference_id;
			WHEN 'institution' THEN NEW.institution_id := NEW.reference_id;
			WHEN 'admin' THEN NEW.admin_id := NEW.reference_id;
			ELSE NULL;
		END CASE;
	ELSE
		NEW.reference_id := coalesce(NEW.reference_id,
			NEW.patient_id, NEW.doctor_id, NEW.institution_id, NEW.admin_id);
		NEW.user_type := coalesce(NEW.user_type, CASE
			WHEN NEW.patient_id IS NOT NULL THEN 'patient'
			WHEN NEW.doctor_id IS NOT NULL THEN 'doctor'
			WHEN NEW.institution_id IS NOT NULL THEN 'institution'
			ELSE 'admin' END);
	END IF;
	RETURN NEW;
END;
$$;

CREATE OR REPLACE TRIGGER users_complete_owner BEFORE INSERT ON public.users
	FOR EACH ROW EXECUTE FUNCTION public.complete_login_owner();

-- The owner of a login cannot change.
CREATE OR REPLACE FUNCTION public.refuse_login_owner_change() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RAISE EXCEPTION 'update of relation "users" violates rule "users_person_immutable"'
		USING ERRCODE = 'check_violation', SCHEMA = 'public', TABLE = 'users',
			CONSTRAINT = 'users_person_immutable',
			HINT = 'The owner of a login cannot change; create a new login.';
END;
$$;

CREATE OR REPLACE TRIGGER users_keep_owner BEFORE UPDATE ON public.users
	FOR EACH ROW WHEN (
		(OLD.user_type, OLD.reference_id, OLD.patient_id, OLD.doctor_id, OLD.institution_id, OLD.admin_id)
		IS DISTINCT FROM
		(NEW.user_type, NEW.reference_id, NEW.patient_id, NEW.doctor_id, NEW.institution_id, NEW.admin_id))
	EXECUTE FUNCTION public.refuse_login_owner_change();
