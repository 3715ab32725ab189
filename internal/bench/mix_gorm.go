package main

import (
	"strings"
	"time"

	"github.com/google/uuid"
	"gorm.io/gorm"

	"github.com/predicthealth/database/actor"
)

// The same requests in a service written with GORM, as is usual: it sorts, limits and preloads, and shows only active
// rows by a condition of its own. It connects either as the tables' owner without an actor, or as the service with the
// actor set.

func (w *mainData) listDoctorsByGORM(db *gorm.DB, _ actor.Actor) error {
	var rows []doctorModel
	err := db.Preload("Specialty").Where("professional_status = ? AND is_active", "active").
		Order("created_at DESC, id DESC").Limit(20).Find(&rows).Error
	return some(len(rows), err)
}

func (w *mainData) getDoctorByGORM(db *gorm.DB, _ actor.Actor) error {
	var d doctorModel
	return db.Preload("Specialty").First(&d, "id = ? AND is_active", pick(w.doctors)).Error
}

func (w *mainData) countDoctorsByGORM(db *gorm.DB, _ actor.Actor) error {
	var byStatus, bySpecialty []struct {
		Name *string
		N    int
	}
	var total, active int64
	for _, err := range []error{
		db.Model(&doctorModel{}).Where("is_active").Select("professional_status AS name, count(*) AS n").Group("professional_status").Scan(&byStatus).Error,
		db.Model(&doctorModel{}).Where("doctors.is_active").Select("s.name, count(*) AS n").
			Joins("LEFT JOIN doctor_specialties s ON s.id = doctors.specialty_id").Group("s.name").Scan(&bySpecialty).Error,
		db.Model(&doctorModel{}).Count(&total).Error,
		db.Model(&doctorModel{}).Where("is_active").Count(&active).Error,
	} {
		if err != nil {
			return err
		}
	}
	return some(int(total), nil)
}

func (w *mainData) createDoctorByGORM(db *gorm.DB, _ actor.Actor) error {
	return db.Transaction(func(tx *gorm.DB) error {
		email := uuid.NewString() + "@doctor.example"
		at, specialty := pick(w.institutions), pick(w.specialties)
		d := doctorModel{
			Stamps: newStamps(), FirstName: "First", LastName: "Last", Email: email, MedicalLicense: email[:36], InstitutionID: &at, SpecialtyID: &specialty,
			IsActive: true, ProfessionalStatus: "active",
		}
		if err := tx.Create(&d).Error; err != nil {
			return err
		}
		return tx.Create(&userModel{
			Stamps: newStamps(), Email: email, PasswordHash: "h", UserType: "doctor", ReferenceID: d.ID, DoctorID: &d.ID, IsActive: true,
		}).Error
	})
}

func (w *mainData) listPatientsByGORM(db *gorm.DB, who actor.Actor) error {
	var rows []patientModel
	return db.Where("doctor_id = ? AND is_active", who.ID).
		Order("created_at DESC, id DESC").Limit(20).Find(&rows).Error
}

func (w *mainData) createPatientByGORM(db *gorm.DB, who actor.Actor) error {
	return db.Transaction(func(tx *gorm.DB) error {
		email, doctor, phone := uuid.NewString()+"@patient.example", who.ID, "555"
		p := patientModel{
			Stamps: newStamps(), FirstName: "First", LastName: "Last", Email: email, DateOfBirth: born.In(time.UTC), Phone: &phone, DoctorID: &doctor,
			ValidationStatus: "pending", IsActive: true,
		}
		if err := tx.Create(&p).Error; err != nil {
			return err
		}
		if err := tx.Create(&userModel{
			Stamps: newStamps(), Email: email, PasswordHash: "h", UserType: "patient", ReferenceID: p.ID, PatientID: &p.ID, IsActive: true,
		}).Error; err != nil {
			return err
		}
		height, weight := 170.0, 70.0
		return tx.Create(&profileModel{Stamps: newStamps(), PatientID: p.ID, HeightCm: &height, WeightKg: &weight}).Error
	})
}

func (w *mainData) listInstitutionsByGORM(db *gorm.DB, _ actor.Actor) error {
	var rows []institutionModel
	return db.Where("institution_type = ? AND is_active", "hospital").
		Order("created_at DESC, id DESC").Limit(20).Find(&rows).Error
}

func (w *mainData) getInstitutionByGORM(db *gorm.DB, _ actor.Actor) error {
	var i institutionModel
	return db.First(&i, "id = ? AND is_active", pick(w.institutions)).Error
}

func (w *mainData) searchInstitutionsByGORM(db *gorm.DB, _ actor.Actor) error {
	var rows []institutionModel
	err := db.Where("search_text LIKE ? AND is_active", "%"+strings.ToLower(pick(w.words))+"%").
		Order("created_at DESC, id DESC").Limit(20).Find(&rows).Error
	return some(len(rows), err)
}

func (w *mainData) updateInstitutionByGORM(db *gorm.DB, who actor.Actor) error {
	return db.Model(&institutionModel{}).Where("id = ?", who.ID).Update("phone", phone()).Error
}
