-- No row has encrypted text yet. Readers and writers continue meanwhile.
ALTER TABLE public.health_profiles VALIDATE CONSTRAINT health_profiles_allergies_sealed_check;
ALTER TABLE public.health_profiles VALIDATE CONSTRAINT health_profiles_current_medications_sealed_check;
ALTER TABLE public.health_profiles VALIDATE CONSTRAINT health_profiles_preexisting_conditions_notes_sealed_check;
