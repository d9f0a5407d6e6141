# Golden values of test/statistics, from R's survival package and base R.
#
# Run from the root of the repository:
#   Rscript test/golden/survival.R > test/golden/survival.json
# Written with R version 4.2.2 Patched (2022-11-10 r83330) and survival 3.5-3.
#
# data: rows [entry or null, time, event (0 or 1) or cause (0 is none), group]
# curves: points [time, at risk, events, censored, survival, standard error, lower, upper] by survfit;
#   median [value, lower, upper] as print(survfit) has it; null where R has NA, NaN or Inf
# tests: groups [group, observations, observed, expected] by survdiff; where people come in late, the
#   statistic by the exact score test of coxph, and expected values by the definition
# incidence: free and each cause [survival or incidence, standard error, lower, upper] by survfit; where
#   people come in late, the errors by a sum over earlier times, independent of how the library does it
# gamma: [shape, x, lower tail, upper tail] by pgamma; student: [level, degrees, point] by qt
# poisson: [observed, expected, level, lower, upper] by poisson.test and qgamma
# funnel: [share, n, level, lower, upper, upper of Spiegelhalter]
# clusters, strata, funnel, kappa: by textbook formulas in other forms than the library's

suppressPackageStartupMessages(library(survival))

number <- function(x) ifelse(is.finite(x), sprintf("%.17g", x), "null")
row <- function(...) paste0("[", paste(number(unlist(list(...))), collapse = ","), "]")
rows <- function(...) paste0("[", paste(mapply(row, ...), collapse = ",\n"), "]")
list_of <- function(items) paste0("[\n", paste(items, collapse = ",\n"), "\n]")
object <- function(...) {
  fields <- list(...)
  paste0("{", paste0("\"", names(fields), "\": ", fields, collapse = ", "), "}")
}
text <- function(x) paste0("\"", x, "\"")

# Data -----------------------------------------------------------------------------------------

set.seed(20260131)
frame <- function(time, event, group = 1, entry = NA) {
  data.frame(entry = entry, time = time, event = as.integer(event), group = as.integer(group))
}
late <- function(n) {
  time <- ceiling(rexp(n, 1 / 30))
  data.frame(entry = ifelse(runif(n) < 0.3, NA, pmax(0, time - ceiling(rexp(n, 1 / 15)))), time)
}
late_one <- late(140)
late_two <- late(90)
data <- list(
  ties = frame(sample(1:12, 150, TRUE), runif(150) < 0.6, sample(1:3, 150, TRUE)),
  heavyCensoring = frame(round(rexp(200, 1 / 90), 1), runif(200) < 0.08, sample(1:2, 200, TRUE)),
  lateEntry = frame(late_one$time, runif(140) < 0.7, sample(1:2, 140, TRUE), late_one$entry),
  lateEntryOfThree = frame(late_two$time, runif(90) < 0.5, sample(1:3, 90, TRUE), late_two$entry),
  emptiesEarly = frame(c(1, 2, 5, 6, 7), c(1, 1, 1, 0, 1), 1, c(NA, NA, 3, 3, 3)),
  one = frame(4, 1),
  oneCensored = frame(4, 0),
  everyoneCensored = frame(c(3, 1, 4, 1, 5, 9, 2, 6), rep(0, 8), rep(1:2, 4)),
  everyoneFailed = frame(sample(1:60, 25), rep(1, 25), rep(1:5, 5)),
  everyoneFailedAtOnce = frame(rep(7, 6), rep(1, 6), rep(1:2, 3)),
  lastFails = frame(c(2, 3, 3, 5, 8), c(1, 0, 1, 0, 1)),
  flatAtHalf = frame(c(1, 2, 3, 4), c(1, 1, 1, 0)),
  flatAtHalfToTheEnd = frame(c(1, 2, 3, 4), c(1, 1, 0, 0)),
  atZero = frame(c(0, 0, 0, 1, 2, 3), c(1, 0, 1, 1, 0, 1)),
  aml = frame(aml$time, aml$status, aml$x),
  lungBySex = frame(lung$time, lung$status == 2, lung$sex),
  lungByEcog = with(
    lung[!is.na(lung$ph.ecog), ],
    frame(time, status == 2, ph.ecog + 1)
  ),
  veteran = frame(veteran$time, veteran$status, as.integer(veteran$celltype)),
  large = frame(ceiling(rexp(600, 1 / 400)), runif(600) < 0.5, sample(1:6, 600, TRUE)),
  competing = frame(c(1, 2, 2, 3, 3, 3, 5, 6), c(0, 1, 0, 2, 0, 2, 0, 2)),
  death = frame(c(1, 2, 2, 2, 3, 4, 5, 6, 6, 6), c(1, 1, 1, 0, 2, 1, 0, 0, 0, 0)),
  causes = frame(sample(1:20, 240, TRUE), sample(0:3, 240, TRUE, c(0.3, 0.4, 0.2, 0.1))),
  fewCauses = frame(round(rexp(180, 1 / 90), 1), sample(0:2, 180, TRUE, c(0.9, 0.06, 0.04))),
  allOneCause = frame(c(1, 2, 2, 5, 9), rep(1, 5)),
  everyoneStruck = frame(sample(1:30, 40, TRUE), sample(1:2, 40, TRUE)),
  mgus = with(mgus2, frame(
    ifelse(pstat == 0, futime, ptime),
    ifelse(pstat == 0, 2 * death, 1)
  ))[1:250, ],
  lateCauses = frame(late_one$time, sample(0:2, 140, TRUE), 1, late_one$entry)
)
data_out <- vapply(names(data), function(name) {
  d <- data[[name]]
  paste0(text(name), ": ", rows(d$entry, d$time, d$event, d$group))
}, "")

