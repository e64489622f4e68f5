// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mail/MailFiling.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "exchange/mail/MailPeople.h"
#include "exchange/mail/MailSource.h"
#include "store/BulkWriter.h"
#include "store/Contents.h"

#include <QFileInfo>
#include <QMimeDatabase>
#include <QTemporaryFile>

namespace satchel::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype issueLimit = 500;

/// To whom a message belongs.
struct MailOwners
{
    RecordId contact;
    RecordId company;
    RecordId deal;
    RecordId lead;
    RecordId owner; // one of us
    QString direction;
};

QStringList textsOf(const std::vector<MailAddress> &addresses)
{
    QStringList texts;
    for (const MailAddress &address : addresses)
        texts.append(address.toText());
    texts.removeAll(QString());
    return texts;
}

void append(std::vector<FieldValue> &values, const QString &field, RecordId id)
{
    if (!id.isNull())
        values.push_back({field, id});
}

class MailFiler
{
public:
    MailFiler(store::Store &store, const MailFilingOptions &options)
        : m_store(store), m_options(options), m_people(store)
    {
    }

    Result<ImportResult> run(const QStringList &paths, const Importer::ProgressHandler &progress)
    {
        const QString name = paths.size() == 1 ? QFileInfo(paths.front()).fileName()
                                               : Reason::tr("%1 files", "of e-mails").arg(paths.size());
        if (!m_options.record.isNull())
            m_record = TRY(m_store.get(m_options.entity, m_options.record));
        if (!m_options.isDryRun)
            m_writer = TRY(store::BulkWriter::begin(
                m_store, Reason::tr("File e-mails from %1", "file").arg(name), Origin::import(name)));
        for (const QString &path : paths) {
            auto source = MailSource::open(path);
            if (!source && paths.size() == 1)
                return fail(source.error());
            if (!source) {
                ++m_result.read;
                reject(source.error());
                continue;
            }
            TRY(take(*source, progress));
        }
        if (m_writer)
            TRY(m_writer->finish([&](ChangeSetId id) {
                m_result.changeSet = id;
                return addToHistory(m_store, m_result, EntityKind::Activity, name);
            }));
        return std::move(m_result);
    }

private:
    Result<void> take(MailSource &source, const Importer::ProgressHandler &progress)
    {
        while (auto entry = source.next()) {
            ++m_result.read;
            m_place = entry->place;
            if (!entry->mail)
                reject(entry->mail.error());
            else
                TRY(file(*entry->mail));
            if (progress && !progress({m_result, source.progress()}))
                return fail(Error::Kind::Cancelled, Reason::tr("the import was stopped; nothing was imported"));
        }
        return {};
    }

    void reject(const Error &error)
    {
        ++m_result.failed;
        note(error.where.isEmpty() ? m_place : error.where, error.what, true);
    }

    void note(const QString &place, const QString &reason, bool isRejected)
    {
        if (m_result.issues.size() < issueLimit)
            m_result.issues.append({m_result.read, QFileInfo(place).fileName(), reason, isRejected});
    }

    Result<void> file(const MailFile &mail)
    {
        for (const QString &remark : mail.remarks)
            note(m_place, remark, false);
        const QString messageId = mail.identity();
        const RecordId known = TRY(activityOf(messageId));
        const MailOwners owners = TRY(ownersOf(mail));
        const Result<RecordId> activity = known.isNull() ? create(mail, messageId, owners) : complete(known, owners);
        if (!activity)
            return isAboutMail(activity.error()) ? (reject(activity.error()), Result<void>()) : fail(activity.error());
        const bool hasNewFiles = TRY(attach(mail, *activity, owners, !known.isNull()));
        if (known.isNull())
            ++m_result.created;
        else if (std::exchange(m_isCompleted, false) || hasNewFiles)
            ++m_result.updated;
        else
            ++m_result.skipped;
        return {};
    }

    static bool isAboutMail(const Error &error)
    {
        return error.kind == Error::Kind::Invalid || error.kind == Error::Kind::NotFound
            || error.kind == Error::Kind::Conflict || error.kind == Error::Kind::BrokenRule;
    }

    Result<RecordId> first(const QString &field, const QString &value)
    {
        if (value.isEmpty())
            return RecordId();
        const auto rows = TRY(
            m_store.select({EntityKind::Activity, {}, Filter::equals(field, value), {}, {}, 1, false}));
        return rows.isEmpty() ? RecordId() : rows.id(0);
    }
    Result<RecordId> activityOf(const QString &messageId) { return first(field::message_id, messageId); }

    Result<RecordId> write(const Edit &edit)
    {
        return m_writer ? m_writer->apply(edit) : Result<RecordId>(edit.id.isNull() ? m_store.newId() : edit.id);
    }

