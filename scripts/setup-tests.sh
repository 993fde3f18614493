#!/bin/sh
# Add what the tests alone need to the environment of setup.sh: further Node packages, and a browser. `make` needs
# neither, and they are three quarters of node_modules.
set -eu

PATH="$PWD/.venv/bin:$PATH"
echo "setup: installing Node packages for the tests from package-lock.json"
npm install --no-save --ignore-scripts --no-audit --no-fund --silent

browser=node_modules/.cache/chromium
rm -rf "$browser" "$browser.part"
case "$(uname -sm)" in
"Linux x86_64")
    echo "setup: unpacking the browser for the tests"
    mkdir -p "$browser.part"
    # The package unpacks into the temporary folder, its libraries only where the machine looks like Amazon Linux 2023.
    TMPDIR="$PWD/$browser.part" AWS_EXECUTION_ENV=AWS_Lambda_nodejs24.x node --input-type=module --eval \
        'import chromium from "@sparticuz/chromium"; await chromium.executablePath();'
    mv "$browser.part" "$browser"
    ;;
*)
    echo "setup: no browser for $(uname -sm): browser tests need a chromium on the PATH or in CHROMIUM, else they skip"
    ;;
esac
