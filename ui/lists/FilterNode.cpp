// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/FilterNode.h"

#include <algorithm>
#include <QJsonArray>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

FilterNode nodeOf(const Filter &filter);

std::vector<FilterNode> nodesOf(const std::vector<Filter> &filters)
{
    std::vector<FilterNode> nodes;
    for (const Filter &filter : filters)
        nodes.push_back(nodeOf(filter));
    return nodes;
}

FilterNode nodeOf(const Filter &filter)
{
    switch (filter.kind) {
    case Filter::Kind::Everything: return FilterNode::group(FilterNode::Mode::All);
    case Filter::Kind::And: return FilterNode::group(FilterNode::Mode::All, nodesOf(filter.children));
    case Filter::Kind::Or: return FilterNode::group(FilterNode::Mode::Any, nodesOf(filter.children));
    case Filter::Kind::Has:
    case Filter::Kind::Condition: return FilterNode::of(filter);
    case Filter::Kind::Not: break;
    }
    const Filter &child = filter.children.front();
    if (child.kind == Filter::Kind::And)
        return FilterNode::group(FilterNode::Mode::NotAll, nodesOf(child.children));
    if (child.kind == Filter::Kind::Or)
        return FilterNode::group(FilterNode::Mode::None, nodesOf(child.children));
    return FilterNode::group(FilterNode::Mode::None, {nodeOf(child)});
}

} // namespace

FilterNode FilterNode::group(Mode mode, std::vector<FilterNode> children)
{
    FilterNode node;
    node.isGroup = true;
    node.mode = mode;
    node.children = std::move(children);
    return node;
}

FilterNode FilterNode::of(Filter condition)
{
    FilterNode node;
    node.condition = std::move(condition);
    return node;
}

FilterNode FilterNode::fromFilter(const Filter &filter)
{
    FilterNode node = nodeOf(filter);
    if (node.isGroup && node.mode == Mode::All)
        return node;
    return group(Mode::All, {std::move(node)});
}

bool FilterNode::isFinished() const
{
    if (isGroup)
        return conditionCount() > 0;
    const bool needsNone = condition.kind == Filter::Kind::Has || condition.op == Filter::Op::IsEmpty
        || condition.op == Filter::Op::IsNotEmpty;
    return !condition.path.isEmpty() && (needsNone || !condition.operands.empty());
}

int FilterNode::conditionCount() const
{
    if (!isGroup)
        return isFinished() ? 1 : 0;
    int count = 0;
    for (const FilterNode &child : children)
        count += child.conditionCount();
    return count;
}

QJsonObject FilterNode::toJson() const
{
    if (!isGroup && isFinished())
        return {{u"filter"_s, condition.toText()}, {u"typed"_s, typed}};
    if (!isGroup)
        return {{u"path"_s, condition.path}, {u"op"_s, static_cast<int>(condition.op)}, {u"typed"_s, typed}};
    QJsonArray nodes;
    for (const FilterNode &child : children)
        nodes.append(child.toJson());
    return {{u"mode"_s, static_cast<int>(mode)}, {u"nodes"_s, nodes}};
}

FilterNode FilterNode::fromJson(const Schema &schema, EntityKind entity, const QJsonObject &json)
{
    if (json.contains(u"nodes")) {
        FilterNode node = group(
            static_cast<Mode>(std::clamp(json[u"mode"].toInt(), 0, static_cast<int>(Mode::NotAll))));
        for (const QJsonValue &child : json[u"nodes"].toArray())
            node.children.push_back(fromJson(schema, entity, child.toObject()));
        return node;
    }
    FilterNode node;
    const QString path = json[u"path"].toString();
    const int op = std::clamp(json[u"op"].toInt(), 0, static_cast<int>(Filter::Op::IsNotEmpty));
    if (json.contains(u"filter"))
        node.condition = parseFilter(schema, entity, json[u"filter"].toString()).value_or(Filter());
    else if (resolvePath(schema, entity, path))
        node.condition = Filter::condition(path, static_cast<Filter::Op>(op));
    node.typed = json[u"typed"].toString();
    return node;
}

Filter FilterNode::toFilter() const
{
    if (!isGroup)
        return isFinished() ? condition : Filter();
    std::vector<Filter> filters;
    for (const FilterNode &child : children) {
        if (child.isFinished())
            filters.push_back(child.toFilter());
    }
    if (filters.empty())
        return {};
    switch (mode) {
    case Mode::All: return Filter::all(std::move(filters));
    case Mode::Any: return Filter::any(std::move(filters));
    case Mode::None: return Filter::negate(Filter::any(std::move(filters)));
    case Mode::NotAll: return Filter::negate(Filter::all(std::move(filters)));
    }
    return {};
}

} // namespace satchel::ui
