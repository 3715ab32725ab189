-- Erasure of a patient (GDPR, Article 17), and legal holds, which prevent it. An admin requests an erasure, and another one confirms it
-- within a day: the confirmation executes it. What identifies the person is replaced or deleted, the key of their clinical text is
-- destroyed, and the row remains, so that references, openings and audit entries do. docs/privacy.md describes the procedure.

-- Completes a row once: the columns of the arguments are set while the first of them is NULL. All else is refused, as for append-only
-- tables, for the tables' owner too.
CREATE OR REPLACE FUNCTION public.complete_once() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF TG_OP = 'UPDATE' AND to_jsonb(OLD) ->> TG_ARGV[0] IS NULL AND to_jsonb(OLD) - TG_ARGV = to_jsonb(NEW) - TG_ARGV THEN
		RETURN NEW;
	END IF;
	RAISE EXCEPTION '% of relation "%" violates rule "%"', lower(TG_OP COLLATE "C"), TG_TABLE_NAME, TG_TABLE_NAME || '_append_only'
		USING ERRCODE = 'check_violation', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME, CONSTRAINT = TG_TABLE_NAME || '_append_only',
			HINT = 'A row of this table is completed once, and is not changed or removed otherwise.';
END;
$$;

CREATE OR REPLACE TRIGGER erasures_append_only BEFORE TRUNCATE ON public.erasures
	FOR EACH STATEMENT EXECUTE FUNCTION public.append_only();
CREATE OR REPLACE TRIGGER erasures_append_only_row BEFORE UPDATE OR DELETE ON public.erasures
	FOR EACH ROW EXECUTE FUNCTION public.complete_once('executed_at', 'confirmed_by', 'user_id');
CREATE OR REPLACE TRIGGER legal_holds_append_only BEFORE TRUNCATE ON public.legal_holds
	FOR EACH STATEMENT EXECUTE FUNCTION public.append_only();
CREATE OR REPLACE TRIGGER legal_holds_append_only_row BEFORE UPDATE OR DELETE ON public.legal_holds
	FOR EACH ROW EXECUTE FUNCTION public.complete_once('released_at', 'released_by');
ALTER TABLE public.erasures ENABLE ALWAYS TRIGGER erasures_append_only;
ALTER TABLE public.erasures ENABLE ALWAYS TRIGGER erasures_append_only_row;
ALTER TABLE public.legal_holds ENABLE ALWAYS TRIGGER legal_holds_append_only;
ALTER TABLE public.legal_holds ENABLE ALWAYS TRIGGER legal_holds_append_only_row;

