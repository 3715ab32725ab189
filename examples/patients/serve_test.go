package main

import (
	"context"
	"net"
	"net/http"
	"testing"
	"time"
)

// start serves until stop is called; stopped is what serve returns.
func start(t *testing.T, handler http.Handler, stopTimeout time.Duration) (c client, stop func(), stopped <-chan error) {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- serve(ctx, listener, handler, stopTimeout) }()
	t.Cleanup(stop)
	return client{t: t, base: "http://" + listener.Addr().String()}, stop, ended
}

// TestStopInFlight: a request that waits for PostgreSQL when the signal comes is answered, and no new one is taken.
func TestStopInFlight(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	doctor, _ := w.doctor("ada")
	id, email := w.patient("ben", doctor)
	visitor, stop, stopped := start(t, w.service.handler(), time.Minute)
	ben := visitor.login(email)

	lock, err := w.Owner.SQL().BeginTx(asTest(t), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = lock.Rollback() }()
	if _, err := lock.ExecContext(asTest(t), "SELECT FROM patients WHERE id = $1 FOR UPDATE", id); err != nil {
		t.Fatal(err)
	}
	answered := make(chan answer, 1)
	go func() {
		answered <- ben.do("PATCH", "/patients/"+id.String(), map[string]string{"phone": "1"}, "If-Match", `"1"`)
	}()
	eventually(t, func() bool {
		var waits bool
		err := lock.QueryRowContext(asTest(t), "SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted AND transactionid = pg_current_xact_id()::xid)").Scan(&waits)
		if err != nil {
			t.Fatal(err)
		}
		return waits
	})
	stop()
	eventually(t, func() bool {
		c, err := net.Dial("tcp", visitor.base[len("http://"):])
		if err == nil {
			_ = c.Close()
		}
		return err != nil
	})
	select {
	case a := <-answered:
		t.Fatalf("answered too early: %d, %s", a.StatusCode, a.body)
	case err := <-stopped:
		t.Fatalf("stopped too early: %v", err)
	default:
	}
	if err := lock.Commit(); err != nil {
		t.Fatal(err)
	}
	if a := <-answered; a.StatusCode != http.StatusOK {
		t.Errorf("%d, %s", a.StatusCode, a.body)
	}
	if err := <-stopped; err != nil {
		t.Error(err)
	}
}

// TestStopIsBounded: a request that does not end is broken off.
func TestStopIsBounded(t *testing.T) {
	t.Parallel()
	entered, left := make(chan struct{}), make(chan struct{})
	c, stop, stopped := start(t, http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		close(entered)
		<-r.Context().Done()
		close(left)
	}), 50*time.Millisecond)
	go func() {
		response, err := http.Get(c.base)
		if err == nil {
			_ = response.Body.Close()
		}
	}()
	<-entered
	stop()
	if err := <-stopped; err == nil {
		t.Error("nothing was broken off")
	}
	<-left
}
