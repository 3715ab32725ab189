//go:build linux

package deploytest

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"filippo.io/age"
	"github.com/cenkalti/backoff/v5"
	"github.com/compose-spec/compose-go/v2/cli"
	"github.com/compose-spec/compose-go/v2/types"

	"github.com/predicthealth/database/internal/deploytest/container"
	"github.com/predicthealth/database/internal/testenv/tests3"
)

// deployment is the running compose file.
type deployment struct {
	*container.Host
	project *types.Project
	images  map[string]container.Image // by service
	up      map[string]*container.Container
	order   []string // in the order of their start
}

// TestComposeRuns: the compose file's services, each in its own namespaces, as processes of the users, with the mounts,
// capabilities, names and health checks of the file. Their images are simulated.
func TestComposeRuns(t *testing.T) {
	t.Parallel()
	buildBucket(t)
	if container.Enter(t, programsMade+"="+programs(t)) {
		tryCompose(t, standIn)
	}
}

// imagesBuilt names a file with images, in the environment of a test inside container.Enter.
const imagesBuilt = "PREDICTHEALTH_TEST_IMAGES"

// TestComposeRunsImages is the same test with images built from the Dockerfile, if buildah and debootstrap are
// installed.
func TestComposeRunsImages(t *testing.T) {
	t.Parallel()
	list := os.Getenv(imagesBuilt)
	if list == "" {
		for _, program := range []string{"buildah", "debootstrap"} {
			if _, err := exec.LookPath(program); err != nil || os.Geteuid() != 0 {
				t.Logf("nothing is built without root, and a machine that has %s", program)
				return
			}
		}
		buildBucket(t)
		list = buildImages(t)
	}
	if !container.Enter(t, programsMade+"="+programs(t), imagesBuilt+"="+list) {
		return
	}
	content, err := os.ReadFile(list) //nolint:gosec // ours
	if err != nil {
		t.Fatal(err)
	}
	var images map[string]container.Image
	if err := json.Unmarshal(content, &images); err != nil {
		t.Fatal(err)
	}
	tryCompose(t, func(t *testing.T, _, name string) container.Image {
		t.Helper()
		image, ok := images[name]
		if !ok {
			t.Fatalf("there is no image %s", name)
		}
		return image
	})
}

// buildBucket builds the S3 server of pgBackRest's repository before container.Enter, which has no network to download
// from.
func buildBucket(t *testing.T) {
	t.Helper()
	if err := tests3.Build(); err != nil {
		t.Fatal(err)
	}
}

// tryCompose calls image with the names of the Dockerfile's stages and of foreign images.
func tryCompose(t *testing.T, image func(t *testing.T, dir, name string) container.Image) {
	t.Helper()
	d := deploy(t, image)
	d.start(t)

	t.Run("rights", d.rights)
	t.Run("network", d.network)
	t.Run("work", d.work)
	t.Run("crash", d.crash)
	t.Run("stop and start", func(t *testing.T) {
		d.stop(t)
		d.start(t)
		if out, err := d.up["monitor"].Exec(t.Context(), "/usr/local/bin/monitor", "check", "-only", "postgres,migrations,drift,redis,backup,audit"); err != nil {
			t.Errorf("after a restart: %v\n%s", err, out)
		}
		postgres := d.up["postgres"]
		d.stop(t)
		if strings.Contains(postgres.Log(), "reinitializing") {
			t.Errorf("PostgreSQL mistook another process's end for a crash of its own:\n%s", postgres.Log())
		}
	})
}

