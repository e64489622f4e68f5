// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/TeamNotices.h"

#include "domain/FieldNames.h"
#include "domain/Mention.h"
#include "domain/Rights.h"
#include "items/Follows.h"
#include "items/RefusalText.h"
#include "store/hub/ApprovalRequests.h"
#include "store/hub/HubState.h"

using namespace Qt::StringLiterals;

namespace satchel::items {

namespace {

using Kind = Notice::Kind;

constexpr qint64 mostOfAKind = 50;
constexpr qint64 mostEntries = 500; // of the log: several can be of one text
constexpr qsizetype mostLetters = 160; // of the beginning of a text

class Reader
{
public:
    Reader(store::Store &store, qint64 since)
        : m_store(store), m_since(since),
          m_myAddress(mentionAddress({{}, store.schema().entity(EntityKind::User).name, store.me()}))
    {
    }

    Result<std::vector<Notice>> read()
    {
        TRY(readRefused());
        TRY(readRequests());
        if (m_since < 0 || m_store.me().isNull())
            return std::move(m_notices);
        m_followed = TRY(followedRecords(m_store));
        TRY(readMentions());
        TRY(readComments());
        TRY(readDecisions());
        return std::move(m_notices);
    }

private:
    bool mentionsMe(const QString &text) const { return text.contains(m_myAddress); }

    /// Of a text that was edited later: the change that brought the mention.
    bool bringsMention(const Change &change) const
    {
        return change.kind == Edit::Kind::Create || !mentionsMe(textOf(change.before));
    }

    /// The text that mentions the person, as it is by now; empty when none does any more.
    QString mentioningText(const Record &record) const
    {
        for (const Value &value : record.values) {
            if (const QString text = textOf(value); mentionsMe(text))
                return text;
        }
        return {};
    }

    bool isKnown(RecordId text) const { return std::ranges::find(m_notices, text, &Notice::text) != m_notices.end(); }

    std::optional<Record> find(EntityKind entity, RecordId id)
    {
        const auto record = id.isNull() ? fail(Error::Kind::NotFound, {}) : m_store.get(entity, id);
        return record && !record->isDeleted() ? std::optional(*record) : std::nullopt;
    }

    std::optional<Record> referred(const Record &record, const QString &field, EntityKind entity)
    {
        return find(entity, valueOr<RecordId>(record.value(field)));
    }

    /// The record with a page on which a text is read: of a comment what it is about, of a line its quote, of a note
    /// the deal or customer whose timeline it is in.
    std::optional<Record> placeOf(const Record &text)
    {
        switch (text.entity->kind) {
        case EntityKind::Comment: {
            const auto subject = subjectOf(text);
            const auto record = subject ? find(subject->entity, subject->id) : std::nullopt;
            return record ? placeOf(*record) : std::nullopt;
        }
        case EntityKind::QuoteLine: return referred(text, field::quote, EntityKind::Quote);
        case EntityKind::ProposalBlock: return referred(text, field::proposal, EntityKind::Proposal);
        case EntityKind::Activity:
            for (const EntityKind entity :
                {EntityKind::Deal, EntityKind::Contact, EntityKind::Lead, EntityKind::Company}) {
                if (auto record = referred(text, m_store.schema().entity(entity).name, entity))
                    return record;
            }
            break;
        default: break;
        }
        return text.entity->isInternal ? std::nullopt : std::optional(text);
    }

    /// Who can be called about it.
    void setCustomer(Notice &notice, const Record &place)
    {
        for (const EntityKind entity : {EntityKind::Contact, EntityKind::Lead, EntityKind::Company}) {
            const QString name = m_store.schema().entity(entity).name;
            const RecordId id = place.entity->kind == entity ? place.id : valueOr<RecordId>(place.value(name));
            if (notice.customer.isNull() && !id.isNull()) {
                notice.customerEntity = entity;
                notice.customer = id;
            }
        }
    }

    void add(Kind kind, const store::HistoryEntry &entry, const Record &text, const QString &words)
    {
        const auto place = placeOf(text);
        if (!place)
            return;
        Notice notice{.kind = kind, .entity = place->entity->kind, .record = place->id};
        notice.title = m_store.title(*place);
        notice.detail = withoutMentionLinks(words).simplified().left(mostLetters);
        const bool isComment = text.entity->kind == EntityKind::Comment;
        const auto author = isComment ? valueOr<RecordId>(text.value(field::author)) : RecordId();
        notice.by = author.isNull() ? entry.set.origin.name : m_store.title(EntityKind::User, author);
        notice.textEntity = text.entity->kind;
        notice.text = text.id;
        notice.at = entry.set.at;
        setCustomer(notice, *place);
        m_notices.push_back(std::move(notice));
    }

    Result<void> readRefused()
    {
        for (const store::RefusedSet &refused : TRY(store::HubState(m_store).refused())) {
            if (std::ssize(m_notices) == mostOfAKind)
                break;
            Notice notice{.kind = Kind::Refused};
            notice.title = refused.set.label;
            notice.detail = refusalText(m_store.schema(), refused.reason);
            notice.text = refused.set.id;
            notice.at = refused.set.at;
            m_notices.push_back(std::move(notice));
        }
        return {};
    }

