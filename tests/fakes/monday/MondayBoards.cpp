// SPDX-License-Identifier: GPL-3.0-or-later
// The boards of an account, and how an item is shown.
#include "tests/fakes/monday/MondayFake.h"

#include <algorithm>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

const QString crm = u"crm"_s;

QString typeNameOf(const QString &type)
{
    static const QHash<QString, QString> names = {{u"text"_s, u"TextValue"_s}, {u"long_text"_s, u"LongTextValue"_s},
        {u"numbers"_s, u"NumbersValue"_s}, {u"status"_s, u"StatusValue"_s}, {u"date"_s, u"DateValue"_s},
        {u"email"_s, u"EmailValue"_s}, {u"phone"_s, u"PhoneValue"_s}, {u"link"_s, u"LinkValue"_s},
        {u"checkbox"_s, u"CheckboxValue"_s}, {u"board_relation"_s, u"BoardRelationValue"_s},
        {u"mirror"_s, u"MirrorValue"_s}, {u"dropdown"_s, u"DropdownValue"_s}, {u"people"_s, u"PeopleValue"_s}};
    return names.value(type);
}

QString mondayTime(Instant at)
{
    return Instant{at.ms - at.ms % 1000}.toIso().left(19) + u'Z';
}

Property propertyOf(const MondayColumn &column)
{
    using Type = Property::Type;
    if (column.type == "board_relation"_L1 || column.type == "people"_L1)
        return property::pointing(column.id, column.target);
    if (column.type == "status"_L1) {
        QStringList indexes;
        for (const auto &[index, name] : column.labels)
            indexes.append(QString::number(index));
        return property::chosen(column.id, indexes);
    }
    const Type type = column.type == "numbers"_L1 ? Type::Number
        : column.type == "date"_L1                ? Type::Date
        : column.type == "email"_L1               ? Type::Email
        : column.type == "phone"_L1               ? Type::Phone
        : column.type == "checkbox"_L1            ? Type::Bool
                                                  : Type::Text;
    return property::plain(column.id, type, column.type);
}

} // namespace

const MondayColumn *MondayBoard::column(const QString &wanted) const
{
    const auto found = std::ranges::find(columns, wanted, &MondayColumn::id);
    return found == columns.end() ? nullptr : &*found;
}

const MondayBoard *MondayState::board(const QString &wanted) const
{
    const auto found = std::ranges::find(boards, wanted.toLongLong(), &MondayBoard::id);
    return found == boards.end() || options.denied.contains(found->type) ? nullptr : &*found;
}

std::pair<const MondayBoard *, RowPointer> MondayState::item(const QString &wanted) const
{
    for (const MondayBoard &one : boards) {
        const int type = data.typeIndex(one.type);
        const RowPointer row = type < 0 ? nullptr : typeAt(type).table.newest(wanted.toLongLong());
        if (row && !options.denied.contains(one.type))
            return {&one, row};
    }
    return {nullptr, nullptr};
}

