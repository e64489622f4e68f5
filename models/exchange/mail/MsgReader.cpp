// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mail/MsgReader.h"

#include "domain/Reason.h"
#include "exchange/csv/TextEncoding.h"
#include "exchange/mail/MimeReader.h"

#include <gsf/gsf.h>
#include <map>
#include <memory>
#include <QFile>
#include <QLocale>
#include <QStringDecoder>
#include <QtEndian>

namespace satchel::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 block = 64 * 1024;

/// Property ids of [MS-OXPROPS].
namespace property {
constexpr quint16 subject = 0x0037;
constexpr quint16 submitTime = 0x0039;
constexpr quint16 representingName = 0x0042;
constexpr quint16 representingAddress = 0x0065;
constexpr quint16 transportHeaders = 0x007D;
constexpr quint16 recipientType = 0x0C15;
constexpr quint16 senderName = 0x0C1A;
constexpr quint16 senderAddress = 0x0C1F;
constexpr quint16 deliveryTime = 0x0E06;
constexpr quint16 body = 0x1000;
constexpr quint16 compressedRtf = 0x1009;
constexpr quint16 html = 0x1013;
constexpr quint16 messageId = 0x1035;
constexpr quint16 references = 0x1039;
constexpr quint16 inReplyTo = 0x1042;
constexpr quint16 displayName = 0x3001;
constexpr quint16 emailAddress = 0x3003;
constexpr quint16 smtpAddress = 0x39FE;
constexpr quint16 attachData = 0x3701;
constexpr quint16 attachFilename = 0x3704;
constexpr quint16 attachLongFilename = 0x3707;
constexpr quint16 attachMimeTag = 0x370E;
constexpr quint16 attachContentId = 0x3712;
constexpr quint16 internetCodepage = 0x3FDE;
constexpr quint16 messageCodepage = 0x3FFD;
constexpr quint16 senderSmtpAddress = 0x5D01;
constexpr quint16 representingSmtpAddress = 0x5D02;
} // namespace property

/// Property types of [MS-OXCDATA].
constexpr quint16 typeString8 = 0x001E;
constexpr quint16 typeString = 0x001F;
constexpr quint16 typeObject = 0x000D;
constexpr quint16 typeBinary = 0x0102;

struct Unref
{
    template <typename T> void operator()(T *object) const { g_object_unref(object); }
};

void initialise()
{
    static const bool isDone = [] {
        gsf_init();
        // What it says about damaged files, on the standard error, is for its developers; ours is in the Result.
        const auto ignore = [](const gchar *, GLogLevelFlags, const gchar *, gpointer) {};
        for (const char *domain : {"libgsf", "libgsf:msole", static_cast<const char *>(nullptr)})
            g_log_set_handler(domain, GLogLevelFlags(G_LOG_LEVEL_WARNING | G_LOG_LEVEL_CRITICAL | G_LOG_LEVEL_MESSAGE),
                ignore, nullptr);
        return true;
    }();
    Q_UNUSED(isDone)
}

QByteArray streamName(quint16 id, quint16 type)
{
    return QString::asprintf("__substg1.0_%04X%04X", unsigned(id), unsigned(type)).toLatin1();
}

/// A folder of the container: the message, one of its recipients, one of its attachments.
class Storage
{
public:
    explicit Storage(std::shared_ptr<GsfInfile> file, int headerSize) : m_file(std::move(file))
    {
        const QByteArray entries = read("__properties_version1.0", mail_limit::largestHeader);
        for (qsizetype at = headerSize; at + 16 <= entries.size(); at += 16) {
            const auto tag = qFromLittleEndian<quint32>(entries.constData() + at);
            m_values[static_cast<quint16>(tag >> 16)] = qFromLittleEndian<quint64>(entries.constData() + at + 8);
        }
    }

    bool hasProperties() const { return !m_values.empty(); }
    bool has(quint16 id, quint16 type) const { return bool(open(streamName(id, type))); }
    quint64 value(quint16 id) const
    {
        const auto found = m_values.find(id);
        return found == m_values.end() ? 0 : found->second;
    }

    std::shared_ptr<GsfInput> open(const QByteArray &name) const
    {
        return {gsf_infile_child_by_name(m_file.get(), name.constData()), [](GsfInput *input) {
                    if (input)
                        g_object_unref(input);
                }};
    }

