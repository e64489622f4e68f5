// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/ConflictDetails.h"

#include "ui/common/Button.h"
#include "ui/common/ChoiceHeader.h"
#include "ui/common/Dialog.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Glyphs.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/SyncText.h"
#include "ui/common/TableLook.h"
#include "ui/connections/ConflictGridDelegate.h"
#include "ui/connections/ConflictSections.h"
#include "ui/deals/MoveDialogs.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using Model = items::ConflictFieldsModel;

namespace {

constexpr int fieldWidth = 152;

} // namespace

/// Whose record it is, as everywhere.
class ConflictDetails::Face : public QWidget
{
public:
    Face() { setFixedSize(Theme::of(this).size.avatarLarge, Theme::of(this).size.avatarLarge); }

    void setGroup(const items::ConflictGroup &group)
    {
        m_entity = group.entity;
        m_title = group.title;
        m_id = group.record;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawRecordFace(painter, rect(), m_entity, m_title, m_id, Theme::of(this));
    }

private:
    EntityKind m_entity{};
    QString m_title;
    RecordId m_id;
};

ConflictDetails::ConflictDetails(const PageContext &context, items::SyncStatusNotifier &syncStatus, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_model(new Model(
          syncStatus, [this](const Field &field, const Value &value) { return words(field, value); }, this)),
      m_delegate(new ConflictGridDelegate(context, *m_model, this)), m_face(new Face),
      m_name(new Label({}, &Theme::Fonts::heading)), m_about(new Label({}, &Theme::Fonts::small, TextColor::Secondary)),
      m_position(new Label({}, &Theme::Fonts::smallStrong, TextColor::Amber)),
      m_previous(new IconButton(Icon::Up, tr("Previous record"))),
      m_next(new IconButton(Icon::Down, tr("Next record"))), m_grid(new QTableView), m_actions(nullptr),
      m_reopen(new Button(Icon::Undo, tr("Reopen"))), m_resolve(new Button(Icon::Check, {}, Button::Variant::Primary)),
      m_type(new Button(Icon::Edit, tr("Enter another value"), Button::Variant::Ghost)),
      m_sections(
          new ConflictSections(context, [this](const Field &field, const Value &value) { return words(field, value); }))
{
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(20), theme.px(12), theme.px(20), theme.px(16));
    column->setSpacing(theme.px(10));
    column->addWidget(makeHead());
    m_grid->setModel(m_model);
    m_grid->setHorizontalHeader(new ChoiceHeader(Model::Before, Model::BylineRole, m_grid));
    applyTableStyle(*m_grid);
    m_grid->setItemDelegate(m_delegate);
    m_grid->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_grid->setAccessibleName(tr("Fields that both sides changed"));
    m_grid->horizontalHeader()->setStretchLastSection(false);
    m_grid->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_grid->horizontalHeader()->setSectionResizeMode(Model::FieldColumn, QHeaderView::Fixed);
    m_grid->horizontalHeader()->resizeSection(Model::FieldColumn, theme.px(fieldWidth));
    m_grid->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grid->installEventFilter(this);
    column->addWidget(m_grid);
    m_actions = makeActions();
    column->addWidget(m_actions);
    m_reopen->setSmall(true);
    m_reopen->setToolTip(tr("Choose again between these values"));
    m_reopen->setEnabled(context.sync);
    column->addWidget(m_reopen, 0, Qt::AlignLeft);
    connect(m_reopen, &QPushButton::clicked, this, &ConflictDetails::reopenRequested);
    column->addSpacing(theme.px(8));
    column->addWidget(m_sections);
    column->addStretch(1);
    connect(m_grid, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() != Model::FieldColumn)
            m_model->choose(index.row(), static_cast<Model::Choice>(index.column()));
    });
    connect(m_model, &Model::chosenChanged, this, &ConflictDetails::followChoices);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ConflictDetails::fitGrid);
    clear();
}

QWidget *ConflictDetails::makeHead()
{
    const Theme &theme = Theme::of(this);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    setSpaces(*row, theme, 0, 10);
    row->addWidget(m_face);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_about);
    row->addLayout(names, 1);
    row->addWidget(m_position);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    auto *open = new Button(tr("Open"), Button::Variant::Ghost);
    open->setSmall(true);
    row->addWidget(open);
    connect(open, &QPushButton::clicked, this,
        [this] { Q_EMIT recordRequested(m_model->group().entity, m_model->group().record); });
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    return head;
}

