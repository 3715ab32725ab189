-- Digests of record_openings. A chain like that of the audit trail would make all readers wait for each other, so that openings are
-- hashed afterwards: each digest has the hashes of the openings since the one before, and the hash of that one. Anchors of the audit
-- trail sign the last digest. Package audit computes the same hashes to verify the openings.

-- The first 16 bytes of the SHA-256 of each value as its length in bytes, ":", the value, ","; NULL is ":,". An encrypted reason is the
-- last value, in hexadecimal; without one there is no such value, as in the digests from before reasons were encrypted.
CREATE OR REPLACE FUNCTION public.opening_hash(opening public.record_openings) RETURNS bytea
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	opened constant text := to_char(opening.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
	expires constant text := to_char(opening.expires_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
	sealed constant text := encode(opening.reason_sealed, 'hex');
BEGIN
	RETURN substr(sha256(convert_to(concat(
		octet_length(opening.id::text), ':', opening.id, ',',
		octet_length(opened), ':', opened, ',',
		octet_length(expires), ':', expires, ',',
		octet_length(opening.patient_id::text), ':', opening.patient_id, ',',
		octet_length(opening.actor_type), ':', opening.actor_type, ',',
		octet_length(opening.actor_id::text), ':', opening.actor_id, ',',
		octet_length(opening.reader_name), ':', opening.reader_name, ',',
		octet_length(opening.institution_name), ':', opening.institution_name, ',',
		octet_length(opening.purpose), ':', opening.purpose, ',',
		octet_length(opening.reason), ':', opening.reason, ',',
		octet_length(opening.ip_address::text), ':', opening.ip_address::text, ',',
		octet_length(opening.user_agent), ':', opening.user_agent, ',',
		octet_length(opening.request_id), ':', opening.request_id, ',',
		octet_length(opening.transaction::text), ':', opening.transaction, ',',
		octet_length(sealed), ':' || sealed || ','), 'UTF8')), 1, 16);
END;
$$;

-- Writes the digest of the openings that no digest has yet, and returns how many they are; none leave no digest. The openings of a
-- transaction that is running, and of later ones, wait for the next digest. audit anchor calls it. It also removes the rows of
-- open_records that expired an hour ago.
--
-- A logical restore brings the digests into a cluster with other transaction ids. If these are smaller, every opening whose
-- transaction is after the last digest came from the backup, and new ones are recognized by their time. An opening that two digests
-- have does no harm.
CREATE OR REPLACE FUNCTION public.digest_openings() RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' AS $$
DECLARE
	last public.opening_digests;
	new public.opening_digests;
	openings bigint;
BEGIN
	PERFORM pg_advisory_xact_lock(hashtextextended('digest_openings', 0));
	SELECT * INTO last FROM public.opening_digests ORDER BY seq DESC LIMIT 1;
	last.seq := coalesce(last.seq, 0);
	last.created_at := coalesce(last.created_at, '-infinity');
	last.until := coalesce(last.until, 0);
	-- Transactions before oldest have ended; none from newest on has begun.
	SELECT count(*), min(s.oldest), string_agg(uuid_send(o.id) || int8send((extract(epoch FROM o.opened_at) * 1000000)::bigint) || public.opening_hash(o), '' ORDER BY o.id, o.opened_at)
	INTO openings, new.until, new.entries
	FROM (SELECT pg_snapshot_xmin(now)::text::bigint AS oldest, pg_snapshot_xmax(now)::text::bigint AS newest FROM pg_current_snapshot() now) s, public.record_openings o
	WHERE (o.transaction >= last.until AND (o.transaction < s.oldest OR last.until > s.newest))
		OR (o.opened_at > last.created_at AND (o.transaction < s.oldest OR o.transaction >= s.newest));
	IF openings > 0 THEN
		new.seq := last.seq + 1;
		new.created_at := clock_timestamp();
		new.hash := sha256(coalesce(last.hash, '') || int8send(new.seq) || int8send(new.until)
			|| int8send((extract(epoch FROM new.created_at) * 1000000)::bigint) || new.entries);
		INSERT INTO public.opening_digests VALUES (new.*);
	END IF;
	DELETE FROM public.open_records WHERE id IN (
		SELECT id FROM public.open_records WHERE expires_at < clock_timestamp() - interval '1 hour'
		FOR UPDATE SKIP LOCKED); -- a reader that opens the record again does not wait
	RETURN openings;
END;
$$;

-- Records that an operator, who bypasses the row policies, reads entries of record_openings: as an opening if they read one patient's,
-- which the patient then sees, and otherwise in the audit trail. operator is the name of the operating system's user, as the program
-- reports it.
CREATE OR REPLACE FUNCTION public.record_openings_read(patient uuid, operator text, reason text, filter jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' AS $$
DECLARE
	entry public.admin_audit_logs;
	why constant text := left(nullif(btrim(reason), ''), 512);
	login constant text := 'database role ' || session_user;
	at constant timestamptz := clock_timestamp();
BEGIN
	IF patient IS NOT NULL THEN
		INSERT INTO public.record_openings (opened_at, expires_at, patient_id, actor_type, reader_name, purpose, reason, ip_address, user_agent, transaction)
		VALUES (at, at, patient, 'system', left('audit ' || operator, 200), 'operations', why,
			inet_client_addr(), login, pg_current_xact_id()::text::bigint);
	ELSE
		entry.chain := 'system:audit';
		entry.actor_type := 'system';
		entry.action := 'read_openings';
		entry.resource_type := 'record_openings';
		entry.details := jsonb_strip_nulls(jsonb_build_object('operator', left(operator, 200), 'reason', why, 'filter', filter));
		entry.ip_address := inet_client_addr();
		entry.user_agent := login;
		entry.success := true;
		PERFORM public.add_audit_entry(entry);
	END IF;
	IF current_setting('synchronous_commit') = 'off' THEN
		PERFORM set_config('synchronous_commit', 'on', true);
	END IF;
END;
$$;

REVOKE EXECUTE ON FUNCTION public.opening_hash(public.record_openings), public.digest_openings(),
	public.record_openings_read(uuid, text, text, jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.opening_hash(public.record_openings), public.digest_openings(),
	public.record_openings_read(uuid, text, text, jsonb) TO predicthealth_backup;
