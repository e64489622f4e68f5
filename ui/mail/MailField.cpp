// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/MailField.h"

#include "ui/common/Label.h"

#include <QVBoxLayout>

namespace satchel::ui {

void addMailField(QVBoxLayout &column, const QString &label, QWidget *field, const QString &help)
{
    auto *name = new Label(label, &Theme::Fonts::small, TextColor::Secondary);
    name->setBuddy(field);
    field->setAccessibleName(label);
    column.addWidget(name);
    column.addWidget(field);
    if (!help.isEmpty()) {
        auto *below = new Label(help, &Theme::Fonts::small, TextColor::Tertiary);
        below->setWordWrap(true);
        column.addWidget(below);
    }
    column.addSpacing(Theme::of(field).px(8));
}

} // namespace satchel::ui
