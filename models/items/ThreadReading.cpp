// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ThreadReading.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "items/InboxReading.h"
#include "store/mail/MailHtml.h"
#include "store/mail/MailMessages.h"
#include "store/mail/MailProblems.h"

#include <algorithm>
#include <QRegularExpression>

namespace satchel::items {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostCustomerFiles = 2000;
constexpr qint64 mostEarlierMessages = 300;
constexpr size_t mostEarlierShown = 4;
constexpr int mostNextShown = 2;

struct CustomerFile
{
    RecordId activity;
    QString name;
    QString sha256;
};

std::vector<Mailbox> mailboxesOf(const Value &value)
{
    std::vector<Mailbox> boxes;
    const QStringList texts = valueOr<QStringList>(value);
    for (const QString &text : texts)
        boxes.push_back(mailboxFrom(text));
    return boxes;
}

/// All files of the customer, those of the company included: the same list of probes may have come through a colleague.
Result<std::vector<CustomerFile>> filesOfCustomer(store::Store &store, const store::Conversation &of)
{
    std::vector<CustomerFile> files;
    std::vector<Filter> owners;
    for (const auto &[name, id] : {std::pair(field::contact, of.contact), {field::company, of.company},
             {field::deal, of.deal}, {field::lead, of.lead}}) {
        if (!id.isNull())
            owners.push_back(Filter::refersTo(name, id));
    }
    if (owners.empty())
        return files;
    const auto rows = TRY(store.select({EntityKind::Attachment, {field::activity, field::name, field::sha256},
        Filter::any(std::move(owners)), {QString(), true}, {}, mostCustomerFiles, false}));
    for (qsizetype row = 0; row < rows.size(); ++row)
        files.push_back({rows.reference(row, 0), rows.text(row, 1), rows.text(row, 2)});
    return files;
}

void compare(ThreadFile &file, const QString &sha256, RecordId activity, const std::vector<CustomerFile> &others)
{
    const auto [stem, version] = fileVersion(file.name);
    int older = 0;
    for (const CustomerFile &other : others) {
        if (other.activity == activity)
            continue;
        if (!sha256.isEmpty() && other.sha256 == sha256) {
            file.known = ThreadFile::Known::Already;
            return;
        }
        const auto [otherStem, otherVersion] = fileVersion(other.name);
        if (otherStem == stem && otherVersion < version)
            older = std::max(older, otherVersion);
    }
    if (older > 0) {
        file.known = ThreadFile::Known::NewVersion;
        file.olderVersion = u"v%1"_s.arg(older);
    }
}

Result<std::vector<ThreadFile>> filesOf(
    store::Store &store, RecordId activity, const QString &html, const std::vector<CustomerFile> &ofCustomer)
{
    std::vector<ThreadFile> files;
    const auto rows = TRY(
        store.select({EntityKind::Attachment, {field::name, field::media_type, field::size, field::sha256},
            Filter::refersTo(field::activity, activity), {}, {}, -1, false}));
    for (qsizetype row = 0; row < rows.size(); ++row) {
        ThreadFile file;
        file.id = rows.id(row);
        file.name = rows.text(row, 0);
        file.mediaType = rows.text(row, 1);
        file.size = rows.integer(row, 2);
        const QString picture = "content:"_L1 + rows.text(row, 3);
        if (file.mediaType.startsWith("image/"_L1) && html.contains(picture))
            file.picture = picture;
        compare(file, rows.text(row, 3), activity, ofCustomer);
        files.push_back(std::move(file));
    }
    return files;
}

ThreadMessage messageOf(const Record &activity)
{
    ThreadMessage message;
    message.id = activity.id;
    message.messageId = activity.text(field::message_id);
    message.at = valueOr<Instant>(activity.value(field::at));
    message.isIncoming = activity.text(field::direction) != choice::outgoing;
    message.isAutomatic = valueOr<bool>(activity.value(field::automatic));
    message.sender = mailboxFrom(activity.text(field::sender));
    message.person = valueOr<RecordId>(activity.value(message.isIncoming ? field::contact : field::owner));
    message.recipients = mailboxesOf(activity.value(field::recipients));
    message.copies = mailboxesOf(activity.value(field::copies));
    message.subject = activity.text(field::subject);
    message.body = splitQuote(activity.text(field::body));
    return message;
}

Result<void> readHtml(store::Store &store, ThreadMessage &message)
{
    store::MailHtml kept(store);
    message.html = sanitizeHtml(TRY(kept.of(message.id)));
    if (!message.html.remotePictures.isEmpty())
        message.showsPictures = TRY(kept.showsPictures(message.sender.address));
    return {};
}

Result<std::vector<ThreadMessage>> messagesOf(
    store::Store &store, const store::Conversation &of, const QSet<RecordId> &opened)
{
    std::vector<ThreadMessage> messages;
    std::vector<RecordId> ids;
    const auto activities = TRY(store::Conversations(store).messages(of.thread));
    const auto files = TRY(filesOfCustomer(store, of));
    for (const Record &activity : activities) {
        ThreadMessage message = messageOf(activity);
        if (message.sender.shown().isEmpty()) {
            const EntityKind entity = message.isIncoming ? EntityKind::Contact : EntityKind::User;
            message.sender.name = message.person.isNull() ? QString() : store.title(entity, message.person);
        }
        message.hasHtml = TRY(store::MailHtml(store).has(activity.id));
        message.remarks = TRY(store::MailProblems(store).remarks(activity.id));
        ids.push_back(activity.id);
        messages.push_back(std::move(message));
    }
    const auto unseen = TRY(store::MailMessages(store).unseen(ids));
    for (size_t at = 0; at < messages.size(); ++at) {
        ThreadMessage &message = messages[at];
        message.isUnread = message.isIncoming && unseen.contains(message.id);
        if (message.hasHtml && (at + openAtFirst >= messages.size() || message.isUnread || opened.contains(message.id)))
            TRY(readHtml(store, message));
        message.files = TRY(filesOf(store, message.id, message.html.html, files));
    }
    return messages;
}

Result<std::vector<store::OutgoingMail>> pendingOf(store::Store &store, const std::vector<ThreadMessage> &messages)
{
    using State = store::OutgoingState;
    std::vector<store::OutgoingMail> pending;
    for (const State state : {State::Queued, State::Sending, State::InDoubt, State::Failed}) {
        auto mails = TRY(store::OutgoingMails(store).list(state));
        for (store::OutgoingMail &mail : mails) {
            const bool isOurs = !mail.content.inReplyTo.isEmpty()
                && std::ranges::find(messages, mail.content.inReplyTo, &ThreadMessage::messageId) != messages.end();
            if (isOurs)
                pending.push_back(std::move(mail));
        }
    }
    return pending;
}

Result<std::optional<LastTalk>> lastTalkWith(store::Store &store, const Filter &ofCustomer)
{
    const Filter isTalk = Filter::condition(
        field::kind, Filter::Op::In, {Operand::fromText(choice::call), Operand::fromText(choice::meeting)});
    const Filter isOver = Filter::condition(
        field::at, Filter::Op::LessOrEqual, {Operand::fromText(store.clock().now().toIso())});
    const auto rows = TRY(store.select({EntityKind::Activity,
        {field::kind, field::outcome, field::body, field::subject, field::at, field::duration_seconds},
        Filter::all({ofCustomer, isTalk, isOver}), {field::at, true}, {}, 1, false}));
    if (rows.isEmpty())
        return std::optional<LastTalk>();
    const QString body = rows.text(0, 2);
    return std::optional(LastTalk{rows.id(0), rows.text(0, 0), rows.text(0, 1),
        body.trimmed().isEmpty() ? rows.text(0, 3) : body, Instant{rows.integer(0, 4)}, rows.integer(0, 5)});
}

Result<void> addEarlier(store::Store &store, const Filter &ofCustomer, const QString &current, ThreadCustomer &customer)
{
    const auto rows = TRY(store.select({EntityKind::Activity, {field::thread, field::subject, field::at},
        Filter::all({ofCustomer, Filter::equals(field::kind, choice::email),
            Filter::condition(field::thread, Filter::Op::IsNotEmpty)}),
        {field::at, true}, {}, mostEarlierMessages, false}));
    QSet<QString> known{current};
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const QString thread = rows.text(row, 0);
        if (known.contains(thread))
            continue;
        known.insert(thread);
        if (++customer.earlierCount <= static_cast<qsizetype>(mostEarlierShown))
            customer.earlier.push_back({thread, rows.text(row, 1), Instant{rows.integer(row, 2)}});
    }
    return {};
}

