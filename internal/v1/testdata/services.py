"""What the first generation's services do, as they are written: models, sessions that end with a rollback, counters that the client counts.

URLS has the connection URL of each service. Prints a line for each step and its result. An error is its SQLSTATE and the constraint's name.
"""

import datetime
import json
import os
import uuid

from sqlalchemy import Boolean, Column, Date, DateTime, ForeignKey, Integer, Numeric, String, Text, create_engine, func, inspect, text
from sqlalchemy.dialects.postgresql import UUID, insert
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import declarative_base, sessionmaker

URLS = json.loads(os.environ["URLS"])
Base = declarative_base()


def now():
    return datetime.datetime.now(datetime.timezone.utc)


class Row:
    id = Column(UUID(as_uuid=True), primary_key=True, server_default=text("uuid_generate_v4()"))
    created_at = Column(DateTime(timezone=True), server_default=func.now())
    updated_at = Column(DateTime(timezone=True), server_default=func.now(), onupdate=now)


class Person(Row):
    first_name = Column(String(100), nullable=False)
    last_name = Column(String(100), nullable=False)
    email = Column(String(255), nullable=False)
    phone = Column(String(20))
    is_active = Column(Boolean, default=True)
    last_login = Column(DateTime(timezone=True))


class User(Row, Base):
    __tablename__ = "users"
    email = Column(String(255), unique=True, nullable=False)
    password_hash = Column(String(255), nullable=False)
    user_type = Column(String(20), nullable=False)
    reference_id = Column(UUID(as_uuid=True), nullable=False)
    is_active = Column(Boolean, default=True)
    is_verified = Column(Boolean, default=False)
    failed_login_attempts = Column(Integer, default=0)
    last_failed_login = Column(DateTime(timezone=True))
    password_changed_at = Column(DateTime(timezone=True))


class Admin(Person, Base):
    __tablename__ = "admins"
    user_id = Column(UUID(as_uuid=True), ForeignKey("users.id", ondelete="CASCADE"), unique=True)
    department = Column(String(100))
    employee_id = Column(String(50), unique=True)


class AuditLog(Base):
    __tablename__ = "admin_audit_logs"
    id = Column(UUID(as_uuid=True), primary_key=True, server_default=text("uuid_generate_v4()"))
    admin_id = Column(UUID(as_uuid=True), ForeignKey("admins.id", ondelete="CASCADE"), nullable=False)
    action = Column(String(100), nullable=False)
    resource_type = Column(String(50), nullable=False)
    resource_id = Column(UUID(as_uuid=True))
    details = Column(Text)
    created_at = Column(DateTime(timezone=True), server_default=func.now())


class Institution(Row, Base):
    __tablename__ = "medical_institutions"
    name = Column(String(200), nullable=False)
    institution_type = Column(String(50), nullable=False)
    contact_email = Column(String(255), unique=True, nullable=False)
    address = Column(String(255))
    region_state = Column(String(100))
    phone = Column(String(20))
    website = Column(String(255))
    license_number = Column(String(100))
    is_active = Column(Boolean, default=True)
    is_verified = Column(Boolean, default=False)
    last_login = Column(DateTime(timezone=True))


class Specialty(Row, Base):
    __tablename__ = "doctor_specialties"
    name = Column(String(100), unique=True, nullable=False)
    description = Column(Text)
    category = Column(String(50))
    is_active = Column(Boolean, default=True)


class Doctor(Person, Base):
    __tablename__ = "doctors"
    institution_id = Column(UUID(as_uuid=True))
    medical_license = Column(String(50), unique=True, nullable=False)
    specialty_id = Column(UUID(as_uuid=True))
    secondary_specialty_id = Column(UUID(as_uuid=True))
    years_experience = Column(Integer, default=0)
    consultation_fee = Column(Numeric(10, 2))
    professional_status = Column(String(20), default="active")