    QByteArray read(const QByteArray &name, qint64 most) const
    {
        const auto input = open(name);
        if (!input || gsf_input_size(input.get()) <= 0)
            return {};
        const auto size = std::min<qint64>(most, gsf_input_size(input.get()));
        QByteArray bytes(size, Qt::Uninitialized);
        const guint8 *read = gsf_input_read(
            input.get(), static_cast<size_t>(size), reinterpret_cast<guint8 *>(bytes.data()));
        return read ? bytes : QByteArray();
    }

    QString text(quint16 id, quint32 codepage, qint64 most = 4 * mail_limit::longestText) const
    {
        if (const QByteArray wide = read(streamName(id, typeString), most); !wide.isEmpty())
            return QStringDecoder(QStringConverter::Utf16LE).decode(wide);
        return decode(read(streamName(id, typeString8), most), codepage);
    }
    QString line(quint16 id, quint32 codepage) const { return mailLine(text(id, codepage, mail_limit::largestHeader)); }

    /// In one of the code pages of Windows.
    static QString decode(const QByteArray &bytes, quint32 codepage)
    {
        const std::string_view view(bytes.constData(), static_cast<size_t>(bytes.size()));
        if (isValidUtf8(view) && (codepage == 65001 || codepage == 0 || codepage == 20127))
            return decodeText(view, TextEncoding::Utf8);
        gsize written = 0;
        const QByteArray name = "CP" + QByteArray::number(codepage);
        gchar *converted = g_convert_with_fallback(
            bytes.constData(), bytes.size(), "UTF-8", name.constData(), nullptr, nullptr, &written, nullptr);
        if (!converted)
            return decodeText(view, TextEncoding::Windows1252);
        QString text = QString::fromUtf8(converted, qsizetype(written));
        g_free(converted);
        return text;
    }

    std::vector<std::shared_ptr<GsfInfile>> children(const QByteArray &prefix) const
    {
        std::vector<std::shared_ptr<GsfInfile>> all;
        const int count = gsf_infile_num_children(m_file.get());
        for (int i = 0; i < count && std::ssize(all) <= mail_limit::mostParts; ++i) {
            const char *name = gsf_infile_name_by_index(m_file.get(), i);
            if (!name || !QByteArrayView(name).startsWith(prefix))
                continue;
            if (auto child = asFolder(gsf_infile_child_by_index(m_file.get(), i)))
                all.push_back(std::move(child));
        }
        return all;
    }

    static std::shared_ptr<GsfInfile> asFolder(GsfInput *input)
    {
        if (!input)
            return {};
        if (!GSF_IS_INFILE(input) || gsf_infile_num_children(GSF_INFILE(input)) < 0) {
            g_object_unref(input);
            return {};
        }
        return {GSF_INFILE(input), [](GsfInfile *file) { g_object_unref(file); }};
    }

private:
    std::shared_ptr<GsfInfile> m_file;
    std::map<quint16, quint64> m_values;
};

Result<qint64> copyInput(const std::shared_ptr<GsfInput> &input, QIODevice &target, const QString &name)
{
    const qint64 size = input ? gsf_input_size(input.get()) : 0;
    for (qint64 left = size; left > 0;) {
        const qint64 some = std::min(left, block);
        const guint8 *bytes = gsf_input_read(input.get(), static_cast<size_t>(some), nullptr);
        if (!bytes)
            return fail(Error::Kind::Invalid, Reason::tr("the file ends before the message does"), name);
        if (target.write(reinterpret_cast<const char *>(bytes), some) != some)
            return fail(Error::Kind::Io, target.errorString(), name);
        left -= some;
    }
    return size;
}

/// An address of Exchange ("/O=…/CN=…") is no e-mail address.
QString firstEmail(std::initializer_list<QString> candidates)
{
    for (const QString &candidate : candidates) {
        if (candidate.contains(u'@'))
            return candidate;
    }
    return {};
}

class MsgMessage
{
public:
    MsgMessage(std::shared_ptr<GsfInfile> file, int headerSize) : m_message(std::move(file), headerSize)
    {
        m_codepage = static_cast<quint32>(m_message.value(property::messageCodepage));
        m_hypertextCodepage = static_cast<quint32>(m_message.value(property::internetCodepage));
        if (m_codepage == 0 || m_codepage == 1200)
            m_codepage = m_hypertextCodepage != 0 ? m_hypertextCodepage : 1252;
    }

