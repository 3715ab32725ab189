package program

import (
	"fmt"
	"log/slog"
	"os"
)

// Logger writes to standard error what is at or above the level that the variable names: DEBUG,
// INFO, WARN or ERROR; INFO when it names none.
func Logger(variable string) (*slog.Logger, error) {
	level := slog.LevelInfo
	if name := os.Getenv(variable); name != "" {
		if err := level.UnmarshalText([]byte(name)); err != nil {
			return nil, fmt.Errorf("%s is not one of DEBUG, INFO, WARN, ERROR", variable)
		}
	}
	return slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: level})), nil
}
