package httpsession_test

import (
	"database/sql"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"
	"golang.org/x/crypto/bcrypt"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/auth"
	"github.com/predicthealth/database/httpsession"
	"github.com/predicthealth/database/httpstatus"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/schema/enum"
)

const right = "correct horse battery staple"

// world is a database with a doctor, their patient and an admin, who can all log in with the right password.
type world struct {
	url                    string
	owner                  *sql.DB
	patient, doctor, admin uuid.UUID
}

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{url: testdb.URL(t)}
	w.owner = testdb.SQL(t, w.url)
	w.doctor = w.insert(t, `INSERT INTO doctors (first_name, last_name, email, medical_license) VALUES ('Ada', 'O', 'ada@x', 'MD') RETURNING id`)
	w.patient = w.insert(t, `INSERT INTO patients (first_name, last_name, email, date_of_birth, doctor_id) VALUES ('Ben', 'S', 'ben@x', '1980-01-01', $1) RETURNING id`, w.doctor)
	w.admin = w.insert(t, `INSERT INTO admins (first_name, last_name, email) VALUES ('Root', 'R', 'root@x') RETURNING id`)
	hash, err := bcrypt.GenerateFromPassword([]byte(right), bcrypt.MinCost)
	if err != nil {
		t.Fatal(err)
	}
	for kind, id := range map[string]uuid.UUID{"patient": w.patient, "doctor": w.doctor, "admin": w.admin} {
		email := map[string]string{"patient": "ben@x", "doctor": "ada@x", "admin": "root@x"}[kind]
		w.insert(t, `INSERT INTO users (email, password_hash, user_type, reference_id, is_verified) VALUES ($1, $2, $3, $4, true) RETURNING id`, email, hash, kind, id)
	}
	return w
}

func (w *world) insert(t *testing.T, statement string, args ...any) (id uuid.UUID) {
	t.Helper()
	if err := w.owner.QueryRowContext(t.Context(), statement, args...).Scan(&id); err != nil {
		t.Fatalf("%s: %v", statement, err)
	}
	return id
}

// accounts are those of the authentication service, by url and with Redis where there is one.
func accounts(t *testing.T, url, redis string) *auth.Authenticator {
	t.Helper()
	db, err := database.Open(t.Context(), database.Config{DatabaseURL: url, RedisURL: redis, AllowPlaintext: true}, database.WithLogger(slog.New(slog.DiscardHandler)))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	a, err := auth.New(db, auth.Config{Cost: auth.MinPasswordCost}, auth.WithLogger(slog.New(slog.DiscardHandler)))
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func login(t *testing.T, a *auth.Authenticator, email string) auth.Issued {
	t.Helper()
	s, err := a.Login(t.Context(), email, right, auth.Client{})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// service are endpoints over accounts and, by its own role, over the rows of patients and logins.
func service(t *testing.T, w *world, a *auth.Authenticator, m *httpsession.Middleware) string {
	t.Helper()
	patients := testdb.OpenURL(t, testdb.As(t, w.url, "service_patients"))
	admins, err := auth.NewAccountAdmin(testdb.OpenURL(t, testdb.As(t, w.url, "service_admins")), auth.Config{})
	if err != nil {
		t.Fatal(err)
	}
	handle := func(f func(http.ResponseWriter, *http.Request) error) http.Handler {
		return http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) { httpstatus.Write(rw, r, f(rw, r)) })
	}
	mux := http.NewServeMux()
	mux.Handle("POST /login", handle(func(rw http.ResponseWriter, r *http.Request) error {
		s, err := a.Login(r.Context(), r.FormValue("email"), r.FormValue("password"), httpsession.Client(r))
		if err == nil {
			_, err = fmt.Fprint(rw, s.Token)
		}
		return err
	}))
	mux.Handle("POST /logout", m.Require(handle(func(_ http.ResponseWriter, r *http.Request) error {
		token, _ := m.Token(r)
		_, err := a.Logout(r.Context(), token)
		return err
	})))
	mux.Handle("GET /patients/{id}", m.Require(handle(func(rw http.ResponseWriter, r *http.Request) error {
		p, err := patients.Patient.Get(r.Context(), uuid.MustParse(r.PathValue("id")))
		if err == nil {
			_, err = fmt.Fprint(rw, p.FirstName)
		}
		return err
	})))
	mux.Handle("POST /lock/{id}", m.Require(handle(func(_ http.ResponseWriter, r *http.Request) error {
		_, err := admins.Lock(r.Context(), uuid.MustParse(r.PathValue("id")), time.Now().Add(time.Hour))
		return err
	}), enum.UserTypeAdmin))
	server := httptest.NewServer(m.Identify(mux))
	t.Cleanup(server.Close)
	return server.URL
}

// send is what a client receives.
func send(t *testing.T, method, at, token string, header http.Header) (status int, body string) {
	t.Helper()
	at, query, _ := strings.Cut(at, "?")
	req, err := http.NewRequestWithContext(t.Context(), method, at, strings.NewReader(query))
	if err != nil {
		t.Fatal(err)
	}
	if query != "" {
		req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	}
	if token != "" {
		req.Header.Set("Authorization", "Bearer "+token)
	}
	for name, values := range header {
		req.Header[name] = values
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = resp.Body.Close() }()
	text, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return resp.StatusCode, string(text)
}

// severable is a way to PostgreSQL that a test may cut for good: then nothing listens there.
func severable(t *testing.T, direct string) (through string, cut func()) {
	t.Helper()
	u, err := url.Parse(direct)
	if err != nil {
		t.Fatal(err)
	}
	server := u.Host
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	u.Host = listener.Addr().String()
	var mu sync.Mutex
	var open []net.Conn
	severed := false
	cut = func() {
		_ = listener.Close()
		mu.Lock()
		defer mu.Unlock()
		severed = true
		for _, c := range open {
			_ = c.Close()
		}
	}
	t.Cleanup(cut)
	go func() {
		for {
			near, err := listener.Accept()
			if err != nil {
				return
			}
			far, err := net.Dial("tcp", server)
			if err != nil {
				_ = near.Close()
				continue
			}
			mu.Lock()
			open = append(open, near, far)
			if severed {
				_, _ = near.Close(), far.Close()
			}
			mu.Unlock()
			go func() { _, _ = io.Copy(far, near) }()
			go func() { _, _ = io.Copy(near, far) }()
		}
	}()
	return u.String(), cut
}