surv <- function(d) {
  if (all(is.na(d$entry))) Surv(d$time, d$event) else
    Surv(ifelse(is.na(d$entry), -1, d$entry), d$time, d$event)
}

# Curves ---------------------------------------------------------------------------------------

curve <- function(name, level, interval) {
  fit <- survfit(surv(data[[name]]) ~ 1, conf.type = interval, conf.int = level)
  table <- summary(fit)$table
  object(
    data = text(name), level = number(level), interval = text(interval),
    points = rows(
      fit$time, fit$n.risk, fit$n.event, fit$n.censor, fit$surv,
      ifelse(fit$surv == 0, NA, fit$surv * fit$std.err), fit$lower, fit$upper
    ),
    median = row(tail(unname(table), 3))
  )
}
plain_names <- setdiff(
  names(data),
  c("lungByEcog", "competing", "death", "causes", "fewCauses", "allOneCause", "everyoneStruck", "mgus",
    "lateCauses")
)
# The scales differ only in their bands, so that one is enough where there are many points.
scales <- function(name) if (nrow(data[[name]]) > 200) "log-log" else c("plain", "log", "log-log")
curves <- character()
for (name in plain_names) {
  for (interval in scales(name)) {
    curves <- c(curves, curve(name, 0.95, interval))
  }
  if (name %in% c("ties", "lateEntry")) curves <- c(curves, curve(name, 0.8, "log-log"))
}

# Tests ----------------------------------------------------------------------------------------

test <- function(name) {
  d <- data[[name]]
  if (all(is.na(d$entry))) {
    fit <- survdiff(Surv(time, event) ~ group, d)
    chi <- fit$chisq
    df <- sum(fit$exp > 0) - 1
    groups <- rows(as.integer(sub("group=", "", names(fit$n))), as.vector(fit$n), fit$obs, fit$exp)
  } else {
    fit <- coxph(surv(d) ~ factor(d$group), ties = "exact")
    chi <- unname(fit$score)
    df <- length(unique(d$group)) - 1
    entry <- ifelse(is.na(d$entry), -1, d$entry)
    keys <- sort(unique(d$group))
    expected <- vapply(keys, function(g) {
      sum(vapply(unique(d$time[d$event == 1]), function(t) {
        at_risk <- entry < t & d$time >= t
        sum(d$event[d$time == t]) * sum(at_risk & d$group == g) / sum(at_risk)
      }, 0))
    }, 0)
    count <- function(x) as.vector(tapply(x, d$group, sum))
    groups <- rows(keys, count(rep(1, nrow(d))), count(d$event), expected)
  }
  object(
    data = text(name), chiSquare = number(chi), degreesOfFreedom = number(df),
    pValue = number(pchisq(chi, df, lower.tail = FALSE)), groups = groups
  )
}
tests <- vapply(
  c("ties", "heavyCensoring", "everyoneFailed", "aml", "lungBySex", "lungByEcog", "veteran", "large",
    "lateEntry", "lateEntryOfThree"),
  test, ""
)

