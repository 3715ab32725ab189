package main

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
)

// Validation of a session, as at each request: from Redis, compared with a GET of as many bytes, by one client, which
// waits for Redis as a request does, and by eight at once, when the cores are full and processor time decides; and
// compared with PostgreSQL alone.
var (
	validateFigure         = validating("a hot session", 1, 1.2)
	validateBusyFigure     = validating("a hot session, eight at once", connections, 0)
	validatePostgresFigure = figure{name: "validate a session: from Redis / from PostgreSQL", target: 0.6, rounds: 7, sides: []side{
		reads("Redis", connections, readsEach, (*redisSide).validate, (*redisSide).validate),
		reads("PostgreSQL", connections, readsEach, (*redisSide).validateBare, (*redisSide).validateBare),
	}}
)

func validating(what string, at int, target float64) figure {
	return figure{name: "validate " + what + ": from Redis / GET of as many bytes", target: target, rounds: 15, sides: []side{
		reads("Redis", at, getsEach, (*redisSide).validate, (*redisSide).validate), gets(at, (*redisSide).sessionKey, (*redisSide).validate),
	}}
}

func (f *redisSide) validate(ctx context.Context) error {
	_, err := f.accounts.Validate(ctx, f.token)
	return err
}

func (f *redisSide) validateBare(ctx context.Context) error {
	_, err := f.bare.Validate(ctx, f.token)
	return err
}

func (f *redisSide) sessionKey() string {
	raw, _ := base64.RawURLEncoding.DecodeString(f.token) // it was just issued
	hash := sha256.Sum256(raw)
	return sessionKeys + hex.EncodeToString(hash[:])
}

const sessionKeys = "ph:session:v0:"