    Notice noticeOf(Kind kind, const ApprovalRequest &request)
    {
        const auto quote = find(EntityKind::Quote, request.quote);
        Notice notice{.kind = kind, .entity = EntityKind::Quote, .record = quote ? quote->id : RecordId()};
        notice.title = quote ? store::nameOfQuote(m_store, *quote) : request.subject;
        notice.textEntity = EntityKind::ApprovalRequest;
        notice.text = request.id;
        notice.percent = request.kind == ApprovalRequest::Kind::Discount ? request.discount : Decimal();
        return notice;
    }

    Result<void> readRequests()
    {
        qint64 added = 0;
        for (const ApprovalRequest &request : TRY(store::requestsToDecide(m_store))) {
            if (added++ == mostOfAKind)
                break;
            Notice notice = noticeOf(Kind::ApprovalWanted, request);
            notice.detail = request.note.simplified().left(mostLetters);
            notice.by = m_store.title(EntityKind::User, request.requestedBy);
            notice.at = request.requestedAt;
            m_notices.push_back(std::move(notice));
        }
        return {};
    }

    Result<void> readDecisions()
    {
        const auto entries = TRY(
            m_store.log().byOthersSince(m_since, EntityKind::ApprovalRequest, field::state, mostOfAKind));
        for (const store::HistoryEntry &entry : entries) {
            const auto record = find(EntityKind::ApprovalRequest, entry.change.record);
            const auto request = record ? ApprovalRequest::of(*record) : ApprovalRequest();
            if (request.state == ApprovalRequest::State::Pending || request.requestedBy != m_store.me()
                || isKnown(request.id))
                continue;
            Notice notice = noticeOf(Kind::ApprovalDecided, request);
            notice.state = record->text(field::state);
            notice.detail = request.answer.simplified().left(mostLetters);
            notice.by = m_store.title(EntityKind::User, request.decidedBy);
            notice.at = request.decidedAt;
            m_notices.push_back(std::move(notice));
        }
        return {};
    }

    Result<void> readMentions()
    {
        const auto entries = TRY(m_store.log().mentionsByOthersSince(m_since, m_myAddress, mostEntries));
        for (const store::HistoryEntry &entry : entries) {
            if (std::ssize(m_notices) == mostOfAKind)
                break;
            const auto record = find(entry.change.entity, entry.change.record);
            if (!record || !bringsMention(entry.change) || isKnown(record->id) || isOwn(*record))
                continue;
            if (const QString text = mentioningText(*record); !text.isEmpty())
                add(Kind::Mention, entry, *record, text);
        }
        return {};
    }

    bool isOwn(const Record &record) const
    {
        return record.entity->kind == EntityKind::Comment && record.value(field::author) == Value(m_store.me());
    }

    Result<void> readComments()
    {
        const auto entries = TRY(m_store.log().byOthersSince(m_since, EntityKind::Comment, {}, mostEntries));
        qint64 added = 0;
        for (const store::HistoryEntry &entry : entries) {
            const auto comment = find(EntityKind::Comment, entry.change.record);
            if (!comment || isKnown(comment->id) || isOwn(*comment) || added == mostOfAKind)
                continue;
            if (!TRY(concernsMe(*comment)))
                continue;
            add(Kind::Comment, entry, *comment, comment->text(field::body));
            ++added;
        }
        return {};
    }

    Result<bool> concernsMe(const Record &comment)
    {
        const auto subject = subjectOf(comment);
        const auto about = subject ? find(subject->entity, subject->id) : std::nullopt;
        const auto place = about ? placeOf(*about) : std::nullopt;
        if (!place)
            return false;
        if (m_followed.contains(about->id) || m_followed.contains(place->id))
            return true;
        const RecordId owner = ownerOf(
            m_store.schema(), *about, [this](EntityKind entity, RecordId id) { return find(entity, id); });
        return owner == m_store.me() ? Result<bool>(true) : isOfMyThread(comment);
    }

    Result<bool> isOfMyThread(const Record &comment)
    {
        const auto first = referred(comment, field::in_reply_to, EntityKind::Comment);
        if (!first)
            return false;
        if (isOwn(*first))
            return true;
        const auto mine = TRY(m_store.count({EntityKind::Comment, {},
            Filter::all(
                {Filter::refersTo(field::in_reply_to, first->id), Filter::refersTo(field::author, m_store.me())}),
            {}, {}, -1, false}));
        return mine > 0;
    }

    store::Store &m_store;
    qint64 m_since;
    QString m_myAddress;
    std::set<RecordId> m_followed;
    std::vector<Notice> m_notices;
};

} // namespace

Result<std::vector<Notice>> readTeamNotices(store::Store &store, qint64 since)
{
    return Reader(store, since).read();
}

} // namespace satchel::items
