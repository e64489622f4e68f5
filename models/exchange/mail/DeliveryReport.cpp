// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mail/DeliveryReport.h"

#include "exchange/mail/MimeReader.h"

#include <algorithm>
#include <QRegularExpression>

namespace satchel::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestReport = 256 * 1024; // bytes; what is behind them is not read
constexpr size_t mostRecipients = 1000;
constexpr qsizetype longestDiagnostic = 500; // letters

/// Keeps the beginning of what is written and lets the rest go: a report can bring back a message of 100 MB.
class BeginningDevice : public QIODevice
{
public:
    QByteArray bytes;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        bytes.append(data, std::min<qint64>(size, longestReport - bytes.size()));
        return size;
    }
};

QByteArray contentBeginning(const MailAttachment &attachment)
{
    BeginningDevice device;
    device.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    const auto copied = attachment.copyTo(device);
    return copied ? device.bytes.replace("\r\n", "\n") : QByteArray();
}

const MailAttachment *findPart(const MailFile &mail, const QStringList &mediaTypes)
{
    const auto found = std::ranges::find_if(
        mail.attachments, [&](const MailAttachment &file) { return mediaTypes.contains(file.mediaType); });
    return found == mail.attachments.end() ? nullptr : &*found;
}

using ReportFields = QHash<QString, QString>; // by name in lower case

/// The groups of "Name: value" lines between empty lines. A line that begins with a space continues the one before.
std::vector<ReportFields> fieldGroups(const QByteArray &text)
{
    std::vector<ReportFields> groups(1);
    QString last;
    for (const QByteArray &bytes : text.split('\n')) {
        const QString line = QString::fromUtf8(bytes);
        if (line.trimmed().isEmpty()) {
            if (!groups.back().isEmpty())
                groups.emplace_back();
            last.clear();
        } else if (line.front().isSpace() && !last.isEmpty()) {
            groups.back()[last] += u' ' + line.trimmed();
        } else if (const qsizetype colon = line.indexOf(u':'); colon > 0) {
            last = line.left(colon).trimmed().toLower();
            groups.back().insert(last, line.mid(colon + 1).trimmed());
        }
    }
    return groups;
}

/// "rfc822; <anna@example.com>" as "anna@example.com"
QString addressIn(const QString &value)
{
    QString address = value.section(u';', 1).trimmed();
    if (address.isEmpty() && !value.contains(u';'))
        address = value.trimmed();
    if (address.startsWith(u'<') && address.endsWith(u'>'))
        address = address.mid(1, address.size() - 2);
    return mailLine(address);
}

/// "smtp; 550-5.1.1 No such user 550 5.1.1 here" without the kind of server before it.
QString diagnosticIn(const QString &value)
{
    static const QRegularExpression kind(u"^\\s*[\\w-]+\\s*;\\s*"_s);
    return mailLine(QString(value).remove(kind)).left(longestDiagnostic);
}

std::optional<DeliveryStatus::Action> actionFromName(const QString &name)
{
    static const QHash<QString, DeliveryStatus::Action> actions{{u"failed"_s, DeliveryStatus::Action::Failed},
        {u"delayed"_s, DeliveryStatus::Action::Delayed}, {u"delivered"_s, DeliveryStatus::Action::Delivered},
        {u"relayed"_s, DeliveryStatus::Action::Relayed}, {u"expanded"_s, DeliveryStatus::Action::Expanded}};
    static const QRegularExpression end(u"[\\s;(]"_s);
    const auto found = actions.constFind(name.trimmed().section(end, 0, 0).toLower());
    return found == actions.cend() ? std::nullopt : std::optional(*found);
}

/// The first "5.1.1" in a text.
QString statusIn(const QString &text)
{
    static const QRegularExpression status(u"(?<![\\d.])([245]\\.\\d{1,3}\\.\\d{1,3})(?![\\d.])"_s);
    return status.match(text).captured(1);
}

