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

-- Nobody verifies themselves, not even when they are new; nobody else switches off or on.
CREATE OR REPLACE FUNCTION public.change_institution() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF NOT public.unbound(TG_RELID) THEN
		PERFORM public.refuse_change('medical_institutions', 'medical_institutions_admin_change',
			'An admin verifies, activates and deactivates institutions.');
	END IF;
	RETURN NEW;
END;
$$;

CREATE OR REPLACE TRIGGER medical_institutions_insert BEFORE INSERT ON public.medical_institutions
	FOR EACH ROW WHEN (NEW.is_verified OR NOT NEW.is_active) EXECUTE FUNCTION public.change_institution();
CREATE OR REPLACE TRIGGER medical_institutions_change BEFORE UPDATE ON public.medical_institutions
	FOR EACH ROW WHEN ((OLD.is_verified, OLD.is_active) IS DISTINCT FROM (NEW.is_verified, NEW.is_active))
	EXECUTE FUNCTION public.change_institution();
