// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mail/OutgoingMessage.h"

#include "store/Contents.h"
#include "store/PersonName.h"

#include <QRegularExpression>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace satchel::mail {

namespace {

std::vector<exchange::MailAddress> addressesFromTexts(const QStringList &texts)
{
    std::vector<exchange::MailAddress> addresses;
    for (const QString &text : texts)
        addresses.push_back(addressFromText(text));
    return addresses;
}

/// "REQUEST" of "text/calendar; method=REQUEST"; empty for every other file.
QString schedulingMethod(const QString &mediaType)
{
    static const QRegularExpression form(
        u"^text/calendar\\s*;.*\\bmethod=\"?([A-Z]{1,20})\\b"_s, QRegularExpression::CaseInsensitiveOption);
    return form.match(mediaType).captured(1).toUpper();
}

Result<std::unique_ptr<QIODevice>> openContent(store::Store &store, const store::OutgoingAttachment &attachment)
{
    auto file = std::make_unique<QTemporaryFile>();
    if (!file->open())
        return fail(Error::Kind::Io, file->errorString(), attachment.name);
    TRY(store::Contents(store).copyTo(attachment.sha256, *file));
    file->seek(0);
    return file;
}

/// With the date that it bears.
Result<exchange::OutgoingMail> messageOf(store::Store &store, const store::MailAccount &account,
    const store::OutgoingMail &mail, Instant date, const QTimeZone &zone)
{
    const store::MailContent &content = mail.content;
    exchange::OutgoingMail message;
    message.messageId = mail.messageId;
    message.inReplyTo = content.inReplyTo;
    message.references = content.references;
    message.from = {store::nameToSend(store, account.senderName), account.address};
    message.to = addressesFromTexts(content.to);
    message.cc = addressesFromTexts(content.cc);
    message.bcc = addressesFromTexts(content.bcc);
    message.date = date;
    message.zone = zone;
    message.subject = content.subject;
    message.text = content.text;
    if (content.isBulk) {
        message.listUnsubscribe.mailto = account.address;
        message.listUnsubscribe.subject = u"unsubscribe "_s + mail.messageId; // read by models/sequences
    }
    for (const store::OutgoingAttachment &attachment : content.attachments) {
        const QString method = schedulingMethod(attachment.mediaType);
        if (!method.isEmpty()) {
            const auto file = TRY(openContent(store, attachment));
            message.scheduling = {method, file->readAll()};
        }
        message.attachments.push_back({attachment.name, method.isEmpty() ? attachment.mediaType : u"application/ics"_s,
            [&store, attachment] { return openContent(store, attachment); }});
    }
    return message;
}

} // namespace

exchange::MailAddress addressFromText(const QString &text)
{
    const qsizetype open = text.lastIndexOf(u'<');
    if (open < 0 || !text.trimmed().endsWith(u'>'))
        return {{}, text.trimmed()};
    QString name = text.left(open).trimmed();
    if (name.size() > 1 && name.startsWith(u'"') && name.endsWith(u'"'))
        name = name.mid(1, name.size() - 2).replace("\\\""_L1, "\""_L1);
    return {name, text.mid(open + 1).trimmed().chopped(1).trimmed()};
}

Result<OutgoingMessage> composeMessage(store::Store &store, const store::MailAccount &account,
    const store::OutgoingMail &mail, Instant date, const QTimeZone &zone)
{
    const exchange::OutgoingMail message = TRY(messageOf(store, account, mail, date, zone));
    const QStringList recipients = TRY(exchange::recipientsOf(message));
    QByteArray bytes = TRY(exchange::writeMime(message));
    return OutgoingMessage{{account.address, recipients}, std::move(bytes)};
}

Result<QByteArray> composeDraft(store::Store &store, const store::MailAccount &account, const store::OutgoingMail &mail,
    Instant date, const QTimeZone &zone)
{
    exchange::OutgoingMail message = TRY(messageOf(store, account, mail, date, zone));
    message.isDraft = true;
    return exchange::writeMime(message);
}

} // namespace satchel::mail
