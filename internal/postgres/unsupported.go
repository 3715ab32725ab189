package postgres

import (
	"fmt"
	"slices"
)

// libpqOnly are libpq's parameters that lib/pq would send to the server as settings, which the server would reject as
// unrecognized. Values in same match what this client does and are accepted; others are rejected with the advice in way.
var libpqOnly = map[string]struct {
	same []string
	way  string
}{
	"channel_binding":     {[]string{"disable", "prefer"}, "this client cannot bind SCRAM to the TLS channel; sslmode=verify-full verifies the server"},
	"gssencmode":          {[]string{"disable", "prefer"}, "this client encrypts by TLS only: sslmode=verify-full"},
	"gssdelegation":       {[]string{"0"}, "this client delegates no Kerberos credentials"},
	"gsslib":              {nil, "this client has no Kerberos library to choose"},
	"keepalives":          {[]string{"1"}, "this client probes an idle connection after 15 s; the server's tcp_keepalives_idle may be 0"},
	"keepalives_idle":     {nil, "this client probes an idle connection after 15 s; leave it out"},
	"keepalives_interval": {nil, "this client probes every 15 s; leave it out"},
	"keepalives_count":    {nil, "this client gives up after 9 probes; leave it out"},
	"tcp_user_timeout":    {[]string{"0"}, "the contexts of calls, and statement_timeout, bound the wait"},
	"replication":         {[]string{"false", "off", "no", "0"}, "this client does not replicate; use pg_basebackup or pg_receivewal"},
	"require_auth":        {nil, "the server's pg_hba.conf decides how users authenticate; sslmode=verify-full verifies the server"},
	"requirepeer":         {nil, "connect by TCP with sslmode=verify-full to verify the server"},
	"requiressl":          {[]string{"0"}, "write sslmode=require"},
	"sslcertmode":         {[]string{"allow"}, "a certificate is sent where sslcert names one, and none otherwise"},
	"sslcompression":      {[]string{"0"}, "TLS compression is unsafe, and this client has none"},
	"sslcrl":              {nil, "this client reads no revocation lists; issue certificates for a short time"},
	"sslcrldir":           {nil, "this client reads no revocation lists; issue certificates for a short time"},
	"sslkeylogfile":       {nil, "this client does not write TLS keys"},
	"sslpassword":         {nil, "store the key of sslkey unencrypted, with mode 0600"},
	"scram_client_key":    {nil, "give the password itself"},
	"scram_server_key":    {nil, "give the password itself"},
	"oauth_issuer":        {nil, "this client has no OAuth; use a password or a certificate"},
	"oauth_client_id":     {nil, "this client has no OAuth; use a password or a certificate"},
	"oauth_client_secret": {nil, "this client has no OAuth; use a password or a certificate"},
	"oauth_scope":         {nil, "this client has no OAuth; use a password or a certificate"},
	"servicefile":         {nil, "set PGSERVICEFILE"},
}

// dropLibpqOnly removes from a URI the parameters that match what the client does, and returns an error for one that it cannot support.
func dropLibpqOnly(u *uri) error {
	if ssl := u.get("ssl"); ssl != "" { // a JDBC parameter, of which libpq accepts the value true
		if ssl != "true" {
			return fmt.Errorf("DATABASE_URL: ssl takes no other value than true; use sslmode")
		}
		u.remove("ssl")
		if u.get("sslmode") == "" {
			u.set("sslmode", "require")
		}
	}
	for _, p := range slices.Clone(u.parameters) {
		known, is := libpqOnly[p.name]
		if !is {
			continue
		}
		if !slices.Contains(known.same, p.value) {
			return fmt.Errorf("DATABASE_URL: %s is not supported with that value: %s", p.name, known.way)
		}
		u.remove(p.name)
	}
	return nil
}
