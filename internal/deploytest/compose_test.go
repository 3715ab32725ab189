package deploytest

import (
	"cmp"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/compose-spec/compose-go/v2/cli"
	"github.com/compose-spec/compose-go/v2/types"
)

// composed is the compose file, loaded and validated as by Docker Compose.
func composed(t *testing.T) *types.Project {
	t.Helper()
	options, err := cli.NewProjectOptions([]string{filepath.Join(root, "deploy", "compose.yaml")},
		cli.WithEnv([]string{"ADMIN_EMAIL=root@predicthealth.example"}), cli.WithResolvedPaths(false), cli.WithProfiles([]string{"*"}))
	if err != nil {
		t.Fatal(err)
	}
	project, err := options.LoadProject(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return project
}

func service(t *testing.T, name string) types.ServiceConfig {
	t.Helper()
	s, err := composed(t).GetService(name)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// jobs end; all other services keep running, and have a health check.
var jobs = []string{"migrate", "logins", "seed"}

// TestComposePromises checks the rules for every service.
func TestComposePromises(t *testing.T) {
	t.Parallel()
	checkServices(t, composed(t))
}

func checkServices(t *testing.T, project *types.Project) {
	t.Helper()
	published := map[string]string{}
	for name, s := range project.Services {
		if s.Deploy == nil || s.Deploy.Resources.Limits == nil || s.Deploy.Resources.Limits.MemoryBytes == 0 || s.Deploy.Resources.Limits.NanoCPUs == 0 {
			t.Errorf("%s has no resource limits", name)
		}
		if job := slices.Contains(jobs, name); !job && (s.HealthCheck == nil || len(s.HealthCheck.Test) < 2 || s.Restart != "unless-stopped") {
			t.Errorf("%s: health check %v, restart %q", name, s.HealthCheck, s.Restart)
		} else if job && !strings.HasPrefix(s.Restart, "on-failure") {
			t.Errorf("%s is a job, and restart is %q", name, s.Restart)
		}
		for _, p := range s.Ports {
			published[name] = p.HostIP + ":" + p.Published
		}
		if name != "postgres" && (!s.ReadOnly || !slices.Equal(s.CapDrop, []string{"ALL"}) || !slices.Contains(s.SecurityOpt, "no-new-privileges:true")) {
			t.Errorf("%s has unneeded privileges", name)
		}
		if s.Privileged || s.NetworkMode == "host" {
			t.Errorf("%s lacks isolation", name)
		}
		for variable, value := range s.Environment {
			secret := strings.Contains(variable, "PASSWORD") || strings.HasPrefix(variable, "DATABASE_URL") || strings.HasPrefix(variable, "REDIS_URL")
			if secret && (!strings.HasSuffix(variable, "_FILE") || value == nil || !strings.HasPrefix(*value, "/run/secrets/")) {
				t.Errorf("%s gets the value of %s, not a file", name, variable)
			}
		}
		for _, secret := range s.Secrets {
			if _, ok := project.Secrets[secret.Source]; !ok {
				t.Errorf("%s: there is no secret %s", name, secret.Source)
			}
		}
		for _, path := range secretsNamed(s) {
			if !slices.ContainsFunc(s.Secrets, func(c types.ServiceSecretConfig) bool { return filepath.Base(cmp.Or(c.Target, c.Source)) == path }) {
				t.Errorf("%s names the secret %s, which is not mounted", name, path)
			}
		}
		for _, v := range s.Volumes {
			if _, named := project.Volumes[v.Source]; v.Type == types.VolumeTypeVolume && !named {
				t.Errorf("%s: the volume %s has no name", name, v.Source)
			}
		}
	}
	want := map[string]string{"postgres": "127.0.0.1:5432", "redis": "127.0.0.1:6379", "monitor": "127.0.0.1:9187"}
	if len(published) != len(want) {
		t.Errorf("published: %v", published)
	}
	for name, address := range want {
		if published[name] != address {
			t.Errorf("%s is published as %s", name, published[name])
		}
	}
	for name, s := range project.Secrets {
		if s.File == "" || s.Environment != "" || s.Content != "" {
			t.Errorf("the secret %s is not a file", name)
		}
	}
}

// secretsNamed are the files of /run/secrets named in a service's command, environment and health check.
func secretsNamed(s types.ServiceConfig) []string {
	words := append(slices.Clone(s.Command), s.Entrypoint...)
	if s.HealthCheck != nil {
		words = append(words, s.HealthCheck.Test...)
	}
	for _, v := range s.Environment {
		if v != nil {
			words = append(words, *v)
		}
	}
	var names []string
	for _, w := range words {
		for rest := w; ; {
			_, after, found := strings.Cut(rest, "/run/secrets/")
			if !found {
				break
			}
			end := strings.IndexAny(after, " )")
			name := after
			if end >= 0 {
				name = after[:end]
			}
			names = append(names, name)
			rest = after
		}
	}
	return names
}

// TestEverythingWaitsForMigrations, directly or indirectly; and migrations wait for a healthy PostgreSQL.
func TestEverythingWaitsForMigrations(t *testing.T) {
	t.Parallel()
	project := composed(t)
	for name, s := range project.Services {
		switch name {
		case "postgres", "redis", "pgbackrest":
			continue // dependencies of the migrations, Redis with its copies, and the physical backup
		case "migrate":
			if s.DependsOn["postgres"].Condition != types.ServiceConditionHealthy {
				t.Errorf("migrate waits for PostgreSQL until it is %q", s.DependsOn["postgres"].Condition)
			}
		default:
			if s.DependsOn["migrate"].Condition != types.ServiceConditionCompletedSuccessfully {
				t.Errorf("%s waits for the migrations until they are %q", name, s.DependsOn["migrate"].Condition)
			}
		}
	}
}

// TestOneSetOfSettings: the servers read the same files as the local stack and the tests.
func TestOneSetOfSettings(t *testing.T) {
	t.Parallel()
	for name, files := range map[string]map[string]string{
		"postgres": {"postgresql.conf": "/etc/postgresql/postgresql.conf", "pg_hba.conf": "/etc/postgresql/pg_hba.conf", "postgres-init.sh": "/docker-entrypoint-initdb.d/predicthealth.sh"},
		"redis":    {"redis.conf": "/etc/redis/redis.conf", "users.acl": "/etc/redis/users.acl", "redis-start.sh": "/etc/redis/start.sh"},
	} {
		for file, target := range files {
			deployed(t, file)
			mounted := slices.ContainsFunc(service(t, name).Volumes, func(v types.ServiceVolumeConfig) bool {
				return filepath.Base(v.Source) == file && v.Target == target && v.ReadOnly && v.Type == types.VolumeTypeBind
			})
			if !mounted {
				t.Errorf("%s does not read %s at %s", name, file, target)
			}
		}
	}
}

// TestClientProgramsAreOfTheServer: the server and pg_dump come from the same image, also if the Dockerfile is built
// without the compose file.
func TestClientProgramsAreOfTheServer(t *testing.T) {
	t.Parallel()
	server := *service(t, "postgres").Build.Args["POSTGRES_IMAGE"]
	for _, image := range []string{"postgres", "backup"} {
		if made := stage(t, image).BaseName; made != server {
			t.Errorf("the server is %s, and the Dockerfile makes %s from %s", server, image, made)
		}
	}
	for _, name := range []string{"pgbackrest", "backup", "drill"} {
		if passed := service(t, name).Build.Args["POSTGRES_IMAGE"]; passed == nil || *passed != server {
			t.Errorf("the server is %s, and %s is built with %v", server, name, passed)
		}
	}
}

// helpOn appends a flag for help to a command; unknown flags fail before that.
func helpOn(command []string) []string {
	flags := slices.IndexFunc(command, func(word string) bool { return strings.HasPrefix(word, "-") })
	if flags < 0 {
		command = command[:min(1, len(command))] // "FOLDER --help" would be help on FOLDER
	}
	return append(slices.Clone(command), "--help")
}

// TestComposeRunsOurCommands: each image's target exists, and its program accepts the command.
func TestComposeRunsOurCommands(t *testing.T) {
	t.Parallel()
	bin := programs(t)
	for name, s := range composed(t).Services {
		if s.Build == nil {
			continue
		}
		stage(t, s.Build.Target)
		if s.Build.Dockerfile != "deploy/Dockerfile" || s.Build.Target == "postgres" { // not a program of this project
			continue
		}
		args := helpOn(s.Command)
		out, err := exec.Command(filepath.Join(bin, s.Build.Target), args...).CombinedOutput()
		if err != nil || !strings.Contains(string(out), strings.TrimSpace(s.Build.Target+" "+strings.TrimSuffix(args[0], "--help"))) {
			t.Errorf("%s: %v: %v\n%s", name, args, err, out)
		}
	}
}
