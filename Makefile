# Everything a developer does here, by name. `make` or `make help` lists it.
SHELL := /bin/sh
.DEFAULT_GOAL := help
.SILENT:
MAKEFLAGS += --no-print-directory

GO       ?= go
# The tests' servers: those that DATABASE_URL names, or ones that are started for them and stopped.
WITH_SERVERS = $(if $(DATABASE_URL),,bin/local with)
# Those of measurements, which wait for the disk as in production.
MEASURED = $(if $(DATABASE_URL),,bin/local measure)
TOOLS    := $(GO) tool -modfile=internal/tools/go.mod
PACKAGES ?= ./...
TESTFLAGS ?=

.PHONY: help
help: ## list what can be done
	awk 'BEGIN {FS = ":.*## "} /^## / {printf "\n%s\n", substr($$0, 4)} /^[a-z-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

# What a change of the schema needs first links no client: ent/ may not be generated yet, or nothing compile with it.
tools:
	$(GO) build -o bin/ ./cmd/local ./cmd/migrate

## The local database
.PHONY: tools up deps down reset env psql
up: build ## start PostgreSQL and Redis, migrate, seed, and say what is there
	bin/local deps -servers
	bin/up
deps: tools ## install PostgreSQL, Redis and what the tests run beside them, where they are missing
	bin/local deps
down: tools ## stop the servers; the data stays
	bin/local down
reset: build ## delete the local data and start afresh
	bin/local delete
	bin/up
env: tools ## print DATABASE_URL and REDIS_URL as lines for a shell: make env as=service_patients
	bin/local env $(if $(as),-as $(as))
psql: tools ## open psql on the database
	bin/local psql

## A deployment
.PHONY: certs secrets
certs: build ## make the deployment's certificates in deploy/certs; what is there and good stays
	bin/deploy certs
secrets: build ## make the deployment's passwords in deploy/secrets; what is there stays
	bin/deploy secrets

## Working on it
.PHONY: build generate migration lint fmt installed test race majors deploytest bench load check
build: ## build the commands into bin/
	$(GO) build -o bin/ ./cmd/...
# generate.go alone: go would look into the other files after it, where one of an entity that went is gone.
generate: ## write what is generated: ent/, schema/sql/tables.sql, cache/kind, deploy/users.acl, list/filters.go, migrate/schema.sql and catalog.sum, the pages' generated parts
	$(GO) generate ./ent/generate.go
	$(MAKE) tools
	bin/local with $(GO) run ./internal/generate/schemadump -write
	bin/local with $(GO) run ./internal/generate/docgen -write
migration: tools ## write the migration that the schemas still need: make migration name=add_column
	bin/local with bin/migrate diff $(name)
fmt: ## format the Go files
	gofmt -w $$(git ls-files -co --exclude-standard '*.go')
lint: ## look for mistakes, and for imports against the house's direction
	$(TOOLS) golangci-lint run ./...
# What tests run is there, or is named with what installs it.
installed: tools
	bin/local deps -check
test: installed ## run the tests, on servers that they start; what they need and is missing is named, and not installed
	$(WITH_SERVERS) $(GO) test -timeout 30m $(TESTFLAGS) $(PACKAGES)
# What these two compute is shared with nobody, and takes up to eight times as long when it is watched; so does
# collecting garbage, which GOGC has happen less often.
RACE = -race -gcflags=golang.org/x/crypto/blowfish=-race=false -gcflags=regexp=-race=false
race: installed ## run the tests with the race detector
	GOGC=400 $(WITH_SERVERS) $(GO) test $(RACE) -timeout 30m $(TESTFLAGS) $(PACKAGES)
majors: installed ## run the tests that depend on PostgreSQL's major version on 16, 17 and 18, which npm brings
	sh internal/servers/variants/majors.sh
deploytest: installed ## test deploy/: build the images' programs, rehearse a deployment, check manifests and alerts
	$(GO) test -C internal/deploytest -timeout 60m $(TESTFLAGS) ./...
bench: build ## measure the product against its peers, both sides in one run
	$(GO) build -C internal/bench -o ../../bin/bench .
	$(MEASURED) bin/bench
load: build ## have 150 people do what services do for a minute, and fail on any error
	$(GO) build -C internal/bench -o ../../bin/bench .
	$(MEASURED) bin/bench -users 150 -for 1m
check: ## what CI runs: nothing generated is stale, formatting, lint, tests with the race detector
	sh internal/check.sh
