// Package auth keeps accounts: it provisions people with their logins, verifies passwords, and keeps the
// sessions that follow.
//
//	accounts, err := auth.New(db, auth.Config{}) // db as the role auth_jwt_service
//	…
//	login, err := accounts.Login(ctx, email, password, auth.Client{IP: ip, UserAgent: r.UserAgent()})
//	switch {
//	case errors.Is(err, auth.ErrCredentials): // 401, whatever it was
//	case errors.Is(err, auth.ErrOverloaded): // 503
//	}
//	session, err := accounts.Validate(ctx, login.Token) // at each request
//	ctx = actor.NewContext(ctx, session.Actor(client))
//
// # What an attacker can do
//
// Each guess is counted in PostgreSQL before it is compared, by one statement: with Config.Attempts of N
// no more than N are ever compared before the login locks, however many arrive at once. The lock lasts
// twice as long each time ([Config.Lock], up to [Config.MaxLock]), with one guess in between; a right
// password takes all of it back, and a day without a failure ([Config.Window]) does. While a login is
// locked no password is right. An unknown e-mail address, a wrong password and a locked login are one
// error, and take the same work; whether a login is inactive, unverified or locked by an admin is said
// to nobody but whoever had the right password.
//
// bcrypt runs on few cores at once ([Config.Workers]), and few wait for it ([Config.Queue]): past that a
// call is [ErrOverloaded] at once, and is not counted.
//
// # Sessions
//
// A token is 32 random bytes; PostgreSQL keeps its SHA-256, and what it says is good. Redis, where there
// is one, answers instead for ten seconds at most. A session ends when it is revoked, when it was not
// used for [Config.IdleTimeout], when [Config.SessionLifetime] is over, and whenever the login's password
// or e-mail address changes or the login is deactivated, by whatever program: a trigger sees to it.
package auth
