// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/FormParts.h"

#include "ui/common/Button.h"
#include "ui/common/Label.h"

#include <QFormLayout>
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

QFormLayout *makeFormRows(QWidget *area)
{
    const Theme &theme = Theme::of(area);
    auto *rows = new QFormLayout(area);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->setFormAlignment(Qt::AlignTop);
    rows->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    rows->setHorizontalSpacing(theme.px(8));
    rows->setVerticalSpacing(theme.px(8));
    return rows;
}

void adaptFormRows(QFormLayout &rows, int width)
{
    const bool isNarrow = width < Theme::of(rows.parentWidget()).px(narrowForm);
    rows.setRowWrapPolicy(isNarrow ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
    for (int row = 0; row < rows.rowCount(); ++row) {
        QWidget *label = rows.itemAt(row, QFormLayout::LabelRole)->widget();
        label->setMinimumHeight(isNarrow ? 0 : Theme::of(label).size.controlSmall); // as high as the field beside it
    }
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
