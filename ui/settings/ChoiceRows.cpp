// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ChoiceRows.h"

#include "domain/FieldLabels.h"
#include "domain/TextFolding.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"

#include <algorithm>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int choiceKeyRole = Qt::UserRole;
constexpr int listHeightOfChoices = 132;

} // namespace

ChoiceRows::ChoiceRows(const QString &name, QWidget *parent)
    : QWidget(parent), m_list(new QListWidget), m_line(new QLineEdit), m_add(new Button(Icon::Add, tr("Add"))),
      m_up(new IconButton(Icon::Up, tr("Move up"))), m_down(new IconButton(Icon::Down, tr("Move down"))),
      m_remove(new IconButton(Icon::Trash, tr("Remove"))), m_note(new Label({}, &Theme::Fonts::small, TextColor::Amber))
{
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, theme, 0, 6);
    m_list->setAccessibleName(name);
    m_list->setAccessibleDescription(tr("F2 renames, Alt with an arrow key moves, Delete removes"));
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setFixedHeight(theme.px(listHeightOfChoices));
    m_list->installEventFilter(this);
    column->addWidget(m_list);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(6));
    m_line->setAccessibleName(tr("New choice"));
    m_line->setPlaceholderText(tr("New choice, then Enter"));
    m_line->installEventFilter(this);
    m_add->setAutoDefault(false);
    m_up->setName(tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up));
    m_down->setName(tr("Move down"), QKeySequence(Qt::ALT | Qt::Key_Down));
    m_remove->setName(tr("Remove"), QKeySequence(Qt::Key_Delete));
    row->addWidget(m_line, 1);
    row->addWidget(m_add);
    row->addWidget(m_up);
    row->addWidget(m_down);
    row->addWidget(m_remove);
    column->addLayout(row);
    m_note->setWordWrap(true);
    m_note->hide();
    column->addWidget(m_note);
    setFocusProxy(m_line);
    connect(m_add, &QPushButton::clicked, this, &ChoiceRows::addTyped);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QToolButton::clicked, this, &ChoiceRows::remove);
    connect(m_line, &QLineEdit::textChanged, this, &ChoiceRows::follow);
    connect(m_list, &QListWidget::itemChanged, this, &ChoiceRows::follow);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        say({});
        follow();
    });
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ChoiceRows::follow);
    follow();
}

void ChoiceRows::addRow(const QString &key, const QString &label)
{
    auto *item = new QListWidgetItem(label);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled);
    item->setData(choiceKeyRole, key);
    m_list->addItem(item);
}

void ChoiceRows::setChoices(const std::vector<Choice> &choices)
{
    m_before = choices;
    m_list->clear();
    for (const Choice &choice : choices)
        addRow(choice.key, choice.label);
    m_line->clear();
    follow();
}

std::vector<Choice> ChoiceRows::choices() const
{
    Field before;
    before.choices = m_before;
    std::vector<Choice> choices;
    const auto add = [&](const QString &key, const QString &text) {
        const QString label = text.simplified();
        const bool isTaken = std::ranges::any_of(
            choices, [&](const Choice &one) { return fold(one.label) == fold(label); });
        if (label.isEmpty() || isTaken)
            return;
        const Choice *known = key.isEmpty() ? before.findChoice(label) : nullptr;
        Choice choice = !key.isEmpty() ? Choice{key, label} : known ? *known : choiceCalled(label);
        while (std::ranges::find(choices, choice.key, &Choice::key) != choices.end())
            choice.key += u"_2"_s; // another one was renamed, and has kept this key
        choices.push_back(choice);
    };
    for (int row = 0; row < m_list->count(); ++row)
        add(m_list->item(row)->data(choiceKeyRole).toString(), m_list->item(row)->text());
    add({}, m_line->text());
    return choices;
}

QJsonObject ChoiceRows::draft() const
{
    QJsonArray rows;
    for (int row = 0; row < m_list->count(); ++row)
        rows.append(QJsonArray{m_list->item(row)->data(choiceKeyRole).toString(), m_list->item(row)->text()});
    return {{u"rows"_s, rows}, {u"new"_s, m_line->text()}};
}

void ChoiceRows::setDraft(const QJsonObject &draft)
{
    m_list->clear();
    for (const QJsonValue &row : draft.value(u"rows"_s).toArray())
        addRow(row.toArray().at(0).toString(), row.toArray().at(1).toString());
    m_line->setText(draft.value(u"new"_s).toString());
    follow();
}

bool ChoiceRows::hasLabel(const QString &label) const
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (fold(m_list->item(row)->text()) == fold(label))
            return true;
    }
    return false;
}

void ChoiceRows::addTyped()
{
    const QString label = m_line->text().simplified();
    if (label.isEmpty())
        return;
    if (hasLabel(label))
        return say(tr("There is already a choice “%1”.").arg(label));
    addRow({}, label);
    m_line->clear();
    m_list->scrollToBottom();
    say({});
    follow();
    m_line->setFocus();
}

/// A column copied from a spreadsheet is as many choices.
bool ChoiceRows::pasteLines(const QString &text)
{
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    if (lines.size() < 2)
        return false;
    for (const QString &line : lines) {
        if (const QString label = line.simplified(); !label.isEmpty() && !hasLabel(label))
            addRow({}, label);
    }
    follow();
    return true;
}

void ChoiceRows::move(int by)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_list->count())
        return;
    m_list->insertItem(row + by, m_list->takeItem(row));
    m_list->setCurrentRow(row + by);
    follow();
}

/// Records keep a choice that is no longer offered; whoever removes it hears how many.
void ChoiceRows::remove()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const QListWidgetItem *item = m_list->item(row);
    const auto uses = static_cast<int>(usesOf(item->data(choiceKeyRole).toString()));
    if (uses > 0 && m_armed != row) {
        say(tr(
            "%Ln records have “%1” and keep it; it is no longer offered. Remove it once more to do so.", nullptr, uses)
                .arg(item->text()));
        m_armed = row;
        return;
    }
    say({});
    delete m_list->takeItem(row);
    follow();
}

void ChoiceRows::say(const QString &note)
{
    m_armed = -1;
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void ChoiceRows::follow()
{
    const int row = m_list->currentRow();
    m_add->setEnabled(!m_line->text().simplified().isEmpty());
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    m_remove->setEnabled(row >= 0);
    Q_EMIT changed();
}

bool ChoiceRows::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (watched == m_line && isEnter && key.modifiers() == Qt::NoModifier && m_add->isEnabled()) {
        addTyped();
        return true;
    }
    if (watched == m_line && key.matches(QKeySequence::Paste))
        return pasteLines(QGuiApplication::clipboard()->text());
    const bool isAlt = key.modifiers() == Qt::AltModifier;
    if (watched == m_list && isAlt && (key.key() == Qt::Key_Up || key.key() == Qt::Key_Down)) {
        move(key.key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (watched == m_list && key.key() == Qt::Key_Delete) {
        remove();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace satchel::ui

#include "moc_ChoiceRows.cpp"
