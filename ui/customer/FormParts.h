// SPDX-License-Identifier: GPL-3.0-or-later
// Small parts that the composer's forms share.
#pragma once

#include <QGridLayout>

#include <utility>
#include <vector>

class QMenu;
class QString;

namespace satchel::ui {

class Button;
class Label;

/// The label before a row of the composer, as wide as those of the facts.
Label *makeRowLabel(const QString &text, QWidget *buddy = nullptr);

/// Rows of labels and fields: labels are beside the fields, or above them where the fields would be too narrow for what
/// is written in them. No QFormLayout, whose hidden rows give their heights to others where one follows from a width.
class FormRows : public QGridLayout
{
public:
    explicit FormRows(QWidget *area);

    void addRow(QWidget *label, QWidget *field);
    void setRowVisible(const QWidget *field, bool isVisible);
    QWidget *labelOf(const QWidget *field) const;
    /// For an area that is so wide.
    void adaptTo(int width);

private:
    void place(size_t row);

    std::vector<std::pair<QWidget *, QWidget *>> m_rows; // label, field
    bool m_isNarrow = false;
};

/// The button has a chevron and opens the menu below itself.
void openMenuBy(Button *button, QMenu *menu);

} // namespace satchel::ui
