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

// trail is what has been filed after the first n lines: "action table outcome".
func (w *world) trail(t *testing.T, n *int) (said []string, all []audit.Entry) {
	t.Helper()
	for e, err := range audit.Export(t.Context(), w.owner, audit.Filter{}) {
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, e)
	}
	slices.SortFunc(all, func(a, b audit.Entry) int { return a.Time.Compare(b.Time) })
	all = all[*n:]
	*n += len(all)
	for _, e := range all {
		said = append(said, fmt.Sprintf("%s %s %t", e.Action, e.ResourceType, e.Success))
	}
	return said, all
}

// TestTrail: what happens to a login, and what was tried, is filed under its name, with who asked and from
// where; an address that nobody has too.
func TestTrail(t *testing.T) {
	t.Parallel()
	w := newWorld(t, auth.Config{})
	n := 0
	w.trail(t, &n)
	expect := func(what string, want ...string) []audit.Entry {
		t.Helper()
		said, all := w.trail(t, &n)
		if !slices.Equal(said, want) {
			t.Errorf("%s: the trail says\n%s\nwant\n%s", what, strings.Join(said, "\n"), strings.Join(want, "\n"))
		}
		for _, e := range all {
			if e.Chain == "system:authentication" && (e.IP != client.IP.String() || *e.UserAgent != client.UserAgent) {
				t.Errorf("%s: from %s, %v", what, e.IP, e.UserAgent)
			}
			if strings.Contains(string(e.Details), right) || strings.Contains(string(e.Details), "$2a$") || strings.Contains(string(e.Details), "nobody@x") {
				t.Errorf("%s: %s", what, e.Details)
			}
		}
		return all
	}
	try := func(email, password string, want error) auth.Issued {
		t.Helper()
		s, err := w.accounts.Login(t.Context(), email, password, client)
		if !errors.Is(err, want) {
			t.Fatalf("%v; want %v", err, want)
		}
		return s
	}
	session := try("root@x", right, nil)
	expect("a login", "login_attempt users true", "login users true")
	try("root@x", other, auth.ErrCredentials)
	got := expect("a wrong password", "login_attempt users true", "login users false")
	if len(got) == 2 && (got[1].ResourceID == nil || *got[1].ResourceID != w.adminUser) {
		t.Errorf("of whom? %+v", got[1])
	}
	try("nobody@x", right, auth.ErrCredentials)
	if got := expect("nobody's", "login users false"); len(got) == 1 && got[0].ResourceID != nil {
		t.Errorf("of nobody: %+v", got[0])
	}
	for range 3 {
		try("root@x", other, auth.ErrCredentials)
	}
	w.trail(t, &n)
	try("root@x", other, auth.ErrCredentials)
	expect("the fifth failure", "login_attempt users true", "login users false", "lockout users true")
	try("root@x", right, auth.ErrCredentials)
	expect("a locked login", "login users false")

	admins := w.directory(t, "service_admins")
	why := actor.WithAction(w.asAdmin(t), "", "he called")
	if _, err := admins.Unlock(why, w.adminUser); err != nil {
		t.Fatal(err)
	}
	got = expect("unlocked", "unlock users true")
	if len(got) == 1 && (got[0].Chain != "admin:"+w.admin.String() || !strings.Contains(string(got[0].Details), "he called")) {
		t.Errorf("%+v %s", got[0], got[0].Details)
	}
	if _, err := admins.Lock(actor.WithAction(w.asAdmin(t), "suspend", ""), w.doctorUser, testTime); err != nil {
		t.Fatal(err)
	}
	expect("locked, by another name", "suspend users true")
	try("ada@x", right, auth.ErrLocked)
	expect("locked by an admin", "login_attempt users true", "login users false", "forgive_attempt users true")

	asked := actor.NewContext(t.Context(), actor.Actor{Type: "admin", ID: w.admin, IP: client.IP, UserAgent: client.UserAgent})
	if _, err := w.accounts.RevokeAll(asked, w.adminUser, uuid.Nil); err != nil {
		t.Fatal(err)
	}
	got = expect("revoked", "revoke_sessions sessions true")
	var said struct {
		OnBehalfOf string `json:"on_behalf_of"`
	}
	if len(got) == 1 && (json.Unmarshal(got[0].Details, &said) != nil || said.OnBehalfOf != "admin:"+w.admin.String() || *got[0].ResourceID != session.ID) {
		t.Errorf("%+v %s", got[0], got[0].Details)
	}
	sent, err := w.accounts.RequestPasswordReset(t.Context(), "root@x", client)
	if err != nil {
		t.Fatal(err)
	}
	expect("a reset asked for", "request_password_reset account_tokens true")
	if _, err := w.accounts.ResetPassword(t.Context(), sent.Token, other, client); err != nil {
		t.Fatal(err)
	}
	got = expect("and done", "reset_password account_tokens true", "reset_password users true")
	if len(got) == 2 && !strings.Contains(string(got[1].Details), `"password_hash": {"hidden": true}`) {
		t.Errorf("%s", got[1].Details)
	}
	if _, err := admins.Deactivate(w.asAdmin(t), auth.Person{Type: "doctor", ID: w.doctor}, uuid.Nil); err == nil {
		t.Fatal("she has patients")
	}
	if said, _ := w.trail(t, &n); len(said) > 0 {
		t.Errorf("a refusal of the directory's own is none of the trail: %v", said)
	}
	r, err := audit.Verify(t.Context(), w.owner)
	if err != nil || r.Err() != nil {
		t.Error(r.Err(), err)
	}
}
