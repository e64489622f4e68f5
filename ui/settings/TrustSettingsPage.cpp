// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/TrustSettingsPage.h"

#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/Label.h"
#include "ui/common/StateChip.h"
#include "ui/settings/AuditLogControl.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QVBoxLayout>

namespace satchel::ui {

namespace {

using Holder = StoreProtection::Holder;

constexpr Holder holders[] = {Holder::Keychain, Holder::Passphrase, Holder::None};

} // namespace

TrustSettingsPage::TrustSettingsPage(const PageContext &context, QWidget *parent)
    : SettingsForm(parent), m_context(context)
{
    addEncryption();
    addSection(tr("Change log"),
        tr("Every change is kept with who made it, when and from where. Check whether it was altered outside Satchel, "
           "or export it for an audit."));
    addWide(new AuditLogControl(context));
    finish();
}

void TrustSettingsPage::addEncryption()
{
    const Holder holder = m_context.protection ? m_context.protection->holder() : Holder::None;
    const bool isOn = holder != Holder::None;
    addSection(tr("Encryption"),
        tr("An encrypted store, its backups and its attached files can only be read with the key. Exports and "
           "documents "
           "that you save as PDF are not encrypted."));
    auto *state = new StateChip;
    state->setState(
        isOn ? tr("On") : tr("Off"), isOn ? &Theme::green : &Theme::amber, isOn ? Icon::Check : Icon::Warning);
    addRow(tr("State"), rowOf({state}));
    const QFileInfo file(m_context.workspace.store().path());
    addRow(tr("Store"),
        new Label(tr("%1, %2", "file name, size").arg(file.fileName(), m_context.formats().fileSize(file.size()))));
    addKey(holder);
    if (isOn)
        addRecoveryKey();
}

void TrustSettingsPage::addKey(Holder holder)
{
    auto *where = new Label;
    QString help;
    switch (holder) {
    case Holder::None:
        where->setText(tr("None"));
        help = tr("Whoever has the file or the disk can read it.");
        break;
    case Holder::Keychain:
        where->setText(tr("In the keychain of this computer"));
        help = tr("The store opens when you are signed in to this computer.");
        break;
    case Holder::Passphrase:
        where->setText(tr("Opened by a passphrase"));
        help = tr("Satchel asks for it at every start.");
        break;
    }
    auto *change = new Button(tr("Change…"));
    change->setEnabled(m_context.protection != nullptr);
    connect(change, &QAbstractButton::clicked, this, &TrustSettingsPage::askForHolder);
    addRow(tr("Key"), rowOf({where, change}), help);
}

void TrustSettingsPage::addRecoveryKey()
{
    auto *show = new Button(Icon::Eye, tr("Show…"));
    connect(show, &QAbstractButton::clicked, this, &TrustSettingsPage::showRecoveryKey);
    addRow(tr("Recovery key"), rowOf({show}),
        tr("Four lines to keep on paper, away from this computer. Without them nobody can open the store when the "
           "keychain or the passphrase is lost."));
}

void TrustSettingsPage::askForHolder()
{
    auto *dialog = new Dialog(tr("Who keeps the key?"), Dialog::Width::Small, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto now = std::ranges::find(holders, m_context.protection->holder()) - std::begin(holders);
    auto *choices = new ChoiceList(
        {tr("The keychain of this computer"), tr("A passphrase"), tr("Nobody: do not encrypt")},
        {tr("Nothing to type. Best for a computer that only you use."),
            tr("Typed at every start. Also protects from those who can use your account."),
            tr("Whoever has the file or the disk can read it.")},
        static_cast<int>(now), dialog);
    dialog->content()->addWidget(choices);
    auto *note = new Label(
        tr("The window closes while the store and the backups beside it are written anew, then it opens "
           "again. If the computer stops meanwhile, nothing is lost."),
        &Theme::Fonts::body, TextColor::Secondary);
    note->setWordWrap(true);
    dialog->content()->addWidget(note);
    dialog->addCancel();
    dialog->addButton(tr("Change"), Button::Variant::Primary);
    connect(dialog, &QDialog::accepted, this, [this, choices] {
        const Holder chosen = holders[choices->chosen()];
        if (chosen == Holder::Passphrase)
            askForPassphrase();
        else if (chosen != m_context.protection->holder())
            m_context.protection->change(chosen, {});
    });
    dialog->open();
}

void TrustSettingsPage::askForPassphrase()
{
    auto *dialog = new Dialog(tr("New passphrase"), Dialog::Width::Small, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *help = new Label(tr("Several words that nobody can guess are best. If you forget them, only the recovery key "
                              "opens the store."),
        &Theme::Fonts::body, TextColor::Secondary);
    help->setWordWrap(true);
    dialog->content()->addWidget(help);
    QLineEdit *lines[2];
    const QString names[] = {tr("Passphrase"), tr("Passphrase once more")};
    for (int i = 0; i < 2; ++i) {
        lines[i] = new QLineEdit;
        lines[i]->setEchoMode(QLineEdit::Password);
        lines[i]->setPlaceholderText(names[i]);
        lines[i]->setAccessibleName(names[i]);
        dialog->content()->addWidget(lines[i]);
    }
    dialog->addCancel();
    Button *set = dialog->addButton(tr("Set passphrase"), Button::Variant::Primary);
    const int shortest = m_context.protection->shortestPassphrase();
    const auto follow = [dialog, set, shortest, first = lines[0], second = lines[1]] {
        const bool isShort = first->text().size() < shortest;
        const bool isSame = first->text() == second->text();
        set->setEnabled(!isShort && isSame);
        dialog->setError(isShort && !second->text().isEmpty()
                ? tr("It needs at least %Ln characters.", nullptr, shortest)
                : !isSame && second->text().size() >= first->text().size() ? tr("The two are not the same.")
                                                                           : QString());
    };
    for (QLineEdit *line : lines)
        connect(line, &QLineEdit::textChanged, dialog, follow);
    follow();
    connect(dialog, &QDialog::accepted, this,
        [this, line = lines[0]] { m_context.protection->change(Holder::Passphrase, line->text()); });
    dialog->open();
    lines[0]->setFocus();
}

void TrustSettingsPage::showRecoveryKey()
{
    auto *dialog = new Dialog(tr("Recovery key"), Dialog::Width::Small, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *help = new Label(tr("Write these four lines down. Whoever has them and the file can read the store."),
        &Theme::Fonts::body, TextColor::Secondary);
    help->setWordWrap(true);
    dialog->content()->addWidget(help);
    auto *key = new Label(m_context.protection->recoveryLines().join(u'\n'), &Theme::Fonts::mono);
    key->setWordWrap(true);
    key->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    key->setAccessibleName(tr("Recovery key"));
    dialog->content()->addWidget(key);
    connect(
        dialog->addButton(tr("Close"), Button::Variant::Primary), &QAbstractButton::clicked, dialog, &QDialog::accept);
    dialog->open();
}

} // namespace satchel::ui
