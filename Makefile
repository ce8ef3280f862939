# Two commands to begin with: `make demo` (no token, no network) and `make test`.
# Each sets up its own virtual environment with pinned, hashed packages first.

VENV := .venv
PY := $(VENV)/bin/python
BASE := $(shell for p in python3.13 python3.12 python3.11 python3; do \
	$$p -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null && { command -v $$p; break; }; done)

.PHONY: help setup demo run test quick check soak bench lock shots

help:
	@echo "make demo    the assistant with a Telegram of its own, in the browser"
	@echo "make run     the bot (needs TELEGRAM_TOKEN or TELEGRAM_TOKEN_FILE)"
	@echo "make test    the tests (some twenty minutes: the whole bot driven from outside, too)"
	@echo "make quick   the tests without those that start a bot or a browser"
	@echo "make check   types, style, documents"
	@echo "make soak    the large volumes: kills, seasons, fuzzing"
	@echo "make bench   speed and memory, as ratios and percentiles"
	@echo "make lock    pin the packages anew (needs uv)"
	@echo "make shots   the README's pictures, taken by the browser test"

setup: $(VENV)/runtime

demo: $(VENV)/runtime
	$(PY) bot.py demo

run: $(VENV)/runtime
	$(PY) bot.py run

test: $(VENV)/dev
	$(PY) -m pytest -n 2 --dist worksteal -m "not soak"

quick: $(VENV)/dev
	$(PY) -m pytest -n 2 --dist worksteal -m "not soak and not browser" --ignore tests/end_to_end

check: $(VENV)/dev
	$(PY) -m ruff format --check .
	$(PY) -m ruff check .
	$(PY) -m mypy

soak: $(VENV)/dev
	$(PY) -m pytest -m soak

bench: $(VENV)/dev
	@for b in bench/[a-z]*.py; do echo "== $$b"; PYTHONPATH=. $(PY) $$b; done

shots: $(VENV)/dev
	$(PY) -m pytest -q tests/demo/test_story.py --shots docs/pictures

lock:
	uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes \
		--no-header --no-emit-index-url -o requirements.txt
	uv pip compile pyproject.toml --group dev --universal --python-version 3.11 --generate-hashes \
		--no-header --no-emit-index-url -c requirements.txt -o requirements-dev.txt

$(PY):
	@test -n "$(BASE)" || { echo "Python 3.11, 3.12 or 3.13 is needed, and none was found."; exit 1; }
	@$(BASE) -m venv $(VENV) >/dev/null 2>&1 || { rm -rf $(VENV); \
		echo "Python's venv module is missing: installing python3-venv ..."; \
		$$(test "$$(id -u)" = 0 || echo sudo -n) sh -c 'apt-get update -q >/dev/null && apt-get install -y -q python3-venv >/dev/null' \
		&& $(BASE) -m venv $(VENV); } || { rm -rf $(VENV); \
		echo "Please install python3-venv (apt-get install python3-venv), then try again."; exit 1; }

$(VENV)/runtime: requirements.txt | $(PY)
	$(PY) -m pip install -q --disable-pip-version-check --require-hashes -r requirements.txt
	@touch $@

$(VENV)/dev: requirements-dev.txt | $(PY)
	$(PY) -m pip install -q --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch $@ $(VENV)/runtime
