// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsForm.h"

#include "ui/common/FlowLayout.h"
#include "ui/common/Label.h"

#include <QAbstractButton>
#include <QHBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int labelWidth = 190;
constexpr int widest = 760;
constexpr int narrowest = 420; // with the label beside its control
} // namespace

SettingsForm::SettingsForm(QWidget *parent) : QWidget(parent)
{
    const Theme &theme = Theme::of(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(16), theme.px(4), theme.px(16), theme.px(24));
    auto *column = new QWidget;
    column->setMaximumWidth(theme.px(widest));
    row->addWidget(column, 1000);
    row->addStretch(1);
    m_column = new QVBoxLayout(column);
    setSpaces(*m_column, theme, 0, 8);
}

void SettingsForm::addSection(const QString &title, const QString &help)
{
    if (!m_isFirst)
        m_column->addSpacing(Theme::of(this).px(16));
    m_isFirst = false;
    m_column->addWidget(new Label(title, &Theme::Fonts::semibold));
    if (!help.isEmpty()) {
        auto *label = new Label(help, &Theme::Fonts::body, TextColor::Secondary);
        label->setWordWrap(true);
        m_column->addWidget(label);
    }
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
    auto *field = new QHBoxLayout;
    field->addWidget(control);
    field->addStretch(1);
    row.layout->addWidget(row.name);
    row.layout->addLayout(field, 1);
    m_column->addLayout(row.layout);
    if (!help.isEmpty()) {
        auto *below = new QHBoxLayout;
        row.indent = new QSpacerItem(0, 0);
        below->addItem(row.indent);
        auto *text = new Label(help, &Theme::Fonts::small, TextColor::Tertiary);
        text->setWordWrap(true);
        below->addWidget(text, 1);
        m_column->addLayout(below);
    }
    row.layout->setSpacing(theme.px(12));
    m_rows.push_back(row);
    adapt(row);
}

/// In a narrow form the control is below its label and no wider than the form.
void SettingsForm::adapt(const Row &row) const
{
    const Theme &theme = Theme::of(this);
    const int inside = m_room - layout()->contentsMargins().left() - layout()->contentsMargins().right();
    const bool isNarrow = inside < theme.px(narrowest);
    row.layout->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    row.layout->setSpacing(theme.px(isNarrow ? 4 : 12));
    row.name->setVisible(!isNarrow || !row.name->text().isEmpty());
    row.name->setMinimumWidth(isNarrow ? 0 : theme.px(labelWidth));
    row.name->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : theme.px(labelWidth));
    row.control->setMinimumWidth(row.leastWidth);
    if (isNarrow && qMax(row.leastWidth, row.control->minimumSizeHint().width()) > inside)
        row.control->setMinimumWidth(qMax(1, inside)); // what a box says is cut with dots then
    if (row.indent)
        row.indent->changeSize(isNarrow ? 0 : theme.px(labelWidth + 12), 0);
}

void SettingsForm::adaptTo(int width)
{
    m_room = width;
    const Theme &theme = Theme::of(this);
    const int side = theme.px(width < theme.px(narrowest) ? 8 : 16);
    layout()->setContentsMargins(side, theme.px(4), side, theme.px(24));
    for (const Row &row : m_rows)
        adapt(row);
}

void SettingsForm::addWide(QWidget *widget, int stretch)
{
    m_column->addWidget(widget, stretch);
}

void SettingsForm::finish()
{
    m_column->addStretch(1);
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
