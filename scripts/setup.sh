#!/usr/bin/env bash
# Makes sure that what the build needs is there: a Swift toolchain, pkg-config, zlib, libxml2 and SQLite.
# Installs missing system packages where it may; elsewhere it says exactly what to install.
# `setup.sh lld` asks for the linker too that fuzzing needs, `setup.sh valgrind` for what counts instructions.
set -euo pipefail

say() { printf 'setup: %s\n' "$*" >&2; }

if ! command -v swift >/dev/null 2>&1; then
  say 'Swift 6.2 or later is needed: see https://www.swift.org/install/'
  exit 1
fi

needs_lld=0
[ "${1-}" != lld ] || needs_lld=1
needs_valgrind=0
[ "${1-}" != valgrind ] || needs_valgrind=1

has_lld() {
  # Toolchains bring it along, in their own folder.
  command -v ld.lld >/dev/null 2>&1 || command -v ld64.lld >/dev/null 2>&1 \
    || [ -x "$(dirname "$(readlink -f "$(command -v swift)")")/ld.lld" ]
}

has_packages() {
  [ "$needs_lld" = 0 ] || has_lld || return 1
  [ "$needs_valgrind" = 0 ] || command -v valgrind >/dev/null 2>&1 || return 1
  command -v pkg-config >/dev/null 2>&1 && pkg-config --exists zlib libxml-2.0 sqlite3
}

has_packages && exit 0

case "$(uname -s)" in
  Darwin)
    [ "$needs_valgrind" = 0 ] || { say 'there is no valgrind for macOS'; exit 1; }
    # The libraries come with the system's SDK; pkg-config and libxml2's headers are Homebrew's.
    packages=(pkgconf libxml2 zlib sqlite)
    [ "$needs_lld" = 0 ] || packages+=(lld)
    install=(brew install "${packages[@]}")
    command -v brew >/dev/null 2>&1 || { say "please run: ${install[*]}"; exit 1; }
    "${install[@]}"
    exit 0
    ;;
esac

packages=(pkg-config zlib1g-dev libxml2-dev libsqlite3-dev)
[ "$needs_lld" = 0 ] || packages+=(lld)
[ "$needs_valgrind" = 0 ] || packages+=(valgrind)
if ! command -v apt-get >/dev/null 2>&1; then
  say 'please install the development files of zlib, libxml2 and SQLite, and pkg-config:'
  say '  Fedora: sudo dnf install pkgconf zlib-devel libxml2-devel sqlite-devel'
  say '  Arch:   sudo pacman -S pkgconf zlib libxml2 sqlite'
  exit 1
fi

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  if ! sudo -n true 2>/dev/null; then
    say "please run: sudo apt-get install ${packages[*]}"
    exit 1
  fi
  as_root=(sudo -n)
fi

say "installing ${packages[*]}"
${as_root[@]+"${as_root[@]}"} apt-get update -qq
DEBIAN_FRONTEND=noninteractive ${as_root[@]+"${as_root[@]}"} \
  apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null
has_packages || { say 'the packages are installed, but pkg-config does not find them'; exit 1; }
