// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/CarePage.h"

#include "domain/FieldNames.h"
#include "ui/care/CareDelegate.h"
#include "ui/care/CareText.h"
#include "ui/common/Button.h"
#include "ui/common/FigureText.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/TableLook.h"
#include "ui/common/TitleLinks.h"
#include "ui/common/Toolbar.h"
#include "ui/common/ViewTabs.h"
#include "ui/deals/DealClosing.h"
#include "ui/deals/NextActionForm.h"

#include <QListView>
#include <QMouseEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::optional<items::CareGroup> groups[] = {
    std::nullopt, items::CareGroup::NoNextStep, items::CareGroup::Stalled, items::CareGroup::AtRisk};

} // namespace

CarePage::CarePage(const PageContext &context, QWidget *parent) : Page(parent), m_context(context)
{
    const auto add = [this](const QString &name, const QString &text, Icon icon, const QKeySequence &key, auto run) {
        m_ofDeal += addCommand(u"care."_s + name, text, icon, key, run);
        m_ofDeal.last()->setData(QVariant::fromValue(icon));
    };
    add(u"next"_s, tr("Set the next action"), Icon::Calendar, Qt::Key_N, &CarePage::planNext);
    add(u"call"_s, tr("Plan a call for tomorrow"), Icon::Call, Qt::Key_P, &CarePage::planCall);
    add(u"log"_s, tr("Log a call"), Icon::Log, Qt::Key_L, &CarePage::logCall);
    add(u"open"_s, tr("Open the deal"), Icon::Deal, {}, &CarePage::openDeal);
    for (const ClosingCommand &closing : closingCommands())
        m_closing += addCommand(u"care."_s + closing.name, closing.text, closing.icon, {},
            [this, kind = closing.kind] { closeDeal(kind); });
}

void CarePage::make()
{
    if (m_model)
        return;
    const Theme &theme = Theme::of(this);
    m_model = new items::CareModel(m_context.workspace, this);
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, theme, 0, 0);
    m_header = new PageHeader(title());
    for (QAction *action : std::as_const(m_ofDeal)) {
        auto *button = new Button(action->data().value<Icon>(), action->text());
        button->setToolTip(nameWithKey(action->text(), action->shortcut()));
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [action, button] { button->setEnabled(action->isEnabled()); });
        m_header->addEnd(button, action);
    }
    column->addWidget(m_header);
    auto *bar = new Toolbar;
    m_tabs = new ViewTabs;
    m_tabs->setViews({tr("All"), tr("Nothing planned"), tr("Stalled"), tr("At risk")});
    bar->addStart(m_tabs);
    column->addWidget(bar);
    auto *content = new QWidget;
    m_stack = new QStackedLayout(content);
    makeList();
    m_empty = new EmptyState(Icon::Check, tr("No deal needs care"),
        tr("Open deals appear here when nothing is planned, when they stay too long in a stage, or when they are at "
           "risk."));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    column->addWidget(content, 1);
    connect(m_tabs, &ViewTabs::currentChanged, this, [this](int tab) { m_model->setGroup(groups[tab]); });
    connect(m_model, &items::CareModel::wasReadAgain, this, &CarePage::showCounts);
    setFocusProxy(m_list);
    showCounts();
}

void CarePage::makeList()
{
    m_list = new QListView;
    m_delegate = new CareDelegate(m_context, *m_model, m_list);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    applyListStyle(*m_list);
    m_list->setAccessibleName(tr("Deals that need care"));
    m_model->setWording([this](const items::CareDeal &deal) { return CareText::spoken(deal, m_context.formats()); });
    m_list->viewport()->installEventFilter(this);
    connect(m_list, &QListView::activated, this, &CarePage::openDeal);
    connect(new TitleLinks(*m_list), &TitleLinks::opened, this, &CarePage::openDeal);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid()) {
            m_shown = m_model->deal(index.row()).id;
            m_row = index.row();
        }
    });
}

