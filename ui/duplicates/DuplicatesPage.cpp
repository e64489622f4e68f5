// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is put together and what it shows; DuplicatesCommands.cpp has what a person does in it.
#include "ui/duplicates/DuplicatesPage.h"

#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/PageNames.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/Toolbar.h"
#include "ui/duplicates/PairListDelegate.h"
#include "ui/duplicates/PairView.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QStackedLayout>
#include <QTableView>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::DuplicatesModel;
using MergeChoice = items::MergeFieldsModel::Choice;

namespace {

constexpr int listWidth = 344;
constexpr int narrowListWidth = 240; // where the values of a pair need the room

} // namespace

DuplicatesPage::DuplicatesPage(const PageContext &context, QWidget *parent) : Page(parent), m_context(context)
{
    makeCommands();
}

void DuplicatesPage::makeCommands()
{
    const auto add = [this](const QString &name, const QString &text, Icon icon, const QKeySequence &key, auto run) {
        return addCommand(u"duplicates."_s + name, text, icon, key, run);
    };
    m_ofPair += add(
        u"older"_s, tr("Keep the older value"), Icon::Check, Qt::Key_1, [this] { choose(MergeChoice::Older); });
    m_ofPair += add(
        u"newer"_s, tr("Keep the newer value"), Icon::Check, Qt::Key_2, [this] { choose(MergeChoice::Newer); });
    m_ofPair += add(u"both"_s, tr("Keep both values"), Icon::Check, Qt::Key_3, [this] { choose(MergeChoice::Both); });
    m_ofPair += add(
        u"olderAll"_s, tr("Keep the older everywhere"), Icon::Check, {}, [this] { chooseAll(MergeChoice::Older); });
    m_ofPair += add(
        u"newerAll"_s, tr("Keep the newer everywhere"), Icon::Check, {}, [this] { chooseAll(MergeChoice::Newer); });
    m_merge = add(
        u"merge"_s, tr("Merge the two"), Icon::Merge, QKeySequence(Qt::CTRL | Qt::Key_Return), &DuplicatesPage::merge);
    m_distinct = add(u"distinct"_s, tr("Not the same"), Icon::Close, Qt::Key_X, &DuplicatesPage::callDistinct);
    m_later = add(u"later"_s, tr("Decide later"), Icon::Clock, {}, &DuplicatesPage::putOff);
    m_next = add(u"next"_s, tr("Next pair"), Icon::Down, QKeySequence(Qt::ALT | Qt::Key_Down), [this] { step(1); });
    m_previous = add(
        u"previous"_s, tr("Previous pair"), Icon::Up, QKeySequence(Qt::ALT | Qt::Key_Up), [this] { step(-1); });
    m_search = add(u"search"_s, tr("Search again"), Icon::Sync, Qt::Key_F5, [this] {
        if (m_model)
            m_model->search();
    });
    m_mergeCertain = add(
        u"mergeCertain"_s, tr("Merge the certain pairs"), Icon::Merge, {}, &DuplicatesPage::askMergeCertain);
    m_ofPair += QList<QAction *>{m_merge, m_distinct, m_later};
    enableCommands();
}

