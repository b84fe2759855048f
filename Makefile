# Two commands do everything: `make run` and `make test`. Windows has its own two lines in README.md.
.PHONY: run test lint mutate lock build setup translations shots

run test lint mutate lock build setup translations shots:
	@sh tools/bootstrap.sh $@ $(ARGS)