void CarePage::activate()
{
    make();
    m_model->read();
    m_list->setFocus(Qt::OtherFocusReason);
}

void CarePage::showCounts()
{
    const Formats formats = m_context.formats();
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        const int count = m_model->countOf(groups[tab]);
        m_tabs->setCount(tab, m_model->wasRead() && count > 0 ? formats.count(count) : QString());
    }
    const bool isEmpty = m_model->wasRead() && m_model->rowCount() == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_list);
    m_header->setDetail(m_model->rowCount() > 0
            ? tr("%1 at stake", "weighted value of deals").arg(weightedText(m_model->stake(), formats))
            : QString());
    for (QAction *action : m_ofDeal + m_closing)
        action->setEnabled(m_model->rowCount() > 0);
    keepRow();
    Q_EMIT statusTextChanged();
}

/// The deal that was current, else the one that took its place.
void CarePage::keepRow()
{
    if (m_model->rowCount() == 0)
        return;
    const int known = m_model->rowOf(m_shown);
    m_list->setCurrentIndex(m_model->index(known >= 0 ? known : qMin(m_row, m_model->rowCount() - 1)));
}

int CarePage::row() const
{
    return m_list && m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

QString CarePage::statusText() const
{
    return m_model && m_model->wasRead() ? tr("%Ln deal(s) need care", nullptr, m_model->rowCount()) : QString();
}

QList<QWidget *> CarePage::regions()
{
    return {m_header, m_tabs, m_list};
}

void CarePage::planNext()
{
    if (row() < 0)
        return;
    const auto deal = m_context.workspace.store().get(EntityKind::Deal, m_model->deal(row()).id);
    if (!deal)
        return;
    const QRect place = m_list->visualRect(m_list->currentIndex());
    (new NextActionForm(m_context, *deal, this))->openAt(m_list->viewport(), m_delegate->buttonRect(place, m_list));
}

/// For tomorrow, at once; undo takes it back.
void CarePage::planCall()
{
    if (row() < 0)
        return;
    const items::CareDeal deal = m_model->deal(row());
    const QString who = deal.contact.isEmpty() ? deal.company : deal.contact;
    const QString what = who.isEmpty() ? tr("Call the customer") : tr("Call %1").arg(who);
    m_context.workspace.commit(tr("Planned a call for tomorrow"),
        {Edit::update(EntityKind::Deal, deal.id,
            {{field::next_action, what}, {field::next_action_date, m_context.today().addDays(1)},
                {field::next_action_time, Value()}})});
}

void CarePage::logCall()
{
    if (row() < 0)
        return;
    Target target = Target::to(EntityKind::Deal, m_model->deal(row()).id);
    target.action = Target::Action::LogCall;
    Q_EMIT navigateTo(target);
}

void CarePage::openDeal()
{
    if (row() >= 0)
        Q_EMIT navigateTo(Target::to(EntityKind::Deal, m_model->deal(row()).id));
}

void CarePage::closeDeal(items::BoardStage::Kind kind)
{
    if (row() >= 0)
        closeDeals(m_context, this, {m_model->deal(row()).id}, kind);
}

bool CarePage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isMouse = event->type() == QEvent::MouseMove || event->type() == QEvent::MouseButtonRelease;
    if (!isMouse || !m_list || watched != m_list->viewport())
        return Page::eventFilter(watched, event);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const QModelIndex index = m_list->indexAt(mouse->position().toPoint());
    const bool isOnButton = index.isValid()
        && m_delegate->buttonRect(m_list->visualRect(index), m_list).contains(mouse->position().toPoint());
    if (event->type() == QEvent::MouseMove) {
        m_delegate->setHoveredButton(isOnButton ? index : QModelIndex());
        m_list->viewport()->update();
    } else if (isOnButton && mouse->button() == Qt::LeftButton) {
        m_list->setCurrentIndex(index);
        planNext();
    }
    return Page::eventFilter(watched, event);
}

} // namespace satchel::ui

#include "moc_CarePage.cpp"
