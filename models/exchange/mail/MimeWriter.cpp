// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mail/MimeWriter.h"

#include "domain/Reason.h"
#include "exchange/mail/MailHeader.h"

#include <algorithm>
#include <gmime/gmime.h>
#include <memory>
#include <QCryptographicHash>
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

namespace satchel::exchange {

using namespace Qt::StringLiterals;

namespace {

struct UnrefWritten
{
    template <typename T> void operator()(T *object) const { g_object_unref(object); }
};
template <typename T> using Made = std::unique_ptr<T, UnrefWritten>;

struct FreeFormat
{
    void operator()(GMimeFormatOptions *options) const { g_mime_format_options_free(options); }
};

constexpr qsizetype longestReadableLine = 78; // RFC 5322, 2.1.1; the hard limit is 998

GMimeObject *objectOf(auto *part)
{
    return reinterpret_cast<GMimeObject *>(part);
}

void startWriting()
{
    static const bool isDone = [] {
        g_mime_init();
        return true;
    }();
    Q_UNUSED(isDone)
}

QString withUnixLines(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    if (!text.endsWith(u'\n'))
        text += u'\n';
    return text;
}

/// How a text survives every server: as it is when nothing on the way would change it. "From " at the beginning of a
/// line gets a ">" in some mailboxes, spaces at the end of a line get lost, and "=_" begins our boundaries.
GMimeContentEncoding encodingFor(const QByteArray &text)
{
    const auto isBeyondAscii = [](char byte) { return static_cast<uchar>(byte) > 0x7e; };
    const qsizetype beyond = std::ranges::count_if(text, isBeyondAscii);
    if (beyond > text.size() / 4)
        return GMIME_CONTENT_ENCODING_BASE64; // shorter, and nobody reads the encoded text anyway
    bool isPlain = beyond == 0 && !text.contains("=_") && !text.contains('\0');
    for (const QByteArray &line : text.split('\n'))
        isPlain = isPlain && line.size() <= longestReadableLine && !line.startsWith("From ") && !line.endsWith(' ');
    return isPlain ? GMIME_CONTENT_ENCODING_7BIT : GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE;
}

Made<GMimeStream> memoryOf(const QByteArray &bytes)
{
    return Made<GMimeStream>(g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<size_t>(bytes.size())));
}

void setContent(GMimePart *part, GMimeStream *stream, GMimeContentEncoding given, GMimeContentEncoding written)
{
    const Made<GMimeDataWrapper> content(g_mime_data_wrapper_new_with_stream(stream, given));
    g_mime_part_set_content(part, content.get());
    g_mime_part_set_content_encoding(part, written);
}

/// Quoted-printable that also protects "From " at the beginning of a line.
Made<GMimeStream> quotedPrintable(const QByteArray &text)
{
    Made<GMimeStream> encoded(g_mime_stream_mem_new());
    const Made<GMimeStream> filtered(g_mime_stream_filter_new(encoded.get()));
    const Made<GMimeFilter> encoder(g_mime_filter_basic_new(GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE, TRUE));
    const Made<GMimeFilter> armour(g_mime_filter_from_new(GMIME_FILTER_FROM_MODE_ARMOR));
    for (GMimeFilter *filter : {encoder.get(), armour.get()})
        g_mime_stream_filter_add(GMIME_STREAM_FILTER(filtered.get()), filter);
    g_mime_stream_write_to_stream(memoryOf(text).get(), filtered.get());
    g_mime_stream_flush(filtered.get());
    g_mime_stream_reset(encoded.get());
    return encoded;
}

/// A paragraph stays one long line, which every mail program of today wraps to its window. format=flowed (RFC 3676)
/// would give ragged lines where it is not known.
Made<GMimeObject> textPart(const char *subtype, const QString &text)
{
    QByteArray bytes = withUnixLines(text).toUtf8();
    GMimePart *part = g_mime_part_new_with_type("text", subtype);
    g_mime_object_set_content_type_parameter(objectOf(part), "charset", "utf-8");
    const GMimeContentEncoding encoding = encodingFor(bytes);
    if (encoding == GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE) {
        setContent(part, quotedPrintable(bytes).get(), encoding, encoding);
    } else {
        if (encoding == GMIME_CONTENT_ENCODING_BASE64)
            bytes.replace("\n", "\r\n"); // the lines of a text end so before it is encoded (RFC 2045, 6.8)
        setContent(part, memoryOf(bytes).get(), GMIME_CONTENT_ENCODING_DEFAULT, encoding);
    }
    return Made<GMimeObject>(objectOf(part));
}

Result<QByteArray> contentOf(const OutgoingFile &file)
{
    const std::unique_ptr<QIODevice> device = TRY(file.open());
    QByteArray content;
    for (;;) {
        constexpr qint64 piece = 1024 * 1024;
        const QByteArray read = device->read(piece);
        content += read;
        if (content.size() > mail_limit::largestMessage)
            return fail(Error::Kind::Invalid,
                Reason::tr("an attachment can have %1 at most")
                    .arg(QLocale::c().formattedDataSize(mail_limit::largestMessage)),
                file.name);
        if (read.isEmpty())
            break;
    }
    if (!device->atEnd())
        return fail(Error::Kind::Io, device->errorString(), file.name);
    return content;
}

/// A message or a multipart must not be encoded (RFC 2046, 5.2.1), so it is sent as a file of bytes that keeps its
/// name.
bool mayBeEncoded(const QString &mediaType)
{
    static const QRegularExpression form(u"^[\\w!#$&^+.-]+/[\\w!#$&^+.-]+\\s*(;.*)?$"_s);
    return form.match(mediaType).hasMatch() && !mediaType.startsWith("message/"_L1, Qt::CaseInsensitive)
        && !mediaType.startsWith("multipart/"_L1, Qt::CaseInsensitive);
}

Result<Made<GMimeObject>> attachmentPart(const OutgoingFile &file)
{
    TRY(checkHeaderValue(u"Content-Disposition"_s, file.name));
    TRY(checkHeaderValue(u"Content-Type"_s, file.mediaType));
    const QByteArray content = TRY(contentOf(file));
    const QString mediaType = mayBeEncoded(file.mediaType) ? file.mediaType : u"application/octet-stream"_s;
    GMimePart *part = g_mime_part_new();
    const Made<GMimeContentType> type(g_mime_content_type_parse(nullptr, mediaType.toUtf8().constData()));
    g_mime_object_set_content_type(objectOf(part), type.get());
    g_mime_object_set_disposition(objectOf(part), GMIME_DISPOSITION_ATTACHMENT);
    g_mime_part_set_filename(part, mailFileName(file.name, file.mediaType).toUtf8().constData());
    setContent(part, memoryOf(content).get(), GMIME_CONTENT_ENCODING_DEFAULT, GMIME_CONTENT_ENCODING_BASE64);
    return Made<GMimeObject>(objectOf(part));
}

/// "=_" is in no encoded content, and `encodingFor` sees to it that it is in no other.
Made<GMimeObject> multipart(const char *subtype, const QString &messageId, const std::vector<Made<GMimeObject>> &parts)
{
    GMimeMultipart *whole = g_mime_multipart_new_with_subtype(subtype);
    const QByteArray hash = QCryptographicHash::hash(messageId.toUtf8() + subtype, QCryptographicHash::Sha256);
    g_mime_multipart_set_boundary(whole, ("=_" + hash.toHex().left(32)).constData());
    for (const Made<GMimeObject> &part : parts)
        g_mime_multipart_add(whole, part.get());
    return Made<GMimeObject>(objectOf(whole));
}

/// Outlook and Google read the method here, not in the file. Its name is that of the attached copy.
Made<GMimeObject> schedulingPart(const SchedulingPart &scheduling)
{
    GMimePart *part = g_mime_part_new_with_type("text", "calendar");
    g_mime_object_set_content_type_parameter(objectOf(part), "charset", "utf-8");
    g_mime_object_set_content_type_parameter(objectOf(part), "method", scheduling.method.toLatin1().constData());
    g_mime_object_set_content_type_parameter(objectOf(part), "name", "invite.ics");
    setContent(part, memoryOf(scheduling.file).get(), GMIME_CONTENT_ENCODING_DEFAULT, GMIME_CONTENT_ENCODING_BASE64);
    return Made<GMimeObject>(objectOf(part));
}

Made<GMimeObject> messageText(const OutgoingMail &mail)
{
    if (mail.html.isEmpty() && mail.scheduling.method.isEmpty())
        return textPart("plain", mail.text);
    std::vector<Made<GMimeObject>> forms; // the best is the last (RFC 2046, 5.1.4)
    forms.push_back(textPart("plain", mail.text));
    if (!mail.html.isEmpty())
        forms.push_back(textPart("html", mail.html));
    if (!mail.scheduling.method.isEmpty())
        forms.push_back(schedulingPart(mail.scheduling));
    return multipart("alternative", mail.messageId, forms);
}

Result<Made<GMimeObject>> messageBody(const OutgoingMail &mail)
{
    if (mail.attachments.empty())
        return messageText(mail);
    std::vector<Made<GMimeObject>> parts;
    parts.push_back(messageText(mail));
    for (const OutgoingFile &file : mail.attachments)
        parts.push_back(TRY(attachmentPart(file)));
    return multipart("mixed", mail.messageId, parts);
}

QByteArray bytesOf(GMimeObject *object)
{
    const std::unique_ptr<GMimeFormatOptions, FreeFormat> format(g_mime_format_options_new());
    g_mime_format_options_set_newline_format(format.get(), GMIME_NEWLINE_FORMAT_DOS);
    const Made<GMimeStream> memory(g_mime_stream_mem_new());
    g_mime_object_write_to_stream(object, format.get(), memory.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory.get()));
    return {reinterpret_cast<const char *>(bytes->data), static_cast<qsizetype>(bytes->len)};
}

