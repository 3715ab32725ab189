package httpsession_test

import (
	"log/slog"
	"net/http"
	"net/netip"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/redis/go-redis/v9"

	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/httpsession"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/internal/testenv/testredis"
)

// TestRowsOfThePerson: each token reads what its person may, through the role of another service, until it is logged out.
func TestRowsOfThePerson(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := accounts(t, testdb.As(t, w.url, "auth_jwt_service"), "")
	at := service(t, w, a, httpsession.New(a))
	ben := at + "/patients/" + w.patient.String()
	tokens := map[string]string{}
	for _, email := range []string{"ben@x", "ada@x", "root@x"} {
		status, token := send(t, http.MethodPost, at+"/login?"+url.Values{"email": {email}, "password": {right}}.Encode(), "", nil)
		if status != http.StatusOK {
			t.Fatalf("%s: %d %s", email, status, token)
		}
		tokens[email] = token
	}
	for email, want := range map[string]int{"ben@x": 200, "ada@x": 200, "root@x": 403} { // service_patients may not be an admin
		if status, body := send(t, http.MethodGet, ben, tokens[email], nil); status != want {
			t.Errorf("%s: %d %s", email, status, body)
		}
	}
	if status, body := send(t, http.MethodGet, at+"/patients/"+uuid.NewString(), tokens["ben@x"], nil); status != http.StatusNotFound {
		t.Errorf("another patient: %d %s", status, body)
	}
	if status, body := send(t, http.MethodPost, at+"/logout", tokens["ben@x"], nil); status != http.StatusOK {
		t.Errorf("logout: %d %s", status, body)
	}
	if status, body := send(t, http.MethodGet, ben, tokens["ben@x"], nil); status != http.StatusUnauthorized {
		t.Errorf("after the logout: %d %s", status, body)
	}
	if status, body := send(t, http.MethodGet, ben, tokens["ada@x"], nil); status != http.StatusOK {
		t.Errorf("another session: %d %s", status, body)
	}
}

// TestNoEnumeration: a login fails in the same words for an address that exists, for one that does not, and for a locked one.
func TestNoEnumeration(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := accounts(t, testdb.As(t, w.url, "auth_jwt_service"), "")
	at := service(t, w, a, httpsession.New(a)) + "/login?"
	status, unknown := send(t, http.MethodPost, at+url.Values{"email": {"unknown@x"}, "password": {right}}.Encode(), "", nil)
	if status != http.StatusUnauthorized {
		t.Errorf("%d %s", status, unknown)
	}
	for range 6 {
		if status, wrong := send(t, http.MethodPost, at+url.Values{"email": {"ben@x"}, "password": {"wrong"}}.Encode(), "", nil); status != http.StatusUnauthorized || wrong != unknown {
			t.Errorf("wrong: %d %s; want %s", status, wrong, unknown)
		}
	}
	if status, locked := send(t, http.MethodPost, at+url.Values{"email": {"ben@x"}, "password": {right}}.Encode(), "", nil); status != http.StatusUnauthorized || locked != unknown {
		t.Errorf("locked: %d %s; want %s", status, locked, unknown)
	}
}

// TestAuditTrail: an admin's change is recorded of the admin, with the address behind the proxy, the agent and the request's id;
// and a login with those of its request.
func TestAuditTrail(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := accounts(t, testdb.As(t, w.url, "auth_jwt_service"), "")
	at := service(t, w, a, httpsession.New(a, httpsession.WithTrustedProxies(netip.MustParsePrefix("127.0.0.0/8"))))
	header := http.Header{"X-Forwarded-For": {"10.1.1.1, 203.0.113.9"}, "User-Agent": {"tests"}, "X-Request-Id": {"id-1"}}
	status, token := send(t, http.MethodPost, at+"/login?"+url.Values{"email": {"root@x"}, "password": {right}}.Encode(), "", header)
	if status != http.StatusOK {
		t.Fatalf("%d %s", status, token)
	}
	user := w.insert(t, "SELECT id FROM users WHERE email = 'ben@x'")
	lock := at + "/lock/" + user.String()
	header["X-Request-Id"] = []string{"id-2"}
	if status, body := send(t, http.MethodPost, lock, token, header); status != http.StatusOK {
		t.Fatalf("%d %s", status, body)
	}
	ben := login(t, a, "ada@x")
	if status, body := send(t, http.MethodPost, lock, ben.Token, header); status != http.StatusForbidden || !strings.Contains(body, "session_kind") {
		t.Errorf("a doctor: %d %s", status, body)
	}
	for request, want := range map[string]string{"id-1": "system:", "id-2": "admin:" + w.admin.String()} {
		var got string
		err := w.owner.QueryRowContext(t.Context(), `SELECT string_agg(DISTINCT actor_type || ':' || coalesce(actor_id::text, ''), ',') FROM admin_audit_logs
			WHERE request_id = $1 AND ip_address = '203.0.113.9' AND user_agent = 'tests'`, request).Scan(&got)
		if err != nil || got != want {
			t.Errorf("%s: %q, %v; want %q", request, got, err, want)
		}
	}
	var ip string
	if err := w.owner.QueryRowContext(t.Context(), "SELECT host(ip_address) FROM sessions WHERE user_agent = 'tests'").Scan(&ip); err != nil || ip != "203.0.113.9" {
		t.Errorf("the session is from %q, %v", ip, err)
	}
}

