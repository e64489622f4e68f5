// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/MailDraftFile.h"

#include "exchange/mail/MailSource.h"
#include "store/Contents.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeDatabase>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

constexpr std::pair<QLatin1StringView, QStringList store::MailContent::*> lists[] = {
    {"to"_L1, &store::MailContent::to},
    {"cc"_L1, &store::MailContent::cc},
    {"bcc"_L1, &store::MailContent::bcc},
};
constexpr std::pair<QLatin1StringView, QString store::MailContent::*> texts[] = {
    {"subject"_L1, &store::MailContent::subject},
    {"text"_L1, &store::MailContent::text},
    {"in_reply_to"_L1, &store::MailContent::inReplyTo},
};
constexpr std::pair<QLatin1StringView, RecordId store::MailContent::*> records[] = {
    {"contact"_L1, &store::MailContent::contact},
    {"company"_L1, &store::MailContent::company},
    {"deal"_L1, &store::MailContent::deal},
    {"lead"_L1, &store::MailContent::lead},
};

tl::unexpected<Error> notDraft(const QString &what, const QString &where)
{
    return fail(Error::Kind::Invalid, what, where);
}

Result<store::OutgoingAttachment> putFile(
    store::Store &store, QIODevice &content, const QString &name, const QString &mediaType)
{
    const QString sha256 = TRY(store::Contents(store).put(content, name));
    return store::OutgoingAttachment{name, mediaType, sha256, content.size()};
}

Result<store::OutgoingAttachment> attachFile(store::Store &store, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, file.errorString(), path);
    return putFile(store, file, QFileInfo(path).fileName(), QMimeDatabase().mimeTypeForFile(path).name());
}

Result<QStringList> stringsAt(const QJsonValue &value, const QString &key)
{
    if (!value.isArray())
        return notDraft(u"this must be a list of texts"_s, key);
    QStringList all;
    for (const QJsonValue one : value.toArray()) {
        if (!one.isString())
            return notDraft(u"this must be a list of texts"_s, key);
        all.append(one.toString());
    }
    return all;
}

/// One key of the object; false when it has no such meaning.
Result<bool> readKey(
    store::Store &store, const QString &path, const QString &key, const QJsonValue &value, store::MailContent &content)
{
    for (const auto &[name, list] : lists) {
        if (key == name) {
            content.*list = TRY(stringsAt(value, key));
            return true;
        }
    }
    for (const auto &[name, text] : texts) {
        if (key == name) {
            if (!value.isString())
                return notDraft(u"this must be a text"_s, key);
            content.*text = value.toString();
            return true;
        }
    }
    for (const auto &[name, record] : records) {
        if (key == name) {
            content.*record = RecordId::fromString(value.toString());
            if ((content.*record).isNull())
                return notDraft(u"this is not the id of a record"_s, key);
            return true;
        }
    }
    if (key != "attachments"_L1)
        return false;
    for (const QString &file : TRY(stringsAt(value, key)))
        content.attachments.push_back(TRY(attachFile(store, QFileInfo(path).dir().filePath(file))));
    return true;
}

Result<store::MailContent> readJson(store::Store &store, const QString &path, const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (!document.isObject())
        return notDraft(problem.errorString(), u"%1:%2"_s.arg(path).arg(problem.offset));
    store::MailContent content;
    const QJsonObject object = document.object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!TRY(readKey(store, path, entry.key(), entry.value(), content)))
            return notDraft(u"an e-mail has no such key"_s, entry.key());
    }
    if (!content.inReplyTo.isEmpty())
        content.references = QStringList{content.inReplyTo};
    return content;
}

QStringList textsOf(const std::vector<exchange::MailAddress> &addresses)
{
    QStringList all;
    for (const exchange::MailAddress &address : addresses)
        all.append(address.toText());
    return all;
}

/// What a message has that is not sent on: the text alone is, from one's own account.
QStringList notSentOf(const exchange::MailFile &mail)
{
    QStringList leftOut = mail.remarks;
    if (!mail.html.isEmpty())
        leftOut.append(u"the message is sent as plain text, without its HTML"_s);
    if (!mail.from.email.isEmpty())
        leftOut.append(u"it is sent from the account, not from %1"_s.arg(mail.from.email));
    if (mail.date)
        leftOut.append(u"it gets the date of today"_s);
    return leftOut;
}

Result<store::MailContent> readMessage(store::Store &store, const QString &path, QStringList &leftOut)
{
    auto source = TRY(exchange::MailSource::open(path));
    auto entry = source.next();
    if (!entry)
        return notDraft(u"the file has no e-mail"_s, path);
    const exchange::MailFile mail = TRY(std::move(entry->mail));
    leftOut = notSentOf(mail);
    if (source.next())
        leftOut.append(u"only the first message of the file is sent"_s);
    store::MailContent content;
    content.to = textsOf(mail.to);
    content.cc = textsOf(mail.cc);
    content.bcc = textsOf(mail.bcc);
    content.subject = mail.subject;
    content.text = mail.text;
    content.inReplyTo = mail.inReplyTo;
    content.references = mail.references;
    for (const exchange::MailAttachment &attachment : mail.attachments) {
        QTemporaryFile file;
        if (!file.open())
            return fail(Error::Kind::Io, file.errorString(), attachment.name);
        TRY(attachment.copyTo(file));
        content.attachments.push_back(TRY(putFile(store, file, attachment.name, attachment.mediaType)));
    }
    return content;
}

} // namespace

Result<store::MailContent> readDraftFile(store::Store &store, const QString &path, QStringList &leftOut)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, file.errorString(), path);
    const bool isJson = file.peek(64).trimmed().startsWith('{');
    auto content = isJson ? readJson(store, path, file.readAll()) : readMessage(store, path, leftOut);
    if (content && content->to.isEmpty() && content->cc.isEmpty() && content->bcc.isEmpty())
        return notDraft(u"the message has no recipient"_s, path);
    return content;
}

} // namespace satchel::app
