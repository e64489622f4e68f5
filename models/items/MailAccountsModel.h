// SPDX-License-Identifier: GPL-3.0-or-later
// The mail accounts of this computer with their folders and what waits to be sent, read on a worker and again after
// each work of an account. What a person sets is written on the worker too: it is of this computer and not part of
// undo. UI thread.
#pragma once

#include "items/StoreWorker.h"
#include "store/mail/MailControl.h"
#include "store/mail/MailFolders.h"
#include "store/mail/MailProblems.h"

#include <functional>

namespace satchel::items {

struct MailAccountItem
{
    store::MailAccount account;
    std::vector<store::MailFolder> folders; // empty until they were read at the server
    qsizetype waiting = 0; // messages that are queued or being sent
    qsizetype failed = 0; // messages that failed or are in doubt
    std::vector<store::MailProblem> problems; // what could not be read, or not whole
    QString copyProblem; // why copies of sent messages wait; empty: none does
    // While it works
    bool isWorking = false;
    QString folder; // that is read
    qint64 done = 0;
    qint64 of = 0; // 0: not known
    std::optional<Error> refusal; // of what a person asked for last
};

class MailAccountsModel : public QObject
{
    Q_OBJECT

public:
    using Change = std::function<void(store::MailAccount &account)>;

    /// Without a control, as in sample data, no account works.
    MailAccountsModel(Workspace &workspace, store::MailControl *control, QObject *parent = nullptr);

    void read();
    bool wasRead() const { return m_wasRead; }
    const std::vector<MailAccountItem> &items() const { return m_items; }
    /// Null when there is none.
    const MailAccountItem *find(qint64 account) const;

    /// Changes the account as it is in the store now.
    void change(qint64 account, Change edit);
    void chooseFolder(qint64 account, qint64 folder, bool isFollowed, bool storesAll);
    /// The person asked for something else: what was refused before is not shown any more.
    void forgetRefusal(qint64 account);

Q_SIGNALS:
    /// Accounts came, went or are otherwise than before.
    void wasReadAgain();
    /// Of one account: its work goes on, ended, or something was refused.
    void workChanged(qint64 account);

private:
    void followControl();
    void write(std::function<Result<void>(store::Store &)> change);
    void take(std::vector<MailAccountItem> items);
    MailAccountItem *item(qint64 account);

    Workspace &m_workspace;
    store::MailControl *m_control;
    std::vector<MailAccountItem> m_items;
    bool m_wasRead = false;
    StoreWorker m_worker; // last: it waits for what it is at before the rest goes
};

} // namespace satchel::items