void DuplicatesPage::make()
{
    if (m_model)
        return;
    const Theme &theme = Theme::of(this);
    m_model = new DuplicatesModel(m_context.workspace, this);
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, theme, 0, 0);
    m_header = new PageHeader(title());
    m_searchButton = new Button(Icon::Sync, m_search->text());
    m_searchButton->setToolTip(nameWithKey(m_search->text(), m_search->shortcut()));
    connect(m_searchButton, &QPushButton::clicked, m_search, &QAction::trigger);
    m_header->addEnd(m_searchButton, m_search);
    m_certainButton = new Button(Icon::Merge, m_mergeCertain->text());
    connect(m_certainButton, &QPushButton::clicked, m_mergeCertain, &QAction::trigger);
    m_header->addEnd(m_certainButton, m_mergeCertain);
    column->addWidget(m_header);
    auto *content = new QWidget;
    m_stack = new QStackedLayout(content);
    column->addWidget(content, 1);
    makeStates();
    m_body = new QWidget;
    auto *body = new QHBoxLayout(m_body);
    setSpaces(*body, theme, 0, 0);
    m_side = makeList();
    body->addWidget(m_side);
    m_place = new QWidget;
    m_places = new QStackedLayout(m_place);
    m_pairView = new PairView(m_context, {m_merge, m_distinct, m_later, m_previous, m_next});
    m_noPair = new EmptyState(Icon::Check, tr("No pairs here"), tr("Nothing of this kind looks alike."));
    m_places->addWidget(m_pairView);
    m_places->addWidget(m_noPair);
    body->addWidget(m_place, 1);
    m_stack->addWidget(m_body);
    connect(m_pairView, &PairView::listRequested, this, [this] { setPairOpen(false); });
    connect(m_model, &DuplicatesModel::pairsChanged, this, &DuplicatesPage::followPairs);
    connect(m_model, &DuplicatesModel::stateChanged, this, &DuplicatesPage::followState);
    connect(m_model, &DuplicatesModel::progressed, this,
        [this](EntityKind, qint64 read, qint64 total) { m_progress->setProgress(read, total); });
    setFocusProxy(m_list);
    setWidthClass(m_width);
    followPairs();
}

void DuplicatesPage::makeStates()
{
    m_searching = new QWidget;
    auto *column = new QVBoxLayout(m_searching);
    m_progress = new ProgressCard(tr("Looking for duplicates…"));
    m_progress->setMaximumWidth(Theme::of(this).px(420));
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_progress, 1000);
    row->addStretch(1);
    column->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    connect(m_progress, &ProgressCard::cancelled, m_model, &DuplicatesModel::stop);
    m_empty = new EmptyState(Icon::Merge, {}, {});
    Button *again = m_empty->addButton(Icon::Sync, m_search->text(), m_search->shortcut());
    connect(again, &QPushButton::clicked, m_search, &QAction::trigger);
    m_stack->addWidget(m_searching);
    m_stack->addWidget(m_empty);
}