std::vector<MondayBoard> mondayBoards(const MondayOptions &options)
{
    const MondayColumn owner{u"people_1"_s, u"Owner"_s, u"people"_s, {}, u"users"_s};
    const MondayColumn phone{u"phone_1"_s, u"Phone"_s, u"phone"_s};
    const MondayColumn comments{u"notes_1"_s, u"Comments"_s, u"long_text"_s};
    const auto relation = [](const QString &id, const QString &title, const QString &to) {
        return MondayColumn{id, title, u"board_relation"_s, {}, to};
    };
    std::vector<MondayBoard> boards = {{5001, u"roadmap"_s, u"Deals"_s, u"board"_s, u"core"_s,
                                           {{u"status_9"_s, u"Status"_s, u"status"_s, {{1, u"Done"_s}}}}},
        {1001, u"companies"_s, u"Accounts"_s, u"board"_s, crm,
            {{u"link_1"_s, u"Domain"_s, u"link"_s}, phone, {u"text_1"_s, u"Industry"_s, u"text"_s},
                {u"numbers_1"_s, u"No. of employees"_s, u"numbers"_s}, comments, owner}},
        {1002, u"contacts"_s, u"Contacts"_s, u"board"_s, crm,
            {{u"email_1"_s, u"Email"_s, u"email"_s}, phone, {u"text_1"_s, u"Title"_s, u"text"_s},
                relation(u"accounts_1"_s, u"Accounts"_s, u"companies"_s), comments, owner,
                {u"mirror_1"_s, u"Deals value"_s, u"mirror"_s},
                {u"dropdown_1"_s, u"Interests"_s, u"dropdown"_s, {{1, u"Robots"_s}, {2, u"Ducks"_s}}},
                {u"checkbox_1"_s, u"Newsletter"_s, u"checkbox"_s}, {u"date_1"_s, u"Birthday"_s, u"date"_s}}},
        {1003, u"leads"_s, u"Leads"_s, u"board"_s, crm,
            {{u"status_1"_s, u"Status"_s, u"status"_s,
                 {{0, u"New Lead"_s}, {1, u"Contacted"_s}, {2, u"Qualified"_s}, {3, u"Unqualified"_s}}},
                {u"text_2"_s, u"Company"_s, u"text"_s}, {u"text_1"_s, u"Title"_s, u"text"_s},
                {u"email_1"_s, u"Email"_s, u"email"_s}, phone, comments, owner}},
        {1004, u"deals"_s, u"Deals"_s, u"board"_s, crm,
            {{u"status_1"_s, u"Stage"_s, u"status"_s,
                 {{0, u"Discovery"_s}, {3, u"Negotiation"_s}, {1, u"Won"_s}, {2, u"Lost"_s}}},
                {u"numbers_1"_s, u"Deal Value"_s, u"numbers"_s}, {u"numbers_2"_s, u"Close Probability"_s, u"numbers"_s},
                {u"date_1"_s, u"Expected Close Date"_s, u"date"_s},
                relation(u"contacts_1"_s, u"Contacts"_s, u"contacts"_s),
                relation(u"accounts_1"_s, u"Accounts"_s, u"companies"_s), comments, owner}},
        {1006, u"tasks"_s, u"Tasks"_s, u"board"_s, crm,
            {{u"status_1"_s, u"Status"_s, u"status"_s, {{0, u"Working on it"_s}, {1, u"Done"_s}, {2, u"Stuck"_s}}},
                {u"status_2"_s, u"Priority"_s, u"status"_s,
                    {{7, u"Low"_s}, {109, u"Medium"_s}, {110, u"High"_s}, {10, u"Critical"_s}}},
                {u"date_1"_s, u"Due date"_s, u"date"_s}, {u"text_1"_s, u"Description"_s, u"long_text"_s},
                relation(u"contacts_1"_s, u"Contacts"_s, u"contacts"_s),
                relation(u"accounts_1"_s, u"Accounts"_s, u"companies"_s),
                relation(u"deals_1"_s, u"Deals"_s, u"deals"_s), owner}},
        {1005, u"subitems"_s, u"Subitems of Deals"_s, u"sub_items_board"_s, crm, {}}};
    for (MondayBoard &board : boards) {
        board.name = options.boardNames.value(board.type, board.name);
        board.columns.removeIf(
            [&](const MondayColumn &column) { return options.leftOut.contains(board.type + u'.' + column.id); });
        if (options.hasExternalIds && board.product == crm)
            board.columns.append({u"text_99"_s, u"External ID"_s, u"text"_s});
    }
    return boards;
}

