// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/TrustSettingsPage.h"

#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/Label.h"
#include "ui/common/OrganisationPolicies.h"
#include "ui/common/SampleData.h"
#include "ui/common/StateChip.h"
#include "ui/settings/AppLockSettings.h"
#include "ui/settings/AuditLogControl.h"
#include "ui/settings/BackupSummary.h"
#include "ui/settings/ConsentSettings.h"
#include "ui/settings/PassphraseDialog.h"
#include "ui/settings/PersonRequests.h"
#include "ui/settings/RecoveryKeyDialog.h"
#include "ui/settings/RetentionSettings.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace satchel::ui {

namespace {

using Holder = StoreProtection::Holder;

constexpr int policyWidth = 400;
constexpr Holder holders[] = {Holder::Keychain, Holder::Passphrase, Holder::None};

Label *policyLine(const QString &text, TextColor color = TextColor::Primary)
{
    auto *label = new Label(text, &Theme::Fonts::body, color);
    label->setWordWrap(true);
    label->setMinimumWidth(Theme::of(label).px(policyWidth)); // less where there is no space (SettingsForm)
    return label;
}

/// As the list of systems calls them; a key that this Satchel does not know stays as it is.
QString systemLabels(const QStringList &keys, const store::SyncControl *sync)
{
    const auto vendors = sync ? sync->vendors() : std::vector<store::VendorInfo>();
    QStringList labels;
    for (const QString &key : keys) {
        const auto known = std::ranges::find(vendors, key, &store::VendorInfo::key);
        labels.append(known == vendors.end() ? key : known->label);
    }
    return labels.join(QStringLiteral(", "));
}

} // namespace

TrustSettingsPage::TrustSettingsPage(const PageContext &context, QWidget *parent)
    : SettingsForm(parent, Look::Cards), m_context(context)
{
    addPolicies();
    addEncryption();
    auto *lock = new AppLockSettings(*this, context);
    connect(lock, &AppLockSettings::encryptionRequested, this, &TrustSettingsPage::askForHolder);
    new ConsentSettings(*this, context);
    beginSecondColumn();
    connect(
        new BackupSummary(*this, context), &BackupSummary::allRequested, this, &TrustSettingsPage::backupsRequested);
    new RetentionSettings(*this, context);
    addSection(tr("Change log"),
        tr("Every change is kept with who made it, when and from where. Check whether it was altered outside Satchel, "
           "or export it for an audit."),
        Icon::History);
    addWide(new AuditLogControl(context));
    addPersonRequests(*this, context);
    finish();
}

void TrustSettingsPage::addPolicies()
{
    const Policies policies = policiesOf(m_context);
    if (policies.place.isEmpty())
        return;
    addSection(setByOrganisation(),
        tr("Only an administrator can change this: %1").arg(QDir::toNativeSeparators(policies.place)), Icon::Company);
    if (policies.isLocked())
        addWide(policyLine(lockedSentence(policies), TextColor::Red));
    if (policies.ignored)
        addWide(policyLine(ignoredSentence(policies), TextColor::Secondary));
    if (policies.needsEncryption())
        addRow(tr("Encryption"), policyLine(tr("Always on")));
    if (policies.lockMinutes)
        addRow(tr("App lock"),
            policyLine(tr("Always on, after at most %Ln minute(s) without input", nullptr, *policies.lockMinutes)));
    if (!policies.hubAddress.isEmpty())
        addRow(tr("Team server"), policyLine(policies.hubAddress));
    if (policies.systems)
        addRow(tr("Allowed systems"), policyLine(systemLabels(*policies.systems, m_context.sync)));
    if (policies.mailDomains)
        addRow(tr("Mail accounts of"), policyLine(policies.mailDomains->join(QStringLiteral(", "))));
}

void TrustSettingsPage::addEncryption()
{
    const Holder holder = m_context.protection ? m_context.protection->holder() : Holder::None;
    const bool isOn = holder != Holder::None;
    addSection(tr("Encryption"),
        tr("An encrypted store, its backups and its attached files can only be read with the key. Exports and "
           "documents "
           "that you save as PDF are not encrypted."),
        Icon::Key);
    auto *state = new StateChip;
    state->setState(
        isOn ? tr("On") : tr("Off"), isOn ? &Theme::green : &Theme::amber, isOn ? Icon::Check : Icon::Warning);
    addRow(tr("State"), rowOf({state}));
    const QFileInfo file(m_context.workspace.store().path());
    const qint64 bytes = file.size() + QFileInfo(file.filePath() + QStringLiteral("-wal")).size(); // a store has both
    addRow(tr("Store"),
        new Label(tr("%1, %2", "file name, size").arg(file.fileName(), m_context.formats().fileSize(bytes))));
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
    const Policies policies = policiesOf(m_context);
    change->setEnabled(m_context.protection != nullptr && !policies.isLocked());
    if (isSampleData(m_context))
        help += QLatin1Char(' ') + tr("This is sample data. Make your own store first.");
    else if (policies.isLocked())
        help += QLatin1Char(' ') + setByOrganisation() + QLatin1Char('.');
    else if (policies.needsEncryption())
        help += QLatin1Char(' ') + tr("%1: encryption can't be switched off.").arg(setByOrganisation());
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
    const bool isEncrypted = m_context.protection->holder() != Holder::None;
    const auto now = std::ranges::find(holders, m_context.protection->holder()) - std::begin(holders);
    QStringList labels{tr("The keychain of this computer"), tr("A passphrase")};
    QStringList descriptions{tr("Nothing to type. Best for a computer that only you use."),
        tr("Typed at every start. Also protects from those who can use your account.")};
    if (isEncrypted && checkDecryption(policiesOf(m_context), {})) {
        labels.append(tr("Nobody: do not encrypt"));
        descriptions.append(tr("Whoever has the file or the disk can read it."));
    }
    const QString problem = m_context.protection->keychainProblem();
    if (!problem.isEmpty())
        descriptions.first() = problem;
    const int best = problem.isEmpty() ? 0 : 1; // of who begins to encrypt
    auto *choices = new ChoiceList(labels, descriptions, isEncrypted ? static_cast<int>(now) : best, dialog);
    choices->setOffered(0, problem.isEmpty());
    dialog->content()->addWidget(choices);
    auto *note = new Label(
        tr("The window closes while the store and the backups beside it are written anew, then it opens "
           "again. If the computer stops meanwhile, nothing is lost."),
        &Theme::Fonts::body, TextColor::Secondary);
    note->setWordWrap(true);
    dialog->content()->addWidget(note);
    dialog->addCancel();
    dialog->addButton(isEncrypted ? tr("Change") : tr("Encrypt"), Button::Variant::Primary);
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
    const PassphraseQuestion question{tr("New passphrase"),
        tr("Several words that nobody can guess are best. If you forget them, only the recovery key opens the store."),
        m_context.protection->shortestPassphrase()};
    askForNewPassphrase(question, this,
        [this](const QString &passphrase) { m_context.protection->change(Holder::Passphrase, passphrase); });
}

void TrustSettingsPage::showRecoveryKey()
{
    (new RecoveryKeyDialog(m_context.protection->recoveryLines(), m_context.secrets, window()))->open();
}

} // namespace satchel::ui

#include "moc_TrustSettingsPage.cpp"
