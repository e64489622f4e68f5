// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsForm.h"

#include "ui/common/FlowLayout.h"
#include "ui/common/Label.h"
#include "ui/settings/SaveBar.h"
#include "ui/settings/SettingsCard.h"

#include <numeric>
#include <QAbstractButton>
#include <QHBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int labelWidth = 190;
constexpr int labelWidthInCard = 118;
constexpr int widest = 760; // of what is read or filled in
constexpr int widestTable = 1080;
constexpr int lowestList = 160;
constexpr int narrowest = 420; // with the label beside its control
constexpr int narrowestInCard = 340;
constexpr int cardPadding = 14;
constexpr int columnGap = 16;
} // namespace

SettingsForm::SettingsForm(QWidget *parent, Look look)
    : QWidget(parent), m_look(look), m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    const Theme &theme = Theme::of(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(16), theme.px(4), theme.px(16), theme.px(24));
    row->addLayout(m_columns, 1000);
    row->addStretch(1);
    m_columns->setSpacing(theme.px(columnGap));
    m_column = addColumn(columnLeast);
}

QVBoxLayout *SettingsForm::addColumn(int least)
{
    const Theme &theme = Theme::of(this);
    auto *host = new QWidget;
    host->setMaximumWidth(theme.px(widest));
    m_columns->addWidget(host, 1);
    m_leasts.push_back(least);
    auto *column = new QVBoxLayout(host);
    setSpaces(*column, theme, 0, m_look == Look::Cards ? columnGap : 8);
    return column;
}

void SettingsForm::beginSecondColumn(int least)
{
    m_column = addColumn(least);
}

void SettingsForm::addSection(const QString &title, const QString &help, Icon icon)
{
    if (m_look == Look::Cards) {
        m_card = new SettingsCard(icon, title, help);
        m_column->addWidget(m_card);
        return;
    }
    if (!m_isFirst)
        m_column->addSpacing(Theme::of(this).px(16));
    m_isFirst = false;
    m_column->addWidget(new Label(title, &Theme::Fonts::semibold));
    if (!help.isEmpty()) {
        auto *label = new Label(help, &Theme::Fonts::body, TextColor::Secondary);
        label->setWordWrap(true);
        label->setMaximumWidth(Theme::of(this).px(widest));
        m_column->addWidget(label);
    }
}

/// What a card holds has a margin of its own. A text keeps its own: it leaves no gap while it is hidden.
void SettingsForm::addWide(QWidget *entry, int stretch)
{
    if (!m_card) {
        m_column->addWidget(entry, stretch);
        if (stretch > 0) // a table takes the room that is there
            m_column->parentWidget()->setMaximumWidth(Theme::of(this).px(widestTable));
        return;
    }
    const Theme &theme = Theme::of(this);
    const QMargins padding(theme.px(cardPadding), theme.px(8), theme.px(cardPadding), theme.px(8));
    if (qobject_cast<QLabel *>(entry)) {
        entry->setContentsMargins(padding);
        m_card->addEntry(entry);
        return;
    }
    auto *padded = new QWidget;
    auto *column = new QVBoxLayout(padded);
    column->setContentsMargins(padding);
    column->addWidget(entry);
    m_card->addEntry(padded);
}

void SettingsForm::addRow(const QString &label, QWidget *control, const QString &help)
{
    const Theme &theme = Theme::of(this);
    Row row{new QBoxLayout(QBoxLayout::LeftToRight), new Label(label, &Theme::Fonts::body, TextColor::Secondary),
        control, control->minimumWidth()};
    row.name->setBuddy(control);
    if (control->focusPolicy() == Qt::TabFocus) // a click leads the keys here too
        control->setFocusPolicy(Qt::StrongFocus);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(label);
    auto *entry = new QWidget;
    auto *lines = new QVBoxLayout(entry);
    setSpaces(*lines, theme, 0, m_card ? 2 : 8);
    auto *field = new QHBoxLayout;
    field->addWidget(control);
    field->addStretch(1);
    row.layout->addWidget(row.name);
    row.layout->addLayout(field, 1);
    lines->addLayout(row.layout);
    if (!help.isEmpty()) {
        auto *below = new QHBoxLayout;
        row.indent = new QSpacerItem(0, 0);
        below->addItem(row.indent);
        auto *text = new Label(help, &Theme::Fonts::small, TextColor::Tertiary);
        text->setWordWrap(true);
        below->addWidget(text, 1);
        lines->addLayout(below);
    }
    addWide(entry);
    row.layout->setSpacing(theme.px(12));
    m_rows.push_back(row);
    adapt(row);
}

