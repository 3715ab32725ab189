// Package cluster runs the PostgreSQL cluster of deploy/patroni on this machine: three nodes, each with etcd, Patroni and PostgreSQL, and
// HAProxy. The settings are those of deploy/; only addresses, paths and the repository of pgBackRest, a folder, are this machine's.
package cluster
