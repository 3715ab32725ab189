package actor_test

import (
	"context"
	"errors"
	"net/netip"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/uuid"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/schema/enum"
)

func TestContext(t *testing.T) {
	t.Parallel()
	if _, err := actor.FromContext(t.Context()); !errors.Is(err, actor.ErrNone) {
		t.Errorf("without one: %v", err)
	}
	ada := actor.Doctor(uuid.New())
	ctx := actor.NewContext(t.Context(), ada)
	if got, err := actor.FromContext(ctx); err != nil || got != ada {
		t.Errorf("got %v, %v", got, err)
	}
	if got := ada.String(); got != "doctor:"+ada.ID.String() {
		t.Errorf("a doctor is %s", got)
	}
	if got := actor.System("job\x00").String(); got != "system:job" {
		t.Errorf("a process is %q", got)
	}
	inner := actor.NewContext(ctx, actor.System("job"))
	if got, err := actor.FromContext(inner); err != nil || got.Name != "job" {
		t.Errorf("the inner one: %v, %v", got, err)
	}
}

// TestInvalidActor: it is rejected, and its setting values are empty.
func TestInvalidActor(t *testing.T) {
	t.Parallel()
	id := uuid.New()
	for name, a := range map[string]actor.Actor{
		"zero":                    {},
		"a person without an id":  actor.Patient(uuid.Nil),
		"a process without name":  actor.System(""),
		"a process, in bad bytes": actor.System("\xff\x00"),
		"a process with an id":    {Type: enum.ActorTypeSystem, Name: "n", ID: id},
		"a person with a name":    {Type: enum.ActorTypeAdmin, Name: "n", ID: id},
		"no type":                 {ID: id},
		"an unknown type":         {Type: "superuser", ID: id},
		"another case":            {Type: "Admin", ID: id},
	} {
		ctx := actor.NewContext(actor.NewContext(t.Context(), actor.Admin(id)), a)
		_, err := actor.FromContext(ctx)
		var invalid *actor.InvalidError
		if !errors.As(err, &invalid) || !errors.Is(err, actor.ErrNone) || strings.Contains(err.Error(), id.String()) {
			t.Errorf("%s: got %v", name, err)
		}
		if values := strings.Join(actor.Values(ctx), ""); values != "" {
			t.Errorf("%s: the values are %q", name, values)
		}
	}
}

func TestValues(t *testing.T) {
	t.Parallel()
	id, login := uuid.New(), uuid.New()
	a := actor.Actor{
		Type: enum.ActorTypeDoctor, ID: id, UserID: login,
		IP: netip.MustParseAddr("fe80::1%eth0"), UserAgent: "Mozilla", RequestID: "r-1", OnBehalfOf: "admin:x",
	}
	want := map[string]string{
		"kind": "doctor", "id": id.String(), "name": "",
		"user_id": login.String(), "ip_address": "fe80::1", "user_agent": "Mozilla",
		"request_id": "r-1", "on_behalf_of": "admin:x", "action": "approve", "reason": "seen",
		"purpose": "",
	}
	for i, value := range actor.Values(actor.WithAction(actor.NewContext(t.Context(), a), "approve", "seen")) {
		if value != want[actor.Arguments[i]] {
			t.Errorf("%s is %q; want %q", actor.Arguments[i], value, want[actor.Arguments[i]])
		}
	}
	if got := actor.Values(actor.NewContext(t.Context(), actor.Actor{Type: enum.ActorTypeDoctor, ID: id, IP: netip.MustParseAddr("::ffff:10.0.0.1")})); got[4] != "10.0.0.1" {
		t.Errorf("a mapped address is %s", got[4])
	}
}

// TestPurpose: a purpose applies to the actors set before and after it, until another purpose is set.
func TestPurpose(t *testing.T) {
	t.Parallel()
	purpose := func(ctx context.Context) string {
		return actor.Values(ctx)[slices.Index(actor.Arguments[:], "purpose")]
	}
	as := actor.NewContext(t.Context(), actor.Doctor(uuid.New()))
	ctx := actor.WithPurpose(as, actor.Emergency)
	if purpose(as) != "" || purpose(ctx) != "emergency" || actor.PurposeOf(ctx) != actor.Emergency {
		t.Errorf("got %q before and %q", purpose(as), purpose(ctx))
	}
	if got := purpose(actor.NewContext(ctx, actor.Doctor(uuid.New()))); got != "emergency" {
		t.Errorf("another actor: %q", got)
	}
	if got := purpose(actor.WithPurpose(ctx, actor.Treatment)); got != "treatment" {
		t.Errorf("another purpose: %q", got)
	}
}

// TestAction: an action applies to the actors set before and after it, until another action is set.
func TestAction(t *testing.T) {
	t.Parallel()
	last := func(ctx context.Context) string {
		v := actor.Values(ctx)
		i := slices.Index(actor.Arguments[:], "action")
		return strings.Join(v[i:i+2], "|")
	}
	admin, job := actor.Admin(uuid.New()), actor.System("job")
	ctx := actor.WithAction(actor.NewContext(t.Context(), admin), "approve", "seen")
	if got, err := actor.FromContext(ctx); err != nil || got != admin || last(ctx) != "approve|seen" {
		t.Errorf("got %v, %v, %q", got, err, last(ctx))
	}
	if got := last(actor.NewContext(ctx, job)); got != "approve|seen" {
		t.Errorf("another actor: %q", got)
	}
	if got := last(actor.WithAction(ctx, "reject", "")); got != "reject|" {
		t.Errorf("another action: %q", got)
	}
	if got := last(actor.WithAction(ctx, strings.Repeat("é", 1_000)+"\x00", strings.Repeat("\xff\x00a", 2_000))); got != strings.Repeat("é", actor.MaxAction)+"|"+strings.Repeat("a", actor.MaxText) {
		t.Errorf("long ones: %q", got)
	}
	if got := strings.Join(actor.Values(actor.WithAction(t.Context(), "approve", "seen")), ""); got != "" {
		t.Errorf("with no actor: %q", got)
	}
	if got := strings.Join(actor.Values(actor.WithAction(actor.NewContext(ctx, actor.Actor{}), "approve", "seen")), ""); got != "" {
		t.Errorf("with an invalid actor: %q", got)
	}
}

// FuzzMetadata: any metadata of a request becomes text that PostgreSQL accepts, within the bound, and causes no error.
func FuzzMetadata(f *testing.F) {
	f.Add("Mozilla/5.0", "r-1")
	f.Add(strings.Repeat("é", 100_000), "\x00\x01\xff\xfe")
	f.Add(strings.Repeat("\xff", 5_000)+"x", strings.Repeat("a\x00", 600))
	f.Fuzz(func(t *testing.T, agent, request string) {
		ctx := actor.NewContext(context.Background(), actor.Actor{Type: enum.ActorTypeSystem, Name: "n", UserAgent: agent, RequestID: request})
		if _, err := actor.FromContext(ctx); err != nil {
			t.Fatal(err)
		}
		for _, v := range actor.Values(ctx) {
			if !utf8.ValidString(v) || strings.Contains(v, "\x00") || utf8.RuneCountInString(v) > actor.MaxText {
				t.Errorf("%q", v)
			}
		}
		if values := actor.Values(ctx); utf8.ValidString(agent) && !strings.Contains(agent, "\x00") && utf8.RuneCountInString(agent) <= actor.MaxText && values[5] != agent {
			t.Errorf("%q became %q", agent, values[5])
		}
	})
}
