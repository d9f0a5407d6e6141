# Golden values of test/statistics, from base R.
#
# Run from the root of the repository:
#   Rscript test/golden/statistics.R > test/golden/statistics.json
# Written with R version 4.2.2 Patched (2022-11-10 r83330).
#
# normal: [probability, quantile] by qnorm
# binomial: [successes, total, level, Wilson lower, upper, Clopper-Pearson lower, upper]
#   by prop.test(correct = FALSE) and binom.test

number <- function(x) sprintf("%.17g", x)
row <- function(...) paste0("[", paste(vapply(c(...), number, ""), collapse = ","), "]")
list_of <- function(rows) paste0("[\n", paste(rows, collapse = ",\n"), "\n]")

probabilities <- c(
  1e-300, 1e-100, 1e-30, 1e-16, 1e-12, 1.3e-11, 1.4e-11, 1e-8, 1e-6, 0.0005, 0.001, 0.005, 0.01,
  0.025, 0.05, 0.0749, 0.075, 0.0751, 0.1, 0.2, 0.25, 0.4, 0.49, 0.5, 0.51, 0.6, 0.75, 0.8, 0.9,
  0.9249, 0.925, 0.9251, 0.95, 0.975, 0.99, 0.995, 0.9995, 0.999999, 1 - 1e-12
)
normal <- vapply(probabilities, function(p) row(p, qnorm(p)), "")

binomial <- character()
for (n in c(1, 2, 3, 5, 10, 17, 60, 100, 983, 1401, 2492, 1e4, 1e5, 999983, 1e6)) {
  k <- c(0, 1, 2, 3, 7, floor(n * c(0.01, 0.1, 0.429, 0.5, 0.83)), n - 2, n - 1, n)
  for (x in sort(unique(k[k >= 0 & k <= n]))) {
    for (level in c(0.8, 0.9, 0.95, 0.99, 0.999)) {
      score <- suppressWarnings(prop.test(x, n, conf.level = level, correct = FALSE))$conf.int
      exact <- binom.test(x, n, conf.level = level)$conf.int
      binomial <- c(binomial, row(x, n, level, score, exact))
    }
  }
}

cat("{\n\"normal\": ", list_of(normal), ",\n\"binomial\": ", list_of(binomial), "\n}\n", sep = "")
