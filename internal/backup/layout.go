package backup

import (
	"regexp"
	"strings"
	"time"

	"github.com/predicthealth/database/internal/postgres"
)

const (
	partsRoot   = "parts/"
	backupsRoot = "backups/"
	drillsRoot  = "drills/"
	timerRoot   = "timer/"
	momentsRoot = "moments/"
)

func partsPrefix(name string) string    { return partsRoot + name + "/" }
func manifestPrefix(name string) string { return backupsRoot + name + "/manifest" }
func verifiedPrefix(name string) string { return backupsRoot + name + "/verified" }

const nameTime = "20060102T150405Z"

var nameForm = regexp.MustCompile(`^\d{8}T\d{6}Z-[0-9a-f]{8}$`)

// newName names a backup by its time, so that names sort by time; two of the same second differ.
func newName(now time.Time) string {
	return now.UTC().Format(nameTime) + "-" + postgres.RandomName()[:8]
}

// timeOf returns the time in a name.
func timeOf(name string) time.Time {
	stamp, _, _ := strings.Cut(name, "-")
	at, _ := time.Parse(nameTime, stamp)
	return at
}

// nameOf returns the backup that an object below root belongs to, or "".
func nameOf(key, root string) string {
	name, _, found := strings.Cut(strings.TrimPrefix(key, root), "/")
	if !found || !nameForm.MatchString(name) {
		return ""
	}
	return name
}