QWidget *DuplicatesPage::makeList()
{
    const Theme &theme = Theme::of(this);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    setSpaces(*column, theme, 0, 0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(theme.px(12), theme.px(6), theme.px(12), theme.px(6));
    m_tabs = new SegmentedControl(tr("Kind of record"));
    for (const EntityKind entity : m_model->entities())
        m_tabs->addSegment(m_context.workspace.schema().entity(entity).pluralLabel);
    top->addWidget(m_tabs);
    top->addStretch(1);
    column->addLayout(top);
    m_list = new QListView;
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PairListDelegate(m_context, *m_model, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Pairs that are probably the same"));
    column->addWidget(m_list, 1);
    m_foot = new QWidget;
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(theme.px(14), theme.px(6), theme.px(12), theme.px(6));
    m_distinctNote = new Label({}, &Theme::Fonts::small, TextColor::Secondary);
    m_showDistinct = new Button(tr("Show"), Button::Variant::Ghost);
    m_showDistinct->setSmall(true);
    foot->addWidget(m_distinctNote, 1);
    foot->addWidget(m_showDistinct);
    column->addWidget(m_foot);
    connect(m_showDistinct, &QPushButton::clicked, this,
        [this] { m_model->setDistinctShown(!m_model->areDistinctShown()); });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_row = 0;
        m_model->setEntity(m_model->entities()[static_cast<size_t>(tab)]);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &DuplicatesPage::showCurrent);
    connect(m_list, &QListView::clicked, this, [this] {
        if (m_width == WidthClass::Narrow)
            setPairOpen(true);
    });
    connect(m_list, &QListView::activated, this, [this] {
        setPairOpen(true);
        m_pairView->grid()->setFocus();
    });
    return side;
}

void DuplicatesPage::activate()
{
    make();
    if (m_model->state() == DuplicatesModel::State::Idle || m_model->isStale())
        m_model->search();
    focusContent();
}

/// The fields of the pair, where there is one to see.
void DuplicatesPage::focusContent()
{
    if (m_pairView->isVisible())
        m_pairView->grid()->setFocus();
    else if (m_list->isVisible())
        m_list->setFocus();
}

void DuplicatesPage::open(const Target &target)
{
    make();
    const auto &entities = m_model->entities();
    const auto wanted = std::ranges::find(entities, target.entity);
    if (wanted != entities.end())
        m_tabs->setCurrentIndex(static_cast<int>(wanted - entities.begin()));
    m_wanted = target.record;
    followPairs();
}

Target DuplicatesPage::current() const
{
    return {.page = page::duplicates, .entity = m_model ? m_model->entity() : EntityKind{}};
}

QString DuplicatesPage::statusText() const
{
    return m_model && row() >= 0 ? tr("1 Older · 2 Newer · 3 Both · X Not the same · %1 merges", "key")
                                       .arg(m_merge->shortcut().toString(QKeySequence::NativeText))
                                 : QString();
}

QList<QWidget *> DuplicatesPage::regions()
{
    return m_model ? QList<QWidget *>{m_header, m_side, m_place} : QList<QWidget *>{this};
}

void DuplicatesPage::setWidthClass(WidthClass width)
{
    m_width = width;
    if (m_model)
        setPairOpen(m_isPairOpen);
}

/// In a narrow window the list or the pair; else both.
void DuplicatesPage::setPairOpen(bool isOpen)
{
    const bool isNarrow = m_width == WidthClass::Narrow;
    const bool hadFocus = isAncestorOf(focusWidget());
    m_isPairOpen = isOpen;
    m_side->setVisible(!isNarrow || !isOpen);
    m_place->setVisible(!isNarrow || isOpen);
    m_pairView->setAlone(isNarrow);
    fitList();
    if (hadFocus && isNarrow)
        focusContent();
}

/// The kinds of records with their numbers are whole in every language.
void DuplicatesPage::fitList()
{
    const Theme &theme = Theme::of(this);
    const bool isNarrow = m_width == WidthClass::Narrow;
    const int wanted = m_width < WidthClass::Normal ? narrowListWidth : listWidth;
    const int width = qMax(theme.px(wanted), m_tabs->sizeHint().width() + theme.px(24));
    m_side->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : width);
    m_side->setMinimumWidth(isNarrow ? 0 : width);
}

void DuplicatesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_model && m_width == WidthClass::Narrow && m_isPairOpen)
        setPairOpen(false);
    else
        Page::keyPressEvent(event);
}