    bool isMessage() const { return m_message.hasProperties(); }

    Result<MailFile> read() const
    {
        MailFile mail = readMimeHead(line(property::transportHeaders, mail_limit::largestHeader).toUtf8());
        readHead(mail);
        readRecipients(mail);
        mail.text = m_message.text(property::body, m_codepage);
        mail.html = hypertext();
        if (mail.text.isEmpty() && mail.html.isEmpty() && m_message.has(property::compressedRtf, typeBinary))
            mail.remarks.append(Reason::tr("its text is in Rich Text Format and was not read"));
        TRY(readAttachments(mail));
        completeText(mail);
        return mail;
    }

private:
    QString line(quint16 id, qint64 most) const { return m_message.text(id, m_codepage, most); }
    QString line(quint16 id) const { return m_message.line(id, m_codepage); }

    QString hypertext() const
    {
        constexpr qint64 most = 4 * mail_limit::longestText;
        const QByteArray bytes = m_message.read(streamName(property::html, typeBinary), most);
        return bytes.isEmpty() ? m_message.text(property::html, m_codepage)
                               : Storage::decode(bytes, m_hypertextCodepage);
    }

    /// What the message itself says wins over the head that it came with.
    void readHead(MailFile &mail) const
    {
        const auto take = [](QString &into, const QString &value) {
            if (!value.isEmpty())
                into = value;
        };
        take(mail.subject, line(property::subject));
        take(mail.messageId, mailId(line(property::messageId)));
        take(mail.inReplyTo, mailId(line(property::inReplyTo)));
        if (const QString references = line(property::references); !references.isEmpty())
            mail.references = readMimeHead("References: " + references.toUtf8()).references;
        const QString email = firstEmail({line(property::representingSmtpAddress), line(property::senderSmtpAddress),
            line(property::representingAddress), line(property::senderAddress)});
        const QString name = line(property::representingName);
        take(mail.from.email, email);
        take(mail.from.name, name.isEmpty() ? line(property::senderName) : name);
        constexpr qint64 from1601 = 11'644'473'600'000; // milliseconds until 1970
        for (const quint16 time : {property::deliveryTime, property::submitTime}) {
            const qint64 ms = static_cast<qint64>(m_message.value(time) / 10'000) - from1601;
            if (m_message.value(time) != 0 && ms > -from1601 && ms < 32'503'680'000'000) // until the year 3000
                mail.date = Instant{ms};
        }
    }

    void readRecipients(MailFile &mail) const
    {
        std::vector<MailAddress> to;
        std::vector<MailAddress> cc;
        for (auto &file : m_message.children("__recip_version1.0_")) {
            const Storage recipient(std::move(file), 8);
            const MailAddress address{recipient.line(property::displayName, m_codepage),
                firstEmail({recipient.line(property::smtpAddress, m_codepage),
                    recipient.line(property::emailAddress, m_codepage)})};
            const quint64 type = recipient.value(property::recipientType) & 0xF;
            if (type == 1 || type == 2)
                (type == 1 ? to : cc).push_back(address);
        }
        if (!to.empty() || !cc.empty()) {
            mail.to = std::move(to);
            mail.cc = std::move(cc);
        }
    }

    Result<void> readAttachments(MailFile &mail) const
    {
        const auto files = m_message.children("__attach_version1.0_");
        if (std::ssize(files) > mail_limit::mostParts)
            return fail(
                Error::Kind::Invalid, Reason::tr("the message has more than %1 parts").arg(mail_limit::mostParts));
        for (const auto &file : files) {
            const Storage attachment(file, 8);
            const QString mediaType = attachment.line(property::attachMimeTag, m_codepage).toLower();
            QString name = attachment.line(property::attachLongFilename, m_codepage);
            if (name.isEmpty())
                name = attachment.line(property::attachFilename, m_codepage);
            if (auto data = attachment.open(streamName(property::attachData, typeBinary))) {
                name = mailFileName(name, mediaType);
                const QString contentId = mailId(attachment.line(property::attachContentId, m_codepage));
                mail.attachments.push_back({name, mediaType, contentId, [data, name](QIODevice &target) {
                                                gsf_input_seek(data.get(), 0, G_SEEK_SET);
                                                return copyInput(data, target, name);
                                            }});
                continue;
            }
            const QByteArray embedded = streamName(property::attachData, typeObject);
            if (auto inner = Storage::asFolder(gsf_infile_child_by_name(file.get(), embedded.constData())))
                takeMessage(mail, MsgMessage(std::move(inner), 24));
            else
                mail.remarks.append(Reason::tr("the attachment \"%1\" is a link or is damaged").arg(name));
        }
        return {};
    }

    /// A message within the message becomes a file as it would be sent, of its head and its text.
    static void takeMessage(MailFile &mail, const MsgMessage &inner)
    {
        MailFile head = readMimeHead({});
        inner.readHead(head);
        inner.readRecipients(head);
        head.text = inner.m_message.text(property::body, inner.m_codepage);
        head.html = inner.hypertext();
        completeText(head);
        QStringList to;
        for (const MailAddress &address : head.to)
            to.append(address.toText());
        QString lines = u"From: "_s + head.from.toText() + "\nTo: "_L1 + to.join(", "_L1) + "\nSubject: "_L1
            + head.subject + u'\n';
        if (head.date)
            lines += "Date: "_L1 + QDateTime::fromMSecsSinceEpoch(head.date->ms, Qt::UTC).toString(Qt::RFC2822Date)
                + u'\n';
        if (!head.messageId.isEmpty())
            lines += "Message-ID: <"_L1 + head.messageId + ">\n"_L1;
        lines += "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"_L1;
        const QByteArray content = (lines + head.text + u'\n').toUtf8();
        const QString name = mailFileName((head.subject.isEmpty() ? u"message"_s : head.subject) + ".eml"_L1, {});
        mail.attachments.push_back(
            {name, u"message/rfc822"_s, {}, [content, name](QIODevice &target) -> Result<qint64> {
                 if (target.write(content) != content.size())
                     return fail(Error::Kind::Io, target.errorString(), name);
                 return content.size();
             }});
    }

    Storage m_message;
    quint32 m_codepage = 0;
    quint32 m_hypertextCodepage = 0;
};

} // namespace