// TestRedisAnswers: a session that Redis knows costs one GET, and PostgreSQL need not be there.
func TestRedisAnswers(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	server := testredis.Own(t)
	watch, err := cache.New(server.URL("default"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = watch.Close() }()
	through, cut := severable(t, testdb.As(t, w.url, "auth_jwt_service"))
	a := accounts(t, through, server.URL("auth-jwt-service")+testredis.LongTimeouts)
	s := login(t, a, "ben@x")
	var h reached
	handler := httpsession.New(a, httpsession.WithLogger(slog.New(slog.DiscardHandler))).Require(&h)
	header := http.Header{"Authorization": {"Bearer " + s.Token}}
	if w, _ := serve(handler, http.MethodGet, header); w.Code != http.StatusNoContent {
		t.Fatalf("%d %s", w.Code, w.Body)
	}
	cut()
	before := commands(t, watch)
	const n = 5
	for range n {
		h = reached{}
		if w, _ := serve(handler, http.MethodGet, header); w.Code != http.StatusNoContent || h.session.ReferenceID != s.ReferenceID {
			t.Fatalf("%d %s", w.Code, w.Body)
		}
	}
	after := commands(t, watch)
	for name, count := range after {
		if count -= before[name]; count > 0 && name != "info" && name != "get" {
			t.Errorf("%d × %s", count, name)
		}
	}
	if got := after["get"] - before["get"]; got != n {
		t.Errorf("%d GETs of %d requests", got, n)
	}
}

// commands are how many of each Redis has executed.
func commands(t *testing.T, client redis.UniversalClient) map[string]int {
	t.Helper()
	text, err := client.Info(t.Context(), "commandstats").Result()
	if err != nil {
		t.Fatal(err)
	}
	all := map[string]int{}
	for _, m := range regexp.MustCompile(`cmdstat_([^:]+):calls=(\d+)`).FindAllStringSubmatch(text, -1) {
		all[m[1]], _ = strconv.Atoi(m[2])
	}
	return all
}

// TestServersGone: with PostgreSQL gone, and Redis with it, a session is not found out, which is no 401; with Redis alone
// gone it is validated.
func TestServersGone(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	server := testredis.Own(t)
	through, cut := severable(t, testdb.As(t, w.url, "auth_jwt_service"))
	a := accounts(t, through, server.URL("auth-jwt-service"))
	s := login(t, a, "ben@x")
	var log strings.Builder
	handler := httpsession.New(a, httpsession.WithLogger(slog.New(slog.NewTextHandler(&log, nil)))).Require(&reached{})
	header := http.Header{"Authorization": {"Bearer " + s.Token}}
	server.Kill(t)
	for range 5 {
		if w, _ := serve(handler, http.MethodGet, header); w.Code != http.StatusNoContent {
			t.Fatalf("without Redis: %d %s", w.Code, w.Body)
		}
	}
	cut()
	for range 5 {
		w, p := serve(handler, http.MethodGet, header)
		if w.Code != http.StatusServiceUnavailable || p.Type != "urn:predicthealth:problem:unavailable" || w.Header().Get("Retry-After") == "" || w.Header().Get("WWW-Authenticate") != "" {
			t.Errorf("without either: %d %v %s", w.Code, w.Header(), w.Body)
		}
	}
	if log.Len() == 0 || strings.Contains(log.String(), s.Token) {
		t.Errorf("%s", log.String())
	}
	header["Authorization"] = []string{"Bearer garbage"} // for which no server is asked
	if w, _ := serve(handler, http.MethodGet, header); w.Code != http.StatusUnauthorized {
		t.Errorf("garbage without either: %d", w.Code)
	}
}
