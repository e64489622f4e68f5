// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/salesforce/SalesforceState.h"

using namespace Qt::StringLiterals;

namespace satchel::fakes {

QByteArray SalesforceCall::header(const QByteArray &name) const
{
    for (const auto &one : headers) {
        if (one.name.compare(name, Qt::CaseInsensitive) == 0)
            return one.value;
    }
    return {};
}

RemoteType &typeAt(SalesforceState &state, int index)
{
    return state.data.types[std::size_t(index)];
}

bool hasType(const SalesforceState &state, int index)
{
    if (index < 0)
        return false;
    const QString &name = state.data.types[std::size_t(index)].name;
    const bool isOfNotes = name.startsWith("Content"_L1);
    return !state.options.absent.contains(name) && (!isOfNotes || state.options.hasEnhancedNotes)
        && (name != "CurrencyType"_L1 || state.options.hasManyCurrencies);
}

const Property *fieldOf(const SalesforceState &state, int type, QStringView name)
{
    const RemoteType &here = state.data.types[std::size_t(type)];
    const Property *field = here.properties.find(name);
    if (field && here.name == "ContentNote"_L1 && field->name == "SystemModstamp"_L1)
        return nullptr; // it is not among its documented fields
    return field && state.options.hidden.contains(here.name + u'.' + field->name) ? nullptr : field;
}

bool isWritable(const SalesforceState &state, int type, const Property &property)
{
    return !property.isReadOnly
        && !state.options.readOnly.contains(state.data.types[std::size_t(type)].name + u'.' + property.name);
}

bool isInSight(const SalesforceState &state, qint64 number)
{
    return !state.conditions.isVanished || (quint64(number) * 2'654'435'761ULL >> 16) % 10 >= 7;
}

std::optional<qint64> instantOf(const QString &text)
{
    const auto instant = Instant::fromIso(text);
    return instant ? std::optional(instant->ms) : std::nullopt;
}

QString shownValue(const SalesforceState &state, int type, const Row &row, const QString &field)
{
    if (field == "Id"_L1)
        return salesforceId(row.number);
    if (field == "CreatedDate"_L1)
        return row.createdAt.toIso();
    if (field == "SystemModstamp"_L1 || field == "LastModifiedDate"_L1)
        return row.updatedAt.toIso();
    if (field == "LastModifiedById"_L1)
        return row.isByApi ? apiUser(state.data) : secondUser(state.data);
    if (field == "Content"_L1) // a query names the place where the bytes are
        return u"/services/data/v60.0/sobjects/ContentNote/%1/Content"_s.arg(salesforceId(row.number));
    if (field == "IsDeleted"_L1)
        return row.isLive() ? u"false"_s : u"true"_s;
    const QString value = row.values.value(field);
    const Property *property = state.data.types[std::size_t(type)].properties.find(field);
    if (!property || property->type != Property::Type::Reference || value.isEmpty() || field == "MasterRecordId"_L1)
        return property && property->type == Property::Type::Bool && value.isEmpty() ? u"false"_s : value;
    const int target = salesforceTypeOf(value);
    if (target < 0)
        return {};
    const RemoteTable &table = state.data.types[std::size_t(target)].table;
    const qint64 number = table.resolve(salesforceNumber(value));
    const RowPointer there = table.newest(number);
    return there && there->isLive() ? salesforceId(number) : QString();
}

} // namespace satchel::fakes
