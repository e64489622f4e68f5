// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mail/ImapSession.h"

#include "domain/Reason.h"
#include "sync/mail/FolderName.h"
#include "sync/mail/ImapProtocol.h"
#include "sync/mail/ImapSignIn.h"

#include <algorithm>
#include <cstring>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace satchel::mail {

namespace {

constexpr size_t mostFetched = 200; // messages in one FETCH: an answer fits into memory whatever they are

using FetchType = std::unique_ptr<mailimap_fetch_type, Release<mailimap_fetch_type, mailimap_fetch_type_free>>;
using Set = ImapSet;
using Capabilities
    = std::unique_ptr<mailimap_capability_data, Release<mailimap_capability_data, mailimap_capability_data_free>>;
using Vanished
    = std::unique_ptr<mailimap_qresync_vanished, Release<mailimap_qresync_vanished, mailimap_qresync_vanished_free>>;
using FetchList = std::unique_ptr<clist, Release<clist, mailimap_fetch_list_free>>;
using FolderList = std::unique_ptr<clist, Release<clist, mailimap_list_result_free>>;

FetchType whatToFetch(std::initializer_list<mailimap_fetch_att *> attributes)
{
    FetchType type(mailimap_fetch_type_new_fetch_att_list_empty());
    for (mailimap_fetch_att *attribute : attributes)
        mailimap_fetch_type_new_fetch_att_list_add(type.get(), attribute);
    return type;
}

MessageFlags flagsFrom(mailimap_msg_att_dynamic *flags)
{
    MessageFlags found;
    each<mailimap_flag_fetch>(flags->att_list, [&found](const mailimap_flag_fetch &fetched) {
        if (fetched.fl_type != MAILIMAP_FLAG_FETCH_OTHER || !fetched.fl_flag)
            return;
        switch (fetched.fl_flag->fl_type) {
        case MAILIMAP_FLAG_SEEN: found |= MessageFlag::Seen; break;
        case MAILIMAP_FLAG_ANSWERED: found |= MessageFlag::Answered; break;
        case MAILIMAP_FLAG_FLAGGED: found |= MessageFlag::Flagged; break;
        case MAILIMAP_FLAG_DELETED: found |= MessageFlag::Deleted; break;
        case MAILIMAP_FLAG_DRAFT: found |= MessageFlag::Draft; break;
        default: break;
        }
    });
    return found;
}

std::optional<Instant> instantFrom(const mailimap_date_time &time)
{
    const QDateTime local(QDate(time.dt_year, time.dt_month, time.dt_day),
        QTime(time.dt_hour, time.dt_min, time.dt_sec),
        QTimeZone(time.dt_zone / 100 * 3600 + time.dt_zone % 100 * 60)); // "+0130" is 130
    return local.isValid() ? std::optional(Instant{local.toMSecsSinceEpoch()}) : std::nullopt;
}

/// All that an answer to FETCH may say of a message.
struct Fetched
{
    MessageHead head;
    std::optional<MessageFlags> flags;
    std::optional<QByteArray> body; // of the section that was asked for
};

Fetched fetchedFrom(mailimap_msg_att &answer)
{
    Fetched fetched;
    each<mailimap_msg_att_item>(answer.att_list, [&fetched](const mailimap_msg_att_item &item) {
        if (item.att_type == MAILIMAP_MSG_ATT_ITEM_DYNAMIC) {
            fetched.flags = flagsFrom(item.att_data.att_dyn);
            return;
        }
        if (item.att_type != MAILIMAP_MSG_ATT_ITEM_STATIC)
            return;
        const mailimap_msg_att_static &fact = *item.att_data.att_static;
        switch (fact.att_type) {
        case MAILIMAP_MSG_ATT_UID: fetched.head.uid = fact.att_data.att_uid; break;
        case MAILIMAP_MSG_ATT_RFC822_SIZE: fetched.head.size = fact.att_data.att_rfc822_size; break;
        case MAILIMAP_MSG_ATT_INTERNALDATE:
            fetched.head.received = instantFrom(*fact.att_data.att_internal_date);
            break;
        case MAILIMAP_MSG_ATT_BODY_SECTION: {
            const mailimap_msg_att_body_section &section = *fact.att_data.att_body_section;
            fetched.body = QByteArray(section.sec_body_part, static_cast<qsizetype>(section.sec_length));
            break;
        }
        default: break;
        }
    });
    return fetched;
}

FolderRole roleFrom(QByteArrayView attribute)
{
    static constexpr std::pair<const char *, FolderRole> roles[] = {{"drafts", FolderRole::Drafts},
        {"sent", FolderRole::Sent}, {"junk", FolderRole::Junk}, {"trash", FolderRole::Trash},
        {"archive", FolderRole::Archive}, {"all", FolderRole::All}};
    for (const auto &[name, role] : roles) {
        if (attribute.compare(name, Qt::CaseInsensitive) == 0)
            return role;
    }
    return FolderRole::None;
}

Folder folderFrom(const mailimap_mailbox_list &listed)
{
    Folder folder{listed.mb_name, folderTitle(listed.mb_name, listed.mb_delimiter), FolderRole::None, true};
    if (folder.name.compare("INBOX", Qt::CaseInsensitive) == 0)
        folder.role = FolderRole::Inbox;
    if (!listed.mb_flag)
        return folder;
    folder.hasMessages = listed.mb_flag->mbf_sflag != MAILIMAP_MBX_LIST_SFLAG_NOSELECT;
    each<mailimap_mbx_list_oflag>(listed.mb_flag->mbf_oflags, [&folder](const mailimap_mbx_list_oflag &flag) {
        if (flag.of_type != MAILIMAP_MBX_LIST_OFLAG_FLAG_EXT || !flag.of_flag_ext)
            return;
        const QByteArrayView name(flag.of_flag_ext + (*flag.of_flag_ext == '\\' ? 1 : 0));
        if (name.compare("NonExistent", Qt::CaseInsensitive) == 0)
            folder.hasMessages = false;
        if (const FolderRole role = roleFrom(name); role != FolderRole::None && folder.role == FolderRole::None)
            folder.role = role;
    });
    return folder;
}

} // namespace