/// "Mon, 16 Nov 2026 09:30:00 +0100"
QByteArray dateHeader(const OutgoingMail &mail)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(mail.date.ms, QTimeZone::utc());
    const QDateTime local = utc.toOffsetFromUtc(mail.zone.offsetFromUtc(utc) / 60 * 60); // whole minutes
    const QString day = QLocale::c().dayName(local.date().dayOfWeek(), QLocale::ShortFormat);
    return "Date: " + day.toLatin1() + ", " + local.toString(Qt::RFC2822Date).toLatin1() + "\r\n";
}

Result<QByteArray> listUnsubscribeHeaders(const ListUnsubscribe &unsubscribe)
{
    const QString header = u"List-Unsubscribe"_s;
    TRY(checkHeaderValue(header, unsubscribe.url));
    TRY(checkHeaderValue(header, unsubscribe.mailto));
    TRY(checkHeaderValue(header, unsubscribe.subject));
    const QUrl url(unsubscribe.url, QUrl::StrictMode);
    constexpr qsizetype longestUrl = 900;
    if (!unsubscribe.url.isEmpty()
        && (!url.isValid() || url.scheme() != "https"_L1 || url.toEncoded().size() > longestUrl))
        return fail(Error::Kind::Invalid, Reason::tr("this is not an address that begins with https:"), header);
    if (unsubscribe.isOneClick && unsubscribe.url.isEmpty())
        return fail(Error::Kind::Invalid, Reason::tr("unsubscribing by one click needs an address of the web"), header);
    QByteArrayList ways; // as they are: an encoded word would not be recognised
    if (!unsubscribe.url.isEmpty())
        ways.append('<' + url.toEncoded() + '>');
    if (!unsubscribe.mailto.isEmpty()) {
        const QString email = TRY(asciiAddress(unsubscribe.mailto));
        const QByteArray subject = unsubscribe.subject.isEmpty()
            ? QByteArray()
            : "?subject=" + QUrl::toPercentEncoding(unsubscribe.subject);
        ways.append("<mailto:" + QUrl::toPercentEncoding(email, "@+") + subject + '>');
    }
    const QByteArray lines = "List-Unsubscribe: " + ways.join(",\r\n ") + "\r\n";
    return unsubscribe.isOneClick ? lines + "List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n" : lines;
}

