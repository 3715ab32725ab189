package httpsession

import (
	"net/http"
	"strings"
)

// Token returns the token of a request, which is not validated: for endpoints that end or rotate a session. It is what follows Bearer
// in the only Authorization of the request (RFC 6750, section 2.1); or, with [WithCookie] and without Authorization, the only cookie of
// that name.
func (m *Middleware) Token(r *http.Request) (token string, ok bool) {
	token, _, ok = m.token(r)
	return token, ok
}

// token also says whether the token comes from the cookie.
func (m *Middleware) token(r *http.Request) (token string, cookie, ok bool) {
	switch values := r.Header.Values("Authorization"); {
	case len(values) == 1:
		scheme, token, _ := strings.Cut(values[0], " ")
		if strings.EqualFold(scheme, "Bearer") && isToken(token) {
			return token, false, true
		}
		return "", false, false
	case len(values) > 1 || m.cookie == "":
		return "", false, false
	}
	// A second cookie of the name may have been set by another host of the domain.
	if cookies := r.CookiesNamed(m.cookie); len(cookies) == 1 && isToken(cookies[0].Value) {
		return cookies[0].Value, true, true
	}
	return "", false, false
}

// isToken says that s is a b64token (RFC 6750, section 2.1).
func isToken(s string) bool {
	s = strings.TrimRight(s, "=")
	return s != "" && !strings.ContainsFunc(s, func(c rune) bool { return !isAlphanumeric(c) && !strings.ContainsRune("-._~+/", c) })
}

func isAlphanumeric(c rune) bool {
	return '0' <= c && c <= '9' || 'A' <= c && c <= 'Z' || 'a' <= c && c <= 'z'
}
