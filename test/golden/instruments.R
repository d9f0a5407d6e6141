# Golden values of test/instrument: scores of least, greatest, middle and seeded random answers.
#
# Run from the root of the repository:
#   Rscript test/golden/instruments.R > test/golden/instruments.json
# Written with R version 4.2.2 Patched (2022-11-10 r83330); base R and jsonlite.
#
# The rules are written here a second time, from the published ones, over vectors of answers; NA is a
# missing answer. One row a form: instrument, profile, kind, answers by item, scores by name. A score
# that cannot be given is null.

# ---- rules -----------------------------------------------------------------------------------------

whoqol <- function(a, profile) {
  q <- as.numeric(a[paste0("q", 1:26)])
  none <- list(`quality-of-life` = q[1], health = q[2],
    physical = NA, psychological = NA, social = NA, environment = NA)
  valid <- sum(!is.na(q))
  enough <- if (profile == "who-syntax") valid > 21 else sum(is.na(q)) / 26 <= 0.20
  if (!enough) return(lapply(none, function(x) NA))
  for (i in c(3, 4, 26)) q[i] <- 6 - q[i]
  domains <- list(c(3, 4, 10, 15, 16, 17, 18), c(5, 6, 7, 11, 19, 26), 20:22,
    c(8, 9, 12, 13, 14, 23, 24, 25))
  # SPSS: MEAN.6, MEAN.5, MEAN.2, MEAN.6; text: up to two missing, up to one in the third domain.
  least <- if (profile == "who-syntax") c(6, 5, 2, 6) else c(5, 4, 2, 6)
  half_up <- function(x) floor(x + 0.5)
  scores <- mapply(function(items, n) {
    x <- q[items]
    if (sum(!is.na(x)) < n) return(NA)
    four <- mean(x, na.rm = TRUE) * 4
    if (profile == "who-table") return(half_up((half_up(four) - 4) * (100 / 16)))
    (four - 4) * (100 / 16)
  }, domains, least)
  none[3:6] <- as.list(scores)
  none
}

assist <- function(a) {
  get <- function(item) if (item %in% names(a)) as.numeric(a[[item]]) else NA
  substances <- c("tobacco", "alcohol", "cannabis", "cocaine", "amphetamines", "inhalants",
    "sedatives", "hallucinogens", "opioids", "other")
  out <- list()
  for (k in 1:10) {
    x <- letters[k]
    ever <- get(paste0("q1", x))
    recent <- get(paste0("q2", x))
    late <- if (k == 1) c("q3", "q4") else c("q3", "q4", "q5")
    out[[substances[k]]] <- if (identical(ever, 0)) 0 else {
      parts <- sapply(paste0(c("q6", "q7"), x), get)
      if (!identical(recent, 0)) parts <- c(parts, sapply(paste0(late, x), get))
      sum(recent, parts)
    }
  }
  ever <- sapply(paste0("q1", letters[1:10]), get)
  out$injection <- if (isTRUE(all(ever == 0))) 0 else get("q8")
  out
}

urica <- function(a) {
  q <- as.numeric(a[paste0("q", 1:32)])
  mean_of <- function(...) sum(q[c(...)]) / 7
  pc <- mean_of(1, 5, 11, 13, 23, 26, 29)
  co <- mean_of(2, 8, 12, 15, 19, 21, 24)
  ac <- mean_of(3, 7, 10, 14, 17, 25, 30)
  ma <- mean_of(6, 16, 18, 22, 27, 28, 32)
  list(precontemplation = pc, contemplation = co, action = ac, maintenance = ma,
    readiness = co + ac + ma - pc)
}

bam <- function(a) {
  sum_of <- function(...) sum(as.numeric(a[paste0("q", c(...))]))
  list(use = sum_of(4:6), risk = sum_of(1, 2, 3, 8, 11, 15),
    protective = sum_of(9, 10, 12, 13, 14, 16))
}