ImapSession::ImapSession(std::unique_ptr<Protocol> protocol) : m_protocol(std::move(protocol))
{
}

ImapSession::~ImapSession() = default;

Result<std::unique_ptr<ImapSession>> ImapSession::open(
    const MailServer &server, const Credentials &credentials, sync::Cancellation &cancellation, MailTimeouts timeouts)
{
    auto protocol = std::make_unique<Protocol>(server.host, cancellation, timeouts);
    TRY(protocol->stream.bytes().open(server));
    TRY(protocol->begin());
    if (server.encryption == MailServer::Encryption::StartTls) {
        const int answer = mailimap_starttls(protocol->session);
        if (protocol->stream.hasUnread())
            return fail(Error::Kind::Invalid, Reason::tr("the server sent something before the connection was secure"),
                server.host);
        TRY(protocol->check(answer));
        TRY(protocol->stream.bytes().encrypt());
    }
    std::unique_ptr<ImapSession> session(new ImapSession(std::move(protocol)));
    TRY(session->signIn(credentials));
    TRY(session->readCapabilities());
    return session;
}

Result<void> ImapSession::signIn(const Credentials &credentials)
{
    if (!m_protocol->stream.bytes().isEncrypted())
        return fail(Error::Kind::Invalid, Reason::tr("the connection is not secure"), m_protocol->host);
    mailimap &session = *m_protocol->session;
    TRY(m_protocol->askCapabilities());
    if (!acceptsCredentials(session, credentials))
        return fail(Error::Kind::Unauthorized, Reason::tr("the server does not accept passwords"), m_protocol->host);
    return m_protocol->check(signInToImap(session, credentials));
}

Result<void> ImapSession::readCapabilities()
{
    TRY(m_protocol->askCapabilities()); // again: a server has others after signing in
    m_hasIdle = mailimap_has_idle(m_protocol->session) != 0;
    m_hasUidPlus = mailimap_has_uidplus(m_protocol->session) != 0;
    m_hasMove = mailimap_has_extension(m_protocol->session, "MOVE") != 0;
    if (mailimap_has_qresync(m_protocol->session) == 0 || mailimap_has_enable(m_protocol->session) == 0)
        return {};
    auto *wanted = clist_new();
    clist_append(wanted, mailimap_capability_new(MAILIMAP_CAPABILITY_NAME, nullptr, strdup("QRESYNC")));
    const Capabilities asked(mailimap_capability_data_new(wanted));
    mailimap_capability_data *enabled = nullptr;
    TRY(m_protocol->check(mailimap_enable(m_protocol->session, asked.get(), &enabled)));
    const Capabilities done(enabled);
    m_hasQresync = true;
    return {};
}

Result<std::vector<Folder>> ImapSession::folders()
{
    clist *listed = nullptr;
    TRY(m_protocol->check(mailimap_list(m_protocol->session, "", "*", &listed)));
    const FolderList all(listed);
    std::vector<Folder> folders;
    each<mailimap_mailbox_list>(
        all.get(), [&folders](const mailimap_mailbox_list &one) { folders.push_back(folderFrom(one)); });
    return folders;
}

