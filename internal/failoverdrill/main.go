// Command failoverdrill measures what clients notice of a failover: three nodes of deploy/patroni, each in its own network namespace, eight
// writers and eight readers, and events that happen to the primary at random moments. It fails if an acknowledged write is lost, a change
// happens twice, an error has no type, the former primary does not return unaided, or the audit trail does not verify.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/internal/cluster"
	"github.com/predicthealth/database/internal/local"
	"github.com/predicthealth/database/internal/provisioning"
	"github.com/predicthealth/database/internal/seed"
	"github.com/predicthealth/database/internal/seed/demo"
	"github.com/predicthealth/database/migrate"
)

func main() { os.Exit(status()) }

func status() int {
	rounds := flag.Int("rounds", 10, "how often each event happens")
	seed := flag.Uint64("seed", uint64(time.Now().UnixNano()), "of the moments; the default is another one each time") //nolint:gosec // any number
	only := flag.String("only", "", "the events whose names contain this")
	keep := flag.Bool("keep", false, "keep the cluster's folder with its logs")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	err := run(ctx, *rounds, *seed, *only, *keep)
	var exit *exec.ExitError
	switch {
	case errors.As(err, &exit):
		return 1 // the drill in the namespaces has said why
	case err != nil:
		_, _ = fmt.Fprintln(os.Stderr, "failoverdrill:", err)
		return 1
	}
	return 0
}

func run(ctx context.Context, rounds int, seed uint64, only string, keep bool) error {
	if os.Getenv(inside) == "" {
		if err := local.InstallMissing(ctx, os.Stderr, local.ForCluster); err != nil {
			return err
		}
		return enter(ctx)
	}
	dir, remove, err := local.ServerFolder()
	if err != nil {
		return err
	}
	if err := os.Chmod(dir, 0o711); err != nil { //nolint:gosec // the servers run as another user
		return err
	}
	d := &drill{out: os.Stdout}
	defer func() {
		if keep {
			d.print("The logs are in %s.\n", dir)
		} else if err := remove(); err != nil {
			d.print("%v\n", err)
		}
	}()
	if err := d.begin(ctx, filepath.Join(dir, "cluster")); err != nil {
		return err
	}
	defer func() {
		for _, n := range d.cluster.Nodes {
			_ = d.cluster.Signal(n, syscall.SIGKILL)
		}
	}()
	return d.events(ctx, rounds, seed, only)
}

// drill is a running cluster, with data.
type drill struct {
	out     io.Writer
	cluster *cluster.Cluster
	admin   uuid.UUID
	charts  []chart
}

func (d *drill) print(format string, args ...any) { _, _ = fmt.Fprintf(d.out, format, args...) }

// begin starts the cluster, migrates it and adds people.
func (d *drill) begin(ctx context.Context, dir string) error {
	nodes, err := connect(ctx)
	if err != nil {
		return err
	}
	if d.cluster, err = cluster.Open(dir, func() ([]cluster.Node, error) { return nodes, nil }, false); err != nil {
		return err
	}
	if err := d.cluster.Start(ctx); err != nil {
		return err
	}
	url, err := d.cluster.URL("predicthealth", "predicthealth", d.cluster.Nodes...)
	if err != nil {
		return err
	}
	if _, err := migrate.Apply(ctx, url); err != nil {
		return err
	}
	return d.people(ctx)
}

func (d *drill) people(ctx context.Context) error {
	db, err := d.open(ctx, "predicthealth", d.cluster.Nodes)
	if err != nil {
		return err
	}
	defer func() { _ = db.Close() }()
	ctx = actor.NewContext(ctx, actor.System("drill"))
	password, err := d.cluster.Secret("admin_password")
	if err != nil {
		return err
	}
	if _, err := seed.Run(ctx, db, seed.Admin{Email: "admin@predicthealth.local", Password: password}); err != nil {
		return err
	}
	if _, err := provisioning.Logins(ctx, db.SQL(), d.cluster.Logins()); err != nil {
		return err
	}
	if _, err := demo.Run(ctx, db.SQL(), demo.Population{Patients: 300, PasswordHash: "none"}, nil); err != nil {
		return err
	}
	if d.admin, err = db.Admin.Query().FirstID(ctx); err != nil {
		return err
	}
	rows, err := db.SQL().QueryContext(ctx, `SELECT d.id, p.id FROM patients p JOIN doctors d ON d.id = p.doctor_id JOIN health_profiles h ON h.patient_id = p.id
		WHERE active_doctor(d.id) AND p.is_active ORDER BY p.id LIMIT 200`)
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var c chart
		if err := rows.Scan(&c.doctor, &c.patient); err != nil {
			return err
		}
		d.charts = append(d.charts, c)
	}
	return rows.Err()
}

// events runs the rounds of each event, and prints the figures. An error is a target that was missed.
func (d *drill) events(ctx context.Context, rounds int, seed uint64, only string) error {
	d.print("seed %d\n", seed)
	var missed []error
	var table []figures
	for i, e := range events {
		if !strings.Contains(e.name, only) {
			continue
		}
		random := rand.New(rand.NewPCG(seed, uint64(i))) //nolint:gosec // to be repeated
		f := figures{name: e.name}
		for n := range rounds {
			began := time.Now()
			r, err := d.round(ctx, e, fmt.Sprintf("drill %d %d", i, n), random)
			if err != nil {
				return fmt.Errorf("%s, round %d: %w", e.name, n+1, err)
			}
			d.print("%s, round %d of %d, %s: %s\n", e.name, n+1, rounds, time.Since(began).Round(time.Second), r)
			f.add(r)
			if r.lost+r.twice+r.untyped > 0 || r.rebuilt {
				missed = append(missed, fmt.Errorf("%s, round %d: %s", e.name, n+1, r))
			}
		}
		table = append(table, f)
	}
	d.print("\n%s", markdown(table))
	return errors.Join(missed...)
}
