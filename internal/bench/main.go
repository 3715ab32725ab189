// Command bench measures the product against its peers and prints one line per figure: its name, the ratio, the target,
// both sides, and whether the target is met. The sides of a ratio run in turns, in one run, on the servers of
// DATABASE_URL and REDIS_URL. It removes what it creates there.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"regexp"
	"slices"
	"time"
)

var figures = append([]figure{
	applyFigure, copyFigure,
	readFigure, policiesFigure, cacheFigure, bareFigure, bareTwoFigure, createFigure, updateFigure,
	chartFigure, chartAccessFigure, peersFigure, pooledChartFigure, pooledPageFigure, pooledUpdateFigure,
	openFigure, openedFigure, openingsFigure, ownPageFigure, exportFigure, sealedFigure, unwrapFigure, rotateFigure,
	doctorsFigure, patientsFigure, deepOwnerFigure, deepAdminFigure,
	searchAdminFigure, searchDoctorFigure, searchRuleFigure,
	doctorCountsFigure, patientCountsFigure, institutionCountsFigure, totalFigure,
	hotDoctorFigure, hotSpecialtyFigure, outboxFigure,
	validateFigure, validateBusyFigure, validatePostgresFigure, revokeFigure,
	loginFigure, unknownFigure, unknownOldFigure, spikeFigure, spikeBusyFigure,
	auditedFigure, auditedByHandFigure, fiftyFigure, verifyFigure,
	mixFigure, mixOwnerFigure, hotMixFigure,
	backupFigure, restoreFigure,
}, append(taskFigures(), updateNetworkFigure, peersNetworkFigure, mixNetworkFigure, mixOwnerNetworkFigure)...)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context) (err error) {
	only := flag.String("only", "", "measure the figures whose name matches this `regexp`")
	page := flag.String("write", "", "also update the table of figures in this `file`")
	plots := flag.String("plot", "", "measure cost against size instead, and draw it in this `folder`")
	profile := flag.String("profile", "", "run our side of the chosen figures alone, and write its CPU profile to this `file`")
	crowd := flag.Int("users", 0, "run the services' mix with this `number` of clients instead, and fail on any error")
	lasts := flag.Duration("for", time.Minute, "how `long` they run")
	delayed := flag.String("relay", "", "delay packets to and from this `address` instead, until the input ends; the benchmark starts it")
	flag.Parse()
	if flag.NArg() > 0 {
		return errors.New("unexpected arguments: see -help")
	}
	if *delayed != "" {
		return runRelay(*delayed)
	}
	chosen, err := regexp.Compile(*only)
	if err != nil {
		return fmt.Errorf("-only: %w", err)
	}
	s := &fixtures{server: os.Getenv("DATABASE_URL"), redis: os.Getenv("REDIS_URL")}
	defer func() { err = errors.Join(err, s.leave(context.WithoutCancel(ctx))) }()
	if *crowd > 0 {
		return users(ctx, s, *crowd, *lasts)
	}
	if *plots != "" {
		return drawAll(ctx, s, *plots)
	}
	picked := slices.DeleteFunc(figures, func(f figure) bool { return !chosen.MatchString(f.name) })
	if *profile != "" {
		return profileAll(ctx, s, picked, *profile)
	}
	t := table{out: os.Stdout}
	t.head()
	for _, f := range picked {
		r, err := f.measure(ctx, s)
		if err != nil {
			return fmt.Errorf("%s: %w", f.name, err)
		}
		t.add(r)
	}
	if *page != "" {
		return t.write(*page)
	}
	return nil
}
