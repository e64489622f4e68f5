// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/DependenciesPopover.h"

#include "domain/FieldNames.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"

#include <QCheckBox>
#include <QPointer>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::DependencySide;

namespace {

constexpr int contentWidth = 280;

} // namespace

DependenciesPopover::DependenciesPopover(
    const PageContext &context, RecordId task, DependencySide side, QWidget *parent)
    : Popover(parent), m_context(context), m_task(task), m_side(side)
{
    const bool isWaiting = side == DependencySide::Blockers;
    const QString heading = isWaiting ? tr("This task waits for") : tr("Tasks that wait for this one");
    setAccessibleName(heading);
    content()->addWidget(new Label(heading, &Theme::Fonts::small, TextColor::Tertiary));
    addBoxes();
    Field field = *context.workspace.schema().entity(EntityKind::TaskDependency).find(field::blocker);
    field.label = tr("One more task");
    field.flags = {};
    content()->addWidget(new Label(field.label, &Theme::Fonts::small, TextColor::Tertiary));
    m_other = FieldEditor::create(field, fieldContextOf(context.workspace));
    m_other->setMinimumWidth(Theme::of(this).px(contentWidth));
    content()->addWidget(m_other);
    auto *set = new Button(tr("Set"), Button::Variant::Primary);
    set->setSmall(true);
    content()->addWidget(set, 0, Qt::AlignTrailing);
    connect(set, &QPushButton::clicked, this, &DependenciesPopover::save);
    m_other->setFocus();
}

void DependenciesPopover::addBoxes()
{
    for (const items::TaskLink &link : items::linkedTasks(m_context.workspace.store(), m_task, m_side)) {
        const int room = Theme::of(this).px(contentWidth);
        auto *box = new QCheckBox(
            QFontMetrics(font()).elidedText(link.title, Qt::ElideRight, room).replace(u'&', u"&&"_s));
        box->setToolTip(link.title);
        box->setAccessibleName(link.title);
        box->setChecked(true);
        m_boxes.append({box, link.id});
        content()->addWidget(box);
    }
}

void DependenciesPopover::save()
{
    const auto other = m_other->checkedValue();
    if (!other)
        return;
    std::vector<RecordId> wanted;
    for (const auto &[box, task] : std::as_const(m_boxes)) {
        if (box->isChecked())
            wanted.push_back(task);
    }
    if (const auto *task = std::get_if<RecordId>(&*other))
        wanted.push_back(*task);
    ChangeSet changes = items::setLinkedTasks(m_context.workspace.store(), m_task, m_side, wanted);
    if (changes.edits.empty()) {
        close();
        return;
    }
    const QPointer<DependenciesPopover> self = this;
    items::Workspace &workspace = m_context.workspace;
    workspace.commit(std::move(changes), [self, &workspace](const Result<Receipt> &receipt) {
        if (!receipt && self)
            self->m_other->setError(sentenceFor(receipt.error(), &workspace.schema()));
        else if (!receipt)
            Q_EMIT workspace.failed(receipt.error());
        else if (self)
            self->close();
    });
}

} // namespace satchel::ui

#include "moc_DependenciesPopover.cpp"
