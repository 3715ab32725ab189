package main

import (
	"net/http"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database/httpsession"
	"github.com/predicthealth/database/schema/enum"
)

type credentials struct {
	Email    string `json:"email"`
	Password string `json:"password"`
}

type loggedIn struct {
	Token     string        `json:"token"`
	ExpiresAt time.Time     `json:"expires_at"`
	Kind      enum.UserType `json:"kind"`
	PersonID  uuid.UUID     `json:"person_id"`
}

// login answers an unknown address as a wrong password, in the same time: package auth sees to it.
func (s *service) login(w http.ResponseWriter, r *http.Request) error {
	body, err := decode[credentials](r)
	if err != nil {
		return err
	}
	session, err := s.accounts.Login(r.Context(), body.Email, body.Password, httpsession.Client(r))
	if err != nil {
		return err
	}
	return encode(w, http.StatusOK, loggedIn{Token: session.Token, ExpiresAt: session.ExpiresAt, Kind: session.Type, PersonID: session.ReferenceID})
}

func (s *service) logout(w http.ResponseWriter, r *http.Request) error {
	token, _ := s.sessions.Token(r) // which Require has validated
	if _, err := s.accounts.Logout(r.Context(), token); err != nil {
		return err
	}
	w.WriteHeader(http.StatusNoContent)
	return nil
}
