// Package adopttest makes databases of the three older generations for tests: thousands of rows with every flaw that docs/moving-in.md
// names, from a seed, and what becomes of each row, which it derives from how the row was made and not from the code under test.
package adopttest
