package health

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/predicthealth/database/audit"
)

func (c *Checker) audit(ctx context.Context) (Finding, error) {
	var entries, broken int64
	var example *string
	since := fmt.Sprintf("%d seconds", int64(c.cfg.Limits.ChainSince.Seconds()))
	err := c.scan(ctx, "SELECT entries, broken, example FROM public.audit_chain_breaks(now() - $1::interval, $2)",
		[]any{since, c.cfg.Limits.ChainLines}, &entries, &broken, &example)
	if err != nil {
		return Finding{}, err
	}
	f := found(OK, fmt.Sprintf("the newest %d entries and the ends of all chains are valid", entries))
	if broken > 0 && example != nil {
		f = found(Critical, fmt.Sprintf("%d chains are broken: %s", broken, *example))
	}
	return f.withValue(float64(broken)).withFigure("predicthealth.audit.chain.broken", boolValue(broken > 0)), nil
}

func (c *Checker) anchor(context.Context) (Finding, error) {
	if c.cfg.Anchors == "" {
		return notConfigured("AUDIT_ANCHORS is not set"), nil
	}
	keys, err := audit.ParsePublicKeys(c.cfg.AnchorKeys)
	if err != nil {
		return Finding{}, err
	}
	file, err := newestFile(c.cfg.Anchors)
	if err != nil {
		return Finding{}, err
	}
	if file == "" {
		return found(Warning, "no anchor found"), nil
	}
	text, err := os.ReadFile(file)
	if err != nil {
		return Finding{}, err
	}
	anchors, err := audit.OpenAnchors(text, keys)
	if err != nil {
		return found(Critical, "the newest anchor cannot be trusted: "+err.Error()), nil //nolint:nilerr // reported as a finding
	}
	var newest time.Time
	for _, a := range anchors {
		if a.Time.After(newest) {
			newest = a.Time
		}
	}
	old := time.Since(newest).Seconds()
	f := found(OK, "the newest anchor is "+age(old)+" old")
	if old > c.cfg.Limits.Anchor.Seconds() {
		f.Status = Warning
	}
	return f.withValue(old).withFigure("predicthealth.audit.anchor.age", old), nil
}

// newestFile returns path if it is a file, or the last modified file in the folder path; "" if there is none.
func newestFile(path string) (newest string, err error) {
	entries, err := os.ReadDir(path)
	if err != nil {
		if info, ferr := os.Stat(path); ferr == nil && info.Mode().IsRegular() {
			return path, nil
		} else if errors.Is(err, fs.ErrNotExist) {
			return "", nil
		}
		return "", err
	}
	var at time.Time
	for _, e := range entries {
		info, err := e.Info()
		if err != nil || !info.Mode().IsRegular() || e.Name()[0] == '.' {
			continue // removed meanwhile, or a temporary file
		}
		if info.ModTime().After(at) {
			newest, at = filepath.Join(path, e.Name()), info.ModTime()
		}
	}
	return newest, nil
}
