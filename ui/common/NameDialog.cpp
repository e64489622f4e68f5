// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/NameDialog.h"

#include "ui/common/Dialog.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace satchel::ui {

void askName(QWidget *parent, const QString &heading, const QString &name, const QString &verb,
    std::function<void(const QString &)> named)
{
    auto *dialog = new Dialog(heading, Dialog::Width::Small, parent);
    auto *line = new QLineEdit(name);
    line->setAccessibleName(heading);
    line->selectAll();
    dialog->content()->addWidget(line);
    dialog->addCancel();
    Button *accept = dialog->addButton(verb, Button::Variant::Primary);
    const auto follow = [accept](const QString &text) { accept->setEnabled(!text.trimmed().isEmpty()); };
    QObject::connect(line, &QLineEdit::textChanged, accept, follow);
    follow(name);
    QObject::connect(dialog, &QDialog::accepted, parent, [line, named = std::move(named)] {
        if (const QString text = line->text().trimmed(); !text.isEmpty())
            named(text);
    });
    dialog->open();
    line->setFocus();
}

} // namespace satchel::ui
