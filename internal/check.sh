# `make check` runs this, the quickest checks first.
set -eu
began=$(date +%s)
title() { printf '\n== %s (after %d s)\n' "$1" $(($(date +%s) - began)); }

title 'formatting'
unformatted=$(git ls-files -co --exclude-standard '*.go' | xargs gofmt -l)
if [ -n "$unformatted" ]; then
	printf 'not formatted (make fmt):\n%s\n' "$unformatted" >&2
	exit 1
fi

title 'no binaries, and no large files except generated ones'
binary=$(git ls-files -co --exclude-standard --eol | awk '$1 == "i/-text" || $2 == "w/-text"' | cut -f 2)
large=$(git ls-files -co --exclude-standard -z | xargs -0 wc -c | awk '$1 > 200 * 1024 && $2 != "total" && $2 !~ /go\.sum$/ {print $2}' |
	while read -r file; do head -n 1 "$file" | grep -Eq '^(//|--) Code generated .* DO NOT EDIT\.$' || echo "$file"; done)
if [ -n "$binary$large" ]; then
	printf 'binary, or larger than 200 KB:\n%s\n' "$binary$large" >&2
	exit 1
fi

title 'modules are tidy'
go mod tidy -diff
(cd internal/tools && go mod tidy -diff)
(cd internal/tools/atlas && go mod tidy -diff)
(cd internal/tools/s3 && go mod tidy -diff)
(cd internal/bench && go mod tidy -diff && go vet ./...)
(cd internal/deploytest && go mod tidy -diff && go vet ./...)
(cd internal/fhirread && go mod tidy -diff && go vet ./...)
(cd examples/patients && go mod tidy -diff && go vet ./...)

title 'generated code is current'
generated() { git ls-files -co --exclude-standard ent README.md docs/*.md schema/sql/tables.sql migrate/schema.sql migrate/catalog.sum | sort | xargs sha256sum; }
before=$(generated)
make generate reference
if [ "$before" != "$(generated)" ]; then
	printf 'generated files were stale and have been updated: review `git diff`, and commit them\n' >&2
	exit 1
fi

title 'lint'
make lint

title 'new migrations'
bin/migrate validate
# On the base branch itself, or if it is unknown, lint the last commit's files.
base=$(git rev-parse -q --verify origin/main || true)
if [ -z "$base" ] || [ "$base" = "$(git rev-parse HEAD)" ]; then
	base=$(git rev-parse -q --verify HEAD~1 || true)
fi
bin/local with bin/migrate lint ${base:+-base "$base"}

# The deployment's tests share no server with the others, and run beside them.
log=$(mktemp)
make deploytest >"$log" 2>&1 &
deploytest=$!
trap 'kill "$deploytest" 2>/dev/null || true; rm -f "$log"' EXIT
deployment() {
	title 'the deployment: images, compose file, manifests, dashboard, alerts, and a rehearsal'
	status=0
	wait "$deploytest" || status=$?
	cat "$log"
	return "$status"
}
# A failure also shows how the deployment's tests end, which began before.
beside() { make "$1" || { deployment || true; printf '\nmake %s failed\n' "$1" >&2; exit 1; }; }

# The tests compare atlas.sum with the migrations, and the migrations with the schemas.
title 'tests, with the race detector'
beside race

title 'the example service, with the race detector'
beside exampletest

title 'exports of patients, read by another implementation'
beside fhirtest

deployment
