// Package allkeys makes the key services of AWS, Google Cloud, Azure and HashiCorp Vault available to package clinical, by its import.
package allkeys

import (
	_ "gocloud.dev/secrets/awskms"        // awskms://
	_ "gocloud.dev/secrets/azurekeyvault" // azurekeyvault://
	_ "gocloud.dev/secrets/gcpkms"        // gcpkms://
	_ "gocloud.dev/secrets/hashivault"    // hashivault://
)
