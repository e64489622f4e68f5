// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mail/MimeReader.h"

#include "domain/Reason.h"
#include "exchange/mail/EncodedWords.h"
#include "exchange/mail/MailCharset.h"
#include "exchange/mail/TransferDecoder.h"

#include <array>
#include <cstdio>
#include <gmime/gmime.h>
#include <memory>

namespace satchel::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Unref
{
    template <typename T> void operator()(T *object) const { g_object_unref(object); }
};
template <typename T> using Held = std::unique_ptr<T, Unref>;

struct FreeOptions
{
    void operator()(GMimeParserOptions *options) const { g_mime_parser_options_free(options); }
};

constexpr qsizetype block = 64 * 1024;

void initialise()
{
    static const bool isDone = [] {
        g_mime_init();
        return true;
    }();
    Q_UNUSED(isDone)
}

void noteIssue(gint64 /*offset*/, GMimeParserWarning issue, const gchar * /*item*/, gpointer isTruncated)
{
    if (issue == GMIME_WARN_TRUNCATED_MESSAGE)
        *static_cast<bool *>(isTruncated) = true;
}

QString lineOf(const char *text)
{
    return text ? mailLine(QString::fromUtf8(text)) : QString();
}

/// Copies what a stream gives; `take` answers false to stop.
template <typename Take> bool readAll(GMimeStream *stream, Take take)
{
    std::array<char, block> buffer;
    while (!g_mime_stream_eos(stream)) { // at its end a part of a file says that it cannot be read
        const gssize read = g_mime_stream_read(stream, buffer.data(), buffer.size());
        if (read < 0)
            return false;
        if (read == 0)
            return true;
        if (!take(buffer.data(), static_cast<qsizetype>(read)))
            return false;
    }
    return true;
}

/// What an encoded stream gives, decoded; `take` answers false to stop.
template <typename Take> bool readDecoded(GMimeStream *encoded, TransferDecoder::Encoding encoding, Take take)
{
    TransferDecoder decoder(encoding);
    bool goesOn = true;
    const auto give = [&](const QByteArray &bytes) {
        goesOn = bytes.isEmpty() || take(bytes.constData(), bytes.size());
        return goesOn;
    };
    const bool isRead = readAll(
        encoded, [&](const char *data, qsizetype size) { return give(decoder.decode(QByteArrayView(data, size))); });
    return isRead && give(decoder.finish());
}

/// The content of a part as it was before it was encoded for the way.
template <typename Take> bool readContent(GMimePart *part, Take take)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content)
        return true;
    GMimeStream *encoded = g_mime_data_wrapper_get_stream(content);
    g_mime_stream_reset(encoded);
    switch (g_mime_data_wrapper_get_encoding(content)) {
    case GMIME_CONTENT_ENCODING_BASE64: return readDecoded(encoded, TransferDecoder::Encoding::Base64, take);
    case GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE:
        return readDecoded(encoded, TransferDecoder::Encoding::QuotedPrintable, take);
    case GMIME_CONTENT_ENCODING_UUENCODE: {
        const Held<GMimeStream> decoded(g_mime_stream_filter_new(encoded));
        const Held<GMimeFilter> filter(g_mime_filter_basic_new(GMIME_CONTENT_ENCODING_UUENCODE, FALSE));
        g_mime_stream_filter_add(GMIME_STREAM_FILTER(decoded.get()), filter.get());
        return readAll(decoded.get(), take);
    }
    default: return readAll(encoded, take);
    }
}

std::vector<MailAddress> addressesOf(InternetAddressList *list)
{
    std::vector<MailAddress> all;
    const int count = list ? internet_address_list_length(list) : 0;
    for (int i = 0; i < count && std::ssize(all) < mail_limit::mostAddresses; ++i) {
        InternetAddress *address = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_GROUP(address)) { // "Team: a@b, c@d;" counts as those in it
            for (MailAddress &member : addressesOf(internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address))))
                all.push_back(std::move(member));
            continue;
        }
        if (!INTERNET_ADDRESS_IS_MAILBOX(address))
            continue;
        const char *email = internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address));
        all.push_back({lineOf(internet_address_get_name(address)), lineOf(email)});
    }
    return all;
}

QStringList idsOf(const char *header)
{
    QStringList ids;
    if (!header)
        return ids;
    GMimeReferences *references = g_mime_references_parse(nullptr, header);
    const int count = g_mime_references_length(references);
    for (int i = std::max(0, count - int(mail_limit::mostReferences)); i < count; ++i)
        ids.append(lineOf(g_mime_references_get_message_id(references, i)));
    g_mime_references_free(references);
    ids.removeAll(QString());
    if (!ids.isEmpty())
        return ids;
    for (const QString &word :
        lineOf(header).split(u' ', Qt::SkipEmptyParts)) { // by programs that leave the brackets out
        if (word.contains(u'@'))
            ids.append(mailId(word));
    }
    return ids.mid(std::max<qsizetype>(0, ids.size() - mail_limit::mostReferences));
}