RemoteData mondayAccountData(qint64 number, const std::vector<MondayBoard> &boards)
{
    RemoteData data;
    data.account = number;
    qint64 first = number * 10'000'000;
    Property named = property::needed(property::plain(u"name"_s));
    named.longest = 255;
    addType(data, u"users"_s, {named, property::plain(u"email"_s)}, first += 100'000);
    for (const MondayBoard &board : boards) {
        QList<Property> properties = {named};
        for (const MondayColumn &column : board.columns) {
            if (column.type != "mirror"_L1)
                properties.append(propertyOf(column));
        }
        addType(data, board.type, properties, first += 100'000); // an id is that of one item, on whichever board
    }
    addType(data, u"notes"_s,
        {property::needed(property::plain(u"body"_s)), property::plain(u"item_id"_s),
            property::pointing(u"creator_id"_s, u"users"_s)},
        first += 100'000);
    for (const QString &name : {u"Anna Api"_s, u"Carl Colleague"_s})
        furnish(
            data, u"users", {{u"name"_s, name}, {u"email"_s, name.section(u' ', 0, 0).toLower() + u"@acme.example"_s}});
    return data;
}

QJsonObject mondayValue(const MondayState &state, const MondayColumn &column, const QString &stored)
{
    QJsonObject value{{u"__typename"_s, typeNameOf(column.type)}, {u"id"_s, column.id}, {u"type"_s, column.type},
        {u"text"_s, stored.isEmpty() ? QJsonValue() : QJsonValue(stored)}, {u"value"_s, QJsonValue()}};
    const QJsonValue plain = stored.isEmpty() ? QJsonValue() : QJsonValue(stored);
    const QString type = column.type;
    if (type == "numbers"_L1)
        value.insert(u"number"_s, stored.isEmpty() ? QJsonValue() : QJsonValue(stored.toDouble()));
    if (type == "email"_L1 || type == "phone"_L1)
        value.insert(type, plain);
    if (type == "link"_L1)
        value.insert(u"url"_s, plain);
    if (type == "checkbox"_L1)
        value.insert(u"checked"_s, stored.isEmpty() ? QJsonValue() : QJsonValue(stored == "true"_L1));
    if (type == "date"_L1) {
        value.insert(u"date"_s, stored.isEmpty() ? QString() : stored.left(10));
        value.insert(u"time"_s, stored.mid(11));
    }
    if (type == "status"_L1) {
        const auto label = std::ranges::find_if(
            column.labels, [&](const auto &one) { return QString::number(one.first) == stored; });
        const bool isNamed = label != column.labels.end();
        value.insert(u"index"_s, isNamed ? QJsonValue(label->first) : QJsonValue(5)); // the grey one without a name
        value.insert(u"label"_s, isNamed ? QJsonValue(label->second) : QJsonValue());
        value.insert(u"text"_s, isNamed ? QJsonValue(label->second) : QJsonValue());
    }
    QJsonArray entries;
    for (const QString &one : stored.split(u',', Qt::SkipEmptyParts)) {
        const auto [board, item] = type == "board_relation"_L1 ? state.item(one) : std::pair(nullptr, nullptr);
        if (type == "dropdown"_L1)
            entries.append(QJsonObject{{u"label"_s, one}});
        if (type == "people"_L1)
            entries.append(QJsonObject{{u"id"_s, one}, {u"kind"_s, u"person"_s}});
        if (item && item->isLive())
            entries.append(one);
    }
    if (type == "dropdown"_L1)
        value.insert(u"values"_s, entries);
    if (type == "people"_L1)
        value.insert(u"persons_and_teams"_s, entries);
    if (type == "board_relation"_L1) {
        value.insert(u"linked_item_ids"_s, entries);
        value.insert(u"text"_s, QJsonValue());
    }
    return value;
}

QJsonObject mondayItem(const MondayState &state, const MondayBoard &board, const Row &row)
{
    const RowPointer me = state.typeAt(state.data.typeIndex(u"users")).table.rows().begin()->second;
    return {{u"id"_s, QString::number(row.number)}, {u"name"_s, row.values.value(u"name")},
        {u"state"_s, row.isLive() ? u"active"_s : u"deleted"_s}, {u"created_at"_s, mondayTime(row.createdAt)},
        {u"updated_at"_s, mondayTime(row.updatedAt)}, {u"creator_id"_s, QString::number(me->number)},
        {u"board"_s, QJsonObject{{u"id"_s, QString::number(board.id)}, {u"name"_s, board.name}}}};
}

QJsonObject mondayUpdate(const MondayState &, const Row &row)
{
    const QString body = row.values.value(u"body");
    const QString creator = row.values.value(u"creator_id");
    return {{u"id"_s, QString::number(row.number)}, {u"item_id"_s, row.values.value(u"item_id")}, {u"body"_s, body},
        {u"created_at"_s, mondayTime(row.createdAt)}, {u"updated_at"_s, mondayTime(row.updatedAt)},
        {u"creator_id"_s, creator.isEmpty() ? QJsonValue() : QJsonValue(creator)}};
}

} // namespace satchel::fakes