class Patient(Person, Base):
    __tablename__ = "patients"
    doctor_id = Column(UUID(as_uuid=True))
    institution_id = Column(UUID(as_uuid=True))
    date_of_birth = Column(Date, nullable=False)
    gender = Column(String(20))
    emergency_contact_name = Column(String(200))
    emergency_contact_phone = Column(String(20))
    validation_status = Column(String(50), default="pending")
    is_verified = Column(Boolean, default=False)


class Profile(Row, Base):
    __tablename__ = "health_profiles"
    patient_id = Column(UUID(as_uuid=True), unique=True)
    height_cm = Column(Numeric(5, 2))
    weight_kg = Column(Numeric(5, 2))
    blood_type = Column(String(5))
    is_smoker = Column(Boolean)
    smoking_years = Column(Integer)
    consumes_alcohol = Column(Boolean)
    alcohol_frequency = Column(String(20))
    hypertension_diagnosis = Column(Boolean)
    diabetes_diagnosis = Column(Boolean)
    high_cholesterol_diagnosis = Column(Boolean)
    has_stroke_history = Column(Boolean)
    has_heart_disease_history = Column(Boolean)
    family_history_diabetes = Column(Boolean)
    family_history_hypertension = Column(Boolean)
    family_history_heart_disease = Column(Boolean)
    physical_activity_minutes_weekly = Column(Integer)
    preexisting_conditions_notes = Column(Text)
    current_medications = Column(Text)
    allergies = Column(Text)


engines = {name: create_engine(url.replace("postgres://", "postgresql://", 1), pool_size=1) for name, url in URLS.items()}
sessions = {name: sessionmaker(bind=engine) for name, engine in engines.items()}
kept = {}


def step(name, service, function):
    """Runs a step in a session of a service. The session ends with a rollback, as that of a request does; what is to stay is committed."""
    session = sessions[service]()
    try:
        result = function(session)
    except DBAPIError as e:
        result = f"error {e.orig.pgcode} {e.orig.diag.constraint_name or ''}".rstrip()
    finally:
        session.close()
    print(f"{name}: {result}", flush=True)


def add(session, *rows):
    session.add_all(rows)
    session.commit()
    return rows[0]


def login(person, kind, email=None):
    return User(email=email or person.email, password_hash="$2b$12$hash of " + kind, user_type=kind, reference_id=person.id)


# Connections and reflection.
for service in sorted(engines):
    step(f"{service} connects", service, lambda s: s.execute(text("SELECT 1")).scalar())
step("ids", "auth_jwt_service", lambda s: uuid.UUID(str(s.execute(text("SELECT uuid_generate_v4()")).scalar())).version)
for service in sorted(engines):
    step(f"{service} creates all tables", service, lambda s: Base.metadata.create_all(s.get_bind(), checkfirst=True))
for table in Base.metadata.sorted_tables:
    step(f"{table.name} is there", "service_admins", lambda s: inspect(s.get_bind()).has_table(table.name))
    step(f"columns of {table.name}", "service_admins", lambda s: sorted(
        c["name"] + " " + type(c["type"]).__name__.replace("TEXT", "VARCHAR") for c in inspect(s.get_bind()).get_columns(table.name)))
step("primary key of patients", "service_admins", lambda s: inspect(s.get_bind()).get_pk_constraint("patients")["constrained_columns"])
step("names of tables", "service_admins", lambda s: "patients" in inspect(s.get_bind()).get_table_names())


# Admins.
def create_admin(s):
    # The login comes first: admins refer to it.
    user = User(email="root@old.example", password_hash="$2b$12$hash of root", user_type="admin", reference_id=uuid.uuid4())
    s.add(user)
    s.flush()
    admin = add(s, Admin(user_id=user.id, email=user.email, first_name="Rut", last_name="Aro", employee_id="E1", department="Operations"))
    kept["admin"], kept["admin login"] = admin.id, user.id
    return admin.user_id == user.id, admin.is_active, admin.last_login


