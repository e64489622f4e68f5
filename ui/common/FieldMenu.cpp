// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FieldMenu.h"

#include "domain/FieldNames.h"
#include "domain/Filter.h"
#include "ui/common/FieldIcon.h"
#include "ui/common/PageContext.h"

#include <algorithm>
#include <QCoreApplication>
#include <QMenu>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostReferences = 3; // over which a menu leads
constexpr size_t mostAtOnce = 16; // fields: more would be as high as the screen

struct FieldMenuText
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::FieldMenu)
};

bool isShown(const Field &field, const FieldMenuQuestion &question)
{
    return !field.isHidden() && question.isOffered(field);
}

bool hasOffered(const Entity &entity, const FieldMenuQuestion &question)
{
    return std::ranges::any_of(entity.fields, [&](const Field &field) { return isShown(field, question); });
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

void addField(QMenu &menu, const Field &field, const QString &path, const FieldMenuQuestion &question)
{
    QAction *action = menu.addAction(field.label);
    action->setObjectName(path);
    // The menu goes when something is chosen of it.
    QObject::connect(
        action, &QAction::triggered, question.receiver, [chosen = question.chosen, path] { chosen(path); },
        Qt::QueuedConnection);
}

/// What one looks for first among many: what a list shows, what sorts records into a few, and when they began and
/// ended.
bool isUsual(const Field &field, const Entity &entity)
{
    const bool isTitle = !entity.formFields.isEmpty() && entity.formFields.front() == field.name;
    return isTitle || field.isCustom() || field.type == FieldType::Choice || field.type == FieldType::Reference
        || field.name == field::created_at || field.name == field::closed_on || entity.columns.contains(field.name);
}

void addFields(QMenu &menu, const Entity &entity, const QString &prefix, const FieldMenuQuestion &question)
{
    std::vector<const Field *> offered;
    for (const Field &field : entity.fields) {
        if (isShown(field, question))
            offered.push_back(&field);
    }
    const bool areMany = offered.size() > mostAtOnce;
    std::vector<const Field *> others;
    for (const Field *field : offered) {
        if (areMany && !isUsual(*field, entity))
            others.push_back(field);
        else
            addField(menu, *field, prefix + field->name, question);
    }
    if (others.empty())
        return;
    QMenu *more = menu.addMenu(FieldMenuText::tr("More fields"));
    for (const Field *field : others)
        addField(*more, *field, prefix + field->name, question);
}

void fillFrom(QMenu &menu, EntityKind entity, const QString &prefix, int depth, const FieldMenuQuestion &question)
{
    const Entity &shown = question.workspace.schema().entity(entity);
    addFields(menu, shown, prefix, question);
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
