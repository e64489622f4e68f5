// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does in the list of activities.
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "items/ActivityReading.h"
#include "items/Related.h"
#include "ui/activities/ActivitiesPage.h"
#include "ui/activities/ActivityFilterBar.h"
#include "ui/activities/ActivityList.h"
#include "ui/activities/ActivityPanel.h"
#include "ui/activities/CustomerPicker.h"
#include "ui/calendar/MeetingLink.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/Toast.h"
#include "ui/customer/Composer.h"
#include "ui/customer/FileActions.h"
#include "ui/customer/RelatedForm.h"
#include "ui/customer/TimelineEdits.h"
#include "ui/lists/ListExport.h"
#include "ui/lists/ListFormat.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using store::TimelineItem;

const TimelineItem *ActivitiesPage::currentItem() const
{
    const items::TimelineRow *row = m_model ? m_list->currentRow() : nullptr;
    return row ? &row->item : nullptr;
}

void ActivitiesPage::openCustomer()
{
    goToCustomer(Target::Action::None);
}

void ActivitiesPage::goToCustomer(Target::Action action)
{
    const TimelineItem *item = currentItem();
    const auto [entity, id] = item ? items::customerOf(*item) : std::pair(EntityKind::Contact, RecordId());
    if (id.isNull())
        return;
    Target target = Target::to(entity, id);
    target.action = action;
    Q_EMIT navigateTo(target);
}

void ActivitiesPage::pinCurrent()
{
    if (const TimelineItem *item = currentItem())
        togglePinned(m_context.workspace, *item);
}

void ActivitiesPage::startForm(const QString &heading, EntityKind entity, const RecordId &id)
{
    m_isPanelInPlace = false; // the form is in the list's place
    arrange();
    m_formHeading->setText(heading);
    const auto record = id.isNull() ? fail(Error::Kind::NotFound, {}) : m_context.workspace.store().get(entity, id);
    const auto deals = record ? items::readOpenDeals(m_context.workspace.store(), *record, 50)
                              : Result<std::vector<items::RelatedDeal>>();
    m_composer->setCustomer(
        {entity, id, record ? titleOf(*record) : QString()}, deals ? *deals : std::vector<items::RelatedDeal>());
}

void ActivitiesPage::editCurrent()
{
    const TimelineItem *item = currentItem();
    if (!item)
        return;
    if (item->source == TimelineItem::Source::Task) {
        Q_EMIT navigateTo(Target::to(EntityKind::Task, item->id));
        return;
    }
    const auto record = m_context.workspace.store().get(EntityKind::Activity, item->id);
    if (!record)
        return;
    const TimelineText words = m_list->words();
    const QString customer = words.customer(*item);
    const QString subject = isolated(words.headline(*item));
    const auto [entity, id] = items::customerOf(*item);
    startForm(
        customer.isEmpty() ? tr("Edit %1").arg(subject) : tr("Edit %1, with %2").arg(subject, customer), entity, id);
    m_composer->edit(*record);
}

/// The customer comes first: everything else in the form depends on it.
void ActivitiesPage::pickCustomer()
{
    const TimelineItem *item = currentItem();
    auto *picker = new CustomerPicker(
        m_context, item ? items::customerOf(*item) : std::pair(EntityKind::Contact, RecordId()), this);
    connect(picker, &CustomerPicker::chosen, this, &ActivitiesPage::logFor);
    picker->openAt(m_logButton);
}

void ActivitiesPage::logFor(EntityKind entity, const RecordId &id)
{
    startForm(tr("Log activity with %1").arg(isolated(m_context.workspace.store().title(entity, id))), entity, id);
    m_composer->begin(choice::call);
}

void ActivitiesPage::planNext()
{
    const TimelineItem *item = currentItem();
    if (!item)
        return;
    const auto record = m_context.workspace.store().get(item->entity, item->id);
    if (!record) {
        Q_EMIT m_context.workspace.failed(record.error());
        return;
    }
    auto *form = new RelatedForm(m_context,
        {EntityKind::Task, {field::title, field::due_date, field::due_time},
            belongingsOf(*record, EntityKind::Task, m_context.workspace), tr("Next step"), tr("Planned the next step")},
        this);
    QWidget *anchor = m_panel->planButton();
    anchor->isVisible() ? form->openAt(anchor) : form->openAt(m_list, m_list->visualRect(m_list->currentIndex()));
}

