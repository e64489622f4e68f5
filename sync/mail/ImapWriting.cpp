// SPDX-License-Identifier: GPL-3.0-or-later
// What ImapSession writes and searches.
#include "sync/mail/ImapProtocol.h"

#include <cstring>

namespace satchel::mail {

namespace {

using SearchKey = std::unique_ptr<mailimap_search_key, Release<mailimap_search_key, mailimap_search_key_free>>;
using SearchResult = std::unique_ptr<clist, Release<clist, mailimap_search_result_free>>;
using FlagChange
    = std::unique_ptr<mailimap_store_att_flags, Release<mailimap_store_att_flags, mailimap_store_att_flags_free>>;
using FlagList = std::unique_ptr<mailimap_flag_list, Release<mailimap_flag_list, mailimap_flag_list_free>>;

mailimap_flag_list *listOf(mailimap_flag *flag)
{
    auto *list = mailimap_flag_list_new_empty();
    mailimap_flag_list_add(list, flag);
    return list;
}

FlagList listOf(MessageFlags flags)
{
    FlagList list(mailimap_flag_list_new_empty());
    if (flags & MessageFlag::Seen)
        mailimap_flag_list_add(list.get(), mailimap_flag_new_seen());
    if (flags & MessageFlag::Draft)
        mailimap_flag_list_add(list.get(), mailimap_flag_new_draft());
    if (flags & MessageFlag::Answered)
        mailimap_flag_list_add(list.get(), mailimap_flag_new_answered());
    return list;
}

} // namespace

Result<std::vector<quint32>> ImapSession::search(mailimap_search_key *key)
{
    const SearchKey owned(key);
    clist *found = nullptr;
    TRY(m_protocol->check(mailimap_uid_search(m_protocol->session, nullptr, key, &found)));
    const SearchResult all(found);
    std::vector<quint32> uids;
    each<uint32_t>(all.get(), [&uids](uint32_t uid) { uids.push_back(uid); });
    std::ranges::sort(uids);
    return uids;
}

Result<std::vector<quint32>> ImapSession::since(QDate day)
{
    return search(mailimap_search_key_new_since(mailimap_date_new(day.day(), day.month(), day.year())));
}

Result<std::vector<quint32>> ImapSession::withMessageId(const QString &messageId)
{
    return search(mailimap_search_key_new_header(strdup("Message-ID"), strdup(messageId.toUtf8().constData())));
}

Result<void> ImapSession::store(const std::vector<quint32> &uids, mailimap_store_att_flags *change)
{
    const FlagChange owned(change);
    return m_protocol->check(mailimap_uid_store(m_protocol->session, setOf(uids).get(), change));
}

Result<void> ImapSession::setSeen(const std::vector<quint32> &uids, bool isSeen)
{
    auto *seen = listOf(mailimap_flag_new_seen());
    return store(uids,
        isSeen ? mailimap_store_att_flags_new_add_flags_silent(seen)
               : mailimap_store_att_flags_new_remove_flags_silent(seen));
}

Result<void> ImapSession::move(const std::vector<quint32> &uids, const QByteArray &folder)
{
    if (m_hasMove)
        return m_protocol->check(mailimap_uid_move(m_protocol->session, setOf(uids).get(), folder.constData()));
    TRY(m_protocol->check(mailimap_uid_copy(m_protocol->session, setOf(uids).get(), folder.constData())));
    if (m_hasUidPlus)
        return expunge(uids);
    return store(uids, mailimap_store_att_flags_new_add_flags_silent(listOf(mailimap_flag_new_deleted())));
}

Result<void> ImapSession::expunge(const std::vector<quint32> &uids)
{
    if (!m_hasUidPlus) // EXPUNGE would also remove what another program has marked
        return fail(Error::Kind::Refused, Reason::tr("the server cannot remove a single message"), m_protocol->host);
    TRY(store(uids, mailimap_store_att_flags_new_add_flags_silent(listOf(mailimap_flag_new_deleted()))));
    return m_protocol->check(mailimap_uid_expunge(m_protocol->session, setOf(uids).get()));
}

Result<std::optional<quint32>> ImapSession::append(
    const QByteArray &folder, const QByteArray &message, MessageFlags flags)
{
    const FlagList list = listOf(flags);
    const auto size = static_cast<size_t>(message.size());
    uint32_t validity = 0;
    uint32_t uid = 0;
    TRY(m_protocol->check(m_hasUidPlus ? mailimap_uidplus_append(m_protocol->session, folder.constData(), list.get(),
                              nullptr, message.constData(), size, &validity, &uid)
                                       : mailimap_append(m_protocol->session, folder.constData(), list.get(), nullptr,
                                           message.constData(), size)));
    return uid == 0 ? std::nullopt : std::optional<quint32>(uid);
}

} // namespace satchel::mail
