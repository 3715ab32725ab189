// Package clinical encrypts clinical text: each patient's by a key of their own, which a key service encrypts in turn.
//
// The typed client does it by itself ([database.Config] has ClinicalKeyURL). A service needs this package for the errors of its reads and
// writes, and for health profiles that it reads or writes by plain SQL:
//
//	ring, err := clinical.Open(ctx, os.Getenv("CLINICAL_KEY_URL"))
//	…
//	key, err := ring.Unwrap(ctx, patient, fingerprint, wrapped) // columns of record_keys
//	…
//	text, err := key.Open(clinical.Allergies, patient, sealed) // a column of health_profiles
//
// docs/encryption.md has the formats, byte by byte. The URL's scheme selects the key service; import package allkeys for those of AWS, Google
// Cloud, Azure and HashiCorp Vault. Keys on this machine (base64key:// and file://) are for development.
package clinical