# Incidence ------------------------------------------------------------------------------------

# Variance of the incidence of each cause at each time, by the sum of squares over earlier times.
andersen <- function(d) {
  entry <- ifelse(is.na(d$entry), -1, d$entry)
  times <- sort(unique(d$time))
  at_risk <- vapply(times, function(t) sum(entry < t & d$time >= t), 0)
  any <- vapply(times, function(t) sum(d$event[d$time == t] > 0), 0)
  survival <- cumprod(1 - any / at_risk)
  before <- c(1, survival[-length(survival)])
  causes <- seq_len(max(d$event))
  lapply(causes, function(cause) {
    own <- vapply(times, function(t) sum(d$event[d$time == t] == cause), 0)
    incidence <- cumsum(before * own / at_risk)
    variance <- vapply(seq_along(times), function(i) {
      s <- seq_len(i)
      h <- any[s] / at_risk[s]
      k <- own[s] / at_risk[s]
      pull <- ifelse(h == 1, 0, (incidence[i] - incidence[s]) / (1 - h))
      sum((before[s]^2 * k * (1 - k) + pull^2 * h * (1 - h) - 2 * before[s] * pull * k * (1 - h)) /
        at_risk[s])
    }, 0)
    list(incidence = incidence, error = sqrt(pmax(variance, 0)))
  })
}

incidence <- function(name, level, interval) {
  d <- data[[name]]
  d$event <- factor(d$event, 0:max(d$event))
  is_late <- !all(is.na(d$entry))
  response <- if (is_late) Surv(ifelse(is.na(d$entry), -1, d$entry), d$time, d$event) else
    Surv(d$time, d$event)
  fit <- survfit(response ~ 1, conf.type = interval, conf.int = level, id = seq_len(nrow(d)))
  free <- survfit(surv(data[[name]] |> transform(event = event > 0)) ~ 1,
    conf.type = interval, conf.int = level)
  states <- vapply(seq_len(ncol(fit$pstate)), function(i) {
    share <- fit$pstate[, i]
    error <- fit$std.err[, i]
    lower <- fit$lower[, i]
    upper <- fit$upper[, i]
    if (is_late) {
      error <- if (i == 1) free$surv * free$std.err else andersen(data[[name]])[[i - 1]]$error
      band <- survival:::survfit_confint(share, error, logse = FALSE, interval, level)
      lower <- band$lower
      upper <- band$upper
    }
    # At 0 and 1 R has a band for some scales and none for others; the library states its own.
    sure <- share < 1e-12 | share > 1 - 1e-12
    rows(fit$time, share, ifelse(sure, NA, error), ifelse(sure, NA, lower), ifelse(sure, NA, upper))
  }, "")
  object(
    data = text(name), level = number(level), interval = text(interval),
    states = list_of(states)
  )
}
incidences <- character()
for (name in setdiff(names(data), c("lungByEcog", plain_names))) {
  for (interval in scales(name)) {
    incidences <- c(incidences, incidence(name, if (interval == "log") 0.9 else 0.95, interval))
  }
}

# Distributions --------------------------------------------------------------------------------

gamma <- character()
for (shape in c(0.5, 1, 1.5, 2, 5, 10, 15.5, 16, 37, 100, 1e4, 1e6)) {
  for (x in c(shape * c(0.01, 0.3, 0.9, 0.99, 1, 1.01, 1.1, 2, 5), shape + 0.99, shape + 1)) {
    gamma <- c(gamma, row(shape, x, pgamma(x, shape), pgamma(x, shape, lower.tail = FALSE)))
  }
}
student <- character()
for (df in c(1, 2, 3, 5, 10, 30, 33, 100, 1e4, 1e6)) {
  for (level in c(0.01, 0.5, 0.8, 0.9, 0.95, 0.99, 0.999, 0.999999)) {
    student <- c(student, row(level, df, qt((1 - level) / 2, df, lower.tail = FALSE)))
  }
}
poisson <- character()
for (observed in c(0, 1, 2, 3, 5, 8, 10, 37, 100, 983, 1e4, 1e6)) {
  for (level in c(0.8, 0.9, 0.95, 0.99, 0.999)) {
    expected <- 0.7 * observed + 1.3
    ends <- if (observed < 100) poisson.test(observed, expected, conf.level = level)$conf.int else
      qgamma(c((1 - level) / 2, (1 + level) / 2), observed + 0:1) / expected
    poisson <- c(poisson, row(observed, expected, level, ends))
  }
}

