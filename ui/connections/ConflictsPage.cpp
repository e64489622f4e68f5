// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/ConflictsPage.h"

#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/Painting.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/Toolbar.h"
#include "ui/connections/ConflictDetails.h"
#include "ui/connections/ConflictListDelegate.h"
#include "ui/deals/MoveDialogs.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QListView>
#include <QMenu>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using Decision = items::ConflictFieldsModel::Choice;
using store::Resolution;

namespace {
constexpr int listWidth = 316;
const QKeySequence resolveKey(Qt::CTRL | Qt::Key_Return);
} // namespace

ConflictsPage::ConflictsPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_header(new PageHeader(tr("Conflicts"))), m_connection(new QComboBox),
      m_resolveAll(new Button(Icon::Check, tr("Resolve all with"))), m_stack(nullptr)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    auto *content = new QWidget;
    m_stack = new QStackedLayout(content);
    column->addWidget(content, 1);
    m_connection->setAccessibleName(tr("Connection"));
    m_connection->view()->setAccessibleName(tr("Connection"));
    m_connection->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_connection->setMinimumContentsLength(16); // a long name of a connection does not push the title away
    m_connection->setMaximumWidth(Theme::of(this).px(220));
    auto *menu = new QMenu(m_resolveAll);
    menu->addAction(tr("Mine, for the selected records"), this, [this] { resolveSelected(Resolution::Mine); });
    menu->addAction(tr("Theirs, for the selected records"), this, [this] { resolveSelected(Resolution::Theirs); });
    menu->addAction(tr("Newest, for the selected records"), this, [this] { resolveSelected({}); });
    m_resolveAll->setChevron(true);
    connect(m_resolveAll, &QPushButton::clicked, menu,
        [this, menu] { menu->popup(m_resolveAll->mapToGlobal(QPoint(0, m_resolveAll->height()))); });
    m_header->addEnd(m_connection);
    m_header->addEnd(m_resolveAll);
    makeActions();
}

void ConflictsPage::makeActions()
{
    const auto choose = [this](Decision choice) {
        if (m_details)
            m_details->chooseCurrent(choice);
    };
    m_ofFields += addCommand(
        u"conflicts.mine"_s, tr("Choose mine"), Icon::Check, Qt::Key_1, [choose] { choose(Decision::Mine); });
    m_ofFields += addCommand(
        u"conflicts.theirs"_s, tr("Choose theirs"), Icon::Check, Qt::Key_2, [choose] { choose(Decision::Theirs); });
    m_ofFields += addCommand(u"conflicts.before"_s, tr("Choose the previous value"), Icon::History, Qt::Key_3,
        [choose] { choose(Decision::Before); });
    m_ofFields += addCommand(u"conflicts.type"_s, tr("Enter another value"), Icon::Edit, Qt::Key_E, [this] {
        if (m_details)
            m_details->typeAnother();
    });
    m_ofFields += addCommand(u"conflicts.settle"_s, tr("Resolve the chosen fields"), Icon::Check, resolveKey, [this] {
        if (m_details)
            m_details->resolve();
    });
    m_ofSelection += addCommand(u"conflicts.allMine"_s, tr("Resolve the selected records with mine"), Icon::Check, {},
        [this] { resolveSelected(Resolution::Mine); });
    m_ofSelection += addCommand(u"conflicts.allTheirs"_s, tr("Resolve the selected records with theirs"), Icon::Check,
        {}, [this] { resolveSelected(Resolution::Theirs); });
    m_ofSelection += addCommand(u"conflicts.allNewest"_s, tr("Resolve the selected records with the newest"),
        Icon::Clock, {}, [this] { resolveSelected({}); });
    m_reopen = addCommand(
        u"conflicts.reopen"_s, tr("Reopen the resolved record"), Icon::Undo, {}, [this] { reopen(); });
    addCommand(
        u"conflicts.next"_s, tr("Next record"), Icon::Down, QKeySequence(Qt::ALT | Qt::Key_Down), [this] { step(1); });
    addCommand(u"conflicts.previous"_s, tr("Previous record"), Icon::Up, QKeySequence(Qt::ALT | Qt::Key_Up),
        [this] { step(-1); });
}

