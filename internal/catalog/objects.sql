-- One row for each object of the public schema: kind, name, table, definition, the statement that creates it (of a
-- function: the definition), the statement that drops it.
WITH member AS ( -- objects that belong to extensions
	SELECT classid, objid FROM pg_depend WHERE deptype = 'e'
), relation AS (
	SELECT c.*, c.oid AS id FROM pg_class c
	WHERE relnamespace = 'public'::regnamespace AND NOT relispartition
		AND NOT EXISTS (SELECT FROM member WHERE classid = 'pg_class'::regclass AND objid = c.oid)
), routine AS (
	SELECT p.*, p.oid AS id, format('%I(%s)', proname, pg_get_function_identity_arguments(p.oid)) AS signature
	FROM pg_proc p
	WHERE pronamespace = 'public'::regnamespace AND prokind IN ('f', 'p', 'w')
		AND NOT EXISTS (SELECT FROM member WHERE classid = 'pg_proc'::regclass AND objid = p.oid)
), privilege AS (
	SELECT 'table' AS what, relname::text AS name, relname::text AS tbl, relowner AS owner, a.*
	FROM relation, aclexplode(relacl) a WHERE relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
	UNION ALL
	SELECT 'column', relname || '.' || attname, relname, relowner, a.*
	FROM relation JOIN pg_attribute ON attrelid = id, aclexplode(attacl) a WHERE NOT attisdropped -- a dropped column keeps its grants
	UNION ALL
	-- PUBLIC may execute a function unless that is revoked; with acldefault a revoked privilege is a missing row.
	SELECT 'function', signature, signature, proowner, a.* FROM routine, aclexplode(coalesce(proacl, acldefault('f', proowner))) a
	UNION ALL
	SELECT 'schema', nspname, '', nspowner, a.* FROM pg_namespace, aclexplode(nspacl) a
	WHERE nspname = 'public'
	UNION ALL
	SELECT 'default', coalesce(defaclnamespace::regnamespace::text, '') || ' ' || defaclobjtype::text, '', defaclrole, a.*
	FROM pg_default_acl, aclexplode(defaclacl) a
	WHERE defaclrole IN (SELECT relowner FROM relation) -- other roles may have default privileges for their own objects
)
SELECT 'extension' AS kind, extname::text AS name, '' AS tbl, extnamespace::regnamespace::text AS definition,
	format('CREATE EXTENSION IF NOT EXISTS %I WITH SCHEMA %s', extname, extnamespace::regnamespace) AS make, format('DROP EXTENSION %I', extname) AS drop
FROM pg_extension WHERE extname = ANY ($1) -- other extensions are ignored
UNION ALL
SELECT CASE relkind WHEN 'S' THEN 'sequence' ELSE 'table' END, relname, relname,
	concat_ws(' ', relkind::text, relpersistence::text, reloptions::text),
	coalesce(format('ALTER TABLE public.%I SET (', relname) || array_to_string(reloptions, ', ') || ')', ''), ''
FROM relation WHERE relkind IN ('r', 'p', 'S', 'f')
UNION ALL
SELECT 'row security', relname, relname,
	concat_ws(' ', CASE WHEN relrowsecurity THEN 'enabled' END, CASE WHEN relforcerowsecurity THEN 'forced' END),
	format('ALTER TABLE public.%I %s ROW LEVEL SECURITY, %s ROW LEVEL SECURITY', relname,
		CASE WHEN relrowsecurity THEN 'ENABLE' ELSE 'DISABLE' END, CASE WHEN relforcerowsecurity THEN 'FORCE' ELSE 'NO FORCE' END),
	format('ALTER TABLE public.%I DISABLE ROW LEVEL SECURITY, NO FORCE ROW LEVEL SECURITY', relname)
FROM relation WHERE relrowsecurity OR relforcerowsecurity
UNION ALL
SELECT 'column', relname || '.' || attname, relname,
	concat_ws(' ', format_type(atttypid, atttypmod),
		CASE WHEN attcollation <> typcollation THEN 'COLLATE ' || attcollation::regcollation END,
		CASE WHEN attnotnull THEN 'NOT NULL' END, nullif(attidentity::text, ''), nullif(attgenerated::text, ''),
		'DEFAULT ' || pg_get_expr(adbin, adrelid)), '', ''
FROM relation JOIN pg_attribute ON attrelid = id JOIN pg_type t ON t.oid = atttypid
	LEFT JOIN pg_attrdef ON adrelid = id AND adnum = attnum
WHERE relkind IN ('r', 'p', 'f') AND attnum > 0 AND NOT attisdropped
UNION ALL
-- Since PostgreSQL 18, NOT NULL is a constraint. The column shows it; only one that was not validated is listed.
SELECT 'constraint', relname || '.' || conname, relname,
	pg_get_constraintdef(k.oid) || CASE WHEN convalidated THEN '' ELSE ' NOT VALIDATED' END, '', ''