/// "5.0.0" says that it failed; the server's own words may say why.
QString mostPreciseStatus(const QString &status, const QString &diagnostic)
{
    const QString said = statusIn(diagnostic);
    const bool isVague = status.isEmpty() || status.endsWith(".0.0"_L1);
    return isVague && !said.isEmpty() ? said : status;
}

std::optional<DeliveryStatus> recipientOf(const ReportFields &fields)
{
    const auto action = actionFromName(fields.value(u"action"_s));
    DeliveryStatus status;
    status.finalAddress = addressIn(fields.value(u"final-recipient"_s));
    status.address = addressIn(fields.value(u"original-recipient"_s));
    if (status.address.isEmpty())
        status.address = status.finalAddress;
    if (status.finalAddress.isEmpty())
        status.finalAddress = status.address;
    if (!action || status.address.isEmpty())
        return {};
    status.action = *action;
    status.diagnostic = diagnosticIn(fields.value(u"diagnostic-code"_s));
    status.status = mostPreciseStatus(statusIn(fields.value(u"status"_s)), status.diagnostic);
    status.failure = failureOf(status.action, status.status, status.diagnostic);
    return status;
}

/// The id of the message that came back, else the one that the report says it answers.
QString originalId(const MailFile &mail)
{
    if (const MailAttachment *original = findPart(mail,
            {u"message/rfc822"_s, u"text/rfc822-headers"_s, u"message/rfc822-headers"_s, u"message/global"_s,
                u"message/global-headers"_s})) {
        const QByteArray bytes = contentBeginning(*original).trimmed() + "\n\n";
        if (const QString id = readMimeHead(bytes.left(bytes.indexOf("\n\n"))).messageId; !id.isEmpty())
            return id;
    }
    return mail.inReplyTo.isEmpty() ? mail.references.value(mail.references.size() - 1) : mail.inReplyTo;
}

/// Exim's report in plain text: the addresses are in a header, and below each in the text what the server said, moved
/// in. A copy of the message follows.
std::optional<DeliveryReport> readEximReport(const MailFile &mail)
{
    static const QRegularExpression copiedId(u"^Message-I[Dd]:\\s*<([^>\\s]+)>"_s, QRegularExpression::MultilineOption);
    const QString failed = mail.originHeaders.value(u"x-failed-recipients"_s);
    if (failed.isEmpty())
        return {};
    const qsizetype copy = mail.text.indexOf("\n------ This is a copy of"_L1);
    const QStringList lines = mail.text.left(copy).split(u'\n');
    DeliveryReport report;
    for (const QString &part : failed.split(u',', Qt::SkipEmptyParts)) {
        DeliveryStatus status;
        status.address = addressIn(part);
        status.finalAddress = status.address;
        const auto at = std::ranges::find_if(
            lines, [&](const QString &line) { return line.trimmed().startsWith(status.address, Qt::CaseInsensitive); });
        QStringList said;
        for (auto line = at; line != lines.end() && ++line != lines.end() && line->startsWith("    "_L1);)
            said.append(line->trimmed());
        status.diagnostic = mailLine(said.join(u' ')).left(longestDiagnostic);
        status.status = statusIn(status.diagnostic);
        status.failure = failureOf(status.action, status.status, status.diagnostic);
        if (!status.address.isEmpty() && report.recipients.size() < mostRecipients)
            report.recipients.push_back(std::move(status));
    }
    report.messageId = copy < 0 ? QString() : copiedId.match(mail.text, copy).captured(1);
    if (report.messageId.isEmpty())
        report.messageId = originalId(mail);
    return report.recipients.empty() ? std::nullopt : std::optional(std::move(report));
}

/// The code of SMTP that a server's answer begins with, or has behind a colon: 550; 0 where it has none.
int replyCodeIn(const QString &diagnostic)
{
    static const QRegularExpression code(u"(?:^|[:>]\\s*)([45]\\d\\d)[ -]"_s);
    return code.match(diagnostic).captured(1).toInt();
}

} // namespace

