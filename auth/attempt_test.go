package auth_test

import (
	"context"
	"database/sql"
	"errors"
	"sync"
	"testing"
	"time"

	"github.com/predicthealth/database/auth"
	"github.com/predicthealth/database/internal/testenv/poll"
)

// concurrently runs f n times in parallel.
func concurrently(n int, f func(i int)) {
	var wg sync.WaitGroup
	for i := range n {
		wg.Go(func() { f(i) })
	}
	wg.Wait()
}

// TestConcurrentFailuresCounted: 1,000 concurrent failures are all counted.
func TestConcurrentFailuresCounted(t *testing.T) {
	t.Parallel()
	f := newFixture(t, auth.Config{Attempts: 2000, Queue: 2000})
	concurrently(1000, func(int) {
		if _, err := f.login(t, "wrong"); !errors.Is(err, auth.ErrCredentials) {
			t.Error(err)
		}
	})
	if n := f.count(t, "SELECT failed_login_attempts FROM users WHERE id = $1", f.patientUser); n != 1000 {
		t.Errorf("%d were counted", n)
	}
	if n := f.compared.Load(); n != 1000 {
		t.Errorf("%d were compared", n)
	}
}

// TestAttemptLimit: no more passwords are compared than the limit, however many attempts arrive concurrently. Then no
// password is accepted, and the lock grows with each further failure.
func TestAttemptLimit(t *testing.T) {
	t.Parallel()
	f := newFixture(t, auth.Config{Attempts: 5, Queue: 2000})
	concurrently(300, func(int) {
		if _, err := f.login(t, "wrong"); !errors.Is(err, auth.ErrCredentials) {
			t.Error(err)
		}
	})
	if n := f.compared.Load(); n != 5 {
		t.Errorf("%d were compared; want 5", n)
	}
	if _, err := f.login(t, right); !errors.Is(err, auth.ErrCredentials) {
		t.Errorf("the right password during a lock: %v", err)
	}
	for i := range 8 {
		minutes := f.count(t, "SELECT round(extract(epoch FROM locked_until - last_failed_login) / 60)::int FROM users WHERE id = $1", f.patientUser)
		if want := min(1<<i, 60); minutes != want {
			t.Fatalf("lock %d: %d minutes; want %d", i+1, minutes, want)
		}
		f.exec(t, "UPDATE users SET locked_until = now() - interval '1 second' WHERE id = $1", f.patientUser)
		if _, err := f.login(t, "wrong"); !errors.Is(err, auth.ErrCredentials) {
			t.Fatal(err)
		}
		if _, err := f.login(t, "wrong"); !errors.Is(err, auth.ErrCredentials) {
			t.Fatal(err)
		}
	}
	if n := f.compared.Load(); n != 13 {
		t.Errorf("%d were compared; want one between two locks", n)
	}
	f.exec(t, "UPDATE users SET locked_until = now() - interval '1 second' WHERE id = $1", f.patientUser)
	f.mustLogin(t)
	if n := f.count(t, "SELECT failed_login_attempts FROM users WHERE id = $1 AND locked_until IS NULL AND last_login > now() - interval '1 minute'", f.patientUser); n != 0 {
		t.Errorf("%d failures after a success", n)
	}
	// A day without a failure resets the count.
	f.exec(t, "UPDATE users SET failed_login_attempts = 4, last_failed_login = now() - interval '25 hours' WHERE id = $1", f.patientUser)
	_, _ = f.login(t, "wrong")
	if n := f.count(t, "SELECT failed_login_attempts FROM users WHERE id = $1 AND locked_until IS NULL", f.patientUser); n != 1 {
		t.Errorf("%d failures after a day without a failure; want 1", n)
	}
}

// TestSuccessIsNoFailure: the time of the last failure is that of a wrong password.
func TestSuccessIsNoFailure(t *testing.T) {
	t.Parallel()
	f := newFixture(t, auth.Config{})
	failed := func() (at sql.NullTime) {
		t.Helper()
		f.scan(t, &at, "SELECT last_failed_login FROM users WHERE id = $1", f.patientUser)
		return at
	}
	f.mustLogin(t)
	if at := failed(); at.Valid {
		t.Errorf("after a success: %v", at.Time)
	}
	if _, err := f.login(t, "wrong"); !errors.Is(err, auth.ErrCredentials) {
		t.Fatal(err)
	}
	wrong := failed()
	f.exec(t, "UPDATE users SET is_active = false WHERE id = $1", f.patientUser)
	if _, err := f.login(t, right); !errors.Is(err, auth.ErrInactive) {
		t.Fatal(err)
	}
	f.exec(t, "UPDATE users SET is_active = true WHERE id = $1", f.patientUser)
	f.mustLogin(t)
	if _, err := f.accounts.ChangePassword(t.Context(), f.patientUser, right, "a new one of many words"); err != nil {
		t.Fatal(err)
	}
	if at := failed(); !wrong.Valid || at != wrong {
		t.Errorf("after a wrong password %v, and right ones %v", wrong, at)
	}
}

