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
/// number where every filled cell is one. The sets know no time, and R shows that their order says nothing about the
/// outcome: the number of the row stands for the time when the outcome became known, so that the last rows are held
/// back.
insight::Dataset datasetOf(const PublicSet &set, const QString &outcome, const QString &positive);

} // namespace satchel::bench
