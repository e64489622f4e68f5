// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/ActivityFilterBar.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "ui/common/Button.h"
#include "ui/common/FilterChip.h"
#include "ui/common/ViewTabs.h"
#include "ui/lists/ListSearchField.h"

#include <QMenu>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

/// Of each tab; the last ones are the tasks that are done and what is planned.
const QList<QStringList> &tabKinds()
{
    static const QList<QStringList> kinds{{}, {choice::call}, {choice::email},
        {choice::meeting, choice::demo_scheduled, choice::demo_completed}, {choice::note}, {}, {}};
    return kinds;
}

constexpr int mostPeople = 60;

/// Below the chip; one that did not fit is in the bar's "more", at its end.
void popUp(QMenu &menu, const FilterChip &chip)
{
    const QWidget &anchor = chip.isVisible() ? static_cast<const QWidget &>(chip) : *chip.parentWidget();
    const int x = anchor.layoutDirection() == Qt::RightToLeft || !chip.isVisible()
        ? anchor.width() - menu.sizeHint().width()
        : 0;
    menu.popup(anchor.mapToGlobal(QPoint(x, anchor.height())));
}

} // namespace

ActivityFilterBar::ActivityFilterBar(const PageContext &context, QWidget *parent)
    : Toolbar(parent), m_context(context), m_tabs(new ViewTabs),
      m_person(new FilterChip(tr("Owner"), tr("Anyone"), false)),
      m_when(new FilterChip(tr("When"), nameOf(TimelinePeriod::Any), false)),
      m_kind(new FilterChip(tr("Kind"), tr("Any"), false)),
      m_search(new ListSearchField(tr("Search titles and texts"), {}, QKeySequence(Qt::Key_Slash)))
{
    m_tabs->setViews(
        {tr("Everything"), tr("Calls"), tr("E-mails"), tr("Meetings"), tr("Notes"), tr("Tasks done"), tr("Planned")});
    m_tabs->setAccessibleName(tr("Kinds"));
    addStart(m_tabs);
    addSeparator();
    const auto addChip = [this](FilterChip *chip, const QString &name, void (ActivityFilterBar::*open)()) {
        auto *folded = new QAction(name, chip);
        connect(folded, &QAction::triggered, this, open);
        connect(chip, &QAbstractButton::clicked, this, open);
        addStart(chip, folded);
    };
    addChip(m_person, tr("Owner"), &ActivityFilterBar::openPersonMenu);
    addChip(m_when, tr("When"), &ActivityFilterBar::openPeriodMenu);
    addChip(m_kind, tr("Kind"), &ActivityFilterBar::openKindMenu);
    m_otherKinds = new IconButton(Icon::Filter, tr("Kind"));
    connect(m_otherKinds, &QToolButton::clicked, this, &ActivityFilterBar::openKindMenu);
    addEnd(m_otherKinds);
    connect(m_person, &FilterChip::removed, this, [this] { setPerson({}, {}); });
    connect(m_when, &FilterChip::removed, this, [this] { setPeriod(TimelinePeriod::Any); });
    connect(m_kind, &FilterChip::removed, this, [this] { chooseTab(m_tabs->current()); });
    connect(m_tabs, &ViewTabs::currentChanged, this, &ActivityFilterBar::chooseTab);
    connect(m_search, &SearchField::searched, this, [this](const QString &text) {
        if (m_filter.text == text.trimmed())
            return;
        m_filter.text = text.trimmed();
        change();
    });
    connect(m_search, &ListSearchField::left, this, &ActivityFilterBar::resultsRequested);
    showChips();
}

store::TimelinePart ActivityFilterBar::part() const
{
    const qsizetype fromEnd = tabKinds().size() - m_tabs->current();
    return fromEnd == 1 ? store::TimelinePart::Planned
        : fromEnd == 2  ? store::TimelinePart::Done
                        : store::TimelinePart::Past;
}

bool ActivityFilterBar::isNarrowed() const
{
    return !m_filter.isEverything();
}

void ActivityFilterBar::setFolded(bool isFolded)
{
    m_tabs->setFolded(isFolded);
}

void ActivityFilterBar::change()
{
    showChips();
    Q_EMIT filterChanged();
}

