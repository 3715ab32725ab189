-- Stores blank optional text as NULL. The triggers' conditions call it only for rows with such text.
CREATE OR REPLACE FUNCTION public.blank_to_null() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RETURN jsonb_populate_record(NEW, (SELECT jsonb_object_agg(c, NULL) FROM unnest(TG_ARGV) c WHERE public.is_blank(to_jsonb(NEW) ->> c)));
END;
$$;