Result<ThreadCustomer> customerOf(store::Store &store, const InboxConversation &of)
{
    ThreadCustomer customer;
    customer.entity = of.entity;
    customer.id = of.person;
    customer.name = of.name;
    if (!customer.isKnown())
        return customer;
    const auto record = TRY(store.get(of.entity, of.person));
    customer.email = record.text(field::email);
    customer.phone = record.text(field::phone).isEmpty() ? record.text(field::mobile) : record.text(field::phone);
    customer.jobTitle = record.text(field::job_title);
    const QStringView state = of.entity == EntityKind::Lead ? QStringView(field::status) : field::lifecycle;
    customer.lifecycle = record.text(state);
    if (const Field *known = record.entity->find(state))
        customer.lifecycleLabel = customer.lifecycle.isEmpty() ? QString() : known->choiceLabel(customer.lifecycle);
    customer.company = of.entity == EntityKind::Company ? RecordId() : valueOr<RecordId>(record.value(field::company));
    customer.companyName = of.entity == EntityKind::Lead ? record.text(field::company_name)
        : customer.company.isNull()                      ? QString()
                                                         : store.title(EntityKind::Company, customer.company);
    const Filter ofCustomer = Filter::refersTo(record.entity->name, record.id);
    customer.lastTalk = TRY(lastTalkWith(store, ofCustomer));
    auto planned = TRY(store::Timeline(store, of.entity, of.person).planned(20));
    std::erase_if(
        planned, [](const store::TimelineItem &item) { return item.source != store::TimelineItem::Source::Activity; });
    planned.resize(std::min<size_t>(planned.size(), mostNextShown));
    customer.next = std::move(planned);
    TRY(addEarlier(store, ofCustomer, of.conversation.thread, customer));
    return customer;
}

} // namespace

std::pair<QString, int> fileVersion(const QString &name)
{
    static const QRegularExpression version(
        u"[\\s_.-]*(?:v|version|stand|rev)[\\s_.-]*(\\d{1,4})(?=\\D|$)"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = version.match(name);
    if (!match.hasMatch())
        return {name.toLower(), 0};
    QString stem = name.toLower();
    stem.remove(match.capturedStart(), match.capturedLength());
    return {stem, match.captured(1).toInt()};
}

Result<ThreadReading> readThread(store::Store &store, const QString &thread, const QSet<RecordId> &opened)
{
    ThreadReading reading;
    auto conversation = TRY(store::Conversations(store).get(thread));
    reading.of = withNames(store, std::move(conversation));
    reading.messages = TRY(messagesOf(store, reading.of.conversation, opened));
    reading.pending = TRY(pendingOf(store, reading.messages));
    reading.customer = TRY(customerOf(store, reading.of));
    return reading;
}

} // namespace satchel::items
