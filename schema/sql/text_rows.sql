-- Optional text that is blank is NULL, whoever writes it. The function runs for rows that have such text only.
CREATE OR REPLACE FUNCTION public.blank_to_null() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RETURN jsonb_populate_record(NEW, (SELECT jsonb_object_agg(c, NULL) FROM unnest(TG_ARGV) c WHERE public.is_blank(to_jsonb(NEW) ->> c)));
END;
$$;

CREATE OR REPLACE TRIGGER medical_institutions_blank BEFORE INSERT OR UPDATE ON public.medical_institutions FOR EACH ROW
	WHEN (public.is_blank(NEW.address) OR public.is_blank(NEW.region_state) OR public.is_blank(NEW.phone) OR public.is_blank(NEW.website)
		OR public.is_blank(NEW.license_number))
	EXECUTE FUNCTION public.blank_to_null('address', 'region_state', 'phone', 'website', 'license_number');
CREATE OR REPLACE TRIGGER doctor_specialties_blank BEFORE INSERT OR UPDATE ON public.doctor_specialties FOR EACH ROW
	WHEN (public.is_blank(NEW.description)) EXECUTE FUNCTION public.blank_to_null('description');
CREATE OR REPLACE TRIGGER doctors_blank BEFORE INSERT OR UPDATE ON public.doctors FOR EACH ROW
	WHEN (public.is_blank(NEW.phone)) EXECUTE FUNCTION public.blank_to_null('phone');
CREATE OR REPLACE TRIGGER patients_blank BEFORE INSERT OR UPDATE ON public.patients FOR EACH ROW
	WHEN (public.is_blank(NEW.phone) OR public.is_blank(NEW.emergency_contact_name) OR public.is_blank(NEW.emergency_contact_phone))
	EXECUTE FUNCTION public.blank_to_null('phone', 'emergency_contact_name', 'emergency_contact_phone');
CREATE OR REPLACE TRIGGER health_profiles_blank BEFORE INSERT OR UPDATE ON public.health_profiles FOR EACH ROW
	WHEN (public.is_blank(NEW.preexisting_conditions_notes) OR public.is_blank(NEW.current_medications) OR public.is_blank(NEW.allergies))
	EXECUTE FUNCTION public.blank_to_null('preexisting_conditions_notes', 'current_medications', 'allergies');
CREATE OR REPLACE TRIGGER admins_blank BEFORE INSERT OR UPDATE ON public.admins FOR EACH ROW
	WHEN (public.is_blank(NEW.department) OR public.is_blank(NEW.employee_id) OR public.is_blank(NEW.phone))
	EXECUTE FUNCTION public.blank_to_null('department', 'employee_id', 'phone');

-- Licences that differ by letter case, blanks or hyphens only are one.
CREATE UNIQUE INDEX IF NOT EXISTS doctors_medical_license_folded_key ON public.doctors (public.fold_license(medical_license));
CREATE UNIQUE INDEX IF NOT EXISTS medical_institutions_license_number_folded_key ON public.medical_institutions (public.fold_license(license_number));
