// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mail/MailFiler.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/HtmlSanitizer.h"
#include "domain/HtmlText.h"
#include "domain/Reason.h"
#include "exchange/mail/MailOrigin.h"
#include "store/Contents.h"
#include "store/mail/MailHtml.h"
#include "store/mail/MailProblems.h"
#include "store/privacy/ErasedRecords.h"
#include "store/UnfinishedSets.h"

#include <algorithm>
#include <QCryptographicHash>
#include <QMimeDatabase>
#include <QTemporaryFile>

namespace satchel::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Takes bytes for their hash alone.
class HashingDevice final : public QIODevice
{
public:
    QString sha256() const { return QString::fromLatin1(m_hash.result().toHex()); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *bytes, qint64 size) override
    {
        m_hash.addData(QByteArray::fromRawData(bytes, size));
        return size;
    }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

QStringList textsOf(const std::vector<MailAddress> &addresses)
{
    QStringList texts;
    for (const MailAddress &address : addresses)
        texts.append(address.toText());
    texts.removeAll(QString());
    return texts;
}

void appendOwners(std::vector<FieldValue> &values, const MailPlace &place)
{
    for (const auto &[name, id] : {std::pair(field::contact, place.contact), {field::company, place.company},
             {field::deal, place.deal}, {field::lead, place.lead}}) {
        if (!id.isNull())
            values.push_back({name, id});
    }
}

/// Many programs send everything as "application/octet-stream".
QString mediaTypeOf(const MailAttachment &attachment, const QByteArray &beginning)
{
    const bool isSaid = !attachment.mediaType.isEmpty() && attachment.mediaType != "application/octet-stream"_L1;
    return isSaid ? attachment.mediaType
                  : QMimeDatabase().mimeTypeForFileNameAndData(attachment.name, beginning).name();
}

/// By whom and what; programs break lines differently on the way.
bool isSaidBy(const MailFile &mail, const QString &sender, const QString &text)
{
    return sender == mail.from.toText() && text.simplified() == mail.text.simplified();
}

/// By which a message is filed whose message id another one has: the same for the same content.
QString ownIdOf(const MailFile &mail)
{
    constexpr qsizetype enough = 24; // hexadecimal digits
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : {mail.from.toText(), mail.subject, mail.text.simplified(), mail.html})
        hash.addData(part.toUtf8() + '\0');
    for (const MailAttachment &attachment : mail.attachments) {
        HashingDevice content;
        content.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        std::ignore = attachment.copyTo(content); // of one that cannot be read its beginning counts
        hash.addData((attachment.name + content.sha256()).toUtf8() + '\0');
    }
    return mail.identity() + u'#' + QString::fromLatin1(hash.result().toHex().left(enough));
}

/// Whoever got a message may send it again with the same text and other HTML.
bool saysTheSame(const MailFile &mail)
{
    return plainTextFromHtml(mail.html).simplified() == mail.text.simplified();
}

} // namespace

/// To whom a message belongs.
struct MailFiler::Owners : MailPlace
{
    RecordId owner; // one of us
    QString direction;
};

bool concernsMail(Error::Kind kind)
{
    return kind == Error::Kind::Invalid || kind == Error::Kind::NotFound || kind == Error::Kind::Conflict
        || kind == Error::Kind::BrokenRule;
}

MailFiler::MailFiler(store::Store &store, MailFilerOptions options)
    : m_store(store), m_options(std::move(options)), m_people(store, m_options.ownAddresses)
{
}

Result<MailFiler> MailFiler::begin(
    store::Store &store, const QString &label, const Origin &origin, MailFilerOptions options)
{
    MailFiler filer(store, std::move(options));
    if (!filer.m_options.isDryRun)
        filer.m_writer = TRY(store::BulkWriter::begin(store, label, origin));
    return filer;
}

Result<ChangeSetId> MailFiler::finish(const store::BulkWriter::Companion &companion)
{
    return m_writer ? m_writer->finish(companion) : ChangeSetId();
}

Result<void> MailFiler::finishWith(const std::function<Result<void>()> &companion)
{
    const ChangeSetId written = TRY(finish([&companion](ChangeSetId) { return companion(); }));
    return written.isNull() ? companion() : Result<void>();
}

