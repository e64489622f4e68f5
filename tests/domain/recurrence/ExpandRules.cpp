// SPDX-License-Identifier: GPL-3.0-or-later
// Our side of `compare`: reads lines "START<tab>RULE<tab>N" (START as 20261120T090000, on a clock without a zone) and
// answers each with one line of JSON: the first N occurrences, or {"error": "…"}. With --time it adds how many
// microseconds they took.
#include "domain/recurrence/RecurrenceIterator.h"

#include <chrono>
#include <cstdio>
#include <QFile>
#include <QStringList>

using namespace satchel;
using namespace Qt::StringLiterals;

namespace {

const QString form = u"yyyyMMdd'T'HHmmss"_s;

LocalSeconds read(const QString &text)
{
    const auto time = QDateTime::fromString(text, form);
    return toLocalSeconds(time.date(), time.time());
}

QString written(LocalSeconds local)
{
    return u'"' + QDateTime(dateOf(local), timeOf(local), Qt::UTC).toString(form) + u'"';
}

std::optional<LocalSeconds> lastOf(const RecurrenceRule &rule)
{
    return rule.until
        ? std::optional(toLocalSeconds(rule.until->date, rule.until->hasTime() ? rule.until->time : QTime(0, 0)))
        : std::nullopt;
}

QString answer(const QStringList &line)
{
    const auto rule = parseRecurrenceRule(line.value(1));
    if (!rule)
        return u"{\"error\":\"%1\"}"_s.arg(QString(rule.error().what).replace(u'"', u'\''));
    RecurrenceIterator iterator(*rule, read(line.value(0)), lastOf(*rule));
    QStringList found;
    for (int i = 0; i < line.value(2).toInt(); ++i) {
        const auto next = iterator.next();
        if (!next)
            break;
        found.append(written(*next));
    }
    return u"["_s + found.join(u',') + u']';
}

} // namespace

int main(int argc, char **argv)
{
    const bool isTimed = argc > 1 && QByteArray(argv[1]) == "--time";
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return 1;
    while (!in.atEnd()) {
        const QStringList line = QString::fromUtf8(in.readLine()).trimmed().split(u'\t');
        if (line.size() < 3)
            continue;
        const auto before = std::chrono::steady_clock::now();
        const QString text = answer(line);
        const auto spent = std::chrono::duration_cast<std::chrono::microseconds>(
            std::chrono::steady_clock::now() - before);
        std::printf("%s%s\n", qUtf8Printable(text), isTimed ? qUtf8Printable(u"\t%1"_s.arg(spent.count())) : "");
    }
    return 0;
}