/// Before GMime is asked what is in them; it decodes a header again when it is changed.
void joinWordsOf(GMimeObject *object)
{
    GMimeHeaderList *headers = g_mime_object_get_header_list(object);
    for (int i = 0; i < g_mime_header_list_get_count(headers); ++i) {
        GMimeHeader *header = g_mime_header_list_get_header_at(headers, i);
        const QByteArray raw(g_mime_header_get_raw_value(header));
        if (const QByteArray joined = joinEncodedWords(raw); joined != raw)
            g_mime_header_set_raw_value(header, joined.constData());
    }
}

/// Those that say how the message came about.
QHash<QString, QString> originHeadersOf(GMimeMessage *message)
{
    QHash<QString, QString> headers;
    for (const char *name : {"auto-submitted", "precedence", "x-auto-response-suppress", "x-autoreply", "x-autorespond",
             "x-failed-recipients", "return-path", "list-id", "list-unsubscribe"}) {
        const char *value = g_mime_object_get_header(reinterpret_cast<GMimeObject *>(message), name);
        if (value)
            headers.insert(QString::fromLatin1(name), lineOf(value));
    }
    GMimeObject *body = g_mime_message_get_mime_part(message);
    const char *report = body ? g_mime_object_get_content_type_parameter(body, "report-type") : nullptr;
    if (report)
        headers.insert(u"report-type"_s, lineOf(report).toLower());
    return headers;
}

/// By the oldest line "Received", which is the last: each server puts its own above the others. The time is behind the
/// last semicolon (RFC 5321, 4.4).
std::optional<Instant> firstReceived(GMimeObject *head)
{
    GMimeHeaderList *headers = g_mime_object_get_header_list(head);
    for (int i = g_mime_header_list_get_count(headers) - 1; i >= 0; --i) {
        GMimeHeader *header = g_mime_header_list_get_header_at(headers, i);
        if (qstricmp(g_mime_header_get_name(header), "Received") != 0)
            continue;
        const QByteArray value(g_mime_header_get_raw_value(header));
        const QByteArray time = value.mid(value.lastIndexOf(';') + 1).simplified();
        GDateTime *date = g_mime_utils_header_decode_date(time.constData());
        if (!date)
            continue;
        const Instant at{g_date_time_to_unix(date) * 1000};
        g_date_time_unref(date);
        return at;
    }
    return {};
}

void readHead(GMimeMessage *message, MailFile &mail)
{
    auto *head = reinterpret_cast<GMimeObject *>(message);
    joinWordsOf(head);
    mail.messageId = mailId(lineOf(g_mime_message_get_message_id(message)));
    mail.references = idsOf(g_mime_object_get_header(head, "References"));
    mail.inReplyTo = idsOf(g_mime_object_get_header(head, "In-Reply-To")).value(0);
    mail.references.removeAll(mail.messageId); // which says nothing
    if (mail.inReplyTo == mail.messageId)
        mail.inReplyTo.clear();
    const std::vector<MailAddress> from = addressesOf(g_mime_message_get_from(message));
    const std::vector<MailAddress> sender = addressesOf(g_mime_message_get_sender(message));
    mail.from = !from.empty() ? from.front() : !sender.empty() ? sender.front() : MailAddress();
    mail.to = addressesOf(g_mime_message_get_to(message));
    mail.cc = addressesOf(g_mime_message_get_cc(message));
    mail.bcc = addressesOf(g_mime_message_get_bcc(message));
    mail.subject = lineOf(g_mime_message_get_subject(message));
    if (GDateTime *date = g_mime_message_get_date(message))
        mail.date = Instant{g_date_time_to_unix(date) * 1000};
    mail.received = firstReceived(head);
    mail.originHeaders = originHeadersOf(message);
}

/// Somebody wrote this, or a program that passed it on.
bool isMessage(GMimeMessage *message)
{
    auto *head = reinterpret_cast<GMimeObject *>(message);
    return std::ranges::any_of(std::array{"From", "To", "Date", "Subject", "Message-Id", "Received", "Sender"},
        [&](const char *name) { return g_mime_object_get_header(head, name) != nullptr; });
}

/// `read` hands what it reads to the function that it is given.
template <typename Read> Result<qint64> writeContent(QIODevice &target, const QString &name, Read read)
{
    qint64 size = 0;
    bool isWritten = true;
    const bool isRead = read([&](const char *data, qsizetype length) {
        isWritten = target.write(data, length) == length;
        size += length;
        return isWritten;
    });
    if (!isWritten)
        return fail(Error::Kind::Io, target.errorString(), name);
    return isRead ? Result<qint64>(size) : fail(Error::Kind::Io, Reason::tr("the file could not be read"), name);
}

