-- The outbox of cache invalidations. Triggers add a row in the transaction of the change, so that a row exists if and only if the change
-- was committed, by any client. A service that is connected to Redis drains the rows and deletes the cache entries. NOTIFY would lock
-- the whole cluster at each commit.
CREATE OR REPLACE FUNCTION public.record_change() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	INSERT INTO public.cache_invalidations (kind, key) VALUES (TG_ARGV[0], coalesce(NEW.id, OLD.id)::text);
	-- If no service drains the outbox, rows are deleted after an hour: cache entries do not live longer.
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

-- A cached session includes the is_verified of its login.
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

-- Any role that may execute a trigger function can run it by a trigger on its own table.
REVOKE EXECUTE ON FUNCTION public.record_change(), public.record_session(), public.record_sessions() FROM PUBLIC;

-- Deletes and returns the oldest rows that no other transaction is draining. The caller commits after it has deleted the cache entries.
CREATE OR REPLACE FUNCTION public.drain_invalidations(max_rows integer) RETURNS TABLE (kind text, key text)
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
	DELETE FROM public.cache_invalidations WHERE id IN (
		SELECT id FROM public.cache_invalidations ORDER BY id LIMIT max_rows FOR UPDATE SKIP LOCKED)
	RETURNING kind, key
$$;

-- The changes of the current transaction so far, for the caller to delete the cache entries immediately after COMMIT. The rows stay in
-- the outbox in case that fails.
CREATE OR REPLACE FUNCTION public.own_invalidations() RETURNS TABLE (kind text, key text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
	SELECT kind, key FROM public.cache_invalidations WHERE xmin = pg_current_xact_id()::xid
$$;
REVOKE EXECUTE ON FUNCTION public.drain_invalidations(integer), public.own_invalidations() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.drain_invalidations(integer), public.own_invalidations()
	TO auth_jwt_service, service_admins, service_doctors, service_institutions, service_patients;
