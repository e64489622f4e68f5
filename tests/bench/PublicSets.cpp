// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/PublicSets.h"

#include "exchange/csv/CsvSource.h"
#include "tests/bench/Bench.h"

#include <algorithm>
#include <cmath>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace satchel::bench {

namespace {

struct RscriptRun
{
    bool isDone = false; // with exit code 0
    QByteArray output;
    QByteArray errors;
};

/// Without what a person has R do at each start.
RscriptRun runRscript(const QString &expression, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(u"Rscript"_s, QStringList{u"--no-init-file"_s, u"-e"_s, expression} + arguments);
    const bool hasEnded = process.waitForFinished(-1);
    const bool isDone = hasEnded && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return {isDone, process.readAllStandardOutput(), process.readAllStandardError()};
}

/// Only finite ones: a missing number would otherwise be taken for one.
std::optional<double> numberOfCell(const QString &cell)
{
    bool isNumber = false;
    const double value = cell.toDouble(&isNumber); // R writes numbers as C does
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

insight::Feature::Kind kindOfColumn(const PublicSet &set, qsizetype column)
{
    const bool hasText = std::ranges::any_of(set.rows,
        [column](const QStringList &row) { return !row[column].isEmpty() && !numberOfCell(row[column]).has_value(); });
    return hasText ? insight::Feature::Kind::Category : insight::Feature::Kind::Number;
}

} // namespace

qsizetype PublicSet::column(const QString &name) const
{
    const qsizetype found = columns.indexOf(name);
    if (found < 0)
        qFatal("the set has no column %s", qUtf8Printable(name));
    return found;
}

bool hasPublicSets()
{
    const QString asksForPackage = u"quit(status = !nzchar(system.file(package = 'modeldata')))"_s;
    return !QStandardPaths::findExecutable(u"Rscript"_s).isEmpty()
        && runRscript(asksForPackage, {}, QDir::tempPath()).isDone;
}

PublicSet readPublicSet(const QString &name, const QString &folder)
{
    const QString writesSet
        = u"options(scipen = 999); name <- commandArgs(TRUE); utils::data(list = name, package = 'modeldata'); "
          "set <- get(name); utils::write.csv(set, paste0(name, '.csv'), row.names = FALSE, na = ''); cat(nrow(set))"_s;
    const RscriptRun written = runRscript(writesSet, {name}, folder);
    if (!written.isDone)
        qFatal("R could not write %s: %s", qUtf8Printable(name), written.errors.constData());

    exchange::ReadOptions options;
    options.format = exchange::FileFormat::Csv;
    options.hasHeader = true;
    const auto source = exchange::CsvSource::open(QDir(folder).filePath(name + u".csv"_s), options);
    BENCH_REQUIRE(source);
    PublicSet set;
    set.columns = (*source)->columns();
    exchange::SourceRow row;
    while (true) {
        const auto got = (*source)->next(row);
        BENCH_REQUIRE(got);
        if (!*got)
            break;
        if (row.problem != exchange::RowProblem::None)
            qFatal("%s, line %lld: %s", qUtf8Printable(name), row.line, qUtf8Printable(row.reason));
        set.rows.push_back(row.cells);
    }
    if (set.rows.size() != written.output.trimmed().toULongLong())
        qFatal(
            "of %s rows of %s the reader found %zu", written.output.constData(), qUtf8Printable(name), set.rows.size());
    return set;
}

insight::Dataset datasetOf(const PublicSet &set, const QString &outcome, const QString &positive)
{
    const qsizetype outcomeColumn = set.column(outcome);
    std::vector<insight::Feature> features;
    std::vector<qsizetype> columns; // of the features
    for (qsizetype column = 0; column < set.columns.size(); ++column) {
        if (column == outcomeColumn)
            continue;
        features.push_back({set.columns[column], kindOfColumn(set, column)});
        columns.push_back(column);
    }
    insight::Dataset data{insight::FeatureTable(features), {}, {}, {}};
    for (const QStringList &cells : set.rows) {
        const size_t row = data.table.addRow();
        for (size_t feature = 0; feature < features.size(); ++feature) {
            const QString &cell = cells[columns[feature]];
            if (features[feature].kind == insight::Feature::Kind::Category)
                data.table.setCategory(feature, row, cell);
            else
                data.table.setNumber(feature, row, numberOfCell(cell).value_or(insight::missing));
        }
        data.outcomes.push_back(cells[outcomeColumn] == positive ? 1 : 0);
        data.groups.push_back(static_cast<qint64>(row));
        data.known.push_back(static_cast<qint64>(row));
    }
    return data;
}

} // namespace satchel::bench
