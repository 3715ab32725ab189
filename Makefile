# The development tasks. `make` or `make help` lists them.
SHELL := /bin/sh
.DEFAULT_GOAL := help
.SILENT:
MAKEFLAGS += --no-print-directory

GO       ?= go
# Debuggers' information takes a third of the time to link a program.
LINK     := -ldflags=-w
# The tests' servers: those of DATABASE_URL, or temporary ones.
IN_MEMORY = sh internal/testenv/memory.sh
WITH_SERVERS = $(if $(DATABASE_URL),,$(IN_MEMORY) bin/local with)
# Servers for measurements, which flush to disk as in production.
MEASURED = $(if $(DATABASE_URL),,bin/local measure)
TOOLS    := $(GO) tool -modfile=internal/tools/go.mod
PACKAGES ?= ./...
TESTFLAGS ?=

.PHONY: help
help: ## list the targets
	awk 'BEGIN {FS = ":.*## "} /^## / {printf "\n%s\n", substr($$0, 4)} /^[a-z-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

# Commands for schema changes do not depend on ent/, which may not be generated yet or not compile.
tools:
	$(GO) build $(LINK) -o bin/ ./cmd/local ./cmd/migrate

## The local database
.PHONY: tools up deps down reset env psql example
up: build ## start PostgreSQL and Redis, migrate, seed, and print what is there
	bin/local deps -servers
	bin/up
deps: tools ## install PostgreSQL, Redis and the tests' other programs, if they are missing
	bin/local deps
down: tools ## stop the servers; the data stays
	bin/local down
reset: build ## delete the local data and start afresh
	bin/local delete
	bin/up
env: tools ## print DATABASE_URL, REDIS_URL and CLINICAL_KEY_URL as lines for a shell: make env as=service_patients
	bin/local env $(if $(as),-as $(as))
psql: tools ## open psql on the database
	bin/local psql
# A program of its own, for `go run` passes no SIGTERM on.
example: build ## run examples/patients on the local servers, with a made-up population
	$(GO) build -C examples/patients -o ../../bin/example-patients .
	set -e; env=$$(bin/local env); eval "$$env"; bin/seed -demo 100
	set -e; env=$$(bin/local env -as auth_jwt_service); eval "$$env"; export AUTH_DATABASE_URL="$$DATABASE_URL" AUTH_REDIS_URL="$$REDIS_URL"; \
		env=$$(bin/local env -as service_patients); eval "$$env"; exec bin/example-patients

## A cluster of three nodes (docs/high-availability.md)
.PHONY: cluster cluster-down failover
cluster: build ## start Patroni, etcd, HAProxy and three PostgreSQL servers, migrate, and seed
	bin/local cluster start
	set -e; unset REDIS_URL; env=$$(bin/local cluster env); eval "$$env"; bin/migrate apply; bin/seed -demo 100
cluster-down: tools ## stop them; the data stays, and `bin/local cluster delete` deletes it
	bin/local cluster stop
failover: ## measure failovers on a cluster of its own: make failover rounds=10 only=switchover seed=1
	$(GO) build -o bin/failoverdrill ./internal/failoverdrill
	bin/failoverdrill -rounds $(or $(rounds),10) $(if $(seed),-seed $(seed)) $(if $(only),-only '$(only)')

## A deployment
.PHONY: certs secrets
certs: build ## make the deployment's certificates in deploy/certs; valid ones are kept
	bin/deploy certs
secrets: build ## make the deployment's passwords in deploy/secrets; existing ones are kept
	bin/deploy secrets

## Working on it
.PHONY: build generate reference migration lint fmt installed test race exampletest fhirtest test-postgres deploytest bench load check
build: ## build the commands into bin/
	echo "building bin/, which takes minutes the first time" >&2
	$(GO) build $(LINK) -o bin/ ./cmd/...
# generate.go alone: otherwise go would scan the other files too, and fail if one of a removed entity is gone.
generate: ## write the generated files: ent/, schema/sql/tables.sql, cache/kind, deploy/users.acl, list/filters.go, migrate/schema.sql and catalog.sum, the pages' generated parts except docs/commands.md
	$(GO) generate ./ent/generate.go
	$(MAKE) tools
	$(IN_MEMORY) bin/local with sh -euc '$(GO) run $(LINK) ./internal/generate/schemadump -write; $(GO) run $(LINK) ./internal/generate/docgen -write'
reference: build ## write docs/commands.md, from what --help of the commands prints
	$(GO) run $(LINK) ./internal/generate/docgen -commands -write
migration: tools ## write a migration for the schemas' changes: make migration name=add_column
	bin/local with bin/migrate diff $(name)
fmt: ## format the Go files
	gofmt -w $$(git ls-files -co --exclude-standard '*.go')
lint: ## run the linters, including the rules for imports
	$(TOOLS) golangci-lint run ./...
	cd examples/patients && $(GO) tool -modfile=../../internal/tools/go.mod golangci-lint run ./...
# Checks that the tests' programs are installed, and otherwise names them and their installer.
installed: tools
	bin/local deps -check
# Less frequent garbage collection makes compilers, linters and tests faster, and takes memory.
build generate reference lint test race exampletest fhirtest deploytest: export GOGC = 400
# Tests also wait, for servers and processes: twice as many packages as there are processors.
BESIDE = -p $$(( $$(getconf _NPROCESSORS_ONLN) * 2 ))
test: installed ## run the tests on temporary servers; missing programs are reported, and not installed
	$(WITH_SERVERS) $(GO) test $(LINK) $(BESIDE) -timeout 30m $(TESTFLAGS) $(PACKAGES)
# The race detector makes these packages, which share no data, up to fifteen times as slow: bcrypt, regular expressions,
# and the hashes of each connection to PostgreSQL.
PLAIN = golang.org/x/crypto/blowfish regexp github.com/lib/pq/scram crypto/internal/fips140/hmac crypto/internal/fips140/sha256
# `make lint` runs vet.
RACE = -race -vet=off $(PLAIN:%=-gcflags=%=-race=false)
race: installed ## run the tests with the race detector
	$(WITH_SERVERS) $(GO) test $(LINK) $(RACE) $(BESIDE) -timeout 30m $(TESTFLAGS) $(PACKAGES)
exampletest: installed ## test examples/patients with the race detector, as a service is tested
	$(WITH_SERVERS) $(GO) test -C examples/patients $(RACE) -timeout 10m $(TESTFLAGS) ./...
fhirtest: installed ## read the exports of patients with Google's FHIR library
	$(WITH_SERVERS) $(GO) test -C internal/fhirread -timeout 20m $(TESTFLAGS) ./...
test-postgres: installed ## run the tests on another major version of PostgreSQL, which is unpacked once: make test-postgres version=17
	sh internal/testenv/major.sh $(or $(version),$(error version=16, 17 or 18 is missing)) $(MAKE) test
deploytest: installed ## test deploy/: build the images' programs, rehearse a deployment, check manifests and alerts
	$(IN_MEMORY) $(GO) test -C internal/deploytest -timeout 60m $(TESTFLAGS) ./...
bench: build ## measure the product against its peers, both sides in one run
	$(GO) build -C internal/bench -o ../../bin/bench .
	$(MEASURED) bin/bench
load: build ## run the services' mix with 150 clients for a minute, and fail on any error
	$(GO) build -C internal/bench -o ../../bin/bench .
	$(MEASURED) bin/bench -users 150 -for 1m
check: ## run CI's checks: generated files, formatting, lint, tests with the race detector
	sh internal/check.sh
