// Package variants tests the product on servers with other settings than deploy/'s: with several locales, and with
// every setting of a role or database changed. majors.sh runs tests on other major versions. The package has only tests.
package variants
