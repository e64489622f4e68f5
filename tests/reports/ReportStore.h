// SPDX-License-Identifier: GPL-3.0-or-later
// A store whose figures were worked out by hand, with short ways to put deals into it and to ask reports of it. The
// clock can be moved on, so that the change log gets a past.
#pragma once

#include "reports/Catalogue.h"
#include "reports/Quotas.h"
#include "tests/support/TestStore.h"

namespace satchel::test {

inline Money money(qint64 major, QStringView code = u"EUR")
{
    return *Money::fromString(QString::number(major), *Currency::fromCode(code));
}

inline Decimal percent(const char *text)
{
    return *Decimal::fromString(QString::fromLatin1(text));
}

struct ReportStore : TestStore
{
    using Fields = std::vector<FieldValue>;
    enum Stage : size_t { NewLead, Contacted, Qualified, Meeting, Proposal, Negotiation, Won, Lost, Nurturing };

    std::vector<RecordId> stages;
    RecordId pipeline;

    explicit ReportStore(QTimeZone zone = QTimeZone::utc()) : TestStore(std::move(zone))
    {
        const auto rows = (*this)->select(
            {EntityKind::Stage, {QStringLiteral("pipeline")}, {}, {QStringLiteral("position"), false}, {}, -1, false});
        for (qsizetype row = 0; row < rows->size(); ++row)
            stages.push_back(rows->id(row));
        pipeline = rows->reference(0, 0);
        if (!(*this)->setMainCurrency(*Currency::fromCode(u"EUR")))
            qFatal("the main currency could not be set");
    }

    RecordId deal(size_t stage, std::optional<Money> value, Fields more = {})
    {
        more.push_back({QStringLiteral("title"), QStringLiteral("Deal %1").arg(++m_deals)});
        more.push_back({QStringLiteral("stage"), stages[stage]});
        if (value)
            more.push_back({QStringLiteral("value"), *value});
        return create(EntityKind::Deal, std::move(more));
    }
    void change(RecordId deal, Fields values)
    {
        const auto done = update(EntityKind::Deal, deal, std::move(values));
        if (!done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
    }
    void move(RecordId deal, size_t stage, Fields more = {})
    {
        more.push_back({QStringLiteral("stage"), stages[stage]});
        change(deal, std::move(more));
    }
    RecordId user(const QString &name) { return create(EntityKind::User, {{QStringLiteral("name"), name}}); }
    void rate(QStringView code, const char *units)
    {
        create(EntityKind::ExchangeRate,
            {{QStringLiteral("currency"), code.toString()}, {QStringLiteral("rate"), percent(units)},
                {QStringLiteral("as_of"), QDate(2026, 11, 1)}});
    }
    void quota(const reports::Quota &quota)
    {
        const auto edits = reports::quotaEdits(**this, quota);
        if (!edits || !(*this)->commit({QStringLiteral("Quota"), Origin::user(), *edits, {}}))
            qFatal("the quota could not be set");
    }
    void setDay(int year, int month, int day)
    {
        clock.set(Instant::at(QDate(year, month, day), QTime(12, 0), clock.zone()));
    }

    Result<reports::Report> ask(const QString &name, const reports::Options &options = {})
    {
        const auto definition = reports::findReport(name);
        if (!definition)
            qFatal("there is no such report");
        const auto query = reports::ReportQuery::make(**this, definition->parameters((*this)->schema()), options);
        return query ? reports::compute(*definition, *query) : fail(query.error());
    }

private:
    int m_deals = 0;
};

/// A table as text, one line per row: "Qualified | 2 | 300 EUR | 50 % …", as golden numbers are written down.
inline QString cellText(const reports::Cell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    if (const auto *number = std::get_if<qint64>(&cell))
        return QString::number(*number);
    if (const auto *decimal = std::get_if<Decimal>(&cell))
        return decimal->toString();
    QStringList sums;
    if (const auto *amounts = std::get_if<reports::Amounts>(&cell)) {
        for (const Money &sum : amounts->sums()) {
            QString text = sum.amountText();
            if (text.endsWith(QStringLiteral(".00")))
                text.chop(3);
            sums.append(text + u' ' + sum.currency.code());
        }
    }
    return sums.isEmpty() ? QStringLiteral("-") : sums.join(QStringLiteral(" + "));
}

inline QString rowText(const reports::Row &row)
{
    QStringList cells;
    for (const reports::Cell &cell : row.cells)
        cells.append(cellText(cell));
    return cells.join(QStringLiteral(" | "));
}

inline QStringList tableOf(const reports::Report &report)
{
    QStringList rows;
    for (const reports::Row &row : report.rows)
        rows.append(rowText(row));
    if (report.total)
        rows.append(rowText(*report.total));
    return rows;
}

} // namespace satchel::test
