-- Drop function add_openings(kind text, reader uuid, active boolean, patients uuid[], purpose text, reason text)
DROP FUNCTION public.add_openings(kind text, reader uuid, active boolean, patients uuid[], purpose text, reason text);

-- Drop function check_purpose(kind text, reader uuid, purpose text, reason text, patients uuid[])
DROP FUNCTION public.check_purpose(kind text, reader uuid, purpose text, reason text, patients uuid[]);

-- Drop function open_record(patient uuid, purpose text, reason text)
DROP FUNCTION public.open_record(patient uuid, purpose text, reason text);

-- Drop function open_records(patients uuid[], purpose text, reason text)
DROP FUNCTION public.open_records(patients uuid[], purpose text, reason text);

-- Modify "record_openings" table
ALTER TABLE "public"."record_openings" DROP CONSTRAINT "record_openings_emergency_check", ADD CONSTRAINT "record_openings_emergency_check" CHECK ((purpose <> 'emergency'::text) OR ((actor_type = 'doctor'::text) AND COALESCE((octet_length(reason_sealed) >= 39), (char_length(btrim((reason)::text)) >= 10), false))) NOT VALID, ADD CONSTRAINT "record_openings_reason_sealed_check" CHECK ((reason_sealed IS NULL) OR ((reason IS NULL) AND (octet_length(reason_sealed) >= 30) AND (octet_length(reason_sealed) <= 2077) AND (get_byte(reason_sealed, 0) = 1))) NOT VALID, ADD COLUMN "reason_sealed" bytea NULL;

-- Create function add_openings(kind text, reader uuid, active boolean, patients uuid[], purpose text, reason text, sealed bytea[])
CREATE OR REPLACE FUNCTION public.add_openings(kind text, reader uuid, active boolean, patients uuid[], purpose text, reason text, sealed bytea[])
 RETURNS integer
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
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
$function$;

-- Create function check_purpose(kind text, reader uuid, purpose text, reason text, sealed bytea, patients uuid[])
CREATE OR REPLACE FUNCTION public.check_purpose(kind text, reader uuid, purpose text, reason text, sealed bytea, patients uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
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
$function$;

-- Create function open_record(patient uuid, purpose text, reason text, sealed bytea)
CREATE OR REPLACE FUNCTION public.open_record(patient uuid, purpose text DEFAULT ''::text, reason text DEFAULT ''::text, sealed bytea DEFAULT NULL::bytea)
 RETURNS timestamp with time zone
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
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
$function$;

-- Create function open_records(patients uuid[], purpose text, reason text, sealed bytea[])
CREATE OR REPLACE FUNCTION public.open_records(patients uuid[], purpose text DEFAULT ''::text, reason text DEFAULT ''::text, sealed bytea[] DEFAULT NULL::bytea[])
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
AS $function$
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
$function$;

-- Create function opening_hash(opening public.record_openings)
CREATE OR REPLACE FUNCTION public.opening_hash(opening public.record_openings)
 RETURNS bytea
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE
	opened constant text := to_char(opening.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
	expires constant text := to_char(opening.expires_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
	sealed constant text := encode(opening.reason_sealed, 'hex');
BEGIN
	RETURN substr(sha256(convert_to(concat(
		octet_length(opening.id::text), ':', opening.id, ',',
		octet_length(opened), ':', opened, ',',
		octet_length(expires), ':', expires, ',',
		octet_length(opening.patient_id::text), ':', opening.patient_id, ',',
		octet_length(opening.actor_type), ':', opening.actor_type, ',',
		octet_length(opening.actor_id::text), ':', opening.actor_id, ',',
		octet_length(opening.reader_name), ':', opening.reader_name, ',',
		octet_length(opening.institution_name), ':', opening.institution_name, ',',
		octet_length(opening.purpose), ':', opening.purpose, ',',
		octet_length(opening.reason), ':', opening.reason, ',',
		octet_length(opening.ip_address::text), ':', opening.ip_address::text, ',',
		octet_length(opening.user_agent), ':', opening.user_agent, ',',
		octet_length(opening.request_id), ':', opening.request_id, ',',
		octet_length(opening.transaction::text), ':', opening.transaction, ',',
		octet_length(sealed), ':' || sealed || ','), 'UTF8')), 1, 16);
END;
$function$;

-- Create function opening_keys(patients uuid[])
CREATE OR REPLACE FUNCTION public.opening_keys(patients uuid[])
 RETURNS TABLE(patient_id uuid, wrapped bytea, wrapped_by text, erased_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
	SELECT p.id, k.wrapped, k.wrapped_by, k.erased_at
	FROM unnest(patients) p (id) LEFT JOIN public.record_keys k ON k.patient_id = p.id
		AND (public.acting_reader() IS NOT NULL OR public.is_patient(p.id) OR public.is_process())
$function$;

REVOKE EXECUTE ON FUNCTION public.add_openings(kind text, reader uuid, active boolean, patients uuid[], purpose text, reason text, sealed bytea[]) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.check_purpose(kind text, reader uuid, purpose text, reason text, sealed bytea, patients uuid[]) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.open_record(patient uuid, purpose text, reason text, sealed bytea) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.open_records(patients uuid[], purpose text, reason text, sealed bytea[]) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.opening_keys(patients uuid[]) FROM PUBLIC;

GRANT EXECUTE ON FUNCTION public.open_record(patient uuid, purpose text, reason text, sealed bytea) TO service_admins;

GRANT EXECUTE ON FUNCTION public.open_record(patient uuid, purpose text, reason text, sealed bytea) TO service_patients;

GRANT EXECUTE ON FUNCTION public.open_records(patients uuid[], purpose text, reason text, sealed bytea[]) TO service_admins;

GRANT EXECUTE ON FUNCTION public.open_records(patients uuid[], purpose text, reason text, sealed bytea[]) TO service_patients;

GRANT EXECUTE ON FUNCTION public.opening_keys(patients uuid[]) TO service_admins;

GRANT EXECUTE ON FUNCTION public.opening_keys(patients uuid[]) TO service_patients;
