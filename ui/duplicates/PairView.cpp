// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/PairView.h"

#include "domain/LocaleText.h"
#include "ui/common/Button.h"
#include "ui/common/ChoiceHeader.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/KeyCap.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/StateChip.h"
#include "ui/common/TableLook.h"
#include "ui/duplicates/MergeGridDelegate.h"
#include "ui/duplicates/MovedStrip.h"

#include <QAction>
#include <QKeyEvent>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using Model = items::MergeFieldsModel;

namespace {

constexpr int fieldWidth = 124;
constexpr int widest = 1200; // of the content
constexpr std::array usualKinds{
    EntityKind::Activity, EntityKind::Task, EntityKind::Deal, EntityKind::Quote, EntityKind::Attachment};

} // namespace

PairView::PairView(const PageContext &context, const Commands &commands, QWidget *parent)
    : QWidget(parent), m_context(context), m_commands(commands),
      m_model(new Model([this](const Field &field, const Value &value) { return words(field, value); }, this)),
      m_back(new IconButton(Icon::Back, tr("List of pairs"))), m_question(new Label({}, &Theme::Fonts::heading)),
      m_position(new Label({}, &Theme::Fonts::body, TextColor::Secondary)),
      m_score(new Label({}, &Theme::Fonts::semibold)), m_chips(new QWidget), m_grid(new QTableView),
      m_singles(new Label({}, &Theme::Fonts::small, TextColor::Secondary)),
      m_showSingles(new Button({}, Button::Variant::Ghost)),
      m_moveTo(new Label({}, &Theme::Fonts::small, TextColor::Secondary)), m_moved(new MovedStrip),
      m_remote(new Label({}, &Theme::Fonts::small, TextColor::Secondary)), m_distinct(nullptr), m_merge(nullptr),
      m_scroll(new QScrollArea), m_answers(nullptr)
{
    const Theme &theme = Theme::of(this);
    auto *content = new QWidget;
    content->setMaximumWidth(theme.px(widest));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme.px(20), theme.px(12), theme.px(20), theme.px(16));
    column->setSpacing(theme.px(10));
    column->addWidget(makeHead());
    column->addWidget(makeGrid());
    column->addSpacing(theme.px(8));
    column->addWidget(makeMoved());
    column->addStretch(1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    setSpaces(*whole, theme, 0, 0);
    whole->addWidget(m_scroll, 1);
    m_answers = makeAnswers();
    whole->addWidget(m_answers);
    m_back->hide();
    showSingles();
    connect(m_back, &QToolButton::clicked, this, &PairView::listRequested);
}

void PairView::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    drawPanelGround(painter, rect(), theme);
    painter.fillRect(QRect(0, m_answers->y(), width(), 1), theme.border.normal);
}

QWidget *PairView::makeHead()
{
    const Theme &theme = Theme::of(this);
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    setSpaces(*column, theme, 0, 6);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(6));
    row->addWidget(m_back);
    row->addWidget(m_question, 1);
    row->addWidget(m_position);
    row->addWidget(new IconButton(Icon::Up, m_commands.previous));
    row->addWidget(new IconButton(Icon::Down, m_commands.next));
    column->addLayout(row);
    auto *flow = new FlowLayout(m_chips);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(theme.px(6));
    flow->addWidget(m_score);
    column->addWidget(m_chips);
    return head;
}

QWidget *PairView::makeGrid()
{
    const Theme &theme = Theme::of(this);
    m_grid->setModel(m_model);
    m_grid->setHorizontalHeader(new ChoiceHeader(Model::Newer, Model::BylineRole, m_grid));
    applyTableStyle(*m_grid);
    m_grid->setItemDelegate(new MergeGridDelegate(*m_model, m_grid));
    m_grid->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_grid->setAccessibleName(tr("Fields of both records"));
    m_grid->horizontalHeader()->setStretchLastSection(false);
    m_grid->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_grid->horizontalHeader()->setSectionResizeMode(Model::FieldColumn, QHeaderView::Fixed);
    m_grid->horizontalHeader()->resizeSection(Model::FieldColumn, theme.px(fieldWidth));
    m_grid->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grid->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grid->installEventFilter(this);
    connect(m_grid, &QTableView::clicked, this, [this](const QModelIndex &index) {
        const auto column = static_cast<Model::Column>(index.column());
        if (column == Model::Older || column == Model::Newer)
            m_model->toggle(index.row(), column);
    });
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &PairView::scrollTo);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PairView::fitGrid);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &PairView::fitGrid);
    auto *below = new QWidget;
    auto *flow = new FlowLayout(below);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(theme.px(6));
    for (const auto &[text, choice] : {std::pair(tr("Keep the older everywhere"), Model::Choice::Older),
             std::pair(tr("Keep the newer everywhere"), Model::Choice::Newer)}) {
        auto *button = new Button(text, Button::Variant::Ghost);
        button->setSmall(true);
        connect(button, &QPushButton::clicked, this, [this, all = choice] { m_model->chooseAll(all); });
        flow->addWidget(button);
    }
    flow->addWidget(m_singles);
    flow->addWidget(m_showSingles);
    flow->setTrailing(m_singles);
    m_showSingles->setSmall(true);
    connect(m_showSingles, &QPushButton::clicked, this, [this] {
        m_model->setSinglesShown(!m_model->areSinglesShown());
        showSingles();
        m_grid->setCurrentIndex(m_model->index(0, Model::Older));
    });
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    setSpaces(*column, theme, 0, 8);
    column->addWidget(m_grid);
    column->addWidget(below);
    return part;
}

