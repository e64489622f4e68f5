// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/TimelineFilterBar.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/SearchField.h"
#include "ui/common/ViewTabs.h"
#include "ui/customer/FormParts.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

const QList<QStringList> &tabKinds()
{
    static const QList<QStringList> kinds{{}, {choice::call}, {choice::email},
        {choice::meeting, choice::demo_scheduled, choice::demo_completed}, {choice::note},
        {choice::stage_change, choice::field_change}};
    return kinds;
}

constexpr int mostPeople = 60;

} // namespace

TimelineFilterBar::TimelineFilterBar(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_tabs(new ViewTabs),
      m_person(new Button(Icon::Contact, tr("Anyone"), Button::Variant::Ghost)), m_personMenu(new QMenu(this)),
      m_more(new IconButton(Icon::Filter, tr("Filter by period and kind"))), m_moreMenu(new QMenu(this)),
      m_searchButton(new IconButton(Icon::Search, tr("Search in the timeline"))),
      m_search(new SearchField(tr("Search in the timeline")))
{
    auto *row = new QHBoxLayout(this);
    setSpaces(*row, Theme::of(this), 0, 4);
    m_tabs->setViews({tr("Everything"), tr("Calls"), tr("E-mails"), tr("Meetings"), tr("Notes"), tr("Changes")});
    m_tabs->setAccessibleName(tr("Kinds"));
    m_person->setSmall(true);
    openMenuBy(m_person, m_personMenu);
    m_more->setMenu(m_moreMenu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_search->hide();
    row->addWidget(m_tabs, 1);
    row->addWidget(m_search);
    row->addWidget(m_person);
    row->addWidget(m_more);
    row->addWidget(m_searchButton);
    connect(m_tabs, &ViewTabs::currentChanged, this, &TimelineFilterBar::chooseTab);
    connect(m_personMenu, &QMenu::aboutToShow, this, &TimelineFilterBar::fillPersonMenu);
    connect(m_moreMenu, &QMenu::aboutToShow, this, &TimelineFilterBar::fillMoreMenu);
    connect(m_searchButton, &QToolButton::clicked, this, &TimelineFilterBar::startSearch);
    connect(m_search, &SearchField::searched, this, [this](const QString &text) {
        m_filter.text = text.trimmed();
        tell();
    });
    m_search->installEventFilter(this);
}

void TimelineFilterBar::tell()
{
    m_more->setCheckable(true);
    m_more->setChecked(
        m_period != TimelinePeriod::Any || (!m_filter.kinds.isEmpty() && !tabKinds().contains(m_filter.kinds)));
    Q_EMIT filterChanged(m_filter);
}

void TimelineFilterBar::clear()
{
    m_filter = {};
    m_period = TimelinePeriod::Any;
    m_search->clear();
    m_search->hide();
    m_searchButton->show();
    fitPerson();
    m_tabs->setCurrent(0);
    tell();
}

void TimelineFilterBar::chooseTab(int tab)
{
    m_filter.kinds = tabKinds().value(tab);
    tell();
}

void TimelineFilterBar::setPerson(RecordId id, const QString &name)
{
    m_filter.person = id;
    m_personName = name;
    fitPerson();
    tell();
}

void TimelineFilterBar::fillPersonMenu()
{
    m_personMenu->clear();
    auto *group = new QActionGroup(m_personMenu);
    const auto add = [&](RecordId id, const QString &name) {
        QAction *action = m_personMenu->addAction(name, this, [this, id, name] { setPerson(id, name); });
        action->setCheckable(true);
        action->setChecked(id == m_filter.person);
        group->addAction(action);
    };
    add({}, tr("Anyone"));
    const auto users = m_context.workspace.store().select(
        {EntityKind::User, {field::name}, {}, {field::name, false}, {}, mostPeople, false});
    for (qsizetype row = 0; users && row < users->size(); ++row)
        add(users->id(row), users->text(row, 0));
}

void TimelineFilterBar::setPeriod(TimelinePeriod period)
{
    m_period = period;
    std::tie(m_filter.from, m_filter.until) = daysOf(period, m_context.today());
    tell();
}

void TimelineFilterBar::setKind(const QString &kind)
{
    m_filter.kinds = QStringList{kind};
    tell();
}

void TimelineFilterBar::fillMoreMenu()
{
    m_moreMenu->clear();
    auto *periods = new QActionGroup(m_moreMenu);
    for (const TimelinePeriod period : timelinePeriods) {
        QAction *action = m_moreMenu->addAction(nameOf(period), this, [this, period] { setPeriod(period); });
        action->setCheckable(true);
        action->setChecked(period == m_period);
        periods->addAction(action);
    }
    m_moreMenu->addSeparator();
    QMenu *kinds = m_moreMenu->addMenu(tr("Only one kind"));
    for (const Choice &choice : m_context.workspace.schema().entity(EntityKind::Activity).find(field::kind)->choices) {
        QAction *action = kinds->addAction(choice.label, this, [this, key = choice.key] { setKind(key); });
        action->setCheckable(true);
        action->setChecked(m_filter.kinds == QStringList{choice.key});
    }
    m_moreMenu->addSeparator();
    m_moreMenu->addAction(tr("Clear filter"), this, &TimelineFilterBar::clear)->setEnabled(!m_filter.isEverything());
}

void TimelineFilterBar::startSearch()
{
    m_search->show();
    m_searchButton->hide();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TimelineFilterBar::endSearch()
{
    m_search->clear();
    m_search->hide();
    m_searchButton->show();
    m_searchButton->setFocus(Qt::OtherFocusReason);
    if (!m_filter.text.isEmpty()) {
        m_filter.text.clear();
        tell();
    }
}

/// The tabs come first: nobody chosen, the button goes without its word.
void TimelineFilterBar::fitPerson()
{
    const QString name = m_filter.person.isNull() ? tr("Anyone") : m_personName;
    m_person->setText(name);
    m_person->setAccessibleName(name);
    m_person->setToolTip(m_filter.person.isNull() ? tr("Whose activities") : QString());
    if (!m_filter.person.isNull())
        return;
    int others = 0;
    for (const QWidget *widget : std::initializer_list<const QWidget *>{m_person, m_more, m_searchButton, m_search})
        others += widget->isHidden() ? 0 : widget->sizeHint().width() + layout()->spacing();
    if (m_tabs->sizeHint().width() + others > width())
        m_person->setText({});
}

void TimelineFilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitPerson();
}

bool TimelineFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && m_search->text().isEmpty()) {
            endSearch();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT resultsRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace satchel::ui

#include "moc_TimelineFilterBar.cpp"
