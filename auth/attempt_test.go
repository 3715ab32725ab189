package auth_test

import (
	"context"
	"errors"
	"sync"
	"testing"
	"time"

	"github.com/predicthealth/database/auth"
)

// together runs f n times at once.
func together(n int, f func(i int)) {
	var wg sync.WaitGroup
	for i := range n {
		wg.Go(func() { f(i) })
	}
	wg.Wait()
}

// TestEveryFailureCounts: 1,000 at once are 1,000.
func TestEveryFailureCounts(t *testing.T) {
	t.Parallel()
	w := newWorld(t, auth.Config{Attempts: 2000, Queue: 2000})
	together(1000, func(int) {
		if _, err := w.login(t, "wrong"); !errors.Is(err, auth.ErrCredentials) {
			t.Error(err)
		}
	})
	if n := w.count(t, "SELECT failed_login_attempts FROM users WHERE id = $1", w.patientUser); n != 1000 {
		t.Errorf("%d were counted", n)
	}
	if n := w.compared.Load(); n != 1000 {
		t.Errorf("%d were compared", n)
	}
}

// TestLimit: no more are compared than the limit, however many come at once; then no password is right,
// and the lock grows with each failure after it.
func TestLimit(t *testing.T) {
	t.Parallel()
	w := newWorld(t, auth.Config{Attempts: 5, Queue: 2000})
	together(300, func(int) {
		if _, err := w.login(t, "wrong"); !errors.Is(err, auth.ErrCredentials) {
			t.Error(err)
		}
	})
	if n := w.compared.Load(); n != 5 {
		t.Errorf("%d were compared; want 5", n)
	}
	if _, err := w.login(t, right); !errors.Is(err, auth.ErrCredentials) {
		t.Errorf("the right password, while it is locked: %v", err)
	}
	for i := range 8 {
		minutes := w.count(t, "SELECT round(extract(epoch FROM locked_until - last_failed_login) / 60)::int FROM users WHERE id = $1", w.patientUser)
		if want := min(1<<i, 60); minutes != want {
			t.Fatalf("the lock %d lasts %d minutes; want %d", i+1, minutes, want)
		}
		w.exec(t, "UPDATE users SET locked_until = now() - interval '1 second' WHERE id = $1", w.patientUser)
		if _, err := w.login(t, "wrong"); !errors.Is(err, auth.ErrCredentials) {
			t.Fatal(err)
		}
		if _, err := w.login(t, "wrong"); !errors.Is(err, auth.ErrCredentials) {
			t.Fatal(err)
		}
	}
	if n := w.compared.Load(); n != 13 {
		t.Errorf("%d were compared; want one between locks", n)
	}
	w.exec(t, "UPDATE users SET locked_until = now() - interval '1 second' WHERE id = $1", w.patientUser)
	w.mustLogin(t)
	if n := w.count(t, "SELECT failed_login_attempts FROM users WHERE id = $1 AND locked_until IS NULL AND last_login > now() - interval '1 minute'", w.patientUser); n != 0 {
		t.Errorf("after a success %d failures are left", n)
	}
	// A day without a failure forgets them.
	w.exec(t, "UPDATE users SET failed_login_attempts = 4, last_failed_login = now() - interval '25 hours' WHERE id = $1", w.patientUser)
	_, _ = w.login(t, "wrong")
	if n := w.count(t, "SELECT failed_login_attempts FROM users WHERE id = $1 AND locked_until IS NULL", w.patientUser); n != 1 {
		t.Errorf("%d failures after a day without", n)
	}
}

// TestSuccessAmongFailures leaves what the failures after it have left, and not more than all of them.
func TestSuccessAmongFailures(t *testing.T) {
	t.Parallel()
	w := newWorld(t, auth.Config{Attempts: 500, Queue: 2000})
	const failures = 100
	together(failures+1, func(i int) {
		password := "wrong"
		if i == failures/2 {
			password = right
		}
		if _, err := w.login(t, password); (err == nil) != (password == right) {
			t.Error(err)
		}
	})
	if n := w.count(t, "SELECT failed_login_attempts FROM users WHERE id = $1", w.patientUser); n < 0 || n > failures {
		t.Errorf("%d failures are left of %d", n, failures)
	}
	if n := w.count(t, "SELECT count(*) FROM sessions"); n != 1 {
		t.Errorf("%d sessions", n)
	}
}

