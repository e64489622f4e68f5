// SPDX-License-Identifier: GPL-3.0-or-later
// What the API knows: its types with their fields and arguments, as far as anybody asks for them.
#include "tests/fakes/monday/MondayFake.h"

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

const QString id = u"ID"_s;
const QString text = u"String"_s;

using Fields = std::map<QString, GraphField>;

Fields leaves(const QStringList &names)
{
    Fields fields;
    for (const QString &name : names)
        fields[name] = {text};
    return fields;
}

/// What every kind of column value has.
Fields valueFields(const QStringList &own)
{
    Fields fields = leaves(QStringList{u"id"_s, u"text"_s, u"value"_s, u"type"_s} + own);
    fields[u"column"_s] = {u"Column"_s};
    return fields;
}

GraphTypes makeTypes()
{
    GraphTypes types;
    const std::map<QString, QString> page = {{u"limit"_s, u"Int"_s}, {u"page"_s, u"Int"_s}};
    auto ofPage = [&](std::map<QString, QString> more) {
        more.insert(page.begin(), page.end());
        return more;
    };
    types.types[u"Query"_s] = {{u"me"_s, {u"User"_s}}, {u"users"_s, {u"User"_s, ofPage({{u"ids"_s, u"[ID!]"_s}})}},
        {u"boards"_s,
            {u"Board"_s, ofPage({{u"ids"_s, u"[ID!]"_s}, {u"state"_s, u"State"_s}, {u"workspace_ids"_s, u"[ID]"_s}})}},
        {u"items"_s, {u"Item"_s, ofPage({{u"ids"_s, u"[ID!]"_s}, {u"exclude_nonactive"_s, u"Boolean"_s}})}},
        {u"updates"_s, {u"Update"_s, ofPage({{u"ids"_s, u"[ID!]"_s}})}},
        {u"next_items_page"_s, {u"ItemsPage"_s, {{u"limit"_s, u"Int"_s}, {u"cursor"_s, u"String!"_s}}}},
        {u"items_page_by_column_values"_s,
            {u"ItemsPage"_s,
                {{u"board_id"_s, u"ID!"_s}, {u"limit"_s, u"Int"_s}, {u"cursor"_s, text},
                    {u"columns"_s, u"[ItemsPageByColumnValuesQuery!]"_s}}}}};
    types.types[u"Mutation"_s] = {
        {u"create_item"_s,
            {u"Item"_s,
                {{u"board_id"_s, u"ID!"_s}, {u"item_name"_s, u"String!"_s}, {u"group_id"_s, text},
                    {u"column_values"_s, u"JSON"_s}, {u"create_labels_if_missing"_s, u"Boolean"_s}}}},
        {u"change_multiple_column_values"_s,
            {u"Item"_s,
                {{u"board_id"_s, u"ID!"_s}, {u"item_id"_s, u"ID"_s}, {u"column_values"_s, u"JSON!"_s},
                    {u"create_labels_if_missing"_s, u"Boolean"_s}}}},
        {u"delete_item"_s, {u"Item"_s, {{u"item_id"_s, u"ID"_s}}}},
        {u"create_update"_s, {u"Update"_s, {{u"item_id"_s, u"ID"_s}, {u"body"_s, u"String!"_s}}}},
        {u"edit_update"_s, {u"Update"_s, {{u"id"_s, u"ID!"_s}, {u"body"_s, u"String!"_s}}}},
        {u"delete_update"_s, {u"Update"_s, {{u"id"_s, u"ID!"_s}}}}};
    types.types[u"User"_s] = leaves({u"id"_s, u"name"_s, u"email"_s, u"enabled"_s});
    types.types[u"User"_s][u"account"_s] = {u"Account"_s};
    types.types[u"Account"_s] = leaves({u"id"_s, u"slug"_s});
    types.types[u"Workspace"_s] = leaves({u"id"_s, u"name"_s});
    types.types[u"Workspace"_s][u"account_product"_s] = {u"AccountProduct"_s};
    types.types[u"AccountProduct"_s] = leaves({u"id"_s, u"kind"_s});
    types.types[u"Column"_s] = leaves(
        {u"id"_s, u"title"_s, u"type"_s, u"settings"_s, u"settings_str"_s, u"archived"_s});
    types.types[u"Board"_s] = leaves({u"id"_s, u"name"_s, u"type"_s, u"state"_s, u"workspace_id"_s, u"updated_at"_s});
    types.types[u"Board"_s][u"workspace"_s] = {u"Workspace"_s};
    types.types[u"Board"_s][u"columns"_s] = {u"Column"_s, {{u"ids"_s, u"[String]"_s}}};
    types.types[u"Board"_s][u"items_page"_s] = {
        u"ItemsPage"_s, {{u"limit"_s, u"Int!"_s}, {u"cursor"_s, text}, {u"query_params"_s, u"ItemsQuery"_s}}};
    types.types[u"Board"_s][u"items_page"_s].arguments[u"limit"_s] = u"Int"_s;
    types.types[u"Board"_s][u"updates"_s] = {
        u"Update"_s, ofPage({{u"from_date"_s, text}, {u"to_date"_s, text}, {u"board_updates_only"_s, u"Boolean"_s}})};
    types.types[u"ItemsPage"_s] = {{u"cursor"_s, {text}}, {u"items"_s, {u"Item"_s}}};
    types.types[u"Item"_s] = leaves(
        {u"id"_s, u"name"_s, u"state"_s, u"created_at"_s, u"updated_at"_s, u"creator_id"_s, u"url"_s});
    types.types[u"Item"_s][u"board"_s] = {u"Board"_s};
    types.types[u"Item"_s][u"column_values"_s] = {u"ColumnValue"_s, {{u"ids"_s, u"[String!]"_s}}};
    types.types[u"Update"_s] = leaves(
        {u"id"_s, u"item_id"_s, u"body"_s, u"text_body"_s, u"created_at"_s, u"updated_at"_s, u"creator_id"_s});
    types.types[u"ColumnValue"_s] = valueFields({});
    const std::pair<QString, QStringList> kinds[] = {{u"TextValue"_s, {}}, {u"LongTextValue"_s, {}},
        {u"NumbersValue"_s, {u"number"_s}}, {u"StatusValue"_s, {u"index"_s, u"label"_s, u"is_done"_s}},
        {u"DateValue"_s, {u"date"_s, u"time"_s}}, {u"EmailValue"_s, {u"email"_s, u"label"_s}},
        {u"PhoneValue"_s, {u"phone"_s, u"country_short_name"_s}}, {u"LinkValue"_s, {u"url"_s, u"url_text"_s}},
        {u"CheckboxValue"_s, {u"checked"_s}}, {u"BoardRelationValue"_s, {u"linked_item_ids"_s, u"display_value"_s}},
        {u"MirrorValue"_s, {u"display_value"_s}}, {u"DropdownValue"_s, {}}, {u"PeopleValue"_s, {}}};
    for (const auto &[name, own] : kinds) {
        types.types[name] = valueFields(own);
        types.kinds[u"ColumnValue"_s].append(name);
    }
    types.types[u"DropdownValue"_s][u"values"_s] = {u"DropdownValueOption"_s};
    types.types[u"DropdownValueOption"_s] = leaves({u"id"_s, u"label"_s});
    types.types[u"PeopleValue"_s][u"persons_and_teams"_s] = {u"PeopleEntity"_s};
    types.types[u"PeopleEntity"_s] = leaves({u"id"_s, u"kind"_s});
    types.inputs[u"ItemsQuery"_s] = {{u"rules"_s, u"[ItemsQueryRule!]"_s}, {u"order_by"_s, u"[ItemsQueryOrderBy!]"_s},
        {u"operator"_s, u"ItemsQueryOperator"_s}, {u"ids"_s, u"[ID!]"_s}};
    types.inputs[u"ItemsQueryRule"_s] = {{u"column_id"_s, u"ID!"_s}, {u"compare_value"_s, u"CompareValue!"_s},
        {u"compare_attribute"_s, text}, {u"operator"_s, u"ItemsQueryRuleOperator"_s}};
    types.inputs[u"ItemsQueryOrderBy"_s] = {
        {u"column_id"_s, u"String!"_s}, {u"direction"_s, u"ItemsOrderByDirection"_s}};
    types.inputs[u"ItemsPageByColumnValuesQuery"_s] = {
        {u"column_id"_s, u"String!"_s}, {u"column_values"_s, u"[String]!"_s}};
    types.enums[u"State"_s] = {u"active"_s, u"all"_s, u"archived"_s, u"deleted"_s};
    types.enums[u"ItemsQueryOperator"_s] = {u"and"_s, u"or"_s};
    types.enums[u"ItemsOrderByDirection"_s] = {u"asc"_s, u"desc"_s};
    types.enums[u"ItemsQueryRuleOperator"_s] = {u"any_of"_s, u"not_any_of"_s, u"between"_s, u"greater_than"_s,
        u"greater_than_or_equals"_s, u"lower_than"_s, u"lower_than_or_equal"_s, u"contains_text"_s, u"is_empty"_s,
        u"is_not_empty"_s};
    return types;
}

} // namespace

const GraphTypes &mondayTypes()
{
    static const GraphTypes types = makeTypes();
    return types;
}

} // namespace satchel::fakes
