package actor

import (
	"context"
	"strings"
	"unicode/utf8"

	"github.com/google/uuid"
)

// Settings are the names of the settings that describe the actor, in the order of the arguments of its function act
// (schema/sql/actor.sql), which sets them. The driver calls it before each statement; a connection of one's own takes
// SELECT act(…) with the values of [Values].
var Settings = [...]string{
	"predicthealth.actor_type",
	"predicthealth.actor_id",
	"predicthealth.actor_name",
	"predicthealth.user_id",
	"predicthealth.ip_address",
	"predicthealth.user_agent",
	"predicthealth.request_id",
	"predicthealth.on_behalf_of",
	"predicthealth.action",
	"predicthealth.reason",
}

var nobody = make([]string, len(Settings))

// Values returns the value of each of [Settings], in their order, for who acts in ctx; empty ones
// when nobody does. The slice is shared: it must not be changed. It is the same one for each call
// with a context from the same [NewContext].
func Values(ctx context.Context) []string {
	if in, ok := ctx.Value(key{}).(*acting); ok {
		return in.values
	}
	return nobody
}

func (a Actor) values(s stated) []string {
	v := []string{string(a.Type), "", Text(a.Name), "", "", Text(a.UserAgent), Text(a.RequestID), Text(a.OnBehalfOf), s.action, s.reason}
	if a.ID != uuid.Nil {
		v[1] = a.ID.String()
	}
	if a.UserID != uuid.Nil {
		v[3] = a.UserID.String()
	}
	if a.IP.IsValid() {
		v[4] = a.IP.Unmap().WithZone("").String() // PostgreSQL's inet has no zones
	}
	return v
}

// Text is s as PostgreSQL takes it, without what is no text, and no longer than [MaxText] characters: a user
// agent as it is kept.
func Text(s string) string { return text(s, MaxText) }

func text(s string, most int) string {
	if len(s) > most*utf8.UTFMax {
		s = s[:most*utf8.UTFMax] // enough for as many characters, whatever follows
	}
	s = strings.ReplaceAll(strings.ToValidUTF8(s, ""), "\x00", "")
	n := 0
	for i := range s {
		if n == most {
			return s[:i]
		}
		n++
	}
	return s
}
