#!/bin/sh
# Find a Python that can do the rest (3.11 or newer, with venv), installing Debian's where allowed.
set -eu
cd "$(dirname "$0")/.."

able() {
    "$1" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

find_python() {
    for name in python3 python3.13 python3.12 python3.11; do
        if command -v "$name" >/dev/null 2>&1 && able "$name"; then
            echo "$name"
            return 0
        fi
    done
    return 1
}

install_python() {
    command -v apt-get >/dev/null 2>&1 || return 1
    if [ "$(id -u)" = 0 ]; then as_root=""; else
        sudo -n true 2>/dev/null || return 1
        as_root="sudo -n"
    fi
    $as_root apt-get update -qq
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        python3 python3-venv >/dev/null
}

python=$(find_python) || {
    install_python || true
    python=$(find_python) || {
        echo "QA Desk needs Python 3.11 or newer with venv: sudo apt-get install -y python3 python3-venv" >&2
        exit 4
    }
}
exec "$python" -m tools "$@"