FROM pg_constraint k JOIN relation ON conrelid = id WHERE contype <> 't' AND (contype <> 'n' OR NOT convalidated)
UNION ALL
SELECT 'index', c.relname, t.relname, pg_get_indexdef(indexrelid)
	|| CASE WHEN indisvalid THEN '' ELSE ' INVALID' END, '', ''
FROM pg_index JOIN relation c ON c.id = indexrelid JOIN relation t ON t.id = indrelid
WHERE NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND contype IN ('p', 'u', 'x'))
UNION ALL
-- The internal triggers of a constraint are listed only if disabled.
SELECT 'trigger', format('%s of constraint %s', relname, conname), relname, 'disabled', '', ''
FROM pg_trigger g JOIN relation ON tgrelid = id JOIN pg_constraint k ON k.oid = tgconstraint
WHERE tgisinternal AND tgenabled = 'D'
GROUP BY relname, conname
UNION ALL
-- The most frequent owner is taken as the schema's; objects of other owners are listed.
SELECT 'owner', what || ' ' || name, '', pg_get_userbyid(owner), '', ''
FROM (SELECT 'table' AS what, relname::text AS name, relowner AS owner FROM relation WHERE relkind IN ('r', 'p', 'v', 'm', 'S', 'f')
	UNION ALL SELECT 'function', signature, proowner FROM routine) o
WHERE owner <> (SELECT mode() WITHIN GROUP (ORDER BY relowner) FROM relation WHERE relkind IN ('r', 'p', 'v', 'm'))
UNION ALL
SELECT 'revoked', format('%s on table %s from its owner', d.privilege_type, relname), relname, '',
	format('REVOKE %s ON public.%I FROM CURRENT_USER', d.privilege_type, relname), format('GRANT %s ON public.%I TO CURRENT_USER', d.privilege_type, relname)
FROM relation, aclexplode(acldefault(CASE relkind WHEN 'S' THEN 's'::"char" ELSE 'r' END, relowner)) d
WHERE relacl IS NOT NULL AND relkind IN ('r', 'p', 'v', 'm', 'S', 'f')
	AND NOT EXISTS (SELECT FROM aclexplode(relacl) a WHERE a.grantee = relowner AND a.privilege_type = d.privilege_type)
UNION ALL
SELECT 'aggregate', format('%I(%s)', proname, pg_get_function_identity_arguments(p.oid)), '',
	concat_ws(' ', aggtransfn, nullif(aggfinalfn::oid, 0)::regproc, format_type(aggtranstype, NULL), agginitval), '',
	format('DROP AGGREGATE public.%I(%s)', proname, pg_get_function_identity_arguments(p.oid))
FROM pg_proc p JOIN pg_aggregate g ON g.aggfnoid = p.oid
WHERE pronamespace = 'public'::regnamespace
	AND NOT EXISTS (SELECT FROM member WHERE classid = 'pg_proc'::regclass AND objid = p.oid)
UNION ALL
SELECT 'statistics', stxname, stxrelid::regclass::text, pg_get_statisticsobjdef(oid), pg_get_statisticsobjdef(oid),
	format('DROP STATISTICS public.%I', stxname)
FROM pg_statistic_ext WHERE stxnamespace = 'public'::regnamespace
UNION ALL
SELECT 'constraint', typname || '.' || conname, '', pg_get_constraintdef(k.oid), '', ''
FROM pg_constraint k JOIN pg_type t ON t.oid = contypid
WHERE typnamespace = 'public'::regnamespace
	AND NOT EXISTS (SELECT FROM member WHERE classid = 'pg_type'::regclass AND objid = t.oid)
