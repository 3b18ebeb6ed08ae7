# Vouch: reads draft letters of recommendation as a residency program director will.
# `make demo` and `make test` are all that a fresh machine with Swift needs.

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=

RELEASE = -c release --static-swift-stdlib
STRICT = -Xswiftc -warnings-as-errors
VOUCH = .build/release/vouch

.PHONY: help setup build demo reports readme evaluate fit policies test install uninstall format lint lexicon fuzz asan tsan bench clean

help: ## Show this list.
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: ## Check for Swift and install libxml2, libdeflate and pkg-config when missing.
	@SWIFT="$(SWIFT)" Scripts/setup.sh

build: setup ## Build vouch for use.
	$(SWIFT) build $(RELEASE) --product vouch

demo: build ## Score the sample drafts one by one, and write Reports.
	@Scripts/demo.sh $(VOUCH)

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

install: build ## Install vouch into PREFIX/bin (PREFIX=/usr/local).
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 -s $(VOUCH) "$(DESTDIR)$(PREFIX)/bin/vouch"

uninstall: ## Remove what install put there.
	rm -f "$(DESTDIR)$(PREFIX)/bin/vouch"

fuzz: setup ## Fuzz the readers, each target for SECONDS (60).
	SWIFT="$(SWIFT)" Fuzz/run.sh $(or $(SECONDS),60)

asan: setup ## Run the tests of the readers under AddressSanitizer.
	$(SWIFT) test --sanitize=address --scratch-path .build/asan --filter VouchInputTests

tsan: setup ## Run the tests under ThreadSanitizer.
	$(SWIFT) test --sanitize=thread --scratch-path .build/tsan

bench: setup ## Measure what reading costs over an empty pass of the XML parser.
	$(SWIFT) run --package-path Benchmarks -c release ReadingCost

format: ## Format all Swift files.
	$(SWIFT) format --in-place --recursive Sources Tests Fuzz/Sources Benchmarks/Sources Package.swift

lint: ## Check the format of all Swift files.
	$(SWIFT) format lint --strict --recursive Sources Tests Fuzz/Sources Benchmarks/Sources Package.swift

lexicon: setup ## Compile the lexicons and weights anew after they were edited.
	$(SWIFT) run -c release vouch-lexicon

clean: ## Remove what was built.
	rm -rf .build
