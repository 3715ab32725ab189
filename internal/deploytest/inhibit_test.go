package deploytest

import (
	"log/slog"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/prometheus/alertmanager/alert"
	"github.com/prometheus/alertmanager/config"
	"github.com/prometheus/alertmanager/eventrecorder"
	"github.com/prometheus/alertmanager/inhibit"
	"github.com/prometheus/alertmanager/provider"
	"github.com/prometheus/common/model"

	"github.com/predicthealth/database/health"
)

// firing gives Alertmanager's inhibitor the firing alerts, and no others later.
type firing struct {
	provider.Alerts
	all []*alert.Alert
}

func (f firing) SlurpAndSubscribe(string) ([]*alert.Alert, provider.AlertIterator) {
	return f.all, provider.NewAlertIterator(make(chan *provider.Alert), make(chan struct{}), nil)
}

// TestOutageIsOneAlert: Alertmanager notifies only of firing alerts that no other one explains.
func TestOutageIsOneAlert(t *testing.T) {
	t.Parallel()
	file, err := config.LoadFile(filepath.Join(root, "deploy", "prometheus", "alertmanager.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	fails := func(checks ...string) (names []string) {
		for _, c := range checks {
			names = append(names, "CheckFails check="+c)
		}
		return names
	}
	for _, c := range []struct {
		name     string
		fire     []string
		notifies []string
	}{
		{
			"PostgreSQL is down",
			append(fails(slices.DeleteFunc(health.Checks(), func(c string) bool {
				return slices.Contains([]string{"postgres", "redis", "backup", "drill", "recovery", "anchor"}, c)
			})...), "PostgresDown"),
			[]string{"PostgresDown"},
		},
		{"PostgreSQL and the backups' bucket are down", append(fails("connections", "backup", "drill"), "PostgresDown"), append(fails("backup", "drill"), "PostgresDown")},
		{"the monitor's password", fails("postgres", "connections", "locks"), fails("postgres")},
		{"Redis is down", []string{"RedisDown", "OutboxStuck", "CacheMisses"}, []string{"RedisDown"}},
		{"archiving fails", []string{"ArchivingFails", "ArchivingBehind", "LogGrows"}, []string{"ArchivingFails"}},
		{
			"a service cannot log in, and another is gone",
			[]string{"ServiceShutOut role=service_admins", "ServiceGone role=service_admins", "ServiceGone role=service_doctors"},
			[]string{"ServiceGone role=service_doctors", "ServiceShutOut role=service_admins"},
		},
		{"no backups", []string{"BackupTooOld", "BackupTimerStopped", "BackupUnverified"}, []string{"BackupTooOld"}},
		{"a slot", []string{"SlotAbandoned slot=a", "SlotKeepsLog slot=a", "SlotKeepsLog slot=b"}, []string{"SlotAbandoned slot=a", "SlotKeepsLog slot=b"}},
		{"unrelated alerts", []string{"LogGrows", "OutboxStuck", "BackupTimerStopped"}, []string{"BackupTimerStopped", "LogGrows", "OutboxStuck"}},
	} {
		var all []*alert.Alert
		for _, name := range c.fire {
			alertname, label, _ := strings.Cut(name, " ")
			labels := model.LabelSet{"alertname": model.LabelValue("PredictHealth" + alertname), "job": "predicthealth", "instance": "monitor:9187"}
			if key, value, ok := strings.Cut(label, "="); ok {
				labels[model.LabelName(key)] = model.LabelValue(value)
			}
			all = append(all, alert.New(model.Alert{Labels: labels, StartsAt: time.Now().Add(-time.Hour)}, time.Now(), false))
		}
		i := inhibit.NewInhibitor(firing{all: all}, file.InhibitRules, slog.New(slog.DiscardHandler), eventrecorder.NopRecorder())
		go i.Run()
		i.WaitForLoading()
		var notified []string
		for k, a := range all {
			if !i.Mutes(t.Context(), a.LabelSet()) {
				notified = append(notified, c.fire[k])
			}
		}
		i.Stop()
		slices.Sort(notified)
		slices.Sort(c.notifies)
		if !slices.Equal(notified, c.notifies) {
			t.Errorf("%s: it notifies of %q; want %q", c.name, notified, c.notifies)
		}
	}

	// Each rule must match existing alerts.
	exists := func(matches func(model.LabelSet) bool) bool {
		return slices.ContainsFunc(rules(t), func(r rule) bool {
			return matches(model.LabelSet{"alertname": model.LabelValue(r.Alert), "check": "postgres"}) ||
				matches(model.LabelSet{"alertname": model.LabelValue(r.Alert), "check": "connections"})
		})
	}
	for _, one := range file.InhibitRules {
		r := inhibit.NewInhibitRule(one)
		if !exists(r.TargetMatchers.Matches) || !exists(r.SourceMatchers.Matches) {
			t.Errorf("a rule matches no alert: %+v", one)
		}
	}
}