void ActivitiesPage::showMenu(const QPoint &position)
{
    const TimelineItem *item = currentItem();
    if (!item)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isTask = item->source == TimelineItem::Source::Task;
    const auto addShown = [&](Icon icon, const QString &text, const QKeySequence &key, auto run) {
        QAction *action = menu->addAction(themedIcon(icon), text, this, run);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut); // shown here, handled by the list
    };
    if (isTask && !item->isDone)
        addShown(Icon::Check, tr("Complete task"), Qt::Key_Space,
            [this, item = *item] { completeTask(m_context.workspace, item); });
    if (item->source == TimelineItem::Source::Activity && hasMeetingPage(item->kind))
        menu->addAction(themedIcon(Icon::Meeting), tr("Open meeting"), this,
            [this, id = item->id] { Q_EMIT navigateTo(meetingTarget(id)); });
    menu->addActions({m_edit, m_pin});
    menu->addSeparator();
    menu->addActions({m_call, m_email, m_plan});
    menu->addSeparator();
    const auto addRecord = [&](Icon icon, const QString &text, EntityKind entity, const RecordId &id) {
        if (!id.isNull())
            menu->addAction(
                themedIcon(icon), text, this, [this, entity, id] { Q_EMIT navigateTo(Target::to(entity, id)); });
    };
    addRecord(Icon::Contact, tr("Open contact"), EntityKind::Contact, item->contactId);
    addRecord(Icon::Lead, tr("Open lead"), EntityKind::Lead, item->leadId);
    addRecord(Icon::Company, tr("Open company"), EntityKind::Company, item->companyId);
    addRecord(Icon::Deal, tr("Open deal"), EntityKind::Deal, item->dealId);
    for (const store::TimelineFile &file : item->files)
        menu->addAction(themedIcon(Icon::File), tr("Open “%1”").arg(isolated(file.name)), this,
            [this, id = file.id] { m_files->open(id); });
    menu->addAction(themedIcon(Icon::Copy), tr("Copy text"), this, [this, item = *item] {
        const auto reading = items::readActivity(m_context.workspace.store(), item, 0);
        QGuiApplication::clipboard()->setText(reading ? reading->item.body : item.body);
    });
    menu->addSeparator();
    addShown(
        Icon::Trash, tr("Delete"), Qt::Key_Delete, [this, item = *item] { deleteItem(m_context.workspace, item); });
    menu->popup(position);
}

/// What the tab and the filter find, by the writers of the lists.
void ActivitiesPage::exportShown()
{
    make();
    if (m_exporter && m_exporter->isRunning())
        return;
    delete m_exporter;
    const bool areTasks = m_filter->part() == store::TimelinePart::Done;
    const QStringList ofTasks{u"@title"_s, field::completed_at, field::due_date, field::description, field::contact,
        field::company, field::lead, field::deal, field::assignee};
    const QStringList ofActivities{u"@title"_s, field::kind, field::at, field::duration_seconds, field::direction,
        field::outcome, field::body, field::contact, field::company, field::lead, field::deal, field::owner};
    auto *rows = new items::RecordTableModel(m_context.workspace, areTasks ? EntityKind::Task : EntityKind::Activity);
    rows->setFormat(listFormat(m_context));
    rows->setQuery({areTasks ? ofTasks : ofActivities,
        store::Timeline(m_context.workspace.store(), EntityKind::Activity, {}, m_filter->filter())
            .filter(m_filter->part()),
        {areTasks ? field::completed_at : field::at, true}});
    m_exporter = new ListExport(m_context, *rows, this);
    rows->setParent(m_exporter);
    connect(m_exporter, &ListExport::failed, &m_context.workspace, &items::Workspace::failed);
    connect(m_exporter, &ListExport::failed, this, [this] { Q_EMIT workChanged({}); });
    connect(m_exporter, &ListExport::progressed, this,
        [this](qint64 done) { Q_EMIT workChanged(tr("Exporting %1").arg(m_context.formats().count(done))); });
    connect(m_exporter, &ListExport::finished, this, [this](qint64 records, const QString &path) {
        Q_EMIT workChanged({});
        m_toast->say(tr("Exported %1 to %2").arg(m_context.formats().count(records), QFileInfo(path).fileName()));
    });
    m_exporter->ask(window(), title());
}

} // namespace satchel::ui
