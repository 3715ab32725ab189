-- Keeps a partition from being emptied by itself: PostgreSQL copies a table's triggers to its partitions, but not those for TRUNCATE.
CREATE OR REPLACE FUNCTION public.refuse_truncate(partition text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	EXECUTE format('CREATE TRIGGER append_only BEFORE TRUNCATE ON public.%I FOR EACH STATEMENT EXECUTE FUNCTION public.append_only()', partition);
	EXECUTE format('ALTER TABLE public.%I ENABLE ALWAYS TRIGGER append_only', partition);
END;
$$;
REVOKE EXECUTE ON FUNCTION public.refuse_truncate(text) FROM PUBLIC;

-- Creates the partitions of record_openings for this month and the following ones, and returns how many were missing. audit anchor calls
-- it; the monitor warns if next month's partition is missing. Until a partition exists its entries go to the default one. It gives up
-- after a second if a transaction is reading the table: openings would wait behind it.
CREATE OR REPLACE FUNCTION public.create_opening_partitions(months integer DEFAULT 12) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET lock_timeout = '1s' AS $$
DECLARE
	month timestamptz;
	partition text;
	created integer := 0;
BEGIN
	IF to_regclass('public.record_openings_default') IS NULL THEN
		CREATE TABLE public.record_openings_default PARTITION OF public.record_openings DEFAULT;
		GRANT SELECT ON public.record_openings_default TO predicthealth_backup;
		PERFORM public.refuse_truncate('record_openings_default');
	END IF;
	FOR month IN SELECT generate_series(date_trunc('month', now()), date_trunc('month', now()) + make_interval(months => months), '1 month') LOOP
		partition := 'record_openings_' || to_char(month, 'YYYY_MM');
		CONTINUE WHEN to_regclass('public.' || partition) IS NOT NULL
			OR EXISTS (SELECT FROM public.record_openings_default WHERE opened_at >= month AND opened_at < month + interval '1 month');
		EXECUTE format('CREATE TABLE public.%I PARTITION OF public.record_openings FOR VALUES FROM (%L) TO (%L)', partition, month, month + interval '1 month');
		EXECUTE format('GRANT SELECT ON public.%I TO predicthealth_backup', partition);
		PERFORM public.refuse_truncate(partition);
		created := created + 1;
	END LOOP;
	RETURN created;
END;
$$;
REVOKE EXECUTE ON FUNCTION public.create_opening_partitions(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.create_opening_partitions(integer) TO predicthealth_backup;
