# Sourced by packaging/run and packaging/test: makes .venv ready. Not run by itself.
#
# Steps, each said in one line when it does something: find Python, install missing system libraries
# (as root or with "sudo -n", otherwise the one line to run is printed and we stop), create .venv,
# install the locked packages. A stamp in .venv holds the hash of the lock file: nothing is done twice.

# The least that Qt needs on a bare Debian 12 (also offscreen), then what its X11 plugin needs.
CITYSOFT_APT_BASE="libgl1 libegl1 libfontconfig1 libxkbcommon0 libdbus-1-3 libglib2.0-0"
CITYSOFT_APT_X11="libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxkbcommon-x11-0 libxcb-image0 libxcb-render-util0 libxcb-randr0 libxcb-shape0 libxcb-xkb1 libxcb-util1 libx11-xcb1"

say() { printf '%s\n' "$*" >&2; }
stop() { say "$*"; exit 1; }

# Prints the first Python that is 3.11 or newer.
find_python() {
  local candidate
  for candidate in "${PYTHON:-}" python3 python3.13 python3.12 python3.11 python3.14 python; do
    [ -n "$candidate" ] && command -v "$candidate" >/dev/null 2>&1 || continue
    if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
      command -v "$candidate"
      return 0
    fi
  done
  return 1
}

# Installs Debian packages, or prints the one line that does and stops.
apt_install() {
  if ! command -v apt-get >/dev/null 2>&1; then
    stop "These system packages are missing (names as on Debian): $*. Please install them and start again."
  fi
  local sudo=""
  if [ "$(id -u)" -ne 0 ]; then
    if command -v sudo >/dev/null 2>&1 && sudo -n true >/dev/null 2>&1; then
      sudo="sudo -n"
    else
      say "Some system packages are missing. Please run this one line, then start again:"
      stop "  sudo apt-get update && sudo apt-get install -y --no-install-recommends $*"
    fi
  fi
  say "Installing system packages: $*"
  # A machine may carry one broken package source; what we need may be in the others.
  $sudo env DEBIAN_FRONTEND=noninteractive apt-get update -qq >&2 || say "apt-get update reported a problem; trying on."
  $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >&2 ||
    stop "Installing failed. Please run: apt-get install -y --no-install-recommends $*"
}

# Prints which packages of a list are not installed. Newer systems renamed some (…0 became …0t64).
missing_packages() {
  command -v dpkg-query >/dev/null 2>&1 || return 0
  local name
  for name in "$@"; do
    dpkg-query -W -f '${db:Status-Abbrev}\n' "$name" 2>/dev/null | grep -q '^ii' && continue
    dpkg-query -W -f '${db:Status-Abbrev}\n' "${name}t64" 2>/dev/null | grep -q '^ii' && continue
    printf '%s ' "$name"
  done
}

# Shared libraries that the loader cannot find for Qt (and for its X11 plugin when $1 is x11).
missing_libraries() {
  local packages files
  packages=("$CITYSOFT_VENV"/lib/python3*/site-packages/PySide6)
  files=("${packages[0]}/QtWidgets.abi3.so" "${packages[0]}/QtSvg.abi3.so"
    "${packages[0]}/Qt/plugins/platforms/libqoffscreen.so")
  if [ "${1:-}" = x11 ]; then files+=("${packages[0]}/Qt/plugins/platforms/libqxcb.so"); fi
  ldd "${files[@]}" 2>/dev/null | awk '/not found/ {print $1}' | sort -u
}

