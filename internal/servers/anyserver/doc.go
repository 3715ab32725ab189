// Package anyserver tests the whole on servers as others set them up: with any locale, and with every setting that a
// login or a database can carry. It has no code beside its tests.
package anyserver
