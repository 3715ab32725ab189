-- Openings. A doctor, an institution or an admin reads a patient's record after opening it, in an earlier transaction that has been
-- committed: neither a rollback nor a crash can remove the entry of a record that was delivered. record_openings keeps the entries;
-- open_records is derived from them, and has the records that can be read now. Patients read their own record without opening it.

-- Whether the actor may read the record of a patient. If the record is not open, it raises an error instead of returning false: a health
-- profile that seems not to exist is dangerous. The policies call it for each row, so it has no SET search_path and qualifies every name.
CREATE OR REPLACE FUNCTION public.record_opened(patient uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER AS $$
DECLARE
	-- Outside of the query they are evaluated three times as fast.
	reader uuid;
	own bigint;
BEGIN
	IF patient OPERATOR(pg_catalog.=) public.acting_patient() THEN
		RETURN true;
	END IF;
	reader := public.acting_reader();
	own := coalesce(pg_catalog.pg_current_xact_id_if_assigned()::pg_catalog.text::pg_catalog.int8, 0);
	PERFORM FROM public.open_records o
	WHERE o.actor_id OPERATOR(pg_catalog.=) reader AND o.patient_id OPERATOR(pg_catalog.=) patient
		AND o.expires_at OPERATOR(pg_catalog.>) pg_catalog.clock_timestamp()
		-- A rollback would remove an opening of the same transaction.
		AND o.transaction OPERATOR(pg_catalog.<>) own;
	IF NOT FOUND THEN
		RAISE EXCEPTION 'the record is not open' USING ERRCODE = 'insufficient_privilege', SCHEMA = 'public', TABLE = 'health_profiles',
			CONSTRAINT = 'record_not_opened', DETAIL = patient::pg_catalog.text,
			HINT = 'Open it with open_record(), and commit, before reading it.';
	END IF;
	RETURN true;
END;
$$;
REVOKE EXECUTE ON FUNCTION public.record_opened(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.record_opened(uuid) TO service_patients, service_admins;

-- Returns its argument. PostgreSQL evaluates a condition on a column of a view after the view's own condition if the column is a volatile
-- expression, whatever the conditions cost. The call itself costs nothing, because the planner inlines it.
CREATE OR REPLACE FUNCTION public.fenced(value anyelement) RETURNS anyelement
LANGUAGE sql VOLATILE PARALLEL SAFE AS 'SELECT value';

-- How many emergencies a doctor may declare in 24 hours. ALTER DATABASE … SET predicthealth.emergencies_per_day changes it; a session's
-- own setting does not.
CREATE OR REPLACE FUNCTION public.emergencies_per_day() RETURNS integer
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
	SELECT coalesce((SELECT substr(setting, length('predicthealth.emergencies_per_day=') + 1)::integer
		FROM pg_db_role_setting JOIN pg_database ON pg_database.oid = setdatabase, unnest(setconfig) setting
		WHERE datname = current_database() AND setrole = 0 AND setting LIKE 'predicthealth.emergencies\_per\_day=%'), 10)
$$;

CREATE OR REPLACE FUNCTION public.refuse_opening(rule text, hint text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RAISE EXCEPTION 'opening a record violates rule "%"', rule USING ERRCODE = 'insufficient_privilege', SCHEMA = 'public', TABLE = 'record_openings',
		CONSTRAINT = rule, HINT = hint;
END;
$$;

-- The keys of the patients, encrypted by a wrapping key, for the reasons of openings: a reader seals the reason before they may see the
-- patient, as in an emergency. A key is of use only with the wrapping key. There is a row for each of the patients, with NULL for one who
-- has no key, or whose key was destroyed.
CREATE OR REPLACE FUNCTION public.opening_keys(patients uuid[]) RETURNS TABLE (patient_id uuid, wrapped bytea, wrapped_by text, erased_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
	SELECT p.id, k.wrapped, k.wrapped_by, k.erased_at
	FROM unnest(patients) p (id) LEFT JOIN public.record_keys k ON k.patient_id = p.id
		AND (public.acting_reader() IS NOT NULL OR public.is_patient(p.id) OR public.is_process())
$$;

-- Refuses a purpose that the kind of actor may not have, and an emergency without a reason or beyond the limit. An emergency that is
-- already open is not another one. Of an encrypted reason only the length is known: 29 bytes more than the text (docs/encryption.md).
CREATE OR REPLACE FUNCTION public.check_purpose(kind text, reader uuid, purpose text, reason text, sealed bytea, patients uuid[]) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF (kind = 'admin' AND purpose <> 'operations') OR (purpose = 'emergency' AND kind <> 'doctor') THEN
		PERFORM public.refuse_opening('record_openings_purpose', 'Admins open records for operations; only doctors declare an emergency.');
	END IF;
	IF purpose <> 'emergency' OR coalesce(cardinality(patients), 0) = 0 THEN
		RETURN;
	END IF;
	IF cardinality(patients) > 1 THEN
		PERFORM public.refuse_opening('record_openings_one_patient', 'An emergency is declared for one patient.');
	END IF;
	IF NOT coalesce(octet_length(sealed) >= 29 + 10, char_length(btrim(reason)) >= 10 AND NOT public.is_blank(reason), false) THEN
		PERFORM public.refuse_opening('record_openings_reason', 'An emergency needs a reason of at least ten characters.');
	END IF;
	-- Two emergencies at once must not both be the last one. An older snapshot would not show the other one.
	IF current_setting('transaction_isolation') NOT IN ('read committed', 'read uncommitted') THEN
		PERFORM public.refuse_opening('record_openings_isolation', 'Declare an emergency in a transaction with the isolation level READ COMMITTED.');
	END IF;
	PERFORM pg_advisory_xact_lock(hashtextextended('emergencies of ' || reader, 0));
	IF EXISTS (SELECT FROM public.open_records o
		WHERE o.actor_id = reader AND o.patient_id = ANY (patients) AND o.purpose = 'emergency' AND o.expires_at > clock_timestamp() + interval '1 minute')
	THEN
		RETURN;
	END IF;
	IF (SELECT count(*) FROM public.record_openings o
		WHERE o.actor_id = reader AND o.purpose = 'emergency' AND opened_at > clock_timestamp() - interval '24 hours') >= public.emergencies_per_day()
	THEN
		PERFORM public.refuse_opening('record_openings_emergencies', 'The doctor has declared as many emergencies in 24 hours as are allowed.');
	END IF;
END;
$$;

-- Adds the entries of the patients' records that are not open yet, and returns how many. Planning the statement for each number of patients
-- would take most of its time.
CREATE OR REPLACE FUNCTION public.add_openings(kind text, reader uuid, active boolean, patients uuid[], purpose text, reason text, sealed bytea[]) RETURNS integer
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
DECLARE
	why constant text := coalesce(nullif(purpose, ''), nullif(current_setting('predicthealth.purpose', true), ''), CASE kind WHEN 'admin' THEN 'operations' ELSE 'treatment' END);
	because constant text := left(coalesce(nullif(btrim(reason), ''), nullif(btrim(current_setting('predicthealth.reason', true)), '')), 512);
	name text;
	institution text;
	opened integer;
BEGIN
	IF reader IS NULL THEN
		IF public.acting_patient() IS NOT NULL THEN
			RETURN 0;
		END IF;
		PERFORM public.refuse_opening('record_openings_actor', 'Doctors, institutions and admins open records.');
	END IF;
	IF NOT has_function_privilege(public.effective_role(), format('public.active_%s(uuid)', kind), 'EXECUTE') THEN
		PERFORM public.refuse_kind(kind);
	END IF;
	IF cardinality(patients) > 1000 THEN
		PERFORM public.refuse_opening('record_openings_many', 'At most 1,000 records are opened at once.');
	END IF;
	-- Most records are open already. What follows takes four times as long.
	IF active AND NOT EXISTS (SELECT FROM unnest(patients) AS wanted (id)
		WHERE NOT EXISTS (SELECT FROM public.open_records o
			WHERE o.actor_id = reader AND o.patient_id = wanted.id AND o.purpose = why AND o.expires_at > clock_timestamp() + interval '1 minute'))
	THEN
		RETURN 0;
	END IF;
	PERFORM public.check_purpose(kind, reader, why, because, nullif(sealed[1], ''), patients);
	CASE kind
	WHEN 'doctor' THEN
		SELECT d.first_name || ' ' || d.last_name, i.name INTO name, institution
		FROM public.doctors d LEFT JOIN public.medical_institutions i ON i.id = d.institution_id WHERE d.id = reader;
	WHEN 'institution' THEN
		SELECT i.name, i.name INTO name, institution FROM public.medical_institutions i WHERE i.id = reader;
	ELSE
		SELECT a.first_name || ' ' || a.last_name INTO name FROM public.admins a WHERE a.id = reader;
	END CASE;
	IF active IS NOT TRUE OR name IS NULL THEN
		PERFORM public.refuse_opening('record_openings_actor', 'The actor is not active.');
	END IF;
	WITH wanted AS (
		SELECT p.id, CASE WHEN sealed IS NOT NULL THEN nullif(sealed[array_position(patients, p.id)], '') END AS reason_sealed FROM public.patients p
		WHERE p.id = ANY (patients)
			AND CASE WHEN kind = 'admin' THEN true WHEN why = 'emergency' THEN p.is_active
				ELSE public.changes_patient(p.id, p.doctor_id, p.institution_id, p.is_active) END
			AND NOT EXISTS (SELECT FROM public.open_records o
				WHERE o.actor_id = reader AND o.patient_id = p.id AND o.purpose = why AND o.expires_at > clock_timestamp() + interval '1 minute')
		ORDER BY p.id -- so that two readers with the same patients wait for each other instead of deadlocking
	), entry AS (
		INSERT INTO public.record_openings AS o (opened_at, expires_at, patient_id, actor_type, actor_id, reader_name, institution_name, purpose, reason,
			reason_sealed, ip_address, user_agent, request_id, transaction)
		SELECT clock_timestamp(), clock_timestamp() + interval '15 minutes', wanted.id, kind, reader, left(name, 200), institution, why,
			CASE WHEN wanted.reason_sealed IS NULL THEN because END, wanted.reason_sealed, public.audit_ip(current_setting('predicthealth.ip_address', true)), left(nullif(current_setting('predicthealth.user_agent', true), ''), 512),
			left(nullif(current_setting('predicthealth.request_id', true), ''), 512), pg_current_xact_id()::text::bigint
		FROM wanted
		RETURNING o.id, o.actor_id, o.patient_id, o.purpose, o.expires_at, o.transaction
	), derived AS (
		INSERT INTO public.open_records AS o (id, actor_id, patient_id, purpose, expires_at, transaction)
		SELECT entry.* FROM entry
		ON CONFLICT (actor_id, patient_id, purpose) DO UPDATE SET id = excluded.id, expires_at = excluded.expires_at, transaction = excluded.transaction
	)
	SELECT count(*) INTO opened FROM entry;
	IF opened > 0 AND current_setting('synchronous_commit') = 'off' THEN
		PERFORM set_config('synchronous_commit', 'on', true); -- a crash must not lose the entry of a record that was read
	END IF;
	RETURN opened;
END;
$$;

-- Makes close_records() wait until the transaction ends.
CREATE OR REPLACE FUNCTION public.lock_records(reader uuid) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	PERFORM pg_advisory_xact_lock_shared(hashtextextended('records of ' || reader, 0));
END;
$$;

-- Opens the records of those of the patients that the actor sees, for fifteen minutes, and returns how many were not open yet. They can be
-- read once the transaction is committed. The default purpose is the one given to act(), or treatment, for an admin operations; the
-- default reason is the one given to act(). sealed has the encrypted reason for each of the patients (docs/encryption.md); the plain one is
-- kept for those for whom it is NULL or empty.
--
-- It has no SET search_path, and uses no operator: a function that is called under two search paths, here active_doctor() and act(), is
-- planned anew at each change, which took most of the time.
CREATE OR REPLACE FUNCTION public.open_records(patients uuid[], purpose text DEFAULT '', reason text DEFAULT '', sealed bytea[] DEFAULT NULL) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
	PERFORM public.lock_records(public.acting_reader()); -- before it finds the actor active
	RETURN CASE
		WHEN public.acting_doctor() IS NOT NULL THEN
			public.add_openings('doctor', public.acting_doctor(), public.active_doctor(public.acting_doctor()), patients, purpose, reason, sealed)
		WHEN public.acting_institution() IS NOT NULL THEN
			public.add_openings('institution', public.acting_institution(), public.active_institution(public.acting_institution()), patients, purpose, reason, sealed)
		WHEN public.acting_admin() IS NOT NULL THEN
			public.add_openings('admin', public.acting_admin(), public.active_admin(public.acting_admin()), patients, purpose, reason, sealed)
		ELSE public.add_openings('', NULL, false, patients, purpose, reason, sealed) END;
END;
$$;

-- Opens one patient's record, as open_records() does, and returns until when it is open. A patient that the actor does not see is an error.
CREATE OR REPLACE FUNCTION public.open_record(patient uuid, purpose text DEFAULT '', reason text DEFAULT '', sealed bytea DEFAULT NULL) RETURNS timestamptz
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	until timestamptz;
BEGIN
	PERFORM public.open_records(ARRAY[patient], purpose, reason, ARRAY[sealed]);
	IF patient = public.acting_patient() THEN
		RETURN 'infinity';
	END IF;
	SELECT max(expires_at) INTO until FROM public.open_records o
	WHERE o.actor_id = public.acting_reader() AND o.patient_id = patient AND o.expires_at > clock_timestamp()
		AND (open_record.purpose = '' OR o.purpose = open_record.purpose);
	IF until IS NULL THEN
		PERFORM public.refuse_opening('record_openings_patient', 'The actor sees no such patient.');
	END IF;
	RETURN until;
END;
$$;

REVOKE EXECUTE ON FUNCTION public.emergencies_per_day(), public.opening_keys(uuid[]), public.check_purpose(text, uuid, text, text, bytea, uuid[]),
	public.add_openings(text, uuid, boolean, uuid[], text, text, bytea[]), public.lock_records(uuid),
	public.open_records(uuid[], text, text, bytea[]), public.open_record(uuid, text, text, bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.opening_keys(uuid[]), public.open_records(uuid[], text, text, bytea[]), public.open_record(uuid, text, text, bytea)
	TO service_patients, service_admins;

-- A person who is deactivated, or whose login is, has no open records left: not even in a session that has had the actor since before.
CREATE OR REPLACE FUNCTION public.close_records() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	person constant uuid := CASE TG_TABLE_NAME WHEN 'users' THEN (to_jsonb(NEW) ->> 'reference_id')::uuid ELSE NEW.id END;
BEGIN
	-- An opening that has found the actor active is committed first, and removed.
	PERFORM pg_advisory_xact_lock(hashtextextended('records of ' || person, 0));
	DELETE FROM public.open_records WHERE actor_id = person;
	RETURN NULL;
END;
$$;
REVOKE EXECUTE ON FUNCTION public.close_records() FROM PUBLIC;

CREATE OR REPLACE TRIGGER doctors_close_records AFTER UPDATE OF is_active ON public.doctors
	FOR EACH ROW WHEN (OLD.is_active AND NOT NEW.is_active) EXECUTE FUNCTION public.close_records();
CREATE OR REPLACE TRIGGER medical_institutions_close_records AFTER UPDATE OF is_active ON public.medical_institutions
	FOR EACH ROW WHEN (OLD.is_active AND NOT NEW.is_active) EXECUTE FUNCTION public.close_records();
CREATE OR REPLACE TRIGGER admins_close_records AFTER UPDATE OF is_active ON public.admins
	FOR EACH ROW WHEN (OLD.is_active AND NOT NEW.is_active) EXECUTE FUNCTION public.close_records();
CREATE OR REPLACE TRIGGER users_close_records AFTER UPDATE OF is_active ON public.users
	FOR EACH ROW WHEN (OLD.is_active AND NOT NEW.is_active) EXECUTE FUNCTION public.close_records();

-- An admin's review of an emergency.
CREATE OR REPLACE FUNCTION public.review_emergency(opening uuid, remark text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	patient uuid;
BEGIN
	IF public.acting_admin() IS NULL OR NOT has_function_privilege(public.effective_role(), 'public.active_admin(uuid)', 'EXECUTE') THEN
		PERFORM public.refuse_change('opening_reviews', 'opening_reviews_admin', 'Admins review emergencies.');
	END IF;
	SELECT patient_id INTO patient FROM public.record_openings WHERE id = opening AND purpose = 'emergency';
	IF patient IS NULL THEN
		PERFORM public.refuse_change('opening_reviews', 'opening_reviews_emergency', 'There is no such emergency.');
	END IF;
	INSERT INTO public.opening_reviews (opening_id, patient_id, reviewed_by, reviewed_at, remark) VALUES (opening, patient, public.acting_admin(), clock_timestamp(), remark);
END;
$$;
REVOKE EXECUTE ON FUNCTION public.review_emergency(uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.review_emergency(uuid, text) TO service_admins;
