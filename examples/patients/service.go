package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/auth"
	"github.com/predicthealth/database/httpsession"
)

// service is what the handlers share.
type service struct {
	db       *database.DB            // as service_patients
	authDB   *database.DB            // as auth_jwt_service
	accounts *auth.Authenticator     // on authDB: logins and sessions
	people   *auth.AccountAdmin      // on db: registers patients
	sessions *httpsession.Middleware // validates the session of each request
}

// open connects to both databases, or to none.
func open(ctx context.Context, cfg config) (*service, error) {
	s := &service{}
	if err := s.open(ctx, cfg); err != nil {
		return nil, errors.Join(err, s.close())
	}
	return s, nil
}

func (s *service) open(ctx context.Context, cfg config) (err error) {
	if s.db, err = database.Open(ctx, cfg.data); err != nil {
		return fmt.Errorf("the patients: %w", err)
	}
	if s.authDB, err = database.Open(ctx, cfg.auth); err != nil {
		return fmt.Errorf("the sessions: %w", err)
	}
	if s.people, err = auth.NewAccountAdmin(s.db, cfg.accounts); err != nil {
		return err
	}
	if s.accounts, err = auth.New(s.authDB, cfg.accounts); err != nil {
		return err
	}
	s.sessions = httpsession.New(s.accounts, httpsession.WithTrustedProxies(cfg.proxies...))
	return nil
}

func (s *service) close() error {
	var errs []error
	for _, db := range []*database.DB{s.db, s.authDB} {
		if db != nil {
			errs = append(errs, db.Close())
		}
	}
	return errors.Join(errs...)
}
