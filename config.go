package database

import (
	"github.com/caarlos0/env/v11"
)

// Config says which servers to use. Fill it by hand or by [FromEnv].
type Config struct {
	// DatabaseURL is where PostgreSQL is: postgres://user:password@host:port/database?option=value.
	// Required. Environment: DATABASE_URL.
	DatabaseURL string `env:"DATABASE_URL"`
	// ApplicationName is how PostgreSQL's own views call this program. Default: predicthealth.
	ApplicationName string `env:"APPLICATION_NAME" envDefault:"predicthealth"`
}

// FromEnv reads a Config from the environment.
func FromEnv() (Config, error) {
	return env.ParseAs[Config]()
}