/// The second header keeps Exchange and Outlook from answering with an out-of-office reply.
QByteArray automationHeaders(OutgoingMail::Automation automation)
{
    switch (automation) {
    case OutgoingMail::Automation::None: return {};
    case OutgoingMail::Automation::Generated:
        return "Auto-Submitted: auto-generated\r\nX-Auto-Response-Suppress: OOF, AutoReply\r\n"_ba;
    case OutgoingMail::Automation::Replied:
        return "Auto-Submitted: auto-replied\r\nX-Auto-Response-Suppress: OOF, AutoReply\r\n"_ba;
    }
    return {};
}

Result<QByteArray> messageHead(const OutgoingMail &mail)
{
    TRY(checkHeaderValue(u"Subject"_s, mail.subject));
    TRY(checkHeaderValue(u"Content-Type"_s, mail.scheduling.method));
    QByteArray head = dateHeader(mail);
    head += TRY(addressHeader("From", {mail.from}));
    if (!mail.replyTo.empty())
        head += TRY(addressHeader("Reply-To", mail.replyTo));
    if (!mail.to.empty())
        head += TRY(addressHeader("To", mail.to));
    if (!mail.cc.empty())
        head += TRY(addressHeader("Cc", mail.cc));
    if (mail.isDraft && !mail.bcc.empty())
        head += TRY(addressHeader("Bcc", mail.bcc));
    if (!mail.isDraft && mail.to.empty() && mail.cc.empty())
        head += "To: undisclosed-recipients:;\r\n";
    head += textHeader("Subject", mail.subject);
    head += TRY(idHeader("Message-ID", {mail.messageId}));
    if (!mail.inReplyTo.isEmpty())
        head += TRY(idHeader("In-Reply-To", {mail.inReplyTo}));
    if (!mail.references.isEmpty())
        head += TRY(idHeader("References", mail.references));
    if (!mail.listUnsubscribe.isEmpty() || mail.listUnsubscribe.isOneClick)
        head += TRY(listUnsubscribeHeaders(mail.listUnsubscribe));
    return head + automationHeaders(mail.automation) + "MIME-Version: 1.0\r\n";
}

} // namespace

Result<QByteArray> writeMime(const OutgoingMail &mail)
{
    startWriting();
    const QByteArray head = TRY(messageHead(mail));
    if (!mail.isDraft)
        TRY(recipientsOf(mail));
    const Made<GMimeObject> body = TRY(messageBody(mail));
    return head + bytesOf(body.get());
}

Result<QStringList> recipientsOf(const OutgoingMail &mail)
{
    QStringList recipients;
    for (const auto *addresses : {&mail.to, &mail.cc, &mail.bcc}) {
        for (const MailAddress &address : *addresses) {
            const QString email = TRY(asciiAddress(address.email));
            if (!recipients.contains(email))
                recipients.append(email);
        }
    }
    if (recipients.isEmpty())
        return fail(Error::Kind::Invalid, Reason::tr("the message has no recipient"), u"To"_s);
    return recipients;
}

QString newMessageId(const QByteArray &random, const QString &domain)
{
    Q_ASSERT(random.size() >= 16);
    const QByteArray ascii = QUrl::toAce(domain);
    return QString::fromLatin1(random.toHex() + '@' + (ascii.isEmpty() ? "satchel.invalid"_ba : ascii));
}

} // namespace satchel::exchange
