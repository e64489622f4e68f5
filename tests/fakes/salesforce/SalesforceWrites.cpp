// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/salesforce/SalesforceWrites.h"

#include "tests/fakes/Cascade.h"

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

void put(SalesforceState &state, int type, Row row, Instant now)
{
    row.updatedAt = serverTime(state.conditions, now);
    row.isByApi = true;
    completeSalesforceValues(state.data, type, row.values);
    typeAt(state, type).table.put(std::move(row), {now, now}, now);
}

void set(SalesforceState &state, int type, qint64 number, const QString &field, const QString &value, Instant now)
{
    const RowPointer before = typeAt(state, type).table.newest(number);
    if (!before || !before->isLive() || before->values.value(field) == value)
        return;
    Row row = *before;
    row.values.set(field, value);
    put(state, type, std::move(row), now);
}

/// The contact of a deal is that of its primary role, of which there is one at most. A new deal with a contact makes
/// such a role.
/// https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_opportunity.htm
void followPrimary(SalesforceState &state, int type, qint64 number, Instant now)
{
    const int deals = state.data.typeIndex(u"Opportunity");
    const int roles = state.data.typeIndex(u"OpportunityContactRole");
    const RowPointer row = typeAt(state, type).table.newest(number);
    if (type == deals && row->values.has(u"ContactId")) {
        Row role;
        role.number = typeAt(state, roles).table.takeNumber();
        role.createdAt = serverTime(state.conditions, now);
        role.values = {{u"OpportunityId"_s, salesforceId(number)}, {u"ContactId"_s, row->values.value(u"ContactId")},
            {u"IsPrimary"_s, u"true"_s}};
        put(state, roles, std::move(role), now);
    }
    if (type != roles)
        return;
    const QString deal = row->values.value(u"OpportunityId");
    QString contact;
    std::vector<qint64> others;
    for (const auto &[other, role] : typeAt(state, roles).table.rows()) {
        if (!role->isLive() || role->values.value(u"OpportunityId") != deal
            || role->values.value(u"IsPrimary") != "true"_L1)
            continue;
        if (other != number && row->values.value(u"IsPrimary") == "true"_L1)
            others.push_back(other);
        else
            contact = role->values.value(u"ContactId");
    }
    for (const qint64 other : others)
        set(state, roles, other, u"IsPrimary"_s, u"false"_s, now);
    set(state, deals, salesforceNumber(deal), u"ContactId"_s, contact, now);
}

std::optional<SalesforceError> checkUnique(
    const SalesforceState &state, int type, const std::vector<Values::Item> &items, qint64 self)
{
    const RemoteTable &table = state.data.types[std::size_t(type)].table;
    for (const auto &[name, value] : items) {
        const auto owner = table.findUnique(name, value);
        if (owner && *owner != self)
            return SalesforceError{400, u"DUPLICATE_VALUE"_s,
                u"duplicate value found: %1 duplicates value on record with id: %2"_s.arg(
                    name, salesforceId(*owner).left(15)),
                {}};
    }
    return {};
}

/// Duplicate rules look at new and at changed records alike.
/// https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/headers_duplicaterules.htm
std::optional<SalesforceError> checkDuplicates(
    const SalesforceState &state, int type, const Values &values, const WriteTerms &terms, qint64 self)
{
    const QString email = values.value(u"Email");
    const bool isAlertOnly = !state.options.blocksDuplicates;
    if (!state.options.hasDuplicateRule || email.isEmpty() || (isAlertOnly && terms.allowsDuplicates))
        return {};
    for (const auto &[number, row] : state.data.types[std::size_t(type)].table.rows()) {
        if (number != self && row->isLive() && row->values.value(u"Email").compare(email, Qt::CaseInsensitive) == 0)
            return SalesforceError{400, u"DUPLICATES_DETECTED"_s, u"Use one of these records?"_s, {}};
    }
    return {};
}

