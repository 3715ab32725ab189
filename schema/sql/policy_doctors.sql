-- Doctors and institutions see the active doctors, patients their public columns (public_doctors). A
-- doctor changes herself, an institution its own doctors, whom it may let go, an admin all; a process
-- registers new ones.
GRANT SELECT, INSERT, UPDATE ON public.doctors TO service_doctors;
GRANT SELECT, UPDATE ON public.doctors TO service_admins;

DROP POLICY IF EXISTS active_select ON public.doctors;
CREATE POLICY active_select ON public.doctors FOR SELECT TO service_doctors USING (
	is_active AND ((SELECT public.acting_doctor()) IS NOT NULL OR (SELECT public.acting_institution()) IS NOT NULL));
DROP POLICY IF EXISTS admins_select ON public.doctors;
CREATE POLICY admins_select ON public.doctors FOR SELECT TO service_admins, service_doctors USING (
	(SELECT public.acting_admin()) IS NOT NULL);
DROP POLICY IF EXISTS doctors_insert ON public.doctors;
CREATE POLICY doctors_insert ON public.doctors FOR INSERT TO service_doctors WITH CHECK (
	(SELECT public.acting_admin()) IS NOT NULL OR (SELECT public.acting_system()) IS NOT NULL);
DROP POLICY IF EXISTS doctors_update ON public.doctors;
CREATE POLICY doctors_update ON public.doctors FOR UPDATE TO service_doctors
	USING (is_active AND (id = (SELECT public.acting_doctor()) OR institution_id = (SELECT public.acting_institution())))
	WITH CHECK (id = (SELECT public.acting_doctor()) OR institution_id = (SELECT public.acting_institution())
		OR (institution_id IS NULL AND (SELECT public.acting_institution()) IS NOT NULL));
DROP POLICY IF EXISTS admins_update ON public.doctors;
CREATE POLICY admins_update ON public.doctors FOR UPDATE TO service_admins, service_doctors USING (
	(SELECT public.acting_admin()) IS NOT NULL);

-- An admin suspends and lifts a suspension, activates and deactivates.
CREATE OR REPLACE FUNCTION public.change_doctor() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF NOT public.unbound(TG_RELID) THEN
		PERFORM public.refuse_change('doctors', 'doctors_admin_change', 'An admin suspends, activates and deactivates doctors.');
	END IF;
	RETURN NEW;
END;
$$;

CREATE OR REPLACE TRIGGER doctors_insert BEFORE INSERT ON public.doctors
	FOR EACH ROW WHEN (NEW.professional_status = 'suspended' OR NOT NEW.is_active) EXECUTE FUNCTION public.change_doctor();
CREATE OR REPLACE TRIGGER doctors_change BEFORE UPDATE ON public.doctors
	FOR EACH ROW WHEN (OLD.is_active IS DISTINCT FROM NEW.is_active
		OR (OLD.professional_status IS DISTINCT FROM NEW.professional_status
			AND (OLD.professional_status = 'suspended' OR NEW.professional_status = 'suspended')))
	EXECUTE FUNCTION public.change_doctor();
