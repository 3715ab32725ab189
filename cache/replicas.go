package cache

import (
	"context"
	"errors"

	"github.com/redis/go-redis/v9"
)

// errUnconfirmed means that a server has deleted entries and no replica of it has confirmed that in time.
var errUnconfirmed = errors.New("no replica has confirmed the deletion, which a failover can lose")

// deleteEverywhere deletes keys, and waits until a replica of each server has the deletions: a failover puts the replica that has received
// the most in the server's place. A server without a replica confirms at once.
func (c *Cache) deleteEverywhere(ctx context.Context, keys []string) error {
	confirmed := true
	err := c.do(ctx, func(ctx context.Context) error {
		servers, err := c.serversOf(ctx, keys)
		for server, keys := range servers {
			if err == nil {
				var ok bool
				ok, err = c.deleteAndWait(ctx, server, keys)
				confirmed = confirmed && ok
			}
		}
		if err != nil { // the slots have moved, or the server was replaced: the client follows
			confirmed = false
			return c.deleteEach(ctx, keys)
		}
		return nil
	})
	if err == nil && !confirmed {
		err = &UnavailableError{Err: errUnconfirmed}
	}
	return err
}

func (c *Cache) serversOf(ctx context.Context, keys []string) (map[*redis.Client][]string, error) {
	servers := map[*redis.Client][]string{}
	for _, key := range keys {
		var server *redis.Client
		switch client := c.client.(type) {
		case *redis.Client:
			server = client
		case *redis.ClusterClient:
			var err error
			if server, err = client.MasterForKey(ctx, key); err != nil {
				return nil, err
			}
		}
		servers[server] = append(servers[server], key)
	}
	return servers, nil
}

// deleteAndWait uses one connection: WAIT is about the connection's own writes.
func (c *Cache) deleteAndWait(ctx context.Context, server *redis.Client, keys []string) (confirmed bool, err error) {
	conn := server.Conn()
	defer func() { err = errors.Join(err, conn.Close()) }()
	var role *redis.Cmd
	if _, err := conn.Pipelined(ctx, func(p redis.Pipeliner) error {
		for _, key := range keys {
			p.Del(ctx, key)
		}
		role = p.Do(ctx, "ROLE")
		return nil
	}); err != nil {
		return false, err
	}
	if reply, _ := role.Slice(); len(reply) == 3 { // a primary's: its name, its offset, its replicas
		if replicas, ok := reply[2].([]any); ok && len(replicas) == 0 {
			return true, nil
		}
	}
	n, err := conn.Wait(ctx, 1, c.timeout/2).Result()
	return n > 0, err
}
