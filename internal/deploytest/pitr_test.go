package deploytest

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/compose-spec/compose-go/v2/types"
	"github.com/moby/buildkit/frontend/dockerfile/instructions"

	"github.com/predicthealth/database/internal/testenv/testguide"
)

// runbook returns the commands of docs/backup.md below a comment with their name, one per line, without comments.
func runbook(t *testing.T, name string) []string {
	t.Helper()
	var lines []string
	for line := range strings.Lines(testguide.Named(t, filepath.Join(root, "docs", "backup.md"), name)) {
		line, _, _ = strings.Cut(strings.TrimSpace(line), "    #")
		line = strings.TrimSuffix(strings.TrimPrefix(line, "until "), "; do sleep 5; done")
		lines = append(lines, line)
	}
	return lines
}

// TestRunbooksAgree: the runbooks for compose and Kubernetes give pgBackRest the same commands as the one for a
// machine, which package pitr tests, and the objects that they name exist.
func TestRunbooksAgree(t *testing.T) {
	t.Parallel()
	want := asked(runbook(t, "restore"), "runuser -u postgres -- ")
	if len(want) != 2 {
		t.Fatalf("on a machine the runbook runs %q", want)
	}
	compose := composed(t)
	var got []string
	for _, line := range runbook(t, "compose-restore") {
		rest, ok := strings.CutPrefix(line, "docker compose -f deploy/compose.yaml ")
		if !ok {
			t.Errorf("compose: %s", line)
		}
		m := regexp.MustCompile(`^(build|up|exec|run)((?: --[a-z-]+(?: pgbackrest)?)*)(?: ([a-z]+))?(?: (.*))?$`).FindStringSubmatch(rest)
		if m == nil {
			t.Fatalf("compose: %s", line)
		}
		if _, err := compose.GetService(m[3]); m[3] != "" && err != nil {
			t.Errorf("%s: %v", line, err)
		}
		switch {
		case m[1] == "exec":
			got = append(got, m[4])
		case strings.Contains(m[2], " --entrypoint pgbackrest"):
			got = append(got, "pgbackrest "+m[4])
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("in compose the runbook runs %q; on a machine %q", got, want)
	}

	restore := named(t, "Job", "postgres-restore").pod.Spec.Containers[0]
	got = []string{strings.Join(append(restore.Command, restore.Args...), " ")}
	for _, line := range runbook(t, "kubernetes-restore") {
		words := strings.Fields(line)
		for i, word := range words {
			if word == "-f" {
				deployed(t, strings.TrimPrefix(words[i+1], "deploy/"))
			}
			if job, ok := strings.CutPrefix(word, "job/"); ok {
				named(t, "Job", job)
			}
		}
		if _, inside, ok := strings.Cut(line, "exec postgres-0 --container postgres -- "); ok {
			got = append(got, inside)
		}
	}
	if !slices.Equal(got, want) || named(t, "StatefulSet", "postgres").pod.Spec.Containers[0].Name != "postgres" {
		t.Errorf("in Kubernetes the runbook runs %q; on a machine %q", got, want)
	}
}

// asked are the commands of pgBackRest among lines.
func asked(lines []string, prefix string) []string {
	var all []string
	for _, line := range lines {
		if command, ok := strings.CutPrefix(line, prefix); ok {
			all = append(all, command)
		}
	}
	return all
}

// TestPostgresIsTheSameServer in compose and in Kubernetes, with the folders that its image sets for pgBackRest.
func TestPostgresIsTheSameServer(t *testing.T) {
	t.Parallel()
	c := service(t, "postgres")
	pod := named(t, "StatefulSet", "postgres").pod.Spec
	k := pod.Containers[0]
	args := slices.Clone([]string(c.Command))
	settings := slices.Index(args, "config_file=/etc/postgresql/postgresql.conf")
	if settings < 0 {
		t.Fatalf("compose starts %v", args)
	}
	args[settings] = "config_file=/etc/postgresql/archive.conf"
	if !slices.Equal(k.Args, args) {
		t.Errorf("Kubernetes starts %v; compose %v", k.Args, args)
	}
	if ready := k.ReadinessProbe.Exec.Command; !slices.Equal(ready, c.HealthCheck.Test[1:]) {
		t.Errorf("Kubernetes asks %v; compose %v", ready, c.HealthCheck.Test)
	}
	for _, e := range k.Env {
		if value := c.Environment[e.Name]; strings.HasPrefix(e.Name, "POSTGRES_") && (value == nil || *value != e.Value) {
			t.Errorf("%s is %s in Kubernetes", e.Name, e.Value)
		}
	}
	holds, env := imageOf(t, "postgres")
	for _, path := range []string{"/etc/postgresql/postgresql.conf", "/etc/postgresql/archive.conf", "/etc/postgresql/pg_hba.conf", "/etc/pgbackrest/pgbackrest.conf", "/usr/local/bin/pgbackrest-timer"} {
		if !slices.Contains(holds, path) {
			t.Errorf("the image has no %s", path)
		}
	}
	if env["PGDATA"] != *c.Environment["PGDATA"] || env["PGBACKREST_PG1_PATH"] != env["PGDATA"] {
		t.Errorf("the cluster is in %s in compose, and for the image in %v", *c.Environment["PGDATA"], env)
	}
	for _, name := range []string{"postgres", "pgbackrest"} {
		for volume, target := range map[string]string{"postgres-data": env["PGDATA"], "postgres-socket": "/var/run/postgresql", "./secrets/pgbackrest": "/etc/pgbackrest/conf.d"} {
			if !slices.ContainsFunc(service(t, name).Volumes, func(v types.ServiceVolumeConfig) bool { return v.Source == volume && v.Target == target }) {
				t.Errorf("in compose %s does not have %s at %s", name, volume, target)
			}
		}
	}
}

// imageOf returns the files of this project in an image, and its environment.
func imageOf(t *testing.T, name string) (holds []string, env map[string]string) {
	t.Helper()
	env = map[string]string{}
	for _, c := range stage(t, name).Commands {
		switch c := c.(type) {
		case *instructions.EnvCommand:
			for _, e := range c.Env {
				env[e.Key] = e.Value
			}
		case *instructions.CopyCommand:
			for _, path := range c.SourcePaths {
				deployed(t, strings.TrimPrefix(path, "deploy/"))
				at := c.DestPath
				if strings.HasSuffix(at, "/") {
					at += filepath.Base(path)
				}
				holds = append(holds, at)
			}
		}
	}
	return holds, env
}

// TestRepositoryHasNoSecret in git, is encrypted, and requires a verified certificate of the server.
func TestRepositoryHasNoSecret(t *testing.T) {
	t.Parallel()
	var all string
	for name, text := range deployedIn(t, "pgbackrest") {
		if m := regexp.MustCompile(`(?m)^.*-(?:key|secret|pass|token)=.+$`).FindString(text); m != "" {
			t.Errorf("%s: %s", name, m)
		}
		all += text
	}
	if strings.Contains(all, "verify-tls") || strings.Contains(all, "archive-push-queue-max=") {
		t.Error("certificates are not verified, or parts of the log may be discarded")
	}
	for _, want := range []string{"\nrepo1-type=s3\n", "\nrepo1-cipher-type=aes-256-cbc\n"} {
		if !strings.Contains(all, want) {
			t.Errorf("there is no line %s", strings.TrimSpace(want))
		}
	}
}

// TestPgBackRestTimer: the type of backup depends on the repository's contents; there is none if the stanza or
// archiving fails, and on a standby.
func TestPgBackRestTimer(t *testing.T) {
	t.Parallel()
	today, earlier := time.Now().Format("20060102"), time.Now().AddDate(0, 0, -9).Format("20060102")
	full, diff := "        full backup: "+earlier+"-010000F\n", "        diff backup: "+earlier+"-010000F_"+earlier+"-020000D\n"
	const standby = "a standby"
	const checked = "--stanza=predicthealth stanza-create, --stanza=predicthealth check, --stanza=predicthealth info"
	for name, c := range map[string]struct{ info, fails, want string }{
		"none":                   {"", "", checked + ", --stanza=predicthealth backup --type=full"},
		"a full one":             {full, "", checked + ", --stanza=predicthealth backup --type=diff"},
		"a week":                 {full + strings.Repeat(diff, 6), "", checked + ", --stanza=predicthealth backup --type=full"},
		"a week, and a full one": {full + strings.Repeat(diff, 6) + full + diff, "", checked + ", --stanza=predicthealth backup --type=diff"},
		"a full one of today":    {"        full backup: " + today + "-010000F\n", "", checked},
		"today's":                {full + "        diff backup: " + earlier + "-010000F_" + today + "-020000D\n", "", checked},
		"no stanza":              {full, "stanza-create", "--stanza=predicthealth stanza-create"},
		"archiving fails":        {full, "check", "--stanza=predicthealth stanza-create, --stanza=predicthealth check"},
		"the backup fails":       {full, "backup", checked + ", --stanza=predicthealth backup --type=diff"},
		standby:                  {full, "", ""},
	} {
		dir := t.TempDir()
		const double = "#!/bin/sh\necho \"$*\" >>\"$CALLS\"\n[ \"$2\" != info ] || printf %s \"$INFO\"\n[ \"$2\" != \"$FAILS\" ]\n"
		if err := os.WriteFile(filepath.Join(dir, "pgbackrest"), []byte(double), 0o700); err != nil { //nolint:gosec // it is run
			t.Fatal(err)
		}
		// All within one day, also at midnight.
		if err := os.WriteFile(filepath.Join(dir, "date"), []byte("#!/bin/sh\necho "+today+"\n"), 0o700); err != nil { //nolint:gosec // as above
			t.Fatal(err)
		}
		recovers := "f"
		if name == standby {
			recovers = "t"
		}
		if err := os.WriteFile(filepath.Join(dir, "psql"), []byte("#!/bin/sh\necho "+recovers+"\n"), 0o700); err != nil { //nolint:gosec // as above
			t.Fatal(err)
		}
		calls := filepath.Join(dir, "calls")
		if err := os.WriteFile(calls, nil, 0o600); err != nil {
			t.Fatal(err)
		}
		cmd := exec.CommandContext(t.Context(), "sh", script(t, "pgbackrest-timer"), "once")
		cmd.Env = []string{"PATH=" + dir + ":" + os.Getenv("PATH"), "CALLS=" + calls, "INFO=" + c.info, "FAILS=" + c.fails}
		out, err := cmd.CombinedOutput()
		if failed := err != nil; failed != (c.fails != "") {
			t.Errorf("%s: %v: %s", name, err, out)
		}
		did, err := os.ReadFile(calls)
		if got := strings.Join(strings.Split(strings.TrimSpace(string(did)), "\n"), ", "); err != nil || got != c.want {
			t.Errorf("%s: ran %s; want %s; %v", name, got, c.want, err)
		}
	}
}