// TestWhoIsTold what is wrong with a login: whoever has the right password.
func TestWhoIsTold(t *testing.T) {
	t.Parallel()
	w := newWorld(t, auth.Config{})
	d := w.directory(t, "service_admins")
	for name, c := range map[string]struct {
		set, back string
		want      error
	}{
		"inactive":   {"UPDATE users SET is_active = false WHERE id = $1", "UPDATE users SET is_active = true WHERE id = $1", auth.ErrInactive},
		"unverified": {"UPDATE users SET is_verified = false WHERE id = $1", "UPDATE users SET is_verified = true WHERE id = $1", auth.ErrUnverified},
		"locked":     {"", "", auth.ErrLocked},
	} {
		if c.set != "" {
			w.exec(t, c.set, w.patientUser)
		} else if _, err := d.Lock(w.asAdmin(t), w.patientUser, time.Now().Add(time.Hour)); err != nil {
			t.Fatal(err)
		}
		if _, err := w.login(t, "wrong"); !errors.Is(err, auth.ErrCredentials) || errors.Is(err, c.want) {
			t.Errorf("%s, wrong password: %v", name, err)
		}
		if _, err := w.login(t, right); !errors.Is(err, c.want) || errors.Is(err, auth.ErrCredentials) {
			t.Errorf("%s, right password: %v", name, err)
		}
		if c.back != "" {
			w.exec(t, c.back, w.patientUser)
		} else {
			w.count(t, "SELECT count(*) FROM users WHERE locked_until > now()")
			if _, err := d.Unlock(w.asAdmin(t), w.patientUser); err != nil {
				t.Fatal(err)
			}
		}
		w.mustLogin(t)
	}
	for _, nobody := range []string{"nobody@x", "", "a\x00b", "\xff", string(make([]byte, 1<<20))} {
		if _, err := w.accounts.Login(t.Context(), nobody, right, client); !errors.Is(err, auth.ErrCredentials) {
			t.Errorf("%.20q: %v", nobody, err)
		}
	}
	if _, err := w.accounts.Login(t.Context(), " BEN@Mail.Example ", right, client); err != nil {
		t.Errorf("the same address in other letters: %v", err)
	}
}

// TestOverload is said at once, and counted by nobody.
func TestOverload(t *testing.T) {
	t.Parallel()
	w := newWorld(t, auth.Config{Workers: 1, Queue: 1, Attempts: 100})
	entered, leave := make(chan struct{}), make(chan struct{})
	w.accounts.SetHashing(func(_, _ []byte) error {
		entered <- struct{}{}
		<-leave
		return errors.New("no")
	}, fast)
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() { _, _ = w.login(t, "wrong") })
	}
	<-entered
	within(t, 10*time.Second, "the second one waits", func() bool { return w.accounts.Places() == 2 })
	if _, err := w.login(t, "wrong"); !errors.Is(err, auth.ErrOverloaded) {
		t.Error(err)
	}
	go func() {
		for range entered { // let the second one in
		}
	}()
	close(leave)
	wg.Wait()
	close(entered)
	if n := w.count(t, "SELECT failed_login_attempts FROM users WHERE id = $1", w.patientUser); n != 2 {
		t.Errorf("%d were counted; want 2", n)
	}
}

// TestWhoLeavesTheQueue has not guessed.
func TestWhoLeavesTheQueue(t *testing.T) {
	t.Parallel()
	w := newWorld(t, auth.Config{Workers: 1, Queue: 10})
	entered, leave := make(chan struct{}), make(chan struct{})
	w.accounts.SetHashing(func(_, _ []byte) error {
		entered <- struct{}{}
		<-leave
		return errors.New("no")
	}, fast)
	var wg sync.WaitGroup
	wg.Go(func() { _, _ = w.login(t, "wrong") })
	<-entered
	ctx, cancel := context.WithCancel(t.Context())
	for range 5 {
		wg.Go(func() {
			if _, err := w.accounts.Login(ctx, email, right, client); !errors.Is(err, context.Canceled) {
				t.Error(err)
			}
		})
	}
	within(t, 10*time.Second, "five wait", func() bool { return w.accounts.Places() == 6 })
	cancel()
	within(t, 10*time.Second, "they have left", func() bool { return w.accounts.Places() == 1 })
	close(leave)
	wg.Wait()
	if n := w.count(t, "SELECT failed_login_attempts FROM users WHERE id = $1", w.patientUser); n != 1 {
		t.Errorf("%d were counted; want 1", n)
	}
}
