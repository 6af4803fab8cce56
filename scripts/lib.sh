# shellcheck shell=bash
# What the scripts share: headings, and functions that see to it that a tool is there. A function whose tool is
# there already costs milliseconds and changes nothing.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
mkdir -p target

if [ -t 1 ]; then bold=$'\e[1m' red=$'\e[31m' green=$'\e[32m' plain=$'\e[0m'; else bold='' red='' green='' plain=''; fi

# step WHAT: a heading with the minutes and seconds since the script began
step() { printf '%s[%2d:%02d] %s%s\n' "$bold" $((SECONDS / 60)) $((SECONDS % 60)) "$*" "$plain"; }

die() {
  printf '%s%s%s\n' "$red" "$*" "$plain" >&2
  exit 1
}

has() { command -v "$1" >/dev/null 2>&1; }

# as_root COMMAND…: runs it with the rights of root, when that needs no password
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

can_be_root() { [ "$(id -u)" = 0 ] || { has sudo && sudo -n true 2>/dev/null; }; }

# debian WHY PACKAGE…: installs Debian packages, or says what somebody has to install and why
debian() {
  local why=$1
  shift
  has apt-get || die "Missing: $*, needed for $why. This is not Debian or Ubuntu; please install what the packages are called here."
  can_be_root || die "Missing: $*, needed for $why. Without root I can't install them; please run: sudo apt-get install --no-install-recommends $*"
  step "Installing $* ($why)"
  local log=target/apt.log
  {
    [ -n "${apt_is_fresh:-}" ] || as_root timeout 300 apt-get -o DPkg::Lock::Timeout=120 update
    as_root env DEBIAN_FRONTEND=noninteractive timeout 900 \
      apt-get -o DPkg::Lock::Timeout=120 install -y --no-install-recommends "$@"
  } >"$log" 2>&1 || {
    tail -n 15 "$log" >&2
    die "Could not install $* (no network?). The whole log: $log"
  }
  apt_is_fresh=yes
}

need_compiler() {
  has cargo || die "Rust is missing. Install it as https://rustup.rs says, then start me again."
  local have want
  have=$(rustc --version | cut -d' ' -f2)
  want=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)
  [ "$(printf '%s\n%s\n' "$want" "$have" | sort -V | head -n 1)" = "$want" ] ||
    die "Rust $have is too old, $want is needed: rustup update stable"
  has cc || debian "linking, and SQLite's C" gcc libc6-dev
}

# need_component NAME PROGRAM: a part of the Rust toolchain, such as clippy
need_component() {
  has "$2" && "$2" --version >/dev/null 2>&1 && return
  step "Installing $1"
  has rustup && timeout 120 rustup --quiet component add "$1" ||
    die "$1 is missing and could not be installed: rustup component add $1"
}

# The WASM target comes from rustup; where its server can't be reached, from Debian's own compiler.
need_wasm() {
  [ -f target/front.env ] && . target/front.env
  [ -n "${FRONT_CARGO:-}" ] && return
  compgen -G "$(rustc --print target-libdir --target wasm32-unknown-unknown)/libstd-*.rlib" >/dev/null && return
  step "Installing the WASM target"
  if has rustup && timeout 180 rustup --quiet target add wasm32-unknown-unknown; then return; fi
  echo "rustup can't deliver the WASM target; trying Debian's compiler instead"
  debian_wasm
}

