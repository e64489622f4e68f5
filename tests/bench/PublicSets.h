// SPDX-License-Identifier: GPL-3.0-or-later
// Public data sets of R's package modeldata (in Debian: r-cran-modeldata), written as CSV by R and read by our reader.
#pragma once

#include "insight/learning/FeatureTable.h"

namespace satchel::bench {

/// A table as text: each row has a cell for each column, empty where the value is missing.
struct PublicSet
{
    QStringList columns;
    std::vector<QStringList> rows;

    /// Ends the program where there is no such column.
    qsizetype column(const QString &name) const;
};

/// True where R and the package are installed.
bool hasPublicSets();

/// Lets R write the set to NAME.csv in `folder`. Ends the program when that fails or the reader leaves rows out.
PublicSet readPublicSet(const QString &name, const QString &folder);

/// Each row is an example: positive where the column `outcome` holds `positive`. All other columns are features, a
/// number where every filled cell is one. The sets have no dates, and their order does not depend on the outcome
/// (checked with R): the row number serves as the time of the outcome, so that the last rows are the held-back ones.
insight::Dataset datasetOf(const PublicSet &set, const QString &outcome, const QString &positive);

} // namespace satchel::bench
