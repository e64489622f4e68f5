// SPDX-License-Identifier: GPL-3.0-or-later
// The mail accounts of this computer: what Satchel stores of their messages, a card for each, and adding one.
#pragma once

#include "items/MailAccountsModel.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"
#include "ui/settings/MailAccountCard.h"
#include "ui/settings/SettingsForm.h"

class QVBoxLayout;

namespace satchel::ui {

class MailSettingsPage : public SettingsForm
{
    Q_OBJECT

public:
    explicit MailSettingsPage(const PageContext &context, QWidget *parent = nullptr);

    const items::MailAccountsModel &model() const { return m_model; }
    QList<MailAccountCard *> cards() const { return m_cards; }
    Button *addButton() const { return m_add; }
    /// One for each sender whose pictures are always shown; it withdraws that.
    QList<Button *> pictureSenderButtons() const;

Q_SIGNALS:
    void outboxRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showAccounts();
    void readPictureSenders();
    void showPictureSenders(const QStringList &addresses);
    void run(MailAccountCard::Command command, qint64 account);
    void askPassword(const items::MailAccountItem &item);
    void askRemoval(const items::MailAccountItem &item);

    PageContext m_context;
    items::MailAccountsModel m_model;
    Button *m_add;
    Label *m_none;
    QVBoxLayout *m_column;
    QList<MailAccountCard *> m_cards;
    QWidget *m_pictureSenders;
    Label *m_noPictureSender;
    items::StoreWorker m_worker; // it waits for what it is at before what is above goes
    Teardown m_teardown{*this}; // a card that hides saves what was typed
};

} // namespace satchel::ui