/// A message within the message, as a file of its own.
Result<qint64> copyMessage(GMimeMessagePart *part, QIODevice &target, const QString &name)
{
    std::FILE *file = std::tmpfile();
    if (!file)
        return fail(Error::Kind::Io, Reason::tr("a temporary file could not be created"), name);
    const Held<GMimeStream> stream(g_mime_stream_file_new(file)); // closes it
    GMimeMessage *message = g_mime_message_part_get_message(part);
    if (message && g_mime_object_write_to_stream(reinterpret_cast<GMimeObject *>(message), nullptr, stream.get()) < 0)
        return fail(Error::Kind::Io, Reason::tr("the file could not be read"), name);
    g_mime_stream_reset(stream.get());
    return writeContent(target, name, [&](const auto &take) { return readAll(stream.get(), take); });
}

/// What says no type and subtype is text (RFC 2045, section 5.2).
QString typeOfPart(GMimeObject *part)
{
    const QByteArray said(g_mime_object_get_header(part, "Content-Type"));
    if (!said.isEmpty() && !said.split(';').front().contains('/'))
        return u"text/plain"_s;
    GMimeContentType *type = g_mime_object_get_content_type(part);
    return (QString::fromUtf8(g_mime_content_type_get_media_type(type)) + u'/'
        + QString::fromUtf8(g_mime_content_type_get_media_subtype(type)))
        .toLower();
}

class PartReader
{
public:
    PartReader(std::shared_ptr<GMimeMessage> message, bool isQuoted, MailFile &mail)
        : m_message(std::move(message)), m_isQuoted(isQuoted), m_mail(mail)
    {
    }

    /// Without recursion: how deep the parts are is up to who wrote the file.
    Result<void> read()
    {
        std::vector<GMimeObject *> ahead{g_mime_message_get_mime_part(m_message.get())};
        qsizetype groups = 0;
        for (qsizetype parts = 0; !ahead.empty();) {
            GMimeObject *part = ahead.back();
            ahead.pop_back();
            if (!part)
                continue;
            if (!GMIME_IS_MULTIPART(part)) {
                if (++parts > mail_limit::mostParts) {
                    m_mail.remarks.append(Reason::tr("the message has more than %1 parts; the others were left out")
                                              .arg(mail_limit::mostParts));
                    return {};
                }
                take(part);
                continue;
            }
            if (++groups > mail_limit::mostParts)
                return fail(
                    Error::Kind::Invalid, Reason::tr("the message has more than %1 parts").arg(mail_limit::mostParts));
            auto *parent = GMIME_MULTIPART(part);
            const int count = std::min(g_mime_multipart_get_count(parent), int(mail_limit::mostParts) + 1);
            for (int i = count - 1; i >= 0; --i)
                ahead.push_back(g_mime_multipart_get_part(parent, i));
        }
        return {};
    }

private:
    void take(GMimeObject *part)
    {
        joinWordsOf(part);
        const QString mediaType = typeOfPart(part);
        if (GMIME_IS_MESSAGE_PART(part))
            return takeMessage(GMIME_MESSAGE_PART(part));
        if (!GMIME_IS_PART(part) || mediaType == "application/pgp-signature"_L1
            || mediaType == "application/pkcs7-signature"_L1 || mediaType == "application/x-pkcs7-signature"_L1)
            return;
        const char *disposition = g_mime_object_get_disposition(part);
        const bool isApart = disposition && qstricmp(disposition, "attachment") == 0;
        const char *name = g_mime_part_get_filename(GMIME_PART(part));
        const bool isText = !isApart && !name;
        if (isText && mediaType == "text/plain"_L1)
            append(m_mail.text, GMIME_PART(part));
        else if (isText && mediaType == "text/html"_L1)
            append(m_mail.html, GMIME_PART(part));
        else
            takeFile(GMIME_PART(part), name, mediaType);
    }

    void append(QString &text, GMimePart *part)
    {
        constexpr qsizetype most = 4 * mail_limit::longestText; // bytes
        if (text.size() > mail_limit::longestText)
            return;
        QByteArray bytes;
        readContent(part, [&](const char *data, qsizetype size) {
            bytes.append(data, size);
            return bytes.size() < most;
        });
        const char *charset = g_mime_object_get_content_type_parameter(
            reinterpret_cast<GMimeObject *>(part), "charset");
        QString more = decodeCharset(bytes, charset);
        if (m_isQuoted) {
            more.replace("\n>From "_L1, "\nFrom "_L1);
            more = more.startsWith(">From "_L1) ? more.mid(1) : more;
        }
        text += (text.isEmpty() ? QString() : u"\n"_s) + more;
    }

