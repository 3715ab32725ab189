-- What may be cached in Redis and has changed. The row is written in the transaction of the change, so
-- that there is one exactly when there was a change, whoever made it; a service that has Redis open takes
-- rows away, and has Redis forget. NOTIFY would take a lock of the whole cluster at each commit.
CREATE OR REPLACE FUNCTION public.record_change() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	INSERT INTO public.cache_invalidations (kind, key) VALUES (TG_ARGV[0], coalesce(NEW.id, OLD.id)::text);
	-- Where nobody takes them they end here: after an hour no entry is left that they could be about.
	IF random() < 0.001 THEN
		DELETE FROM public.cache_invalidations WHERE id IN (SELECT id FROM public.cache_invalidations
			WHERE created_at < now() - interval '1 hour' ORDER BY id LIMIT 10000 FOR UPDATE SKIP LOCKED);
	END IF;
	RETURN NULL;
END;
$$;

CREATE OR REPLACE FUNCTION public.record_session() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	INSERT INTO public.cache_invalidations (kind, key) VALUES ('session', encode(OLD.token_hash, 'hex'));
	RETURN NULL;
END;
$$;

-- A session says of its login whether the address is verified.
CREATE OR REPLACE FUNCTION public.record_sessions() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	INSERT INTO public.cache_invalidations (kind, key)
		SELECT 'session', encode(token_hash, 'hex') FROM public.sessions
		WHERE user_id = NEW.id AND revoked_at IS NULL AND rotated_at IS NULL AND expires_at > now();
	RETURN NULL;
END;
$$;

CREATE OR REPLACE TRIGGER users_outbox_sessions AFTER UPDATE ON public.users
	FOR EACH ROW WHEN (OLD.is_verified IS DISTINCT FROM NEW.is_verified) EXECUTE FUNCTION public.record_sessions();

-- The oldest rows, which nobody else is taking: they are gone when the caller's transaction commits, which
-- it does once Redis has forgotten.
-- Anybody who may execute a trigger's function has it run on a table of their own.
REVOKE EXECUTE ON FUNCTION public.record_change(), public.record_session(), public.record_sessions() FROM PUBLIC;

CREATE OR REPLACE FUNCTION public.drain_invalidations(most integer) RETURNS TABLE (kind text, key text)
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
	DELETE FROM public.cache_invalidations WHERE id IN (
		SELECT id FROM public.cache_invalidations ORDER BY id LIMIT most FOR UPDATE SKIP LOCKED)
	RETURNING kind, key
$$;

-- What the caller's own transaction has changed so far: for the caller to have Redis forget at once, after
-- COMMIT. The rows stay, for those who would be told if that failed.
CREATE OR REPLACE FUNCTION public.own_invalidations() RETURNS TABLE (kind text, key text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
	SELECT kind, key FROM public.cache_invalidations WHERE xmin = pg_current_xact_id()::xid
$$;
REVOKE EXECUTE ON FUNCTION public.drain_invalidations(integer), public.own_invalidations() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.drain_invalidations(integer), public.own_invalidations()
	TO auth_jwt_service, service_admins, service_doctors, service_institutions, service_patients;
