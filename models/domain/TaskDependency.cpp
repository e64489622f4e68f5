// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/TaskDependency.h"

#include "domain/FieldNames.h"
#include "domain/Reason.h"

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

constexpr size_t mostNamed = 6; // tasks of a circle in its message

const QString place = u"task_dependency.blocker"_s;

QString titlesOf(const std::vector<RecordId> &circle, RecordLookup &lookup)
{
    QStringList titles;
    for (size_t i = 0; i < circle.size(); ++i) {
        if (i + 1 < circle.size() && i + 1 > mostNamed) {
            titles.append(u"…"_s);
            i = circle.size() - 1;
        }
        const auto task = lookup.find(EntityKind::Task, circle[i]);
        titles.append(task ? titleOf(*task) : circle[i].toString());
    }
    return titles.join(u" → "_s);
}

} // namespace

std::vector<RecordId> circleThrough(RecordId task, RecordId blocker, const BlockersOf &blockersOf)
{
    std::unordered_map<RecordId, RecordId> reachedFrom{{blocker, task}};
    std::vector<RecordId> open{blocker};
    while (!open.empty() && !(open.back() == task)) {
        const RecordId current = open.back();
        open.pop_back();
        for (const RecordId &next : blockersOf(current)) {
            if (reachedFrom.try_emplace(next, current).second)
                open.push_back(next);
        }
    }
    if (open.empty())
        return {};
    std::vector<RecordId> circle{task};
    for (RecordId at = task;;) {
        at = reachedFrom.at(at);
        circle.push_back(at);
        if (at == task)
            break;
    }
    std::ranges::reverse(circle);
    return circle;
}

Result<void> checkDependency(const Record &dependency, RecordLookup &lookup)
{
    const auto task = valueOr<RecordId>(dependency.value(field::task));
    const auto blocker = valueOr<RecordId>(dependency.value(field::blocker));
    if (task.isNull() || blocker.isNull())
        return {}; // a required field: refused as such
    const auto present = lookup.blockersOf(task, dependency.id);
    if (std::ranges::find(present, blocker) != present.end())
        return fail(Error::Kind::Conflict, Reason::tr("this task already waits for the other one"), place);
    const auto circle = circleThrough(task, blocker, [&](RecordId id) { return lookup.blockersOf(id, dependency.id); });
    if (!circle.empty())
        return fail(Error::Kind::Invalid,
            Reason::tr("the task would wait for itself: %1").arg(titlesOf(circle, lookup)), place);
    return {};
}

} // namespace satchel
