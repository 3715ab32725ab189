package main

import (
	"io"
	"net"
	"net/http"
	"net/url"
	"sync"
	"testing"

	"github.com/predicthealth/database/databasetest"
)

// TestPostgreSQLGone: the process lives and is not ready; requests are a 503 until PostgreSQL is back.
func TestPostgreSQLGone(t *testing.T) {
	t.Parallel()
	db := databasetest.New(t)
	cfg := config{data: db.Config("service_patients"), auth: db.Config("auth_jwt_service")}
	way := &proxy{to: hostOf(t, cfg.data.DatabaseURL), at: "127.0.0.1:0"}
	way.open(t)
	for _, at := range []*string{&cfg.data.DatabaseURL, &cfg.auth.DatabaseURL} {
		u, err := url.Parse(*at)
		if err != nil {
			t.Fatal(err)
		}
		u.Host = way.at
		*at = u.String()
	}
	w := worldOf(t, db, cfg)
	_, email := w.doctor("ada")
	ada := w.serve(w.service.handler()).login(email)
	ada.want(http.StatusNoContent, "GET", "/readyz", nil)

	way.close()
	ada.want(http.StatusNoContent, "GET", "/livez", nil)
	ada.want(http.StatusServiceUnavailable, "GET", "/readyz", nil).contains(t, "unavailable")
	ada.want(http.StatusServiceUnavailable, "GET", "/patients", nil)

	way.open(t)
	ada.want(http.StatusNoContent, "GET", "/readyz", nil)
	ada.want(http.StatusOK, "GET", "/patients", nil)

	// PostgreSQL restarts between two probes: the pool replaces the connections that were lost.
	way.close()
	way.open(t)
	ada.want(http.StatusNoContent, "GET", "/readyz", nil)
	way.close()
}

func hostOf(t *testing.T, address string) string {
	t.Helper()
	u, err := url.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	return u.Host
}

// proxy is a way to a server that can be closed, with what is on it, and opened again.
type proxy struct {
	to, at   string
	listener net.Listener
	mu       sync.Mutex
	conns    []net.Conn
}

func (p *proxy) open(t *testing.T) {
	t.Helper()
	l, err := net.Listen("tcp", p.at)
	if err != nil {
		t.Fatal(err)
	}
	p.listener, p.at = l, l.Addr().String()
	go func() {
		for {
			here, err := l.Accept()
			if err != nil {
				return
			}
			there, err := net.Dial("tcp", p.to)
			if err != nil {
				_ = here.Close()
				continue
			}
			p.mu.Lock()
			p.conns = append(p.conns, here, there)
			p.mu.Unlock()
			for _, way := range [][2]net.Conn{{here, there}, {there, here}} {
				go func() {
					_, _ = io.Copy(way[0], way[1])
					_ = way[0].Close()
				}()
			}
		}
	}()
}

func (p *proxy) close() {
	_ = p.listener.Close()
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, c := range p.conns {
		_ = c.Close()
	}
	p.conns = nil
}
