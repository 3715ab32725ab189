package auth_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/audit"
	"github.com/predicthealth/database/auth"
)

// auditEntries returns the audit entries after the first n, also as "action table outcome", and adds their number to n.
func (f *fixture) auditEntries(t *testing.T, n *int) (summary []string, all []audit.Entry) {
	t.Helper()
	for e, err := range audit.Export(t.Context(), f.owner, audit.Filter{}) {
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, e)
	}
	slices.SortFunc(all, func(a, b audit.Entry) int { return a.Time.Compare(b.Time) })
	all = all[*n:]
	*n += len(all)
	for _, e := range all {
		summary = append(summary, fmt.Sprintf("%s %s %t", e.Action, e.ResourceType, e.Success))
	}
	return summary, all
}

// TestAuditEntries: changes of and attempts at a login are recorded with their action, actor and client, also for
// an unknown address.
func TestAuditEntries(t *testing.T) {
	t.Parallel()
	f := newFixture(t, auth.Config{})
	n := 0
	f.auditEntries(t, &n)
	expect := func(what string, want ...string) []audit.Entry {
		t.Helper()
		summary, all := f.auditEntries(t, &n)
		if !slices.Equal(summary, want) {
			t.Errorf("%s: audit entries\n%s\nwant\n%s", what, strings.Join(summary, "\n"), strings.Join(want, "\n"))
		}
		for _, e := range all {
			if e.Chain == "system:authentication" && (e.IP != client.IP.String() || *e.UserAgent != client.UserAgent) {
				t.Errorf("%s: from %s, %v", what, e.IP, e.UserAgent)
			}
			if strings.Contains(string(e.Details), right) || strings.Contains(string(e.Details), "$2a$") || strings.Contains(string(e.Details), "unknown@x") {
				t.Errorf("%s: %s", what, e.Details)
			}
		}
		return all
	}
	try := func(email, password string, want error) auth.Issued {
		t.Helper()
		s, err := f.accounts.Login(t.Context(), email, password, client)
		if !errors.Is(err, want) {
			t.Fatalf("%v; want %v", err, want)
		}
		return s
	}
	session := try("root@x", right, nil)
	expect("a login", "login_attempt users true", "login users true")
	try("root@x", other, auth.ErrCredentials)
	got := expect("a wrong password", "login_attempt users true", "login users false")
	if len(got) == 2 && (got[1].ResourceID == nil || *got[1].ResourceID != f.adminUser) {
		t.Errorf("unexpected resource: %+v", got[1])
	}
	try("unknown@x", right, auth.ErrCredentials)
	if got := expect("an unknown address", "login users false"); len(got) == 1 && got[0].ResourceID != nil {
		t.Errorf("an unknown address has a resource: %+v", got[0])
	}
	for range 3 {
		try("root@x", other, auth.ErrCredentials)
	}
	f.auditEntries(t, &n)
	try("root@x", other, auth.ErrCredentials)
	expect("the fifth failure", "login_attempt users true", "login users false", "lockout users true")
	try("root@x", right, auth.ErrCredentials)
	expect("a locked login", "login users false")

	admins := f.accountAdmin(t, "service_admins")
	why := actor.WithAction(f.asAdmin(t), "", "caller identified")
	if _, err := admins.Unlock(why, f.adminUser); err != nil {
		t.Fatal(err)
	}
	got = expect("unlocked", "unlock users true")
	if len(got) == 1 && (got[0].Chain != "admin:"+f.admin.String() || !strings.Contains(string(got[0].Details), "caller identified")) {
		t.Errorf("%+v %s", got[0], got[0].Details)
	}
	if _, err := admins.Lock(actor.WithAction(f.asAdmin(t), "suspend", ""), f.doctorUser, testTime); err != nil {
		t.Fatal(err)
	}
	expect("locked, with a stated action", "suspend users true")
	try("ada@x", right, auth.ErrLocked)
	expect("locked by an admin", "login_attempt users true", "login users false", "forgive_attempt users true")

	asAdmin := actor.NewContext(t.Context(), actor.Actor{Type: "admin", ID: f.admin, IP: client.IP, UserAgent: client.UserAgent})
	if _, err := f.accounts.RevokeAll(asAdmin, f.adminUser, uuid.Nil); err != nil {
		t.Fatal(err)
	}
	got = expect("revoked", "revoke_sessions sessions true")
	var details struct {
		OnBehalfOf string `json:"on_behalf_of"`
	}
	if len(got) == 1 && (json.Unmarshal(got[0].Details, &details) != nil || details.OnBehalfOf != "admin:"+f.admin.String() || *got[0].ResourceID != session.ID) {
		t.Errorf("%+v %s", got[0], got[0].Details)
	}
	sent, err := f.accounts.RequestPasswordReset(t.Context(), "root@x", client)
	if err != nil {
		t.Fatal(err)
	}
	expect("a reset requested", "request_password_reset account_tokens true")
	if _, err := f.accounts.ResetPassword(t.Context(), sent.Token, other, client); err != nil {
		t.Fatal(err)
	}
	got = expect("a reset done", "reset_password account_tokens true", "reset_password users true")
	if len(got) == 2 && !strings.Contains(string(got[1].Details), `"password_hash": {"hidden": true}`) {
		t.Errorf("%s", got[1].Details)
	}
	if _, err := admins.Deactivate(f.asAdmin(t), auth.Person{Type: "doctor", ID: f.doctor}, uuid.Nil); err == nil {
		t.Fatal("a doctor with patients was deactivated")
	}
	if summary, _ := f.auditEntries(t, &n); len(summary) > 0 {
		t.Errorf("a call refused by AccountAdmin itself was recorded: %v", summary)
	}
	r, err := audit.Verify(t.Context(), f.owner)
	if err != nil || r.Err() != nil {
		t.Error(r.Err(), err)
	}
}
