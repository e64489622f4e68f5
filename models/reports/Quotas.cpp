// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/Quotas.h"
#include "domain/FieldNames.h"

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

const QString prefix = u"quota/"_s;

QString nameOf(Span span)
{
    return span == Span::Month ? u"month"_s : span == Span::Quarter ? u"quarter"_s : u"year"_s;
}

QString settingName(const Quota &quota)
{
    return prefix + (quota.owner.isNull() ? u"team"_s : quota.owner.toString()) + u'/'
        + quota.from.toString(u"yyyy-MM"_s) + u'/' + nameOf(quota.span);
}

/// Nothing when the setting does not read as a quota.
std::optional<Quota> quotaFrom(const QString &name, const QString &value)
{
    const QStringList parts = name.split(u'/');
    const QStringList words = value.split(u' ');
    if (parts.size() != 4 || words.size() != 2)
        return {};
    const auto span = spanFromName(parts[3]);
    const QDate from = QDate::fromString(parts[2] + u"-01"_s, Qt::ISODate);
    const auto currency = Currency::fromCode(words[1]);
    const auto amount = currency ? Money::fromString(words[0], *currency) : Result<Money>(fail(currency.error()));
    const RecordId owner = RecordId::fromString(parts[1]);
    if (!span || !from.isValid() || !amount || (owner.isNull() && parts[1] != "team"_L1))
        return {};
    return Quota{owner, from, *span, *amount};
}

} // namespace

Result<Quotas> Quotas::read(const ReportQuery &query)
{
    const RecordId asked = query.reference(u"owner");
    const auto all = TRY(readQuotas(query.store()));
    Quotas quotas;
    for (const Quota &quota : all) {
        if (asked.isNull() || quota.owner == asked)
            TRY(spread(quota.owner == asked ? quotas.m_team : quotas.m_persons, quota));
    }
    return quotas;
}

/// Month i of n gets (i + 1) / n less i / n of the amount, so that the parts make the whole.
Result<void> Quotas::spread(std::map<QDate, Amounts> &months, const Quota &quota)
{
    const int count = monthsOf(quota.span);
    qint64 given = 0;
    for (int i = 0; i < count; ++i) {
        const auto upTo = TRY(multiplyDivide(quota.amount.minor, i + 1, count));
        if (const auto added = months[quota.from.addMonths(i)].add({upTo - given, quota.amount.currency}); !added)
            return added;
        given = upTo;
    }
    return {};
}

Result<Amounts> Quotas::of(const Period &period) const
{
    Amounts sum;
    for (QDate month = period.from; month < period.until; month = month.addMonths(1)) {
        const auto team = m_team.find(month);
        const auto persons = m_persons.find(month);
        const Amounts *amounts = team != m_team.end() ? &team->second
            : persons != m_persons.end()              ? &persons->second
                                                      : nullptr;
        if (!amounts)
            continue;
        TRY(sum.add(*amounts));
    }
    return sum;
}

Result<std::vector<Quota>> readQuotas(store::Store &store)
{
    const auto rows = TRY(store.select({EntityKind::Setting, {field::name, field::value},
        Filter::condition(field::name, Filter::Op::Starts, {Operand::fromText(prefix)}), {}, {}, -1, false}));
    std::vector<Quota> quotas;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (const auto quota = quotaFrom(rows.text(row, 0), rows.text(row, 1)))
            quotas.push_back(*quota);
    }
    return quotas;
}

Result<std::vector<Edit>> quotaEdits(store::Store &store, const Quota &quota)
{
    const QString name = settingName(quota);
    const auto rows = TRY(store.select({EntityKind::Setting, {}, Filter::equals(field::name, name), {}, {}, 1, false}));
    const bool isNew = rows.isEmpty();
    if (quota.amount.minor == 0)
        return isNew ? std::vector<Edit>() : std::vector{Edit::remove(EntityKind::Setting, rows.id(0))};
    const std::vector<FieldValue> values{
        {field::name, name}, {field::value, quota.amount.amountText() + u' ' + quota.amount.currency.code()}};
    return std::vector{
        isNew ? Edit::create(EntityKind::Setting, {}, values) : Edit::update(EntityKind::Setting, rows.id(0), values)};
}

} // namespace satchel::reports
