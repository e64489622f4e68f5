// SPDX-License-Identifier: GPL-3.0-or-later
// Conversations by e-mail with the featured customers, each in the customer's language: to answer, waiting, snoozed and
// done, with files, a draft and senders whom nobody knows. The mail account reaches no server.
#include "app/demo/DemoWorld.h"
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/HtmlSanitizer.h"
#include "items/Mailbox.h"
#include "store/Contents.h"
#include "store/mail/MailAccounts.h"
#include "store/mail/MailHtml.h"
#include "store/mail/MailMessages.h"
#include "store/mail/OutgoingMails.h"

#include <QBuffer>
#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

constexpr qint64 minuteOfMail = 60'000;
constexpr quint32 firstUid = 100;

/// A table or a plan with as many lines as real ones have.
QByteArray contentOf(const QString &name)
{
    const bool isTable = name.endsWith(u".csv");
    QString text = isTable ? u"Nr;Messstelle;Raum;Tiefe mm;Kabel m\n"_s : name.section(u'.', 0, -2) + u"\n\n"_s;
    const int lines = isTable ? 1200 : 400;
    for (int i = 1; i <= lines; ++i)
        text += isTable ? u"%1;AK-%2;H4.%3;%4;3\n"_s.arg(i).arg(i % 6 + 1).arg(100 + i % 40).arg(120 + i % 5 * 10)
                        : u"%1. Haus 4, Ebene %2, Raum %3\n"_s.arg(i).arg(i % 4).arg(100 + i % 60);
    return text.toUtf8();
}

