// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/PassphraseDialog.h"

#include "ui/common/Dialog.h"
#include "ui/common/Label.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

namespace satchel::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::PassphraseDialog)
};

QLineEdit *makeLine(const QString &name)
{
    auto *line = new QLineEdit;
    line->setEchoMode(QLineEdit::Password);
    line->setPlaceholderText(name);
    line->setAccessibleName(name);
    return line;
}

} // namespace

void askForNewPassphrase(
    const PassphraseQuestion &question, QWidget *parent, std::function<void(const QString &)> chosen)
{
    auto *dialog = new Dialog(question.heading, Dialog::Width::Small, parent->window());
    auto *help = new Label(question.help, &Theme::Fonts::body, TextColor::Secondary);
    help->setWordWrap(true);
    dialog->content()->addWidget(help);
    QLineEdit *lines[2] = {makeLine(Words::tr("Passphrase")), makeLine(Words::tr("Passphrase once more"))};
    for (QLineEdit *line : lines)
        dialog->content()->addWidget(line);
    dialog->addCancel();
    Button *set = dialog->addButton(Words::tr("Set passphrase"), Button::Variant::Primary);
    const auto follow = [dialog, set, shortest = question.shortest, first = lines[0], second = lines[1]] {
        const bool isShort = first->text().size() < shortest;
        const bool isSame = first->text() == second->text();
        set->setEnabled(!isShort && isSame);
        dialog->setError(isShort && !second->text().isEmpty()
                ? Words::tr("It needs at least %Ln characters.", nullptr, shortest)
                : !isSame && second->text().size() >= first->text().size() ? Words::tr("The two are not the same.")
                                                                           : QString());
        dialog->layout()->activate();
        dialog->resize(dialog->width(), qMax(dialog->height(), dialog->layout()->totalHeightForWidth(dialog->width())));
    };
    for (QLineEdit *line : lines)
        QObject::connect(line, &QLineEdit::textChanged, dialog, follow);
    follow();
    QObject::connect(dialog, &QDialog::accepted, parent, [line = lines[0], chosen] { chosen(line->text()); });
    dialog->open();
    lines[0]->setFocus();
}

} // namespace satchel::ui
