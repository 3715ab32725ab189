-- What the monitor asks and predicthealth_readonly may not read: answers in numbers, never a row, a name or
-- another session's statement.

-- The age of this database's oldest open transaction in seconds, 0 where none is open. Whether it can be known is
-- readable.
CREATE OR REPLACE FUNCTION public.oldest_transaction(OUT readable boolean, OUT seconds double precision)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
	SELECT pg_has_role('pg_read_all_stats', 'USAGE'), coalesce(extract(epoch FROM clock_timestamp() - min(xact_start)), 0)
	FROM pg_stat_activity WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()
$$;

-- When the server last began to take connections, and whether it recovered then: from a crash of a process or of all,
-- or from a base backup, as each replica does. Its processes begin anew after a crash, while the postmaster may go on;
-- and it counts from zero then, because what it had counted may be wrong.
CREATE OR REPLACE FUNCTION public.server_start(OUT readable boolean, OUT started timestamptz, OUT recovered boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
	SELECT pg_has_role('pg_read_all_stats', 'USAGE'), process.began,
		coalesce(stats_reset BETWEEN process.began AND process.began + interval '1 minute' AND NOT pg_is_in_recovery(), false)
	FROM pg_stat_bgwriter, (
		SELECT greatest(pg_postmaster_start_time(), max(backend_start)) AS began FROM pg_stat_activity WHERE backend_type = 'checkpointer'
	) process
$$;

-- How many finished segments of the write-ahead log wait to be archived, and for how many seconds the oldest has.
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

-- How many bytes all databases of the server take, and its write-ahead log. What is free is for the system to know.
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

-- How many seconds replicas are behind: those that this server feeds, and on a replica itself, which knows of no
-- transaction's time before it has replayed one, and has all only while its primary sends.
CREATE OR REPLACE FUNCTION public.replica_lags() RETURNS TABLE (replica text, seconds double precision)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
	SELECT application_name, max(coalesce(extract(epoch FROM replay_lag), 0)) FROM pg_stat_replication
	WHERE state IN ('streaming', 'catchup') GROUP BY application_name
	UNION ALL
	SELECT 'this server', CASE WHEN pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn() AND EXISTS (SELECT FROM pg_stat_wal_receiver) THEN 0
		ELSE extract(epoch FROM now() - coalesce(pg_last_xact_replay_timestamp(), pg_postmaster_start_time())) END
	WHERE pg_is_in_recovery()
$$;

-- Whether the audit trail's newest lines, since a moment and at most so many, are what was hashed, each behind the
-- one before it; and whether each chain ends where its head says. It says how many lines it looked at, how many
-- chains are broken, and of one of them where: without whose it is. A change to an older line that left the line's
-- hash as it was is not found, nor a chain that was hashed anew, nor that all lines before one are gone, which may
-- be in an archive: the proof is audit verify.
CREATE OR REPLACE FUNCTION public.audit_breaks(since timestamptz, most integer, OUT lines bigint, OUT broken bigint, OUT example text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
	WITH recent AS MATERIALIZED (
		SELECT l AS line FROM public.admin_audit_logs l WHERE l.created_at >= since ORDER BY l.created_at DESC LIMIT most
	), found AS (
		SELECT (line).chain, (line).seq, CASE
			WHEN prior.hash IS NULL AND (line).seq > 1 THEN
				CASE WHEN EXISTS (SELECT FROM public.admin_audit_logs o WHERE o.chain = (line).chain AND o.seq < (line).seq) THEN 'the line before is missing' END
			WHEN (line).hash IS DISTINCT FROM public.audit_hash(coalesce(prior.hash, ''), line) THEN 'altered'
			WHEN (line).seq > coalesce(head.length, 0) THEN 'extra'
			END AS problem
		FROM recent
			LEFT JOIN public.admin_audit_logs prior ON prior.chain = (line).chain AND prior.seq = (line).seq - 1
			LEFT JOIN public.audit_heads head ON head.chain = (line).chain
		UNION ALL
		SELECT head.chain, head.length, CASE WHEN last.hash IS NULL THEN 'missing' WHEN last.hash <> head.hash THEN 'not what the head says' END
		FROM public.audit_heads head LEFT JOIN public.admin_audit_logs last ON last.chain = head.chain AND last.seq = head.length
		WHERE head.length > 0
	)
	SELECT (SELECT count(*) FROM recent), count(DISTINCT chain),
		min(format('line %s of a chain of kind %s: %s', seq, split_part(chain, ':', 1), problem))
	FROM found WHERE problem IS NOT NULL
$$;

REVOKE EXECUTE ON FUNCTION public.oldest_transaction(), public.server_start(), public.archive_queue(), public.disk_use(), public.replica_lags(),
	public.audit_breaks(timestamptz, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.oldest_transaction(), public.server_start(), public.archive_queue(), public.disk_use(), public.replica_lags(),
	public.audit_breaks(timestamptz, integer) TO predicthealth_readonly;

-- The books of migrations, which are there where migrations run and not where the schema is only planned.
DO $$
BEGIN
	IF to_regclass('atlas_schema_revisions.atlas_schema_revisions') IS NOT NULL THEN
		GRANT USAGE ON SCHEMA atlas_schema_revisions TO predicthealth_readonly;
		GRANT SELECT ON atlas_schema_revisions.atlas_schema_revisions TO predicthealth_readonly;
	END IF;
END;
$$;
