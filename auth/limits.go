package auth

import (
	"context"
	"fmt"
	"time"

	"github.com/predicthealth/database/cache"
)

// Limits per IP address, network and e-mail address. They allow for typing errors and shared addresses, and
// stop password lists. Attempts beyond them are neither compared nor counted.
var (
	perAddress = cache.Limit{Events: 60, Window: time.Minute}
	// An IPv6 subscriber has a /64 network, and may have up to a /48.
	perNetwork = cache.Limit{Events: 240, Window: time.Minute}
	perEmail   = cache.Limit{Events: 30, Window: time.Minute}
)

// checkLimits counts an attempt against the limits, in Redis or, without it, in this process.
func (a *Authenticator) checkLimits(ctx context.Context, c Client, email string) error {
	if a.skipLimits {
		return nil
	}
	type subject struct {
		id    string
		limit cache.Limit
	}
	var subjects []subject
	if ip := c.IP.Unmap().WithZone(""); ip.Is4() {
		subjects = append(subjects, subject{"ip:" + ip.String(), perAddress})
	} else if ip.Is6() {
		for _, network := range []struct {
			bits  int
			limit cache.Limit
		}{{64, perAddress}, {48, perNetwork}} {
			prefix, _ := ip.Prefix(network.bits)
			subjects = append(subjects, subject{"ip:" + prefix.String(), network.limit})
		}
	}
	subjects = append(subjects, subject{"email:" + digest(email), perEmail})
	for _, s := range subjects {
		d, err := a.limiter.Allow(ctx, s.id, s.limit)
		if err != nil {
			return fmt.Errorf("limit attempts: %w", err)
		}
		if !d.Allowed {
			return &LimitError{RetryAfter: d.RetryAfter}
		}
	}
	return nil
}
