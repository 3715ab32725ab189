# memory.sh COMMAND...: run a command with the data of the tests' servers and temporary files in memory, if 8 GB are free for
# files there. A test's database is 565 files, and on a disk the creation of a file may take a millisecond if many have just been
# deleted.
set -eu
kilobytes=$(df -kP /dev/shm 2>/dev/null | awk 'NR == 2 {print $4}')
if [ -n "${XDG_STATE_HOME:-}" ] || [ "${kilobytes:-0}" -lt 8388608 ]; then
	exec "$@"
fi
dir=$(mktemp -d /dev/shm/predicthealth-XXXXXX)
trap 'rm -rf "$dir"' EXIT
trap 'exit 130' INT TERM
chmod 711 "$dir" # the servers may run as another user
mkdir -m 1777 "$dir/tmp"
XDG_STATE_HOME=$dir TMPDIR=$dir/tmp "$@"
