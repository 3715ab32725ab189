package main

import (
	"fmt"
	"io"
	"os"
	"sync"
	"time"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"

	"github.com/predicthealth/database/internal/backup"
)

// progressOn shows progress on w: on a terminal as a bar for each step, elsewhere as lines. finish ends it at any
// point.
func progressOn(w io.Writer) (report backup.Report, finish func()) {
	if file, ok := w.(*os.File); ok && term.IsTerminal(int(file.Fd())) {
		return bars(w)
	}
	return lines(w), func() {}
}

func bars(w io.Writer) (backup.Report, func()) {
	var mu sync.Mutex
	var bar *progressbar.ProgressBar
	var step string
	end := func() {
		if bar != nil {
			_, _ = fmt.Fprintln(w)
			bar, step = nil, ""
		}
	}
	report := func(name string, done, total int64) {
		mu.Lock()
		defer mu.Unlock()
		if name != step {
			end()
			step = name
			if total == 0 {
				total = -1 // unknown: shown as a spinner
			}
			bar = progressbar.NewOptions64(total, progressbar.OptionSetWriter(w), progressbar.OptionSetDescription(name),
				progressbar.OptionShowBytes(name != "compare"), progressbar.OptionSetWidth(30), progressbar.OptionThrottle(100*time.Millisecond))
		}
		_ = bar.Set64(done)
	}
	return report, func() {
		mu.Lock()
		defer mu.Unlock()
		end()
	}
}

// quietFor is how long a step of unknown length prints nothing.
const quietFor = 10 * time.Second

func lines(w io.Writer) backup.Report {
	var mu sync.Mutex
	var step string
	var printed int64
	var at time.Time
	return func(name string, done, total int64) {
		mu.Lock()
		defer mu.Unlock()
		if name != step {
			step, printed, at = name, 0, time.Now()
		}
		switch {
		case total > 0 && done*10/total > printed:
			printed = done * 10 / total
			_, _ = fmt.Fprintf(w, "%s: %d %%\n", name, printed*10)
		case total == 0 && time.Since(at) > quietFor:
			at = time.Now()
			_, _ = fmt.Fprintf(w, "%s: %s\n", name, backup.Size(done))
		}
	}
}