audit <- function(a) list(total = sum(as.numeric(a[paste0("q", 1:10)])))
dast <- function(a) {
  x <- as.numeric(a[paste0("q", 1:10)]) == 1
  list(total = sum(x[-3]) + sum(!x[3]))
}
who5 <- function(a) list(total = sum(as.numeric(a[paste0("q", 1:5)])) * 4)

# ---- forms -----------------------------------------------------------------------------------------

items <- function(prefix, n) paste0(prefix, n)
same <- function(names, values) setNames(rep(list(values), length(names)), names)
bam_items <- c(items("q", 1:6), items("q7", letters[1:7]), items("q", 8:17))
assist_choices <- c(
  same(items("q1", letters[1:10]), c(0, 1)), same(items("q2", letters[1:10]), c(0, 2, 3, 4, 6)),
  same(items("q3", letters[1:10]), c(0, 3, 4, 5, 6)), same(items("q4", letters[1:10]), c(0, 4:7)),
  same(items("q5", letters[2:10]), c(0, 5:8)),
  same(items("q6", letters[1:10]), c(0, 3, 6)), same(items("q7", letters[1:10]), c(0, 3, 6)),
  list(q8 = 0:2))

sets <- list(
  list("whoqol-bref", c("who-text", "who-syntax", "who-table"), same(items("q", 1:26), 1:5), whoqol),
  list("assist", "", assist_choices, function(a, p) assist(a)),
  list("urica", "", same(items("q", 1:32), 1:5), function(a, p) urica(a)),
  list("bam", "likert", same(bam_items, 0:4), function(a, p) bam(a)),
  list("bam", "continuous", same(bam_items, 0:30), function(a, p) bam(a)),
  list("audit", "", c(same(items("q", 1:8), 0:4), same(c("q9", "q10"), c(0, 2, 4))),
    function(a, p) audit(a)),
  list("dast-10", "", same(items("q", 1:10), 0:1), function(a, p) dast(a)),
  list("who-5", "", same(items("q", 1:5), 0:5), function(a, p) who5(a)))

pick <- function(choices, at) lapply(choices, at)
draw <- function(values) values[sample.int(length(values), 1)]
middle <- function(values) values[length(values) %/% 2 + 1]

# An interview passes over what the flow does not ask, so drawn forms hold no contradiction.
follow <- function(a) {
  for (x in letters[1:10]) {
    if (identical(a[[paste0("q1", x)]], 0)) a[intersect(names(a), items(paste0("q", 2:7), x))] <- NULL
    else if (identical(a[[paste0("q2", x)]], 0)) {
      a[intersect(names(a), items(paste0("q", 3:5), x))] <- NULL
    }
  }
  a
}

set.seed(20221123)
rows <- list()
for (set in sets) {
  choices <- set[[3]]
  forms <- list(min = pick(choices, min), max = pick(choices, max), middle = pick(choices, middle))
  for (i in 1:15) forms[[paste0("random-", i)]] <- pick(choices, draw)
  for (i in 1:15) {
    a <- pick(choices, draw)
    lost <- sample(if (i %% 3 == 0) 4:6 else 1:3, 1)
    a[sample.int(length(a), min(lost, length(a) - 1))] <- NULL
    forms[[paste0("missing-", i)]] <- a
  }
  for (profile in set[[2]]) for (kind in names(forms)) {
    a <- forms[[kind]]
    if (set[[1]] == "assist") a <- follow(a)
    scores <- set[[4]](unlist(a), profile)
    rows[[length(rows) + 1]] <- list(instrument = set[[1]], profile = profile, kind = kind,
      answers = a, scores = lapply(scores, function(x) if (is.na(x)) NA else signif(x, 15)))
  }
}
line <- function(row) {
  as.character(jsonlite::toJSON(row, auto_unbox = TRUE, digits = NA, na = "null"))
}
cat("[\n")
cat(vapply(rows, line, ""), sep = ",\n")
cat("\n]\n")
