-- The actor. act() sets it, for a session or a transaction. It checks that the current role may act as that kind of actor and that
-- the person and their login are active, then sets one of predicthealth.patient, .doctor, .institution, .admin and .process, or none
-- of them if the actor is not active. The other settings describe the actor for the audit trail. The client calls act() before each
-- statement (package actor).
--
-- Any session can change these settings, even in the middle of a statement. A service can therefore claim to be any person of the
-- kinds its role may act as, and gains nothing by claiming another kind: each policy names its roles (schema/sql/policy_*.sql), and
-- triggers check the role before they accept an admin.
--
-- actor_predicates.sql defines what each kind of actor may do.

-- active_* return whether a person is active and has no inactive login. Two look-ups are faster than one statement with both. The
-- EXECUTE privilege on one of them lets a role act as that kind of actor. They and act() run before each statement and therefore have
-- no SET search_path, which costs as much as a look-up: they qualify every name.
CREATE OR REPLACE FUNCTION public.active_patient(me uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER PARALLEL SAFE AS $$
BEGIN
	PERFORM FROM public.patients WHERE id OPERATOR(pg_catalog.=) me AND is_active;
	IF NOT FOUND THEN
		RETURN false;
	END IF;
	PERFORM FROM public.users WHERE patient_id OPERATOR(pg_catalog.=) me AND NOT is_active;
	RETURN NOT FOUND;
END;
$$;

CREATE OR REPLACE FUNCTION public.active_doctor(me uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER PARALLEL SAFE AS $$
BEGIN
	PERFORM FROM public.doctors WHERE id OPERATOR(pg_catalog.=) me AND is_active;
	IF NOT FOUND THEN
		RETURN false;
	END IF;
	PERFORM FROM public.users WHERE doctor_id OPERATOR(pg_catalog.=) me AND NOT is_active;
	RETURN NOT FOUND;
END;
$$;

CREATE OR REPLACE FUNCTION public.active_institution(me uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER PARALLEL SAFE AS $$
BEGIN
	PERFORM FROM public.medical_institutions WHERE id OPERATOR(pg_catalog.=) me AND is_active;
	IF NOT FOUND THEN
		RETURN false;
	END IF;
	PERFORM FROM public.users WHERE institution_id OPERATOR(pg_catalog.=) me AND NOT is_active;
	RETURN NOT FOUND;
END;
$$;

CREATE OR REPLACE FUNCTION public.active_admin(me uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER PARALLEL SAFE AS $$
BEGIN
	PERFORM FROM public.admins WHERE id OPERATOR(pg_catalog.=) me AND is_active;
	IF NOT FOUND THEN
		RETURN false;
	END IF;
	PERFORM FROM public.users WHERE admin_id OPERATOR(pg_catalog.=) me AND NOT is_active;
	RETURN NOT FOUND;
END;
$$;

-- A process has no row. It is active if it has a name.
CREATE OR REPLACE FUNCTION public.active_system(name text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN name <> '';

REVOKE EXECUTE ON FUNCTION public.active_system(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.active_system(text)
	TO auth_jwt_service, service_doctors, service_institutions, service_patients, predicthealth_readonly, predicthealth_backup;
REVOKE EXECUTE ON FUNCTION public.active_patient(uuid), public.active_doctor(uuid), public.active_institution(uuid), public.active_admin(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.active_patient(uuid), public.active_doctor(uuid), public.active_institution(uuid)
	TO auth_jwt_service, service_doctors, service_institutions, service_patients;
GRANT EXECUTE ON FUNCTION public.active_admin(uuid) TO auth_jwt_service, service_admins, service_doctors, service_institutions;

-- Sets the actor of the session, or with local of the transaction: a person (kind patient, doctor, institution or admin) by id, a
-- process (kind system) by name, or no actor (kind ''). The other arguments describe the actor for the audit trail. Returns whether
-- the actor is active; an inactive or unknown actor sees and changes nothing. A kind that the current role may not act as is an error.
-- purpose is why the actor opens records (openings.sql). It is the last argument because clients of earlier releases pass the others by
-- position. No setting has user_id, which nothing reads.
--
-- PL/pgSQL prepares each expression anew in each transaction, and checks there the EXECUTE privilege on each function and operator in it. Hence
-- one expression for all settings; num_nulls, which looks up no type's output function as concat does; IF instead of CASE, which first
-- copies its operand; and no setting that nothing reads.
CREATE OR REPLACE FUNCTION public.act(kind text DEFAULT '', id text DEFAULT '', name text DEFAULT '', user_id text DEFAULT '', ip_address text DEFAULT '',
	user_agent text DEFAULT '', request_id text DEFAULT '', on_behalf_of text DEFAULT '', action text DEFAULT '', reason text DEFAULT '',
	local boolean DEFAULT false, purpose text DEFAULT '') RETURNS boolean
LANGUAGE plpgsql AS $$
DECLARE
	patient text := '';
	doctor text := '';
	institution text := '';
	admin text := '';
	process text := '';
	active boolean := false;
	nulls integer;
BEGIN
	IF kind OPERATOR(pg_catalog.=) 'doctor' THEN
		IF NOT pg_catalog.has_function_privilege('public.active_doctor(uuid)'::pg_catalog.regprocedure, 'EXECUTE') THEN
			PERFORM public.refuse_kind(kind);
		END IF;
		active := public.active_doctor(nullif(id, '')::pg_catalog.uuid);
		IF active THEN
			doctor := id;
		END IF;
	ELSIF kind OPERATOR(pg_catalog.=) 'patient' THEN
		IF NOT pg_catalog.has_function_privilege('public.active_patient(uuid)'::pg_catalog.regprocedure, 'EXECUTE') THEN
			PERFORM public.refuse_kind(kind);
		END IF;
		active := public.active_patient(nullif(id, '')::pg_catalog.uuid);
		IF active THEN
			patient := id;
		END IF;
	ELSIF kind OPERATOR(pg_catalog.=) 'institution' THEN
		IF NOT pg_catalog.has_function_privilege('public.active_institution(uuid)'::pg_catalog.regprocedure, 'EXECUTE') THEN
			PERFORM public.refuse_kind(kind);
		END IF;
		active := public.active_institution(nullif(id, '')::pg_catalog.uuid);
		IF active THEN
			institution := id;
		END IF;
	ELSIF kind OPERATOR(pg_catalog.=) 'admin' THEN
		IF NOT pg_catalog.has_function_privilege('public.active_admin(uuid)'::pg_catalog.regprocedure, 'EXECUTE') THEN
			PERFORM public.refuse_kind(kind);
		END IF;
		active := public.active_admin(nullif(id, '')::pg_catalog.uuid);
		IF active THEN
			admin := id;
		END IF;
	ELSIF kind OPERATOR(pg_catalog.=) 'system' THEN
		IF NOT pg_catalog.has_function_privilege('public.active_system(text)'::pg_catalog.regprocedure, 'EXECUTE') THEN
			PERFORM public.refuse_kind(kind);
		END IF;
		IF public.active_system(name) THEN -- NULL for no name
			active := true;
			process := name;
		END IF;
	ELSIF kind OPERATOR(pg_catalog.=) '' THEN
		NULL;
	ELSE
		RAISE EXCEPTION 'unknown kind of actor "%"', kind USING ERRCODE = 'invalid_parameter_value', CONSTRAINT = 'actor_kind',
			HINT = 'Use patient, doctor, institution, admin, system, or an empty string for no actor.';
	END IF;
	nulls := pg_catalog.num_nulls(pg_catalog.set_config('predicthealth.actor_type', kind, local), pg_catalog.set_config('predicthealth.actor_id', id, local),
		pg_catalog.set_config('predicthealth.ip_address', ip_address, local), pg_catalog.set_config('predicthealth.user_agent', user_agent, local),
		pg_catalog.set_config('predicthealth.request_id', request_id, local), pg_catalog.set_config('predicthealth.on_behalf_of', on_behalf_of, local),
		pg_catalog.set_config('predicthealth.action', action, local), pg_catalog.set_config('predicthealth.reason', reason, local),
		pg_catalog.set_config('predicthealth.purpose', purpose, local), pg_catalog.set_config('predicthealth.patient', patient, local),
		pg_catalog.set_config('predicthealth.doctor', doctor, local), pg_catalog.set_config('predicthealth.institution', institution, local),
		pg_catalog.set_config('predicthealth.admin', admin, local), pg_catalog.set_config('predicthealth.process', process, local));
	RETURN active;
END;
$$;

CREATE OR REPLACE FUNCTION public.refuse_kind(kind text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RAISE EXCEPTION 'role "%" may not act as "%"', current_user, kind USING ERRCODE = 'insufficient_privilege', CONSTRAINT = 'actor_kind',
		HINT = 'docs/security.md lists the kinds of actor each role may act as.';
END;
$$;

-- The role of SET ROLE, otherwise the login. In a SECURITY DEFINER function current_user is the function's owner instead.
CREATE OR REPLACE FUNCTION public.effective_role() RETURNS name
LANGUAGE sql STABLE PARALLEL SAFE
RETURN coalesce(nullif(current_setting('role'), 'none'), session_user)::name;

CREATE OR REPLACE FUNCTION public.acting_patient() RETURNS uuid
LANGUAGE sql STABLE PARALLEL SAFE
RETURN nullif(current_setting('predicthealth.patient', true), '')::uuid;

CREATE OR REPLACE FUNCTION public.acting_doctor() RETURNS uuid
LANGUAGE sql STABLE PARALLEL SAFE
RETURN nullif(current_setting('predicthealth.doctor', true), '')::uuid;

CREATE OR REPLACE FUNCTION public.acting_institution() RETURNS uuid
LANGUAGE sql STABLE PARALLEL SAFE
RETURN nullif(current_setting('predicthealth.institution', true), '')::uuid;

CREATE OR REPLACE FUNCTION public.acting_admin() RETURNS uuid
LANGUAGE sql STABLE PARALLEL SAFE
RETURN nullif(current_setting('predicthealth.admin', true), '')::uuid;

-- The name of the process.
CREATE OR REPLACE FUNCTION public.acting_system() RETURNS text
LANGUAGE sql STABLE PARALLEL SAFE
RETURN nullif(current_setting('predicthealth.process', true), '');

-- The kind of the actor; for an inactive actor, the kind passed to act(). The audit trail names the actor whose rights are used.
CREATE OR REPLACE FUNCTION public.acting_type() RETURNS text
LANGUAGE sql STABLE PARALLEL SAFE
RETURN CASE WHEN public.acting_admin() IS NOT NULL THEN 'admin' WHEN public.acting_system() IS NOT NULL THEN 'system'
	WHEN public.acting_patient() IS NOT NULL THEN 'patient' WHEN public.acting_doctor() IS NOT NULL THEN 'doctor'
	WHEN public.acting_institution() IS NOT NULL THEN 'institution' ELSE nullif(current_setting('predicthealth.actor_type', true), '') END;

-- The acting patient, doctor or institution; NULL for an admin or a process.
CREATE OR REPLACE FUNCTION public.acting_person() RETURNS uuid
LANGUAGE sql STABLE PARALLEL SAFE
RETURN coalesce(public.acting_patient(), public.acting_doctor(), public.acting_institution());

-- The active doctors of the acting institution. service_patients cannot read them from public.doctors.
CREATE OR REPLACE FUNCTION public.doctors_of(institution uuid) RETURNS uuid[]
LANGUAGE plpgsql STABLE SECURITY DEFINER PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RETURN ARRAY(SELECT id FROM public.doctors WHERE institution_id = institution AND institution = public.acting_institution() AND is_active);
END;
$$;
REVOKE EXECUTE ON FUNCTION public.doctors_of(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.doctors_of(uuid) TO service_patients;

-- NULL unless an institution is the actor: doctors_of is then not called.
CREATE OR REPLACE FUNCTION public.acting_institution_doctors() RETURNS uuid[]
LANGUAGE sql STABLE PARALLEL SAFE
RETURN CASE WHEN public.acting_institution() IS NOT NULL THEN public.doctors_of(public.acting_institution()) END;

-- Raises the error for a change that the actor may not make.
CREATE OR REPLACE FUNCTION public.refuse_change(relation name, rule name, hint text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RAISE EXCEPTION 'change of relation "%" violates rule "%"', relation, rule
		USING ERRCODE = 'insufficient_privilege', SCHEMA = 'public', TABLE = relation, CONSTRAINT = rule, HINT = hint;
END;
$$;

-- Whether the current role and actor bypass the row rules of a table: the role is the table's owner, or the actor is an admin and the
-- role may act as one. An admin set by another role in the middle of a statement does not count.
CREATE OR REPLACE FUNCTION public.bypasses_row_rules(relation oid) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF NOT row_security_active(relation) THEN
		RETURN true;
	ELSIF has_function_privilege('public.active_admin(uuid)', 'EXECUTE') THEN
		RETURN public.acting_admin() IS NOT NULL;
	END IF;
	RETURN false;
END;
$$;

-- Refuses a change unless the actor is an admin. Arguments: the rule's name and the hint.
CREATE OR REPLACE FUNCTION public.require_admin() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF NOT public.bypasses_row_rules(TG_RELID) THEN
		PERFORM public.refuse_change(TG_TABLE_NAME, TG_ARGV[0], TG_ARGV[1]);
	END IF;
	RETURN NEW;
END;
$$;

-- The actor that opens records.
CREATE OR REPLACE FUNCTION public.acting_reader() RETURNS uuid
LANGUAGE sql STABLE PARALLEL SAFE
RETURN coalesce(public.acting_doctor(), public.acting_institution(), public.acting_admin());

-- The patients whose records a doctor may read because of an emergency.
CREATE OR REPLACE FUNCTION public.emergencies_of(doctor uuid) RETURNS uuid[]
LANGUAGE plpgsql STABLE SECURITY DEFINER PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RETURN ARRAY(SELECT patient_id FROM public.open_records
		WHERE actor_id = doctor AND doctor = public.acting_doctor() AND purpose = 'emergency' AND expires_at > clock_timestamp()
			AND transaction <> coalesce(pg_current_xact_id_if_assigned()::text::bigint, 0));
END;
$$;

-- NULL unless a doctor acts with the purpose emergency: emergencies_of is then not called, and lists show no emergencies otherwise.
CREATE OR REPLACE FUNCTION public.acting_emergencies() RETURNS uuid[]
LANGUAGE sql STABLE PARALLEL SAFE
RETURN CASE WHEN current_setting('predicthealth.purpose', true) = 'emergency' AND public.acting_doctor() IS NOT NULL
	THEN public.emergencies_of(public.acting_doctor()) END;
REVOKE EXECUTE ON FUNCTION public.emergencies_of(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.emergencies_of(uuid) TO service_patients;
