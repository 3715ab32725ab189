package cluster

import (
	"fmt"
	"net"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/predicthealth/database/internal/local"
)

// Node is one of the cluster's machines: its name in deploy/patroni, and where it is on this one.
type Node struct {
	Name string
	// Host is its address for the other nodes, Public for clients, and Listen the one that its servers listen on.
	Host, Public, Listen string
	// Namespace names the network namespace of its servers, made by ip-netns; none by default.
	Namespace string
	// Ports of PostgreSQL, of Patroni's REST interface, and of etcd for clients and for the other nodes.
	Postgres, REST, Client, Peer int
}

// names are those of the machines in deploy/patroni.
var names = []string{"db1", "db2", "db3"}

// OnLoopback returns three nodes on free ports of 127.0.0.1.
func OnLoopback() ([]Node, error) {
	var nodes []Node
	for _, name := range names {
		n := Node{Name: name, Host: "127.0.0.1", Public: "127.0.0.1", Listen: "127.0.0.1"}
		for _, port := range []*int{&n.Postgres, &n.REST, &n.Client, &n.Peer} {
			var err error
			if *port, err = local.FreePort(); err != nil {
				return nil, err
			}
		}
		nodes = append(nodes, n)
	}
	return nodes, nil
}

// InNamespace returns a node in a network namespace, with the ports of deploy/patroni. The namespace is named like the node.
func InNamespace(i int, host, public string) Node {
	return Node{Name: names[i], Host: host, Public: public, Listen: "0.0.0.0", Namespace: names[i], Postgres: 5432, REST: 8008, Client: 2379, Peer: 2380}
}

// Address is that of the node's PostgreSQL for clients.
func (n Node) Address() string { return net.JoinHostPort(n.Public, strconv.Itoa(n.Postgres)) }

func (c *Cluster) at(n Node, name string) string { return filepath.Join(c.dir, "nodes", n.Name, name) }

// paths replaces the paths and addresses of deploy/patroni with those of a node.
func (c *Cluster) paths(n Node) *strings.Replacer {
	words := []string{
		"/run/secrets", c.at(n, "secrets"), "/etc/postgresql", c.at(n, "conf"), "/usr/lib/postgresql/15/bin", c.postgresBin,
		"/var/lib/postgresql/15/main", c.at(n, "data"), "/var/lib/etcd/predicthealth", c.at(n, "etcd"), "/run/patroni", c.at(n, "run"), "/var/run/postgresql", c.at(n, "run"),
		"pgbackrest --stanza", "pgbackrest --config-path=" + c.at(n, "conf") + " --stanza",
		"0.0.0.0:8008", fmt.Sprint(n.Listen, ":", n.REST), "0.0.0.0:5432", fmt.Sprint(n.Listen, ":", n.Postgres),
		"0.0.0.0:2379", fmt.Sprint(n.Listen, ":", n.Client), "0.0.0.0:2380", fmt.Sprint(n.Listen, ":", n.Peer),
		// etcd.env is the first node's.
		"ETCD_NAME=db1", "ETCD_NAME=" + n.Name, "ETCD_ADVERTISE_CLIENT_URLS=https://db1:2379", fmt.Sprint("ETCD_ADVERTISE_CLIENT_URLS=https://", n.Host, ":", n.Client),
		"ETCD_INITIAL_ADVERTISE_PEER_URLS=https://db1:2380", fmt.Sprint("ETCD_INITIAL_ADVERTISE_PEER_URLS=https://", n.Host, ":", n.Peer),
		"localhost:2379", fmt.Sprint("localhost:", n.Client),
		// This machine's watchdog is not the node's.
		"mode: automatic", "mode: \"off\"",
	}
	for _, other := range c.Nodes {
		words = append(words, other.Name+":2379", fmt.Sprint(other.Host, ":", other.Client), other.Name+":2380", fmt.Sprint(other.Host, ":", other.Peer),
			other.Name+":5432 port 8008", fmt.Sprint(other.Public, ":", other.Postgres, " port ", other.REST))
	}
	return strings.NewReplacer(words...)
}