Result<FiledMail> MailFiler::file(const MailFile &mail, const MailPlace &place)
{
    FiledMail filed;
    Known known = TRY(knownAs(mail, mail.identity()));
    const RecordId twin = known.other;
    QString messageId = mail.identity();
    if (known.id.isNull() && !twin.isNull()) { // an altered copy, or the true message after one
        messageId = ownIdOf(mail);
        known = TRY(knownAs(mail, messageId));
    }
    const bool isDeleted = known.state == Known::State::Deleted && !m_options.revivesDeleted;
    if (isDeleted || known.state == Known::State::Settled) {
        filed.activity = known.id;
        return filed;
    }
    const Owners owners = TRY(ownersOf(mail, place));
    const bool isThere = known.state == Known::State::There;
    const bool isLeftOver = known.state == Known::State::LeftOver; // of a filing that did not finish
    if (isLeftOver) {
        TRY(write(Edit::restore(EntityKind::Activity, known.id)));
        const QString thread = TRY(threadOf(mail, messageId));
        TRY(joinLater(messageId, thread));
    }
    filed.activity = isThere || isLeftOver ? known.id : TRY(create(mail, messageId, owners));
    const bool isCompleted = (isThere || isLeftOver) && TRY(complete(filed.activity, owners));
    Parts parts;
    const bool hasNewFiles = TRY(attach(mail, filed, owners, isThere, parts));
    const bool hasNewHtml = (!isThere || saysTheSame(mail)) && TRY(keepHtml(mail, filed.activity, parts));
    filed.outcome = !isThere                       ? FiledMail::Outcome::Created
        : isCompleted || hasNewFiles || hasNewHtml ? FiledMail::Outcome::Updated
                                                   : FiledMail::Outcome::Unchanged;
    if (!isThere && !twin.isNull()) {
        const QString remark = Reason::tr("another message with other content has the same Message-ID");
        filed.remarks.append(remark);
        TRY(addRemarks(twin, {remark}));
    }
    TRY(addRemarks(filed.activity, mail.remarks + filed.remarks));
    return filed;
}

Result<void> MailFiler::addRemarks(RecordId activity, const QStringList &remarks)
{
    if (!m_writer || remarks.isEmpty())
        return {};
    store::MailProblems problems(m_store);
    QStringList all = TRY(problems.remarks(activity)) + remarks;
    all.removeDuplicates();
    return problems.setRemarks(activity, all);
}

/// Anybody may write a message id: what has it already may be this message, or another one.
Result<MailFiler::Known> MailFiler::knownAs(const MailFile &mail, const QString &messageId)
{
    Known known;
    if (messageId.isEmpty())
        return known;
    for (const bool isInTrash : {false, true}) {
        const auto rows = TRY(m_store.select(
            {EntityKind::Activity, {}, Filter::equals(field::message_id, messageId), {}, {}, -1, isInTrash}));
        for (qsizetype row = 0; row < rows.size(); ++row) {
            const RecordId id = rows.id(row);
            const Likeness likeness = TRY(likenessOf(mail, id));
            if (likeness == Likeness::Other) {
                known.other = id;
                continue;
            }
            const bool isLeftOver = isInTrash && TRY(store::isLeftOver(m_store, id));
            const auto state = likeness == Likeness::Erased ? Known::State::Settled
                : isLeftOver                                ? Known::State::LeftOver
                : isInTrash                                 ? Known::State::Deleted
                : likeness == Likeness::Same                ? Known::State::There
                                                            : Known::State::Settled;
            if (known.id.isNull() || known.state == Known::State::LeftOver) { // which says nothing beside another
                known.id = id;
                known.state = state;
            }
        }
    }
    return known;
}

/// Whether what is filed came of this message.
Result<MailFiler::Likeness> MailFiler::likenessOf(const MailFile &mail, RecordId known)
{
    const auto record = TRY(m_store.get(EntityKind::Activity, known));
    if (!isSaidBy(mail, record.text(field::sender), record.text(field::body))) {
        const auto history = TRY(m_store.history(EntityKind::Activity, known));
        const bool isErased = TRY(store::isErased(m_store.database(), known))
            || std::ranges::any_of(history, [](const auto &entry) { return entry.change.isErased; });
        if (isErased) // nothing of it comes back
            return Likeness::Erased;
        const auto filed = std::ranges::find(
            history, Edit::Kind::Create, [](const auto &one) { return one.change.kind; });
        if (filed == history.end())
            return Likeness::Other;
        const auto &values = filed->change.created;
        const auto at = [&values](const QString &name) {
            const auto found = std::ranges::find(values, name, &FieldValue::field);
            return found == values.end() ? QString() : valueOr<QString>(found->value);
        };
        if (isSaidBy(mail, at(field::sender), at(field::body)))
            return Likeness::Edited; // a person edited it since
        const auto from = TRY(m_people.find(mail.from.email));
        const bool isOurs = from.isKnown() && from.entity == EntityKind::User
            && record.text(field::direction) == choice::outgoing;
        return isOurs ? Likeness::Edited : Likeness::Other; // servers change what they send for us
    }
    const bool isSame = TRY(hasSameHtml(mail, known)) && TRY(hasSameFiles(mail, known));
    return isSame ? Likeness::Same : Likeness::Other;
}