    void takeFile(GMimePart *part, const char *given, const QString &mediaType)
    {
        const QString name = mailFileName(given ? QString::fromUtf8(given) : QString(), mediaType);
        const QString contentId = mailId(lineOf(g_mime_part_get_content_id(part)));
        m_mail.attachments.push_back({name, mediaType, contentId, [message = m_message, part, name](QIODevice &target) {
                                          return writeContent(
                                              target, name, [&](const auto &take) { return readContent(part, take); });
                                      }});
    }

    void takeMessage(GMimeMessagePart *part)
    {
        GMimeMessage *inner = g_mime_message_part_get_message(part);
        const QString subject = inner ? lineOf(g_mime_message_get_subject(inner)) : QString();
        const QString name = mailFileName((subject.isEmpty() ? u"message"_s : subject) + ".eml"_L1, {});
        m_mail.attachments.push_back({name, u"message/rfc822"_s, {},
            [message = m_message, part, name](QIODevice &target) { return copyMessage(part, target, name); }});
    }

    std::shared_ptr<GMimeMessage> m_message; // the parts and their streams belong to it
    bool m_isQuoted;
    MailFile &m_mail;
};

std::unique_ptr<GMimeParserOptions, FreeOptions> makeOptions()
{
    std::unique_ptr<GMimeParserOptions, FreeOptions> options(g_mime_parser_options_new());
    std::array<const char *, 3> charsets{"utf-8", "windows-1252", nullptr}; // of a head that does not say it
    g_mime_parser_options_set_fallback_charsets(options.get(), charsets.data());
    return options;
}

} // namespace

namespace {

/// What GMime reads from as long as a message that it parsed is there.
struct MessageInMemory
{
    QByteArray bytes;
    GByteArray view{};
};

/// `bytes`: of a stream in memory, kept with the message; null where the stream is a file.
Result<MailFile> readStream(
    GMimeStream *whole, const MailRange &range, const QString &path, std::shared_ptr<MessageInMemory> bytes)
{
    const Held<GMimeStream> stream(g_mime_stream_substream(whole, range.begin, range.end));
    const Held<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    g_mime_parser_set_persist_stream(parser.get(), TRUE); // contents stay where they are
    const auto options = makeOptions();
    bool isTruncated = false;
    g_mime_parser_options_set_warning_callback(options.get(), noteIssue, &isTruncated);
    GMimeMessage *parsed = g_mime_parser_construct_message(parser.get(), options.get());
    const std::shared_ptr<GMimeMessage> message(parsed, [bytes = std::move(bytes)](GMimeMessage *held) {
        if (held)
            g_object_unref(held);
    });
    if (!message || !isMessage(message.get()))
        return fail(Error::Kind::Invalid, Reason::tr("this is not an e-mail"), path);
    MailFile mail;
    readHead(message.get(), mail);
    if (isTruncated) // every mail program shows what there is
        mail.remarks.append(Reason::tr("the message is cut off: its end is missing"));
    if (const auto read = PartReader(message, range.isQuoted, mail).read(); !read)
        return fail(read.error().kind, read.error().what, path);
    completeText(mail);
    return mail;
}

} // namespace

Result<MailFile> readMime(const QString &path, const MailRange &range)
{
    if (!range.problem.isEmpty())
        return fail(Error::Kind::Invalid, range.problem, path);
    initialise();
    const Held<GMimeStream> file(g_mime_stream_file_open(path.toUtf8().constData(), "rb", nullptr));
    if (!file)
        return fail(Error::Kind::Io, Reason::tr("the file could not be read"), path);
    return readStream(file.get(), range, path, nullptr);
}

Result<MailFile> readMime(const QByteArray &message)
{
    const auto range = MailScanner::ofMessage(message).next();
    if (!range)
        return fail(Error::Kind::Invalid, Reason::tr("the message is empty"));
    if (!range->problem.isEmpty())
        return fail(Error::Kind::Invalid, range->problem);
    initialise();
    const auto kept = std::make_shared<MessageInMemory>(MessageInMemory{message});
    kept->view = {reinterpret_cast<guint8 *>(const_cast<char *>(kept->bytes.constData())), // which is only read
        static_cast<guint>(kept->bytes.size())};
    const Held<GMimeStream> memory(g_mime_stream_mem_new_with_byte_array(&kept->view));
    g_mime_stream_mem_set_owner(GMIME_STREAM_MEM(memory.get()), FALSE);
    return readStream(memory.get(), *range, {}, kept);
}

MailFile readMimeHead(const QByteArray &head)
{
    initialise();
    const QByteArray whole = head.trimmed() + "\n\n";
    const Held<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(whole.constData(), size_t(whole.size())));
    const Held<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const auto options = makeOptions();
    const Held<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), options.get()));
    MailFile mail;
    if (message)
        readHead(message.get(), mail);
    return mail;
}

} // namespace satchel::exchange
