package program

import (
	"fmt"
	"log/slog"
	"os"
)

// Logger logs to standard error at the level of the variable (DEBUG, INFO, WARN or ERROR) and above. Default: INFO.
func Logger(variable string) (*slog.Logger, error) {
	level := slog.LevelInfo
	if name := os.Getenv(variable); name != "" {
		if err := level.UnmarshalText([]byte(name)); err != nil {
			return nil, fmt.Errorf("%s is not one of DEBUG, INFO, WARN, ERROR", variable)
		}
	}
	return slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: level})), nil
}