Result<FolderChanges> ImapSession::select(const QByteArray &folder, const FolderMark &mark)
{
    mailimap *const session = m_protocol->session;
    uint64_t highest = 0;
    TRY(m_protocol->check(m_hasQresync ? mailimap_select_condstore(session, folder.constData(), &highest)
                                       : mailimap_select(session, folder.constData())));
    const mailimap_selection_info &selected = *session->imap_selection_info;
    FolderChanges changes;
    changes.mark = {selected.sel_uidvalidity, selected.sel_uidnext, highest};
    changes.isWhole = mark.highestModSeq == 0 || highest == 0 || selected.sel_uidvalidity != mark.uidValidity;
    if (changes.isWhole && selected.sel_exists == 0)
        return changes; // a set of all messages would not be one
    const Set all(mailimap_set_new_interval(1, 0));
    const FetchType flags = whatToFetch({mailimap_fetch_att_new_uid(), mailimap_fetch_att_new_flags()});
    clist *states = nullptr;
    mailimap_qresync_vanished *vanished = nullptr;
    if (changes.isWhole)
        TRY(m_protocol->check(mailimap_uid_fetch(session, all.get(), flags.get(), &states)));
    else // and not SELECT's own parameter, which libetpan 1.9.4 writes without its brackets
        TRY(m_protocol->check(
            mailimap_uid_fetch_qresync(session, all.get(), flags.get(), mark.highestModSeq, &states, &vanished)));
    const FetchList answers(states);
    const Vanished gone(vanished);
    each<mailimap_msg_att>(answers.get(), [&changes](mailimap_msg_att &answer) {
        const Fetched fetched = fetchedFrom(answer);
        if (fetched.head.uid > 0 && fetched.flags)
            changes.messages.push_back({fetched.head.uid, *fetched.flags});
    });
    if (gone && gone->qr_known_uids) {
        each<mailimap_set_item>(gone->qr_known_uids->set_list, [&changes](const mailimap_set_item &item) {
            changes.gone.push_back({item.set_first, item.set_last});
        });
    }
    return changes;
}

Result<std::vector<MessageHead>> ImapSession::heads(const std::vector<quint32> &uids)
{
    std::vector<MessageHead> heads;
    for (size_t first = 0; first < uids.size(); first += mostFetched) {
        const auto begin = uids.begin() + static_cast<std::ptrdiff_t>(first);
        const Set some = setOf(
            {begin, begin + static_cast<std::ptrdiff_t>(std::min(mostFetched, uids.size() - first))});
        const FetchType facts = whatToFetch(
            {mailimap_fetch_att_new_uid(), mailimap_fetch_att_new_rfc822_size(), mailimap_fetch_att_new_internaldate(),
                mailimap_fetch_att_new_body_peek_section(mailimap_section_new_header())});
        clist *answers = nullptr;
        TRY(m_protocol->check(mailimap_uid_fetch(m_protocol->session, some.get(), facts.get(), &answers)));
        const FetchList all(answers);
        each<mailimap_msg_att>(all.get(), [&heads](mailimap_msg_att &answer) {
            Fetched fetched = fetchedFrom(answer);
            if (fetched.head.uid == 0 || !fetched.body)
                return;
            fetched.head.header = std::move(*fetched.body);
            heads.push_back(std::move(fetched.head));
        });
    }
    return heads;
}

Result<std::vector<MessageBytes>> ImapSession::messages(const std::vector<quint32> &uids)
{
    const FetchType whole = whatToFetch(
        {mailimap_fetch_att_new_uid(), mailimap_fetch_att_new_body_peek_section(mailimap_section_new(nullptr))});
    clist *answers = nullptr;
    TRY(m_protocol->check(mailimap_uid_fetch(m_protocol->session, setOf(uids).get(), whole.get(), &answers)));
    const FetchList all(answers);
    std::vector<MessageBytes> messages;
    each<mailimap_msg_att>(all.get(), [&messages](mailimap_msg_att &answer) {
        Fetched fetched = fetchedFrom(answer);
        if (fetched.head.uid > 0 && fetched.body)
            messages.push_back({fetched.head.uid, std::move(*fetched.body)});
    });
    return messages;
}

Result<QSet<quint32>> ImapSession::existing(const std::vector<quint32> &uids)
{
    const FetchType flags = whatToFetch({mailimap_fetch_att_new_uid(), mailimap_fetch_att_new_flags()});
    clist *answers = nullptr;
    TRY(m_protocol->check(mailimap_uid_fetch(m_protocol->session, setOf(uids).get(), flags.get(), &answers)));
    const FetchList all(answers);
    QSet<quint32> there;
    each<mailimap_msg_att>(all.get(), [&there](mailimap_msg_att &answer) {
        if (const Fetched fetched = fetchedFrom(answer); fetched.head.uid > 0)
            there.insert(fetched.head.uid);
    });
    return there;
}

Result<QByteArray> ImapSession::message(quint32 uid)
{
    auto found = TRY(messages({uid}));
    const auto one = std::ranges::find(found, uid, &MessageBytes::uid); // a server may speak of others meanwhile
    if (one == found.end())
        return fail(Error::Kind::NotFound, Reason::tr("the message is no longer there"), m_protocol->host);
    return std::move(one->bytes);
}

Result<bool> ImapSession::idle(qint64 milliseconds, sync::Cancellation *interruption)
{
    if (!m_hasIdle) {
        TRY(m_protocol->stream.bytes().waitForByte(milliseconds, interruption));
        return true;
    }
    TRY(m_protocol->check(mailimap_idle(m_protocol->session)));
    const auto hasNews = m_protocol->stream.hasUnread()
        ? Result<bool>(true)
        : m_protocol->stream.bytes().waitForByte(milliseconds, interruption);
    if (!hasNews)
        return hasNews;
    TRY(m_protocol->check(mailimap_idle_done(m_protocol->session)));
    return hasNews;
}

} // namespace satchel::mail
