// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/MailAccountsModel.h"

#include "domain/Reason.h"
#include "store/mail/OutgoingMails.h"

#include <algorithm>

namespace satchel::items {

namespace {

Result<qsizetype> countOutgoing(store::Store &store, qint64 account, std::initializer_list<store::OutgoingState> states)
{
    qsizetype count = 0;
    for (const store::OutgoingState state : states) {
        const auto mails = TRY(store::OutgoingMails(store).list(state));
        count += std::ranges::count(mails, account, &store::OutgoingMail::account);
    }
    return count;
}

Result<std::vector<MailAccountItem>> readMailAccounts(store::Store &store)
{
    using State = store::OutgoingState;
    std::vector<MailAccountItem> items;
    const auto accounts = TRY(store::MailAccounts(store).list());
    for (const store::MailAccount &account : accounts) {
        MailAccountItem item;
        item.account = account;
        item.folders = TRY(store::MailFolders(store, account.number).list());
        item.waiting = TRY(countOutgoing(store, account.number, {State::Queued, State::Sending}));
        item.failed = TRY(countOutgoing(store, account.number, {State::Failed, State::InDoubt}));
        item.problems = TRY(store::MailProblems(store).ofAccount(account.number));
        const auto copies = TRY(store::OutgoingMails(store).withoutCopy(account.number));
        const bool hasSent = std::ranges::find(item.folders, store::FolderRole::Sent, &store::MailFolder::role)
            != item.folders.end();
        if (!copies.empty() && !item.folders.empty())
            item.copyProblem = hasSent ? copies.front().problem
                                       : Reason::tr("the server has no folder for sent messages");
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace

MailAccountsModel::MailAccountsModel(Workspace &workspace, store::MailControl *control, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_control(control), m_worker(workspace.workerStore())
{
    if (m_control)
        followControl();
}

void MailAccountsModel::followControl()
{
    connect(m_control, &store::MailControl::added, this, &MailAccountsModel::read);
    connect(m_control, &store::MailControl::stateChanged, this, &MailAccountsModel::read);
    connect(m_control, &store::MailControl::refused, this, [this](qint64 account, const Error &error) {
        if (MailAccountItem *const at = item(account)) {
            at->refusal = error;
            Q_EMIT workChanged(account);
        }
    });
    connect(m_control, &store::MailControl::workStarted, this, [this](qint64 account) {
        if (MailAccountItem *const at = item(account)) {
            at->isWorking = true;
            at->folder.clear();
            Q_EMIT workChanged(account);
        }
    });
    connect(m_control, &store::MailControl::progressed, this,
        [this](qint64 account, const QString &folder, qint64 done, qint64 of) {
            if (MailAccountItem *const at = item(account)) {
                at->folder = folder;
                at->done = done;
                at->of = of;
                Q_EMIT workChanged(account);
            }
        });
    connect(m_control, &store::MailControl::workEnded, this, &MailAccountsModel::read);
}

MailAccountItem *MailAccountsModel::item(qint64 account)
{
    const auto found = std::ranges::find_if(
        m_items, [account](const MailAccountItem &one) { return one.account.number == account; });
    return found == m_items.end() ? nullptr : &*found;
}

const MailAccountItem *MailAccountsModel::find(qint64 account) const
{
    return const_cast<MailAccountsModel *>(this)->item(account);
}

void MailAccountsModel::read()
{
    m_worker.post([this](store::Store &store) {
        auto read = readMailAccounts(store);
        QMetaObject::invokeMethod(this, [this, read = std::move(read)]() mutable {
            if (read)
                take(std::move(*read));
            else
                Q_EMIT m_workspace.failed(read.error());
        });
    });
}

/// What is not in the store stays as it was: how far the work is, and what was refused.
void MailAccountsModel::take(std::vector<MailAccountItem> items)
{
    for (MailAccountItem &one : items) {
        one.isWorking = m_control && m_control->isWorking(one.account.number);
        const MailAccountItem *const before = find(one.account.number);
        if (!before)
            continue;
        one.folder = before->folder;
        one.done = before->done;
        one.of = before->of;
        one.refusal = before->refusal;
    }
    m_items = std::move(items);
    m_wasRead = true;
    Q_EMIT wasReadAgain();
}

void MailAccountsModel::change(qint64 account, Change edit)
{
    write([account, edit = std::move(edit)](store::Store &store) -> Result<void> {
        store::MailAccounts accounts(store);
        auto changed = TRY(accounts.get(account));
        edit(changed);
        return accounts.update(changed);
    });
}

void MailAccountsModel::chooseFolder(qint64 account, qint64 folder, bool isFollowed, bool storesAll)
{
    write([account, folder, isFollowed, storesAll](store::Store &store) -> Result<void> {
        return store::MailFolders(store, account).choose(folder, isFollowed, storesAll);
    });
}

void MailAccountsModel::forgetRefusal(qint64 account)
{
    MailAccountItem *const at = item(account);
    if (at && at->refusal) {
        at->refusal.reset();
        Q_EMIT workChanged(account);
    }
}

void MailAccountsModel::write(std::function<Result<void>(store::Store &)> change)
{
    m_worker.post([this, change = std::move(change)](store::Store &store) {
        const auto changed = change(store);
        QMetaObject::invokeMethod(this, [this, changed] {
            if (!changed)
                Q_EMIT m_workspace.failed(changed.error());
            else if (m_control)
                m_control->noteLocalChange();
            read();
        });
    });
}

} // namespace satchel::items

#include "moc_MailAccountsModel.cpp"