// deploy writes the files that docs/deploy.md requires, in a copy of deploy/, and makes the images.
func deploy(t *testing.T, image func(t *testing.T, dir, name string) container.Image) *deployment {
	t.Helper()
	dir, err := os.MkdirTemp(workspace, "compose-")
	if err != nil {
		t.Fatal(err)
	}
	folder(t, dir, 0, 0o755)
	seeByBuild(t, dir)
	certificates, secrets := filepath.Join(dir, "deploy", "certs"), filepath.Join(dir, "deploy", "secrets")
	ours := func(program string, args ...string) string {
		return system(t, filepath.Join(programs(t), program), args...)
	}
	ours("deploy", "certs", "-dir", certificates, "-server", "postgres=postgres,localhost", "-server", "redis=redis", "-server", "s3=s3")
	ours("deploy", "secrets", "-dir", secrets)
	key, err := age.GenerateX25519Identity()
	if err != nil {
		t.Fatal(err)
	}
	public := ours("audit", "keygen", "-name", "audit-test", "-out", filepath.Join(secrets, "audit_key"))
	for name, content := range map[string]string{"backup_recipients": key.Recipient().String(), "backup_identities": key.String(), "audit_public_keys": public} {
		if err := os.WriteFile(filepath.Join(secrets, name), []byte(content+"\n"), 0o400); err != nil {
			t.Fatal(err)
		}
		system(t, "chown", "65532", filepath.Join(secrets, name))
	}
	system(t, "chown", "65532", filepath.Join(secrets, "audit_key"))

	options, err := cli.NewProjectOptions([]string{filepath.Join(dir, "deploy", "compose.yaml")},
		cli.WithEnv([]string{"ADMIN_EMAIL=root@predicthealth.example", "POSTGRES_CONF=archive.conf"}),
		cli.WithResolvedPaths(true), cli.WithProfiles([]string{"*"}))
	if err != nil {
		t.Fatal(err)
	}
	project, err := options.LoadProject(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	d := &deployment{project: project, images: map[string]container.Image{}, up: map[string]*container.Container{}}
	made := map[string]container.Image{}
	for name, s := range project.Services {
		target := s.Image
		if s.Build != nil {
			target = s.Build.Target
		}
		if _, ok := made[target]; !ok {
			root := filepath.Join(dir, "images", strings.ReplaceAll(target, ":", "-")) // overlayfs gives colons another meaning
			folder(t, root, 0, 0o755)
			made[target] = image(t, root, target)
		}
		d.images[name] = made[target]
	}
	machine := filepath.Join(dir, "machine")
	folder(t, machine, 0, 0o755)
	if d.Host, err = container.NewHost(t.Context(), machine, project, "s3"); err != nil {
		t.Fatal(err)
	}
	bucket := tests3.NewAt(t, "s3", container.Gateway, certificates)
	folder(t, filepath.Join(secrets, "pgbackrest"), 999, 0o700)
	repository := string(deployed(t, "pgbackrest/repository.conf")) + "repo1-cipher-pass=a passphrase\nrepo1-s3-uri-style=path\nrepo1-storage-ca-file=/run/secrets/ca.crt\n"
	for name, value := range map[string]string{"bucket": tests3.Bucket, "region": tests3.Region, "endpoint": bucket.Host, "key": tests3.Key, "key-secret": tests3.Secret} {
		repository = regexp.MustCompile(`(?m)^repo1-s3-`+name+`=.*$`).ReplaceAllLiteralString(repository, "repo1-s3-"+name+"="+value)
	}
	file := filepath.Join(secrets, "pgbackrest", "repository.conf")
	if err := os.WriteFile(file, []byte(repository), 0o400); err != nil {
		t.Fatal(err)
	}
	system(t, "chown", "999", file)
	return d
}

// start does what `up --wait` does: it starts each service once the conditions of its dependencies hold.
func (d *deployment) start(t *testing.T) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
	defer cancel()
	err := d.project.ForEachService(d.project.ServiceNames(), func(name string, s *types.ServiceConfig) error {
		for other, depends := range s.DependsOn {
			if err := d.reached(ctx, other, depends.Condition); err != nil {
				return fmt.Errorf("starting %s: %w", name, err)
			}
		}
		c, err := d.Start(*s, d.images[name])
		if err == nil {
			d.up[name], d.order = c, append(d.order, name)
		}
		return err
	}, types.IncludeDependencies)
	for name, c := range d.up {
		if err != nil {
			break
		}
		condition := types.ServiceConditionHealthy
		if slices.Contains(jobs, name) {
			condition = types.ServiceConditionCompletedSuccessfully
		}
		err = d.reached(ctx, c.Service.Name, condition)
	}
	if err != nil {
		for name, c := range d.up {
			t.Logf("%s:\n%s", name, c.Log())
		}
		t.Fatal(err)
	}
}

func (d *deployment) reached(ctx context.Context, name, condition string) error {
	c, ok := d.up[name]
	switch {
	case !ok:
		return fmt.Errorf("%s is not started", name)
	case condition == types.ServiceConditionHealthy:
		return c.Healthy(ctx)
	case condition == types.ServiceConditionCompletedSuccessfully:
		status, err := c.Wait(ctx)
		if err == nil && status != 0 {
			err = fmt.Errorf("%s ended with status %d", name, status)
		}
		return err
	}
	return fmt.Errorf("%s: unknown condition %s", name, condition)
}

// stop does what `stop` does, dependent services first, within the file's time limits.
func (d *deployment) stop(t *testing.T) {
	t.Helper()
	for _, name := range slices.Backward(d.order) {
		signal, c := d.images[name].StopSignal, d.up[name]
		if signal == "" {
			signal = "TERM"
		}
		if err := c.Stop(t.Context(), strings.TrimPrefix(signal, "SIG")); err != nil {
			t.Errorf("stop: %v\n%s", err, c.Log())
		}
	}
	clear(d.up)
	d.order = nil
}