QWidget *PairView::makeMoved()
{
    const Theme &theme = Theme::of(this);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    setSpaces(*column, theme, 0, 8);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(12));
    row->addWidget(new Label(tr("What moves along"), &Theme::Fonts::semibold));
    row->addStretch(1);
    row->addWidget(m_moveTo);
    column->addLayout(row);
    column->addWidget(m_moved);
    m_remote->setWordWrap(true);
    column->addWidget(m_remote);
    return part;
}

QWidget *PairView::makeAnswers()
{
    const Theme &theme = Theme::of(this);
    auto *part = new QWidget;
    auto *flow = new FlowLayout(part);
    setSpaces(*flow, theme, 12, 8);
    m_distinct = buttonOf(m_commands.distinct, Icon::Close, Button::Variant::Secondary);
    flow->addWidget(m_distinct);
    flow->addWidget(new KeyCap(m_commands.distinct->shortcut()));
    flow->addWidget(buttonOf(m_commands.later, Icon::Clock, Button::Variant::Ghost));
    auto *note = new Label(
        tr("One step to undo. The newer record goes to the trash."), &Theme::Fonts::small, TextColor::Secondary);
    flow->addWidget(note);
    m_merge = buttonOf(m_commands.merge, Icon::Merge, Button::Variant::Primary);
    m_merge->setKeyCap(m_commands.merge->shortcut());
    flow->addWidget(m_merge);
    flow->setTrailing(note);
    return part;
}

QString PairView::words(const Field &field, const Value &value) const
{
    if (field.type == FieldType::Reference) {
        const QString title = m_context.workspace.store().title(field.target, valueOr<RecordId>(value));
        return title.isEmpty() ? tr("a deleted record") : title;
    }
    return m_context.formats().isolatedValue(field, value).simplified();
}

void PairView::show(const items::RecordMerge &merge, const duplicates::DuplicatePair &pair, int position, int count)
{
    const int row = m_grid->currentIndex().row();
    const bool isOther = !m_model->merge() || m_model->merge()->other.id != merge.other.id;
    m_model->show(merge);
    m_model->setByline(Model::Older, createdText(merge.kept));
    m_model->setByline(Model::Newer, createdText(merge.other));
    m_position->setText(m_context.formats().progress(position + 1, count));
    showQuestion(merge, pair);
    showSingles();
    const auto remotes = merge.remotePairs(m_context.workspace.store());
    if (!remotes)
        Q_EMIT m_context.workspace.failed(remotes.error());
    showMoved(merge, remotes.value_or(Remotes()));
    showRemote(merge, remotes.value_or(Remotes()));
    m_distinct->setText(m_commands.distinct->text());
    m_distinct->setToolTip(nameWithKey(m_commands.distinct->text(), m_commands.distinct->shortcut()));
    m_merge->setText(tr("Merge into one %1").arg(inSentence(merge.kept.entity->label)));
    fitGrid();
    if (m_model->rowCount() > 0 && (isOther || !m_grid->currentIndex().isValid()))
        m_grid->setCurrentIndex(m_model->index(isOther ? 0 : qBound(0, row, m_model->rowCount() - 1), Model::Older));
}

void PairView::clear()
{
    m_model->clear();
}

void PairView::setAlone(bool isAlone)
{
    m_back->setVisible(isAlone);
}

void PairView::showQuestion(const items::RecordMerge &merge, const duplicates::DuplicatePair &pair)
{
    m_question->setText(
        merge.kept.entity->isPerson ? tr("Are these two the same person?") : tr("Are these two the same company?"));
    m_score->setText(inPercent(m_context.formats().count(qRound(pair.score * 100))));
    qDeleteAll(m_chips->findChildren<StateChip *>());
    for (const duplicates::Evidence &one : pair.evidence) {
        auto *chip = new StateChip(m_chips);
        const bool isFor = one.bits > 0;
        chip->setState(asSentence(duplicates::reasonText(one.reason)), isFor ? &Theme::green : &Theme::grey,
            isFor ? Icon::Check : Icon::None);
        m_chips->layout()->addWidget(chip);
    }
}

