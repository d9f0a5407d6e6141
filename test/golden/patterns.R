# Golden values of test/relapse: results of the published rules on invented weekly patterns.
#
# Run from the root of the repository:
#   Rscript test/golden/patterns.R > test/golden/patterns.json
# Written with R version 4.2.2 Patched (2022-11-10 r83330); base R and jsonlite.
#
# The rules are written here a second time, from their published definitions, over vectors of signs.
# One row a pattern: pattern; week and event (0 or 1) of ctn0094, dropout4, lee2016, ctn0051 and
# schottenfeld2008; then johnson1992, krupitsky2004, fiellin2006, kosten1993, schottenfeld2005,
# schottenfeldB2008.

detect <- function(hits, weeks, least, skipped = 0) {
  if (skipped > 0) hits <- hits[-seq_len(skipped)]
  starts <- length(hits) - weeks + 1
  sums <- vapply(seq_len(starts), function(i) sum(hits[i:(i + weeks - 1)]), numeric(1))
  first <- which(sums >= least)
  week <- if (length(first) > 0) first[1] else starts
  c(week + weeks - least + skipped, as.integer(length(first) > 0))
}

longest <- function(hits) {
  runs <- rle(hits)
  max(c(0, runs$lengths[runs$values]))
}

results <- function(pattern) {
  signs <- strsplit(pattern, "")[[1]]
  read <- ifelse(signs %in% c("o", "*"), "+", signs)
  positive <- read == "+"
  text <- paste(read, collapse = "")
  list(
    pattern,
    detect(positive, 4, 4), detect(signs == "o", 4, 4), detect(positive, 4, 2),
    detect(positive, 4, 4, 2), detect(positive, 3, 3),
    grepl("++", substring(text, 4), fixed = TRUE), grepl("+++", text, fixed = TRUE),
    sum(read == "-"), grepl("---", pattern, fixed = TRUE),
    longest(signs[signs != "o"] == "-"), longest(read == "-")
  )
}

invented <- function(i) {
  use <- runif(1)
  lost <- runif(1, 0, 0.5)
  sticky <- runif(1, 0, 0.9)
  sign <- ""
  draw <- function(k) {
    if (sign == "" || runif(1) > sticky) {
      sign <<- sample(c("o", "*", "+", "-"), 1,
        prob = c(lost, 0.04, (1 - lost) * use, (1 - lost) * (1 - use)))
    }
    sign
  }
  paste(vapply(seq_len(sample(15:39, 1)), draw, character(1)), collapse = "")
}

args <- commandArgs(trailingOnly = TRUE)
set.seed(20221123)
patterns <- if (length(args) > 0) readLines(args[1]) else vapply(1:60, invented, character(1))
cat("[\n")
cat(vapply(patterns, function(p) as.character(jsonlite::toJSON(results(p), auto_unbox = TRUE)), ""), sep = ",\n")
cat("\n]\n")
