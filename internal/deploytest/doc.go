// Package deploytest tests what stands in deploy/: images, the compose file, Kubernetes manifests, the
// dashboard and the alert rules; and, in a scratch clone, what a developer does by README.md.
package deploytest

// The OpenAPI schemas of Kubernetes are among this module's files; its packages are not used.
import _ "k8s.io/kubectl/pkg/util/slice"
