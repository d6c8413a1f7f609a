# Two commands matter: `make run` starts the bot, `make test` proves it.
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
TEXTS := $(VENV)/texts.pot
UPDATE := --domain buurtsignaal --output-dir locales --no-fuzzy-matching --ignore-obsolete --no-wrap

.PHONY: setup run test check evaluate learn format texts pins

setup: $(STAMP)

$(STAMP): requirements.txt pyproject.toml
	@test -x $(BIN)/python || python3 -m venv $(VENV)
	@$(BIN)/python -c "import sys; sys.exit(sys.version_info < (3, 11))" || { echo "Python 3.11 or newer is needed"; exit 2; }
	@test -x $(BIN)/uv || $(BIN)/python -m pip install --quiet --disable-pip-version-check "$$(sed -n 's/^\(uv==[^ ]*\).*/\1/p' requirements.txt)"
	VIRTUAL_ENV=$(CURDIR)/$(VENV) $(BIN)/uv pip sync --quiet --require-hashes requirements.txt
	VIRTUAL_ENV=$(CURDIR)/$(VENV) $(BIN)/uv pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $(STAMP)

run: setup
	@exec $(BIN)/buurtsignaal run

# In memory where the machine has such a place: a test need not wait for a disk.
test: export PYTEST_DEBUG_TEMPROOT := $(wildcard /dev/shm)
# What was compiled for one run is there for the next, whatever the machine says of it: a quarter of a worker's start.
test: export PYTHONDONTWRITEBYTECODE :=
test: setup
	$(BIN)/pytest --numprocesses auto --dist loadfile --no-loadscope-reorder

check: setup
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

MESSAGES := tests/data/messages.jsonl

evaluate: setup
	@$(BIN)/buurtsignaal evaluate $(MESSAGES)

# Only who changes training/sentences.jsonl or what is seen of a text needs this.
learn: setup
	VIRTUAL_ENV=$(CURDIR)/$(VENV) $(BIN)/uv pip install --quiet scikit-learn==1.9.1
	$(BIN)/python -m training

format: setup
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

texts: setup
	$(BIN)/pybabel --quiet extract --mapping-file babel.cfg --add-location file --no-wrap --output-file $(TEXTS) .
	$(BIN)/pybabel --quiet update $(UPDATE) --input-file $(TEXTS) --locale nl
	$(BIN)/pybabel --quiet extract --mapping-file babel.residents.cfg --add-location file --no-wrap --output-file $(TEXTS) .
	for language in $(filter-out nl,$(notdir $(wildcard locales/??))); do $(BIN)/pybabel --quiet update $(UPDATE) --input-file $(TEXTS) --locale $$language || exit 1; done
	$(BIN)/python -m locales.informal $(TEXTS)
	@sed -E -i.old '/^"(Project-Id|Report-Msgid|POT-Creation|PO-Revision|Last-Translator|Language-Team|Generated-By)/d' locales/*/LC_MESSAGES/*.po
	@rm locales/*/LC_MESSAGES/*.old

pins: setup
	VIRTUAL_ENV=$(CURDIR)/$(VENV) $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --group dev --upgrade pyproject.toml --output-file requirements.txt
