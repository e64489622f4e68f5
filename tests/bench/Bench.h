// SPDX-License-Identifier: GPL-3.0-or-later
// Benchmarks measure a case of ours beside its baseline in the same run and print one JSON line: the ratio is the goal,
// seconds are only shown.
#pragma once

#include "store/Store.h"
#include "tests/bench/Pairs.h"

#include <functional>
#include <QJsonObject>
#include <span>

namespace satchel::bench {

struct Case
{
    const char *name;
    void (*run)();
};

/// Runs the cases that are named, all of them when none is. False, with what there is on the error output, where a name
/// is none of theirs; then nothing was run.
bool runCases(std::span<const Case> cases, const QStringList &wanted);

/// A figure that was held against its goal.
struct Verdict
{
    QString name;
    double figure = 0; // a ratio to the baseline unless it has a unit
    QString unit;
    double goal = 0;

    bool holds() const { return figure <= goal; }
};
/// What was reported so far.
const std::vector<Verdict> &verdicts();

/// The larger sizes are cut to this many records, for a quick look.
void setLargest(int records);
int atMostLargest(int records);

/// Wall time of a call in seconds; for machines that are busy processor time, with SATCHEL_BENCH_CPU=thread of the
/// calling thread alone, which is what it takes where the other threads find a core free.
double seconds(const std::function<void()> &work);
double median(std::vector<double> samples);
double percentile(std::vector<double> samples, double share);

/// Runs both in turn, `fewest` times or more, until their ratio is settled, and reports it.
void compare(const QString &name, double goal, int fewest, const std::function<void()> &ours,
    const std::function<void()> &baseline);
/// Prints {"name","ours","baseline","ratio","goal","ok"}; of pairs their medians and the ratio of the pairs.
void report(const QString &name, const Pairs &pairs, double goal);
void report(const QString &name, double ours, double baseline, double goal, const QString &unit = QStringLiteral("s"));
/// A figure with an upper bound of its own; a ratio has no unit.
void reportFigure(const QString &name, double value, double goal, const QString &unit);

/// Any other line of figures, as JSON.
void print(const QJsonObject &line);

/// A folder that outlives one run: big stores are made once.
QString dataFolder();
/// A store with so many contacts (and companies and deals in proportion), made on first use.
QString storeWithContacts(int contacts);
std::unique_ptr<store::Store> open(const QString &path, std::shared_ptr<store::Contention> contention = {},
    store::WriteTurn turn = store::WriteTurn::First);
/// Values of the i-th made-up contact; the same on every call.
std::vector<FieldValue> contactValues(int i, RecordId company);

#define BENCH_REQUIRE(result)                                                                                          \
    do {                                                                                                               \
        const auto &checked = (result);                                                                                \
        if (!checked)                                                                                                  \
            qFatal("%s", qUtf8Printable(satchel::toText(checked.error())));                                            \
    } while (false)

} // namespace satchel::bench
