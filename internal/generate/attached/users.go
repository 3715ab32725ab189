package attached

import (
	"slices"

	"github.com/predicthealth/database/schema/attach"
)

// service is a Redis user and the owner segment of its own keys.
type service struct{ User, Owner string }

// Auth reports whether it is the service that writes sessions and logins.
func (s service) Auth() bool { return s.Owner == "auth" }

var services = []service{
	{"auth-jwt-service", "auth"}, {"service-admins", "admins"}, {"service-doctors", "doctors"},
	{"service-institutions", "institutions"}, {"service-patients", "patients"},
}

// users is the data of the template of deploy/users.acl.
type users struct {
	kinds    []kind
	Services []service
}

// Writes returns the kinds that a service writes and reads.
func (u users) Writes(s service) []string {
	return u.by(func(k attach.Keeper) bool { return s.Auth() == (k != attach.OtherServices) })
}

// Reads returns the kinds that it only reads.
func (u users) Reads(s service) []string {
	return u.by(func(k attach.Keeper) bool { return !s.Auth() && k == attach.AuthForOthers })
}

// Deletes returns the kinds that it does not write but may delete.
func (u users) Deletes(s service) []string {
	return u.by(func(k attach.Keeper) bool { return s.Auth() == (k == attach.OtherServices) })
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

// The key patterns are those of package cache. Redis has no other users.
const usersText = `user default off sanitize-payload resetchannels resetkeys -@all
{{ range $s := .Services }}user {{ .User }} on sanitize-payload resetchannels resetkeys
{{- range $.Writes . }} ~ph:{{ . }}:*{{ end }} ~ph:temp:{{ .Owner }}:* ~ph:lock:{{ .Owner }}:* ~rate:{{ .Owner }}:*
{{- range $.Reads . }} %R~ph:{{ . }}:*{{ end }} -@all +ping +hello +auth +command +cluster|slots +client|setname
{{- if not .Auth }} +client|tracking{{ end }} +get +set +del +getdel +type +pttl +pexpire +time +eval +evalsha +role +wait (
{{- range $.Deletes . }}%W~ph:{{ . }}:* {{ end }}-@all +del)
{{ end }}user monitor on sanitize-payload resetchannels resetkeys -@all +ping +hello +auth +cluster|slots +client|setname +info +dbsize +memory|stats +latency|latest +slowlog|len
user replica on sanitize-payload resetchannels resetkeys -@all +ping +psync +replconf
user sentinel on sanitize-payload resetchannels &__sentinel__:* resetkeys -@all +ping +hello +auth +info +role +publish +subscribe +multi +exec +slaveof +config|rewrite +client|setname +client|kill +script|kill
`
