# Golden values of test/recovery/recovery-records.test.ts, from R's survival package.
#
# Run from the root of the repository:
#   Rscript test/golden/recovery.R > test/golden/recovery.json
# Written with R version 4.2.2 Patched (2022-11-10 r83330) and survival 3.5-3.
#
# rows: [person, event, days, left, right] of the twelve invented people with a clock, worked by hand
#   in test/recovery/worked-example.ts; null where nothing ended the follow-up
# status: what Surv(left, right, type = "interval2") makes of each row: 0 last seen without event,
#   1 day of the event known, 3 event between left and right
# curve: [days, share without event, with death, with relapse] by survfit

suppressPackageStartupMessages(library(survival))

rows <- read.table(header = TRUE, text = "
person event   days left right
p-A    none      85   85    NA
p-B    none      89   89    NA
p-C    relapse   38    0    38
p-D    none      15   15    NA
p-E    none       0    0    NA
p-F    death     44   44    44
p-G    none      89   89    NA
p-H    relapse   15    0    15
p-J    none       0    0    NA
p-K    none      87   87    NA
p-L    none      71   71    NA
p-M    none      87   87    NA
")

status <- with(rows, Surv(left, right, type = "interval2"))[, "status"]
rows$event <- factor(rows$event, levels = c("none", "death", "relapse"))
fit <- survfit(Surv(days, event) ~ 1, data = rows)

number <- function(x) ifelse(is.na(x), "null", sprintf("%.17g", x))
list_of <- function(items) paste0("[", paste(items, collapse = ", "), "]")
text <- function(x) paste0("\"", x, "\"")
row <- with(rows, mapply(
  function(...) list_of(c(...)),
  text(person), text(as.character(event)), number(days), number(left), number(right)
))
point <- apply(cbind(fit$time, fit$pstate), 1, function(values) list_of(number(values)))

cat(
  "{\n\"rows\": [\n", paste(row, collapse = ",\n"), "\n],\n",
  "\"status\": ", list_of(number(status)), ",\n",
  "\"curve\": [\n", paste(point, collapse = ",\n"), "\n]\n}\n",
  sep = ""
)
