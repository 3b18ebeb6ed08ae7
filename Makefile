# Vouch: reads draft letters of recommendation as a residency program director will.
# `make demo` and `make test` are all that a fresh machine with Swift needs.

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=

# Expanded when a recipe runs: setup has installed the libraries by then.
RELEASE = -c release $(shell Scripts/linking.sh)
STRICT = -Xswiftc -warnings-as-errors
VOUCH = .build/release/vouch

.PHONY: help setup build demo rules reports readme evaluate fit policies test test-formats test-browser install uninstall format lint lexicon fuzz asan tsan bench bench-setup bench-short guard guard-record guard-profile clean

help: ## Show this list.
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: ## Check for Swift and install libxml2, libdeflate and pkg-config when missing.
	@SWIFT="$(SWIFT)" Scripts/setup.sh

build: setup ## Build vouch for use.
	$(SWIFT) build $(RELEASE) --product vouch

demo: build ## Score the sample drafts one by one, and write Reports.
	@Scripts/demo.sh $(VOUCH)

rules: build ## Write the reference page of the rules, Reports/rules.md.
	@$(VOUCH) rules --format markdown >Reports/rules.md.new
	@mv Reports/rules.md.new Reports/rules.md

reports: build ## Write the sample reports in Reports anew.
	@Scripts/reports.sh $(VOUCH)

readme: build ## Put a real run into README.md.
	@Scripts/readme.sh $(VOUCH)

evaluate: build ## Measure the agreement with the labelled letters, and write Reports/evaluation.md.
	@mkdir -p Reports
	$(VOUCH) evaluate --fairness --worst 10 --report Reports/evaluation.md Corpora/dev-* Corpora/passages

fit: setup ## Fit the weights anew on the labelled letters and passages.
	$(SWIFT) run -c release vouch-fit
	@echo "The weights are new: run make test, then make evaluate."

policies: ## Name the styles and scripts of the HTML reports in their policies, after these were edited.
	Scripts/policies.sh

test: setup ## Build without warnings and run every test.
	$(SWIFT) build --build-tests $(STRICT)
	$(SWIFT) test --skip-build $(STRICT)

test-formats: build ## Hold the reports against the schemas and GitHub's Markdown, hostile letters among them.
	@Scripts/python.sh
	.build/python/bin/python -m pytest -q -p no:cacheprovider Tests/Formats

test-browser: build ## Open the reports in Chromium: console, links, keyboard, dark, narrow, print, axe-core.
	@Scripts/python.sh --browser
	.build/python/bin/python -m pytest -q -p no:cacheprovider Tests/Browser

install: build ## Install vouch into PREFIX/bin (PREFIX=/usr/local).
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 -s $(VOUCH) "$(DESTDIR)$(PREFIX)/bin/vouch"

uninstall: ## Remove what install put there.
	rm -f "$(DESTDIR)$(PREFIX)/bin/vouch"

fuzz: setup ## Fuzz the readers, each target for SECONDS (60).
	SWIFT="$(SWIFT)" Fuzz/run.sh $(or $(SECONDS),60)

# Programs that the tests start under limits of their own have no room for a sanitizer. Leaks are looked for by
# make fuzz: here they would be those of XCTest, and trees of enums in globals, whose pointers hold marks.
asan: setup ## Run the tests under AddressSanitizer.
	ASAN_OPTIONS=detect_leaks=0 \
	  $(SWIFT) test --sanitize=address --scratch-path .build/asan --skip VouchCommandTests

tsan: setup ## Run the tests of what has threads under ThreadSanitizer.
	TSAN_OPTIONS=suppressions=$(CURDIR)/Scripts/tsan.supp \
	  $(SWIFT) test --sanitize=thread --scratch-path .build/tsan --filter 'VouchBatchTests|VouchFitTests|XMLSafetyTests'

bench: setup bench-setup build ## Measure speed beside other programs, and write Reports/benchmarks.md.
	$(SWIFT) build --package-path Benchmarks -c release --product bench
	@mkdir -p Reports
	@$(MAKE) --no-print-directory install PREFIX=Benchmarks/.build/installed DESTDIR=
	Benchmarks/.build/release/bench --vouch Benchmarks/.build/installed/bin/vouch --report Reports/benchmarks.md

bench-short: setup bench-setup build ## Measure speed in a minute, and write nothing.
	$(SWIFT) build --package-path Benchmarks -c release --product bench
	Benchmarks/.build/release/bench --vouch $(VOUCH) --short

bench-setup: ## Install the programs that make bench compares with.
	@Benchmarks/setup.sh

guard: build ## Check the instructions a letter against the record.
	@Scripts/packages.sh valgrind binutils
	@Benchmarks/Guard/guard.sh $(VOUCH)

guard-record: build ## Record the instructions a letter anew.
	@Scripts/packages.sh valgrind binutils
	@Benchmarks/Guard/guard.sh $(VOUCH) --record

guard-profile: build ## Show where the instructions of a text letter go.
	@Scripts/packages.sh valgrind binutils
	@Benchmarks/Guard/guard.sh $(VOUCH) --profile

format: ## Format all Swift files.
	$(SWIFT) format --in-place --recursive Sources Tests Fuzz/Sources Benchmarks/Sources Package.swift

lint: ## Check the format of all Swift files.
	$(SWIFT) format lint --strict --recursive Sources Tests Fuzz/Sources Benchmarks/Sources Package.swift

lexicon: setup ## Compile the lexicons and weights anew after they were edited.
	$(SWIFT) run -c release vouch-lexicon

clean: ## Remove what was built.
	rm -rf .build
