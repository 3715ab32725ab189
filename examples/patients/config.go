package main

import (
	"cmp"
	"errors"
	"fmt"
	"net/netip"
	"os"
	"strings"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/auth"
)

// config is what the service needs to know.
type config struct {
	listen  string          // LISTEN; default: 127.0.0.1:8080
	data    database.Config // DATABASE_URL, REDIS_URL and the variables of docs/configuration.md: as service_patients
	auth    database.Config // the same with AUTH_DATABASE_URL and AUTH_REDIS_URL: as auth_jwt_service
	proxies []netip.Prefix  // TRUSTED_PROXIES, as 10.0.0.0/8,192.0.2.1/32; default: none

	accounts auth.Config // tests lower the cost of passwords; default: that of package auth
}

// configFromEnv returns all that is wrong at once, without a URL: those hold passwords.
func configFromEnv() (config, error) {
	data, err := database.FromEnv()
	c := config{listen: cmp.Or(os.Getenv("LISTEN"), "127.0.0.1:8080"), data: data, auth: data}
	c.auth.DatabaseURL, c.auth.RedisURL = os.Getenv("AUTH_DATABASE_URL"), os.Getenv("AUTH_REDIS_URL")
	if c.auth.DatabaseURL == "" {
		err = errors.Join(err, errors.New("AUTH_DATABASE_URL is not set: it is PostgreSQL for a login of auth_jwt_service"))
	}
	for prefix := range strings.SplitSeq(os.Getenv("TRUSTED_PROXIES"), ",") {
		if prefix == "" {
			continue
		}
		proxy, perr := netip.ParsePrefix(prefix)
		if perr != nil {
			err = errors.Join(err, fmt.Errorf("TRUSTED_PROXIES: %w", perr))
		}
		c.proxies = append(c.proxies, proxy)
	}
	return c, err
}