/// A message that was filed without HTML may gain it.
Result<bool> MailFiler::hasSameHtml(const MailFile &mail, RecordId known)
{
    const QString kept = TRY(store::MailHtml(m_store).of(known));
    if (kept.isEmpty() || mail.html.isEmpty())
        return true;
    const QString given = sanitizeHtml(mail.html, [](const QString &) { return QString(); }).html;
    return plainTextFromHtml(given).simplified() == plainTextFromHtml(kept).simplified();
}

/// Of each name: a file that it lacks is no other content, one with other bytes is.
Result<bool> MailFiler::hasSameFiles(const MailFile &mail, RecordId known)
{
    if (mail.attachments.empty())
        return true;
    QMultiHash<QString, QString> there;
    for (const bool isInTrash : {false, true}) {
        const auto rows = TRY(m_store.select({EntityKind::Attachment, {field::name, field::sha256},
            Filter::refersTo(field::activity, known), {}, {}, -1, isInTrash}));
        for (qsizetype row = 0; row < rows.size(); ++row)
            there.insert(rows.text(row, 0), rows.text(row, 1));
    }
    for (const MailAttachment &attachment : mail.attachments) {
        if (!there.contains(attachment.name))
            continue;
        HashingDevice hash;
        hash.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        if (attachment.copyTo(hash) && !there.contains(attachment.name, hash.sha256()))
            return false;
    }
    return true;
}

Result<RecordId> MailFiler::first(const QString &field, const QString &value)
{
    if (value.isEmpty())
        return RecordId();
    const auto rows = TRY(m_store.select({EntityKind::Activity, {}, Filter::equals(field, value), {}, {}, 1, false}));
    return rows.isEmpty() ? RecordId() : rows.id(0);
}

Result<RecordId> MailFiler::write(const Edit &edit)
{
    return m_writer ? m_writer->apply(edit) : Result<RecordId>(edit.id.isNull() ? m_store.newId() : edit.id);
}

Result<RecordId> MailFiler::create(const MailFile &mail, const QString &messageId, const Owners &owners)
{
    const QString thread = TRY(threadOf(mail, messageId));
    const Instant now = m_store.clock().now();
    std::vector<FieldValue> values{{field::kind, choice::email}, {field::message_id, messageId},
        {field::thread, thread}, {field::direction, owners.direction}, {field::owner, owners.owner},
        {field::at, std::min(mail.writtenAt().value_or(now), now)}}; // a clock that is ahead plans nothing
    const auto give = [&](const QString &name, const Value &value) {
        if (!isEmpty(value))
            values.push_back({name, value});
    };
    give(field::subject, mail.subject);
    give(field::body, mail.text);
    give(field::sender, mail.from.toText());
    give(field::recipients, textsOf(mail.to));
    give(field::copies, textsOf(mail.cc));
    if (const MailOrigin origin = originOf(mail); origin != MailOrigin::Person && origin != MailOrigin::Generated)
        values.push_back({field::automatic, true});
    appendOwners(values, owners);
    const RecordId id = TRY(write(Edit::create(EntityKind::Activity, m_store.newId(), std::move(values))));
    TRY(joinLater(messageId, thread));
    return id;
}

/// What is there stays; what was not known by then is added. Answers whether something was.
Result<bool> MailFiler::complete(RecordId known, const Owners &owners)
{
    const auto record = TRY(m_store.get(EntityKind::Activity, known));
    std::vector<FieldValue> all;
    appendOwners(all, owners);
    std::erase_if(all, [&](const FieldValue &value) { return !isEmpty(record.value(value.field)); });
    if (all.empty())
        return false;
    TRY(write(Edit::update(EntityKind::Activity, known, std::move(all))));
    return true;
}