QString PairView::createdText(const Record &record) const
{
    const auto at = valueOr<Instant>(record.value(field::created_at));
    return tr("%1, created %2", "kind of record, day")
        .arg(record.entity->label, m_context.formats().plainDay(at.dateIn(m_context.workspace.clock().zone())));
}

QString PairView::counted(EntityKind entity, qint64 count) const
{
    const Entity &kind = m_context.workspace.schema().entity(entity);
    return m_context.formats().count(count) + u' ' + inSentence(count == 1 ? kind.label : kind.pluralLabel);
}

void PairView::showMoved(const items::RecordMerge &merge, const Remotes &remotes)
{
    const QString kept = isolated(titleOf(merge.kept));
    m_moveTo->setText(tr("to %1, nothing is lost").arg(kept));
    QList<MovedStrip::Item> cells;
    const auto moved = merge.moved(m_context.workspace.store());
    if (!moved)
        Q_EMIT m_context.workspace.failed(moved.error());
    for (const items::MovedRecords &one : moved.value_or(std::vector<items::MovedRecords>())) {
        const bool isUsual = std::ranges::find(usualKinds, one.entity) != usualKinds.end();
        if (isUsual || one.count > 0)
            cells.append({iconOf(one.entity), counted(one.entity, one.count), one.count == 0});
    }
    for (const items::RemotePair &pair : remotes) {
        if (pair.hasOther)
            cells.append({Icon::Connection, tr("1 record in %1").arg(isolated(pair.connection))});
    }
    m_moved->setItems(cells);
}

void PairView::showRemote(const items::RecordMerge &merge, const Remotes &remotes)
{
    QStringList sentences;
    const QString kept = isolated(titleOf(merge.kept));
    for (const items::RemotePair &pair : remotes) {
        const QString name = isolated(pair.connection);
        if (!pair.isSent)
            sentences += tr("%1 is only read from: nothing changes there.").arg(name);
        else if (!pair.hasOther)
            sentences += tr("The next sync sends the merged values to %1.").arg(name);
        else if (pair.hasKept)
            sentences += tr("The next sync deletes the newer record in %1 and sends the merged values of %2 there.")
                             .arg(name, kept);
        else
            sentences += tr("The next sync deletes the newer record in %1 and creates %2 there.").arg(name, kept);
    }
    m_remote->setText(sentences.join(u' '));
    m_remote->setVisible(!sentences.isEmpty());
}

QString PairView::remoteText() const
{
    return m_remote->text();
}

void PairView::showSingles()
{
    const int count = m_model->singleCount();
    m_singles->setText(tr("Plus %Ln field(s) that only one has", nullptr, count));
    m_showSingles->setText(m_model->areSinglesShown() ? tr("Hide") : tr("Show"));
    m_showSingles->setAccessibleName(
        m_model->areSinglesShown() ? tr("Hide the fields that only one has") : tr("Show the fields that only one has"));
    m_singles->setVisible(count > 0);
    m_showSingles->setVisible(count > 0);
}

void PairView::fitGrid()
{
    m_grid->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->kind(row) == Model::Kind::Same)
            m_grid->setSpan(row, Model::Older, 1, 2);
    }
    m_grid->resizeRowsToContents();
    Q_EMIT m_grid->horizontalHeader()->geometriesChanged(); // the bylines may need another line
    int height = m_grid->horizontalHeader()->sizeHint().height() + 2;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_grid->rowHeight(row);
    m_grid->setFixedHeight(height);
}

/// The grid is as high as its rows: it is the view that scrolls.
void PairView::scrollTo(const QModelIndex &cell)
{
    const QRect place = m_grid->visualRect(cell);
    const QPoint middle = m_grid->viewport()->mapTo(m_scroll->widget(), place.center());
    m_scroll->ensureVisible(middle.x(), middle.y(), 0, place.height());
}

void PairView::chooseCurrent(Model::Choice choice)
{
    const int row = m_grid->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_model->choose(row, choice);
    if (choice != Model::Choice::Both && m_model->kind(row) != Model::Kind::Same)
        m_grid->setCurrentIndex(m_model->index(row, choice == Model::Choice::Older ? Model::Older : Model::Newer));
}

bool PairView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_grid && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &PairView::fitGrid, Qt::QueuedConnection);
    if (watched != m_grid || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const QModelIndex current = m_grid->currentIndex();
    const bool isRecord = current.column() == Model::Older || current.column() == Model::Newer;
    if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space && isRecord) {
        m_model->toggle(current.row(), static_cast<Model::Column>(current.column()));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace satchel::ui

#include "moc_PairView.cpp"
