# The contributor's menu. `make compile` does the main job on a fresh machine, `make test` runs all tests.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

SWIFT ?= swift
SOURCES := Sources Tests Package.swift
PREFIX ?= /usr/local
DESTDIR ?=
PROGRAM ?= .build/release/policyc

.PHONY: help compile check test lint format record accuracy docs bench fuzz sanitize release dist install install-built uninstall ci ci-full \
	clean dependencies test-dependencies bench-dependencies packaging-dependencies

help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 24

compile: dependencies ## compile content/ to generated/ and draw the tiers
	@mkdir -p generated/Swift generated/rules
	@$(SWIFT) build --product policyc
	@$(SWIFT) run --skip-build policyc rules --docs generated/rules
	@$(SWIFT) run --skip-build policyc compile --matrix

check: dependencies ## do the files in generated/ say what content/ says?
	@$(SWIFT) build --product policyc
	@$(SWIFT) run --skip-build policyc check
	@$(SWIFT) run --skip-build policyc rules --docs generated/rules --check

test: dependencies test-dependencies ## run all tests, and a package and builds that use policyc as their owners would
	@$(SWIFT) build --build-tests
	@.ci/build-systems .build/debug/policyc
	@.ci/consumer
	@$(SWIFT) test --skip-build

lint: ## check the format of the sources
	@$(SWIFT) format lint --recursive --parallel --strict $(SOURCES)

format: ## format the sources
	@$(SWIFT) format --in-place --recursive --parallel $(SOURCES)

record: dependencies test-dependencies ## write the expected outputs of the tests anew; look at the diff
	@POLICYC_RECORD=1 $(SWIFT) test || true
	@mkdir -p generated/rules
	@$(SWIFT) run --skip-build policyc rules --docs generated/rules
	@git status --short -- Tests generated

accuracy: dependencies ## how well tables and prose of real pages are read, where these pages are at hand
	@POLICYC_ACCURACY=1 $(SWIFT) test --filter 'AccuracyTests|ExpectationTests' | grep -vE '^(◇|✔|↳|Test Suite|\[|Build)' || true

docs: ## build the documentation of SupportPolicy in .build/docs
	@.ci/docs .build/docs

bench: release bench-dependencies ## time the release build; see .ci/bench for what is timed
	@.ci/bench

fuzz: dependencies ## fuzz each target for SECONDS=60; TARGETS="page cell" are some of them
	@SECONDS_EACH=$(or $(SECONDS),60) .ci/fuzz $(TARGETS)

sanitize: dependencies test-dependencies ## run the tests under the address, thread and undefined behaviour sanitizers
	@.ci/sanitize

release: dependencies ## build .build/release/policyc; on Linux it needs no shared library
	@.ci/release

dist: release packaging-dependencies ## make a tarball and a wheel in .build/dist, and use them as their owners would
	@.ci/dist $(PROGRAM) .build/dist
	@ls .build/dist/*

install: release install-built ## install the program, its completions and its manual page below PREFIX

install-built:
	@.packaging/tree install "$(PROGRAM)" "$(DESTDIR)$(PREFIX)"

uninstall: ## remove what make install installed
	@.packaging/tree remove "$(DESTDIR)$(PREFIX)"

ci: dependencies test-dependencies packaging-dependencies ## all checks; the tests run last
	@.ci/checks

ci-full: ci ## all checks, and what takes longer
	@.build/release/policyc check
	@.ci/consumer release
	@POLICYC_CLOCK_YEARS=10 $(SWIFT) test --skip-build --filter ClockSimulationTests
	@.ci/sanitize
	@SECONDS_EACH=10 .ci/fuzz

clean: ## remove what was built
	@$(SWIFT) package clean

dependencies:
	@.ci/install libcmark

test-dependencies:
	@.ci/install test-tools

bench-dependencies:
	@.ci/install bench-tools

packaging-dependencies:
	@.ci/install packaging