/// Files of one name differ by their contents only.
QString sha256Of(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

class MailPlanner
{
public:
    MailPlanner(DemoWorld &world, const QJsonObject &conversation, qsizetype number)
        : m_world(world), m_told(conversation), m_thread(u"demo-%1"_s.arg(number)),
          m_owner(world.users[static_cast<size_t>(conversation[u"owner"].toInt())])
    {
    }

    void run()
    {
        m_contact = m_world.contactNamed(m_told[u"who"].toString());
        const QJsonArray messages = m_told[u"messages"].toArray();
        for (qsizetype i = 0; i < messages.size(); ++i)
            planMessage(messages[i].toObject(), i, i + 1 == messages.size());
        decide();
        if (const QString draft = m_told[u"draft"].toString(); !draft.isEmpty())
            m_world.mailDrafts.push_back({m_world.mails.back().activity, draft});
    }

private:
    Instant timeOf(const QJsonObject &message) const
    {
        if (message.contains(u"ago"))
            return {m_world.now().ms - message[u"ago"].toInteger() * minuteOfMail};
        const Instant at = m_world.at(m_world.today().addDays(message[u"day"].toInteger()),
            QTime::fromString(message[u"time"].toString(), u"HH:mm"_s));
        return std::min(at, Instant{m_world.now().ms - minuteOfMail});
    }

    void planMessage(const QJsonObject &message, qsizetype number, bool isLast)
    {
        const Instant at = timeOf(message);
        m_last = at;
        const QString from = message[u"from"].toString();
        const bool isOurs = from == "us"_L1;
        const size_t writer = from == "them"_L1 || isOurs ? m_contact : m_world.contactNamed(from);
        const RecordId activity = m_world.newId(at);
        const QString messageId = u"%1.%2@mail.example"_s.arg(m_thread).arg(number + 1);
        QString text = message[u"text"].toString();
        if (message[u"quotes"].toBool())
            text += u"\n\n"_s + m_quoted;
        m_world.planLater(at, [=, *this](store::Store &store) {
            return ChangeSet{m_world.words(u"labels"_s)[u"activity"_s].toString(), Origin::connection(u"Work"_s),
                {Edit::create(
                    EntityKind::Activity, activity, valuesOf(store, {at, isOurs, writer, number, messageId, text}))},
                {}};
        });
        const QJsonArray files = message[u"files"].toArray();
        for (const QJsonValue file : files)
            planFile(file.toString(), activity, at);
        m_world.mails.push_back(
            {activity, messageId, at, isOurs || !(isLast && m_told[u"unread"].toBool()), message[u"html"].toString()});
        m_quoted = quoted(message, at);
    }

    struct Message
    {
        Instant at;
        bool isOurs;
        size_t writer;
        qsizetype number;
        QString messageId;
        QString text;
    };
    std::vector<FieldValue> valuesOf(store::Store &store, const Message &message) const
    {
        const DemoContact &person = m_world.contacts[m_contact];
        const QString us = boxOf(store, EntityKind::User, m_owner);
        const QString them = boxOf(store, EntityKind::Contact, m_world.contacts[message.writer].id);
        QStringList to{message.isOurs ? boxOf(store, EntityKind::Contact, person.id) : us};
        QStringList copies;
        const QJsonArray others = m_told[u"copy"].toArray();
        for (const QJsonValue other : others) {
            const size_t contact = m_world.contactNamed(other.toString());
            if (contact != message.writer || message.isOurs)
                copies.append(boxOf(store, EntityKind::Contact, m_world.contacts[contact].id));
        }
        const QString subject = m_told[u"subject"].toString();
        const QString deal = m_told[u"deal"].toString();
        std::vector<FieldValue> values{{field::kind, choice::email},
            {field::subject, message.number == 0 ? subject : u"Re: "_s + subject}, {field::body, message.text},
            {field::at, message.at}, {field::direction, message.isOurs ? choice::outgoing : choice::incoming},
            {field::sender, message.isOurs ? us : them}, {field::recipients, to},
            {field::message_id, message.messageId}, {field::thread, m_thread},
            {field::contact, m_world.contacts[message.writer].id},
            {field::company, m_world.companies[person.company].id}, {field::owner, m_owner}};
        if (message.isOurs)
            values[9].value = person.id;
        if (!copies.isEmpty())
            values.push_back({field::copies, copies});
        if (!deal.isEmpty())
            values.push_back({field::deal, m_world.featuredDeal(deal).id});
        return values;
    }

    static QString boxOf(store::Store &store, EntityKind entity, RecordId id)
    {
        const auto record = store.get(entity, id);
        return record ? items::mailboxText(titleOf(*record), record->text(field::email)) : QString();
    }

    static QString quoted(const QJsonObject &message, Instant at)
    {
        QStringList lines{u"%1 UTC:"_s.arg(at.toIso().left(16).replace(u'T', u' '))};
        const QStringList written = message[u"text"].toString().split(u'\n');
        for (const QString &line : written)
            lines.append(line.isEmpty() ? u">"_s : u"> "_s + line);
        return lines.join(u'\n');
    }

    void planFile(const QString &name, RecordId activity, Instant at)
    {
        const QByteArray content = contentOf(name);
        const DemoContact &person = m_world.contacts[m_contact];
        m_world.create(at, u"activity"_s, EntityKind::Attachment,
            {{field::name, name}, {field::media_type, name.endsWith(u".csv") ? u"text/csv"_s : u"text/plain"_s},
                {field::size, static_cast<qint64>(content.size())}, {field::sha256, sha256Of(content)},
                {field::contact, person.id}, {field::company, m_world.companies[person.company].id},
                {field::activity, activity}});
        m_world.mailFiles.insert(name);
    }

    void decide()
    {
        const Instant at = std::min(Instant{m_last.ms + minuteOfMail}, m_world.now());
        std::vector<FieldValue> values{{field::thread, m_thread}, {field::subject, m_told[u"subject"].toString()}};
        if (m_told[u"done"].toBool()) {
            values.push_back({field::done_at, at});
        } else if (const int days = m_told[u"snoozed"].toInt(); days > 0) {
            values.push_back({field::snoozed_at, at});
            values.push_back({field::snoozed_until, m_world.at(m_world.today().addDays(days), QTime(9, 0))});
        } else {
            return;
        }
        m_world.create(at, u"activity"_s, EntityKind::Conversation, std::move(values));
    }

    DemoWorld &m_world;
    QJsonObject m_told;
    QString m_thread;
    RecordId m_owner;
    size_t m_contact = 0;
    Instant m_last;
    QString m_quoted; // of the message before
};

Result<void> putFiles(store::Store &store, const QSet<QString> &names)
{
    for (const QString &name : names) {
        QByteArray content = contentOf(name);
        QBuffer buffer(&content);
        buffer.open(QIODevice::ReadOnly);
        TRY(store::Contents(store).put(buffer, name));
    }
    return {};
}

Result<void> putDrafts(store::Store &store, qint64 account, const std::vector<DemoDraft> &drafts)
{
    for (const DemoDraft &draft : drafts) {
        const Record answered = TRY(store.get(EntityKind::Activity, draft.answered));
        store::MailContent content;
        content.to = {answered.text(field::sender)};
        content.cc = valueOr<QStringList>(answered.value(field::copies));
        content.subject = answered.text(field::subject);
        content.text = draft.text;
        content.inReplyTo = answered.text(field::message_id);
        content.contact = valueOr<RecordId>(answered.value(field::contact));
        content.company = valueOr<RecordId>(answered.value(field::company));
        content.deal = valueOr<RecordId>(answered.value(field::deal));
        TRY(store::OutgoingMails(store).save({}, account, content));
    }
    return {};
}

} // namespace

