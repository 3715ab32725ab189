-- What the monitor needs and predicthealth_readonly may not read. These functions return numbers, never a row, a name or another
-- session's statement. Their column readable is false if the functions' owner lacks the privilege to read the figures.

-- The age of this database's oldest open transaction in seconds, 0 if none is open.
CREATE OR REPLACE FUNCTION public.oldest_transaction(OUT readable boolean, OUT seconds double precision)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
	SELECT pg_has_role('pg_read_all_stats', 'USAGE'), coalesce(extract(epoch FROM clock_timestamp() - min(xact_start)), 0)
	FROM pg_stat_activity WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()
$$;

-- When the server last began to accept connections, and whether it recovered then, from a crash or from a base backup. After the
-- crash of one process the postmaster may keep running, but restarts the other processes, and recovery resets the statistics.
CREATE OR REPLACE FUNCTION public.server_start(OUT readable boolean, OUT started timestamptz, OUT recovered boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
	SELECT pg_has_role('pg_read_all_stats', 'USAGE'), process.started,
		coalesce(stats_reset BETWEEN process.started AND process.started + interval '1 minute' AND NOT pg_is_in_recovery(), false)
	FROM pg_stat_bgwriter, (
		SELECT greatest(pg_postmaster_start_time(), max(backend_start)) AS started FROM pg_stat_activity WHERE backend_type = 'checkpointer'
	) process
$$;

-- How many complete WAL segments wait to be archived, and for how many seconds the oldest has waited.
CREATE OR REPLACE FUNCTION public.archive_queue(OUT readable boolean, OUT segments bigint, OUT seconds double precision)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	readable := pg_has_role('pg_monitor', 'USAGE');
	IF readable THEN
		SELECT count(*), coalesce(extract(epoch FROM clock_timestamp() - min(modification)), 0) INTO segments, seconds
		FROM pg_ls_archive_statusdir() WHERE name LIKE '%.ready';
	END IF;
END;
$$;

-- The size of all databases of the server and of its write-ahead log, in bytes. PostgreSQL cannot report free disk space.
CREATE OR REPLACE FUNCTION public.disk_use(OUT readable boolean, OUT data bigint, OUT wal bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	readable := pg_has_role('pg_monitor', 'USAGE');
	IF readable THEN
		SELECT sum(pg_database_size(oid)) INTO data FROM pg_database;
		SELECT sum(size) INTO wal FROM pg_ls_waldir();
	END IF;
END;
$$;

-- The lag of each replica in seconds: of the standbys that this server streams to and, on a standby, of this server. A standby that has
-- not replayed a transaction yet counts from its start. A standby is up to date only while its WAL receiver is connected.
CREATE OR REPLACE FUNCTION public.replica_lags() RETURNS TABLE (replica text, seconds double precision)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
	SELECT application_name, max(coalesce(extract(epoch FROM replay_lag), 0)) FROM pg_stat_replication
	WHERE state IN ('streaming', 'catchup') GROUP BY application_name
	UNION ALL
	SELECT 'this server', CASE WHEN pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn() AND EXISTS (SELECT FROM pg_stat_wal_receiver) THEN 0
		ELSE extract(epoch FROM now() - coalesce(pg_last_xact_replay_timestamp(), pg_postmaster_start_time())) END
	WHERE pg_is_in_recovery()
$$;

-- Verifies the hashes and the order of the newest audit entries, those since a time and at most max_entries, and that each chain ends at
-- its head. Returns the number of entries checked, the number of broken chains, and the position of one break without the actor's id.
-- It does not find an older entry that was changed without its hash, a chain that was rehashed, or missing older entries, which may be
-- archived: audit verify is the complete check.
CREATE OR REPLACE FUNCTION public.audit_chain_breaks(since timestamptz, max_entries integer, OUT entries bigint, OUT broken bigint, OUT example text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
	WITH recent AS MATERIALIZED (
		SELECT l AS entry FROM public.admin_audit_logs l WHERE l.created_at >= since ORDER BY l.created_at DESC LIMIT max_entries
	), found AS (
		SELECT (entry).chain, (entry).seq, CASE
			WHEN prior.hash IS NULL AND (entry).seq > 1 THEN
				CASE WHEN EXISTS (SELECT FROM public.admin_audit_logs o WHERE o.chain = (entry).chain AND o.seq < (entry).seq) THEN 'the previous entry is missing' END
			WHEN (entry).hash IS DISTINCT FROM public.audit_entry_hash(coalesce(prior.hash, ''), entry) THEN 'altered'
			WHEN (entry).seq > coalesce(head.length, 0) THEN 'extra'
			END AS problem
		FROM recent
			LEFT JOIN public.admin_audit_logs prior ON prior.chain = (entry).chain AND prior.seq = (entry).seq - 1
			LEFT JOIN public.audit_heads head ON head.chain = (entry).chain
		UNION ALL
		SELECT head.chain, head.length, CASE WHEN last.hash IS NULL THEN 'missing' WHEN last.hash <> head.hash THEN 'differs from the head' END
		FROM public.audit_heads head LEFT JOIN public.admin_audit_logs last ON last.chain = head.chain AND last.seq = head.length
		WHERE head.length > 0
	)
	SELECT (SELECT count(*) FROM recent), count(DISTINCT chain),
		min(format('entry %s of a chain of kind %s: %s', seq, split_part(chain, ':', 1), problem))
	FROM found WHERE problem IS NOT NULL
$$;

-- The record of openings: whether this month and the next one have a partition, how many entries are in none of a month (at most 100,000
-- are counted), how many emergencies were declared in the last 24 hours, how many older than overdue no admin has reviewed, and for how
-- many seconds the oldest entry without a digest has waited, 0 if there is none.
CREATE OR REPLACE FUNCTION public.openings_state(overdue interval, OUT this_month boolean, OUT next_month boolean, OUT unpartitioned bigint,
	OUT emergencies bigint, OUT unreviewed bigint, OUT undigested double precision)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' AS $$
DECLARE
	digested constant bigint := coalesce((SELECT until FROM public.opening_digests ORDER BY seq DESC LIMIT 1), 0);
	oldest timestamptz;
BEGIN
	SELECT coalesce(bool_or(relname = to_char(now(), '"record_openings_"YYYY_MM')), false),
		coalesce(bool_or(relname = to_char(date_trunc('month', now()) + interval '1 month', '"record_openings_"YYYY_MM')), false)
		INTO this_month, next_month
	FROM pg_inherits JOIN pg_class ON pg_class.oid = inhrelid WHERE inhparent = 'public.record_openings'::regclass;
	unpartitioned := 0;
	IF to_regclass('public.record_openings_default') IS NOT NULL THEN
		SELECT count(*) INTO unpartitioned FROM (SELECT FROM public.record_openings_default LIMIT 100000) entry;
	END IF;
	SELECT count(*) INTO emergencies FROM public.record_openings WHERE purpose = 'emergency' AND opened_at > now() - interval '24 hours';
	SELECT count(*) INTO unreviewed FROM public.record_openings o WHERE purpose = 'emergency' AND opened_at < now() - overdue
		AND NOT EXISTS (SELECT FROM public.opening_reviews r WHERE r.opening_id = o.id);
	-- By transaction, which has an index in each partition, instead of min(opened_at), which would read all entries.
	SELECT opened_at INTO oldest FROM public.record_openings WHERE transaction >= digested ORDER BY transaction LIMIT 1;
	undigested := coalesce(greatest(extract(epoch FROM clock_timestamp() - oldest), 0), 0);
END;
$$;

REVOKE EXECUTE ON FUNCTION public.oldest_transaction(), public.server_start(), public.archive_queue(), public.disk_use(), public.replica_lags(),
	public.audit_chain_breaks(timestamptz, integer), public.openings_state(interval) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.oldest_transaction(), public.server_start(), public.archive_queue(), public.disk_use(), public.replica_lags(),
	public.audit_chain_breaks(timestamptz, integer), public.openings_state(interval) TO predicthealth_readonly;

-- The revision table exists only where migrations run, not in the database that Atlas plans migrations in.
DO $$
BEGIN
	IF to_regclass('atlas_schema_revisions.atlas_schema_revisions') IS NOT NULL THEN
		GRANT USAGE ON SCHEMA atlas_schema_revisions TO predicthealth_readonly;
		GRANT SELECT ON atlas_schema_revisions.atlas_schema_revisions TO predicthealth_readonly;
	END IF;
END;
$$;
