// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ViewName.h"

#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Popover.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

namespace satchel::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::ViewName)
};

} // namespace

void askForViewName(
    QWidget *anchor, const QString &heading, const QString &initial, const std::function<void(const QString &)> &named)
{
    auto *popover = new Popover(anchor->window());
    auto *line = new QLineEdit(initial);
    line->setAccessibleName(Tr::tr("Name of the view"));
    line->setPlaceholderText(Tr::tr("Name"));
    line->setMinimumWidth(Theme::of(anchor).px(240));
    line->selectAll();
    auto *button = new Button(Tr::tr("Save view"), Button::Variant::Primary);
    button->setEnabled(!initial.trimmed().isEmpty());
    popover->content()->addWidget(new Label(heading, &Theme::Fonts::strong));
    popover->content()->addWidget(line);
    popover->content()->addWidget(button, 0, Qt::AlignRight);
    QObject::connect(line, &QLineEdit::textChanged, button,
        [button](const QString &text) { button->setEnabled(!text.trimmed().isEmpty()); });
    const auto done = [popover, line, named] {
        const QString name = line->text().simplified();
        if (name.isEmpty())
            return;
        popover->close();
        named(name);
    };
    QObject::connect(button, &QPushButton::clicked, anchor, done);
    popover->openAt(anchor);
    line->setFocus(Qt::PopupFocusReason);
}

} // namespace satchel::ui