# Rates over groups ----------------------------------------------------------------------------

wilson <- function(share, n, level) {
  z <- qnorm((1 + level) / 2)
  middle <- (share + z^2 / (2 * n)) / (1 + z^2 / n)
  half <- z * sqrt(share * (1 - share) / n + z^2 / (4 * n^2)) / (1 + z^2 / n)
  c(middle - half, middle + half)
}
clusters <- vapply(c(2, 3, 8, 34, 400), function(m) {
  n <- sample(1:40, m, TRUE)
  y <- rbinom(m, n, rbeta(m, 4, 4))
  level <- if (m == 8) 0.9 else 0.95
  share <- sum(y) / sum(n)
  # Cochran's form: variances and covariance of numerators and denominators.
  variance <- (var(y) + share^2 * var(n) - 2 * share * cov(y, n)) / (m * mean(n)^2)
  effect <- variance / (share * (1 - share) / sum(n))
  effective <- sum(n) / max(1, effect) * (qnorm((1 + level) / 2) / qt((1 + level) / 2, m - 1))^2
  object(
    level = number(level), counts = rows(y, n),
    result = row(share, sqrt(variance), effect, effective, wilson(share, effective, level))
  )
}, "")
strata <- vapply(1:6, function(k) {
  n <- sample(1:80, k + 1, TRUE)
  y <- rbinom(k + 1, n, runif(k + 1))
  weight <- sample(0:50, k + 1, TRUE) + c(1, rep(0, k))
  share <- weighted.mean(y / n, weight)
  part <- weight / sum(weight)
  error <- sqrt(sum(part^2 * (y / n) * (1 - y / n) / n))
  effective <- min(1 / sum(part^2 / n), if (error > 0) share * (1 - share) / error^2 else Inf)
  object(
    counts = rows(y, n, weight),
    result = row(share, error, effective, wilson(share, effective, 0.95))
  )
}, "")

# Spiegelhalter (2005, appendix A.1.1) for the lower limit; the upper is that of the complement. His
# own upper limit comes last.
limit <- function(share, n, p) {
  r <- qbinom(p, n, share)
  # qbinom has P(R <= r) >= p; the definition asks for more than p.
  while (pbinom(r, n, share) <= p) r <- r + 1
  alpha <- (pbinom(r, n, share) - p) / (pbinom(r, n, share) - pbinom(r - 1, n, share))
  max(0, r - alpha) / n
}
funnel <- character()
for (share in c(0.01, 0.074, 0.25, 0.5, 0.58, 0.9, 0.999)) {
  for (n in c(1, 2, 5, 20, 100, 983, 1e4, 1e6)) {
    for (level in c(0.8, 0.95, 0.998)) {
      p <- (1 - level) / 2
      ends <- c(limit(share, n, p), 1 - limit(1 - share, n, p), limit(share, n, 1 - p))
      funnel <- c(funnel, row(share, n, level, ends))
    }
  }
}

kappa <- vapply(2:5, function(k) {
  table <- matrix(rpois(k * k, 4) + diag(k) * 6, k)
  share <- table / sum(table)
  chance <- outer(rowSums(share), colSums(share))
  weight <- 1 - abs(outer(1:k, 1:k, "-")) / (k - 1)
  object(
    table = rows(rep(1:k, k), rep(1:k, each = k), as.vector(table)),
    result = row(
      sum(diag(share)), (sum(diag(share)) - sum(diag(chance))) / (1 - sum(diag(chance))),
      sum(weight * share), (sum(weight * share) - sum(weight * chance)) / (1 - sum(weight * chance))
    )
  )
}, "")

cat(
  "{\n\"data\": {\n", paste(data_out, collapse = ",\n"), "\n},\n",
  paste0(
    c("\"curves\": ", "\"tests\": ", "\"incidence\": ", "\"gamma\": ", "\"student\": ",
      "\"poisson\": ", "\"clusters\": ", "\"strata\": ", "\"funnel\": ", "\"kappa\": "),
    vapply(
      list(curves, tests, incidences, gamma, student, poisson, clusters, strata, funnel, kappa),
      list_of, ""
    ),
    collapse = ",\n"
  ),
  "\n}\n",
  sep = ""
)
