// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/Period.h"

#include "domain/LocaleText.h"
#include "domain/Reason.h"
#include "reports/Report.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace satchel::reports {

int monthsOf(Span span)
{
    return span == Span::Month ? 1 : span == Span::Quarter ? 3 : 12;
}

std::optional<Span> spanFromName(QStringView name)
{
    return name == u"month"  ? std::optional(Span::Month)
        : name == u"quarter" ? std::optional(Span::Quarter)
        : name == u"year"    ? std::optional(Span::Year)
                             : std::nullopt;
}

Period periodAround(QDate day, Span span)
{
    const int months = monthsOf(span);
    const QDate from(day.year(), (day.month() - 1) / months * months + 1, 1);
    return {from, from.addMonths(months)};
}

Period stepped(const Period &period, Span span, int steps)
{
    const int months = steps * monthsOf(span);
    return {period.from.addMonths(months), period.until.addMonths(months)};
}

QString nameOf(QDate firstDay, Span span)
{
    switch (span) {
    case Span::Month: return localMonth(QLocale(), firstDay);
    case Span::Quarter:
        return Tr::tr("Q%1 %2", "quarter, year")
            .arg(QLocale().toString((firstDay.month() + 2) / 3), QLocale().toString(firstDay, u"yyyy"_s));
    case Span::Year: return QLocale().toString(firstDay, u"yyyy"_s);
    }
    return {};
}

namespace {

std::optional<Period> periodNamed(QStringView name, QDate today)
{
    if (name == u"all")
        return Period{};
    for (const auto &[days, count] :
        {std::pair{u"last_30_days"_s, 30}, {u"last_60_days"_s, 60}, {u"last_90_days"_s, 90}}) {
        if (name == days)
            return Period{today.addDays(1 - count), today.addDays(1)};
    }
    if (name == u"last_12_months") {
        const QDate until = periodAround(today, Span::Month).until;
        return Period{until.addMonths(-12), until};
    }
    const qsizetype line = name.indexOf(u'_');
    const auto span = line < 0 ? std::nullopt : spanFromName(name.mid(line + 1));
    const QStringView which = name.left(std::max<qsizetype>(line, 0));
    if (!span || (which != u"this" && which != u"last" && which != u"next"))
        return {};
    return stepped(periodAround(today, *span), *span, which == u"this" ? 0 : which == u"last" ? -1 : 1);
}

} // namespace

Result<Period> periodFromText(QStringView text, QDate today)
{
    if (const auto named = periodNamed(text, today))
        return *named;
    const qsizetype dots = text.indexOf(u"..");
    if (dots < 0) {
        QStringList names;
        for (const Choice &choice : namedPeriods())
            names.append(choice.key);
        return fail(Error::Kind::Invalid,
            Reason::tr("a period is one of %1 or FROM..TO, as in 2026-01-01..2026-06-30").arg(names.join(u", "_s)));
    }
    Period period;
    if (const QStringView from = text.left(dots); !from.isEmpty()) {
        const auto day = TRY(dateFromIso(from));
        period.from = day;
    }
    if (const QStringView to = text.mid(dots + 2); !to.isEmpty()) {
        const auto day = TRY(dateFromIso(to));
        period.until = day.addDays(1);
    }
    if (period.from.isValid() && period.until.isValid() && period.until <= period.from)
        return fail(Error::Kind::Invalid, Reason::tr("the period ends before it begins"));
    return period;
}

std::vector<Choice> namedPeriods()
{
    return {{u"this_month"_s, Tr::tr("This month")}, {u"last_month"_s, Tr::tr("Last month")},
        {u"next_month"_s, Tr::tr("Next month")}, {u"this_quarter"_s, Tr::tr("This quarter")},
        {u"last_quarter"_s, Tr::tr("Last quarter")}, {u"next_quarter"_s, Tr::tr("Next quarter")},
        {u"this_year"_s, Tr::tr("This year")}, {u"last_year"_s, Tr::tr("Last year")},
        {u"next_year"_s, Tr::tr("Next year")}, {u"last_30_days"_s, Tr::tr("Last %Ln days", nullptr, 30)},
        {u"last_60_days"_s, Tr::tr("Last %Ln days", nullptr, 60)},
        {u"last_90_days"_s, Tr::tr("Last %Ln days", nullptr, 90)},
        {u"last_12_months"_s, Tr::tr("Last %Ln months", nullptr, 12)}, {u"all"_s, Tr::tr("All time")}};
}

Filter within(const QString &field, const Period &period)
{
    std::vector<Filter> bounds;
    const auto bound = [&](Filter::Op op, QDate day) {
        bounds.push_back(Filter::condition(field, op, {Operand::fromText(day.toString(Qt::ISODate))}));
    };
    if (period.from.isValid())
        bound(Filter::Op::GreaterOrEqual, period.from);
    if (period.until.isValid())
        bound(Filter::Op::Less, period.until);
    return bounds.empty() ? Filter() : Filter::all(std::move(bounds));
}

} // namespace satchel::reports
