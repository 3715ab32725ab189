-- Create function act(kind text, id text, name text, user_id text, ip_address text, user_agent text, request_id text, on_behalf_of text, action text, reason text, local boolean, purpose text)
CREATE OR REPLACE FUNCTION public.act(kind text DEFAULT ''::text, id text DEFAULT ''::text, name text DEFAULT ''::text, user_id text DEFAULT ''::text, ip_address text DEFAULT ''::text, user_agent text DEFAULT ''::text, request_id text DEFAULT ''::text, on_behalf_of text DEFAULT ''::text, action text DEFAULT ''::text, reason text DEFAULT ''::text, local boolean DEFAULT false, purpose text DEFAULT ''::text)
 RETURNS boolean
 LANGUAGE plpgsql
AS $function$
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
$function$;
