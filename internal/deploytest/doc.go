// Package deploytest tests deploy/: images, the compose file, Kubernetes manifests, the dashboard and the alert rules;
// and, in a scratch clone, a developer's steps in README.md.
package deploytest

// The OpenAPI schemas of Kubernetes are among this module's files; its packages are not used.
import _ "k8s.io/kubectl/pkg/util/slice"