// TestSuccessAmongFailures: a success resets the count; later failures count again.
func TestSuccessAmongFailures(t *testing.T) {
	t.Parallel()
	f := newFixture(t, auth.Config{Attempts: 500, Queue: 2000})
	const failures = 100
	concurrently(failures+1, func(i int) {
		password := "wrong"
		if i == failures/2 {
			password = right
		}
		if _, err := f.login(t, password); (err == nil) != (password == right) {
			t.Error(err)
		}
	})
	if n := f.count(t, "SELECT failed_login_attempts FROM users WHERE id = $1", f.patientUser); n < 0 || n > failures {
		t.Errorf("%d failures; want 0 to %d", n, failures)
	}
	if n := f.count(t, "SELECT count(*) FROM sessions"); n != 1 {
		t.Errorf("%d sessions", n)
	}
}

// TestLoginStateErrors: only the right password returns why a login is refused.
func TestLoginStateErrors(t *testing.T) {
	t.Parallel()
	f := newFixture(t, auth.Config{})
	d := f.accountAdmin(t, "service_admins")
	for name, c := range map[string]struct {
		set, back string
		want      error
	}{
		"inactive":   {"UPDATE users SET is_active = false WHERE id = $1", "UPDATE users SET is_active = true WHERE id = $1", auth.ErrInactive},
		"unverified": {"UPDATE users SET is_verified = false WHERE id = $1", "UPDATE users SET is_verified = true WHERE id = $1", auth.ErrUnverified},
		"locked":     {"", "", auth.ErrLocked},
	} {
		if c.set != "" {
			f.exec(t, c.set, f.patientUser)
		} else if _, err := d.Lock(f.asAdmin(t), f.patientUser, time.Now().Add(time.Hour)); err != nil {
			t.Fatal(err)
		}
		if _, err := f.login(t, "wrong"); !errors.Is(err, auth.ErrCredentials) || errors.Is(err, c.want) {
			t.Errorf("%s, wrong password: %v", name, err)
		}
		if _, err := f.login(t, right); !errors.Is(err, c.want) || errors.Is(err, auth.ErrCredentials) {
			t.Errorf("%s, right password: %v", name, err)
		}
		if c.back != "" {
			f.exec(t, c.back, f.patientUser)
		} else {
			f.count(t, "SELECT count(*) FROM users WHERE locked_until > now()")
			if _, err := d.Unlock(f.asAdmin(t), f.patientUser); err != nil {
				t.Fatal(err)
			}
		}
		f.mustLogin(t)
	}
	for _, unknown := range []string{"unknown@x", "", "a\x00b", "\xff", string(make([]byte, 1<<20))} {
		if _, err := f.accounts.Login(t.Context(), unknown, right, client); !errors.Is(err, auth.ErrCredentials) {
			t.Errorf("%.20q: %v", unknown, err)
		}
	}
	if _, err := f.accounts.Login(t.Context(), " BEN@Mail.Example ", right, client); err != nil {
		t.Errorf("the same address in another case: %v", err)
	}
}

// TestOverload: ErrOverloaded is returned at once, and the attempt is not counted.
func TestOverload(t *testing.T) {
	t.Parallel()
	f := newFixture(t, auth.Config{Workers: 1, Queue: 1, Attempts: 100})
	entered, proceed := make(chan struct{}), make(chan struct{})
	f.accounts.SetHashing(func(_, _ []byte) error {
		entered <- struct{}{}
		<-proceed
		return errors.New("no")
	}, fast)
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() { _, _ = f.login(t, "wrong") })
	}
	<-entered
	poll.UntilTrue(t, 10*time.Second, "the second one waits", func() bool { return f.accounts.Slots() == 2 })
	if _, err := f.login(t, "wrong"); !errors.Is(err, auth.ErrOverloaded) {
		t.Error(err)
	}
	go func() {
		for range entered { // release the second call
		}
	}()
	close(proceed)
	wg.Wait()
	close(entered)
	if n := f.count(t, "SELECT failed_login_attempts FROM users WHERE id = $1", f.patientUser); n != 2 {
		t.Errorf("%d were counted; want 2", n)
	}
}

// TestCanceledWhileQueued: a call that is canceled while it waits is not counted.
func TestCanceledWhileQueued(t *testing.T) {
	t.Parallel()
	f := newFixture(t, auth.Config{Workers: 1, Queue: 10})
	entered, proceed := make(chan struct{}), make(chan struct{})
	f.accounts.SetHashing(func(_, _ []byte) error {
		entered <- struct{}{}
		<-proceed
		return errors.New("no")
	}, fast)
	var wg sync.WaitGroup
	wg.Go(func() { _, _ = f.login(t, "wrong") })
	<-entered
	ctx, cancel := context.WithCancel(t.Context())
	for range 5 {
		wg.Go(func() {
			if _, err := f.accounts.Login(ctx, email, right, client); !errors.Is(err, context.Canceled) {
				t.Error(err)
			}
		})
	}
	poll.UntilTrue(t, 10*time.Second, "five wait", func() bool { return f.accounts.Slots() == 6 })
	cancel()
	poll.UntilTrue(t, 10*time.Second, "the canceled calls return", func() bool { return f.accounts.Slots() == 1 })
	close(proceed)
	wg.Wait()
	if n := f.count(t, "SELECT failed_login_attempts FROM users WHERE id = $1", f.patientUser); n != 1 {
		t.Errorf("%d were counted; want 1", n)
	}
}
