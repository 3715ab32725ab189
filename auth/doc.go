// Package auth manages accounts: it provisions people with logins, verifies passwords, and manages
// sessions.
//
//	accounts, err := auth.New(db, auth.Config{}) // db as the role auth_jwt_service
//	…
//	login, err := accounts.Login(ctx, email, password, auth.Client{IP: ip, UserAgent: r.UserAgent()})
//	if err != nil {
//		httpstatus.Write(w, r, err) // 401 for ErrCredentials, 503 for ErrOverloaded, …
//	}
//	session, err := accounts.Validate(ctx, login.Token) // at each request
//	ctx = actor.NewContext(ctx, session.Actor(client))
//
// # Protection against guessing
//
// One statement counts each attempt in PostgreSQL before the password is compared: with Config.Attempts of N,
// at most N are compared before the login locks, however many arrive concurrently. Each lock lasts twice as
// long as the previous one ([Config.Lock], up to [Config.MaxLock]), with one attempt in between. A right
// password resets the count, and so does a day without a failure ([Config.Window]). While a login is locked,
// even the right password fails. An unknown e-mail address, a wrong password and a locked login return the
// same error after the same work; that a login is inactive, unverified or locked by an admin is returned
// only for the right password.
//
// [Config.Workers] bounds how many bcrypt hashes are computed concurrently, and [Config.Queue] how many calls
// wait; further calls return [ErrOverloaded] at once and are not counted.
//
// # Sessions
//
// A token is 32 random bytes. PostgreSQL stores its SHA-256 and decides whether it is valid; Redis, if
// configured, caches the answer for at most ten seconds. A session ends when it is revoked, when it is unused
// for [Config.IdleTimeout], after [Config.SessionLifetime], and whenever the login's password or e-mail
// address changes or the login is deactivated, by any program: a trigger enforces it.
package auth
