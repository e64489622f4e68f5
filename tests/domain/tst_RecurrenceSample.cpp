// SPDX-License-Identifier: GPL-3.0-or-later
// Random rules with the occurrences that Satchel, python-dateutil and rrule-temporal agree on: recurrence/sample.jsonl,
// written by `recurrence/compare --sample`, which compares 100,000 of them.
#include "domain/recurrence/RecurrenceIterator.h"
#include "tests/support/Paths.h"
#include "tests/support/TestProgram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace satchel;
using namespace Qt::StringLiterals;

namespace {

const QString timeForm = u"yyyyMMdd'T'HHmmss"_s;
constexpr qsizetype mostOfEach = 12; // as many as the sample has of a rule without an end

QStringList firstOf(const QString &start, const QString &text)
{
    const auto rule = parseRecurrenceRule(text);
    if (!rule)
        return {toText(rule.error())};
    const auto from = QDateTime::fromString(start, timeForm);
    const auto last = rule->until ? std::optional(toLocalSeconds(rule->until->date, rule->until->time)) : std::nullopt;
    RecurrenceIterator iterator(*rule, toLocalSeconds(from.date(), from.time()), last);
    QStringList found;
    for (auto next = iterator.next(); next && found.size() < mostOfEach; next = iterator.next())
        found.append(QDateTime(dateOf(*next), timeOf(*next), Qt::UTC).toString(timeForm));
    return found;
}

} // namespace

class tst_RecurrenceSample : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agreesWithOtherImplementations()
    {
        QFile file(test::projectPath(u"tests/domain/recurrence/sample.jsonl"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int compared = 0;
        for (; !file.atEnd(); ++compared) {
            const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
            const QString rule = line[u"rule"_s].toString();
            QStringList expected;
            for (const auto &occurrence : line[u"occurrences"_s].toArray())
                expected.append(occurrence.toString());
            QVERIFY2(firstOf(line[u"start"_s].toString(), rule) == expected, qPrintable(rule));
        }
        QVERIFY(compared >= 300);
    }
};

SATCHEL_PLAIN_TEST(tst_RecurrenceSample)
#include "tst_RecurrenceSample.moc"
