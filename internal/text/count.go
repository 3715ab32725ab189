package text

import "fmt"

// Count returns a number with its noun: "1 erasure", "2 erasures".
func Count[N int | int64](n N, one, many string) string {
	if n == 1 {
		many = one
	}
	return fmt.Sprint(n, " ", many)
}