UNION ALL
SELECT 'type', typname, '', format('%s %s %s', typtype, format_type(typbasetype, typtypmod),
	(SELECT string_agg(enumlabel, ',' ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = t.oid))
	|| coalesce((SELECT string_agg(attname || ' ' || format_type(atttypid, atttypmod), ',' ORDER BY attnum) FROM pg_attribute
		WHERE attrelid = t.typrelid AND typtype = 'c' AND attnum > 0 AND NOT attisdropped), ''), '', ''
FROM pg_type t WHERE typnamespace = 'public'::regnamespace AND (typtype IN ('e', 'd', 'r')
		OR (typtype = 'c' AND EXISTS (SELECT FROM pg_class WHERE pg_class.oid = typrelid AND relkind = 'c')))
	AND NOT EXISTS (SELECT FROM member WHERE classid = 'pg_type'::regclass AND objid = t.oid)
UNION ALL
SELECT 'function', signature, '', pg_get_functiondef(id), '',
	format('DROP %s %I.%s', CASE prokind WHEN 'p' THEN 'PROCEDURE' ELSE 'FUNCTION' END, 'public', signature)
FROM routine
UNION ALL
SELECT 'trigger', relname || '.' || tgname, relname, tgenabled::text || ' ' || pg_get_triggerdef(g.oid),
	CASE WHEN tgconstraint = 0 THEN regexp_replace(pg_get_triggerdef(g.oid), '^CREATE', 'CREATE OR REPLACE') ELSE pg_get_triggerdef(g.oid) END
		|| CASE WHEN tgenabled <> 'O' THEN format(E';\nALTER TABLE public.%I %s TRIGGER %I', relname,
			CASE tgenabled WHEN 'A' THEN 'ENABLE ALWAYS' WHEN 'R' THEN 'ENABLE REPLICA' ELSE 'DISABLE' END, tgname) ELSE '' END,
	format('DROP TRIGGER %I ON public.%I', tgname, relname)
FROM pg_trigger g JOIN relation ON tgrelid = id WHERE NOT tgisinternal
UNION ALL
SELECT 'rule', tablename || '.' || rulename, tablename, definition,
	regexp_replace(rtrim(definition, ';'), '^CREATE', 'CREATE OR REPLACE'), format('DROP RULE %I ON public.%I', rulename, tablename)
FROM pg_rules WHERE schemaname = 'public'
UNION ALL
SELECT CASE relkind WHEN 'm' THEN 'materialized view' ELSE 'view' END, relname, relname,
	concat_ws(' ', reloptions::text, pg_get_viewdef(id)),
	format(E'CREATE %s public.%I%s AS\n%s', CASE relkind WHEN 'm' THEN 'MATERIALIZED VIEW' ELSE 'OR REPLACE VIEW' END, relname,
		' WITH (' || array_to_string(reloptions, ', ') || ')', rtrim(pg_get_viewdef(id), ';')),
	format('DROP %s public.%I', CASE relkind WHEN 'm' THEN 'MATERIALIZED VIEW' ELSE 'VIEW' END, relname)
FROM relation WHERE relkind IN ('v', 'm')
UNION ALL
SELECT 'policy', tablename || '.' || policyname, tablename,
	concat_ws(' ', permissive, roles::text, cmd, 'USING ' || qual, 'CHECK ' || with_check),
	concat_ws(E'\n\t', format('CREATE POLICY %I ON public.%I%s FOR %s TO %s', policyname, tablename,
			CASE permissive WHEN 'RESTRICTIVE' THEN ' AS RESTRICTIVE' END, cmd,
			(SELECT string_agg(CASE role WHEN 'public' THEN 'PUBLIC' ELSE quote_ident(role) END, ', ' ORDER BY role) FROM unnest(roles) role)),
		'USING (' || qual || ')', 'WITH CHECK (' || with_check || ')'),
	format('DROP POLICY %I ON public.%I', policyname, tablename)
FROM pg_policies WHERE schemaname = 'public'
UNION ALL
SELECT 'grant', format('%s on %s %s to %s', privilege_type, what, name, CASE grantee WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(grantee) END), tbl,
	CASE WHEN bool_or(is_grantable) THEN 'with grant option' ELSE '' END,
	coalesce('GRANT ' || privilege || ' ON ' || object || ' TO ' || role || CASE WHEN bool_or(is_grantable) THEN ' WITH GRANT OPTION' ELSE '' END, ''),
	coalesce('REVOKE ' || privilege || ' ON ' || object || ' FROM ' || role, '')
FROM privilege, LATERAL (SELECT CASE grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END AS role,
	privilege_type || CASE what WHEN 'column' THEN format(' (%I)', substr(name, length(tbl) + 2)) ELSE '' END AS privilege,
	CASE what WHEN 'table' THEN format('public.%I', tbl) WHEN 'column' THEN format('public.%I', tbl)
		WHEN 'function' THEN 'FUNCTION public.' || name WHEN 'schema' THEN 'SCHEMA public' END AS object) g
WHERE grantee <> owner
GROUP BY privilege_type, what, name, grantee, tbl, role, privilege, object
UNION ALL
SELECT 'comment', pg_describe_object(classoid, objoid, objsubid), '', description,
	format('COMMENT ON %s %s IS %L', what, identity, description), format('COMMENT ON %s %s IS NULL', what, identity)
FROM (SELECT * FROM pg_description WHERE objoid >= 16384) c, -- PostgreSQL's own objects have lower numbers, and thousands of comments
	LATERAL pg_identify_object(classoid, objoid, objsubid) o,
	LATERAL (SELECT CASE WHEN type LIKE '% column' THEN 'COLUMN' WHEN type = 'table constraint' THEN 'CONSTRAINT' ELSE upper(type) END AS what) w
WHERE classoid IN ('pg_class'::regclass, 'pg_proc'::regclass, 'pg_trigger'::regclass, 'pg_policy'::regclass, 'pg_constraint'::regclass)
	AND (schema = 'public' OR (schema IS NULL AND identity LIKE '% on public.%'))
	AND NOT EXISTS (SELECT FROM member WHERE classid = classoid AND objid = objoid)
