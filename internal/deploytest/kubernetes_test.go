package deploytest

import (
	"bytes"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/yannh/kubeconform/pkg/resource"
	"github.com/yannh/kubeconform/pkg/validator"
	appsv1 "k8s.io/api/apps/v1"
	batchv1 "k8s.io/api/batch/v1"
	corev1 "k8s.io/api/core/v1"
	networkingv1 "k8s.io/api/networking/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"sigs.k8s.io/yaml"

	"github.com/predicthealth/database/internal/provisioning"
)

// manifests are the documents of deploy/kubernetes.
func manifests(t *testing.T) [][]byte {
	t.Helper()
	var files []string
	for _, folder := range []string{"", "postgres"} {
		found, err := filepath.Glob(filepath.Join(root, "deploy", "kubernetes", folder, "*.yaml"))
		if err != nil || len(found) == 0 {
			t.Fatalf("%d files, %v", len(found), err)
		}
		files = append(files, found...)
	}
	var all [][]byte
	for _, file := range files {
		content, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, regexp.MustCompile(`(?m)^---\n`).ReplaceAllLiteral(content, []byte("\x00")))
	}
	return bytes.Split(bytes.Join(all, []byte("\x00")), []byte("\x00"))
}

func conform(t *testing.T) validator.Validator {
	t.Helper()
	v, err := validator.New([]string{schemas(t) + "/{{ .ResourceKind }}{{ .KindSuffix }}.json"}, validator.Opts{Strict: true})
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// TestManifestsConform to Kubernetes' own API description.
func TestManifestsConform(t *testing.T) {
	t.Parallel()
	v := conform(t)
	for _, m := range manifests(t) {
		r := resource.Resource{Bytes: m}
		if got := v.ValidateResource(r); got.Status != validator.Valid {
			sig, _ := r.Signature()
			t.Errorf("%+v: %v", sig, got.Err)
		}
	}
	const good = "apiVersion: batch/v1\nkind: Job\nmetadata: {name: good}\nspec:\n  template:\n    spec:\n      containers: [{name: c, image: i}]\n"
	for name, bad := range map[string]string{
		"an unknown field":           strings.Replace(good, "image: i", "imagge: i", 1),
		"a missing required field":   strings.Replace(good, "name: c, ", "", 1),
		"a word instead of a number": good + "  backoffLimit: three\n",
		"an unknown version":         strings.Replace(good, "batch/v1", "batch/v9", 1),
	} {
		if got := v.ValidateResource(resource.Resource{Bytes: []byte(bad)}); got.Status == validator.Valid {
			t.Errorf("%s is accepted", name)
		}
	}
	if got := v.ValidateResource(resource.Resource{Bytes: []byte(good)}); got.Status != validator.Valid {
		t.Errorf("a valid one is rejected: %v", got.Err)
	}
}

// workload is a pod template and the object that runs it.
type workload struct {
	metav1.TypeMeta
	metav1.ObjectMeta
	pod  corev1.PodTemplateSpec
	cron *batchv1.CronJobSpec
}

func decode[T any](t *testing.T, m []byte) T {
	t.Helper()
	var object T
	if err := yaml.UnmarshalStrict(m, &object); err != nil {
		t.Fatal(err)
	}
	return object
}

func workloads(t *testing.T) []workload {
	t.Helper()
	var all []workload
	for _, m := range manifests(t) {
		var meta metav1.TypeMeta
		if err := yaml.Unmarshal(m, &meta); err != nil {
			t.Fatal(err)
		}
		switch meta.Kind {
		case "Job":
			j := decode[batchv1.Job](t, m)
			all = append(all, workload{meta, j.ObjectMeta, j.Spec.Template, nil})
		case "CronJob":
			c := decode[batchv1.CronJob](t, m)
			all = append(all, workload{meta, c.ObjectMeta, c.Spec.JobTemplate.Spec.Template, &c.Spec})
		case "Deployment":
			d := decode[appsv1.Deployment](t, m)
			for name, value := range d.Spec.Selector.MatchLabels {
				if d.Spec.Template.Labels[name] != value {
					t.Errorf("%s does not select its own pods", d.Name)
				}
			}
			all = append(all, workload{meta, d.ObjectMeta, d.Spec.Template, nil})
		case "StatefulSet":
			s := decode[appsv1.StatefulSet](t, m)
			if s.Spec.Selector.MatchLabels["app.kubernetes.io/name"] != s.Spec.Template.Labels["app.kubernetes.io/name"] {
				t.Errorf("%s does not select its own pods", s.Name)
			}
			all = append(all, workload{meta, s.ObjectMeta, s.Spec.Template, nil})
		}
	}
	return all
}

// named is the workload of a kind and name.
func named(t *testing.T, kind, name string) workload {
	t.Helper()
	all := workloads(t)
	i := slices.IndexFunc(all, func(w workload) bool { return w.Kind == kind && w.Name == name })
	if i < 0 {
		t.Fatalf("there is no %s %s", kind, name)
	}
	return all[i]
}

// TestWorkloads: none runs as root or with a writable root, each has limits, and secrets are mounted files.
func TestWorkloads(t *testing.T) {
	t.Parallel()
	files := map[string]bool{
		"ca.crt": true, "backup_recipients": true, "backup_identities": true, "audit_key": true, "audit_public_keys": true,
		"postgres.crt": true, "postgres.key": true, "repository.conf": true,
	}
	for _, s := range provisioning.Secrets(provisioning.Hosts{}) {
		files[s.Name] = true
	}
	var names []string
	for _, w := range workloads(t) {
		names = append(names, w.Kind+" "+w.Name)
		pod := w.pod.Spec
		if w.Namespace != "predicthealth" || w.pod.Labels["app.kubernetes.io/name"] != w.Name || *pod.AutomountServiceAccountToken {
			t.Errorf("%s is in %s, labels %v", w.Name, w.Namespace, w.pod.Labels)
		}
		if s := pod.SecurityContext; !*s.RunAsNonRoot || s.SeccompProfile.Type != corev1.SeccompProfileTypeRuntimeDefault {
			t.Errorf("%s has unneeded privileges", w.Name)
		}
		ends := w.Kind == "Job" || w.Kind == "CronJob"
		if ends && (pod.RestartPolicy != corev1.RestartPolicyOnFailure && pod.RestartPolicy != corev1.RestartPolicyNever) {
			t.Errorf("%s restarts %s", w.Name, pod.RestartPolicy)
		}
		if w.cron != nil && (w.cron.ConcurrencyPolicy != batchv1.ForbidConcurrent || len(strings.Fields(w.cron.Schedule)) != 5 || w.cron.TimeZone == nil) {
			t.Errorf("%s: %s, %s", w.Name, w.cron.Schedule, w.cron.ConcurrencyPolicy)
		}
		given := map[string]bool{}
		for _, v := range pod.Volumes {
			if v.Projected == nil {
				continue
			}
			for _, source := range v.Projected.Sources {
				for _, item := range source.Secret.Items {
					given[item.Path] = true
					if !files[item.Key] {
						t.Errorf("%s: nothing makes the secret %s", w.Name, item.Key)
					}
				}
			}
		}
		for _, c := range append(slices.Clone(pod.InitContainers), pod.Containers...) {
			checkContainer(t, w.Name, c, given)
		}
	}
	for _, want := range []string{
		"Job migrate", "Job logins", "Job seed", "CronJob backup-create", "CronJob backup-prune", "CronJob backup-verify", "CronJob backup-drill",
		"CronJob audit-verify", "CronJob audit-anchor", "Deployment monitor", "StatefulSet postgres", "Job postgres-restore",
	} {
		if !slices.Contains(names, want) {
			t.Errorf("%s is missing", want)
		}
	}
}

// checkContainer checks a container of a pod with these secrets.
func checkContainer(t *testing.T, pod string, c corev1.Container, given map[string]bool) {
	t.Helper()
	if own := c.SecurityContext; *own.AllowPrivilegeEscalation || !*own.ReadOnlyRootFilesystem || !slices.Equal(own.Capabilities.Drop, []corev1.Capability{"ALL"}) {
		t.Errorf("%s has unneeded privileges", pod)
	}
	if c.Resources.Limits.Memory().IsZero() || c.Resources.Limits.Cpu().IsZero() {
		t.Errorf("%s has no resource limits", pod)
	}
	if strings.HasSuffix(c.Image, ":latest") || !strings.Contains(c.Image, ":") {
		t.Errorf("%s runs %s, which is not a fixed version", pod, c.Image)
	}
	for _, e := range c.Env {
		name, isFile := strings.CutPrefix(e.Value, "/run/secrets/")
		if strings.HasSuffix(e.Name, "_FILE") != isFile || isFile && !given[name] {
			t.Errorf("%s: %s is %q, which is not mounted", pod, e.Name, e.Value)
		}
		if (strings.Contains(e.Name, "PASSWORD") || strings.HasSuffix(e.Name, "_URL") && e.Name != "BACKUP_URL") && !isFile {
			t.Errorf("%s gets the value of %s, not a file", pod, e.Name)
		}
	}
}

// TestProbes: the probes use the monitor's port.
func TestProbes(t *testing.T) {
	t.Parallel()
	for _, w := range workloads(t) {
		if w.Kind != "Deployment" {
			continue
		}
		c := w.pod.Spec.Containers[0]
		for path, p := range map[string]*corev1.Probe{"/healthz": c.LivenessProbe, "/readyz": c.ReadinessProbe} {
			if p == nil || p.HTTPGet == nil || p.HTTPGet.Path != path || p.HTTPGet.Port.StrVal != c.Ports[0].Name || c.Ports[0].ContainerPort != 9187 {
				t.Errorf("%s is probed by %+v", w.Name, p)
			}
		}
	}
}

// TestNetworkIsShut: all traffic is denied except where a policy allows it.
func TestNetworkIsShut(t *testing.T) {
	t.Parallel()
	shut := false
	for _, m := range manifests(t) {
		var meta metav1.TypeMeta
		if err := yaml.Unmarshal(m, &meta); err != nil {
			t.Fatal(err)
		}
		if meta.Kind != "NetworkPolicy" {
			continue
		}
		p := decode[networkingv1.NetworkPolicy](t, m)
		all := len(p.Spec.PodSelector.MatchLabels)+len(p.Spec.PodSelector.MatchExpressions) == 0
		shut = shut || all && len(p.Spec.PolicyTypes) == 2 && len(p.Spec.Ingress)+len(p.Spec.Egress) == 0
	}
	if !shut {
		t.Error("no policy denies everything by default")
	}
}

// TestManifestsRunOurCommands: the programs accept the manifests' commands.
func TestManifestsRunOurCommands(t *testing.T) {
	t.Parallel()
	bin := programs(t)
	for _, w := range workloads(t) {
		c := w.pod.Spec.Containers[0]
		target, _, _ := strings.Cut(strings.TrimPrefix(c.Image, "predicthealth/"), ":")
		stage(t, target)
		if target == "postgres" { // not a program of this project
			continue
		}
		args := helpOn(c.Args)
		cmd := exec.Command(filepath.Join(bin, target), args...)
		cmd.Stderr = io.Discard
		if out, err := cmd.Output(); err != nil || !bytes.Contains(out, []byte(strings.TrimSpace(target+" "+strings.TrimSuffix(args[0], "--help")))) {
			t.Errorf("%s: %v: %v\n%s", w.Name, args, err, out)
		}
	}
}
