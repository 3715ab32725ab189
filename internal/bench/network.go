package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"strings"
)

// network returns mainData with the product's and the peers' clients behind a relay that adds the delay in each direction.
func (s *fixtures) network(ctx context.Context) (*mainData, error) {
	if s.far != nil {
		return s.far, nil
	}
	w, err := s.mainData(ctx)
	if err != nil {
		return nil, err
	}
	far := *w
	at, err := s.delayed(w.url)
	if err != nil {
		return nil, err
	}
	if far.dataset, err = s.dataset(ctx, at); err != nil {
		return nil, err
	}
	service, err := s.as(ctx, at, patientService)
	if err != nil {
		return nil, err
	}
	if far.peers, err = s.peers(ctx, at, service); err != nil {
		return nil, err
	}
	s.far = &far
	return s.far, nil
}

// delayed starts a relay to the server of a URL, and returns the URL through it.
func (s *fixtures) delayed(server string) (string, error) {
	u, err := url.Parse(server)
	if err != nil {
		return "", errors.New("DATABASE_URL cannot be parsed") // the error would contain the password
	}
	program, err := os.Executable()
	if err != nil {
		return "", err
	}
	relay := exec.Command(program, "-relay", u.Host) //nolint:gosec // this program
	relay.Stderr = os.Stderr
	input, err := relay.StdinPipe() // its end ends the relay, however this process ends
	if err != nil {
		return "", err
	}
	output, err := relay.StdoutPipe()
	if err != nil {
		return "", err
	}
	if err := relay.Start(); err != nil {
		return "", err
	}
	s.later(func(context.Context) error { return errors.Join(input.Close(), relay.Wait()) })
	address, err := bufio.NewReader(output).ReadString('\n')
	if err != nil {
		return "", fmt.Errorf("start the relay: %w", err)
	}
	u.Host = strings.TrimSpace(address)
	return u.String(), nil
}
