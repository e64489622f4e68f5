// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/MailSettingsPage.h"

#include "store/mail/MailHtml.h"
#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/Label.h"
#include "ui/connections/TokenDialog.h"
#include "ui/mail/MailAccountDialog.h"
#include "ui/settings/SettingsSearch.h"

#include <QVBoxLayout>

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::MailAccountItem;

MailSettingsPage::MailSettingsPage(const PageContext &context, QWidget *parent)
    : SettingsForm(parent), m_context(context), m_model(context.workspace, context.mail),
      m_add(new Button(Icon::Add, tr("Add mail account"), Button::Variant::Primary)),
      m_none(new Label(tr("There is no mail account yet."), &Theme::Fonts::body, TextColor::Secondary)),
      m_worker(context.workspace.workerStore())
{
    addSection(tr("Mail accounts"),
        tr("Only messages with your customers, leads and known companies are stored, answers to them, and folders you "
           "choose. Nothing is deleted at the server, and nothing is marked as read unless you read it."));
    m_add->setEnabled(context.mail && !context.workspace.store().isReadOnly());
    if (!context.mail)
        m_add->setToolTip(tr("Sample data is connected to no mail server."));
    setOtherNames(*m_add, tr("email, inbox, IMAP, SMTP, Gmail, Outlook", "words by which people look for mail"));
    addWide(rowOf({m_add}));
    addWide(m_none);
    m_none->hide();
    auto *cards = new QWidget;
    m_column = new QVBoxLayout(cards);
    setSpaces(*m_column, Theme::of(this), 0, 12);
    addWide(cards);
    addSection(tr("Pictures in e-mails"),
        tr("Pictures that an e-mail loads from the web are shown when you ask for them, because loading them tells the "
           "sender that you read it. They are always shown from:"));
    m_noPictureSender = new Label(tr("Nobody"), &Theme::Fonts::body, TextColor::Secondary);
    addWide(m_noPictureSender);
    m_pictureSenders = new QWidget;
    auto *senders = new QVBoxLayout(m_pictureSenders);
    setSpaces(*senders, Theme::of(this), 0, 6);
    addWide(m_pictureSenders);
    m_pictureSenders->hide();
    finish();
    connect(m_add, &QPushButton::clicked, this, [this] { openMailAccountDialog(m_context, this); });
    connect(&m_model, &items::MailAccountsModel::wasReadAgain, this, &MailSettingsPage::showAccounts);
    connect(&m_model, &items::MailAccountsModel::workChanged, this, [this](qint64 account) {
        for (MailAccountCard *card : std::as_const(m_cards)) {
            if (const MailAccountItem *item = m_model.find(account); item && card->account() == account)
                card->setItem(*item);
        }
    });
    m_model.read();
}

void MailSettingsPage::showEvent(QShowEvent *event)
{
    SettingsForm::showEvent(event);
    m_model.read();
    readPictureSenders();
}

void MailSettingsPage::readPictureSenders()
{
    m_worker.post([this](store::Store &store) {
        const auto addresses = store::MailHtml(store).pictureSenders();
        if (addresses)
            QMetaObject::invokeMethod(this, [this, found = *addresses] { showPictureSenders(found); });
    });
}

QList<Button *> MailSettingsPage::pictureSenderButtons() const
{
    return m_pictureSenders->findChildren<Button *>();
}

void MailSettingsPage::showPictureSenders(const QStringList &addresses)
{
    qDeleteAll(m_pictureSenders->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    for (const QString &address : addresses) {
        auto *remove = new Button(Icon::Close, tr("Remove"));
        remove->setSmall(true);
        remove->setAccessibleName(tr("Always show pictures from %1: remove").arg(address));
        remove->setEnabled(!m_context.workspace.store().isReadOnly());
        connect(remove, &QPushButton::clicked, this, [this, address] {
            m_worker.post([this, address](store::Store &store) {
                const auto done = store::MailHtml(store).setShowsPictures(address, false);
                if (!done)
                    QMetaObject::invokeMethod(
                        this, [this, error = done.error()] { Q_EMIT m_context.workspace.failed(error); });
            });
            readPictureSenders();
        });
        m_pictureSenders->layout()->addWidget(rowOf({new Label(address), remove}));
    }
    m_pictureSenders->setVisible(!addresses.isEmpty());
    m_noPictureSender->setVisible(addresses.isEmpty());
}

/// A card stays with its account, so that what is being typed in it does.
void MailSettingsPage::showAccounts()
{
    const auto &items = m_model.items();
    m_none->setVisible(items.empty());
    for (qsizetype i = m_cards.size(); i-- > 0;) {
        if (!m_model.find(m_cards[i]->account())) {
            m_cards[i]->hide();
            m_cards.takeAt(i)->deleteLater();
        }
    }
    for (const MailAccountItem &item : items) {
        const auto known = std::ranges::find(m_cards, item.account.number, &MailAccountCard::account);
        if (known != m_cards.end()) {
            (*known)->setItem(item);
            continue;
        }
        auto *card = new MailAccountCard(m_context, m_model);
        connect(card, &MailAccountCard::asked, this, &MailSettingsPage::run);
        card->setItem(item);
        card->setOpen(items.size() == 1);
        m_column->addWidget(card);
        m_cards.append(card);
    }
}

void MailSettingsPage::run(MailAccountCard::Command command, qint64 account)
{
    using Command = MailAccountCard::Command;
    const MailAccountItem *const found = m_model.find(account);
    if (!found)
        return;
    const MailAccountItem item = *found;
    m_model.forgetRefusal(account);
    switch (command) {
    case Command::FetchNow: m_context.mail->fetchNow(); break;
    case Command::Pause: m_context.mail->setPaused(account, true); break;
    case Command::Resume: m_context.mail->setPaused(account, false); break;
    case Command::NewPassword: askPassword(item); break;
    case Command::SignIn: m_context.mail->signInAgain(account); break;
    case Command::ShowOutbox: Q_EMIT outboxRequested(); break;
    case Command::Remove: askRemoval(item); break;
    }
}

void MailSettingsPage::askPassword(const MailAccountItem &item)
{
    const QString user = item.account.user.isEmpty() ? item.account.address : item.account.user;
    auto *dialog = new TokenDialog(
        item.account.address, tr("Password of %1", "a user name").arg(user), window(), tr("Use this password"));
    connect(dialog, &TokenDialog::given, this, [this, account = item.account.number](const QString &password) {
        m_context.mail->setPassword(account, password);
    });
    dialog->open();
}

void MailSettingsPage::askRemoval(const MailAccountItem &item)
{
    const qsizetype unsent = item.waiting + item.failed;
    const QString lost = unsent == 0
        ? QString()
        : u' ' + tr("%Ln message(s) in the outbox will not be sent.", nullptr, static_cast<int>(unsent));
    confirmDestruction(this, tr("Remove this mail account?"),
        tr("%1. Its sign-in, drafts and folders here will be deleted. Messages on timelines stay, and nothing is "
           "deleted at the server.")
                .arg(item.account.name)
            + lost,
        tr("Remove account"), [this, account = item.account.number] { m_context.mail->remove(account); });
}

} // namespace satchel::ui

#include "moc_MailSettingsPage.cpp"