CREATE OR REPLACE FUNCTION public.refuse_erasure(relation name, rule name, hint text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RAISE EXCEPTION 'relation "%" violates rule "%"', relation, rule
		USING ERRCODE = 'check_violation', SCHEMA = 'public', TABLE = relation, CONSTRAINT = rule, HINT = hint;
END;
$$;

-- Whether an admin and their login are active. Both rows stay locked, so that a concurrent deactivation is committed before or waits.
CREATE OR REPLACE FUNCTION public.is_active_admin(admin uuid) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	PERFORM FROM public.admins WHERE id = admin FOR SHARE;
	PERFORM FROM public.users WHERE admin_id = admin FOR SHARE;
	RETURN public.active_admin(admin);
END;
$$;

-- The acting admin, for a change of relation. An older snapshot could show neither a hold nor a deactivation of another transaction.
CREATE OR REPLACE FUNCTION public.require_active_admin(relation name) RETURNS uuid
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	me constant uuid := public.acting_admin();
BEGIN
	IF current_setting('transaction_isolation') NOT IN ('read committed', 'read uncommitted') THEN
		PERFORM public.refuse_erasure(relation, relation || '_isolation', 'Use a transaction with the isolation level READ COMMITTED.');
	END IF;
	IF me IS NULL OR NOT has_function_privilege(public.effective_role(), 'public.active_admin(uuid)', 'EXECUTE') OR NOT public.is_active_admin(me) THEN
		PERFORM public.refuse_change(relation, relation || '_admin', 'The actor must be an active admin.');
	END IF;
	RETURN me;
END;
$$;

CREATE OR REPLACE FUNCTION public.is_erased(patient uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RETURN EXISTS (SELECT FROM public.erasures WHERE patient_id = patient AND executed_at IS NOT NULL);
END;
$$;

-- Locks a patient and refuses one who does not exist or is erased. Erasures, holds, and new logins and health profiles of the patient wait
-- for each other.
CREATE OR REPLACE FUNCTION public.lock_patient(patient uuid, relation name) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	PERFORM FROM public.patients WHERE id = patient FOR UPDATE;
	IF NOT FOUND THEN
		PERFORM public.refuse_erasure(relation, relation || '_patient', 'There is no such patient.');
	END IF;
	PERFORM FROM public.erasures WHERE patient_id = patient AND executed_at IS NOT NULL;
	IF FOUND THEN
		PERFORM public.refuse_erasure(relation, relation || '_erased', 'The patient is erased.');
	END IF;
END;
$$;

CREATE OR REPLACE FUNCTION public.refuse_held(patient uuid) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	PERFORM FROM public.legal_holds WHERE patient_id = patient AND released_at IS NULL;
	IF FOUND THEN
		PERFORM public.refuse_erasure('erasures', 'erasures_hold', 'The patient is on legal hold; legal_holds has the reason.');
	END IF;
END;
$$;

-- Requests the erasure of a patient for the acting admin, and returns the request's id.
CREATE OR REPLACE FUNCTION public.request_erasure(patient uuid, reason text) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	me constant uuid := public.require_active_admin('erasures');
	request uuid;
BEGIN
	IF reason IS NULL OR public.is_blank(reason) THEN
		PERFORM public.refuse_erasure('erasures', 'erasures_reason', 'An erasure needs a reason.');
	END IF;
	PERFORM public.lock_patient(patient, 'erasures');
	PERFORM public.refuse_held(patient);
	PERFORM FROM public.erasures WHERE patient_id = patient AND created_at > clock_timestamp() - interval '1 day';
	IF FOUND THEN
		PERFORM public.refuse_erasure('erasures', 'erasures_pending', 'The erasure of the patient is requested already; another admin confirms it.');
	END IF;
	INSERT INTO public.erasures (created_at, patient_id, requested_by, reason) VALUES (clock_timestamp(), patient, me, btrim(request_erasure.reason))
		RETURNING id INTO request;
	RETURN request;
END;
$$;

-- Executes the erasure of a patient that another admin has requested within a day, and returns the request's id.
CREATE OR REPLACE FUNCTION public.confirm_erasure(patient uuid) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	me constant uuid := public.require_active_admin('erasures');
	request public.erasures;
BEGIN
	PERFORM public.lock_patient(patient, 'erasures');
	PERFORM public.refuse_held(patient);
	SELECT * INTO request FROM public.erasures WHERE patient_id = patient ORDER BY created_at DESC, id DESC LIMIT 1;
	IF NOT FOUND THEN
		PERFORM public.refuse_erasure('erasures', 'erasures_not_requested', 'No admin has requested the erasure of the patient.');
	ELSIF request.created_at <= clock_timestamp() - interval '1 day' THEN
		PERFORM public.refuse_erasure('erasures', 'erasures_expired', 'The request is older than a day; request the erasure again.');
	ELSIF request.requested_by = me THEN
		PERFORM public.refuse_change('erasures', 'erasures_same_admin', 'Another admin than the one who requested an erasure confirms it.');
	ELSIF NOT public.is_active_admin(request.requested_by) THEN
		PERFORM public.refuse_change('erasures', 'erasures_requester', 'The admin who requested the erasure is not active any more.');
	END IF;
	PERFORM public.erase_patient(patient, request.id, me, clock_timestamp());
	IF current_setting('synchronous_commit') IN ('off', 'local', 'remote_write') THEN
		PERFORM set_config('synchronous_commit', 'on', true); -- a crash must not undo an erasure that was reported
	END IF;
	RETURN request.id;
END;
$$;

-- Erases a patient, for confirm_erasure() and for a restore, which applies the ledger.
CREATE OR REPLACE FUNCTION public.erase_patient(patient uuid, request uuid, confirmed_by uuid, executed_at timestamptz) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	login uuid;
BEGIN
	PERFORM FROM public.patients WHERE id = patient FOR UPDATE;
	SELECT id INTO login FROM public.users WHERE patient_id = patient FOR UPDATE;
	UPDATE public.health_profiles SET height_cm = NULL, weight_kg = NULL, blood_type = NULL, is_smoker = false, smoking_years = 0,
		consumes_alcohol = false, alcohol_frequency = NULL, hypertension_diagnosis = false, diabetes_diagnosis = false,
		high_cholesterol_diagnosis = false, has_stroke_history = false, has_heart_disease_history = false, family_history_diabetes = false,
		family_history_hypertension = false, family_history_heart_disease = false, physical_activity_minutes_weekly = 0,
		preexisting_conditions_notes = NULL, current_medications = NULL, allergies = NULL,
		preexisting_conditions_notes_sealed = NULL, current_medications_sealed = NULL, allergies_sealed = NULL
	WHERE patient_id = patient;
	PERFORM public.destroy_record_key(patient);
	-- The triggers of deleted sessions and logins invalidate the caches.
	DELETE FROM public.sessions WHERE user_id = login;
	DELETE FROM public.account_tokens WHERE user_id = login;
	DELETE FROM public.users WHERE id = login;
	DELETE FROM public.provisioning_keys WHERE person_id = patient;
	DELETE FROM public.open_records WHERE patient_id = patient;
	-- The address is random, so that no other row can have it, and of a domain that does not exist (RFC 2606).
	UPDATE public.patients SET first_name = 'Erased', last_name = 'Erased', email = 'erased-' || gen_random_uuid() || '@erased.invalid',
		date_of_birth = '1900-01-01', gender = NULL, phone = NULL, emergency_contact_name = NULL, emergency_contact_phone = NULL, is_active = false
	WHERE id = patient;
	-- The values of sessions and tokens have the login's id. An earlier login is known by its own entries, whose values have the patient's.
	DELETE FROM public.audit_values WHERE person_id IN (
		SELECT patient UNION SELECT login UNION
		SELECT l.resource_id FROM public.audit_values v JOIN public.admin_audit_logs l ON l.id = v.id WHERE v.person_id = patient AND l.resource_type = 'users');
	UPDATE public.erasures e SET executed_at = erase_patient.executed_at, confirmed_by = erase_patient.confirmed_by, user_id = login WHERE e.id = request;
	IF NOT FOUND THEN
		INSERT INTO public.erasures (id, created_at, patient_id, executed_at, user_id) VALUES (request, executed_at, patient, executed_at, login);
	END IF;
END;
$$;

-- Places a hold on a patient for the acting admin, and returns its id.
CREATE OR REPLACE FUNCTION public.place_hold(patient uuid, reason text) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	me constant uuid := public.require_active_admin('legal_holds');
	hold uuid;
BEGIN
	PERFORM public.lock_patient(patient, 'legal_holds');
	PERFORM FROM public.legal_holds WHERE patient_id = patient AND released_at IS NULL;
	IF FOUND THEN
		PERFORM public.refuse_erasure('legal_holds', 'legal_holds_held', 'The patient is on legal hold already.');
	END IF;
	INSERT INTO public.legal_holds (created_at, patient_id, reason, placed_by) VALUES (clock_timestamp(), patient, coalesce(btrim(place_hold.reason), ''), me)
		RETURNING id INTO hold;
	RETURN hold;
END;
$$;

-- Releases the hold on a patient for the acting admin, and returns its id.
CREATE OR REPLACE FUNCTION public.release_hold(patient uuid) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	me constant uuid := public.require_active_admin('legal_holds');
	hold uuid;
BEGIN
	PERFORM public.lock_patient(patient, 'legal_holds');
	UPDATE public.legal_holds SET released_at = clock_timestamp(), released_by = me WHERE patient_id = patient AND released_at IS NULL
		RETURNING id INTO hold;
	IF hold IS NULL THEN
		PERFORM public.refuse_erasure('legal_holds', 'legal_holds_none', 'The patient is not on legal hold.');
	END IF;
	RETURN hold;
END;
$$;

-- An erased patient stays erased, for every role. Only the doctor and the institution may change, which their deletion does.
CREATE OR REPLACE FUNCTION public.refuse_erased_patient() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	allowed public.patients := OLD;
BEGIN
	IF public.is_erased(OLD.id) THEN
		allowed.doctor_id := NEW.doctor_id;
		allowed.institution_id := NEW.institution_id;
		allowed.updated_at := NEW.updated_at;
		allowed.version := NEW.version;
		allowed.search_text := NEW.search_text;
		IF NEW IS DISTINCT FROM allowed THEN
			PERFORM public.refuse_erasure('patients', 'patients_erased', 'The patient is erased.');
		END IF;
	END IF;
	RETURN NEW;
END;
$$;

CREATE OR REPLACE TRIGGER patients_erased BEFORE UPDATE ON public.patients
	FOR EACH ROW WHEN (NOT OLD.is_active) EXECUTE FUNCTION public.refuse_erased_patient();

-- Refuses a row about an erased patient. The foreign key's trigger, which fires before, has locked the patient's row and waited for an
-- erasure.
CREATE OR REPLACE FUNCTION public.refuse_row_of_erased() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	PERFORM FROM public.erasures WHERE patient_id = NEW.patient_id AND executed_at IS NOT NULL;
	IF FOUND THEN
		PERFORM public.refuse_erasure(TG_TABLE_NAME, TG_TABLE_NAME || '_patient_erased', 'The patient is erased.');
	END IF;
	RETURN NULL;
END;
$$;

CREATE OR REPLACE TRIGGER users_patient_erased AFTER INSERT ON public.users
	FOR EACH ROW WHEN (NEW.patient_id IS NOT NULL) EXECUTE FUNCTION public.refuse_row_of_erased();
CREATE OR REPLACE TRIGGER health_profiles_patient_erased AFTER INSERT OR UPDATE ON public.health_profiles
	FOR EACH ROW EXECUTE FUNCTION public.refuse_row_of_erased();

REVOKE EXECUTE ON FUNCTION public.is_active_admin(uuid), public.require_active_admin(name), public.is_erased(uuid), public.lock_patient(uuid, name), public.refuse_held(uuid),
	public.request_erasure(uuid, text), public.confirm_erasure(uuid), public.erase_patient(uuid, uuid, uuid, timestamptz), public.place_hold(uuid, text),
	public.release_hold(uuid), public.refuse_erased_patient(), public.refuse_row_of_erased() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.request_erasure(uuid, text), public.confirm_erasure(uuid), public.place_hold(uuid, text), public.release_hold(uuid) TO service_admins;
