package main

import (
	"context"
	"fmt"
	"net/http"
	"time"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/httpstatus"
)

// live says that the process serves requests. It asks no server: a restart would not bring PostgreSQL back.
func (s *service) live(w http.ResponseWriter, _ *http.Request) error {
	w.WriteHeader(http.StatusNoContent)
	return nil
}

// ready says that requests can be answered: PostgreSQL answers both pools. Redis is left out, because the service
// works without it.
func (s *service) ready(w http.ResponseWriter, r *http.Request) error {
	ctx, cancel := context.WithTimeout(r.Context(), 2*time.Second)
	defer cancel()
	for _, db := range []*database.DB{s.db, s.authDB} {
		// Not Ping, which fails on each connection that was lost since its last use.
		if err := db.SQL().QueryRowContext(ctx, "SELECT").Scan(); err != nil {
			return fmt.Errorf("%w: %w", httpstatus.ErrUnavailable, err)
		}
	}
	w.WriteHeader(http.StatusNoContent)
	return nil
}
