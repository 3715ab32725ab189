// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

import (
	"github.com/predicthealth/database/ent/accounttoken"
	"github.com/predicthealth/database/ent/admin"
	"github.com/predicthealth/database/ent/audithead"
	"github.com/predicthealth/database/ent/auditlog"
	"github.com/predicthealth/database/ent/auditvalue"
	"github.com/predicthealth/database/ent/cacheinvalidation"
	"github.com/predicthealth/database/ent/chart"
	"github.com/predicthealth/database/ent/doctor"
	"github.com/predicthealth/database/ent/erasure"
	"github.com/predicthealth/database/ent/healthprofile"
	"github.com/predicthealth/database/ent/institution"
	"github.com/predicthealth/database/ent/legalhold"
	"github.com/predicthealth/database/ent/login"
	"github.com/predicthealth/database/ent/openingdigest"
	"github.com/predicthealth/database/ent/openingreview"
	"github.com/predicthealth/database/ent/openrecord"
	"github.com/predicthealth/database/ent/patient"
	"github.com/predicthealth/database/ent/provisioningkey"
	"github.com/predicthealth/database/ent/publicdoctor"
	"github.com/predicthealth/database/ent/recordkey"
	"github.com/predicthealth/database/ent/recordopening"
	"github.com/predicthealth/database/ent/session"
	"github.com/predicthealth/database/ent/specialty"
	"github.com/predicthealth/database/ent/user"
	"github.com/predicthealth/database/ent/wrappingkey"
)

// Relations returns the table or view of each entity by the name of its type, such as [TypeAdmin].
func Relations() map[string]string {
	return map[string]string{
		TypeAccountToken:      accounttoken.Table,
		TypeAdmin:             admin.Table,
		TypeAuditHead:         audithead.Table,
		TypeAuditLog:          auditlog.Table,
		TypeAuditValue:        auditvalue.Table,
		TypeCacheInvalidation: cacheinvalidation.Table,
		TypeChart:             chart.Table,
		TypeDoctor:            doctor.Table,
		TypeErasure:           erasure.Table,
		TypeHealthProfile:     healthprofile.Table,
		TypeInstitution:       institution.Table,
		TypeLegalHold:         legalhold.Table,
		TypeLogin:             login.Table,
		TypeOpenRecord:        openrecord.Table,
		TypeOpeningDigest:     openingdigest.Table,
		TypeOpeningReview:     openingreview.Table,
		TypePatient:           patient.Table,
		TypeProvisioningKey:   provisioningkey.Table,
		TypePublicDoctor:      publicdoctor.Table,
		TypeRecordKey:         recordkey.Table,
		TypeRecordOpening:     recordopening.Table,
		TypeSession:           session.Table,
		TypeSpecialty:         specialty.Table,
		TypeUser:              user.Table,
		TypeWrappingKey:       wrappingkey.Table,
	}
}
