// Package variants tests the product on servers with other settings than deploy/'s: with several locales, and with
// every setting of a role or database changed. Other major versions are `make test-postgres`. The package has only tests.
package variants