void ConflictsPage::make()
{
    m_syncStatus = new items::SyncStatusNotifier(m_context.workspace, m_context.sync, this);
    m_model = new items::ConflictsModel(*m_syncStatus, this);
    m_empty = new EmptyState(Icon::Conflict, {}, {});
    m_stack->addWidget(m_empty);
    m_body = new QWidget;
    auto *row = new QHBoxLayout(m_body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_side = makeList();
    row->addWidget(m_side);
    m_details = new ConflictDetails(m_context, *m_syncStatus);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *room = new QWidget;
    auto *middle = new QHBoxLayout(room);
    middle->setContentsMargins(0, 0, 0, 0);
    m_details->setMaximumWidth(Theme::of(this).px(1200));
    middle->addWidget(m_details, 1000);
    middle->addStretch(1);
    scroll->setWidget(room);
    room->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *place = new QWidget;
    m_place = new QStackedLayout(place);
    m_nothingOpen = new EmptyState(Icon::Check, {}, {});
    m_place->addWidget(scroll);
    m_place->addWidget(m_nothingOpen);
    row->addWidget(place, 1);
    m_stack->addWidget(m_body);
    fillConnections();
    connect(m_connection, &QComboBox::currentIndexChanged, this,
        [this] { m_model->setConnection(m_connection->currentData().toLongLong()); });
    connect(m_model, &items::ConflictsModel::countsChanged, this, &ConflictsPage::followCounts);
    connect(m_details, &ConflictDetails::stepRequested, this, &ConflictsPage::step);
    connect(m_details, &ConflictDetails::resolved, m_model, &items::ConflictsModel::refresh);
    connect(m_details, &ConflictDetails::reopenRequested, this, &ConflictsPage::reopen);
    connect(m_details, &ConflictDetails::recordRequested, this,
        [this](EntityKind entity, const RecordId &record) { Q_EMIT navigateTo(Target::to(entity, record)); });
    bindTo(m_details, m_ofFields);
    bindTo(m_list, m_ofSelection); // in a narrow window it is not there, nor what was selected in it
    setFocusProxy(m_list);
    setWidthClass(m_width);
    followCounts();
}

QWidget *ConflictsPage::makeList()
{
    const Theme &theme = Theme::of(this);
    auto *side = new QWidget;
    side->setFixedWidth(theme.px(listWidth));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(theme.px(14), theme.px(6), theme.px(14), theme.px(6));
    m_tabs = new SegmentedControl(tr("Open or resolved"));
    m_tabs->addSegment(tr("Open"));
    m_tabs->addSegment(tr("Resolved"));
    top->addWidget(m_tabs);
    top->addStretch(1);
    column->addLayout(top);
    m_list = new QListView;
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ConflictListDelegate(m_context, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Records with conflicts"));
    column->addWidget(m_list, 1);
    m_note = new Label({}, &Theme::Fonts::small, TextColor::Secondary);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(theme.px(14), theme.px(8), theme.px(14), theme.px(12));
    column->addWidget(m_note);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) { m_model->setShowsResolved(tab == 1); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ConflictsPage::showCurrent);
    connect(m_list, &QListView::activated, this, [this] { m_details->grid()->setFocus(Qt::OtherFocusReason); });
    return side;
}

void ConflictsPage::fillConnections()
{
    const QSignalBlocker quiet(m_connection);
    const qint64 chosen = m_connection->currentData().toLongLong();
    m_connection->clear();
    m_connection->addItem(tr("All connections"), qint64(0));
    const auto connections = store::Connections(m_context.workspace.store()).list();
    for (const store::Connection &connection : connections.value_or(std::vector<store::Connection>()))
        m_connection->addItem(connection.name, connection.number);
    m_connection->setCurrentIndex(qMax(0, m_connection->findData(chosen)));
}

void ConflictsPage::activate()
{
    if (!m_model) {
        make();
    } else {
        fillConnections();
        m_model->refresh();
    }
}

void ConflictsPage::open(const Target &target)
{
    if (!m_model)
        make();
    fillConnections();
    if (!target.part.isEmpty())
        m_connection->setCurrentIndex(qMax(0, m_connection->findText(target.part)));
    if (target.record.isNull())
        return;
    m_connection->setCurrentIndex(0);
    m_tabs->setCurrentIndex(0);
    selectRow(m_model->rowOf(0, target.record));
}

void ConflictsPage::followCounts()
{
    const Formats formats = m_context.formats();
    m_header->setDetail(m_model->openRecords() == 0
            ? QString()
            : tr("%1, %2", "records, fields")
                  .arg(tr("%Ln record(s)", nullptr, static_cast<int>(m_model->openRecords())),
                      tr("%Ln field(s)", nullptr, static_cast<int>(m_model->openFields()))));
    m_tabs->setTabText(0, tr("Open %1").arg(formats.count(m_model->openRecords())));
    m_tabs->setTabText(1, tr("Resolved %1").arg(formats.count(m_model->resolvedRecords())));
    m_resolveAll->setVisible(!m_model->showsResolved() && m_model->openRecords() > 0);
    m_resolveAll->setEnabled(m_context.sync);
    m_connection->setVisible(m_connection->count() > 2);
    const bool isNothing = m_model->openRecords() == 0 && m_model->resolvedRecords() == 0;
    m_empty->setText(m_connection->currentIndex() > 0 ? tr("No conflicts with this connection") : tr("No conflicts"),
        tr("When you and the other system change the same field, both values are kept here, along with the previous "
           "one."));
    m_note->setText(m_model->isCut()   ? tr("Only the newest are shown. Resolve these to see the rest.")
            : m_model->showsResolved() ? tr("Resolved conflicts stay in the history. No overwritten value is lost.")
            : m_model->rowCount() == 0 ? QString()
                                       : tr("These can wait. Until you choose, Satchel shows your value and the "
                                            "other system keeps its own; both are stored."));
    m_nothingOpen->setText(m_model->showsResolved() ? tr("No resolved conflicts") : tr("All conflicts are resolved"),
        m_model->showsResolved() ? tr("A conflict that you or a rule resolves is listed here, with every value.")
                                 : tr("Under Resolved you see every value and can reopen a conflict."));
    m_place->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    m_reopen->setEnabled(m_context.sync && m_model->showsResolved() && m_model->rowCount() > 0);
    m_stack->setCurrentWidget(isNothing ? static_cast<QWidget *>(m_empty) : m_body);
    const int row = m_model->rowOf(m_shown.first, m_shown.second);
    selectRow(row >= 0 ? row : qMin(qMax(0, m_list->currentIndex().row()), m_model->rowCount() - 1));
    Q_EMIT statusTextChanged();
}

void ConflictsPage::selectRow(int row)
{
    if (row >= 0 && row != m_list->currentIndex().row())
        m_list->setCurrentIndex(m_model->index(row));
    showCurrent();
}

void ConflictsPage::showCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid()) {
        m_details->clear();
        return;
    }
    const items::ConflictGroup &group = m_model->group(current.row());
    m_shown = {group.connection, group.record};
    m_details->show(group, current.row(), m_model->rowCount());
}