def other_admin(s):
    admin = Admin(id=uuid.uuid4(), email="second@old.example", first_name="Eva", last_name="Lind")
    add(s, admin)
    user = add(s, login(admin, "admin"))
    kept["second admin"] = admin.id
    admin.user_id = user.id
    s.commit()
    return admin.user_id == user.id


def list_admins(s):
    return [a.first_name for a in s.query(Admin).order_by(Admin.created_at).offset(0).limit(10)], s.query(func.count(Admin.id)).scalar()


def update_admin(s):
    admin = s.get(Admin, kept["admin"])
    before, admin.department, admin.phone = admin.updated_at, "Quality", ""
    s.commit()
    return admin.department, admin.phone, admin.updated_at > before


step("an admin with a login", "service_admins", create_admin)
step("an admin before the login", "service_admins", other_admin)
step("list of admins", "service_admins", list_admins)
step("an admin's update, with a blank phone", "service_admins", update_admin)
step("an audit entry", "service_admins", lambda s: add(s, AuditLog(
    admin_id=kept["admin"], action="create_admin", resource_type="admins", resource_id=kept["second admin"], details=str({"email": "second@old.example"}))).details)
step("the audit trail", "service_admins", lambda s: [
    (e.action, e.details, e.admin_id == kept["admin"]) for e in s.query(AuditLog).order_by(AuditLog.created_at.desc()).limit(20)])
step("an audit entry is changed", "service_admins", lambda s: s.execute(text("UPDATE admin_audit_logs SET action = 'other'")).rowcount)


# Institutions.
def create_institution(s):
    i = Institution(id=uuid.uuid4(), name="Riverside", institution_type="preventive_clinic", contact_email="Desk@River.example", region_state="North")
    kept["institution"] = add(s, i, login(i, "institution", i.contact_email)).id
    return i.contact_email, i.is_verified


def update_institution(s):
    s.get(Institution, kept["institution"]).website = "https://river.example"
    s.commit()
    return s.query(Institution.website).filter_by(region_state="North").scalar()


step("an institution with its login in one flush", "service_institutions", create_institution)
step("an institution of an unknown type", "service_institutions",
     lambda s: add(s, Institution(name="Lab", institution_type="research", contact_email="lab@old.example")).institution_type)
step("institutions by type", "service_institutions", lambda s: s.query(Institution.name).filter_by(institution_type="preventive_clinic").all())
step("a search for institutions", "service_institutions", lambda s: s.query(Institution.name).filter(Institution.name.ilike("%RIVER%")).all())
step("an institution's update", "service_institutions", update_institution)


# Doctors.
def create_doctor(s):
    doctor = Doctor(first_name="Ada", last_name="Okafor", email="ada@old.example", medical_license="MD-1", institution_id=kept["institution"],
                    consultation_fee=50, years_experience=None)
    s.add(doctor)
    s.flush()
    add(s, login(doctor, "doctor"))
    kept["doctor"] = doctor.id
    return doctor.consultation_fee, doctor.professional_status


step("a specialty", "service_doctors", lambda s: add(s, Specialty(name="Cardiology of the heart", category="Specialty")).name)
step("a doctor and the login", "service_doctors", create_doctor)
step("an unknown number of years", "service_doctors", lambda s: s.get(Doctor, kept["doctor"]).years_experience)
step("the same licence in other letters", "service_doctors", lambda s: add(s, Doctor(
    first_name="Ada", last_name="Two", email="two@old.example", medical_license="md 1")).medical_license)
step("an e-mail address in other letters", "service_doctors", lambda s: add(s, Doctor(
    first_name="Ada", last_name="Three", email="ADA@old.example", medical_license="MD-3")).email)
step("doctors of an institution", "service_doctors", lambda s: s.query(Doctor.last_name).filter_by(institution_id=kept["institution"], is_active=True).all())
step("doctors by status", "service_doctors", lambda s: s.query(Doctor.professional_status).filter(Doctor.id == kept["doctor"]).group_by(Doctor.professional_status).all())
step("a negative fee", "service_doctors", lambda s: s.query(Doctor).filter_by(id=kept["doctor"]).update({"consultation_fee": -1}))
step("a doctor retires", "service_doctors", lambda s: (s.query(Doctor).filter_by(id=kept["doctor"]).update({"professional_status": "retired"}), s.commit())[0])


