-- updated_at and version change on every update, by any client; id and created_at never change. updated_at never goes back, even if a
-- transaction that began earlier writes later. A new row has version 1 and the time now(), which INSERT ... RETURNING returns. The
-- tables' owner, which bypasses row policies, may insert earlier times (imports, restores).
-- Functions set their search_path, so that a session's search_path cannot substitute another lower() or clock_timestamp().
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

-- created_at of tables without versions: the time now(), except for the tables' owner.
CREATE OR REPLACE FUNCTION public.stamp() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF row_security_active(TG_RELID) THEN
		NEW.created_at := now();
	END IF;
	RETURN NEW;
END;
$$;
