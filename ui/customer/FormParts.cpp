// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/FormParts.h"

#include "ui/common/Button.h"
#include "ui/common/Label.h"

#include <algorithm>
#include <QMenu>

namespace satchel::ui {

namespace {

constexpr int narrowForm = 340; // at 100 % text

} // namespace

Label *makeRowLabel(const QString &text, QWidget *buddy)
{
    auto *label = new Label(text, &Theme::Fonts::body, TextColor::Tertiary);
    label->setMinimumWidth(Theme::of(label).size.factLabel);
    label->setBuddy(buddy);
    label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return label;
}

FormRows::FormRows(QWidget *area) : QGridLayout(area)
{
    const Theme &theme = Theme::of(area);
    setHorizontalSpacing(theme.px(8));
    setVerticalSpacing(theme.px(8));
    setColumnStretch(1, 1);
}

void FormRows::addRow(QWidget *label, QWidget *field)
{
    m_rows.emplace_back(label, field);
    place(m_rows.size() - 1);
    const int end = static_cast<int>(2 * m_rows.size()); // room that is left is below all rows
    setRowStretch(end - 2, 0);
    setRowStretch(end, 1);
}

void FormRows::place(size_t row)
{
    const auto [label, field] = m_rows[row];
    const int at = static_cast<int>(2 * row);
    removeWidget(label);
    removeWidget(field);
    addWidget(label, at, 0, 1, m_isNarrow ? 2 : 1, Qt::AlignLeading | Qt::AlignTop);
    if (m_isNarrow)
        addWidget(field, at + 1, 0, 1, 2);
    else
        addWidget(field, at, 1);
}

void FormRows::setRowVisible(const QWidget *field, bool isVisible)
{
    for (const auto &[label, own] : m_rows) {
        if (own != field)
            continue;
        label->setVisible(isVisible);
        own->setVisible(isVisible);
    }
}

QWidget *FormRows::labelOf(const QWidget *field) const
{
    const auto found = std::ranges::find(m_rows, field, [](const auto &row) { return row.second; });
    return found == m_rows.end() ? nullptr : found->first;
}

void FormRows::adaptTo(int width)
{
    const Theme &theme = Theme::of(parentWidget());
    const bool isNarrow = width < theme.px(narrowForm);
    for (const auto &[label, field] : m_rows)
        label->setMinimumHeight(isNarrow ? 0 : theme.size.controlSmall); // as high as the field beside it
    if (std::exchange(m_isNarrow, isNarrow) == isNarrow)
        return;
    for (size_t row = 0; row < m_rows.size(); ++row)
        place(row);
}

void openMenuBy(Button *button, QMenu *menu)
{
    button->setChevron(true);
    QObject::connect(button, &QPushButton::clicked, menu, [button, menu] {
        const int x = button->layoutDirection() == Qt::RightToLeft ? button->width() - menu->sizeHint().width() : 0;
        menu->popup(button->mapToGlobal(QPoint(x, button->height() + 2)));
    });
}

} // namespace satchel::ui
