package driver

import "database/sql/driver"

// Inner returns lib/pq's connection under that of sql.Conn.Raw. Its statements do not set the actor.
func Inner(c any) driver.QueryerContext { return c.(*conn).inner }

// Move changes the server process that the connection of sql.Conn.Raw expects.
func Move(c any) { c.(*conn).backendPID = 1 }
