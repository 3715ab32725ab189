-- Drop view charts
DROP VIEW public.charts;

-- Modify "health_profiles" table
ALTER TABLE "public"."health_profiles" ADD CONSTRAINT "health_profiles_allergies_sealed_check" CHECK ((allergies_sealed IS NULL) OR ((allergies IS NULL) AND (octet_length(allergies_sealed) >= 29) AND (octet_length(allergies_sealed) <= 4000029) AND (get_byte(allergies_sealed, 0) = 1))) NOT VALID, ADD CONSTRAINT "health_profiles_current_medications_sealed_check" CHECK ((current_medications_sealed IS NULL) OR ((current_medications IS NULL) AND (octet_length(current_medications_sealed) >= 29) AND (octet_length(current_medications_sealed) <= 4000029) AND (get_byte(current_medications_sealed, 0) = 1))) NOT VALID, ADD CONSTRAINT "health_profiles_preexisting_conditions_notes_sealed_check" CHECK ((preexisting_conditions_notes_sealed IS NULL) OR ((preexisting_conditions_notes IS NULL) AND (octet_length(preexisting_conditions_notes_sealed) >= 29) AND (octet_length(preexisting_conditions_notes_sealed) <= 4000029) AND (get_byte(preexisting_conditions_notes_sealed, 0) = 1))) NOT VALID, ADD COLUMN "preexisting_conditions_notes_sealed" bytea NULL, ADD COLUMN "current_medications_sealed" bytea NULL, ADD COLUMN "allergies_sealed" bytea NULL;

-- Create "audit_values" table
CREATE TABLE "public"."audit_values" (
	"id" uuid NOT NULL,
	"person_id" uuid NULL,
	"salt" bytea NOT NULL,
	"changes" jsonb NOT NULL,
	 PRIMARY KEY ("id")
);

-- Create index "audit_values_person_id_idx" to table: "audit_values"
CREATE INDEX "audit_values_person_id_idx" ON "public"."audit_values" ("person_id");

-- Create "erasures" table
CREATE TABLE "public"."erasures" (
	"id" uuid NOT NULL DEFAULT gen_random_uuid(),
	"created_at" timestamptz NOT NULL DEFAULT now(),
	"patient_id" uuid NOT NULL,
	"requested_by" uuid NULL,
	"reason" character varying(512) NULL,
	"confirmed_by" uuid NULL,
	"executed_at" timestamptz NULL,
	"user_id" uuid NULL,
	 PRIMARY KEY ("id"),
	 CONSTRAINT "erasures_admins_check" CHECK (requested_by <> confirmed_by),
	 CONSTRAINT "erasures_done_check" CHECK ((executed_at IS NOT NULL) OR ((requested_by IS NOT NULL) AND (confirmed_by IS NULL))),
	 CONSTRAINT "erasures_reason_check" CHECK (is_line((reason)::text))
);

-- Create index "erasures_patient_id_created_at_idx" to table: "erasures"
CREATE INDEX "erasures_patient_id_created_at_idx" ON "public"."erasures" ("patient_id", "created_at");

-- Create index "erasures_patient_id_key" to table: "erasures"
CREATE UNIQUE INDEX "erasures_patient_id_key" ON "public"."erasures" ("patient_id") WHERE (executed_at IS NOT NULL);

-- Create "legal_holds" table
CREATE TABLE "public"."legal_holds" (
	"id" uuid NOT NULL DEFAULT gen_random_uuid(),
	"created_at" timestamptz NOT NULL DEFAULT now(),
	"patient_id" uuid NOT NULL,
	"reason" character varying(512) NOT NULL,
	"placed_by" uuid NOT NULL,
	"released_at" timestamptz NULL,
	"released_by" uuid NULL,
	 PRIMARY KEY ("id"),
	 CONSTRAINT "legal_holds_reason_check" CHECK (is_line((reason)::text)),
	 CONSTRAINT "legal_holds_released_check" CHECK ((released_at IS NULL) = (released_by IS NULL))
);

-- Create index "legal_holds_patient_id_created_at_idx" to table: "legal_holds"
CREATE INDEX "legal_holds_patient_id_created_at_idx" ON "public"."legal_holds" ("patient_id", "created_at");

-- Create index "legal_holds_patient_id_key" to table: "legal_holds"
CREATE UNIQUE INDEX "legal_holds_patient_id_key" ON "public"."legal_holds" ("patient_id") WHERE (released_at IS NULL);

-- Create "wrapping_keys" table
CREATE TABLE "public"."wrapping_keys" (
	"id" uuid NOT NULL DEFAULT gen_random_uuid(),
	"created_at" timestamptz NOT NULL DEFAULT now(),
	"fingerprint" character varying(512) NOT NULL,
	"is_active" boolean NOT NULL DEFAULT false,
	 PRIMARY KEY ("id"),
	 CONSTRAINT "wrapping_keys_fingerprint_check" CHECK (is_line((fingerprint)::text))
);

-- Create index "wrapping_keys_active_key" to table: "wrapping_keys"
CREATE UNIQUE INDEX "wrapping_keys_active_key" ON "public"."wrapping_keys" ("is_active") WHERE is_active;

-- Create index "wrapping_keys_fingerprint_key" to table: "wrapping_keys"
CREATE UNIQUE INDEX "wrapping_keys_fingerprint_key" ON "public"."wrapping_keys" ("fingerprint");

-- Create "record_keys" table
CREATE TABLE "public"."record_keys" (
	"id" uuid NOT NULL DEFAULT gen_random_uuid(),
	"created_at" timestamptz NOT NULL DEFAULT now(),
	"wrapped" bytea NULL,
	"wrapped_by" character varying(512) NULL,
	"erased_at" timestamptz NULL,
	"patient_id" uuid NOT NULL,
	 PRIMARY KEY ("id"),
	 CONSTRAINT "record_keys_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "public"."patients" ("id") ON UPDATE NO ACTION ON DELETE CASCADE,
	 CONSTRAINT "record_keys_erased_check" CHECK ((wrapped IS NULL) = (erased_at IS NOT NULL)),
	 CONSTRAINT "record_keys_wrapped_by_check" CHECK (is_line((wrapped_by)::text)),
	 CONSTRAINT "record_keys_wrapped_check" CHECK ((wrapped IS NULL) OR ((wrapped_by IS NOT NULL) AND (octet_length(wrapped) >= 49) AND (octet_length(wrapped) <= 10000)))
);

-- Create index "record_keys_patient_id_key" to table: "record_keys"
CREATE UNIQUE INDEX "record_keys_patient_id_key" ON "public"."record_keys" ("patient_id");

-- Create index "record_keys_wrapped_by_id_idx" to table: "record_keys"
CREATE INDEX "record_keys_wrapped_by_id_idx" ON "public"."record_keys" ("wrapped_by", "id");

-- Create function active_wrapping_key()
CREATE OR REPLACE FUNCTION public.active_wrapping_key()
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
	SELECT fingerprint FROM public.wrapping_keys WHERE is_active
$function$;

-- Create function add_audit_entry(entry public.admin_audit_logs)
CREATE OR REPLACE FUNCTION public.add_audit_entry(entry public.admin_audit_logs)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE
	head public.audit_heads := public.lock_audit_head(entry.chain);
