// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/ActivitiesPage.h"

#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/PageNames.h"
#include "ui/common/Toolbar.h"
#include "ui/customer/Composer.h"
#include "ui/customer/FileSharing.h"
#include "ui/customer/TimelineFilterBar.h"
#include "ui/customer/TimelineView.h"

#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

ActivitiesPage::ActivitiesPage(const PageContext &context, QWidget *parent) : Page(parent), m_context(context)
{
    m_customer = addCommand(u"activities.customer"_s, tr("Open the customer"), Icon::Contact,
        QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { m_timeline->openCustomer(); });
    m_search = addCommand(u"activities.search"_s, tr("Search in the activities"), Icon::Search, Qt::Key_Slash,
        [this] { m_filter->startSearch(); });
    m_table = addCommand(u"activities.table"_s, tr("Show as a table"), Icon::Table, Qt::Key_V,
        [this] { Q_EMIT navigateTo({.page = page::activity_table}); });
    for (QAction *action : {m_customer, m_search, m_table})
        action->setToolTip(action->text());
}

QString ActivitiesPage::title() const
{
    return tr("Activities");
}

void ActivitiesPage::make()
{
    if (m_model)
        return;
    m_model = new items::TimelineModel(m_context.workspace, this);
    m_files = new FileSharing(m_context, this);
    m_composer = new Composer(m_context);
    m_composer->hide(); // there is no customer to write to; it edits what is there
    m_filter = new TimelineFilterBar(m_context, TimelineFilterBar::Scope::Everybody);
    m_timeline = new TimelineView(m_context, *m_model);
    m_timeline->setAccessibleName(title());
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, Theme::of(this), 0, 0);
    column->addWidget(makeHeader());
    auto *body = new QVBoxLayout;
    const Theme &theme = Theme::of(this);
    body->setContentsMargins(theme.px(16), 0, theme.px(16), 0);
    body->setSpacing(theme.px(8));
    body->addWidget(m_filter);
    body->addWidget(m_composer);
    body->addWidget(m_timeline, 1);
    column->addLayout(body, 1);
    connect(m_model, &items::TimelineModel::failed, &m_context.workspace, &items::Workspace::failed);
    connect(m_filter, &TimelineFilterBar::resultsRequested, m_timeline, [this] { m_timeline->setFocus(); });
    connect(m_filter, &TimelineFilterBar::filterChanged, this, &ActivitiesPage::read);
    connect(m_timeline, &TimelineView::recordRequested, this,
        [this](EntityKind entity, const RecordId &id) { Q_EMIT navigateTo(Target::to(entity, id)); });
    connect(m_timeline, &TimelineView::taskRequested, this,
        [this](const RecordId &id) { Q_EMIT navigateTo(Target::to(EntityKind::Task, id)); });
    connect(m_timeline, &TimelineView::editRequested, this, &ActivitiesPage::edit);
    connect(m_timeline, &TimelineView::fileRequested, this, &ActivitiesPage::openFile);
    connect(m_composer, &Composer::openChanged, this, [this](bool isOpen) {
        m_composer->setVisible(isOpen);
        m_customer->setEnabled(!isOpen); // its key saves the form
    });
    connect(&m_context.workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (batch.touches(EntityKind::Activity))
            showCount();
    });
    read();
}

QWidget *ActivitiesPage::makeHeader()
{
    m_header = new PageHeader(title());
    auto *table = new Button(Icon::Table, tr("Table"));
    table->setToolTip(nameWithKey(m_table->text(), m_table->shortcut()));
    connect(table, &QPushButton::clicked, m_table, &QAction::trigger);
    m_header->addEnd(table, m_table);
    return m_header;
}

void ActivitiesPage::read()
{
    m_timeline->setEverybody(m_filter->isPlanned(), m_filter->filter());
    showCount();
}

void ActivitiesPage::showCount()
{
    const auto count = m_context.workspace.store().count({EntityKind::Activity, {}, {}, {}, {}, -1, false});
    if (count)
        m_header->setDetail(m_context.formats().count(*count));
}

void ActivitiesPage::edit(const RecordId &activity)
{
    if (const auto record = m_context.workspace.store().get(EntityKind::Activity, activity))
        m_composer->edit(*record);
}

void ActivitiesPage::openFile(const RecordId &attachment)
{
    if (const auto done = m_files->open(attachment); !done)
        Q_EMIT m_context.workspace.failed(done.error());
}

void ActivitiesPage::activate()
{
    const bool isFirst = !m_model;
    make();
    if (!isFirst)
        m_model->refresh();
    m_timeline->setFocus(Qt::OtherFocusReason);
}

void ActivitiesPage::open(const Target &target)
{
    make();
    if (!target.record.isNull() && m_model->find(target.record) >= 0)
        m_timeline->setCurrentIndex(m_model->index(m_model->find(target.record)));
}

QString ActivitiesPage::statusText() const
{
    return tr("Enter opens · Ctrl+Enter goes to the customer");
}

QList<QWidget *> ActivitiesPage::regions()
{
    if (!m_model)
        return {this};
    return {m_header, m_filter, m_timeline};
}

} // namespace satchel::ui
