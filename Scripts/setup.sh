# shellcheck shell=bash
# Shared by ./viva and ./check: finds what the system lacks, says what it installs, installs it.
# Sourced; everything it prints goes to standard error. Needs nothing newer than bash 3.2.

# say ZH EN  prints the sentence in the user's language.
say() {
  case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
    zh*) printf 'viva: %s\n' "$1" >&2 ;;
    *) printf 'viva: %s\n' "$2" >&2 ;;
  esac
}

fail() { say "$@"; exit 1; }

# Of Debian packages, prints those that are not installed.
missing_debian_packages() {
  local package
  for package in "$@"; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] ||
      printf '%s ' "$package"
  done
}

# Runs a command as root where that can be had: without a terminal it never waits for a password.
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@" </dev/null >&2
  elif [ -t 0 ] && [ -t 2 ]; then sudo "$@" </dev/null >&2
  else sudo -n "$@" </dev/null >&2
  fi
}

# Asks no question, and waits for another installation to end.
apt_get() {
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get -qq -y -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 "$@"
}

install_debian_packages() {
  local commands="apt-get update && apt-get install -y $*"
  if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
    fail "缺少系统软件包：$*。请用 root 运行：$commands" \
      "these system packages are missing: $*. As root, run: $commands"
  fi
  say "正在安装系统软件包：$*" "installing system packages: $*"
  # A system that never fetched its lists of packages knows none of them.
  { apt-cache show "$@" >/dev/null 2>&1 && apt_get install --no-install-recommends "$@"; } ||
    { apt_get update && apt_get install --no-install-recommends "$@"; } ||
    fail "没有装上。请自己运行下面的命令，再启动：sudo sh -c '$commands'" \
      "could not install them. Run this, then start again: sudo sh -c '$commands'"
}

ensure_swift() {
  local version
  command -v swift >/dev/null ||
    fail "没有找到 Swift 6.2 或更新的版本。请从 swift.org/install 安装，再启动。" \
      "Swift 6.2 or newer is missing. Get it from swift.org/install, then start again."
  version=$(swift --version 2>/dev/null |
    sed -n 's/.*Swift version \([0-9]*\)\.\([0-9]*\).*/\1 \2/p') || true
  # shellcheck disable=SC2086 # two numbers
  set -- $version
  if [ $# = 2 ] && { [ "$1" -lt 6 ] || { [ "$1" = 6 ] && [ "$2" -lt 2 ]; }; }; then
    fail "Swift $1.$2 太旧，需要 6.2 或更新的版本。请从 swift.org/install 安装，再启动。" \
      "Swift $1.$2 is too old: 6.2 or newer is needed. Get it from swift.org/install."
  fi
}

# Of a system's package manager and Debian's names, prints the packages by that system's names.
packages_for() {
  local manager=$1 package
  shift
  for package in "$@"; do
    case $manager:$package in
      # Looked for when the program runs, which says so where it is missing; few systems have it.
      *:libxgboost0) ;;
      apk:libopenblas-dev) printf ' openblas-dev' ;;
      apk:libfaiss-dev) printf ' faiss-dev' ;;
      apk:libncurses-dev) printf ' ncurses-dev' ;;
      apk:libsqlite3-dev) printf ' sqlite-dev' ;;
      pacman:libopenblas-dev) printf ' openblas' ;;
      pacman:libfaiss-dev) printf ' faiss' ;;
      pacman:libncurses-dev) printf ' ncurses' ;;
      pacman:libsqlite3-dev) printf ' sqlite' ;;
      *:libopenblas-dev) printf ' openblas-devel' ;;
      *:libfaiss-dev) printf ' faiss-devel' ;;
      *:libncurses-dev) printf ' ncurses-devel' ;;
      zypper:libsqlite3-dev) printf ' sqlite3-devel' ;;
      *:libsqlite3-dev) printf ' sqlite-devel' ;;
      dnf:shellcheck | zypper:shellcheck) printf ' ShellCheck' ;;
      *) printf ' %s' "$package" ;;
    esac
  done
}

# Prints the command that installs packages, given by Debian's names, or nothing on an unknown system.
install_command() {
  if command -v dnf >/dev/null; then printf 'dnf install -y%s' "$(packages_for dnf "$@")"
  elif command -v pacman >/dev/null; then printf 'pacman -S --needed%s' "$(packages_for pacman "$@")"
  elif command -v zypper >/dev/null; then printf 'zypper install%s' "$(packages_for zypper "$@")"
  elif command -v apk >/dev/null; then printf 'apk add%s' "$(packages_for apk "$@")"
  fi
}

# ensure_system DEBIAN_PACKAGE…  makes sure that Swift and the system packages are there.
ensure_system() {
  local missing package
  ensure_swift
  if command -v dpkg-query >/dev/null && command -v apt-get >/dev/null; then
    missing=$(missing_debian_packages "$@")
    # shellcheck disable=SC2086 # the names are words on purpose
    [ -z "$missing" ] || install_debian_packages $missing
  elif [ "$(uname -s)" = Darwin ]; then
    # macOS ships curses, SQLite and a BLAS (Accelerate); the rest are commands named like packages.
    for package in "$@"; do
      case $package in
        lib*) ;;
        *) command -v "$package" >/dev/null ||
          fail "缺少 $package。请运行：brew install $package" \
            "$package is missing. Run: brew install $package" ;;
      esac
    done
  else
    missing=$(install_command "$@")
    if [ -n "$missing" ]; then
      say "这不是 Debian 系统，不会替你安装。如有缺少，请用 root 运行：$missing" \
        "this is no Debian system, so nothing is installed for you. As root, run: $missing"
    else
      say "这不是 Debian 系统，不会替你安装。需要以下开发包（Debian 的名字）：$*" \
        "this is no Debian system, so nothing is installed for you. Needed, by Debian's names: $*"
    fi
  fi
}