int DuplicatesPage::row() const
{
    return m_list && m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

bool DuplicatesPage::isDistinct() const
{
    return row() >= 0 && m_model->group(row()) == DuplicatesModel::Group::Distinct;
}

void DuplicatesPage::followState()
{
    const bool isSearching = m_model->state() == DuplicatesModel::State::Searching;
    Q_EMIT workChanged(isSearching ? tr("Looking for duplicates…") : QString());
    if (isSearching)
        m_progress->setProgress(0, 0);
    followCounts();
    enableCommands();
}

void DuplicatesPage::followPairs()
{
    followCounts();
    const int asked = m_wanted.isNull() ? -1 : m_model->rowWith(m_wanted);
    const int shown = m_model->rowOf(m_shown);
    if (asked >= 0) {
        m_wanted = {};
        setPairOpen(true);
    } else if (m_isPairOpen && m_model->rowCount() == 0) {
        setPairOpen(false);
    }
    selectRow(asked >= 0 ? asked : shown >= 0 ? shown : qMin(m_row, m_model->rowCount() - 1));
}

void DuplicatesPage::followCounts()
{
    const Formats formats = m_context.formats();
    const auto &entities = m_model->entities();
    qsizetype all = 0;
    qsizetype distinct = 0;
    for (size_t i = 0; i < entities.size(); ++i) {
        const qsizetype count = m_model->count(entities[i]);
        all += count;
        distinct += m_model->distinctCount(entities[i]);
        m_tabs->setTabText(static_cast<int>(i),
            m_context.workspace.schema().entity(entities[i]).pluralLabel + u' ' + formats.count(count));
    }
    const bool isSearching = m_model->state() == DuplicatesModel::State::Searching;
    m_header->setDetail(all == 0 ? QString()
            : isSearching        ? tr("looking…")
                                 : tr("%Ln pair(s)", nullptr, static_cast<int>(all)));
    const auto certain = static_cast<int>(m_model->certainPairs().size());
    m_certainButton->setText(tr("Merge %Ln certain pair(s)", nullptr, certain));
    m_header->setOffered(m_certainButton, certain > 0 && !m_context.workspace.store().isReadOnly());
    const qsizetype here = m_model->distinctCount(m_model->entity());
    m_foot->setVisible(here > 0);
    m_distinctNote->setText(tr("%Ln pair(s) not the same", nullptr, static_cast<int>(here)));
    m_showDistinct->setText(m_model->areDistinctShown() ? tr("Hide") : tr("Show"));
    m_showDistinct->setAccessibleName(m_model->areDistinctShown() ? tr("Hide the pairs that are not the same")
                                                                  : tr("Show the pairs that are not the same"));
    const bool isAnyPair = all > 0 || distinct > 0;
    m_header->setOffered(m_searchButton, isAnyPair);
    if (m_model->state() == DuplicatesModel::State::Stopped)
        m_empty->setText(tr("The search was stopped"), tr("Search again to see what is probably the same."));
    else
        m_empty->setText(tr("No duplicates"),
            tr("Contacts, companies and leads that are probably the same are listed here, with the reasons."));
    const QWidget *focused = window()->focusWidget();
    const bool isNew = isAnyPair && m_stack->currentWidget() != m_body && (!focused || isAncestorOf(focused));
    m_stack->setCurrentWidget(isAnyPair ? m_body : isSearching ? m_searching : static_cast<QWidget *>(m_empty));
    m_places->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_pairView) : m_noPair);
    fitList();
    if (isNew)
        focusContent();
    enableCommands();
    Q_EMIT statusTextChanged();
}

void DuplicatesPage::enableCommands()
{
    const bool canWrite = !m_context.workspace.store().isReadOnly();
    const bool hasPair = row() >= 0;
    for (QAction *action : std::as_const(m_ofPair))
        action->setEnabled(hasPair);
    m_merge->setEnabled(hasPair && canWrite);
    m_distinct->setText(isDistinct() ? tr("Possibly the same") : tr("Not the same"));
    m_distinct->setEnabled(hasPair && canWrite);
    m_previous->setEnabled(row() > 0);
    m_next->setEnabled(hasPair && row() + 1 < m_model->rowCount());
    m_search->setEnabled(!m_model || m_model->state() != DuplicatesModel::State::Searching);
    m_mergeCertain->setEnabled(canWrite && m_model && m_model->state() != DuplicatesModel::State::Searching
        && !m_model->isMerging() && !m_model->certainPairs().empty());
    if (m_certainButton) {
        m_certainButton->setEnabled(m_mergeCertain->isEnabled());
        m_searchButton->setEnabled(m_search->isEnabled());
    }
}

void DuplicatesPage::selectRow(int row)
{
    if (row >= 0 && row != this->row())
        m_list->setCurrentIndex(m_model->index(row));
    else
        showCurrent();
}

void DuplicatesPage::showCurrent()
{
    const int shown = row();
    enableCommands();
    if (shown < 0) {
        m_pairView->clear();
        return;
    }
    const duplicates::DuplicatePair &pair = m_model->pair(shown);
    const auto merge = items::RecordMerge::propose(m_context.workspace.store(), m_model->entity(), pair.a, pair.b);
    if (!merge) {
        m_pairView->clear();
        Q_EMIT m_context.workspace.failed(merge.error());
        return;
    }
    m_shown = {pair.a, pair.b};
    m_row = shown;
    m_pairView->show(*merge, pair, shown, m_model->rowCount());
}

} // namespace satchel::ui

#include "moc_DuplicatesPage.cpp"
