# Two commands: `make run` and `make test`. Each does all its own set-up; the steps themselves are Rust, in app/xtask.

XTASK = cargo run --locked --quiet -p xtask --

.PHONY: run test bench prove gallery tools browser-tools

run: tools
	@$(XTASK) run

test: browser-tools
	@$(XTASK) test

# Speed, always as a ratio within one run.
bench: browser-tools
	@$(XTASK) bench

# A picture of every page, in every look, into target/gallery.
gallery: browser-tools
	@$(XTASK) gallery

# The compiler of rust-toolchain.toml with its wasm target, and the linker.
tools:
	@.ci/install-tools cc:gcc ld.lld:lld node:nodejs npm:npm

browser-tools:
	@.ci/install-tools cc:gcc ld.lld:lld node:nodejs npm:npm chromium:chromium /usr/lib/postgresql/*/bin/initdb:postgresql
