package attached

import (
	"slices"

	"github.com/predicthealth/database/schema/attach"
)

// service is a user of Redis, and the owner of its own keys there.
type service struct{ User, Owner string }

// Auth says that it keeps sessions and logins.
func (s service) Auth() bool { return s.Owner == "auth" }

var services = []service{
	{"auth-jwt-service", "auth"}, {"service-admins", "admins"}, {"service-doctors", "doctors"},
	{"service-institutions", "institutions"}, {"service-patients", "patients"},
}

// users are what deploy/users.acl is made from.
type users struct {
	kinds    []kept
	Services []service
}

// Keeps are the kinds that a service keeps.
func (u users) Keeps(s service) []string {
	return u.by(func(k attach.Keeper) bool { return s.Auth() == (k != attach.Others) })
}

// Reads are those that it reads besides.
func (u users) Reads(s service) []string {
	return u.by(func(k attach.Keeper) bool { return !s.Auth() && k == attach.AuthForOthers })
}

// Forgets are those that it may have Redis forget, and does not keep.
func (u users) Forgets(s service) []string {
	return u.by(func(k attach.Keeper) bool { return s.Auth() == (k == attach.Others) })
}

func (u users) by(is func(attach.Keeper) bool) (names []string) {
	for _, k := range u.kinds {
		if is(k.Keeper) {
			names = append(names, k.Kind)
		}
	}
	slices.Sort(names)
	return names
}

// Keys are those of package cache. A user who is not named here is none.
const usersText = `user default off sanitize-payload resetchannels resetkeys -@all
{{ range $s := .Services }}user {{ .User }} on sanitize-payload resetchannels resetkeys
{{- range $.Keeps . }} ~ph:{{ . }}:*{{ end }} ~ph:temp:{{ .Owner }}:* ~ph:lock:{{ .Owner }}:* ~rate:{{ .Owner }}:*
{{- range $.Reads . }} %R~ph:{{ . }}:*{{ end }} -@all +ping +hello +auth +command +cluster|slots +client|setname
{{- if not .Auth }} +client|tracking{{ end }} +get +set +del +getdel +type +pttl +pexpire +time +eval +evalsha (
{{- range $.Forgets . }}%W~ph:{{ . }}:* {{ end }}-@all +del)
{{ end }}user monitor on sanitize-payload resetchannels resetkeys -@all +ping +hello +auth +cluster|slots +client|setname +info +dbsize +memory|stats +latency|latest +slowlog|len
user replica on sanitize-payload resetchannels resetkeys -@all +ping +psync +replconf
user sentinel on sanitize-payload resetchannels &__sentinel__:* resetkeys -@all +ping +hello +auth +info +role +publish +subscribe +multi +exec +slaveof +config|rewrite +client|setname +client|kill +script|kill
`
