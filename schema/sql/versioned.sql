-- updated_at and version move on every update, however it is made; id and created_at never do.
-- updated_at never goes back: a transaction that began earlier and writes later lands after the row it
-- finds. A new row starts at version 1, at now(), which the client is told by the same statement; the
-- tables' owner, whom no row policy binds, may write an earlier moment (imports, restores).
-- Functions here and elsewhere fix their search_path: a session's own cannot put another lower() or
-- clock_timestamp() in their way.
CREATE OR REPLACE FUNCTION public.touch() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF TG_OP = 'INSERT' THEN
		NEW.version := 1;
		IF row_security_active(TG_RELID) THEN
			NEW.created_at := now();
			NEW.updated_at := now();
		ELSIF NOT isfinite(NEW.updated_at) OR NEW.updated_at > now() THEN
			NEW.updated_at := now();
		END IF;
	ELSE
		NEW.id := OLD.id;
		NEW.created_at := OLD.created_at;
		NEW.updated_at := greatest(clock_timestamp(), OLD.updated_at + interval '1 microsecond');
		NEW.version := OLD.version + 1;
	END IF;
	RETURN NEW;
END;
$$;

-- A table whose rows never change has the database's clock in created_at all the same.
CREATE OR REPLACE FUNCTION public.stamp() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF row_security_active(TG_RELID) THEN
		NEW.created_at := now();
	END IF;
	RETURN NEW;
END;
$$;
