# The one door to the project: `make help` lists what it opens.

WORKBOOK ?= SampleWorkbooks/amazon-appeal-templates.xlsx
OUTPUT ?= Output
PREFIX ?= /usr/local
SECONDS ?= 60
SCALE ?= 1
RUNS ?= 5
SWIFT ?= swift
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c

# Nothing may import a module that its target does not name.
BUILD_FLAGS := --explicit-target-dependency-import-check error
# On Linux the Swift runtime is linked in, so that the command starts fast and can be copied anywhere. No
# library looks for its symbols in the command: without a table of them it starts faster still.
ifeq ($(shell uname -s),Linux)
RELEASE_FLAGS := --static-swift-stdlib -Xlinker --no-export-dynamic
endif
# Tests look inside modules, which a release build allows only if asked; it has a folder of its own, so
# that the command need not be built anew.
RELEASE_TEST_FLAGS := --scratch-path .build-release-tests -Xswiftc -enable-testing
RELEASE := $(SWIFT) build -c release --product template-corpus $(BUILD_FLAGS) $(RELEASE_FLAGS)
BINARY = $$($(RELEASE) --show-bin-path)/template-corpus
BENCHMARKS := $(SWIFT) build -c release --package-path Benchmarks $(BUILD_FLAGS) $(RELEASE_FLAGS)
SWIFT_SOURCES := Package.swift Sources Tests Benchmarks/Package.swift \
  Benchmarks/Sources/Reader Benchmarks/Sources/Stages

.DEFAULT_GOAL := help

.PHONY: help
help: ## List the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: run
run: build ## Convert WORKBOOK=file.xlsx (the sample if not given) into OUTPUT=folder
	@"$(BINARY)" convert "$(WORKBOOK)" --output "$(OUTPUT)"

.PHONY: test
test: setup ## Run all tests
	$(SWIFT) test $(BUILD_FLAGS)

.PHONY: test-release
test-release: setup ## Run all tests in release mode
	$(SWIFT) test -c release $(BUILD_FLAGS) $(RELEASE_TEST_FLAGS)

.PHONY: build
build: setup ## Build the command in release mode
	$(RELEASE)

.PHONY: setup
setup: ## Install the system packages that are missing
	@scripts/setup.sh

.PHONY: format
format: ## Format the Swift sources
	$(SWIFT) format --in-place --recursive --parallel $(SWIFT_SOURCES)

.PHONY: lint
lint: ## Check the format and style of the Swift sources
	$(SWIFT) format lint --strict --recursive --parallel $(SWIFT_SOURCES)
	scripts/check-sources.sh

.PHONY: output
output: build ## Regenerate Output/ from the sample workbook
	"$(BINARY)" convert SampleWorkbooks/amazon-appeal-templates.xlsx --output Output

.PHONY: check
check: export TEMPLATE_CORPUS_WARNINGS_AS_ERRORS = 1
check: lint build benchmarks ## Everything that CI checks: format, warnings, tests, Output/, instructions, accuracy
	$(SWIFT) test $(BUILD_FLAGS)
	$(SWIFT) test -c release $(BUILD_FLAGS) $(RELEASE_TEST_FLAGS)
	"$(BINARY)" convert SampleWorkbooks/amazon-appeal-templates.xlsx --output Output \
	  --format json,markdown --check
	scripts/count-instructions.sh "$(BINARY)"
	$(MAKE) accuracy

.PHONY: fuzz
fuzz: setup ## Fuzz the reader's stages, each for SECONDS=n (60); a crash leaves its input behind
	@scripts/setup.sh lld
	@SWIFT="$(SWIFT)" scripts/fuzz.sh "$(SECONDS)"

.PHONY: install
install: build ## Install the command below PREFIX (/usr/local)
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 "$(BINARY)" "$(DESTDIR)$(PREFIX)/bin/template-corpus"

.PHONY: uninstall
uninstall: ## Remove the installed command
	rm -f "$(DESTDIR)$(PREFIX)/bin/template-corpus"

.PHONY: docs
docs: setup ## Write the documentation of both libraries below .build/docs
	mkdir -p .build/docs
	for target in XLSX TemplateCorpus; do \
	  $(SWIFT) package --allow-writing-to-directory .build/docs generate-documentation \
	    --target $$target --warnings-as-errors --output-path .build/docs/$$target; \
	done

.PHONY: accuracy
accuracy: setup ## Score the normalizer on labelled sheets; fails where a figure falls
	$(SWIFT) build -c release --product accuracy $(BUILD_FLAGS) $(RELEASE_FLAGS)
	"$$(dirname "$(BINARY)")/accuracy" --set held-back --seeds 20 \
	  --thresholds Tests/Accuracy/thresholds.txt

.PHONY: bench
bench: build benchmarks ## Time the reader and the command beside others; SCALE=20 takes a twentieth of the rows
	scripts/bench.sh "$(BINARY)" "$$($(BENCHMARKS) --show-bin-path)" "$(SCALE)" "$(RUNS)"

.PHONY: benchmarks
benchmarks: setup ## Build what `make bench` times besides the command
	$(BENCHMARKS)

.PHONY: instructions
instructions: build ## Count instructions; fails where a count rises by more than 5 %
	scripts/count-instructions.sh "$(BINARY)"

.PHONY: clean
clean: ## Remove what was built
	rm -rf .build Benchmarks/.build .build-release-tests .build-fuzz
