-- The actor: the process v1:SERVICE. The service follows from the role, which PostgreSQL has authenticated; no setting of the session counts.

-- The service whose role in v1 the current role has. A role with several of them, or with that of a service of this generation beside, would
-- have the rights of both and act as neither. The views call it once a statement. It and open_record() have no SET search_path, which would
-- take most of their time: they qualify every name.
CREATE FUNCTION v1.service() RETURNS text
LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
DECLARE
	me constant pg_catalog.name := public.effective_role();
	-- One expression is faster than a query.
	services constant pg_catalog.text := pg_catalog.concat(
		CASE WHEN pg_catalog.pg_has_role(me, 'v1_auth_jwt_service', 'USAGE') THEN 'auth_jwt_service' END,
		CASE WHEN pg_catalog.pg_has_role(me, 'v1_service_admins', 'USAGE') THEN 'service_admins' END,
		CASE WHEN pg_catalog.pg_has_role(me, 'v1_service_doctors', 'USAGE') THEN 'service_doctors' END,
		CASE WHEN pg_catalog.pg_has_role(me, 'v1_service_institutions', 'USAGE') THEN 'service_institutions' END,
		CASE WHEN pg_catalog.pg_has_role(me, 'v1_service_patients', 'USAGE') THEN 'service_patients' END,
		CASE WHEN pg_catalog.pg_has_role(me, 'auth_jwt_service', 'USAGE') OR pg_catalog.pg_has_role(me, 'service_admins', 'USAGE')
			OR pg_catalog.pg_has_role(me, 'service_doctors', 'USAGE') OR pg_catalog.pg_has_role(me, 'service_institutions', 'USAGE')
			OR pg_catalog.pg_has_role(me, 'service_patients', 'USAGE') THEN ' and one of this generation' END);
BEGIN
	IF services OPERATOR(pg_catalog.=) ANY ('{auth_jwt_service,service_admins,service_doctors,service_institutions,service_patients}') THEN
		RETURN services;
	END IF;
	RAISE EXCEPTION 'role "%" must be a member of exactly one role of a service, and that one of the schema v1', me
		USING ERRCODE = 'insufficient_privilege', SCHEMA = 'v1', CONSTRAINT = 'v1_role', HINT = 'docs/moving-in.md says how a login is made.';
END;
$$;

-- Sets the actor to the process of the service until leave(), and returns the settings as they were. An error restores them as well, because
-- they are local to the transaction or its savepoint.
--
-- It locks the end of the process's chain of audit entries first: every transaction of a service that writes takes this lock before those of
-- rows, so that none that waits for it holds a row which the other one needs.
CREATE FUNCTION v1.enter() RETURNS text[]
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	process constant text := 'v1:' || v1.service();
	saved constant text[] := ARRAY(SELECT coalesce(current_setting('predicthealth.' || s, true), '') FROM unnest(v1.settings()) s);
BEGIN
	PERFORM v1.leave(array_fill(''::text, ARRAY[cardinality(saved)]));
	PERFORM set_config('predicthealth.actor_type', 'system', true), set_config('predicthealth.process', process, true),
		set_config('predicthealth.ip_address', coalesce(host(inet_client_addr()), ''), true),
		set_config('predicthealth.user_agent', 'database role ' || session_user, true);
	PERFORM public.lock_audit_head('system:' || process);
	RETURN saved;
END;
$$;

CREATE FUNCTION v1.leave(saved text[]) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	PERFORM set_config('predicthealth.' || s, v, true) FROM unnest(v1.settings(), saved) AS t (s, v);
END;
$$;

-- The settings of act(), and the one that marks a new hash of the same password.
CREATE FUNCTION v1.settings() RETURNS text[]
LANGUAGE sql IMMUTABLE
RETURN '{actor_type,actor_id,ip_address,user_agent,request_id,on_behalf_of,action,reason,purpose,patient,doctor,institution,admin,process,same_password}'::text[];

-- Records that the service reads a patient's record, in record_openings and as a line of the server's log, unless it has opened it within
-- fifteen minutes. A rollback removes the entry, and the line stays.
CREATE FUNCTION v1.open_record(patient uuid) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER AS $$
DECLARE
	reader constant pg_catalog.text := pg_catalog.concat('v1:', v1.service());
	at constant pg_catalog.timestamptz := pg_catalog.clock_timestamp();
BEGIN
	PERFORM FROM public.record_openings o
	WHERE o.patient_id OPERATOR(pg_catalog.=) patient AND o.opened_at OPERATOR(pg_catalog.>) (at OPERATOR(pg_catalog.-) '15 minutes'::pg_catalog.interval)
		AND o.actor_type OPERATOR(pg_catalog.=) 'system' AND o.reader_name OPERATOR(pg_catalog.=) reader;
	IF NOT FOUND THEN
		RAISE LOG 'opening: % reads the record of patient %', reader, patient;
		INSERT INTO public.record_openings (opened_at, expires_at, patient_id, actor_type, reader_name, purpose, ip_address, user_agent, transaction)
		VALUES (at, at OPERATOR(pg_catalog.+) '15 minutes'::pg_catalog.interval, patient, 'system', reader, 'operations', pg_catalog.inet_client_addr(),
			pg_catalog.concat('database role ', session_user), pg_catalog.pg_current_xact_id()::pg_catalog.text::pg_catalog.int8);
		IF pg_catalog.current_setting('synchronous_commit') OPERATOR(pg_catalog.=) 'off' THEN
			PERFORM pg_catalog.set_config('synchronous_commit', 'on', true); -- a crash must not lose the entry of a record that was read
		END IF;
	END IF;
	RETURN true;
END;
$$;