DeliveryStatus::Failure failureOf(DeliveryStatus::Action action, const QString &status, const QString &diagnostic)
{
    using Failure = DeliveryStatus::Failure;
    if (action == DeliveryStatus::Action::Delayed)
        return Failure::Soft;
    if (action != DeliveryStatus::Action::Failed)
        return Failure::None;
    const QString text = diagnostic.toLower();
    const auto says = [&](const QStringList &phrases) {
        return std::ranges::any_of(phrases, [&](const QString &phrase) { return text.contains(phrase); });
    };
    if (status.startsWith("4."_L1) || says({u"mailbox full"_s, u"mailbox is full"_s, u"quota"_s, u"over quota"_s}))
        return Failure::Soft;
    const int subject = status.section(u'.', 1, 1).toInt();
    const int detail = status.section(u'.', 2, 2).toInt();
    switch (status.isEmpty() ? 0 : subject) {
    case 1: // the address; 7 and 8 are about the sender's
        return detail == 7 || detail == 8 ? Failure::Soft : Failure::Hard;
    case 2: // the mailbox: disabled, else full or the message too large
        return detail <= 1 ? Failure::Hard : Failure::Soft;
    case 4: // the way: no such host, no route; the recipient is refused (Exchange). Else loops and congestion
        return detail == 1 || detail == 4 || detail == 0 ? Failure::Hard : Failure::Soft;
    case 5: // the conversation; 5.5.0 is how several servers refuse a mailbox
        return detail == 0 ? Failure::Hard : Failure::Soft;
    case 3: // the system
    case 6: // the content
    case 7: // a rule: the address exists
        return Failure::Soft;
    default: break;
    }
    const int code = replyCodeIn(diagnostic);
    constexpr int firstPermanent = 500;
    constexpr int exceededStorage = 552;
    constexpr int transactionFailed = 554; // mostly a rule
    if ((code > 0 && code < firstPermanent) || code == exceededStorage || code == transactionFailed
        || says({u"spam"_s, u"blocked"_s, u"blacklist"_s, u"timed out"_s, u"retry timeout exceeded"_s}))
        return Failure::Soft;
    return Failure::Hard;
}

std::optional<DeliveryReport> readDeliveryReport(const MailFile &mail)
{
    const MailAttachment *part = findPart(mail, {u"message/delivery-status"_s, u"message/global-delivery-status"_s});
    const QString type = mail.originHeaders.value(u"report-type"_s); // some servers leave it out
    if (!part || (!type.isEmpty() && type != "delivery-status"_L1))
        return readEximReport(mail);
    DeliveryReport report;
    for (const ReportFields &fields : fieldGroups(contentBeginning(*part))) {
        auto recipient = recipientOf(fields);
        if (recipient && report.recipients.size() < mostRecipients)
            report.recipients.push_back(std::move(*recipient));
    }
    if (report.recipients.empty())
        return readEximReport(mail);
    report.messageId = originalId(mail);
    return report;
}

std::optional<ReadReceipt> readReadReceipt(const MailFile &mail)
{
    const MailAttachment *part = findPart(
        mail, {u"message/disposition-notification"_s, u"message/global-disposition-notification"_s});
    if (!part || mail.originHeaders.value(u"report-type"_s) != "disposition-notification"_L1)
        return {};
    ReportFields fields;
    for (const ReportFields &group : fieldGroups(contentBeginning(*part)))
        fields.insert(group);
    ReadReceipt receipt;
    receipt.messageId = mailId(fields.value(u"original-message-id"_s));
    if (receipt.messageId.isEmpty())
        receipt.messageId = originalId(mail);
    receipt.address = addressIn(fields.value(u"original-recipient"_s));
    if (receipt.address.isEmpty())
        receipt.address = addressIn(fields.value(u"final-recipient"_s));
    const QString type = fields.value(u"disposition"_s).section(u';', 1).section(u'/', 0, 0).trimmed().toLower();
    receipt.isDisplayed = type == "displayed"_L1;
    return receipt;
}

} // namespace satchel::exchange