bool isMsgFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && isMsgFile(file.read(8));
}

bool isMsgFile(const QByteArray &beginning)
{
    return beginning.startsWith(QByteArray::fromHex("d0cf11e0a1b11ae1"));
}

namespace {

Result<MailFile> readInput(const std::unique_ptr<GsfInput, Unref> &input, qint64 size, const QString &path)
{
    const QLocale locale = QLocale::c();
    if (size > mail_limit::largestMessage)
        return fail(Error::Kind::Invalid,
            Reason::tr("the message has %1, and at most %2 can be filed")
                .arg(locale.formattedDataSize(size), locale.formattedDataSize(mail_limit::largestMessage)),
            path);
    const auto damaged = [&] {
        return fail(Error::Kind::Invalid, Reason::tr("the file is cut off or is not an e-mail"), path);
    };
    if (!input)
        return fail(Error::Kind::Io, Reason::tr("the file could not be read"), path);
    GsfInfile *container = gsf_infile_msole_new(input.get(), nullptr);
    if (!container)
        return damaged();
    const MsgMessage message({container, [](GsfInfile *file) { g_object_unref(file); }}, 32);
    if (!message.isMessage())
        return damaged();
    auto mail = message.read();
    if (!mail)
        return fail(mail.error().kind, mail.error().what, path);
    return mail;
}

} // namespace

Result<MailFile> readMsg(const QString &path)
{
    initialise();
    const std::unique_ptr<GsfInput, Unref> input(gsf_input_stdio_new(path.toUtf8().constData(), nullptr));
    return readInput(input, QFile(path).size(), path);
}

Result<MailFile> readMsg(const QByteArray &bytes)
{
    initialise();
    // A copy of its own: attachments are read from it later.
    const std::unique_ptr<GsfInput, Unref> input(gsf_input_memory_new_clone(
        reinterpret_cast<const guint8 *>(bytes.constData()), static_cast<gsf_off_t>(bytes.size())));
    return readInput(input, bytes.size(), {});
}

} // namespace satchel::exchange
