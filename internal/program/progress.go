package program

import (
	"fmt"
	"io"
	"os"
	"time"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"
)

// Progress shows progress on w: on a terminal as a bar, elsewhere as a line for each tenth. finish ends the bar's line.
func Progress(w io.Writer, name string) (report func(done, total int64), finish func()) {
	if file, ok := w.(*os.File); ok && term.IsTerminal(int(file.Fd())) {
		bar := progressbar.NewOptions64(1, progressbar.OptionSetWriter(w), progressbar.OptionSetDescription(name),
			progressbar.OptionShowCount(), progressbar.OptionSetWidth(30), progressbar.OptionThrottle(100*time.Millisecond))
		return func(done, total int64) {
			bar.ChangeMax64(total)
			_ = bar.Set64(done)
		}, func() { _, _ = fmt.Fprintln(w) }
	}
	var printed int64
	return func(done, total int64) {
		if done*10/total > printed {
			printed = done * 10 / total
			_, _ = fmt.Fprintf(w, "%s: %d %%\n", name, printed*10)
		}
	}, func() {}
}