debian_wasm() {
  local libraries=/usr/lib/rustlib/wasm32-unknown-unknown/lib probe=target/wasm-std
  debian "compiling for the browser" rustc-web cargo-web rust-web-src lld-19
  if ! compgen -G "$libraries/libstd-*.rlib" >/dev/null; then
    step "Building Rust's standard library for WASM"
    rm -rf "$probe" && mkdir -p "$probe/src" && : >"$probe/src/lib.rs"
    printf '[package]\nname = "probe"\nversion = "0.0.0"\nedition = "2024"\n[workspace]\n' >"$probe/Cargo.toml"
    (
      cd "$probe"
      PATH=/usr/bin:$PATH RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 timeout 900 /usr/bin/cargo build --release \
        -Zbuild-std=std,panic_abort --target wasm32-unknown-unknown
    ) >target/wasm-std.log 2>&1 || {
      tail -n 15 target/wasm-std.log >&2
      die "Could not build the standard library for WASM. The whole log: target/wasm-std.log"
    }
    rm -f "$probe"/target/wasm32-unknown-unknown/release/deps/libprobe-*
    as_root mkdir -p "$libraries"
    as_root cp "$probe"/target/wasm32-unknown-unknown/release/deps/*.rlib "$libraries/"
    rm -rf "$probe"
  fi
  cat >target/front.env <<'ENV'
export FRONT_CARGO=/usr/bin/cargo FRONT_RUSTC=/usr/bin/rustc CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=wasm-ld-19
ENV
  . target/front.env
}

need_node() {
  if ! has node || ! has npm; then debian "the tools of the browser half" nodejs npm; fi
  local major
  major=$(node --version | sed 's/^v\([0-9]*\).*/\1/')
  [ "$major" -ge 20 ] || die "Node.js $(node --version) is too old; 20 or newer is needed (https://nodejs.org)"
}

need_node_modules() {
  need_node
  local stamp=node_modules/.installed wanted
  wanted=$(cat package.json package-lock.json | sha256sum)
  [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ] && return
  step "Installing the node modules"
  PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 timeout 600 npm ci --no-progress >target/npm.log 2>&1 || {
    tail -n 15 target/npm.log >&2
    die "npm ci failed (no network?). The whole log: target/npm.log"
  }
  echo "$wanted" >"$stamp"
}

# Brings every crate of both halves here, so that nothing later needs the network
fetch_crates() {
  local stamp=target/crates.stamp wanted
  wanted=$(sha256sum <Cargo.lock)
  [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ] && return
  step "Fetching the crates"
  timeout 900 cargo fetch --quiet --locked --target x86_64-unknown-linux-gnu --target wasm32-unknown-unknown ||
    die "The crates could not be fetched (no network?)"
  echo "$wanted" >"$stamp"
}

# Sets postgres_bin to the folder with initdb and pg_ctl
need_postgres() {
  find_postgres || {
    debian "the stories on PostgreSQL" postgresql
    find_postgres || die "initdb is still missing after installing postgresql"
  }
}

find_postgres() {
  local tool
  for tool in $(command -v initdb || true) $(compgen -G '/usr/lib/postgresql/*/bin/initdb' | sort -rV); do
    postgres_bin=$(dirname "$(readlink -f "$tool")")
    [ ! -x "$postgres_bin/pg_ctl" ] || return 0
  done
  return 1
}

need_chromium() {
  export KONULLU_CHROMIUM=${KONULLU_CHROMIUM:-$(command -v chromium || command -v google-chrome || true)}
  [ -n "$KONULLU_CHROMIUM" ] && return
  debian "the end-to-end tests" chromium
  KONULLU_CHROMIUM=$(command -v chromium)
}

need_fonts() { ! has fc-list || [[ $(fc-list) == *NotoNastaliqUrdu* ]] || debian "screens in Urdu" fonts-noto-core; }

need_pdf_tools() { has pdftotext || debian "reading certificates back" poppler-utils; }

# Programs of others that read what we write; into an environment of their own
need_judges() {
  local wanted=(icalendar==7.3.0 openbadgeslib==4.6.3) home=target/judges
  [ "$(cat "$home/.installed" 2>/dev/null)" = "${wanted[*]}" ] && return
  python3 -c 'import ensurepip' 2>/dev/null || debian "reading calendars and certificates back" python3 python3-venv
  step "Installing the judges of files (${wanted[*]})"
  rm -rf "$home"
  { python3 -m venv "$home" && timeout 300 "$home/bin/pip" install --quiet --disable-pip-version-check "${wanted[@]}"; } \
    >target/judges.log 2>&1 || {
    tail -n 15 target/judges.log >&2
    die "The judges could not be installed (no network?). The whole log: target/judges.log"
  }
  echo "${wanted[*]}" >"$home/.installed"
}

# The rooms that compile for the server, named one by one: the whole workspace at once would switch the features of
# both halves on. The same list everywhere lets cargo share what it compiled.
rooms=(-p domain -p words -p solver -p programme -p app -p server -p xtask --features app/ssr)

# What it takes to build the program
set_up_building() {
  step "Looking for the tools"
  need_compiler
  need_wasm
  need_node_modules
}