QWidget *ConflictDetails::makeActions()
{
    auto *actions = new QWidget;
    auto *flow = new FlowLayout(actions);
    const Theme &theme = Theme::of(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(theme.px(6));
    const auto add = [&](const QString &text, const std::function<void()> &choose) {
        auto *button = new Button(text);
        button->setSmall(true);
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, choose);
    };
    add(tr("Mine for all"), [this] { m_model->chooseAll(Model::Choice::Mine); });
    add(tr("Theirs for all"), [this] { m_model->chooseAll(Model::Choice::Theirs); });
    add(tr("Newest for all"), [this] { m_model->chooseNewest(); });
    m_type->setSmall(true);
    flow->addWidget(m_type);
    flow->addWidget(m_resolve);
    connect(m_type, &QPushButton::clicked, this, &ConflictDetails::typeAnother);
    connect(m_resolve, &QPushButton::clicked, this, &ConflictDetails::resolve);
    return actions;
}

QString ConflictDetails::words(const Field &field, const Value &value) const
{
    if (field.type == FieldType::Reference) {
        const QString title = m_context.workspace.store().title(field.target, valueOr<RecordId>(value));
        return title.isEmpty() ? tr("a deleted record") : title;
    }
    return m_context.formats().isolatedValue(field, value);
}

void ConflictDetails::show(const items::ConflictGroup &group, int position, int count)
{
    const bool isOpen = !group.conflicts.empty() && group.conflicts.front().isOpen;
    m_face->setGroup(group);
    m_name->setText(group.title.isEmpty() ? tr("Deleted record") : group.title);
    m_position->setVisible(isOpen);
    m_previous->setEnabled(position > 0);
    m_next->setEnabled(position + 1 < count);
    m_model->show(group);
    const items::ConflictStory &story = m_model->story();
    m_about->setText(aboutText(group, story));
    showBylines(group, story);
    m_actions->setVisible(isOpen);
    m_reopen->setVisible(!isOpen);
    m_sections->show(group, story);
    fitGrid();
    followChoices();
    if (!m_grid->currentIndex().isValid() && m_model->rowCount() > 0)
        m_grid->setCurrentIndex(m_model->index(0, Model::Mine));
    QWidget::show();
}

void ConflictDetails::clear()
{
    m_model->clear();
    hide();
}

void ConflictDetails::setWidthClass(WidthClass width)
{
    const bool isNarrow = width == WidthClass::Narrow;
    m_grid->setColumnHidden(Model::Before, isNarrow);
    m_delegate->setBeforeFolded(isNarrow);
    const bool isTight = width < WidthClass::Normal; // so that Resolve stays in the row
    m_type->setText(isTight ? QString() : tr("Enter another value"));
    m_type->setAccessibleName(tr("Enter another value"));
    fitGrid();
}

void ConflictDetails::fitGrid()
{
    m_grid->resizeRowsToContents();
    Q_EMIT m_grid->horizontalHeader()->geometriesChanged(); // who and when may need another line
    int height = m_grid->horizontalHeader()->sizeHint().height() + 2;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_grid->rowHeight(row);
    m_grid->setFixedHeight(qMin(height, Theme::of(this).px(460)));
}

void ConflictDetails::followChoices()
{
    const int chosen = m_model->chosenCount();
    const Formats formats = m_context.formats();
    m_position->setText(tr("%1 of %2 left", "fields without a choice")
                            .arg(formats.count(m_model->rowCount() - chosen), formats.count(m_model->rowCount())));
    m_resolve->setText(chosen == 0 ? tr("Resolve") : tr("Resolve %Ln field(s)", nullptr, chosen));
    m_resolve->setEnabled(chosen > 0 && m_context.sync);
    m_resolve->setToolTip(chosen == 0 ? tr("Choose a value for a field first")
                                      : nameWithKey(m_resolve->text(), QKeySequence(Qt::CTRL | Qt::Key_Return)));
    const int row = m_grid->currentIndex().row();
    m_type->setEnabled(row >= 0 && row < m_model->rowCount() && m_model->field(row));
    m_type->setToolTip(nameWithKey(tr("Enter another value"), Qt::Key_E));
}

void ConflictDetails::chooseCurrent(Model::Choice choice)
{
    const int row = m_grid->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_model->choose(row, choice);
    m_grid->setCurrentIndex(m_model->index(row, static_cast<int>(choice)));
}

