# Two commands: `make run` and `make test`. Each does all its own set-up; the steps themselves are Rust, in app/xtask.

XTASK = cargo run --locked --quiet -p xtask --

.PHONY: run test site bench prove mutants gallery tools browser-tools test-tools

run: tools
	@$(XTASK) run

test: test-tools
	@$(XTASK) test

# Style sheet, scripts and islands only.
site: tools
	@$(XTASK) site

# Speed, always as a ratio within one run.
bench: browser-tools
	@$(XTASK) bench

# The proofs at full size; writes the table of PROOFS.md. One of them by its name: make prove proof=proof_scope
prove: test-tools
	@$(XTASK) prove $(proof)

# Whether a test notices every small change of the rules of access and of the sealing; takes hours.
mutants: test-tools
	@$(XTASK) mutants $(group)

# A picture of every page, in every look, into target/gallery.
gallery: browser-tools
	@$(XTASK) gallery

# The compiler of rust-toolchain.toml with its wasm target, the linker, and what packs the site.
tools:
	@.ci/install-tools cc:gcc ld.lld:lld node:nodejs npm:npm

browser-tools: tools
	@.ci/install-tools chromium:chromium

test-tools: browser-tools
	@.ci/install-tools '/usr/lib/postgresql/*/bin/initdb:postgresql'
