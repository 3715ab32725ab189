package postgres

import (
	"errors"
	"net/url"
	"slices"
	"strconv"
	"strings"
)

// uri is a connection URI, parsed as libpq does
// (https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS). net/url differs: it supports one
// host, and decodes a + in a parameter as a space.
type uri struct {
	user, password string
	withPassword   bool
	hosts          []hostPort
	database       string
	parameters     []parameter
}

type hostPort struct{ host, port string } // port is "" for the default

type parameter struct{ name, value string }

var (
	errPercent   = errors.New("a % in it is not followed by two hexadecimal digits, or they are 00; a % itself is written %25")
	errBracket   = errors.New("the [ before an IPv6 address is not closed, or something follows the ]")
	errPort      = errors.New("a port in it is not a number from 1 to 65535")
	errParameter = errors.New("after the ? not everything is name=value")
)

// parseURI parses the URI after postgres:// or postgresql://. Its errors repeat no part of it.
func parseURI(text string) (u uri, err error) {
	_, rest, _ := strings.Cut(text, "://")
	decode := func(s string) string {
		plain, e := url.PathUnescape(s)
		if e != nil || strings.ContainsRune(plain, 0) {
			err = errPercent
		}
		return plain
	}
	if i := strings.IndexAny(rest, "@/"); i >= 0 && rest[i] == '@' {
		user, password, given := strings.Cut(rest[:i], ":")
		u.user, u.password, u.withPassword = decode(user), decode(password), given
		rest = rest[i+1:]
	}
	end := strings.IndexAny(rest, "/?")
	if end < 0 {
		end = len(rest)
	}
	for _, one := range strings.Split(rest[:end], ",") {
		host, port, err := splitHost(one)
		if err != nil {
			return uri{}, err
		}
		h := hostPort{decode(host), decode(port)}
		if n, e := strconv.ParseUint(h.port, 10, 16); h.port != "" && (e != nil || n == 0) {
			return uri{}, errPort
		}
		u.hosts = append(u.hosts, h)
	}
	path, query, asked := strings.Cut(rest[end:], "?")
	u.database = decode(strings.TrimPrefix(path, "/"))
	if asked && query != "" {
		for _, one := range strings.Split(query, "&") {
			name, value, ok := strings.Cut(one, "=")
			if !ok || name == "" {
				return uri{}, errParameter
			}
			if name == "options" { // Go's url.Values encodes a space as +, which has no meaning in options
				value = strings.ReplaceAll(value, "+", " ")
			}
			u.set(decode(name), decode(value))
		}
	}
	return u, err
}

func splitHost(one string) (host, port string, err error) {
	if !strings.HasPrefix(one, "[") {
		host, port, _ = strings.Cut(one, ":")
		return host, port, nil
	}
	host, after, closed := strings.Cut(one[1:], "]")
	if !closed || (after != "" && after[0] != ':') {
		return "", "", errBracket
	}
	return host, strings.TrimPrefix(after, ":"), nil
}

// get returns the value of the parameter, or "".
func (u *uri) get(name string) string {
	for _, p := range slices.Backward(u.parameters) {
		if p.name == name {
			return p.value
		}
	}
	return ""
}

func (u *uri) set(name, value string) {
	u.remove(name)
	u.parameters = append(u.parameters, parameter{name, value})
}

func (u *uri) remove(names ...string) {
	u.parameters = slices.DeleteFunc(u.parameters, func(p parameter) bool { return slices.Contains(names, p.name) })
}

// String formats the URI so that libpq, lib/pq and net/url parse it alike, if it has one host.
func (u *uri) String() string {
	var out strings.Builder
	out.WriteString("postgres://")
	if u.user != "" || u.withPassword {
		out.WriteString(escape(u.user))
		if u.withPassword {
			out.WriteString(":" + escape(u.password))
		}
		out.WriteString("@")
	}
	for i, h := range u.hosts {
		if i > 0 {
			out.WriteString(",")
		}
		if strings.Contains(h.host, ":") {
			out.WriteString("[" + strings.ReplaceAll(h.host, "%", "%25") + "]")
		} else {
			out.WriteString(escape(h.host))
		}
		if h.port != "" {
			out.WriteString(":" + h.port)
		}
	}
	out.WriteString("/" + escape(u.database))
	before := "?"
	for _, p := range u.parameters {
		out.WriteString(before + escape(p.name) + "=" + escape(p.value))
		before = "&"
	}
	return out.String()
}

// escape escapes all reserved characters, and encodes a space as %20.
func escape(s string) string { return strings.ReplaceAll(url.QueryEscape(s), "+", "%20") }

// keywords returns the URI as keywords and values, which lib/pq parses as libpq does.
func (u *uri) keywords() string {
	var out []string
	add := func(name, value string) {
		if value != "" {
			out = append(out, name+"='"+strings.NewReplacer(`\`, `\\`, `'`, `\'`).Replace(value)+"'")
		}
	}
	var hosts, ports []string
	for _, h := range u.hosts {
		hosts, ports = append(hosts, h.host), append(ports, h.port)
	}
	given := func(all []string) bool { return slices.ContainsFunc(all, func(s string) bool { return s != "" }) }
	fill := func(all []string, empty string) string {
		for i := range all {
			if all[i] == "" {
				all[i] = empty
			}
		}
		return strings.Join(all, ",")
	}
	if given(hosts) && u.get("host") == "" {
		add("host", fill(hosts, "localhost"))
	}
	if given(ports) && u.get("port") == "" {
		add("port", fill(ports, "5432"))
	}
	for _, p := range []parameter{{"user", u.user}, {"password", u.password}, {"dbname", u.database}} {
		if u.get(p.name) == "" {
			add(p.name, p.value)
		}
	}
	for _, p := range u.parameters {
		add(p.name, p.value)
	}
	return strings.Join(out, " ")
}