BEGIN
	entry.id := coalesce(entry.id, gen_random_uuid());
	entry.created_at := clock_timestamp();
	entry.seq := head.length + 1;
	entry.hash := public.audit_entry_hash(head.hash, entry);
	INSERT INTO public.admin_audit_logs VALUES (entry.*);
	UPDATE public.audit_heads SET length = entry.seq, hash = entry.hash WHERE chain = entry.chain;
END;
$function$;

-- Create function add_openings(kind text, reader uuid, active boolean, patients uuid[], purpose text, reason text)
CREATE OR REPLACE FUNCTION public.add_openings(kind text, reader uuid, active boolean, patients uuid[], purpose text, reason text)
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
	PERFORM public.check_purpose(kind, reader, why, because, patients);
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
		SELECT p.id FROM public.patients p
		WHERE p.id = ANY (patients)
			AND CASE WHEN kind = 'admin' THEN true WHEN why = 'emergency' THEN p.is_active
				ELSE public.changes_patient(p.id, p.doctor_id, p.institution_id, p.is_active) END
			AND NOT EXISTS (SELECT FROM public.open_records o
				WHERE o.actor_id = reader AND o.patient_id = p.id AND o.purpose = why AND o.expires_at > clock_timestamp() + interval '1 minute')
		ORDER BY p.id -- so that two readers with the same patients wait for each other instead of deadlocking
	), entry AS (
		INSERT INTO public.record_openings AS o (opened_at, expires_at, patient_id, actor_type, actor_id, reader_name, institution_name, purpose, reason,
			ip_address, user_agent, request_id, transaction)
		SELECT clock_timestamp(), clock_timestamp() + interval '15 minutes', wanted.id, kind, reader, left(name, 200), institution, why, because,
			public.audit_ip(current_setting('predicthealth.ip_address', true)), left(nullif(current_setting('predicthealth.user_agent', true), ''), 512),
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

-- Create function audit()
CREATE OR REPLACE FUNCTION public.audit()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET "TimeZone" TO 'UTC'
 SET extra_float_digits TO '1'
AS $function$
DECLARE
	entry public.admin_audit_logs;
	given_action text;
	hidden constant text[] := TG_ARGV[1];
	detached constant text[] := TG_ARGV[2];
	head public.audit_heads;
	changes refcursor;
	old_row jsonb;
	new_row jsonb;
BEGIN
	CASE TG_OP
		WHEN 'DELETE' THEN PERFORM FROM old_rows LIMIT 1;
		ELSE PERFORM FROM new_rows LIMIT 1;
	END CASE;
	IF NOT FOUND THEN
		RETURN NULL;
	END IF;
	entry := public.audit_entry_of(TG_RELID, TG_ARGV[0]);
	IF entry.chain IS NULL THEN
		RETURN NULL;
	END IF;
	given_action := entry.action;
	entry.resource_type := TG_TABLE_NAME;
	CASE TG_OP
		WHEN 'INSERT' THEN OPEN changes FOR SELECT NULL::jsonb, to_jsonb(n) FROM new_rows n;
		WHEN 'DELETE' THEN OPEN changes FOR SELECT to_jsonb(o), NULL::jsonb FROM old_rows o;
		WHEN 'UPDATE' THEN OPEN changes FOR SELECT to_jsonb(o), to_jsonb(n) FROM old_rows o FULL JOIN new_rows n USING (id);
	END CASE;
	LOOP
		FETCH changes INTO old_row, new_row;
		EXIT WHEN NOT FOUND;
		IF head.chain IS NULL THEN
			head := public.lock_audit_head(entry.chain);
		END IF;
		head.length := head.length + 1;
		entry.id := gen_random_uuid();
		entry.created_at := clock_timestamp();
		entry.resource_id := coalesce(new_row, old_row) ->> 'id';
		entry.details := public.audit_entry_details(old_row, new_row, hidden);
		IF (entry.details -> 'changes') ?| detached THEN
			entry.details := public.detach_values(entry.id, (coalesce(new_row, old_row) ->> TG_ARGV[3])::uuid, detached, entry.details);
		END IF;
		entry.action := coalesce(given_action, entry.details ->> 'operation');
		entry.seq := head.length;
		head.hash := public.audit_entry_hash(head.hash, entry);
		entry.hash := head.hash;
		INSERT INTO public.admin_audit_logs VALUES (entry.*);
	END LOOP;
	CLOSE changes;
	IF head.chain IS NOT NULL THEN
		UPDATE public.audit_heads SET length = head.length, hash = head.hash WHERE chain = head.chain;
	END IF;
	RETURN NULL;
END;
$function$;

-- Create function audit_row()
CREATE OR REPLACE FUNCTION public.audit_row()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET "TimeZone" TO 'UTC'
 SET extra_float_digits TO '1'
AS $function$
DECLARE
	entry public.admin_audit_logs := public.audit_entry_of(TG_RELID, TG_ARGV[0]);
	detached constant text[] := TG_ARGV[2];
BEGIN
	IF entry.chain IS NULL THEN
		RETURN NULL;
	END IF;
	entry.id := gen_random_uuid();
	entry.details := public.audit_entry_details(to_jsonb(OLD), to_jsonb(NEW), TG_ARGV[1]::text[]);
	IF (entry.details -> 'changes') ?| detached THEN
		entry.details := public.detach_values(entry.id, (coalesce(to_jsonb(NEW), to_jsonb(OLD)) ->> TG_ARGV[3])::uuid, detached, entry.details);
	END IF;
	entry.action := coalesce(entry.action, entry.details ->> 'operation');
	entry.resource_type := TG_TABLE_NAME;
	entry.resource_id := coalesce(NEW.id, OLD.id);
	PERFORM public.add_audit_entry(entry);
	RETURN NULL;
END;
$function$;

-- Create function check_export(patient uuid)
CREATE OR REPLACE FUNCTION public.check_export(patient uuid)
 RETURNS void
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
	IF (public.is_patient(patient) AND EXISTS (SELECT FROM public.patients p WHERE p.id = patient AND p.is_active))
		OR public.is_owner_process()
	THEN
		RETURN;
	END IF;
	PERFORM public.refuse_change('patients', 'patients_export', 'Active patients export their own record, and processes of the tables'' owner any record.');
END;
$function$;

-- Create function check_record_key()
CREATE OR REPLACE FUNCTION public.check_record_key()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
	PERFORM FROM public.record_keys WHERE patient_id = NEW.patient_id AND wrapped IS NOT NULL FOR SHARE;
	IF NOT FOUND THEN
		RAISE EXCEPTION 'change of relation "health_profiles" violates rule "clinical_text_key"'
			USING ERRCODE = 'check_violation', SCHEMA = 'public', TABLE = 'health_profiles', CONSTRAINT = 'clinical_text_key',
				HINT = 'The patient has no key in record_keys, or it was destroyed.';
	END IF;
	RETURN NULL;
END;
$function$;

-- Create function check_wrapping_key()
CREATE OR REPLACE FUNCTION public.check_wrapping_key()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
	PERFORM FROM public.wrapping_keys WHERE is_active AND fingerprint = NEW.wrapped_by FOR SHARE;
	IF NOT FOUND THEN
		RAISE EXCEPTION 'the wrapping key of the new key is not the active one'
			USING ERRCODE = 'serialization_failure', SCHEMA = 'public', TABLE = 'record_keys', COLUMN = 'wrapped_by',
				CONSTRAINT = 'record_keys_wrapping_key', HINT = 'Call active_wrapping_key() again.';
	END IF;
	IF current_setting('synchronous_commit') = 'off' THEN
		PERFORM set_config('synchronous_commit', 'on', true); -- a crash must not lose a key by which texts are encrypted
	END IF;
	RETURN NULL;
END;
$function$;

-- Create function complete_once()
CREATE OR REPLACE FUNCTION public.complete_once()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
	IF TG_OP = 'UPDATE' AND to_jsonb(OLD) ->> TG_ARGV[0] IS NULL AND to_jsonb(OLD) - TG_ARGV = to_jsonb(NEW) - TG_ARGV THEN
		RETURN NEW;
	END IF;
	RAISE EXCEPTION '% of relation "%" violates rule "%"', lower(TG_OP COLLATE "C"), TG_TABLE_NAME, TG_TABLE_NAME || '_append_only'
		USING ERRCODE = 'check_violation', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME, CONSTRAINT = TG_TABLE_NAME || '_append_only',
			HINT = 'A row of this table is completed once, and is not changed or removed otherwise.';
END;
$function$;

-- Create function confirm_erasure(patient uuid)
CREATE OR REPLACE FUNCTION public.confirm_erasure(patient uuid)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
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
	PERFORM set_config('synchronous_commit', 'on', true); -- a crash must not undo an erasure that was reported
	RETURN request.id;
END;
$function$;

-- Create function destroy_record_key(patient uuid)
CREATE OR REPLACE FUNCTION public.destroy_record_key(patient uuid)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
	INSERT INTO public.record_keys AS k (patient_id, erased_at) VALUES (patient, clock_timestamp())
	ON CONFLICT (patient_id) DO UPDATE SET wrapped = NULL, erased_at = excluded.erased_at WHERE k.erased_at IS NULL;
END;
$function$;

-- Create function detach_values(entry_id uuid, person uuid, columns text[], INOUT details jsonb)
CREATE OR REPLACE FUNCTION public.detach_values(entry_id uuid, person uuid, columns text[], INOUT details jsonb)
 RETURNS jsonb
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE
	found jsonb;
	names jsonb;
	salt constant bytea := uuid_send(gen_random_uuid());
BEGIN
	SELECT jsonb_object_agg(key, value), jsonb_object_agg(key, '{"detached": true}'::jsonb) INTO found, names
	FROM jsonb_each(details -> 'changes') WHERE key = ANY (columns) AND value <> '{"hidden": true}';
	IF found IS NULL THEN
		RETURN;
	END IF;
	INSERT INTO public.audit_values (id, person_id, salt, changes) VALUES (entry_id, person, salt, found);
	details := details || jsonb_build_object('changes', (details -> 'changes') || names,
		'detached', jsonb_build_object('of', person, 'sha256', encode(sha256(salt || convert_to(found::text, 'UTF8')), 'hex')));
END;
$function$;

-- Create function erase_patient(patient uuid, request uuid, confirmed_by uuid, executed_at timestamp with time zone)
CREATE OR REPLACE FUNCTION public.erase_patient(patient uuid, request uuid, confirmed_by uuid, executed_at timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
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
$function$;

-- Create function exported_account_tokens(patient uuid)
CREATE OR REPLACE FUNCTION public.exported_account_tokens(patient uuid)
 RETURNS TABLE(id uuid, created_at timestamp with time zone, updated_at timestamp with time zone, version bigint, user_id uuid, purpose text, email character varying, expires_at timestamp with time zone, used_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
	SELECT public.check_export(patient);
	SELECT t.id, t.created_at, t.updated_at, t.version, t.user_id, t.purpose, t.email, t.expires_at, t.used_at
	FROM public.account_tokens t JOIN public.users u ON u.id = t.user_id WHERE u.patient_id = patient ORDER BY t.created_at, t.id;
$function$;

-- Create function exported_names(patient uuid)
CREATE OR REPLACE FUNCTION public.exported_names(patient uuid)
 RETURNS TABLE(doctor_id uuid, first_name character varying, last_name character varying, institution_id uuid, name character varying)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
	SELECT public.check_export(patient);
	SELECT d.id, d.first_name, d.last_name, i.id, i.name
	FROM public.patients p LEFT JOIN public.doctors d ON d.id = p.doctor_id LEFT JOIN public.medical_institutions i ON i.id = p.institution_id
	WHERE p.id = patient;
$function$;

-- Create function exported_sessions(patient uuid)
CREATE OR REPLACE FUNCTION public.exported_sessions(patient uuid)
 RETURNS TABLE(id uuid, created_at timestamp with time zone, updated_at timestamp with time zone, version bigint, user_id uuid, family uuid, last_seen_at timestamp with time zone, idle_expires_at timestamp with time zone, expires_at timestamp with time zone, ip_address text, user_agent character varying, rotated_at timestamp with time zone, revoked_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
	SELECT public.check_export(patient);
	SELECT s.id, s.created_at, s.updated_at, s.version, s.user_id, s.family, s.last_seen_at, s.idle_expires_at, s.expires_at, host(s.ip_address),
		s.user_agent, s.rotated_at, s.revoked_at
	FROM public.sessions s JOIN public.users u ON u.id = s.user_id WHERE u.patient_id = patient ORDER BY s.created_at, s.id;
$function$;

-- Create function exported_users(patient uuid)
CREATE OR REPLACE FUNCTION public.exported_users(patient uuid)
 RETURNS TABLE(id uuid, created_at timestamp with time zone, updated_at timestamp with time zone, version bigint, email character varying, user_type text, reference_id uuid, patient_id uuid, is_active boolean, is_verified boolean, failed_login_attempts integer, last_failed_login timestamp with time zone, locked_until timestamp with time zone, last_login timestamp with time zone, password_changed_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
	SELECT public.check_export(patient);
	SELECT u.id, u.created_at, u.updated_at, u.version, u.email, u.user_type, u.reference_id, u.patient_id, u.is_active, u.is_verified,
		u.failed_login_attempts, u.last_failed_login, u.locked_until, u.last_login, u.password_changed_at
	FROM public.users u WHERE u.patient_id = patient;
$function$;

-- Create function is_active_admin(admin uuid)
CREATE OR REPLACE FUNCTION public.is_active_admin(admin uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
	PERFORM FROM public.admins WHERE id = admin FOR SHARE;
	PERFORM FROM public.users WHERE admin_id = admin FOR SHARE;
	RETURN public.active_admin(admin);
END;
$function$;

-- Create function is_erased(patient uuid)
CREATE OR REPLACE FUNCTION public.is_erased(patient uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
	RETURN EXISTS (SELECT FROM public.erasures WHERE patient_id = patient AND executed_at IS NOT NULL);
END;
$function$;

-- Create function is_owner_process()
CREATE OR REPLACE FUNCTION public.is_owner_process()
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
	RETURN public.is_process() AND pg_has_role(public.effective_role(), (SELECT relowner FROM pg_class WHERE oid = 'public.patients'::regclass), 'USAGE');
END;
$function$;

-- Create function lock_patient(patient uuid, relation name)
CREATE OR REPLACE FUNCTION public.lock_patient(patient uuid, relation name)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
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
$function$;

-- Create function lock_records(reader uuid)
CREATE OR REPLACE FUNCTION public.lock_records(reader uuid)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
	PERFORM pg_advisory_xact_lock_shared(hashtextextended('records of ' || reader, 0));
END;
$function$;

-- Create function open_records(patients uuid[], purpose text, reason text)
CREATE OR REPLACE FUNCTION public.open_records(patients uuid[], purpose text DEFAULT ''::text, reason text DEFAULT ''::text)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
AS $function$
BEGIN
	PERFORM public.lock_records(public.acting_reader()); -- before it finds the actor active
	RETURN CASE
		WHEN public.acting_doctor() IS NOT NULL THEN
			public.add_openings('doctor', public.acting_doctor(), public.active_doctor(public.acting_doctor()), patients, purpose, reason)
		WHEN public.acting_institution() IS NOT NULL THEN
			public.add_openings('institution', public.acting_institution(), public.active_institution(public.acting_institution()), patients, purpose, reason)
		WHEN public.acting_admin() IS NOT NULL THEN
			public.add_openings('admin', public.acting_admin(), public.active_admin(public.acting_admin()), patients, purpose, reason)
		ELSE public.add_openings('', NULL, false, patients, purpose, reason) END;
END;
$function$;

-- Create function place_hold(patient uuid, reason text)
CREATE OR REPLACE FUNCTION public.place_hold(patient uuid, reason text)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
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
$function$;

-- Create function record_export(patient uuid)
CREATE OR REPLACE FUNCTION public.record_export(patient uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET "TimeZone" TO 'UTC'
AS $function$
DECLARE
	at constant timestamptz := clock_timestamp();
BEGIN
	PERFORM public.check_export(patient);
	IF NOT EXISTS (SELECT FROM public.patients WHERE id = patient) THEN
		RETURN false;
	END IF;
	IF public.is_patient(patient) THEN
		PERFORM public.record_attempt('export', 'patients', patient, true, NULL);
	ELSE
		INSERT INTO public.record_openings (opened_at, expires_at, patient_id, actor_type, reader_name, purpose, reason, ip_address, user_agent, transaction)
		VALUES (at, at, patient, 'system', left(public.acting_system(), 200), 'operations', left(nullif(btrim(current_setting('predicthealth.reason', true)), ''), 512),
			inet_client_addr(), 'database role ' || session_user, pg_current_xact_id()::text::bigint);
	END IF;
	IF current_setting('synchronous_commit') = 'off' THEN
		PERFORM set_config('synchronous_commit', 'on', true);
	END IF;
	RETURN true;
END;
$function$;

-- Create function record_history(patient uuid, since timestamp with time zone)
CREATE OR REPLACE FUNCTION public.record_history(patient uuid, since timestamp with time zone)
 RETURNS TABLE(source text, at timestamp with time zone, actor_type text, actor_id uuid, actor_name text, action text, resource_type text, resource_id uuid, details jsonb)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET "TimeZone" TO 'UTC'
AS $function$
#variable_conflict use_column
DECLARE
	p public.patients;
	profiles uuid[];
BEGIN
	SELECT * INTO p FROM public.patients WHERE id = patient;
	IF NOT FOUND THEN
		RETURN;
	ELSIF NOT public.is_owner_process() THEN
		IF public.sees_patient(p.id, p.doctor_id, p.institution_id, p.is_active) IS NOT TRUE THEN
			RETURN;
		END IF;
		PERFORM public.record_opened(patient);
	END IF;
	profiles := ARRAY(
		SELECT id FROM public.health_profiles h WHERE h.patient_id = patient
		UNION SELECT l.resource_id FROM public.audit_values v JOIN public.admin_audit_logs l ON l.id = v.id
		WHERE v.person_id = patient AND l.resource_type = 'health_profiles');
	RETURN QUERY SELECT 'patients', p.created_at, NULL, NULL::uuid, NULL, NULL, NULL, p.id, to_jsonb(p) - 'search_text';
	RETURN QUERY SELECT 'health_profiles', h.created_at, NULL, NULL::uuid, NULL, NULL, NULL, h.id, to_jsonb(h)
		FROM public.health_profiles h WHERE h.patient_id = patient;
	RETURN QUERY SELECT 'record_keys', k.created_at, NULL, NULL::uuid, k.wrapped_by::text, NULL, NULL, k.id,
			jsonb_build_object('wrapped', k.wrapped, 'erased_at', k.erased_at)
		FROM public.record_keys k WHERE k.patient_id = patient;
	RETURN QUERY SELECT 'audit', l.created_at, l.actor_type, l.actor_id,
			coalesce((SELECT d.first_name || ' ' || d.last_name FROM public.doctors d WHERE d.id = l.actor_id AND l.actor_type = 'doctor'),
				(SELECT i.name FROM public.medical_institutions i WHERE i.id = l.actor_id AND l.actor_type = 'institution'),
				CASE l.actor_type WHEN 'system' THEN substr(l.chain, length('system:') + 1) END),
			l.action::text, l.resource_type::text, l.resource_id,
			public.with_values(l.details, v.changes)
		FROM public.admin_audit_logs l LEFT JOIN public.audit_values v ON v.id = l.id
		WHERE l.success AND l.created_at > since AND l.details ? 'changes'
			AND ((l.resource_type = 'patients' AND l.resource_id = patient) OR (l.resource_type = 'health_profiles' AND l.resource_id = ANY (profiles)))
		ORDER BY l.created_at DESC, l.id;
END;
$function$;

-- Create function refuse_erased_patient()
CREATE OR REPLACE FUNCTION public.refuse_erased_patient()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
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
$function$;

-- Create function refuse_erasure(relation name, rule name, hint text)
CREATE OR REPLACE FUNCTION public.refuse_erasure(relation name, rule name, hint text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
	RAISE EXCEPTION 'relation "%" violates rule "%"', relation, rule
		USING ERRCODE = 'check_violation', SCHEMA = 'public', TABLE = relation, CONSTRAINT = rule, HINT = hint;
END;
$function$;

-- Create function refuse_held(patient uuid)
CREATE OR REPLACE FUNCTION public.refuse_held(patient uuid)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
	PERFORM FROM public.legal_holds WHERE patient_id = patient AND released_at IS NULL;
	IF FOUND THEN
		PERFORM public.refuse_erasure('erasures', 'erasures_hold', 'The patient is on legal hold; legal_holds has the reason.');
	END IF;
END;
$function$;

-- Create function refuse_plain_text()
CREATE OR REPLACE FUNCTION public.refuse_plain_text()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
	PERFORM pg_advisory_xact_lock_shared(hashtextextended('clinical text in plain', 0));
	IF EXISTS (SELECT FROM public.wrapping_keys WHERE is_active) THEN
		RAISE EXCEPTION 'change of relation "health_profiles" violates rule "clinical_text_plain"'
			USING ERRCODE = 'check_violation', SCHEMA = 'public', TABLE = 'health_profiles', CONSTRAINT = 'clinical_text_plain',
				HINT = 'Encrypt clinical text: docs/encryption.md.';
	END IF;
	RETURN NEW;
END;
$function$;

-- Create function refuse_record_key()
CREATE OR REPLACE FUNCTION public.refuse_record_key()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
	RAISE EXCEPTION 'update of relation "record_keys" violates rule "record_keys_erased"'
		USING ERRCODE = 'check_violation', SCHEMA = 'public', TABLE = 'record_keys', COLUMN = 'erased_at', CONSTRAINT = 'record_keys_erased',
			HINT = 'A key that was destroyed is not replaced.';
END;
$function$;

-- Create function refuse_row_of_erased()
CREATE OR REPLACE FUNCTION public.refuse_row_of_erased()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
	PERFORM FROM public.erasures WHERE patient_id = NEW.patient_id AND executed_at IS NOT NULL;
	IF FOUND THEN
		PERFORM public.refuse_erasure(TG_TABLE_NAME, TG_TABLE_NAME || '_patient_erased', 'The patient is erased.');
	END IF;
	RETURN NULL;
END;
$function$;

-- Create function release_hold(patient uuid)
CREATE OR REPLACE FUNCTION public.release_hold(patient uuid)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
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
$function$;

-- Create function replace_clinical_text()
CREATE OR REPLACE FUNCTION public.replace_clinical_text()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
	RETURN jsonb_populate_record(NEW, jsonb_build_object(TG_ARGV[0], NULL));
END;
$function$;

-- Create function request_erasure(patient uuid, reason text)
CREATE OR REPLACE FUNCTION public.request_erasure(patient uuid, reason text)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
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
$function$;

-- Create function require_active_admin(relation name)
CREATE OR REPLACE FUNCTION public.require_active_admin(relation name)
 RETURNS uuid
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
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
$function$;

-- Create function with_values(details jsonb, changes jsonb)
CREATE OR REPLACE FUNCTION public.with_values(details jsonb, changes jsonb)
 RETURNS jsonb
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN (changes IS NULL) THEN details ELSE jsonb_set((details - 'detached'::text), '{changes}'::text[], ((details -> 'changes'::text) || changes)) END;

-- Create view charts
CREATE OR REPLACE VIEW public.charts WITH (security_barrier=true) AS
 SELECT p.id,
    p.version,
    p.first_name,
    p.last_name,
    p.email,
    p.date_of_birth,
    p.gender,
    p.phone,
    p.emergency_contact_name,
    p.emergency_contact_phone,
    p.validation_status,
    p.is_verified,
    h.id AS profile_id,
    h.version AS profile_version,
    h.height_cm,
    h.weight_kg,
    h.blood_type,
    h.is_smoker,
    h.smoking_years,
    h.consumes_alcohol,
    h.alcohol_frequency,
    h.hypertension_diagnosis,
    h.diabetes_diagnosis,
    h.high_cholesterol_diagnosis,
    h.has_stroke_history,
    h.has_heart_disease_history,
    h.family_history_diabetes,
    h.family_history_hypertension,
    h.family_history_heart_disease,
    h.physical_activity_minutes_weekly,
    h.preexisting_conditions_notes,
    h.preexisting_conditions_notes_sealed,
    h.current_medications,
    h.current_medications_sealed,
    h.allergies,
    h.allergies_sealed,
    k.wrapped AS wrapped_key,
    k.wrapped_by,
    p.doctor_id,
    d.first_name AS doctor_first_name,
    d.last_name AS doctor_last_name,
    s.name AS doctor_specialty,
    p.institution_id,
    i.name AS institution_name
   FROM (((((public.patients p
     LEFT JOIN LATERAL ( SELECT DISTINCT ON (h_1.patient_id) h_1.patient_id,
            h_1.id,
            h_1.version,
            h_1.height_cm,
            h_1.weight_kg,
            h_1.blood_type,
            h_1.is_smoker,
            h_1.smoking_years,
            h_1.consumes_alcohol,
            h_1.alcohol_frequency,
            h_1.hypertension_diagnosis,
            h_1.diabetes_diagnosis,
            h_1.high_cholesterol_diagnosis,
            h_1.has_stroke_history,
            h_1.has_heart_disease_history,
            h_1.family_history_diabetes,
            h_1.family_history_hypertension,
            h_1.family_history_heart_disease,
            h_1.physical_activity_minutes_weekly,
            h_1.preexisting_conditions_notes,
            h_1.preexisting_conditions_notes_sealed,
            h_1.current_medications,
            h_1.current_medications_sealed,
            h_1.allergies,
            h_1.allergies_sealed
           FROM public.health_profiles h_1
          WHERE ((h_1.patient_id = p.id) AND
                CASE
                    WHEN (h_1.patient_id = p.id) THEN public.record_opened(h_1.patient_id)
                    ELSE false
                END)) h ON ((h.patient_id = p.id)))
     LEFT JOIN public.record_keys k ON ((k.patient_id = h.patient_id)))
     LEFT JOIN public.doctors d ON (((d.id = p.doctor_id) AND public.sees_public_doctor(d.is_active))))
     LEFT JOIN public.doctor_specialties s ON ((s.id = d.specialty_id)))
     LEFT JOIN public.medical_institutions i ON (((i.id = p.institution_id) AND public.sees_institution(i.is_active))))
  WHERE public.sees_patient(p.id, p.doctor_id, p.institution_id, p.is_active);

-- Create trigger account_tokens.account_tokens_audit_delete
CREATE OR REPLACE TRIGGER account_tokens_audit_delete AFTER DELETE ON public.account_tokens REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT WHEN ((public.acting_type() = 'admin'::text)) EXECUTE FUNCTION public.audit('processes', '{token_hash}', '{email}', 'user_id');

-- Create trigger account_tokens.account_tokens_audit_insert
CREATE OR REPLACE TRIGGER account_tokens_audit_insert AFTER INSERT ON public.account_tokens REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('processes', '{token_hash}', '{email}', 'user_id');

-- Create trigger account_tokens.account_tokens_audit_update
CREATE OR REPLACE TRIGGER account_tokens_audit_update AFTER UPDATE ON public.account_tokens REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('processes', '{token_hash}', '{email}', 'user_id');

-- Create trigger erasures.erasures_append_only
CREATE OR REPLACE TRIGGER erasures_append_only BEFORE TRUNCATE ON public.erasures FOR EACH STATEMENT EXECUTE FUNCTION public.append_only();
ALTER TABLE public.erasures ENABLE ALWAYS TRIGGER erasures_append_only;

-- Create trigger erasures.erasures_append_only_row
CREATE OR REPLACE TRIGGER erasures_append_only_row BEFORE DELETE OR UPDATE ON public.erasures FOR EACH ROW EXECUTE FUNCTION public.complete_once('executed_at', 'confirmed_by', 'user_id');
ALTER TABLE public.erasures ENABLE ALWAYS TRIGGER erasures_append_only_row;

-- Create trigger erasures.erasures_audit_delete
CREATE OR REPLACE TRIGGER erasures_audit_delete AFTER DELETE ON public.erasures REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT WHEN (((public.acting_type() = 'admin'::text) OR pg_has_role('service_admins'::name, 'USAGE'::text))) EXECUTE FUNCTION public.audit('admins', '{}');

-- Create trigger erasures.erasures_audit_insert
CREATE OR REPLACE TRIGGER erasures_audit_insert AFTER INSERT ON public.erasures REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT WHEN (((public.acting_type() = 'admin'::text) OR pg_has_role('service_admins'::name, 'USAGE'::text))) EXECUTE FUNCTION public.audit('admins', '{}');

-- Create trigger erasures.erasures_audit_update
CREATE OR REPLACE TRIGGER erasures_audit_update AFTER UPDATE ON public.erasures REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT WHEN (((public.acting_type() = 'admin'::text) OR pg_has_role('service_admins'::name, 'USAGE'::text))) EXECUTE FUNCTION public.audit('admins', '{}');

-- Create trigger erasures.erasures_blank
CREATE OR REPLACE TRIGGER erasures_blank BEFORE INSERT OR UPDATE ON public.erasures FOR EACH ROW WHEN (public.is_blank((new.reason)::text)) EXECUTE FUNCTION public.blank_to_null('reason');

-- Create trigger erasures.erasures_stamp
CREATE OR REPLACE TRIGGER erasures_stamp BEFORE INSERT ON public.erasures FOR EACH ROW EXECUTE FUNCTION public.stamp();

-- Create trigger health_profiles.health_profiles_audit_delete
CREATE OR REPLACE TRIGGER health_profiles_audit_delete AFTER DELETE ON public.health_profiles REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('all', '{preexisting_conditions_notes,current_medications,allergies}', '{height_cm,weight_kg,blood_type,is_smoker,smoking_years,consumes_alcohol,alcohol_frequency,hypertension_diagnosis,diabetes_diagnosis,high_cholesterol_diagnosis,has_stroke_history,has_heart_disease_history,family_history_diabetes,family_history_hypertension,family_history_heart_disease,physical_activity_minutes_weekly}', 'patient_id');

-- Create trigger health_profiles.health_profiles_audit_insert
CREATE OR REPLACE TRIGGER health_profiles_audit_insert AFTER INSERT ON public.health_profiles REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('all', '{preexisting_conditions_notes,current_medications,allergies}', '{height_cm,weight_kg,blood_type,is_smoker,smoking_years,consumes_alcohol,alcohol_frequency,hypertension_diagnosis,diabetes_diagnosis,high_cholesterol_diagnosis,has_stroke_history,has_heart_disease_history,family_history_diabetes,family_history_hypertension,family_history_heart_disease,physical_activity_minutes_weekly}', 'patient_id');

-- Create trigger health_profiles.health_profiles_audit_update
CREATE OR REPLACE TRIGGER health_profiles_audit_update AFTER UPDATE ON public.health_profiles REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('all', '{preexisting_conditions_notes,current_medications,allergies}', '{height_cm,weight_kg,blood_type,is_smoker,smoking_years,consumes_alcohol,alcohol_frequency,hypertension_diagnosis,diabetes_diagnosis,high_cholesterol_diagnosis,has_stroke_history,has_heart_disease_history,family_history_diabetes,family_history_hypertension,family_history_heart_disease,physical_activity_minutes_weekly}', 'patient_id');

-- Create trigger health_profiles.health_profiles_patient_erased
CREATE OR REPLACE TRIGGER health_profiles_patient_erased AFTER INSERT OR UPDATE ON public.health_profiles FOR EACH ROW EXECUTE FUNCTION public.refuse_row_of_erased();

-- Create trigger health_profiles.health_profiles_plain_insert
CREATE OR REPLACE TRIGGER health_profiles_plain_insert BEFORE INSERT ON public.health_profiles FOR EACH ROW WHEN ((num_nonnulls(new.preexisting_conditions_notes, new.current_medications, new.allergies) > 0)) EXECUTE FUNCTION public.refuse_plain_text();

-- Create trigger health_profiles.health_profiles_plain_update
CREATE OR REPLACE TRIGGER health_profiles_plain_update BEFORE UPDATE ON public.health_profiles FOR EACH ROW WHEN ((((new.preexisting_conditions_notes IS NOT NULL) AND (new.preexisting_conditions_notes IS DISTINCT FROM old.preexisting_conditions_notes)) OR ((new.current_medications IS NOT NULL) AND (new.current_medications IS DISTINCT FROM old.current_medications)) OR ((new.allergies IS NOT NULL) AND (new.allergies IS DISTINCT FROM old.allergies)))) EXECUTE FUNCTION public.refuse_plain_text();

-- Create trigger health_profiles.health_profiles_replace_allergies
CREATE OR REPLACE TRIGGER health_profiles_replace_allergies BEFORE UPDATE OF allergies ON public.health_profiles FOR EACH ROW WHEN ((old.allergies_sealed = new.allergies_sealed)) EXECUTE FUNCTION public.replace_clinical_text('allergies_sealed');

-- Create trigger health_profiles.health_profiles_replace_medications
CREATE OR REPLACE TRIGGER health_profiles_replace_medications BEFORE UPDATE OF current_medications ON public.health_profiles FOR EACH ROW WHEN ((old.current_medications_sealed = new.current_medications_sealed)) EXECUTE FUNCTION public.replace_clinical_text('current_medications_sealed');

-- Create trigger health_profiles.health_profiles_replace_notes
CREATE OR REPLACE TRIGGER health_profiles_replace_notes BEFORE UPDATE OF preexisting_conditions_notes ON public.health_profiles FOR EACH ROW WHEN ((old.preexisting_conditions_notes_sealed = new.preexisting_conditions_notes_sealed)) EXECUTE FUNCTION public.replace_clinical_text('preexisting_conditions_notes_sealed');

-- Create trigger health_profiles.health_profiles_seal_allergies
CREATE OR REPLACE TRIGGER health_profiles_seal_allergies BEFORE UPDATE OF allergies_sealed ON public.health_profiles FOR EACH ROW WHEN (((new.allergies_sealed IS NOT NULL) AND (old.allergies = new.allergies))) EXECUTE FUNCTION public.replace_clinical_text('allergies');

-- Create trigger health_profiles.health_profiles_seal_medications
CREATE OR REPLACE TRIGGER health_profiles_seal_medications BEFORE UPDATE OF current_medications_sealed ON public.health_profiles FOR EACH ROW WHEN (((new.current_medications_sealed IS NOT NULL) AND (old.current_medications = new.current_medications))) EXECUTE FUNCTION public.replace_clinical_text('current_medications');

-- Create trigger health_profiles.health_profiles_seal_notes
CREATE OR REPLACE TRIGGER health_profiles_seal_notes BEFORE UPDATE OF preexisting_conditions_notes_sealed ON public.health_profiles FOR EACH ROW WHEN (((new.preexisting_conditions_notes_sealed IS NOT NULL) AND (old.preexisting_conditions_notes = new.preexisting_conditions_notes))) EXECUTE FUNCTION public.replace_clinical_text('preexisting_conditions_notes');

-- Create trigger health_profiles.health_profiles_sealed_insert
CREATE OR REPLACE TRIGGER health_profiles_sealed_insert AFTER INSERT ON public.health_profiles FOR EACH ROW WHEN ((num_nonnulls(new.preexisting_conditions_notes_sealed, new.current_medications_sealed, new.allergies_sealed) > 0)) EXECUTE FUNCTION public.check_record_key();

-- Create trigger health_profiles.health_profiles_sealed_update
CREATE OR REPLACE TRIGGER health_profiles_sealed_update AFTER UPDATE ON public.health_profiles FOR EACH ROW WHEN ((((new.preexisting_conditions_notes_sealed IS NOT NULL) AND (new.preexisting_conditions_notes_sealed IS DISTINCT FROM old.preexisting_conditions_notes_sealed)) OR ((new.current_medications_sealed IS NOT NULL) AND (new.current_medications_sealed IS DISTINCT FROM old.current_medications_sealed)) OR ((new.allergies_sealed IS NOT NULL) AND (new.allergies_sealed IS DISTINCT FROM old.allergies_sealed)))) EXECUTE FUNCTION public.check_record_key();

-- Create trigger legal_holds.legal_holds_append_only
CREATE OR REPLACE TRIGGER legal_holds_append_only BEFORE TRUNCATE ON public.legal_holds FOR EACH STATEMENT EXECUTE FUNCTION public.append_only();
ALTER TABLE public.legal_holds ENABLE ALWAYS TRIGGER legal_holds_append_only;

-- Create trigger legal_holds.legal_holds_append_only_row
CREATE OR REPLACE TRIGGER legal_holds_append_only_row BEFORE DELETE OR UPDATE ON public.legal_holds FOR EACH ROW EXECUTE FUNCTION public.complete_once('released_at', 'released_by');
ALTER TABLE public.legal_holds ENABLE ALWAYS TRIGGER legal_holds_append_only_row;

-- Create trigger legal_holds.legal_holds_audit_delete
CREATE OR REPLACE TRIGGER legal_holds_audit_delete AFTER DELETE ON public.legal_holds REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT WHEN (((public.acting_type() = 'admin'::text) OR pg_has_role('service_admins'::name, 'USAGE'::text))) EXECUTE FUNCTION public.audit('admins', '{}');

-- Create trigger legal_holds.legal_holds_audit_insert
CREATE OR REPLACE TRIGGER legal_holds_audit_insert AFTER INSERT ON public.legal_holds REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT WHEN (((public.acting_type() = 'admin'::text) OR pg_has_role('service_admins'::name, 'USAGE'::text))) EXECUTE FUNCTION public.audit('admins', '{}');

-- Create trigger legal_holds.legal_holds_audit_update
CREATE OR REPLACE TRIGGER legal_holds_audit_update AFTER UPDATE ON public.legal_holds REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT WHEN (((public.acting_type() = 'admin'::text) OR pg_has_role('service_admins'::name, 'USAGE'::text))) EXECUTE FUNCTION public.audit('admins', '{}');

-- Create trigger legal_holds.legal_holds_stamp
CREATE OR REPLACE TRIGGER legal_holds_stamp BEFORE INSERT ON public.legal_holds FOR EACH ROW EXECUTE FUNCTION public.stamp();

-- Create trigger patients.patients_audit_delete
CREATE OR REPLACE TRIGGER patients_audit_delete AFTER DELETE ON public.patients REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('all', '{}', '{first_name,last_name,email,date_of_birth,gender,phone,emergency_contact_name,emergency_contact_phone}', 'id');

-- Create trigger patients.patients_audit_insert
CREATE OR REPLACE TRIGGER patients_audit_insert AFTER INSERT ON public.patients REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('all', '{}', '{first_name,last_name,email,date_of_birth,gender,phone,emergency_contact_name,emergency_contact_phone}', 'id');

-- Create trigger patients.patients_audit_update
CREATE OR REPLACE TRIGGER patients_audit_update AFTER UPDATE ON public.patients REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('all', '{}', '{first_name,last_name,email,date_of_birth,gender,phone,emergency_contact_name,emergency_contact_phone}', 'id');

-- Create trigger patients.patients_erased
CREATE OR REPLACE TRIGGER patients_erased BEFORE UPDATE ON public.patients FOR EACH ROW WHEN ((NOT old.is_active)) EXECUTE FUNCTION public.refuse_erased_patient();

-- Create trigger record_keys.record_keys_active
CREATE OR REPLACE TRIGGER record_keys_active AFTER INSERT ON public.record_keys FOR EACH ROW WHEN ((new.wrapped IS NOT NULL)) EXECUTE FUNCTION public.check_wrapping_key();

-- Create trigger record_keys.record_keys_blank
CREATE OR REPLACE TRIGGER record_keys_blank BEFORE INSERT OR UPDATE ON public.record_keys FOR EACH ROW WHEN (public.is_blank((new.wrapped_by)::text)) EXECUTE FUNCTION public.blank_to_null('wrapped_by');

-- Create trigger record_keys.record_keys_erased
CREATE OR REPLACE TRIGGER record_keys_erased BEFORE UPDATE ON public.record_keys FOR EACH ROW WHEN ((old.erased_at IS NOT NULL)) EXECUTE FUNCTION public.refuse_record_key();

-- Create trigger record_keys.record_keys_stamp
CREATE OR REPLACE TRIGGER record_keys_stamp BEFORE INSERT ON public.record_keys FOR EACH ROW EXECUTE FUNCTION public.stamp();

-- Create trigger sessions.sessions_audit
CREATE OR REPLACE TRIGGER sessions_audit AFTER INSERT OR DELETE OR UPDATE ON public.sessions FOR EACH ROW WHEN ((public.acting_type() = 'admin'::text)) EXECUTE FUNCTION public.audit_row('admins', '{token_hash}', '{ip_address,user_agent}', 'user_id');

-- Create trigger sessions.sessions_audit_end
CREATE OR REPLACE TRIGGER sessions_audit_end AFTER UPDATE ON public.sessions FOR EACH ROW WHEN (((old.revoked_at IS DISTINCT FROM new.revoked_at) AND (public.acting_type() <> 'admin'::text))) EXECUTE FUNCTION public.audit_row('processes', '{token_hash}', '{ip_address,user_agent}', 'user_id');

-- Create trigger users.users_audit_delete
CREATE OR REPLACE TRIGGER users_audit_delete AFTER DELETE ON public.users REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('all', '{password_hash}', '{email}', 'reference_id');

-- Create trigger users.users_audit_insert
CREATE OR REPLACE TRIGGER users_audit_insert AFTER INSERT ON public.users REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('all', '{password_hash}', '{email}', 'reference_id');

-- Create trigger users.users_audit_update
CREATE OR REPLACE TRIGGER users_audit_update AFTER UPDATE ON public.users REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('all', '{password_hash}', '{email}', 'reference_id');

-- Create trigger users.users_patient_erased
CREATE OR REPLACE TRIGGER users_patient_erased AFTER INSERT ON public.users FOR EACH ROW WHEN ((new.patient_id IS NOT NULL)) EXECUTE FUNCTION public.refuse_row_of_erased();

-- Create trigger wrapping_keys.wrapping_keys_audit_delete
CREATE OR REPLACE TRIGGER wrapping_keys_audit_delete AFTER DELETE ON public.wrapping_keys REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('processes', '{}');

-- Create trigger wrapping_keys.wrapping_keys_audit_insert
CREATE OR REPLACE TRIGGER wrapping_keys_audit_insert AFTER INSERT ON public.wrapping_keys REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('processes', '{}');

-- Create trigger wrapping_keys.wrapping_keys_audit_update
CREATE OR REPLACE TRIGGER wrapping_keys_audit_update AFTER UPDATE ON public.wrapping_keys REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('processes', '{}');

-- Create trigger wrapping_keys.wrapping_keys_stamp
CREATE OR REPLACE TRIGGER wrapping_keys_stamp BEFORE INSERT ON public.wrapping_keys FOR EACH ROW EXECUTE FUNCTION public.stamp();

-- Create policy audit_values.admins_select
CREATE POLICY admins_select ON public.audit_values FOR SELECT TO service_admins
	USING ((EXISTS ( SELECT
   FROM public.admin_audit_logs l
  WHERE (l.id = audit_values.id))));

-- Create policy audit_values.readers
CREATE POLICY readers ON public.audit_values FOR SELECT TO predicthealth_backup, predicthealth_readonly
	USING (true);

-- Create policy erasures.admins_select
CREATE POLICY admins_select ON public.erasures FOR SELECT TO service_admins
	USING (public.is_admin());

-- Create policy erasures.readers
CREATE POLICY readers ON public.erasures FOR SELECT TO predicthealth_backup, predicthealth_readonly
	USING (true);

-- Create policy legal_holds.admins_select
CREATE POLICY admins_select ON public.legal_holds FOR SELECT TO service_admins
	USING (public.is_admin());

-- Create policy legal_holds.readers
CREATE POLICY readers ON public.legal_holds FOR SELECT TO predicthealth_backup, predicthealth_readonly
	USING (true);

-- Create policy record_keys.patients_insert
CREATE POLICY patients_insert ON public.record_keys FOR INSERT TO service_patients
	WITH CHECK ((public.is_process() OR (public.changes_health() AND (EXISTS ( SELECT
   FROM public.patients p
  WHERE ((p.id = record_keys.patient_id) AND public.changes_patient(p.id, p.doctor_id, p.institution_id, p.is_active)))))));

-- Create policy record_keys.patients_select
CREATE POLICY patients_select ON public.record_keys FOR SELECT TO service_patients
	USING ((EXISTS ( SELECT
   FROM public.patients
  WHERE (patients.id = record_keys.patient_id))));

-- Create policy record_keys.readers
CREATE POLICY readers ON public.record_keys FOR SELECT TO predicthealth_backup, predicthealth_readonly
	USING (true);

-- Create policy wrapping_keys.readers
CREATE POLICY readers ON public.wrapping_keys FOR SELECT TO predicthealth_backup, predicthealth_readonly
	USING (true);

-- Create function exported_admin_audit_logs(patient uuid)
CREATE OR REPLACE FUNCTION public.exported_admin_audit_logs(patient uuid)
 RETURNS TABLE(id uuid, created_at timestamp with time zone, actor_type text, actor_id uuid, chain text, action character varying, resource_type character varying, resource_id uuid, details jsonb, ip_address text, user_agent character varying, success boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
	SELECT public.check_export(patient);
	WITH rows (resource_type, resource_id) AS (
		SELECT 'patients', patient
		UNION ALL SELECT 'health_profiles', h.id FROM public.health_profiles h WHERE h.patient_id = patient
		UNION ALL SELECT 'opening_reviews', r.id FROM public.opening_reviews r WHERE r.patient_id = patient
		UNION ALL SELECT 'users', u.id FROM public.users u WHERE u.patient_id = patient
		UNION ALL SELECT 'sessions', s.id FROM public.sessions s JOIN public.users u ON u.id = s.user_id WHERE u.patient_id = patient
		UNION ALL SELECT 'account_tokens', t.id FROM public.account_tokens t JOIN public.users u ON u.id = t.user_id WHERE u.patient_id = patient
	), entries (id) AS (
		SELECT l.id FROM rows r JOIN public.admin_audit_logs l ON l.resource_type = r.resource_type AND l.resource_id = r.resource_id
		UNION SELECT l.id FROM public.admin_audit_logs l WHERE l.chain = 'patient:' || patient
	)
	SELECT l.id, l.created_at, l.actor_type, l.actor_id, l.chain, l.action, l.resource_type, l.resource_id, public.with_values(l.details, v.changes),
		CASE WHEN l.actor_id = patient THEN host(l.ip_address) END, CASE WHEN l.actor_id = patient THEN l.user_agent END, l.success
	FROM entries e JOIN public.admin_audit_logs l ON l.id = e.id LEFT JOIN public.audit_values v ON v.id = l.id ORDER BY l.created_at, l.id;
$function$;

-- Set row security audit_values
ALTER TABLE public.audit_values ENABLE ROW LEVEL SECURITY, NO FORCE ROW LEVEL SECURITY;

-- Set row security erasures
ALTER TABLE public.erasures ENABLE ROW LEVEL SECURITY, NO FORCE ROW LEVEL SECURITY;

-- Set row security legal_holds
ALTER TABLE public.legal_holds ENABLE ROW LEVEL SECURITY, NO FORCE ROW LEVEL SECURITY;

-- Set row security record_keys
ALTER TABLE public.record_keys ENABLE ROW LEVEL SECURITY, NO FORCE ROW LEVEL SECURITY;

-- Set row security wrapping_keys
ALTER TABLE public.wrapping_keys ENABLE ROW LEVEL SECURITY, NO FORCE ROW LEVEL SECURITY;

REVOKE EXECUTE ON FUNCTION public.active_wrapping_key() FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.add_openings(kind text, reader uuid, active boolean, patients uuid[], purpose text, reason text) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.check_export(patient uuid) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.check_record_key() FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.check_wrapping_key() FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.confirm_erasure(patient uuid) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.destroy_record_key(patient uuid) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.detach_values(entry_id uuid, person uuid, columns text[], INOUT details jsonb) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.erase_patient(patient uuid, request uuid, confirmed_by uuid, executed_at timestamp with time zone) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.exported_account_tokens(patient uuid) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.exported_admin_audit_logs(patient uuid) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.exported_names(patient uuid) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.exported_sessions(patient uuid) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.exported_users(patient uuid) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.is_active_admin(admin uuid) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.is_erased(patient uuid) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.is_owner_process() FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.lock_patient(patient uuid, relation name) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.lock_records(reader uuid) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.place_hold(patient uuid, reason text) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.record_export(patient uuid) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.record_history(patient uuid, since timestamp with time zone) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.refuse_erased_patient() FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.refuse_held(patient uuid) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.refuse_plain_text() FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.refuse_row_of_erased() FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.release_hold(patient uuid) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.request_erasure(patient uuid, reason text) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.require_active_admin(relation name) FROM PUBLIC;

GRANT EXECUTE ON FUNCTION public.active_wrapping_key() TO service_patients;

GRANT EXECUTE ON FUNCTION public.confirm_erasure(patient uuid) TO service_admins;

GRANT EXECUTE ON FUNCTION public.exported_account_tokens(patient uuid) TO service_patients;

GRANT EXECUTE ON FUNCTION public.exported_admin_audit_logs(patient uuid) TO service_patients;

GRANT EXECUTE ON FUNCTION public.exported_names(patient uuid) TO service_patients;

GRANT EXECUTE ON FUNCTION public.exported_sessions(patient uuid) TO service_patients;

GRANT EXECUTE ON FUNCTION public.exported_users(patient uuid) TO service_patients;

GRANT EXECUTE ON FUNCTION public.place_hold(patient uuid, reason text) TO service_admins;

GRANT EXECUTE ON FUNCTION public.record_export(patient uuid) TO service_patients;

GRANT EXECUTE ON FUNCTION public.record_history(patient uuid, since timestamp with time zone) TO service_patients;

GRANT EXECUTE ON FUNCTION public.release_hold(patient uuid) TO service_admins;

GRANT EXECUTE ON FUNCTION public.request_erasure(patient uuid, reason text) TO service_admins;

GRANT INSERT (patient_id, wrapped, wrapped_by) ON public.record_keys TO service_patients;

GRANT SELECT (created_at, executed_at, id) ON public.erasures TO predicthealth_readonly;

GRANT SELECT (created_at, released_at) ON public.legal_holds TO predicthealth_readonly;

GRANT SELECT ON public.audit_values TO predicthealth_backup;

GRANT SELECT ON public.audit_values TO service_admins;

GRANT SELECT ON public.charts TO service_patients;

GRANT SELECT ON public.erasures TO predicthealth_backup;

GRANT SELECT ON public.erasures TO service_admins;

GRANT SELECT ON public.legal_holds TO predicthealth_backup;

GRANT SELECT ON public.legal_holds TO service_admins;

GRANT SELECT ON public.record_keys TO predicthealth_backup;

GRANT SELECT ON public.record_keys TO service_patients;

GRANT SELECT ON public.wrapping_keys TO predicthealth_backup;
