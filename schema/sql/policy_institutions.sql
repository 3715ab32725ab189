-- Institutions are public: whoever acts for somebody sees the active ones. An institution changes
-- itself, an admin all; a process registers new ones, and shows them to those who register.
GRANT SELECT, INSERT, UPDATE ON public.medical_institutions TO service_institutions;
GRANT SELECT, UPDATE ON public.medical_institutions TO service_admins;
GRANT SELECT ON public.medical_institutions TO service_doctors, service_patients;

DROP POLICY IF EXISTS active_select ON public.medical_institutions;
CREATE POLICY active_select ON public.medical_institutions FOR SELECT TO service_institutions, service_doctors, service_patients
	USING (is_active AND ((SELECT public.acting_person()) IS NOT NULL OR (SELECT public.acting_system()) IS NOT NULL));
DROP POLICY IF EXISTS admins_select ON public.medical_institutions;
CREATE POLICY admins_select ON public.medical_institutions FOR SELECT TO service_admins, service_institutions, service_doctors
	USING ((SELECT public.acting_admin()) IS NOT NULL);
DROP POLICY IF EXISTS institutions_insert ON public.medical_institutions;
CREATE POLICY institutions_insert ON public.medical_institutions FOR INSERT TO service_institutions WITH CHECK (
	(SELECT public.acting_admin()) IS NOT NULL OR (SELECT public.acting_system()) IS NOT NULL);
DROP POLICY IF EXISTS institutions_update ON public.medical_institutions;
CREATE POLICY institutions_update ON public.medical_institutions FOR UPDATE TO service_institutions USING (
	id = (SELECT public.acting_institution()));
DROP POLICY IF EXISTS admins_update ON public.medical_institutions;
CREATE POLICY admins_update ON public.medical_institutions FOR UPDATE TO service_admins, service_institutions USING (
	(SELECT public.acting_admin()) IS NOT NULL);

-- Nobody verifies themselves.
CREATE OR REPLACE FUNCTION public.change_institution() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF NEW.is_verified AND row_security_active(TG_RELID) AND public.acting_admin() IS NULL THEN
		PERFORM public.refuse_change('medical_institutions', 'medical_institutions_verification', 'An admin verifies an institution.');
	END IF;
	RETURN NEW;
END;
$$;

CREATE OR REPLACE TRIGGER medical_institutions_change BEFORE UPDATE ON public.medical_institutions
	FOR EACH ROW WHEN (OLD.is_verified IS DISTINCT FROM NEW.is_verified) EXECUTE FUNCTION public.change_institution();
