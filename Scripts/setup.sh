# Shared by ./viva and ./check: finds what the system lacks, says what it installs, installs it.
# Sourced by bash; everything it prints goes to standard error.

say() { printf 'viva: %s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

# Asks the system for Debian packages that are not there; prints their names.
missing_debian_packages() {
  local package
  for package in "$@"; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] ||
      printf '%s ' "$package"
  done
}

# Runs a command as root where that can be had: without a terminal it never waits for a password.
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@" >&2
  elif [ -t 0 ] && [ -t 2 ]; then sudo "$@" >&2
  else sudo -n "$@" >&2
  fi
}

install_debian_packages() {
  local command="apt-get install -y $*"
  if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
    fail "these system packages are missing: $*. As root, run: apt-get update && $command"
  fi
  say "installing system packages: $*"
  export DEBIAN_FRONTEND=noninteractive
  as_root apt-get install -y -qq --no-install-recommends "$@" ||
    { as_root apt-get update -qq &&
      as_root apt-get install -y -qq --no-install-recommends "$@"; } ||
    fail "could not install them. Run this yourself, then start again: sudo apt-get update && sudo $command"
}

# ensure_system DEBIAN_PACKAGE…  makes sure that Swift and the system packages are there.
ensure_system() {
  command -v swift >/dev/null ||
    fail "Swift 6.2 or newer is missing. Get it from swift.org/install, then start again."
  if command -v dpkg-query >/dev/null && command -v apt-get >/dev/null; then
    local missing
    missing=$(missing_debian_packages "$@")
    # shellcheck disable=SC2086 # the names are words on purpose
    [ -z "$missing" ] || install_debian_packages $missing
  elif [ "$(uname -s)" = Darwin ]; then
    # macOS ships curses, SQLite and a BLAS (Accelerate); only the checks want tmux.
    case " $* " in
      *" tmux "*) command -v tmux >/dev/null || fail "tmux is missing. Run: brew install tmux" ;;
    esac
  else
    say "this is no Debian system: nothing is installed for you. Viva needs the development files"
    say "of ncurses (wide), OpenBLAS and SQLite, named in Debian: $*"
  fi
}
