// SPDX-License-Identifier: GPL-3.0-or-later
// Which kinds of association HubSpot defines between which types, and what a link of one kind entails.
#include "tests/fakes/hubspot/HubSpotAssociations.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

// In the order of hubSpotTypes()
enum Type { Contacts, Companies, Deals, Leads, Tasks, Notes, Calls, Emails, Meetings, Products, LineItems, Quotes };

struct Kind
{
    int from;
    int to;
    int kind;
    int inverse;
    bool isPlain; // the unlabelled default between the two types
};

constexpr int ContactToPrimaryCompany = 1;
constexpr int DealToPrimaryCompany = 5;

// Inverses of engagements and quotes are HubSpot's neighbours of the documented number.
constexpr Kind Kinds[] = {
    {Contacts, Companies, 279, 280, true},
    {Contacts, Companies, ContactToPrimaryCompany, 2, false},
    {Deals, Contacts, 3, 4, true},
    {Deals, Companies, 341, 342, true},
    {Deals, Companies, DealToPrimaryCompany, 6, false},
    {Companies, Companies, 13, 14, false},
    {Companies, Companies, 450, 450, true},
    {Contacts, Contacts, 449, 449, true},
    {Deals, Deals, 451, 451, true},
    {Deals, LineItems, 19, 20, true},
    {Deals, Quotes, 63, 64, true},
    {Quotes, LineItems, 67, 68, true},
    {Quotes, Contacts, 69, 70, true},
    {Quotes, Companies, 71, 72, true},
    {Notes, Contacts, 202, 201, true},
    {Notes, Companies, 190, 189, true},
    {Notes, Deals, 214, 213, true},
    {Tasks, Contacts, 204, 203, true},
    {Tasks, Companies, 192, 191, true},
    {Tasks, Deals, 216, 215, true},
    {Calls, Contacts, 194, 193, true},
    {Calls, Companies, 182, 181, true},
    {Calls, Deals, 206, 205, true},
    {Emails, Contacts, 198, 197, true},
    {Emails, Companies, 186, 185, true},
    {Emails, Deals, 210, 209, true},
    {Meetings, Contacts, 200, 199, true},
    {Meetings, Companies, 188, 187, true},
    {Meetings, Deals, 212, 211, true},
    {Leads, Contacts, 608, 609, true},
    {Leads, Contacts, 578, 579, false},
    {Leads, Companies, 610, 611, true},
};

} // namespace

std::pair<int, int> defaultKinds(int fromType, int toType)
{
    for (const Kind &kind : Kinds) {
        if (kind.isPlain && kind.from == fromType && kind.to == toType)
            return {kind.kind, kind.inverse};
        if (kind.isPlain && kind.from == toType && kind.to == fromType)
            return {kind.inverse, kind.kind};
    }
    return {0, 0};
}

std::optional<int> inverseKind(int fromType, int toType, int number)
{
    for (const Kind &kind : Kinds) {
        if (kind.from == fromType && kind.to == toType && kind.kind == number)
            return kind.inverse;
        if (kind.from == toType && kind.to == fromType && kind.inverse == number)
            return kind.kind;
    }
    return {};
}

HubSpotResult<std::vector<HubSpotLink>> readLinks(
    const HubSpotState &state, int fromType, const QJsonArray &associations)
{
    std::vector<HubSpotLink> links;
    for (const QJsonValue &association : associations) {
        const QJsonValue id = association[u"to"][u"id"];
        const qint64 number = id.isString() ? id.toString().toLongLong() : id.toInteger();
        for (const QJsonValue &type : association[u"types"].toArray()) {
            const int kind = type[u"associationTypeId"].toInt();
            std::optional<HubSpotLink> link;
            for (std::size_t to = 0; to < state.data.types.size() && !link; ++to) {
                if (const auto inverse = inverseKind(fromType, int(to), kind))
                    link = HubSpotLink{{int(to), number}, kind, *inverse};
            }
            if (!link)
                return tl::make_unexpected(
                    invalidInput(u"The association type %1 does not start at this object type"_s.arg(kind)));
            const RowPointer target = state.data.types[std::size_t(link->to.type)].table.find(number);
            if (!target || !target->isLive() || !isInSight(state, number))
                return tl::make_unexpected(
                    HubSpotError{404, u"OBJECT_NOT_FOUND"_s, u"Object to associate not found: %1"_s.arg(number), {}});
            links.push_back(*link);
        }
    }
    return links;
}

void addLink(HubSpotState &state, Place from, const HubSpotLink &link)
{
    const int primary = from.type == Contacts ? ContactToPrimaryCompany : DealToPrimaryCompany;
    if (link.kind == primary && link.to.type == Companies && (from.type == Contacts || from.type == Deals)) {
        for (const auto &neighbour : state.data.links.neighbours(from, Companies)) {
            if (neighbour.number != link.to.number)
                state.data.links.remove(from, {Companies, neighbour.number}, link.kind, link.inverse);
        }
    }
    state.data.links.add(from, link.to, link.kind, link.inverse);
    const auto [plain, plainInverse] = defaultKinds(from.type, link.to.type);
    if (plain != 0)
        state.data.links.add(from, link.to, plain, plainInverse);
}

} // namespace satchel::fakes
