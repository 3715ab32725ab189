package main

import (
	"net/http"
	"testing"

	"github.com/predicthealth/database/schema/enum"
	"github.com/predicthealth/database/statistics"
)

type counts struct {
	Patients   int                           `json:"patients"`
	Last30Days int                           `json:"last_30_days"`
	ByStatus   map[enum.ValidationStatus]int `json:"by_validation_status"`
}

// counts says how many patients the doctor has, by one statement: others are not counted, because the doctor does not
// see them.
func (s *service) counts(w http.ResponseWriter, r *http.Request) error {
	n, err := statistics.Patients(r.Context(), s.db.Client)
	if err != nil {
		return err
	}
	return encode(w, http.StatusOK, counts{Patients: n.Total, Last30Days: n.Last30Days, ByStatus: n.ByValidation})
}

func TestCounts(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ada, email := w.doctor("ada")
	eve, _ := w.doctor("eve")
	_, own := w.patient("ben", ada)
	w.patient("cy", eve)

	mux := w.service.routes()
	mux.Handle("GET /patients/counts", w.service.sessions.Require(endpoint(w.service.counts), enum.UserTypeDoctor))
	visitor := w.serve(mux)
	visitor.login(email).want(http.StatusOK, "GET", "/patients/counts", nil).
		contains(t, `{"patients":1,"last_30_days":1,"by_validation_status":{"pending":1}}`)
	visitor.login(own).want(http.StatusForbidden, "GET", "/patients/counts", nil)
	visitor.want(http.StatusUnauthorized, "GET", "/patients/counts", nil)
}
