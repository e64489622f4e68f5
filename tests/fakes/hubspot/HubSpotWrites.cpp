// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/hubspot/HubSpotWrites.h"

#include "tests/fakes/hubspot/HubSpotAssociations.h"
#include "tests/fakes/hubspot/HubSpotValidation.h"

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

/// A unique value that another record has already: contacts say whose, in text only.
std::optional<HubSpotError> checkUnique(const RemoteType &type, const std::vector<Values::Item> &items, qint64 self)
{
    for (const auto &[name, value] : items) {
        const auto owner = type.table.findUnique(name, value);
        if (!owner || *owner == self)
            continue;
        if (name == "email"_L1)
            return HubSpotError{409, u"CONFLICT"_s, u"Contact already exists. Existing ID: %1"_s.arg(*owner), {}};
        return HubSpotError{400, u"VALIDATION_ERROR"_s,
            u"Cannot set %1. %2 already has that value."_s.arg(name).arg(*owner),
            {{u"%1 already has that value."_s.arg(*owner), u"CONFLICTING_UNIQUE_VALUE"_s, name}}};
    }
    return {};
}

std::optional<HubSpotError> checkLeadContact(int type, const std::vector<HubSpotLink> &links)
{
    constexpr int LeadToPrimaryContact = 578;
    if (type != hubSpotTypeIndex(u"leads"))
        return {};
    for (const HubSpotLink &link : links) {
        if (link.kind == LeadToPrimaryContact)
            return {};
    }
    return invalidInput(u"A lead must be associated with a primary contact or company"_s);
}

/// A lifecycle stage goes forward only: what would take it back is passed over without a word. An empty one may take
/// any.
void passOver(
    const HubSpotOptions &options, const RemoteType &type, const Row &before, std::vector<Values::Item> &items)
{
    std::erase_if(items, [&](const Values::Item &item) { return options.deaf.contains(item.first); });
    constexpr auto lifecycle = u"lifecyclestage";
    const Property *property = type.properties.find(lifecycle);
    const QString now = before.values.value(lifecycle);
    if (!property || now.isEmpty())
        return;
    const auto place = [&](const QString &stage) {
        return std::find_if(property->choices.begin(), property->choices.end(), [&](const Choice &choice) {
            return choice.value == stage;
        }) - property->choices.begin();
    };
    std::erase_if(items, [&](const Values::Item &item) {
        return item.first == lifecycle && !item.second.isEmpty() && place(item.second) < place(now);
    });
}

RowPointer writeRow(HubSpotState &state, int type, Row row, Instant now)
{
    RemoteTable &table = typeAt(state, type).table;
    const qint64 number = row.number;
    completeHubSpotValues(state.data, type, row.values);
    row.updatedAt = serverTime(state.conditions, now);
    table.put(std::move(row), apiVisibility(state, now), now);
    return table.find(number);
}

} // namespace

HubSpotResult<RowPointer> createRecord(HubSpotState &state, int type, const QJsonObject &input, Instant now)
{
    const auto items = readProperties(state, type, input[u"properties"].toObject());
    if (!items)
        return tl::make_unexpected(items.error());
    const auto links = readLinks(state, type, input[u"associations"].toArray());
    if (!links)
        return tl::make_unexpected(links.error());
    if (const auto error = checkLeadContact(type, *links))
        return tl::make_unexpected(*error);
    Row row;
    row.values.merge(*items);
    if (const auto error = checkRecord(state, type, row.values))
        return tl::make_unexpected(*error);
    if (const auto error = checkUnique(typeAt(state, type), *items, 0))
        return tl::make_unexpected(*error);
    row.number = typeAt(state, type).table.takeNumber();
    row.createdAt = serverTime(state.conditions, now);
    const RowPointer written = writeRow(state, type, std::move(row), now);
    for (const HubSpotLink &link : *links)
        addLink(state, {type, written->number}, link);
    return written;
}

HubSpotResult<RowPointer> updateRecord(
    HubSpotState &state, int type, qint64 number, const QJsonObject &properties, Instant now)
{
    RemoteType &here = typeAt(state, type);
    const RowPointer before = here.table.newest(here.table.resolve(number));
    if (!before || !before->isLive() || !isInSight(state, before->number))
        return tl::make_unexpected(notFound(u"resource not found"_s));
    auto items = readProperties(state, type, properties);
    if (!items)
        return tl::make_unexpected(items.error());
    passOver(state.options, here, *before, *items);
    Row row = *before;
    row.values.merge(*items);
    if (const auto error = checkRecord(state, type, row.values))
        return tl::make_unexpected(*error);
    if (const auto error = checkUnique(here, *items, row.number))
        return tl::make_unexpected(*error);
    return writeRow(state, type, std::move(row), now);
}

void archiveRecord(HubSpotState &state, int type, qint64 number, Instant now)
{
    RemoteTable &table = typeAt(state, type).table;
    const RowPointer before = table.newest(number);
    if (!before || !before->isLive() || !isInSight(state, number))
        return;
    Row row = *before;
    row.archivedAt = serverTime(state.conditions, now); // the modified stamp stays
    state.data.links.removeAll({type, number});
    table.put(std::move(row), apiVisibility(state, now), now);
}

HubSpotResult<RowPointer> mergeRecords(HubSpotState &state, int type, qint64 winner, qint64 loser, Instant now)
{
    RemoteTable &table = typeAt(state, type).table;
    const RowPointer kept = table.newest(winner);
    const RowPointer gone = table.newest(loser);
    if (winner == loser || !kept || !gone || !kept->isLive() || !gone->isLive())
        return tl::make_unexpected(invalidInput(u"Cannot merge these records"_s));
    Row row = *kept;
    for (const auto &[name, value] : gone->values) {
        if (!row.values.has(name))
            row.values.set(name, value);
    }
    const QString merged = row.values.value(u"hs_merged_object_ids");
    row.values.set(
        u"hs_merged_object_ids"_s, merged.isEmpty() ? QString::number(loser) : merged + u';' + QString::number(loser));
    state.data.links.move({type, loser}, {type, winner});
    table.erase(loser, apiVisibility(state, now));
    table.mergedInto()[loser] = winner;
    return writeRow(state, type, std::move(row), now);
}

HubSpotResult<RowPointer> findRecord(
    const HubSpotState &state, int type, const QString &id, const QString &idProperty, bool isArchived)
{
    const RemoteType &here = state.data.types[std::size_t(type)];
    bool isNumber = true;
    qint64 number = 0;
    if (idProperty.isEmpty() || idProperty == "hs_object_id"_L1) {
        number = id.toLongLong(&isNumber);
    } else {
        const Property *property = here.properties.find(idProperty);
        if (!property || !property->isUnique)
            return tl::make_unexpected(
                invalidInput(u"The property %1 is not a unique identifier of %2"_s.arg(idProperty, here.name)));
        number = here.table.findUnique(idProperty, id).value_or(0);
    }
    const RowPointer row = isNumber ? here.table.find(here.table.resolve(number)) : nullptr;
    if (!row || row->isLive() == isArchived || !isInSight(state, row->number))
        return tl::make_unexpected(notFound(u"Object not found.  objectId are usually numeric."_s));
    return row;
}

} // namespace satchel::fakes
