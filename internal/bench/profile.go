package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"runtime/pprof"
	"syscall"
	"time"
)

// profileAll shows where the product's time goes: the file has this process's CPU time by function; the rest of the
// elapsed time on all connections is PostgreSQL's, or waiting.
func profileAll(ctx context.Context, s *fixtures, figures []figure, file string) (err error) {
	if _, err := s.mainData(ctx); err != nil { // first, so that it is not in the profile
		return err
	}
	out, err := os.Create(file)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, out.Close()) }()
	if err := pprof.StartCPUProfile(out); err != nil {
		return err
	}
	defer pprof.StopCPUProfile()
	for _, f := range figures {
		cpu, start := used(), time.Now()
		for range f.rounds {
			if _, err := f.sides[0].run(ctx, s); err != nil {
				return fmt.Errorf("%s: %w", f.name, err)
			}
		}
		took := time.Since(start)
		fmt.Printf("%s: %v, of which this process computed %v\n", f.name, took.Round(time.Millisecond), (used() - cpu).Round(time.Millisecond))
	}
	return nil
}

// used is the processor time of this process.
func used() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
