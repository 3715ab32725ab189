package driver

import "database/sql/driver"

// Inner is lib/pq's connection under what sql.Conn.Raw gives: a statement there is not told who acts.
func Inner(c any) driver.QueryerContext { return c.(*conn).inner }

// Move makes what sql.Conn.Raw gives believe that it is with another server process.
func Move(c any) { c.(*conn).process = 1 }
