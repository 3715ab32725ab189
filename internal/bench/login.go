package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/lib/pq"
	"golang.org/x/crypto/bcrypt"

	"github.com/predicthealth/database/auth"
)

const (
	password = "correct horse battery staple"
	wrong    = "another horse battery staple"
	// enough that no login meets a limit by address, or is locked by wrong passwords
	peopleCount, oldCount = 4_000, 400
)

// givePasswords sets known passwords, because those of the population are unknown.
func (f *redisSide) givePasswords(ctx context.Context) error {
	for _, some := range []struct {
		into        *[]string
		count, cost int
	}{{&f.people, peopleCount, auth.PasswordCost}, {&f.old, oldCount, auth.MinPasswordCost}} {
		hash, err := bcrypt.GenerateFromPassword([]byte(password), some.cost)
		if err != nil {
			return err
		}
		var emails pq.StringArray
		if err := f.plain.QueryRowContext(ctx, `WITH given AS (UPDATE users SET password_hash = $1, is_verified = true
				WHERE id IN (SELECT u.id FROM users u JOIN patients p ON p.id = u.patient_id
					WHERE u.password_hash = 'h' AND u.is_active AND p.is_active LIMIT $2) RETURNING email)
			SELECT array_agg(email) FROM given`, hash, some.count).Scan(&emails); err != nil {
			return err
		}
		if len(emails) < some.count {
			return fmt.Errorf("%d people can log in, want %d", len(emails), some.count)
		}
		*some.into = emails
	}
	return nil
}

// loginFigure is a login on an idle service. It adds to the hash only the counting, which is two statements, and the
// limits.
var loginFigure = figure{name: "login, bcrypt's cost 12, one client: Login / bcrypt alone", target: 1.05, rounds: 21, sides: []side{
	loggingIn("Login", nil, func(f *redisSide) (string, string) { return pick(f.people), password }),
	{name: "bcrypt", run: func(ctx context.Context, s *fixtures) (time.Duration, error) {
		if _, err := s.redisSide(ctx); err != nil {
			return 0, err
		}
		hash, err := bcrypt.GenerateFromPassword([]byte(password), auth.PasswordCost)
		if err != nil {
			return 0, err
		}
		start := time.Now()
		err = bcrypt.CompareHashAndPassword(hash, []byte(password))
		return time.Since(start), err
	}},
}}

// The time of an answer must not reveal whether an address exists, even with an old hash.
var (
	unknownFigure    = unknown("", func(f *redisSide) string { return pick(f.people) })
	unknownOldFigure = unknown(" to a hash of cost 10", func(f *redisSide) string { return pick(f.old) })
)

func unknown(which string, whose func(*redisSide) string) figure {
	return figure{name: "login: unknown address / wrong password" + which, least: 0.9, target: 1.1, rounds: 21, sides: []side{
		loggingIn("unknown", auth.ErrCredentials, func(*redisSide) (string, string) { return uuid.NewString() + "@nowhere.example", wrong }),
		loggingIn("wrong", auth.ErrCredentials, func(f *redisSide) (string, string) { return whose(f), wrong }),
	}}
}

// loggingIn is one login with the expected result.
func loggingIn(name string, want error, who func(*redisSide) (email, password string)) side {
	return side{name: name, run: func(ctx context.Context, s *fixtures) (time.Duration, error) {
		f, err := s.redisSide(ctx)
		if err != nil {
			return 0, err
		}
		email, password := who(f)
		start := time.Now()
		_, err = f.accounts.Login(ctx, email, password, client())
		took := time.Since(start)
		if !errors.Is(err, want) {
			return 0, fmt.Errorf("a login returned %w, want %w", err, want)
		}
		return took, nil
	}}
}