/// Active assignment rules choose the owner of new and changed leads, accounts and cases, unless the request says
/// otherwise. https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/headers_autoassign.htm
void assignOwner(const SalesforceState &state, int type, const WriteTerms &terms, Values &values)
{
    static const QStringList assigned = {u"Lead"_s, u"Account"_s, u"Case"_s};
    if (state.options.hasAssignmentRules && terms.assigns
        && assigned.contains(state.data.types[std::size_t(type)].name))
        values.set(u"OwnerId"_s, secondUser(state.data));
}

SalesforceError gone()
{
    return {404, u"ENTITY_IS_DELETED"_s, u"entity is deleted"_s, {}};
}

std::optional<SalesforceError> checkRight(const SalesforceState &state, int type, const QString &operation)
{
    if (!state.options.denied.contains(state.data.types[std::size_t(type)].name + u'.' + operation))
        return {};
    return SalesforceError{403, u"INSUFFICIENT_ACCESS_OR_READONLY"_s, u"insufficient access rights on object id"_s, {}};
}

/// The row that may be written to.
SalesforceResult<RowPointer> writable(const SalesforceState &state, int type, const QString &id)
{
    const qint64 number = salesforceNumber(id);
    if (number == 0 || salesforceTypeOf(id) != type)
        return tl::make_unexpected(SalesforceError{400, u"MALFORMED_ID"_s, u"bad id %1"_s.arg(id), {u"Id"_s}});
    const RowPointer row = state.data.types[std::size_t(type)].table.newest(number);
    if (!row || !isInSight(state, number))
        return tl::make_unexpected(noSuchThing());
    if (!row->isLive())
        return tl::make_unexpected(gone());
    if (state.locked.contains(salesforceId(number)))
        return tl::make_unexpected(
            SalesforceError{400, u"ENTITY_IS_LOCKED"_s, u"the entity is locked for editing"_s, {}});
    return row;
}

} // namespace

WriteTerms termsOf(const SalesforceCall &call)
{
    const bool allowsDuplicates = call.header("Sforce-Duplicate-Rule-Header").contains("allowSave=true");
    return {allowsDuplicates, call.header("Sforce-Auto-Assign").compare("FALSE", Qt::CaseInsensitive) != 0, {}};
}

SalesforceResult<qint64> createRecord(
    SalesforceState &state, int type, const QJsonObject &fields, const WriteTerms &terms, Instant now)
{
    if (const auto error = checkRight(state, type, u"create"_s))
        return tl::make_unexpected(*error);
    const auto items = readFields(state, type, fields, true);
    if (!items)
        return tl::make_unexpected(items.error());
    Row row;
    row.values.merge(*items);
    if (const auto error = checkRecord(state, type, row.values))
        return tl::make_unexpected(*error);
    if (const auto error = checkUnique(state, type, *items, 0))
        return tl::make_unexpected(*error);
    if (const auto error = checkDuplicates(state, type, row.values, terms, 0))
        return tl::make_unexpected(*error);
    row.number = typeAt(state, type).table.takeNumber();
    row.createdAt = serverTime(state.conditions, now);
    row.values.set(u"CreatedById"_s, apiUser(state.data));
    assignOwner(state, type, terms, row.values);
    const qint64 number = row.number;
    put(state, type, std::move(row), now);
    followPrimary(state, type, number, now);
    return number;
}

