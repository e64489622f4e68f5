// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FieldMenu.h"

#include "domain/Filter.h"
#include "ui/common/FieldIcon.h"
#include "ui/common/PageContext.h"

#include <algorithm>
#include <QMenu>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostReferences = 3; // over which a menu leads

bool hasOffered(const Entity &entity, const FieldMenuQuestion &question)
{
    return std::ranges::any_of(
        entity.fields, [&](const Field &field) { return !field.isHidden() && question.isOffered(field); });
}

void fillFrom(QMenu &menu, EntityKind entity, const QString &prefix, int depth, const FieldMenuQuestion &question);

/// Filled when it opens: references lead round in circles.
void addReferenceMenu(
    QMenu &menu, const Field &field, const QString &path, int depth, const FieldMenuQuestion &question)
{
    QMenu *below = menu.addMenu(themedIcon(iconOf(field.target)), field.label);
    QObject::connect(below, &QMenu::aboutToShow, below, [below, target = field.target, path, depth, question] {
        if (below->isEmpty())
            fillFrom(*below, target, path + u'.', depth + 1, question);
    });
}

void addReferenceMenus(
    QMenu &menu, const Entity &entity, const QString &prefix, int depth, const FieldMenuQuestion &question)
{
    for (const Field &field : entity.fields) {
        const bool isJoined = field.type == FieldType::Reference && !field.isHidden();
        if (isJoined && hasOffered(question.workspace.schema().entity(field.target), question))
            addReferenceMenu(menu, field, prefix + field.name, depth, question);
    }
}

void fillFrom(QMenu &menu, EntityKind entity, const QString &prefix, int depth, const FieldMenuQuestion &question)
{
    const Entity &shown = question.workspace.schema().entity(entity);
    for (const Field &field : shown.fields) {
        if (field.isHidden() || !question.isOffered(field))
            continue;
        QAction *action = menu.addAction(field.label);
        action->setObjectName(prefix + field.name);
        // The menu goes when something is chosen of it.
        QObject::connect(
            action, &QAction::triggered, question.receiver,
            [chosen = question.chosen, path = prefix + field.name] { chosen(path); }, Qt::QueuedConnection);
    }
    if (depth >= mostReferences)
        return;
    menu.addSeparator();
    addReferenceMenus(menu, shown, prefix, depth, question);
}

} // namespace

void fillFieldMenu(QMenu &menu, EntityKind entity, const FieldMenuQuestion &question)
{
    fillFrom(menu, entity, {}, 0, question);
}

void fillReferenceMenu(QMenu &menu, EntityKind entity, const FieldMenuQuestion &question)
{
    addReferenceMenus(menu, question.workspace.schema().entity(entity), {}, 0, question);
}

QString labelOfPath(const Schema &schema, EntityKind entity, const QString &path)
{
    const auto resolved = resolvePath(schema, entity, path);
    if (!resolved)
        return path;
    QStringList labels;
    for (const Field *step : resolved->steps)
        labels.append(step->label);
    return labels.join(u" › "_s);
}

} // namespace satchel::ui
