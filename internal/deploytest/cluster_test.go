package deploytest

import (
	"bytes"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/compose-spec/compose-go/v2/cli"
	"github.com/compose-spec/compose-go/v2/types"
	"github.com/yannh/kubeconform/pkg/resource"
	"github.com/yannh/kubeconform/pkg/validator"
	"sigs.k8s.io/yaml"
)

// clustered are the compose files of a cluster, loaded and validated as by Docker Compose.
func clustered(t *testing.T) *types.Project {
	t.Helper()
	deploy := filepath.Join(root, "deploy")
	options, err := cli.NewProjectOptions([]string{filepath.Join(deploy, "compose.yaml"), filepath.Join(deploy, "patroni", "compose.yaml")},
		cli.WithEnv([]string{"ADMIN_EMAIL=root@predicthealth.example"}), cli.WithResolvedPaths(false), cli.WithProfiles([]string{"*"}), cli.WithoutEnvironmentResolution)
	if err != nil {
		t.Fatal(err)
	}
	project, err := options.LoadProject(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return project
}

// TestClusterComposePromises checks the rules for every service of the cluster, and that each node has its own certificate, data and address.
func TestClusterComposePromises(t *testing.T) {
	t.Parallel()
	project := clustered(t)
	checkServices(t, project)
	if _, ok := project.Services["pgbackrest"]; ok {
		t.Error("the single server's backups are still there")
	}
	for _, n := range []string{"1", "2", "3"} {
		for name, s := range map[string]types.ServiceConfig{"db": project.Services["db"+n], "etcd": project.Services["etcd"+n], "pgbackrest": project.Services["pgbackrest"+n]} {
			for _, secret := range s.Secrets {
				if m := regexp.MustCompile(`^db(\d)\.`).FindStringSubmatch(secret.Source); m != nil && m[1] != n {
					t.Errorf("%s%s has the secret %s", name, n, secret.Source)
				}
			}
			for _, v := range s.Volumes {
				if m := regexp.MustCompile(`^(?:db|etcd)(\d)-`).FindStringSubmatch(v.Source); m != nil && m[1] != n {
					t.Errorf("%s%s has the volume %s", name, n, v.Source)
				}
			}
		}
		if node := project.Services["db"+n].Environment["NODE"]; node == nil || *node != "db"+n {
			t.Errorf("db%s is named %v", n, node)
		}
		etcd := project.Services["etcd"+n]
		if etcd.NetworkMode != "service:db"+n || *etcd.Environment["ETCD_NAME"] != "db"+n || *etcd.Environment["ETCD_INITIAL_ADVERTISE_PEER_URLS"] != "https://db"+n+":2380" {
			t.Errorf("etcd%s: %s, %v", n, etcd.NetworkMode, etcd.Environment)
		}
		if project.Services["postgres"].DependsOn["db"+n].Condition != types.ServiceConditionHealthy {
			t.Errorf("HAProxy does not wait for db%s", n)
		}
	}
}

// patroni is the part of patroni.yml that the tests read.
type patroni struct {
	Bootstrap struct {
		DCS struct {
			TTL                   int  `json:"ttl"`
			LoopWait              int  `json:"loop_wait"`
			RetryTimeout          int  `json:"retry_timeout"`
			SynchronousMode       bool `json:"synchronous_mode"`
			SynchronousModeStrict bool `json:"synchronous_mode_strict"`
			PostgreSQL            struct{ Parameters map[string]any }
			MaximumLagOnFailover  int  `json:"maximum_lag_on_failover"`
			SynchronousNodeCount  int  `json:"synchronous_node_count"`
			PrimaryStartTimeout   int  `json:"primary_start_timeout"`
			FailsafeMode          bool `json:"failsafe_mode"`
		}
	}
	PostgreSQL struct {
		CustomConf     string `json:"custom_conf"`
		Parameters     map[string]any
		Authentication map[string]map[string]any
	}
}

// TestPatroni: the settings of a single server hold, each in its place, and nothing that was confirmed is lost.
func TestPatroni(t *testing.T) {
	t.Parallel()
	var p patroni
	if err := yaml.Unmarshal(deployed(t, "patroni/patroni.yml"), &p); err != nil {
		t.Fatal(err)
	}
	dcs := p.Bootstrap.DCS
	if !dcs.SynchronousMode || !dcs.SynchronousModeStrict || dcs.SynchronousNodeCount != 1 {
		t.Errorf("commits are not confirmed by a standby: %+v", dcs)
	}
	if dcs.LoopWait+2*dcs.RetryTimeout > dcs.TTL {
		t.Errorf("Patroni rejects ttl %d with loop_wait %d and retry_timeout %d", dcs.TTL, dcs.LoopWait, dcs.RetryTimeout)
	}
	if p.PostgreSQL.CustomConf != "/etc/postgresql/archive.conf" || !bytes.Contains(deployed(t, "pgbackrest/archive.conf"), []byte("include_if_exists 'postgresql.conf'")) {
		t.Errorf("PostgreSQL reads %s", p.PostgreSQL.CustomConf)
	}
	single := settings(t)
	for name, value := range dcs.PostgreSQL.Parameters {
		if there, ok := single[name]; ok && there != text(value) {
			t.Errorf("%s is %v, and %s on a single server", name, value, there)
		}
	}
	// Patroni passes it on the command line, with a default of its own.
	if text(dcs.PostgreSQL.Parameters["max_connections"]) != single["max_connections"] {
		t.Error("max_connections is Patroni's default")
	}
	for role, a := range p.PostgreSQL.Authentication {
		if a["sslmode"] != "verify-full" || a["password"] != nil {
			t.Errorf("%s connects with %v", role, a)
		}
	}
	if user := p.PostgreSQL.Authentication["rewind"]["username"]; !bytes.Contains(deployed(t, "patroni/start.sh"), []byte("REWIND_ROLE="+user.(string)+"\n")) {
		t.Errorf("start.sh names another role for pg_rewind than %v", user)
	}
}

// settings are those of postgresql.conf and archive.conf.
func settings(t *testing.T) map[string]string {
	t.Helper()
	all := map[string]string{}
	for _, file := range []string{"postgresql.conf", "pgbackrest/archive.conf"} {
		for _, m := range regexp.MustCompile(`(?m)^(\w+) = '?(.*?)'?$`).FindAllStringSubmatch(string(deployed(t, file)), -1) {
			all[m[1]] = m[2]
		}
	}
	if len(all) < 30 {
		t.Fatalf("%d settings", len(all))
	}
	return all
}

func text(value any) string {
	switch v := value.(type) {
	case string:
		return v
	case float64:
		return strings.TrimSuffix(strings.TrimSuffix(string(mustYAML(v)), "\n"), ".0")
	}
	return string(bytes.TrimSpace(mustYAML(value)))
}

func mustYAML(value any) []byte {
	b, err := yaml.Marshal(value)
	if err != nil {
		panic(err)
	}
	return b
}

// TestClusterFilesNameTheSameMachines: Patroni, etcd and HAProxy.
func TestClusterFilesNameTheSameMachines(t *testing.T) {
	t.Parallel()
	want := []string{"db1", "db2", "db3"}
	for _, file := range []string{"patroni.yml", "etcd.env", "haproxy.cfg"} {
		content, err := os.ReadFile(filepath.Join(root, "deploy", "patroni", file))
		if err != nil {
			t.Fatal(err)
		}
		found := map[string]bool{}
		for _, m := range regexp.MustCompile(`\b(db\d):\d+`).FindAllStringSubmatch(string(content), -1) {
			found[m[1]] = true
		}
		if got := slices.Sorted(maps.Keys(found)); !slices.Equal(got, want) {
			t.Errorf("%s names %v", file, got)
		}
	}
}

// TestCloudNativePG: the operator's cluster has the settings of a single server, and its commits are confirmed by a standby. The description of its
// own kinds is in no package: Kubernetes' kinds alone are checked against one.
func TestCloudNativePG(t *testing.T) {
	t.Parallel()
	v := conform(t)
	kinds := map[string]bool{}
	for _, m := range bytes.Split(deployed(t, "kubernetes/cloudnativepg/cluster.yaml"), []byte("\n---\n")) {
		var object struct {
			Kind, APIVersion string
			Spec             struct {
				Instances  int
				PostgreSQL struct {
					Synchronous struct {
						Number         int
						DataDurability string
						FailoverQuorum bool
					}
					Parameters map[string]string
				}
			}
		}
		if err := yaml.Unmarshal(m, &object); err != nil {
			t.Fatal(err)
		}
		kinds[object.Kind] = true
		if !strings.Contains(object.APIVersion, "cnpg.io") {
			if got := v.ValidateResource(resource.Resource{Bytes: m}); got.Status != validator.Valid {
				t.Errorf("%s: %v", object.Kind, got.Err)
			}
		}
		if object.Kind != "Cluster" {
			continue
		}
		if s := object.Spec.PostgreSQL.Synchronous; object.Spec.Instances != 3 || s.Number != 1 || s.DataDurability != "required" || !s.FailoverQuorum {
			t.Errorf("commits are not confirmed by a standby: %+v", object.Spec)
		}
		for name, value := range settings(t) {
			if set := object.Spec.PostgreSQL.Parameters[name]; set != value && !slices.Contains([]string{"wal_level", "archive_mode", "archive_command"}, name) { // the operator's own
				t.Errorf("%s is %q, and %q on a single server", name, set, value)
			}
		}
	}
	for _, kind := range []string{"Cluster", "ScheduledBackup", "NetworkPolicy"} {
		if !kinds[kind] {
			t.Errorf("there is no %s", kind)
		}
	}
}