    Result<RecordId> create(const MailFile &mail, const QString &messageId, const MailOwners &owners)
    {
        const QString thread = TRY(threadOf(mail, messageId));
        const Instant now = m_store.clock().now();
        std::vector<FieldValue> values{{field::kind, choice::email}, {field::message_id, messageId},
            {field::thread, thread}, {field::direction, owners.direction}, {field::owner, owners.owner},
            {field::at, mail.date ? std::min(*mail.date, now) : now}}; // a clock that is ahead plans nothing
        const auto give = [&](const QString &name, const Value &value) {
            if (!isEmpty(value))
                values.push_back({name, value});
        };
        give(field::subject, mail.subject);
        give(field::body, mail.text);
        give(field::sender, mail.from.toText());
        give(field::recipients, textsOf(mail.to));
        give(field::copies, textsOf(mail.cc));
        appendOwners(values, owners);
        const RecordId id = TRY(write(Edit::create(EntityKind::Activity, m_store.newId(), std::move(values))));
        TRY(joinLater(messageId, thread));
        return id;
    }

    static void appendOwners(std::vector<FieldValue> &values, const MailOwners &owners)
    {
        append(values, field::contact, owners.contact);
        append(values, field::company, owners.company);
        append(values, field::deal, owners.deal);
        append(values, field::lead, owners.lead);
    }

    /// What is there stays; what was not known by then is added.
    Result<RecordId> complete(RecordId known, const MailOwners &owners)
    {
        const auto record = TRY(m_store.get(EntityKind::Activity, known));
        std::vector<FieldValue> all;
        appendOwners(all, owners);
        std::erase_if(all, [&](const FieldValue &value) { return !isEmpty(record.value(value.field)); });
        m_isCompleted = !all.empty();
        return all.empty() ? Result<RecordId>(known) : write(Edit::update(EntityKind::Activity, known, std::move(all)));
    }

    /// A conversation is known by its first message: the oldest reference, or that of the message it answers.
    Result<QString> threadOf(const MailFile &mail, const QString &messageId)
    {
        QStringList earlier = mail.references;
        if (!mail.inReplyTo.isEmpty() && !earlier.contains(mail.inReplyTo))
            earlier.append(mail.inReplyTo);
        for (qsizetype i = earlier.size() - 1; i >= 0; --i) { // the nearest first
            const RecordId known = TRY(activityOf(earlier[i]));
            if (known.isNull())
                continue;
            const auto record = TRY(m_store.get(EntityKind::Activity, known));
            if (const QString thread = record.text(field::thread); !thread.isEmpty())
                return thread;
        }
        for (const QString &id : earlier) { // one that was filed before the message both answer
            const RecordId known = TRY(first(field::thread, id));
            if (!known.isNull())
                return id;
        }
        return earlier.isEmpty() ? messageId : earlier.front();
    }

    /// Answers that were filed before this message took it for the first one.
    Result<void> joinLater(const QString &messageId, const QString &thread)
    {
        if (thread == messageId || !m_writer)
            return {};
        const auto rows = TRY(
            m_store.select({EntityKind::Activity, {}, Filter::equals(field::thread, messageId), {}, {}, -1, false}));
        for (qsizetype row = 0; row < rows.size(); ++row)
            TRY(m_writer->apply(Edit::update(EntityKind::Activity, rows.id(row), {{field::thread, thread}})));
        return {};
    }

    Result<MailOwners> ownersOf(const MailFile &mail)
    {
        MailOwners owners;
        const MailPerson from = TRY(m_people.find(mail.from.email));
        std::vector<MailPerson> to;
        for (const auto *list : {&mail.to, &mail.cc}) {
            for (const MailAddress &address : *list)
                to.push_back(TRY(m_people.find(address.email)));
        }
        const auto isUser = [](const MailPerson &person) { return person.entity == EntityKind::User; };
        const auto isCustomer = [&](const MailPerson &person) { return person.isKnown() && !isUser(person); };
        const bool isFromUs = isUser(from)
            || (!isCustomer(from) && std::ranges::none_of(to, isUser) && std::ranges::any_of(to, isCustomer));
        owners.direction = isFromUs ? choice::outgoing : choice::incoming;
        std::vector<MailPerson> people = to;
        people.insert(isFromUs ? people.end() : people.begin(), from);
        owners.owner = m_store.me();
        const auto ours = std::ranges::find_if(people, isUser);
        if (isFromUs && isUser(from))
            owners.owner = from.id;
        else if (ours != people.end() && std::ranges::none_of(people, [&](const MailPerson &person) {
                     return isUser(person) && person.id == m_store.me();
                 }))
            owners.owner = ours->id;
        for (const EntityKind wanted : {EntityKind::Contact, EntityKind::Lead}) {
            const auto found = std::ranges::find(people, wanted, &MailPerson::entity);
            if (found == people.end() || !owners.contact.isNull())
                continue;
            (wanted == EntityKind::Contact ? owners.contact : owners.lead) = found->id;
            owners.company = found->company;
        }
        for (const MailPerson &person : people) {
            if (owners.company.isNull())
                owners.company = person.company;
        }
        takeRecord(owners);
        if (owners.deal.isNull())
            owners.deal = TRY(onlyOpenDeal(owners));
        return owners;
    }