void planMails(DemoWorld &world)
{
    const QJsonArray conversations = world.mailTexts()[u"conversations"_s].toArray();
    for (qsizetype i = 0; i < conversations.size(); ++i)
        MailPlanner(world, conversations[i].toObject(), i + 1).run();
}

Result<void> addMailbox(const DemoWorld &world, store::Store &store)
{
    store::MailAccount account;
    account.name = u"Work"_s;
    const Record me = TRY(store.get(EntityKind::User, store.me()));
    account.address = me.text(field::email);
    account.senderName = titleOf(me);
    account.user = account.address;
    account.incoming = {u"imap.messwerk.example"_s, 993};
    account.outgoing = {u"smtp.messwerk.example"_s, 465};
    account.firstDay = world.at(world.today().addDays(-180), QTime(0, 0));
    account = TRY(store::MailAccounts(store).add(account));
    TRY(store::MailAccounts(store).setSucceeded(account.number, {world.now().ms - minuteOfMail}));
    const auto folders = TRY(store::MailFolders(store, account.number)
                                 .replace({{0, "INBOX", u"INBOX"_s, store::FolderRole::Inbox, true, false, {}},
                                     {0, "Sent", u"Sent"_s, store::FolderRole::Sent, true, false, {}},
                                     {0, "Archive", u"Archive"_s, store::FolderRole::Archive, true, false, {}}}));
    std::vector<store::KnownMessage> known;
    quint32 uid = firstUid;
    for (const DemoMail &mail : world.mails)
        known.push_back({uid++, mail.messageId, mail.activity, mail.isSeen, {}});
    for (const DemoMail &mail : world.mails) {
        if (!mail.html.isEmpty())
            TRY(store::MailHtml(store).put(mail.activity, sanitizeHtml(mail.html).html));
    }
    const QJsonArray senders = world.mailTexts()[u"senders"_s].toArray();
    for (const QJsonValue sender : senders)
        known.push_back({uid++, u"%1@mail.example"_s.arg(uid), {}, false,
            store::SenderHead{sender[u"address"].toString(), sender[u"name"].toString(), sender[u"subject"].toString(),
                {world.now().ms - sender[u"ago"].toInteger() * minuteOfMail}}});
    TRY(store::MailMessages(store).put(folders.front().number, known));
    TRY(putDrafts(store, account.number, world.mailDrafts));
    return putFiles(store, world.mailFiles);
}

} // namespace satchel::app
