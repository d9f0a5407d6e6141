# Times survfit on the observations of survival.js. Arguments: file of doubles (times, then events),
# number of observations. Prints the best of three timings in milliseconds, and the survival and the
# lower end of its band at the middle time, so that the results can be compared.

suppressPackageStartupMessages(library(survival))
arguments <- commandArgs(TRUE)
n <- as.integer(arguments[2])
values <- readBin(arguments[1], "double", 2 * n)
observations <- data.frame(time = values[seq_len(n)], event = values[n + seq_len(n)])

best <- Inf
for (i in 1:3) {
  timing <- system.time(
    # Times stay as they are, as in the library, instead of being drawn together when nearly alike.
    fit <- survfit(
      Surv(time, event) ~ 1, observations, conf.type = "log-log", timefix = FALSE
    )
  )
  best <- min(best, timing[["elapsed"]])
}
at <- sum(fit$time <= median(range(observations$time)))
cat(sprintf("%.0f %.17g %.17g\n", 1000 * best, fit$surv[at], fit$lower[at]))
