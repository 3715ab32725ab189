-- Rows of every table, as they can stand at this version and those after it.
INSERT INTO medical_institutions (id, name, institution_type, contact_email, region_state, license_number) VALUES
	('00000000-0000-4000-8000-000000000001', 'Clínica Uno', 'hospital', 'uno@x', 'North', 'L-1'),
	('00000000-0000-4000-8000-000000000002', 'Two', 'insurer', 'two@x', NULL, NULL);
INSERT INTO doctor_specialties (id, name, category, description) VALUES
	('00000000-0000-4000-8000-000000000011', 'One', 'Specialty', 'first'), ('00000000-0000-4000-8000-000000000012', 'Two', 'Specialty', NULL);
INSERT INTO doctors (id, first_name, last_name, email, medical_license, specialty_id, secondary_specialty_id, institution_id, consultation_fee) VALUES
	('00000000-0000-4000-8000-000000000021', 'José', 'One', 'd1@x', 'MD-1', '00000000-0000-4000-8000-000000000011', '00000000-0000-4000-8000-000000000012', '00000000-0000-4000-8000-000000000001', 99.50),
	('00000000-0000-4000-8000-000000000022', 'Bo', 'Two', 'd2@x', 'MD-2', NULL, NULL, NULL, NULL);
INSERT INTO patients (id, first_name, last_name, email, date_of_birth, gender, doctor_id, institution_id, emergency_contact_name, emergency_contact_phone) VALUES
	('00000000-0000-4000-8000-000000000031', 'Cy', 'One', 'p1@x', '1980-02-29', 'other', '00000000-0000-4000-8000-000000000021', NULL, 'Gil', '555'),
	('00000000-0000-4000-8000-000000000032', 'Di', 'Two', 'p2@x', '1890-01-01', NULL, NULL, '00000000-0000-4000-8000-000000000001', NULL, NULL);
INSERT INTO health_profiles (patient_id, height_cm, weight_kg, blood_type, consumes_alcohol, alcohol_frequency, allergies) VALUES
	('00000000-0000-4000-8000-000000000031', 170.25, 70.5, 'AB-', true, 'rarely', 'pollen');
INSERT INTO admins (id, email, first_name, last_name, employee_id) VALUES
	('00000000-0000-4000-8000-000000000041', 'a1@x', 'Ed', 'One', 'E-1');
INSERT INTO users (email, password_hash, user_type, reference_id) VALUES
	('p1@x', 'h', 'patient', '00000000-0000-4000-8000-000000000031'), ('d1@x', 'h', 'doctor', '00000000-0000-4000-8000-000000000021'),
	('uno@x', 'h', 'institution', '00000000-0000-4000-8000-000000000001'), ('a1@x', 'h', 'admin', '00000000-0000-4000-8000-000000000041');
INSERT INTO admin_audit_logs (actor_type, actor_id, admin_id, action, resource_type, details, ip_address, chain, seq, hash) VALUES
	('admin', '00000000-0000-4000-8000-000000000041', '00000000-0000-4000-8000-000000000041', 'look', 'patient', '{"a": 1}', '192.0.2.1',
		'admin:00000000-0000-4000-8000-000000000041', 1, sha256('one'));
INSERT INTO audit_heads (chain, length, hash) VALUES ('admin:00000000-0000-4000-8000-000000000041', 1, sha256('one'));
INSERT INTO sessions (user_id, family, token_hash, last_seen_at, idle_expires_at, expires_at, ip_address, user_agent, revoked_at)
	SELECT id, id, sha256('one'), '2026-01-01', '2026-01-02', '2026-02-01', '192.0.2.1', 'Mozilla', '2026-01-01' FROM users WHERE email = 'p1@x';
INSERT INTO account_tokens (user_id, purpose, token_hash, email, expires_at)
	SELECT id, 'password_reset', sha256('one'), email, '2026-02-01' FROM users WHERE email = 'p1@x';
INSERT INTO provisioning_keys (user_type, key_hash, body_hash, person_id, user_id)
	SELECT 'patient', sha256('one'), sha256('body'), reference_id, id FROM users WHERE email = 'p1@x';
INSERT INTO record_openings (id, opened_at, expires_at, patient_id, actor_type, actor_id, reader_name, institution_name, purpose, reason, ip_address, transaction) VALUES
	('00000000-0000-4000-8000-000000000051', '2026-01-01', '2026-01-01 00:15', '00000000-0000-4000-8000-000000000032', 'doctor', '00000000-0000-4000-8000-000000000021',
		'José One', 'Clínica Uno', 'emergency', 'unconscious', '192.0.2.1', 1);
INSERT INTO open_records (id, actor_id, patient_id, purpose, expires_at, transaction) VALUES
	('00000000-0000-4000-8000-000000000051', '00000000-0000-4000-8000-000000000021', '00000000-0000-4000-8000-000000000032', 'emergency', '2026-01-01 00:15', 1);
INSERT INTO opening_reviews (opening_id, patient_id, reviewed_by, reviewed_at, remark) VALUES
	('00000000-0000-4000-8000-000000000051', '00000000-0000-4000-8000-000000000032', '00000000-0000-4000-8000-000000000041', '2026-01-02', 'justified');
INSERT INTO opening_digests (created_at, until, entries, hash) VALUES ('2026-01-01', 2, '\x', sha256('one'));
INSERT INTO erasures (id, created_at, patient_id, requested_by, reason) VALUES
	('00000000-0000-4000-8000-000000000061', '2026-01-01', '00000000-0000-4000-8000-000000000032', '00000000-0000-4000-8000-000000000041', 'by letter');
INSERT INTO legal_holds (id, created_at, patient_id, reason, placed_by, released_at, released_by) VALUES
	('00000000-0000-4000-8000-000000000062', '2026-01-01', '00000000-0000-4000-8000-000000000032', 'claim', '00000000-0000-4000-8000-000000000041', '2026-01-02',
		'00000000-0000-4000-8000-000000000041');
INSERT INTO audit_values (id, person_id, salt, changes) VALUES
	('00000000-0000-4000-8000-000000000063', '00000000-0000-4000-8000-000000000032', '\x00', '{"phone": {"from": "1", "to": "2"}}');
INSERT INTO wrapping_keys (fingerprint, is_active) VALUES ('local:0123456789abcdef', true);
INSERT INTO record_keys (patient_id, wrapped, wrapped_by) VALUES ('00000000-0000-4000-8000-000000000032', decode(repeat('61', 89), 'hex'), 'local:0123456789abcdef');
INSERT INTO record_keys (patient_id, erased_at) VALUES ('00000000-0000-4000-8000-000000000031', '2026-01-01');
INSERT INTO health_profiles (patient_id, allergies_sealed) VALUES ('00000000-0000-4000-8000-000000000032', decode('01' || repeat('61', 34), 'hex'));
INSERT INTO record_openings (id, opened_at, expires_at, patient_id, actor_type, actor_id, reader_name, purpose, reason_sealed, transaction) VALUES
	('00000000-0000-4000-8000-000000000071', '2026-01-02', '2026-01-02 00:15', '00000000-0000-4000-8000-000000000032', 'doctor', '00000000-0000-4000-8000-000000000022',
		'Bo Two', 'emergency', decode('01' || repeat('61', 39), 'hex'), 1);
