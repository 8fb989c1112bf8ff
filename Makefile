# Needs Python 3.11 or newer, make and a package index. `make help` lists what it does.
# Every path is relative, so that a checkout may lie under a path with spaces.

.DEFAULT_GOAL := all
.DELETE_ON_ERROR:
.PHONY: all setup data figures notebooks test lint accuracy bench lab lock clean help FORCE
MAKEFLAGS += --no-print-directory

# An interpreter named by the caller (PYTHON=python3.12 make) replaces an environment of another version.
ifneq ($(origin PYTHON),undefined)
OTHER := $(shell [ ! -x .venv/bin/python ] || [ "$$(.venv/bin/python -V)" = "$$("$(PYTHON)" -V 2>&1)" ] || echo FORCE)
endif
PYTHON ?= python3

PY := .venv/bin/python
# At -qq pip prints errors only, and its exit status stays its own. Wheels only: building an sdist would
# download build tools that the lock does not hold.
PIP := $(PY) -m pip install -qq --disable-pip-version-check --no-compile

# $(call once,NAME,FOLDERS): run `indicators NAME` unless nothing in FOLDERS changed since it last ran.
CACHES := -name __pycache__ -o -name .ipynb_checkpoints
once = @[ -e .venv/made-$(1) ] \
	&& [ -z "$$(find $(2) \( $(CACHES) \) -prune -o -newer .venv/made-$(1) -print)" ] \
	|| { echo "indicators $(1)" && .venv/bin/indicators $(1) && touch .venv/made-$(1); }

all: data figures notebooks ## set up, then build the dataset, the figures and the notebooks (the default)
	@echo "Up to date: indicators/data, figures, notebooks"

data: setup ## build indicators/data from the articles in seeds/
	$(call once,build,seeds indicators)

figures: data ## draw every chart into figures/
	$(call once,figures,indicators figures)

notebooks: figures ## execute the notebooks
	$(call once,notebooks,indicators notebooks)

test: lint ## set up if needed, then run every check
	@$(PY) -m pytest

lint: setup ## check style, format and types
	@$(PY) -m ruff check
	@$(PY) -m ruff format --check
	@$(PY) -m mypy

accuracy: setup ## measure the extraction on the annotated articles, and write docs/accuracy.md
	@$(PY) tests/corpus/measure.py

# The other packages get environments of their own: nothing here depends on them.
bench: setup ## measure the speed against other packages, and write docs/speed.md (some minutes)
	@$(PY) bench/bench.py

lab: setup ## open JupyterLab on notebooks/
	@.venv/bin/jupyter-lab --LabApp.default_url=/lab/tree/notebooks $(if $(filter 0,$(shell id -u)),--allow-root)

# Compiling is explicit because PYTHONDONTWRITEBYTECODE may be set: then every process would compile anew.
setup: .venv/project ## make .venv from requirements.lock
	@$(PY) -m compileall -q indicators

.venv/project: pyproject.toml .venv/packages
	@$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

# Some packages ship files that are no valid Python on purpose, so compileall's exit status says nothing.
.venv/packages: requirements.lock .venv/bin/pip
	@echo "Installing the $$(grep -c == requirements.lock) packages of requirements.lock into .venv (a minute or so)"
	@$(PIP) --require-hashes --only-binary :all: --requirement requirements.lock
	@$(PY) -m compileall -qq -j 0 .venv/lib || true
	@touch $@

.venv/bin/pip: $(OTHER)
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
		echo "$(PYTHON) is not Python 3.11 or newer. Name one that is: PYTHON=python3.12 make" >&2; exit 1; }
	@"$(PYTHON)" -m venv $(if $(OTHER),--clear) .venv

lock: ## bring requirements.lock up to pyproject.toml (delete it first to take the newest of everything)
	@command -v uv >/dev/null || [ -x build/uv/bin/uv ] || { "$(PYTHON)" -m venv build/uv && build/uv/bin/pip install -qq uv; }
	@PATH="$$PATH:$(CURDIR)/build/uv/bin" uv pip compile --quiet --universal --generate-hashes --no-header \
		--python-version 3.11 --all-extras --output-file requirements.lock pyproject.toml

clean: ## remove .venv and every cache; what is committed stays
	@rm -rf .venv build indicators.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis
	@find . -name .git -prune -o \( $(CACHES) \) -prune -exec rm -rf {} +

help: ## list these targets
	@sed -n 's/^\([a-z]*\):[^#]*## /\1	/p' Makefile | while IFS='	' read -r name text; do printf '  make %-10s %s\n' "$$name" "$$text"; done
