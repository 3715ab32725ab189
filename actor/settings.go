package actor

import (
	"context"
	"strings"
	"unicode/utf8"

	"github.com/google/uuid"
)

// Arguments are the names of the arguments of the SQL function act (schema/sql/actor.sql), which sets the actor, in their order; its
// argument local stands before the last one. The driver calls act before each statement; on another connection call SELECT act(…)
// with the values of [Values].
var Arguments = [...]string{"kind", "id", "name", "user_id", "ip_address", "user_agent", "request_id", "on_behalf_of", "action", "reason", "purpose"}

var noValues = make([]string, len(Arguments))

// Values returns the values of [Arguments], in their order, for the actor of ctx; without a valid actor they are empty. The reason of an
// [Emergency] is not among them: it is an argument of open_record (docs/encryption.md).
// The slice is shared and must not be changed. Contexts from the same [NewContext] return the same slice.
func Values(ctx context.Context) []string {
	if in, ok := ctx.Value(actorKey{}).(*contextActor); ok {
		return in.values
	}
	return noValues
}

func (a Actor) values(s actionInfo, p Purpose) []string {
	if p == Emergency { // it changes nothing, and the reason of its opening is encrypted
		s.reason = ""
	}
	v := []string{string(a.Type), "", Text(a.Name), "", "", Text(a.UserAgent), Text(a.RequestID), Text(a.OnBehalfOf), s.action, s.reason, string(p)}
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

// Text returns s as PostgreSQL accepts it, without NUL characters and invalid UTF-8, truncated to [MaxText] characters: the
// form in which a user agent is stored.
func Text(s string) string { return text(s, MaxText) }

func text(s string, most int) string {
	if len(s) > most*utf8.UTFMax {
		s = s[:most*utf8.UTFMax] // enough for that many characters
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
