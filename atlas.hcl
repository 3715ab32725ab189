# Configuration of the Atlas CLI, for every edition. Run it in this folder:
#
#   atlas migrate apply --env production
#   go tool -modfile=internal/tools/atlas/go.mod atlas migrate status --env local
#
# DATABASE_URL names the database; it must not set search_path, which would move the CLI's revision table. ATLAS_DEV_URL
# names an empty scratch database: `diff`, `lint`, and, if it is set, `validate` run the migrations there.

# The schema that the Ent schemas and schema/sql declare.
data "external_schema" "declared" {
  program = ["go", "run", "./cmd/schema"]
}

locals {
  url = getenv("DATABASE_URL")
  dev = getenv("ATLAS_DEV_URL")
  dir = "file://migrate/migrations"
  # As long as bin/migrate waits for another apply; the CLI's own default is 10 seconds.
  lock_timeout = "10m"
}

env "local" {
  url = local.url
  dev = local.dev
  src = data.external_schema.declared.url
  migration {
    dir          = local.dir
    lock_timeout = local.lock_timeout
  }
}

env "ci" {
  url = local.url
  dev = local.dev
  src = data.external_schema.declared.url
  migration {
    dir          = local.dir
    lock_timeout = local.lock_timeout
  }
}

# Without the desired state: a deploy has the migrations, and neither Go nor the schemas.
env "production" {
  url = local.url
  dev = local.dev
  migration {
    dir          = local.dir
    lock_timeout = local.lock_timeout
  }
}

lint {
  destructive {
    error = true
  }
}
