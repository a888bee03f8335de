# Two commands matter: `make report` writes the briefing of the seeds, `make test` runs every test.

SWIFT ?= swift
PREFIX ?= /usr/local
# Each function is a section of its own, and those that a report from a store runs stand together:
# fewer pages of the program are in memory. Sources/dateline/Linking/order.py writes the list. Linked
# to a fixed place, nothing is moved at a start (decision 74).
ORDER = $(CURDIR)/Sources/dateline/Linking/functions.order
LAYOUT = -Xswiftc -Xfrontend -Xswiftc -function-sections -Xswiftc -use-ld=lld \
	-Xlinker --symbol-ordering-file=$(ORDER) -Xlinker --no-warn-symbol-ordering \
	-Xlinker --no-export-dynamic \
	-Xswiftc -Xclang-linker -Xswiftc -no-pie
RELEASE = -c release --static-swift-stdlib $(LAYOUT)
BINARY = .build/release/dateline
LINK = PKG_CONFIG_PATH="$(CURDIR)/.build/libraries:$$PKG_CONFIG_PATH" $(SWIFT) build $(RELEASE) \
	-Xlinker $(CURDIR)/.build/tables/tables.o --product dateline

.PHONY: report test habits browser exchange conformance consumers soak gallery lint format bench deps
.PHONY: build install deb deb-check clean

report: build
	$(BINARY) report seeds -o output

# What draws is linked in, what reads type and HTML is loaded late, where the system lets it: a start
# takes half the time (decision 140). LIBRARIES=shared links them all as shared.
# What the program makes of its words is linked in by a second step (decision 141).
build: deps
	sh Sources/dateline/Linking/libraries.sh .build/libraries $(LIBRARIES)
	sh Sources/dateline/Linking/tables.sh .build/tables
	$(LINK)
	sh Sources/dateline/Linking/tables.sh .build/tables $(BINARY) || $(LINK)

# Everything that guards a change; the command's habits are checked on the release build.
test: deps
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build
	$(MAKE) habits

habits: build
	python3 Tests/datelineTests/cli-habits $(BINARY)

# The review page in headless Chromium, which is installed where it is missing.
browser: deps
	@command -v chromium >/dev/null || { apt-get update -qq && apt-get install -y -qq chromium; }
	DATELINE_BROWSER=1 $(SWIFT) test --filter ReviewBrowserTests

# Every export read back by programs of other people; those that pip cannot fetch are named.
exchange: build
	@python3 -c 'import ensurepip' 2>/dev/null || { apt-get update -qq && apt-get install -y -qq python3-venv; } || true
	python3 .ci/exchange.py $(BINARY) seeds

# Briefings validated after PDF/UA-1 and PDF/A-2a; the validator comes from PyPI, or is named.
conformance: build
	sh .ci/conformance.sh $(BINARY)

# Charts in other programs, compared by pixels; those that are not to be had are named.
consumers: build
	@command -v chromium >/dev/null || { apt-get update -qq && apt-get install -y -qq chromium; } >/dev/null || true
	sh .ci/consumers.sh $(BINARY)

# The long runs: the same tests with the counts of a soak.
soak: deps
	DATELINE_SOAK=1 $(SWIFT) test

# The charts of the gallery and its page, drawn anew: Tests/LayoutTests/Snapshots/README.md.
gallery: deps
	DATELINE_RECORD=1 $(SWIFT) test --filter 'Gallery'
	DATELINE_RECORD=1 $(SWIFT) test --filter GalleryIndex

lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests
	sh .ci/house.sh

format:
	$(SWIFT) format --in-place --recursive Package.swift Sources Tests

# FLOOR=DIR: also beside the programs in C in DIR/c, with the incidents of DIR/incidents.py.
bench: build
	sh Tests/Benchmarks/run.sh $(BINARY)
	sh Tests/Benchmarks/reports.sh $(BINARY) $(FLOOR)

# Installs what is missing, and only that: libraries by pkg-config, fonts by fc-list, tools by name.
deps:
	@sh .ci/deps.sh

install: build
	sh .ci/install.sh $(BINARY) "$(DESTDIR)" $(PREFIX)

# A Debian package in .build/deb; deb-check installs it on a bare Debian, which needs root.
deb: build
	sh .ci/deb.sh $(BINARY) .build/deb

deb-check: deb
	sh .ci/deb-check.sh .build/deb/dateline_*.deb

clean:
	$(SWIFT) package clean