# Patients.
def patient(**values):
    return Patient(**{"first_name": "Ben", "last_name": "Silva", "date_of_birth": datetime.date(1984, 3, 9), "doctor_id": kept["doctor"], **values})


def create_patient(s):
    p = patient(email="ben@old.example", gender="male", emergency_contact_name="Eva", emergency_contact_phone="1")
    s.add(p)
    s.flush()
    s.add(login(p, "patient"))
    kept["patient"] = p.id
    add(s, Profile(patient_id=p.id, height_cm=180, weight_kg=80, is_smoker=True, smoking_years=5, allergies="nuts"))
    return p.validation_status, p.is_active, p.date_of_birth


def upsert_profile(s):
    profile = s.query(Profile).filter_by(patient_id=kept["patient"]).one_or_none()
    profile.weight_kg, profile.current_medications, profile.allergies = 82, "aspirin", "nuts"
    s.commit()
    return profile.weight_kg, profile.current_medications, profile.allergies, profile.height_cm


def many_patients(s):
    s.add_all([patient(email=f"p{i}@old.example", last_name=f"L{i:02}", gender="female" if i % 2 else "male") for i in range(12)])
    s.commit()
    mine = s.query(Patient).filter_by(doctor_id=kept["doctor"])
    return [p.last_name for p in mine.order_by(Patient.last_name).offset(3).limit(3)], mine.count()


def own_created_at(s):
    p = add(s, patient(email="early@old.example", created_at=datetime.datetime(2020, 1, 1, tzinfo=datetime.timezone.utc)))
    return p.created_at.year == 2020


def upsert(s):
    values = {"patient_id": kept["patient"], "height_cm": 181}
    s.execute(insert(Profile).values(**values).on_conflict_do_update(index_elements=["patient_id"], set_={"height_cm": 181}))
    s.commit()


step("a patient, the login and the profile", "service_patients", create_patient)
step("flags that were not given", "service_patients", lambda s: s.query(Profile.has_stroke_history, Profile.physical_activity_minutes_weekly).filter_by(patient_id=kept["patient"]).one())
step("the profile is updated", "service_patients", upsert_profile)
step("INSERT … ON CONFLICT", "service_patients", upsert)
step("a page of patients, and their number", "service_patients", many_patients)
step("statistics by gender", "service_patients", lambda s: sorted(s.query(Patient.gender, func.count()).group_by(Patient.gender).all()))
step("smokers", "service_patients", lambda s: s.query(Profile.patient_id).filter(Profile.is_smoker).count())
step("a search for patients", "service_patients", lambda s: s.query(Patient.last_name).filter(Patient.email.ilike("%BEN@%")).all())
step("the validation advances", "service_patients", lambda s: (s.query(Patient).filter_by(id=kept["patient"]).update({"validation_status": "doctor_validated"}), s.commit())[0])
step("a row is locked", "service_patients", lambda s: s.query(Patient).filter_by(id=kept["patient"]).with_for_update().one().last_name)
step("INSERT … RETURNING", "service_patients", lambda s: s.execute(text(
    "INSERT INTO patients (doctor_id, first_name, last_name, email, date_of_birth) VALUES (:d, 'R', 'T', 'R@old.example', '1990-01-01') RETURNING last_name, is_active"),
    {"d": kept["doctor"]}).one())
step("a prepared statement", "service_patients", lambda s: (
    s.execute(text("PREPARE p (uuid) AS SELECT last_name FROM patients WHERE id = $1")),
    s.execute(text("EXECUTE p ('%s')" % kept["patient"])).scalar())[1])
