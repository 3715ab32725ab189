# unpack SUITE FOLDER PACKAGE...: unpack packages of another of Debian's releases, and the libraries that they need, into FOLDER.
# The system keeps its own: apt has sources, lists and a cache of its own here, and verifies Debian's signature. An ordinary
# user may run it. Programs are started by scripts, because they need the C library of their release: FOLDER/bin/PROGRAM, and
# PostgreSQL's in FOLDER/usr/lib/postgresql/VERSION/bin, where they look for each other.
unpack() (
	suite=$1
	folder=$2
	shift 2
	mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' | grep -v -e security -e debug | head -n 1)
	work=$(mktemp -d)
	trap 'rm -rf "$work"' EXIT
	chmod 755 "$work"
	mkdir -p "$work/lists/partial" "$work/cache/archives/partial" "$work/root"
	echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror $suite main" >"$work/sources.list"
	cat >"$work/apt.conf" <<-END
		Dir::Etc::sourcelist "$work/sources.list";
		Dir::Etc::sourceparts "-";
		Dir::State::lists "$work/lists";
		Dir::State::status "/dev/null";
		Dir::Cache "$work/cache";
		Dir::Log "$work";
		Acquire::Languages "none";
		Acquire::IndexTargets::deb::DEP-11::DefaultEnabled "false";
		Acquire::IndexTargets::deb::Contents-deb::DefaultEnabled "false";
		APT::Sandbox::User "root";
	END
	export APT_CONFIG="$work/apt.conf"
	apt-get update
	# The compiler of PostgreSQL's queries is larger than everything else, and stays away: without it PostgreSQL does not compile.
	wanted=$*
	while
		before=$wanted
		wanted=$({
			printf '%s\n' $wanted
			apt-cache depends --important $wanted | sed -n 's/^[ |]*\(Pre\)\{0,1\}Depends: \(lib[a-z0-9.+-]*\)$/\2/p' | grep -v '^libllvm'
		} | sort -u)
		[ "$wanted" != "$before" ]
	do :; done
	cd "$work"
	# shellcheck disable=SC2086 # a list of packages
	apt-get download $wanted
	for package in *.deb; do dpkg-deb -x "$package" root; done
	find root -name llvmjit.so -delete
	loader=$(cd root && echo usr/lib/*/ld-linux*.so.*)
	libraries=$(dirname "$loader")
	rm -rf root/usr/share/doc root/usr/share/man root/usr/share/locale
	started() { # PROGRAM SCRIPT, both below the folder
		mkdir -p "root/$(dirname "$2")"
		printf '#!/bin/sh\nexec %s --argv0 %s --library-path %s %s "$@"\n' \
			"$folder/$loader" "$folder/$2" "$folder/$libraries" "$folder/$1" >"root/$2"
		chmod 755 "root/$2"
	}
	for path in $(cd root && find usr/bin usr/sbin -type f -perm -u+x 2>/dev/null); do
		if [ "$(head -c 4 "root/$path" | tail -c 3)" = ELF ]; then started "$path" "bin/${path##*/}"; fi
	done
	for bin in $(cd root && ls -d usr/lib/postgresql/*/bin 2>/dev/null); do
		mv "root/$bin" "root/$bin.elf"
		for path in "root/$bin.elf"/*; do started "$bin.elf/${path##*/}" "$bin/${path##*/}"; done
	done
	mkdir -p "$(dirname "$folder")"
	rm -rf "$folder"
	mv root "$folder"
	chmod 755 "$folder"
)

# postgres FOLDER VERSION: unpack that major version of PostgreSQL, complete, and a pgBackRest that knows it, unless it is there. Debian 13 has 17,
# and its testing release 18.
postgres() {
	[ ! -x "$1/postgresql-$2/usr/lib/postgresql/$2/bin/postgres" ] || return 0
	case $2 in
	17) unpack trixie "$1/postgresql-17" postgresql-17 postgresql-client-17 pgbackrest ;;
	18) unpack forky "$1/postgresql-18" postgresql-18 postgresql-client-18 pgbackrest ;;
	*)
		echo "no release of Debian has PostgreSQL $2" >&2
		return 1
		;;
	esac
}