// rights checks the users and capabilities of the processes.
func (d *deployment) rights(t *testing.T) {
	for name, c := range d.up {
		if !c.Running() {
			continue // a job
		}
		processes, err := c.Processes(t.Context())
		if err != nil || len(processes) == 0 {
			t.Errorf("%s has %d processes: %v", name, len(processes), err)
		}
		user := d.images[name].User
		if c.Service.User != "" {
			user = c.Service.User
		}
		for _, status := range processes {
			uid, _, _ := strings.Cut(user, ":")
			if !regexp.MustCompile(`(?m)^Uid:\s+`+uid+`\s`).MatchString(status) || uid == "0" || uid == "" {
				t.Errorf("%s is user %s, and has a process of another: %s", name, user, status)
			}
			if !strings.Contains(status, "CapEff:\t0000000000000000") || name != "postgres" && !strings.Contains(status, "CapBnd:\t0000000000000000") {
				t.Errorf("%s has root's capabilities: %s", name, status)
			}
			if !strings.Contains(status, "NoNewPrivs:\t1") && name != "postgres" {
				t.Errorf("%s may gain privileges: %s", name, status)
			}
		}
		pid, err := c.PID(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if name == "postgres" {
			continue
		}
		paths := []string{"/new", "/run/secrets/ca.crt"}
		for _, v := range c.Service.Volumes {
			if info, err := os.Stat(v.Source); v.ReadOnly && (err != nil || info.IsDir()) { // a volume's name is not a path
				paths = append(paths, v.Target+"/new")
			} else if v.ReadOnly {
				paths = append(paths, v.Target)
			}
		}
		for _, path := range paths { // as root outside, so that only the mount prevents it
			f, err := os.OpenFile(fmt.Sprintf("/proc/%d/root%s", pid, path), os.O_CREATE|os.O_WRONLY, 0o600)
			if err == nil {
				_ = f.Close()
			}
			if !errors.Is(err, syscall.EROFS) {
				t.Errorf("%s can write %s: %v", name, path, err)
			}
		}
	}
}

// network checks that only published ports are reachable from outside a container, and only by TLS.
func (d *deployment) network(t *testing.T) {
	want := map[string]string{"postgres": "5432", "redis": "6379", "monitor": "9187"}
	for name, c := range d.up {
		for _, port := range []string{"5432", "6379", "9187"} {
			if !c.Running() {
				continue // a job
			}
			conn, err := net.DialTimeout("tcp", net.JoinHostPort(d.Address(name), port), 10*time.Second)
			if err == nil {
				_ = conn.Close()
			}
			if open := err == nil; open != (want[name] == port) {
				t.Errorf("%s: port %s is open: %v (%v)", name, port, open, err)
			}
		}
	}
	out, err := d.up["backup"].Exec(t.Context(), "psql", "host=postgres sslmode=disable user=predicthealth dbname=predicthealth", "-c", "SELECT 1")
	if err == nil || !strings.Contains(out, "no encryption") {
		t.Errorf("PostgreSQL without TLS: %v, %s", err, out)
	}
	response, err := http.Get("http://" + net.JoinHostPort(d.Address("monitor"), "9187") + "/metrics")
	if err != nil || response.StatusCode != http.StatusOK {
		t.Errorf("metrics: %v, %v", response, err)
	} else {
		_ = response.Body.Close()
	}
}

// work checks that the services do their work, in volumes that the others see.
func (d *deployment) work(t *testing.T) {
	for _, c := range []struct{ service, command, want string }{
		{"backup", "/usr/local/bin/backup list", "complete"},
		{"audit", "ls /anchors", ".txt"},
		{"pgbackrest", "pgbackrest --stanza=predicthealth info", "full backup: "},
		{"drill", "/usr/local/bin/backup drill -every 168h", ""},
		{"monitor", "/usr/local/bin/monitor check -only postgres,migrations,drift,redis,backup,audit,logins", "nothing pending"},
	} {
		if _, err := backoff.Retry(t.Context(), func() (string, error) {
			out, err := d.up[c.service].Exec(t.Context(), strings.Fields(c.command)...)
			if err == nil && !strings.Contains(out, c.want) {
				err = fmt.Errorf("%s: it printed %s", c.command, out)
			}
			return out, err
		}, backoff.WithBackOff(backoff.NewConstantBackOff(200*time.Millisecond)), backoff.WithMaxElapsedTime(time.Minute)); err != nil {
			t.Errorf("%v\n%s", err, d.up[c.service].Log())
		}
	}
}

// crash kills PostgreSQL and starts it again, as `restart: unless-stopped` does; the others must continue.
func (d *deployment) crash(t *testing.T) {
	postgres := d.up["postgres"]
	if err := postgres.Kill(t.Context(), "KILL"); err != nil {
		t.Fatal(err)
	}
	if status, err := postgres.Wait(t.Context()); err != nil || status == 0 {
		t.Fatalf("killed, it ended with status %d, %v", status, err)
	}
	again, err := d.Start(postgres.Service, d.images["postgres"])
	if err != nil {
		t.Fatal(err)
	}
	d.up["postgres"] = again
	for _, name := range []string{"postgres", "redis", "pgbackrest", "backup", "drill", "audit", "monitor"} {
		if err := d.up[name].Healthy(t.Context()); err != nil {
			t.Errorf("after a crash of PostgreSQL: %v\n%s", err, d.up[name].Log())
		}
	}
}