step("created_at of the service", "service_patients", own_created_at)
step("a doctor who is not there", "service_patients", lambda s: add(s, patient(email="d@old.example", doctor_id=uuid.uuid4())).last_name)
step("neither doctor nor institution", "service_patients", lambda s: add(s, patient(email="n@old.example", doctor_id=None)).last_name)
step("an unknown gender", "service_patients", lambda s: add(s, patient(email="g@old.example", gender="unknown")).gender)
step("half an emergency contact", "service_patients", lambda s: add(s, patient(email="h@old.example", emergency_contact_name="Eva")).emergency_contact_name)
step("a login of a patient who is not there", "service_patients", lambda s: add(s, User(
    email="lost@old.example", password_hash="$2b$12$hash", user_type="patient", reference_id=uuid.uuid4())).user_type)
step("a login of another kind", "service_patients", lambda s: add(s, User(
    email="kind@old.example", password_hash="$2b$12$hash", user_type="admin", reference_id=uuid.uuid4())).user_type)
step("logins of other kinds", "service_patients", lambda s: s.query(User).filter(User.user_type != "patient").count() > 0)
step("hashes for another service", "service_patients", lambda s: s.query(User.password_hash).filter_by(email="ben@old.example").scalar())


# Logins.
def fail(s):
    user = s.query(User).filter_by(email="ben@old.example").one()
    user.failed_login_attempts, user.last_failed_login = user.failed_login_attempts + 1, now()
    s.commit()
    return user.failed_login_attempts, user.is_active


def succeed(s):
    user = s.query(User).filter_by(email="ben@old.example").one()
    user.failed_login_attempts, at = 0, now()
    s.execute(text("UPDATE patients SET last_login = :at WHERE id = :id"), {"at": at, "id": user.reference_id})
    s.commit()
    return user.password_hash, user.failed_login_attempts, s.execute(text("SELECT last_login FROM patients WHERE id = :id"), {"id": user.reference_id}).scalar() == at


def change_password(s):
    user = s.query(User).filter_by(email="ben@old.example").one()
    user.password_hash, user.password_changed_at = "$2b$12$another", now()
    s.commit()
    return user.password_hash, user.password_changed_at is not None


for attempt in ("first", "second", "third"):
    step(f"the {attempt} failed login", "auth_jwt_service", fail)
step("a login", "auth_jwt_service", succeed)
step("a new password", "auth_jwt_service", change_password)
step("the last login, as another service reads it", "service_patients", lambda s: s.get(Patient, kept["patient"]).last_login is not None)
step("a login by an address in capitals", "auth_jwt_service", lambda s: s.query(User).filter_by(email="Desk@River.example").count())
step("the admins' service deactivates a login", "service_admins",
     lambda s: (s.query(User).filter_by(email="ben@old.example").update({"is_active": False}), s.commit())[0])
step("who is deactivated", "auth_jwt_service", lambda s: s.query(User.email).filter_by(is_active=False).all())
step("the admins' service deactivates a patient", "service_admins",
     lambda s: (s.query(Patient).filter_by(id=kept["patient"]).update({"is_active": False}), s.commit())[0])


# Deletions.
def delete_patient(s):
    s.delete(s.get(Patient, kept["patient"]))
    s.commit()
    return s.query(Profile).filter_by(patient_id=kept["patient"]).count(), s.query(User).filter_by(reference_id=kept["patient"]).count()


def delete_login(s):
    s.query(User).filter_by(id=kept["admin login"]).delete()
    s.commit()
    return s.query(Admin).filter_by(id=kept["admin"]).count()


step("a patient is deleted, and their profile and login are", "service_patients", delete_patient)
step("a doctor with patients is deleted", "service_doctors", lambda s: (s.query(Doctor).filter_by(id=kept["doctor"]).delete(), s.commit())[0])
step("an admin's login is deleted, and the admin is", "service_admins", delete_login)
step("an admin is deleted", "service_admins", lambda s: (s.query(Admin).filter_by(id=kept["second admin"]).delete(), s.commit())[0])
step("entries of a deleted admin", "service_admins", lambda s: s.query(AuditLog).count())