int SettingsForm::inside() const
{
    const QMargins margins = layout()->contentsMargins();
    return m_room - margins.left() - margins.right();
}

bool SettingsForm::hasTwoColumns() const
{
    const Theme &theme = Theme::of(this);
    return m_leasts.size() > 1
        && inside() >= theme.px(std::accumulate(m_leasts.begin(), m_leasts.end(), 0)) + theme.px(columnGap);
}

int SettingsForm::rowWidth() const
{
    const Theme &theme = Theme::of(this);
    const int column = hasTwoColumns() ? (inside() - theme.px(columnGap)) / 2 : inside();
    return m_look == Look::Cards ? column - 2 * theme.px(cardPadding) : column;
}

/// In a narrow form the control is below its label and no wider than the form.
void SettingsForm::adapt(const Row &row) const
{
    const Theme &theme = Theme::of(this);
    const bool isInCard = m_look == Look::Cards;
    const int width = rowWidth();
    const int name = theme.px(isInCard ? labelWidthInCard : labelWidth);
    const int beside = name + theme.px(12) + qMax(row.leastWidth, row.control->minimumSizeHint().width());
    const bool isNarrow = width < theme.px(isInCard ? narrowestInCard : narrowest) || beside > width;
    row.layout->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    row.layout->setSpacing(theme.px(isNarrow ? 4 : 12));
    row.name->setVisible(!isNarrow || !row.name->text().isEmpty());
    row.name->setMinimumWidth(isNarrow ? 0 : name);
    row.name->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : name);
    row.control->setMinimumWidth(row.leastWidth);
    if (isNarrow && qMax(row.leastWidth, row.control->minimumSizeHint().width()) > width)
        row.control->setMinimumWidth(qMax(1, width)); // what a box says is cut with dots then
    if (row.indent)
        row.indent->changeSize(isNarrow ? 0 : name + theme.px(12), 0);
}

void SettingsForm::adaptTo(int width)
{
    m_room = width;
    const Theme &theme = Theme::of(this);
    const int side = theme.px(width < theme.px(narrowest) ? 8 : 16);
    layout()->setContentsMargins(side, theme.px(4), side, theme.px(24));
    const bool isStacked = m_columns->count() > 1 && !hasTwoColumns();
    m_columns->setDirection(isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (int i = 0; i < m_columns->count(); ++i)
        m_columns->setStretch(i, isStacked && i + 1 < m_columns->count() ? 0 : m_leasts[static_cast<size_t>(i)]);
    for (const Row &row : m_rows)
        adapt(row);
}

void SettingsForm::addTable(QWidget *table)
{
    addWide(table);
    if (!m_card)
        m_column->parentWidget()->setMaximumWidth(Theme::of(this).px(widestTable));
}

void SettingsForm::addList(QWidget *table, int stretch)
{
    table->setMinimumHeight(Theme::of(this).px(lowestList));
    addWide(table, stretch);
}

SaveBar *SettingsForm::addSaveBar()
{
    m_saveBar = new SaveBar;
    m_column->addWidget(m_saveBar);
    return m_saveBar;
}

void SettingsForm::finish()
{
    for (int i = 0; i < m_columns->count(); ++i) {
        auto *column = static_cast<QVBoxLayout *>(m_columns->itemAt(i)->widget()->layout());
        bool hasTable = false;
        for (int entry = 0; entry < column->count(); ++entry)
            hasTable = hasTable || column->stretch(entry) > 0;
        if (!hasTable)
            column->addStretch(1);
    }
}

QWidget *SettingsForm::rowOf(const QList<QWidget *> &widgets)
{
    auto *box = new QWidget;
    auto *row = new FlowLayout(box);
    row->setSpacing(Theme::of(box).px(6));
    for (QWidget *widget : widgets) {
        row->addWidget(widget);
        if (auto *button = qobject_cast<QAbstractButton *>(widget); button && button->toolTip().isEmpty())
            button->setToolTip(button->text()); // it may be cut where the window is very narrow
    }
    return box;
}

} // namespace satchel::ui

#include "moc_SettingsForm.cpp"