/// A conversation is known by its first message: the oldest reference, or that of the message it answers.
Result<QString> MailFiler::threadOf(const MailFile &mail, const QString &messageId)
{
    QStringList earlier = mail.references;
    if (!mail.inReplyTo.isEmpty() && !earlier.contains(mail.inReplyTo))
        earlier.append(mail.inReplyTo);
    for (qsizetype i = earlier.size() - 1; i >= 0; --i) { // the nearest first
        const RecordId known = TRY(first(field::message_id, earlier[i]));
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
Result<void> MailFiler::joinLater(const QString &messageId, const QString &thread)
{
    if (thread == messageId || !m_writer)
        return {};
    const auto rows = TRY(
        m_store.select({EntityKind::Activity, {}, Filter::equals(field::thread, messageId), {}, {}, -1, false}));
    for (qsizetype row = 0; row < rows.size(); ++row)
        TRY(m_writer->apply(Edit::update(EntityKind::Activity, rows.id(row), {{field::thread, thread}})));
    return {};
}

Result<MailFiler::Owners> MailFiler::ownersOf(const MailFile &mail, const MailPlace &place)
{
    Owners owners;
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
    for (const auto &[into, id] : {std::pair(&owners.contact, place.contact), {&owners.company, place.company},
             {&owners.deal, place.deal}, {&owners.lead, place.lead}}) {
        if (!id.isNull())
            *into = id;
    }
    if (!place.deal.isNull() && owners.contact.isNull()) // nobody of the addresses is known
        owners.contact = valueOr<RecordId>(TRY(m_store.get(EntityKind::Deal, place.deal)).value(field::contact));
    if (owners.deal.isNull())
        owners.deal = TRY(onlyOpenDeal(owners));
    return owners;
}

/// Of several nobody knows which is meant.
Result<RecordId> MailFiler::onlyOpenDeal(const Owners &owners)
{
    for (const auto &[name, id] : {std::pair(field::contact, owners.contact), {field::company, owners.company}}) {
        if (id.isNull())
            continue;
        const Filter filter = Filter::all({Filter::refersTo(name, id), Filter::equals(field::status, choice::open)});
        const auto rows = TRY(m_store.select({EntityKind::Deal, {}, filter, {}, {}, 2, false}));
        if (!rows.isEmpty())
            return rows.size() == 1 ? rows.id(0) : RecordId();
    }
    return RecordId();
}

/// Answers whether one was added. Those that are there already stay.
Result<bool> MailFiler::attach(const MailFile &mail, FiledMail &filed, const Owners &owners, bool isKnown, Parts &parts)
{
    if (!m_writer || mail.attachments.empty())
        return false;
    QStringList there;
    if (isKnown) {
        const auto rows = TRY(m_store.select({EntityKind::Attachment, {field::name, field::sha256},
            Filter::refersTo(field::activity, filed.activity), {}, {}, -1, false}));
        for (qsizetype row = 0; row < rows.size(); ++row)
            there.append(rows.text(row, 1) + rows.text(row, 0));
    }
    bool isAdded = false;
    for (const MailAttachment &attachment : mail.attachments) {
        TRY(m_writer->rest()); // a content is written by itself, in a transaction of its own
        QTemporaryFile content;
        if (!content.open())
            return fail(Error::Kind::Io, content.errorString(), attachment.name);
        const auto size = attachment.copyTo(content);
        const auto sha256 = size ? store::Contents(m_store).put(content, attachment.name) : fail(size.error());
        if (!sha256 && sha256.error().kind == Error::Kind::Full)
            return fail(sha256.error());
        if (!sha256) {
            filed.remarks.append(attachment.name + u": "_s + sha256.error().what);
            continue;
        }
        if (!attachment.contentId.isEmpty() && attachment.mediaType.startsWith("image/"_L1))
            parts.insert(attachment.contentId, *sha256);
        if (there.contains(*sha256 + attachment.name))
            continue;
        there.append(*sha256 + attachment.name); // an invitation is in a message twice, beside its text and attached
        content.seek(0);
        std::vector<FieldValue> values{{field::name, attachment.name}, {field::size, *size}, {field::sha256, *sha256},
            {field::activity, filed.activity}, {field::media_type, mediaTypeOf(attachment, content.read(4096))}};
        appendOwners(values, owners);
        TRY(m_writer->apply(Edit::create(EntityKind::Attachment, {}, std::move(values))));
        isAdded = true;
    }
    return isAdded;
}

/// Answers whether it was taken. That of a message that was filed before stays.
Result<bool> MailFiler::keepHtml(const MailFile &mail, RecordId activity, const Parts &parts)
{
    store::MailHtml kept(m_store);
    if (!m_writer || mail.html.isEmpty() || TRY(kept.isSettled(activity)))
        return false;
    const SanitizedHtml html = sanitizeHtml(mail.html, [&parts](const QString &id) {
        const QString sha256 = parts.value(id);
        return sha256.isEmpty() ? QString() : u"content:"_s + sha256;
    });
    if (html.html.isEmpty() || html.html.size() > store::MailHtml::longest)
        return false;
    TRY(kept.put(activity, html.html));
    return true;
}

} // namespace satchel::exchange
