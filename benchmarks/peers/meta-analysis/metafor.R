# The first topics through rma() of metafor, one call a topic, as its users call it.
# usage: Rscript metafor.R DIRECTORY CLAIMS TOPICS
suppressMessages(library(metafor))
arguments <- commandArgs(trailingOnly = TRUE)
folder <- arguments[1]
claims <- as.integer(arguments[2])
topics <- as.integer(arguments[3])
column <- function(name) matrix(readBin(file.path(folder, name), "double", claims * topics), nrow = claims)
values <- column("values")
variances <- column("variances")

# Time on the processor: whatever else runs beside it does not count against it.
processor <- function() sum(proc.time()[c("user.self", "sys.self")])

# One row a topic: estimate, standard error, tau squared; three NaN where rma() stops with an error.
run <- function(name, unit = 1, count = topics, ...) {
  results <- matrix(NaN, nrow = 3, ncol = count)
  start <- processor()
  for (i in seq_len(count)) {
    fit <- tryCatch(rma.uni(values[, i] * unit, variances[, i] * unit^2, ...), error = function(e) NULL)
    if (!is.null(fit)) results[, i] <- c(fit$beta / unit, fit$se / unit, fit$tau2 / unit^2)
  }
  seconds <- processor() - start
  writeBin(as.vector(results), file.path(folder, paste0("metafor-", name)))
  cat(name, count * claims, seconds, sum(is.nan(results[1, ])), "\n", file = file.path(folder, "metafor.txt"), append = TRUE)
}

cat(paste("metafor", packageVersion("metafor"), "on R", getRversion()), "\n", file = file.path(folder, "metafor.txt"))
for (i in 1:50) for (method in c("DL", "REML")) rma.uni(values[, i], variances[, i], method = method)
run("DL", method = "DL")
run("REML", method = "REML")
# The same topics in a unit a hundred times as small; and searched to the last digits, to compare answers.
run("REML-in-hundredths", unit = 100, method = "REML")
run("REML-to-the-last-digits", count = min(topics, 500), method = "REML", control = list(threshold = 1e-13, maxiter = 10000))