void ActivityFilterBar::showChips()
{
    const bool isOneKind = !m_filter.kinds.isEmpty() && m_filter.kinds != tabKinds().value(m_tabs->current());
    const Field *kinds = m_context.workspace.schema().entity(EntityKind::Activity).find(field::kind);
    m_person->setValue(m_filter.person.isNull() ? tr("Anyone") : m_personName);
    m_person->setRemovable(!m_filter.person.isNull());
    const bool isReceived = m_filter.receivedAfter >= 0;
    m_when->setValue(isReceived
            ? tr("Received since %1", "a day, a time")
                  .arg(m_context.formats().moment(m_receivedSince, m_context.workspace.clock().now()))
            : nameOf(m_period));
    m_when->setRemovable(isReceived || m_filter.from.isValid());
    m_kind->setValue(isOneKind ? kinds->choiceLabel(m_filter.kinds.front()) : tr("Any"));
    m_kind->setRemovable(isOneKind);
    const bool hasKinds = part() == store::TimelinePart::Past;
    setOffered(m_kind, hasKinds && isOneKind); // the tabs are the usual kinds; the room is theirs
    m_otherKinds->setEnabled(hasKinds);
    updateGeometry();
}

void ActivityFilterBar::clear()
{
    m_filter = {};
    m_period = TimelinePeriod::Any;
    m_search->clear();
    const QSignalBlocker blocker(m_tabs);
    m_tabs->setCurrent(0);
    change();
}

void ActivityFilterBar::showReceived(qint64 sequence, Instant since)
{
    clear();
    m_filter.receivedAfter = sequence;
    m_receivedSince = since;
    change();
}

void ActivityFilterBar::chooseTab(int tab)
{
    m_filter.kinds = tabKinds().value(tab);
    change();
}

qint64 ActivityFilterBar::countIn(const store::TimelineCounts &counts) const
{
    switch (part()) {
    case store::TimelinePart::Planned: return counts.planned;
    case store::TimelinePart::Done: return counts.done;
    case store::TimelinePart::Past: break;
    }
    return counts.of(m_filter.kinds);
}

void ActivityFilterBar::setCounts(const store::TimelineCounts &counts)
{
    const Formats formats = m_context.formats();
    const int planned = static_cast<int>(tabKinds().size()) - 1;
    for (int tab = 1; tab < planned - 1; ++tab)
        m_tabs->setCount(tab, formats.count(counts.of(tabKinds().at(tab))));
    m_tabs->setCount(planned - 1, formats.count(counts.done));
    m_tabs->setCount(planned, formats.count(counts.planned));
}

void ActivityFilterBar::setPerson(RecordId id, const QString &name)
{
    m_filter.person = id;
    m_personName = name;
    change();
}

void ActivityFilterBar::openPersonMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](RecordId id, const QString &name, const QString &text) {
        QAction *action = menu->addAction(text, this, [this, id, name] { setPerson(id, name); });
        action->setCheckable(true);
        action->setChecked(id == m_filter.person);
    };
    add({}, {}, tr("Anyone"));
    const auto users = m_context.workspace.store().select(
        {EntityKind::User, {field::name}, {}, {field::name, false}, {}, mostPeople, false});
    const RecordId me = m_context.workspace.me();
    for (qsizetype row = 0; users && row < users->size(); ++row) {
        const QString name = users->text(row, 0);
        add(users->id(row), name, users->id(row) == me ? tr("%1 (you)").arg(name) : name);
    }
    popUp(*menu, *m_person);
}

void ActivityFilterBar::setPeriod(TimelinePeriod period)
{
    m_period = period;
    m_filter.receivedAfter = -1;
    std::tie(m_filter.from, m_filter.until) = daysOf(period, m_context.today());
    change();
}

void ActivityFilterBar::openPeriodMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const TimelinePeriod period : timelinePeriods) {
        QAction *action = menu->addAction(nameOf(period), this, [this, period] { setPeriod(period); });
        action->setCheckable(true);
        action->setChecked(period == m_period && m_filter.from == daysOf(period, m_context.today()).first);
    }
    popUp(*menu, *m_when);
}

void ActivityFilterBar::setKind(const QString &kind)
{
    const QSignalBlocker blocker(m_tabs);
    m_tabs->setCurrent(0);
    m_filter.kinds = QStringList{kind};
    change();
}

void ActivityFilterBar::openKindMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Choice &choice : m_context.workspace.schema().entity(EntityKind::Activity).find(field::kind)->choices) {
        QAction *action = menu->addAction(choice.label, this, [this, key = choice.key] { setKind(key); });
        action->setCheckable(true);
        action->setChecked(m_filter.kinds == QStringList{choice.key});
    }
    popUp(*menu, *m_kind);
}

} // namespace satchel::ui

#include "moc_ActivityFilterBar.cpp"
