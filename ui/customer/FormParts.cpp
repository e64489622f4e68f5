// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/FormParts.h"

#include "ui/common/Button.h"
#include "ui/common/Label.h"

#include <QMenu>

namespace satchel::ui {

using namespace Qt::StringLiterals;

Label *makeRowLabel(const QString &text, QWidget *buddy)
{
    auto *label = new Label(text, &Theme::Fonts::body, TextColor::Tertiary);
    const Theme &theme = Theme::of(label);
    label->setMinimumWidth(theme.size.factLabel);
    label->setMinimumHeight(theme.size.controlSmall);
    label->setBuddy(buddy);
    label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return label;
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
