// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TodayPage.h"

#include "ui/common/Button.h"
#include "ui/common/Notice.h"
#include "ui/common/Toolbar.h"
#include "ui/shell/AgendaDelegate.h"
#include "ui/shell/FirstRun.h"

#include <QListView>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

TodayPage::TodayPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_header(new PageHeader(tr("Today")))
    , m_stack(nullptr)
    , m_agenda(new items::AgendaModel(context.workspace, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    auto *content = new QWidget;
    m_stack = new QStackedLayout(content);
    column->addWidget(content, 1);
    connect(&context.workspace, &items::Workspace::changed, this, [this] {
        if (m_firstRun && m_stack->currentWidget() == m_firstRun && !isStoreEmpty())
            activate();
    });
    connect(m_agenda, &QAbstractItemModel::modelReset, this, [this] {
        if (m_list)
            m_stack->setCurrentWidget(m_agenda->rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_allDone);
        Q_EMIT statusTextChanged();
    });
}

bool TodayPage::isStoreEmpty() const
{
    for (const EntityKind entity :
        {EntityKind::Contact, EntityKind::Company, EntityKind::Deal, EntityKind::Lead, EntityKind::Task}) {
        store::Query query;
        query.entity = entity;
        query.columns = {u"@title"_s};
        query.limit = 1;
        const auto rows = m_context.workspace.store().select(query);
        if (!rows || !rows->isEmpty())
            return false;
    }
    return true;
}

void TodayPage::activate()
{
    m_header->setDetail(m_context.formats().longDay(m_context.today()));
    const bool isFirstRun = isStoreEmpty();
    show(isFirstRun);
    if (!isFirstRun)
        m_agenda->refresh();
    setFocusProxy(m_list);
}

void TodayPage::show(bool isFirstRun)
{
    if (isFirstRun) {
        if (!m_firstRun) {
            m_firstRun = new FirstRun;
            connect(m_firstRun, &FirstRun::chosen, this, &Page::navigateTo);
            m_stack->addWidget(m_firstRun);
        }
        m_stack->setCurrentWidget(m_firstRun);
        return;
    }
    if (m_list)
        return;
    m_list = new QListView;
    m_list->setAccessibleName(tr("What waits today"));
    m_list->setModel(m_agenda);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *delegate = new AgendaDelegate(
        m_context.formats(), [this] { return m_context.today(); }, m_list);
    m_list->setItemDelegate(delegate);
    connect(delegate, &AgendaDelegate::ticked, m_agenda, &items::AgendaModel::complete);
    connect(m_list, &QListView::activated, this, &TodayPage::openCurrent);
    connect(m_list, &QListView::doubleClicked, this, &TodayPage::openCurrent);
    addCommand(u"today.complete"_s, tr("Complete the task"), Icon::Check, Qt::Key_Space, [this] {
        if (m_list->currentIndex().isValid())
            m_agenda->complete(m_list->currentIndex().row());
    });
    m_allDone = new EmptyState(
        Icon::Check, tr("Nothing is due"), tr("Tasks for today and deals whose next action is due appear here."));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_allDone);
    Q_EMIT commandsChanged();
}

void TodayPage::openCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const items::AgendaItem &item = m_agenda->item(index.row());
    Q_EMIT navigateTo(Target::to(item.entity, item.id));
}

QString TodayPage::statusText() const
{
    int waiting = 0;
    for (int row = 0; row < m_agenda->rowCount(); ++row)
        waiting += m_agenda->item(row).isHead ? 0 : 1;
    return waiting == 0 ? QString() : tr("%n to do", nullptr, waiting);
}

QList<QWidget *> TodayPage::regions()
{
    return {m_header, m_stack->currentWidget() ? m_stack->currentWidget() : this};
}

} // namespace satchel::ui