void ConflictsPage::step(int by)
{
    if (!m_list)
        return;
    const int row = m_list->currentIndex().row() + by;
    if (row >= 0 && row < m_model->rowCount())
        selectRow(row);
}

void ConflictsPage::reopen()
{
    if (m_list && m_context.sync && m_model->showsResolved() && m_list->currentIndex().isValid())
        m_model->reopen(m_list->currentIndex().row());
}

void ConflictsPage::resolveSelected(const std::optional<Resolution> &choice)
{
    if (!m_list || m_model->showsResolved())
        return;
    QList<std::pair<qint64, RecordId>> chosen; // not rows: others may come and go before the answer
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        chosen.append({m_model->group(index.row()).connection, m_model->group(index.row()).record});
    if (chosen.isEmpty() || !m_context.sync)
        return;
    const bool isMine = choice == Resolution::Mine;
    const bool isTheirs = choice == Resolution::Theirs;
    const QString verb = isMine ? tr("Keep mine") : isTheirs ? tr("Use theirs") : tr("Use the newest");
    const QString what = isMine ? tr("For every open field of the selected records, your value is kept and sent.")
        : isTheirs              ? tr("For every open field of the selected records, the other system's value is used.")
                   : tr("For every open field of the selected records, the latest value is used on both sides.");
    confirmDestruction(window(), tr("Resolve %Ln record(s) at once?", nullptr, static_cast<int>(chosen.size())), what,
        verb, [this, chosen, choice] {
            QList<int> rows;
            for (const auto &[connection, record] : chosen)
                rows.append(m_model->rowOf(connection, record));
            rows.removeAll(-1);
            const auto changes = m_model->resolution(rows, choice);
            warnBeforeEdits(m_context, this, changes ? changes->edits : std::vector<Edit>(), [this, changes] {
                items::commitTo(m_context.workspace, changes);
                m_model->refresh();
            });
        });
}

void ConflictsPage::setWidthClass(WidthClass width)
{
    m_width = width;
    if (!m_model)
        return;
    m_side->setVisible(width != WidthClass::Narrow);
    m_details->setWidthClass(width);
}

QString ConflictsPage::statusText() const
{
    return m_model && m_model->rowCount() > 0 && !m_model->showsResolved()
        ? tr("1 Mine · 2 Theirs · 3 Before · E Edit · %1 resolves", "key")
              .arg(resolveKey.toString(QKeySequence::NativeText))
        : QString();
}

QList<QWidget *> ConflictsPage::regions()
{
    if (!m_model)
        return {m_header};
    return {m_header, m_side, m_details};
}

} // namespace satchel::ui

#include "moc_ConflictsPage.cpp"