void ConflictDetails::typeAnother()
{
    const int row = m_grid->currentIndex().row();
    const Field *field = row >= 0 && row < m_model->rowCount() ? m_model->field(row) : nullptr;
    if (!field || !m_model->conflict(row).isOpen)
        return;
    auto *dialog = new Dialog(tr("Another value for %1").arg(field->label), Dialog::Width::Small, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAbout(m_model->group().title);
    auto *editor = FieldEditor::create(*field, fieldContextOf(m_context.workspace));
    editor->setValue(m_model->conflict(row).mine);
    editor->setAccessibleName(field->label);
    dialog->content()->addWidget(editor);
    dialog->addCancel();
    Button *use = dialog->addButton(tr("Use this value"));
    use->setVariant(Button::Variant::Primary);
    use->setDefault(true);
    connect(use, &QPushButton::clicked, this, [this, dialog, editor, row, record = m_model->group().record] {
        if (const auto value = editor->checkedValue(); value && m_model->group().record == record) {
            m_model->chooseOther(row, *value);
            dialog->accept();
        }
    });
    dialog->open();
    editor->setFocus(Qt::OtherFocusReason);
}

/// The chosen value may take a deal to a later stage.
void ConflictDetails::resolve()
{
    if (m_model->chosenCount() == 0 || !m_context.sync)
        return;
    const auto changes = m_model->resolution();
    warnBeforeEdits(m_context, this, changes ? changes->edits : std::vector<Edit>(), [this, changes] {
        items::commitTo(m_context.workspace, changes);
        Q_EMIT resolved();
    });
}

namespace {

/// The person where the remote tells one, else the connection.
QString theirsName(const items::ConflictGroup &group)
{
    for (const store::Conflict &conflict : group.conflicts) {
        if (!conflict.theirsBy.isEmpty())
            return isolated(conflict.theirsBy);
    }
    return isolated(group.connectionName);
}

} // namespace

/// Who wrote the values of each column, and when: of several the last.
void ConflictDetails::showBylines(const items::ConflictGroup &group, const items::ConflictStory &story)
{
    const SyncText words(m_context.formats(), m_context.workspace.clock().now());
    const Formats formats = m_context.formats();
    const auto newest = std::ranges::max_element(story.mine, {}, &items::ConflictSide::at);
    const bool isMineKnown = newest != story.mine.end() && newest->at;
    m_model->setByline(Model::Mine,
        isMineKnown
            ? tr("%1, %2", "who, time").arg(m_sections->authorName(newest->origin, group), words.clock(*newest->at))
            : QString());
    m_model->setByline(Model::Theirs, tr("%1, %2", "who, time").arg(theirsName(group), words.clock(story.theirsAt)));
    m_model->setByline(Model::Before,
        story.lastEqual ? tr("as both had it on %1", "day")
                              .arg(formats.plainDay(story.lastEqual->dateIn(formats.zone()),
                                  story.lastEqual->dateIn(formats.zone()).year() != m_context.today().year()))
                        : tr("as last synced"));
}

QString ConflictDetails::aboutText(const items::ConflictGroup &group, const items::ConflictStory &story) const
{
    const SyncText words(m_context.formats(), m_context.workspace.clock().now());
    const QString name = isolated(group.connectionName);
    if (!story.lastEqual) {
        return !group.broughtBy.isEmpty() ? tr("Changed in %1 and in %2, detected %3", "connection, connection, time")
                                                .arg(isolated(group.broughtBy), name, words.clock(group.at))
                                          : tr("Changed here and in %1, detected %2").arg(name, words.clock(group.at));
    }
    const QString equal = tr("Last equal with %1: %2.", "connection, time").arg(name, words.clock(*story.lastEqual));
    const auto merged = static_cast<int>(story.mergedCount());
    return merged == 0 ? equal : equal + u' ' + tr("%Ln other field(s) merged automatically.", nullptr, merged);
}

bool ConflictDetails::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_grid && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(
            this, &ConflictDetails::fitGrid, Qt::QueuedConnection); // wrapped texts need other heights
    if (watched != m_grid || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const QModelIndex current = m_grid->currentIndex();
    if (key->key() == Qt::Key_Space && current.isValid() && current.column() != Model::FieldColumn) {
        m_model->choose(current.row(), static_cast<Model::Choice>(current.column()));
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        resolve();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace satchel::ui

#include "moc_ConflictDetails.cpp"
