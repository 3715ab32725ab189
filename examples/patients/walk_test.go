package main

import (
	"net/http"
	"strings"
	"testing"

	"github.com/google/uuid"
)

// TestWalk: a doctor registers a patient and validates them; the patient keeps their phone.
func TestWalk(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	_, email := w.doctor("ada")
	visitor := w.serve(w.service.handler())
	ada := visitor.login(email)

	ben := map[string]any{
		"email": "Ben@" + marker + ".example", "password": password, "first_name": "Ben", "last_name": marker + " Silva", "date_of_birth": "1984-03-09",
	}
	key := uuid.NewString()
	made := ada.want(http.StatusCreated, "POST", "/patients", ben, "Idempotency-Key", key)
	again := ada.want(http.StatusOK, "POST", "/patients", ben, "Idempotency-Key", key)
	id := field(made, "id")
	if made.body != again.body || made.Header.Get("Location") != "/patients/"+id {
		t.Errorf("made %s at %s, then %s", made.body, made.Header.Get("Location"), again.body)
	}
	ben["first_name"] = "Bo"
	ada.want(http.StatusUnprocessableEntity, "POST", "/patients", ben, "Idempotency-Key", key).contains(t, "key-used")
	ada.want(http.StatusConflict, "POST", "/patients", ben, "Idempotency-Key", uuid.NewString()).contains(t, `"field":"email"`)

	for name, path := range map[string]string{"cy": "/patients?size=1", "dee": "/patients?size=1&search=" + marker} {
		w.patient(name, w.Owner.Doctor.Query().OnlyIDX(asTest(t)))
		first := ada.want(http.StatusOK, "GET", path, nil)
		second := ada.want(http.StatusOK, "GET", path+"&after="+field(first, "next"), nil)
		if first.body == second.body || strings.Count(first.body+second.body, `"version":1`) != 2 {
			t.Errorf("%s: %s, then %s", path, first.body, second.body)
		}
	}
	ada.want(http.StatusOK, "GET", "/patients?search=silva", nil).contains(t, id)
	ada.want(http.StatusBadRequest, "GET", "/patients?size=many", nil)
	ada.want(http.StatusBadRequest, "GET", "/patients?after=x", nil)

	read := ada.want(http.StatusOK, "GET", "/patients/"+id, nil).contains(t, `"doctor":"ada `+marker+`"`, `"health":{"height_cm":null`, `"version":1`)
	tag := read.Header.Get("ETag")
	changed := ada.want(http.StatusOK, "PATCH", "/patients/"+id, map[string]string{"validation_status": "doctor_validated"}, "If-Match", tag).
		contains(t, `"doctor_validated"`, `"version":2`)
	ada.want(http.StatusForbidden, "PATCH", "/patients/"+id, map[string]string{"phone": "1"}, "If-Match", changed.Header.Get("ETag"))

	visitor.want(http.StatusForbidden, "POST", "/login", credentials{"ben@" + marker + ".example", password}).contains(t, "unverified")
	w.verify(w.Owner.Patient.GetX(asTest(t), uuid.MustParse(id)).QueryUser().OnlyIDX(asTest(t)))
	own := visitor.login("ben@" + marker + ".example")
	own.want(http.StatusOK, "PATCH", "/patients/"+id, map[string]string{"phone": "+1-212-555-0158"}, "If-Match", changed.Header.Get("ETag")).
		contains(t, `"phone":"+1-212-555-0158"`, `"version":3`)
	own.want(http.StatusOK, "PATCH", "/patients/"+id, map[string]string{"phone": ""}, "If-Match", `"3"`).contains(t, `"phone":null`)
	if all := own.want(http.StatusOK, "GET", "/patients", nil); strings.Count(all.body, `"version"`) != 1 {
		t.Errorf("a patient sees %s", all.body)
	}
	own.want(http.StatusForbidden, "POST", "/patients", ben, "Idempotency-Key", uuid.NewString())

	own.want(http.StatusNoContent, "POST", "/logout", nil)
	own.want(http.StatusUnauthorized, "GET", "/patients", nil)
	ada.want(http.StatusOK, "GET", "/patients", nil)
	for _, token := range []string{ada.token, own.token} {
		if logged.has(token) {
			t.Error("the log has a token")
		}
	}
}

// TestTrail: the audit trail knows which process registered a patient, for whom, and by which request.
func TestTrail(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	doctor, email := w.doctor("ada")
	ada := w.serve(w.service.handler()).login(email)
	ada.want(http.StatusCreated, "POST", "/patients", registration{
		Email: "ben@" + marker + ".example", Password: password, FirstName: "Ben", LastName: marker, DateOfBirth: born,
	}, "Idempotency-Key", uuid.NewString(), "X-Request-Id", "request-1")
	var n int
	err := w.Owner.SQL().QueryRowContext(asTest(t), `SELECT count(*) FROM admin_audit_logs WHERE actor_type = 'system' AND action = 'provision'
		AND request_id = 'request-1' AND details::text LIKE '%doctor:' || $1 || '%'`, doctor.String()).Scan(&n)
	if err != nil || n == 0 {
		t.Errorf("%d entries, %v", n, err)
	}
}
