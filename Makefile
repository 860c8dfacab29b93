# `make run` and `make test` do everything on their own; `make help` lists the rest.

PYTHON ?= python3
ARGS ?=
BIN := .venv/bin
READY := $(PYTHON) packaging/bootstrap.py
PICTURES := servers.light servers-waiting.light lobby.dark room.light room-fixed-5.light room-stall-3.light \
	room-rom.light play.light compact.dark library.light lobby-create.light help-diagnostics.light
LIBRARY := $(MAKE) --no-print-directory --silent -C packaging/kaillera_library
LOCK := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --no-annotate --custom-compile-command "make lock"

.DEFAULT_GOAL := help
.PHONY: help run library test test-wine lint format format-check style types types-of-all types-on-windows contracts coverage bench bench-hostile bench-line bench-package demo-soak soak fuzz pictures translations lock clean package installers package-test reproduce wheel release setup setup-test setup-fuzz setup-package setup-library

help: ## list what make can do here
	@sed -n 's/^\([a-z-]*\):.*## /  make \1	/p' $(MAKEFILE_LIST) | expand -t 22

run: setup ## open the window, or play the demo in the terminal where there is no display
	@$(BIN)/python -m kaillera_client $(ARGS)

library: setup-library ## build the Kaillera library that emulators load, for Linux and Windows
	@$(LIBRARY) all
	@echo "The libraries are in kaillera_client/resources/kaillera_library. Install one: .venv/bin/kaillera-client install-library FILE.exe"

test: setup-test ## run all tests; ARGS goes to pytest
	@$(LIBRARY) all sanitized
	@$(BIN)/python packaging/run_tests.py $(ARGS)

test-wine: setup-test ## run the tests of the Windows libraries under Wine, which it installs; not part of make test
	@$(LIBRARY) all
	@$(BIN)/python packaging/wine.py test $(WINE) $(ARGS)

lint: format-check style types contracts ## check format, style, types and import contracts

format: setup-test ## rewrite the source in the project's format
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

format-check: setup-test
	@$(BIN)/ruff format --check .

style: setup-test
	@$(BIN)/ruff check .

types: setup-test
	@$(MAKE) --no-print-directory --jobs=2 types-of-all types-on-windows

types-of-all:
	@$(BIN)/mypy

types-on-windows:
	@$(BIN)/mypy --platform win32 --cache-dir .mypy_cache/windows kaillera_client

contracts: setup-test
	@$(BIN)/lint-imports

coverage: setup-test ## measure the branches of protocol and session, by their own tests
	@CI=true $(BIN)/coverage run -m pytest -q tests/protocol tests/session
	@$(BIN)/coverage report

bench: setup-test ## measure the window's start, a library's scan, the server's rules, the bridge, 5 minutes of frames
	@$(LIBRARY) linux
	@$(BIN)/python -m benchmarks.window_start
	@$(BIN)/python -m benchmarks.library_scan
	@$(BIN)/python -m benchmarks.library_window
	@$(BIN)/python -m benchmarks.server_rules
	@$(BIN)/python -m benchmarks.bridge_echo
	@$(BIN)/python -m benchmarks.frame_path $(ARGS)

bench-hostile: setup-test ## flood a running game from forged addresses, and measure it; needs a quiet computer; Linux only
	@$(BIN)/python -m benchmarks.hostile $(ARGS)

bench-line: setup-test ## play simulated games on bad lines: our session, n02 and SupraclientC side by side
	@$(BIN)/python -m benchmarks.bad_lines $(ARGS)

package: setup-package ## build the app that needs no Python, in dist/, and try whether it runs
	@$(LIBRARY) all
	@$(BIN)/python packaging/freeze.py $(FREEZE) $(ARGS)

installers: package ## make the Debian package and the AppImage of that app, in dist/
	@$(BIN)/python packaging/installers.py linux

bench-package: setup-package ## measure how fast the app of make package opens, beside the same from source
	@$(BIN)/python -m benchmarks.frozen_start $(ARGS)

wheel: setup-package ## build the wheel and the sdist of the last commit, in dist/
	@PYTHONPATH=packaging $(BIN)/python -m release wheel

# Everything that is built gets the date of the commit: the same commit, the same bytes.
release: export SOURCE_DATE_EPOCH = $(shell git log -1 --format=%ct)
release: setup-package ## build all that is published of a tagged commit, in dist/; TRIAL=yes: of any commit
	@PYTHONPATH=packaging $(BIN)/python -m release begin $(if $(TRIAL),--trial)
	@$(MAKE) --no-print-directory wheel installers
	@PYTHONPATH=packaging $(BIN)/python -m release finish

reproduce: setup-package ## freeze the app of the last commit twice, in two folders, and say how the two differ
	@PYTHONPATH=packaging $(BIN)/python -m release twice

# One file of tests for each part in tests/package; what they look at is built by the targets before. An empty Debian takes
# minutes on a slow computer or line.
package-test: FREEZE := --no-smoke-test
package-test: installers wheel ## build everything that is published, and test it as users get it; not part of make test
	-@$(BIN)/python packaging/wine.py ready
	@KAILLERA_PACKAGE_TESTS=yes $(BIN)/python -m pytest -q -o timeout=1800 -o faulthandler_timeout=1700 tests/package $(TESTS)

demo-soak: setup-test ## play the demo game on a bad line for half an hour, and flip bits on purpose
	@$(BIN)/python -m benchmarks.demo_soak $(ARGS)

soak: setup-test ## play for an hour with four clients in processes of their own, a blackout and two ends of the server
	@$(BIN)/python -m benchmarks.soak $(ARGS)

fuzz: setup-fuzz ## fuzz what eats foreign bytes, for hours; ARGS: targets, --inputs, --seconds, --seed; Linux only
	@$(BIN)/python -m fuzz $(ARGS)

# Japanese and Korean sample names need a font that has them (fonts-noto-cjk); pngquant, if installed, makes the
# files a third as large.
pictures: setup ## take the pictures in docs/images anew, from sample data
	@mkdir -p docs/images
	@for picture in $(PICTURES); do \
		file=docs/images/$${picture%.*}.png; \
		QT_QPA_PLATFORM=offscreen $(BIN)/python -m kaillera_client --lang en --theme $${picture#*.} --size 1024x640 \
			--scale 1 --screenshot $${picture%.*} $$file || exit 1; \
		if command -v pngquant >/dev/null; then \
			pngquant --force --strip --speed 1 --quality 75-98 --output $$file $$file || exit 1; \
		fi; \
	done

translations: setup ## bring the translations up to date with the source and compile them
	@$(BIN)/python packaging/translations.py update

lock: ## resolve the dependencies of pyproject.toml anew; needs uv
	$(LOCK) pyproject.toml -o requirements.txt
	$(LOCK) pyproject.toml --group dev -c requirements.txt -o requirements-dev.txt
	$(LOCK) pyproject.toml --group fuzz -c requirements-dev.txt -o requirements-fuzz.txt
	$(LOCK) pyproject.toml --group dev --group package -c requirements-dev.txt -o requirements-package.txt
	$(LOCK) --group pyproject.toml:build -c requirements-dev.txt -o requirements-build.txt

clean: ## remove everything that can be made again
	rm -rf .venv build dist kaillera_client/resources/kaillera_library .coverage htmlcov .hypothesis .import_linter_cache \
		.mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

setup:
	@$(READY) run

setup-test:
	@$(READY) test

setup-fuzz:
	@$(READY) fuzz

setup-package:
	@$(READY) package

setup-library:
	@$(READY) library
