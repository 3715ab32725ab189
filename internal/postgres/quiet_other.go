//go:build !unix

package postgres

// Quiet reports false: it is not known.
func (*Socket) Quiet() bool { return false }