SalesforceResult<qint64> updateRecord(SalesforceState &state, int type, const QString &id, const QJsonObject &fields,
    const WriteTerms &terms, Instant now)
{
    if (const auto error = checkRight(state, type, u"change"_s))
        return tl::make_unexpected(*error);
    const auto before = writable(state, type, id);
    if (!before)
        return tl::make_unexpected(before.error());
    if (terms.unmodifiedSince && (*before)->updatedAt.ms / 1000 > *terms.unmodifiedSince / 1000)
        return tl::make_unexpected(
            SalesforceError{412, u"PRECONDITION_FAILED"_s, u"The record has been modified since the given date"_s, {}});
    if ((*before)->values.value(u"IsConverted") == "true"_L1)
        return tl::make_unexpected(
            SalesforceError{400, u"CANNOT_UPDATE_CONVERTED_LEAD"_s, u"cannot reference converted lead"_s, {}});
    // https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_emailmessage.htm
    constexpr QLatin1StringView draft("5");
    if (typeAt(state, type).name == "EmailMessage"_L1 && (*before)->values.value(u"Status") != draft)
        return tl::make_unexpected(SalesforceError{
            400, u"INSUFFICIENT_ACCESS_OR_READONLY"_s, u"Only emails with the status Draft can be updated"_s, {}});
    auto items = readFields(state, type, fields, false);
    if (!items)
        return tl::make_unexpected(items.error());
    std::erase_if(*items, [&](const Values::Item &item) { return state.options.deaf.contains(item.first); });
    for (Values::Item &item : *items)
        item.second = state.options.rewritten.value(item.first, item.second);
    Row row = **before;
    row.values.merge(*items);
    if (const auto error = checkRecord(state, type, row.values))
        return tl::make_unexpected(*error);
    if (const auto error = checkUnique(state, type, *items, row.number))
        return tl::make_unexpected(*error);
    if (const auto error = checkDuplicates(state, type, row.values, terms, row.number))
        return tl::make_unexpected(*error);
    assignOwner(state, type, terms, row.values);
    const qint64 number = row.number;
    put(state, type, std::move(row), now);
    if (type == state.data.typeIndex(u"OpportunityContactRole"))
        followPrimary(state, type, number, now);
    return number;
}

std::optional<SalesforceError> deleteRecord(SalesforceState &state, int type, const QString &id, Instant now)
{
    if (const auto error = checkRight(state, type, u"delete"_s))
        return error;
    const auto before = writable(state, type, id);
    if (!before)
        return before.error();
    Row row = **before;
    const Place place{type, row.number};
    row.archivedAt = row.updatedAt = serverTime(state.conditions, now);
    typeAt(state, type).table.put(std::move(row), {now, now}, now);
    takeRecordsAlong(state, place, now);
    return {};
}

void takeRecordsAlong(SalesforceState &state, Place gone, Instant now)
{
    // "Deleted accounts are moved to the Recycle Bin, along with contacts, opportunities, activities, notes":
    // https://trailblazers.salesforce.com/answers?id=90630000000gyRjAAI. An account's parent is only unlinked.
    static constexpr CascadeRule rules[] = {
        {"Contact", "AccountId"},
        {"Opportunity", "AccountId"},
        {"Task", "WhatId"},
        {"Task", "WhoId", "WhatId"},
        {"Event", "WhatId"},
        {"Event", "WhoId", "WhatId"},
        {"EmailMessage", "RelatedToId"},
        {"Note", "ParentId"},
    };
    cascadeDelete(state.data, gone,
        {rules, [](Place place) { return salesforceId(place.number); }, [](Place) {}, serverTime(state.conditions, now),
            true},
        now);
}

SalesforceResult<std::pair<qint64, bool>> upsertRecord(SalesforceState &state, int type, const QString &field,
    const QString &value, const QJsonObject &fields, const WriteTerms &terms, Instant now)
{
    const Property *key = fieldOf(state, type, field);
    if (!key || !key->isUnique)
        return tl::make_unexpected(SalesforceError{400, u"INVALID_FIELD"_s,
            u"Field name provided, %1 is not an External ID or indexed field for %2"_s.arg(
                field, typeAt(state, type).name),
            {}});
    if (fields.contains(field))
        return tl::make_unexpected(SalesforceError{
            400, u"INVALID_FIELD"_s, u"The %1 field should not be specified in the sobject data."_s.arg(field), {}});
    if (const auto known = typeAt(state, type).table.findUnique(field, value))
        return updateRecord(state, type, salesforceId(*known), fields, terms, now).map([](qint64 number) {
            return std::pair(number, false);
        });
    QJsonObject complete = fields;
    complete.insert(field, value);
    return createRecord(state, type, complete, terms, now).map([](qint64 number) { return std::pair(number, true); });
}

} // namespace satchel::fakes