    /// The page on which they were dropped decides.
    void takeRecord(MailOwners &owners) const
    {
        if (!m_record)
            return;
        const auto of = [this](const QString &name) {
            return m_record->entity->find(name) ? valueOr<RecordId>(m_record->value(name)) : RecordId();
        };
        const auto prefer = [](RecordId &into, RecordId id) {
            if (!id.isNull())
                into = id;
        };
        switch (m_options.entity) {
        case EntityKind::Contact:
            owners.contact = m_record->id;
            prefer(owners.company, of(field::company));
            break;
        case EntityKind::Company: owners.company = m_record->id; break;
        case EntityKind::Lead: owners.lead = m_record->id; break;
        case EntityKind::Deal:
            owners.deal = m_record->id;
            prefer(owners.company, of(field::company));
            if (owners.contact.isNull())
                owners.contact = of(field::contact);
            break;
        default: break;
        }
    }

    /// Of several nobody knows which is meant.
    Result<RecordId> onlyOpenDeal(const MailOwners &owners)
    {
        for (const auto &[name, id] : {std::pair(field::contact, owners.contact), {field::company, owners.company}}) {
            if (id.isNull())
                continue;
            const Filter filter = Filter::all(
                {Filter::refersTo(name, id), Filter::equals(field::status, choice::open)});
            const auto rows = TRY(m_store.select({EntityKind::Deal, {}, filter, {}, {}, 2, false}));
            if (!rows.isEmpty())
                return rows.size() == 1 ? rows.id(0) : RecordId();
        }
        return RecordId();
    }

    /// Answers whether one was added. Those that are there already stay.
    Result<bool> attach(const MailFile &mail, RecordId activity, const MailOwners &owners, bool isKnown)
    {
        if (!m_writer || mail.attachments.empty())
            return false;
        QStringList there;
        if (isKnown) {
            const auto rows = TRY(m_store.select({EntityKind::Attachment, {field::name, field::sha256},
                Filter::refersTo(field::activity, activity), {}, {}, -1, false}));
            for (qsizetype row = 0; row < rows.size(); ++row)
                there.append(rows.text(row, 1) + rows.text(row, 0));
        }
        TRY(m_writer->rest()); // a large content is written by itself
        bool isAdded = false;
        for (const MailAttachment &attachment : mail.attachments) {
            QTemporaryFile content;
            if (!content.open())
                return fail(Error::Kind::Io, content.errorString(), attachment.name);
            const auto size = attachment.copyTo(content);
            const auto sha256 = size ? store::Contents(m_store).put(content, attachment.name) : fail(size.error());
            if (!sha256 && sha256.error().kind == Error::Kind::Full)
                return fail(sha256.error());
            if (!sha256) {
                note(m_place, attachment.name + u": "_s + sha256.error().what, false);
                continue;
            }
            if (there.contains(*sha256 + attachment.name))
                continue;
            content.seek(0);
            std::vector<FieldValue> values{{field::name, attachment.name}, {field::size, *size},
                {field::sha256, *sha256}, {field::activity, activity},
                {field::media_type, mediaTypeOf(attachment, content.read(4096))}};
            appendOwners(values, owners);
            TRY(m_writer->apply(Edit::create(EntityKind::Attachment, {}, std::move(values))));
            isAdded = true;
        }
        return isAdded;
    }

    /// Many programs send everything as "application/octet-stream".
    static QString mediaTypeOf(const MailAttachment &attachment, const QByteArray &beginning)
    {
        const bool isSaid = !attachment.mediaType.isEmpty() && attachment.mediaType != "application/octet-stream"_L1;
        return isSaid ? attachment.mediaType
                      : QMimeDatabase().mimeTypeForFileNameAndData(attachment.name, beginning).name();
    }

    store::Store &m_store;
    MailFilingOptions m_options;
    MailPeople m_people;
    std::optional<Record> m_record;
    std::unique_ptr<store::BulkWriter> m_writer; // none while it is only tried
    ImportResult m_result;
    QString m_place;
    bool m_isCompleted = false; // the message at hand gained something
};

} // namespace

Result<ImportResult> fileMails(store::Store &store, const QStringList &paths, const MailFilingOptions &options,
    const Importer::ProgressHandler &progress)
{
    return MailFiler(store, options).run(paths, progress);
}

} // namespace satchel::exchange