# Whether the environment was made in this place: the scripts of a moved one name dead paths.
environment_is_ours() {
  [ -x "$CITYSOFT_VENV/bin/python" ] && [ -f "$CITYSOFT_VENV/bin/pip" ] &&
    head -n 1 "$CITYSOFT_VENV/bin/pip" | grep -qF "$CITYSOFT_VENV/bin/python" &&
    "$CITYSOFT_VENV/bin/python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

# One line that changes whenever the environment has to be brought up to date.
environment_stamp() {
  local kind="$1"
  "$2" - "$CITYSOFT_ROOT" "$kind" <<'PY'
import hashlib, pathlib, sys
root, kind = pathlib.Path(sys.argv[1]), sys.argv[2]
digest = hashlib.sha256()
for name in (f"packaging/lock/{kind}.txt", "packaging/lock/build.txt", "packaging/lock/password.txt", "pyproject.toml"):
    digest.update((root / name).read_bytes())
print(kind, digest.hexdigest(), root)
PY
}

pip_install() {
  "$CITYSOFT_VENV/bin/python" -m pip install --quiet --disable-pip-version-check --no-input "$@" >&2
}

# ensure_environment runtime|dev [x11]
ensure_environment() {
  local kind="$1" screen="${2:-}" python stamp wanted version
  CITYSOFT_VENV="${CITYSOFT_VENV:-$CITYSOFT_ROOT/.venv}"
  stamp="$CITYSOFT_VENV/.citysoft-lock"

  if ! environment_is_ours; then
    python=$(find_python) || {
      if command -v apt-cache >/dev/null 2>&1 && apt-cache policy python3.11 2>/dev/null | grep -q 'Candidate: 3'; then
        stop "CitySoft Desktop needs Python 3.11 or newer: sudo apt-get install -y python3.11 python3.11-venv"
      fi
      stop "CitySoft Desktop needs Python 3.11 or newer: install it and start again, or name it with PYTHON=/path/to/python3."
    }
    if ! "$python" -c 'import ensurepip, venv' >/dev/null 2>&1; then
      # Debian packs venv apart from Python.
      version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
      apt_install "python$version-venv"
    fi
    say "Creating the environment in $CITYSOFT_VENV …"
    "$python" -m venv --clear "$CITYSOFT_VENV" || stop "The environment could not be created in $CITYSOFT_VENV."
  fi
  python="$CITYSOFT_VENV/bin/python"

  # The development packages contain the runtime ones: an environment for tests also runs the program.
  if [ "$kind" = runtime ] && grep -qs '^dev ' "$stamp"; then
    kind=dev
  fi
  wanted=$(environment_stamp "$kind" "$python")
  if [ "$(cat "$stamp" 2>/dev/null)" != "$wanted" ] || [ ! -x "$CITYSOFT_VENV/bin/citysoft" ]; then
    say "Installing the packages of packaging/lock/$kind.txt (about 100 MB the first time) …"
    pip_install --require-hashes --only-binary :all: -r "$CITYSOFT_ROOT/packaging/lock/$kind.txt" \
      -r "$CITYSOFT_ROOT/packaging/lock/build.txt" ||
      stop "The packages could not be installed. Is there a connection to the package registry?"
    pip_install --require-hashes --only-binary :all: -r "$CITYSOFT_ROOT/packaging/lock/password.txt" 2>/dev/null ||
      say "Plans with a password cannot be opened here: there is no package of SQLCipher for this system. All else works."
    pip_install --no-deps --no-build-isolation --editable "$CITYSOFT_ROOT" ||
      stop "The program could not be installed into $CITYSOFT_VENV."
    printf '%s\n' "$wanted" >"$stamp"
  fi

  if [ "$(uname -s)" = Linux ] && [ -n "$(missing_libraries "$screen")" ]; then
    local packages="$CITYSOFT_APT_BASE" missing
    [ "$screen" = x11 ] && packages="$packages $CITYSOFT_APT_X11"
    # shellcheck disable=SC2086
    missing=$(missing_packages $packages)
    # shellcheck disable=SC2086
    [ -n "$missing" ] && apt_install $missing
    if [ -n "$(missing_libraries "$screen")" ]; then
      stop "Qt still misses system libraries: $(missing_libraries "$screen" | tr '\n' ' ')"
    fi
  fi
}
