// Package words has a test that refuses, in code, SQL, documents and messages, the words of words.txt: they read like a story, and
// PostgreSQL's manual and Go's standard library have a term for each.
package words
